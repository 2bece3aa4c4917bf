import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** One file the server hands out under `/static/`; its name carries a digest, so it may be cached for ever. */
export type StaticFile = { readonly path: string; readonly type: string; readonly bytes: Uint8Array }

export type CssBundle = {
  /** Path of the style sheet, e.g. `/static/tipp-1a2b3c4d.css`. */
  readonly path: string
  readonly css: string
  readonly fonts: readonly StaticFile[]
}

/** What we use of the design system, in its own order; the rest (search, avatar, upload …) stays out of the bundle. */
const parts = [
  'alert', 'badge', 'breadcrumbs', 'button', 'card', 'chip', 'details', 'dialog', 'divider', 'error-summary', 'field', 'fieldset',
  'heading', 'input', 'label', 'link', 'list', 'pagination', 'paragraph', 'popover', 'skip-link', 'spinner', 'table', 'tabs', 'tag',
  'toggle-group', 'validation-message', 'data-size-workaround',
]
const own = ['theme.css', 'layout.css', 'parts.css', 'form.css', 'pictures.css', '../pages/pages.css', '../pages/law/law.css', 'print.css']

/** The two subsets the four languages need; the ranges are those of the font package. */
const subsets = [
  ['inter-latin-ext-wght-normal', 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'],
  ['inter-latin-wght-normal', 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'],
] as const

const mark = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex').slice(0, 10)

/** The project's folder: named by the bundler (scripts/bundle.mjs), else where we were started. */
const projectFolder = () => process.env.TIPP_ROOT ?? process.cwd()

async function compose(): Promise<CssBundle> {
  const root = projectFolder()
  const require = createRequire(join(root, 'package.json'))
  const system = dirname(require.resolve('@digdir/designsystemet-css/base.css'))
  const fontFolder = join(dirname(require.resolve('@fontsource-variable/inter/package.json')), 'files')

  const fonts: StaticFile[] = []
  let faces = ''
  for (const [name, range] of subsets) {
    const bytes = await readFile(join(fontFolder, `${name}.woff2`))
    const path = `/static/${name}-${mark(bytes)}.woff2`
    fonts.push({ path, type: 'font/woff2', bytes })
    faces += `@font-face{font-family:'Inter Variable';font-style:normal;font-display:swap;font-weight:100 900;` +
      `src:url(${path}) format('woff2');unicode-range:${range}}\n`
  }

  const read = (name: string) => readFile(join(system, `${name}.css`), 'utf8')
  const components = (await Promise.all(parts.map(read))).join('\n')
  const ours = (await Promise.all(own.map(f => readFile(join(root, 'src', 'web', 'look', f), 'utf8')))).join('\n')
  const contents = `@layer ds.theme, ds.base, ds.components, tipp;\n${faces}@layer ds.base{${await read('base')}}\n` +
    `@layer ds.components{${components}}\n${ours}`
  const result = await build({
    stdin: { contents, loader: 'css', resolveDir: root }, minify: true, write: false, logLevel: 'error',
  })
  const css = result.outputFiles[0]!.text
  return { path: `/static/tipp-${mark(css)}.css`, css, fonts }
}

let made: Promise<CssBundle> | undefined

/** The one minified style sheet and its fonts, made once per process. */
export function cssBundle(): Promise<CssBundle> {
  return (made ??= compose())
}
