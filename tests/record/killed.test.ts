import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { verifyBundle } from '../../src/record/index.ts'
import { nodeCrypto } from '../../src/server/record/index.ts'
import { folderFiles } from '../../src/server/record/files.ts'
import { openRecord } from '../../src/server/record/log.ts'
import { openStore, type Stored } from '../../src/store/index.ts'
import { judgeBundle, mth, openCheckpoint, readLog } from './judge.ts'

type Round = { readonly wrote: ReadonlyMap<string, number>; readonly signed: readonly string[]; readonly key: string; readonly errors: string; readonly killed: boolean }

/** Kills the writer a random while after it has signed `heads` checkpoints: counted by what it did, so that a slow machine tests as much as a quick one. */
async function writeAndKill(program: string, folder: string, heads: number, afterMs: number): Promise<Round> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = '', errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => { errors += text })
  let aimed = false
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (aimed || said.split('\nsigned ').length <= heads) return
    aimed = true
    setTimeout(() => child.kill('SIGKILL'), afterMs)
  })
  const killed = await new Promise<boolean>(resolve => child.on('close', (_, signal) => resolve(signal === 'SIGKILL')))
  const lines = said.slice(0, said.lastIndexOf('\n') + 1).split('\n').map(l => l.split(' '))
  return {
    wrote: new Map(lines.flatMap(([what, stream, last]) => (what === 'wrote' ? [[stream!, Number(last)] as const] : []))),
    signed: lines.flatMap(([what, note]) => (what === 'signed' ? [Buffer.from(note!, 'base64').toString('utf8')] : [])), key: lines.find(l => l[0] === 'key')?.slice(1).join(' ') ?? '', errors, killed,
  }
}

describe('a record whose process is killed while it writes', () => {
  let folder: string, program: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tipp-killed-record-'))
    const { bundleForNode } = await import(pathToFileURL(join(process.env.TIPP_ROOT ?? process.cwd(), 'scripts', 'bundle.mjs')).href) as { bundleForNode: (entry: string, name: string, extra: object) => Promise<string> }
    program = await bundleForNode('tests/record/killed-record.ts', 'killed-record', { sourcemap: false })
  })
  after(async () => { await rm(folder, { recursive: true }); await rm(program) })

  test('is a valid tree at every stop, continues all that was signed, and misses no event', async () => {
    const signed: string[] = [], read = (path: string): Uint8Array | undefined => (existsSync(join(folder, 'record', path)) ? readFileSync(join(folder, 'record', path)) : undefined)
    let wrote = new Map<string, number>(), key = '', size = 0
    for (let round = 1; round <= 12; round++) {
      const r = await writeAndKill(program, folder, 1 + Math.floor(Math.random() * 4), Math.random() * 120)
      assert.equal(r.errors, '')
      assert.ok(r.killed)
      key ||= r.key
      assert.equal(r.key, key, 'the key stays')
      signed.push(...r.signed)
      wrote = new Map([...wrote, ...r.wrote])
      // As it lies there after the kill, without us having touched it: any reader may come now.
      const log = readLog(read, key)
      assert.ok(log.size >= size, 'it does not shrink')
      size = log.size
      for (const note of r.signed) {
        const head = openCheckpoint(note, key)
        assert.ok(head.size <= log.size && mth(log.entries.slice(0, head.size)).equals(head.root), `round ${round}: checkpoint ${head.size} is continued`)
      }
    }
    assert.ok(new Set(signed).size > 6, 'several checkpoints were signed')
    const opened = await openStore(folder)
    assert.ok(opened.ok)
    const record = await openRecord(opened.store, 'live', { files: folderFiles(join(folder, 'record')) })
    await record.advance()
    const log = readLog(read, key)
    for (const note of signed) assert.ok(mth(log.entries.slice(0, openCheckpoint(note, key).size)).equals(openCheckpoint(note, key).root))
    for (const [stream, last] of wrote) {
      const stored: readonly Stored[] = await opened.store.read(stream), isPublic: number = stored.filter(e => e.event.type !== 'adviser.asked').length
      assert.ok(stored.length >= last, 'the store keeps what it acknowledged')
      const file = JSON.stringify(await record.bundle(stream)), report = (await verifyBundle(nodeCrypto, file, { policy: record.policy() }))!
      assert.deepEqual([report.verdict, report.events.length], ['proved', isPublic], stream)
      assert.equal(judgeBundle(file, key).length, isPublic)
      assert.ok(report.events.every(e => e.closed <= 2 && (e.leaf.type !== 'need.published' || e.shows.length === 1)), 'every text can still be shown')
    }
    await opened.store.close()
  })
  test('files that are gone or half written are made again at the next start', async () => {
    const at = join(folder, 'record'), opened = await openStore(folder)
    assert.ok(opened.ok)
    await rm(join(at, 'tile', '0'), { recursive: true })
    await writeFile(join(at, 'checkpoint'), 'half a check')
    for (const name of ['young.new', 'old.new']) await writeFile(join(at, 'tile', name), 'half')
    await utimes(join(at, 'tile', 'old.new'), 1, 1)
    const record = await openRecord(opened.store, 'live', { files: folderFiles(at) })
    readLog(path => (existsSync(join(at, path)) ? readFileSync(join(at, path)) : undefined), record.key)
    assert.ok(existsSync(join(at, 'tile', 'young.new')), 'another process may be writing it just now')
    assert.ok(!existsSync(join(at, 'tile', 'old.new')), 'what a kill left behind long ago is tidied away')
    await opened.store.close()
  })
})
