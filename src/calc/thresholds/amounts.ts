import { addDays, currencyOf, type Country, type Currency, type Day } from '../../plain/index.ts'
import { euroThresholds, figuresFor, figuresOf, isAlive, lawbook, on, perEuro, type Figure, type FigureValue } from '../../law/index.ts'

const named = new Map(figuresOf(lawbook.rules).map(f => [f.figure, f]))
/** A figure of the lawbook by its name. */
export function figureNamed(name: string): Figure {
  const found = named.get(name)
  if (!found) throw new RangeError(`no such figure: ${name}`)
  return found
}

/** The first and last day that this tool speaks of. */
export const firstDay: Day = '2014-01-01', lastKnownDay: Day = '2027-12-31'

/** What a figure is in a country on the day that decides; nothing when the lawbook has no text for that day. */
export const amountOn = (figure: Figure, country: Country, day: Day): FigureValue | undefined => figuresFor(figure, country).find(v => isAlive(v.life, on(day)))

/** The threshold in euro on a day. */
export const euroOn = (figure: string, day: Day): FigureValue | undefined => euroThresholds[figure]?.values.find(v => isAlive(v.life, on(day)))

/** One span of days with one amount, or with none that has been read. */
export type Period = {
  readonly from: Day
  readonly to?: Day
  /** Nothing when nobody has read the amount. */
  readonly amount?: number
  readonly euro?: number
  /** In per cent of the amount before it. */
  readonly change?: number
  readonly entry?: FigureValue
}

/**
 * Every period of a figure in a country, without a hole from 2014 on. The euro are those of the cycle in which the national amount began:
 * Norway changes its amounts some months after the Union, and until then the older ones stand for the older euro.
 */
export function periodsOf(figure: Figure, country: Country): Period[] {
  const values = [...figuresFor(figure, country)].sort((a, b) => (a.life.from < b.life.from ? -1 : 1))
  const periods: Period[] = []
  let next: Day = firstDay, before: number | undefined
  for (const v of values) {
    if (v.life.from > next) periods.push({ from: next, to: addDays(v.life.from, -1) })
    const amount = v.value === 'not read' ? undefined : v.value, euro = euroOn(figure.figure, v.life.from)?.value
    periods.push({
      from: v.life.from, ...(v.life.to ? { to: v.life.to } : {}), entry: v,
      ...(amount === undefined ? {} : { amount }), ...(typeof euro === 'number' ? { euro } : {}),
      ...(amount === undefined || before === undefined ? {} : { change: (amount / before - 1) * 100 }),
    })
    before = amount
    next = v.life.to ? addDays(v.life.to, 1) : addDays(lastKnownDay, 1)
  }
  if (next <= lastKnownDay) periods.push({ from: next, to: lastKnownDay })
  return periods
}

/** The period that holds a day. */
export const periodOn = (periods: readonly Period[], day: Day): Period | undefined => periods.find(p => day >= p.from && (p.to === undefined || day <= p.to))

/**
 * Units of a currency for one euro on a day, used only to lay a sum under another country's law: from 2026 the lawbook's own rates, before
 * that what the thresholds of the day say that a euro is worth.
 */
export function rateOn(currency: Currency, day: Day): number {
  if (currency === 'EUR' || day >= '2026-01-01') return perEuro[currency]
  const country = (Object.keys(currencyOf) as Country[]).find(c => currencyOf[c] === currency)!
  const p = periodOn(periodsOf(figureNamed('threshold.services'), country), day)
  return p?.amount !== undefined && p.euro !== undefined ? p.amount / p.euro : perEuro[currency]
}

/** A sum in another currency, in whole units; the same currency gives the same sum. */
export const convertedOn = (amount: number, from: Currency, to: Currency, day: Day): number =>
  from === to ? amount : Math.round((amount / rateOn(from, day)) * rateOn(to, day))
