import type { Context } from 'hono'
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { embedCheckPage } from '../web/index.ts'
import { inEachLanguage, type Address, type Answer } from './address.ts'
import { hasAlready } from './answer-headers.ts'
import { headers } from './guard.ts'
import { projectFolder } from './library.ts'
import { checkView } from './routes-check.ts'
import { page, readerLang, type Site } from './site.ts'

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

type Script = { readonly code: string; readonly tag: string }
const scripts = new Map<string, Promise<Script>>()
async function makeScript(entry: string): Promise<Script> {
  const made = await build({ entryPoints: [join(projectFolder(), 'src', 'web', 'embed', entry)], bundle: true, write: false, minify: true, format: 'iife', target: ['chrome109', 'firefox115', 'safari16'], logLevel: 'error', legalComments: 'none' })
  const code = made.outputFiles[0]!.text
  return { code, tag: `"${createHash('sha256').update(code).digest('hex').slice(0, 16)}"` }
}

/** A script whose address other sites have written down: the name stays, so it may be kept for an hour and is asked after then. */
const script = (entry: string): Answer => async (_, c) => {
  if (!scripts.has(entry)) scripts.set(entry, makeScript(entry))
  const { code, tag } = await scripts.get(entry)!
  const sent = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=3600', etag: tag, 'cross-origin-resource-policy': 'cross-origin' }
  return hasAlready(c, tag) ? c.body(null, 304, sent) : c.body(code, 200, sent)
}

export const embedAddresses: readonly Address[] = [
  ['/static/embed.js', { GET: script('host.ts') }],
  [frameScript, { GET: script('frame.ts') }],
  ...inEachLanguage(lang => [
    [`/embed/${lang}/check`, { GET: showFramed('auto') }],
    [`/embed/${lang}/light/check`, { GET: showFramed('light') }],
    [`/embed/${lang}/dark/check`, { GET: showFramed('dark') }],
  ]),
]
