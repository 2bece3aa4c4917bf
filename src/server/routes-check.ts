import type { Context } from 'hono'
import { countries, isCountry, type Country, type Day } from '../plain/index.ts'
import { planJsonSchema, readPlanValue, weighedJson, weighPlan } from '../plan/index.ts'
import { readJson } from './body.ts'
import { openApi } from './open-api.ts'
import { answerEdge, data, type Site } from './site.ts'

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
