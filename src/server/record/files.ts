import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where the files of a record lie, by their path under its address. What `write` has answered is on the disk. */
export type RecordFiles = {
  readonly read: (path: string) => Promise<Uint8Array | undefined>
  readonly has: (path: string) => Promise<boolean>
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  /** Takes away what was left half written. */
  readonly tidy: () => Promise<void>
}
const leftMs = 3_600_000

async function flushed(folder: string): Promise<void> {
  // A rename is only kept by a power cut when the folder itself is flushed; Windows has no such thing.
  try {
    const handle = await open(folder, 'r')
    try { await handle.sync() } finally { await handle.close() }
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

/** Files in a folder. Each is written beside its place, flushed and renamed: nobody ever reads half of one. */
export function folderFiles(folder: string): RecordFiles {
  const at = (path: string): string => join(folder, ...path.split('/'))
  return {
    read: path => readFile(at(path)).then(b => new Uint8Array(b), () => undefined),
    has: path => stat(at(path)).then(s => s.isFile(), () => false),
    write: async (path, bytes) => {
      const file = at(path), beside = `${file}.${randomBytes(4).toString('hex')}.new`
      const made = await mkdir(dirname(file), { recursive: true })
      const handle = await open(beside, 'w')
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally { await handle.close() }
      await rename(beside, file)
      await flushed(dirname(file))
      if (made) await flushed(dirname(made))
    },
    remove: path => rm(at(path), { recursive: true, force: true }),
    tidy: async () => {
      for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
        const file = join(folder, name)
        // A young one may be another process's that is writing it just now.
        const since = name.endsWith('.new') ? await stat(file).then(s => s.mtimeMs, () => undefined) : undefined
        if (since !== undefined && Date.now() - since > leftMs) await rm(file, { force: true })
      }
    },
  }
}

/** Files in memory, for tests and for a server that has no folder. */
export function memoryFiles(): RecordFiles & { readonly all: Map<string, Uint8Array> } {
  const all = new Map<string, Uint8Array>()
  return {
    all, tidy: async () => {}, read: async path => all.get(path), has: async path => all.has(path), write: async (path, bytes) => { all.set(path, bytes) },
    remove: async path => { for (const name of all.keys()) if (name === path || name.startsWith(`${path}/`)) all.delete(name) },
  }
}
