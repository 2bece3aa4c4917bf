import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'

export type ReadYaml = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly says: string }
export type KeptYaml = {
  readonly read: (text: string) => ReadYaml
  /** Keeps what was read this time, if there is something new in it. */
  readonly save: () => Promise<void>
}

/** To be changed when YAML is read in another way: what was kept before is then forgotten. */
const reading = 'YAML 1.2, strict, 1'
const keyOf = (text: string): string => createHash('sha256').update(reading).update('\n').update(text).digest('base64url')

/**
 * Reading the YAML of all cases takes a second, and they seldom change: what was read is kept as JSON by the hash of its text, so that a
 * server that has to start again is there sooner. Only what JSON gives back just as it was is kept, and nothing that is wrong. A file
 * that cannot be read or written is no reason to stop: then everything is read from YAML.
 */
export async function keptYaml(file: string | undefined, readAnew: (text: string) => ReadYaml): Promise<KeptYaml> {
  let known: Readonly<Record<string, unknown>> = {}
  if (file !== undefined) {
    try {
      const there: unknown = JSON.parse(await readFile(file, 'utf8'))
      if (typeof there === 'object' && there !== null && !Array.isArray(there)) known = there as Record<string, unknown>
    } catch { /* not there yet, or half of it */ }
  }
  const used: Record<string, unknown> = Object.create(null)
  let news = false
  return {
    read: text => {
      const key = keyOf(text)
      if (Object.hasOwn(known, key)) return { ok: true, value: used[key] = known[key] }
      const read = readAnew(text)
      if (read.ok && isDeepStrictEqual(JSON.parse(JSON.stringify(read.value) ?? 'null'), read.value)) { used[key] = read.value; news = true }
      return read
    },
    save: async () => {
      if (file === undefined || !news) return
      const half = `${file}.${process.pid}`
      await writeFile(half, JSON.stringify(used)).then(() => rename(half, file), () => undefined)
    },
  }
}
