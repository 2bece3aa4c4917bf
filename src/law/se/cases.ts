import { holds } from '../build.ts'

export { cases } from '../cases.ts'

/** At or above the threshold; and there, leaving out research that the acts do not reach: what the rules of a procedure ask for. */
export const aboveEu = holds('eu/value/above')
export const insideEu = holds('eu/scope/inside')
export const belowEu = holds('se/value/below')

/** A municipality buying services, in kronor above and below the threshold of 2026. */
export const large = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 3_000_000, 'rnd.listedCode': false } as const
export const small = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 2_000_000 } as const
