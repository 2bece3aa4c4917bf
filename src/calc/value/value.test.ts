import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { countries, langs } from '../../plain/index.ts'
import { factNamed, isStep, lawbook, on, weigh, type Step } from '../../law/index.ts'
import { fieldsOfValue, factsOfValue, ruleIn, subjectsOfValue, valueKindNames, valueKinds, workingOf, type AmountName, type LotInput, type RowName, type ValueInput, type ValueKind } from './index.ts'

const day = '2026-11-16'
const input = (kind: ValueKind, more: Partial<ValueInput> = {}): ValueInput => ({ kind, amounts: {}, rows: {}, announced: true, lots: [], units: [], ...more })
const valueOf = (i: ValueInput, country: 'DK' | 'SE' | 'NO' = 'DK') => workingOf(i, country, day)?.value
const lot = (value: number, outside = false, works = false): LotInput => ({ value, outside, works })

describe('worked examples on value', () => {
  test('7: stated renewals count', () => { assert.equal(valueOf(input('contract', { amounts: { purchase: 150_000 }, rows: { renewal: [40_000, 40_000] } })), 230_000) })
  test('8, DK8: a partnership is its phases and what is bought', () => {
    assert.equal(valueOf(input('partnership', { amounts: { result: 300_000 }, rows: { phase: [120_000] } })), 420_000)
    assert.equal(valueOf(input('partnership', { amounts: { result: 2_000_000 }, rows: { phase: [300_000, 600_000] } })), 2_900_000)
  })
  test('9: payments to those who take part in a dialogue', () => { assert.equal(valueOf(input('contract', { amounts: { purchase: 190_000 }, rows: { payment: [10_000, 10_000, 10_000] } })), 220_000) })
  test('10–11: a service without an end', () => {
    assert.equal(valueOf(input('openService', { amounts: { monthly: 4_500 } })), 216_000)
    assert.equal(valueOf(input('openService', { amounts: { monthly: 4_499 } })), 215_952)
    assert.equal(valueOf(input('openService', { amounts: { monthly: 4_500 }, months: 49 })), 216_000)
    assert.equal(valueOf(input('openService', { amounts: { monthly: 4_500 }, months: 12 })), 54_000)
  })
  test('12–14: lots kept outside, at the amounts of Denmark', () => {
    const kept = (...lots: LotInput[]) => workingOf(input('lots', { lots }), 'DK', day)!.lots!
    assert.equal(kept(lot(4_000_000 - 800_000), lot(500_000, true), lot(300_000, true)).allowed, true, 'exactly a fifth')
    assert.equal(kept(lot(4_000_000 - 800_001), lot(500_000, true), lot(300_001, true)).allowed, false, 'a little more')
    assert.deepEqual(kept(lot(5_000_000), lot(596_800, true)).tooLarge, [1], 'exactly the amount')
    assert.equal(kept(lot(5_000_000), lot(596_799, true)).allowed, true)
    assert.equal(kept(lot(90_000_000, false, true), lot(7_459_999, true, true)).allowed, true, 'works have their own amount')
  })
  test('Norway’s amount for a small lot since April 2026 has not been read: open, unless the share is too large', () => {
    const kept = (...lots: LotInput[]) => workingOf(input('lots', { lots }), 'NO', day)!.lots!
    assert.equal(kept(lot(5_000_000), lot(100_000, true)).allowed, undefined)
    assert.equal(kept(lot(1_000_000), lot(1_000_000, true)).allowed, false)
    assert.equal(workingOf(input('lots', { lots: [lot(5_000_000), lot(835_999, true)] }), 'NO', '2025-06-02')!.lots!.allowed, true)
  })
  test('works with what the buyer provides, as far as it is needed', () => {
    const w = workingOf(input('works', { amounts: { works: 30_000_000 }, rows: { provided: [8_000_000], notNeeded: [900_000], option: [1_000_000] } }), 'DK', day)!
    assert.equal(w.value, 39_000_000)
    assert.deepEqual(w.lines.filter(l => !l.counts).map(l => l.amount), [900_000])
  })
  test('a unit that answers for itself is shown and not counted', () => {
    assert.equal(valueOf(input('contract', { amounts: { purchase: 900_000 }, units: [{ value: 800_000, independent: false }, { value: 700_000, independent: true }] })), 1_700_000)
  })
  test('a contest whose notice is silent counts the contract that may follow in Sweden only', () => {
    const i = input('contest', { amounts: { serviceContract: 4_000_000 }, rows: { payment: [300_000, 200_000] }, announced: false })
    assert.deepEqual(countries.map(c => valueOf(i, c)), [500_000, 4_500_000, 500_000])
  })
  test('bought again and again, leased, insured, framed, repeated', () => {
    assert.equal(valueOf(input('recurringLast', { amounts: { change: -50_000 }, rows: { lastYear: [200_000] } })), 150_000)
    assert.equal(valueOf(input('recurringNext', { rows: { nextYear: [120_000, 120_000] } })), 240_000)
    assert.equal(valueOf(input('lease', { amounts: { monthly: 1_000, residual: 5_000 }, months: 12 })), 12_000)
    assert.equal(valueOf(input('lease', { amounts: { monthly: 1_000, residual: 5_000 }, months: 13 })), 18_000)
    assert.equal(valueOf(input('fees', { amounts: { premium: 800_000, otherPay: 20_000 } })), 820_000)
    assert.equal(valueOf(input('fees', { amounts: { premium: 0 } })), 0)
    assert.equal(valueOf(input('framework', { rows: { envisaged: [2_000_000, 500_000] } })), 2_500_000)
    assert.equal(valueOf(input('repetition', { amounts: { first: 1_000_000 }, rows: { repeat: [1_000_000] } })), 2_000_000)
  })
  test('as long as nothing is said there is no value', () => { for (const kind of valueKindNames) assert.equal(valueOf(input(kind)), undefined, kind) })
})

describe('the working', () => {
  const amount = fc.integer({ min: 0, max: 1e9 }), amounts = fc.array(amount, { minLength: 1, maxLength: 5 })
  const lots = fc.array(fc.record({ value: amount, works: fc.boolean(), outside: fc.boolean() }), { minLength: 1, maxLength: 6 })
  const anyInput: fc.Arbitrary<ValueInput> = fc.record({
    kind: fc.constantFrom(...valueKindNames), months: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }), each: amount, rows: amounts, lots, announced: fc.boolean(), units: fc.array(fc.record({ value: amount, independent: fc.boolean() }), { maxLength: 3 }),
  }).map(x => {
    const fields = fieldsOfValue[x.kind] as readonly string[]
    const named = <N extends string, T>(names: readonly N[], value: T): Record<N, T> => Object.fromEntries(names.map(n => [n, value])) as Record<N, T>
    const single: AmountName[] = ['purchase', 'works', 'result', 'change', 'monthly', 'residual', 'premium', 'fee', 'interest', 'otherPay', 'serviceContract', 'first']
    const rows: RowName[] = ['option', 'renewal', 'payment', 'phase', 'provided', 'notNeeded', 'envisaged', 'lastYear', 'nextYear', 'repeat']
    return input(x.kind, {
      amounts: named(single.filter(n => fields.includes(n)), x.each), rows: named(rows.filter(n => fields.includes(n)), x.rows), announced: x.announced, units: x.units,
      ...(x.months === undefined ? {} : { months: x.months }), ...(x.kind === 'lots' ? { lots: x.lots } : {}),
    })
  })
  const country = fc.constantFrom(...countries)
  test('adds up: the value is the sum of the lines that count', () => {
    fc.assert(fc.property(anyInput, country, (i, c) => {
      const w = workingOf(i, c, day)!
      assert.equal(w.value, w.lines.reduce((s, l) => s + (l.counts ? l.amount : 0), 0))
    }))
  })
  test('adding an option, an extension, a payment or a unit never lowers the value', () => {
    fc.assert(fc.property(anyInput, country, amount, (i, c, more) => {
      const before = workingOf(i, c, day)!.value
      for (const name of ['option', 'renewal', 'payment'] as const) if (fieldsOfValue[i.kind].includes(name)) {
        assert.ok(workingOf({ ...i, rows: { ...i.rows, [name]: [...(i.rows[name] ?? []), more] } }, c, day)!.value >= before, name)
      }
      assert.ok(workingOf({ ...i, units: [...i.units, { value: more, independent: false }] }, c, day)!.value >= before)
      assert.equal(workingOf({ ...i, units: [...i.units, { value: more, independent: true }] }, c, day)!.value, before)
    }))
  })
  test('the order of lots is irrelevant', () => {
    fc.assert(fc.property(lots, country, (l, c) => {
      const one = workingOf(input('lots', { lots: l }), c, day)!, other = workingOf(input('lots', { lots: [...l].reverse() }), c, day)!
      assert.deepEqual([one.value, one.lots!.allowed, one.lots!.outside, one.lots!.largest], [other.value, other.lots!.allowed, other.lots!.outside, other.lots!.largest])
    }))
  })
  test('behind every line stands an entry in each country', () => {
    fc.assert(fc.property(anyInput, country, (i, c) => { for (const l of workingOf(i, c, day)!.lines) assert.ok(ruleIn(c, l.rule, day), l.rule) }))
    assert.equal(ruleIn('DK', 'eu/value/framework', day)?.order, 'DK')
  })
  test('the step it leads to knows every fact, and finds no fault in how the value was counted', () => {
    fc.assert(fc.property(anyInput.filter(i => i.kind !== 'lots'), country, (i, c) => {
      const w = workingOf(i, c, day)!, { step, facts } = factsOfValue(i, w, { buyer: 'municipality', activity: 'general', subject: subjectsOfValue[i.kind][0] })
      assert.ok(isStep(step))
      for (const name of Object.keys(facts)) assert.ok(factNamed(name), name)
      const wrong = weigh(lawbook, step as Step, facts, c, on(day)).findings.filter(f => f.verdict === 'unlawful' && /\/value\//.test(f.rule.id))
      assert.deepEqual(wrong.map(f => f.rule.id), [])
    }), { numRuns: 60 })
  })
  test('the lots agree with the step: allowed here, no fault there', () => {
    fc.assert(fc.property(lots, l => {
      const i = input('lots', { lots: l.map(x => ({ ...x, works: false })) }), w = workingOf(i, 'SE', day)!, { facts } = factsOfValue(i, w, { buyer: 'municipality', activity: 'general', subject: 'services' })
      if (w.value < 2_451_816 || w.lots!.outside === 0 || Math.abs(w.lots!.share - 20) < 0.01) return
      const found = weigh(lawbook, 'divideIntoLots', { ...facts, procedure: 'open', 'rnd.listedCode': false }, 'SE', on(day)).findings.find(f => f.rule.id === 'se/lots/small')
      assert.equal(found?.verdict, w.lots!.allowed ? 'lawful' : 'unlawful')
    }))
  })
  test('every kind is named in each language', () => { for (const kind of valueKindNames) for (const lang of langs) assert.ok(valueKinds[kind][lang].length > 4) })
})
