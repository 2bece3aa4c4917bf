import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import type { NewEvent } from '../log/index.ts'
import type { AppendedSignal, Opened, Store } from './index.ts'
import { openPostgres, openStore } from './index.ts'
import { sqliteEngine } from './sqlite-engine.ts'
import { databaseFile } from './sqlite-opening.ts'

/** One database that several stores open, as several machines would, and a way to look at it past the store. */
type Place = {
  readonly open: () => Promise<Opened>
  /** Makes the database refuse every event whose text contains `poison`, in the middle of a command. */
  readonly poison: () => Promise<void>
  readonly countPastTheStore: (stream: string) => Promise<number>
  readonly setVersion: (version: number) => Promise<void>
  readonly remove: () => Promise<void>
}

type Note = { type: string, text: string }

const event = (text: string, branch = 'b1'): NewEvent<Note> =>
  ({ branch, on: '2026-03-02', by: 'buyer', v: 1, event: { type: 'note.written', text } })

async function opened(place: Place): Promise<Store> {
  const answer = await place.open()
  assert.ok(answer.ok, answer.ok ? '' : answer.detail)
  return answer.store
}

const texts = async (store: Store, stream: string, from?: number) => (await store.read(stream, from)).map(e => (e.event as Note).text)

function contract(name: string, make: () => Promise<Place>): void {
  describe(`the store on ${name}`, () => {
    let place: Place, store: Store, other: Store
    before(async () => {
      place = await make()
      store = await opened(place)
      other = await opened(place)
    })
    after(async () => {
      await store?.close()
      await other?.close()
      await place?.remove()
    })

    test('gives events back as they were written, numbered from 1', async () => {
      assert.deepEqual(await store.createStream('case', 'plain', [event('one')]), { ok: true, last: 1 })
      assert.deepEqual(await store.append('plain', 1, [event('two'), event('three', 'b2')]), { ok: true, last: 3 })
      const [, two, three] = await store.read('plain')
      const { at, pos, ...envelope } = three!
      assert.deepEqual(envelope, { n: 3, ...event('three', 'b2') })
      assert.match(at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
      assert.equal(pos, two!.pos + 1)
      assert.deepEqual(await texts(store, 'plain', 2), ['three'])
      assert.deepEqual(await texts(other, 'plain'), ['one', 'two', 'three'])
      assert.deepEqual(await store.read('nowhere'), [])
    })

    test('refuses a stale position, a missing stream, a stream that exists, a bad name and an empty command', async () => {
      await store.createStream('case', 'strict', [event('one'), event('two')])
      assert.deepEqual(await store.append('strict', 1, [event('late')]), { ok: false, reason: 'stale', last: 2 })
      assert.deepEqual(await store.append('strict', 3, [event('early')]), { ok: false, reason: 'stale', last: 2 })
      assert.deepEqual(await store.append('absent', 0, [event('x')]), { ok: false, reason: 'missing' })
      assert.deepEqual(await store.createStream('run', 'strict', [event('x')]), { ok: false, reason: 'exists', last: 2 })
      assert.deepEqual(await store.createStream('case', 'no spaces', [event('x')]), { ok: false, reason: 'bad-name' })
      assert.deepEqual(await store.append('strict', 2, [event('x')], { command: '\0' }), { ok: false, reason: 'bad-name' })
      assert.deepEqual(await store.append('strict', 2, []), { ok: false, reason: 'empty' })
      assert.deepEqual(await texts(store, 'strict'), ['one', 'two'])
    })

    test('lets exactly one of eight racing writers win, on one machine and on two', async () => {
      await store.createStream('case', 'race', [event('start')])
      for (let round = 1; round <= 5; round++) {
        const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => (i % 2 ? store : other).append('race', round, [event(`r${round}`)])))
        assert.equal(answers.filter(a => a.ok).length, 1)
        assert.ok(answers.every(a => a.ok ? a.last === round + 1 : a.reason === 'stale' && a.last === round + 1))
      }
      assert.deepEqual(await texts(other, 'race'), ['start', 'r1', 'r2', 'r3', 'r4', 'r5'])
    })

    test('lets exactly one of eight writers begin a stream', async () => {
      const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => (i % 2 ? store : other).createStream('case', 'begun', [event(String(i))])))
      assert.equal(answers.filter(a => a.ok).length, 1)
      assert.equal((await store.read('begun')).length, 1)
    })

    test('keeps every character, and an event of a megabyte', async () => {
      const odd = 'åæøÅÆØ äöÄÖ ðþ 🇸🇪🇩🇰🇳🇴 e\u0301 \u202e\u0000\n\u2028 \ud800 "\'\\'
      const big = 'ø'.repeat(50_000) + randomBytes(500_000).toString('hex')
      await store.createStream('case', 'odd', [event(odd), event(big)])
      assert.deepEqual(await texts(other, 'odd'), [odd, big])
    })

    test('does a command once however often it is sent', async () => {
      assert.deepEqual(await store.createStream('case', 'once', [event('one')], { command: 'c1' }), { ok: true, last: 1 })
      assert.deepEqual(await store.createStream('case', 'once', [event('one')], { command: 'c1' }), { ok: true, last: 1, repeated: true })
      const twice = await Promise.all([1, 2].map(() => store.append('once', 1, [event('two'), event('three')], { command: 'c2' })))
      assert.deepEqual(twice, [{ ok: true, last: 3 }, { ok: true, last: 3, repeated: true }])
      assert.deepEqual(await other.append('once', 1, [event('two')], { command: 'c2' }), { ok: true, last: 3, repeated: true })
      assert.deepEqual((await store.read('once')).map(e => e.command), ['c1', 'c2', 'c2'])
      await store.createStream('case', 'once-more', [event('one')])
      assert.deepEqual(await store.append('once-more', 1, [event('two')], { command: 'c2' }), { ok: true, last: 2 }, 'names count per stream')
    })

    test('writes to two streams at once, or to neither, and tells of both', async () => {
      for (const id of ['pair-a', 'pair-b']) await store.createStream('case', id, [event('start')])
      const heard: string[] = [], stop = store.onAppend(s => heard.push(`${s.stream} ${s.last}`))
      const both = (expected: number, name: string) => store.append('pair-a', 1, [event(`a ${name}`)], { command: name, also: { stream: 'pair-b', expected, items: [event(`b ${name}`)], command: `own.${name}` } })
      assert.deepEqual(await both(7, 'c1'), { ok: false, reason: 'stale', last: 1 })
      assert.deepEqual([await texts(store, 'pair-a'), await texts(store, 'pair-b')], [['start'], ['start']])
      assert.deepEqual(await both(1, 'c1'), { ok: true, last: 2 })
      assert.deepEqual(await both(1, 'c1'), { ok: true, last: 2, repeated: true })
      assert.deepEqual([await texts(other, 'pair-a'), await texts(other, 'pair-b')], [['start', 'a c1'], ['start', 'b c1']])
      assert.deepEqual((await store.read('pair-b')).map(e => e.command), [undefined, 'own.c1'])
      stop()
      assert.deepEqual(heard, ['pair-a 2', 'pair-b 2'])
    })

    test('writes nothing of a chain after the first that is refused, even where the position would fit', async () => {
      await store.createStream('case', 'chain', [event('start')])
      await other.append('chain', 1, [event('theirs')])
      const chain = { broken: false }
      const answers = await Promise.all([1, 2, 3].map(n => store.append('chain', n, [event(`ours ${n}`)], { chain })))
      assert.deepEqual(answers, [1, 2, 3].map(() => ({ ok: false, reason: 'stale', last: 2 })))
      assert.deepEqual(await texts(store, 'chain'), ['start', 'theirs'])
      assert.equal((await store.append('chain', 2, [event('anew')], { chain: { broken: false } })).ok, true)
    })

    test('hears what another program has written, once each, and not again what it wrote itself', async () => {
      const heard: AppendedSignal[] = [], stop = store.onAppend(s => { if (s.stream.startsWith('far')) heard.push(s) })
      await other.createStream('case', 'far', [event('one')])
      await store.createStream('case', 'far-own', [event('mine')])
      await other.append('far', 1, [event('two'), event('three')])
      for (let i = 0; i < 200 && heard.filter(s => s.stream === 'far').at(-1)?.last !== 3; i++) await new Promise(resolve => setTimeout(resolve, 20))
      await new Promise(resolve => setTimeout(resolve, 150))
      stop()
      assert.equal(heard.filter(s => s.stream === 'far-own').length, 1)
      const far = heard.filter(s => s.stream === 'far')
      assert.deepEqual([far[0]!.from, far.at(-1)!.last], [0, 3])
      assert.ok(far.every((s, i) => i === 0 || s.from === far[i - 1]!.last), 'no gap and nothing twice')
    })

    test('leaves nothing half-written when one command of a group fails, and carries out the others', async () => {
      for (const id of ['group-1', 'group-2', 'group-3']) await store.createStream('case', id, [event('start')])
      await place.poison()
      const [one, two, three, four] = await Promise.all([
        store.append('group-1', 1, [event('good')]),
        store.append('group-2', 1, [event('good before'), event('poison'), event('good after')]),
        store.append('group-3', 1, [event('good')]),
        store.createStream('case', 'group-4', [event('good'), event('poison')]),
      ])
      assert.deepEqual([one, three], [{ ok: true, last: 2 }, { ok: true, last: 2 }])
      for (const failed of [two, four]) {
        assert.ok(!failed.ok && failed.reason === 'failed')
        assert.equal(failed.written, 'no')
        assert.match(failed.detail, /poison/)
      }
      assert.deepEqual(await texts(store, 'group-2'), ['start'])
      assert.equal((await store.stream('group-2'))?.last, 1)
      assert.equal(await store.stream('group-4'), undefined)
      assert.deepEqual(await store.append('group-2', 1, [event('later')]), { ok: true, last: 2 })
    })

    test('has written an event before it says so', async () => {
      await store.createStream('case', 'durable', [event('start')])
      for (let n = 1; n <= 20; n++) {
        await store.append('durable', n, [event('x')])
        assert.equal(await place.countPastTheStore('durable'), n + 1)
      }
      assert.equal((await store.stats()).durable, true)
    })

    test('lists streams by kind, newest first, page by page', async () => {
      for (let i = 1; i <= 5; i++) await store.createStream('listed', `l${i}`, [event('x')])
      const first = await store.streams({ kind: 'listed', limit: 2 })
      assert.deepEqual(first.map(s => s.id), ['l5', 'l4'])
      const second = await store.streams({ kind: 'listed', limit: 10, before: first[1]!.born })
      assert.deepEqual(second.map(s => s.id), ['l3', 'l2', 'l1'])
      assert.deepEqual(await store.stream('l5'), first[0])
      assert.deepEqual((await store.streams({ limit: 1 })).map(s => s.id), ['l5'])
      assert.deepEqual(await store.streams({ kind: 'unheard-of' }), [])
    })

    test('can be followed over all streams without a gap while two machines write', async () => {
      const start = (await store.follow(0, 10_000)).at(-1)!.pos
      const seen: number[] = []
      let writing = true
      const reader = (async () => {
        for (let at = start, last = false; ;) {
          last = !writing
          const some = await other.follow(at)
          seen.push(...some.map(e => e.pos))
          at = seen.at(-1) ?? start
          if (last && some.length === 0) return
          await new Promise(resolve => setTimeout(resolve, 1))
        }
      })()
      await Promise.all(Array.from({ length: 40 }, async (_, i) => {
        const on = i % 2 ? store : other
        await on.createStream('case', `f${i}`, [event('a'), event('b')])
        await on.append(`f${i}`, 2, [event('c')])
      }))
      writing = false
      await reader
      assert.deepEqual(seen, Array.from({ length: 120 }, (_, i) => start + i + 1))
    })

    test('tells listeners what was written, in order, until they stop, and survives one that throws', async () => {
      const heard: AppendedSignal[] = []
      const warned: string[] = []
      const onWarning = (warning: Error) => warned.push(warning.message)
      process.on('warning', onWarning)
      const stopBad = store.onAppend(signal => { if (signal.last === 1) throw new Error('bad listener, as the test wants it') })
      const stop = store.onAppend(signal => heard.push(signal))
      await store.createStream('case', 'heard', [event('one')])
      await Promise.all([store.append('heard', 1, [event('two')]), store.append('heard', 2, [event('three')]), store.append('heard', 2, [event('stale')])])
      await new Promise(resolve => setImmediate(resolve))
      stop()
      stopBad()
      await store.append('heard', 3, [event('unheard')])
      await new Promise(resolve => setTimeout(resolve, 20))
      process.off('warning', onWarning)
      assert.deepEqual(heard, [
        { stream: 'heard', kind: 'case', from: 0, last: 1 },
        { stream: 'heard', kind: 'case', from: 1, last: 2 },
        { stream: 'heard', kind: 'case', from: 2, last: 3 },
      ])
      assert.deepEqual(warned, ['bad listener, as the test wants it'])
    })

    test('keeps and forgets what is not history', async () => {
      assert.deepEqual(await store.keep('drafts', 'b', { text: 'å' }), { ok: true })
      await store.keep('drafts', 'a', 1)
      await store.keep('drafts', 'a', [2])
      assert.deepEqual(await other.kept('drafts', 'b'), { text: 'å' })
      assert.deepEqual(await store.allKept('drafts'), [{ key: 'a', value: [2] }, { key: 'b', value: { text: 'å' } }])
      assert.deepEqual(await other.keptOf('drafts', ['b', 'none', 'a']), [{ text: 'å' }, undefined, [2]])
      assert.deepEqual(await other.keptOf('drafts', []), [])
      await store.forget('drafts', 'a')
      assert.equal(await other.kept('drafts', 'a'), undefined)
      assert.deepEqual(await store.keep('no spaces', 'a', 1), { ok: false, reason: 'bad-name' })
    })

    test('erases a stream and nothing else; its name is free again and positions go on', async () => {
      await store.createStream('case', 'gone', [event('a secret to erase'), event('two')])
      await store.createStream('case', 'stays', [event('here')])
      assert.deepEqual(await store.erase('gone'), { ok: true })
      assert.deepEqual([await other.read('gone'), await other.stream('gone'), await place.countPastTheStore('gone')], [[], undefined, 0])
      assert.deepEqual(await texts(other, 'stays'), ['here'])
      assert.equal((await store.append('gone', 2, [event('three')])).ok, false)
      const [before] = await store.read('stays')
      assert.deepEqual(await store.createStream('case', 'gone', [event('new')]), { ok: true, last: 1 })
      assert.ok((await store.read('gone'))[0]!.pos > before!.pos)
      assert.deepEqual(await store.erase('never there'), { ok: false, reason: 'bad-name' })
      assert.deepEqual(await store.erase('never-there'), { ok: true })
    })

    test('counts what it holds', async () => {
      const earlier = await store.stats()
      await store.createStream('case', 'counted', [event('x'), event('y')])
      const now = await store.stats()
      assert.deepEqual([now.streams - earlier.streams, now.events - earlier.events], [1, 2])
      assert.ok(now.bytes > 1_000_000, 'the large event above is counted')
    })

    test('answers what was asked before it closes, and nothing after', async () => {
      const third = await opened(place)
      await third.createStream('case', 'closing', [event('one')])
      const asked = third.append('closing', 1, [event('two')])
      await third.close()
      assert.deepEqual(await asked, { ok: true, last: 2 })
      const refused = await third.append('closing', 2, [event('three')])
      assert.ok(!refused.ok && refused.reason === 'failed' && refused.fault === 'closed' && refused.written === 'no')
      const fourth = await opened(place)
      assert.deepEqual(await texts(fourth, 'closing'), ['one', 'two'])
      await fourth.close()
    })

    test('leaves a database of a newer program alone', async () => {
      await place.setVersion(999)
      const refused = await place.open()
      await place.setVersion(1)
      assert.ok(!refused.ok)
      assert.equal(refused.fault, 'newer')
      await (await opened(place)).close()
    })
  })
}

contract('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'store-'))
  const engine = await sqliteEngine()
  const past = <T>(work: (db: ReturnType<typeof engine>) => T): T => {
    const db = engine(join(folder, databaseFile), 1000)
    try { return work(db) } finally { db.close() }
  }
  return {
    open: () => openStore(folder),
    poison: async () => past(db => db.exec(`create trigger poison before insert on event when new.body like '%poison%' begin select raise(abort, 'poison'); end`)),
    countPastTheStore: async stream => past(db => (db.prepare('select count(*) as count from event where stream = ?').get(stream) as { count: number }).count),
    setVersion: async version => past(db => db.exec(`pragma user_version = ${version}`)),
    remove: () => rm(folder, { recursive: true }),
  }
})

const url = process.env.TEST_DATABASE_URL
if (url) {
  contract('PostgreSQL', async () => {
    const schema = `test_${randomBytes(6).toString('hex')}`
    const past = new pg.Pool({ connectionString: url, max: 1 })
    return {
      open: () => openPostgres(url, { schema }),
      poison: async () => {
        await past.query(`
          create function ${schema}.poison() returns trigger language plpgsql as $$ begin
            if new.body like '%poison%' then raise 'poison'; end if; return new; end $$;
          create trigger poison before insert on ${schema}.event for each row execute function ${schema}.poison()`)
      },
      countPastTheStore: async stream => Number((await past.query(`select count(*) from ${schema}.event where stream = $1`, [stream])).rows[0].count),
      setVersion: async version => { await past.query(`update ${schema}.about set version = $1`, [version]) },
      remove: async () => {
        await past.query(`drop schema ${schema} cascade`)
        await past.end()
      },
    }
  })
} else {
  console.log('NOT TESTED: the store on PostgreSQL. Set TEST_DATABASE_URL to test it.')
  test('the store on PostgreSQL', { skip: 'TEST_DATABASE_URL is not set' }, () => {})
}
