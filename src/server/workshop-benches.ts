import { randomBytes } from 'node:crypto'
import type { Day } from '../plain/index.ts'
import { numbered, upcastAll, type Envelope, type NewEvent } from '../log/index.ts'
import { isSeat, refuse, workshopFold, type Opened, type RefusalCode, type Seat, type WorkshopEvent, type WorkshopRefusal, type WorkshopState } from '../workshop/index.ts'
import type { Store, Stored } from '../store/index.ts'

/** A workshop in memory. Everything in it can be read anew from the store. */
export type Bench<About> = {
  readonly id: string
  readonly about: About
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
type Decided = { readonly ok: true; readonly events: readonly WorkshopEvent[] } | { readonly ok: false; readonly refusal: WorkshopRefusal }

/** How a table goes that its events alone do not tell. */
export type Sending = {
  /** Who sends: names of commands count per sender, and begin with its seat where it has one. */
  readonly sender: string
  readonly name: string
  readonly seat: Seat | undefined
  readonly on: Day
  readonly by: (e: WorkshopEvent) => string
  readonly decide: (s: WorkshopState, around: { readonly now: number; readonly fresh: string }) => Decided
  /** What follows by itself from what was decided. */
  readonly follows?: (s: WorkshopState, now: number) => readonly WorkshopEvent[]
}

export type Benches<About> = {
  readonly load: (id: string) => Promise<Bench<About> | undefined>
  readonly create: (id: string, on: Day, by: (e: WorkshopEvent) => string, events: readonly WorkshopEvent[], command?: string) => Promise<'made' | 'exists' | 'failed'>
  /** Carries a command out: on disk before it answers. Sent twice under one name, it happens once. */
  readonly send: (bench: Bench<About>, how: Sending) => Promise<Sent>
  /** `ends` is called when the program stops. Answers how to stop listening. */
  readonly onChange: (listener: (bench: Bench<About>) => void, ends?: () => void) => () => void
  readonly forget: (id: string) => void
  readonly stop: () => void
}

/** The tables of one kind of stream. `aboutOf`: what the first event is about, or undefined when nobody can tell any more. */
export function benchesOn<About>(store: Store, kind: string, aboutOf: (first: Opened) => About | undefined, now: () => number, log: (line: string) => void, most = 2000): Benches<About> {
  // A Map keeps the order of insertion: the first is the one that was longest unused.
  const benches = new Map<string, Bench<About>>(), loading = new Map<string, Promise<Bench<About> | undefined>>(), heard = new Map<(bench: Bench<About>) => void, (() => void) | undefined>()

  function remember(bench: Bench<About>): Bench<About> {
    const there = benches.get(bench.id)
    benches.delete(bench.id)
    benches.set(bench.id, there ?? bench)
    while (benches.size > most) benches.delete(benches.keys().next().value!)
    return there ?? bench
  }

  /** Takes what follows; what was done before is passed over. */
  function absorb(bench: Bench<About>, events: readonly (Envelope<WorkshopEvent> & { readonly command?: string })[]): void {
    for (const { n, branch, on, by, v, event, command } of events) {
      if (n !== bench.state.last + 1) continue
      bench.state = workshopFold.apply(bench.state, { n, branch, on, by, v, event })
      const seat = command?.slice(0, command.indexOf('.'))
      if (command !== undefined) bench.done.set(command, isSeat(seat) ? bench.state.seen[seat] : 0)
    }
  }
  const known = (stored: readonly Stored[]): boolean => upcastAll([], Object.fromEntries(stored.map(s => [s.event.type, 1])), stored).ok

  async function catchUp(bench: Bench<About>): Promise<boolean> {
    const news = await store.read(bench.id, bench.state.last)
    if (!known(news)) return false
    absorb(bench, news as (Stored & { event: WorkshopEvent })[])
    return true
  }

  async function fromStore(id: string): Promise<Bench<About> | undefined> {
    const stored = await store.read(id) as (Stored & { event: WorkshopEvent })[], first = stored[0]?.event
    if (first?.type !== 'workshop.opened' || !known(stored) || (await store.stream(id))?.kind !== kind) return undefined
    const about = aboutOf(first)
    if (about === undefined) { log('workshop: its case is not in the library'); return undefined }
    const bench: Bench<About> = { id, about, state: workshopFold.start, done: new Map(), queue: Promise.resolve() }
    absorb(bench, stored)
    return remember(bench)
  }

  async function load(id: string): Promise<Bench<About> | undefined> {
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

  const envelope = ({ on, by }: Pick<Sending, 'on' | 'by'>, event: WorkshopEvent): NewEvent<WorkshopEvent> => ({ branch: 'b1', on, by: by(event), v: 1, event })

  /** A command's events with all that follows by itself from them, to the last. */
  function answered(bench: Bench<About>, how: Sending, events: readonly WorkshopEvent[]): readonly NewEvent<WorkshopEvent>[] {
    const items = events.map(e => envelope(how, e)), apply = (s: WorkshopState, more: readonly NewEvent<WorkshopEvent>[]): WorkshopState => numbered(s.last, more).reduce((x, e) => workshopFold.apply(x, e), s)
    if (!how.follows) return items
    let state = apply(bench.state, items)
    for (let i = 0; i < 20; i++) {
      const more = how.follows(state, now()).map(e => envelope(how, e))
      if (more.length === 0) break
      items.push(...more)
      state = apply(state, more)
    }
    return items
  }

  async function carryOut(bench: Bench<About>, how: Sending): Promise<Sent> {
    const name = `${how.sender}.${how.name}`, seen = (): number => (how.seat ? bench.state.seen[how.seat] : 0)
    for (let attempt = 0; attempt < 6; attempt++) {
      const before = bench.done.get(name)
      if (before !== undefined) return { ok: true, seen: before, repeated: true }
      const decided = how.decide(bench.state, { now: now(), fresh: randomBytes(6).toString('hex') })
      if (!decided.ok) return decided
      const last = bench.state.last, items = answered(bench, how, decided.events), appended = await store.append(bench.id, last, items, { command: name })
      if (appended.ok && !appended.repeated) {
        absorb(bench, numbered(last, items).map(e => ({ ...e, command: name })))
        for (const listener of heard.keys()) listener(bench)
        return { ok: true, seen: seen(), repeated: false }
      }
      if (!appended.ok && appended.reason === 'failed') { log(`store: ${appended.fault} ${appended.detail}`); return { ok: false, failed: true } }
      // Somebody else was quicker, on another machine: look again at what stands now.
      if (!await catchUp(bench)) return { ok: false, failed: true }
    }
    return refuse('changed meanwhile' satisfies RefusalCode)
  }

  return {
    load,
    create: async (id, on, by, events, command) => {
      const made = await store.createStream(kind, id, events.map(e => envelope({ on, by }, e)), command === undefined ? {} : { command })
      return made.ok ? 'made' : made.reason === 'exists' ? 'exists' : 'failed'
    },
    send: (bench, how) => {
      const turn = bench.queue.then(() => carryOut(bench, how))
      bench.queue = turn.catch(() => undefined)
      return turn
    },
    onChange: (listener, ends) => { heard.set(listener, ends); return () => { heard.delete(listener) } },
    forget: id => { benches.delete(id) },
    stop: () => { deaf(); const all = [...heard.values()]; heard.clear(); for (const ends of all) ends?.() },
  }
}
