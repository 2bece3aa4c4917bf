import { chance } from '../plain/index.ts'
import { normalBelow } from './normal.ts'
import type { PriceFormation } from './market.ts'

/**
 * Prices (b.2). Private cost: each firm knows its own cost, log-normal with spread σ and mean 1; by revenue equivalence the
 * price is the second-lowest cost, capped by the reserve R. Common value: one true cost of 1, each firm guesses it with the
 * same spread, the lowest guess wins. All prices are relative to the mean cost.
 */
export function priceOf(costs: readonly number[], reserve: number): number {
  let lowest = Infinity, second = Infinity
  for (const c of costs) {
    if (c < lowest) { second = lowest; lowest = c } else if (c < second) second = c
  }
  return Math.min(second, reserve)
}

/** Mean price for n bidders with private costs. */
export function meanPrice(spread: number, reserve: number, n: number, draws: number, seed: number): number {
  const from = chance(seed, 'price', n)
  const shift = (spread * spread) / 2
  let sum = 0
  for (let i = 0; i < draws; i++) {
    let lowest = Infinity, second = Infinity
    for (let j = 0; j < n; j++) {
      const z = from.normal()
      if (z < lowest) { second = lowest; lowest = z } else if (z < second) second = z
    }
    sum += Math.min(Math.exp(spread * second - shift), reserve)
  }
  return sum / draws
}

/** How much dearer a single bid is than two: the single bidder asks the reserve. */
export const singleBidMarkUp = (spread: number, reserve: number, draws: number, seed: number): number =>
  reserve / meanPrice(spread, reserve, 2, draws, seed) - 1

/** Common value, naive bidders who add a margin to their own guess: share of wins that lose money. Exact. */
export function lossShare(spread: number, margin: number, n: number): number {
  const tooLow = normalBelow((Math.log(1 / (1 + margin)) + (spread * spread) / 2) / spread)
  return 1 - Math.pow(1 - tooLow, n)
}

/** Mean of the lowest of n guesses with mean 1: what a fully cautious bidder divides by. */
export function meanLowest(spread: number, n: number): number {
  // ∫ P(lowest > x) dx, trapezoid on the scale of z, where the integrand is smooth.
  const shift = (spread * spread) / 2, steps = 48, width = 12 / steps
  let sum = 0
  for (let i = 0; i <= steps; i++) {
    const z = -6 + i * width
    const x = Math.exp(spread * z - shift)
    sum += (i === 0 || i === steps ? 0.5 : 1) * Math.pow(1 - normalBelow(z), n) * x * spread * width
  }
  return Math.exp(-6 * spread - shift) + sum
}

/** Mean price with a common value; `caution` 0 = naive, 1 = every firm allows fully for having guessed lowest. */
export const meanCommonPrice = (spread: number, margin: number, caution: number, n: number): number => {
  const lowest = meanLowest(spread, n)
  return (1 + margin) * lowest / (1 + caution * (lowest - 1))
}

/**
 * What a firm with this cost asks when it expects `rivals` others: the mean of the lowest rival cost (at most R) given that it
 * is above its own. With no rival it asks R. A firm whose cost exceeds R asks its cost: the bid stands, above the reserve.
 */
export function privateBid(cost: number, spread: number, reserve: number, rivals: number): number {
  if (cost >= reserve) return cost
  if (rivals <= 0) return reserve
  const shift = (spread * spread) / 2
  const above = (x: number): number => Math.pow(1 - normalBelow((Math.log(x) + shift) / spread), rivals)
  const own = above(cost)
  // Far up in the tail no rival can be cheaper in practice and the quotient loses its digits.
  if (own < 1e-12) return cost
  const steps = 8, width = (reserve - cost) / steps
  let sum = (own + above(reserve)) / 2
  for (let i = 1; i < steps; i++) sum += above(cost + i * width)
  return cost + (sum * width) / own
}

/** What a firm that guesses this cost asks when all guess the same unknown cost. */
export function commonBid(guess: number, spread: number, margin: number, caution: number, rivals: number): number {
  const lowest = caution > 0 ? meanLowest(spread, rivals + 1) : 1
  return (1 + margin) * guess / (1 + caution * (lowest - 1))
}

export type PriceRow = { readonly n: number; readonly price: number; readonly step?: number }
/** A line of table b.2: mean price by number of bidders and the change from the one before. */
export function priceTable(formation: PriceFormation, of: { readonly spread: number; readonly reserve: number; readonly margin: number; readonly caution: number },
  ns: readonly number[], draws: number, seed: number): readonly PriceRow[] {
  const rows: PriceRow[] = []
  for (const n of ns) {
    const price = formation === 'private cost' ? meanPrice(of.spread, of.reserve, n, draws, seed) : meanCommonPrice(of.spread, of.margin, of.caution, n)
    const before = rows[rows.length - 1]
    rows.push(before ? { n, price, step: price / before.price - 1 } : { n, price })
  }
  return rows
}
