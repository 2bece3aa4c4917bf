import type { Context } from 'hono'
import type { Day } from '../plain/index.ts'
import { touching } from '../experience/index.ts'
import { differences as d } from '../rulebook/index.ts'
import { differencesPages as pages } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { checkHrefOf, differencesCsv, filtered, filterOf, linksOfDifferences, registerCsv, shownReport } from './differences-view.ts'
import { edge } from './edge.ts'
import { commonOf, lawHref } from './pages-common.ts'
import { showModerate, showReportForm, takeModeration, takeReport } from './routes-barriers.ts'
import { showSideBySide, weighPasted } from './routes-beside.ts'
import { answerEdge, page, readerLang, type Site } from './site.ts'

const today = (site: Site): Day => site.now().toISOString().slice(0, 10) as Day

async function showDifferences(site: Site, c: Context): Promise<Response> {
  const lang = readerLang(c), filter = filterOf(c), counts = d.countsByRow(await site.barriers.read()), query = new URLSearchParams(filter as Record<string, string>).toString()
  return page(c, pages.list({ ...commonOf(site.statics, lang, `/differences${query ? `?${query}` : ''}`), filter, rows: filtered(d.rows, filter), all: d.rows, counts, links: linksOfDifferences(lang) }))
}

async function showDifference(site: Site, c: Context): Promise<Response> {
  const lang = readerLang(c), id = c.req.param('id') ?? '', row = d.rowNamed(id)
  if (!row) return answerEdge(site, c, edge('not found'))
  const at = d.rows.indexOf(row), reports = d.published(await site.barriers.read()).filter(r => r.said.row === id).toReversed().map(shownReport), before = d.rows[at - 1], next = d.rows[at + 1]
  return page(c, pages.row({
    ...commonOf(site.statics, lang, `/differences/${id}`), row, laid: row.situations.map(situation => ({ situation, under: d.laid(row, situation) })), rules: d.rulesOf(row), reports, lessons: touching(await site.bank.lately(), { difference: id }),
    ...(before ? { before } : {}), ...(next ? { next } : {}), links: linksOfDifferences(lang), lawHref: (o, r) => lawHref(lang, o, r), checkHref: (l, on) => checkHrefOf(lang, l.step, l.country, on, l.facts),
  }))
}

function showFurther(site: Site, c: Context): Response {
  const lang = readerLang(c)
  return page(c, pages.further({ ...commonOf(site.statics, lang, '/differences/further'), further: d.furtherDifferences(today(site)), links: linksOfDifferences(lang), lawHref: (o, r) => lawHref(lang, o, r) }))
}

async function showRegister(site: Site, c: Context): Promise<Response> {
  const lang = readerLang(c)
  return page(c, pages.register({ ...commonOf(site.statics, lang, '/differences/register'), reports: d.published(await site.barriers.read()).toReversed().map(shownReport), links: linksOfDifferences(lang) }))
}

const sendCsv = (c: Context, body: string, name: string): Response => c.body(body, 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}.csv"` })

export const differencesAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/differences.csv`, { GET: async (site, c) => sendCsv(c, differencesCsv(lang, d.countsByRow(await site.barriers.read())), `tipp-differences-${lang}`) }],
  [`/${lang}/differences`, { GET: showDifferences }],
  // Fixed names before the rows, whose ids take what follows.
  [`/${lang}/differences/further`, { GET: showFurther }],
  [`/${lang}/differences/report`, { GET: showReportForm, POST: takeReport }],
  [`/${lang}/differences/moderate`, { GET: showModerate, POST: takeModeration }],
  [`/${lang}/differences/side-by-side`, { GET: showSideBySide, POST: weighPasted }],
  [`/${lang}/differences/register`, { GET: showRegister }],
  [`/${lang}/differences/register.csv`, { GET: async (site, c) => sendCsv(c, registerCsv(await site.barriers.read()), 'tipp-barriers') }],
  [`/${lang}/differences/:id`, { GET: showDifference }],
])
