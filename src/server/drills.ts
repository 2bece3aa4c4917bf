import { randomBytes } from 'node:crypto'
import type { Country, Day } from '../plain/index.ts'
import { upcastAll, type Envelope } from '../log/index.ts'
import { drillItem, drillRunOf, nextRound, type Drill, type DrillEvent, type DrillRun, type NewDrillEvent } from '../practice/index.ts'
import type { Appended, Store, Stored } from '../store/index.ts'

export type LoadedDrill = { readonly ok: true; readonly drill: Drill; readonly run: DrillRun; /** The name of the command that wrote last. */ readonly command: string | undefined } | { readonly ok: false; readonly code: 'no such drill' | 'broken log' | 'drill changed' }

/** What one has practised of a drill, under an address that nobody guesses. It is read anew each time: a handful of events. */
export type Drills = {
  readonly create: (drill: Drill, country: Country, day: Day) => Promise<string | undefined>
  readonly load: (id: string) => Promise<LoadedDrill>
  /** Durable when it answers ok; `expected` is the position that the sender saw. */
  readonly append: (id: string, expected: number, items: readonly NewDrillEvent[], command: string) => Promise<Appended>
}

const kind = 'drill'
const isRunId = (id: string): boolean => /^[0-9a-f]{32}$/.test(id)
const known = (stored: readonly Stored[]): boolean => upcastAll([], Object.fromEntries(stored.map(s => [s.event.type, 1])), stored).ok

export function drillsOn(store: Store, drills: readonly Drill[]): Drills {
  const byId = new Map(drills.map(d => [d.id, d]))
  return {
    create: async (drill, country, day) => {
      const id = randomBytes(16).toString('hex'), begun = { country, attempts: [] }
      const created = await store.createStream(kind, id, [
        drillItem(day, { type: 'drill.opened', drill: drill.id, version: drill.version, country }),
        drillItem(day, { type: 'situation.set', round: nextRound(drill, begun), again: false }),
      ])
      return created.ok ? id : undefined
    },
    load: async id => {
      if (!isRunId(id)) return { ok: false, code: 'no such drill' }
      const stored = await store.read(id)
      if (stored.length === 0 || stored[0]!.event.type !== 'drill.opened') return { ok: false, code: 'no such drill' }
      const run = known(stored) ? drillRunOf(stored as unknown as Envelope<DrillEvent>[]) : undefined
      if (!run) return { ok: false, code: 'broken log' }
      const drill = byId.get(run.drill)
      return !drill || drill.version !== run.version || run.attempts.some(a => !drill.rounds.some(r => r.id === a.round)) ? { ok: false, code: 'drill changed' } : { ok: true, drill, run, command: stored.at(-1)!.command }
    },
    append: (id, expected, items, command) => store.append(id, expected, items, { command }),
  }
}
