import { digest, type Country, type Day, type Text } from '../plain/index.ts'
import { otherSeat, type Fault, type Said, type Seat } from './events.ts'
import type { MarketAnswer, Material } from './material.ts'
import { allNeeds } from './needs.ts'
import { isShared, type Question, type Requirement, type WorkshopState } from './state.ts'

export type ShownNeed = { readonly id: string; readonly of: Seat; readonly says: Said; readonly weight: 1 | 2 | 3; readonly shared: boolean }
/** A draft card as a seat may see it: what it was is told when the seat has judged it. */
export type ShownDraft = {
  readonly id: string; readonly says: Text
  readonly judged?: { readonly guess: Fault; readonly fault: Fault; readonly why: Text; readonly better?: Text; /** What the other thought of it, once both have judged. */ readonly others?: Fault }
}
/** All that one seat may know. Made field by field: what is not named here does not leave. */
export type SeatView = {
  readonly you: Seat
  readonly mode: 'alone' | 'together'
  readonly case: string
  readonly country: Country
  readonly deleteOn?: Day
  /** The position that forms carry: how much has happened that this seat can know of. */
  readonly seen: number
  readonly ended: boolean
  readonly ready: readonly Seat[]
  readonly needs: readonly ShownNeed[]
  readonly questions: readonly Question[]
  readonly market: readonly MarketAnswer[]
  readonly drafts: readonly ShownDraft[]
  readonly requirements: readonly Requirement[]
}

export function viewOf(m: Material, s: WorkshopState, seat: Seat): SeatView | undefined {
  const o = s.opened
  if (!o) return undefined
  const mine = (d: string, by: Seat): Fault | undefined => s.judged.find(j => j.draft === d && j.by === by)?.guess
  return {
    you: seat, mode: o.mode, case: o.case, country: o.country, ...(o.deleteOn ? { deleteOn: o.deleteOn } : {}), seen: s.seen[seat], ended: s.endedAt !== undefined, ready: s.ready,
    needs: allNeeds(m, s).flatMap(({ id, of, says, weight }) => { const shared = isShared(s, id); return of === seat || shared ? [{ id, of, says, weight, shared }] : [] }),
    questions: s.questions, market: m.market,
    drafts: m.drafts.map(d => {
      const guess = mine(d.id, seat), others = mine(d.id, otherSeat(seat))
      return { id: d.id, says: d.says, ...(guess === undefined ? {} : { judged: { guess, fault: d.fault, why: d.why, ...(d.better ? { better: d.better } : {}), ...(others === undefined ? {} : { others }) } }) }
    }),
    requirements: s.requirements,
  }
}

/** A mark of what is seen: it changes when the view does, and tells nothing of what is hidden. */
export const markOf = (view: unknown): string => digest(view).slice(0, 16)
