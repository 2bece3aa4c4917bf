import type { AppendedSignal } from './port.ts'
import type { Database } from './sqlite-engine.ts'

export type HearingOthers = {
  /** Notes events of our own that are committed: their writer tells of them. */
  readonly own: (positions: readonly number[]) => void
  /** Begins to look while somebody listens. Answers how to stop. */
  readonly listen: () => () => void
  readonly end: () => void
}

/** How often we look, in milliseconds. */
const every = 100

/**
 * Hears what other programs have written to the same file. They cannot call us, but the engine says cheaply whether any of them has
 * committed since we asked last (sqlite.org/pragma.html#pragma_data_version); only then the new events are read.
 */
export function hearOthers(db: Database, tell: (signal: AppendedSignal) => void): HearingOthers {
  const sql = {
    version: db.prepare('pragma data_version'), last: db.prepare('select max(pos) as pos from event'),
    since: db.prepare('select e.pos, e.stream, e.n, s.kind from event e join stream s on s.id = e.stream where e.pos > ? order by e.pos limit 10000'),
  }
  let version = 0, looked = 0, listening = 0, timer: ReturnType<typeof setInterval> | undefined
  const own = new Set<number>()
  const versionNow = (): number => (sql.version.get() as { data_version: number }).data_version
  const lastNow = (): number => (sql.last.get() as { pos: number | null }).pos ?? 0

  function look(): void {
    const now = versionNow()
    if (now === version) {
      for (const pos of own) looked = Math.max(looked, pos)
      own.clear()
      return
    }
    const rows = sql.since.all(looked) as { pos: number, stream: string, n: number, kind: string }[], signals: AppendedSignal[] = []
    for (const { pos, stream, n, kind } of rows) {
      looked = pos
      if (own.delete(pos)) continue
      const before = signals.at(-1)
      if (before?.stream === stream && before.last === n - 1) signals[signals.length - 1] = { ...before, last: n }
      else signals.push({ stream, kind, from: n - 1, last: n })
    }
    // A full page: there may be more, so look again next time.
    if (rows.length < 10000) version = now
    for (const signal of signals) tell(signal)
  }

  function stop(): void {
    clearInterval(timer)
    timer = undefined
    own.clear()
  }
  return {
    own: positions => { if (timer) for (const pos of positions) own.add(pos) },
    listen: () => {
      if (listening++ === 0) {
        version = versionNow()
        looked = lastNow()
        // Busy or closing: another look follows.
        timer = setInterval(() => { try { look() } catch { /* not now */ } }, every).unref()
      }
      let heard = true
      return () => {
        if (heard && --listening === 0) stop()
        heard = false
      }
    },
    end: stop,
  }
}
