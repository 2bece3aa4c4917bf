import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { canonical } from '../plain/index.ts'
import { debriefOf } from './debrief.ts'
import type { Decided } from './decide.ts'
import type { Fault } from './events.ts'
import { hintsOn } from './hints.ts'
import { opensFor } from './practice/bot.ts'
import { smallMaterial, sound, tableOf } from './small-workshop.ts'
import { isAgreed, versionOf } from './state.ts'
import { rowsOf } from './table.ts'
import { viewOf } from './view.ts'

const code = (d: Decided): string => (d.ok ? 'done' : d.refusal.code)
const plain = { ...sound, needs: ['cellars'], market: ['two-outcomes'] }

describe('needs come to the table', () => {
  test('a seat shares its own, once; another’s and what is not there are refused alike', () => {
    const t = tableOf()
    assert.equal(code(t.send('buyer', { does: 'share', need: 'cellars' })), 'done')
    assert.equal(code(t.send('buyer', { does: 'share', need: 'cellars' })), 'already done')
    assert.equal(canonical(t.send('buyer', { does: 'share', need: 'roots' })), canonical(t.send('buyer', { does: 'share', need: 'never-was' })))
    assert.deepEqual(viewOf(t.material, t.state(), 'expert')!.needs.map(n => n.id), ['cellars', 'roots', 'frost'])
  })
  test('a need that somebody thinks of is theirs until they share it', () => {
    const t = tableOf()
    t.send('expert', { does: 'add', says: 'Dogs drink from it', weight: 2 })
    const own = viewOf(t.material, t.state(), 'expert')!.needs.find(n => n.says === 'Dogs drink from it')!
    assert.ok(!canonical(viewOf(t.material, t.state(), 'buyer')).includes('Dogs'))
    assert.equal(code(t.send('buyer', { does: 'share', need: own.id })), 'not yours')
    assert.equal(code(t.send('expert', { does: 'share', need: own.id })), 'done')
    assert.ok(canonical(viewOf(t.material, t.state(), 'buyer')).includes('Dogs'))
  })
  test('a requirement can only lean on needs on the table', () => {
    const t = tableOf()
    for (const needs of [['cellars'], ['roots'], ['never-was']]) assert.equal(code(t.send('buyer', { does: 'draft', content: { ...sound, needs } })), 'not on the table')
    t.send('buyer', { does: 'share', need: 'cellars' })
    assert.equal(code(t.send('expert', { does: 'draft', content: plain })), 'done')
  })
})

describe('a requirement', () => {
  const begun = () => { const t = tableOf(); t.send('buyer', { does: 'share', need: 'cellars' }); t.send('buyer', { does: 'draft', content: plain }); return t }
  const seen = (t: ReturnType<typeof begun>, seat: 'buyer' | 'expert' = 'buyer') => t.state().seen[seat]
  const first = (t: ReturnType<typeof begun>) => t.state().requirements[0]!

  test('is agreed by both before it becomes anything, and new words must be agreed anew', () => {
    const t = begun()
    t.send('buyer', { does: 'agree', requirement: 'r1', base: seen(t) })
    assert.equal(code(t.send('buyer', { does: 'turn', requirement: 'r1', base: seen(t), into: 'minimum' })), 'not agreed')
    t.send('expert', { does: 'agree', requirement: 'r1', base: seen(t, 'expert') })
    assert.equal(code(t.send('buyer', { does: 'turn', requirement: 'r1', base: seen(t), into: 'criterion' })), 'weight needed')
    assert.equal(code(t.send('buyer', { does: 'turn', requirement: 'r1', base: seen(t), into: 'clause', clause: '' })), 'clause needed')
    assert.equal(code(t.send('buyer', { does: 'turn', requirement: 'r1', base: seen(t), into: 'criterion', weight: 30 })), 'done')
    assert.deepEqual(first(t).becomes, { into: 'criterion', version: 1, weight: 30 })
    t.send('expert', { does: 'revise', requirement: 'r1', base: seen(t, 'expert'), content: { ...plain, level: '1 litre' } })
    assert.equal(isAgreed(first(t)), false)
    assert.equal(first(t).becomes, undefined)
    assert.deepEqual(first(t).versions.map(v => [v.version, v.by, v.content.level]), [[1, 'buyer', sound.level], [2, 'expert', '1 litre']])
  })
  test('of two who change it from the same page, one does and the other is told; other requirements go on', () => {
    const t = begun(), base = seen(t), baseOfExpert = seen(t, 'expert')
    t.send('buyer', { does: 'draft', content: plain })
    assert.equal(code(t.send('expert', { does: 'revise', requirement: 'r1', base: baseOfExpert, content: { ...plain, level: '2' } })), 'done')
    assert.equal(code(t.send('buyer', { does: 'revise', requirement: 'r1', base, content: { ...plain, level: '3' } })), 'changed meanwhile')
    assert.equal(code(t.send('buyer', { does: 'agree', requirement: 'r1', base })), 'changed meanwhile')
    assert.equal(code(t.send('buyer', { does: 'agree', requirement: 'r2', base: seen(t) })), 'done')
    assert.equal(versionOf(first(t)), 2)
  })
  test('what only the other did privately stands in nobody’s way', () => {
    const t = begun(), base = seen(t)
    t.send('expert', { does: 'judge', draft: 'good', guess: 'brand' })
    t.send('expert', { does: 'add', says: 'More', weight: 1 })
    assert.equal(seen(t), base)
    assert.equal(code(t.send('buyer', { does: 'agree', requirement: 'r1', base })), 'done')
  })
  test('is dropped with a reason and stays dropped', () => {
    const t = begun()
    assert.throws(() => t.send('buyer', { does: 'drop', requirement: 'r1', base: seen(t), reason: ' ' }))
    t.send('buyer', { does: 'drop', requirement: 'r1', base: seen(t), reason: 'Too dear' })
    assert.equal(code(t.send('expert', { does: 'agree', requirement: 'r1', base: seen(t, 'expert') })), 'dropped')
  })
  test('a judgement falls with the words that it was about; links alone change nothing', () => {
    const t = begun()
    t.send('buyer', { does: 'answerLaw', requirement: 'r1', answers: { 'documents.precise': { value: true, reason: 'A rain, a step, a party' } }, reasons: {} })
    t.send('buyer', { does: 'revise', requirement: 'r1', base: seen(t), content: { ...plain, market: [] } })
    assert.equal(first(t).answers['documents.precise']?.value, true)
    t.send('buyer', { does: 'revise', requirement: 'r1', base: seen(t), content: { ...plain, says: 'Dry' } })
    assert.equal(first(t).answers['documents.precise'], undefined)
    assert.throws(() => t.send('buyer', { does: 'answerLaw', requirement: 'r1', answers: { 'documents.precise': { value: true, reason: '' } }, reasons: {} }))
    assert.throws(() => t.send('buyer', { does: 'answerLaw', requirement: 'r1', answers: { 'documents.precise': { value: 'perhaps', reason: 'x' } }, reasons: {} }))
  })
})

describe('draft cards', () => {
  test('tell what they were only to who has judged, and the other’s guess only when both have', () => {
    const t = tableOf(), see = (seat: 'buyer' | 'expert') => viewOf(t.material, t.state(), seat)!.drafts.find(d => d.id === 'make')!
    assert.equal(see('buyer').judged, undefined)
    t.send('buyer', { does: 'judge', draft: 'make', guess: 'none' })
    assert.equal(see('buyer').judged!.fault, 'brand')
    assert.equal(see('buyer').judged!.others, undefined)
    assert.equal(see('expert').judged, undefined)
    t.send('expert', { does: 'judge', draft: 'make', guess: 'brand' })
    assert.equal(see('buyer').judged!.others, 'brand')
    assert.equal(code(t.send('buyer', { does: 'judge', draft: 'make', guess: 'brand' })), 'already done')
  })
  test('are used after they have been judged', () => {
    const t = tableOf()
    assert.equal(code(t.send('buyer', { does: 'draft', content: { ...sound, draft: 'good' } })), 'judge first')
    t.send('buyer', { does: 'judge', draft: 'good', guess: 'none' })
    assert.equal(code(t.send('buyer', { does: 'draft', content: { ...sound, draft: 'good' } })), 'done')
  })
})

describe('alone, the expert is played from the case', () => {
  test('open questions bring out what they are about, closed ones nothing; each need comes from just one', () => {
    const t = tableOf('alone'), shared = () => t.state().shared.map(x => x.need)
    for (const card of ['same', 'product']) t.send('buyer', { does: 'ask', card })
    t.send('buyer', { does: 'ask', card: 'own', says: 'Is it good?' })
    assert.deepEqual(shared(), [])
    for (const card of ['badDay', 'never', 'whoUses']) t.send('buyer', { does: 'ask', card })
    assert.deepEqual([...shared()].sort(), ['frost', 'roots'])
    assert.equal(new Set(opensFor(smallMaterial, 7).values()).size, 2)
    t.send('buyer', { does: 'ask', card: 'badDay' })
    assert.equal(t.state().questions.filter(q => q.by === 'buyer').at(-1)!.answer!.reply, 'noMore')
  })
  test('a draft that touches the expert’s need brings it out', () => {
    const t = tableOf('alone')
    t.send('buyer', { does: 'ask', card: 'own', draft: 'basin' })
    assert.deepEqual(t.state().shared, [])
    t.send('buyer', { does: 'ask', card: 'own', draft: 'make' })
    assert.deepEqual(t.state().shared.map(x => [x.need, x.by]), [['roots', 'expert']])
  })
  test('it objects once with a reason, gives way to who insists, and agrees at once with what is in order', () => {
    const t = tableOf('alone')
    t.send('buyer', { does: 'share', need: 'cellars' })
    t.send('buyer', { does: 'draft', content: { ...plain, method: '' } })
    const agree = (r: string) => t.send('buyer', { does: 'agree', requirement: r, base: t.state().seen.buyer })
    agree('r1')
    assert.deepEqual(t.state().requirements[0]!.objections.map(o => o.because), ['howMeasured'])
    assert.equal(isAgreed(t.state().requirements[0]!), false)
    agree('r1')
    assert.equal(isAgreed(t.state().requirements[0]!), true)
    t.send('buyer', { does: 'draft', content: plain })
    agree('r2')
    assert.equal(isAgreed(t.state().requirements[1]!), true)
    t.send('buyer', { does: 'ready', ready: true })
    assert.ok(t.state().endedAt)
  })
  test('the same seed plays the same, and it never shares or reads what is the buyer’s', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99 }), fc.array(fc.constantFrom('badDay', 'never', 'whoUses', 'same'), { maxLength: 8 }), (seed, cards) => {
      const play = () => { const t = tableOf('alone', smallMaterial, seed); for (const card of cards) t.send('buyer', { does: 'ask', card }); return t }
      assert.equal(canonical(play().log), canonical(play().log))
      assert.ok(play().state().shared.every(x => x.by === 'expert'))
      const other = { ...smallMaterial, needs: smallMaterial.needs.filter(n => n.of === 'expert') }
      const t = tableOf('alone', other, seed)
      for (const card of cards) t.send('buyer', { does: 'ask', card })
      assert.equal(canonical(t.log), canonical(play().log))
    }), { numRuns: 30 })
  })
})

test('a log folds to the same state again', () => {
  const t = tableOf()
  t.send('buyer', { does: 'share', need: 'cellars' })
  t.send('expert', { does: 'draft', content: plain })
  assert.equal(canonical(t.again()), canonical(t.state()))
})
test('hints point at a sign, a known make and a missing number; they are silent where it is said', () => {
  const of = (more: object) => hintsOn(smallMaterial, { ...sound, ...more }).map(h => h.kind)
  assert.deepEqual(of({}), [])
  assert.deepEqual(of({ says: 'Like Rotrum’s boxes, 3 m' }), ['make'])
  assert.deepEqual(of({ says: 'Rotrums lådor', names: ['make'] }), [])
  assert.deepEqual(of({ says: 'Rotrumsvägen 3' }), [])
  assert.deepEqual(of({ says: 'Aqua® box' }), ['sign'])
  assert.deepEqual(of({ level: 'enough', says: 'Good', method: '' }), ['noNumber', 'noMethod'])
  assert.deepEqual(of({ names: ['standard'] }), ['standard'])
  assert.deepEqual(of({ names: ['standard'], equivalents: true }), [])
})

describe('the debrief', () => {
  test('tells of every need what became of it', () => {
    const t = tableOf(), seen = () => t.state().seen.buyer, send = (c: object) => { const d = t.send('buyer', c); assert.equal(code(d), 'done') }
    const both = (r: string) => { send({ does: 'agree', requirement: r, base: seen() }); assert.equal(code(t.send('expert', { does: 'agree', requirement: r, base: t.state().seen.expert })), 'done') }
    for (const need of ['carried', 'unmeasured', 'waiting', 'gone', 'unused', 'kept']) send({ does: 'add', says: need, weight: 2 })
    const id = (says: string): string => t.state().added.find(n => n.says === says)!.need
    for (const need of ['carried', 'unmeasured', 'waiting', 'gone', 'unused']) send({ does: 'share', need: id(need) })
    send({ does: 'draft', content: { ...sound, needs: [id('carried')], market: ['upkeep'] } })
    send({ does: 'draft', content: { ...sound, method: '', needs: [id('unmeasured')] } })
    send({ does: 'draft', content: { ...sound, needs: [id('waiting')] } })
    send({ does: 'draft', content: { ...sound, needs: [id('gone')], market: ['boxes'] } })
    for (const r of ['r1', 'r2']) both(r)
    send({ does: 'turn', requirement: 'r1', base: seen(), into: 'criterion', weight: 40 })
    send({ does: 'turn', requirement: 'r2', base: seen(), into: 'clause', clause: '4.2' })
    send({ does: 'drop', requirement: 'r4', base: seen(), reason: 'Too dear' })
    const d = debriefOf(t.material, t.state())!
    assert.deepEqual(Object.fromEntries(d.needs.filter(n => typeof n.need.says === 'string').map(n => [n.need.says, n.fate])), { carried: 'carried', unmeasured: 'notMeasurable', waiting: 'notAgreed', gone: 'dropped', unused: 'noRequirement', kept: 'neverShared' })
    assert.deepEqual([d.carried, d.weight], [2, 12 + 9])
    assert.deepEqual(d.market.used.map(a => a.id), ['upkeep'])
    assert.equal(d.weights, 40)
    assert.deepEqual(d.faults, [{ requirement: 'r2', fault: 'unmeasurable', mended: false }])
    assert.ok(d.minutes.whole > 0)
  })
  test('counts drafts judged right by seat, and faults mended on the way', () => {
    const t = tableOf()
    const guesses: readonly (readonly [string, Fault])[] = [['good', 'none'], ['make', 'brand'], ['basin', 'none']]
    for (const [draft, guess] of guesses) t.send('buyer', { does: 'judge', draft, guess })
    t.send('buyer', { does: 'draft', content: { ...sound, form: 'detailed', names: ['make'] } })
    t.send('buyer', { does: 'revise', requirement: 'r1', base: t.state().seen.buyer, content: sound })
    const d = debriefOf(t.material, t.state())!
    assert.deepEqual(d.right, { buyer: { right: 2, judged: 3 } })
    assert.deepEqual(d.faults.map(f => [f.fault, f.mended]), [['brand', true], ['overSpecified', true], ['notEquivalent', true]])
  })
  test('the table has a row for each requirement, with what it leans on', () => {
    const t = tableOf()
    t.send('buyer', { does: 'share', need: 'cellars' })
    t.send('buyer', { does: 'draft', content: plain })
    const rows = rowsOf(t.material, viewOf(t.material, t.state(), 'expert')!)
    assert.deepEqual(rows.map(r => [r.requirement.id, r.needs.map(n => n.id), r.market.map(a => a.id)]), [['r1', ['cellars'], ['two-outcomes']]])
  })
})

test('a table is full some day: then it can be ended, and nothing more', () => {
  const t = tableOf()
  t.send('buyer', { does: 'draft', content: sound })
  for (let i = 0; t.state().last < 2000 && i < 2100; i++) t.send('buyer', { does: 'answerLaw', requirement: 'r1', answers: {}, reasons: {} })
  assert.equal(code(t.send('expert', { does: 'draft', content: sound })), 'enough')
  for (const seat of ['buyer', 'expert'] as const) assert.equal(code(t.send(seat, { does: 'ready', ready: true })), 'done')
  assert.ok(t.state().endedAt)
})
