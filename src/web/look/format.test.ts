import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import type { Day } from '../../plain/index.ts'
import { formatDay, formatMoney, formatMoneyShort, formatNumber, formatShare } from './format.ts'

const plain = (s: string) => s.replaceAll(/[\u00a0\u202f]/g, ' ')
const day: Day = '2026-03-02'

describe('days in words', () => {
  test('are written as each language writes them', () => {
    assert.equal(plain(formatDay(day, 'en')), 'Monday 2 March 2026')
    assert.equal(plain(formatDay(day, 'sv')), 'måndag 2 mars 2026')
    assert.equal(plain(formatDay(day, 'da')), 'mandag den 2. marts 2026')
    assert.equal(plain(formatDay(day, 'nb')), 'mandag 2. mars 2026')
  })
  test('can be shorter', () => {
    assert.equal(plain(formatDay(day, 'en', 'medium')), '2 March 2026')
    assert.equal(plain(formatDay('2026-01-12', 'da', 'short')), '12. jan')
    assert.equal(plain(formatDay('2026-12-31', 'sv', 'short')), '31 dec')
  })
  test('do not move with the time zone', () => {
    const before = process.env.TZ
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Stockholm']) {
        process.env.TZ = zone
        assert.equal(plain(formatDay('2026-03-29', 'en')), 'Sunday 29 March 2026')
      }
    } finally { process.env.TZ = before }
  })
})

describe('money and numbers', () => {
  test('carry the code of the currency, since three countries say "kr"', () => {
    assert.equal(plain(formatMoney(14_500_000, 'SEK', 'sv')), '14 500 000 SEK')
    assert.equal(plain(formatMoney(14_500_000, 'DKK', 'da')), '14.500.000 DKK')
    assert.equal(plain(formatMoney(14_500_000, 'NOK', 'nb')), '14 500 000 NOK')
    assert.equal(plain(formatMoney(14_500_000, 'EUR', 'en')), '14,500,000 EUR')
  })
  test('can be given in few figures', () => {
    assert.equal(plain(formatMoneyShort(2_400_000, 'DKK', 'da')), '2,4 mio. DKK')
    assert.equal(plain(formatMoneyShort(36_500, 'SEK', 'sv')), '36 500 SEK')
    assert.equal(plain(formatShare(0.72, 'nb')), '72 %')
    assert.equal(formatNumber(1.25, 'sv', 1), '1,3')
  })
})
