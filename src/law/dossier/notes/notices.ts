import type { Note } from '../note.ts'

export const notes: readonly Note[] = [
  { row: 'EU-CNT-01', in: ['periodEnd', 'hoursEnd', 'hoursGiven'], because: 'counted, not a condition: the day or hour of the event is left out' },
  { row: 'EU-CNT-03', in: ['monthsEnd', 'yearsEnd', 'monthsBegun'], because: 'counted' },
  { row: 'EU-CNT-04', in: ['nextWorkingDay', 'daysGiven', 'latestDayBefore', 'hoursEnd'], because: 'counted: the last day moves off a free day, but not for hours and not when counted backwards' },
  { row: 'EU-CNT-05', in: ['periodEnd', 'workingDaysEnd'], because: 'counted: two working days in whatever lasts two days or more' },
  { row: 'EU-CNT-06', in: ['nextWorkingDay', 'workingDaysBetween'], because: 'the calendars of the three countries stand in holidays.ts; the acts that set the holidays were not read' },
  { row: 'NAT-HOLIDAY', in: ['periodEnd', 'daysGiven', 'standstillEnd'], because: 'the functions take the free days of the country whose law is asked (holidays.ts)' },
  { row: 'NAT-TIMECOUNT', in: ['standstillEnd', 'standstillGiven', 'swedishPeriodEnd'], because: 'Sweden counts standstill and review by Act 1930:173, the others by the Regulation' },
  { row: 'hard 4', in: ['standstillEnd', 'swedishPeriodEnd', 'daysGiven'], because: 'the Regulation is taken to govern the periods of the directives, save where national law names another act' },
  { row: 'nat 2.5 Counting', in: ['periodEnd', 'standstillEnd', 'swedishPeriodEnd'], because: 'the same Regulation in Denmark and, through the EEA Agreement, in Norway (§ 7-6)' },
  { row: 'nat 6 Changes to contract', in: ['eu/change/notice', 'dk/change/notice', 'se/contract/notice', 'no/contract/notice', 'dk/contents/modification-notice'] },
  { row: 'DK §174(1) no. 11', in: ['dk/dialogue/measures-in-report'] },
  { row: 'C5', in: ['dk/dialogue/measures-in-report', 'dk/procedure/reasons', 'dk/records/report'], because: 'a correction: the Danish report must give the measures and the reasons' },
  { row: 'nat 4.6 currency', because: 'no rule: the sums of each act stand in its own currency, and a figure of one country never answers in another' },
]
