import { mkdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { tableNames } from '../../notices/index.ts'
import { openEngine } from './engine.ts'
import type { AskFault } from './ask.ts'
import { identityOf, tableFile } from './table-file.ts'

/** Writes each table as a Parquet file into a folder, for a larger engine. Each file is put in place when it is whole. */
export async function exportNotices(folder: string, into: string): Promise<{ readonly ok: true; readonly files: readonly string[] } | { readonly ok: false; readonly fault: AskFault | 'folder'; readonly detail: string }> {
  if (!await identityOf(tableFile(folder))) return { ok: false, fault: 'no table', detail: tableFile(folder) }
  try { await mkdir(into, { recursive: true }) } catch (error) { return { ok: false, fault: 'folder', detail: (error as Error).message } }
  const got = await openEngine(tableFile(folder), 'export')
  if (!got.ok) return got
  const files: string[] = []
  try {
    for (const name of tableNames) {
      const file = resolve(into, `${name}.parquet`), half = join(into, `.${name}.parquet.half`)
      await rm(half, { force: true })
      await got.opened.connection.run(`copy ${name} to '${resolve(half).replaceAll('\'', '\'\'')}' (format parquet, compression zstd)`)
      await rename(half, file)
      files.push(file)
    }
  } catch (error) {
    return { ok: false, fault: 'folder', detail: (error as Error).message.split('\n')[0]!.slice(0, 200) }
  } finally { got.opened.close() }
  return { ok: true, files }
}
