import type { Country, Day } from '../../../plain/index.ts'
import type { Facts, Order, Step } from '../../../law/index.ts'
import type { Happening, ReviewAnswer, ReviewInput, ReviewRegime } from '../../../calc/index.ts'
import type { Common } from '../../views.ts'
import type { ToolProblem } from './time-plan-view.ts'

export type ReviewClockView = Common & {
  readonly action: string
  readonly country: Country
  readonly happened: Happening
  readonly regime: ReviewRegime
  readonly means: ReviewInput['means']
  /** As written, so that it is shown again. */
  readonly written: { readonly day: string; readonly announced: string; readonly signed: string }
  readonly problems: readonly ToolProblem[]
  readonly today: Day
  /** What was asked and the answers, the buyer's country first. */
  readonly found?: { readonly input: ReviewInput; readonly answers: readonly ReviewAnswer[] }
  readonly lawHref: (order: Order, id: string) => string
  readonly checkHref: (step: Step, facts: Facts, country: Country, on: Day) => string
  readonly icsHref: string
  readonly changeHref: string
}
