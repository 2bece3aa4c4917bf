import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { auditLog, hex, logNames, readCheckpoint, verifyBundle, type Bundle } from '../../src/record/index.ts'
import { nodeCrypto } from '../../src/server/record/index.ts'
import { memoryFiles } from '../../src/server/record/files.ts'
import { openRecord } from '../../src/server/record/log.ts'
import { judgeBundle, openCheckpoint, readLog } from './judge.ts'
import { clock, ev, tryRecord, type TryRecord } from './try-record.ts'

const entriesOf = (t: TryRecord): string[] => readLog(t.read, t.record.key).entries.map(e => e.toString('utf8'))
const fileOf = async (t: TryRecord, stream: string): Promise<string> => JSON.stringify(await t.record.bundle(stream))

describe('a record', () => {
  let t: TryRecord
  before(async () => {
    t = await tryRecord()
    await t.add('s1', ev.opened, ev.adviser, ev.need('Rain on Ryvej'), ev.estimate)
    await t.record.advance()
    await t.add('s2', ev.opened)
    await t.add('s1', ev.weighed('sendNotice'), ev.weighed('estimateValue'), ev.notice, ev.award('firm-7'))
    await t.record.advance()
  })
  after(() => t.close())

  test('holds the public events of each case in the order of the store, and closes each round', () => {
    assert.deepEqual(entriesOf(t).map(e => JSON.parse(e).type), ['case.opened', 'need.published', 'log.heads', 'case.opened', 'law.checked', 'notice.sent', 'award.decided', 'log.heads'])
  })
  test('tells nothing beyond the table: no text, no name, no sum, no stream, no step that is not public', () => {
    const all = entriesOf(t).join('\n')
    for (const secret of ['Ryvej', 'firm-7', 'Anna', '4200000', '9999999', 'secret', '"s1"', 'adviser', 'lawyer', 'estimate', 'street']) assert.ok(!all.includes(secret), secret)
  })
  test('gives the same digest twice for nothing: the same text in two cases has two', async () => {
    await t.add('s3', ev.opened, ev.need('The same words'), ev.need('The same words'))
    await t.record.advance()
    const digests = entriesOf(t).flatMap(e => JSON.parse(e)._sd ?? [])
    assert.equal(new Set(digests).size, digests.length)
  })
  test('a case’s file is proved by the check and by the second implementation, and shows its texts', async () => {
    const file = await fileOf(t, 's1'), report = await verifyBundle(nodeCrypto, file, { policy: t.record.policy(), log: 'live' })
    assert.deepEqual([report?.verdict, report?.faults, report?.open], ['proved', [], []])
    assert.deepEqual(judgeBundle(file, t.record.key), ['case.opened', 'need.published', 'law.checked', 'notice.sent', 'award.decided'])
    assert.deepEqual(report?.events.at(-1)?.shows.map(s => s.name).sort(), ['reasons', 'winners'])
    assert.deepEqual(report?.events[2]?.leaf.law, [{ rule: 'dk/time/requests', verdict: 'depends', weight: 'blocks', known: 'statute text read', reasoned: false }])
  })
  test('without a policy of the reader’s own it says that the key is the file’s', async () => {
    assert.deepEqual((({ verdict, open }) => ({ verdict, open }))((await verifyBundle(nodeCrypto, await fileOf(t, 's1')))!), { verdict: 'open', open: ['own key'] })
  })
  test('every signed checkpoint continues the one before', async () => {
    const held = t.record.checkpoint()
    await t.add('s2', ev.need('More'))
    await t.record.advance()
    const since = readCheckpoint(held)!.size, ask = async (b: Bundle | undefined) => (await verifyBundle(nodeCrypto, JSON.stringify(b), { policy: t.record.policy(), checkpoint: held }))!
    assert.equal((await ask(await t.record.bundle('s1', since))).verdict, 'proved')
    assert.deepEqual((await ask(await t.record.bundle('s1'))).open, ['held not comparable'])
  })
  test('nothing new, nothing written', async () => {
    const before = t.record.checkpoint(), files = t.files.all.size
    await t.add('s2', ev.adviser)
    await t.record.advance()
    assert.equal(t.record.checkpoint(), before)
    assert.equal(t.files.all.size, files)
  })
  test('a monitor that reads everything finds nothing wrong, and a bent tile or leaf at once', async () => {
    assert.deepEqual((await auditLog(nodeCrypto, async p => t.read(p))).faults, [])
    for (const path of [...t.files.all.keys()].filter(p => p.endsWith(`.p/${t.record.size()}`))) {
      const bent = t.files.all.get(path)!.slice()
      bent[40]! ^= 4
      const read = (p: string) => (p === path ? bent : t.read(p))
      assert.notDeepEqual((await auditLog(nodeCrypto, async p => read(p))).faults, [], path)
      assert.throws(() => readLog(read, t.record.key), path)
    }
  })
})

describe('erasing a person', () => {
  test('leaves every proof whole, old and new, and the text unreadable for ever', async () => {
    const t = await tryRecord()
    await t.add('s1', ev.opened, ev.award('Jens Jensen, sole trader'))
    await t.record.advance()
    const before = await fileOf(t, 's1'), policy = t.record.policy()
    assert.ok(Buffer.from(JSON.parse(before).leaves[1].shows.join(''), 'base64url').length > 0)
    assert.equal(await t.record.erase('s1', { n: 2, names: ['winners'], ground: 'request' }), 1)
    const now = await fileOf(t, 's1'), report = (await verifyBundle(nodeCrypto, now, { policy }))!
    assert.deepEqual([report.verdict, report.events[1]!.shows.map(s => s.name), report.events[1]!.erased, report.events[2]!.leaf.type], ['proved', ['reasons'], 1, 'field.erased'])
    judgeBundle(now, t.record.key)
    readLog(t.read, t.record.key)
    // What was proved before is still proved, and its leaf is the same to the byte.
    assert.equal((await verifyBundle(nodeCrypto, before, { policy }))!.verdict, 'proved')
    assert.equal(JSON.parse(before).leaves[1].leaf, JSON.parse(now).leaves[1].leaf)
    const everything = [...t.files.all.values()].map(b => Buffer.from(b).toString('utf8')).join() + JSON.stringify(await t.store.allKept('record-shows')) + JSON.stringify(await t.store.read('record-live'))
    const shows = Object.values(JSON.parse(before).leaves[1].shows as string[]).find(s => Buffer.from(s, 'base64url').toString().includes('Jens'))!
    assert.ok(!everything.includes('Jens') && !everything.includes(shows))
    assert.equal(await t.record.erase('s1', { n: 2, names: ['winners'], ground: 'request' }), 0, 'nothing is left to erase')
    await t.close()
  })
  test('is not shown from the moment it is said, also where another process has not destroyed it yet', async () => {
    const t = await tryRecord('live')
    await t.add('s1', ev.opened, ev.award('firm-1'))
    await t.record.advance()
    const kept = await t.store.allKept('record-shows'), other = await openRecord(t.store, 'live', { files: memoryFiles() })
    assert.equal((await other.ofStream('s1'))[1]!.shows.length, 2)
    await t.record.erase('s1', { n: 2, ground: 'mistake' })
    for (const { key, value } of kept) await t.store.keep('record-shows', key, value)
    await other.advance()
    assert.deepEqual((await other.ofStream('s1'))[1]!.shows, [])
    const file = (await verifyBundle(nodeCrypto, JSON.stringify(await other.bundle('s1')), { policy: other.policy() }))!
    assert.deepEqual([file.verdict, file.events[1]!.shows, file.events[1]!.erased], ['proved', [], 2])
    await t.close()
  })
  test('is finished at the next start when it was stopped half-way, and goes with a case that is gone', async () => {
    const t = await tryRecord('live')
    await t.add('s1', ev.opened, ev.award('firm-1'))
    await t.add('s2', ev.opened, ev.need('x'))
    await t.record.advance()
    const kept = await t.store.allKept('record-shows')
    await t.record.erase('s1', { n: 2, ground: 'mistake' })
    // As if we had been stopped between the word and the deed.
    for (const { key, value } of kept) await t.store.keep('record-shows', key, value)
    await t.store.erase('s2')
    await openRecord(t.store, 'live', { files: t.files })
    assert.deepEqual((await t.store.allKept('record-shows')).map(k => (k.value as { stream: string }).stream), ['s1'], 'only the opening’s scenario is left')
    await t.close()
  })
})

describe('practice and live', () => {
  test('are two logs with two keys; neither takes the events of the other', async () => {
    const t = await tryRecord('practice'), live = await openRecord(t.store, 'live', { files: (await tryRecord()).files, origin: 'tipp.example/record' })
    await t.add('run1', ev.opened)
    await Promise.all([t.record.advance(), live.advance()])
    assert.deepEqual([t.record.size(), live.size()], [2, 0])
    assert.notEqual(t.record.key.split('+')[2], live.key.split('+')[2])
    assert.deepEqual(logNames.map(n => [t.record, live].find(l => l.name === n)!.origin), ['tipp.example/record/practice/2026', 'tipp.example/record/live/2026'])
    assert.throws(() => openCheckpoint(t.record.checkpoint(), live.key))
    const file = JSON.stringify(await t.record.bundle('run1'))
    assert.deepEqual((await verifyBundle(nodeCrypto, file, { policy: t.record.policy(), log: 'live' }))!.faults.map(f => f.code), ['practice, not live'])
    assert.deepEqual((await verifyBundle(nodeCrypto, file, { policy: live.policy() }))!.faults.map(f => f.code), ['unknown log'])
    await t.close()
  })
})

test('what happened before the record began is not said to have been recorded then', async () => {
  const t = await tryRecord(), late = clock('2027-06-01T08:00:00.000Z')
  await t.add('s1', ev.opened)
  await t.store.erase('record-live')
  // The record begins half a year later on the same store; only its own stream tells when.
  const record = await openRecord({ ...t.store, read: async (id, after) => (await t.store.read(id, after)).map(e => (id === 'record-live' && e.n === 1 ? { ...e, at: late().toISOString() } : e)) }, 'live', { files: memoryFiles(), now: late })
  await record.advance()
  assert.ok((await record.ofStream('s1'))[0]!.leaf.at > '2027-06-01')
  await t.close()
})

describe('what must not stop a record', () => {
  test('an event with an odd frame, an unknown word, a thousand rules or a text as long as a book', async () => {
    const t = await tryRecord(), odd = (event: object): Promise<unknown> => t.store.append('s1', 1, [{ branch: 'x y', on: 'Monday' as '2026-11-26', by: 'Bo Berg <bo@example.org>', v: 1, event: event as { type: string } }])
    await t.add('s1', ev.opened)
    await odd({ ...ev.weighed('sendNotice'), findings: Array.from({ length: 1000 }, (_, i) => ({ rule: `dk/${'long/'.repeat(5)}r${i}`, verdict: 'depends', weight: 'blocks', known: 'derived', reasoned: false })), verdicts: { DK: 'perhaps' } })
    await t.add('s1', { ...ev.notice, action: { ...ev.notice.action, channel: 'Bo Berg', urgencyReason: 'x'.repeat(500_000), requestsBy: 'soon' } }, { type: 'notice.sent' }, { type: 'constructor' }, { type: 'award.decided', action: null })
    await t.record.advance()
    const leaves = entriesOf(t).map(e => JSON.parse(e))
    assert.deepEqual(leaves.map(l => l.type), ['case.opened', 'law.checked', 'notice.sent', 'notice.sent', 'award.decided', 'log.heads'])
    assert.deepEqual([leaves[1].branch, leaves[1].on, leaves[1].role, leaves[1].body.verdict, leaves[2].body.channel], ['b1', leaves[1].at.slice(0, 10), 'others', undefined, undefined])
    assert.ok(!entriesOf(t).join().includes('Bo Berg'))
    assert.equal((await verifyBundle(nodeCrypto, await fileOf(t, 's1'), { policy: t.record.policy() }))!.verdict, 'proved')
    await t.close()
  })
  test('a disk that is full for a while: what was recorded is not signed, and is as soon as it can be', async () => {
    const files = memoryFiles(), write = files.write
    let full = false
    const t = await tryRecord('live', { files: Object.assign(files, { write: async (path: string, bytes: Uint8Array) => { if (full && (path.includes('entries') || path === 'checkpoint')) throw new Error('no space'); await write(path, bytes) } }) })
    await t.add('s1', ev.opened)
    await t.record.advance()
    const before = t.record.checkpoint()
    full = true
    await t.add('s1', ev.need('Rain'))
    await assert.rejects(t.record.advance(), /no space/)
    assert.equal(t.record.checkpoint(), before)
    assert.deepEqual((await t.record.ofStream('s1')).map(r => r.grade), ['in checkpoint', 'recorded'])
    readLog(t.read, t.record.key)
    full = false
    await t.record.advance()
    assert.deepEqual((await t.record.ofStream('s1')).map(r => r.grade), ['in checkpoint', 'in checkpoint'])
    readLog(t.read, t.record.key)
    await t.close()
  })
  test('a fault in the store, met while running, stops the signing for good', async () => {
    const t = await tryRecord()
    await t.add('s1', ev.opened)
    await t.record.advance()
    const before = t.record.checkpoint(), leaf = entriesOf(t)[0]!
    await t.store.append('record-live', 2, [{ branch: 'b1', on: '2026-11-26', by: 'system', v: 1, event: { type: 'record.sequenced', upTo: 99, leaves: [leaf], size: 4, root: '00'.repeat(32) } as { type: string } }])
    for (let i = 0; i < 2; i++) await assert.rejects(t.record.advance(), /does not give the root/)
    await assert.rejects(t.record.bundle('s1'), /does not give the root/)
    assert.equal(t.record.checkpoint(), before)
    readLog(t.read, t.record.key)
    await assert.rejects(openRecord(t.store, 'live', { files: t.files }), /does not give the root/)
    await t.close()
  })
})

describe('what stops a record', () => {
  test('a store that is older than what was signed: nothing new is signed', async () => {
    const t = await tryRecord(), other = await tryRecord()
    await t.add('s1', ev.opened, ev.need('a'))
    await t.record.advance()
    // The same log begun anew from an older copy of the store: its beginning and key, without what came after.
    const [begun] = await t.store.read('record-live')
    for (const { key, value } of await t.store.allKept('record-key')) await other.store.keep('record-key', key, value)
    await other.store.erase('record-live')
    const { n: _, at: __, pos: ___, ...item } = begun!
    await other.store.createStream('record', 'record-live', [item])
    await assert.rejects(openRecord(other.store, 'live', { files: t.files }), /older than its record/)
    await other.add('s1', ev.opened, ev.need('b'), ev.need('c'))
    const regrown = await openRecord(other.store, 'live', { files: (await tryRecord()).files })
    await regrown.advance()
    await assert.rejects(openRecord(other.store, 'live', { files: t.files }), /is not what was signed/)
    // And a reader who kept the first checkpoint finds the second history, though its key is right.
    const file = JSON.stringify(await regrown.bundle('s1', t.record.size())), asked = { policy: t.record.policy(), checkpoint: t.record.checkpoint() }
    assert.deepEqual((await verifyBundle(nodeCrypto, file, asked))!.faults.map(f => f.code), ['not a continuation'])
    await Promise.all([t.close(), other.close()])
  })
  test('two processes on one store number every event once and agree to the byte', async () => {
    const t = await tryRecord(), second = (await tryRecord()).files, twin = await openRecord(t.store, 'live', { files: second })
    for (let i = 0; i < 12; i++) {
      await t.add(`s${i % 3}`, i < 3 ? ev.opened : ev.need(`need ${i}`))
      await Promise.all([t.record.advance(), twin.advance()])
    }
    await Promise.all([t.record.advance(), twin.advance()])
    assert.equal(t.record.checkpoint(), twin.checkpoint())
    assert.equal(entriesOf(t).filter(e => !e.includes('log.heads')).length, 12)
    assert.deepEqual(readLog(p => second.all.get(p), twin.key).entries, readLog(t.read, t.record.key).entries)
    for (const s of ['s0', 's1', 's2']) assert.equal((await verifyBundle(nodeCrypto, JSON.stringify(await twin.bundle(s)), { policy: t.record.policy() }))!.verdict, 'proved', s)
    await t.close()
  })
})

test('random logs of many cases: each file is proved by both, the whole is read by the judge', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.record({ s: fc.integer({ min: 0, max: 4 }), what: fc.string({ unit: 'grapheme', maxLength: 40 }), stop: fc.boolean() }), { minLength: 1, maxLength: 40 }), async steps => {
    const t = await tryRecord(), seen = new Set<string>()
    try {
      for (const { s, what, stop } of steps) {
        await t.add(`s${s}`, ...(seen.has(`s${s}`) ? [] : [ev.opened]), ev.need(what), ev.adviser)
        seen.add(`s${s}`)
        if (stop) await t.record.advance()
      }
      await t.record.advance()
      assert.equal(hex(readCheckpoint(t.record.checkpoint())!.root), readLog(t.read, t.record.key).root.toString('hex'))
      for (const s of seen) {
        const file = await fileOf(t, s), report = (await verifyBundle(nodeCrypto, file, { policy: t.record.policy() }))!
        assert.deepEqual([report.verdict, report.faults], ['proved', []])
        assert.equal(judgeBundle(file, t.record.key).length, report.events.length)
      }
    } finally { await t.close() }
  }), { numRuns: 12 })
})
