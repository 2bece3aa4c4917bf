import type { Country, Day, Text } from '../../../plain/index.ts'
import type { Facts, Order, Step } from '../../../law/index.ts'
import type { PlanInput, TimePlan } from '../../../calc/index.ts'
import type { Common } from '../../views.ts'

/** A field that could not be read, with what to do about it. */
export type ToolProblem = { readonly field: string; readonly text: Text }

export type TimePlanView = Common & {
  readonly action: string
  readonly input: PlanInput
  readonly count: 'from' | 'until'
  /** As written, so that it is shown again. */
  readonly written: { readonly day: string; readonly value: string; readonly name: string }
  readonly problems: readonly ToolProblem[]
  readonly today: Day
  /** Both plans, once a day is given and nothing is wrong. */
  readonly plans?: { readonly earliest: TimePlan; readonly comfortable: TimePlan }
  readonly lawHref: (order: Order, id: string) => string
  /** The page "Check a step" with a step and its facts. */
  readonly checkHref: (step: Step, facts: Facts, country: Country, on: Day) => string
  readonly icsHref: (kind: TimePlan['kind']) => string
  readonly reviewHref: (letters: Day) => string
}
