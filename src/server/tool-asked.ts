import type { Context } from 'hono'
import { currencies, currencyOf, isCountry, isDay, numberOf, text as t, type Country, type Currency, type Day, type Lang, type Text } from '../plain/index.ts'
import type { FieldProblem } from '../case/index.ts'
import { activities, buyers, subjects, type Activity, type Buyer, type Kind, type Subject } from '../calc/index.ts'
import type { Site } from './site.ts'

const wording = {
  choice: t('Choose one of the answers in the list.', 'Välj ett av svaren i listan.', 'Vælg et af svarene på listen.', 'Velg ett av svarene i listen.'),
  day: t('Write a day that exists, from 2014 to 2040, such as 2026-10-05.', 'Skriv en dag som finns, från 2014 till 2040, till exempel 2026-10-05.', 'Skriv en dag, der findes, fra 2014 til 2040, fx 2026-10-05.', 'Skriv en dag som finnes, fra 2014 til 2040, for eksempel 2026-10-05.'),
  amount: t('Write an amount in figures, such as 1 200 000.', 'Skriv ett belopp med siffror, till exempel 1 200 000.', 'Skriv et beløb med tal, fx 1.200.000.', 'Skriv et beløp med tall, for eksempel 1 200 000.'),
  negative: t('The amount cannot be below zero.', 'Beloppet kan inte vara mindre än noll.', 'Beløbet kan ikke være under nul.', 'Beløpet kan ikke være mindre enn null.'),
  large: t('That is more than any purchase is worth. Look over the zeros.', 'Det är mer än något köp är värt. Se över nollorna.', 'Det er mere, end noget køb er værd. Se nullerne efter.', 'Det er mer enn noe kjøp er verdt. Se over nullene.'),
}

/** What is told of an answer to a question of the lawbook that cannot be read. */
export const wrongAnswer = wording.choice

/** The most that a sum may be: enough for any purchase, small enough to be added up a few hundred times without losing a krone. */
const most = 1e12

/** What a tool was asked by its address: every value is read here, once, and what cannot be read is told to the reader. */
export type Asked = {
  readonly lang: Lang
  readonly today: Day
  readonly problems: FieldProblem[]
  /** What was written and could not be read, so that it is shown again. */
  readonly written: Record<string, string>
  /** The address after the language, for the links to the other languages. */
  readonly query: string
  readonly raw: (name: string) => string
  readonly tell: (name: string, text: Text) => void
  /** Whether anything at all was asked. */
  readonly any: boolean
  readonly names: readonly string[]
  readonly one: <T extends string>(name: string, among: readonly T[], fallback: T) => T
  readonly maybe: <T extends string>(name: string, among: readonly T[]) => T | undefined
  readonly day: (name: string) => Day | undefined
  readonly amount: (name: string, negative?: boolean) => number | undefined
  /** The boxes ticked under one name. */
  readonly ticked: (name: string) => readonly string[]
}

export function askedOf(site: Site, c: Context, lang: Lang): Asked {
  const { searchParams: asked, search } = new URL(c.req.url), problems: FieldProblem[] = [], written: Record<string, string> = {}
  const raw = (name: string): string => asked.get(name)?.trim() ?? ''
  const tell = (name: string, text: Text): void => {
    if (problems.length < 20) problems.push({ field: name, text })
    written[name] = raw(name).slice(0, 60)
  }
  const read = <T>(name: string, of: (value: string) => T | undefined, wrong: Text): T | undefined => {
    const value = raw(name)
    if (value === '') return undefined
    const found = of(value)
    if (found === undefined) tell(name, wrong)
    return found
  }
  const maybe = <T extends string>(name: string, among: readonly T[]): T | undefined => read(name, v => among.find(x => x === v), wording.choice)
  return {
    ticked: name => asked.getAll(name),
    lang, today: site.now().toISOString().slice(0, 10) as Day, problems, written, query: search.length <= 4000 ? search : '', raw, tell, any: [...asked.values()].some(v => v.trim() !== ''),
    names: [...new Set(asked.keys())].slice(0, 500), maybe,
    one: (name, among, fallback) => maybe(name, among) ?? fallback,
    day: name => read(name, v => (isDay(v) && v >= '2014-01-01' && v <= '2040-12-31' ? v : undefined), wording.day),
    amount: (name, negative = false) => {
      const value = read(name, numberOf, wording.amount)
      if (value === undefined) return undefined
      if (Math.abs(value) > most) { tell(name, wording.large); return undefined }
      if (value < 0 && !negative) { tell(name, wording.negative); return undefined }
      return value
    },
  }
}

const keys = <K extends string>(of: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(of) as K[]

export type Asking = { readonly country: Country; readonly currency: Currency; readonly day: Day; readonly kind: Kind }
/** What the tools about amounts ask alike: under whose law, in which money, on which day, who buys what for what. */
export function kindAsked(asked: Asked, subject: Subject = 'services'): Asking {
  const home = ({ sv: 'SE', da: 'DK', nb: 'NO', en: 'DK' } as const)[asked.lang], named = asked.raw('country').toUpperCase()
  const country = named === '' || isCountry(named) ? (named || home) as Country : (asked.tell('country', wording.choice), home)
  return {
    country, day: asked.day('on') ?? asked.today, currency: asked.one('cur', currencies, currencyOf[country]),
    kind: { buyer: asked.one<Buyer>('buyer', keys(buyers), 'municipality'), activity: asked.one<Activity>('activity', keys(activities), 'general'), subject: asked.one<Subject>('subject', keys(subjects), subject) },
  }
}
