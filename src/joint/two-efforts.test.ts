import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { langs } from '../plain/index.ts'
import { profiles } from '../market/index.ts'
import { compareEfforts, measureNames, measures, tendersIn, type Range, type TwoEfforts } from './index.ts'

const arb = fc.record({ values: fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 4 }), market: fc.constantFrom(...profiles), overlap: fc.double({ min: 0, max: 1, noNaN: true }), coordination: fc.double({ min: 0, max: 500, noNaN: true }) })
const ordered = (r: Range): boolean => { const slack = 1e-9 * Math.max(1, Math.abs(r.high)); return r.low <= r.usual + slack && r.usual <= r.high + slack }
const at = (e: TwoEfforts) => Object.fromEntries(compareEfforts(e).rows.map(r => [r.measure, r]))

describe('two efforts or one', () => {
  test('every range is ordered, finite and not below nought', () => fc.assert(fc.property(arb, e => {
    const c = compareEfforts(e)
    assert.deepEqual(c.rows.map(r => r.measure), measureNames)
    for (const { measure, apart, together } of c.rows) for (const r of [apart, together]) assert.ok(ordered(r) && r.low >= 0 && Number.isFinite(r.high), `${measure} ${JSON.stringify(r)}`)
    for (const r of [c.breakEven, c.price]) assert.ok(ordered(r) && Number.isFinite(r.low) && Number.isFinite(r.high), JSON.stringify(r))
  }), { numRuns: 200 }))
  test('work grows with the volume, at every end of its range', () => fc.assert(fc.property(arb, fc.double({ min: 1, max: 100, noNaN: true }), (e, times) => {
    const small = at(e), large = at({ ...e, values: e.values.map(v => v * times) })
    for (const m of ['buyers', 'firms', 'cost']) for (const way of ['apart', 'together'] as const) for (const end of ['low', 'usual', 'high'] as const)
      assert.ok(large[m]![way][end] >= small[m]![way][end] * (1 - 1e-9), `${m} ${way} ${end}`)
  }), { numRuns: 200 }))
  test('more coordination never makes it cheaper, and at the break-even the buyers’ work is the same', () => fc.assert(fc.property(arb, fc.double({ min: 0, max: 100, noNaN: true }), (e, more) => {
    assert.ok(at({ ...e, coordination: e.coordination + more })['buyers']!.together.usual >= at(e)['buyers']!.together.usual)
    const even = compareEfforts(e).breakEven.usual, there = at({ ...e, coordination: even })
    if (even >= 0) assert.ok(Math.abs(there['buyers']!.together.usual - there['buyers']!.apart.usual) < 1e-6 * Math.max(1, there['buyers']!.apart.usual))
  }), { numRuns: 100 }))
  test('firms that are the same everywhere write half the tenders for two; firms that differ double the choice', () => {
    const same = at({ values: [1e6, 1e6], market: 'sweden-like', overlap: 1, coordination: 0 }), other = at({ values: [1e6, 1e6], market: 'sweden-like', overlap: 0, coordination: 0 })
    assert.equal(same['tenders']!.together.usual * 2, same['tenders']!.apart.usual)
    assert.equal(other['perPurchase']!.together.usual, 2 * other['perPurchase']!.apart.usual)
    assert.ok(compareEfforts({ values: [1e6, 1e6], market: 'sweden-like', overlap: 0, coordination: 0 }).price.low < 0)
  })
  test('the means of the markets are those that were published', () => {
    assert.ok(Math.abs(tendersIn('sweden-like').usual - 5.24) < 0.1)
    assert.ok(Math.abs(tendersIn('thin-eu').usual - 3) < 0.2)
  })
  test('every figure has its source, and every measure its words', () => {
    for (const f of compareEfforts({ values: [1, 1], market: 'thin-eu', overlap: 0.5, coordination: 0 }).figures) assert.ok(f.source !== '' && f.low <= f.default && f.default <= f.high)
    for (const m of measureNames) for (const l of langs) assert.ok(measures[m][l] !== '')
  })
})
