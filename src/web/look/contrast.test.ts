import { before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

type Rgb = readonly [number, number, number]
const rgb = (hex: string): Rgb => [1, 3, 5].map(i => parseInt(hex.slice(i, i + 2), 16)) as unknown as Rgb
const luminance = (c: Rgb) => c.map(v => { const s = v / 255; return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4 })
  .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i]!, 0)
/** WCAG 2.2, contrast ratio. */
const ratio = (a: string, b: string) => {
  const [low, high] = [luminance(rgb(a)), luminance(rgb(b))].sort((m, n) => m - n) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

describe('the theme', () => {
  let token: (name: string, scheme: 0 | 1) => string
  before(async () => {
    const css = await readFile(join(process.env.TIPP_ROOT ?? process.cwd(), 'src/web/look/theme.css'), 'utf8')
    const found = new Map([...css.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(m => [m[1]!, [m[2]!, m[3]!]]))
    token = (name, scheme) => found.get(name)?.[scheme] ?? assert.fail(`${name} is not in theme.css`)
  })

  const colors = ['neutral', 'accent', 'success', 'warning', 'danger', 'info']
  for (const [scheme, name] of [[0, 'light'], [1, 'dark']] as const) {
    test(`text can be read on every ground, ${name}`, () => {
      for (const c of colors) for (const text of ['text-default', 'text-subtle']) {
        for (const ground of ['background-default', 'background-tinted', 'surface-default', 'surface-tinted', 'surface-hover']) {
          const r = ratio(token(`--ds-color-${c}-${text}`, scheme), token(`--ds-color-${c}-${ground}`, scheme))
          assert.ok(r >= 4.5, `${c} ${text} on ${ground}: ${r.toFixed(2)}`)
        }
      }
    })
    test(`buttons and marks can be read, ${name}`, () => {
      for (const c of colors) for (const base of ['base-default', 'base-hover', 'base-active']) {
        const r = ratio(token(`--ds-color-${c}-base-contrast-default`, scheme), token(`--ds-color-${c}-${base}`, scheme))
        assert.ok(r >= 4.5, `${c} ${base}: ${r.toFixed(2)}`)
      }
    })
    test(`borders of controls, marks and area colours stand out from the card, ${name}`, () => {
      const card = token('--ds-color-neutral-surface-default', scheme)
      for (const t of [...colors.map(c => `--ds-color-${c}-border-default`), ...colors.map(c => `--ds-color-${c}-base-default`), '--t-water', '--t-amber', '--t-green']) {
        const r = ratio(token(t, scheme), card)
        assert.ok(r >= 3, `${t}: ${r.toFixed(2)}`)
      }
    })
  }
})
