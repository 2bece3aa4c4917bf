import { daysBetween } from '../../plain/index.ts'
import * as f from '../../law/index.ts'
import { inTwoSteps } from '../state.ts'
import { counted, say, type Gathered, type Ground } from './shared.ts'

/** The periods given, counted under the asked country's holidays. */
export function timeFacts(facts: Gathered, { before, after: s, action, country, on }: Ground): void {
  const { notice, invitation } = s
  if (notice) {
    say(facts, f.requestDays, counted(notice.on, s.requestsBy, country))
    say(facts, f.tenderDays, inTwoSteps(s.procedure?.procedure) ? counted(invitation?.on, invitation?.tendersBy && s.tendersBy, country) : counted(notice.on, s.tendersBy, country))
    say(facts, f.urgencyClaimed, notice.urgency)
    say(facts, f.urgencyReasoned, notice.urgencyReason !== '')
    say(facts, f.eSubmission, notice.eSubmission)
    say(facts, f.siteVisitNeeded, notice.siteVisit)
    say(facts, f.questionCutoff, notice.questionsUntil !== undefined)
    say(facts, f.priorNotice, false) // the vocabulary has no step for a prior information notice yet
  }
  if (invitation) say(facts, f.agreedWithAll, invitation.agreed)
  const deadline = s.tendersBy ?? s.requestsBy
  if (action.step === 'answerQuestion') {
    if (deadline) say(facts, f.answerDaysBefore, daysBetween(on, deadline))
    // Before a notice no period runs that a question could be in time for: the limits before a deadline are not asked then.
    say(facts, f.questionInTime, notice || deadline ? before.questions[action.question]?.inTime : false)
    say(facts, f.answeredToAll, action.to === 'all')
    say(facts, f.revealsAsker, action.reveals)
    const first = invitation?.tendersBy ?? notice?.tendersBy ?? notice?.requestsBy
    say(facts, f.deadlineExtended, deadline !== undefined && first !== undefined && deadline > first)
  }
  if (action.step === 'changeDocuments') {
    say(facts, f.changeKind, action.kind)
    say(facts, f.changeToAll, action.toAll)
    const old = before.tendersBy ?? before.requestsBy
    say(facts, f.deadlineExtended, action.extendTo !== undefined && old !== undefined && action.extendTo > old)
  }
  if (action.step === 'extendDeadline') {
    const old = action.which === 'requests' ? before.requestsBy : before.finalBy ?? before.tendersBy
    say(facts, f.extensionToAll, action.toAll)
    say(facts, f.extensionLater, old !== undefined && action.to > old)
  }
}

export function candidateFacts(facts: Gathered, { after: s }: Ground): void {
  const qualified = Object.entries(s.candidates).filter(([firm, c]) => c.qualified && !s.excluded.includes(firm)).map(([firm]) => firm)
  if (Object.keys(s.candidates).length > 0 || s.invitation) say(facts, f.candidatesQualified, qualified.length)
  const i = s.invitation
  if (!i) return
  say(facts, f.candidatesInvited, i.firms.length)
  say(facts, f.allQualifiedInvited, qualified.every(firm => i.firms.includes(firm)))
  say(facts, f.moreInvitedReasoned, i.moreReason !== '')
  say(facts, f.onlyApplicants, i.firms.every(firm => qualified.includes(firm)))
  say(facts, f.objectiveSelection, i.byCriteria)
  say(facts, f.invitedTogether, i.together)
  say(facts, f.projectAsked, i.project)
}

export function roundFacts(facts: Gathered, { before, after: s, action }: Ground): void {
  say(facts, f.negotiated, s.rounds.length > 0)
  // The call goes to all who remain, in writing and with one day for all: the step itself is the telling.
  if (action.step === 'callFinalTenders') say(facts, f.closingTold, true)
  if (action.step !== 'holdRound') return
  say(facts, f.touchesMinimum, action.about.includes('minimumRequirements'))
  say(facts, f.touchesCriteria, action.about.includes('awardCriteria'))
  say(facts, f.touchesFinal, before.finalReceived.length > 0 || before.opened !== undefined && before.finalBy !== undefined)
  say(facts, f.roundEqual, action.equal && before.remaining.every(firm => action.firms.includes(firm)))
  say(facts, f.reducedBy, action.reducedBy)
  say(facts, f.changesWritten, action.changesWritten)
  say(facts, f.roundRecorded, action.recorded)
}
