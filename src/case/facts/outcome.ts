import * as f from '../../law/index.ts'
import { complaintPending, type CaseState } from '../state.ts'
import { say, type Gathered, type Ground } from './shared.ts'

/** The firm that a step is about: the one named, else the winner. */
function concerned(s: CaseState, action: Ground['action']): string | undefined {
  if ('firm' in action) return action.firm
  if (action.step === 'decideAward') return action.winners.find(w => (s.candidates[w]?.ground ?? 'none') !== 'none') ?? action.winners[0]
  if (action.step === 'inviteToTender') return action.firms.find(w => (s.candidates[w]?.ground ?? 'none') !== 'none') ?? action.firms[0]
  return s.award?.winners[0]
}

type GroundName = typeof f.exclusionGround extends f.Fact<infer V> ? V : never
const isGround = (x: string): x is GroundName => f.exclusionGround.is.kind === 'one of' && x in f.exclusionGround.is.options

export function tenderFacts(facts: Gathered, { after: s, action }: Ground): void {
  const received = s.finalReceived.length > 0 ? s.finalReceived : s.received
  if (s.opened) {
    say(facts, f.openedEarly, s.opened.early)
    say(facts, f.openers, s.opened.people)
  }
  if (s.notice || s.procedure) say(facts, f.tendersCount, received.length)
  if (action.step === 'askClarification') {
    say(facts, f.clarifyKind, action.kind)
    say(facts, f.clarifyEqual, action.all)
  }
  const firm = concerned(s, action)
  const low = firm === undefined ? undefined : s.low[firm]
  if (s.tenders.length > 0 && firm !== undefined) {
    say(facts, f.looksLow, s.tenders.some(t => t.firm === firm && t.low))
    say(facts, f.lowAsked, low?.asked ?? false)
    say(facts, f.lowExplained, low?.shows ?? 'notAsked')
  }
  if (action.step === 'handleLowTender') say(facts, f.lowAct, action.act)
  if (firm === undefined) return
  if (action.step === 'excludeFirm') say(facts, f.exclusionReasons, action.reasons)
  const ground = action.step === 'hearFirm' || action.step === 'excludeFirm' ? action.ground : s.candidates[firm]?.ground
  if (ground !== undefined && isGround(ground)) say(facts, f.exclusionGround, ground)
  const hearing = s.hearings[firm]
  say(facts, f.firmHeard, hearing?.selfCleaning !== undefined || action.step === 'hearFirm')
  if (action.step === 'hearFirm') say(facts, f.hearingGroundTold, ground !== undefined && isGround(ground))
  say(facts, f.selfCleaning, hearing?.selfCleaning)
}

export function awardFacts(facts: Gathered, { after: s, action, country, on }: Ground): void {
  if (s.evaluation) {
    say(facts, f.evaluatedAsPublished, s.evaluation.asPublished)
    say(facts, f.evaluationRecorded, s.evaluation.recorded)
    say(facts, f.conflictDeclared, s.evaluation.declared)
  }
  if (s.award) {
    const { winners, proof } = s.award
    say(facts, f.winnerCompliant, winners.every(w => s.tenders.some(t => t.firm === w && t.compliant)))
    say(facts, f.winnerProof, proof)
    say(facts, f.bestByCriteria, s.ranking.length > 0 && s.ranking.slice(0, winners.length).every(r => winners.includes(r.firm)))
  }
  say(facts, f.lettersSent, s.letters !== undefined)
  if (s.letters) {
    say(facts, f.lettersToAll, s.letters.toAll)
    say(facts, f.lettersReasoned, s.letters.reasons)
    say(facts, f.standstillStated, s.letters.standstillEnd)
    say(facts, f.lettersMeans, s.letters.means)
    // Days waited: the largest standstill that has run out when the contract is signed on this day.
    if (action.step === 'signContract') say(facts, f.standstillDays, f.standstillGiven(country, s.letters.on, on))
  }
  say(facts, f.complaintPending, complaintPending(s))
  const open = Object.values(s.complaints).find(c => !c.decided)
  say(facts, f.complaintForum, open?.forum ?? 'none')
  say(facts, f.complaintInStandstill, open?.inStandstill ?? false)
}

export function contractFacts(facts: Gathered, { after: s, action, on, country }: Ground): void {
  if (s.contract) say(facts, f.sameAsTender, s.contract.asTendered)
  if (action.step === 'sendAwardNotice' && s.contract) say(facts, f.awardNoticeDays, f.daysUsed(s.contract.on, on, f.freeDaysIn[country]))
  if (action.step === 'cancelProcedure') {
    say(facts, f.cancelReason, action.reason)
    say(facts, f.cancelToldAll, action.toAll)
  }
  if (action.step === 'passPhase' || action.step === 'stopPhase' || action.step === 'buyResult') {
    const mine = s.deliveries.filter(d => d.firm === action.firm)
    const last = mine[mine.length - 1]
    say(facts, f.targetMet, last?.met)
    if (action.step !== 'buyResult') say(facts, f.phaseReasons, action.reasons)
    if (action.step === 'passPhase') say(facts, f.phasePaid, action.pay)
    if (action.step === 'buyResult') {
      if (s.documents && s.documents.maximumCost > 0) say(facts, f.withinMaximum, action.amount <= s.documents.maximumCost)
      say(facts, f.levelsMet, last?.met)
    }
  }
  if (action.step === 'changeContract') {
    say(facts, f.modificationGround, action.ground)
    say(facts, f.modificationPercent, action.percent)
    say(facts, f.modificationSum, s.modifications.filter(m => m.ground === 'small').reduce((sum, m) => sum + m.percent, 0))
    say(facts, f.clauseClear, s.documents?.changeClause)
    say(facts, f.modificationNotice, action.notice)
  }
  say(facts, f.reportWritten, s.lessons?.report ?? false)
  say(facts, f.recordsKept, s.meetings.every(m => m.action.minutes) && s.rounds.every(r => r.recorded) && (s.evaluation?.recorded ?? true))
}
