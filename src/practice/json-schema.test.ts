import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { faultsBy } from '../../tests/json-schema.ts'
import { caseJsonSchema, routeJsonSchema } from './json-schema.ts'
import { caseWords, routeWords } from './schema-words.ts'

type Json = any
const top = join(process.env.TIPP_ROOT ?? process.cwd(), 'content', 'cases')
const yaml = (...path: string[]): Json => parse(readFileSync(join(top, ...path), 'utf8'))
const ids = readdirSync(top)
const caseSchema = caseJsonSchema(), routeSchema = routeJsonSchema()

/** Every path of fields in a schema, and those that say what they are for. */
function fields(s: Json, path = '', out = new Map<string, boolean>()): Map<string, boolean> {
  for (const [k, v] of Object.entries((s.properties ?? {}) as Json)) { out.set(`${path}.${k}`, typeof (v as Json).description === 'string'); fields(v, `${path}.${k}`, out) }
  if (s.items) fields(s.items, `${path}[]`, out)
  if (typeof s.additionalProperties === 'object') fields(s.additionalProperties, `${path}.*`, out)
  for (const x of s.anyOf ?? []) if (!(x.properties?.step)) fields(x, path, out)
  return out
}

describe('the schemas of a case and of its routes', () => {
  test('accept every case and route of the project', () => {
    assert.ok(ids.length > 0)
    for (const id of ids) {
      assert.deepEqual(faultsBy(caseSchema, yaml(id, 'case.yaml')), [], id)
      for (const f of readdirSync(join(top, id, 'routes'))) assert.deepEqual(faultsBy(routeSchema, yaml(id, 'routes', f)), [], `${id}/${f}`)
    }
  })
  test('say of every field what it is for, and speak of none that is not there', () => {
    for (const [schema, words] of [[caseSchema, caseWords], [routeSchema, routeWords]] as const) {
      const all = fields(schema)
      assert.ok(all.size > 8)
      assert.deepEqual([...all].filter(([, said]) => !said).map(([path]) => path), [])
      const text = JSON.stringify(schema)
      assert.deepEqual(Object.entries(words).filter(([, w]) => !text.includes(JSON.stringify(w).slice(1, -1))).map(([k]) => k), [])
    }
  })
  const planted: readonly (readonly [string, (c: Json) => void, RegExp])[] = [
    ['a missing language', c => { delete c.title.nb }, /lacks nb/], ['an unknown field', c => { c.mood = 'good' }, /has mood/], ['a step that is none', c => { c.injects[0].reactions = [{ by: 'x', takes: 'bribe', within: 1 }] }, /fits none|bribe/],
    ['a day that is none', c => { c.start = 'soon' }, /soon/], ['a share above one', c => { c.firms[0].novelty = 2 }, /above 1/], ['a size that is none', c => { c.size = 'huge' }, /huge/], ['too few needs', c => { c.workshop.needs = c.workshop.needs.slice(0, 2) }, /fewer than 4/],
  ]
  for (const [name, spoil, expected] of planted) test(`refuse ${name}`, () => {
    const c = yaml('street-that-drinks-the-rain', 'case.yaml')
    spoil(c)
    assert.match(faultsBy(caseSchema, c).join('\n'), expected)
  })
  test('refuse a route’s line with a field that the step has not, and take values that are worked out later', () => {
    const line = (l: object) => faultsBy(routeSchema, { id: 'x', says: { en: 'a', sv: 'b', da: 'c', nb: 'd' }, lines: [l] })
    assert.deepEqual(line({ do: { step: 'sendNotice', channel: 'ted', tendersBy: '@workday+35' } }), [])
    assert.deepEqual(line({ do: { step: 'meetFirm', firm: '@each', about: ['rights'] }, each: '@met' }), [])
    assert.deepEqual(line({ pass: 'deadline', if: 'possible' }), [])
    assert.ok(line({ do: { step: 'sendNotice', channel: 'ted', speed: 9 } }).length > 0)
    assert.ok(line({ do: { step: 'bribe' } }).length > 0)
    assert.ok(line({ wait: 3 }).length > 0)
  })
})
