import type { CaseState } from '../case/index.ts'
import { isWork, type LiveEnvelope } from './events.ts'
import { maySee } from './rights.ts'
import type { Role } from './roles.ts'
import { memberOf, type LiveState } from './state.ts'
import { noWork, workAfter } from './work/events.ts'
import { commentSeen, opensSight, taskSeen, tenderSteps } from './work/sight.ts'

/** Who looks: anybody, or a member with the roles she has. */
export type Looker = { readonly person?: string; readonly roles: readonly Role[]; readonly firm?: string }
export const anybody: Looker = { roles: [] }
export function lookerOf(s: LiveState, person: string | undefined): Looker {
  const m = person === undefined ? undefined : memberOf(s, person)
  return m ? { person: m.person, roles: m.roles, ...(m.firm ? { firm: m.firm } : {}) } : anybody
}

/** The procurement as one role sees it: what it may not see is not there at all, so that no page, file or script can show it. */
export function caseSeen(s: CaseState, roles: readonly Role[]): CaseState {
  const tenders = maySee(roles, 'tenders'), asked = maySee(roles, 'who asked')
  const { award: _a, contract: _c, evaluation: _e, ...rest } = s
  // Who won is told to all once the letters have gone.
  const open = tenders || s.letters !== undefined
  return {
    ...rest,
    ...(tenders ? (s.evaluation ? { evaluation: s.evaluation } : {}) : { candidates: {}, remaining: [], received: [], finalReceived: [], tenders: [], ranking: [], low: {}, hearings: {}, excluded: [], clarified: [], complaints: {}, noted: [] }),
    ...(open && s.award ? { award: s.award } : {}), ...(open && s.contract ? { contract: s.contract } : {}),
    ...(asked ? {} : { questions: Object.fromEntries(Object.entries(s.questions).map(([id, q]) => [id, { ...q, firm: '' }])) }),
  }
}

const tenderTypes: ReadonlySet<string> = new Set(['request.received', 'candidates.invited', 'round.held', 'tender.received', 'tenders.opened', 'tenders.revealed', 'tenders.ranked', 'tenders.evaluated', 'clarification.asked', 'clarification.received', 'lowTender.handled', 'lowTender.explained', 'firm.heard', 'hearing.answered', 'firm.excluded', 'complaint.made', 'complaint.decided'])
const secretOf: Readonly<Record<string, 'waiting steps' | 'interests' | 'who asked' | 'inner work' | 'secrets'>> = {
  'second.asked': 'waiting steps', 'second.given': 'waiting steps', 'second.refused': 'waiting steps', 'second.withdrawn': 'waiting steps',
  'interest.declared': 'interests', 'question.asked': 'who asked', 'draft.kept': 'inner work',
  'passage.commented': 'who asked', 'input.sent': 'secrets', 'secret.marked': 'secrets', 'consent.asked': 'secrets', 'consent.answered': 'secrets', 'consent.withdrawn': 'secrets', 'consent.used': 'secrets',
}

/** The log as a member of the team sees it; firms and the public see none of it. */
export function logSeen(envelopes: readonly LiveEnvelope[], looker: Looker): readonly LiveEnvelope[] {
  const { roles, person } = looker
  if (!maySee(roles, 'log')) return []
  const tenders = maySee(roles, 'tenders'), sent = envelopes.some(e => e.event.type === 'letters.sent')
  const hiddenStep = (step: string): boolean => !tenders && (tenderSteps as readonly string[]).includes(step)
  // Whether a document, a comment or a task may be told of hangs on what they are about, as it stands now.
  const work = envelopes.reduce((w, { event: e, by, on }) => (isWork(e) ? workAfter(w, e, by, on) : w), noWork)
  const hiddenWork = (e: LiveEnvelope['event']): boolean => {
    switch (e.type) {
      case 'document.added': case 'document.shown': case 'document.published': case 'document.withdrawn': case 'document.erased': return !work.documents.some(d => d.id === e.document && opensSight(d.sight, looker))
      case 'comment.written': case 'comment.removed': return !work.comments.some(x => x.id === e.comment && commentSeen(work, x, looker))
      case 'task.set': case 'task.ended': case 'task.reopened': return !work.tasks.some(x => x.id === e.task && taskSeen(work, x, looker))
      // What is written into the report may tell of tenders and of interests.
      case 'report.filled': return !tenders || !maySee(roles, 'interests')
      default: return false
    }
  }
  const marked = new Map<string, Set<number>>()
  if (!maySee(roles, 'secrets')) for (const { event: e } of envelopes) if (e.type === 'secret.marked') for (const i of e.paragraphs) marked.set(e.of, (marked.get(e.of) ?? new Set()).add(i))
  /** What a firm marked as secret in the notes of a meeting is not there for those who see none; that there was a passage is. */
  const withoutSecrets = (x: LiveEnvelope): LiveEnvelope => {
    const hidden = x.event.type === 'meeting.noted' ? marked.get(x.event.note) : undefined
    return hidden && x.event.type === 'meeting.noted' ? { ...x, event: { ...x.event, heard: x.event.heard.map((says, i) => (hidden.has(i) ? '' : says)) } } : x
  }
  return envelopes.filter(({ event: e }) => {
    const secret = secretOf[e.type]
    if (secret && !maySee(roles, secret)) return e.type === 'interest.declared' && e.person === person
    if (tenderTypes.has(e.type)) return tenders
    // A firm's time is the firm's: it counts in sums of many only.
    if (e.type === 'time.noted' && e.firm) return false
    if (e.type === 'award.decided' || e.type === 'contract.signed') return tenders || sent
    if (e.type === 'step.weighed' || e.type === 'judgement.made' || e.type === 'reason.given' || e.type === 'unsettled.accepted') return !hiddenStep(e.step)
    return !hiddenWork(e)
  }).map(withoutSecrets)
}
