import type { Around } from './group-commit.ts'
import type { Database } from './sqlite-engine.ts'

type Place = { readonly kind: string, readonly last: number }

/** Where streams stand while groups are written: read once, moved once for each group, however many commands it holds. */
export type StreamPlaces = Around & {
  readonly of: (stream: string) => Place | undefined
  /** To be called when all of a command has been written. */
  readonly moved: (stream: string, kind: string, last: number, at: string) => void
  readonly gone: (stream: string) => void
}

const most = 10_000

/** What is known stays true until another program writes, which the engine tells (sqlite.org/pragma.html#pragma_data_version). */
export function streamPlaces(db: Database): StreamPlaces {
  const sql = {
    version: db.prepare('pragma data_version'), of: db.prepare('select kind, last from stream where id = ?'),
    move: db.prepare('update stream set last = ?, changed = ? where id = ?'),
  }
  const known = new Map<string, Place>(), dirty = new Map<string, { last: number, at: string }>()
  let version = -1
  const clear = (): void => { known.clear(); dirty.clear() }
  return {
    begun: () => {
      const now = (sql.version.get() as { data_version: number }).data_version
      if (now !== version || known.size > most) clear()
      version = now
    },
    ending: () => {
      for (const [stream, { last, at }] of dirty) sql.move.run(last, at, stream)
      dirty.clear()
    },
    failed: clear,
    of: stream => {
      const there = known.get(stream)
      if (there) return there
      const read = sql.of.get(stream) as Place | undefined
      if (read) known.set(stream, read)
      return read
    },
    moved: (stream, kind, last, at) => {
      known.set(stream, { kind, last })
      dirty.set(stream, { last, at })
    },
    gone: stream => { known.delete(stream); dirty.delete(stream) },
  }
}
