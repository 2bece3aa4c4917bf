import type { CaseStep } from '../../../law/index.ts'
import type { CaseState } from '../../../case/index.ts'
import type { DeskView } from '../../views.ts'

/** No value has been settled; of a joint purchase it is estimated twice, so that the choice of procedure decides. */
const undecided = (s: CaseState): boolean => (s.partners.length > 0 ? !s.procedure : !s.value)

/** The usual order of the work: the first line that fits the case. A suggestion, never a rule. */
const usual: readonly (readonly [CaseStep, (s: CaseState, today: string) => boolean])[] = [
  ['stateNeed', s => !s.need],
  ['answerQuestion', s => Object.values(s.questions).some(q => !q.answered)],
  // Buyers of several countries agree before the market hears of it, and what it is worth decides which rules there are.
  ['estimateValue', s => s.partners.length > 0 && !s.joint && !s.value],
  ['agreeJointPurchase', s => s.partners.length > 0 && !s.joint && !s.notice],
  ['announceConsultation', s => !s.consultation && undecided(s)],
  ['shareNotes', s => s.report === undefined && s.notice === undefined && s.meetings.length > 2 && s.meetings.some(m => !m.shared)],
  ['meetFirm', s => !s.notice && undecided(s) && s.signedUp.some(f => !s.meetings.some(m => m.firm === f))],
  ['publishConsultationReport', s => !s.report && s.meetings.length > 0 && !s.notice],
  ['estimateValue', (s, today) => !s.value && (!s.consultation || s.consultation.until < today || s.report !== undefined)],
  ['chooseProcedure', s => s.value !== undefined && !s.procedure],
  ['writeDocuments', s => s.procedure !== undefined && !s.documents],
  ['sendNotice', s => s.documents !== undefined && !s.notice],
  ['inviteToTender', (s, today) => !s.invitation && Object.keys(s.candidates).length > 0 && (s.requestsBy ?? '') < today],
  ['openTenders', (s, today) => !s.opened && s.received.length + s.finalReceived.length > 0 && (s.finalBy ?? s.tendersBy ?? '') < today && (s.finalBy !== undefined || s.rounds.length > 0 || s.remaining.length === 0)],
  ['holdRound', (s, today) => s.remaining.length > 0 && s.rounds.length === 0 && !s.finalBy && (s.tendersBy ?? '') < today],
  ['callFinalTenders', s => s.rounds.length > 0 && !s.finalBy],
  ['evaluate', s => s.opened !== undefined && !s.evaluation],
  ['decideAward', s => s.evaluation !== undefined && !s.award],
  ['sendAwardLetters', s => s.award !== undefined && !s.letters],
  ['signContract', s => s.letters !== undefined && !s.contract],
  ['sendAwardNotice', s => s.contract !== undefined && !s.awardNoticeOn],
  ['passPhase', s => s.deliveries.some(d => d.phase === s.phase)],
  ['buyResult', s => s.passed.length > 0 && !s.bought],
  ['writeLessons', s => s.contract !== undefined || s.cancelled !== undefined],
]

/** What one usually does next: a step that can be taken, or to wait for a deadline. */
export function nextStep(v: Pick<DeskView, 'state' | 'today' | 'steps' | 'deadlines'>): { readonly step: CaseStep } | { readonly wait: DeskView['deadlines'][number] } | undefined {
  const possible = new Set(v.steps.filter(s => !s.refusal).map(s => s.step)), waits = v.deadlines[0]
  const found = usual.find(([step, fits]) => possible.has(step) && fits(v.state, v.today))?.[0]
  if (waits && (found === undefined || found === 'signContract' && waits.which === 'standstill' || found === 'writeLessons')) return { wait: waits }
  return found && { step: found }
}
