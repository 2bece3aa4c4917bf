import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Answer } from './address.ts'
import { hasAlready } from './answer-headers.ts'
import { projectFolder } from './library.ts'

type Script = { readonly code: string; readonly tag: string }
const scripts = new Map<string, Promise<Script>>()
async function makeScript(entry: string): Promise<Script> {
  const made = await build({ entryPoints: [join(projectFolder(), 'src', 'web', entry)], bundle: true, write: false, minify: true, format: 'iife', target: ['chrome109', 'firefox115', 'safari16'], logLevel: 'error', legalComments: 'none' })
  const code = made.outputFiles[0]!.text
  return { code, tag: `"${createHash('sha256').update(code).digest('hex').slice(0, 16)}"` }
}

/** A small script of its own, without words. Its address stays (other sites may have written it down), so it is kept for an hour and asked after then. */
export const smallScript = (entry: string): Answer => async (_, c) => {
  if (!scripts.has(entry)) scripts.set(entry, makeScript(entry))
  const { code, tag } = await scripts.get(entry)!
  const sent = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=3600', etag: tag, 'cross-origin-resource-policy': 'cross-origin' }
  return hasAlready(c, tag) ? c.body(null, 304, sent) : c.body(code, 200, sent)
}
