import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { lawbook, caseStepNames } from '../law/index.ts'
import { numbered } from '../log/index.ts'
import { act } from './act.ts'
import { actionSchemas } from './actions.ts'
import { caseFold } from './fold.ts'
import { action, given, sound, when } from './given.ts'
import { parseAction } from './parse.ts'
import { possibleSteps } from './possible.ts'
import type { CaseState } from './state.ts'

const ready = (country: 'DK' | 'SE' | 'NO' = 'DK'): CaseState =>
  [sound.stateNeed, sound.estimateValue, sound.chooseProcedure, sound.writeDocuments].reduce((s, input) => when(s, '2026-09-21', input).state, given(country))
const findingIn = (r: ReturnType<typeof when>['acted'], country: 'DK' | 'SE' | 'NO', rule: RegExp) =>
  r.opinions[country]?.findings.filter(f => rule.test(f.rule.id) && f.verdict !== 'does not apply') ?? []

describe('a step', () => {
  test('every step the law knows has an action, and no other', () => assert.deepEqual(Object.keys(actionSchemas), caseStepNames))

  test('the notice of an innovation partnership with 24 days is unlawful in all three countries', () => {
    const { acted } = when(ready(), '2026-11-02', { step: 'sendNotice', channel: 'ted', requestsBy: '2026-11-26', eSubmission: true })
    for (const country of ['DK', 'SE', 'NO'] as const) assert.equal(acted.opinions[country]?.verdict, 'unlawful', country)
  })
  test('a question asked before any notice is answered without asking of deadlines that do not run', () => {
    const asked = given('SE', ['2026-09-10', { type: 'question.asked', question: 'q1', firm: 'alpha', about: 'other', inTime: true }])
    const { acted } = when(when(asked, '2026-09-11', sound.stateNeed).state, '2026-09-12', { step: 'answerQuestion', question: 'q1', answer: 'Yes.', to: 'all', reveals: false })
    for (const rule of ['eu/questions/days', 'se/questions/answers', 'eu/questions/seventh-day']) assert.ok(!acted.opinions.SE?.findings.some(f => f.rule.id === rule && f.verdict === 'depends'), rule)
    assert.ok(findingIn(acted, 'SE', /questions\/to-all/).some(f => f.verdict === 'lawful'))
  })
  test('with 25 December as day 30 the period ends on the next working day', () => {
    const notice = (requestsBy: string) => when(ready(), '2026-11-25', { step: 'sendNotice', channel: 'ted', requestsBy, eSubmission: true }).acted
    assert.ok(findingIn(notice('2026-12-27'), 'DK', /time/).some(f => f.verdict === 'unlawful'))
    assert.ok(!findingIn(notice('2026-12-28'), 'DK', /time/).some(f => f.verdict === 'unlawful'))
  })
  test('live, what the law blocks is refused and leaves no event; in practice it is noted', () => {
    const input = { step: 'sendNotice', channel: 'ted', requestsBy: '2026-11-10', eSubmission: true }
    const live = when(ready(), '2026-11-02', input, {}, 'live').acted
    assert.ok(!live.ok && live.refusal.code === 'blocked by law')
    const practised = when(ready(), '2026-11-02', input).acted
    assert.ok(practised.ok)
    const noted = practised.events.find(e => e.type === 'step.weighed')
    assert.ok(noted && noted.verdicts.DK === 'unlawful' && noted.findings.some(f => f.verdict === 'unlawful' && f.weight === 'blocks'))
  })
  test('a judgement that nobody has made gives depends; an answer settles it and is kept with its reason', () => {
    const s = [sound.stateNeed, sound.estimateValue].reduce((x, i) => when(x, '2026-09-21', i).state, given('DK'))
    const before = when(s, '2026-09-21', sound.chooseProcedure).acted
    const asked = before.opinions.DK!.findings.filter(f => f.verdict === 'depends').flatMap(f => f.ask.map(a => a.fact))
    assert.ok(asked.includes('need.notOnMarket'), asked.join())
    const { acted, state } = when(s, '2026-09-21', sound.chooseProcedure, { answers: { 'need.notOnMarket': { value: true, reason: 'Eleven firms said so.' } } })
    assert.ok(!acted.opinions.DK!.findings.some(f => f.verdict === 'depends' && f.ask.some(a => a.fact === 'need.notOnMarket')))
    assert.equal(state.judgements['need.notOnMarket']?.reason, 'Eleven firms said so.')
  })
  test('a wrong phase is refused with a sentence in four languages, and nothing happens', () => {
    const r = when(given('SE'), '2026-09-07', { step: 'openTenders', people: 2 }).acted
    assert.ok(!r.ok && r.refusal.text.sv !== r.refusal.text.en)
  })
  test('a firm nobody knows and days out of order are refused', () => {
    assert.equal((when(ready(), '2026-11-02', { step: 'inviteFirms', firms: ['zeta'] }).acted as { refusal: { code: string } }).refusal.code, 'no such firm')
    const late = when(ready(), '2026-11-02', { step: 'sendNotice', channel: 'ted', requestsBy: '2026-12-10', questionsUntil: '2026-12-11' }).acted
    assert.ok(!late.ok && late.refusal.code === 'dates out of order' && late.refusal.field === 'questionsUntil')
    assert.ok(!when(ready(), '2026-11-02', { step: 'sendNotice', channel: 'ted', requestsBy: '2026-11-02' }).acted.ok)
  })
})

describe('what the edge lets in', () => {
  for (const [name, input, field] of [
    ['an unknown step', { step: 'bribe' }, 'step'],
    ['a day that does not exist', { step: 'callFinalTenders', by: '2026-02-30' }, 'by'],
    ['an absurd amount', { ...sound.estimateValue, purchase: 1e15 }, 'purchase'],
    ['a negative amount', { ...sound.estimateValue, purchase: -1 }, 'purchase'],
    ['broken UTF-16', { ...sound.stateNeed, what: 'rain \ud800' }, 'what'],
    ['a text of ten thousand characters', { ...sound.stateNeed, what: 'x'.repeat(10_000) }, 'what'],
    ['a field that is not there', { ...sound.stateNeed, admin: true }, 'admin'],
    ['nothing at all', null, 'step'],
  ] as const) test(`refuses ${name} and names the field`, () => {
    const read = parseAction(input)
    assert.ok(!read.ok && read.problems.some(p => p.field === field), JSON.stringify(read))
    for (const p of read.problems) assert.equal(new Set([p.text.en, p.text.sv, p.text.da]).size, 3)
  })
  for (const [name, input, limit] of [
    ['a weight below nothing', { ...sound.writeDocuments, criteria: [{ kind: 'price', name: 'Price', weight: -40 }] }, 'at least 0'],
    ['a weight beyond all', { ...sound.writeDocuments, criteria: [{ kind: 'price', name: 'Price', weight: 4000 }] }, 'at most 1000'],
    ['a short text that is long', { ...sound.writeDocuments, criteria: [{ kind: 'price', name: 'x'.repeat(300), weight: 40 }] }, 'at most 200 characters'],
  ] as const) test(`names the limit of the field itself for ${name}`, () => {
    const read = parseAction(input)
    assert.ok(!read.ok && read.problems.some(p => p.text.en.includes(limit)), JSON.stringify(read))
  })
  test('keeps script in a text as text', () => {
    const a = action({ ...sound.stateNeed, what: '<script>alert(1)</script>' })
    assert.equal(a.step === 'stateNeed' && a.what, '<script>alert(1)</script>')
  })
  test('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.record({ step: fc.constantFrom(...caseStepNames), firm: fc.anything(), firms: fc.anything(), by: fc.anything(), what: fc.string({ unit: 'binary' }) })), x => { parseAction(x) }), { numRuns: 2000 })
  })
})

describe('whatever one does', () => {
  const days = fc.constantFrom('2026-09-08', '2026-11-02', '2026-12-24', '2027-03-01')
  const inputs = fc.constantFrom<Record<string, unknown>>(
    ...Object.values(sound), { step: 'meetFirm', firm: 'alpha', about: ['risk'], share: ['budget'] }, { step: 'shareNotes', to: 'all' },
    { step: 'announceConsultation', channel: 'national', open: true, until: '2026-12-30' }, { step: 'sendNotice', channel: 'ted', requestsBy: '2027-05-03', eSubmission: true },
    { step: 'inviteToTender', firms: ['alpha', 'beta'], tendersBy: '2027-06-01' }, { step: 'cancelProcedure', reason: 'none' }, { step: 'writeLessons', well: 'x' },
    { step: 'answerQuestion', question: 'q1', answer: 'y', to: 'all' }, { step: 'changeContract', ground: 'small', percent: 9, what: 'z' }, { step: 'askAdviser', who: 'lawyer', topic: 'lots' })
  test('a step is refused without events or adds events that fold; both leave the old state as it was', () => {
    fc.assert(fc.property(fc.array(fc.tuple(days, inputs), { maxLength: 12 }), fc.constantFrom('DK', 'SE', 'NO'), (list, country) => {
      let s = given(country)
      for (const [on, input] of list) {
        const frozen = JSON.stringify(s)
        const r = act(lawbook, s, action(input), { on: on as never, by: 'buyer', firms: new Set(['alpha', 'beta']) }, 'practice', [country])
        assert.equal(JSON.stringify(s), frozen)
        if (!r.ok) continue
        assert.ok(possibleSteps(s).includes(input['step'] as never))
        s = numbered(s.last, r.events.map(event => ({ branch: 'b1', on: on as never, by: 'buyer', v: 1, event }))).reduce(caseFold.apply, s)
      }
    }), { numRuns: 150 })
  })
})
