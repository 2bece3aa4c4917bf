import type { CaseState } from '../case/index.ts'
import type { LiveEnvelope } from './events.ts'
import { maySee } from './rights.ts'
import type { Role } from './roles.ts'
import { memberOf, type LiveState } from './state.ts'

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
const secretOf: Readonly<Record<string, 'waiting steps' | 'interests' | 'who asked' | 'inner work'>> = {
  'second.asked': 'waiting steps', 'second.given': 'waiting steps', 'second.refused': 'waiting steps', 'second.withdrawn': 'waiting steps',
  'interest.declared': 'interests', 'question.asked': 'who asked', 'draft.kept': 'inner work',
}

/** The log as a member of the team sees it; firms and the public see none of it. */
export function logSeen(envelopes: readonly LiveEnvelope[], looker: Looker): readonly LiveEnvelope[] {
  const { roles, person } = looker
  if (!maySee(roles, 'log')) return []
  const tenders = maySee(roles, 'tenders'), sent = envelopes.some(e => e.event.type === 'letters.sent')
  const hiddenStep = (step: string): boolean => !tenders && ['inviteToTender', 'holdRound', 'openTenders', 'askClarification', 'handleLowTender', 'hearFirm', 'excludeFirm', 'evaluate', 'decideAward'].includes(step)
  return envelopes.filter(({ event: e }) => {
    const secret = secretOf[e.type]
    if (secret && !maySee(roles, secret)) return e.type === 'interest.declared' && e.person === person
    if (tenderTypes.has(e.type)) return tenders
    if (e.type === 'award.decided' || e.type === 'contract.signed') return tenders || sent
    if (e.type === 'step.weighed' || e.type === 'judgement.made' || e.type === 'reason.given' || e.type === 'unsettled.accepted') return !hiddenStep(e.step)
    return true
  })
}
