import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import pg from 'pg'
import { main } from '../../src/cli/index.ts'
import { langs } from '../../src/plain/index.ts'
import { readCheckpoint, verifyBundle } from '../../src/record/index.ts'
import { readManifest } from '../../src/server/index.ts'
import { programOf } from '../../src/server/try-processes.ts'
import { folderFiles } from '../../src/server/record/files.ts'
import { nodeCrypto } from '../../src/server/record/index.ts'
import { openRecord } from '../../src/server/record/log.ts'
import { openStore, openTables, type Store } from '../../src/store/index.ts'
import { openPlace } from '../../src/store/place.ts'
import { judgeBundle, mth, readLog } from './judge.ts'
import { ev } from './try-record.ts'

// The rehearsal of a bad day: everything is copied while people work, the machine is lost, and the copy is put in place elsewhere.

const run = promisify(execFile)
async function tipp(args: readonly string[], env: Record<string, string>): Promise<{ code: number; said: string }> {
  const said: string[] = []
  return { code: await main({ args: [...args, '--lang', env.LANGUAGE ?? 'en'], env, out: l => { said.push(l) }, err: l => { said.push(l) }, input: async () => '', today: () => '2026-11-26' }), said: said.join('\n') }
}
/** Cases are written and recorded by another process until it is told to stop the hard way. */
async function writing(program: string, folder: string, place?: string): Promise<{ readonly key: string; readonly signed: () => number; readonly kill: () => Promise<void> }> {
  const child = spawn(process.execPath, [program, folder, ...(place ? [place] : [])], { stdio: ['ignore', 'pipe', 'inherit'] }), ended = new Promise(done => child.once('exit', done))
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => { said += text })
  const signed = (): number => said.split('\nsigned ').length - 1
  while (signed() < 5) await new Promise(done => { setTimeout(done, 20) })
  return { key: /^key (.+)$/m.exec(said)![1]!, signed, kill: async () => { child.kill('SIGKILL'); await ended } }
}
const more = async (w: { readonly signed: () => number }, by = 3): Promise<void> => { const goal = w.signed() + by; while (w.signed() < goal) await new Promise(done => { setTimeout(done, 20) }) }
const reading = (folder: string) => (path: string): Uint8Array | undefined => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined)

/** The restored store, with a folder for its record: the record is what it was, every case is proved by both implementations, and it goes on with the same key. */
async function holds(store: Store, record: string, key: string, was: readonly Buffer[], size: number, root: string): Promise<void> {
  const log = await openRecord(store, 'live', { files: folderFiles(record) })
  assert.equal(log.key, key)
  const restored = readLog(reading(record), key)
  assert.ok(restored.size >= size)
  assert.deepEqual(mth(restored.entries.slice(0, size)).toString('hex'), root, 'the root at the same size')
  assert.deepEqual(restored.entries.slice(0, size), was.slice(0, size), 'and every entry')
  await store.createStream('case', `after-${size}`, [{ branch: 'b1', on: '2026-11-26', by: 'buyer', v: 1, event: ev.opened }])
  await log.advance()
  const now = readLog(reading(record), key)
  assert.ok(now.size > size && mth(now.entries.slice(0, size)).toString('hex') === root, 'the checkpoint continues the one before')
  const cases = await store.streams({ kind: 'case' })
  assert.ok(cases.length >= 7)
  for (const { id } of cases) {
    const file = JSON.stringify(await log.bundle(id)), report = (await verifyBundle(nodeCrypto, file, { policy: log.policy() }))!
    assert.deepEqual([report.verdict, report.faults, report.events.filter(e => e.leaf.type === 'need.published' && e.shows.length !== 1)], ['proved', [], []], id)
    judgeBundle(file, key)
  }
}

describe('backup and restore of a folder, by the command', { timeout: 60_000 }, () => {
  let folder: string, program: Awaited<ReturnType<typeof programOf>>
  const at = (...parts: readonly string[]): string => join(folder, ...parts)
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tipp-rehearsal-'))
    program = await programOf('tests/record/killed-record.ts')
  })
  after(async () => { await rm(folder, { recursive: true }); await program.remove() })

  // What the child writes lies in `record` itself; the program keeps one folder for each record.
  const env = (data: string, record = join(data, 'records')) => ({ TIPP_DATA: data, TIPP_RECORD: record })

  test('copied while it is written, put in place elsewhere: the same record to the root, and it goes on', async () => {
    const data = at('data')
    await mkdir(join(data, 'records'), { recursive: true })
    const w = await writing(program.file, data)
    // Any other database of the folder is copied too, whatever it is called.
    const people = await openTables<{ someone: { name: string } }>({ folder: data }, 'whoever-signs-in')
    await people.db.schema.createTable('someone').addColumn('name', 'text').execute()
    let going = true, names = 0
    const joining = (async () => { while (going) { await people.db.insertInto('someone').values({ name: `n${names++}` }).execute(); await new Promise(done => { setTimeout(done, 2) }) } })()
    // The child writes its record to data/record; a program's own would be in records/live.
    const linked = async (): Promise<void> => { await rm(join(data, 'records', 'live'), { recursive: true, force: true }); await cp(join(data, 'record'), join(data, 'records', 'live'), { recursive: true, filter: f => !f.endsWith('.new') }).catch(() => linked()) }
    await linked()
    const before = names, made = await tipp(['backup', at('monday')], env(data))
    assert.equal(made.code, 0, made.said)
    assert.match(made.said, /The live record: \d+ entries, root [0-9a-f]{64}/)
    await more(w)
    assert.equal((await tipp(['backup', at('monday')], env(data))).code, 1, 'a backup is not overwritten')
    await more(w)
    going = false
    await joining
    await people.close()
    await w.kill()

    const manifest = (await readManifest(at('monday')))!, { size, root } = manifest.records.live!, was = readLog(reading(join(data, 'record')), w.key)
    assert.ok(size > 10 && was.size > size, 'it was written on after the backup')
    assert.equal(mth(was.entries.slice(0, size)).toString('hex'), root, 'the root hash in the backup is that of the running record at the same size')
    assert.deepEqual(Object.keys(manifest.files).filter(f => f.endsWith('.sqlite')), ['tipp.sqlite', 'whoever-signs-in.sqlite'])

    const put = await tipp(['restore', at('monday')], env(at('elsewhere')))
    assert.equal(put.code, 0, put.said)
    const store = await openStore(at('elsewhere'))
    assert.ok(store.ok)
    await holds(store.store, at('elsewhere', 'records', 'live'), w.key, was.entries, size, root)
    await store.store.close()
    const again = await openTables<{ someone: { name: string } }>({ folder: at('elsewhere') }, 'whoever-signs-in'), found = (await again.db.selectFrom('someone').selectAll().execute()).map(r => r.name)
    assert.ok(found.length >= before)
    assert.deepEqual(found, Array.from({ length: found.length }, (_, i) => `n${i}`), 'as it was at one moment')
    await again.close()
    assert.deepEqual((await readdir(at('elsewhere'))).filter(f => f.startsWith('.')), [], 'nothing is left behind')
  })

  test('an older copy over a newer signed record is refused loudly, in four languages, and nothing is changed', async () => {
    // The machine comes back without its databases, but with the record it had signed.
    const record = at('signed')
    await cp(at('data', 'record'), join(record, 'live'), { recursive: true })
    const head = readFileSync(join(record, 'live', 'checkpoint'), 'utf8'), said = new Set<string>()
    for (const lang of langs) {
      const put = await tipp(['restore', at('monday')], { ...env(at('back'), record), LANGUAGE: lang })
      assert.equal(put.code, 1)
      assert.match(put.said, /(REFUSED|AVVISAT|AFVIST|AVVIST)/)
      said.add(put.said)
    }
    assert.equal(said.size, 4)
    assert.match([...said].join(), /entries, but \d+ were signed/)
    assert.deepEqual([await readdir(at('back')), readFileSync(join(record, 'live', 'checkpoint'), 'utf8')], [[], head])
    assert.ok(readCheckpoint(head)!.size > (await readManifest(at('monday')))!.records.live!.size)
  })

  test('what is damaged, unfinished, in the way, in PostgreSQL or not there is told, and nothing is changed', async () => {
    const inTheWay = await tipp(['restore', at('monday')], env(at('elsewhere')))
    assert.deepEqual([inTheWay.code, /already/.test(inTheWay.said)], [1, true])
    await cp(at('monday'), at('bent'), { recursive: true })
    const bytes = readFileSync(at('bent', 'tipp.sqlite'))
    bytes[bytes.length - 100]! ^= 1
    await writeFile(at('bent', 'tipp.sqlite'), bytes)
    assert.match((await tipp(['restore', at('bent')], env(at('new')))).said, /damaged/)
    await cp(at('monday'), at('half'), { recursive: true })
    await rename(at('half', 'backup.json'), at('half', 'backup.jso'))
    assert.match((await tipp(['restore', at('half')], env(at('new')))).said, /no backup/)
    assert.deepEqual(await readdir(at('new')), [])
    assert.match((await tipp(['backup', at('x')], env(at('nowhere')))).said, /no database/)
    assert.match((await tipp(['backup', at('x')], { ...env(at('data')), DATABASE_URL: 'postgres://x' })).said, /pg_dump/)
    for (const name of ['backup', 'restore']) assert.equal((await tipp([name], env(at('data')))).code, 2)
    assert.ok(!existsSync(at('x')))
  })
})

const url = process.env.TEST_DATABASE_URL, tools = url === undefined ? false : await Promise.all(['pg_dump', 'pg_restore'].map(t => run(t, ['--version']))).then(() => true, () => false)
if (!url || !tools) console.log(`NOT TESTED: backup and restore of a PostgreSQL. ${url ? 'pg_dump and pg_restore were not found.' : 'Set TEST_DATABASE_URL to test it.'}`)
test('a PostgreSQL copied by pg_dump while it is written and put back in another database: the same record to the root, and it goes on', { skip: url && tools ? false : 'no PostgreSQL, or no pg_dump', timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tipp-rehearsal-pg-')), program = await programOf('tests/record/killed-record.ts'), name = `test_${randomBytes(6).toString('hex')}`, past = new pg.Pool({ connectionString: url!, max: 1 }), elsewhere = new URL(url!)
  elsewhere.pathname = `/${name}`
  await past.query(`create database ${name}`)
  try {
    const w = await writing(program.file, folder, `${url}#${name}`)
    await run('pg_dump', ['--format=custom', `--schema=${name}`, `--file=${join(folder, 'dump')}`, url!])
    await more(w)
    await w.kill()
    const was = readLog(reading(join(folder, 'record')), w.key)
    await run('pg_restore', ['--exit-on-error', '--no-owner', `--dbname=${elsewhere.href}`, join(folder, 'dump')])
    const opened = await openPlace(`${elsewhere.href}#${name}`)
    assert.ok(opened.ok, opened.ok ? '' : opened.detail)
    const rounds = (await opened.store.read('record-live')).map(e => e.event as unknown as { size: number; root: string }), { size, root } = rounds.at(-1)!
    assert.ok(size > 0 && size < was.size)
    assert.equal(mth(was.entries.slice(0, size)).toString('hex'), root)
    await assert.rejects(openRecord(opened.store, 'live', { files: folderFiles(join(folder, 'record')) }), /older than its record/)
    await holds(opened.store, join(folder, 'elsewhere'), w.key, was.entries, size, root)
    await opened.store.close()
  } finally {
    await past.query(`drop database ${name} with (force)`)
    await past.query(`drop schema if exists ${name} cascade`)
    await past.end()
    await rm(folder, { recursive: true })
    await program.remove()
  }
})
