import type { AnyEvent, Envelope } from './envelope.ts'
import { rootBranch } from './envelope.ts'

/**
 * A rewind: nothing is deleted, another branch begins after event `at` of branch `from`. It is the first event of the
 * branch it names. `tries` and `expects` say what is changed and what is expected of it; a fork without a reason teaches nothing.
 */
export type BranchForked = {
  readonly type: 'branch.forked'
  readonly branch: string
  readonly from: string
  readonly at: number
  readonly tries: string
  readonly expects: string
}

/** Whether an event is the fork that begins its branch. */
export const isFork = (event: AnyEvent): event is BranchForked => event.type === 'branch.forked'

/** One branch in the tree of a stream. `starts` and `last` are positions, `own` counts the branch's own events. */
export type Branch = {
  readonly branch: string
  readonly fork: BranchForked | undefined
  readonly starts: number
  readonly last: number
  readonly own: number
  readonly children: readonly Branch[]
}

function forksOf(envelopes: readonly Envelope[]): Map<string, BranchForked> {
  const forks = new Map<string, BranchForked>()
  for (const { branch, event } of envelopes) if (isFork(event) && event.branch === branch && !forks.has(branch)) forks.set(branch, event)
  return forks
}

/** For each branch that `branch` descends from (itself included): the last position of it that `branch` still sees. */
function sight(forks: ReadonlyMap<string, BranchForked>, branch: string): Map<string, number> {
  const seen = new Map<string, number>()
  let at = Infinity
  for (let b: string | undefined = branch; b !== undefined && !seen.has(b);) {
    seen.set(b, at)
    const fork = forks.get(b)
    if (fork) at = Math.min(at, fork.at)
    b = fork?.from
  }
  return seen
}

/**
 * The events a branch sees, in order: its ancestors' up to each fork, then its own, beginning with the fork itself.
 * With `upTo`, only those at or before that position. Empty for a branch that does not exist.
 */
export function lineage<E extends AnyEvent>(envelopes: readonly Envelope<E>[], branch: string, upTo = Infinity): Envelope<E>[] {
  const seen = sight(forksOf(envelopes), branch)
  return envelopes.filter(e => e.n <= upTo && e.n <= (seen.get(e.branch) ?? 0))
}

/** The tree of branches, from the root; undefined for an empty stream. */
export function branchTree(envelopes: readonly Envelope[]): Branch | undefined {
  type Growing = { branch: string, fork: BranchForked | undefined, starts: number, last: number, own: number, children: Growing[] }
  const branches = new Map<string, Growing>()
  for (const { n, branch, event } of envelopes) {
    const known = branches.get(branch)
    if (known) { known.last = n; known.own++; continue }
    const fork = isFork(event) ? event : undefined
    const grown: Growing = { branch, fork, starts: n, last: n, own: 1, children: [] }
    branches.set(branch, grown)
    if (fork) branches.get(fork.from)?.children.push(grown)
  }
  return branches.get(rootBranch)
}

/** The name the next fork of this stream gets: `b2`, `b3`, … */
export function nextBranch(envelopes: readonly Envelope[]): string {
  let highest = 1
  for (const b of forksOf(envelopes).keys()) {
    const number = /^b(\d{1,9})$/.exec(b)
    if (number) highest = Math.max(highest, +number[1]!)
  }
  return `b${highest + 1}`
}

/** Whether a branch may begin there: `at` must be an event that `from` sees. The reasons are codes; the server words them. */
export function checkFork(envelopes: readonly Envelope[], from: string, at: number):
  { ok: true } | { ok: false, reason: 'no-such-branch' | 'not-in-branch' } {
  const seen = lineage(envelopes, from)
  if (seen.length === 0) return { ok: false, reason: 'no-such-branch' }
  return seen.some(e => e.n === at) ? { ok: true } : { ok: false, reason: 'not-in-branch' }
}
