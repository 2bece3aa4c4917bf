import type { Failed } from './port.ts'
import type { Database } from './sqlite-engine.ts'
import { detailOf, sqliteFault } from './sqlite-engine.ts'

/** What a command answers, and what shall happen once its answer is durable. */
export type Done<T> = { readonly answer: T, readonly after?: () => void }

export type GroupCommit = {
  /** Carries out `work` in the next group. It must be synchronous; if it throws, what it wrote is undone, it alone fails. */
  readonly run: <T>(work: () => Done<T>) => Promise<T | Failed>
  /** Resolves when everything asked for before is answered; nothing is taken after. */
  readonly end: () => Promise<void>
}

/** What happens around each group, inside its transaction; `failed` when nothing of it came to be. */
export type Around = { readonly begun: () => void, readonly ending: () => void, readonly failed: () => void }
const nothing: Around = { begun: () => {}, ending: () => {}, failed: () => {} }

type Waiting = { readonly work: () => Done<unknown>, readonly settle: (answer: unknown) => void }

/** Bounds how long one group may hold up the process. */
const largestGroup = 1000
const retryMs = 20

const failed = (error: unknown, written: Failed['written']): Failed =>
  ({ ok: false, reason: 'failed', fault: sqliteFault(error), written, detail: detailOf(error) })

/**
 * Group commit: all commands of one turn of the event loop share one transaction, hence one sync to the disk; each has its own
 * savepoint, and all are answered after the commit. `patienceMs` is how long to wait for another program's lock.
 */
export function groupCommit(db: Database, patienceMs: number, around = nothing): GroupCommit {
  const waiting: Waiting[] = []
  let planned = false, ended = false
  let lockedSince: number | undefined
  let onEmpty: (() => void) | undefined

  const savepoint = db.prepare('savepoint command'), release = db.prepare('release command'), back = db.prepare('rollback to command')

  function plan(): void {
    if (planned) return
    planned = true
    setImmediate(flush)
  }

  function rollBack(): void {
    try { db.exec('rollback') } catch { /* the engine has rolled back by itself */ }
  }

  function carryOut({ work }: Waiting): Done<unknown> {
    savepoint.run()
    try {
      const done = work()
      release.run()
      return done
    } catch (error) {
      // If the engine gave up the whole transaction (disk full), this throws as well and the whole group fails.
      back.run()
      release.run()
      return { answer: failed(error, 'no') }
    }
  }

  function settle(group: readonly Waiting[], answers: readonly Done<unknown>[]): void {
    group.forEach((w, i) => w.settle(answers[i]!.answer))
    for (const { after } of answers) after?.()
  }

  /** Takes the lock; false when another program has it and we still have patience. */
  function begin(): boolean {
    try {
      db.exec('begin immediate')
      lockedSince = undefined
      return true
    } catch (error) {
      const now = performance.now()
      lockedSince ??= now
      if (sqliteFault(error) === 'locked' && now - lockedSince < patienceMs) return false
      lockedSince = undefined
      throw error
    }
  }

  function flush(): void {
    const group = waiting.splice(0, largestGroup)
    let committing = false
    try {
      if (!begin()) {
        waiting.unshift(...group)
        setTimeout(flush, retryMs)
        return
      }
      around.begun()
      const answers = group.map(carryOut)
      around.ending()
      committing = true
      db.exec('commit')
      settle(group, answers)
    } catch (error) {
      rollBack()
      around.failed()
      // A commit that failed may still have reached the disk, as after a failed sync.
      const answer = failed(error, committing ? 'unknown' : 'no')
      for (const w of group) w.settle(answer)
    }
    planned = false
    if (waiting.length > 0) plan()
    else onEmpty?.()
  }

  return {
    run: <T>(work: () => Done<T>) => new Promise<T | Failed>(resolve => {
      if (ended) return resolve({ ok: false, reason: 'failed', fault: 'closed', written: 'no', detail: 'the store is closed' })
      waiting.push({ work, settle: answer => resolve(answer as T | Failed) })
      plan()
    }),
    end: () => new Promise(resolve => {
      ended = true
      if (!planned) return resolve()
      onEmpty = resolve
    }),
  }
}
