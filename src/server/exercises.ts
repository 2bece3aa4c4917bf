import { createHash, randomBytes } from 'node:crypto'
import type { Day } from '../plain/index.ts'
import { numbered, type Envelope } from '../log/index.ts'
import { lawbook } from '../law/index.ts'
import { defaultParameters } from '../market/index.ts'
import { startRun } from '../practice/index.ts'
import {
  decideFacilitator, decidePerson, decideSeat, exerciseFold, facilitator, nextDue, system, viewOf,
  type Decided, type Exercise, type ExerciseEvent, type ExerciseRefusal, type ExerciseSettings, type ExerciseState, type FacilitatorCommand, type NewExerciseEvent, type PersonCommand, type SeatCommand, type Viewer,
} from '../exercise/index.ts'
import type { Store, Stored } from '../store/index.ts'
import type { Library } from './library.ts'
import { freshSeed, type Run, type Runs } from './runs.ts'

/** A secret that an address carries. Only its digest is stored: who reads the store cannot sit down at the table. */
const freshKey = (): string => randomBytes(16).toString('hex')
export const isKey = (key: string): boolean => /^[0-9a-f]{32}$/.test(key)
const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 40)
// Letters and digits that are not taken for one another when read aloud.
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
/** A code to join by: eight signs, a million million of them. */
const freshCode = (): string => Array.from(randomBytes(8), b => letters[b % letters.length]).join('')
export const readCode = (typed: string): string | undefined => { const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, ''); return /^[A-Z0-9]{8}$/.test(code) ? code : undefined }

const kind = 'exercise', keyShelf = 'exercise-key', codeShelf = 'exercise-code', liveShelf = 'exercise-live'

/** What an address opens: the board, the wall, or a person's place. */
export type Opens = { readonly exercise: string; readonly as: 'facilitator' | 'projector' | { readonly person: string } }

/** An exercise in memory. */
export type Live = {
  readonly id: string
  state: ExerciseState
  readonly own: Envelope<ExerciseEvent>[]
  readonly run: Run
  /** When each seat was last heard of, milliseconds since 1970. Not history: forgotten when the program stops. */
  readonly lastSeen: Record<string, number>
  /** Names of commands that are done, with the number they were given. */
  readonly done: Map<string, number>
  /** How many commands of each seat or person have been taken: the number that the next one gets. It tells nobody of what others do. */
  readonly taken: Map<string, number>
  /** What is on its way to the disk. */
  writing: Promise<unknown>
  broken: boolean
}

export type Receipt =
  | { readonly ok: true; readonly number: number; readonly repeated: boolean }
  | { readonly ok: false; readonly refusal: ExerciseRefusal }
  | { readonly ok: false; readonly failed: true }

export type Asks =
  | { readonly as: 'facilitator'; readonly command: FacilitatorCommand }
  | { readonly as: { readonly person: string }; readonly command: PersonCommand }
  | { readonly as: { readonly seat: string }; readonly command: SeatCommand }

export type Made = { readonly id: string; readonly board: string; readonly wall: string; readonly code: string }
export type Exercises = {
  readonly create: (settings: ExerciseSettings) => Promise<{ ok: true; made: Made } | { ok: false; code: 'no such case' | 'no such seat' | 'store' }>
  readonly open: (key: string) => Promise<{ live: Live; as: Opens['as'] } | undefined>
  /** The exercise that a code to join by belongs to. */
  readonly byCode: (code: string) => Promise<Live | undefined>
  readonly codeOf: (id: string) => Promise<string | undefined>
  /** The key of the wall, which the leader may give away. */
  readonly wallOf: (id: string) => Promise<string | undefined>
  readonly join: (live: Live, name: string) => Promise<{ ok: true; key: string; person: string } | { ok: false }>
  /** Carries a command out: on disk before it answers. Sent twice under one name, it happens once. */
  readonly send: (live: Live, asks: Asks, name: string) => Promise<Receipt>
  readonly seen: (live: Live, person: string) => void
  /** What is due by itself, in every exercise that is in memory. */
  readonly tick: () => Promise<void>
  /** Brings back the exercises that were under way when the program stopped. */
  readonly resume: () => Promise<number>
  readonly onChange: (listener: (live: Live) => void) => () => void
  /** Deletes what is over its date: how many. */
  readonly clean: (today: Day) => Promise<number>
  readonly stop: () => void
}

export const exerciseIn = (live: Live): Exercise => ({ state: live.state, world: live.run.world, envelopes: live.run.envelopes, states: live.run.states })
export const viewIn = (live: Live, viewer: Viewer, now: number) => viewOf(exerciseIn(live), viewer, now, live.lastSeen)

export function exercisesOn(store: Store, library: Library, runs: Runs, now: () => number, log: (line: string) => void): Exercises {
  const lives = new Map<string, Live>(), loading = new Map<string, Promise<Live | undefined>>(), opens = new Map<string, Opens>(), heard = new Set<(live: Live) => void>()
  const tell = (live: Live): void => { for (const listener of heard) listener(live) }

  function count(live: Live, by: string, command: string): number {
    const number = (live.taken.get(by) ?? 0) + 1
    live.taken.set(by, number)
    live.done.set(command, number)
    return number
  }

  async function load(id: string): Promise<Live | undefined> {
    const there = lives.get(id)
    if (there && !there.broken) return there
    let coming = loading.get(id)
    if (!coming) {
      coming = fromStore(id).finally(() => loading.delete(id))
      loading.set(id, coming)
    }
    return coming
  }

  async function fromStore(id: string): Promise<Live | undefined> {
    const stored = await store.read(id) as (Stored & { event: ExerciseEvent })[]
    const first = stored[0]?.event
    if (first?.type !== 'exercise.opened') return undefined
    const loaded = await runs.load(first.run)
    if (!loaded.ok) { log(`exercise: its run cannot be read (${loaded.code})`); return undefined }
    const live: Live = { id, state: exerciseFold.start, own: [], run: loaded.run, lastSeen: {}, done: new Map(), taken: new Map(), writing: Promise.resolve(), broken: false }
    for (const { n, branch, on, by, v, event } of stored) { const e = { n, branch, on, by, v, event }; live.own.push(e); live.state = exerciseFold.apply(live.state, e) }
    // Each command counts once for the one who sent it, in whichever log it lies.
    const named = [...stored, ...await store.read(first.run)].filter(e => e.command !== undefined && e.by !== system).sort((a, b) => a.pos - b.pos)
    for (const e of named) { const command = e.command!.replace(/^own\./, ''); if (!live.done.has(command)) count(live, e.by, command) }
    lives.set(id, live)
    return live
  }

  /** Writes what a command came to: in memory now, on the disk when the promise answers `true`. */
  function write(live: Live, decided: Extract<Decided, { ok: true }>, command: string): Promise<boolean> {
    const parts: Promise<{ ok: boolean; repeated?: true }>[] = []
    // Two logs, so the program may stop between them: what stands in the run already is not done again.
    if (decided.run.length > 0 && !live.run.done.has(command)) parts.push(runs.push(live.run, decided.run, command))
    if (decided.events.length > 0) {
      const last = live.state.last
      for (const e of numbered(last, decided.events)) { live.own.push(e); live.state = exerciseFold.apply(live.state, e) }
      parts.push(store.append(live.id, last, decided.events as NewExerciseEvent[], { command: `own.${command}` }))
    }
    const done = Promise.all(parts).then(answers => {
      const ok = answers.every(a => a.ok && !a.repeated)
      // Memory and disk have parted: forget and read anew, so that nothing is built on what was never written.
      if (!ok && !live.broken) { live.broken = true; lives.delete(live.id); log('exercise: a command could not be written; the exercise is read anew') }
      return ok
    })
    live.writing = Promise.all([live.writing, done])
    return done
  }

  /** Carries out everything that is due by itself; bounded, so that a fault in the rules cannot hang the program. */
  function settle(live: Live): Promise<boolean> {
    const written: Promise<boolean>[] = []
    for (let i = 0; i < 200 && !live.broken; i++) {
      const due = nextDue(exerciseIn(live), now(), live.lastSeen)
      if (!due) break
      const closes = due.name.startsWith('close.'), command = closes ? `sys.${due.name}` : `sys.${due.name}.${live.state.last}.${live.run.states.last()}`.slice(0, 190)
      const taken = closes && live.run.done.has(command)
      written.push(write(live, taken ? { ...due, events: due.events.map(e => (e.event.type === 'proposal.closed' ? { ...e, event: { ...e.event, outcome: 'taken' as const } } : e)) } : due, command))
    }
    return Promise.all(written).then(all => { if (all.length > 0 && all.every(Boolean)) tell(live); return all.every(Boolean) })
  }

  function decide(live: Live, asks: Asks): Decided {
    const x = exerciseIn(live), w = { now: now(), fresh: `i${randomBytes(6).toString('hex')}` }
    if (asks.as === 'facilitator') return decideFacilitator(x, asks.command as FacilitatorCommand, w)
    return 'seat' in asks.as ? decideSeat(x, asks.as.seat, asks.command as SeatCommand, w) : decidePerson(x, asks.as.person, asks.command as PersonCommand, w)
  }

  const find = async (key: string): Promise<Opens | undefined> => {
    const digest = digestOf(key), there = opens.get(digest)
    if (there) return there
    const kept = await store.kept(keyShelf, digest) as Opens | undefined
    if (kept) opens.set(digest, kept)
    return kept
  }
  async function freshDoor(opensTo: Opens): Promise<string> {
    const key = freshKey(), kept = await store.keep(keyShelf, digestOf(key), opensTo)
    if (!kept.ok) throw new Error('a key could not be kept')
    return key
  }

  const exercises: Exercises = {
    create: async settings => {
      const scenario = library.byId.get(settings.scenario)
      if (!scenario) return { ok: false, code: 'no such case' }
      if (settings.seats.some(s => !scenario.roles.some(r => r.id === s))) return { ok: false, code: 'no such seat' }
      const seed = settings.seed ?? freshSeed()
      const begun = await runs.create(scenario.id, settings.country, seed, startRun({ scenario, lawbook, parameters: defaultParameters, country: settings.country, seed }, true))
      if (!begun.ok) return { ok: false, code: begun.code }
      const id = freshKey(), opened: ExerciseEvent = {
        type: 'exercise.opened', at: now(), scenario: scenario.id, version: scenario.version, country: settings.country, run: begun.run.id, title: settings.title,
        seats: settings.seats, consensus: settings.consensus, grace: settings.grace, anonymous: settings.anonymous, deleteOn: settings.deleteOn,
      }
      const created = await store.createStream(kind, id, [{ branch: 'b1', on: scenario.start, by: facilitator, v: 1, event: opened }])
      if (!created.ok) return { ok: false, code: 'store' }
      const code = freshCode()
      const [board, wall] = await Promise.all([freshDoor({ exercise: id, as: 'facilitator' }), freshDoor({ exercise: id, as: 'projector' }), store.keep(codeShelf, code, { exercise: id }), store.keep(liveShelf, id, { deleteOn: settings.deleteOn, run: begun.run.id })])
      // The wall holds no secret, so its key may lie where the leader can find it again.
      await store.keep(codeShelf, id, { code, wall })
      await load(id)
      return { ok: true, made: { id, board, wall, code } }
    },

    open: async key => {
      if (!isKey(key)) return undefined
      const door = await find(key)
      const live = door && await load(door.exercise)
      return live && { live, as: door.as }
    },
    byCode: async typed => {
      const code = readCode(typed), kept = code === undefined ? undefined : await store.kept(codeShelf, code) as { exercise: string } | undefined
      return kept && load(kept.exercise)
    },
    wallOf: async id => (await store.kept(codeShelf, id) as { wall?: string } | undefined)?.wall,
    codeOf: async id => (await store.kept(codeShelf, id) as { code: string } | undefined)?.code,

    join: async (live, name) => {
      // Names are given one after the other, also when many come at once.
      const person = `p${live.state.people.length + 1}`
      const event: ExerciseEvent = { type: 'person.joined', at: now(), person, name }
      const written = write(live, { ok: true, run: [], events: [{ branch: 'b1', on: live.run.states.state(live.state.branch)!.case.today, by: person, v: 1, event }] }, `join.${person}`)
      const key = await freshDoor({ exercise: live.id, as: { person } })
      if (!await written) return { ok: false }
      tell(live)
      return { ok: true, key, person }
    },

    send: async (live, asks, name) => {
      const by = asks.as === 'facilitator' ? facilitator : 'seat' in asks.as ? asks.as.seat : asks.as.person
      const command = `${by}.${name}`
      const before = live.done.get(command)
      if (before !== undefined) { await live.writing; return { ok: true, number: before, repeated: true } }
      if (live.broken) return { ok: false, failed: true }
      const decided = decide(live, asks)
      if (!decided.ok) return { ok: false, refusal: decided.refusal }
      const number = count(live, by, command), written = write(live, decided, command), settled = settle(live)
      if (!await written) { live.done.delete(command); return { ok: false, failed: true } }
      tell(live)
      await settled
      return { ok: true, number, repeated: false }
    },

    seen: (live, person) => {
      const seat = live.state.people.find(p => p.person === person)?.seat
      if (seat !== undefined) live.lastSeen[seat] = now()
    },

    tick: async () => { await Promise.all([...lives.values()].map(settle)) },
    resume: async () => {
      const all = await store.allKept(liveShelf)
      const back = await Promise.all(all.map(({ key }) => load(key)))
      // Nobody has been seen yet: the grace runs from now.
      for (const live of back) if (live) for (const s of live.state.seats) if (s.person !== undefined) live.lastSeen[s.seat] = now()
      return back.filter(Boolean).length
    },
    onChange: listener => { heard.add(listener); return () => { heard.delete(listener) } },
    clean: async today => {
      let gone = 0
      for (const { key: id, value } of await store.allKept(liveShelf)) {
        const { deleteOn, run } = value as { deleteOn: Day; run: string }
        if (deleteOn >= today) continue
        const code = await exercises.codeOf(id)
        await Promise.all([store.erase(id), store.erase(run), store.forget(codeShelf, id), ...(code === undefined ? [] : [store.forget(codeShelf, code)]), store.forget(liveShelf, id)])
        for (const { key, value: door } of await store.allKept(keyShelf)) if ((door as Opens).exercise === id) { await store.forget(keyShelf, key); opens.delete(key) }
        lives.delete(id)
        runs.forget(run)
        gone++
      }
      return gone
    },
    stop: () => { heard.clear(); lives.clear() },
  }
  return exercises
}
