import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { NewEvent } from '../log/index.ts'
import { openStore } from './index.ts'
import { lazyCommits } from './lazy-engine.ts'
import { sqliteEngine } from './sqlite-engine.ts'
import { databaseFile } from './sqlite-opening.ts'
import { openStoreWith } from './sqlite.ts'

type Round = { acknowledged: Map<string, number>, errors: string, killed: boolean }

/** Starts the writer, kills it the hard way some time after its first answers, and answers what it had been told is written. */
async function writeAndKill(program: string, folder: string, engine: string, afterMs: number): Promise<Round> {
  const child = spawn(process.execPath, [program, folder, engine], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = '', errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => { errors += text })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
    said += text
  })
  const killed = await new Promise<boolean>(resolve => child.on('close', (_, signal) => resolve(signal === 'SIGKILL')))
  const acknowledged = new Map<string, number>()
  // A last line without its end is half a number.
  for (const line of said.slice(0, said.lastIndexOf('\n') + 1).split('\n')) {
    const [stream, position] = line.split(' ')
    if (stream && position) acknowledged.set(stream, Number(position))
  }
  return { acknowledged, errors, killed }
}

/** What of the acknowledged is missing, and whether any stream has a gap or half a command. */
async function lossesIn(folder: string, acknowledged: ReadonlyMap<string, number>): Promise<{ lost: number, broken: string[], events: number }> {
  const opened = await openStore(folder)
  assert.ok(opened.ok, opened.ok ? '' : opened.detail)
  let lost = 0, events = 0
  const broken: string[] = []
  for (let writer = 1; writer <= 4; writer++) {
    const stream = `w${writer}`
    const stored = await opened.store.read(stream)
    const row = await opened.store.stream(stream)
    events += stored.length
    lost += Math.max(0, (acknowledged.get(stream) ?? 0) - stored.length)
    if (stored.some((e, i) => e.n !== i + 1 || (e.event as unknown as { n: number }).n !== e.n)) broken.push(`${stream}: gap`)
    if (stored.length > 0 && stored.length % 2 === 0) broken.push(`${stream}: half a command`)
    if ((row?.last ?? 0) !== stored.length) broken.push(`${stream}: position and events differ`)
  }
  await opened.store.close()
  return { lost, broken, events }
}

describe('a process killed while it writes', () => {
  let folder: string, program: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kill-'))
    // Loaded as it lies: bundled into this test it would look for the sources beside the bundle.
    const scripts = pathToFileURL(join(process.env.TIPP_ROOT ?? process.cwd(), 'scripts', 'bundle.mjs')).href
    const { bundleForNode } = await import(scripts) as { bundleForNode: (entry: string, name: string, extra: object) => Promise<string> }
    program = await bundleForNode('src/store/killed-writer.ts', 'killed-writer', { sourcemap: false })
  })
  after(async () => {
    await rm(folder, { recursive: true })
    await rm(program)
  })

  test('loses nothing it had acknowledged, twenty times on the same file', async () => {
    const at = join(folder, 'kept')
    let events = 0
    for (let round = 1; round <= 20; round++) {
      const { acknowledged, errors, killed } = await writeAndKill(program, at, 'real', 50 + Math.random() * 200)
      assert.equal(errors, '')
      assert.ok(killed, 'killed, not ended by itself')
      assert.equal(acknowledged.size, 4, 'each writer got an answer before the kill')
      const found = await lossesIn(at, acknowledged)
      assert.deepEqual({ lost: found.lost, broken: found.broken }, { lost: 0, broken: [] }, `round ${round}`)
      assert.ok(found.events > events, `round ${round} wrote something`)
      events = found.events
    }
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
