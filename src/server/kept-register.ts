import type { Day } from '../plain/index.ts'
import { rootBranch, upcastAll, type NewEvent } from '../log/index.ts'
import type { Store, Stored } from '../store/index.ts'

type Event = { readonly type: string }
export type RegisterFold<S, E extends Event> = { readonly start: S; readonly apply: (s: S, dated: { readonly on: Day; readonly event: E }) => S }
export type KeptRegister<S, E extends Event> = {
  readonly read: () => Promise<S>
  /** Writes what `decide` makes of the register as it then stands; a text is why it cannot be. On disk before it answers true. */
  readonly write: (decide: (s: S) => readonly E[] | string, on: Day, by: string, command?: string) => Promise<true | string>
  /** Whether this command was carried out already. */
  readonly isDone: (command: string) => boolean
}

/** Counts what happened in the last so many milliseconds. */
export function atMost(most: number, within: number, now: () => number): { readonly may: () => boolean; readonly count: () => void } {
  let times: number[] = []
  const recent = (): number[] => (times = times.filter(t => t > now() - within))
  return { may: () => recent().length < most, count: () => { recent().push(now()) } }
}

/** What many people write and a moderator reads: one stream of its own kind on the store, folded in memory and caught up before each use. */
export function registerOn<S, E extends Event>(store: Store, stream: string, fold: RegisterFold<S, E>, versions: Readonly<Record<E['type'], number>>): KeptRegister<S, E> {
  let state = fold.start, last = 0
  const done = new Set<string>()

  async function read(): Promise<S> {
    const news = await store.read(stream, last)
    // An event of a shape that this version does not know must not be read half.
    if (!upcastAll([], versions, news).ok) throw new Error(`the register “${stream}” holds an event that is not known here`)
    for (const e of news as (Stored & { event: E })[]) {
      if (e.n !== last + 1) continue
      state = fold.apply(state, e)
      last = e.n
      if (e.command) done.add(e.command)
    }
    return state
  }

  const items = (events: readonly E[], on: Day, by: string): NewEvent[] => events.map(event => ({ branch: rootBranch, on, by, v: 1, event }))

  /** Writes after what stands; another process being quicker is tried again on what then stands. */
  async function writeNow(decide: (s: S) => readonly E[] | string, on: Day, by: string, command?: string): Promise<true | string> {
    for (let attempt = 0; attempt < 6; attempt++) {
      const s = await read()
      if (command && done.has(command)) return true
      const events = decide(s)
      if (typeof events === 'string') return events
      if (events.length === 0) return true
      const meta = command ? { command } : {}
      const answer = last === 0 ? await store.createStream(stream, stream, items(events, on, by), meta) : await store.append(stream, last, items(events, on, by), meta)
      if (answer.ok) return true
      if (answer.reason !== 'stale' && answer.reason !== 'exists') return 'not saved'
    }
    return 'not saved'
  }

  let turn: Promise<unknown> = Promise.resolve()
  return {
    read, isDone: command => done.has(command),
    // One after the other in this process, so that only another process can be quicker.
    write: (...args) => {
      const mine = turn.then(() => writeNow(...args))
      turn = mine.catch(() => undefined)
      return mine
    },
  }
}
