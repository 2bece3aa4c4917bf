import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Country, Day } from '../plain/index.ts'
import { langs } from '../plain/index.ts'
import { on } from './build.ts'
import { figuresFor } from './compile.ts'
import { smallLot, smallWorksLot } from './eu/value-figures.ts'
import { isAlive } from './evaluate.ts'
import { lawbook } from './lawbook.ts'
import {
  activityShareOf, contestValue, contractValue, feesValue, frameworkValue, isResearchCode, leaseValue, lotsValue, openServiceValue, partNames, partnershipValue, recurringByLastYear,
  recurringByNextYear, repetitionValue, researchCodes, unitsValue, worksValue, type Lot, type Sum,
} from './value-of.ts'

const euro = { goodsAndServices: 80_000, works: 1_000_000, share: 20 } as const
const lot = (value: number, outside = false, works = false): Lot => ({ value, outside, works })

describe('what a purchase is worth', () => {
  test('7: stated renewals count as if they were used', () => {
    assert.equal(contractValue({ purchase: 150_000, renewals: [40_000, 40_000] }).value, 230_000)
  })
  test('8, DK8: a partnership is its development and its purchase', () => {
    assert.equal(partnershipValue({ phases: [120_000], result: 300_000 }).value, 420_000)
    assert.equal(partnershipValue({ phases: [300_000, 600_000], result: 2_000_000 }).value, 2_900_000)
  })
  test('9: a dialogue’s fees to three participants count', () => {
    assert.equal(contractValue({ purchase: 190_000, payments: [10_000, 10_000, 10_000] }).value, 220_000)
  })
  test('10–11: a service without an end is the month times 48', () => {
    assert.equal(openServiceValue({ monthly: 4_500, months: 'no fixed term' }).value, 216_000)
    assert.equal(openServiceValue({ monthly: 4_499, months: 'no fixed term' }).value, 215_952)
  })
  test('a service of 48 months is its term, one of 49 no more than that', () => {
    assert.equal(openServiceValue({ monthly: 1_000, months: 47 }).value, 47_000)
    assert.equal(openServiceValue({ monthly: 1_000, months: 48 }).value, 48_000)
    assert.equal(openServiceValue({ monthly: 1_000, months: 49 }).value, 48_000)
    assert.equal(openServiceValue({ monthly: 1_000, months: 120 }).parts[0]?.times, 48)
  })
  test('a lease of twelve months is its rent, one of thirteen has the residual value too', () => {
    assert.equal(leaseValue({ monthly: 1_000, months: 12, residual: 5_000 }).value, 12_000)
    assert.equal(leaseValue({ monthly: 1_000, months: 13, residual: 5_000 }).value, 18_000)
    assert.equal(leaseValue({ monthly: 1_000, months: 'no fixed term', residual: 5_000 }).value, 48_000)
  })
  test('what is bought again and again counts a year, looking back or forward', () => {
    assert.equal(recurringByLastYear([200_000, 150_000, 90_000], 40_000).value, 480_000)
    assert.equal(recurringByLastYear([200_000], -50_000).value, 150_000)
    assert.equal(recurringByNextYear([120_000, 120_000]).value, 240_000)
  })
  test('a framework is the most that all may buy', () => { assert.equal(frameworkValue([2_000_000, 500_000, 750_000]).value, 3_250_000) })
  test('works count what the buyer provides, as far as it is needed', () => {
    const sum = worksValue({ works: 30_000_000, provided: [8_000_000, 3_000_000], notNeeded: [900_000] })
    assert.equal(sum.value, 41_000_000)
    assert.deepEqual(sum.parts.filter(p => !p.counts).map(p => p.amount), [900_000])
  })
  test('insurance counts the premium, banking its fees and interest', () => {
    assert.equal(feesValue({ premium: 800_000, other: 20_000 }).value, 820_000)
    assert.equal(feesValue({ fees: 100_000, interest: 60_000 }).value, 160_000)
  })
  test('a contest counts the contract that it leads to or announces', () => {
    assert.equal(contestValue({ prizes: [300_000, 200_000], contract: 4_000_000 }).value, 4_500_000)
    assert.equal(contestValue({ prizes: [300_000, 200_000], contract: 4_000_000, contractAnnounced: false }).value, 500_000)
  })
  test('repeats count from the start', () => { assert.equal(repetitionValue({ first: 1_000_000, repeats: [1_000_000, 1_000_000] }).value, 3_000_000) })
  test('a unit that answers for itself is left out, all others are one buyer', () => {
    assert.equal(unitsValue([{ value: 900_000, independent: false }, { value: 800_000, independent: false }, { value: 700_000, independent: true }]).value, 1_700_000)
  })
  test('an amount that is none is refused', () => { assert.throws(() => contractValue({ purchase: Number.NaN }), RangeError) })
})

describe('small lots', () => {
  test('12: 79 000 and 21 000 of 500 000 are exactly a fifth', () => {
    const found = lotsValue([lot(400_000), lot(79_000, true), lot(21_000, true)], euro)
    assert.equal(found.value, 500_000)
    assert.equal(found.share, 20)
    assert.equal(found.room, 100_000)
    assert.equal(found.allowed, true)
  })
  test('13: 79 000 and 30 000 of 500 000 are 21.8 percent', () => {
    const found = lotsValue([lot(391_000), lot(79_000, true), lot(30_000, true)], euro)
    assert.equal(found.share, 21.8)
    assert.equal(found.allowed, false)
  })
  test('14: a lot of exactly 80 000 is not below it', () => {
    const found = lotsValue([lot(920_000), lot(80_000, true)], euro)
    assert.deepEqual(found.small, [false, false])
    assert.equal(found.allowed, false)
    assert.equal(lotsValue([lot(920_001), lot(79_999, true)], euro).allowed, true)
  })
  test('works have a limit of their own', () => {
    assert.equal(lotsValue([lot(9_000_001, false, true), lot(999_999, true, true)], euro).allowed, true)
    assert.equal(lotsValue([lot(9_000_000, false, true), lot(1_000_000, true, true)], euro).allowed, false)
  })
  test('with nothing outside all is well, also without lots', () => {
    assert.equal(lotsValue([lot(5_000_000)], euro).allowed, true)
    assert.deepEqual({ ...lotsValue([], euro), parts: undefined }, { rule: 'eu/value/lots', value: 0, parts: undefined, outside: 0, share: 0, room: 0, small: [], allowed: true })
  })
  const amount = (figure: typeof smallLot, country: Country, day: Day) => figuresFor(figure, country).find(v => isAlive(v.life, on(day)))?.value
  test('the amounts of each country and period', () => {
    const found = (['2017-06-01', '2019-06-01', '2021-06-01', '2023-06-01', '2025-06-01', '2026-06-01'] as const).map(d => [amount(smallLot, 'DK', d), amount(smallWorksLot, 'DK', d)])
    assert.deepEqual(found, [[596_520, 7_456_500], [595_608, 7_445_100], [596_408, 7_455_100], [596_072, 7_450_900], [595_344, 7_441_800], [596_800, 7_460_000]])
    assert.deepEqual([amount(smallLot, 'SE', '2025-06-01'), amount(smallWorksLot, 'SE', '2025-06-01')], [865_008, 10_812_600])
    assert.deepEqual([amount(smallLot, 'SE', '2026-06-01'), amount(smallWorksLot, 'SE', '2026-06-01')], [908_080, 11_351_000])
    assert.deepEqual([amount(smallLot, 'NO', '2025-06-01'), amount(smallWorksLot, 'NO', '2025-06-01')], [836_000, 10_400_000])
    assert.equal(amount(smallLot, 'NO', '2026-06-01'), 'not read')
  })
  test('in kroner and kronor they are the directive’s euros at the rate of the period', () => {
    for (const country of ['DK', 'SE'] as const) for (const v of smallLot.values.filter(x => x.order === country)) {
      const works = smallWorksLot.values.find(x => x.order === country && x.life.from === v.life.from)!
      assert.ok(Math.abs((v.value as number) * 12.5 - (works.value as number)) <= 12.5, `${country} ${v.life.from}`)
    }
  })
})

describe('shares and codes', () => {
  test('21, 23: the share of activity is the average of three years, to the exact limit', () => {
    assert.equal(activityShareOf([{ forOwners: 70, all: 100 }, { forOwners: 90, all: 100 }, { forOwners: 80, all: 100 }]), 80)
    assert.equal(activityShareOf([{ forOwners: 900, all: 1_000 }, { forOwners: 0, all: 125 }]), 80)
    assert.equal(activityShareOf([]), undefined)
    assert.equal(activityShareOf([{ forOwners: 0, all: 0 }]), undefined)
  })
  test('18, 20: listed codes, with and without the check digit', () => {
    for (const code of ['73100000-3', '73110000', ' 73430000-5 ']) assert.equal(isResearchCode(code), true, code)
    for (const code of ['73200000-4', '73210000-7', '73220000-0', '73400000-6', '73410000-9', '73130000']) assert.equal(isResearchCode(code), false, code)
    for (const code of ['', '7311', 'research', '731100006']) assert.equal(isResearchCode(code), undefined, code)
  })
  test('the range of the directive, Denmark and Sweden with its three codes is the list of Norway', () => {
    const known = ['73000000', '73100000', '73110000', '73111000', '73112000', '73120000', '73200000', '73210000', '73220000', '73300000', '73400000', '73410000', '73420000', '73430000', '73431000']
    const range = known.filter(c => (c >= '73000000' && c <= '73120000') || ['73300000', '73420000', '73430000'].includes(c))
    assert.deepEqual(range, [...researchCodes])
  })
})

describe('the working', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 8 }), amount = fc.integer({ min: 0, max: 1e9 })
  const sums: fc.Arbitrary<Sum> = fc.oneof(
    fc.record({ purchase: amount, options: amounts, renewals: amounts, payments: amounts }).map(contractValue),
    fc.record({ phases: amounts, result: amount }).map(partnershipValue),
    fc.record({ works: amount, provided: amounts, notNeeded: amounts }).map(worksValue),
    fc.record({ monthly: amount, months: fc.integer({ min: 1, max: 200 }), residual: amount }).map(leaseValue),
    fc.record({ monthly: amount, months: fc.integer({ min: 1, max: 200 }) }).map(openServiceValue),
    fc.record({ prizes: amounts, contract: amount, contractAnnounced: fc.boolean() }).map(contestValue),
    amounts.map(frameworkValue), amounts.map(recurringByNextYear),
    fc.array(fc.record({ value: amount, works: fc.boolean(), outside: fc.boolean() }), { maxLength: 8 }).map(l => lotsValue(l, euro)),
  )
  test('the value is the sum of the lines that count, and a product line is its product', () => {
    fc.assert(fc.property(sums, s => {
      assert.equal(s.value, s.parts.filter(p => p.counts).reduce((n, p) => n + p.amount, 0))
      for (const p of s.parts) if (p.each !== undefined) assert.equal(p.amount, p.each * p.times!)
    }))
  })
  test('every rule that a sum names is an entry, and every line has a name in each language', () => {
    fc.assert(fc.property(sums, s => { assert.ok(lawbook.rules.some(r => r.id === s.rule), s.rule) }))
    for (const names of Object.values(partNames)) for (const lang of langs) assert.ok(names[lang].length > 2)
  })
  test('an unlimited service is never worth more than 48 months of it', () => {
    fc.assert(fc.property(amount, fc.integer({ min: 1, max: 400 }), (monthly, months) => {
      const value = openServiceValue({ monthly, months }).value
      assert.ok(value <= openServiceValue({ monthly, months: 'no fixed term' }).value)
    }))
  })
})
