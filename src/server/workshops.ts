import { createHash, randomBytes } from 'node:crypto'
import type { Country, Day } from '../plain/index.ts'
import { numbered, upcastAll, type Envelope, type NewEvent } from '../log/index.ts'
import { decide, expertDoes, materialOf, refuse, workshopFold, type Material, type Seat, type WorkshopCommand, type WorkshopEvent, type WorkshopRefusal, type WorkshopState } from '../workshop/index.ts'
import type { Scenario } from '../practice/index.ts'
import type { Store, Stored } from '../store/index.ts'
import type { Library } from './library.ts'
import { freshSeed } from './runs.ts'

const kind = 'workshop', keyShelf = 'workshop-key', liveShelf = 'workshop-live', system = 'system'

/** A secret that an address carries. Only its digest is stored: who reads the store cannot sit down at the table. */
const freshKey = (): string => randomBytes(16).toString('hex')
const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 40)
const isKey = (key: string): boolean => /^[0-9a-f]{32}$/.test(key)

/** What an address opens: one seat at one table. */
type Door = { readonly workshop: string; readonly seat: Seat }
/** A workshop in memory. Everything in it can be read anew from the store. */
export type Bench = {
  readonly id: string
  readonly scenario: Scenario
  readonly material: Material
  readonly otherVersion: boolean
  state: WorkshopState
  /** Names of commands that are done, each with the sender's position after it. */
  readonly done: Map<string, number>
  /** Commands are carried out one after the other. */
  queue: Promise<unknown>
}
export type Sent =
  | { readonly ok: true; readonly seen: number; readonly repeated: boolean }
  | { readonly ok: false; readonly refusal: WorkshopRefusal }
  | { readonly ok: false; readonly failed: true }

export type Workshops = {
  readonly create: (asks: { readonly case: string; readonly country: Country; readonly mode: 'alone' | 'together'; readonly deleteOn: Day; readonly seed?: number }) => Promise<{ ok: true; keys: Readonly<Record<Seat, string>> } | { ok: false; code: 'no such case' | 'store' }>
  readonly open: (key: string) => Promise<{ bench: Bench; seat: Seat } | undefined>
  /** Carries a command out: on disk before it answers. Sent twice under one name, it happens once. */
  readonly send: (bench: Bench, seat: Seat, command: WorkshopCommand, name: string) => Promise<Sent>
  /** `ends` is called when the program stops. Answers how to stop listening. */
  readonly onChange: (listener: (bench: Bench) => void, ends?: () => void) => () => void
  readonly stop: () => void
  /** Deletes what is over its date: how many. */
  readonly clean: (today: Day) => Promise<number>
}

export function workshopsOn(store: Store, library: Library, now: () => number, log: (line: string) => void, most = 2000): Workshops {
  // A Map keeps the order of insertion: the first is the one that was longest unused.
  const benches = new Map<string, Bench>(), loading = new Map<string, Promise<Bench | undefined>>(), heard = new Map<(bench: Bench) => void, (() => void) | undefined>()

  function remember(bench: Bench): Bench {
    const there = benches.get(bench.id)
    benches.delete(bench.id)
    benches.set(bench.id, there ?? bench)
    while (benches.size > most) benches.delete(benches.keys().next().value!)
    return there ?? bench
  }

  /** Takes what follows; what was done before is passed over. */
  function absorb(bench: Bench, events: readonly (Envelope<WorkshopEvent> & { readonly command?: string })[]): void {
    for (const { n, branch, on, by, v, event, command } of events) {
      if (n !== bench.state.last + 1) continue
      bench.state = workshopFold.apply(bench.state, { n, branch, on, by, v, event })
      const sender = command?.slice(0, command.indexOf('.'))
      if (command !== undefined && (sender === 'buyer' || sender === 'expert')) bench.done.set(command, bench.state.seen[sender])
    }
  }
  const known = (stored: readonly Stored[]): boolean => upcastAll([], Object.fromEntries(stored.map(s => [s.event.type, 1])), stored).ok

  async function catchUp(bench: Bench): Promise<boolean> {
    const news = await store.read(bench.id, bench.state.last)
    if (!known(news)) return false
    absorb(bench, news as (Stored & { event: WorkshopEvent })[])
    return true
  }

  async function fromStore(id: string): Promise<Bench | undefined> {
    const stored = await store.read(id) as (Stored & { event: WorkshopEvent })[], first = stored[0]?.event
    if (first?.type !== 'workshop.opened' || !known(stored)) return undefined
    const scenario = library.byId.get(first.case), material = scenario && materialOf(scenario)
    if (!scenario || !material) { log('workshop: its case is not in the library'); return undefined }
    const bench: Bench = { id, scenario, material, otherVersion: scenario.version !== first.version, state: workshopFold.start, done: new Map(), queue: Promise.resolve() }
    absorb(bench, stored)
    return remember(bench)
  }

  async function load(id: string): Promise<Bench | undefined> {
    const there = benches.get(id)
    if (there) { remember(there); return (await catchUp(there)) ? there : undefined }
    // Many at once for the same table read it once.
    let coming = loading.get(id)
    if (!coming) { coming = fromStore(id).finally(() => loading.delete(id)); loading.set(id, coming) }
    return coming
  }

  // What another program wrote is told to those who listen here.
  const deaf = store.onAppend(({ stream, kind: of, last }) => {
    if (of !== kind || !benches.has(stream)) return
    // Our own is in memory a moment after it is told.
    setImmediate(() => {
      const bench = benches.get(stream)
      if (!bench || last <= bench.state.last) return
      catchUp(bench).then(ok => { if (ok) for (const listener of heard.keys()) listener(bench) }, (error: unknown) => log(`workshop: ${error instanceof Error ? error.message : String(error)}`))
    })
  })

  const envelope = (bench: Bench, event: WorkshopEvent): NewEvent<WorkshopEvent> => ({ branch: 'b1', on: bench.scenario.start, by: 'by' in event ? event.by : 'of' in event ? event.of : system, v: 1, event })

  /** What follows by itself from a command: the played expert's answers, to the last. */
  function answered(bench: Bench, events: readonly WorkshopEvent[]): readonly NewEvent<WorkshopEvent>[] {
    const items = events.map(e => envelope(bench, e)), apply = (s: WorkshopState, more: readonly NewEvent<WorkshopEvent>[]): WorkshopState => numbered(s.last, more).reduce((x, e) => workshopFold.apply(x, e), s)
    let state = apply(bench.state, items)
    for (let i = 0; i < 20; i++) {
      const more = expertDoes(bench.material, state, now()).map(e => envelope(bench, e))
      if (more.length === 0) break
      items.push(...more)
      state = apply(state, more)
    }
    return items
  }

  async function carryOut(bench: Bench, seat: Seat, command: WorkshopCommand, name: string): Promise<Sent> {
    for (let attempt = 0; attempt < 6; attempt++) {
      const before = bench.done.get(name)
      if (before !== undefined) return { ok: true, seen: before, repeated: true }
      if (bench.otherVersion) return refuse('other version')
      const decided = decide(bench.material, bench.state, seat, command, { now: now(), fresh: randomBytes(6).toString('hex') })
      if (!decided.ok) return decided
      const last = bench.state.last, items = answered(bench, decided.events), appended = await store.append(bench.id, last, items, { command: name })
      if (appended.ok && !appended.repeated) {
        absorb(bench, numbered(last, items).map(e => ({ ...e, command: name })))
        for (const listener of heard.keys()) listener(bench)
        return { ok: true, seen: bench.state.seen[seat], repeated: false }
      }
      if (!appended.ok && appended.reason === 'failed') { log(`store: ${appended.fault} ${appended.detail}`); return { ok: false, failed: true } }
      // Somebody else was quicker, on another machine: look again at what stands now.
      if (!await catchUp(bench)) return { ok: false, failed: true }
    }
    return refuse('changed meanwhile')
  }

  return {
    create: async ({ case: id, country, mode, deleteOn, seed }) => {
      const scenario = library.byId.get(id)
      if (!scenario || !materialOf(scenario)) return { ok: false, code: 'no such case' }
      const workshop = freshKey(), keys = { buyer: freshKey(), expert: freshKey() }
      const opened: WorkshopEvent = { type: 'workshop.opened', at: now(), case: id, version: scenario.version, country, mode, seed: seed ?? freshSeed(), deleteOn }
      // The date first: should the program stop here, nothing is left that nobody would delete.
      const dated = await store.keep(liveShelf, workshop, { deleteOn })
      if (!dated.ok) return { ok: false, code: 'store' }
      const created = await store.createStream(kind, workshop, [{ branch: 'b1', on: scenario.start, by: system, v: 1, event: opened }])
      // Alone nobody sits in the expert's chair: its key is kept nowhere, so nobody can.
      const doors = await Promise.all((mode === 'alone' ? ['buyer' as const] : ['buyer' as const, 'expert' as const]).map(seat => store.keep(keyShelf, digestOf(keys[seat]), { workshop, seat } satisfies Door)))
      return created.ok && doors.every(d => d.ok) ? { ok: true, keys } : { ok: false, code: 'store' }
    },
    open: async key => {
      if (!isKey(key)) return undefined
      const door = await store.kept(keyShelf, digestOf(key)) as Door | undefined, bench = door && await load(door.workshop)
      return bench && door && { bench, seat: door.seat }
    },
    send: (bench, seat, command, name) => {
      const turn = bench.queue.then(() => carryOut(bench, seat, command, `${seat}.${name}`))
      bench.queue = turn.catch(() => undefined)
      return turn
    },
    onChange: (listener, ends) => { heard.set(listener, ends); return () => { heard.delete(listener) } },
    stop: () => { deaf(); const all = [...heard.values()]; heard.clear(); for (const ends of all) ends?.() },
    clean: async today => {
      let gone = 0
      for (const { key: id, value } of await store.allKept(liveShelf)) {
        if ((value as { deleteOn: Day }).deleteOn >= today) continue
        await store.erase(id)
        for (const { key, value: door } of await store.allKept(keyShelf)) if ((door as Door).workshop === id) await store.forget(keyShelf, key)
        await store.forget(liveShelf, id)
        benches.delete(id)
        gone++
      }
      return gone
    },
  }
}
