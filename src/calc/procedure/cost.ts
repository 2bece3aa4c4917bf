import type { Estimate } from './time.ts'
import type { Told, WayId } from './types.ts'
import { wayOf, type Effort } from './ways.ts'
import { convertedAmount } from '../../law/index.ts'

/** What has been measured of the work of a procurement, and what we assume. Whoever calls gives it, with its sources. */
export type WorkFigures = {
  /** Person-days of the buyer and of one bidder in an ordinary open procedure. */
  readonly buyerDays: Estimate
  readonly bidderDays: Estimate
  /** Work of the other kinds against an open procedure. */
  readonly factor: Readonly<Record<Effort['like'], Estimate>>
  /** Value in euro to which the days belong, and how work grows with value. */
  readonly referenceValue: number
  readonly growth: number
}
/** Hours in a person-day: our choice, between the agreed weeks of 37 hours in Denmark, 40 in Sweden and 37.5 in Norway. */
export const hoursPerDay = 7.5

export type Burden = { readonly buyer: Estimate; readonly firm: Estimate; readonly assumed: boolean }

/** Hours of the buyer, and of each firm that tenders. The span is that of the countries measured, not of what may happen. */
export function burdenOf(way: WayId, told: Told, f: WorkFigures): Burden {
  const { effort } = wayOf(way), value = told.answers.value && told.answers.value !== 'unknown' ? convertedAmount(Number(told.answers.value), told.setting.currency, 'EUR') : f.referenceValue
  const grown = Math.pow(Math.max(1, value) / f.referenceValue, f.growth) * effort.share
  const hours = (e: Estimate): Estimate => {
    const by = f.factor[effort.like]
    return { usual: round(e.usual * by.usual * grown), low: round(e.low * by.usual * grown), high: round(e.high * by.usual * grown) }
  }
  return { buyer: hours(f.buyerDays), firm: hours(f.bidderDays), assumed: effort.assumed === true || effort.like !== 'open' }
}
/** To two figures: nothing here is known more exactly than that. */
function round(days: number): number {
  const hours = days * hoursPerDay, step = hours >= 100 ? 10 : hours >= 20 ? 5 : 1
  return Math.max(step, Math.round(hours / step) * step)
}
