import { randomBytes } from 'node:crypto'
import { digestOf, disclosureOf, saltBytes, type LogName } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import { nodeCrypto } from './keys.ts'

// What opens the digests of the leaves: salt and value, outside the log, so that they can be destroyed.

const shelf = 'record-shows'
type Kept = { readonly stream: string; readonly shows: string; readonly at: string }

export type Vault = {
  /** Digests for these fields and for as many empty ones, sorted as a leaf has them; what opens them is on the disk when this answers. */
  readonly seal: (stream: string, fields: readonly (readonly [name: string, value: unknown])[], spare: number) => Promise<string[]>
  /** What opens each of these digests today. */
  readonly shows: (digests: readonly string[]) => Promise<(string | undefined)[]>
  /** Salt and value are gone for ever. */
  readonly destroy: (digests: readonly string[]) => Promise<void>
  /** Destroys what no leaf holds, what was erased, and what belongs to a case that is gone. */
  readonly sweep: (known: ReadonlySet<string>, erased: ReadonlySet<string>) => Promise<number>
}

/** Younger than this, an unknown digest may belong to a round that another process is just writing. */
const graceMs = 3_600_000

export function vaultOn(store: Store, log: LogName, now: () => Date): Vault {
  const key = (digest: string): string => `${log}.${digest}`
  async function done(all: readonly Promise<{ ok: boolean }>[]): Promise<void> {
    if ((await Promise.all(all)).some(k => !k.ok)) throw new Error('what opens the digests could not be kept')
  }
  const destroy = (digests: readonly string[]): Promise<void> => done(digests.map(d => store.forget(shelf, key(d))))
  return {
    seal: async (stream, fields, spare) => {
      const made = fields.map(([name, value]) => disclosureOf(randomBytes(saltBytes), name, value)).map(shows => ({ shows, digest: digestOf(nodeCrypto.sha256, shows) }))
      await done(made.map(({ shows, digest }) => store.keep(shelf, key(digest), { stream, shows, at: now().toISOString() } satisfies Kept)))
      // An empty field looks like a full one, so that the number of digests tells nothing.
      return [...made.map(m => m.digest), ...Array.from({ length: spare }, () => randomBytes(32).toString('base64url'))].sort()
    },
    shows: async digests => (await store.keptOf(shelf, digests.map(key))).map(k => (k as Kept | undefined)?.shows),
    destroy,
    sweep: async (known, erased) => {
      const gone: string[] = [], streams = new Map<string, boolean>()
      for (const { key: name, value } of await store.allKept(shelf)) {
        if (!name.startsWith(`${log}.`)) continue
        const digest = name.slice(log.length + 1), { stream, at } = value as Kept
        if (!streams.has(stream)) streams.set(stream, await store.stream(stream) !== undefined)
        if (erased.has(digest) || !streams.get(stream) || (!known.has(digest) && now().getTime() - Date.parse(at) > graceMs)) gone.push(digest)
      }
      await destroy(gone)
      return gone.length
    },
  }
}
