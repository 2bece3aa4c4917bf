import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const web = join(process.env.TIPP_ROOT ?? process.cwd(), 'src', 'web')

/** Which sheets give a class its look by its bare name, in a list that ends with what opens the block. */
export function ownersOf(sheets: Readonly<Record<string, string>>): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>()
  for (const [sheet, css] of Object.entries(sheets)) {
    const rules = css.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/@(?:layer [\w.]+|media[^{]*|supports[^{]*)\{/g, '')
    for (const [, selectors] of rules.matchAll(/([^{}]+)\{/g)) for (const selector of selectors!.split(',').map(s => s.trim())) {
      if (!/^\.t-[\w-]+$/.test(selector)) continue
      const of = owners.get(selector) ?? new Set<string>()
      owners.set(selector, of.add(sheet))
    }
  }
  return owners
}
const shared = (sheets: Readonly<Record<string, string>>): string[] => [...ownersOf(sheets)].filter(([, of]) => of.size > 1).map(([name, of]) => `${name}: ${[...of].join(', ')}`)

test('a class belongs to one sheet: all sheets are one file, and two pages that use the same name spoil each other', () => {
  const files = readdirSync(web, { recursive: true }).map(String).filter(f => f.endsWith('.css') && !f.endsWith('print.css'))
  assert.ok(files.length > 10)
  assert.deepEqual(shared(Object.fromEntries(files.map(f => [f, readFileSync(join(web, f), 'utf8')]))), [])
})
test('two sheets with the same name are found; a class that another sheet only places inside its own is not', () => {
  assert.deepEqual(shared({ a: '@layer tipp { .t-ways { display: grid } }', b: '@media (min-width: 1rem) { .t-ways, .t-wins { gap: 1rem } }' }), ['.t-ways: a, b'])
  assert.deepEqual(shared({ a: '.t-row { gap: 1rem }', b: '.t-mine .t-row { gap: 2rem }' }), [])
})
