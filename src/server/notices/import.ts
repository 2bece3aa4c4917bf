import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { access, open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { countDays, largestFile, markReplaced, readNotices, type Fault } from '../../notices/index.ts'
import { addBatch, type ReadFile } from './batch.ts'
import { beginWork, publish, type WorkFault } from './table-file.ts'
import { filesIn, type Found, type PassedOver } from './walk.ts'

export type Progress = { readonly files: number; readonly notices: number; readonly same: number; readonly faults: number; readonly seconds: number }
export type Imported = Progress & {
  /** Files whose every notice was in the table already, and files with the content of one read before. */
  readonly sameFiles: number
  /** Files an import that broke off had read. */
  readonly before: number
  readonly passed: PassedOver
}
export type ImportFault = WorkFault | 'no such place' | 'nothing to read'
export type FaultyFile = { readonly path: string; readonly fault: Fault }

/** Files and bytes of one batch. A batch is one transaction: in whole or not at all. */
const atOnce = 16, batchFiles = 400, batchBytes = 24 * 1024 * 1024

async function bytesOf({ path }: Found): Promise<Uint8Array | Fault> {
  const file = await open(path, 'r').catch(() => undefined)
  if (!file) return { code: 'broken notice', path: '', detail: 'unreadable' }
  try {
    if ((await file.stat()).size > largestFile) return { code: 'too large' }
    return await file.readFile()
  } finally { await file.close() }
}

/** The files of a batch, some at a time, in the order they were found. */
async function readAll(found: readonly Found[]): Promise<ReadFile[]> {
  const out: ReadFile[] = []
  for (let i = 0; i < found.length; i += atOnce) out.push(...await Promise.all(found.slice(i, i + atOnce).map(async (f): Promise<ReadFile> => {
    const got = f.bytes > largestFile ? { code: 'too large' as const } : await bytesOf(f)
    return got instanceof Uint8Array ? { shown: f.shown, content: contentOf(got), read: () => readNotices(got) } : { shown: f.shown, fault: got }
  })))
  return out
}

const contentOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

/**
 * Reads files and folders of notices into the table in a folder. Works on a copy and puts it in place at the end: a reader sees the old table or the
 * new one, and an import that is killed leaves the old one. Given again with the same places, it goes on after its last batch.
 */
export async function importNotices(places: readonly string[], folder: string, now: () => Date, heard: { readonly progress: (p: Progress) => void; readonly faulty: (f: FaultyFile) => void }): Promise<{ readonly ok: true; readonly imported: Imported } | { readonly ok: false; readonly fault: ImportFault; readonly detail: string }> {
  for (const place of places) if (!await access(place, constants.R_OK).then(() => true, () => false)) return { ok: false, fault: 'no such place', detail: place }
  const begun = await beginWork(folder, places.map(p => resolve(p)))
  if (!begun.ok) return begun
  const { work } = begun, start = now().getTime(), passed: PassedOver = { links: 0, others: 0, folders: 0 }
  const sum = { files: 0, notices: 0, same: 0, faults: 0, sameFiles: 0 }
  let waiting: Found[] = [], bytes = 0
  const told = (): Progress => ({ ...sum, seconds: Math.round((now().getTime() - start) / 100) / 10 })
  const flush = async (): Promise<void> => {
    const batch = await readAll(waiting)
    sum.files += batch.length
    const added = await addBatch(work, batch)
    sum.notices += added.notices
    sum.same += added.same
    sum.sameFiles += added.sameFiles
    for (const f of batch) if ('fault' in f) { sum.faults++; heard.faulty({ path: f.shown, fault: f.fault }) }
    waiting = []
    bytes = 0
    heard.progress(told())
  }
  try {
    for (const place of places) for await (const found of filesIn(place, passed)) {
      waiting.push(found)
      bytes += Math.min(found.bytes, largestFile)
      if (waiting.length >= batchFiles || bytes >= batchBytes) await flush()
    }
    if (waiting.length > 0) await flush()
    if (sum.files === 0) { work.opened.close(); return { ok: false, fault: 'nothing to read', detail: places.join(', ') } }
    // Notices are joined with one another only here, at the end.
    await work.opened.connection.run('set memory_limit = \'512MB\'')
    await work.opened.connection.run('begin')
    await work.opened.connection.run(markReplaced)
    await work.opened.connection.run(countDays)
    await work.opened.connection.run('commit')
    await publish(folder, work, now().toISOString())
  } catch (error) {
    try { work.opened.close() } catch { /* closed already */ }
    return { ok: false, fault: 'broken', detail: (error as Error).message.split('\n')[0]!.slice(0, 300) }
  }
  return { ok: true, imported: { ...told(), sameFiles: Math.max(0, sum.sameFiles - work.before), before: work.before, passed } }
}
