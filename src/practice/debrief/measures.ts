import type { Scenario } from '../scenario.ts'
import type { CaseState } from '../../case/index.ts'
import type { World } from '../types.ts'

/**
 * What one replay of the player's own steps with another seed came to, as far as the debrief shows it. Amounts in the buyer's
 * currency, days by the calendar, `costShare` of all parties together in the value.
 */
export type Luck = {
  readonly bids: number
  readonly price?: number
  readonly costShare: number
  readonly days: number
  readonly noticeToAward?: number
  readonly firmsMet: number
  readonly smallFirms: number
  readonly complaint: boolean
  /** Newness of what was bought, 0…1. */
  readonly innovation?: number
}

const small = (size: string): boolean => size === 'micro' || size === 'small'
export const smallFirmsIn = (scenario: Scenario): number => scenario.firms.filter(f => small(f.size)).length
export const metFirms = (s: CaseState): readonly string[] => [...new Set(s.meetings.map(m => m.firm))]
export const smallMet = (world: World, s: CaseState): number => {
  const sizes = new Map(world.scenario.firms.map(f => [f.id, f.size]))
  return metFirms(s).filter(id => small(sizes.get(id) ?? 'large')).length
}
/** How new the bought solutions are, 0…1; nothing before there is an award. */
export function newnessOf(world: World, s: CaseState): number | undefined {
  const bought = s.bought ? [s.bought.firm] : s.contract?.firms ?? s.award?.winners ?? []
  const newness = bought.flatMap(id => {
    const solution = s.tenders.find(t => t.firm === id)?.solution ?? world.scenario.firms.find(f => f.id === id)?.solution
    const n = solution === undefined ? undefined : world.scenario.solutions[solution]?.novelty
    return n === undefined ? [] : [n]
  })
  return newness.length > 0 ? Math.max(...newness) : undefined
}
export const bidsOf = (s: CaseState): number => new Set([...s.received, ...s.finalReceived]).size

const clamp = (x: number): number => Math.max(0, Math.min(100, x))
export const percent = (part: number, whole: number): number | undefined => (whole > 0 ? clamp((100 * part) / whole) : undefined)

/** 100 at `good`, 0 at `bad`, every doubling counting the same between them. */
export const between = (value: number, good: number, bad: number): number =>
  value <= 0 ? 100 : clamp((100 * Math.log(bad / value)) / Math.log(bad / good))

/** EU average of all parties, and the dearest published near the threshold (Norway), share of contract value (exercise design b.3). */
export const shareScale = { good: 0.013, bad: 0.29 } as const
/** Days from notice to award: the faster of two example countries 2024, and as far above the EU average of 96 days as that is below it (b.4). */
export const daysScale = { good: 40, bad: 230 } as const
