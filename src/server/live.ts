import type { ServerResponse } from 'node:http'
import type { Day, Lang } from '../plain/index.ts'
import { markOf, type Viewer } from '../exercise/index.ts'
import { viewIn, type Exercises, type Live } from './exercises.ts'
import type { Site } from './site.ts'

/**
 * Live updates as server-sent events, written on the raw response (a fifth of the work of a stream object for each listener). All who
 * look at the same thing in the same language get the same bytes, drawn once. An update has no number: its id is a mark of what is seen,
 * so that nobody can count what is hidden, and one who comes back says what she saw last and gets the rest, or nothing.
 */
export type Lives = {
  /** Sends what is seen now, unless `last` says that it is known, and then every change. `who` is asked anew for each update: people change seats. `kind` tells listeners apart that are drawn for in another way, each key by itself. */
  readonly listen: (live: Live, who: () => Viewer, lang: Lang, draw: Draw, kind: string, to: ServerResponse, last: string | undefined) => void
  readonly listeners: () => number
  readonly close: () => void
}
/** What a listener gets of a view: any value that JSON can carry. */
export type Draw = (live: Live, viewer: Viewer, lang: Lang) => unknown

/** Changes are gathered for so long before they are sent, in milliseconds: a burst becomes one update. */
const gather = 50
/** A comment is sent so often that nobody in between takes the line for dead, in milliseconds. */
const beat = 20_000
/** Listeners that do not read what they are sent are let go; they come back by themselves. */
const mostUnread = 1024 * 1024

type Group = { readonly who: () => Viewer; readonly lang: Lang; readonly draw: Draw; readonly to: Set<ServerResponse>; mark: string }

export function livesOn(exercises: Exercises, now: () => number): Lives {
  const rooms = new Map<Live, Map<string, Group>>(), waiting = new Set<Live>()
  let closed = false, beating: ReturnType<typeof setInterval> | undefined

  const markNow = (live: Live, viewer: Viewer): string => markOf(viewIn(live, viewer, viewer === 'facilitator' ? now() - (now() % 1000) : 0))
  const bytesOf = (live: Live, g: Group, mark: string): string => `id: ${mark}\nevent: view\ndata: ${JSON.stringify(g.draw(live, g.who(), g.lang))}\n\n`
  function send(g: Group, to: ServerResponse, bytes: string): void {
    if (to.destroyed || to.writableLength > mostUnread) { g.to.delete(to); to.destroy(); return }
    to.write(bytes)
  }
  function flush(live: Live): void {
    waiting.delete(live)
    for (const [name, g] of rooms.get(live) ?? []) {
      if (g.to.size === 0) { rooms.get(live)?.delete(name); continue }
      const mark = markNow(live, g.who())
      if (mark === g.mark) continue
      g.mark = mark
      const bytes = bytesOf(live, g, mark)
      for (const to of g.to) send(g, to, bytes)
    }
    if (rooms.get(live)?.size === 0) rooms.delete(live)
  }
  exercises.onChange(live => {
    if (closed || waiting.has(live) || !rooms.has(live)) return
    waiting.add(live)
    setTimeout(() => flush(live), gather)
  })

  return {
    listen: (live, who, lang, draw, kind, to, last) => {
      if (closed) { to.end(); return }
      beating ??= setInterval(() => { for (const room of rooms.values()) for (const g of room.values()) for (const one of g.to) send(g, one, ': here\n\n') }, beat).unref()
      let room = rooms.get(live)
      if (!room) rooms.set(live, room = new Map())
      const name = `${kind}/${lang}`, mark = markNow(live, who())
      let g = room.get(name)
      if (!g) room.set(name, g = { who, lang, draw, to: new Set(), mark })
      to.write('retry: 1000\n\n')
      if (last !== mark) to.write(bytesOf(live, g, mark))
      g.to.add(to)
      const group = g
      to.on('close', () => { group.to.delete(to) })
    },
    listeners: () => [...rooms.values()].flatMap(r => [...r.values()]).reduce((n, g) => n + g.to.size, 0),
    close: () => {
      closed = true
      clearInterval(beating)
      for (const room of rooms.values()) for (const g of room.values()) for (const to of g.to) to.end()
      rooms.clear()
    },
  }
}

/** Brings back what was under way and lets time pass: a running clock, answers that are late, seats whose people stay away. */
export async function keepTime(site: Pick<Site, 'exercises' | 'workshops' | 'now' | 'log'>, every = 500): Promise<() => void> {
  await site.exercises.resume()
  let cleaned = ''
  const tick = async (): Promise<void> => {
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
