import type { Context } from 'hono'
import { areas, ends, places, resultKinds, searchBank, ways, yearReport, yearsWith, type BankEntry, type BankFilter } from '../experience/index.ts'
import type { FieldProblem } from '../case/index.ts'
import { experiencePageWords as w, experiencesPage, figuresPage, yearPage } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { edge } from './edge.ts'
import { atom, bankCsv, bankJson, figuresCsv } from './experience-out.ts'
import { drawExperience, today } from './experience-draw.ts'
import { linksOfExperience, shownTouch } from './experience-view.ts'
import { commonOf } from './pages-common.ts'
import { showGive, showModerateExperience, takeAnswer, takeExperience, takeExperienceModeration } from './routes-experience-give.ts'
import { originOf } from './routes-for-software.ts'
import { answerEdge, page, readerLang, type Site } from './site.ts'

/** What the reader chose; a choice that there is not is told, and counts as none. */
export function filterOf(c: Pick<Context, 'req'>): { readonly filter: BankFilter; readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [], q = (c.req.query('q') ?? '').trim().slice(0, 200)
  const one = <T extends string>(name: string, list: readonly T[]): T | undefined => {
    const asked = c.req.query(name)?.trim()
    if (!asked) return undefined
    const found = list.find(x => x === asked)
    if (!found) problems.push({ field: name, text: w.wrongChoice })
    return found
  }
  const area = one('area', areas), country = one('country', places), way = one('way', ways), end = one('end', ['wentWrong', ...ends] as const), kind = one('kind', resultKinds)
  return { filter: { ...(q ? { q } : {}), ...(area ? { area } : {}), ...(country ? { country } : {}), ...(way ? { way } : {}), ...(end ? { end } : {}), ...(kind ? { kind } : {}) }, problems }
}
const queryOf = (f: BankFilter): string => new URLSearchParams(f as Record<string, string>).toString()

async function showExperiences(site: Site, c: Context): Promise<Response> {
  const lang = readerLang(c), all = await site.bank.entries(), { filter, problems } = filterOf(c), query = queryOf(filter)
  return page(c, experiencesPage({ ...commonOf(site.statics, lang, `/experience${query ? `?${query}` : ''}`), entries: searchBank(all, filter), all, filter, problems, links: linksOfExperience(lang, query), year: yearsWith(all)[0] }), problems.length > 0 ? 422 : 200)
}

async function showYear(site: Site, c: Context): Promise<Response> {
  const lang = readerLang(c), all = await site.bank.entries(), years = yearsWith(all), asked = c.req.param('year')
  if (asked === undefined) return c.redirect(`/${lang}/experience/year/${years[0] ?? today(site).slice(0, 4)}`, 302)
  if (!/^20\d\d$/.test(asked)) return answerEdge(site, c, edge('not found'))
  return page(c, yearPage({ ...commonOf(site.statics, lang, `/experience/year/${asked}`), report: yearReport(all, Number(asked)), years, links: linksOfExperience(lang), touched: t => shownTouch(t, lang, site.library) }))
}

const sendCsv = (c: Context, body: string, name: string): Response => c.body(body, 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}.csv"` })

async function sendFeed(site: Site, c: Context): Promise<Response> {
  const { filter, problems } = filterOf(c)
  if (problems.length > 0) return answerEdge(site, c, edge('not found'))
  return c.body(atom(await site.bank.entries(), { origin: originOf(c), lang: readerLang(c), today: today(site), ...(filter.area ? { area: filter.area } : {}) }), 200, { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=300' })
}
async function chosen(site: Site, c: Context): Promise<readonly BankEntry[]> { return searchBank(await site.bank.entries(), filterOf(c).filter) }

export const experienceAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/experience`, { GET: showExperiences }],
  [`/${lang}/experience.atom`, { GET: sendFeed }],
  [`/${lang}/experience.csv`, { GET: async (site, c) => sendCsv(c, bankCsv(await chosen(site, c), lang), `tipp-experience-${lang}`) }],
  [`/${lang}/experience.json`, { GET: async (site, c) => c.body(JSON.stringify(bankJson(await chosen(site, c)), null, 1), 200, { 'content-type': 'application/json; charset=utf-8', 'content-disposition': 'attachment; filename="tipp-experience.json"' }) }],
  // Fixed names before the experiences, whose ids take what follows.
  [`/${lang}/experience/figures.csv`, { GET: async (site, c) => sendCsv(c, figuresCsv(await site.bank.entries(), site.library.figures, lang), `tipp-experience-figures-${lang}`) }],
  [`/${lang}/experience/figures`, { GET: (site, c) => page(c, figuresPage({ ...commonOf(site.statics, lang, '/experience/figures'), figures: site.library.figures, links: linksOfExperience(lang) })) }],
  [`/${lang}/experience/year`, { GET: showYear }],
  [`/${lang}/experience/year/:year`, { GET: showYear }],
  [`/${lang}/experience/give`, { GET: showGive, POST: takeExperience }],
  [`/${lang}/experience/moderate`, { GET: showModerateExperience, POST: takeExperienceModeration }],
  [`/${lang}/experience/:id`, { GET: (site, c) => drawExperience(site, c) }],
  [`/${lang}/experience/:id/answers`, { POST: takeAnswer }],
  [`/${lang}/procurements/:case/experience`, { GET: showGive, POST: takeExperience }],
  [`/${lang}/at/:key/desk/experience`, { GET: showGive, POST: takeExperience }],
  [`/${lang}/runs/:run/experience`, { GET: showGive, POST: takeExperience }],
])
