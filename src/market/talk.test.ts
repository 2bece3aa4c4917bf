import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { langs } from '../plain/index.ts'
import { answerWords, candours, intents } from './answer-words.ts'
import { answerIntent, sayAnswer, type Conversation } from './answer.ts'
import { decideToAsk, questionTopics } from './ask.ts'
import { decideToCome, type Invitation } from './come.ts'
import { decideToComplain, type NotedStep } from './complain.ts'
import { causes, changeDisposition, type Cause } from './disposition.ts'
import type { Market } from './market.ts'
import { ordinaryCall, ordinaryFirm } from './ordinary.ts'
import { defaultParameters } from './parameters.ts'

const market = (seed: number): Market => ({ parameters: defaultParameters, seed, profile: 'sweden-like', formation: 'private cost' })
const calm = { disposition: 0, busy: 0 }
const firm = { ...ordinaryFirm(defaultParameters, 1, 5, 1e6), size: 'small' as const, ipSensitivity: 0.6 }
const open: Invitation = { channels: ['notice'], invited: [], needs: ordinaryCall.needs, openness: 0.8, languages: ['sv'], leadDays: 20 }
const come = (to: Partial<Invitation>, state = calm): number => decideToCome(market(1), firm, state, { ...open, ...to }, 'c').decision.chance

describe('coming to a consultation', () => {
  test('is likelier with more channels, an own invitation, an open question, a common language, more time and trust', () => {
    assert.ok(come({ channels: ['notice', 'association'] }) > come({}))
    assert.ok(come({ invited: [firm.id] }) > come({}))
    assert.ok(come({ openness: 1 }) > come({ openness: 0 }))
    assert.ok(come({}) > come({ languages: ['fi'] }))
    assert.ok(come({ leadDays: 14 }) > come({ leadDays: 3 }))
    assert.ok(come({}, { ...calm, disposition: 0.5 }) > come({}, { ...calm, disposition: -0.5 }))
  })
  test('does not happen when nobody was told', () => assert.equal(come({ channels: [] }), 0))
  test('happens as often as the chance says', () => {
    let came = 0
    for (let seed = 0; seed < 4000; seed++) if (decideToCome(market(seed), firm, calm, open, 'c').decision.comes) came++
    assert.ok(Math.abs(came / 4000 - come({})) < 0.025)
  })
})

describe('asking', () => {
  const ask = (seed: number, call = ordinaryCall, f = firm) => decideToAsk(market(seed), f, calm, call, 'q').decision
  test('a clearer need leaves every other question as it was', () => {
    for (let seed = 0; seed < 100; seed++) {
      const before = ask(seed), after = ask(seed, { ...ordinaryCall, clarity: { ...ordinaryCall.clarity, need: 1 } })
      assert.equal(after.questions['unclear need'], 0)
      for (const topic of questionTopics) if (topic !== 'unclear need') assert.equal(after.questions[topic], before.questions[topic])
    }
  })
  test('a firm that guards its rights expects to ask more about them', () =>
    assert.ok(ask(1, ordinaryCall, { ...firm, ipSensitivity: 0.9 }).expected.rights > ask(1, ordinaryCall, { ...firm, ipSensitivity: 0.1 }).expected.rights))
  test('without a turnover demand nobody asks about it', () => assert.equal(ask(1, { ...ordinaryCall, turnoverDemand: 0 }).questions['turnover demand'], 0))
})

describe('answering a card', () => {
  const talk: Conversation = { needs: ordinaryCall.needs, valueEur: 800_000, published: false, rivals: 3 }
  test('leaves no blank in any language, for any card, firm and mood', () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 999 }), fc.constantFrom(...intents), fc.double({ min: -1, max: 1, noNaN: true }), fc.boolean(), (seed, intent, disposition, published) => {
      const { decision, why } = answerIntent(market(seed), ordinaryFirm(defaultParameters, seed, seed % 30, 1e6), { ...calm, disposition }, intent, { ...talk, published }, 'm')
      for (const lang of langs) {
        assert.doesNotMatch(sayAnswer(decision, lang), /[{}]|undefined|NaN/)
        assert.equal(why().says[lang], sayAnswer(decision, lang))
      }
    })))
  test('publishing, distrust and rivals never make a firm more open', () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 999 }), fc.constantFrom(...intents), fc.double({ min: -1, max: 1, noNaN: true }), (seed, intent, disposition) => {
      const rank = (t: Conversation, d: number): number => candours.indexOf(answerIntent(market(seed), firm, { ...calm, disposition: d }, intent, t, 'm').decision.candour)
      assert.ok(rank({ ...talk, published: true }, disposition) >= rank(talk, disposition))
      assert.ok(rank(talk, -1) >= rank(talk, disposition))
      assert.ok(rank({ ...talk, rivals: 10 }, disposition) >= rank(talk, disposition))
    })))
  test('follows the record: who guards its rights keeps them, who does not may sell them', () => {
    const says = (ipSensitivity: number) => answerIntent(market(1), { ...firm, ipSensitivity }, { ...calm, disposition: 1 }, 'rights', talk, 'm').decision.key
    assert.deepEqual([says(0.9), says(0.5), says(0.1)], ['rights/keep', 'rights/share', 'rights/transfer'])
  })
  test('every template is within reach of some firm', () => {
    const seen = new Set<string>()
    for (let seed = 0; seed < 1500; seed++) for (const intent of intents) {
      const u = (k: number): number => (seed * k % 101) / 100
      const f = { ...firm, novelty: u(7), ipSensitivity: u(13), riskAversion: u(29), capabilities: { main: u(31), second: u(37) } }
      seen.add(answerIntent(market(seed), f, { ...calm, disposition: 2 * u(17) - 1 }, intent, { ...talk, published: seed % 2 === 0, rivals: seed % 9 }, 'm').decision.key)
    }
    assert.deepEqual(Object.keys(answerWords).filter(key => !seen.has(key)), [])
  })
})

describe('complaining', () => {
  const label = { en: 'x', sv: 'x', da: 'x', nb: 'x' }
  const step = (over: Partial<NotedStep>): NotedStep => ({ id: 'e1', label, severity: 0.8, harmed: true, visible: true, ...over })
  const complain = (noted: readonly NotedStep[], position: 'won' | 'lost' | 'kept out' | 'bystander' = 'lost', disposition = 0) =>
    decideToComplain(market(1), firm, { ...calm, disposition }, { noted, position }, 'end').decision.chance
  test('seven in a hundred procurements are challenged when four ordinary firms lose and nothing was wrong', () =>
    assert.ok(Math.abs(1 - (1 - complain([])) ** 4 - 0.07) < 1e-9))
  test('is likelier when a step harmed the firm, and more so when it was grave', () => {
    assert.ok(complain([step({})]) > complain([step({ severity: 0.3 })]))
    assert.ok(complain([step({ severity: 0.3 })]) > complain([]))
  })
  test('is not moved by a step that did not harm the firm or that it cannot know of', () => {
    assert.equal(complain([step({ harmed: false })]), complain([]))
    assert.equal(complain([step({ visible: false })]), complain([]))
  })
  test('is never done by the winner or a bystander', () => assert.deepEqual([complain([step({})], 'won'), complain([step({})], 'bystander')], [0, 0]))
  test('is less likely from a firm that trusts the buyer', () => assert.ok(complain([step({})], 'lost', 0.8) < complain([step({})], 'lost', -0.8)))
})

describe('disposition', () => {
  const move = (from: number, cause: Cause): number => changeDisposition(defaultParameters, firm.id, from, { cause, event: 'e1' }).decision
  test('moves with the sign of its cause and stays between −1 and 1', () => {
    assert.ok(causes.length >= 15)
    for (const cause of causes) for (const from of [-1, -0.4, 0, 0.7, 1]) {
      const to = move(from, cause), sign = Math.sign(defaultParameters[`disposition.${cause}`])
      assert.ok(to >= -1 && to <= 1 && (to - from) * sign >= 0, cause)
      if (from === 0) assert.notEqual(to, from, cause)
    }
  })
  test('a leaked secret costs more than many kind acts give back', () => {
    let d = move(0, 'secret leaked')
    for (let i = 0; i < 5; i++) d = move(d, 'question answered')
    assert.ok(d < 0)
  })
  test('names the event it rests on', () =>
    assert.ok(changeDisposition(defaultParameters, firm.id, 0, { cause: 'met', event: 'event-9' }).why().inputs.some(i => i.value === 'event-9')))
})
