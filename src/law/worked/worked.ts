import { convertedAmount, makeLawbook, holdsAlone, on, periodEnd, freeDaysIn, daysGiven, weigh, type Facts, type Finding, type Lawbook, type Step, type When } from '../index.ts'
import { countries, currencyOf, type Country, type Day } from '../../plain/index.ts'

/**
 * Worked examples: a small case as a lawyer puts it, and what must come out. An example has a number, says what it is about, and
 * makes claims; each claim is played as a user meets it: a step under one country's law with all ties between the orders.
 */
export type Worked = { readonly number: number; readonly says: string; readonly claims: readonly Claim[] }
export type Claim = {
  readonly what: string
  readonly wanted: unknown
  readonly found: (book: Lawbook) => unknown
  /** The entries it names; each must exist. */
  readonly names: readonly string[]
}

/** What a reader is told: a duty that is not kept is a breach only if it blocks. */
export type Outcome = 'lawful' | 'unlawful' | 'needs a reason' | 'warned' | 'depends' | 'silent'

/** One value for all countries, or one for each. */
type For<T> = T | ((country: Country) => T)
type Under = { readonly day?: Day | When; readonly in?: readonly Country[]; readonly reasons?: readonly string[] }
const of = <T>(value: For<T>, country: Country): T => (typeof value === 'function' ? (value as (c: Country) => T)(country) : value)
const days = (day: Day | When = '2026-11-16'): When => (typeof day === 'string' ? on(day) : day)
const dayOf = (day: Day | When = '2026-11-16'): string => (typeof day === 'string' ? day : Object.values(day).join('/'))

export const worked = (number: number, says: string, ...claims: readonly (Claim | readonly Claim[])[]): Worked => ({ number, says, claims: claims.flat() })

/** In a country an entry is spoken by itself, or by the national entry that says it in that country's words or in its place. */
const speaks = ({ rule }: Finding, id: string): boolean => rule.id === id || (rule.kind === 'duty' && (rule.carriesOut === id || rule.replaces === id))
const worst: readonly Outcome[] = ['unlawful', 'depends', 'needs a reason', 'warned', 'lawful']

function told({ rule, verdict, reasoned }: Finding): Outcome {
  if (verdict === 'does not apply') return 'silent'
  if (verdict !== 'unlawful' || rule.kind === 'gap' || rule.weight === 'blocks') return verdict
  return rule.weight === 'advice' ? 'warned' : reasoned ? 'lawful' : 'needs a reason'
}

/** Take a step with these facts: what each named entry, in the words of each country, says about it. */
export const step = (take: Step, facts: For<Facts>, wanted: For<Readonly<Record<string, Outcome>>>, under: Under = {}): Claim[] =>
  (under.in ?? countries).flatMap(country => Object.entries(of(wanted, country)).map(([id, outcome]): Claim => ({
    what: `${country} ${take} ${dayOf(under.day)} ${id}`, wanted: outcome, names: [id],
    found: book => {
      const { findings } = weigh(book, take, of(facts, country), country, days(under.day), new Set(under.reasons))
      const outcomes = findings.filter(f => speaks(f, id)).map(told)
      return worst.find(o => outcomes.includes(o)) ?? 'silent'
    },
  })))

/** Whether a meaning, such as "inside the directive", holds of these facts. */
export const meaning = (id: string, facts: For<Facts>, wanted: boolean, under: Under = {}): Claim[] =>
  (under.in ?? countries).map((country): Claim => ({
    what: `${country} ${dayOf(under.day)} ${id}`, wanted, names: [id],
    found: book => {
      const rule = book.rules.find(r => r.id === id)
      return rule && holdsAlone(book, rule, of(facts, country), country, days(under.day))
    },
  }))

/** What a function that counts days or sums answers. */
export const counted = <T>(what: string, found: T, wanted: NoInfer<T>): Claim => ({ what, wanted, found: () => found, names: [] })

/** A period of so many days after an event ends on this day, by Regulation 1182/71 and the holidays of each country. */
export const ends = (event: Day, count: number, last: Day, among: readonly Country[] = countries): Claim[] =>
  among.map(country => counted(`${country} ${count} days after ${event}`, periodEnd(event, count, freeDaysIn[country]), last))

/** The days that firms get from one day to another, as each country counts them. */
export const daysTo = (event: Day, deadline: Day) => (country: Country): number => daysGiven(event, deadline, freeDaysIn[country])

/** Euro in the country's own money, at the rate of its thresholds of 2026 (for Norway a rounded one). */
export const euro = (country: Country, amount: number): number => convertedAmount(amount, 'EUR', currencyOf[country])

/** A municipality that buys services for EUR 700 000, well above the threshold of every country. */
export const town = (country: Country): Facts => ({ 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': euro(country, 700_000), procedure: 'open', 'rnd.listedCode': false })
/** The same town with more facts. */
export const townWith = (more: For<Facts>) => (country: Country): Facts => ({ ...town(country), ...of(more, country) })

/** The claims of an example that do not come out. */
export const wrong = (example: Worked, book: Lawbook): string[] => example.claims.flatMap(c => {
  const found = c.found(book)
  return JSON.stringify(found) === JSON.stringify(c.wanted) ? [] : [`${c.what}: ${JSON.stringify(found)}, not ${JSON.stringify(c.wanted)}`]
})

/** No law at all: an example that still comes out there has tried nothing. */
export const noLaw: Lawbook = makeLawbook([])
