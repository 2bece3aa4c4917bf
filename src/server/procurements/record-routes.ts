import type { Context } from 'hono'
import { caseRecordPage } from '../../web/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { edge } from '../edge.ts'
import { commonOf } from '../pages-common.ts'
import { casePage } from '../record/case-view.ts'
import type { RecordLog } from '../record/index.ts'
import { answerEdge, page, readerLang, wholeNumber, type Site } from '../site.ts'
import { caseFor } from './routes.ts'
import type { Procurement } from './procurements.ts'

/** The record of a real case: for the team always, for everybody once the page of the case is open. */
async function recordedCase(site: Site, c: Context, open: boolean): Promise<{ p: Procurement; log: RecordLog } | Response> {
  let p: Procurement | undefined
  if (open) {
    p = await site.procurements.load(c.req.param('case') ?? '')
    if (!p?.state.open) return answerEdge(site, c, edge('not found'))
  } else {
    const found = await caseFor(site, c)
    if (found instanceof Response) return found
    p = found.p
  }
  if (!site.records.kept) return answerEdge(site, c, edge('no record'))
  try {
    const log = await site.records.of('live')
    // What is newest is taken up first; if that cannot be, what is there is shown.
    await log.advance().catch((error: Error) => { site.log(error.message) })
    return { p, log }
  } catch (error) {
    site.log((error as Error).message)
    return answerEdge(site, c, edge('wrong'))
  }
}

const show = (open: boolean) => async (site: Site, c: Context): Promise<Response> => {
  const found = await recordedCase(site, c, open)
  if (found instanceof Response) return found
  const { p, log } = found, lang = readerLang(c), base = `/${open ? 'market' : 'procurements'}/${p.id}`, names = new Map(p.state.firms.map(f => [f.id, f.name])), title = p.state.title
  const name = (value: string): string => names.get(value) ?? value
  // A real case has no scenario; the place where a practised one says its own is filled with that.
  const shown = await casePage(log, p.id, lang, wholeNumber(c.req.query('page')), name), steps = shown.steps.map(x => ({ ...x, shows: x.shows.filter(y => y.name !== 'scenario') }))
  return page(c, caseRecordPage({
    ...commonOf(site.statics, lang, `${base}/record`), log: 'live', title: { sv: title, da: title, nb: title, en: title }, ...shown, steps,
    bundleHref: `/${lang}${base}/record.json`, recordHref: `/${lang}/record`, checkHref: `/${lang}/record/check.html`, backHref: `/${lang}${base}`,
  }))
}
const bundle = (open: boolean) => async (site: Site, c: Context): Promise<Response> => {
  const found = await recordedCase(site, c, open)
  if (found instanceof Response) return found
  const asked = c.req.query('since'), since = wholeNumber(asked)
  if (asked !== undefined && since === undefined) return answerEdge(site, c, edge('bad request'))
  const made = await found.log.bundle(found.p.id, since)
  if (!made) return answerEdge(site, c, edge('not found'))
  return c.body(JSON.stringify(made), 200, { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="tipp-${made.log}-${made.case.slice(0, 8)}.json"` })
}

export const caseRecordAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/procurements/:case/record`, { GET: show(false) }],
  [`/${lang}/procurements/:case/record.json`, { GET: bundle(false) }],
  [`/${lang}/market/:case/record`, { GET: show(true) }],
  [`/${lang}/market/:case/record.json`, { GET: bundle(true) }],
])
