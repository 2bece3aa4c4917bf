import { addMonths } from '../../plain/index.ts'
import { figureIn } from '../days/figure.ts'
import { ruleShown } from '../days/rules.ts'
import type { Last, Way, Winning } from './answer-types.ts'
import { clockOf, contractDay, type ReviewInput } from './input.ts'

const lastOf = (ways: readonly Way[], ...aims: readonly Way['aim'][]): Pick<Winning, 'last'> => {
  const way = aims.flatMap(a => ways.filter(w => w.aim === a))[0]
  return way ? { last: way.last } : {}
}
/**
 * A contract after a competition falls only when it was signed too early; one after a voluntary notice only when the ten days were not
 * kept or the reasons do not hold (Directive 89/665 art. 2d(4), LOU 20 kap. 15 § 4, klagenævnsloven § 4, anskaffelsesloven §§ 12-14).
 */
const onlyIf = (happened: ReviewInput['happened']): Pick<Winning, 'only'> =>
  happened === 'letters' || happened === 'signed' ? { only: 'signed too early' } : happened === 'voluntary' ? { only: 'the notice does not hold' } : {}
const named = (...ids: readonly string[]) => ids.map(ruleShown)

/** What the body may decide, by country; with the last day for asking, or for the authority to decide. */
export function winningsOf(r: ReviewInput, ways: readonly Way[]): readonly Winning[] {
  const { country, happened } = r, below = r.regime === 'below'
  const contract = happened === 'direct' || happened === 'voluntary' || happened === 'signed' || happened === 'change' || happened === 'letters'
  const out: Winning[] = []
  // The decision itself. Once there is a contract only Denmark still sets the award aside.
  if (happened === 'letters' || happened === 'selection' || happened === 'cancellation' || (happened === 'signed' && !(country === 'DK' && below))) {
    const rules = country === 'DK' ? named(below ? 'dk/sanction/not-below' : 'dk/keep/special') : country === 'SE' ? named(happened === 'cancellation' ? 'se/complaint/cancellation' : 'se/complaint/time') : named('no/complaint/stop')
    out.push({ what: 'annulled', possible: happened === 'signed' && country !== 'DK' ? 'no' : 'yes', ...(happened === 'signed' && country !== 'DK' ? {} : country === 'DK' ? lastOf(ways, 'award', 'selection', 'cancellation') : lastOf(ways, 'stop', 'selection', 'cancellation')), rules })
  }
  if (contract) {
    const never = below && country !== 'SE'
    const rules = country === 'DK' ? named(below ? 'dk/sanction/not-below' : 'dk/sanction/ineffective') : country === 'SE' ? named('se/sanction/invalid') : named(below ? 'no/sanction/below-stands' : 'no/sanction/ineffective')
    out.push({ what: 'ineffective', possible: never ? 'no' : 'yes', ...(never ? {} : { ...onlyIf(happened), ...(happened === 'letters' ? {} : lastOf(ways, 'undo')) }), rules })
  }
  out.push(country === 'DK' ? { what: 'damages', possible: 'yes', ...lastOf(ways, 'award', 'selection', 'cancellation', 'undo'), rules: named('dk/complaint/claims') }
    : country === 'SE' ? { what: 'damages', possible: 'yes', ...lastOf(ways, 'damages'), rules: named('se/complaint/damages') }
      : { what: 'damages', possible: 'yes', ...lastOf(ways, 'damages'), rules: named('no/complaint/forum') })
  if (contract && happened !== 'letters') out.push(fine(r, below))
  return out
}

/** A fine goes to the state, not to the firm; but it is what makes the rules bite. The Swedish words spare nobody for a voluntary notice (21 kap. 7 §). */
function fine(r: ReviewInput, below: boolean): Winning {
  const { country } = r, signed = contractDay(r), only = country === 'SE' && r.happened === 'voluntary' ? {} : onlyIf(r.happened)
  const until = (figure: string): Pick<Winning, 'last'> => {
    const count = figureIn(figure, country, clockOf(r))
    if (count === undefined) return {}
    const last: Last = signed ? { kind: 'day', day: addMonths(signed, count), off: addMonths(signed, count), count, unit: 'months', from: signed, starts: 'signed' } : { kind: 'not begun', count, unit: 'months', starts: 'signed' }
    return { last }
  }
  if (country === 'DK') return below ? { what: 'fine', possible: 'not known', rules: [] } : { what: 'fine', possible: 'yes', ...only, ...until('dk/sanction-months'), rules: named('dk/sanction/alternative', 'dk/sanction/form', 'dk/sanction/lapse') }
  if (country === 'SE') return { what: 'fine', possible: 'yes', ...only, ...(r.happened === 'signed' ? {} : until('se.fine.months')), rules: named('se/sanction/fine-must', 'se/sanction/fine-size', 'se/sanction/fine-time') }
  return { what: 'fine', possible: 'yes', ...only, ...(r.happened === 'signed' ? {} : until('no.review.direct')), rules: r.happened === 'signed' ? named(below ? 'no/sanction/below' : 'no/sanction/alternative', 'no/sanction/fine-size') : named('no/sanction/board-must', 'no/sanction/fine-size', 'no/sanction/board-time') }
}
