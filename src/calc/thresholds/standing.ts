import { countries, currencyOf, type Country, type Currency, type Day } from '../../plain/index.ts'
import { tooNear, type FigureValue } from '../../law/index.ts'
import { nearLimit } from '../../plan/index.ts'
import { convertedOn, figureNamed, periodOn, periodsOf, type Period } from './amounts.ts'
import { decidingFor, type Deciding, type Kind } from './kinds.ts'

/** Where a sum stands against a limit. `open`: the amount is not read, a converted sum lies so near that the rate would decide, or the sum lies near an amount that was only inferred. */
export type Place = 'inside' | 'below' | 'open'
export type Against = {
  readonly place: Place
  /** The sum in the country's own currency. */
  readonly value: number
  readonly converted: boolean
  /** How far from the limit, in the country's own currency; never negative. */
  readonly by?: number
  /** Within three per cent of the limit, on either side: a small slip of the estimate would turn the answer. */
  readonly near: boolean
}
export type InCountry = { readonly country: Country; readonly period?: Period; readonly against?: Against }
export type Answer = { readonly kind: Kind; readonly day: Day; readonly deciding: Deciding; readonly countries: readonly InCountry[] }

/** A sum against a limit: at the limit is inside (art. 4: "equal to or greater than"). */
export function against(limit: number | undefined, sum: number, currency: Currency, country: Country, day: Day, entry?: FigureValue): Against {
  const own = currencyOf[country], converted = currency !== own, value = convertedOn(sum, currency, own, day)
  if (limit === undefined) return { place: 'open', value, converted, near: false }
  const near = Math.abs(value / limit - 1) < nearLimit
  return { place: (converted && near) || (entry && tooNear(entry, value)) ? 'open' : value >= limit ? 'inside' : 'below', value, converted, near, by: Math.abs(value - limit) }
}

/** The threshold of a kind of purchase in each country on the day that decides, and where a sum stands against it. */
export function thresholdsOn(kind: Kind, day: Day, sum?: { readonly amount: number; readonly currency: Currency }): Answer {
  const deciding = decidingFor(kind), figure = figureNamed(deciding.figure)
  return {
    kind, day, deciding,
    countries: countries.map((country): InCountry => {
      const period = periodOn(periodsOf(figure, country), day)
      return { country, ...(period ? { period } : {}), ...(sum && !deciding.leftOut ? { against: against(period?.amount, sum.amount, sum.currency, country, day, period?.entry) } : {}) }
    }),
  }
}
