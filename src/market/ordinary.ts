import { chance } from '../plain/index.ts'
import type { Call } from './call.ts'
import { ordinaryBidCostDays } from './cost.ts'
import { clamp } from './normal.ts'
import type { Firm, Size } from './firm.ts'
import type { ParameterSet, Profile } from './parameters.ts'

/** Firms that could bid in an ordinary procurement of each profile: our guess, used to tie the entry rule to the counts of b.1. */
export const poolSize: Readonly<Record<Profile, number>> = { 'thin-eu': 12, 'finland-like': 15, 'sweden-like': 20, it: 60 }

const nothing = { en: '', sv: '', da: '', nb: '' }

/** An ordinary firm, the same every time for the same seed and number: for validation, benchmarks and as a start for authors. */
export function ordinaryFirm(p: ParameterSet, seed: number | string, number: number, valueEur: number): Firm {
  const from = chance(seed, 'ordinary firm', number)
  const u = from.next()
  // Firms with fewer than 50 employees send most bids (72 % of bids come from SMEs, b.1).
  const size: Size = u < 0.2 ? 'micro' : u < 0.5 ? 'small' : u < 0.75 ? 'medium' : 'large'
  const employees = { micro: 6, small: 28, medium: 130, large: 900 }[size]
  return {
    id: `ordinary-${number}`, name: `Ordinary ${number}`, country: 'SE', size, employees, turnover: employees * 160_000, founded: 2005,
    incumbent: number === 0, capabilities: { main: clamp(0.6 + 0.15 * from.normal(), 0, 1), second: clamp(0.6 + 0.2 * from.normal(), 0, 1) },
    solution: number % 3 === 0 ? 'known' : number % 3 === 1 ? 'other' : 'new', novelty: 0.6 * from.next(), costFactor: 1, capacity: 4,
    bidCostDays: ordinaryBidCostDays(p, valueEur), riskAversion: from.next(), ipSensitivity: from.next(), disposition: 0, complaintReadiness: 0.5,
    languages: ['sv', 'en'], notes: nothing,
  }
}

export const ordinaryPool = (p: ParameterSet, profile: Profile, seed: number | string, valueEur: number): readonly Firm[] =>
  Array.from({ length: poolSize[profile] }, (_, i) => ordinaryFirm(p, seed, i, valueEur))

/** An ordinary open procedure for goods or services with middling documents. */
export const ordinaryCall: Call = {
  country: 'SE', procedure: 'open', valueEur: 1_000_000, needs: { main: 2, second: 1 }, openness: 0.5, overDetail: 0.2, solutions: [],
  rightsTaken: 0.2, riskOnFirm: 0.5, turnoverDemand: 500_000, lots: 1, days: 45, languages: ['sv', 'en'],
  criteria: [{ id: 'function', weight: 0.3, on: { main: 1 } }, { id: 'service', weight: 0.2, on: { second: 1 } }],
  clarity: { need: 0.5, rights: 0.5, risk: 0.5, timetable: 0.5, evaluation: 0.5 }, consulted: false, paidForWork: 0,
}
