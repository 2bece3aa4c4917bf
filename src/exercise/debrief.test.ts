import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { canonical } from '../plain/index.ts'
import { playRoute, routeBefore } from '../practice/index.ts'
import { carefulRoute, smallWorld } from '../practice/small-scenario.ts'
import { exerciseDebrief } from './debrief.ts'
import { tableOf, type Table } from './small-exercise.ts'

const secret = 'The ceiling is two million nine.', open = 'The square is forty metres.', teamTalk = 'Between us: keep firm two out.', objection = 'It names no place at all.'

/** A table that talked, disagreed, went back, was disturbed from outside, and began to look back. */
function talked(anonymous = true): Table {
  const t = tableOf('DK', { steps: ['stateNeed'], quorum: 'majority' }, { anonymous })
  for (const [name, seat] of [['Anna Andersen', 'buyer'], ['Erik Eriksen', 'expert'], ['Lars Larsen', 'lawyer'], ['Siri Siversen', 'supplier-a'], ['Tor Torsen', 'supplier-b']] as const) t.join(name, seat)
  t.send('buyer', { does: 'step', base: 99, action: { step: 'stateNeed', what: 'Dry cellars.', form: 'outcome', measures: '' } })
  const { proposal } = t.exercise().state.proposals[0]!
  t.send('expert', { does: 'answer', proposal, agrees: true, guess: 'lawful', sure: 4 })
  t.send('lawyer', { does: 'answer', proposal, agrees: false, because: objection, guess: 'unlawful', sure: 5 })
  t.send('buyer', { does: 'say', channel: 'firm:f1', says: secret })
  t.send('buyer', { does: 'say', channel: 'firm:f2', says: open })
  t.send('lawyer', { does: 'share', message: t.exercise().state.messages[1]!.message })
  t.send('buyer', { does: 'say', channel: 'team', says: teamTalk })
  t.send('facilitator', { does: 'inject', inject: 'press', because: '' })
  t.send('facilitator', { does: 'moment', runAt: t.exercise().states.last(), says: 'The journalist calls' })
  t.send('facilitator', { does: 'block', to: 'hotWash' })
  t.send('buyer', { does: 'write', block: 'hotWash', field: 'worked', says: 'We listened' })
  t.send('expert', { does: 'write', block: 'hotWash', field: 'surprise', says: 'A call from the press' })
  t.send('buyer', { does: 'commit', what: 'Write minutes', owner: 'The team', due: '2027-01-15' })
  return t
}

describe('the debrief of a group', () => {
  test('takes the largest disagreement and what the facilitator marked among the moments, in the order they came', () => {
    const d = exerciseDebrief(talked().exercise(), 'facilitator')
    const kinds = d.moments.map(m => m.kind)
    assert.ok(kinds.includes('disagreement') && kinds.includes('marked'), kinds.join())
    assert.deepEqual(d.moments.map(m => m.n), d.moments.map(m => m.n).sort((a, b) => a - b))
    const split = d.moments.find(m => m.kind === 'disagreement')!
    assert.equal(split.step, 'stateNeed')
    assert.match(split.heading.en, /2 for, 1 against/)
    assert.equal(d.moments.find(m => m.kind === 'marked')!.heading.sv, 'The journalist calls')
  })
  test('tells each inject with whom it reached and what was expected, and keeps objections with what the law said', () => {
    const d = exerciseDebrief(talked().exercise(), 'facilitator')
    assert.deepEqual(d.injects.map(i => [i.inject, i.reached.length]), [['press', 5]])
    assert.deepEqual(d.objections.map(o => [o.seat, o.because, o.outcome, o.borneOut]), [['lawyer', objection, 'taken', false]])
    assert.equal(d.calibration.find(c => c.seat === 'lawyer')!.confidentErrors.length, 1)
    assert.equal(d.unity[0]!.unified, false)
    assert.deepEqual(d.commitments, [{ what: 'Write minutes', owner: 'The team', due: '2027-01-15' }])
  })
  test('what was expected after an inject came, or did not', () => {
    const world = smallWorld('DK'), scenario = { ...world.scenario, injects: world.scenario.injects.map(i => ({ ...i, reactions: [{ by: 'buyer', takes: 'stateNeed', within: 5 }, { by: 'buyer', avoids: 'meetFirm', within: 5 }, { by: 'lawyer', writes: true as const, within: 5 }] })) }
    const t = tableOf('DK', {}, { world: { ...world, scenario } })
    for (const seat of ['buyer', 'lawyer']) t.join(seat, seat)
    t.send('facilitator', { does: 'inject', inject: 'press', because: '' })
    t.send('buyer', { does: 'step', base: 99, action: { step: 'stateNeed', what: 'Dry.', form: 'outcome' } })
    assert.deepEqual(exerciseDebrief(t.exercise(), 'facilitator').injects[0]!.reactions.map(r => r.came), [true, true, false])
    t.send('lawyer', { does: 'say', channel: 'team', says: 'Answer openly.' })
    assert.deepEqual(exerciseDebrief(t.exercise(), 'facilitator').injects[0]!.reactions.map(r => r.came), [true, true, true])
  })
  test('what was written is told once it is revealed, without saying whose it is', () => {
    const t = talked()
    for (const viewer of ['facilitator', { seat: 'expert' }] as const) assert.deepEqual(exerciseDebrief(t.exercise(), viewer).voices, [])
    t.send('facilitator', { does: 'reveal', block: 'hotWash' })
    assert.deepEqual(exerciseDebrief(t.exercise(), { seat: 'supplier-a' }).voices, [{ block: 'hotWash', field: 'surprise', says: 'A call from the press' }, { block: 'hotWash', field: 'worked', says: 'We listened' }])
    const named = talked(false)
    named.send('facilitator', { does: 'reveal', block: 'hotWash' })
    assert.deepEqual(exerciseDebrief(named.exercise(), 'facilitator').voices.map(v => v.seat), ['buyer', 'expert'])
  })
  test('what one knew only from the path that was left is told to that seat and to the facilitator', () => {
    const t = talked()
    t.send('buyer', { does: 'step', base: 99, action: { step: 'announceConsultation', channel: 'ted', open: true, questions: ['What?'], until: '2026-10-01' } })
    t.send('buyer', { does: 'step', base: 99, action: { step: 'meetFirm', firm: 'f5', about: ['maturity'], share: ['need'], minutes: true, note: '' } })
    t.send('facilitator', { does: 'goBack', to: 2, tries: 'x', expects: 'y' })
    assert.ok(exerciseDebrief(t.exercise(), 'facilitator').hindsight.some(h => h.seat === 'buyer'))
    assert.deepEqual(exerciseDebrief(t.exercise(), { seat: 'expert' }).hindsight.map(h => h.seat), ['expert'])
    assert.deepEqual(exerciseDebrief(t.exercise(), { seat: 'supplier-a' }).hindsight, [])
  })
})

describe('what a seat may read of it', () => {
  const of = (t: Table, seat: string): string => canonical(exerciseDebrief(t.exercise(), { seat }))
  test('words to one firm stay with those who could read them then, until they are shared', () => {
    const t = talked()
    assert.ok(of(t, 'buyer').includes(secret) && of(t, 'supplier-a').includes(secret) && !of(t, 'supplier-b').includes(secret))
    assert.ok(of(t, 'supplier-a').includes(open), 'what was shared is everybody’s')
    assert.equal(exerciseDebrief(t.exercise(), { seat: 'supplier-b' }).messages.length, 2)
  })
  test('the buyer’s talk and its objections are not a supplier’s to read, nor anybody else’s calibration', () => {
    const t = talked()
    for (const seat of ['supplier-a', 'supplier-b']) { assert.ok(!of(t, seat).includes(teamTalk)); assert.ok(!of(t, seat).includes(objection)) }
    assert.ok(of(t, 'expert').includes(objection))
    assert.deepEqual(exerciseDebrief(t.exercise(), { seat: 'expert' }).calibration.map(c => c.seat), ['expert'])
    assert.deepEqual(exerciseDebrief(t.exercise(), { seat: 'supplier-a' }).calibration, [])
  })
  test('no private brief and no name stands in it, whoever reads', () => {
    const t = talked()
    t.send('facilitator', { does: 'reveal', block: 'hotWash' })
    for (const viewer of ['facilitator', ...['buyer', 'expert', 'lawyer', 'supplier-a', 'supplier-b'].map(seat => ({ seat }))] as const) {
      const all = canonical(exerciseDebrief(t.exercise(), viewer))
      assert.doesNotMatch(all, /private-(?:buyer|expert|lawyer|a|b) (?:en|sv|da|nb)/)
      for (const name of ['Andersen', 'Eriksen', 'Larsen', 'Siversen', 'Torsen']) assert.ok(!all.includes(name), name)
    }
  })
  test('a sealed tender is in nobody’s debrief before it is opened', () => {
    const world = smallWorld('DK'), begun = playRoute(world, routeBefore(carefulRoute('open'), 'openTenders')!, ['DK']).envelopes.map(({ n: _, ...e }) => e)
    const cut = begun.findIndex(e => e.event.type === 'notice.sent')
    const t = tableOf('DK', {}, { world, begun: begun.slice(0, cut + 1) as never })
    t.join('Anna', 'buyer'); t.join('Siri', 'supplier-a')
    const sealed = t.send('supplier-a', { does: 'act', as: { act: 'seal', what: 'tender', price: 1_234_567, says: 'sealedwordsx' } })
    assert.ok(sealed.ok, JSON.stringify(sealed))
    for (const viewer of ['facilitator', { seat: 'buyer' }] as const) { const all = canonical(exerciseDebrief(t.exercise(), viewer)); assert.ok(!all.includes('1234567') && !all.includes('sealedwordsx')) }
  })
})
