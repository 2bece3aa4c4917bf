import { addDays, type Country, type Day } from '../../plain/index.ts'
import { freeDaysIn, holidayOn, isWorkingDay, type Holiday } from '../../law/index.ts'

/** The working day before a day, or the day itself: for what must be done no later than then. */
export function workingDayBefore(country: Country, day: Day): Day {
  let d = day
  while (!isWorkingDay(country, d)) d = addDays(d, -1)
  return d
}
/** The working day after a day, or the day itself: work is not done on a free day. */
export function workingDayAfter(country: Country, day: Day): Day {
  let d = day
  while (!isWorkingDay(country, d)) d = addDays(d, 1)
  return d
}
/** The public holidays among some days, in their order: why a deadline moved. */
export function holidaysFrom(country: Country, from: Day, until: Day): readonly Holiday[] {
  const found: Holiday[] = []
  for (let d = from; d <= until; d = addDays(d, 1)) { const h = holidayOn(country, d); if (h && freeDaysIn[country](d)) found.push(h) }
  return found
}
