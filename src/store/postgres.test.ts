import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import type { NewEvent } from '../log/index.ts'
import type { Appended, AppendedSignal, Store } from './index.ts'
import { openPostgres } from './index.ts'
import { placeOf, postgresFault } from './postgres-engine.ts'

const url = process.env.TEST_DATABASE_URL
const event: NewEvent = { branch: 'b1', on: '2026-03-02', by: 'buyer', v: 1, event: { type: 'note.written' } }

async function until(what: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !what(); i++) await new Promise(resolve => setTimeout(resolve, 20))
  assert.ok(what(), 'waited four seconds in vain')
}

test('a PostgreSQL that does not answer is refused, and its password is not told', async () => {
  const refused = await openPostgres('postgres://someone:secret@127.0.0.1:1/cases')
  assert.ok(!refused.ok)
  assert.deepEqual([refused.fault, refused.where], ['unreachable', '127.0.0.1:1/cases'])
  assert.ok(!JSON.stringify(refused).includes('secret'))
  assert.equal(placeOf('no address'), 'PostgreSQL')
})

test('faults of PostgreSQL are told apart', () => {
  assert.deepEqual(['28P01', '3D000', '42501', '53100', '55P03', '57P01', '53300', 'XX001', '23505'].map(code => postgresFault({ code })),
    ['not-let-in', 'not-let-in', 'read-only', 'full', 'locked', 'unreachable', 'unreachable', 'corrupt', 'other'])
  assert.equal(postgresFault(new Error('Connection terminated unexpectedly')), 'unreachable')
})

describe('two machines on one PostgreSQL', { skip: url ? false : 'TEST_DATABASE_URL is not set' }, () => {
  const schema = `test_${randomBytes(6).toString('hex')}`
  let past: pg.Pool, here: Store, there: Store
  const open = async (): Promise<Store> => {
    const answer = await openPostgres(url!, { schema })
    assert.ok(answer.ok, answer.ok ? '' : answer.detail)
    return answer.store
  }
  before(async () => {
    past = new pg.Pool({ connectionString: url!, max: 1 })
    ;[here, there] = await Promise.all([open(), open()])
  })
  after(async () => {
    await here.close()
    await there.close()
    await past.query(`drop schema ${schema} cascade`)
    await past.end()
  })

  test('hear each other once per commit, and what was written while the line was down', async () => {
    const heard: AppendedSignal[] = []
    there.onAppend(signal => heard.push(signal))
    await here.createStream('case', 'told', [event])
    await until(() => heard.length > 0)
    assert.deepEqual(heard, [{ stream: 'told', kind: 'case', from: 0, last: 1 }])
    // Ends every listening connection of this schema; both stores have to find back.
    const { rowCount } = await past.query(`select pg_terminate_backend(pid) from pg_stat_activity where query = $1`, [`listen "tipp_${schema}"`])
    assert.equal(rowCount, 2)
    assert.deepEqual(await here.append('told', 1, [event, event]), { ok: true, last: 3 })
    await until(() => heard.some(signal => signal.last === 3))
    assert.deepEqual(heard.at(-1), { stream: 'told', kind: 'case', from: 1, last: 3 })
    await here.append('told', 3, [event])
    await until(() => heard.at(-1)?.last === 4)
  })

  /** Takes away the connection of an append that waits in the middle of its transaction. */
  async function cutWhileWriting(store: Store, stream: string): Promise<Appended> {
    await store.createStream('case', stream, [event])
    const hold = await past.connect()
    await hold.query('begin')
    await hold.query(`lock table ${schema}.about in access exclusive mode`)
    const asked = store.append(stream, 1, [event], { command: 'c1' })
    await new Promise(resolve => setTimeout(resolve, 100))
    const { rowCount } = await hold.query(`select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and query like $1`, [`update ${schema}.about%`])
    assert.equal(rowCount, 1)
    await hold.query('rollback')
    hold.release()
    return asked
  }
  test('an append whose connection breaks is written on the next one, once', async () => {
    assert.deepEqual(await cutWhileWriting(here, 'cut'), { ok: true, last: 2 })
    assert.deepEqual((await there.read('cut')).map(e => e.n), [1, 2])
  })
  test('without patience it says whether it may have been written, and can be sent again', async () => {
    const hasty = await openPostgres(url!, { schema, patienceMs: 0 })
    assert.ok(hasty.ok)
    const failed = await cutWhileWriting(hasty.store, 'hasty')
    assert.ok(!failed.ok && failed.reason === 'failed' && failed.fault === 'unreachable' && failed.written === 'no', JSON.stringify(failed))
    assert.deepEqual(await hasty.store.append('hasty', 1, [event], { command: 'c1' }), { ok: true, last: 2 })
    await hasty.store.close()
  })
  test('while every connection is taken away again and again, commands, reads and what is heard go on', async () => {
    const heard: number[] = [], stop = there.onAppend(s => { if (s.stream === 'storm') heard.push(s.last) })
    await here.createStream('case', 'storm', [event])
    let storm = true, cuts = 0
    const cutting = (async () => {
      while (storm) {
        cuts += (await past.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tipp' and query ~ $1`, [schema])).rowCount ?? 0
        await new Promise(resolve => setTimeout(resolve, 40))
      }
    })()
    let last = 1, unknown = 0
    while (last < 60) {
      const answer = await here.append('storm', last, [event], { command: `s${last}` })
      // Its answer was lost on the way: sent again under its name it is done once.
      if (!answer.ok && answer.reason === 'failed' && answer.written === 'unknown') { unknown++; continue }
      assert.ok(answer.ok, JSON.stringify(answer))
      last = answer.last
      assert.equal((await there.read('storm', last - 1)).length, 1)
    }
    storm = false
    await cutting
    assert.ok(cuts > 5, `${cuts} connections were taken away`)
    assert.deepEqual((await here.read('storm')).map(e => e.n), Array.from({ length: 60 }, (_, i) => i + 1))
    await until(() => heard.at(-1) === 60)
    assert.deepEqual(heard, [...heard].sort((a, b) => a - b), `in order (${unknown} answers were lost)`)
    stop()
  })
})

describe('a PostgreSQL that is none for us is refused at the start', { skip: url ? false : 'TEST_DATABASE_URL is not set' }, () => {
  // As a pooler in transaction mode, or another database with the same words, behaves: the functions are there and do nothing.
  const plants: readonly [what: string, says: RegExp, plant: (schema: string) => string][] = [
    ['advisory locks hold nobody back', /advisory locks/, s => `create function ${s}.pg_advisory_xact_lock(int, int) returns void language sql as 'select null::void'; create function ${s}.pg_try_advisory_xact_lock(int, int) returns boolean language sql as 'select true'`],
    ['what is notified is not heard', /LISTEN\/NOTIFY/, s => `create function ${s}.pg_notify(text, text) returns void language sql as 'select null::void'`],
  ]
  for (const [what, says, plant] of plants) test(what, async () => {
    const planted = `plant_${randomBytes(6).toString('hex')}`, schema = `test_${randomBytes(6).toString('hex')}`, past = new pg.Pool({ connectionString: url!, max: 1 })
    await past.query(`create schema ${planted}; ${plant(planted)}`)
    const at = new URL(url!)
    at.searchParams.set('options', `-c search_path=${planted},pg_catalog,public`)
    const refused = await openPostgres(at.href, { schema })
    await past.query(`drop schema ${planted} cascade; drop schema if exists ${schema} cascade`)
    await past.end()
    assert.ok(!refused.ok)
    assert.equal(refused.fault, 'unfit')
    assert.match(refused.detail, says)
  })
})
