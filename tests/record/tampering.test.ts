import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { base64, cosigned, faultWords, headText, keyText, noteOf, readCheckpoint, readLeaf, reportCode, reportLines, signatureLine, utf8, verifierKey, verifyBundle, type Asked, type FaultCode } from '../../src/record/index.ts'
import { langs } from '../../src/plain/index.ts'
import { nodeCrypto } from '../../src/server/record/index.ts'
import { judgeBundle } from './judge.ts'
import { ev, tryRecord, type TryRecord } from './try-record.ts'

type Leaf = { leaf: string; proof: string; shows: string[] }
type File = { format: string; log: string; origin: string; case: string; policy: string; checkpoint: string; leaves: Leaf[]; heads: { leaf: string; proof: string; path: string[] }; since?: unknown }

/** A key of somebody who is not the log. */
function stranger(name: string, kind: 1 | 4 = 1) {
  const pair = generateKeyPairSync('ed25519'), raw = new Uint8Array(pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(12)), key = verifierKey(nodeCrypto.sha256, name, raw, kind)
  return { key, text: keyText(key), line: (text: string | Uint8Array, before: Uint8Array = new Uint8Array(0)) => signatureLine(key, Buffer.concat([before, sign(null, typeof text === 'string' ? utf8(text) : text, pair.privateKey)])) }
}

describe('a case’s file that somebody has changed', () => {
  let t: TryRecord, practice: TryRecord, file: string, other: File, practised: File, earlier: string
  before(async () => {
    t = await tryRecord()
    await t.add('s1', ev.opened, ev.need('Rain'))
    await t.record.advance()
    earlier = JSON.stringify(await t.record.bundle('s1'))
    await t.add('s2', ev.opened, ev.need('Snow'))
    await t.add('s1', ev.weighed('sendNotice'), ev.notice, ev.award('firm-1'))
    await t.record.advance()
    file = JSON.stringify(await t.record.bundle('s1'))
    other = JSON.parse(JSON.stringify(await t.record.bundle('s2')))
    practice = await tryRecord('practice')
    await practice.add('r1', ev.opened, ev.need('Rain'))
    await practice.record.advance()
    practised = JSON.parse(JSON.stringify(await practice.record.bundle('r1')))
  })
  after(async () => { await t.close(); await practice.close() })

  const changed = (how: (f: File) => void): string => { const f = JSON.parse(file) as File; how(f); return JSON.stringify(f) }
  const check = async (text: string, asked: Asked = {}) => verifyBundle(nodeCrypto, text, { policy: t.record.policy(), ...asked })
  const edit = (l: Leaf, how: (e: Record<string, any>) => void): void => {
    const e = JSON.parse(l.leaf)
    how(e)
    l.leaf = JSON.stringify(Object.fromEntries(Object.entries(e).sort(([a], [b]) => (a < b ? -1 : 1))))
  }

  /** What was done to the file, and the fault that must be named. The second implementation must refuse each as well. */
  const cases: readonly [what: string, how: (f: File) => void, code: FaultCode][] = [
    ['the tail is cut off', f => { f.leaves.pop() }, 'tail'],
    ['all but the first event is cut off', f => { f.leaves.splice(1) }, 'tail'],
    ['every event is gone', f => { f.leaves.length = 0 }, 'tail'],
    ['the tail is cut off, with an older closing leaf', f => { const e = JSON.parse(earlier) as File; f.leaves.splice(2); f.heads = { ...e.heads, proof: e.heads.proof } }, 'closing leaf'],
    ['the first event is left out', f => { f.leaves.shift() }, 'numbers'],
    ['an event in the middle is left out', f => { f.leaves.splice(2, 1) }, 'numbers'],
    ['an event is changed', f => { edit(f.leaves[3]!, e => { e.body.channel = 'none' }) }, 'not in the log'],
    ['an event is re-dated in the case’s calendar', f => { edit(f.leaves[3]!, e => { e.on = '2026-11-25' }) }, 'not in the log'],
    ['an event is dated far from when it was recorded', f => { edit(f.leaves[3]!, e => { e.on = '2026-10-01' }) }, 'date'],
    ['an event is said to have been recorded earlier', f => { edit(f.leaves[3]!, e => { e.at = '2026-11-26T08:00:00.000Z' }) }, 'time'],
    ['an event is added', f => { const l = structuredClone(f.leaves[4]!); edit(l, e => { e.n = 6; e.type = 'contract.concluded'; e.body = { asTendered: true }; delete e._sd }); f.leaves.push({ ...l, shows: [] }) }, 'not in the log'],
    ['an event is doubled', f => { f.leaves.splice(2, 0, f.leaves[2]!) }, 'numbers'],
    ['two events change places', f => { f.leaves.splice(2, 2, f.leaves[3]!, f.leaves[2]!) }, 'order'],
    ['two events change places and numbers', f => { f.leaves.splice(2, 2, f.leaves[3]!, f.leaves[2]!); edit(f.leaves[2]!, e => { e.n = 3 }); edit(f.leaves[3]!, e => { e.n = 4 }) }, 'chain'],
    ['the verdict of the law is made better', f => { edit(f.leaves[2]!, e => { e.law[0].verdict = 'lawful' }) }, 'not in the log'],
    ['an event of another case is put in', f => { f.leaves[1] = other.leaves[1]! }, 'other case'],
    ['the whole case is given another name', f => { f.case = '0'.repeat(32) }, 'other case'],
    ['a leaf of the practice record is put in', f => { f.leaves[1] = practised.leaves[1]! }, 'other log'],
    ['a leaf of the practice record is put in, with a proof from here', f => { f.leaves[1] = { ...practised.leaves[1]!, proof: f.leaves[1]!.proof } }, 'not in the log'],
    ['the practice record is called live', f => { f.log = 'practice' }, 'other log'],
    ['the proof of another event is shown', f => { f.leaves[1]!.proof = f.leaves[2]!.proof }, 'not in the log'],
    ['a proof names another place', f => { f.leaves[1]!.proof = f.leaves[1]!.proof.replace(/index \d+/, 'index 2') }, 'not in the log'],
    ['a proof is for an older checkpoint', f => { f.leaves[1]!.proof = (JSON.parse(earlier) as File).leaves[1]!.proof }, 'other checkpoint'],
    ['a proof is no proof', f => { f.leaves[1]!.proof = 'trust me\n' }, 'proof form'],
    ['a leaf has a field more', f => { edit(f.leaves[1]!, e => { e.note = 'x' }) }, 'leaf form'],
    ['a leaf has a word that is not of the list', f => { edit(f.leaves[3]!, e => { e.body.channel = 'whispered' }) }, 'leaf form'],
    ['a leaf is written with a blank more', f => { f.leaves[1]!.leaf = f.leaves[1]!.leaf.replace('{', '{ ') }, 'leaf form'],
    ['a shown text is another', f => { f.leaves[1]!.shows = [Buffer.from(JSON.stringify([Buffer.alloc(16).toString('base64url'), 'what', 'Sun'])).toString('base64url')] }, 'disclosure'],
    ['a shown text is put at another event', f => { f.leaves[1]!.shows = f.leaves[4]!.shows }, 'disclosure'],
    ['the size in the checkpoint is another', f => { f.checkpoint = f.checkpoint.replace(/\n\d+\n/, '\n8\n') }, 'wrong signature'],
    ['the root in the checkpoint is another', f => { f.checkpoint = f.checkpoint.replace(/\n[A-Za-z0-9+/]{43}=\n/, `\n${base64(new Uint8Array(32))}\n`) }, 'wrong signature'],
    ['the checkpoint is signed by somebody else under the same name', f => { const s = stranger(f.origin), text = headText(readCheckpoint(f.checkpoint)!); f.checkpoint = noteOf(text, [s.line(text)]) }, 'not signed'],
    ['the checkpoint is another installation’s', f => { const s = stranger('evil.example/live/2026'), text = headText({ ...readCheckpoint(f.checkpoint)!, origin: 'evil.example/live/2026' }); f.origin = 'evil.example/live/2026'; f.checkpoint = noteOf(text, [s.line(text)]); f.policy = `log ${s.text}\nquorum none\n` }, 'unknown log'],
    ['the checkpoint is no checkpoint', f => { f.checkpoint = 'ok\n' }, 'checkpoint'],
    ['the closing leaf is another', f => { f.heads.leaf = f.leaves[0]!.leaf }, 'closing leaf'],
    ['the way to the closing leaf is another', f => { f.heads.path = [] }, 'tail'],
  ]
  for (const [what, how, code] of cases) {
    test(`${what}: ${code}`, async () => {
      const text = changed(how), report = (await check(text))!
      assert.equal(report.verdict, 'wrong')
      assert.ok(report.faults.some(f => f.code === code), `found ${report.faults.map(f => f.code).join()}`)
      assert.equal(reportCode(report), 1)
      assert.throws(() => judgeBundle(text, t.record.key))
    })
  }
  test('as it is, it is proved: the changes above are what is found', async () => {
    assert.deepEqual([(await check(file))!.verdict, (await check(file))!.faults], ['proved', []])
    assert.equal(judgeBundle(file, t.record.key).length, 5)
    assert.equal(reportCode((await verifyBundle(nodeCrypto, file))!), 2)
  })
  test('no single changed character goes unseen, except in what proves nothing', async () => {
    const places = [...file].map((_, i) => i)
    await fc.assert(fc.asyncProperty(fc.constantFrom(...places), fc.constantFrom('0', '1', 'a', 'Z', '"', '}', ' '), async (at, put) => {
      if (file[at] === put) return
      const text = file.slice(0, at) + put + file.slice(at + 1), report = await check(text)
      if (!report || report.verdict === 'wrong') return
      // What is allowed to differ: the policy in the file, which the reader's own replaces, and texts that are simply not shown.
      const [a, b] = [JSON.parse(file), JSON.parse(text)]
      delete a.policy; delete b.policy
      assert.deepEqual(b, a)
    }), { numRuns: 1500 })
  })
  test('what is no such file is none', async () => {
    for (const text of ['', '{}', '[]', 'null', file.slice(0, -5), changed(f => { f.format = 'x' }), changed(f => { (f as object as { more: number }).more = 1 }), changed(f => { f.heads.path = ['x'] })]) assert.equal(await check(text), undefined, text.slice(0, 40))
  })
  test('a kept checkpoint: the same size with another root, a newer one, one that is false', async () => {
    const now = readCheckpoint(t.record.checkpoint())!
    assert.equal((await check(file, { checkpoint: t.record.checkpoint() }))!.verdict, 'proved')
    await t.add('s9', ev.opened)
    await t.record.advance()
    assert.deepEqual((await check(file, { checkpoint: t.record.checkpoint() }))!.open, ['held is newer'])
    const s = stranger(now.origin), forked = headText({ ...now, root: new Uint8Array(32) }), both = `log ${s.text}\n${t.record.policy()}`
    assert.deepEqual((await check(file, { policy: both, checkpoint: noteOf(forked, [s.line(forked)]) }))!.faults.map(f => f.code), ['other root'])
    assert.deepEqual((await check(file, { checkpoint: noteOf(forked, [s.line(forked)]) }))!.faults.map(f => f.code), ['not signed'])
  })
  test('witnesses: a quorum is counted, and a policy with a fault is refused', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map(n => stranger(`${n}.example`, 4)) as [ReturnType<typeof stranger>, ReturnType<typeof stranger>, ReturnType<typeof stranger>], f = JSON.parse(file) as File
    const text = headText(readCheckpoint(f.checkpoint)!), time = new Uint8Array(8), seconds = 1_795_680_000
    new DataView(time.buffer).setBigUint64(0, BigInt(seconds))
    const seen = (s: typeof a) => s.line(cosigned(text, seconds), time)
    const log = `log ${t.record.key}\n`, two = `${log}witness A ${a.text}\nwitness B ${b.text}\nwitness C ${c.text}\ngroup G 2 A B C\nquorum G\n`
    const withLines = (...lines: string[]): string => file.replaceAll(JSON.stringify(f.checkpoint).slice(1, -1), JSON.stringify(f.checkpoint + lines.join('')).slice(1, -1))
    assert.deepEqual((await check(file, { policy: two }))!.faults.map(x => x.code), ['too few witnesses'])
    assert.deepEqual((await check(withLines(seen(a)), { policy: two }))!.faults.map(x => x.code), ['too few witnesses'])
    const good = (await check(withLines(seen(a), seen(c)), { policy: two }))!
    assert.deepEqual([good.verdict, good.witnesses], ['proved', ['A', 'C']])
    assert.deepEqual((await check(withLines(seen(a), a.line(cosigned(text, seconds + 1), time)), { policy: two }))!.faults.map(x => x.code), ['wrong signature'])
    for (const bad of ['', 'quorum none', `${log}`, `${log}quorum G\n`, `${log}${log}quorum none\n`, `${log}witness A ${a.text}\nwitness B ${a.text}\nquorum A\n`, `${log}witness A ${a.text}\ngroup G 2 A\nquorum G\n`, `${log}witness A ${a.text}\ngroup G any A\ngroup H any A\nquorum H\n`, `${log}witness A ${t.record.key}\nquorum A\n`, `${log}group G any G\nquorum G\n`, `${log}quorum none\nquorum none\n`, `${log}trust me\nquorum none\n`]) {
      assert.deepEqual((await check(file, { policy: bad }))!.faults.map(x => x.code), ['policy'], JSON.stringify(bad.slice(-60)))
    }
  })
  test('every fault has its words in four languages, and the report says what is not proved', async () => {
    for (const code of Object.keys(faultWords) as FaultCode[]) for (const lang of langs) assert.ok(faultWords[code][lang].length > 10, `${code} ${lang}`)
    const report = (await check(file))!, said = langs.map(lang => reportLines(report, lang).join('\n'))
    assert.equal(new Set(said).size, 4)
    assert.match(said[langs.indexOf('en')]!, /PROVED: these 5 events .*Not proved: that what was recorded is true/s)
    assert.match(reportLines((await check(changed(f => { f.leaves.pop() })))!, 'sv').join('\n'), /FEL.*Ärendet slutar inte här/s)
  })
})

describe('the form of a leaf', () => {
  const good = '{"at":"2026-11-26T08:00:00.000Z","branch":"b1","case":"0123456789abcdef0123456789abcdef","log":"live","n":1,"no":0,"on":"2026-11-26","role":"buyer","type":"contract.concluded","v":1}'
  test('one form is read, and no other', () => {
    assert.ok(readLeaf(good))
    for (const [from, to] of [['"n":1', '"n":1.5'], ['"n":1', '"n":01'], ['"n":1', '"n":"1"'], ['"n":1', '"n":2'], ['"v":1', '"v":2'], ['"on":"2026-11-26"', '"on":"2026-02-30"'], ['live', 'Live'], ['buyer', 'Bo Berg'], ['.000Z', 'Z'], ['"n":1', '"n":1,"n":1'], ['"no":0,', ''], ['contract.concluded', 'constructor'], ['"n":1', '"n":null'], ['{"at"', '{"__proto__":{},"at"']] as const) {
      assert.notEqual(good.replace(from, to), good)
      assert.equal(readLeaf(good.replace(from, to)), undefined, to)
    }
  })
})
