import { randomBytes } from 'node:crypto'
import type { Country, Lang } from '../plain/index.ts'
import type { DeskView } from '../web/index.ts'
import { lawbook } from '../law/index.ts'
import { folding, numbered, upcastAll, type Envelope, type Folding } from '../log/index.ts'
import { defaultParameters } from '../market/index.ts'
import { practiceFold, startRun, type NewPracticeEvent, type PracticeEvent, type PracticeState, type Scenario, type World } from '../practice/index.ts'
import type { Appended, CommandMeta, Failed, Store, Stored } from '../store/index.ts'
import type { Live } from './exercises.ts'
import type { Library } from './library.ts'
import { pinnedOn } from './pinned.ts'

/** A run that is played in an exercise, as one of its people sees it. */
export type Played = {
  /** The address after the language. */
  readonly path: string
  readonly live: Live
  readonly as: 'facilitator' | { readonly seat: string }
  /** The branch that is played. */
  readonly branch: string
  /** Whether this person has got what an inject says. */
  readonly reached: (inject: string) => boolean
  /** What the desk says of the table. */
  readonly together?: (lang: Lang) => NonNullable<DeskView['together']>
}

/** A run as it stands in memory: its log, and the state of each branch. Everything in it can be made again from the store. */
export type Run = {
  readonly id: string
  readonly world: World
  readonly envelopes: Envelope<PracticeEvent>[]
  readonly states: Folding<PracticeState, PracticeEvent>
  /** Names of commands that are done, each with the position before it. */
  readonly done: Map<string, number>
  /** What the run began with is gone: it began before scenarios were kept, and the library holds another version now. */
  readonly otherVersion: boolean
  readonly played?: Played
}

/** The address of a run after the language: its own, or the place in an exercise that it is seen from. */
export const pathOf = (run: Pick<Run, 'id' | 'played'>): string => run.played?.path ?? `runs/${run.id}`

export type Loaded = { readonly ok: true; readonly run: Run } | { readonly ok: false; readonly code: 'no such run' | 'broken log' }

/** What a command wants to write, worked out on the run as it stands now; run again when others wrote meanwhile. */
export type Decision<R> = { readonly items: readonly NewPracticeEvent[]; readonly result: R } | { readonly refused: R }
export type Done<R> =
  | { readonly ok: true; readonly result: R | undefined; readonly from: number; readonly last: number; readonly repeated: boolean }
  | { readonly ok: false; readonly why: 'refused'; readonly result: R }
  | { readonly ok: false; readonly why: 'stale'; readonly last: number }
  | { readonly ok: false; readonly why: 'failed'; readonly failed: Failed }

export type Runs = {
  /** `scenario`: the name of one of the library, or one of its own. `begun`: what has happened already, when it does not begin on the first day; else only the start. */
  readonly create: (scenario: string | Scenario, country: Country, seed: number, begun?: readonly NewPracticeEvent[]) => Promise<{ ok: true; run: Run } | { ok: false; code: 'no such case' | 'store' }>
  readonly load: (id: string) => Promise<Loaded>
  /**
   * Writes events that were worked out on the run as it stands in memory, without looking again: they stand in memory at once, and on
   * disk when the promise answers. Whoever does this is the only one who writes to the run; when it fails, the run is forgotten and
   * read anew.
   */
  readonly push: (run: Run, items: readonly NewPracticeEvent[], command: string, meta?: Pick<CommandMeta, 'chain' | 'also'>) => Promise<Appended>
  /** Takes over what was read from the store after the run's last event. False when the log cannot be gone on with. */
  readonly absorb: (run: Run, stored: readonly Stored[]) => boolean
  readonly command: <R>(run: Run, place: { branch: string; position: number; command: string }, decide: (run: Run) => Decision<R>) => Promise<Done<R>>
  readonly kept: () => number
  /** Takes a run out of memory. */
  readonly forget: (id: string) => void
}

/** An address that nobody guesses: 128 bits, so that knowing it is the permission. */
const freshId = (): string => randomBytes(16).toString('hex')
export const isRunId = (id: string): boolean => /^[0-9a-f]{32}$/.test(id)
/** Luck of its own for each run: 32 bits are plenty for luck. */
export const freshSeed = (): number => randomBytes(4).readUInt32BE()
export const freshCommand = (): string => randomBytes(9).toString('base64url')

/** Runs of exercises are of a kind of their own: they are deleted by date, and never reach the public record. */
const kind = 'run', kindInExercise = 'exercise-run'

/** Takes what follows the run's last event; what is there already, or does not follow, is passed over. */
function absorb(run: Run, stored: readonly (Envelope<PracticeEvent> & { readonly command?: string })[]): boolean {
  for (const { n, branch, on, by, v, event, command } of stored) {
    if (n !== run.states.last() + 1) continue
    const envelope = { n, branch, on, by, v, event }
    if (!run.states.add(envelope)) return false
    run.envelopes.push(envelope)
    if (command !== undefined && !run.done.has(command)) run.done.set(command, n - 1)
  }
  return true
}

/** Every event of today has shape 1; a log with a newer shape is not read half. */
const known = (stored: readonly Stored[]): boolean =>
  upcastAll([], Object.fromEntries(stored.map(s => [s.event.type, 1])), stored).ok

export function runsOn(store: Store, library: Library, most = 2000): Runs {
  // A Map keeps the order of insertion: the first is the one that was longest unused.
  const cache = new Map<string, Run>()
  const loading = new Map<string, Promise<Loaded>>()
  const pinned = pinnedOn(store, library)

  function remember(run: Run): Run {
    const there = cache.get(run.id)
    cache.delete(run.id)
    cache.set(run.id, there ?? run)
    while (cache.size > most) cache.delete(cache.keys().next().value!)
    return there ?? run
  }

  /** What was written since: by another command, or by another machine on the same store. */
  async function catchUp(run: Run): Promise<boolean> {
    const news = await store.read(run.id, run.states.last())
    return known(news) && absorb(run, news as (Stored & { event: PracticeEvent })[])
  }

  async function fromStore(id: string): Promise<Loaded> {
    const stored = await store.read(id)
    const first = stored[0]?.event as PracticeEvent | undefined
    // What is practised of a drill lies under an address of the same look.
    if (!first || String(first.type).startsWith('drill.')) return { ok: false, code: 'no such run' }
    if (first.type !== 'run.opened' || !known(stored)) return { ok: false, code: 'broken log' }
    // The very scenario it began with; a run from before they were kept takes what the library has, if it is of the same version.
    const kept = first.content === undefined ? undefined : await pinned.find(first.scenario, first.content)
    const scenario = kept ?? library.byId.get(first.scenario)
    if (!scenario) return { ok: false, code: 'broken log' }
    const same = kept !== undefined || (first.content === undefined && scenario.version === first.version)
    const run: Run = {
      id, world: { scenario, lawbook, parameters: defaultParameters, country: first.country, seed: first.seed },
      envelopes: [], states: folding(practiceFold), done: new Map(), otherVersion: !same,
    }
    return absorb(run, stored as (Stored & { event: PracticeEvent })[]) ? { ok: true, run: remember(run) } : { ok: false, code: 'broken log' }
  }

  async function load(id: string): Promise<Loaded> {
    if (!isRunId(id)) return { ok: false, code: 'no such run' }
    const there = cache.get(id)
    if (there) {
      remember(there)
      return (await catchUp(there)) ? { ok: true, run: there } : { ok: false, code: 'broken log' }
    }
    // Many at once for the same run read it once.
    let coming = loading.get(id)
    if (!coming) {
      coming = fromStore(id).finally(() => loading.delete(id))
      loading.set(id, coming)
    }
    return coming
  }

  return {
    load,
    kept: () => cache.size,
    forget: id => { cache.delete(id) },

    create: async (scenarioId, country, seed, begun) => {
      const scenario = typeof scenarioId === 'string' ? library.byId.get(scenarioId) : scenarioId
      if (!scenario) return { ok: false, code: 'no such case' }
      const world: World = { scenario, lawbook, parameters: defaultParameters, country, seed }
      const content = await pinned.pin(scenario)
      if (content === undefined) return { ok: false, code: 'store' }
      const id = freshId(), items = (begun ?? startRun(world)).map(item => (item.event.type === 'run.opened' ? { ...item, event: { ...item.event, content } } : item))
      const created = await store.createStream(items[0]?.event.type === 'run.opened' && items[0].event.facilitated ? kindInExercise : kind, id, items)
      if (!created.ok) return { ok: false, code: 'store' }
      const run: Run = { id, world, envelopes: [], states: folding(practiceFold), done: new Map(), otherVersion: false }
      absorb(run, numbered(0, items))
      return { ok: true, run: remember(run) }
    },

    absorb: (run, stored) => known(stored) && absorb(run, stored as (Stored & { event: PracticeEvent })[]),

    push: async (run, items, command, meta) => {
      const last = run.states.last()
      absorb(run, numbered(last, items).map(e => ({ ...e, command })))
      const appended = await store.append(run.id, last, items, { command, ...meta })
      if (!appended.ok) cache.delete(run.id)
      return appended
    },

    command: async (run, { branch, position, command }, decide) => {
      for (let attempt = 0; ; attempt++) {
        const before = run.done.get(command)
        if (before !== undefined) return { ok: true, result: undefined, from: before, last: run.states.last(), repeated: true }
        const last = run.states.last()
        // Others may have gone on along another branch: that changes nothing for this one.
        const moved = position > last || run.envelopes.slice(position).some(e => e.branch === branch)
        if (moved) return { ok: false, why: 'stale', last }
        const decision = decide(run)
        if ('refused' in decision) return { ok: false, why: 'refused', result: decision.refused }
        const appended = await store.append(run.id, last, decision.items, { command })
        if (appended.ok && !appended.repeated) {
          absorb(run, numbered(last, decision.items).map(e => ({ ...e, command })))
          return { ok: true, result: decision.result, from: last, last: appended.last, repeated: false }
        }
        if (!appended.ok && appended.reason === 'failed') return { ok: false, why: 'failed', failed: appended }
        // Somebody else was quicker (or this very command came twice): look again at what stands now.
        await catchUp(run)
        if (attempt >= 5) return { ok: false, why: 'stale', last: run.states.last() }
      }
    },
  }
}
