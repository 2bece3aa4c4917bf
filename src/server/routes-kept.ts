import { keptPage } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { keptData } from './kept-data.ts'
import { commonOf } from './pages-common.ts'
import { page } from './site.ts'

/** What is kept about people, why and for how long. */
export const keptAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/kept`, { GET: (site, c) => page(c, keptPage({ ...commonOf(site.statics, lang, '/kept'), rows: keptData, me: `/${lang}/me` })) }],
])
