import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { langs, type Lang } from '../plain/index.ts'
import { caseStepNames, lawbook, packBook, rulesReaching } from '../law/index.ts'
import { cssBundle } from '../web/index.ts'
import { packing } from './answer-headers.ts'
import { clientScript } from './client-script.ts'

export type Static = { readonly type: string; readonly bytes: Uint8Array }
export type Statics = {
  /** By path; each name carries a digest of what it holds, so it may be kept for ever. Undefined for a path that there is not. */
  readonly file: (path: string) => Promise<Static | undefined>
  /** The same, packed as the browser accepts it. */
  readonly packed: (path: string, accepted: string | undefined) => Promise<(Static & { readonly encoding?: 'br' | 'gzip' }) | undefined>
  readonly css: string
  readonly fonts: readonly string[]
  /** What a page with the law beside the form needs: script and lawbook, in the reader's language. */
  readonly live: (lang: Lang) => { readonly scripts: readonly string[]; readonly lawData: string }
}

const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 10)
const brotli = promisify(brotliCompress), zip = promisify(gzip)

/** Puts together everything under /static/: the first of each kind at start, so that a fault shows there; the rest when asked for. */
export async function makeStatics(): Promise<Statics> {
  const [css, first] = await Promise.all([cssBundle(), clientScript('en')])
  const files = new Map<string, () => Promise<Static>>()
  files.set(css.path, async () => ({ type: 'text/css; charset=utf-8', bytes: new TextEncoder().encode(css.css) }))
  for (const font of css.fonts) files.set(font.path, async () => ({ type: font.type, bytes: font.bytes }))
  // The scripts of all languages are made from the same sources: one digest tells whether anything changed in any of them.
  const version = digestOf(digestOf(first.bytes) + first.sources)
  const scriptOf = (lang: Lang): string => `/static/client-${lang}-${version}.js`
  for (const lang of langs) files.set(scriptOf(lang), async () => ({ type: 'text/javascript; charset=utf-8', bytes: (lang === 'en' ? first : await clientScript(lang)).bytes }))
  let lawVersion: string | undefined
  const lawOf = (lang: Lang): string => {
    if (lawVersion === undefined) {
      lawVersion = digestOf(lawbook.hash + version)
      // The desk weighs the steps of a case; "check a step" is weighed here.
      const rules = rulesReaching(lawbook.rules, new Set(caseStepNames))
      for (const l of langs) files.set(`/static/law-${l}-${lawVersion}.json`, async () => ({ type: 'application/json; charset=utf-8', bytes: new TextEncoder().encode(JSON.stringify(packBook(rules, lawbook.hash, l))) }))
    }
    return `/static/law-${lang}-${lawVersion}.json`
  }

  const made = new Map<string, Promise<Static>>(), smaller = new Map<string, Promise<Uint8Array>>()
  const file: Statics['file'] = async path => {
    // Somebody may still hold the address of the lawbook from before a restart.
    if (path.startsWith('/static/law-')) lawOf('en')
    const make = files.get(path)
    if (!make) return undefined
    if (!made.has(path)) made.set(path, make())
    return made.get(path)
  }
  return {
    file,
    async packed(path, accepted) {
      const whole = await file(path)
      if (!whole || whole.type.startsWith('font/')) return whole
      const encoding = packing(accepted)
      if (!encoding) return whole
      const key = `${encoding} ${path}`
      if (!smaller.has(key)) smaller.set(key, encoding === 'br' ? brotli(whole.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: whole.bytes.length } }) : zip(whole.bytes))
      return { ...whole, bytes: await smaller.get(key)!, encoding }
    },
    css: css.path,
    // The second subset of the font is the one that nearly every page needs at once.
    fonts: css.fonts.filter(f => f.path.includes('latin-wght')).map(f => f.path),
    live: lang => ({ scripts: [scriptOf(lang)], lawData: lawOf(lang) }),
  }
}
