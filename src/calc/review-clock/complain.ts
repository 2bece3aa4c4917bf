import { addDays, addMonths, type Country, type Day } from '../../plain/index.ts'
import { complaintInStandstill, daysSinceStart, freeDaysIn, lawbook, monthsSinceStart, periodEnd, swedishPeriodEnd, timeStarted, weigh, type Facts, type When } from '../../law/index.ts'
import { demands, mostDays, remembered, type Limit } from '../days/limit.ts'
import { shownOf, type RuleShown } from '../days/rules.ts'

/** The last day of a time for review: Sweden counts by Act 1930:173, the others by Regulation 1182/71. */
export const reviewDaysEnd = (country: Country, from: Day, count: number): Day => (country === 'SE' ? swedishPeriodEnd(from, count) : periodEnd(from, count, freeDaysIn[country]))
export type ComplaintTimes = {
  /** The complaint must come before the standstill ends. */
  readonly standstill?: readonly RuleShown[]
  readonly days?: Limit
  readonly months?: Limit
}

/** The times within which the lawbook takes a complaint with these facts, found by trying. */
export const complaintTimes = (country: Country, facts: Facts, on: When, safe = false): ComplaintTimes =>
  remembered(`complaint${safe ? ', safely' : ''}`, { facts, country, on }, () => findTimes(country, facts, on, safe))

function findTimes(country: Country, known: Facts, on: When, safe: boolean): ComplaintTimes {
  const facts: Facts = { ...known, [timeStarted.fact]: true, [complaintInStandstill.fact]: false, [daysSinceStart.fact]: 1, [monthsSinceStart.fact]: 1 }
  const standstill = weigh(lawbook, 'fileComplaint', facts, country, on).findings
    .filter(f => f.verdict === 'unlawful' && f.rule.kind === 'duty' && f.rule.weight === 'blocks' && demands(f.rule, complaintInStandstill)).map(shownOf)
  if (standstill.length > 0) return { standstill }
  const q = { step: 'fileComplaint', facts, country, on } as const
  const days = mostDays({ ...q, fact: daysSinceStart }, safe), months = mostDays({ ...q, fact: monthsSinceStart }, safe)
  return { ...(days ? { days } : {}), ...(months ? { months } : {}) }
}

/**
 * `off`: where the count alone ends. Days that end on a free day move on, as the rules of counting say. Months are told unmoved: a
 * complaint on the day itself is in time under every reading, and the lawbook too counts a month begun as a whole one.
 */
export type LastDay = { readonly day: Day; readonly off: Day; readonly count: number; readonly unit: 'days' | 'months'; readonly from: Day; readonly rules: readonly RuleShown[] }

/** The earliest of the times that have begun. */
export function lastDay(country: Country, times: ComplaintTimes, from: { readonly days?: Day | undefined; readonly months?: Day | undefined }): LastDay | undefined {
  const found: LastDay[] = []
  if (times.days && from.days) found.push({ day: reviewDaysEnd(country, from.days, times.days.days), off: addDays(from.days, times.days.days), count: times.days.days, unit: 'days', from: from.days, rules: times.days.by })
  if (times.months && from.months) found.push({ day: addMonths(from.months, times.months.days), off: addMonths(from.months, times.months.days), count: times.months.days, unit: 'months', from: from.months, rules: times.months.by })
  return found.sort((a, b) => (a.day < b.day ? -1 : 1))[0]
}
