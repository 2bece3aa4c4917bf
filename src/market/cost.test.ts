import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { bandsOver } from './bands.ts'
import { costOf, type ProcedureWork } from './cost.ts'
import { durationOf } from './duration.ts'
import { procedureKinds } from './firm.ts'
import { notModelled } from './not-modelled.ts'
import { chanceOfCancelling } from './number-of-bids.ts'
import { ordinaryFirm } from './ordinary.ts'
import { defaultParameters as p, withParameters } from './parameters.ts'
import { checkDurations } from './validation.ts'

const work: ProcedureWork = { procedure: 'open', valueEur: 1_000_000, bidders: ['a', 'b', 'c'], consulted: [], rounds: [], questions: 37, complaints: [], paidForWork: 0 }

describe('what a procedure costs', () => {
  test('the lines add up to the totals', () => {
    const c = costOf(p, { ...work, consulted: ['a', 'b'], rounds: [['a', 'b'], ['a']], complaints: ['c'] })
    const sum = (buyer: boolean): number => c.lines.reduce((s, l) => ((l.who === 'buyer') === buyer ? s + l.eur : s), 0)
    assert.ok(Math.abs(sum(true) - c.buyerEur) < 1e-6 && Math.abs(sum(false) - c.firmsEur) < 1e-6)
    assert.ok(Math.abs((c.buyerEur + c.firmsEur) / work.valueEur - c.share) < 1e-12)
  })
  test('counts the losers: one more bidder is one more tender paid for', () => {
    const three = costOf(p, work), four = costOf(p, { ...work, bidders: [...work.bidders, 'd'] })
    assert.ok(Math.abs(four.firmsEur - three.firmsEur * 4 / 3) < 1e-6)
  })
  test('takes a named firm’s own days', () => {
    const firm = { ...ordinaryFirm(p, 1, 2, 1e6), bidCostDays: { open: 9, restricted: 10, negotiation: 11, dialogue: 12, partnership: 13 } }
    assert.equal(costOf(p, { ...work, bidders: [firm], procedure: 'dialogue' }).firmsDays, 12)
  })
  test('what the buyer pays for work moves cost and does not make it', () => {
    const unpaid = costOf(p, work), paid = costOf(p, { ...work, paidForWork: 1000 })
    assert.equal(Math.round(paid.buyerEur - unpaid.buyerEur), 3000)
    assert.ok(Math.abs(paid.share - unpaid.share) < 1e-12)
  })
  test('grows with every kind of work', () => {
    const share = (more: Partial<ProcedureWork>): number => costOf(p, { ...work, ...more }).share
    for (const more of [{ consulted: ['a'] }, { rounds: [['a']] }, { questions: 90 }, { complaints: ['b'] }]) assert.ok(share(more) > share({}))
    assert.ok(procedureKinds.every(kind => kind === 'open' || share({ procedure: kind }) > share({})))
  })
})

describe('how long it takes', () => {
  test('lies between the published means (b.4)', () => assert.deepEqual(checkDurations(p).filter(c => !c.holds), []))
  test('given days stay as the law or the buyer set them; working days become calendar days', () => {
    const d = durationOf(p, { procedure: 'restricted', given: { requests: 30, tenders: 25, standstill: 10 }, consulted: true, bids: 4, rounds: 0, complaints: 1 })
    const days = Object.fromEntries(d.parts.map(part => [part.period, part.calendarDays]))
    assert.deepEqual([days.requests, days.tenders, days.standstill, days.complaint], [30, 25, 10, 170])
    assert.equal(days.consultation, p['time.consultation'] * 7 / 5)
    assert.equal(d.total, d.parts.reduce((s, part) => s + part.calendarDays, 0))
  })
})

describe('ranges and figures', () => {
  test('a band is the tenth, middle and ninetieth percentile, and nothing without values', () => {
    assert.equal(bandsOver([]), undefined)
    assert.deepEqual(bandsOver(Array.from({ length: 101 }, (_, i) => 100 - i)), { p10: 10, median: 50, p90: 90, min: 0, max: 100, n: 101 })
    fc.assert(fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), values => {
      const b = bandsOver(values)!
      assert.ok(b.min <= b.p10 && b.p10 <= b.median && b.median <= b.p90 && b.p90 <= b.max)
    }))
  })
  test('a figure outside its range or unknown is refused and nothing changes', () => {
    const { set, refused } = withParameters(p, { 'price.spread': 0.9, 'entry.consultation': 1, 'no such': 1 })
    assert.equal(set, p)
    assert.deepEqual(refused.map(r => [r.id, r.why]), [['price.spread', 'outside its range'], ['no such', 'unknown figure']])
    assert.equal(withParameters(p, { 'entry.consultation': 1 }).set['entry.consultation'], 1)
  })
  test('a consultation lowers the risk of cancelling by its share of the document errors', () =>
    assert.ok(Math.abs(chanceOfCancelling(p, false) - chanceOfCancelling(p, true) - 0.2 * 0.37 * 0.25) < 1e-12))
  test('what is left out is said in four languages', () => {
    assert.ok(notModelled.length >= 3)
    for (const line of notModelled) for (const words of Object.values(line)) assert.ok(words.length > 10)
  })
})
