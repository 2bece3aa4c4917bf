import pg from 'pg'
import type { Order, OrderAnswer } from './deciding.ts'
import { isName, orderOf, pageSize } from './deciding.ts'
import { listeners } from './listeners.ts'
import type { Appended, Created, Failed, Kept, Opened, Store, Stored, StoreFault, StreamRow } from './port.ts'
import { beginAlone, failedBy, isFree, patiently, placeOf, postgresFault, schemaVersion, settings, tablesIn, Unfit } from './postgres-engine.ts'
import type { Hearing } from './postgres-hearing.ts'
import { hear } from './postgres-hearing.ts'
import type { Waiting, Writing } from './postgres-writing.ts'
import { channelOf, commitGroup } from './postgres-writing.ts'

export type PostgresOptions = {
  readonly now?: () => Date
  readonly schema?: string
  /** How long a database that does not answer is waited for, in milliseconds, before a command fails. */
  readonly patienceMs?: number
}

const largestGroup = 500
/** Characters of JSON in one group. */
const heaviestGroup = 8_000_000

/** Opens the store in a PostgreSQL database; the schema and its tables are made if need be. */
export async function openPostgres(url: string, { now = () => new Date(), schema = 'tipp', patienceMs = 5000 }: PostgresOptions = {}): Promise<Opened> {
  const where = placeOf(url)
  const refuse = (fault: StoreFault, detail: string): Opened => ({ ok: false, fault, where, detail })
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(schema)) return refuse('other', 'a schema name is lower-case letters, digits and _')
  const pool = new pg.Pool(settings(url))
  // A connection that breaks fails its query and is replaced at the next use; without listeners the process would end as well.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  try {
    const wrong = await prepareTables(pool, schema)
    if (wrong) { await pool.end(); return refuse(...wrong) }
    const heard = listeners()
    const { rows: [about] } = await pool.query(`select pos from ${schema}.about`)
    const hearing = await hear(settings(url), schema, about.pos, ({ stream, kind, from, last }) => heard.tell({ stream, kind, from, last }), text => pool.query('select pg_notify($1, $2)', [channelOf(schema), text]))
    return { ok: true, store: storeOn(pool, schema, now, heard, hearing, patienceMs) }
  } catch (error) {
    await pool.end().catch(() => {})
    return refuse(postgresFault(error), failedBy(error, 'no').detail)
  }
}

async function prepareTables(pool: pg.Pool, schema: string): Promise<[StoreFault, string] | undefined> {
  const client = await pool.connect()
  try {
    await client.query(beginAlone(schema))
    if ((await pool.query<{ free: boolean }>(isFree(schema))).rows[0]?.free !== false) throw new Unfit('its advisory locks hold nobody back, so two machines could write at once')
    const { rows: [known] } = await client.query(`select to_regnamespace($1) is not null as there, to_regclass($1 || '.about') is not null as ours`, [schema])
    if (known.ours) {
      const { rows: [about] } = await client.query(`select version from ${schema}.about`)
      if (about.version > schemaVersion) return ['newer', `database has schema ${about.version}, program knows ${schemaVersion}`]
    } else {
      if (!known.there) await client.query(`create schema ${schema}`)
      await client.query(tablesIn(schema))
    }
    await client.query('commit')
    return undefined
  } finally {
    // Without effect after a commit, and undoes everything otherwise.
    await client.query('rollback').catch(() => {})
    client.release()
  }
}

type EventRow = { pos: number, stream: string, n: number, at: string, command: string | null, body: string }

const storedOf = ({ n, body, at, pos, command }: EventRow): Stored =>
  ({ n, ...JSON.parse(body), at, pos, ...(command === null ? {} : { command }) })

function storeOn(pool: pg.Pool, schema: string, now: () => Date, heard: ReturnType<typeof listeners>, hearing: Hearing, patienceMs: number): Store {
  const waiting: Waiting[] = []
  const writing: Writing = { pool, schema, origin: hearing.origin, patienceMs, tell: ({ stream, kind, from, last }) => heard.tell({ stream, kind, from, last }) }
  let working: Promise<void> | undefined
  let ended = false
  const closed: Failed = { ok: false, reason: 'failed', fault: 'closed', written: 'no', detail: 'the store is closed' }

  function nextGroup(): Waiting[] {
    let count = 0, weight = 0
    for (const { order } of waiting) {
      weight += order.bodies.reduce((sum, body) => sum + body.length, 0)
      if (count === largestGroup || (count > 0 && weight > heaviestGroup)) break
      count++
    }
    return waiting.splice(0, count)
  }

  async function work(): Promise<void> {
    while (waiting.length > 0) await commitGroup(writing, nextGroup(), now().toISOString())
    working = undefined
  }

  const run = (order: Order): Promise<OrderAnswer> => new Promise(resolve => {
    if (ended) return resolve(closed)
    waiting.push({ order, settle: resolve })
    working ??= new Promise<void>(turnEnds => setImmediate(turnEnds)).then(work)
  })

  const rows = async <R extends pg.QueryResultRow>(sql: string, values: unknown[]): Promise<R[]> => (await patiently(patienceMs, () => pool.query<R>(sql, values), () => ended)).rows

  async function keeping(shelf: string, key: string, sql: string, values: unknown[]): Promise<Kept> {
    if (!isName(shelf) || !isName(key)) return { ok: false, reason: 'bad-name' }
    if (ended) return closed
    let asked = false
    try {
      // Only the way there is tried again: what was asked for may have been done, and somebody else may have written since.
      const client = await patiently(patienceMs, () => pool.connect(), () => ended)
      asked = true
      let broken = true
      try { await client.query(sql, values); broken = false } finally { client.release(broken) }
      return { ok: true }
    } catch (error) {
      return failedBy(error, asked ? 'unknown' : 'no')
    }
  }

  const eventColumns = 'pos, stream, n, at, command, body', streamColumns = 'id, kind, last, born, changed'
  return {
    createStream: async (kind, id, items, meta) => {
      const made = orderOf(id, kind, 0, items, meta)
      return made.ok ? run(made.order) as Promise<Created> : made
    },
    append: async (stream, expected, items, meta) => {
      const made = orderOf(stream, undefined, expected, items, meta)
      return made.ok ? run(made.order) as Promise<Appended> : made
    },
    read: async (stream, after = 0) =>
      (await rows<EventRow>(`select ${eventColumns} from ${schema}.event where stream = $1 and n > $2 order by n`, [stream, after])).map(storedOf),
    stream: async id => (await rows<StreamRow>(`select ${streamColumns} from ${schema}.stream where id = $1`, [id]))[0],
    streams: ({ kind, limit, before = Number.MAX_SAFE_INTEGER }) => rows<StreamRow>(
      `select ${streamColumns} from ${schema}.stream where born < $1 ${kind === undefined ? '' : 'and kind = $3'} order by born desc limit $2`,
      [before, pageSize(limit, 50), ...(kind === undefined ? [] : [kind])]),
    follow: async (after, limit) =>
      (await rows<EventRow>(`select ${eventColumns} from ${schema}.event where pos > $1 order by pos limit $2`, [after, pageSize(limit, 1000)]))
        .map(row => ({ ...storedOf(row), stream: row.stream })),
    keep: (shelf, key, value) => keeping(shelf, key,
      `insert into ${schema}.kept values ($1, $2, $3) on conflict (shelf, key) do update set value = excluded.value`, [shelf, key, JSON.stringify(value)]),
    kept: async (shelf, key) => {
      const [row] = await rows<{ value: string }>(`select value from ${schema}.kept where shelf = $1 and key = $2`, [shelf, key])
      return row && JSON.parse(row.value)
    },
    keptOf: async (shelf, keys) => {
      if (keys.length === 0) return []
      const found = new Map((await rows<{ key: string, value: string }>(`select key, value from ${schema}.kept where shelf = $1 and key = any($2)`, [shelf, keys])).map(r => [r.key, r.value]))
      return keys.map(key => { const value = found.get(key); return value === undefined ? undefined : JSON.parse(value) })
    },
    allKept: async shelf => (await rows<{ key: string, value: string }>(
      `select key, value from ${schema}.kept where shelf = $1 order by key collate "C"`, [shelf])).map(r => ({ key: r.key, value: JSON.parse(r.value) })),
    forget: (shelf, key) => keeping(shelf, key, `delete from ${schema}.kept where shelf = $1 and key = $2`, [shelf, key]),
    erase: stream => keeping('-', stream, `with events as (delete from ${schema}.event where stream = $1) delete from ${schema}.stream where id = $1`, [stream]),
    onAppend: heard.add,
    stats: async () => {
      const [row] = await rows<{ streams: number, events: number, bytes: number, fsync: string }>(`
        select (select count(*) from ${schema}.stream) as streams, (select count(*) from ${schema}.event) as events,
          pg_total_relation_size('${schema}.event') + pg_total_relation_size('${schema}.stream') + pg_total_relation_size('${schema}.kept') as bytes,
          current_setting('fsync') as fsync`, [])
      const { fsync, ...counts } = row!
      return { engine: 'postgres', schema: schemaVersion, durable: fsync === 'on', ...counts }
    },
    close: async () => {
      if (ended) return
      ended = true
      await working
      await hearing.end()
      await pool.end()
    },
  }
}
