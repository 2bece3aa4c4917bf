import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { NewEvent } from '../log/index.ts'
import type { Store } from './index.ts'
import type { Engine } from './sqlite-engine.ts'
import { sqliteEngine } from './sqlite-engine.ts'
import { openStoreWith } from './sqlite.ts'

const event: NewEvent = { branch: 'b1', on: '2026-03-02', by: 'buyer', v: 1, event: { type: 'note.written' } }

/** An engine that counts its commits and fails where it is told to, as a disk would. */
type Watched = { commits: number, failCommit: boolean, giveUpAt: string | undefined }

const full = () => Object.assign(new Error('database or disk is full'), { errcode: 13 })

const watching = (engine: Engine, watched: Watched): Engine => (file, waitMs) => {
  const db = engine(file, waitMs)
  return {
    exec: sql => {
      if (sql === 'commit') {
        watched.commits++
        if (watched.failCommit) throw full()
      }
      db.exec(sql)
    },
    prepare: sql => {
      const statement = db.prepare(sql)
      return {
        get: (...v) => statement.get(...v), all: (...v) => statement.all(...v),
        run: (...v) => {
          if (watched.giveUpAt !== undefined && v.includes(watched.giveUpAt)) {
            // On a full disk SQLite ends the whole transaction by itself (sqlite.org/lang_transaction.html, section 3).
            db.exec('rollback')
            throw full()
          }
          return statement.run(...v)
        },
      }
    },
    close: () => db.close(),
  }
}

describe('group commit', () => {
  const watched: Watched = { commits: 0, failCommit: false, giveUpAt: undefined }
  let folder: string, store: Store
  const lasts = async () => Promise.all(['a', 'b', 'c'].map(async id => (await store.stream(id))?.last))
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'group-'))
    const opened = await openStoreWith(watching(await sqliteEngine(), watched), folder)
    assert.ok(opened.ok)
    store = opened.store
    for (const id of ['a', 'b', 'c']) await store.createStream('case', id, [event])
  })
  after(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })

  test('commits once for all commands of a turn, and once more for the next turn', async () => {
    watched.commits = 0
    const answers = await Promise.all(Array.from({ length: 100 }, (_, i) => store.createStream('case', `turn-${i}`, [event])))
    assert.ok(answers.every(a => a.ok))
    assert.equal(watched.commits, 1)
    await store.createStream('case', 'next-turn', [event])
    assert.equal(watched.commits, 2)
  })

  test('splits a turn that would hold up the process too long', async () => {
    watched.commits = 0
    const answers = await Promise.all(Array.from({ length: 2500 }, (_, i) => store.createStream('case', `many-${i}`, [event])))
    assert.ok(answers.every(a => a.ok))
    assert.equal(watched.commits, 3)
  })

  test('fails all of a group whose commit fails, tells no listener, and goes on afterwards', async () => {
    const heard: string[] = []
    const stop = store.onAppend(signal => heard.push(signal.stream))
    watched.failCommit = true
    const answers = await Promise.all(['a', 'b'].map(id => store.append(id, 1, [event])))
    watched.failCommit = false
    assert.deepEqual(answers.map(a => !a.ok && a.reason === 'failed' && [a.fault, a.written]), [['full', 'unknown'], ['full', 'unknown']])
    assert.deepEqual(await lasts(), [1, 1, 1])
    assert.deepEqual(heard, [])
    assert.deepEqual(await store.append('a', 1, [event]), { ok: true, last: 2 })
    assert.deepEqual(heard, ['a'])
    stop()
  })

  test('fails all of a group when the engine gives up the transaction in the middle of it', async () => {
    watched.giveUpAt = 'b'
    const answers = await Promise.all([store.append('a', 2, [event]), store.append('b', 1, [event]), store.append('c', 1, [event])])
    watched.giveUpAt = undefined
    assert.ok(answers.every(a => !a.ok && a.reason === 'failed' && a.written === 'no'))
    assert.deepEqual(await lasts(), [2, 1, 1])
    assert.deepEqual(await store.append('b', 1, [event]), { ok: true, last: 2 })
  })
})
