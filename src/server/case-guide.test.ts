import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { readYaml } from './library.ts'
import { contentSchemas } from '../practice/index.ts'
import { faultsBy } from '../../tests/json-schema.ts'

const guide = readFileSync(join(process.env.TIPP_ROOT!, 'docs', 'how-to', 'write-a-case.md'), 'utf8')
// As the program reads files, not as some other reader would.
const read = (text: string): Record<string, unknown> => { const got = readYaml(text); assert.ok(got.ok, text); return got.value as Record<string, unknown> }
const blocks = [...guide.matchAll(/```yaml\n# (case\.yaml|routes\/expert\.yaml)\n([\s\S]*?)```/g)].map(m => ({ file: m[1]!, value: read(m[2]!) }))
const schemaOf = (name: string): any => contentSchemas[name]!()

describe('the guide to writing a case', () => {
  const schema = schemaOf('case.schema.json'), shown = blocks.filter(b => b.file === 'case.yaml')
  test('shows every part of a case, and each fits the schema', () => {
    const parts = Object.assign({}, ...shown.map(b => b.value)) as Record<string, unknown>
    assert.deepEqual(Object.keys(schema.properties).filter(k => !(k in parts)), [])
    for (const [k, v] of Object.entries(parts)) {
      // An example of a list is shorter than a case has to be.
      const { minItems: _, ...own } = schema.properties[k]
      assert.deepEqual(faultsBy({ ...own, $defs: schema.$defs }, v), [], k)
    }
  })
  test('names every field', () => {
    const names = new Set<string>()
    const walk = (s: any): void => { for (const [k, v] of Object.entries(s.properties ?? {})) { names.add(k); walk(v) } for (const x of [s.items, s.additionalProperties, ...(s.anyOf ?? [])]) if (x && typeof x === 'object') walk(x) }
    walk(schema)
    assert.ok(names.size > 60)
    assert.deepEqual([...names].filter(n => !new RegExp(`\\b${n}\\b`).test(guide)), [])
  })
  test('shows lines of a route that fit', () => {
    const [route] = blocks.filter(b => b.file === 'routes/expert.yaml')
    assert.deepEqual(faultsBy(schemaOf('route.schema.json'), route!.value), [])
  })
})
