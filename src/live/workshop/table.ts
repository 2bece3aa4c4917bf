import { debriefOf, isShared, allNeeds, rowsOf, type Fate, type Material, type RequirementRow, type SeatView, type WorkshopState } from '../../workshop/index.ts'
import type { OfWorkshop } from '../../casefile/index.ts'

/** The table as the team reads it: what both seats know, and nothing that only one does. */
export type TableSeen = Pick<SeatView, 'country' | 'ended' | 'ready' | 'needs' | 'market'> & { readonly rows: readonly RequirementRow[] }
export function tableSeen(m: Material, w: WorkshopState): TableSeen | undefined {
  const o = w.opened
  if (!o) return undefined
  const view: SeatView = {
    you: 'buyer', mode: o.mode, case: o.case, country: o.country, seen: 0, ended: w.endedAt !== undefined, ready: w.ready, questions: [], drafts: [], market: m.market, requirements: w.requirements,
    needs: allNeeds(m, w).flatMap(({ id, of, says, weight }) => (isShared(w, id) ? [{ id, of, says, weight, shared: true }] : [])),
  }
  return { country: view.country, ended: view.ended, ready: view.ready, needs: view.needs, market: view.market, rows: rowsOf(m, view) }
}

const lostAs: ReadonlySet<Fate> = new Set(['noRequirement', 'dropped', 'notMeasurable', 'notAgreed'])
/** What the requirement table of the case's papers takes from the workshop. Until it has ended, a card that is not shared is nowhere in it. */
export function ofWorkshop(m: Material, w: WorkshopState): OfWorkshop | undefined {
  const seen = tableSeen(m, w), debrief = debriefOf(m, w)
  if (!seen || !debrief) return undefined
  const needs = debrief.needs.filter(n => isShared(w, n.need.id) || (seen.ended && n.fate === 'neverShared')), numberOf = (id: string): number => needs.findIndex(n => n.need.id === id) + 1
  return {
    needs: needs.map(n => ({ says: n.need.says, weight: n.need.weight, fate: n.fate, lost: n.fate === 'neverShared' || lostAs.has(n.fate) })), ended: seen.ended,
    rows: seen.rows.filter(r => !r.requirement.dropped).map(({ requirement: r, needs: of, market, agreed }) => {
      const { says, measured, level, method } = r.versions.at(-1)!.content
      return { no: Number(r.id.slice(1)), says, how: [measured, level, method].filter(x => x !== ''), needs: of.map(n => numberOf(n.id)).filter(n => n > 0), market: market.map(a => a.says), agreed, ...(r.becomes ? { becomes: r.becomes } : {}) }
    }),
  }
}
