import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { routeIn } from './route-in.ts'
import { routeSchema } from './read-scenario.ts'
import type { Route } from './types.ts'

const expert = routeSchema.parse(parse(readFileSync(join(process.env.TIPP_ROOT!, 'content/cases/street-that-drinks-the-rain/routes/expert.yaml'), 'utf8'))) as unknown as Route
/** Everything written in a route, as far as it is more than a word. */
const written = (value: unknown): string[] =>
  typeof value === 'string' ? (/ /.test(value) ? [value] : []) : value && typeof value === 'object' ? Object.values(value).flatMap(written) : []

describe('a route in a language', () => {
  test('one of four texts is taken, and all else is left as it is', () => {
    const route: Route = { id: 'r', says: { en: 'a', sv: 'b', da: 'c', nb: 'd' }, lines: [{ pass: 'day' }, { do: { step: 'stateNeed', what: { en: 'rain', sv: 'regn', da: 'regn', nb: 'regn' }, form: 'outcome', n: 3, list: ['x', { en: 'one', sv: 'ett', da: 'et', nb: 'en' }] } }] }
    assert.deepEqual(routeIn(route, 'sv').lines, [{ pass: 'day' }, { do: { step: 'stateNeed', what: 'regn', form: 'outcome', n: 3, list: ['x', 'ett'] } }])
    assert.deepEqual(routeIn(route, 'en').says, route.says)
  })
  test('one who takes over from the expert finds nothing in another language', () => {
    const english = new Set(written(routeIn(expert, 'en').lines))
    assert.ok(english.size > 40)
    for (const lang of ['sv', 'da', 'nb'] as const) assert.deepEqual(written(routeIn(expert, lang).lines).filter(s => english.has(s)), [], lang)
  })
})
