import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Day, Lang } from '../plain/index.ts'
import type { ExerciseState, Viewer } from '../exercise/index.ts'
import { viewIn, type Exercises, type Live } from './exercises.ts'
import type { Site } from './site.ts'

/**
 * Live updates as server-sent events, written on the raw response (a fifth of the work of a stream object for each listener). All who
 * look at the same thing in the same language get the same bytes, drawn once; for each listener there is nothing to do but to write
 * them. An update has no number: its id is a mark of what is seen, so that nobody can count what is hidden, and one who comes back says
 * what she saw last and gets the rest, or nothing.
 */
export type Lives = {
  readonly listen: (to: ServerResponse, asks: Listening) => void
  readonly listeners: () => number
  readonly close: () => void
}
export type Listening = {
  readonly live: Live
  /** Asked anew when people change seats. */
  readonly who: () => Viewer
  readonly lang: Lang
  readonly draw: Draw
  /** Tells listeners apart that are drawn for in another way. What depends on somebody's key has the key in it. */
  readonly kind: string
  /** What the listener saw last: it is not sent again. */
  readonly last?: string | undefined
  /** Called now and then while the line stands: who listens is not away. */
  readonly present?: () => void
}
/** What a listener gets of a view: any value that JSON can carry. */
export type Draw = (live: Live, viewer: Viewer, lang: Lang) => unknown
/** The view itself. */
export const asView: Draw = (live, viewer) => viewIn(live, viewer, 0)

/** Changes are gathered for so long after an update, in milliseconds: a burst becomes one more. After a pause they wait for less. */
const gather = 50, soon = 5
/** A comment is sent so often that nobody in between takes the line for dead, in milliseconds; presence is told oftener. */
const beat = 20_000, presence = 5_000
/** A listener that does not read gets no more until it does, and then what is seen by then; after so long it is let go, and comes back by itself. */
const patience = 30_000

type Listener = Listening & { readonly to: ServerResponse; group: Group; /** Since when what was written waits to be read. */ full?: number; /** There is something newer than what was written. */ behind: boolean }
type Group = { readonly name: string; readonly viewer: Viewer; readonly seenAs: string; readonly lang: Lang; readonly draw: Draw; readonly all: Set<Listener>; mark: string; /** What those get who were behind. */ latest?: Buffer }
type Room = { live: Live; people: ExerciseState['people']; readonly groups: Map<string, Group>; flushed: number; waiting: boolean }

const seenAs = (viewer: Viewer): string => (typeof viewer === 'string' ? viewer : `seat ${viewer.seat}`)
/** A mark of what a viewer sees. It changes when that does, and at no other time: nobody can count what is hidden by it. */
const markOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16)

export function livesOn(exercises: Exercises, now: () => number): Lives {
  const rooms = new Map<string, Room>()
  let closed = false, beating: ReturnType<typeof setInterval> | undefined, beats = 0

  /** What a viewer sees, as text, worked out once for everybody in a room. */
  const sights = (live: Live) => {
    const texts = new Map<string, { text: string; mark: string }>()
    return (viewer: Viewer): { text: string; mark: string } => {
      const name = seenAs(viewer)
      let there = texts.get(name)
      if (!there) {
        const text = JSON.stringify(viewIn(live, viewer, viewer === 'facilitator' ? now() - (now() % 1000) : 0) ?? null)
        texts.set(name, there = { text, mark: markOf(text) })
      }
      return there
    }
  }
  const bytesOf = (live: Live, g: Pick<Group, 'viewer' | 'lang' | 'draw'>, sight: { text: string; mark: string }): Buffer => {
    const text = g.draw === asView && g.viewer !== 'facilitator' ? sight.text : JSON.stringify(g.draw(live, g.viewer, g.lang))
    return Buffer.from(`id: ${sight.mark}\nevent: view\ndata: ${text}\n\n`)
  }

  function leave(one: Listener): void { one.group.all.delete(one) }
  /** Writes, unless what was written before has not been read. */
  function send(one: Listener, bytes: Buffer | string): void {
    if (one.to.destroyed) { leave(one); return }
    if (one.full !== undefined) { one.behind = true; return }
    if (!one.to.write(bytes)) one.full = now()
  }
  function drained(one: Listener): void {
    delete one.full
    if (!one.behind) return
    one.behind = false
    if (one.group.latest) send(one, one.group.latest)
  }

  /** The group of those who look alike. */
  function groupOf(room: Room, { lang, draw, kind }: Listening, viewer: Viewer, mark: string): Group {
    const as = seenAs(viewer), name = `${kind}/${lang}/${as}`
    let g = room.groups.get(name)
    if (!g) room.groups.set(name, g = { name, viewer, seenAs: as, lang, draw, all: new Set(), mark })
    return g
  }
  /** Puts those who have changed seats where they belong; they get what they now see. */
  function placeAnew(room: Room, sight: ReturnType<typeof sights>): Set<Listener> {
    const moved = new Set<Listener>()
    if (room.people === room.live.state.people) return moved
    room.people = room.live.state.people
    for (const g of room.groups.values()) for (const one of g.all) {
      const viewer = one.who()
      if (seenAs(viewer) === g.seenAs) continue
      g.all.delete(one)
      one.group = groupOf(room, one, viewer, sight(viewer).mark)
      one.group.all.add(one)
      moved.add(one)
    }
    return moved
  }

  function flush(room: Room): void {
    room.waiting = false
    room.flushed = performance.now()
    const sight = sights(room.live), moved = placeAnew(room, sight)
    for (const g of room.groups.values()) {
      if (g.all.size === 0) { room.groups.delete(g.name); continue }
      const seen = sight(g.viewer), changed = seen.mark !== g.mark, to = changed ? g.all : [...g.all].filter(one => moved.has(one))
      g.mark = seen.mark
      if (changed) delete g.latest
      let bytes: Buffer | undefined
      for (const one of to) send(one, bytes ??= bytesOf(room.live, g, seen))
      // Kept only while somebody waits for it.
      if (bytes) for (const one of g.all) if (one.behind) { g.latest = bytes; break }
    }
    if (room.groups.size === 0) rooms.delete(room.live.id)
  }
  exercises.onChange(live => {
    const room = rooms.get(live.id)
    if (closed || !room || room.waiting) return
    room.live = live
    room.waiting = true
    setTimeout(() => { if (!closed) flush(room) }, Math.max(soon, gather - (performance.now() - room.flushed)))
  })

  const everyone = function* (): Generator<Listener> { for (const room of rooms.values()) for (const g of room.groups.values()) yield* g.all }
  function tend(): void {
    const comment = ++beats % (beat / presence) === 0
    for (const one of everyone()) {
      if (one.full !== undefined && now() - one.full > patience) { leave(one); one.to.destroy(); continue }
      one.present?.()
      if (comment && one.full === undefined) send(one, ': here\n\n')
    }
  }

  return {
    listen: (to, asks) => {
      if (closed) { to.end(); return }
      beating ??= setInterval(tend, presence).unref()
      const { live, last } = asks, sight = sights(live), viewer = asks.who(), seen = sight(viewer)
      let room = rooms.get(live.id)
      if (!room) rooms.set(live.id, room = { live, people: live.state.people, groups: new Map(), flushed: 0, waiting: false })
      const one: Listener = { ...asks, to, behind: false, group: groupOf(room, asks, viewer, seen.mark) }
      one.group.all.add(one)
      to.on('drain', () => drained(one))
      to.on('close', () => leave(one))
      to.write('retry: 1000\n\n')
      if (last !== seen.mark) send(one, bytesOf(live, one.group, seen))
    },
    listeners: () => [...everyone()].length,
    close: () => {
      closed = true
      clearInterval(beating)
      for (const one of everyone()) one.to.end()
      rooms.clear()
    },
  }
}

/** How often it is looked for exercises that were begun at another program, in milliseconds. */
const anew = 5000

/** Brings back what was under way and lets time pass: a running clock, answers that are late, seats whose people stay away. */
export async function keepTime(site: Pick<Site, 'exercises' | 'workshops' | 'now' | 'log'>, every = 500): Promise<() => void> {
  await site.exercises.resume()
  let cleaned = '', looked = performance.now()
  const tick = async (): Promise<void> => {
    if (performance.now() - looked > anew) { looked = performance.now(); await site.exercises.resume() }
    await site.exercises.tick()
    const today = site.now().toISOString().slice(0, 10)
    if (today === cleaned) return
    cleaned = today
    await Promise.all([site.exercises.clean(today as Day), site.workshops.clean(today as Day)])
  }
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    tick().catch((error: unknown) => site.log(`exercises: ${error instanceof Error ? error.stack ?? error.message : String(error)}`)).finally(() => { busy = false })
  }, every)
  return () => clearInterval(timer)
}
