import type { Country, Day } from '../../plain/index.ts'
import { lawbook, weigh, type Facts, type When } from '../../law/index.ts'
import { shownOf } from '../days/rules.ts'
import { complaintTimes, lastDay } from '../review-clock/complain.ts'
import { movedFrom } from './making.ts'
import type { PlanDate } from './plan-types.ts'

type Days = { readonly letters: Day; readonly signing: Day; readonly standstillEnds?: Day | undefined; readonly awardNotice?: Day | undefined }

/**
 * The last day for a complaint about the award: in Sweden while the standstill lasts, in Denmark counted from the notice of the
 * result (below the threshold from the letters), in Norway the board's time from the signature.
 */
export function challengeEnd(country: Country, known: Facts, d: Days, on: When): PlanDate | undefined {
  const facts: Facts = { ...known, 'complaint.about': 'award', 'complaint.by': 'firm', 'voluntary.published': false, 'complaint.forum': country === 'SE' ? 'court' : 'board' }
  const times = complaintTimes(country, facts, on), asked = { step: 'fileComplaint', facts: { ...facts, 'complaint.timeStarted': true } } as const
  if (times.standstill) {
    return d.standstillEnds && { key: 'challengeEnds', day: d.standstillEnds, from: d.letters, basis: { kind: 'law', rules: times.standstill, days: 0, more: 0, reasoned: [] }, check: { ...asked, facts: { ...asked.facts, 'complaint.inStandstill': true } } }
  }
  const found = lastDay(country, times, { days: d.awardNotice ?? d.letters, months: d.signing })
  if (!found) return undefined
  // A small Danish purchase may not be open to the Board at all: the reader must see that beside the day.
  const open = weigh(lawbook, asked.step, asked.facts, country, on).findings.filter(f => f.rule.id === 'dk/complaint/jurisdiction' && (f.verdict === 'depends' || f.verdict === 'unlawful')).map(f => shownOf({ ...f, rule: f.rule }))
  const counted: Facts = found.unit === 'days' ? { 'complaint.daysSinceStart': found.count } : { 'complaint.monthsSinceStart': found.count }
  return {
    key: 'challengeEnds', day: found.day, from: found.from, basis: { kind: 'law', rules: [...found.rules, ...open], days: found.count, more: 0, reasoned: [], unit: found.unit },
    ...movedFrom(country, found.off, found.day), check: { ...asked, facts: { ...asked.facts, 'complaint.inStandstill': false, ...counted } },
  }
}
