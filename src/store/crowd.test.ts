import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import pg from 'pg'
import type { NewEvent } from '../log/index.ts'
import type { Store } from './index.ts'
import { openPlace } from './place.ts'

type Place = { readonly place: string; readonly remove: () => Promise<void> }
const event: NewEvent = { branch: 'b1', on: '2026-03-02', by: 'test', v: 1, event: { type: 'note.written' } }
async function opened(place: string): Promise<Store> {
  const answer = await openPlace(place)
  assert.ok(answer.ok, answer.ok ? '' : answer.detail)
  return answer.store
}

/** Reads all streams as a feed does: after the last position it saw, again and again, until it is told that nobody writes any more. */
function follower(store: Store, limit: number): { readonly seen: { pos: number; stream: string; n: number }[]; readonly end: () => Promise<void> } {
  const seen: { pos: number; stream: string; n: number }[] = []
  let writing = true
  const reading = (async () => {
    for (let last = false; ;) {
      last = !writing
      const some = await store.follow(seen.at(-1)?.pos ?? 0, limit)
      seen.push(...some.map(({ pos, stream, n }) => ({ pos, stream, n })))
      if (last && some.length === 0) return
      if (some.length === 0) await new Promise(resolve => { setTimeout(resolve, 1) })
    }
  })()
  return { seen, end: () => { writing = false; return reading } }
}

function crowd(name: string, make: () => Promise<Place>): void {
  describe(`many writers in several processes, on ${name}`, { timeout: 120_000 }, () => {
    let program: string
    before(async () => {
      const scripts = pathToFileURL(join(process.env.TIPP_ROOT ?? process.cwd(), 'scripts', 'bundle.mjs')).href
      const { bundleForNode } = await import(scripts) as { bundleForNode: (entry: string, name: string, extra: object) => Promise<string> }
      program = await bundleForNode('src/store/crowd-writer.ts', `crowd-writer-${name}`, { sourcemap: false })
    })
    after(() => rm(program))
    const child = (...args: readonly string[]): Promise<string[][]> => new Promise((done, fail) => {
      const run = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
      let said = '', errors = ''
      run.stdout.setEncoding('utf8').on('data', (text: string) => { said += text })
      run.stderr.setEncoding('utf8').on('data', (text: string) => { errors += text })
      run.on('close', code => { if (code === 0 && errors === '') done(said.trim().split('\n').filter(Boolean).map(line => line.split(' '))); else fail(new Error(errors || `ended with ${code}`)) })
    })

    test('one who follows sees every event exactly once and in order, and each place of a shared stream has one winner', async () => {
      await fc.assert(fc.asyncProperty(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 5, max: 40 }), fc.integer({ min: 1, max: 200 }), fc.nat(), async (processes, writers, commands, limit, seed) => {
        const at = await make(), store = await opened(at.place), beside = await opened(at.place), followers: ReturnType<typeof follower>[] = []
        try {
          await store.createStream('crowd', 'race', [event])
          const told: { stream: string; from: number; last: number }[] = [], stop = beside.onAppend(s => told.push(s))
          followers.push(follower(store, limit), follower(beside, 10_000))
          const won = (await Promise.all(Array.from({ length: processes }, (_, i) => child(at.place, `p${i}`, String(writers), String(commands), String(seed + i))))).flat()
          for (const f of followers) await f.end()
          const { events, streams } = await store.stats()
          for (const { seen } of followers) {
            assert.deepEqual(seen.map(e => e.pos), Array.from({ length: events }, (_, i) => i + 1), 'every position, once, in order')
            const last = new Map<string, number>()
            for (const { stream, n } of seen) { assert.equal(n, (last.get(stream) ?? 0) + 1, `${stream} in its own order`); last.set(stream, n) }
            assert.equal(last.size, streams)
          }
          const race = await store.read('race')
          assert.equal(won.length, race.length - 1, 'as many winners as places')
          for (const [place, mark] of won) assert.equal((race[Number(place) - 1]!.event as unknown as { text: string }).text, mark, 'who was told that it won stands there')
          // What was told, stream by stream, has no gap and nothing twice, up to the end.
          for (let i = 0; i < 100 && told.reduce((sum, s) => sum + s.last - s.from, 0) < events - 1; i++) await new Promise(resolve => { setTimeout(resolve, 20) })
          const heard = new Map<string, number>([['race', 1]])
          for (const { stream, from, last } of told) { if (stream === 'race' && last === 1) continue; assert.equal(from, heard.get(stream) ?? 0, `told of ${stream} without a gap`); heard.set(stream, last) }
          assert.equal([...heard.values()].reduce((a, b) => a + b), events)
          stop()
        } finally { for (const f of followers) await f.end(); await store.close(); await beside.close(); await at.remove() }
      }), { numRuns: 4 })
    })
  })
}

crowd('SQLite', async () => { const folder = await mkdtemp(join(tmpdir(), 'crowd-')); return { place: folder, remove: () => rm(folder, { recursive: true }) } })
const url = process.env.TEST_DATABASE_URL
if (url) {
  crowd('PostgreSQL', async () => {
    const schema = `test_${randomBytes(6).toString('hex')}`
    return { place: `${url}#${schema}`, remove: async () => { const past = new pg.Pool({ connectionString: url, max: 1 }); await past.query(`drop schema ${schema} cascade`); await past.end() } }
  })
} else {
  console.log('NOT TESTED: many writers on PostgreSQL. Set TEST_DATABASE_URL to test it.')
  test('many writers in several processes, on PostgreSQL', { skip: 'TEST_DATABASE_URL is not set' }, () => {})
}
