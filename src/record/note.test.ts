import assert from 'node:assert/strict'
import { createHash, createPublicKey, verify } from 'node:crypto'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { base64, fromBase64, fromHex, hex, base64url, fromBase64url, type Crypto } from './bytes.ts'
import { headText, keyText, noteOf, readCheckpoint, readKey, readNote, readProof, proofText, signedBy } from './index.ts'

const crypto: Crypto = {
  sha256: b => createHash('sha256').update(b).digest(),
  verify: (key, message, signature) => verify(null, message, createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key]), format: 'der', type: 'spki' }), signature),
}
// The published example of signed notes (golang.org/x/mod/sumdb/note), and the key of Go's checksum database.
const peter = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const text = 'If you think cryptography is the answer to your problem,\nthen you don\'t know what your problem is.\n'
const line = '\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'
const goSum = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'

describe('signed notes', () => {
  test('the published example is signed by its key, and changed in any way it is not', async () => {
    const key = readKey(crypto.sha256, peter)!
    assert.equal(await signedBy(crypto, readNote(noteOf(text, [line]))!, key), 'signed')
    assert.equal(await signedBy(crypto, readNote(noteOf(text.replace('answer', 'Answer'), [line]))!, key), 'wrong')
    assert.equal(await signedBy(crypto, readNote(noteOf(text, [line.replace('PeterNeumann', 'Peter')]))!, key), 'none')
    assert.equal(await signedBy(crypto, readNote(noteOf(text, [line, line.replace('wJnAM=', 'wJnAQ=')]))!, key), 'wrong')
    assert.equal(keyText(key), peter)
  })
  test('keys are read when mark and key belong together', () => {
    assert.equal(readKey(crypto.sha256, goSum)?.name, 'sum.golang.org')
    for (const bad of ['', 'a', 'a+b', goSum.replace('033de0ae', '033de0af'), goSum.replace('sum.', 'som.'), goSum.replace('+Ac4', '+Ac5'), ` ${goSum}`, `${goSum}=`]) assert.equal(readKey(crypto.sha256, bad), undefined, bad)
  })
  test('what is no note is none', () => {
    for (const bad of ['', text, `${text}\n`, `${text}\n${line.slice(0, -1)}`, `${text}\n${line.replace('\u2014', '-')}`, `${text}\u0007\n${line}`, `${text}\n${line}x\n`]) assert.equal(readNote(bad), undefined, JSON.stringify(bad.slice(-20)))
  })
  test('checkpoints: the example of the specification, and no other way to write one', () => {
    const root = 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=', head = `example.com/behind-the-sofa\n20852163\n${root}\n`
    const note = `${head}\n\u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n`
    const read = readCheckpoint(note)!
    assert.deepEqual([read.origin, read.size, base64(read.root)], ['example.com/behind-the-sofa', 20_852_163, root])
    assert.equal(headText(read), head)
    for (const [from, to] of [['20852163', '020852163'], ['20852163', '-1'], ['20852163', '2e7'], [root, root.slice(4)], [`${root}\n`, `${root}\nmore\n`], ['example.com/behind-the-sofa\n', '\n']] as const) assert.equal(readCheckpoint(note.replace(from, to)), undefined, to)
  })
  test('a proof is read as it was written', () => {
    fc.assert(fc.property(fc.nat(), fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 40 }), (index, path) => {
      const read = readProof(proofText({ index, path, checkpoint: noteOf(text, [line]) }))!
      assert.deepEqual([read.index, read.path.map(hex), read.checkpoint], [index, path.map(hex), noteOf(text, [line])])
    }))
    assert.equal(readProof('c2sp.org/tlog-proof@v1\nextra AAAA\nindex 0\n\nx')?.index, 0)
    for (const bad of ['', 'c2sp.org/tlog-proof@v2\nindex 0\n\nx', 'c2sp.org/tlog-proof@v1\nindex 00\n\nx', 'c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\nx', 'c2sp.org/tlog-proof@v1\n\nx', 'c2sp.org/tlog-proof@v1\nindex 0\nx']) assert.equal(readProof(bad), undefined, bad)
  })
  test('base64 and hexadecimal come back, and no second spelling is read', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 50 }), b => {
      assert.equal(base64(b), Buffer.from(b).toString('base64'))
      assert.equal(base64url(b), Buffer.from(b).toString('base64url'))
      assert.deepEqual([fromBase64(base64(b)), fromBase64url(base64url(b)), fromHex(hex(b))].map(x => hex(x!)), [hex(b), hex(b), hex(b)])
    }))
    for (const bad of ['QQ', 'QR==', 'QQ=', 'Q Q=', 'QQ==\n', 'Q-==']) assert.equal(fromBase64(bad), undefined, bad)
    assert.equal(fromHex('AB'), undefined)
  })
})
