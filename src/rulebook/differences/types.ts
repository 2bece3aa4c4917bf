import type { Country, Day, Text } from '../../plain/index.ts'
import type { Facts, Source, Step } from '../../law/index.ts'

/** The topics of the table: fewer and broader than those of the lawbook, so that each has something to compare. */
export const topics = ['value', 'notices', 'procedures', 'dialogue', 'criteria', 'firms', 'contract', 'award', 'review', 'access', 'joint'] as const
export type Topic = (typeof topics)[number]

/** How a country stands to the EU rule (where there is none: to the Treaty and to silence). Stricter: it asks more of whoever takes the step. */
export type Stands = 'same' | 'stricter' | 'looser' | 'other form' | 'not known'
export type Hinders = 'high' | 'medium' | 'low' | 'none'

/**
 * How we know what stands here where no entry of the lawbook says it: the act was searched and holds no such rule, or the rule
 * was never read. An entry's own sources say the rest.
 */
export type Lacking = 'no such rule found' | 'not read'

export type Side = {
  readonly says: Text
  readonly stands: Stands
  readonly lacking?: Lacking
  /** For what no entry carries. */
  readonly sources?: readonly Source[]
}

/** What the law is heard to say on this point alone: the weightiest of the findings that belong to the row. */
export type Heard = 'unlawful' | 'needs a reason' | 'advice' | 'depends' | 'lawful' | 'silent'

/** One case laid under the three laws, so that the difference is seen and not only told. */
export type Situation = {
  readonly says: Text
  readonly step: Step
  /** Where a country puts the same question at another step. */
  readonly at?: Readonly<Partial<Record<Country, Step>>>
  readonly on: Day
  readonly facts: Facts
  /** Where the same situation is said with other facts in a country (another forum, say). */
  readonly factsIn?: Readonly<Partial<Record<Country, Facts>>>
  /** The value in euro; each country sees it in its own money. */
  readonly euro?: number
  /** What each country's law is heard to say; a test holds it against the lawbook. */
  readonly gives: Readonly<Record<Country, Heard>>
  /** Shows how it was on an earlier day, so that it says nothing of how the countries stand now. */
  readonly earlier?: true
}

/** Which of the three stand alike on this point. */
export type Alike = 'all' | 'DK SE' | 'DK NO' | 'SE NO' | 'none'

export type Row = {
  /** Stable for ever: `diff-23`. */
  readonly id: string
  readonly topic: Topic
  readonly title: Text
  readonly eu: Text
  readonly sides: Readonly<Record<Country, Side>>
  readonly alike: Alike
  readonly hinders: Hinders
  /** Why it hinders a firm or an idea at the border, or why not. */
  readonly why: Text
  readonly todo: Text
  /** Entries that carry it beside those that name it themselves. */
  readonly also?: readonly string[]
  /** Entries that show where the EU rule stands but are about more than this point: sources, not heard in the live opinions. */
  readonly behind?: readonly string[]
  readonly changed?: readonly { readonly on: Day; readonly says: Text }[]
  readonly situations: readonly Situation[]
  /** Why no situation shows it, or what the situations cannot show. */
  readonly byHand?: Text
}
