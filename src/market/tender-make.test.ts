import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Market } from './market.ts'
import { ordinaryCall, ordinaryFirm } from './ordinary.ts'
import { defaultParameters } from './parameters.ts'
import { meanPrice, priceOf, privateBid } from './price-formation.ts'
import { makeTender } from './tender-make.ts'

const calm = { disposition: 0, busy: 0 }
const market = (seed: number, formation: Market['formation'] = 'private cost'): Market => ({ parameters: defaultParameters, seed, profile: 'sweden-like', formation })
const firm = ordinaryFirm(defaultParameters, 1, 5, 1_000_000)

describe('the price', () => {
  test('of the lowest among equal firms is, on average, the second-lowest cost', () => {
    const p = { ...defaultParameters, 'performance.cost': 0 }, seeds = 1500
    for (const n of [2, 4, 6]) {
      let sum = 0
      for (let seed = 0; seed < seeds; seed++)
        sum += Math.min(...Array.from({ length: n }, (_, i) =>
          makeTender({ ...market(seed), parameters: p }, { ...firm, id: `f${i}` }, calm, { ...ordinaryCall, competitors: n }, 'x').decision.price)) / 1e6
      assert.ok(Math.abs(sum / seeds - meanPrice(p['price.spread'], p['price.reserve'], n, 20_000, 3)) < 0.012, `n ${n}: ${sum / seeds}`)
    }
  })
  test('is never below the firm’s own cost, never falls with that cost and never rises with rivals', () => {
    const cost = fc.double({ min: 0.5, max: 1.5, noNaN: true }), rivals = fc.integer({ min: 0, max: 15 })
    fc.assert(fc.property(cost, cost, rivals, rivals, (a, b, n, m) => {
      const bid = (c: number, r: number): number => privateBid(c, 0.15, 1.12, r)
      assert.ok(bid(a, n) >= a)
      assert.ok(bid(Math.max(a, b), n) >= bid(Math.min(a, b), n) - 2e-3)
      assert.ok(bid(a, Math.max(n, m)) <= bid(a, Math.min(n, m)) + 2e-3)
    }))
  })
  test('of a single bid is the reserve', () => {
    assert.equal(priceOf([0.8], 1.12), 1.12)
    assert.equal(privateBid(0.8, 0.15, 1.12, 0), 1.12)
  })
  test('does not follow the firm’s own cost where nobody knows the cost', () => {
    const dear = { ...firm, costFactor: 1.5 }
    const at = (f: typeof firm, formation: Market['formation']) => makeTender(market(4, formation), f, calm, ordinaryCall, 'x').decision.price
    assert.equal(at(firm, 'common value'), at(dear, 'common value'))
    assert.ok(at(dear, 'private cost') > at(firm, 'private cost'))
  })
})

describe('what is offered', () => {
  const offer = (criteria: typeof ordinaryCall.criteria, openness = 0.5) => makeTender(market(4), { ...firm, novelty: 0.8 }, calm, { ...ordinaryCall, criteria, openness }, 'x').decision
  test('with price alone is less new and no better than the minimum', () => {
    const priced = offer([]), judged = offer(ordinaryCall.criteria)
    assert.ok(priced.novelty < judged.novelty)
    assert.equal(priced.performance, 0)
    assert.ok(judged.performance > 0)
  })
  test('is newer when the need is open', () => assert.ok(offer(ordinaryCall.criteria, 0.9).novelty > offer(ordinaryCall.criteria, 0.1).novelty))
  test('keeps quality, novelty and performance between 0 and 1', () => fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), seed => {
    const t = makeTender(market(seed), ordinaryFirm(defaultParameters, seed, seed % 30, 1e6), calm, ordinaryCall, 'x').decision
    for (const v of [...Object.values(t.quality), t.novelty, t.performance]) assert.ok(v >= 0 && v <= 1)
    assert.ok(t.price >= t.cost - 1e-6, 'rounding aside')
  }), { numRuns: 100 }))
})
