import { currencyOf } from '../plain/index.ts'
import { perEuro, type CaseState } from '../case/index.ts'
import { workSoFar, type World } from '../practice/index.ts'
import type { DeskView } from '../web/index.ts'

/** Work so far as the desk shows it: whole days, and money in the buyer's own currency. The debrief counts by the same lines. */
export function costsSoFar(world: World, s: CaseState): DeskView['costs'] {
  const known = new Set(world.scenario.firms.map(f => f.id))
  const lines = workSoFar(world, s).lines.filter(l => l.who === 'buyer' || known.has(l.who))
  const sum = (buyer: boolean, of: 'days' | 'eur'): number => lines.reduce((n, l) => n + ((l.who === 'buyer') === buyer ? l[of] : 0), 0)
  const rate = perEuro[currencyOf[world.country]]
  return {
    buyerDays: Math.round(sum(true, 'days')), buyer: Math.round(sum(true, 'eur') * rate),
    firmsDays: Math.round(sum(false, 'days')), firms: Math.round(sum(false, 'eur') * rate), lines,
  }
}
