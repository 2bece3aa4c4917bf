import pg from 'pg'
import type { Failed, StoreFault } from './port.ts'

/** The shape of the tables below, counted apart from SQLite's. */
export const schemaVersion = 1

export const tablesIn = (schema: string): string => `
  create table ${schema}.about (version integer not null, pos bigint not null);
  insert into ${schema}.about values (${schemaVersion}, 0);
  create table ${schema}.stream (
    id text primary key, kind text not null, last bigint not null, born bigint not null, changed text not null);
  create index stream_born on ${schema}.stream (born);
  create index stream_kind on ${schema}.stream (kind, born);
  create table ${schema}.event (
    pos bigint primary key, stream text not null, n bigint not null, at text not null, command text, body text not null,
    unique (stream, n));
  create index event_command on ${schema}.event (stream, command) where command is not null;
  create table ${schema}.kept (shelf text not null, key text not null, value text not null, primary key (shelf, key));`

/** First half of the advisory lock's key, any fixed number; the second half is made of the schema's name. */
const lockKey = 1953067120

/** Whether the lock is free: asked on another connection while it is held, for a database in which it holds nobody back is none for us. */
export const isFree = (schema: string): string => `select pg_try_advisory_xact_lock(${lockKey}, hashtext('${schema}')) as free`

/**
 * Begins a transaction that alone may write in the schema until it ends. Positions are then given in the order of commits, and
 * a reader that follows them skips nothing. Where an operator has switched synchronous commits off, they are on for our writes.
 */
export const beginAlone = (schema: string): string => `
  begin; set local lock_timeout = '10s';
  select set_config('synchronous_commit', 'on', true) where current_setting('synchronous_commit') = 'off';
  select pg_advisory_xact_lock(${lockKey}, hashtext('${schema}'))`

/** Connection settings: 64-bit integers as numbers, since our positions stay far below 2^53, and no wait without end. */
export const settings = (url: string): pg.PoolConfig => ({
  connectionString: url, connectionTimeoutMillis: 5000, query_timeout: 30_000, keepAlive: true, max: 4, application_name: 'tipp',
  types: { getTypeParser: ((oid: number, format?: 'text') => oid === 20 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser },
})

const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'EPIPE', 'ENOENT'])

/** What an error of the database or of the way to it means to us (SQLSTATE, postgresql.org/docs/current/errcodes-appendix.html). */
export function postgresFault(error: unknown): StoreFault {
  if (error instanceof Unfit) return 'unfit'
  const code = String((error as { code?: unknown }).code ?? '')
  if (unreachable.has(code) || /^(08|57P|53300)/.test(code)) return 'unreachable'
  if (/^(28|3D)/.test(code)) return 'not-let-in'
  if (code === '42501' || code === '25006') return 'read-only'
  if (code === '53100') return 'full'
  if (code === '55P03' || code === '40P01') return 'locked'
  if (/^XX00[12]/.test(code)) return 'corrupt'
  // The driver names no code when the connection broke or could not be made in time.
  return code === '' && /connection|timeout/i.test((error as Error).message ?? '') ? 'unreachable' : 'other'
}

export const failedBy = (error: unknown, written: Failed['written']): Failed =>
  ({ ok: false, reason: 'failed', fault: postgresFault(error), written, detail: (error as Error).message ?? String(error) })

/** The database does not do what several machines need of it: what it lacks, for the log. */
export class Unfit extends Error {}

const againMs = 150
/**
 * Carries out `work`, and again while the database cannot be reached (it restarts, another machine takes over) and there is patience left.
 * Only for what changes nothing when it is done twice.
 */
export async function patiently<T>(patienceMs: number, work: () => Promise<T>, ended: () => boolean = () => false): Promise<T> {
  for (const since = performance.now(); ;) {
    try { return await work() } catch (error) {
      if (postgresFault(error) !== 'unreachable' || ended() || performance.now() - since + againMs > patienceMs) throw error
      await new Promise(resolve => { setTimeout(resolve, againMs) })
    }
  }
}

/** The address without its password, for messages and logs. */
export function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url)
    return host + pathname
  } catch {
    return 'PostgreSQL'
  }
}
