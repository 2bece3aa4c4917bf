import type { Context } from 'hono'
import { toolsPage } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { commonOf } from './pages-common.ts'
import { page, readerLang, type Site } from './site.ts'

function showTools(site: Site, c: Context): Response {
  const lang = readerLang(c)
  return page(c, toolsPage({ ...commonOf(site.statics, lang, '/tools'), hrefOf: tool => `/${lang}/tools/${tool}` }))
}

export const hubAddresses: readonly Address[] = inEachLanguage(lang => [[`/${lang}/tools`, { GET: showTools }]])
