import { addDays, daysBetween } from '../../plain/index.ts'
import { monthsBegun, priorNoticeDays, type Facts } from '../../law/index.ts'
import { workingDayBefore } from '../days/days.ts'
import { leastDays } from '../days/limit.ts'
import { clocksOf } from './input.ts'
import { chosen, type Making } from './making.ts'

/** Counted backwards from the notice: the market consultation with its report, and a prior notice that shortens. */
export function beforeNotice(m: Making): void {
  const { notice, known } = m, { country } = m.input
  if (m.input.consultation) {
    const report = workingDayBefore(country, addDays(notice, -m.takes('documents'))), ends = workingDayBefore(country, addDays(report, -m.takes('report')))
    const opens = m.add('consultation', workingDayBefore(country, addDays(ends, -m.takes('consultation'))), m.worked('consultation'), { check: { step: 'announceConsultation', facts: known } })
    m.add('consultationEnds', ends, m.worked('consultation'), { from: opens })
    m.add('report', report, m.worked('report'), { from: ends, check: { step: 'publishConsultationReport', facts: known } })
    m.span('consultation', opens, ends, 'work')
    m.span('report', ends, report, 'work')
    m.span('documents', report, notice, 'work')
  }
  if (m.input.priorNotice) {
    const facts: Facts = { ...known, 'priorNotice.purpose': 'shorten', 'priorNotice.monthsAhead': 3 }
    const found = chosen(leastDays({ step: 'sendPriorNotice', fact: priorNoticeDays, facts, country, on: clocksOf(notice) }), false, m.early ? 0 : 14)
    if (!found) return
    const exact = addDays(notice, -found.days), day = m.early ? exact : workingDayBefore(country, exact)
    m.add('priorNotice', day, found.basis, { from: notice, check: { step: 'sendPriorNotice', facts: { ...facts, 'priorNotice.daysAhead': daysBetween(day, notice), 'priorNotice.monthsAhead': monthsBegun(day, notice) } } })
  }
}
