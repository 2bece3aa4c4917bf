import { createHash, randomBytes } from 'node:crypto'
import type { Country, Day } from '../plain/index.ts'
import { decide, expertDoes, materialOf, refuse, type Material, type Seat, type WorkshopCommand, type WorkshopEvent } from '../workshop/index.ts'
import type { Scenario } from '../practice/index.ts'
import type { Store } from '../store/index.ts'
import type { Library } from './library.ts'
import { freshSeed } from './runs.ts'
import { benchesOn, type Bench as BenchOf, type Sent } from './workshop-benches.ts'

const kind = 'workshop', keyShelf = 'workshop-key', liveShelf = 'workshop-live', system = 'system'

/** A secret that an address carries. Only its digest is stored: who reads the store cannot sit down at the table. */
const freshKey = (): string => randomBytes(16).toString('hex')
const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 40)
const isKey = (key: string): boolean => /^[0-9a-f]{32}$/.test(key)

/** What an address opens: one seat at one table. */
type Door = { readonly workshop: string; readonly seat: Seat }
export type Bench = BenchOf<{ readonly scenario: Scenario; readonly material: Material; readonly otherVersion: boolean }>
export type { Sent }

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

const byOf = (e: WorkshopEvent): string => ('by' in e ? e.by : 'of' in e ? e.of : system)
export function workshopsOn(store: Store, library: Library, now: () => number, log: (line: string) => void, most = 2000): Workshops {
  const benches = benchesOn(store, kind, first => {
    const scenario = library.byId.get(first.case), material = scenario && materialOf(scenario)
    return scenario && material ? { scenario, material, otherVersion: scenario.version !== first.version } : undefined
  }, now, log, most)

  return {
    create: async ({ case: id, country, mode, deleteOn, seed }) => {
      const scenario = library.byId.get(id)
      if (!scenario || !materialOf(scenario)) return { ok: false, code: 'no such case' }
      const workshop = freshKey(), keys = { buyer: freshKey(), expert: freshKey() }
      const opened: WorkshopEvent = { type: 'workshop.opened', at: now(), case: id, version: scenario.version, country, mode, seed: seed ?? freshSeed(), deleteOn }
      // The date first: should the program stop here, nothing is left that nobody would delete.
      const dated = await store.keep(liveShelf, workshop, { deleteOn })
      if (!dated.ok) return { ok: false, code: 'store' }
      const created = await benches.create(workshop, scenario.start, byOf, [opened])
      // Alone nobody sits in the expert's chair: its key is kept nowhere, so nobody can.
      const doors = await Promise.all((mode === 'alone' ? ['buyer' as const] : ['buyer' as const, 'expert' as const]).map(seat => store.keep(keyShelf, digestOf(keys[seat]), { workshop, seat } satisfies Door)))
      return created === 'made' && doors.every(d => d.ok) ? { ok: true, keys } : { ok: false, code: 'store' }
    },
    open: async key => {
      if (!isKey(key)) return undefined
      const door = await store.kept(keyShelf, digestOf(key)) as Door | undefined, bench = door && await benches.load(door.workshop)
      return bench && door && { bench, seat: door.seat }
    },
    send: (bench, seat, command, name) => {
      const { scenario, material, otherVersion } = bench.about
      return benches.send(bench, {
        sender: seat, name, seat, on: scenario.start, by: byOf, follows: (s, at) => expertDoes(material, s, at),
        decide: (s, around) => (otherVersion ? refuse('other version') : decide(material, s, seat, command, around)),
      })
    },
    onChange: benches.onChange,
    stop: benches.stop,
    clean: async today => {
      let gone = 0
      for (const { key: id, value } of await store.allKept(liveShelf)) {
        if ((value as { deleteOn: Day }).deleteOn >= today) continue
        await store.erase(id)
        for (const { key, value: door } of await store.allKept(keyShelf)) if ((door as Door).workshop === id) await store.forget(keyShelf, key)
        await store.forget(liveShelf, id)
        benches.forget(id)
        gone++
      }
      return gone
    },
  }
}
