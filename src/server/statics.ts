import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cssBundle } from '../web/index.ts'
import { projectFolder } from './library.ts'

export type Static = { readonly type: string; readonly bytes: Uint8Array }
export type Statics = {
  /** By path; each name carries a digest of what it holds, so it may be kept for ever. */
  readonly files: ReadonlyMap<string, Static>
  readonly css: string
  readonly fonts: readonly string[]
  readonly scripts: readonly string[]
}

/** The script of the pages, when there is one; the pages work without. */
async function clientScript(): Promise<{ path: string; bytes: Uint8Array } | undefined> {
  const entry = join(projectFolder(), 'src', 'web', 'client.ts')
  if (!existsSync(entry)) return undefined
  const made = await build({
    entryPoints: [entry], bundle: true, write: false, minify: true, format: 'esm', target: ['chrome109', 'firefox115', 'safari16'],
    jsx: 'automatic', jsxImportSource: 'preact', logLevel: 'error', legalComments: 'none',
  })
  const bytes = made.outputFiles[0]!.contents
  return { path: `/static/client-${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.js`, bytes }
}

/** Puts together everything under /static/, once at start. */
export async function makeStatics(): Promise<Statics> {
  const [css, script] = await Promise.all([cssBundle(), clientScript()])
  const files = new Map<string, Static>()
  files.set(css.path, { type: 'text/css; charset=utf-8', bytes: new TextEncoder().encode(css.css) })
  for (const font of css.fonts) files.set(font.path, { type: font.type, bytes: font.bytes })
  if (script) files.set(script.path, { type: 'text/javascript; charset=utf-8', bytes: script.bytes })
  // The second subset of the font is the one that nearly every page needs at once.
  return { files, css: css.path, fonts: css.fonts.filter(f => f.path.includes('latin-wght')).map(f => f.path), scripts: script ? [script.path] : [] }
}
