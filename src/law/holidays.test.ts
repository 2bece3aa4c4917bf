import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { easter, freeDaysIn, holidayOn, holidays, isWorkingDay, swedishPeriodRest } from './holidays.ts'

describe('public holidays', () => {
  test('Easter Sunday falls where the calendar says', () => {
    const known = { 2014: '2014-04-20', 2016: '2016-03-27', 2019: '2019-04-21', 2024: '2024-03-31', 2025: '2025-04-20', 2026: '2026-04-05', 2027: '2027-03-28', 2038: '2038-04-25' }
    for (const [year, day] of Object.entries(known)) assert.equal(easter(+year), day)
  })
  test('Denmark in 2026', () => {
    assert.deepEqual(holidays('DK', 2026).map(h => h.day),
      ['2026-01-01', '2026-04-02', '2026-04-03', '2026-04-05', '2026-04-06', '2026-05-14', '2026-05-24', '2026-05-25', '2026-12-25', '2026-12-26'])
  })
  test('Sweden in 2026', () => {
    assert.deepEqual(holidays('SE', 2026).map(h => h.day),
      ['2026-01-01', '2026-01-06', '2026-04-03', '2026-04-05', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-24', '2026-06-06', '2026-06-20', '2026-10-31', '2026-12-25', '2026-12-26'])
  })
  test('Norway in 2026', () => {
    assert.deepEqual(holidays('NO', 2026).map(h => h.day),
      ['2026-01-01', '2026-04-02', '2026-04-03', '2026-04-05', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-17', '2026-05-24', '2026-05-25', '2026-12-25', '2026-12-26'])
  })
  test('General Prayer Day was a Danish holiday until 2023', () => {
    assert.equal(holidayOn('DK', '2023-05-05')?.name.da, 'Store bededag')
    assert.equal(holidayOn('DK', '2024-04-26'), undefined)
  })
  test('Danish Constitution Day and Christmas Eve are working days in law', () => {
    assert.ok(isWorkingDay('DK', '2026-06-05'))
    assert.ok(isWorkingDay('DK', '2026-12-24'))
  })
  test('Midsummer Day is a Saturday between 20 and 26 June, All Saints between 31 October and 6 November', () => {
    for (let year = 2014; year <= 2040; year++) {
      const [midsummer] = holidays('SE', year).filter(h => h.name.sv === 'Midsommardagen')
      const [saints] = holidays('SE', year).filter(h => h.name.sv === 'Alla helgons dag')
      assert.ok(midsummer!.day >= `${year}-06-20` && midsummer!.day <= `${year}-06-26`)
      assert.ok(saints!.day >= `${year}-10-31` && saints!.day <= `${year}-11-06`)
      assert.ok(swedishPeriodRest(midsummer!.day))
    }
    assert.ok(swedishPeriodRest('2026-06-19') && !freeDaysIn.SE('2026-06-19'))
  })
  test('every holiday has a name in four languages', () => {
    for (const country of ['DK', 'SE', 'NO'] as const)
      for (const h of holidays(country, 2023))
        for (const lang of ['en', 'sv', 'da', 'nb'] as const) assert.ok(h.name[lang].length > 3, h.day)
  })
})
