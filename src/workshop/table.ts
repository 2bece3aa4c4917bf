import type { Country } from '../plain/index.ts'
import type { StepVerdict } from '../law/index.ts'
import { verdictsOf } from './law.ts'
import type { MarketAnswer } from './material.ts'
import type { Material } from './material.ts'
import { contentOf, isAgreed, versionOf, type Requirement } from './state.ts'
import type { SeatView, ShownNeed } from './view.ts'

/** One line of the requirement table: the requirement, what it came from, and what it becomes. */
export type RequirementRow = {
  readonly requirement: Requirement
  readonly needs: readonly ShownNeed[]
  readonly market: readonly MarketAnswer[]
  readonly version: number
  readonly agreed: boolean
  readonly verdicts: Readonly<Record<Country, StepVerdict>>
}

/** The table of what a seat sees; needs of the other that are not on the table can stand in no row. */
export const rowsOf = (m: Material, v: SeatView): readonly RequirementRow[] => v.requirements.map(r => {
  const c = contentOf(r)
  return {
    requirement: r, version: versionOf(r), agreed: isAgreed(r), verdicts: verdictsOf(m, r),
    needs: c.needs.flatMap(id => v.needs.find(n => n.id === id) ?? []), market: c.market.flatMap(id => v.market.find(a => a.id === id) ?? []),
  }
})
