import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { sha256 } from '@noble/hashes/sha2.js'
import { base64url, digestOf, disclosureOf, headsTree, hex, keyText, leafBytes, leafHash, readLeaf, utf8, verifierKey, verifyBundle } from '../../src/record/index.ts'
import { nodeCrypto } from '../../src/server/record/index.ts'
import { judgeBundle } from './judge.ts'

// What was written once must be read for ever: no later version may refuse it, or write it otherwise.

const kept = (name: string): Promise<string> => readFile(join(process.env.TIPP_ROOT ?? process.cwd(), 'tests', 'fixtures', 'record', name), 'utf8')

test('a case’s file from the first version is proved for ever', async () => {
  const [file, policy, checkpoint] = await Promise.all([kept('case.json'), kept('policy.txt'), kept('checkpoint-before.txt')])
  const report = (await verifyBundle(nodeCrypto, file, { policy, checkpoint, log: 'practice' }))!
  assert.deepEqual([report.verdict, report.faults, report.open, report.events.map(e => [e.leaf.type, e.shows.length, e.erased, e.closed])], ['proved', [], [], [
    ['case.opened', 1, 0, 0], ['need.published', 1, 0, 0], ['law.checked', 0, 0, 0], ['notice.sent', 0, 0, 1], ['award.decided', 1, 1, 0], ['field.erased', 0, 0, 0],
  ]])
  assert.equal(judgeBundle(file, report.key!).length, 6)
})

test('leaf, digest, key and heads are written as they always were', () => {
  const leaf = { v: 1, log: 'live', type: 'deadline.moved', at: '2026-11-26T08:00:00.000Z', case: '0123456789abcdef0123456789abcdef', no: 0, n: 1, on: '2026-11-26', branch: 'b1', role: 'buyer', body: { which: 'tenders', to: '2027-01-31', toAll: true } } as const
  const text = '{"at":"2026-11-26T08:00:00.000Z","body":{"to":"2027-01-31","toAll":true,"which":"tenders"},"branch":"b1","case":"0123456789abcdef0123456789abcdef","log":"live","n":1,"no":0,"on":"2026-11-26","role":"buyer","type":"deadline.moved","v":1}'
  assert.equal(new TextDecoder().decode(leafBytes(leaf)), text)
  assert.deepEqual(readLeaf(text), leaf)
  assert.equal(hex(leafHash(sha256, utf8(text))), '12d8a938410d77d91b8dc53c85f8925b7cdb69ffbf2400bb3315b08fc8caa754')
  // The worked example of RFC 9901, section 4.2.3: its disclosure has blanks, ours none, but the digest is taken in the same way.
  assert.equal(digestOf(sha256, 'WyI2cU1RdlJMNWhhaiIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0'), 'uutlBuYeMDyjLLTpf6Jxi7yNkEF35jdyWMn9U7b_RYY')
  const shows = disclosureOf(new Uint8Array(16), 'what', 'Regn på Åsgatan')
  assert.equal(Buffer.from(shows, 'base64url').toString('utf8'), '["AAAAAAAAAAAAAAAAAAAAAA","what","Regn på Åsgatan"]')
  assert.equal(digestOf(sha256, shows), 'rYnAftO8y_H7QE_6GKYQCgjHBGYt4K23h5w3xHGWJG0')
  assert.equal(keyText(verifierKey(sha256, 'tipp.example/record/live/2026', new Uint8Array(32))), 'tipp.example/record/live/2026+b659c9c5+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')
  assert.equal(hex(headsTree(sha256).rootWith([{ no: 0, case: leaf.case, n: 1, last: '00'.repeat(32) }])), '0a5f1bdc6c475beadaa4c007b50974753460676b532aac564c39b178c005379e')
  assert.equal(base64url(new Uint8Array([251, 255])), '-_8')
})
