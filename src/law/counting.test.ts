import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { addDays, type Day } from '../plain/index.ts'
import {
  daysBefore, daysGiven, daysUsed, hoursEnd, hoursGiven, inPriorNoticeWindow, monthsBegun, daysGivenAt, latestDayBefore, monthsEnd, nextWorkingDay, periodEnd, standstillEnd, standstillGiven,
  workingDaysBetween, workingDaysEnd, yearsEnd,
} from './counting.ts'
import { freeDaysIn } from './holidays.ts'

const { DK, SE, NO } = freeDaysIn

describe('periods under Regulation 1182/71', () => {
  test('24–25: thirty days from Monday 2 February 2026 end on Wednesday 4 March, and the day before is too short', () => {
    assert.equal(periodEnd('2026-02-02', 30, DK), '2026-03-04')
    assert.equal(daysGiven('2026-02-02', '2026-03-04', DK), 30)
    assert.equal(daysGiven('2026-02-02', '2026-03-03', DK), 29)
  })
  test('26: thirty-five days from 2 February 2026 end on Monday 9 March', () => {
    assert.equal(periodEnd('2026-02-02', 35, DK), '2026-03-09')
  })
  test('27: a last day on Sunday moves to Monday', () => {
    assert.equal(periodEnd('2026-02-06', 30, DK), '2026-03-09')
    assert.ok(daysGiven('2026-02-06', '2026-03-08', DK) < 30)
  })
  test('28: a last day on Good Friday moves past Easter', () => {
    assert.equal(periodEnd('2026-03-04', 30, DK), '2026-04-07')
  })
  test('29: Maundy Thursday is a holiday in Denmark and Norway, not in Sweden', () => {
    assert.equal(periodEnd('2026-03-03', 30, DK), '2026-04-07')
    assert.equal(periodEnd('2026-03-03', 30, NO), '2026-04-07')
    assert.equal(periodEnd('2026-03-03', 30, SE), '2026-04-02')
  })
  test('30: fifteen days from 1 September 2026 end on 16 September; 15 September is too short', () => {
    assert.equal(periodEnd('2026-09-01', 15, DK), '2026-09-16')
    assert.equal(daysGiven('2026-09-01', '2026-09-15', DK), 14)
  })
  test('31–33: a prior information notice 35 days before the notice, 34 days, and more than twelve months before', () => {
    assert.equal(daysBefore('2026-09-14', '2026-08-10'), 35)
    assert.equal(daysBefore('2026-09-14', '2026-08-11'), 34)
    assert.ok(monthsEnd('2025-09-13', 12, DK) <= '2026-09-14')
  })
  test('what is done on the Monday after a thirtieth day on a Saturday is done within thirty days', () => {
    assert.equal(periodEnd('2026-12-17', 30, DK), '2027-01-18')
    assert.deepEqual((['2026-12-17', '2026-12-18', '2027-01-15', '2027-01-16', '2027-01-18', '2027-01-19'] as const).map(d => daysUsed('2026-12-17', d, DK)), [0, 1, 29, 30, 30, 33])
  })
  test('34–36: requests by 1 October, and tenders by 6 November', () => {
    assert.ok(daysGiven('2026-09-01', '2026-09-26', DK) < 30)
    assert.equal(periodEnd('2026-09-01', 30, DK), '2026-10-01')
    assert.equal(periodEnd('2026-10-12', 25, DK), '2026-11-06')
  })
  test('37: five more days make 11 November', () => {
    assert.equal(periodEnd('2026-10-12', 30, DK), '2026-11-11')
  })
  test('38–40: six days agreed, ten when one disagrees, and twenty for a competitive dialogue', () => {
    assert.equal(daysGiven('2026-11-03', '2026-11-09', DK), 6)
    assert.equal(periodEnd('2026-11-03', 10, DK), '2026-11-13')
    assert.equal(daysGiven('2026-09-01', '2026-09-21', DK), 20)
  })
  test('41: thirty days from 25 November 2026 fall on Christmas Day and end on 28 December', () => {
    assert.equal(periodEnd('2026-11-25', 30, DK), '2026-12-28')
  })
  test('42: twenty and fourteen days are what they say', () => {
    assert.equal(daysGiven('2026-09-01', '2026-09-21', NO), 20)
    assert.equal(daysGiven('2026-09-01', '2026-09-15', NO), 14)
  })
  test('43: five days for a call-off are five, ten end on 12 November', () => {
    assert.equal(daysGiven('2026-11-02', '2026-11-07', DK), 4, 'Saturday does not end a period')
    assert.equal(periodEnd('2026-11-02', 10, DK), '2026-11-12')
  })
  test('44–47: limits counted backwards do not move off a weekend', () => {
    assert.equal(daysBefore('2026-03-27', '2026-03-20'), 7)
    assert.equal(latestDayBefore('2026-03-27', 6), '2026-03-21')
    assert.equal(daysBefore('2026-03-27', '2026-03-22'), 5)
    assert.equal(latestDayBefore('2026-03-27', 4), '2026-03-23')
  })
  test('48: seventeen days from 2 November 2026 end on 19 November', () => {
    assert.equal(periodEnd('2026-11-02', 17, DK), '2026-11-19')
  })
  test('49–52: the standstill ends after the weekend and after Christmas', () => {
    assert.equal(standstillEnd('DK', '2026-12-04', 10), '2026-12-14')
    assert.equal(standstillGiven('DK', '2026-12-04', '2026-12-15'), 10)
    assert.equal(standstillGiven('DK', '2026-12-04', '2026-12-14'), 7)
    assert.equal(standstillEnd('DK', '2026-12-02', 10), '2026-12-14')
    assert.equal(standstillEnd('DK', '2026-12-02', 15), '2026-12-17')
    assert.equal(standstillEnd('DK', '2026-12-15', 10), '2026-12-28')
  })
  test('53: ten days from a voluntary notice of 10 December 2026 end on 21 December', () => {
    assert.equal(periodEnd('2026-12-10', 10, DK), '2026-12-21')
  })
  test('54–56: award notice by 14 January, concession notice by 1 February, debrief by 16 December', () => {
    assert.equal(periodEnd('2026-12-15', 30, DK), '2027-01-14')
    assert.equal(periodEnd('2026-12-15', 48, DK), '2027-02-01')
    assert.equal(periodEnd('2026-12-01', 15, DK), '2026-12-16')
  })
  test('57: forty-eight hours do not count the hour of the event', () => {
    const end = hoursEnd({ day: '2026-03-02', minute: 10 * 60 + 20 }, 48)
    assert.deepEqual(end, { day: '2026-03-04', minute: 11 * 60 })
  })
  test('57: published nationally at 10:30 on Wednesday is too early, at 11:00 it is not', () => {
    const receipt = { day: '2026-03-02', minute: 620 } as const
    assert.equal(hoursGiven(receipt, { day: '2026-03-04', minute: 630 }), 47)
    assert.equal(hoursGiven(receipt, { day: '2026-03-04', minute: 660 }), 48)
    assert.equal(hoursGiven({ day: '2026-03-02', minute: 600 }, { day: '2026-03-04', minute: 600 }), 48)
    assert.equal(hoursGiven(receipt, { day: '2026-03-02', minute: 630 }), 0)
  })
  test('31–33: a prior notice counts from 35 days to 12 months before', () => {
    assert.ok(inPriorNoticeWindow('2026-08-10', '2026-09-14'))
    assert.ok(!inPriorNoticeWindow('2026-08-11', '2026-09-14'))
    assert.ok(!inPriorNoticeWindow('2025-09-13', '2026-09-14'))
    assert.ok(inPriorNoticeWindow('2025-09-14', '2026-09-14'))
    assert.equal(monthsBegun('2025-09-13', '2026-09-14'), 13)
    assert.equal(monthsBegun('2026-01-31', '2026-02-28'), 1)
    assert.equal(monthsBegun('2026-03-01', '2026-03-01'), 0)
  })
  test('a deadline at noon on the thirtieth day gives twenty-nine days', () => {
    assert.equal(daysGivenAt('2026-02-02', { day: '2026-03-04', minute: 1440 }, DK), 30)
    assert.equal(daysGivenAt('2026-02-02', { day: '2026-03-04', minute: 720 }, DK), 29)
    assert.equal(daysGivenAt('2026-02-02', { day: '2026-03-05', minute: 720 }, DK), 30)
  })
  test('two days from a Friday hold two working days', () => {
    assert.equal(periodEnd('2026-11-13', 2, DK), '2026-11-17')
    assert.equal(periodEnd('2026-11-13', 1, DK), '2026-11-16')
  })
  test('working days skip weekends and holidays', () => {
    assert.equal(workingDaysEnd('2026-11-12', 2, DK), '2026-11-16')
    assert.equal(workingDaysEnd('2026-11-02', 10, DK), '2026-11-16')
    assert.equal(workingDaysEnd('2026-11-02', 15, DK), '2026-11-23')
    assert.equal(workingDaysBetween('2026-04-01', '2026-04-08', DK), 2)
    assert.equal(workingDaysBetween('2026-04-01', '2026-04-08', SE), 3)
    assert.equal(nextWorkingDay('2026-04-02', NO), '2026-04-07')
  })
  test('a month that lacks the date ends on its last day, and a year is twelve months', () => {
    assert.equal(monthsEnd('2026-01-31', 1, DK), '2026-03-02', '28 February 2026 is a Saturday')
    assert.equal(monthsEnd('2025-01-31', 1, DK), '2025-02-28')
    assert.equal(yearsEnd('2024-02-29', 1, DK), '2025-02-28')
  })
  test('Sweden counts the standstill by its own act, past Midsummer Eve and Christmas Eve', () => {
    assert.equal(standstillEnd('SE', '2026-06-09', 10), '2026-06-22', '19 June 2026 is Midsummer Eve')
    assert.equal(standstillEnd('SE', '2026-12-14', 10), '2026-12-28')
    assert.equal(standstillEnd('DK', '2026-12-14', 10), '2026-12-24')
  })
})

describe('whatever the days', () => {
  const day = fc.integer({ min: 0, max: 9000 }).map(n => addDays('2015-01-01' as Day, n))
  const free = fc.constantFrom(DK, SE, NO)
  test('a period ends on a working day, not before its length, and grows with it', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 120 }), free, (event, n, isFree) => {
      const end = periodEnd(event, n, isFree)
      assert.ok(!isFree(end))
      assert.ok(end >= addDays(event, n))
      assert.ok(periodEnd(event, n + 1, isFree) >= end)
      if (n >= 2) assert.ok(workingDaysBetween(event, end, isFree) >= 2)
    }), { numRuns: 300 })
  })
  test('days given are exactly the longest period that has ended', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 60 }), free, (event, n, isFree) => {
      const deadline = addDays(event, n)
      const given = daysGiven(event, deadline, isFree)
      if (given > 0) assert.ok(periodEnd(event, given, isFree) <= deadline)
      assert.ok(periodEnd(event, given + 1, isFree) > deadline)
    }), { numRuns: 300 })
  })
  test('a standstill given of so many days is over the day before signing', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 30 }), fc.constantFrom('DK', 'SE', 'NO'), (sent, n, country) => {
      const signed = addDays(standstillEnd(country, sent, n), 1)
      assert.ok(standstillGiven(country, sent, signed) >= n)
      assert.ok(standstillGiven(country, sent, addDays(signed, -1)) < n)
    }), { numRuns: 200 })
  })
})
