import { dayNumber, dayOf, type Day } from '../../plain/index.ts'
import { workingDayBefore } from '../days/days.ts'
import { planFrom } from './forward.ts'
import type { PlanInput } from './input.ts'
import type { PlanKind, TimePlan } from './plan-types.ts'

/** The longest a plan may reach back from its end. */
const longest = 1500

/**
 * The plan with the latest notice that still lets the contract be signed by a day. A later notice never signs earlier, so that the
 * latest can be searched for; the notice goes out on a working day.
 */
export function planUntil(input: PlanInput, end: Day, kind: PlanKind): TimePlan {
  let low = dayNumber(end) - longest, high = dayNumber(end) + 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (planFrom(input, dayOf(middle), kind).signing <= end) low = middle
    else high = middle
  }
  return planFrom(input, workingDayBefore(input.country, dayOf(low)), kind)
}

/** Everything must begin on this day: the consultation or prior notice where there is one, else the notice. */
export const beginsOn = (plan: TimePlan): Day => plan.dates.reduce((a, d) => (d.day < a ? d.day : a), plan.notice)
