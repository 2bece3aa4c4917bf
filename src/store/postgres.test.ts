import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import type { NewEvent } from '../log/index.ts'
import type { AppendedSignal, Store } from './index.ts'
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

  test('an append whose connection breaks says whether it may have been written, and can be sent again', async () => {
    await here.createStream('case', 'cut', [event])
    const hold = await past.connect()
    await hold.query('begin')
    await hold.query(`lock table ${schema}.about in access exclusive mode`)
    const asked = here.append('cut', 1, [event], { command: 'c1' })
    await new Promise(resolve => setTimeout(resolve, 100))
    const { rowCount } = await hold.query(`select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and query like $1`, [`update ${schema}.about%`])
    assert.equal(rowCount, 1)
    await hold.query('rollback')
    hold.release()
    const failed = await asked
    assert.ok(!failed.ok && failed.reason === 'failed' && failed.fault === 'unreachable' && failed.written === 'no', JSON.stringify(failed))
    assert.deepEqual(await here.append('cut', 1, [event], { command: 'c1' }), { ok: true, last: 2 })
  })
})
