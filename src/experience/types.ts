import type { Country, Day, Text } from '../plain/index.ts'
import type { CaseStep, Facts, Known, Step, StepVerdict } from '../law/index.ts'

/** What a myth is about, in the words of the work. */
export const mythTopics = ['talking with firms', 'choosing the way', 'what one asks for', 'choosing a tender', 'time and change', 'across borders'] as const
export type MythTopic = (typeof mythTopics)[number]

/** Who says it: a myth is read by the one who has just heard it. */
export const askers = ['buyer', 'expert', 'lawyer', 'firm', 'politician'] as const
export type Asker = (typeof askers)[number]

/** How much of the claim holds: nothing, a core of it, or something else in each country. */
export type Truth = 'wrong' | 'half true' | 'depends on the country'

type PerCountry<T> = Readonly<Record<Country, T>>

/**
 * A step with its facts, weighed live under the three laws. `expect` is what we hold the law to say: a test holds it against the
 * lawbook, so that the words on the page cannot drift away from the rules.
 */
export type Situation = {
  readonly says: Text
  readonly step: Step
  readonly facts: Facts
  /** Amounts without VAT, in each country's own currency. */
  readonly money: Readonly<Record<string, PerCountry<number>>>
  readonly on: Day
  readonly expect: PerCountry<StepVerdict>
  /** The entries of the lawbook that decide, most important first; each country meets at least one of them. */
  readonly decides: readonly [string, ...string[]]
  /** Where the countries part, why; only and always then (a test). */
  readonly differs?: Text
  /** What a reader should know beside the verdicts, such as why so little decides. */
  readonly note?: Text
}

/**
 * A procurement or a judgment that somebody has written about where others can read it. Never invented. Procurements stand in the
 * experience bank (content/experience) and are read from there; judgments stand in cases/.
 */
export type DocumentedCase = {
  readonly id: string
  /** Who bought, or the name of the judgment. */
  readonly name: Text
  readonly kind: 'procurement' | 'judgment'
  /** Empty when the source does not say. */
  readonly year: string
  readonly country: 'DK' | 'SE' | 'NO' | 'EU' | 'DK and NO' | 'Nordic'
  readonly happened: Text
  /** Where it stands, in words that are the same in every language: site, number, day as YYYY-MM-DD. */
  readonly source: string
  /** What of it we have read. */
  readonly how: 'page' | 'summary' | 'headnote' | 'commentary' | 'press release' | 'quotation'
  readonly link?: string
  readonly known: Known
  /** What we have not found out, when it matters. */
  readonly notKnown?: Text
}

export type Myth = {
  /** Shown in the address: stable. */
  readonly id: string
  readonly topic: MythTopic
  readonly asks: readonly [Asker, ...Asker[]]
  readonly truth: Truth
  /** The claim in people's words. */
  readonly claim: Text
  /** The answer in one sentence. */
  readonly answer: Text
  /** What is true in it. */
  readonly core?: Text
  /** What to do in practice instead. */
  readonly instead: Text
  /** The first shows what is feared (or hoped for); the others where the line goes. */
  readonly situations: readonly [Situation, ...Situation[]]
  /** Ids of experiences of the bank and of judgments. */
  readonly cases: readonly string[]
  /** The step of the case at whose threshold one can try it; `before` when the road there ends before another step. */
  readonly practise?: { readonly step: CaseStep; readonly before?: CaseStep }
}
