import { addDays, daysBetween, type Day } from '../../plain/index.ts'
import { answerDaysBefore, latestDayBefore, requestDays, tenderDays, timeEnough, type Facts, type Step } from '../../law/index.ts'
import { workingDayBefore } from '../days/days.ts'
import { leastDays, rulesOn } from '../days/limit.ts'
import { ruleShown } from '../days/rules.ts'
import { afterTenders } from './after-tenders.ts'
import { beforeNotice } from './before-notice.ts'
import { clocksOf, hasRequests, hasTalks, type PlanInput } from './input.ts'
import { chosen, making, type Making } from './making.ts'
import { moments, type PlanDate, type PlanKind, type TimePlan } from './plan-types.ts'

/**
 * The plan from the day the notice is sent. What the law sets is asked of the lawbook and counted with the country's holidays; what
 * it leaves free rests on our assumptions, and says so. A later notice never gives an earlier date.
 */
export function planFrom(input: PlanInput, notice: Day, kind: PlanKind): TimePlan {
  const m = making(input, notice, kind)
  beforeNotice(m)
  m.add('notice', notice, { kind: 'given' })
  // Publication follows within five days; nothing is counted from it.
  if (input.procedure !== 'belowThreshold') m.add('published', addDays(notice, 5), { kind: 'law', rules: [ruleShown('eu/notice/dispatch-proof')], days: 5, more: 0, reasoned: [] }, { from: notice })

  let from = notice, step: Step = 'sendNotice'
  if (hasRequests(input)) {
    const due = m.deadline('requestsDue', 'requests', 'sendNotice', requestDays, notice, 'moreRequests')
    from = m.add('invitation', m.after(due, 'selection'), m.worked('selection'), { from: due, check: { step: 'inviteToTender', facts: m.known } })
    m.span('selection', due, from, 'work')
    step = 'inviteToTender'
  }
  // In a dialogue nobody tenders before the dialogue has ended.
  const first = input.procedure === 'dialogue' ? undefined : m.deadline('tendersDue', 'tenders', step, tenderDays, from, 'moreTenders')
  const last = hasTalks(input) ? talks(m, first ?? from) : first!
  questions(m, first ? from : m.dates.find(d => d.key === 'talksEnd')!.day, first ?? last)
  const signing = afterTenders(m, last)

  const order = (d: PlanDate): number => moments.indexOf(d.key)
  const dates = [...m.dates].sort((a, b) => (a.day === b.day ? order(a) - order(b) : a.day < b.day ? -1 : 1))
  return { kind, country: input.country, input, notice, signing, dates, stretches: m.stretches }
}

/** The talks and the final tenders: no law sets a number of days for either. */
function talks(m: Making, from: Day): Day {
  const ends = m.add('talksEnd', m.after(from, 'talks'), m.worked('talks'), { from, check: { step: 'holdRound', facts: m.known } })
  const rules = rulesOn({ step: 'inviteToTender', fact: timeEnough, facts: m.known, country: m.input.country, on: clocksOf(m.notice, ends) })
  const final = m.add('finalTendersDue', m.after(ends, 'finalTenders'), m.worked('finalTenders', rules), { from: ends, check: { step: 'callFinalTenders', facts: m.known } })
  m.span('talks', from, ends, 'work')
  m.span('finalTenders', ends, final, 'work')
  return final
}

/** The last day for answers is counted back from the day tenders are due, and moves off no free day; the last day for questions is ours. */
function questions(m: Making, from: Day, due: Day): void {
  const { country } = m.input, facts: Facts = { ...m.known, phase: 'tendering', 'questions.inTime': true, 'questions.extended': false, 'questions.toAll': true }
  const found = chosen(leastDays({ step: 'answerQuestion', fact: answerDaysBefore, facts, country, on: clocksOf(m.notice, due) }), false, m.early ? 0 : 1)
  const back = latestDayBefore(due, found?.days ?? m.takes('questions')), day = m.early && found ? back : workingDayBefore(country, back)
  m.add('answers', day, found?.basis ?? m.worked('questions'), { from: due, check: { step: 'answerQuestion', facts: { ...facts, 'questions.daysBefore': daysBetween(day, due) } } })
  const last = workingDayBefore(country, addDays(day, -m.takes('questions')))
  if (last > from) m.add('questions', last, m.worked('questions'), { from: day })
}
