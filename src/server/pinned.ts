import { canonical, digestText } from '../plain/index.ts'
import { scenarioSchema, type Scenario } from '../practice/index.ts'
import type { Store } from '../store/index.ts'
import type { Library } from './library.ts'

/** Where scenarios lie that runs began with, by the hash of what they hold. */
const shelf = 'scenario'

const hashes = new WeakMap<Scenario, string>()
/** The hash of everything in a scenario: two of them are the same exactly when their hashes are. */
export function scenarioHash(scenario: Scenario): string {
  let hash = hashes.get(scenario)
  if (hash === undefined) hashes.set(scenario, (hash = digestText(canonical(scenario))))
  return hash
}

/** Runs outlive the files of their case: each is tied to the very scenario that it began with. */
export type Pinned = {
  /** Keeps a scenario for ever and answers its hash, for the first event of a run; nothing when the store cannot keep it. */
  readonly pin: (scenario: Scenario) => Promise<string | undefined>
  /** The scenario of a hash: that of the files when they still hold the same, else the one that was kept. */
  readonly find: (id: string, hash: string) => Promise<Scenario | undefined>
}

/** Old versions that are held in memory at most. */
const most = 50

export function pinnedOn(store: Pick<Store, 'keep' | 'kept'>, library: Pick<Library, 'byId'>): Pinned {
  const written = new Set<string>(), held = new Map<string, Promise<Scenario | undefined>>()

  async function read(hash: string): Promise<Scenario | undefined> {
    const text = await store.kept(shelf, hash)
    // What lies there is what was put there, or nothing that a run may rest on.
    if (typeof text !== 'string' || digestText(text) !== hash) return undefined
    const parsed = scenarioSchema.safeParse(JSON.parse(text))
    if (!parsed.success) return undefined
    // A field that came into the schema later changes what is computed of it, not what it was called.
    hashes.set(parsed.data, hash)
    return parsed.data
  }

  return {
    pin: async scenario => {
      const hash = scenarioHash(scenario)
      if (written.has(hash)) return hash
      // Kept before by another machine, or before a restart: the same name holds the same text.
      if ((await store.kept(shelf, hash)) === undefined) {
        const kept = await store.keep(shelf, hash, canonical(scenario))
        if (!kept.ok) return undefined
      }
      written.add(hash)
      return hash
    },
    find: async (id, hash) => {
      const current = library.byId.get(id)
      if (current && scenarioHash(current) === hash) return current
      let coming = held.get(hash)
      if (!coming) {
        // Nothing found, or a store that did not answer, is asked again the next time.
        coming = read(hash).then(found => { if (!found) held.delete(hash); return found }, error => { held.delete(hash); throw error })
        held.set(hash, coming)
        if (held.size > most) held.delete(held.keys().next().value!)
      }
      return coming
    },
  }
}
