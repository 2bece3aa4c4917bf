import type { Country, Currency, Day } from '../../../plain/index.ts'
import type { CaseStep, Order } from '../../../law/index.ts'
import type { CaseState, FieldProblem, Refusal } from '../../../case/index.ts'
import type { Attempt, Drill, DrillRound, Judged } from '../../../practice/index.ts'
import type { Common, FormValues, PublicFirm } from '../../views.ts'

export type DrillsView = Common & { readonly drills: readonly Drill[]; readonly href: (id: string) => string }
export type DrillView = Common & { readonly drill: Drill; readonly listHref: string; readonly start: string; readonly chosen: Country | undefined; readonly problems: readonly FieldProblem[] }

/** What every page of one's practice of a drill has. */
export type DrillRunView = Common & {
  readonly drill: Drill; readonly country: Country; readonly currency: Currency
  readonly links: { readonly here: string; readonly answer: string; readonly go: string; readonly result: string; readonly drill: string; readonly list: string; readonly step: (step: CaseStep) => string; readonly law: (order: Order, id: string) => string }
  readonly position: number; readonly command: string
  readonly row: number; readonly mastered: boolean
  /** Something has been answered before, so that the input may be read. */
  readonly taught: boolean
}
/** A situation with the names in its texts filled in by the page. */
export type AtRound = {
  readonly round: DrillRound; readonly n: number; readonly all: number; readonly again: boolean
  readonly state: CaseState; readonly firms: readonly PublicFirm[]
}
export type DrillRoundView = DrillRunView & AtRound & {
  readonly steps: readonly CaseStep[]; readonly step?: CaseStep; readonly asked: readonly string[]; readonly given: Readonly<Record<string, unknown>>
  readonly asksDay: boolean; readonly values: FormValues; readonly problems: readonly FieldProblem[]; readonly refusal?: Refusal; readonly meanwhile: boolean
}
export type DrillVerdictView = DrillRunView & AtRound & {
  readonly answer: NonNullable<Attempt['answer']>; readonly asked: readonly string[]; readonly asksDay: boolean
  /** As the law stands now; undefined when the step could no longer be taken so. */
  readonly judged: Extract<Judged, { ok: true }> | undefined
  readonly meanwhile: boolean
}
export type DrillResultView = DrillRunView & { readonly attempts: readonly Attempt[]; readonly printedOn: Day }
