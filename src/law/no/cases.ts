import { any, holds } from '../build.ts'

export { aboveBoth, aboveEu, alsoForUtilities, cases, exclusionRules, insideBoth, insideEu } from '../se/cases.ts'

/** Inside the act at all: what Part I of the regulation reaches. */
export const insideAct = holds('no/scope/inside')
/** Part II: from the national threshold up to the EEA threshold. */
export const partTwo = holds('no/value/part-two')
/** Rules that Part II and Part III share, and the utilities regulation with them. */
export const partTwoOrThree = any(holds('eu/value/above-full'), partTwo)

/** A municipality buying services, in kroner: Part III, Part II and only Part I, with the sums of 2026. */
export const large = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 3_000_000, 'rnd.listedCode': false } as const
export const middle = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 2_000_000 } as const
export const underEea = { 'below the EEA threshold': { 'value.estimated': 2_000_000 } } as const
export const outsideTwo = { 'above the EEA threshold': { 'value.estimated': 2_500_000 }, 'below the national threshold': { 'value.estimated': 1_299_999 } } as const
export const outsideBoth = { 'below the national threshold': { 'value.estimated': 1_299_999 } } as const
