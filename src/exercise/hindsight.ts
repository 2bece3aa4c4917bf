import { seenNow, type Exercise } from './exercise.ts'
import { onBuyersSide, roleOf } from './parts.ts'

/** Something a seat knows only because the group turned back: it had not happened yet on the branch that is played. */
export type Hindsight = { readonly branch: string; readonly kind: 'firm told' | 'prices' | 'ranking' | 'award'; readonly firm?: string }

/** What a seat came to know on branches that were left, after the points from which others began. */
export function hindsightOf(x: Exercise, seat: string): Hindsight[] {
  const role = roleOf(x.world.scenario, seat)
  if (!role) return []
  const here = new Set(seenNow(x).map(e => e.n)), out: Hindsight[] = []
  for (const { n, branch, event } of x.envelopes) {
    if (here.has(n)) continue
    if (onBuyersSide(role)) {
      if (event.type === 'firm.told' || event.type === 'firm.said') out.push({ branch, kind: 'firm told', firm: event.firm })
      else if (event.type === 'tenders.revealed') out.push({ branch, kind: 'prices' })
    }
    if (onBuyersSide(role) && event.type === 'tenders.ranked') out.push({ branch, kind: 'ranking' })
    if (event.type === 'letters.sent' && (event.action.toAll || onBuyersSide(role))) out.push({ branch, kind: 'award' })
  }
  return out
}
