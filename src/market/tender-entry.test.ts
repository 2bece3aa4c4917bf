import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { holdBidStage } from './bid-stage.ts'
import type { Call, FirmState } from './call.ts'
import type { Firm } from './firm.ts'
import type { Market } from './market.ts'
import { ordinaryCall, ordinaryFirm, ordinaryPool } from './ordinary.ts'
import { defaultParameters, parameterIds } from './parameters.ts'
import { decideToTender } from './tender-entry.ts'
import { makeTender } from './tender-make.ts'

const market = (seed: number, parameters = defaultParameters): Market => ({ parameters, seed, profile: 'sweden-like', formation: 'private cost' })
const calm: FirmState = { disposition: 0, busy: 0 }
const chanceOf = (seed: number, firm: Firm, call: Call, state = calm): number => decideToTender(market(seed), firm, state, call, 'tender', 1).decision.chance
const enters = (seed: number, firm: Firm, call: Call, state = calm): boolean => decideToTender(market(seed), firm, state, call, 'tender', 1).decision.enters
const seeds = fc.integer({ min: 0, max: 5000 }), share = fc.double({ min: 0, max: 1, noNaN: true })
const firmOf = (seed: number): Firm => ordinaryFirm(defaultParameters, seed, 1 + (seed % 40), 1_000_000)

/** Neither the chance nor the outcome under the same luck may rise from `less` to `more` of something unwelcome. */
const neverRises = (name: string, change: (firm: Firm, call: Call, a: number) => readonly [Firm, Call, FirmState?]): void => {
  test(name, () => fc.assert(fc.property(seeds, share, share, (seed, a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a]
    const [firmLow, callLow, stateLow] = change(firmOf(seed), ordinaryCall, low), [firmHigh, callHigh, stateHigh] = change(firmOf(seed), ordinaryCall, high)
    assert.ok(chanceOf(seed, firmHigh, callHigh, stateHigh) <= chanceOf(seed, firmLow, callLow, stateLow) + 1e-12)
    assert.ok(enters(seed, firmLow, callLow, stateLow) || !enters(seed, firmHigh, callHigh, stateHigh))
  }), { numRuns: 150 }))
  test(`${name}: and it does matter`, () => assert.ok(Array.from({ length: 40 }, (_, seed) => seed).some(seed => {
    const [firmLow, callLow, stateLow] = change(firmOf(seed), ordinaryCall, 0), [firmHigh, callHigh, stateHigh] = change(firmOf(seed), ordinaryCall, 1)
    return chanceOf(seed, firmHigh, callHigh, stateHigh) < chanceOf(seed, firmLow, callLow, stateLow)
  })))
}

describe('a firm is never drawn in by', () => {
  neverRises('a dearer tender', (f, c, a) => [{ ...f, bidCostDays: { ...f.bidCostDays, open: 5 + 60 * a } }, c])
  neverRises('more risk on it', (f, c, a) => [f, { ...c, riskOnFirm: a }])
  neverRises('more rights taken', (f, c, a) => [f, { ...c, rightsTaken: a }])
  neverRises('a more detailed specification', (f, c, a) => [f, { ...c, overDetail: a }])
  neverRises('a shorter deadline', (f, c, a) => [f, { ...c, days: 60 * (1 - a) }])
  neverRises('a higher turnover demand', (f, c, a) => [f, { ...c, turnoverDemand: 2e7 * a }])
  neverRises('more competitors', (f, c, a) => [f, { ...c, competitors: 1 + Math.round(10 * a) }])
  neverRises('more criteria to answer', (f, c, a) => [f, { ...c, criteria: Array.from({ length: Math.round(12 * a) }, (_, i) => ({ id: `c${i}`, weight: 0.05, on: { main: 1 } })) }])
})

describe('a firm is never put off by', () => {
  neverRises('a better opinion of the buyer', (f, c, a) => [f, c, { ...calm, disposition: 1 - 2 * a }])
  neverRises('better capabilities', (f, c, a) => [{ ...f, capabilities: { main: 1 - a, second: 1 - a } }, c])
  test('a market consultation, which multiplies the chance by the stated factor until it is certain', () => {
    for (let seed = 0; seed < 200; seed++) {
      const firm = firmOf(seed), before = chanceOf(seed, firm, ordinaryCall)
      assert.ok(Math.abs(chanceOf(seed, firm, { ...ordinaryCall, consulted: true }) - Math.min(1, 1.2 * before)) < 1e-12)
    }
  })
  test('a need stated as functions, when its solution is not among those described', () => {
    const other = { ...firmOf(3), incumbent: false, solution: 'new', capabilities: { main: 0.8, second: 0.8 } }
    const narrow = { ...ordinaryCall, solutions: ['known'], openness: 0.1 }
    assert.equal(decideToTender(market(1), other, calm, narrow, 'tender').decision.barrier, 'fit')
    assert.equal(decideToTender(market(1), other, calm, { ...narrow, openness: 0.9 }, 'tender').decision.barrier, undefined)
  })
})

describe('who is kept out, and by what', () => {
  test('a turnover demand keeps out the small firm and says so', () => {
    const micro = { ...firmOf(2), turnover: 400_000 }
    const { decision, why } = decideToTender(market(1), micro, calm, { ...ordinaryCall, turnoverDemand: 500_000 }, 'tender')
    assert.deepEqual([decision.enters, decision.barrier, decision.chance], [false, 'turnover', 0])
    assert.equal(why().draw, undefined, 'nothing was drawn')
  })
  test('a firm with no capacity left stays away', () =>
    assert.equal(decideToTender(market(1), firmOf(2), { ...calm, busy: 4 }, ordinaryCall, 'tender').decision.barrier, 'capacity'))
  test('taking all rights deters the firm that guards them more than the one that does not', () => {
    const guarded = { ...firmOf(4), ipSensitivity: 0.9 }, easy = { ...guarded, ipSensitivity: 0 }
    const all = { ...ordinaryCall, rightsTaken: 1 }, none = { ...ordinaryCall, rightsTaken: 0 }
    assert.ok(chanceOf(1, guarded, all) < 0.75 * chanceOf(1, guarded, none))
    assert.equal(chanceOf(1, easy, all), chanceOf(1, easy, none))
  })
  test('a foreign firm without a common language pays more for its tender', () => {
    const abroad: Firm = { ...firmOf(4), country: 'NL', languages: ['nl'] }
    const cost = (f: Firm): number => decideToTender(market(1), f, calm, ordinaryCall, 'tender').decision.bidCost
    assert.ok(Math.abs(cost(abroad) / cost({ ...abroad, languages: ['nl', 'en'] }) - 1.5) < 1e-12)
  })
})

describe('the explanation adds up', () => {
  test('gain, cost, premium and draw give the decision again', () => fc.assert(fc.property(seeds, seed => {
    const { decision: d, why } = decideToTender(market(seed), firmOf(seed), calm, ordinaryCall, 'tender')
    const e = why()
    const [win, margin, pull, gain] = e.terms.map(t => t.value) as [number, number, number, number]
    assert.ok(Math.abs(win * margin * pull - gain) < 1e-6)
    assert.equal(e.result, d.enters)
    if (e.draw) assert.equal(e.draw.value < d.chance, d.enters)
    for (const id of e.parameters) assert.ok(parameterIds.includes(id), id)
    for (const label of [e.what, e.formula, e.says, ...e.inputs.map(i => i.label), ...e.terms.map(t => t.label)])
      assert.ok(label.en && label.sv && label.da && label.nb)
  }), { numRuns: 60 }))
})

describe('luck stays with its owner', () => {
  const firms = ordinaryPool(defaultParameters, 'sweden-like', 7, 1_000_000).slice(0, 10)
  const entries = (pool: readonly Firm[], call = ordinaryCall) => {
    const stage = holdBidStage(market(11), pool, {}, call, 'tender')
    return new Map(pool.map((f, i) => [f.id, JSON.stringify(stage.entries[i]!.decision)]))
  }
  test('a firm that leaves, or changes its record, reshuffles no other firm', () => {
    const all = entries(firms), without = entries(firms.slice(1))
    for (const [id, decision] of without) assert.equal(decision, all.get(id))
    const changed = entries(firms.map((f, i) => (i === 4 ? { ...f, riskAversion: 1, ipSensitivity: 1 } : f)))
    for (const f of firms) if (f !== firms[4]) assert.equal(changed.get(f.id), all.get(f.id))
    assert.notEqual(changed.get(firms[4]!.id), all.get(firms[4]!.id), 'the changed firm itself does react')
  })
  test('a new criterion leaves the noise of the others where it was', () => {
    const at = (criteria: Call['criteria']) => makeTender(market(2), firms[1]!, calm, { ...ordinaryCall, criteria }, 'tender').decision
    const [a, b] = [{ id: 'a', weight: 0.25, on: { main: 1 } }, { id: 'b', weight: 0.25, on: { second: 1 } }]
    const two = at([a, b]), swapped = at([b, a])
    assert.deepEqual([two.quality.a, two.quality.b, two.price], [swapped.quality.a, swapped.quality.b, swapped.price])
    const three = at([{ ...a, weight: 0.2 }, { ...b, weight: 0.2 }, { id: 'c', weight: 0.1, on: { main: 1 } }])
    assert.deepEqual([three.quality.a, three.quality.b], [two.quality.a, two.quality.b])
  })
  test('another occasion is other luck', () => {
    const on = (occasion: string) => firms.map(f => makeTender(market(2), f, calm, ordinaryCall, occasion).decision.cost)
    assert.notDeepEqual(on('tender/1'), on('tender/2'))
  })
})
