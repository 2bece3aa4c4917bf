import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createTable, tableNames } from '../../notices/index.ts'
import { openEngine, type EngineFault, type Opened } from './engine.ts'

/** The shape of the table. A file with another number is made anew from the notices, not guessed at. */
export const tableVersion = 1
export const tableFile = (folder: string): string => join(folder, 'notices.duckdb')
/** An import works on a copy beside the table, so that what is read stays as it was until all is in. */
export const workFile = (folder: string): string => join(folder, 'notices.importing.duckdb')

/** Which table this is: another after every import. */
export async function identityOf(file: string): Promise<string | undefined> {
  const s = await stat(file).catch(() => undefined)
  return s?.isFile() ? `${s.ino}-${s.size}-${Math.round(s.mtimeMs)}` : undefined
}

const own = `create table about (key varchar, value varchar);
  create table file (path varchar, content varchar, notices integer, same integer);
  create table fault (path varchar, code varchar, line integer, col integer, place varchar, detail varchar);`

export type WorkFault = EngineFault | 'other version' | 'folder'
export type Work = { readonly opened: Opened; /** Files that an import which broke off has read already. */ readonly before: number; readonly next: { notice: number } }

async function aboutOf({ connection }: Opened): Promise<ReadonlyMap<string, string>> {
  try { return new Map((await connection.runAndReadAll('select key, value from about')).getRowsJS().map(r => [String(r[0]), String(r[1])])) } catch { return new Map() }
}

async function dropWork(folder: string): Promise<void> {
  for (const end of ['', '.wal', '.tmp']) await rm(workFile(folder) + end, { force: true, recursive: true })
}

/**
 * Opens the copy an import works on. One that broke off is taken up again when it read from the same places into the same table, otherwise
 * thrown away: then the table is as it was.
 */
export async function beginWork(folder: string, places: readonly string[]): Promise<{ readonly ok: true; readonly work: Work } | { readonly ok: false; readonly fault: WorkFault; readonly detail: string }> {
  try { await mkdir(folder, { recursive: true }) } catch (error) { return { ok: false, fault: 'folder', detail: (error as Error).message } }
  const base = await identityOf(tableFile(folder)) ?? 'none', purpose = JSON.stringify([base, ...places])
  if (await identityOf(workFile(folder))) {
    const there = await openEngine(workFile(folder), 'write')
    if (!there.ok && there.fault !== 'broken') return there
    if (there.ok) {
      const about = await aboutOf(there.opened)
      if (about.get('purpose') === purpose && about.get('version') === String(tableVersion)) return { ok: true, work: await workOn(there.opened) }
      there.opened.close()
    }
  }
  await dropWork(folder)
  if (base !== 'none') await copyFile(tableFile(folder), workFile(folder))
  const fresh = await openEngine(workFile(folder), 'write')
  if (!fresh.ok) {
    await dropWork(folder)
    return fresh
  }
  const { connection } = fresh.opened
  if (base === 'none') {
    await connection.run('begin')
    for (const name of tableNames) await connection.run(createTable(name))
    for (const sql of own.split(';').filter(s => s.trim())) await connection.run(sql)
    await connection.run('insert into about values (\'version\', ?)', [String(tableVersion)])
    await connection.run('commit')
  } else if ((await aboutOf(fresh.opened)).get('version') !== String(tableVersion)) {
    fresh.opened.close()
    await dropWork(folder)
    return { ok: false, fault: 'other version', detail: tableFile(folder) }
  }
  // What an earlier import could not read is told again if it still cannot be read.
  await connection.run('delete from fault')
  await connection.run('delete from about where key in (\'purpose\', \'files before\')')
  const before = (await connection.runAndReadAll('select count(*) from file')).getRowsJS()[0]![0]!
  await connection.run('insert into about values (\'purpose\', ?), (\'files before\', ?)', [purpose, String(before)])
  return { ok: true, work: await workOn(fresh.opened) }
}

async function workOn(opened: Opened): Promise<Work> {
  const one = async (sql: string): Promise<number> => Number((await opened.connection.runAndReadAll(sql)).getRowsJS()[0]![0] ?? 0)
  const before = await one('select count(*) from file') - Number((await aboutOf(opened)).get('files before') ?? 0)
  return { opened, before, next: { notice: await one('select max(id) from notice') + 1 } }
}

/** Puts the finished copy in the place of the table, in one move. */
export async function publish(folder: string, { opened }: Work, at: string): Promise<void> {
  await opened.connection.run('delete from about where key = \'imported\'')
  await opened.connection.run('insert into about values (\'imported\', ?)', [at])
  await opened.connection.run('checkpoint')
  opened.close()
  for (let tries = 1; ; tries++) {
    // Where a reader keeps the file open (Windows) it is let go of within a second.
    try { await rename(workFile(folder), tableFile(folder)); break } catch (error) {
      if (tries >= 20) throw error
      await new Promise(done => setTimeout(done, 100))
    }
  }
  await rm(`${workFile(folder)}.wal`, { force: true })
}
