import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countries } from '../plain/index.ts'
import { whyNot } from '../case/index.ts'
import { carefulRoute, smallWorld } from './small-scenario.ts'
import { routeBefore, threshold } from './threshold.ts'

const route = carefulRoute('negotiation'), taken = (events: readonly { event: object }[], step: string): boolean => events.some(e => 'action' in e.event && (e.event.action as { step: string }).step === step)

describe('the threshold of a step', () => {
  test('the step can be taken, and has not been', () => {
    for (const country of countries) for (const step of ['estimateValue', 'chooseProcedure', 'writeDocuments', 'sendNotice', 'holdRound', 'evaluate', 'decideAward', 'signContract'] as const) {
      const at = threshold(smallWorld(country), route, step)
      assert.ok(at, `${step} ${country}`)
      assert.equal(whyNot(at.played.state.case, step), undefined)
      assert.ok(!taken(at.played.envelopes, step), step)
    }
  })
  test('a step that the route does not take is reached before another', () => {
    assert.equal(routeBefore(route, 'cancelProcedure'), undefined)
    assert.equal(threshold(smallWorld('SE'), route, 'cancelProcedure'), undefined)
    const at = threshold(smallWorld('SE'), route, 'cancelProcedure', 'inviteToTender')!
    assert.equal(whyNot(at.played.state.case, 'cancelProcedure'), undefined)
    assert.ok(!taken(at.played.envelopes, 'inviteToTender'))
  })
  test('a step that cannot be taken there is not promised', () => assert.equal(threshold(smallWorld('DK'), route, 'changeContract', 'sendNotice'), undefined))
})
