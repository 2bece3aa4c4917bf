import { holds } from '../build.ts'
import type { Example } from '../types.ts'

export { alsoForUtilities, cases } from '../cases.ts'

/** At or above the threshold; and there, leaving out research that the acts do not reach: what the rules of a procedure ask for. */
export const aboveEu = holds('eu/value/above')
export const insideEu = holds('eu/scope/inside')
/** The same with the purchases that the utilities act reaches: what both acts ask alike. */
export const aboveBoth = holds('eu/value/above-full')
export const insideBoth = holds('eu/scope/full')
export const exclusionRules = holds('eu/scope/exclusion-rules')
/** Below the threshold of either act: chapters 19 and 19 a of LOU and LUF are the same but for their limits. */
export const belowBoth = holds('se/value/below-both')
export const belowEu = holds('se/value/below')

/** A municipality buying services, in kronor above and below the threshold of 2026. */
export const large = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 3_000_000, 'rnd.listedCode': false } as const
export const small = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 2_000_000 } as const

/** The examples, and the first unlawful one again for a heat company below and at the threshold of utilities. */
export function alsoForSmallUtilities(examples: readonly Example[]): Example[] {
  const breach = examples.find(e => e.verdict === 'unlawful')!
  const heat = { ...breach.facts, 'buyer.kind': 'utility', activity: 'heat' }
  return [
    ...examples,
    { ...breach, name: 'a heat company', facts: { ...heat, 'value.estimated': 3_000_000 } },
    { ...breach, name: 'a heat company at the threshold of utilities', facts: { ...heat, 'value.estimated': 4_903_632 }, verdict: 'does not apply' },
  ]
}
