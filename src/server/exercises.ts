import { createHash, randomBytes } from 'node:crypto'
import type { Day } from '../plain/index.ts'
import { lawbook } from '../law/index.ts'
import { defaultParameters } from '../market/index.ts'
import { startRun } from '../practice/index.ts'
import {
  decideFacilitator, decidePerson, decideSeat, facilitator, mayNotJoin, nextDue, viewOf,
  type Decided, type ExerciseEvent, type ExerciseRefusal, type ExerciseSettings, type FacilitatorCommand, type PersonCommand, type SeatCommand, type Viewer,
} from '../exercise/index.ts'
import type { Store } from '../store/index.ts'
import { exerciseIn, exerciseMemory, type Live, type Outcome } from './exercise-memory.ts'
import type { Library } from './library.ts'
import { freshSeed, type Runs } from './runs.ts'

/** A secret that an address carries. Only its digest is stored: who reads the store cannot sit down at the table. */
const freshKey = (): string => randomBytes(16).toString('hex')
export const isKey = (key: string): boolean => /^[0-9a-f]{32}$/.test(key)
const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 40)
// Letters and digits that are not taken for one another when read aloud.
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
/** Names for what commands bring into being; drawn many at a time, for each asking of the system costs as much as the command. */
let drawn = '', used = 0
const freshName = (): string => {
  if (used >= drawn.length) { drawn = randomBytes(6 * 256).toString('hex'); used = 0 }
  used += 12
  return `i${drawn.slice(used - 12, used)}`
}
/** A code to join by: eight signs, a million million of them. */
const freshCode = (): string => Array.from(randomBytes(8), b => letters[b % letters.length]).join('')
export const readCode = (typed: string): string | undefined => { const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, ''); return /^[A-Z0-9]{8}$/.test(code) ? code : undefined }

export type { Live }
export { exerciseIn }

const kind = 'exercise', keyShelf = 'exercise-key', codeShelf = 'exercise-code', liveShelf = 'exercise-live', seenShelf = 'exercise-seen'

/** What an address opens: the board, the wall, or a person's place. */
export type Opens = { readonly exercise: string; readonly as: 'facilitator' | 'projector' | { readonly person: string } }

/** How often a command is worked out anew when another program on the same store was quicker. */
const attempts = 8

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
  readonly join: (live: Live, name: string) => Promise<{ ok: true; key: string; person: string } | { ok: false; code: 'full exercise' | 'shut exercise' | 'store' }>
  /** Carries a command out: on disk before it answers. Sent twice under one name, it happens once. */
  readonly send: (live: Live, asks: Asks, name: string) => Promise<Receipt>
  /** Waits until what stands in memory stands on the disk as well. */
  readonly onDisk: (live: Live) => Promise<void>
  readonly seen: (live: Live, person: string) => void
  /** What is due by itself, in every exercise that is in memory. */
  readonly tick: () => Promise<void>
  /** Brings back the exercises that were under way when the program stopped, and those that were begun at another program since: should that one be gone, we keep their time. */
  readonly resume: () => Promise<number>
  readonly onChange: (listener: (live: Live) => void) => () => void
  /** Deletes what is over its date: how many. */
  readonly clean: (today: Day) => Promise<number>
  readonly stop: () => void
}

export const viewIn = (live: Live, viewer: Viewer, now: number) => viewOf(exerciseIn(live), viewer, now, live.lastSeen)

export function exercisesOn(store: Store, library: Library, runs: Runs, now: () => number, log: (line: string) => void): Exercises {
  // In memory by the key itself, for its digest costs as much as reading a command; what the disk holds tells no key.
  const opens = new Map<string, Opens>(), heard = new Set<(live: Live) => void>()
  const tell = (live: Live): void => { for (const listener of heard) listener(live) }
  const memory = exerciseMemory(store, runs, log, (live, by) => {
    // Whoever acts at another program is not away.
    for (const { seat } of live.state.seats) if (by.includes(seat)) live.lastSeen[seat] = now()
    tell(live)
  })
  const { load, write, mend, count } = memory

  /** Carries out everything that is due by itself; bounded, so that a fault in the rules cannot hang the program. */
  async function settle(live: Live): Promise<void> {
    let written: Promise<Outcome>[] | undefined
    for (let i = 0; i < 200 && !live.chain.broken; i++) {
      const due = nextDue(exerciseIn(live), now(), live.lastSeen)
      if (!due) break
      const closes = due.name.startsWith('close.'), command = closes ? `sys.${due.name}` : `sys.${due.name}.${live.state.last}.${live.run.states.last()}`.slice(0, 190)
      const taken = closes && live.run.done.has(command)
      ;(written ??= []).push(write(live, taken ? { ...due, events: due.events.map(e => (e.event.type === 'proposal.closed' ? { ...e, event: { ...e.event, outcome: 'taken' as const } } : e)) } : due, command))
    }
    if (written && (await Promise.all(written)).every(o => o === 'written')) tell(live)
  }

  const shared = new Map<string, number>()
  /** Tells other programs on the store whom this one has seen, and hears whom they have, three times in a grace: nobody is away who is there. */
  async function shareSeen(live: Live): Promise<void> {
    const grace = live.state.opened?.grace ?? 0, at = now()
    if (grace === 0 || live.state.ended !== undefined || at - (shared.get(live.id) ?? 0) < (grace * 1000) / 3) return
    shared.set(live.id, at)
    const known = (await store.kept(seenShelf, live.id) ?? {}) as Record<string, number>, own = { ...live.lastSeen }
    for (const [seat, seen] of Object.entries(known)) if (seen > (live.lastSeen[seat] ?? 0)) live.lastSeen[seat] = seen
    if (Object.entries(own).some(([seat, seen]) => seen > (known[seat] ?? 0))) await store.keep(seenShelf, live.id, live.lastSeen)
  }

  function decide(live: Live, asks: Asks): Decided {
    const x = exerciseIn(live), w = { now: now(), fresh: freshName() }
    if (asks.as === 'facilitator') return decideFacilitator(x, asks.command as FacilitatorCommand, w)
    return 'seat' in asks.as ? decideSeat(x, asks.as.seat, asks.command as SeatCommand, w) : decidePerson(x, asks.as.person, asks.command as PersonCommand, w)
  }

  const find = async (key: string): Promise<Opens | undefined> => {
    const there = opens.get(key)
    if (there) return there
    const kept = await store.kept(keyShelf, digestOf(key)) as Opens | undefined
    if (kept) opens.set(key, kept)
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
        seats: settings.seats, consensus: settings.consensus, grace: settings.grace, anonymous: settings.anonymous, substitutesAct: settings.substitutesAct, deleteOn: settings.deleteOn,
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
      for (let attempt = 0; attempt < attempts; attempt++) {
        if (!await mend(live)) break
        const no = mayNotJoin(live.state)
        if (no) return { ok: false, code: no === 'full' ? 'full exercise' : 'shut exercise' }
        // Names are given one after the other, also when many come at once.
        const person = `p${live.state.people.length + 1}`
        const event: ExerciseEvent = { type: 'person.joined', at: now(), person, name }
        const outcome = await write(live, { ok: true, run: [], events: [{ branch: 'b1', on: live.run.states.state(live.state.branch)!.case.today, by: person, v: 1, event }] }, `join.${person}`)
        if (outcome === 'overtaken') continue
        if (outcome === 'failed') break
        const key = await freshDoor({ exercise: live.id, as: { person } })
        tell(live)
        return { ok: true, key, person }
      }
      return { ok: false, code: 'store' }
    },

    send: async (live, asks, name) => {
      // A seat's commands are its holder's: the next who sits there counts from one, and may use the same names.
      const { as } = asks, by = as === 'facilitator' ? facilitator : 'person' in as ? as.person : `${as.seat}:${live.state.seats.find(s => s.seat === as.seat)?.person ?? ''}`
      const command = `${by}.${name}`
      for (let attempt = 0; attempt < attempts; attempt++) {
        if (live.chain.broken && !await mend(live)) break
        const before = live.done.get(command)
        if (before !== undefined) {
          await live.writing
          if (live.chain.broken) continue
          return { ok: true, number: before, repeated: true }
        }
        const decided = decide(live, asks)
        if (!decided.ok) {
          // What it is refused for may be on its way to the disk still, and not get there.
          await live.writing
          if (live.chain.broken) continue
          return { ok: false, refusal: decided.refusal }
        }
        const number = count(live, by, command), written = write(live, decided, command), settled = settle(live), outcome = await written
        if (outcome === 'overtaken') continue
        if (outcome === 'failed') break
        tell(live)
        await settled
        return { ok: true, number, repeated: false }
      }
      return { ok: false, failed: true }
    },
    onDisk: async live => { await live.writing; await mend(live) },

    seen: (live, person) => {
      const seat = live.state.people.find(p => p.person === person)?.seat
      if (seat !== undefined) live.lastSeen[seat] = now()
    },

    tick: async () => { await Promise.all(memory.all().map(async live => { if (live.chain.broken && !await mend(live)) return; await shareSeen(live); await settle(live) })) },
    resume: async () => {
      const all = await store.allKept(liveShelf)
      const back = await Promise.all(all.map(({ key }) => load(key)))
      // Who has not been seen yet: the grace runs from now.
      for (const live of back) if (live) for (const s of live.state.seats) if (s.person !== undefined) live.lastSeen[s.seat] ??= now()
      return back.filter(Boolean).length
    },
    onChange: listener => { heard.add(listener); return () => { heard.delete(listener) } },
    clean: async today => {
      let gone = 0
      for (const { key: id, value } of await store.allKept(liveShelf)) {
        const { deleteOn, run } = value as { deleteOn: Day; run: string }
        if (deleteOn >= today) continue
        const code = await exercises.codeOf(id)
        await Promise.all([store.erase(id), store.erase(run), store.forget(codeShelf, id), ...(code === undefined ? [] : [store.forget(codeShelf, code)]), store.forget(liveShelf, id), store.forget(seenShelf, id)])
        for (const { key, value: door } of await store.allKept(keyShelf)) if ((door as Opens).exercise === id) await store.forget(keyShelf, key)
        for (const [key, door] of opens) if (door.exercise === id) opens.delete(key)
        memory.forget(id)
        shared.delete(id)
        gone++
      }
      // Another program may have deleted it.
      for (const { id, state } of memory.all()) if (state.opened && state.opened.deleteOn < today) memory.forget(id)
      return gone
    },
    stop: () => { heard.clear(); memory.stop() },
  }
  return exercises
}
