import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import { openTables, type Tables, type TablesPlace } from './tables.ts'

/** What is known of a file besides its bytes. Name and bytes go together when it is erased. */
export type KeptFile = { readonly id: string; readonly name: string; readonly type: string; readonly size: number; readonly sha256: string; readonly at: string }

/** Where the bytes of documents lie, beside the log that speaks of them. What answers `ok` is durable; half a file is never seen. */
export type Files = {
  readonly keep: (file: { readonly id: string; readonly name: string; readonly type: string }, bytes: Uint8Array) => Promise<{ readonly ok: true; readonly size: number; readonly sha256: string } | { readonly ok: false; readonly detail: string }>
  readonly about: (id: string) => Promise<KeptFile | undefined>
  /** The bytes, piece by piece, so that no whole file lies in memory while somebody slow takes it. */
  readonly read: (id: string) => AsyncGenerator<Uint8Array>
  /** Takes away a file for ever. Not an error when there is none. */
  readonly erase: (id: string) => Promise<{ readonly ok: boolean }>
  readonly close: () => Promise<void>
}

type FileTables = {
  files_about: { id: string; name: string; type: string; size: number; sha256: string; at: string }
  files_piece: { id: string; n: number; bytes: Uint8Array }
}

/** One piece is one commit: other work goes on between two of them. */
export const pieceBytes = 512 * 1024
const schemaVersion = 1

async function openFileTables(place: TablesPlace): Promise<Tables<FileTables>> {
  const tables = await openTables<FileTables>(place, 'files'), { sql } = await import('kysely'), blob = tables.type === 'sqlite' ? 'blob' : 'bytea'
  const run = (trx: Transaction<FileTables>, text: string) => sql.raw<{ value: number }>(text).execute(trx)
  try {
    await tables.db.transaction().execute(async trx => {
      if (tables.type === 'postgres') {
        await run(trx, `set local lock_timeout = '10s'`)
        // Any fixed number: one process at a time makes the tables.
        await run(trx, 'select pg_advisory_xact_lock(1953067122, hashtext(current_schema()))')
      }
      await run(trx, 'create table if not exists "files_schema" ("value" integer not null)')
      const stands = (await run(trx, 'select "value" from "files_schema"')).rows[0]?.value
      if (stands !== undefined && stands > schemaVersion) throw new Error(`the files have schema ${stands}, this program knows ${schemaVersion}`)
      if (stands !== undefined) return
      await run(trx, 'create table "files_about" ("id" text not null primary key, "name" text not null, "type" text not null, "size" integer not null, "sha256" text not null, "at" text not null)')
      await run(trx, `create table "files_piece" ("id" text not null, "n" integer not null, "bytes" ${blob} not null, primary key ("id", "n"))`)
      await run(trx, `insert into "files_schema" values (${schemaVersion})`)
    })
    return tables
  } catch (error) {
    await tables.close().catch(() => undefined)
    throw error
  }
}

/** Files in a folder's own database, in PostgreSQL, or in memory. Nothing is opened before somebody asks. */
export function filesOn(place: TablesPlace, now: () => Date): Files {
  let opened: Promise<Tables<FileTables>> | undefined, closed = false
  const db = async () => {
    if (closed) throw new Error('the files are closed')
    return (await (opened ??= openFileTables(place).catch((error: unknown) => { opened = undefined; throw error }))).db
  }
  const about: Files['about'] = async id => {
    const row = await (await db()).selectFrom('files_about').selectAll().where('id', '=', id).executeTakeFirst()
    return row && { ...row }
  }
  const drop = async (id: string): Promise<void> => {
    const database = await db()
    // What is told of it first: from then on it is not there, whatever happens in between.
    await database.deleteFrom('files_about').where('id', '=', id).execute()
    await database.deleteFrom('files_piece').where('id', '=', id).execute()
  }
  return {
    about,
    keep: async ({ id, name, type }, bytes) => {
      try {
        const database = await db(), sha256 = createHash('sha256').update(bytes).digest('hex')
        if (await about(id)) return { ok: false, detail: 'there already' }
        for (let n = 0; n * pieceBytes < bytes.length; n++) {
          const piece = Buffer.from(bytes.subarray(n * pieceBytes, (n + 1) * pieceBytes))
          await database.insertInto('files_piece').values({ id, n, bytes: piece }).onConflict(c => c.columns(['id', 'n']).doUpdateSet({ bytes: piece })).execute()
          await new Promise(turn => setImmediate(turn))
        }
        await database.insertInto('files_about').values({ id, name, type, size: bytes.length, sha256, at: now().toISOString() }).execute()
        return { ok: true, size: bytes.length, sha256 }
      } catch (error) {
        return { ok: false, detail: error instanceof Error ? error.message : String(error) }
      }
    },
    read: async function* (id) {
      const database = await db()
      if (!await about(id)) return
      for (let n = 0; ; n++) {
        const piece = await database.selectFrom('files_piece').select('bytes').where('id', '=', id).where('n', '=', n).executeTakeFirst()
        if (!piece) return
        yield piece.bytes
      }
    },
    erase: async id => {
      try { await drop(id); return { ok: true } } catch { return { ok: false } }
    },
    close: async () => {
      closed = true
      await opened?.then(t => t.close(), () => undefined)
    },
  }
}
