import type { Point, Ranked, Told, Weighed } from './types.ts'
import { pointsOf } from './considerations.ts'
import { ways } from './ways.ts'
import { weighWay } from './weigh-way.ts'

const total = (points: readonly Point[]): number => Math.round(points.reduce((n, p) => n + p.score * p.weight, 0) * 100) / 100
/** What is lawful, or may still be, stands before what is not; what is for another kind of purchase stands last. */
const tier = (w: Weighed): number => (w.verdict === 'for something else' ? 2 : w.verdict === 'unlawful' ? 1 : 0)

function placed<W extends Weighed & { readonly total: number }>(list: readonly W[]): readonly W[] {
  return [...list].map((w, i) => ({ w, i })).sort((a, b) => tier(a.w) - tier(b.w) || b.w.total - a.w.total || a.i - b.i).map(x => x.w)
}

/** Every way, weighed and ranked. The order within what may be lawful is our weighing, not law. */
export function ranking(told: Told): readonly Ranked[] {
  const weighed = ways.map(w => weighWay(w.id, told))
  const by = (wants: Told['wants']) => placed(weighed.map(w => { const points = pointsOf(w, told, wants); return { ...w, points, total: total(points) } }))
  const wanted = by(told.wants), plain = told.wants.length === 0 ? wanted : by([])
  return wanted.map((w, i) => ({ ...w, place: i + 1, plainPlace: plain.findIndex(p => p.way === w.way) + 1 }))
}
