import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Country } from '../plain/index.ts'
import { lawbook } from '../law/index.ts'
import { act, boundBy } from './act.ts'
import { caseFold } from './fold.ts'
import { action, given, sound, when } from './given.ts'
import { possibleSteps } from './possible.ts'
import type { CaseState } from './state.ts'

const buying = (country: Country, ...partners: Country[]): CaseState => {
  const s = { ...given(country), partners: partners.map(c => ({ name: `In ${c}`, country: c })) }
  return when(when(s, '2026-09-07', sound.stateNeed).state, '2026-09-07', { ...sound.estimateValue, subject: 'goods' }).state
}
const agreed = { step: 'agreeJointPurchase', form: 'together', law: 'DK', signed: true, parts: 'The first leads; each signs and pays for its own.', lawStated: true, buyersNamed: true, forumTold: true, eeaReasoned: true }
const notEvading = { 'joint.evades': { value: false, reason: 'Chosen by who buys most.' }, 'rnd.listedCode': { value: false, reason: 'Machines, no research.' } }
const on = '2026-09-08'
const verdicts = (s: CaseState, more: object = {}) => {
  const { acted } = when(s, on, { ...agreed, ...more }, { answers: notEvading })
  assert.ok(acted.ok)
  const weighed = acted.events.find(e => e.type === 'step.weighed')
  assert.ok(weighed?.type === 'step.weighed')
  return weighed
}

describe('agreeing a joint purchase', () => {
  test('is a step only where somebody buys along, and after the value is known', () => {
    assert.ok(!possibleSteps(given('DK')).includes('agreeJointPurchase'))
    assert.equal((when({ ...given('DK'), need: action(sound.stateNeed) as never, partners: [{ name: 'Oslo', country: 'NO' }] }, on, agreed).acted as { refusal?: { code: string } }).refusal?.code, 'value first')
    assert.ok(possibleSteps(buying('DK', 'NO')).includes('agreeJointPurchase'))
  })
  test('is weighed under the law of every buyer, and what was found stays with the step', () => {
    const w = verdicts(buying('DK', 'NO'), { eeaReasoned: false })
    assert.equal(w.verdicts.NO, 'lawful')
    assert.equal(w.verdicts.DK, 'needs a reason')
    assert.deepEqual(Object.keys(w.partners ?? {}), ['NO'])
    assert.ok(w.findings.some(f => f.rule === 'dk/joint/eea' && f.verdict === 'unlawful'))
    const seen = verdicts(buying('NO', 'DK'), { eeaReasoned: false })
    assert.ok(seen.partners?.DK?.findings.some(f => f.rule === 'dk/joint/eea'), 'the gap in the partner’s act is told to the Norwegian buyer')
    assert.equal(seen.partners?.SE, undefined)
  })
  test('also when only the buyer’s own law was asked for', () => {
    const acted = act(lawbook, buying('SE', 'NO'), action(agreed), { on, by: 'buyer', firms: new Set(), answers: notEvading }, 'practice', ['SE'])
    assert.ok(acted.ok && acted.opinions.NO && !acted.opinions.DK)
  })
  test('three countries at once', () => {
    assert.deepEqual(boundBy(buying('SE', 'NO', 'DK'), { step: 'agreeJointPurchase' }), ['DK', 'SE', 'NO'])
    assert.deepEqual(boundBy(buying('SE', 'NO', 'DK'), { step: 'sendNotice' }), ['SE'])
    assert.deepEqual(Object.keys(verdicts(buying('SE', 'NO', 'DK')).partners ?? {}).sort(), ['DK', 'NO'])
  })
  test('the law of a country where nobody is cannot be chosen; that of any of them can', () => {
    for (const law of ['SE', 'other', 'none']) assert.equal(verdicts(buying('DK', 'NO'), { law }).verdicts.NO, 'unlawful', law)
    for (const law of ['DK', 'NO']) assert.equal(verdicts(buying('DK', 'NO'), { law }).verdicts.NO, 'lawful', law)
  })
  test('what is signed after the notice was not agreed beforehand', () => {
    const s = { ...buying('DK', 'SE'), notice: { step: 'sendNotice', channel: 'ted', on: '2026-09-08' } as never }
    assert.equal(verdicts(buying('DK', 'SE')).verdicts.DK, 'lawful')
    assert.equal(verdicts(s).verdicts.DK, 'unlawful')
  })
  test('live it is refused when the law of any of them forbids it', () => {
    const live = (buyersNamed: boolean) => act(lawbook, buying('NO', 'DK'), action({ ...agreed, buyersNamed }), { on, by: 'buyer', firms: new Set(), answers: notEvading }, 'live')
    // Danish law alone says in so many words that every buyer can be told from the notice.
    const refused = live(false)
    assert.ok(!refused.ok && refused.refusal.code === 'blocked by law')
    assert.equal(refused.opinions.NO?.verdict, 'lawful')
    assert.equal(refused.opinions.DK?.verdict, 'unlawful')
    assert.ok(live(true).ok)
  })
  test('a log from before there were partners loads as it was', () => {
    const s = caseFold.apply(caseFold.start, { n: 1, branch: 'b1', on, by: 'buyer', v: 1, event: { type: 'case.opened', scenario: 's', version: 1, country: 'DK', buyer: 'municipality' } })
    assert.deepEqual(s.partners, [])
    assert.equal(s.joint, undefined)
  })
})
