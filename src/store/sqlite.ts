import type { Order, OrderAnswer } from './deciding.ts'
import { decideAll, isName, orderOf, pageSize, partsOf } from './deciding.ts'
import type { Done } from './group-commit.ts'
import { groupCommit } from './group-commit.ts'
import { listeners } from './listeners.ts'
import { hearOthers } from './sqlite-hearing.ts'
import type { Appended, AppendedSignal, Created, Kept, Opened, Store, Stored, StreamRow } from './port.ts'
import type { Database, Engine } from './sqlite-engine.ts'
import { sqliteEngine } from './sqlite-engine.ts'
import { openDatabase, schemaVersion } from './sqlite-opening.ts'
import { streamPlaces } from './sqlite-places.ts'

export type StoreOptions = {
  /** The wall clock. */
  readonly now?: () => Date
  /** How long to wait for another program that has locked the database, in milliseconds. */
  readonly patienceMs?: number
}

/** Opens the store in a folder, which is made if need be. */
export const openStore = async (folder: string, options: StoreOptions = {}): Promise<Opened> =>
  openStoreWith(await sqliteEngine(), folder, options)

/** The same on a given engine, for tests with a planted fault. */
export async function openStoreWith(engine: Engine, folder: string, { now = () => new Date(), patienceMs = 5000 }: StoreOptions = {}): Promise<Opened> {
  // Others may be writing on it; each try waits for a moment without holding up the process for long.
  const since = performance.now(), tries = () => openDatabase(engine, folder, Math.min(patienceMs, 50))
  let opened = await tries()
  while (!opened.ok && opened.fault === 'locked' && performance.now() - since < patienceMs) {
    await new Promise(resolve => { setTimeout(resolve, 20) })
    opened = await tries()
  }
  return opened.ok ? { ok: true, store: storeOn(opened.db, now, patienceMs) } : { ...opened, where: folder }
}

type EventRow = { pos: number, stream: string, n: number, at: string, command: string | null, body: string }

const storedOf = ({ n, body, at, pos, command }: EventRow): Stored =>
  ({ n, ...JSON.parse(body), at, pos, ...(command === null ? {} : { command }) })

function storeOn(db: Database, now: () => Date, patienceMs: number): Store {
  const sql = {
    stream: db.prepare('select id, kind, last, born, changed from stream where id = ?'),
    // The plus keeps the engine from looking for the highest number first, which walks the whole stream.
    done: db.prepare('select max(+n) as n from event where stream = ? and command = ?'),
    event: db.prepare('insert into event (stream, n, at, command, body) values (?, ?, ?, ?, ?)'),
    begin: db.prepare('insert into stream (id, kind, last, born, changed) values (?, ?, ?, ?, ?)'),
    read: db.prepare('select pos, stream, n, at, command, body from event where stream = ? and n > ? order by n'),
    follow: db.prepare('select pos, stream, n, at, command, body from event where pos > ? order by pos limit ?'),
    list: db.prepare('select id, kind, last, born, changed from stream where born < ? order by born desc limit ?'),
    listKind: db.prepare('select id, kind, last, born, changed from stream where kind = ? and born < ? order by born desc limit ?'),
    eraseEvents: db.prepare('delete from event where stream = ?'),
    eraseStream: db.prepare('delete from stream where id = ?'),
    keep: db.prepare('insert into kept (shelf, key, value) values (?, ?, ?) on conflict (shelf, key) do update set value = excluded.value'),
    kept: db.prepare('select value from kept where shelf = ? and key = ?'),
    allKept: db.prepare('select key, value from kept where shelf = ? order by key'),
    forget: db.prepare('delete from kept where shelf = ? and key = ?'),
  }
  const places = streamPlaces(db), group = groupCommit(db, patienceMs, places)
  const heard = listeners()

  const others = hearOthers(db, heard.tell)

  function write(order: Order): Done<OrderAnswer> {
    const answer = decideAll(order, places.of, (stream, command) => (sql.done.get(stream, command) as { n: number | null }).n ?? undefined)
    if (answer) return { answer }
    const at = now().toISOString(), written = partsOf(order).map(part => put(part, at))
    for (const { signal } of written) places.moved(signal.stream, signal.kind, signal.last, at)
    return { answer: { ok: true, last: written[0]!.signal.last }, after: () => { for (const { signal, positions } of written) { others.own(positions); heard.tell(signal) } } }
  }

  function put(order: Order, at: string): { signal: AppendedSignal; positions: readonly number[] } {
    const stands = places.of(order.stream), from = stands?.last ?? 0, last = from + order.bodies.length
    const positions = order.bodies.map((body, i) => Number(sql.event.run(order.stream, from + i + 1, at, order.command ?? null, body).lastInsertRowid))
    if (order.create !== undefined) sql.begin.run(order.stream, order.create, last, positions[0]!, at)
    return { signal: { stream: order.stream, kind: order.create ?? stands!.kind, from, last }, positions }
  }

  /** As `write`; an engine that fails breaks the chain as well. */
  const writing = (order: Order) => (): Done<OrderAnswer> => {
    try { return write(order) } catch (error) {
      if (order.chain) order.chain.broken = true
      throw error
    }
  }

  const keeping = (shelf: string, key: string, work: () => void): Promise<Kept> =>
    isName(shelf) && isName(key)
      ? group.run<Kept>(() => { work(); return { answer: { ok: true } } })
      : Promise.resolve({ ok: false, reason: 'bad-name' })

  return {
    createStream: async (kind, id, items, meta) => {
      const made = orderOf(id, kind, 0, items, meta)
      return made.ok ? group.run(writing(made.order) as () => Done<Created>) : made
    },
    append: async (stream, expected, items, meta) => {
      const made = orderOf(stream, undefined, expected, items, meta)
      return made.ok ? group.run(writing(made.order) as () => Done<Appended>) : made
    },
    read: async (stream, after = 0) => (sql.read.all(stream, after) as EventRow[]).map(storedOf),
    stream: async id => {
      const row = sql.stream.get(id) as StreamRow | undefined
      return row && { ...row }
    },
    streams: async ({ kind, limit, before = Number.MAX_SAFE_INTEGER }) => {
      const page = pageSize(limit, 50)
      const rows = (kind === undefined ? sql.list.all(before, page) : sql.listKind.all(kind, before, page)) as StreamRow[]
      return rows.map(row => ({ ...row }))
    },
    follow: async (after, limit) =>
      (sql.follow.all(after, pageSize(limit, 1000)) as EventRow[]).map(row => ({ ...storedOf(row), stream: row.stream })),
    keep: async (shelf, key, value) => {
      const text = JSON.stringify(value)
      return keeping(shelf, key, () => sql.keep.run(shelf, key, text))
    },
    kept: async (shelf, key) => {
      const row = sql.kept.get(shelf, key) as { value: string } | undefined
      return row && JSON.parse(row.value)
    },
    keptOf: async (shelf, keys) => keys.map(key => {
      const row = sql.kept.get(shelf, key) as { value: string } | undefined
      return row && JSON.parse(row.value)
    }),
    allKept: async shelf => (sql.allKept.all(shelf) as { key: string, value: string }[]).map(r => ({ key: r.key, value: JSON.parse(r.value) })),
    forget: async (shelf, key) => keeping(shelf, key, () => sql.forget.run(shelf, key)),
    erase: stream => keeping('-', stream, () => { sql.eraseEvents.run(stream); sql.eraseStream.run(stream); places.gone(stream) }),
    onAppend: listener => {
      const stop = heard.add(listener), deaf = others.listen()
      return () => { stop(); deaf() }
    },
    stats: async () => {
      const number = (text: string) => Number(Object.values(db.prepare(text).get() as object)[0])
      return {
        engine: 'sqlite', schema: schemaVersion, durable: number('pragma synchronous') >= 2,
        streams: number('select count(*) from stream'), events: number('select count(*) from event'),
        bytes: number('pragma page_count') * number('pragma page_size'),
      }
    },
    close: async () => {
      await group.end()
      others.end()
      try {
        // All in one file again, so that a copy of it is a whole copy.
        db.exec('pragma wal_checkpoint(truncate)')
        db.close()
      } catch { /* closed before */ }
    },
  }
}
