import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import { hasAlready, packing } from './answer-headers.ts'

const brotli = promisify(brotliCompress), zip = promisify(gzip)
type Kept = { readonly bytes: Uint8Array<ArrayBuffer>; readonly tag: string; br?: Promise<Uint8Array>; gz?: Promise<Uint8Array> }

/**
 * Drawn pages that are the same for everybody, kept by their address until there are too many: the one that nobody asked for longest
 * goes first. The key must name all that the page depends on.
 */
export class KeptPages {
  readonly #pages = new Map<string, Kept>()
  readonly #most: number
  #size = 0
  constructor(most = 48_000_000) { this.#most = most }

  #at(key: string, draw: () => string): Kept {
    const there = this.#pages.get(key)
    if (there) {
      this.#pages.delete(key)
      this.#pages.set(key, there)
      return there
    }
    const bytes = new TextEncoder().encode(draw()), made: Kept = { bytes, tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` }
    this.#pages.set(key, made)
    this.#size += bytes.length
    for (const [oldest, page] of this.#pages) {
      if (this.#size <= this.#most || oldest === key) break
      this.#pages.delete(oldest)
      this.#size -= page.bytes.length
    }
    return made
  }

  /** Answers with the page, packed if the browser can unpack it; with nothing if it already has this very page. */
  async answer(c: Context, key: string, draw: () => string): Promise<Response> {
    const page = this.#at(key, draw)
    const head = { 'content-type': 'text/html; charset=UTF-8', 'cache-control': 'no-cache', etag: page.tag, vary: 'accept-encoding' }
    if (hasAlready(c, page.tag)) return c.body(null, 304, head)
    const how = page.bytes.length > 1400 ? packing(c.req.header('accept-encoding')) : undefined
    if (how === 'br') return c.body(await (page.br ??= brotli(page.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })) as Uint8Array<ArrayBuffer>, 200, { ...head, 'content-encoding': 'br' })
    if (how === 'gzip') return c.body(await (page.gz ??= zip(page.bytes)) as Uint8Array<ArrayBuffer>, 200, { ...head, 'content-encoding': 'gzip' })
    return c.body(page.bytes, 200, head)
  }
}
