import { currencyOf, mapText, text, type Country, type Day, type Lang, type Text } from '../plain/index.ts'
import { figuresFor, isFact, isFigure } from './compile.ts'
import { isAlive } from './evaluate.ts'
import type { Comparison, Condition, Fact, FactValue, Figure, Trace, When } from './types.ts'

/** The few phrases that a condition is printed with; everything else is labels written by people. */
export const phrases = {
  all: text('all of these', 'allt detta', 'alt dette', 'alt dette'),
  any: text('at least one of these', 'minst ett av dessa', 'mindst ét af disse', 'minst ett av disse'),
  not: text('it is not so that', 'det är inte så att', 'det er ikke sådan, at', 'det er ikke slik at'),
  holds: text('this applies', 'detta gäller', 'dette gælder', 'dette gjelder'),
  always: text('always', 'alltid', 'altid', 'alltid'),
  never: text('never', 'aldrig', 'aldrig', 'aldri'),
  yes: text('yes', 'ja', 'ja', 'ja'),
  no: text('no', 'nej', 'nej', 'nei'),
  notSaid: text('not said', 'inte angivet', 'ikke oplyst', 'ikke oppgitt'),
  notRead: text('a number that we have not read', 'ett tal som vi inte har läst', 'et tal, som vi ikke har læst', 'et tall som vi ikke har lest'),
} satisfies Record<string, Text>

const signs: Readonly<Record<Comparison, Text>> = {
  '=': text('is', 'är', 'er', 'er'),
  '!=': text('is not', 'är inte', 'er ikke', 'er ikke'),
  '>=': text('is at least', 'är minst', 'er mindst', 'er minst'),
  '<=': text('is at most', 'är högst', 'er højst', 'er høyst'),
  '>': text('is more than', 'är mer än', 'er mere end', 'er mer enn'),
  '<': text('is less than', 'är mindre än', 'er mindre end', 'er mindre enn'),
}
const daySigns: Readonly<Record<Comparison, Text>> = {
  '=': signs['='], '!=': signs['!='],
  '>=': text('is no earlier than', 'är tidigast', 'er tidligst', 'er tidligst'),
  '<=': text('is no later than', 'är senast', 'er senest', 'er senest'),
  '>': text('is after', 'är efter', 'er efter', 'er etter'),
  '<': text('is before', 'är före', 'er før', 'er før'),
}

const months: Readonly<Record<Lang, readonly string[]>> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  da: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  nb: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
}

/** '7 April 2026', '7 april 2026', '7. april 2026': without the time zone that Intl would bring. */
export const printDay = (day: Day, lang: Lang): string =>
  `${+day.slice(8, 10)}${lang === 'da' || lang === 'nb' ? '.' : ''} ${months[lang][+day.slice(5, 7) - 1]} ${+day.slice(0, 4)}`

const tags: Readonly<Record<Lang, string>> = { en: 'en-GB', sv: 'sv-SE', da: 'da-DK', nb: 'nb-NO' }
const formats = new Map<Lang, Intl.NumberFormat>()
/** A number with the language's own separators and at most two decimals. */
export function printNumber(value: number, lang: Lang): string {
  let format = formats.get(lang)
  if (!format) formats.set(lang, format = new Intl.NumberFormat(tags[lang], { maximumFractionDigits: 2 }))
  return format.format(value)
}

const units: Readonly<Record<'days' | 'months' | 'times', readonly [Text, Text]>> = {
  days: [text('day', 'dag', 'dag', 'dag'), text('days', 'dagar', 'dage', 'dager')],
  months: [text('month', 'månad', 'måned', 'måned'), text('months', 'månader', 'måneder', 'måneder')],
  times: [text('time', 'gång', 'gang', 'gang'), text('times', 'gånger', 'gange', 'ganger')],
}
export function printAmount(value: number, unit: Figure['unit'], lang: Lang, country?: Country): string {
  const number = printNumber(value, lang)
  if (unit === 'count') return number
  if (unit === 'percent') return lang === 'en' ? `${number}%` : `${number} %`
  if (unit === 'money') return country ? (lang === 'en' ? `${currencyOf[country]} ${number}` : `${number} ${currencyOf[country]}`) : number
  return `${number} ${units[unit][Math.abs(value) === 1 ? 0 : 1][lang]}`
}

/** A fact's value by its label: 'yes', the option's name, an amount with its unit, a day. */
export function printValue(fact: Fact, value: FactValue | undefined, lang: Lang, country?: Country): string {
  if (value === undefined) return phrases.notSaid[lang]
  const kind = fact.is
  if (typeof value === 'boolean') return phrases[value ? 'yes' : 'no'][lang]
  if (typeof value === 'number') return kind.kind === 'number' ? printAmount(value, kind.unit, lang, country) : printNumber(value, lang)
  if (kind.kind === 'one of') return kind.options[value]?.[lang] ?? value
  return kind.kind === 'day' ? printDay(value as Day, lang) : value
}

export type Printed = {
  readonly text: string
  readonly parts: readonly Printed[]
  /** Only in a printed trace: what came out (`undefined`: not known), what was found, and which trace it is. */
  readonly trace?: Trace
  readonly found?: string
}
export type PrintWith = {
  readonly lang: Lang
  /** For amounts in its currency and for its numbers; without it, figures are printed by name. */
  readonly country?: Country
  readonly on?: When
  /** What a meaning or an exception says, by id. */
  readonly sayOf: (id: string) => Text | undefined
}

/** A condition as a nested list: never prose, so that nothing reads as if a person had written it. */
export function printCondition(c: Condition, w: PrintWith): Printed {
  return printed(c, w, undefined)
}

/** The same with what was found; give it a pruned trace for the deciding conditions only. */
export function printTrace(trace: Trace, w: PrintWith): Printed {
  return printed(trace.of, w, trace)
}

function printed(c: Condition, w: PrintWith, trace: Trace | undefined): Printed {
  const { lang } = w
  const node = (line: string, parts: readonly Printed[] = [], found?: string): Printed =>
    ({ text: line, parts, ...(trace ? { trace } : {}), ...(found === undefined ? {} : { found }) })
  const inner = (of: readonly Condition[]): Printed[] => (trace ? (trace.parts ?? []).map(t => printed(t.of, w, t)) : of.map(x => printed(x, w, undefined)))

  if ('all' in c) {
    if (c.all.length === 0) return node(phrases.always[lang])
    return c.all.length === 1 && !trace ? printed(c.all[0]!, w, undefined) : node(phrases.all[lang], inner(c.all))
  }
  if ('any' in c) {
    if (c.any.length === 0) return node(phrases.never[lang])
    return c.any.length === 1 && !trace ? printed(c.any[0]!, w, undefined) : node(phrases.any[lang], inner(c.any))
  }
  if ('not' in c) return node(phrases.not[lang], inner([c.not]))
  if ('holds' in c) return node(`${phrases.holds[lang]}: ${w.sayOf(c.holds)?.[lang] ?? c.holds}`, trace ? inner([]) : [])

  const found = trace ? printValue(c.of, trace.found, lang, w.country) : undefined
  const label = c.of.label[lang]
  const sign = (c.of.is.kind === 'day' ? daySigns : signs)[c.is][lang]
  if (isFact(c.than)) {
    const other = trace ? ` (${printValue(c.than, trace.needed, lang, w.country)})` : ''
    return node(`${label} ${sign} ${c.than.label[lang]}${other}`, [], found)
  }
  if (isFigure(c.than)) return node(`${label} ${sign} ${printFigure(c.than, w, trace)}`, [], found)
  // 'Divided into lots: yes' reads better than 'Divided into lots is yes'.
  if (typeof c.than === 'boolean') return node(`${label}: ${phrases[(c.is === '=') === c.than ? 'yes' : 'no'][lang]}`, [], found)
  return node(`${label} ${sign} ${printValue(c.of, c.than, lang, w.country)}`, [], found)
}

function printFigure(figure: Figure, w: PrintWith, trace: Trace | undefined): string {
  const entry = trace ? trace.figure : w.country ? figuresFor(figure, w.country).find(v => !w.on || isAlive(v.life, w.on)) : undefined
  const name = figure.says[w.lang]
  if (!entry) return trace || w.country ? `${phrases.notRead[w.lang]} (${name})` : name
  return entry.value === 'not read' ? `${phrases.notRead[w.lang]} (${name})` : `${printAmount(entry.value, figure.unit, w.lang, w.country)} (${name})`
}

/** A condition in all four languages, as indented lines. */
export const conditionText = (c: Condition, w: Omit<PrintWith, 'lang'>): Text =>
  mapText(text('', '', '', ''), (_, lang) => lines(printCondition(c, { ...w, lang })).join('\n'))

/** A printed condition as indented lines, for a terminal or a text file. */
export const lines = (p: Printed, depth = 0): string[] =>
  ['  '.repeat(depth) + p.text + (p.parts.length > 0 ? ':' : ''), ...p.parts.flatMap(x => lines(x, depth + 1))]
