import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { routeIn } from './route-in.ts'
import { routeSchema } from './read-scenario.ts'
import type { Route } from './types.ts'

const cases = join(process.env.TIPP_ROOT!, 'content/cases')
const routeOf = (name: string, route: string): Route => routeSchema.parse(parse(readFileSync(join(cases, name, 'routes', `${route}.yaml`), 'utf8'))) as unknown as Route
/** Everything written in a route, as far as it is more than a word. */
const written = (value: unknown): string[] =>
  typeof value === 'string' ? (/ /.test(value) ? [value] : []) : value && typeof value === 'object' ? Object.values(value).flatMap(written) : []

describe('a route in a language', () => {
  test('one of four texts is taken, and all else is left as it is', () => {
    const route: Route = { id: 'r', says: { en: 'a', sv: 'b', da: 'c', nb: 'd' }, lines: [{ pass: 'day' }, { do: { step: 'stateNeed', what: { en: 'rain', sv: 'regn', da: 'regn', nb: 'regn' }, form: 'outcome', n: 3, list: ['x', { en: 'one', sv: 'ett', da: 'et', nb: 'en' }] } }] }
    assert.deepEqual(routeIn(route, 'sv').lines, [{ pass: 'day' }, { do: { step: 'stateNeed', what: 'regn', form: 'outcome', n: 3, list: ['x', 'ett'] } }])
    assert.deepEqual(routeIn(route, 'en').says, route.says)
  })
  for (const name of readdirSync(cases)) for (const id of ['expert', 'naive']) test(`one who takes over from ${id} in ${name} finds nothing in another language`, () => {
    const route = routeOf(name, id), english = new Set(written(routeIn(route, 'en').lines))
    assert.ok(english.size > (id === 'expert' ? 40 : 9), `${english.size}`)
    for (const lang of ['sv', 'da', 'nb'] as const) assert.deepEqual(written(routeIn(route, lang).lines).filter(s => english.has(s)), [], lang)
  })
})
