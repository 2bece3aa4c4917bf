import type { Scenario } from '../scenario.ts'
import type { CaseState } from '../../case/index.ts'
import type { Sample } from '../seeds.ts'
import type { World } from '../types.ts'

const small = (size: string): boolean => size === 'micro' || size === 'small'
export const smallFirmsIn = (scenario: Scenario): number => scenario.firms.filter(f => small(f.size)).length
export const metFirms = (s: CaseState): readonly string[] => [...new Set(s.meetings.map(m => m.firm))]
export const smallMet = (world: World, s: CaseState): number => {
  const sizes = new Map(world.scenario.firms.map(f => [f.id, f.size]))
  return metFirms(s).filter(id => small(sizes.get(id) ?? 'large')).length
}
/** How new the bought solution is, 0…1, by the firm it comes from; nothing before there is an award. */
export function newnessOf(world: World, s: CaseState): number | undefined {
  const bought = s.bought?.firm ?? s.contract?.firms[0] ?? s.award?.winners[0]
  return world.scenario.firms.find(f => f.id === bought)?.novelty
}
export const biddersOf = (s: CaseState): readonly string[] => [...new Set([...s.received, ...s.finalReceived])]
export const smallBids = (world: World, s: CaseState): number => biddersOf(s).filter(id => small(world.scenario.firms.find(f => f.id === id)?.size ?? 'large')).length
/** All parties' work in the value of a replay: of the price where there was a contract, like the run's own share. */
export const costShare = (sample: Sample, worth: number): number => (sample.buyerCost + sample.firmsCost) / Math.max(1, sample.price ?? worth)

const clamp = (x: number): number => Math.max(0, Math.min(100, x))
export const percent = (part: number, whole: number): number | undefined => (whole > 0 ? clamp((100 * part) / whole) : undefined)

/** 100 at `good`, 0 at `bad`, every doubling counting the same between them. */
export const between = (value: number, good: number, bad: number): number =>
  value <= 0 ? 100 : clamp((100 * Math.log(bad / value)) / Math.log(bad / good))

/** EU average of all parties, and the dearest published near the threshold (Norway), share of contract value (exercise design b.3). */
export const shareScale = { good: 0.013, bad: 0.29 } as const
/** Days from notice to award: the faster of two example countries 2024, and as far above the EU average of 96 days as that is below it (b.4). */
export const daysScale = { good: 40, bad: 230 } as const
