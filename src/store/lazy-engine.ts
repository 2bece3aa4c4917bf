import type { Engine } from './sqlite-engine.ts'

/** A planted fault, for tests only: an engine that says each commit is done and really commits every `nth` time. */
export const lazyCommits = (engine: Engine, nth = 25): Engine => (file, waitMs) => {
  const db = engine(file, waitMs)
  let begun = false, commits = 0
  return {
    ...db, prepare: sql => db.prepare(sql), close: () => db.close(),
    exec: sql => {
      if (sql === 'begin immediate') {
        if (begun) return
        begun = true
      } else if (sql === 'commit') {
        // The very first one makes the tables.
        if (commits++ % nth !== 0) return
        begun = false
      } else if (sql === 'rollback') begun = false
      db.exec(sql)
    },
  }
}
