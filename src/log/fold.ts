import type { AnyEvent, Envelope } from './envelope.ts'
import { lineage } from './branches.ts'

/** How events become state. `apply` must leave the old state untouched: states are kept, shared by branches and compared. */
export type Fold<S, E extends AnyEvent = AnyEvent> = {
  readonly start: S
  readonly apply: (state: S, envelope: Envelope<E>) => S
}

/** The state after these envelopes, from `start` or from a state that was reached before. */
export function fold<S, E extends AnyEvent>(how: Fold<S, E>, envelopes: readonly Envelope<E>[], from: S = how.start): S {
  let state = from
  for (const e of envelopes) state = how.apply(state, e)
  return state
}

/** The state of a branch, at its end or at event `upTo`. */
export const foldLineage = <S, E extends AnyEvent>(how: Fold<S, E>, envelopes: readonly Envelope<E>[], branch: string, upTo = Infinity): S =>
  fold(how, lineage(envelopes, branch, upTo))
