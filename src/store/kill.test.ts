import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import type { NewEvent } from '../log/index.ts'
import { killedWriter, lossesIn, writeAndKill } from './killing.ts'
import { lazyCommits } from './lazy-engine.ts'
import { sqliteEngine } from './sqlite-engine.ts'
import { databaseFile } from './sqlite-opening.ts'
import { openStoreWith } from './sqlite.ts'

describe('a process killed while it writes', () => {
  let folder: string, program: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kill-'))
    program = await killedWriter()
  })
  after(async () => {
    await rm(folder, { recursive: true })
    await rm(program)
  })

  /** Kills it again and again on the same store. */
  async function rounds(place: string, count: number): Promise<void> {
    let events = 0
    for (let round = 1; round <= count; round++) {
      const { acknowledged, errors, killed } = await writeAndKill(program, place, 'real', 50 + Math.random() * 200)
      assert.equal(errors, '')
      assert.ok(killed, 'killed, not ended by itself')
      assert.equal(acknowledged.size, 4, 'each writer got an answer before the kill')
      const found = await lossesIn(place, acknowledged)
      assert.deepEqual({ lost: found.lost, broken: found.broken }, { lost: 0, broken: [] }, `round ${round}`)
      assert.ok(found.events > events, `round ${round} wrote something`)
      events = found.events
    }
  }
  // A sample: `npm run kills` does fifty rounds on each store.
  test('loses nothing it had acknowledged, twenty times on the same file', () => rounds(join(folder, 'kept'), 20))

  const url = process.env.TEST_DATABASE_URL
  if (!url) console.log('NOT TESTED: killing a writer on PostgreSQL. Set TEST_DATABASE_URL to test it.')
  test('loses nothing on PostgreSQL, eight times on the same schema', { skip: url ? false : 'TEST_DATABASE_URL is not set' }, async () => {
    const schema = `test_${randomBytes(6).toString('hex')}`, past = new pg.Pool({ connectionString: url!, max: 1 })
    try { await rounds(`${url}#${schema}`, 8) } finally { await past.query(`drop schema if exists ${schema} cascade`); await past.end() }
  })

  test('would be caught by this check if it acknowledged before the commit', async () => {
    let lost = 0
    for (let round = 1; round <= 6 && lost === 0; round++) {
      const { acknowledged } = await writeAndKill(program, join(folder, 'lazy'), 'lazy', 50 + Math.random() * 100)
      lost += (await lossesIn(join(folder, 'lazy'), acknowledged)).lost
    }
    assert.ok(lost > 0, 'a store that commits late loses acknowledged events, and the check sees it')
  })
})

const event: NewEvent = { branch: 'b1', on: '2026-03-02', by: 'buyer', v: 1, event: { type: 'note.written' } }

/** Appends, and counts how often another connection did not see the event when the answer came. */
async function unseenIn(folder: string, lazy: boolean): Promise<number> {
  const engine = await sqliteEngine()
  const opened = await openStoreWith(lazy ? lazyCommits(engine) : engine, folder)
  assert.ok(opened.ok)
  const { store } = opened
  const past = engine(join(folder, databaseFile), 1000)
  const count = past.prepare('select count(*) as count from event')
  let unseen = 0
  await store.createStream('case', 's', [event])
  for (let n = 1; n <= 10; n++) {
    const answer = await store.append('s', n, [event])
    assert.ok(answer.ok)
    if ((count.get() as { count: number }).count < answer.last) unseen++
  }
  past.close()
  await store.close()
  return unseen
}

test('an event is in the database when its answer comes, and a store for which that is not so is caught', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'unseen-'))
  assert.equal(await unseenIn(join(folder, 'real'), false), 0)
  assert.equal(await unseenIn(join(folder, 'lazy'), true), 10)
  await rm(folder, { recursive: true })
})
