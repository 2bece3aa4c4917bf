import type { Day } from '../plain/index.ts'
import type { BranchForked, Envelope, Fold } from '../log/index.ts'
import { advanceCase, caseFold, type CaseEnvelope } from '../case/index.ts'
import type { LookingBack, PracticeEvent, PracticeState, WorldState } from './types.ts'

const emptyWorld: WorldState = { disposition: {}, heard: [], declined: {}, complained: [], injects: [], asked: [], passed: [], facilitated: false, held: [], sealed: {}, heldInjects: [] }

/** What is written when looking back; the case stays as it is. */
export const looksBack = (e: { readonly type: string }): boolean => e.type === 'reflection.written' || e.type === 'commitment.made' || e.type === 'moments.chosen'
const moves = (e: PracticeEvent): e is Exclude<PracticeEvent, LookingBack | BranchForked> => e.type !== 'branch.forked' && !looksBack(e)

function remember(w: WorldState, e: PracticeEvent, on: Day): WorldState {
  switch (e.type) {
    case 'disposition.changed': return { ...w, disposition: { ...w.disposition, [e.firm]: Math.max(-1, Math.min(1, (w.disposition[e.firm] ?? 0) + e.by)) } }
    case 'firm.declined': return { ...w, declined: { ...w.declined, [`${e.firm}/${e.what}`]: e.because } }
    case 'firm.signedUp': return { ...w, heard: [...w.heard, e.firm] }
    case 'complaint.made': return { ...w, complained: [...w.complained, e.firm] }
    case 'question.asked': return { ...w, asked: [...w.asked, e.firm] }
    case 'news.came': return { ...w, injects: [...w.injects, e.inject] }
    case 'firm.held': return { ...w, held: [...w.held.filter(f => f !== e.firm), e.firm] }
    case 'firm.released': return { ...w, held: w.held.filter(f => f !== e.firm) }
    case 'firm.sealed': return { ...w, sealed: { ...w.sealed, [`${e.firm}/${e.what}`]: { price: e.price, says: e.says } } }
    case 'firm.unsealed': return { ...w, sealed: Object.fromEntries(Object.entries(w.sealed).filter(([key]) => key !== `${e.firm}/${e.what}`)) }
    case 'inject.held': return { ...w, heldInjects: [...w.heldInjects.filter(i => i !== e.inject), ...(e.held ? [e.inject] : [])] }
    case 'deadline.passed': return { ...w, passed: [...w.passed, `${e.which}/${on}`] }
    default: return w
  }
}

/** A run as it stands: the case that the player sees, and what the simulated side remembers. */
export const practiceFold: Fold<PracticeState, PracticeEvent> = {
  start: { case: caseFold.start, world: emptyWorld, opened: false },
  apply(state: PracticeState, envelope: Envelope<PracticeEvent>): PracticeState {
    const e = envelope.event
    if (e.type === 'run.opened') return { ...state, opened: true, world: { ...state.world, facilitated: e.facilitated ?? false } }
    if (!moves(e)) return { ...state, case: { ...state.case, last: envelope.n } }
    return { ...state, case: caseFold.apply(state.case, envelope as CaseEnvelope), world: remember(state.world, e, envelope.on) }
  },
}

/** A copy of one's own, to be moved on with `advance`. */
export const copyOf = (s: PracticeState): PracticeState => ({ ...s, case: { ...s.case } })

/** Moves a state that nobody else holds on by one event: the same outcome as `practiceFold.apply`, without the copies. */
export function advance(own: PracticeState, envelope: Envelope<PracticeEvent>): void {
  const e = envelope.event, mine = own as { -readonly [K in keyof PracticeState]: PracticeState[K] }
  if (e.type === 'run.opened') {
    mine.opened = true
    mine.world = { ...own.world, facilitated: e.facilitated ?? false }
  }
  else if (!moves(e)) (mine.case as { last: number }).last = envelope.n
  else {
    advanceCase(own.case, envelope as CaseEnvelope)
    mine.world = remember(own.world, e, envelope.on)
  }
}
