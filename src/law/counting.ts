import { addDays, addMonths, daysBetween, type Country, type Day } from '../plain/index.ts'
import { freeDaysIn, isWeekend, swedishPeriodRest, type FreeDay } from './holidays.ts'

/**
 * Periods, days and time limits as Regulation (EEC, Euratom) 1182/71 counts them. Functions, not conditions: they make facts
 * ("days given") out of days, and a condition compares the fact with the figure in the law.
 *
 * `isFreeDay` says which days are not working days; Saturdays and Sundays never are, whatever it answers (art. 2(2)).
 */
const isFree = (day: Day, isFreeDay: FreeDay): boolean => isWeekend(day) || isFreeDay(day)

/** This day, or the next working day when it is not one (art. 3(4)). */
export function nextWorkingDay(day: Day, isFreeDay: FreeDay): Day {
  let d = day
  while (isFree(d, isFreeDay)) d = addDays(d, 1)
  return d
}

/** The day on which the `count`th working day after the event ends (art. 3(3) at the end: "unless expressed in working days"). */
export function workingDaysEnd(event: Day, count: number, isFreeDay: FreeDay): Day {
  let d = event
  for (let left = count; left > 0;) {
    d = addDays(d, 1)
    if (!isFree(d, isFreeDay)) left--
  }
  return d
}

/** Working days after the first day, up to and including the second. */
export function workingDaysBetween(event: Day, until: Day, isFreeDay: FreeDay): number {
  let count = 0
  for (let d = addDays(event, 1); d <= until; d = addDays(d, 1)) if (!isFree(d, isFreeDay)) count++
  return count
}

/** Off the free days (art. 3(4)), and with two working days inside whatever lasts two days or more (art. 3(5)). */
function settle(event: Day, last: Day, isFreeDay: FreeDay): Day {
  const end = nextWorkingDay(last, isFreeDay)
  if (last <= addDays(event, 1)) return end
  const second = workingDaysEnd(event, 2, isFreeDay)
  return second > end ? second : end
}

/**
 * The last day of a period of `count` days that begins with an event: the event's own day is not counted (art. 3(1)), free days
 * inside are (art. 3(3)), the last day moves off a free day (art. 3(4)). The period runs to 24:00 of the day answered.
 */
export const periodEnd = (event: Day, count: number, isFreeDay: FreeDay): Day =>
  count <= 0 ? event : settle(event, addDays(event, count), isFreeDay)

/** The same for months: the same date, or the last day of a month that lacks it (art. 3(2)(c)). */
export const monthsEnd = (event: Day, count: number, isFreeDay: FreeDay): Day =>
  count <= 0 ? event : settle(event, addMonths(event, count), isFreeDay)

export const yearsEnd = (event: Day, count: number, isFreeDay: FreeDay): Day => monthsEnd(event, 12 * count, isFreeDay)

/**
 * The length of the longest period that has ended when the deadline's day ends: what a rule compares with "at least 30 days".
 * A deadline on a Sunday does not give the days that would have moved to Monday. Negative when the deadline lies before the event.
 */
export function daysGiven(event: Day, deadline: Day, isFreeDay: FreeDay): number {
  let count = daysBetween(event, deadline)
  while (count > 0 && periodEnd(event, count, isFreeDay) > deadline) count--
  return count
}

/**
 * The length of the shortest period that had not ended before the day on which something was done: what a rule compares with "at
 * most 30 days". Done on the Monday after a thirtieth day that was a Saturday is done within 30 days (art. 3(4)).
 */
export function daysUsed(event: Day, done: Day, isFreeDay: FreeDay): number {
  let count = daysBetween(event, done)
  while (count > 1 && periodEnd(event, count - 1, isFreeDay) >= done) count--
  return count
}

/** A limit counted backwards from a day: no move off free days (art. 3(4), last sentence). */
export const latestDayBefore = (deadline: Day, count: number): Day => addDays(deadline, -count)

/** Days left from a day to a deadline: what a rule compares with "no later than six days before". */
export const daysBefore = (deadline: Day, day: Day): number => daysBetween(day, deadline)

/** A moment in local time: a day and the minute of the day, 0–1440 (24:00). */
export type Moment = { readonly day: Day; readonly minute: number }

/** The end of a period in hours: the hour of the event is not counted (art. 3(1)), and nothing moves off free days (art. 3(4)). */
export function hoursEnd(event: Moment, hours: number): Moment {
  const onTheHour = event.minute % 60 === 0 ? event.minute : Math.floor(event.minute / 60) * 60 + 60
  const total = onTheHour + hours * 60
  return { day: addDays(event.day, Math.floor(total / 1440)), minute: total % 1440 }
}

/**
 * Full hours that have ended between an event and a moment: what a rule compares with "48 hours after confirmation of receipt".
 * The hour of the event is not counted.
 */
export function hoursGiven(event: Moment, until: Moment): number {
  const from = hoursEnd(event, 0)
  return Math.max(0, Math.floor((daysBetween(from.day, until.day) * 1440 + until.minute - from.minute) / 60))
}

/**
 * The same as `daysGiven` for a deadline at an hour: a period of days runs to 24:00 (art. 3(2)(b)), so that a deadline at noon
 * gives the days that had ended the midnight before.
 */
export const daysGivenAt = (event: Day, deadline: Moment, isFreeDay: FreeDay): number =>
  daysGiven(event, deadline.minute >= 1440 ? deadline.day : addDays(deadline.day, -1), isFreeDay)

/** Months between two days, a month begun counted as a whole one: what "at most 12 months before" is compared with. */
export function monthsBegun(from: Day, until: Day): number {
  let count = 0
  while (addMonths(from, count) < until) count++
  return count
}

/** Whether a prior information notice may shorten the tender period: sent 35 days to 12 months before the contract notice (Directive 2014/24 art. 27(2), 28(3)). */
export const inPriorNoticeWindow = (prior: Day, notice: Day): boolean => daysBetween(prior, notice) >= 35 && monthsBegun(prior, notice) <= 12

/** The last day of a Swedish period under Act 1930:173: no rule about two working days, other days of rest (see there). */
export const swedishPeriodEnd = (event: Day, count: number): Day => {
  let d = addDays(event, count)
  while (swedishPeriodRest(d)) d = addDays(d, 1)
  return d
}

/**
 * The last day of a standstill of `count` days after the award decision was sent; the contract may be signed from the day after.
 * Denmark and Norway count by the Regulation (in Norway through the EEA Agreement), Sweden by Act 1930:173 (LOU 20 kap. 18 §).
 */
export const standstillEnd = (country: Country, sent: Day, count: number): Day =>
  country === 'SE' ? swedishPeriodEnd(sent, count) : periodEnd(sent, count, freeDaysIn[country])

/** The length of the longest standstill that was over before the contract was signed. */
export function standstillGiven(country: Country, sent: Day, signed: Day): number {
  let count = daysBetween(sent, signed)
  while (count > 0 && standstillEnd(country, sent, count) >= signed) count--
  return count
}
