import { holds } from '../build.ts'

export { alsoForUtilities, cases } from '../cases.ts'

/** At or above the threshold; and there, leaving out research that the acts do not reach: what the rules of a procedure ask for. */
export const aboveEu = holds('eu/value/above')
export const insideEu = holds('eu/scope/inside')
/** The same with the purchases that the utilities act reaches: what both acts ask alike. */
export const aboveBoth = holds('eu/value/above-full')
export const insideBoth = holds('eu/scope/full')
export const exclusionRules = holds('eu/scope/exclusion-rules')
export const belowEu = holds('se/value/below')

/** A municipality buying services, in kronor above and below the threshold of 2026. */
export const large = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 3_000_000, 'rnd.listedCode': false } as const
export const small = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 2_000_000 } as const
