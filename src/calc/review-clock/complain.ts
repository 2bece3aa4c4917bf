import { addDays, addMonths, type Country, type Day } from '../../plain/index.ts'
import { complaintInStandstill, daysSinceStart, freeDaysIn, lawbook, monthsEnd, monthsSinceStart, periodEnd, swedishPeriodEnd, swedishPeriodRest, weigh, type Facts, type When } from '../../law/index.ts'
import { demands, mostDays } from '../days/limit.ts'
import { shownOf, type RuleShown } from '../days/rules.ts'

export type LastDay = {
  readonly day: Day
  /** Where the count alone ends, before free days move it. */
  readonly off: Day
  readonly count: number
  readonly unit: 'days' | 'months'
  readonly rules: readonly RuleShown[]
  /** The facts of a complaint on that day. */
  readonly facts: Facts
}

/** The last day of a time for review: Sweden counts by Act 1930:173, the others by Regulation 1182/71. */
export const reviewDaysEnd = (country: Country, from: Day, count: number): Day => (country === 'SE' ? swedishPeriodEnd(from, count) : periodEnd(from, count, freeDaysIn[country]))
export function reviewMonthsEnd(country: Country, from: Day, count: number): Day {
  if (country !== 'SE') return monthsEnd(from, count, freeDaysIn[country])
  let d = addMonths(from, count)
  while (swedishPeriodRest(d)) d = addDays(d, 1)
  return d
}

/**
 * The last day on which the lawbook still takes a complaint with these facts: by its longest number of days or months, whichever
 * ends first, or by the end of the standstill where it asks that the complaint comes before it.
 */
export function lastDayToComplain(country: Country, { facts, on, from, standstillEnds, monthsFrom = from }:
{ facts: Facts; on: When; from: Day; monthsFrom?: Day; standstillEnds?: Day | undefined }): LastDay | undefined {
  const q = { step: 'fileComplaint', country, on } as const, found: LastDay[] = []
  const outside = weigh(lawbook, 'fileComplaint', { ...facts, [complaintInStandstill.fact]: false, [daysSinceStart.fact]: 1, [monthsSinceStart.fact]: 1 }, country, on).findings
    .filter(f => f.verdict === 'unlawful' && f.rule.kind === 'duty' && f.rule.weight === 'blocks' && demands(f.rule, complaintInStandstill))
  if (outside.length > 0) {
    if (!standstillEnds) return undefined
    return { day: standstillEnds, off: standstillEnds, count: 0, unit: 'days', rules: outside.map(shownOf), facts: { [complaintInStandstill.fact]: true } }
  }
  const days = mostDays({ ...q, fact: daysSinceStart, facts: { ...facts, [complaintInStandstill.fact]: false, [monthsSinceStart.fact]: 1 } })
  if (days) found.push({ day: reviewDaysEnd(country, from, days.days), off: addDays(from, days.days), count: days.days, unit: 'days', rules: days.by, facts: { [complaintInStandstill.fact]: false, [daysSinceStart.fact]: days.days, [monthsSinceStart.fact]: 1 } })
  const months = mostDays({ ...q, fact: monthsSinceStart, facts: { ...facts, [complaintInStandstill.fact]: false, [daysSinceStart.fact]: 1 } })
  if (months) found.push({ day: reviewMonthsEnd(country, monthsFrom, months.days), off: addMonths(monthsFrom, months.days), count: months.days, unit: 'months', rules: months.by, facts: { [complaintInStandstill.fact]: false, [daysSinceStart.fact]: 1, [monthsSinceStart.fact]: months.days } })
  return found.sort((a, b) => (a.day < b.day ? -1 : 1))[0]
}
