import type { AnyEvent, Envelope } from './envelope.ts'
import { rootBranch } from './envelope.ts'
import { isFork } from './branches.ts'
import type { Fold } from './fold.ts'

/** A snapshot is kept after every so many events of a branch: no state is further away than this many steps. */
export const snapshotEvery = 200

/** The states of all branches of one stream, kept up to date event by event. */
export type Folding<S, E extends AnyEvent = AnyEvent> = {
  /** Takes the next envelope of the stream. False, and nothing taken, when it does not follow or its branch has no beginning. */
  readonly add: (envelope: Envelope<E>) => boolean
  /** Takes envelopes until one does not fit; false when one did not. */
  readonly addAll: (envelopes: readonly Envelope<E>[]) => boolean
  /** The state of a branch at its end, or just after the last event it sees at or before position `n`. */
  readonly state: (branch: string, n?: number) => S | undefined
  /** The events a branch sees, as `lineage` gives them, without looking through the stream; it grows as events are taken. */
  readonly seen: (branch: string) => readonly Envelope<E>[]
  /** The branches, in the order they began. */
  readonly branches: () => readonly string[]
  /** Position of the last event taken, 0 for none. */
  readonly last: () => number
}

type Grown<S, E extends AnyEvent> = {
  parent: Grown<S, E> | undefined
  /** Last position of the parent that this branch sees. */
  at: number
  own: Envelope<E>[]
  /** What the branch sees, once it has been asked for; a branch without a parent sees its own events. */
  seen: Envelope<E>[] | undefined
  /** The state before the branch's own event with index 0, 200, 400, … */
  snapshots: S[]
  head: S
}

/** Index of the last of these envelopes at or before position `n`, −1 for none. */
function lastUpTo(own: readonly Envelope[], n: number): number {
  let low = 0, high = own.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (own[middle]!.n <= n) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Begins to fold a stream. State at any event and a fork cost at most `every` steps of the fold, whatever the length. */
export function folding<S, E extends AnyEvent>(how: Fold<S, E>, every = snapshotEvery): Folding<S, E> {
  const branches = new Map<string, Grown<S, E>>()
  let last = 0

  function stateIn(branch: Grown<S, E>, n: number): S {
    let b = branch, upTo = n
    let index = lastUpTo(b.own, upTo)
    while (index < 0 && b.parent) {
      upTo = Math.min(upTo, b.at)
      b = b.parent
      index = lastUpTo(b.own, upTo)
    }
    if (index === b.own.length - 1) return b.head
    const shot = Math.floor((index + 1) / every)
    let state = b.snapshots[shot] as S
    for (let i = shot * every; i <= index; i++) state = how.apply(state, b.own[i]!)
    return state
  }

  function seenBy(branch: Grown<S, E>): Envelope<E>[] {
    if (!branch.seen) {
      const before = seenBy(branch.parent!)
      branch.seen = [...before.slice(0, lastUpTo(before, branch.at) + 1), ...branch.own]
    }
    return branch.seen
  }

  function takeOne(e: Envelope<E>): boolean {
    if (e.n !== last + 1) return false
    let branch = branches.get(e.branch)
    if (!branch) {
      const event: AnyEvent = e.event
      if (isFork(event)) {
        const parent = branches.get(event.from)
        if (!parent || event.branch !== e.branch || event.at >= e.n || event.at < 1) return false
        branch = { parent, at: event.at, own: [], seen: undefined, snapshots: [], head: stateIn(parent, event.at) }
      } else if (e.branch === rootBranch) {
        const own: Envelope<E>[] = []
        branch = { parent: undefined, at: 0, own, seen: own, snapshots: [], head: how.start }
      } else return false
      branches.set(e.branch, branch)
    } else if (isFork(e.event)) return false
    if (branch.own.length % every === 0) branch.snapshots.push(branch.head)
    branch.head = how.apply(branch.head, e)
    branch.own.push(e)
    if (branch.seen !== branch.own) branch.seen?.push(e)
    last = e.n
    return true
  }

  return {
    add: takeOne,
    addAll: envelopes => envelopes.every(takeOne),
    state: (branch, n = Infinity) => {
      const b = branches.get(branch)
      return b === undefined ? undefined : stateIn(b, n)
    },
    seen: branch => { const b = branches.get(branch); return b ? seenBy(b) : [] },
    branches: () => [...branches.keys()],
    last: () => last,
  }
}
