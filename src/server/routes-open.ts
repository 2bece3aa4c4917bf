import type { Context } from 'hono'
import { isCountry, type Country } from '../plain/index.ts'
import { lawbook, tiesOf, topics, type Order, type Rule } from '../law/index.ts'
import type { FieldProblem } from '../case/index.ts'
import { pages, type FormValues } from '../web/index.ts'
import { readForm } from './body.ts'
import { edge } from './edge.ts'
import { acceptedLang } from './language.ts'
import { commonOf, lawHref } from './pages-common.ts'
import { publicFirms, publicScenario } from './public-view.ts'
import { freshSeed } from './runs.ts'
import { answerEdge, page, readerLang, type Site } from './site.ts'
import { missing } from './words.ts'

export const toOwnLanguage = (c: Context): Response => {
  c.header('vary', 'accept-language')
  return c.redirect(`/${acceptedLang(c.req.header('accept-language'))}/`, 302)
}

export function showHome(site: Site, c: Context): Response {
  const lang = readerLang(c)
  const cases = site.library.scenarios.map(s => ({ scenario: publicScenario(s), href: `/${lang}/cases/${s.id}` }))
  return page(c, pages.home({ ...commonOf(site.statics, lang, '/'), cases, lawHref: lawHref(lang) }))
}

function drawCase(site: Site, c: Context, id: string, values: FormValues = {}, problems: readonly FieldProblem[] = []): Response {
  const scenario = site.library.byId.get(id), lang = readerLang(c)
  if (!scenario) return answerEdge(site, c, edge('no such case'))
  return page(c, pages.casePage({
    ...commonOf(site.statics, lang, `/cases/${id}`), scenario: publicScenario(scenario), firms: publicFirms(scenario),
    start: `/${lang}/cases/${id}/runs`, values, problems,
  }), problems.length > 0 ? 422 : 200)
}
export const showCase = (site: Site, c: Context): Response => drawCase(site, c, c.req.param('case') ?? '')

/** A seed as somebody wrote it; undefined for nothing, false for nonsense. */
export const seedOf = (written: unknown): number | undefined | false => {
  if (written === undefined || written === '') return undefined
  const n = typeof written === 'number' ? written : typeof written === 'string' && /^\d{1,10}$/.test(written.trim()) ? Number(written) : NaN
  return Number.isInteger(n) && n >= 0 && n <= 0xffffffff ? n : false
}

export async function beginRun(site: Site, c: Context): Promise<Response> {
  const id = c.req.param('case') ?? ''
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const country = form.value.country?.[0], seed = seedOf(form.value.seed?.[0])
  const problems: FieldProblem[] = []
  if (!isCountry(country)) problems.push({ field: 'country', text: missing.country })
  if (seed === false) problems.push({ field: 'seed', text: missing.seed })
  if (problems.length > 0 || !isCountry(country)) return drawCase(site, c, id, form.value, problems)
  const made = await site.runs.create(id, country, seed === undefined || seed === false ? freshSeed() : seed)
  return made.ok ? c.redirect(`/${readerLang(c)}/runs/${made.run.id}`, 303) : answerEdge(site, c, edge(made.code))
}

const orders: readonly Order[] = ['EU', 'DK', 'SE', 'NO']
const isOrder = (value: unknown): value is Order => orders.includes(value as Order)

export function showLawIndex(site: Site, c: Context): Response {
  const order = c.req.param('order'), lang = readerLang(c)
  if (order !== undefined && !isOrder(order)) return answerEdge(site, c, edge('not found'))
  const rules = order ? lawbook.rules.filter(r => r.order === order) : lawbook.rules
  return page(c, pages.lawIndex({
    ...commonOf(site.statics, lang, `/law${order ? `/${order}` : ''}`), rules, topics, hash: lawbook.hash,
    href: (o, id) => lawHref(lang, o, id), orderHref: o => lawHref(lang, o), ...(order ? { order } : {}),
  }))
}

export function showLawEntry(site: Site, c: Context): Response {
  const order = c.req.param('order'), id = c.req.param('id') ?? '', lang = readerLang(c)
  const entries = (lawbook.byId.get(id) ?? []).filter(r => r.order === order)
  if (!isOrder(order) || entries.length === 0) return answerEdge(site, c, edge('no such entry'))
  const ids = new Set(entries.flatMap(e => tiesOf(e)))
  const tied = new Map<string, Rule>()
  for (const rule of lawbook.rules) if (rule.id !== id && (ids.has(rule.id) || tiesOf(rule).includes(id))) tied.set(`${rule.order} ${rule.id}`, rule)
  const country: Country = order === 'EU' ? ({ sv: 'SE', nb: 'NO', da: 'DK', en: 'DK' } as const)[lang] : order
  return page(c, pages.lawEntry({
    ...commonOf(site.statics, lang, `/law/${order}/${id}`), entries: entries as [Rule, ...Rule[]], indexHref: lawHref(lang, order), country,
    tied: [...tied.values()].map(rule => ({ rule, href: lawHref(lang, rule.order, rule.id) })),
    href: (o, other) => lawHref(lang, o, other), sayOf: other => lawbook.byId.get(other)?.[0]?.says,
  }))
}

