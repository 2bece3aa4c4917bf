import { randomBytes } from 'node:crypto'
import type { Day } from '../plain/index.ts'
import { rootBranch, upcastAll, type NewEvent } from '../log/index.ts'
import { differences as d } from '../rulebook/index.ts'
import type { Store, Stored } from '../store/index.ts'

/** The register of barriers on a store: one stream of its own kind, folded in memory and caught up before each use. */
export type Barriers = {
  readonly read: () => Promise<d.Register>
  /** Saves a report; it is on disk before this answers `ok`. `command` makes sending twice do it once. */
  readonly report: (said: d.Barrier, on: Day, command: string) => Promise<{ ok: true; id: string } | { ok: false; why: 'full' | 'too many' | 'not saved' }>
  readonly decide: (decision: d.Decision, on: Day) => Promise<{ ok: true } | { ok: false; why: d.DecisionProblem | 'not saved' }>
}

const kind = 'barriers', stream = 'barriers'
/** Reports taken in an hour by one process: far above what people write, far below what a program sends. */
export const reportsAnHour = 30

/** Counts what happened in the last so many milliseconds. */
export function atMost(most: number, within: number, now: () => number): { readonly may: () => boolean; readonly count: () => void } {
  let times: number[] = []
  const recent = (): number[] => (times = times.filter(t => t > now() - within))
  return { may: () => recent().length < most, count: () => { recent().push(now()) } }
}

export function barriersOn(store: Store, now: () => Date): Barriers {
  let state = d.registerFold.start, last = 0
  const done = new Set<string>(), limit = atMost(reportsAnHour, 3_600_000, () => now().getTime())

  async function read(): Promise<d.Register> {
    const news = await store.read(stream, last)
    // An event of a shape that this version does not know must not be read half.
    if (!upcastAll([], d.barrierVersions, news).ok) throw new Error('the register of barriers holds an event that is not known here')
    for (const e of news as (Stored & { event: d.BarrierEvent })[]) {
      if (e.n !== last + 1) continue
      state = d.registerFold.apply(state, e)
      last = e.n
      if (e.command) done.add(e.command)
    }
    return state
  }

  const items = (events: readonly d.BarrierEvent[], on: Day, by: string): NewEvent[] => events.map(event => ({ branch: rootBranch, on, by, v: 1, event }))

  let turn: Promise<unknown> = Promise.resolve()
  /** One after the other in this process, so that only another process can be quicker. */
  const write: typeof writeNow = (...args) => {
    const mine = turn.then(() => writeNow(...args))
    turn = mine.catch(() => undefined)
    return mine
  }

  /** Writes after what stands; another process being quicker is tried again on what then stands. */
  async function writeNow(decide: (s: d.Register) => readonly d.BarrierEvent[] | string, on: Day, by: string, command?: string): Promise<true | string> {
    for (let attempt = 0; attempt < 6; attempt++) {
      const s = await read()
      if (command && done.has(command)) return true
      const events = decide(s)
      if (typeof events === 'string') return events
      if (events.length === 0) return true
      const meta = command ? { command } : {}
      const answer = last === 0 ? await store.createStream(kind, stream, items(events, on, by), meta) : await store.append(stream, last, items(events, on, by), meta)
      if (answer.ok) return true
      if (answer.reason !== 'stale' && answer.reason !== 'exists') return 'not saved'
    }
    return 'not saved'
  }

  return {
    read,
    report: async (said, on, command) => {
      await read()
      // What was saved is said to be saved, however many have come since.
      if (!limit.may() && !done.has(command)) return { ok: false, why: 'too many' }
      const id = randomBytes(8).toString('hex'), before = done.has(command)
      const answer = await write(s => (d.waiting(s).length >= d.barrierLimits.waiting ? 'full' : [{ type: 'barrier.reported', report: id, said }]), on, 'visitor', command)
      if (answer !== true) return { ok: false, why: answer as 'full' | 'not saved' }
      if (!before) limit.count()
      return { ok: true, id }
    },
    decide: async (decision, on) => {
      const answer = await write(s => { const made = d.decide(s, decision); return made.ok ? made.events : made.problem }, on, 'moderator')
      return answer === true ? { ok: true } : { ok: false, why: answer as d.DecisionProblem | 'not saved' }
    },
  }
}
