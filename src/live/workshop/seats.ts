import { decide, refuse, seats, type Material, type Seat, type WorkshopCommand, type WorkshopEvent, type WorkshopRefusal, type WorkshopState } from '../../workshop/index.ts'
import { mayDo, seatRights } from '../rights.ts'
import { rolesOf, type LiveState } from '../state.ts'
import { needLines } from './material.ts'

/** Sitting down, leaving, going on after the end: what only the table of a real case knows. */
export type SeatCommand = { readonly does: 'sit'; readonly seat: Seat } | { readonly does: 'leave' } | { readonly does: 'resume' }
export type TableDecided = { readonly ok: true; readonly events: readonly WorkshopEvent[] } | { readonly ok: false; readonly refusal: WorkshopRefusal }
type Around = { readonly person: string; readonly now: number; readonly fresh: string }

const fits = (s: LiveState, person: string, seat: Seat): boolean => (seatRights[seat] as readonly string[]).some(r => (rolesOf(s, person) as readonly string[]).includes(r))
/** Who holds a seat now: whoever sat down, as long as she has the role. */
const holder = (s: LiveState, w: WorkshopState, seat: Seat): string | undefined => { const p = w.seated[seat]; return p !== undefined && fits(s, p, seat) ? p : undefined }
export const seatAt = (s: LiveState, w: WorkshopState, person: string): Seat | undefined => seats.find(seat => holder(s, w, seat) === person)
/** The seats that a person may take: free, of her role, and not across from where she has sat, since she would read her own questions' other side. */
export const freeSeats = (s: LiveState, w: WorkshopState, person: string): readonly Seat[] =>
  (seatAt(s, w, person) ? [] : seats.filter(seat => holder(s, w, seat) === undefined && fits(s, person, seat) && !w.sat.some(x => x.person === person && x.seat !== seat)))

/** How the workshop of a case begins: who begins it sits down; the need of the case lies on the table when she wants it so. */
export function openTable(s: LiveState, id: string, seat: Seat, fromNeed: boolean, { person, now: at, fresh }: Around): TableDecided {
  if (!mayDo(rolesOf(s, person), 'hold workshop') || !fits(s, person, seat)) return refuse('not your seat')
  const cards = fromNeed ? needLines(s) : []
  return {
    ok: true, events: [
      { type: 'workshop.opened', at, case: id, version: 1, country: s.case.country, mode: 'together', seed: 0 },
      { type: 'seat.taken', at, seat, person },
      ...cards.flatMap((says, i): WorkshopEvent[] => [{ type: 'need.added', at, need: `n${fresh}-${i + 1}`, of: seat, says, weight: 2 }, { type: 'need.shared', at, need: `n${fresh}-${i + 1}`, by: seat }]),
    ],
  }
}

/** What somebody of the case asks of the table comes to. Whoever sits in no seat does nothing there but sit down. */
export function decideTable(s: LiveState, m: Material, w: WorkshopState, command: WorkshopCommand | SeatCommand, around: Around): TableDecided {
  const { person, now: at, fresh } = around, seat = seatAt(s, w, person), done = (...events: WorkshopEvent[]): TableDecided => ({ ok: true, events })
  if (command.does === 'sit') return freeSeats(s, w, person).includes(command.seat) ? done({ type: 'seat.taken', at, seat: command.seat, person }) : refuse('not your seat')
  if (seat === undefined) return refuse('not your seat')
  if (command.does === 'leave') return done({ type: 'seat.left', at, seat, person })
  if (command.does === 'resume') return w.endedAt === undefined ? refuse('already done') : done({ type: 'workshop.resumed', at, seat })
  return decide(m, w, seat, command as WorkshopCommand, { now: at, fresh })
}
