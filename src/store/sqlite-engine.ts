import type { StoreFault } from './port.ts'

export type Value = string | number | null

/** The part of the `node:sqlite` interface that we use; Node 20 and 22 get it from a package with the same interface. */
export type Statement = {
  readonly run: (...values: Value[]) => { lastInsertRowid: number | bigint, changes: number | bigint }
  readonly get: (...values: Value[]) => unknown
  readonly all: (...values: Value[]) => unknown[]
}

export type Database = {
  readonly exec: (sql: string) => void
  readonly prepare: (sql: string) => Statement
  readonly close: () => void
}

/** Opens a database file. Replaced in tests by engines with a planted fault. */
export type Engine = (file: string, waitMs: number) => Database

/** The engine that comes with Node from version 24, where its interface is settled; below that the package. */
export async function sqliteEngine(): Promise<Engine> {
  const builtIn = Number(process.versions.node.split('.')[0]) >= 24
  const from: string = builtIn ? 'node:sqlite' : '@photostructure/sqlite'
  const { DatabaseSync } = await import(from) as { DatabaseSync: new (file: string, options: object) => Database }
  return (file, timeout) => new DatabaseSync(file, { timeout })
}

/** What an SQLite error means to us. Extended codes carry the primary code in their lowest byte (sqlite.org/rescode.html). */
export function sqliteFault(error: unknown): StoreFault {
  const code = (error as { errcode?: unknown, sqliteCode?: unknown }).errcode ?? (error as { sqliteCode?: unknown }).sqliteCode
  switch (typeof code === 'number' ? code & 0xff : -1) {
    case 5: case 6: return 'locked'
    case 8: case 3: case 14: return 'read-only'
    case 11: case 26: return 'corrupt'
    case 13: return 'full'
    default: return 'other'
  }
}

/** What an error of the file system means to us. */
export function fileFault(error: unknown): StoreFault {
  switch ((error as { code?: unknown }).code) {
    case 'EACCES': case 'EPERM': case 'EROFS': return 'read-only'
    case 'EEXIST': case 'ENOTDIR': case 'ENOENT': return 'not-a-folder'
    case 'ENOSPC': case 'EDQUOT': return 'full'
    default: return 'other'
  }
}

export const detailOf = (error: unknown): string => error instanceof Error ? error.message : String(error)
