import { mkdir, open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { databaseFile } from './sqlite-opening.ts'
import { detailOf, sqliteEngine } from './sqlite-engine.ts'

/** How long a database that others write on is waited for, in milliseconds. */
const patience = 10_000

const flushed = async (file: string): Promise<void> => {
  const handle = await open(file, 'r+')
  try { await handle.sync() } finally { await handle.close() }
}

/** The databases of a data folder, whatever they are called; the log first, for what the others hold may only be what the log does not name yet. */
export async function databasesIn(folder: string): Promise<string[]> {
  const all = (await readdir(folder)).filter(name => name.endsWith('.sqlite')).sort()
  return [...all.filter(name => name === databaseFile), ...all.filter(name => name !== databaseFile)]
}

/**
 * Copies every database of a data folder while others go on writing: each copy is what one moment's readers see (`vacuum into`,
 * sqlite.org/lang_vacuum.html), without a log beside it and without what was erased. It is on the disk when this answers: the engine itself does not
 * flush such a copy.
 */
export async function copyDatabases(from: string, to: string): Promise<string[]> {
  const engine = await sqliteEngine(), names = await databasesIn(from)
  await mkdir(to, { recursive: true })
  for (const name of names) {
    const db = engine(join(from, name), patience)
    try { db.prepare('vacuum into ?').run(join(to, name)) } finally { db.close() }
    await flushed(join(to, name))
  }
  return names
}

/** What is wrong with a database file: undefined when the engine finds nothing. */
export async function faultIn(file: string): Promise<string | undefined> {
  try {
    if (!(await stat(file)).isFile()) return 'not a file'
    const db = (await sqliteEngine())(file, patience)
    try {
      const { integrity_check: said } = db.prepare('pragma integrity_check(1)').get() as { integrity_check: string }
      return said === 'ok' ? undefined : said
    } finally { db.close() }
  } catch (error) { return detailOf(error) }
}
