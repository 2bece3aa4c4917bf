import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { base64, fromBase64, fromBase64url, base64url } from './bytes.ts'

test('base64 has one spelling for each row of bytes, and no other is read', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 70 }), bytes => {
    assert.deepEqual(fromBase64(base64(bytes)), bytes)
    assert.deepEqual(fromBase64url(base64url(bytes)), bytes)
  }))
  // Whatever is read must be written the same again.
  const signs = fc.constantFrom(...'ABQgwxyz059+/=-_ \n'), texts = fc.string({ unit: signs, maxLength: 12 })
  fc.assert(fc.property(texts, text => { const read = fromBase64(text); assert.ok(read === undefined || base64(read) === text, JSON.stringify(text)) }), { numRuns: 3000 })
  for (const other of ['AB==', 'AAB=', 'A', 'AA', 'AAA', '=', '====', 'AA=A', 'AAAA=', ' AAAA', 'AAAA\n', 'AA-_']) assert.equal(fromBase64(other), undefined, JSON.stringify(other))
})
