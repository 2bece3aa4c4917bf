import assert from 'node:assert/strict'
import { chmod, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { NewEvent } from '../log/index.ts'
import { openStore } from './index.ts'
import type { Engine } from './sqlite-engine.ts'
import { fileFault, sqliteEngine, sqliteFault } from './sqlite-engine.ts'
import { databaseFile } from './sqlite-opening.ts'

const event: NewEvent = { branch: 'b1', on: '2026-03-02', by: 'buyer', v: 1, event: { type: 'note.written' } }

async function faultAt(folder: string): Promise<string> {
  const answer = await openStore(folder, { patienceMs: 100 })
  if (!answer.ok) return answer.fault
  await answer.store.close()
  return 'opened'
}

describe('opening the store in a folder', () => {
  let top: string, engine: Engine
  const at = (name: string) => join(top, name)
  before(async () => {
    top = await mkdtemp(join(tmpdir(), 'opening-'))
    engine = await sqliteEngine()
  })
  after(() => rm(top, { recursive: true }))

  async function filled(name: string): Promise<string> {
    const answer = await openStore(at(name))
    assert.ok(answer.ok)
    for (let i = 0; i < 200; i++) await answer.store.createStream('case', `s${i}`, [event])
    await answer.store.close()
    return join(at(name), databaseFile)
  }

  test('makes the folder and those above it', async () => {
    assert.equal(await faultAt(at('a/b/c')), 'opened')
    assert.equal(await faultAt(at('a/b/c')), 'opened', 'and opens it again')
  })

  test('refuses what is not a folder', async () => {
    await writeFile(at('file'), 'text')
    assert.equal(await faultAt(at('file')), 'not-a-folder')
    assert.equal(await faultAt(at('file/below')), 'not-a-folder')
  })

  test('refuses a folder it may not write in', async t => {
    if (process.platform === 'win32') return t.skip('Windows has no such permission on folders')
    await filled('guarded')
    const root = process.geteuid?.() === 0
    await chmod(top, 0o755)
    await chmod(at('guarded'), 0o555)
    // The superuser may write anywhere, so look with the eyes of one who may not.
    if (root) process.seteuid!(65534)
    try {
      assert.equal(await faultAt(at('guarded')), 'read-only')
      assert.equal(await faultAt(at('guarded/new')), 'read-only')
    } finally {
      if (root) process.seteuid!(0)
      await chmod(at('guarded'), 0o755)
    }
    assert.equal(await faultAt(at('guarded')), 'opened')
  })

  test('refuses a database of a newer program and leaves it as it is', async () => {
    const file = await filled('newer')
    const db = engine(file, 100)
    db.exec('pragma user_version = 2')
    db.close()
    const bytes = await readFile(file)
    assert.equal(await faultAt(at('newer')), 'newer')
    assert.deepEqual(await readFile(file), bytes)
  })

  test('refuses a database of another program', async () => {
    await filled('foreign')
    await rm(join(at('foreign'), databaseFile))
    const db = engine(join(at('foreign'), databaseFile), 100)
    db.exec('create table theirs (x)')
    db.close()
    assert.equal(await faultAt(at('foreign')), 'foreign')
  })

  test('refuses a database that another program holds locked, and opens it when it is free', async () => {
    const db = engine(await filled('locked'), 100)
    db.exec('begin exclusive')
    assert.equal(await faultAt(at('locked')), 'locked')
    db.exec('rollback')
    db.close()
    assert.equal(await faultAt(at('locked')), 'opened')
  })

  test('refuses what is no database, and a damaged one', async () => {
    const file = await filled('damaged')
    const handle = await open(file, 'r+')
    const { size } = await handle.stat()
    assert.ok(size > 3 * 4096)
    await handle.write(Buffer.alloc(size - 4096, 0xa5), 0, size - 4096, 4096)
    await handle.close()
    assert.equal(await faultAt(at('damaged')), 'corrupt')
    await writeFile(file, 'this is no database at all, only a text that is long enough to be read as a header of one.'.repeat(20))
    assert.equal(await faultAt(at('damaged')), 'corrupt')
  })

  test('knows a full disk from a guarded one', () => {
    assert.deepEqual(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'ENOTDIR', 'EIO'].map(code => fileFault({ code })),
      ['full', 'full', 'read-only', 'read-only', 'not-a-folder', 'other'])
    assert.deepEqual([13, 8, 14, 5, 261, 11, 26, 10, 1].map(errcode => sqliteFault({ errcode })),
      ['full', 'read-only', 'read-only', 'locked', 'locked', 'corrupt', 'corrupt', 'other', 'other'])
  })

  test('waits for a lock that goes away, and fails the command when it stays', async () => {
    const file = await filled('waiting')
    const answer = await openStore(at('waiting'), { patienceMs: 300 })
    assert.ok(answer.ok)
    const db = engine(file, 100)
    db.exec('begin immediate')
    const patient = answer.store.append('s0', 1, [event])
    setTimeout(() => db.exec('rollback'), 100)
    assert.deepEqual(await patient, { ok: true, last: 2 })
    db.exec('begin immediate')
    const refused = await answer.store.append('s0', 2, [event])
    assert.ok(!refused.ok && refused.reason === 'failed' && refused.fault === 'locked' && refused.written === 'no')
    db.exec('rollback')
    db.close()
    assert.deepEqual(await answer.store.append('s0', 2, [event]), { ok: true, last: 3 })
    await answer.store.close()
  })
})
