import type { Context } from 'hono'
import { countries, isCountry, type Country, type Currency, type Day } from '../plain/index.ts'
import type { Facts, Step, StepVerdict } from '../law/index.ts'
import { planJsonSchema, questionsAt, readPlanValue, remediesAt, weighPlan } from '../plan/index.ts'
import { pages, type CheckView } from '../web/index.ts'
import { hrefOf, planOfStep, readAskedStep } from './asked-step.ts'
import { readJson } from './body.ts'
import { openApi } from './open-api.ts'
import { commonOf, lawHref } from './pages-common.ts'
import { answerEdge, data, page, readerLang, type Site } from './site.ts'
import { bodyOf, weighedInTurns } from './weigh-in-turns.ts'

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
  return c.body(bodyOf(weighedInTurns(read.plan, wanted)), 200, { 'content-type': 'application/json' })
}

const schema = planJsonSchema()
export const showPlanSchema = (_: Site, c: Context): Response => data(c, { $id: '/api/v1/plan.schema.json', ...schema })
export const showOpenApi = (_: Site, c: Context): Response => data(c, openApi())

/** "Check a step": everything that was said stands in the address, so that a link shares it; nothing is kept. */
export function showCheck(site: Site, c: Context): Response {
  const { view, status } = checkView(site, c, `/${readerLang(c)}/check`)
  return page(c, pages.check(view), status)
}

/** What was asked and what the law says of it; `base` is the address of the page that shows it, whose links and form lead back there. */
export function checkView(site: Site, c: Context, base: string): { readonly view: CheckView; readonly status: 200 | 422 } {
  const lang = readerLang(c), asked = readAskedStep(c, lang, site.now().toISOString().slice(0, 10) as Day), { step, country, on, currency, facts, problems } = asked
  const query = new URL(c.req.url).search
  return { status: problems.length > 0 ? 422 : 200, view: {
    ...commonOf(site.statics, lang, `/check${query.length <= 4000 ? query : ''}`), ...asked, ...(step ? { weighed: weighedView(step, country, on, currency, facts) } : {}),
    href: hrefOf(base, asked), action: base, lawHref: (order, id) => lawHref(lang, order, id),
  } }
}

function weighedView(step: Step, country: Country, on: Day, currency: Currency, facts: Facts): NonNullable<CheckView['weighed']> {
  const weighed = weighPlan(planOfStep(step, country, on, currency, facts), countries), only = weighed.steps[0]!, own = only.opinions[country]!
  return {
    home: own, verdicts: weighed.verdicts as Record<Country, StepVerdict>, questions: questionsAt(only, country),
    remedies: Object.fromEntries(own.opinion.findings.filter(f => f.verdict === 'unlawful').map(f => [f.rule.id, remediesAt(only, country, f)])),
  }
}
