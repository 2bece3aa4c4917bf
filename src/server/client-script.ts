import { build, type Plugin } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Lang } from '../plain/index.ts'
import { projectFolder } from './library.ts'

/** Four string literals as `text(…)` or `t(…)` has them, in the order of the languages of `text`: en, sv, da, nb. */
const literal = String.raw`('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|` + '`(?:[^`\\\\$]|\\\\.)*`)'
const fourTexts = new RegExp(String.raw`\b(?:t|text)\(\s*${literal}\s*,\s*${literal}\s*,\s*${literal}\s*,\s*${literal}\s*,?\s*\)`, 'g')
const order: readonly Lang[] = ['en', 'sv', 'da', 'nb']

/** Source code with every text in one language. What is written in another way stays in all four. */
export const inOneLanguage = (code: string, lang: Lang): string =>
  code.replace(fourTexts, (_, ...words: string[]) => `oneText(${words[order.indexOf(lang)]!})`)

const oneLanguage = (lang: Lang, sources: Map<string, string>): Plugin => ({
  name: 'one language',
  setup(b) {
    b.onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      sources.set(path, code)
      const changed = inOneLanguage(code, lang)
      const loader = path.endsWith('x') ? 'tsx' : 'ts'
      return { loader, contents: changed === code ? code : `const oneText = (s: string) => ({ en: s, sv: s, da: s, nb: s });\n${changed}` }
    })
    // The rules come as data: see src/web/client-lawbook.ts.
    b.onResolve({ filter: /[\\/]lawbook\.ts$/ }, ({ path }) => (path.includes('client-') ? undefined : { path: join(projectFolder(), 'src', 'web', 'client-lawbook.ts') }))
  },
})

/** The script of the pages in one language: engine and forms, without the rules. `sources` are the texts it was made from, all languages. */
export async function clientScript(lang: Lang, entry = 'src/web/client.ts'): Promise<{ readonly bytes: Uint8Array; readonly sources: string }> {
  const sources = new Map<string, string>()
  const made = await build({
    entryPoints: [join(projectFolder(), entry)], bundle: true, write: false, minify: true, format: 'esm', target: ['chrome109', 'firefox115', 'safari16'],
    jsx: 'automatic', jsxImportSource: 'preact', logLevel: 'error', legalComments: 'none', plugins: [oneLanguage(lang, sources)],
  })
  return { bytes: made.outputFiles[0]!.contents, sources: [...sources].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, code]) => code).join('\n') }
}
