import { createHash } from 'node:crypto'
import type { Day } from '../../plain/index.ts'
import { byOf, caseMaterial, decideTable, openTable, seatAt, type LiveState, type SeatCommand } from '../../live/index.ts'
import type { Material, Seat, WorkshopCommand, WorkshopEvent, WorkshopRefusal } from '../../workshop/index.ts'
import type { Store } from '../../store/index.ts'
import { securityLine } from '../security-log.ts'
import { benchesOn, type Bench, type Sent } from '../workshop-benches.ts'
import type { Procurement, Procurements } from './procurements.ts'

/**
 * The need workshop of a real case: a stream of its own beside the case's log, so that neither its words nor how many there are can
 * come into a page, file, feed or record that is made from that log. It stays as long as the case.
 */
const kind = 'case-workshop'
export type CaseBench = Bench<{ readonly case: string }>
export type CaseWorkshops = {
  readonly of: (caseId: string) => Promise<CaseBench | undefined>
  readonly begin: (p: Procurement, person: string, seat: Seat, fromNeed: boolean, name: string) => Promise<{ ok: true } | { ok: false; refusal: WorkshopRefusal } | { ok: false; failed: true }>
  readonly send: (p: Procurement, bench: CaseBench, person: string, command: WorkshopCommand | SeatCommand, name: string) => Promise<Sent>
  /** Calls when the table of a case or the case itself has gone on. */
  readonly onChange: (caseId: string, tell: () => void, ends?: () => void) => () => void
  readonly stop: () => void
}

const streamOf = (caseId: string): string => createHash('sha256').update(`workshop ${caseId}`).digest('hex').slice(0, 32)
const digestOf = (person: string): string => createHash('sha256').update(person).digest('hex').slice(0, 16)

/** Made once for each state of the case and day: the law's facts and the market's words do not change in between. */
const made = new WeakMap<LiveState, { readonly today: Day; readonly material: Material }>()
export function materialIn(s: LiveState, today: Day): Material {
  const there = made.get(s)
  if (there?.today === today) return there.material
  const material = caseMaterial(s, today)
  made.set(s, { today, material })
  return material
}

export function caseWorkshopsOn(store: Store, procurements: Procurements, now: () => Date, log: (line: string) => void, audit: (line: string) => void = log): CaseWorkshops {
  const benches = benchesOn(store, kind, first => ({ case: first.case }), () => now().getTime(), log, 500), today = (p: Procurement): Day => procurements.today(p.state.case.country)
  const writtenBy = (person: string, seat: Seat) => (e: WorkshopEvent): string => byOf('by' in e ? e.by : 'of' in e ? e.of : 'seat' in e ? e.seat : seat, person)
  const refused = (person: string, where: string): void => audit(securityLine(now(), 'refused', { what: 'no right', who: person, where }))
  return {
    of: async id => { const bench = await benches.load(streamOf(id)); return bench?.about.case === id ? bench : undefined },
    begin: async (p, person, seat, fromNeed, name) => {
      const opened = openTable(p.state, p.id, seat, fromNeed, { person, now: now().getTime(), fresh: digestOf(`${p.id} ${name}`).slice(0, 12) })
      if (!opened.ok) { refused(person, 'begin workshop'); return opened }
      // Begun by two at once there is one table: the other finds it there.
      return await benches.create(streamOf(p.id), today(p), writtenBy(person, seat), opened.events, `team.${digestOf(person)}.${name}`) === 'failed' ? { ok: false, failed: true } : { ok: true }
    },
    send: async (p, bench, person, command, name) => {
      const seat = seatAt(p.state, bench.state, person), day = today(p)
      const done = await benches.send(bench, {
        sender: seat && command.does !== 'sit' && command.does !== 'leave' ? seat : 'team', name: `${digestOf(person)}.${name}`, seat, on: day, by: writtenBy(person, seat ?? 'buyer'),
        decide: (state, around) => decideTable(p.state, materialIn(p.state, day), state, command, { ...around, person }),
      })
      if (!done.ok && 'refusal' in done && done.refusal.code === 'not your seat') refused(person, `workshop ${command.does}`)
      return done
    },
    onChange: (caseId, tell, ends) => {
      const stops = [benches.onChange(bench => { if (bench.about.case === caseId) tell() }, ends), procurements.onChange(id => { if (id === caseId) tell() })]
      return () => { for (const stop of stops) stop() }
    },
    stop: benches.stop,
  }
}
