import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, cp, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { logNames, readCheckpoint, type LogName } from '../record/index.ts'
import { copyDatabases, databasesIn, faultIn, openStore } from '../store/index.ts'
import { folderFiles, memoryFiles, type RecordFiles } from './record/files.ts'
import { openRecord, recordBegun } from './record/log.ts'

/** What a backup says of itself: written last, so that a folder without it is none. */
export type Manifest = {
  readonly format: typeof format
  readonly at: string
  /** Every file of it, by its path in the folder, with size and SHA-256. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>
  readonly events: number
  readonly streams: number
  /** How far each record had come in the store that was copied. */
  readonly records: Readonly<Partial<Record<LogName, { readonly origin: string; readonly size: number; readonly root: string }>>>
}
const format = 'tipp-backup/1', manifestFile = 'backup.json', recordFolder = 'record'

export type BackupProblem =
  /** Nothing to copy; something is there already where it should go; it is no backup; it is damaged. */
  | { readonly problem: 'nothing here' | 'there already' | 'no backup' | 'damaged'; readonly where: string; readonly detail?: string }
  /** The record that lies here, and was signed, has come further than the backup: putting it in place would sign a second history. */
  | { readonly problem: 'older than the record'; readonly where: string; readonly detail: string }
export type BackedUp = { readonly ok: true; readonly where: string; readonly manifest: Manifest } | ({ readonly ok: false } & BackupProblem)

const no = (problem: BackupProblem): BackedUp => ({ ok: false, ...problem })
const isThere = (path: string): Promise<boolean> => stat(path).then(() => true, () => false)
async function flushed(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try { await handle.sync() } catch { /* a folder on a system that cannot flush one */ } finally { await handle.close() }
}
async function digest(file: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const part of createReadStream(file)) { hash.update(part as Buffer); bytes += (part as Buffer).length }
  return { bytes, sha256: hash.digest('hex') }
}
const filesUnder = async (folder: string): Promise<string[]> => {
  const out: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) if (entry.isFile()) out.push(join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
  return out.sort()
}

/** The files of a record as they lie there, with whatever is written to them kept apart: to look whether they would fit. */
function untouched(folder: string): RecordFiles {
  const there = folderFiles(folder), own = memoryFiles()
  return { read: async path => (await own.read(path)) ?? there.read(path), has: async path => (await own.has(path)) || there.has(path), write: own.write, remove: own.remove, tidy: async () => {} }
}

type Looked = Pick<Manifest, 'events' | 'streams' | 'records'>
/** Goes through a copy of the store, and through the records in it beside the signed files that lie in `signed`. Throws what hinders a record. */
async function look(folder: string, signed: string | undefined): Promise<Looked> {
  const opened = await openStore(folder)
  if (!opened.ok) throw new Error(opened.detail)
  const { store } = opened, records: Partial<Record<LogName, { origin: string; size: number; root: string }>> = {}
  try {
    const { events, streams } = await store.stats()
    for (const name of logNames) {
      if (!await recordBegun(store, name)) continue
      const log = await openRecord(store, name, { files: signed === undefined ? memoryFiles() : untouched(join(signed, name)), sweeps: false }), head = readCheckpoint(log.checkpoint())!
      records[name] = { origin: log.origin, size: head.size, root: Buffer.from(head.root).toString('hex') }
    }
    return { events, streams, records }
  } finally { await store.close() }
}

/**
 * Copies the data of a site while it runs into a new folder: every database, and the files of the record. The record's files come first, so that the
 * store in the backup is never older than what was signed beside it.
 */
export async function backUp(data: string, record: string, to: string, now: () => Date): Promise<BackedUp> {
  const where = resolve(to)
  if (!(await isThere(data)) || (await databasesIn(data)).length === 0) return no({ problem: 'nothing here', where: data })
  if (await isThere(where)) return no({ problem: 'there already', where })
  const half = join(dirname(where), `.${basename(where)}.${randomBytes(4).toString('hex')}.half`)
  try {
    // It holds the keys of the record and of sessions.
    await mkdir(half, { recursive: true, mode: 0o700 })
    if (await isThere(record)) await copyRecord(record, join(half, recordFolder))
    await copyDatabases(data, half)
    const looked = await look(half, join(half, recordFolder)), files: Record<string, { bytes: number; sha256: string }> = {}
    for (const name of await filesUnder(half)) {
      if (/\.sqlite-(wal|shm)$/.test(name)) { await rm(join(half, name)); continue }
      files[name] = await digest(join(half, name))
      await flushed(join(half, name))
    }
    const manifest: Manifest = { format, at: now().toISOString(), files, ...looked }
    await writeFile(join(half, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true })
    await flushed(half)
    await rename(half, where)
    await flushed(dirname(where))
    return { ok: true, where, manifest }
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    throw error
  }
}

/** Tiles may be replaced by wider ones while they are copied; what is missing in the end is made anew from the store. */
async function copyRecord(from: string, to: string): Promise<void> {
  for (const name of logNames) {
    const head = await readFile(join(from, name, 'checkpoint')).catch(() => undefined)
    if (head === undefined) continue
    await mkdir(join(to, name), { recursive: true })
    for (const file of await filesUnder(join(from, name)).catch(() => [])) {
      if (file === 'checkpoint' || file.endsWith('.new')) continue
      await mkdir(dirname(join(to, name, file)), { recursive: true })
      await copyFile(join(from, name, file), join(to, name, file)).catch((error: NodeJS.ErrnoException) => { if (error.code !== 'ENOENT') throw error })
    }
    // The head that was read first: the tiles hold at least what it covers.
    await writeFile(join(to, name, 'checkpoint'), head)
  }
}

export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const m = JSON.parse(await readFile(join(folder, manifestFile), 'utf8')) as Manifest
    return m.format === format && typeof m.files === 'object' && Object.keys(m.files).every(f => !f.split('/').includes('..') && !f.startsWith('/')) ? m : undefined
  } catch { return undefined }
}

/** Puts a backup in place, in a data folder that has no database. Everything is checked first; then it is there whole, or not at all. */
export async function restore(from: string, data: string, record: string): Promise<BackedUp> {
  const where = resolve(data), manifest = await readManifest(from)
  if (!manifest) return no({ problem: 'no backup', where: from })
  await mkdir(where, { recursive: true })
  const there = await databasesIn(where)
  if (there.length > 0) return no({ problem: 'there already', where: join(where, there[0]!) })
  for (const [name, said] of Object.entries(manifest.files)) {
    const found = await digest(join(from, name)).catch(() => undefined)
    if (found?.sha256 !== said.sha256) return no({ problem: 'damaged', where: join(from, name) })
  }
  const half = join(where, `.restoring-${randomBytes(4).toString('hex')}`)
  try {
    await mkdir(half)
    const names = await databasesIn(from)
    for (const name of names) {
      await copyFile(join(from, name), join(half, name))
      const fault = await faultIn(join(half, name))
      if (fault) return no({ problem: 'damaged', where: join(from, name), detail: fault })
    }
    // What was signed here may have come further than the backup.
    const looked = await look(half, record).catch((error: Error) => error)
    if (looked instanceof Error) return no({ problem: 'older than the record', where: record, detail: looked.message })
    for (const name of logNames) if (!(await isThere(join(record, name))) && await isThere(join(from, recordFolder, name))) await cp(join(from, recordFolder, name), join(record, name), { recursive: true })
    for (const name of names) { await flushed(join(half, name)); await rename(join(half, name), join(where, name)) }
    await flushed(where)
    return { ok: true, where, manifest: { ...manifest, ...looked } }
  } finally { await rm(half, { recursive: true, force: true }) }
}
