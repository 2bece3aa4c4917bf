import { workKinds, type TimeNoted } from './work/events.ts'
import type { LiveState } from './state.ts'

export type KindHours = { readonly kind: TimeNoted['kind']; readonly hours: number }
/** A span so wide that what one firm knows of itself does not tell what another spent. */
export type Span = { readonly from: number; readonly to?: number }
export type TimeSums = {
  /** One's own side, by kind of work; never by person. */
  readonly own: readonly KindHours[]
  readonly total: number
  /** What all firms together have noted, as a span; only when three or more have noted anything. */
  readonly allFirms?: Span
}
/** Fewer would let two add up what the third spent. */
export const fewestFirms = 3
const edges = [0, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const
export const spanOf = (hours: number): Span => { const i = edges.findLastIndex(x => hours >= x), to = edges[i + 1]; return { from: edges[Math.max(0, i)]!, ...(to === undefined ? {} : { to }) } }

/** Hours as one side may see them: `firm`, or the buyer's side when none is named. */
export function sumsFor(s: Pick<LiveState, 'work'>, firm?: string): TimeSums {
  const { times } = s.work, own = times.filter(x => x.firm === firm), others = times.filter(x => x.firm !== undefined), sum = (list: readonly TimeNoted[]): number => list.reduce((n, x) => n + x.hours, 0)
  return {
    own: workKinds.map(kind => ({ kind, hours: sum(own.filter(x => x.kind === kind)) })).filter(x => x.hours > 0), total: sum(own),
    ...(new Set(others.map(x => x.firm)).size >= fewestFirms ? { allFirms: spanOf(sum(others)) } : {}),
  }
}
