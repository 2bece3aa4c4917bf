import type { Country, Currency, Day, Text } from '../../plain/index.ts'
import type { Facts, Finding, Opinion, Step } from '../../law/index.ts'

export const questionIds = ['buys', 'value', 'activity', 'market', 'analysed', 'describe', 'talk', 'research', 'result', 'rights', 'urgency', 'one', 'earlier', 'firms', 'partners', 'repeat', 'design', 'risk', 'together'] as const
export type QuestionId = (typeof questionIds)[number]
/** What a person says who does not know: the question is not asked again, and nothing follows from it. */
export const notKnown = 'unknown'
/** An option's name, a sum in whole units, or `unknown`. A missing key has not been asked. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>

/** Where and when one buys, and in which currency the sum was said. */
export type Setting = {
  readonly country: Country
  readonly buyer: 'municipality' | 'utility' | 'state'
  readonly on: Day
  readonly currency: Currency
}
/** Everything a person has told: the answers, and further facts that the lawbook asked her for. */
export type Told = { readonly setting: Setting; readonly answers: Answers; readonly facts: Facts; readonly wants: readonly Want[] }

export const wayIds = ['open', 'restricted', 'negotiation', 'dialogue', 'innovationPartnership', 'designContest', 'researchAndDevelopment', 'lightRegime', 'concession', 'belowThreshold', 'directAward', 'dynamicSystem', 'negotiatedWithoutNotice'] as const
export type WayId = (typeof wayIds)[number]

/** What a person may say matters most to her. */
export const wantIds = ['time', 'cost', 'new', 'bidders', 'safety'] as const
export type Want = (typeof wantIds)[number]

/**
 * lawful, or lawful once a reason is on file; lawful if what is still open turns out so; unlawful; or a way that is for another kind
 * of purchase, so that its lawfulness does not come up.
 */
export type WayVerdict = 'lawful' | 'needs a reason' | 'depends' | 'unlawful' | 'for something else'

export type Weighed = {
  readonly way: WayId
  readonly verdict: WayVerdict
  readonly step: Step
  /** The facts it was weighed with, the way and its ground among them. */
  readonly facts: Facts
  readonly opinion: Opinion
  /** Findings that fail, wait for an answer, or ask for a reason. */
  readonly broken: readonly Finding[]
  readonly open: readonly Finding[]
  readonly reasons: readonly Finding[]
  /** Why it is for another kind of purchase, or what question of ours decides that. */
  readonly elsewhere?: Text
  readonly fitAsks?: QuestionId
  /** The ground without a notice that stands best, where one is needed; undefined when none is open. */
  readonly ground?: string
}

export const considerationIds = ['fit', 'talk', 'new', 'time', 'cost', 'competition', 'risk', 'result', 'partners', 'proportion'] as const
export type ConsiderationId = (typeof considerationIds)[number]
/** −2 to 2, with the reason. A consideration that nothing is known for is left out. */
export type Point = { readonly consideration: ConsiderationId; readonly score: number; readonly weight: number; readonly because: Text }

export type Ranked = Weighed & { readonly points: readonly Point[]; readonly total: number; readonly place: number; /** Its place when nothing is said to matter most. */ readonly plainPlace: number }
