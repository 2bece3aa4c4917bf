import type { Context } from 'hono'
import { countries, currencies, currencyOf, isCountry, isDay, text, type Country, type Currency, type Day, type Text } from '../plain/index.ts'
import { factNamed, isStep, type Facts, type FactValue, type Step, type StepVerdict } from '../law/index.ts'
import { planJsonSchema, questionsAt, readPlanValue, remediesAt, weighedJson, weighPlan, type Plan } from '../plan/index.ts'
import type { FieldProblem } from '../case/index.ts'
import { answerOf, pages, type CheckView } from '../web/index.ts'
import { readJson } from './body.ts'
import { openApi } from './open-api.ts'
import { commonOf, lawHref } from './pages-common.ts'
import { answerEdge, data, page, readerLang, type Site } from './site.ts'

/** The countries of `?countries=DK,SE`; all three when none are named, undefined when one of them is none. */
function countriesOf(c: Context): readonly Country[] | undefined {
  const named = (c.req.query('countries') ?? '').split(',').map(x => x.trim().toUpperCase()).filter(Boolean)
  return named.length === 0 ? countries : named.every(isCountry) ? named : undefined
}

/** `POST /api/v1/check`: a plan, or one step by itself, weighed from first to last. */
export async function apiCheck(site: Site, c: Context): Promise<Response> {
  const body = await readJson(c.req.raw)
  if (!body.ok) return answerEdge(site, c, body.problem)
  const wanted = countriesOf(c)
  const read = readPlanValue(body.value, site.now().toISOString().slice(0, 10) as Day)
  if (!read.ok || !wanted) {
    const problems = read.ok ? [{ path: '?countries', says: { en: 'DK, SE, NO', sv: 'DK, SE, NO', da: 'DK, SE, NO', nb: 'DK, SE, NO' } }] : read.problems
    return data(c, { refused: true, code: 'not a plan', problems: problems.map(p => ({ field: p.path, texts: p.says })) }, 400)
  }
  return data(c, weighedJson(weighPlan(read.plan, wanted)))
}

const schema = planJsonSchema()
export const showPlanSchema = (_: Site, c: Context): Response => data(c, { $id: '/api/v1/plan.schema.json', ...schema })
export const showOpenApi = (_: Site, c: Context): Response => data(c, openApi())

const wording = {
  country: text('Choose Denmark, Sweden or Norway.', 'Välj Danmark, Sverige eller Norge.', 'Vælg Danmark, Sverige eller Norge.', 'Velg Danmark, Sverige eller Norge.'),
  on: text('Write a day that exists, from 2014 to 2040.', 'Skriv en dag som finns, från 2014 till 2040.', 'Skriv en dag, der findes, fra 2014 til 2040.', 'Skriv en dag som finnes, fra 2014 til 2040.'),
  step: text('There is no such step. Choose one from the list.', 'Steget finns inte. Välj ett i listan.', 'Trinnet findes ikke. Vælg et på listen.', 'Steget finnes ikke. Velg ett i listen.'),
  value: text('This answer cannot be read. Write it again.', 'Svaret går inte att läsa. Skriv det igen.', 'Svaret kan ikke læses. Skriv det igen.', 'Svaret kan ikke leses. Skriv det på nytt.'),
}

/** "Check a step": everything that was said stands in the address, so that a link shares it; nothing is kept. */
export function showCheck(site: Site, c: Context): Response {
  const { view, status } = checkView(site, c, `/${readerLang(c)}/check`)
  return page(c, pages.check(view), status)
}

/** What was asked and what the law says of it; `base` is the address of the page that shows it, whose links and form lead back there. */
export function checkView(site: Site, c: Context, base: string): { readonly view: CheckView; readonly status: 200 | 422 } {
  const lang = readerLang(c), asked = new URL(c.req.url).searchParams, problems: FieldProblem[] = [], written: Record<string, string> = {}
  const today = site.now().toISOString().slice(0, 10) as Day
  const home = ({ sv: 'SE', da: 'DK', nb: 'NO', en: 'DK' } as const)[lang]
  const said = <T extends string>(name: string, is: (x: unknown) => x is T, fallback: T, wrong: Text): T => {
    const value = asked.get(name)?.trim()
    if (!value) return fallback
    if (is(value)) return value
    problems.push({ field: name, text: wrong })
    written[name] = value.slice(0, 100)
    return fallback
  }
  const isUsefulDay = (x: unknown): x is Day => isDay(x) && x >= '2014-01-01' && x <= '2040-12-31'
  const country = said('country', isCountry, home, wording.country), on = said('on', isUsefulDay, today, wording.on)
  const currency = said('cur', (x): x is Currency => (currencies as readonly unknown[]).includes(x), currencyOf[country], wording.value)
  const stepName = asked.get('step')?.trim(), step = isStep(stepName) ? stepName : undefined
  if (stepName && !step) problems.push({ field: 'step', text: wording.step })

  const facts: Record<string, FactValue> = {}
  let count = 0
  for (const [name, value] of asked) {
    if (!name.startsWith('f.') || value.trim() === '' || ++count > 150) continue
    const fact = factNamed(name.slice(2)), answer = fact && answerOf(fact, value)
    if (!fact) continue
    if (answer === undefined) { problems.push({ field: name, text: wording.value }); written[name] = value.slice(0, 100) }
    else facts[fact.fact] = answer
  }
  const href: CheckView['href'] = change => {
    const next = new URLSearchParams(), cur = change.currency ?? currency, into = change.country ?? country
    const s = change.step ?? step
    if (s) next.set('step', s)
    next.set('country', into)
    next.set('on', change.on ?? on)
    if (cur !== currencyOf[into]) next.set('cur', cur)
    for (const [name, value] of Object.entries({ ...facts, ...change.facts })) if (value !== undefined) next.set(`f.${name}`, value === true ? 'yes' : value === false ? 'no' : String(value))
    return `${base}?${next}`
  }
  const query = new URL(c.req.url).search
  return { status: problems.length > 0 ? 422 : 200, view: {
    ...commonOf(site.statics, lang, `/check${query.length <= 4000 ? query : ''}`), ...(step ? { step, weighed: weighedView(step, country, on, currency, facts) } : {}), country, on, currency, facts, problems, written,
    href, action: base, lawHref: (order, id) => lawHref(lang, order, id),
  } }
}

function weighedView(step: Step, country: Country, on: Day, currency: Currency, facts: Facts): NonNullable<CheckView['weighed']> {
  const plan: Plan = {
    country, currency, sources: [], supposed: true, facts: {},
    steps: [{ on, step, facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value: value! }])), deadline: {}, reasons: {} }],
  }
  const weighed = weighPlan(plan, countries), only = weighed.steps[0]!, own = only.opinions[country]!
  return {
    home: own, verdicts: weighed.verdicts as Record<Country, StepVerdict>, questions: questionsAt(only, country),
    remedies: Object.fromEntries(own.opinion.findings.filter(f => f.verdict === 'unlawful').map(f => [f.rule.id, remediesAt(only, country, f)])),
  }
}
