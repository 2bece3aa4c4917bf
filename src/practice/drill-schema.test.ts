import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { faultsBy } from '../../tests/json-schema.ts'
import { drillJsonSchema, drillSchemaWords } from './drill-schema.ts'

type Json = any
const top = join(process.env.TIPP_ROOT ?? process.cwd(), 'content', 'drills')
const schema = drillJsonSchema(), read = (f: string): Json => parse(readFileSync(join(top, f), 'utf8'))

describe('the schema of a drill', () => {
  test('accepts every drill of the project', () => {
    const files = readdirSync(top)
    assert.ok(files.length >= 10)
    for (const f of files) assert.deepEqual(faultsBy(schema, read(f)), [], f)
  })
  test('says of every field of the outer parts what it is for, and speaks of none that is not there', () => {
    const text = JSON.stringify(schema), { properties } = schema as Json
    for (const [name, field] of Object.entries(properties as Json)) assert.equal(typeof (field as Json).description, 'string', name)
    for (const [name, field] of Object.entries(properties.rounds.items.properties as Json)) assert.equal(typeof (field as Json).description, 'string', `rounds.${name}`)
    assert.deepEqual(Object.entries(drillSchemaWords).filter(([, w]) => !text.includes(JSON.stringify(w).slice(1, -1))).map(([k]) => k), [])
  })
  const planted: readonly (readonly [string, (d: Json) => void])[] = [
    ['a missing language', d => { delete d.title.nb }], ['an unknown field', d => { d.mood = 'good' }], ['a step that is none', d => { d.begun[0].do.step = 'bribe' }], ['an event that is none', d => { d.begun[5].happens.type = 'firm.bribed' }],
    ['a condition in words', d => { d.conditions[0].asks = 'firm is low' }], ['an amount missing in one country', d => { delete d.rounds[0].amounts.low.NO }], ['too few rounds', d => { d.rounds = d.rounds.slice(0, 3) }],
  ]
  for (const [name, spoil] of planted) test(`refuses ${name}`, () => {
    const d = read('low-tender.yaml')
    spoil(d)
    assert.ok(faultsBy(schema, d).length > 0)
  })
})
