import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { Lang } from '../../plain/index.ts'
import { openView, type OpenView } from '../../live/index.ts'
import { marketPage } from '../../web/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { hasAlready } from '../answer-headers.ts'
import { edge } from '../edge.ts'
import { commonOf, lawHref } from '../pages-common.ts'
import { answerEdge, page, readerLang, type Site } from '../site.ts'
import type { Procurement } from './procurements.ts'

/** A case whose page is open; what is not open is not there, and nothing tells it from what never was. */
export async function openCase(site: Site, c: Context): Promise<Procurement | Response> {
  const p = await site.procurements.load(c.req.param('case') ?? '')
  return p?.state.open ? p : answerEdge(site, c, edge('not found'))
}

/** Pages as they were last drawn. They are kept by what they show: an event that the public does not see changes nothing here, not even how long an answer takes. */
type Drawn = { readonly mark: string; readonly html: string }
const most = 400
function drawnOn(): (key: string, mark: string, draw: () => string) => string {
  const pages = new Map<string, Drawn>()
  return (key, mark, draw) => {
    const there = pages.get(key)
    pages.delete(key)
    const now = there?.mark === mark ? there : { mark, html: draw() }
    pages.set(key, now)
    while (pages.size > most) pages.delete(pages.keys().next().value!)
    return now.html
  }
}
const drawnBy = new WeakMap<Site, ReturnType<typeof drawnOn>>()

async function shown(site: Site, p: Procurement, lang: Lang): Promise<{ open: OpenView; contact?: string; mark: string }> {
  const { state: s } = p, open = openView(s, lang, site.procurements.today(s.case.country)), contact = (await site.people.names([s.contact])).get(s.contact)
  // The mark is of what is shown and of nothing else: nobody can tell by it that something happened which is not shown.
  return { open, ...(contact ? { contact } : {}), mark: createHash('sha256').update(JSON.stringify([lang, site.procurements.today(s.case.country), open, contact ?? '', site.statics.css])).digest('base64url').slice(0, 27) }
}
/** Whoever asks may keep the page and asks each time whether it still holds. */
function kept(c: Context, mark: string): boolean {
  c.header('etag', `"${mark}"`)
  c.header('cache-control', 'public, no-cache')
  return hasAlready(c, `"${mark}"`)
}

async function show(site: Site, c: Context): Promise<Response> {
  const p = await openCase(site, c), lang = readerLang(c)
  if (p instanceof Response) return p
  const { open, contact, mark } = await shown(site, p, lang)
  if (kept(c, mark)) return c.body(null, 304)
  let drawn = drawnBy.get(site)
  if (!drawn) drawnBy.set(site, drawn = drawnOn())
  const path = `/market/${p.id}`
  return page(c, drawn(`${p.id}/${lang}`, mark, () => marketPage({
    ...commonOf(site.statics, lang, path), open, ...(contact ? { contact } : {}), today: site.procurements.today(p.state.case.country),
    seatHref: `/${lang}${path}/seat`, recordHref: `/${lang}${path}/record`, papersHref: `/${lang}${path}/documents`, rulesHref: `${lawHref(lang)}/topics/market-dialogue?country=${p.state.case.country}`,
  })))
}
async function sendJson(site: Site, c: Context): Promise<Response> {
  const p = await openCase(site, c), lang = readerLang(c)
  if (p instanceof Response) return p
  const { open, contact, mark } = await shown(site, p, lang)
  return kept(c, mark) ? c.body(null, 304) : c.json({ case: p.id, in: lang, ...open, ...(contact ? { contact } : {}) })
}

export const marketAddresses: readonly Address[] = inEachLanguage(lang => [[`/${lang}/market/:case`, { GET: show }], [`/${lang}/market/:case/page.json`, { GET: sendJson }]])
