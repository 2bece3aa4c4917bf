import { currencyOf, type Country, type Text } from '../../plain/index.ts'
import { convertedOn, decidingFor, figureNamed, nationalLimits, periodOn, periodsOf } from '../thresholds/index.ts'
import type { ChangeInput } from './input.ts'

/** A limit under which the contract was bought and which it passes with its changes. */
export type Crossing = { readonly says: Text; readonly amount: number }

/** Sums that only ask for a file or for publicity, and the floor of an act, are no limits for buying in another way. */
const lesser: ReadonlySet<string> = new Set(['se.directRecord', 'no.floor', 'dk/any-publicity-below'])

/**
 * The limits of the day the procedure began that lie between what the contract was worth and what it is worth with its changes. No text
 * that we have read says whether passing one makes the change a new purchase; but the reader must see it, most of all where the rules on
 * changes are silent because the contract began below them.
 */
export function crossingsOf(i: Pick<ChangeInput, 'kind' | 'currency' | 'original' | 'change' | 'earlier' | 'signed' | 'begun'>, country: Country): readonly Crossing[] {
  if (i.original === undefined || i.change === undefined) return []
  const day = i.begun ?? i.signed, own = (amount: number): number => convertedOn(amount, i.currency, currencyOf[country], day)
  const before = own(i.original), after = own(i.original + (i.earlier ?? 0) + i.change), { figure, leftOut } = decidingFor(i.kind)
  const threshold = leftOut ? undefined : periodOn(periodsOf(figureNamed(figure), country), day)?.amount
  const limits = [
    ...(threshold === undefined ? [] : [{ says: figureNamed(figure).says, amount: threshold }]),
    ...nationalLimits(i.kind, day).flatMap(l => (l.country === country && !lesser.has(l.figure.figure) && typeof l.entry?.value === 'number' ? [{ says: l.says, amount: l.entry.value }] : [])),
  ]
  return limits.filter((l, n) => before < l.amount && after >= l.amount && limits.findIndex(o => o.amount === l.amount) === n).sort((a, b) => b.amount - a.amount)
}
