import type { Context } from 'hono'
import { countries, currencyOf, numberOf, type Day, type Lang } from '../plain/index.ts'
import { convertedOn } from '../calc/index.ts'
import { agreementJson, agreementMarkdown, choicesOf, countriesIn, draftAgreement, gapsOf, holidaysApart, notEvaded, opinionsOf, places, poolNeeds, readJointPlan, sidesOf, tasks, type JointPlan, type PlanProblem, type ReadJointPlan } from '../joint/index.ts'
import { differences as d } from '../rulebook/index.ts'
import { agreementPage, screens, togetherForm, togetherPage, type Screen } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { linksOfDifferences } from './differences-view.ts'
import { commonOf, lawHref } from './pages-common.ts'
import { page, readerLang, type Site } from './site.ts'
import { homeOf } from './tool-query.ts'
import { checkHrefOf } from './tool-links.ts'

const single = ['title', 'subject', 'on', 'form', 'law', 'seat', 'decided', 'signed', 'international', 'stated', 'named', 'forum', 'eea', 'evades', 'decisions', 'costs', 'data', 'exit'] as const
const ofOne = ['name', 'country', 'buyer', 'activity', 'value', 'needs'] as const
/** Every name that an address of these pages may hold; others are left behind. */
const names: readonly string[] = [...single, 'count', 'languages', ...tasks.map(k => `who.${k}`), ...places.flatMap(p => ofOne.map(o => `${p}.${o}`))]
/** The longest value of any of them that is carried along. */
const longestValue = 2000

/** Which screen asks for a field. */
export const screenOf = (field: string): Screen =>
  /^p\d\.needs/.test(field) ? 'needs' : field === 'title' || field === 'subject' || field === 'on' || field === 'count' || /^p\d\./.test(field) ? 'who'
    : field.startsWith('who.') ? 'parts' : ['decisions', 'costs', 'data', 'exit', 'languages'].includes(field) ? 'terms' : 'law'

type Asking = { readonly lang: Lang; readonly q: URLSearchParams; readonly count: number; readonly search: string; readonly raw: (name: string) => string; readonly all: (name: string) => string[] }

function askingOf(c: Context): Asking {
  const lang = readerLang(c), from = new URL(c.req.url).searchParams, q = new URLSearchParams()
  for (const name of names) for (const value of from.getAll(name).slice(0, 4)) if (value.trim() !== '') q.append(name, value.slice(0, longestValue))
  const change = from.get('change'), said = Number(from.get('count') ?? 2), whole = Number.isInteger(said) ? Math.min(places.length, Math.max(2, said)) : 2
  const count = change === 'more' ? Math.min(places.length, whole + 1) : change === 'fewer' ? Math.max(2, whole - 1) : whole
  // The count that was sent is read again by the schema, so that nonsense is told and not mended in silence.
  q.set('count', String(count))
  return { lang, q, count, search: `?${q}`, raw: name => q.get(name)?.trim() ?? '', all: name => q.getAll(name) }
}

/** The address as the plan's own shape: what was not said is left out, and the schema tells what is wrong. */
export function planOf({ raw, all, count, lang }: Asking, today: Day): ReadJointPlan {
  const home = homeOf(lang), usual = [home, ...countries.filter(c => c !== home)]
  const said = (name: string): Record<string, string> => { const value = raw(name); return value === '' ? {} : { [name.replace(/^.*\./, '')]: value } }
  return readJointPlan({
    ...Object.assign({}, ...single.map(said)), on: raw('on') || today,
    participants: places.slice(0, count).map((p, i) => ({
      name: raw(`${p}.name`), country: raw(`${p}.country`) || usual[i % 3], ...said(`${p}.buyer`), ...said(`${p}.activity`),
      ...(raw(`${p}.value`) === '' ? {} : { value: numberOf(raw(`${p}.value`)) ?? NaN }),
      needs: raw(`${p}.needs`).split(/\r?\n/).map(s => s.trim()).filter(s => s !== ''),
    })),
    who: Object.assign({}, ...tasks.map(k => said(`who.${k}`))), languages: [...new Set(all('languages'))],
  })
}

const todayOf = (site: Site): Day => site.now().toISOString().slice(0, 10) as Day
const base = (lang: Lang): string => `/${lang}/tools/joint`

function showAsk(site: Site, c: Context, a: Asking, at: Screen, problems: readonly PlanProblem[]): Response {
  const { lang, q, count, raw, all } = a, today = todayOf(site)
  const carried = [...q].filter(([name]) => name === 'count' ? at !== 'who' : screenOf(name) !== at)
  const hrefAt = (s: Screen): string => { const to = new URLSearchParams(q); to.set('at', s); return `${base(lang)}?${to}` }
  return page(c, togetherForm({
    ...commonOf(site.statics, lang, `/tools/joint${a.search}&at=${at}`), at, count, problems, carried, action: base(lang), hrefAt, all,
    value: name => (name === 'on' ? raw(name) || today : raw(name)),
  }), problems.length > 0 ? 422 : 200)
}

/** The questions, or the answer: `at` says which screen; a screen before it with something wrong is shown first. */
function showTogether(site: Site, c: Context): Response {
  const a = askingOf(c), wanted = c.req.query('at'), at = (screens as readonly unknown[]).includes(wanted) ? wanted as Screen : 'who'
  if (c.req.query('change') !== undefined) return showAsk(site, c, a, 'who', [])
  const read = planOf(a, todayOf(site)), upTo = screens.indexOf(at)
  const problems = read.ok ? [] : read.problems.filter(p => screens.indexOf(screenOf(p.field)) < upTo)
  const first = screens.find(s => problems.some(p => screenOf(p.field) === s))
  if (first) return showAsk(site, c, a, first, problems.filter(p => screenOf(p.field) === first))
  return at === 'result' && read.ok ? showResult(site, c, a, read.plan) : showAsk(site, c, a, at === 'result' ? 'who' : at, [])
}

const row = (id: string): d.Row => d.rowNamed(id)!

function showResult(site: Site, c: Context, a: Asking, plan: JointPlan): Response {
  const { lang, q } = a, sides = sidesOf(plan), links = linksOfDifferences(lang)
  const efforts = new URLSearchParams({ on: plan.on, cur: 'EUR' })
  for (const [i, x] of plan.participants.entries()) if (x.value > 0) efforts.set(`v${i + 1}`, String(convertedOn(x.value, currencyOf[x.country], 'EUR', plan.on)))
  for (const k of countriesIn(plan)) efforts.append('law', k)
  return page(c, togetherPage({
    ...commonOf(site.statics, lang, `/tools/joint${a.search}&at=result`), plan, opinions: opinionsOf(plan), choices: choicesOf(plan), kept: notEvaded(plan), gaps: gapsOf(plan), pool: poolNeeds(plan), sides, apart: holidaysApart(sides),
    rows: { partners: row('diff-57'), notices: row('diff-9'), language: row('diff-10'), tenderLanguage: row('diff-11'), fee: row('diff-46'), home: [row('diff-53'), row('diff-42'), row('diff-27')].filter(Boolean) },
    hrefAt: s => { const to = new URLSearchParams(q); to.set('at', s); return `${base(lang)}?${to}` }, rowHref: links.row, lawHref: (order, id) => lawHref(lang, order, id),
    checkHref: o => checkHrefOf(lang, o.country, currencyOf[o.country], plan.on)('agreeJointPurchase', o.facts as Record<string, string | number | boolean>),
    draftHref: `${base(lang)}/agreement${a.search}`, effortsHref: `/${lang}/tools/two-efforts?${efforts}`,
    ...(site.library.byId.has('quiet-machines') ? { caseHref: `/${lang}/cases/quiet-machines` } : {}),
  }))
}

/** The draft, when the answers can be read; otherwise the screen that has to be mended. */
function withPlan(site: Site, c: Context, show: (a: Asking, plan: JointPlan) => Response): Response {
  const a = askingOf(c), read = planOf(a, todayOf(site))
  if (read.ok) return show(a, read.plan)
  const first = screens.find(s => read.problems.some(p => screenOf(p.field) === s)) ?? 'who'
  return showAsk(site, c, a, first, read.problems.filter(p => screenOf(p.field) === first))
}

const showAgreement = (site: Site, c: Context): Response => withPlan(site, c, (a, plan) => page(c, agreementPage({
  ...commonOf(site.statics, a.lang, `/tools/joint/agreement${a.search}`), plan, agreement: draftAgreement(plan), lawHref: (order, id) => lawHref(a.lang, order, id),
  markdown: `${base(a.lang)}/agreement.md${a.search}`, json: `${base(a.lang)}/agreement.json${a.search}`, back: `${base(a.lang)}${a.search}&at=result`,
})))
const sendMarkdown = (site: Site, c: Context): Response => withPlan(site, c, (a, plan) => c.body(agreementMarkdown(draftAgreement(plan), a.lang), 200, { 'content-type': 'text/markdown; charset=utf-8', 'content-disposition': 'attachment; filename="tipp-joint-agreement.md"' }))
const sendJson = (site: Site, c: Context): Response => withPlan(site, c, (_, plan) => c.body(`${JSON.stringify(agreementJson(draftAgreement(plan)), null, 2)}\n`, 200, { 'content-type': 'application/json; charset=utf-8', 'content-disposition': 'attachment; filename="tipp-joint-agreement.json"' }))

export const togetherAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/tools/joint`, { GET: showTogether }], [`/${lang}/tools/joint/agreement`, { GET: showAgreement }], [`/${lang}/tools/joint/agreement.md`, { GET: sendMarkdown }], [`/${lang}/tools/joint/agreement.json`, { GET: sendJson }],
])
