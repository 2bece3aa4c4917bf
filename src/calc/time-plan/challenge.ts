import { type Country, type Day } from '../../plain/index.ts'
import { lastDayToComplain } from '../review-clock/complain.ts'
import type { Facts, When } from '../../law/index.ts'
import { movedFrom } from './making.ts'
import type { PlanDate } from './plan-types.ts'

type Days = { readonly letters: Day; readonly signing: Day; readonly standstillEnds?: Day | undefined; readonly awardNotice?: Day | undefined }

/**
 * The last day for a complaint about the award: in Sweden while the standstill lasts, in Denmark counted from the notice of the
 * result (below the threshold from the letters), in Norway the board's time from the signature.
 */
export function challengeEnd(country: Country, known: Facts, d: Days, on: When): PlanDate | undefined {
  const facts: Facts = { ...known, 'complaint.about': 'award', 'complaint.by': 'firm', 'complaint.timeStarted': true, 'voluntary.published': false, 'complaint.forum': country === 'SE' ? 'court' : 'board' }
  const from = country === 'DK' ? d.awardNotice ?? d.letters : country === 'NO' ? d.signing : d.letters
  const found = lastDayToComplain(country, { facts, on, from, standstillEnds: d.standstillEnds })
  if (!found) return undefined
  return { key: 'challengeEnds', day: found.day, from, basis: { kind: 'law', rules: found.rules, days: found.count, more: 0, reasoned: [], unit: found.unit }, ...movedFrom(country, found.off, found.day), check: { step: 'fileComplaint', facts: { ...facts, ...found.facts } } }
}
