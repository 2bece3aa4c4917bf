import type { Country, Day } from '../../plain/index.ts'
import { daysGiven, freeDaysIn, type Fact, type FactValue } from '../../law/index.ts'
import type { Action } from '../actions.ts'
import type { CaseState } from '../state.ts'

/** What a group of facts is drawn from: the case before the step, after it, and the step itself. */
export type Ground = { readonly before: CaseState; readonly after: CaseState; readonly action: Action; readonly country: Country; readonly on: Day }

/** Facts being gathered; `undefined` leaves a fact unsaid. */
export type Gathered = Record<string, FactValue>
export function say<V extends FactValue>(facts: Gathered, fact: Fact<V>, value: NoInfer<V> | undefined): void {
  if (value !== undefined) facts[fact.fact] = value
}

/** Whole days from an event to a deadline as Regulation 1182/71 counts them, with the asked country's holidays. */
export const counted = (event: Day | undefined, deadline: Day | undefined, country: Country): number | undefined =>
  event && deadline ? daysGiven(event, deadline, freeDaysIn[country]) : undefined
