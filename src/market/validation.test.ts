import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { chance } from '../plain/index.ts'
import { holdBidStage } from './bid-stage.ts'
import { flawsOf } from './firm.ts'
import type { Market } from './market.ts'
import { ordinaryCall, ordinaryPool } from './ordinary.ts'
import { defaultParameters, parameterIds, parameters } from './parameters.ts'
import { checkCommonValue, checkCosts, checkDefaultPrices, checkEntryRule, checkNumberOfBids, checkPriceEngine, type Check } from './validation.ts'

const failing = (checks: readonly Check[]): string[] => checks.filter(c => !c.holds).map(c => `${c.table} ${c.of}: ${c.got.toFixed(4)} outside ${c.low.toFixed(4)}–${c.high.toFixed(4)}`)
const market = (seed: number): Market => ({ parameters: defaultParameters, seed, profile: 'sweden-like', formation: 'private cost' })

describe('the model gives the published tables back, within their ranges', () => {
  test('how many bid, in three markets and for IT services (b.1)', () => assert.deepEqual(failing(checkNumberOfBids(defaultParameters)), []))
  test('the same when firms decide one by one (b.1)', () => assert.deepEqual(failing(checkEntryRule(defaultParameters)), []))
  test('price by number of bidders for four spreads, and the mark-up of a single bid (b.2)', () => assert.deepEqual(failing(checkPriceEngine()), []))
  test('price steps measured in Italy, Sweden and Finland, Turkey and the Czech Republic (b.2)', () => assert.deepEqual(failing(checkDefaultPrices(defaultParameters)), []))
  test('losses where costs are common and uncertain (b.2)', () => assert.deepEqual(failing(checkCommonValue(defaultParameters)), []))
  test('what a procedure costs both sides (b.3)', () => assert.deepEqual(failing(checkCosts(defaultParameters)), []))
  test('and it fails for a wrong spread, which shows that it can', () => {
    const wrong = { ...defaultParameters, 'price.spread': 0.3 }
    assert.ok(failing(checkDefaultPrices(wrong)).length > 0)
    assert.ok(failing(checkCommonValue({ ...wrong, 'price.spread': 0.02 })).length > 0)
  })
})

describe('the figures', () => {
  test('each has a source, and a range that holds its default', () => {
    assert.ok(parameterIds.length > 40)
    for (const p of parameterIds.map(id => parameters[id])) {
      assert.ok(JSON.stringify(p.source).length > 7, p.id)
      assert.ok(p.low <= p.default && p.default <= p.high, p.id)
    }
  })
})

describe('chance', () => {
  const firms = ordinaryPool(defaultParameters, 'sweden-like', 7, ordinaryCall.valueEur).slice(0, 12)
  const outcome = (pool: typeof firms, seed: number) => {
    const stage = holdBidStage(market(seed), pool, {}, ordinaryCall, 'step-7')
    return Object.fromEntries(pool.map((f, i) => [f.id, JSON.stringify(stage.entries[i]!.decision)]))
  }
  test('the same seed gives the same firms the same decisions', () => assert.deepEqual(outcome(firms, 3), outcome(firms, 3)))
  test('a stream depends on its own keys only', () => {
    fc.assert(fc.property(fc.integer(), fc.string(), fc.string(), (seed, a, b) => {
      const first = chance(seed, a, 'cost').next()
      chance(seed, b, 'cost').next()
      assert.equal(chance(seed, a, 'cost').next(), first)
    }))
  })
  test('every reaction can say why: inputs, formula, figures and the draw', () => {
    const stage = holdBidStage(market(5), firms, {}, ordinaryCall, 'x')
    for (const entry of stage.entries) {
      const why = entry.why()
      assert.ok(why.inputs.length > 0 && why.formula.sv.length > 5 && why.parameters.length > 0)
    }
  })
  test('the firms of the ordinary pool are sound records', () => { for (const f of firms) assert.deepEqual(flawsOf(f), []) })
})
