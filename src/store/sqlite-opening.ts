import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoreFault } from './port.ts'
import type { Database, Engine } from './sqlite-engine.ts'
import { detailOf, fileFault, sqliteFault } from './sqlite-engine.ts'

/** The shape of the tables below. A database with a higher number belongs to a newer program and is left alone. */
export const schemaVersion = 1

export const databaseFile = 'tipp.sqlite'

const tables = `
  create table stream (
    id text primary key, kind text not null, last integer not null, born integer not null, changed text not null
  ) strict, without rowid;
  create index stream_born on stream (born);
  create index stream_kind on stream (kind, born);
  create table event (
    pos integer primary key autoincrement, stream text not null, n integer not null, at text not null, command text, body text not null,
    unique (stream, n)
  ) strict;
  create index event_command on event (stream, command) where command is not null;
  create table kept (
    shelf text not null, key text not null, value text not null, primary key (shelf, key)
  ) strict, without rowid;
  pragma user_version = ${schemaVersion};`

/** Up to this size the whole file is checked at opening (about a tenth of a second); a larger one would delay every start. */
const checkedUpTo = 32 * 1024 * 1024

type Refusal = { ok: false, fault: StoreFault, detail: string }
const refuse = (fault: StoreFault, detail: string): Refusal => ({ ok: false, fault, detail })

const versionOf = (db: Database): number => (db.prepare('pragma user_version').get() as { user_version: number }).user_version

async function writableFolder(folder: string): Promise<Refusal | undefined> {
  try {
    await mkdir(folder, { recursive: true })
    // Asking for permissions answers for the wrong user at times, so write something.
    const probe = join(folder, `.probe-${process.pid}`)
    await writeFile(probe, '')
    await rm(probe)
    return undefined
  } catch (error) {
    return refuse(fileFault(error), detailOf(error))
  }
}

function prepareTables(db: Database): Refusal | undefined {
  // The lock is taken before the version is read, so that two programs starting at once do not both create the tables.
  db.exec('begin immediate')
  const version = versionOf(db)
  if (version > schemaVersion) { db.exec('rollback'); return refuse('newer', `database has schema ${version}, program knows ${schemaVersion}`) }
  if (version === 0) {
    const others = db.prepare('select count(*) as count from sqlite_schema').get() as { count: number }
    if (others.count > 0) { db.exec('rollback'); return refuse('foreign', 'a database of another program') }
    db.exec(tables)
  }
  db.exec('commit')
  return undefined
}

/** Opens or makes the database in a folder, ready for durable commits, or says why that cannot be. */
export async function openDatabase(engine: Engine, folder: string, waitMs: number): Promise<{ ok: true, db: Database } | Refusal> {
  const refused = await writableFolder(folder)
  if (refused) return refused
  const file = join(folder, databaseFile)
  let db: Database | undefined
  try {
    const size = await stat(file).then(s => s.isFile() ? s.size : -1, () => 0)
    if (size < 0) return refuse('foreign', `${databaseFile} is not a file`)
    db = engine(file, waitMs)
    // Read before anything is set: a database of another program must stay as it is.
    const version = versionOf(db)
    if (version > schemaVersion) { db.close(); return refuse('newer', `database has schema ${version}, program knows ${schemaVersion}`) }
    if (size > 0 && size <= checkedUpTo) {
      const check = db.prepare('pragma quick_check(1)').get() as { quick_check: string }
      if (check.quick_check !== 'ok') { db.close(); return refuse('corrupt', check.quick_check) }
    }
    const wrong = prepareTables(db)
    if (wrong) { db.close(); return wrong }
    db.exec('pragma journal_mode = wal')
    // What is erased is overwritten, not only let go of (sqlite.org/pragma.html#pragma_secure_delete).
    db.exec('pragma secure_delete = on')
    // Full: each commit is on the disk before it returns. On macOS only fullfsync makes that true (sqlite.org/pragma.html).
    db.exec('pragma synchronous = full')
    db.exec('pragma fullfsync = on')
    db.exec('pragma checkpoint_fullfsync = on')
    // The ends of some dozens of logs are written over and over: they are carried into the file seldom, and kept at hand.
    db.exec('pragma wal_autocheckpoint = 8000')
    db.exec('pragma cache_size = -16000')
    return { ok: true, db }
  } catch (error) {
    try { db?.close() } catch { /* it was never open */ }
    return refuse(sqliteFault(error), detailOf(error))
  }
}
