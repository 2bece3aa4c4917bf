import type { Context } from 'hono'
import { embedCheckPage } from '../web/index.ts'
import { inEachLanguage, type Address, type Answer } from './address.ts'
import { headers } from './guard.ts'
import { checkView } from './routes-check.ts'
import { page, readerLang, type Site } from './site.ts'
import { smallScript } from './small-script.ts'

/** Any site may put this page in a frame: it stores nothing, knows nobody, and its only buttons ask again. All other pages refuse. */
const framed: Readonly<Record<string, string>> = {
  'content-security-policy': headers['content-security-policy']!.replace("frame-ancestors 'none'", 'frame-ancestors *'),
  // For sites that demand it of everything they frame.
  'cross-origin-resource-policy': 'cross-origin', 'cross-origin-embedder-policy': 'require-corp',
}
const frameScript = '/static/embed-frame.js'

const showFramed = (scheme: 'auto' | 'light' | 'dark'): Answer => (site: Site, c: Context) => {
  const lang = readerLang(c), { view, status } = checkView(site, c, `/embed/${lang}${scheme === 'auto' ? '' : `/${scheme}`}/check`)
  for (const [name, value] of Object.entries(framed)) c.header(name, value)
  return page(c, embedCheckPage({ ...view, scheme, script: frameScript, whole: view.inLangs[lang] }), status)
}

export const embedAddresses: readonly Address[] = [
  ['/static/embed.js', { GET: smallScript('embed/host.ts') }],
  [frameScript, { GET: smallScript('embed/frame.ts') }],
  ...inEachLanguage(lang => [
    [`/embed/${lang}/check`, { GET: showFramed('auto') }],
    [`/embed/${lang}/light/check`, { GET: showFramed('light') }],
    [`/embed/${lang}/dark/check`, { GET: showFramed('dark') }],
  ]),
]
