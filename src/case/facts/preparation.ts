import * as f from '../../law/index.ts'
import { converted } from '../../law/index.ts'
import { say, type Gathered, type Ground } from './shared.ts'

/** What the value rests on: everything counted, in the currency of the country whose law is asked. */
export function valueFacts(facts: Gathered, { after: { value, country: home, buyer, activity }, country }: Ground): void {
  say(facts, f.buyerKind, buyer)
  say(facts, f.activity, activity)
  if (!value) return
  const has = (part: 'development' | 'options' | 'payments'): boolean => value[part] === 0 || value.counted.includes(part)
  const sum = value.purchase + (['development', 'options', 'payments'] as const).reduce((s, p) => s + (value.counted.includes(p) ? value[p] : 0), 0)
  say(facts, f.subject, value.subject)
  say(facts, f.valueBasis, value.basis)
  say(facts, f.estimatedValue, converted(sum, home, country))
  say(facts, f.optionsCounted, has('options'))
  say(facts, f.paymentsCounted, has('payments'))
  say(facts, f.partnershipCounted, has('development'))
  say(facts, f.split, value.split)
  say(facts, f.valuePattern, value.pattern)
  say(facts, f.unitsCounted, value.units)
}

export function needFacts(facts: Gathered, { after: s }: Ground): void {
  if (s.need) {
    say(facts, f.needForm, s.need.form)
    say(facts, f.budgetDocumented, s.need.budget !== undefined && s.need.budget > 0)
  }
  say(facts, f.usersAsked, s.advisers.some(a => a.who === 'user'))
  if (s.procedure) {
    say(facts, f.procedure, s.procedure.procedure)
    say(facts, f.directGround, s.procedure.ground)
    say(facts, f.procedureReasoned, s.procedure.reason !== '')
    say(facts, f.marketAnalysed, s.procedure.marketAnalysis !== '' || s.report !== undefined)
    say(facts, f.marketChecked, s.procedure.marketChecked || new Set(s.meetings.map(m => m.firm)).size >= 2)
  }
  say(facts, f.earlierFailed, false) // one case holds one procedure; an earlier one would have to be said by a person
  say(facts, f.noticeSent, s.notice !== undefined && s.notice.channel !== 'none')
  if (s.notice) say(facts, f.noticeChannel, s.notice.channel)
}

const orderOfPhases = { before: 0, requests: 1, tendering: 2, rounds: 3, evaluation: 4, awarded: 5, contract: 6 } as const
export type PhaseOfCase = keyof typeof orderOfPhases

/** Where in the procurement the case stands, in the law's terms. */
export function lawPhase({ before: s }: Pick<Ground, 'before'>): PhaseOfCase {
  if (s.contract) return 'contract'
  if (s.award) return 'awarded'
  if (s.opened || s.finalBy) return 'evaluation'
  if (s.rounds.length > 0 || (s.invitation && !s.tendersBy)) return 'rounds'
  if (s.invitation) return 'tendering'
  if (!s.notice) return 'before'
  return s.requestsBy ? 'requests' : 'tendering'
}

export function dialogueFacts(facts: Gathered, ground: Ground): void {
  const { after: s, action } = ground
  say(facts, f.phase, lawPhase(ground))
  say(facts, f.consultationAnnounced, s.consultation !== undefined)
  say(facts, f.consultationOpen, s.consultation?.open ?? (s.invitedFirms.length > 0 ? false : undefined))
  say(facts, f.onlySomeInvited, s.invitedFirms.length > 0 && !s.consultation?.open)
  const met = new Set(s.meetings.map(m => m.firm))
  say(facts, f.firmsMet, met.size)
  say(facts, f.meetingDocumented, action.step === 'meetFirm' ? action.minutes : s.meetings.every(m => m.action.minutes))
  if (action.step === 'meetFirm') {
    say(facts, f.promiseGiven, action.promise)
    say(facts, f.essentialsOral, s.notice !== undefined && !action.minutes)
  }
  say(facts, f.informationShared, s.meetings.every(m => m.shared || m.action.share.length === 0 && m.action.about.length === 0))
  say(facts, f.adviserMayTender, [...met].some(firm => !s.excluded.includes(firm)))
  if (s.documents) say(facts, f.shapedByOneFirm, met.size === 1 && s.documents.requirementForm !== 'functional')
  say(facts, f.measuresRecorded, s.report !== undefined)
  say(facts, f.reportPublished, s.report !== undefined)
  say(facts, f.secretPassedOn, 'secrets' in action ? action.secrets : false)
}

/** The agreement to buy together. What is agreed after the notice was not agreed beforehand, whatever the paper says. */
export function jointFacts(facts: Gathered, { before, after: { country: home, partners, joint } }: Ground): void {
  if (partners.length === 0) return
  const where = new Set([home, ...partners.map(p => p.country)])
  say(facts, f.jointAcross, where.size === 1 ? 'oneCountry' : where.has('NO') ? 'withEea' : 'withinEu')
  if (!joint) return
  say(facts, f.jointForm, joint.form)
  say(facts, f.jointAgreed, joint.signed && before.notice === undefined)
  say(facts, f.jointInternational, joint.international)
  say(facts, f.jointLaw, joint.law === 'none' ? 'none' : joint.law !== 'other' && where.has(joint.law) ? 'participant' : 'other')
  say(facts, f.jointEntityLaw, joint.entityLaw)
  say(facts, f.jointEntityDecided, joint.entityDecided)
  say(facts, f.jointPartsWritten, joint.parts !== '')
  say(facts, f.jointLawStated, joint.lawStated)
  say(facts, f.jointBuyersNamed, joint.buyersNamed)
  say(facts, f.jointForumTold, joint.forumTold)
  say(facts, f.jointEeaReasoned, joint.eeaReasoned)
}
