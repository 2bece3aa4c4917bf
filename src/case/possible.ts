import { addDays, type Day } from '../plain/index.ts'
import type { CaseStep } from '../law/index.ts'
import { caseStepNames } from '../law/index.ts'
import type { Action } from './actions.ts'
import { refuse, type Refusal } from './refusal.ts'
import { hasCall, hasRounds, inTwoSteps, suspended, type CaseState } from './state.ts'

/** The case is over when its lessons are written. A cancelled procedure still needs them. */
export const ended = (s: CaseState): boolean => s.lessons !== undefined

/**
 * Whether the step has anything to act on as the case stands. This is not law: a step that is possible may well be unlawful, and
 * in practice may be taken all the same.
 */
export function whyNot(s: CaseState, step: CaseStep): Refusal | undefined {
  if (ended(s)) return refuse('ended')
  const p = s.procedure?.procedure
  if (s.cancelled && step !== 'writeLessons') return refuse('ended')
  switch (step) {
    case 'stateNeed': return s.need ? refuse('already there') : undefined
    case 'changeNeed': case 'announceConsultation': case 'estimateValue': case 'inviteFirms':
      return !s.need ? refuse('need first') : s.notice ? refuse('after the notice') : step === 'announceConsultation' && s.consultation ? refuse('already there') : undefined
    case 'askAdviser': return s.need ? undefined : refuse('need first')
    // An agreement can be mended as long as nothing is signed with a firm. Whether it still comes in time is for the law to say.
    case 'agreeJointPurchase': return s.partners.length === 0 ? refuse('nobody to buy with') : !s.need ? refuse('need first') : !s.value ? refuse('value first') : s.contract ? refuse('agree before the contract') : undefined
    case 'meetFirm': return !s.need ? refuse('need first') : s.contract ? refuse('contract first') : undefined
    case 'shareNotes': return s.meetings.length > 0 ? undefined : refuse('need first')
    case 'publishConsultationReport': return !s.consultation && s.meetings.length === 0 ? refuse('need first') : s.report ? refuse('already there') : undefined
    case 'chooseProcedure': return !s.need ? refuse('need first') : !s.value ? refuse('value first') : s.notice ? refuse('after the notice') : undefined
    case 'writeDocuments': return !p ? refuse('procedure first') : s.notice ? refuse('after the notice') : undefined
    case 'sendNotice': return !p ? refuse('procedure first') : !s.documents ? refuse('documents first') : s.notice ? refuse('already there') : hasCall(p) ? undefined : refuse('not in this procedure')
    case 'answerQuestion': return Object.values(s.questions).some(q => !q.answered) ? undefined : refuse('no such question')
    case 'changeDocuments': return !s.notice && hasCall(p) ? refuse('notice first') : !s.documents ? refuse('documents first') : s.opened ? refuse('evaluate first') : undefined
    case 'extendDeadline': return !s.notice ? refuse('notice first') : s.opened ? refuse('evaluate first') : undefined
    case 'inviteToTender':
      if (s.invitation) return refuse('already there')
      if (!hasCall(p)) return p && s.documents ? undefined : refuse('documents first')
      return !inTwoSteps(p) ? refuse(p ? 'not in this procedure' : 'procedure first') : Object.keys(s.candidates).length === 0 ? refuse('nobody asked') : undefined
    case 'holdRound': return !hasRounds(p) ? refuse('not in this procedure') : s.remaining.length === 0 ? refuse('invite first') : s.evaluation ? refuse('award first') : undefined
    case 'callFinalTenders': return !hasRounds(p) ? refuse('not in this procedure') : s.remaining.length === 0 ? refuse('invite first') : s.finalBy ? refuse('already there') : undefined
    case 'openTenders': return s.opened ? refuse('already there') : s.received.length + s.finalReceived.length === 0 ? refuse('no tenders') : undefined
    case 'askClarification': case 'handleLowTender': return !s.opened ? refuse('open first') : s.contract ? refuse('ended') : undefined
    case 'hearFirm': case 'excludeFirm': return Object.keys(s.candidates).length + s.received.length === 0 ? refuse('nobody asked') : s.contract ? refuse('ended') : undefined
    case 'evaluate': return !s.opened ? refuse('open first') : s.evaluation ? refuse('already there') : undefined
    case 'decideAward': return !s.evaluation ? refuse('evaluate first') : s.award ? refuse('already there') : undefined
    case 'cancelProcedure': return s.contract ? refuse('ended') : s.procedure ? undefined : refuse('procedure first')
    case 'sendAwardLetters': return !s.award ? refuse('award first') : s.letters ? refuse('already there') : undefined
    case 'signContract': return !s.award ? refuse('award first') : s.contract ? refuse('already there') : suspended(s) ? refuse('suspended') : undefined
    case 'sendAwardNotice': return !s.contract ? refuse('contract first') : s.awardNoticeOn ? refuse('already there') : undefined
    case 'passPhase': case 'stopPhase':
      return !s.contract ? refuse('contract first') : p !== 'innovationPartnership' && p !== 'researchAndDevelopment' ? refuse('not in this procedure')
        : s.deliveries.some(d => d.phase === s.phase) ? undefined : refuse('not delivered yet')
    case 'buyResult': return !s.contract ? refuse('contract first') : p !== 'innovationPartnership' && p !== 'researchAndDevelopment' ? refuse('not in this procedure') : s.bought ? refuse('already there') : s.passed.length > 0 ? undefined : refuse('not delivered yet')
    case 'changeContract': return s.contract ? undefined : refuse('contract first')
    case 'writeLessons': return s.need ? undefined : refuse('need first')
  }
}

/** The steps that can be taken now, in the order of the work. */
export const possibleSteps = (s: CaseState): CaseStep[] => caseStepNames.filter(step => !whyNot(s, step))

const farthest = (on: Day): Day => addDays(on, 5 * 366)
function checkDeadline(field: string, deadline: Day | undefined, on: Day): Refusal | undefined {
  if (deadline === undefined) return undefined
  return deadline <= on ? refuse('deadline in the past', field) : deadline > farthest(on) ? refuse('too far ahead', field) : undefined
}

/** Whether the things an action names exist and its days can be. Again not law. */
export function checkAction(s: CaseState, action: Action, on: Day, known: ReadonlySet<string>): Refusal | undefined {
  const named = 'firm' in action ? [action.firm] : action.step === 'decideAward' ? action.winners : 'firms' in action ? action.firms : []
  const list = action.step === 'decideAward' ? 'winners' : 'firm' in action ? 'firm' : 'firms'
  if (named.some(firm => !known.has(firm))) return refuse('no such firm', list)
  switch (action.step) {
    case 'announceConsultation': return checkDeadline('until', action.until, on)
    case 'sendNotice': {
      const two = inTwoSteps(s.procedure?.procedure), field = two ? 'requestsBy' : 'tendersBy', deadline = two ? action.requestsBy : action.tendersBy
      if (!deadline) return refuse('deadline missing', field)
      const late = action.questionsUntil && (action.questionsUntil > deadline ? refuse('dates out of order', 'questionsUntil') : checkDeadline('questionsUntil', action.questionsUntil, on))
      return checkDeadline(field, deadline, on) ?? (late || undefined)
    }
    // Not the names that every object inherits: `constructor` is no question.
    case 'answerQuestion': return Object.hasOwn(s.questions, action.question) && !s.questions[action.question]!.answered ? undefined : refuse('no such question', 'question')
    case 'changeDocuments': return checkDeadline('extendTo', action.extendTo, on)
    case 'extendDeadline': return action.which === 'requests' && !s.requestsBy || action.which === 'tenders' && !(s.tendersBy ?? s.finalBy) ? refuse('not in this procedure', 'which') : checkDeadline('to', action.to, on)
    case 'inviteToTender':
      if (s.procedure?.procedure !== 'dialogue' && !action.tendersBy) return refuse('deadline missing', 'tendersBy')
      return checkDeadline('tendersBy', action.tendersBy, on)
    case 'holdRound': return [...action.firms, ...action.keep].some(firm => !s.remaining.includes(firm)) ? refuse('no such firm', 'firms') : action.reducedBy !== 'none' && action.keep.length === 0 ? refuse('no such firm', 'keep') : undefined
    case 'callFinalTenders': return checkDeadline('by', action.by, on)
    case 'askClarification': case 'handleLowTender': return s.tenders.some(t => t.firm === action.firm) ? undefined : refuse('no such firm', 'firm')
    case 'hearFirm': case 'excludeFirm': return s.candidates[action.firm] || s.received.includes(action.firm) ? undefined : refuse('no such firm', 'firm')
    case 'decideAward': return action.winners.every(w => s.tenders.some(t => t.firm === w)) ? undefined : refuse('no such firm', 'winners')
    case 'passPhase': case 'stopPhase': return s.contract?.firms.includes(action.firm) && s.deliveries.some(d => d.firm === action.firm && d.phase === s.phase) ? undefined : refuse('not delivered yet', 'firm')
    case 'buyResult': return s.contract?.firms.includes(action.firm) && !s.stopped.some(x => x.firm === action.firm) ? undefined : refuse('no such firm', 'firm')
    case 'shareNotes': return action.to === 'some' && action.firms.length === 0 ? refuse('no such firm', 'firms') : undefined
    default: return undefined
  }
}
