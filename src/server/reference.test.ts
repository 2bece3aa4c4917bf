import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { referenceFiles } from './reference.ts'

test('the reference in docs is what the vocabulary says today', () => {
  const files = Object.entries(referenceFiles())
  assert.equal(files.length, 10)
  for (const [name, text] of files) assert.ok(readFileSync(join(process.env.TIPP_ROOT!, 'docs', 'reference', name), 'utf8') === text, `${name}: npm run docs:reference`)
})
