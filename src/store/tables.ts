import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, Kysely, QueryResult } from 'kysely'
import pg from 'pg'
import { settings } from './postgres-engine.ts'
import { sqliteEngine, sqliteFault, type Database, type Statement, type Value } from './sqlite-engine.ts'

/** Where tables lie that are not history: a folder, a PostgreSQL, or memory for as long as the program runs. */
export type TablesPlace = { readonly folder: string } | { readonly postgres: string; readonly schema?: string } | 'memory'
export type Tables<T> = { readonly db: Kysely<T>; readonly dialect: Dialect; readonly type: 'sqlite' | 'postgres'; readonly close: () => Promise<void>
  /** After something was erased: it is gone from the files too, where that is ours to see to. PostgreSQL does it in its own time (VACUUM). */
  readonly erased: () => Promise<void> }

// Loaded when tables are asked for, not at start: it costs a tenth of a second.
const loadKysely = () => import('kysely')

/** How long to wait for another program that writes to the same file, in milliseconds. */
const patience = 5000
/** Waits without holding up what else the program does; the engine itself would. */
async function whenFree<T>(work: () => T): Promise<T> {
  for (const until = Date.now() + patience; ;) {
    try { return work() } catch (error) {
      if (sqliteFault(error) !== 'locked' || Date.now() > until) throw error
      await new Promise(done => setTimeout(done, 5 + Math.random() * 15))
    }
  }
}

/** Kysely on the same engine as the store: one connection, its transactions one after the other. */
class SqliteDriver implements Driver {
  readonly #db: Database
  #free: Promise<void> = Promise.resolve()
  #release: () => void = () => {}
  constructor(db: Database) { this.#db = db }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#free
    let release!: () => void
    this.#free = new Promise(done => { release = done })
    await before
    this.#release = release
    return this.#connection
  }
  async releaseConnection(): Promise<void> { this.#release() }
  async beginTransaction(): Promise<void> { await whenFree(() => this.#db.exec('begin immediate')) }
  async commitTransaction(): Promise<void> { this.#db.exec('commit') }
  async rollbackTransaction(): Promise<void> { this.#db.exec('rollback') }
  async destroy(): Promise<void> {}
  readonly #connection: DatabaseConnection = {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const statement = this.#db.prepare(sql) as Statement & { readonly columns: () => readonly unknown[] }, values = parameters as Value[]
      if (statement.columns().length > 0) return { rows: await whenFree(() => statement.all(...values)) as R[] }
      const { changes } = await whenFree(() => statement.run(...values))
      return { rows: [], numAffectedRows: BigInt(changes) }
    },
    // eslint-disable-next-line require-yield
    async *streamQuery() { throw new Error('not read in pieces') },
  }
}

async function sqliteDialect(db: Database): Promise<Dialect> {
  const { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } = await loadKysely()
  return { createDriver: () => new SqliteDriver(db), createAdapter: () => new SqliteAdapter(), createQueryCompiler: () => new SqliteQueryCompiler(), createIntrospector: kysely => new SqliteIntrospector(kysely) }
}

async function openSqlite<T>(file: string): Promise<Tables<T>> {
  const db = (await sqliteEngine())(file, 10)
  // As the log has it (sqlite-opening.ts): each commit on the disk before it is answered, and what is erased overwritten.
  for (const pragma of ['journal_mode = wal', 'synchronous = full', 'fullfsync = on', 'secure_delete = on', 'foreign_keys = on']) await whenFree(() => db.exec(`pragma ${pragma}`))
  const dialect = await sqliteDialect(db), { Kysely } = await loadKysely()
  return { db: new Kysely<T>({ dialect }), dialect, type: 'sqlite', close: async () => { db.close() }, erased: async () => { await whenFree(() => db.prepare('pragma wal_checkpoint(truncate)').all()) } }
}

async function openPostgres<T>(url: string, schema: string): Promise<Tables<T>> {
  const { Kysely, PostgresDialect } = await loadKysely()
  const pool = new pg.Pool({ ...settings(url), onConnect: async client => { await client.query(`set search_path to ${schema}`) } })
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  const dialect = new PostgresDialect({ pool })
  return { db: new Kysely<T>({ dialect }), dialect, type: 'postgres', close: () => pool.end(), erased: async () => {} }
}

/** Opens the tables beside the log, in a file of their own or in the store's schema. Whoever asks makes them. */
export async function openTables<T>(place: TablesPlace, name: string): Promise<Tables<T>> {
  if (place === 'memory') return openSqlite<T>(':memory:')
  if ('postgres' in place) return openPostgres<T>(place.postgres, place.schema ?? 'tipp')
  await mkdir(place.folder, { recursive: true })
  return openSqlite<T>(resolve(join(place.folder, `${name}.sqlite`)))
}
