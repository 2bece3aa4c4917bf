import type { Context } from 'hono'
import { countries, currencyOf, text as t } from '../plain/index.ts'
import {
  amountNames, convertedOn, factsOfValue, fieldsOfValue, rowNames, smallLotsOf, subjectsOfValue, thresholdsOn, valueKindNames, workingOf,
  type Answer, type LotInput, type RowName, type UnitInput, type ValueInput, type ValueKind,
} from '../calc/index.ts'
import { valuePage } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { page, readerLang, type Site } from './site.ts'
import { askedOf, kindAsked, type Asked } from './tool-asked.ts'
import { toolCommon, toolHref } from './tool-links.ts'

const mostRows = 30
const wrongMonths = t('Write the months as a whole number from 1 to 1 200, or nothing.', 'Skriv månaderna som ett heltal från 1 till 1 200, eller ingenting.', 'Skriv månederne som et helt tal fra 1 til 1.200, eller intet.', 'Skriv månedene som et helt tall fra 1 til 1 200, eller ingenting.')

/** Rows in which nothing is written are dropped; one that cannot be read keeps its place, for nothing is counted until it is mended. */
const rowsAsked = (asked: Asked, name: string): { readonly n: number; readonly value: number }[] =>
  Array.from({ length: mostRows }, (_, n) => n).flatMap(n => (asked.raw(`${name}.${n}`) === '' ? [] : [{ n, value: asked.amount(`${name}.${n}`) ?? 0 }]))

export function valueAsked(asked: Asked): ValueInput {
  const kind = asked.one<ValueKind>('kind', valueKindNames, 'contract'), fields = new Set<string>(fieldsOfValue[kind])
  const written = fields.has('months') ? asked.amount('months') : undefined, months = written !== undefined && Number.isInteger(written) && written >= 1 && written <= 1200 ? written : undefined
  if (written !== undefined && months === undefined) asked.tell('months', wrongMonths)
  return {
    kind, announced: asked.raw('announced') !== 'no', ...(months === undefined ? {} : { months }),
    amounts: Object.fromEntries(amountNames.flatMap(name => { const x = fields.has(name) ? asked.amount(name, name === 'change') : undefined; return x === undefined ? [] : [[name, x]] })),
    rows: Object.fromEntries(rowNames.flatMap((name: RowName) => { const found = fields.has(name) ? rowsAsked(asked, name) : []; return found.length === 0 ? [] : [[name, found.map(x => x.value)]] })),
    lots: fields.has('lots') ? rowsAsked(asked, 'lot').map(({ n, value }): LotInput => { const is = asked.ticked(`lot.${n}.is`); return { value, works: is.includes('works'), outside: is.includes('outside') } }) : [],
    units: rowsAsked(asked, 'unit').map(({ n, value }): UnitInput => ({ value, independent: asked.ticked(`unit.${n}.is`).includes('own') })),
  }
}

/** What a purchase is worth; everything that is said stands in the address, so that a link shares the answer. */
function showValue(site: Site, c: Context): Response {
  const asked = askedOf(site, c, readerLang(c)), input = valueAsked(asked), allowed = subjectsOfValue[input.kind], said = kindAsked(asked, allowed[0])
  const about = { ...said, kind: { ...said.kind, subject: allowed.find(s => s === said.kind.subject) ?? allowed[0] } }
  const { country, currency, day, kind } = about, ready = asked.problems.length === 0, own = currencyOf[country]
  // Whoever mends one amount finds all the others as they were written.
  if (!ready) for (const name of asked.names) if (/^\w{1,12}\.\d{1,2}$/.test(name)) asked.written[name] ??= asked.raw(name).slice(0, 60)
  const counted = ready ? workingOf(input, country, day) : undefined
  // The amounts for small lots are in the country's own money, so that is where the lots are compared.
  const working = counted?.lots && currency !== own ? { ...counted, lots: smallLotsOf(input.lots.map(l => ({ ...l, value: convertedOn(l.value, currency, own, day) })), country, day) } : counted
  const others = countries.flatMap(k => { const value = working && k !== country ? workingOf(input, k, day)!.value : undefined; return value === undefined || value === working!.value ? [] : [{ country: k, value }] })
  const valueIn = new Map(others.map(o => [o.country, o.value]))
  const answer: Answer | undefined = working && {
    ...thresholdsOn(kind, day, { amount: working.value, currency }),
    countries: countries.map(k => thresholdsOn(kind, day, { amount: valueIn.get(k) ?? working.value, currency }).countries.find(x => x.country === k)!),
  }
  const check = working && factsOfValue(input, working, kind), more = asked.raw('more')
  return page(c, valuePage({
    ...toolCommon(site, asked, 'value', about), input, ...(more ? { more } : {}), otherwise: others,
    ...(working ? { working } : {}), ...(answer ? { answer } : {}), ...(check ? { check: { step: check.step, facts: Object.fromEntries(Object.entries(check.facts).flatMap(([k, x]) => (x === undefined ? [] : [[k, x]]))) } } : {}),
    thresholdsHref: toolHref(asked.lang, 'thresholds', about, working ? { value: String(Math.round(working.value)) } : {}),
  }), asked.problems.length > 0 ? 422 : 200)
}

export const valueAddresses: readonly Address[] = inEachLanguage(lang => [[`/${lang}/tools/value`, { GET: showValue }]])
