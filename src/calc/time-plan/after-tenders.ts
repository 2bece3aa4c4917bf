import { addDays, type Day } from '../../plain/index.ts'
import { awardNoticeDays, daysFromAward, daysUsed, freeDaysIn, periodEnd, standstillDays, standstillEnd, standstillGiven, type Facts } from '../../law/index.ts'
import { leastDays, mostDays } from '../days/limit.ts'
import { challengeEnd } from './challenge.ts'
import { clocksOf } from './input.ts'
import { chosen, movedFrom, type Making } from './making.ts'
import { workingDayAfter } from '../days/days.ts'

/** Award letters, standstill, signature, notice of the result, and the day until which the award can be challenged. */
export function afterTenders(m: Making, last: Day): Day {
  const { known, notice } = m, { country } = m.input
  const letters = m.add('letters', m.after(last, 'evaluation'), m.worked('evaluation'), { from: last, check: { step: 'sendAwardLetters', facts: known } })
  m.span('evaluation', last, letters, 'work')
  const signing = signingAfter(m, letters)
  const noticeDay = resultNotice(m, letters, signing)
  const challenge = challengeEnd(country, known, { letters, signing, standstillEnds: m.dates.find(d => d.key === 'standstillEnds')?.day, awardNotice: noticeDay }, clocksOf(notice, signing))
  if (challenge) m.dates.push(challenge)
  return signing
}

function signingAfter(m: Making, letters: Day): Day {
  const { country } = m.input
  // Three tenders: where only one firm is concerned some countries ask for no standstill, and nobody knows that beforehand.
  const facts: Facts = { ...m.known, 'letters.sent': true, 'letters.means': m.input.letters, 'tenders.count': 3, 'complaint.inStandstill': false, 'complaint.pending': false, 'voluntary.published': false }
  const wait = chosen(leastDays({ step: 'signContract', fact: standstillDays, facts, country, on: clocksOf(m.notice, letters) }), m.early && m.input.reasons, 0)
  const sign = (day: Day, basis: Parameters<Making['add']>[2], from: Day): Day =>
    m.add('signing', day, basis, { from, check: { step: 'signContract', facts: { ...facts, 'standstill.days': standstillGiven(country, letters, day) } } })
  if (!wait) return sign(m.after(letters, 'signing'), m.worked('signing'), letters)
  const ends = standstillEnd(country, letters, wait.days)
  m.add('standstillEnds', ends, wait.basis, { from: letters, check: { step: 'signContract', facts: { ...facts, 'standstill.days': wait.days } }, ...movedFrom(country, addDays(letters, wait.days), ends) })
  m.span('standstill', letters, ends, 'law')
  return m.early ? sign(addDays(ends, 1), wait.basis, ends) : sign(workingDayAfter(country, addDays(ends, m.takes('signing'))), m.worked('signing', wait.basis.rules), ends)
}

/** The last day for the notice of the result: counted from the signature, of a concession mostly from the award. */
function resultNotice(m: Making, letters: Day, signing: Day): Day | undefined {
  const { country } = m.input, facts: Facts = { ...m.known, 'awardNotice.grouped': false }, free = freeDaysIn[country]
  for (const [fact, from] of [[awardNoticeDays, signing], [daysFromAward, letters]] as const) {
    const limit = mostDays({ step: 'sendAwardNotice', fact, facts, country, on: clocksOf(m.notice, signing) })
    if (!limit) continue
    const day = periodEnd(from, limit.days, free)
    return m.add('awardNotice', day, { kind: 'law', rules: limit.by, days: limit.days, more: 0, reasoned: [] }, {
      from, ...movedFrom(country, addDays(from, limit.days), day), check: { step: 'sendAwardNotice', facts: { ...facts, [fact.fact]: daysUsed(from, day, free) } },
    })
  }
  return undefined
}
