import type { Context } from 'hono'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib'
import type { Day } from '../../plain/index.ts'
import { lawbook } from '../../law/index.ts'
import { lawJson } from '../../rulebook/index.ts'
import type { Address, Answer } from '../address.ts'
import { hasAlready, packing } from '../answer-headers.ts'
import { edge, edges } from '../edge.ts'
import { answerEdge, data } from '../site.ts'
import { askedOf } from './ask.ts'
import type { Read } from './read.ts'

const zip = promisify(gzip), unzip = promisify(gunzip), brotli = promisify(brotliCompress)
/** Below this, packing saves less than it costs. */
const worthPacking = 1400

type Body = { readonly tag: string; readonly bytes: (encoding: 'br' | 'gzip' | undefined) => Promise<Uint8Array> }
const tagOf = (text: string): string => `W/"${createHash('sha256').update(text).digest('hex').slice(0, 20)}"`

const bodyOf = (text: string): Body => ({ tag: tagOf(text), bytes: async encoding => (encoding === undefined ? Buffer.from(text) : encoding === 'gzip' ? zip(text) : brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })) })

/** A large answer is held packed only, and made once for all who ask at the same time. */
function keptBody(text: string): Body {
  const zipped = zip(text)
  let small: Promise<Uint8Array> | undefined
  return {
    tag: tagOf(text),
    bytes: async encoding => (encoding === 'gzip' ? zipped : encoding === undefined ? unzip(await zipped) : small ??= unzip(await zipped).then(all => brotli(all, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: all.length } }))),
  }
}

/**
 * How long an answer may be kept without asking. Of a lawbook that was named the law cannot change, but the glossary and the words that
 * conditions are printed with stand outside its hash: hence a day, not for ever. A form may take today for granted.
 */
const keptFor = (read: Read, named: boolean): string => (named && !read.form ? 'public, max-age=86400, stale-while-revalidate=604800' : 'public, max-age=300, stale-while-revalidate=3600')

/** An answer with its mark: who has it already is told so. */
function answerOf(read: Read): Answer {
  const kept = new Map<string, Body>()
  return async (site, c) => {
    const asked = askedOf(read, c, site.now().toISOString().slice(0, 10) as Day)
    if (!asked.ok) return wrongParameters(c, asked.problems)
    const { lang, query } = asked.asked
    if (query.lawbook && !lawbook.hash.startsWith(query.lawbook)) return answerEdge(site, c, edge('other lawbook', lawbook.hash))
    let body = kept.get(lang ?? '')
    if (!body) {
      const value = await read.answer(asked.asked, site, c)
      if ('edge' in value) return answerEdge(site, c, value.edge)
      if ('problems' in value) return wrongParameters(c, value.problems)
      const text = JSON.stringify(lang && !read.whole ? lawJson.narrowed(value, lang) : value)
      body = read.kept ? keptBody(text) : bodyOf(text)
      if (read.kept) kept.set(lang ?? '', body)
    }
    const headers: Record<string, string> = { etag: body.tag, vary: 'accept-encoding', 'cache-control': keptFor(read, query.lawbook !== undefined) }
    if (hasAlready(c, body.tag)) return c.body(null, 304, headers)
    const wanted = packing(c.req.header('accept-encoding'))
    const whole = read.kept ? undefined : await body.bytes(undefined), encoding = whole && whole.length < worthPacking ? undefined : wanted
    const bytes = encoding === undefined && whole ? whole : await body.bytes(encoding)
    return c.body(bytes as Uint8Array<ArrayBuffer>, 200, { ...headers, 'content-type': 'application/json; charset=utf-8', ...(encoding ? { 'content-encoding': encoding } : {}) })
  }
}

function wrongParameters(c: Context, problems: readonly object[]): Response {
  const { status, title, says } = edges['wrong parameter']
  return data(c, { refused: true, code: 'wrong parameter', title, texts: says, problems }, status)
}

/** The address of a read. The last part of a path takes all that follows, for ids have slashes. */
export const addressOf = (read: Read): Address => {
  const path = read.path.replaceAll(/\{(\w+)\}(?=\/)/g, ':$1').replace(/\{(\w+)\}$/, ':$1{.+}')
  return [path, { GET: answerOf(read), open: true }]
}
