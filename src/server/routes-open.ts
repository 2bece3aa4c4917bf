import type { Context } from 'hono'
import { isCountry } from '../plain/index.ts'
import { touching } from '../experience/index.ts'
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

export async function showHome(site: Site, c: Context): Promise<Response> {
  const lang = readerLang(c), experiences = (await site.bank.lately()).length
  const cases = site.library.scenarios.map(s => ({ scenario: publicScenario(s), href: `/${lang}/cases/${s.id}` }))
  return page(c, pages.home({ ...commonOf(site.statics, lang, '/'), cases, experiences, drills: site.library.drills.length, lawHref: lawHref(lang), ...(site.library.scenarios.some(s => s.workshop) ? { workshops: `/${lang}/workshops` } : {}) }))
}

async function drawCase(site: Site, c: Context, id: string, values: FormValues = {}, problems: readonly FieldProblem[] = []): Promise<Response> {
  const scenario = site.library.byId.get(id), lang = readerLang(c)
  if (!scenario) return answerEdge(site, c, edge('no such case'))
  return page(c, pages.casePage({
    ...commonOf(site.statics, lang, `/cases/${id}`), scenario: publicScenario(scenario), firms: publicFirms(scenario),
    start: `/${lang}/cases/${id}/runs`, ...(site.keepRunsDays ? { keptDays: site.keepRunsDays } : {}), ...(scenario.workshop ? { workshop: `/${lang}/workshops?case=${id}` } : {}), values, problems,
    lessons: touching(await site.bank.lately(), { exercise: id }),
  }), problems.length > 0 ? 422 : 200)
}
export const showCase = (site: Site, c: Context): Promise<Response> => drawCase(site, c, c.req.param('case') ?? '')

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
