import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { breaches } from './areas.ts'

const root = process.env.TIPP_ROOT!

describe('the areas', () => {
  test('no file imports against the direction, past a front door, or impurely', () => {
    const { files, out } = breaches(join(root, 'src'))
    assert.ok(files > 100, `only ${files} files were looked at`)
    assert.deepEqual(out, [])
  })
  test('the gate finds exactly the breaches planted in the fixture', () => {
    assert.deepEqual(breaches(join(root, 'tests/fixtures/areas')).out, [
      'case/index.ts: enter law by its front door',
      'case/index.ts: a pure area may not use node:*',
      'case/index.ts: a pure area may not use chance',
      'law/index.ts: law may not import case',
      'plain/index.ts: a pure area may not use the clock',
    ])
  })
})
