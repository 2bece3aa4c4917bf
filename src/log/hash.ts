import { canonical, digestText } from '../plain/index.ts'
import type { AnyEvent, Envelope } from './envelope.ts'
import { rootBranch } from './envelope.ts'
import { lineage } from './branches.ts'
import type { Fold } from './fold.ts'
import { fold } from './fold.ts'

/** Where every chain begins. The text names the construction, so that another one can never give the same hash. */
export const emptyLogHash = digestText('tipp log hash 1')

/**
 * The hash after one more envelope: SHA-256 of the hash before it, a line feed, and the envelope's canonical JSON. Only the
 * envelope's own fields count: what a store adds (its clock, its own numbering) differs between machines.
 */
export const extendLogHash = (before: string, { n, branch, on, by, v, event }: Envelope): string =>
  digestText(`${before}\n${canonical({ n, branch, on, by, v, event })}`)

/**
 * The hash of what a branch sees, at its end or at event `upTo`. It is taken over the events as they were stored, before any
 * upcaster, so a newer program gives the same hash. Two branches agree up to their fork and differ after it.
 */
export const logHash = (envelopes: readonly Envelope[], branch = rootBranch, upTo = Infinity): string =>
  lineage(envelopes, branch, upTo).reduce(extendLogHash, emptyLogHash)

/** The hash of the whole stream, all branches, in the order of positions. */
export const streamHash = (envelopes: readonly Envelope[]): string => envelopes.reduce(extendLogHash, emptyLogHash)

/** The state of a branch as canonical JSON: the same bytes on every machine, or the replay is broken. */
export const replay = <S, E extends AnyEvent>(how: Fold<S, E>, envelopes: readonly Envelope<E>[], branch = rootBranch, upTo = Infinity): string =>
  canonical(fold(how, lineage(envelopes, branch, upTo)))
