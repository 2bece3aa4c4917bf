import type { Context } from 'hono'
import { isDay, type Day } from '../plain/index.ts'
import { parts, type By } from '../notices/index.ts'
import { noticesPage } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { noticeFaultWords } from './notices/index.ts'
import { commonOf } from './pages-common.ts'
import { page, readerLang, type Site } from './site.ts'

async function showNotices(site: Site, c: Context): Promise<Response> {
  const lang = readerLang(c), said = c.req.query('by')?.trim(), known = parts.find(p => p === said), by = said === undefined ? 'country' : known, wrong = said !== undefined && said !== '' && said !== 'none' && !known
  const choose = (to: By | undefined): string => `/${lang}/notices?by=${to ?? 'none'}`
  const view = { ...commonOf(site.statics, lang, said === undefined ? '/notices' : choose(by).slice(1 + lang.length)), by, wrong, choose }, asked = await site.notices?.ask(by ? [by] : [])
  if (!asked || (!asked.ok && asked.fault === 'no table')) return page(c, noticesPage({ ...view, state: { is: 'none' } }))
  if (!asked.ok) {
    site.log(`notices: ${asked.fault}: ${asked.detail}`)
    // What the machine says is for whoever keeps the server; a reader is told what is wrong, and the name of the package where that is all.
    return page(c, noticesPage({ ...view, state: { is: 'fault', says: noticeFaultWords[asked.fault], detail: asked.fault === 'no engine' ? asked.detail : '…' } }), 503)
  }
  const { faults, imported, from, to, ...loaded } = asked.loaded, day = imported?.slice(0, 10)
  return page(c, noticesPage({ ...view, state: { is: 'loaded', answers: asked.answers, loaded: { ...loaded, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), unread: faults.reduce((sum, f) => sum + f.n, 0), ...(isDay(day) ? { imported: day as Day } : {}) } } }), wrong ? 422 : 200)
}

export const noticesAddresses: readonly Address[] = inEachLanguage(lang => [[`/${lang}/notices`, { GET: showNotices }]])
