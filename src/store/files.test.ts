import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { filesOn, pieceBytes, type Files } from './files.ts'
import type { TablesPlace } from './tables.ts'

const whole = async (files: Files, id: string): Promise<Buffer> => {
  const parts: Uint8Array[] = []
  for await (const part of files.read(id)) parts.push(part)
  return Buffer.concat(parts)
}
const url = process.env.TEST_DATABASE_URL
const engines: readonly (readonly [string, () => Promise<{ place: TablesPlace; count: (id: string) => Promise<number>; remove: () => Promise<void> }>])[] = [
  ['SQLite', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tipp-files-'))
    return { place: { folder }, count: async () => -1, remove: () => rm(folder, { recursive: true }) }
  }],
  ['PostgreSQL', async () => {
    const schema = `test_${randomBytes(6).toString('hex')}`, pool = new pg.Pool({ connectionString: url!, max: 1 })
    await pool.query(`create schema ${schema}`)
    return { place: { postgres: url!, schema }, count: async id => Number((await pool.query(`select count(*) as n from ${schema}.files_piece where id = $1`, [id])).rows[0].n), remove: async () => { await pool.query(`drop schema ${schema} cascade`); await pool.end() } }
  }],
]

for (const [name, make] of engines) describe(`files on ${name}`, { skip: name === 'PostgreSQL' && !url ? 'TEST_DATABASE_URL is not set' : false }, () => {
  let made: Awaited<ReturnType<typeof make>>, files: Files, other: Files
  const now = () => new Date('2026-11-26T09:00:00Z')
  before(async () => { made = await make(); files = filesOn(made.place, now); other = filesOn(made.place, now) })
  after(async () => { await files.close(); await other.close(); await made.remove() })

  test('keep every byte, in pieces, and tell size and hash', async () => {
    for (const size of [0, 1, pieceBytes, pieceBytes * 2 + 17]) {
      const bytes = randomBytes(size), id = `f${size}`, kept = await files.keep({ id, name: 'Plan å.pdf', type: 'application/pdf' }, bytes)
      assert.deepEqual(kept, { ok: true, size, sha256: createHash('sha256').update(bytes).digest('hex') })
      assert.ok((await whole(other, id)).equals(bytes), `${size} bytes, read by another process`)
      assert.deepEqual(await other.about(id), { id, name: 'Plan å.pdf', type: 'application/pdf', size, sha256: kept.ok ? kept.sha256 : '', at: '2026-11-26T09:00:00.000Z' })
    }
  })
  test('never replace what is there: the same name twice is refused', async () => {
    await files.keep({ id: 'once', name: 'a.txt', type: 'text/plain' }, Buffer.from('first'))
    assert.equal((await files.keep({ id: 'once', name: 'b.txt', type: 'text/plain' }, Buffer.from('again'))).ok, false)
    assert.equal((await files.about('once'))?.name, 'a.txt')
  })
  test('erase name and bytes for ever, also twice; what is not there gives nothing', async () => {
    await files.keep({ id: 'gone', name: 'secret.txt', type: 'text/plain' }, Buffer.from('SPONGE-4711'))
    assert.deepEqual(await other.erase('gone'), { ok: true })
    assert.deepEqual(await other.erase('gone'), { ok: true })
    assert.deepEqual([await files.about('gone'), (await whole(files, 'gone')).length], [undefined, 0])
    if (name === 'PostgreSQL') assert.equal(await made.count('gone'), 0)
    assert.deepEqual(await filesOn({ folder: '/dev/null/none' }, now).erase('x'), { ok: false })
  })
  test('two processes that open it at once make it once', async () => {
    const fresh = await make(), both = [filesOn(fresh.place, now), filesOn(fresh.place, now)]
    await Promise.all(both.map((f, i) => f.keep({ id: `x${i}`, name: 'x', type: 'text/plain' }, Buffer.from('x'))))
    assert.ok(await both[0]!.about('x1') && await both[1]!.about('x0'))
    await Promise.all(both.map(f => f.close()))
    await fresh.remove()
  })
})
