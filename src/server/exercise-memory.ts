import type { Envelope } from '../log/index.ts'
import { numbered } from '../log/index.ts'
import { advanceExercise, ownStart, type Decided, type Exercise, type ExerciseEvent, type ExerciseState, type NewExerciseEvent } from '../exercise/index.ts'
import type { Appended, Chain, Store, Stored } from '../store/index.ts'
import type { Run, Runs } from './runs.ts'

/** An exercise in memory. It stays the same object while it is open; what is in it is replaced when it is read anew. */
export type Live = {
  readonly id: string
  state: ExerciseState
  run: Run
  /** When each seat was last heard of, milliseconds since 1970. Not history: forgotten when the program stops. */
  readonly lastSeen: Record<string, number>
  /** Names of commands that are done, with the number they were given. */
  done: Map<string, number>
  /** How many commands of each seat or person have been taken: the number that the next one gets. It tells nobody of what others do. */
  taken: Map<string, number>
  /** What is on its way to the disk, and what it hangs on: once something is not written, nothing that was built on it is. */
  writing: Promise<unknown>
  chain: Chain
  mending?: Promise<boolean>
}

export const exerciseIn = (live: Live): Exercise => ({ state: live.state, world: live.run.world, envelopes: live.run.envelopes, states: live.run.states })

/** What became of a command: on disk; not written, for another program on the same store wrote first; or the store failed. */
export type Outcome = 'written' | 'overtaken' | 'failed'

/** A command's name begins with who sent it; these were sent by nobody. */
const nobodys: ReadonlySet<string> = new Set(['sys', 'join'])

type Own = Stored & { event: ExerciseEvent }
type Contents = Pick<Live, 'state' | 'run' | 'done' | 'taken'>

export type Memory = {
  readonly all: () => readonly Live[]
  readonly load: (id: string) => Promise<Live | undefined>
  /** Writes what a command came to: in memory now, on the disk when the promise answers `written`. */
  readonly write: (live: Live, decided: Extract<Decided, { ok: true }>, command: string) => Promise<Outcome>
  /** Makes sure that memory holds what the disk holds. False when the exercise is gone. */
  readonly mend: (live: Live) => Promise<boolean>
  /** The number of the next command of one who sends. */
  readonly count: (live: Pick<Live, 'done' | 'taken'>, by: string, command: string) => number
  readonly forget: (id: string) => void
  readonly stop: () => void
}

export function exerciseMemory(store: Store, runs: Runs, log: (line: string) => void, changed: (live: Live, by: readonly string[]) => void): Memory {
  const lives = new Map<string, Live>(), ofRun = new Map<string, Live>(), loading = new Map<string, Promise<Live | undefined>>()

  function count(live: Pick<Live, 'done' | 'taken'>, by: string, command: string): number {
    const number = (live.taken.get(by) ?? 0) + 1
    live.taken.set(by, number)
    live.done.set(command, number)
    return number
  }
  /** Each command counts once for the one who sent it, in whichever log it lies. */
  function countAll(live: Pick<Live, 'done' | 'taken'>, stored: readonly Stored[]): void {
    for (const e of [...stored].sort((a, b) => a.pos - b.pos)) {
      const command = e.command?.replace(/^own\./, ''), by = command?.slice(0, command.indexOf('.'))
      if (command === undefined || by === undefined || nobodys.has(by) || live.done.has(command)) continue
      count(live, by, command)
    }
  }
  const envelopeOf = ({ n, branch, on, by, v, event }: Own): Envelope<ExerciseEvent> => ({ n, branch, on, by, v, event })

  async function read(id: string): Promise<Contents | undefined> {
    const stored = await store.read(id) as Own[], first = stored[0]?.event
    if (first?.type !== 'exercise.opened') return undefined
    const loaded = await runs.load(first.run)
    if (!loaded.ok) { log(`exercise: its run cannot be read (${loaded.code})`); return undefined }
    const contents: Contents = { state: ownStart(), run: loaded.run, done: new Map(), taken: new Map() }
    for (const e of stored) advanceExercise(contents.state, envelopeOf(e))
    countAll(contents, [...stored, ...await store.read(first.run)])
    return contents
  }

  async function fromStore(id: string): Promise<Live | undefined> {
    const contents = await read(id)
    if (!contents) return undefined
    const live: Live = { id, ...contents, lastSeen: {}, writing: Promise.resolve(), chain: { broken: false } }
    lives.set(id, live)
    ofRun.set(live.run.id, live)
    // From here on we are told of what others write; what they wrote while we read is read now.
    await catchUp(live)
    return live
  }

  function forget(id: string): void {
    const live = lives.get(id)
    lives.delete(id)
    if (live) { ofRun.delete(live.run.id); runs.forget(live.run.id) }
  }

  /** Memory and disk have parted: everything is read anew, so that nothing is built on what was never written. */
  async function mendNow(live: Live): Promise<boolean> {
    await live.writing
    runs.forget(live.run.id)
    const contents = await read(live.id)
    if (!contents) { forget(live.id); return false }
    Object.assign(live, contents, { chain: { broken: false } })
    await catchUp(live)
    changed(live, [])
    return true
  }
  function mend(live: Live): Promise<boolean> {
    if (!live.chain.broken) return Promise.resolve(true)
    live.mending ??= mendNow(live).finally(() => { delete live.mending })
    return live.mending
  }

  /** Takes over what another program wrote. What does not follow is left: then our own, which it overtook, finds out and is mended. */
  async function catchUp(live: Live): Promise<void> {
    const { chain } = live, last = live.state.last, ofRunLast = live.run.states.last()
    const [own, run] = await Promise.all([store.read(live.id, last) as Promise<Own[]>, store.read(live.run.id, ofRunLast)])
    if (chain.broken || live.chain !== chain) return
    const fits = live.state.last === last ? own : []
    for (const e of fits) advanceExercise(live.state, envelopeOf(e))
    const more = live.run.states.last() === ofRunLast ? run : []
    if (!runs.absorb(live.run, more)) { chain.broken = true; return }
    countAll(live, [...fits, ...more])
    if (fits.length + more.length > 0) changed(live, [...fits, ...more].map(e => e.by))
  }
  const catching = new Set<Live>()
  const deaf = store.onAppend(({ stream, last }) => {
    const live = lives.get(stream) ?? ofRun.get(stream)
    // Our own is in memory before it is on the disk.
    if (!live || live.chain.broken || catching.has(live) || last <= (stream === live.id ? live.state.last : live.run.states.last())) return
    catching.add(live)
    // One reading takes all that was said in the same breath.
    setImmediate(() => {
      catching.delete(live)
      catchUp(live).catch((error: unknown) => log(`exercise: ${error instanceof Error ? error.message : String(error)}`))
    })
  })

  return {
    count, mend, forget,
    all: () => [...lives.values()],
    load: async id => {
      const there = lives.get(id)
      if (there) return await mend(there) ? there : undefined
      let coming = loading.get(id)
      if (!coming) loading.set(id, coming = fromStore(id).finally(() => loading.delete(id)))
      return coming
    },
    write: (live, { run, events }, command) => {
      const { chain } = live, own = { stream: live.id, expected: live.state.last, items: events as NewExerciseEvent[], command: `own.${command}` }
      for (const e of numbered(own.expected, events)) advanceExercise(live.state, e)
      let appended: Promise<Appended> | undefined
      // What stands in the run already, from before the two logs were written at once, is not done again.
      if (run.length > 0 && !live.run.done.has(command)) appended = runs.push(live.run, run, command, { chain, ...(events.length > 0 ? { also: own } : {}) })
      else if (events.length > 0) appended = store.append(own.stream, own.expected, own.items, { command: own.command, chain })
      if (!appended) return Promise.resolve('written')
      const outcome = appended.then((a): Outcome => {
        if (a.ok && !a.repeated) return 'written'
        chain.broken = true
        if (a.ok || a.reason !== 'failed') return 'overtaken'
        log('exercise: a command could not be written; the exercise is read anew')
        return 'failed'
      })
      const before = live.writing
      live.writing = outcome.then(() => before)
      return outcome
    },
    stop: () => { deaf(); lives.clear(); ofRun.clear() },
  }
}
