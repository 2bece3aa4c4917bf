import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import pg from 'pg'
import type { NewEvent } from '../../src/log/index.ts'
import { verifyBundle } from '../../src/record/index.ts'
import { nodeCrypto } from '../../src/server/record/index.ts'
import { folderFiles, memoryFiles } from '../../src/server/record/files.ts'
import { openRecord } from '../../src/server/record/log.ts'
import { openPostgres, openStore, type Store } from '../../src/store/index.ts'
import { readLog } from './judge.ts'
import { ev } from './try-record.ts'

const url = process.env.TEST_DATABASE_URL
const item = (event: { readonly type: string }): NewEvent => ({ branch: 'b1', on: '2026-11-26', by: 'buyer', v: 1, event })
async function until(what: () => boolean): Promise<void> {
  for (let i = 0; i < 300 && !what(); i++) await new Promise(resolve => { setTimeout(resolve, 20) })
  assert.ok(what(), 'waited six seconds in vain')
}

/** Two records that follow, on stores that may be two; every event stands in both, once, in the same place. */
async function together(here: Store, there: Store): Promise<void> {
  const a = memoryFiles(), b = memoryFiles(), first = await openRecord(here, 'live', { files: a, origin: 'tipp.example/record' }), second = await openRecord(there, 'live', { files: b })
  assert.equal(first.key, second.key)
  const stops = [first.follow(), second.follow()]
  for (let i = 0; i < 30; i++) {
    const store = i % 2 ? here : there, stream = `s${i % 5}`, last = (await store.stream(stream))?.last ?? 0
    const answer = last === 0 ? await store.createStream('case', stream, [item(ev.opened)]) : await store.append(stream, last, [item(ev.need(`need ${i}`)), item(ev.adviser)])
    assert.ok(answer.ok)
  }
  const events = (): number => readLog(p => a.all.get(p), first.key).entries.filter(e => !e.includes('"log.heads"')).length
  await until(() => first.checkpoint() === second.checkpoint() && events() === 30)
  for (const stop of stops) await stop()
  assert.deepEqual(readLog(p => b.all.get(p), first.key).entries, readLog(p => a.all.get(p), first.key).entries)
  for (let i = 0; i < 5; i++) {
    const report = (await verifyBundle(nodeCrypto, JSON.stringify(await second.bundle(`s${i}`)), { policy: first.policy() }))!
    assert.deepEqual([report.verdict, report.events.length, report.events.every(e => e.shows.length === 1)], ['proved', 6, true])
  }
}

describe('several processes', () => {
  test('that follow one SQLite store write one record', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tipp-follow-')), opened = await openStore(folder)
    assert.ok(opened.ok)
    await together(opened.store, opened.store)
    await opened.store.close()
    await rm(folder, { recursive: true })
  })
  test('on one PostgreSQL write one record', { skip: url ? false : 'TEST_DATABASE_URL is not set' }, async () => {
    const schema = `test_${randomBytes(6).toString('hex')}`, open = async (): Promise<Store> => {
      const answer = await openPostgres(url!, { schema })
      assert.ok(answer.ok, answer.ok ? '' : answer.detail)
      return answer.store
    }
    const [here, there] = [await open(), await open()]
    await together(here, there)
    await Promise.all([here.close(), there.close()])
    const past = new pg.Pool({ connectionString: url! })
    await past.query(`drop schema ${schema} cascade`)
    await past.end()
  })
})

test('a copy of the store gives the same record anew, to the byte, and goes on with the same key', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tipp-restored-')), opened = await openStore(join(folder, 'a'))
  assert.ok(opened.ok)
  const record = await openRecord(opened.store, 'live', { files: folderFiles(join(folder, 'files')) })
  await opened.store.createStream('case', 's1', [item(ev.opened), item(ev.need('Rain'))])
  await record.advance()
  const checkpoint = record.checkpoint(), tile = await readFile(join(folder, 'files', 'tile', '0', '000.p', '3'))
  await opened.store.close()
  const again = await openStore(join(folder, 'a'))
  assert.ok(again.ok)
  const restored = await openRecord(again.store, 'live', { files: folderFiles(join(folder, 'elsewhere')) })
  assert.equal(restored.checkpoint(), checkpoint)
  assert.deepEqual(await readFile(join(folder, 'elsewhere', 'tile', '0', '000.p', '3')), tile)
  await again.store.close()
  await rm(folder, { recursive: true })
})
