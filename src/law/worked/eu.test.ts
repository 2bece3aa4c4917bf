import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lawbook } from '../lawbook.ts'
import { examples as after } from './eu-after.ts'
import { examples as time } from './eu-time.ts'
import { examples as value } from './eu-value.ts'
import { noLaw, wrong } from './worked.ts'

/** The 75 worked examples of Union law, by their numbers. Where ours answers otherwise than a plain reading, docs/decisions/0005 says why. */
const examples = [...value, ...time, ...after].sort((a, b) => a.number - b.number)

describe('worked examples of Union law', () => {
  for (const example of examples) test(`${example.number}: ${example.says}`, () => {
    for (const c of example.claims) for (const id of c.names) assert.ok(lawbook.byId.has(id), `there is no entry ${id}`)
    assert.deepEqual(wrong(example, lawbook), [])
  })
  test('each of the 75 is here once', () => {
    assert.deepEqual(examples.map(e => e.number), Array.from({ length: 75 }, (_, i) => i + 1))
  })
  test('without the law none of them comes out', () => {
    assert.deepEqual(examples.filter(e => wrong(e, noLaw).length === 0).map(e => e.number), [])
  })
})
