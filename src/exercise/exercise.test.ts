import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { canonical } from '../plain/index.ts'
import { fold } from '../log/index.ts'
import { advanceExercise, exerciseFold, ownStart } from './state.ts'
import { tableOf, type Table } from './small-exercise.ts'
import type { SeatView } from './views.ts'

const need = { does: 'step', base: 99, action: { step: 'stateNeed', what: 'Rain shall not reach the cellars.', form: 'outcome', measures: 'Cubic metres.' } }
const seated = (t: Table): Table => { for (const [name, seat] of [['Anna', 'buyer'], ['Erik', 'expert'], ['Lars', 'lawyer'], ['Siri', 'supplier-a'], ['Tor', 'supplier-b']] as const) t.join(name, seat); return t }
const code = (d: ReturnType<Table['send']>): string => (d.ok ? 'accepted' : d.refusal.code)
const at = (t: Table, seat: string) => t.view({ seat }) as SeatView

describe('seats', () => {
  test('one person sits in one seat, and a taken seat is refused', () => {
    const t = tableOf(), anna = t.join('Anna', 'buyer'), erik = t.join('Erik')
    assert.equal(code(t.send(erik, { does: 'sit', seat: 'buyer' })), 'seat taken')
    assert.equal(code(t.send(erik, { does: 'sit', seat: 'expert' })), 'accepted')
    assert.equal(code(t.send(anna, { does: 'sit', seat: 'expert' })), 'seat taken')
    assert.equal(code(t.send(anna, { does: 'sit', seat: 'nobody' })), 'no such seat')
  })
  test('two change places at once, and each knows that it has seen the other side', () => {
    const t = seated(tableOf())
    assert.equal(code(t.send('facilitator', { does: 'rotate', moves: [{ person: 'p1', to: 'supplier-a' }, { person: 'p4', to: 'buyer' }] })), 'accepted')
    assert.deepEqual(at(t, 'supplier-a').you.before, ['buyer'])
    assert.deepEqual(at(t, 'buyer').you.before, ['supplier-a'])
    assert.equal(code(t.send('facilitator', { does: 'rotate', moves: [{ person: 'p1', to: 'expert' }] })), 'seat taken')
  })
  test('a person speaks for a firm from taking its seat until leaving it', () => {
    const t = tableOf(), siri = t.join('Siri', 'supplier-a')
    assert.deepEqual(t.exercise().states.state('b1')!.world.held, ['f1'])
    t.send(siri, { does: 'standUp' })
    assert.deepEqual(t.exercise().states.state('b1')!.world.held, [])
  })
  test('a substitute on the buyer’s side goes on when the leader asks for it, and not for one who is there', () => {
    const t = seated(tableOf())
    assert.equal(code(t.send('facilitator', { does: 'actFor', seat: 'buyer' })), 'no such thing')
    t.send('facilitator', { does: 'substitute', seat: 'buyer', because: '' })
    for (let i = 0; i < 4; i++) assert.equal(code(t.send('facilitator', { does: 'actFor', seat: 'buyer' })), 'accepted')
    const taken = t.envelopes.filter(e => e.by === 'buyer' && 'action' in e.event).map(e => ('action' in e.event ? e.event.action.step : ''))
    assert.equal(taken[0], 'stateNeed')
    assert.ok(t.exercise().states.state('b1')!.case.need)
    t.send('facilitator', { does: 'clock', mode: 'paused', because: '' })
    assert.equal(code(t.send('facilitator', { does: 'actFor', seat: 'buyer' })), 'paused')
    t.send('facilitator', { does: 'clock', mode: 'manual', because: '' })
    t.send('facilitator', { does: 'substitute', seat: 'supplier-a', because: '' })
    assert.equal(code(t.send('facilitator', { does: 'actFor', seat: 'supplier-a' })), 'no such thing')
  })
  test('who stays away is replaced after the grace, speaks for nobody meanwhile, and gets the seat back', () => {
    const t = tableOf('DK', {}, { grace: 30 })
    const siri = t.join('Siri', 'supplier-a')
    t.lastSeen['supplier-a'] = t.now()
    t.wait(29); assert.deepEqual(t.exercise().states.state('b1')!.world.held, ['f1'])
    t.wait(2); assert.deepEqual(t.exercise().states.state('b1')!.world.held, [])
    assert.equal(code(t.send('supplier-a', { does: 'act', as: { act: 'signUp' } })), 'away')
    t.lastSeen['supplier-a'] = t.now()
    assert.equal(code(t.send(siri, { does: 'comeBack' })), 'accepted')
    assert.deepEqual(t.exercise().states.state('b1')!.world.held, ['f1'])
  })
})

describe('steps', () => {
  test('each part takes its own steps, and the lawyer asks the one who can', () => {
    const t = seated(tableOf())
    assert.equal(code(t.send('lawyer', need)), 'not your part')
    assert.equal(code(t.send('supplier-a', need)), 'not your part')
    assert.equal(code(t.send('expert', need)), 'accepted')
    assert.equal(code(t.send('buyer', { ...need, base: 0 })), 'changed meanwhile')
    assert.equal(code(t.send('buyer', need)), 'already there')
  })
  test('a weighty step waits for answers; what the others answered is seen when it is decided', () => {
    const t = seated(tableOf('SE', { steps: ['stateNeed'], quorum: 'majority' }))
    t.send('buyer', need)
    assert.equal(t.exercise().states.state('b1')!.case.need, undefined)
    const p = at(t, 'expert').proposals[0]!
    assert.equal(code(t.send('expert', { does: 'answer', proposal: p.proposal, agrees: true, guess: 'lawful', sure: 4 })), 'accepted')
    assert.equal(at(t, 'lawyer').proposals[0]!.closed, undefined)
    assert.ok(!canonical(at(t, 'lawyer')).includes('"guess"'), 'an answer is seen before one’s own')
    assert.equal(code(t.send('lawyer', { does: 'answer', proposal: p.proposal, agrees: false })), 'reason needed')
    assert.equal(code(t.send('lawyer', { does: 'answer', proposal: p.proposal, agrees: false, because: 'It names no place.' })), 'accepted')
    assert.ok(t.exercise().states.state('b1')!.case.need)
    const closed = at(t, 'buyer').proposals[0]!.closed!
    assert.deepEqual(closed.answers.map(a => a.agrees), [true, false])
    assert.deepEqual(t.exercise().state.proposals[0]!.closed!.objections, ['lawyer'])
    assert.equal(at(t, 'supplier-a').proposals.length, 0)
  })
  test('without a majority it falls; when time is over it falls or is taken, as was agreed', () => {
    const against = seated(tableOf('DK', { steps: ['stateNeed'] }))
    against.send('buyer', need)
    for (const seat of ['expert', 'lawyer']) against.send(seat, { does: 'answer', proposal: against.exercise().state.proposals[0]!.proposal, agrees: false, because: 'No.' })
    assert.equal(against.exercise().state.proposals[0]!.closed!.outcome, 'dropped')
    for (const [late, outcome] of [['drop', 'dropped'], ['take', 'taken']] as const) {
      const t = seated(tableOf('DK', { steps: ['stateNeed'], late, seconds: 60 }))
      t.send('buyer', need); t.wait(59)
      assert.equal(t.exercise().state.proposals[0]!.closed, undefined)
      t.wait(2)
      assert.equal(t.exercise().state.proposals[0]!.closed!.outcome, outcome)
    }
  })
  test('one who sits alone on the buyer’s side agrees with herself', () => {
    const t = tableOf('DK', { steps: ['stateNeed'], quorum: 'all' })
    t.join('Anna', 'buyer'); t.send('buyer', need)
    assert.equal(t.exercise().state.proposals[0]!.closed!.outcome, 'taken')
  })
})

describe('the clock', () => {
  test('runs at the facilitator’s pace, stops, and goes on from where it stood', () => {
    const t = seated(tableOf())
    const start = at(t, 'buyer').day
    t.send('facilitator', { does: 'clock', mode: 'running', daysPerMinute: 2, because: '' }); t.wait(60)
    assert.equal(at(t, 'buyer').day, '2026-09-09')
    assert.equal(code(t.send('buyer', { does: 'pass', pass: 'day' })), 'the clock runs')
    t.send('facilitator', { does: 'clock', mode: 'paused', because: 'a talk' }); t.wait(600)
    assert.equal(at(t, 'buyer').day, '2026-09-09')
    assert.equal(code(t.send('buyer', need)), 'paused')
    assert.equal(code(t.send('buyer', { does: 'say', channel: 'team', says: 'Hello' })), 'accepted')
    t.send('facilitator', { does: 'clock', mode: 'manual', because: '' })
    assert.equal(code(t.send('buyer', { does: 'pass', pass: 'day' })), 'accepted')
    assert.equal(at(t, 'buyer').day, '2026-09-10')
    assert.notEqual(start, at(t, 'buyer').day)
  })
})

describe('going back', () => {
  const consult = { does: 'step', base: 99, action: { step: 'announceConsultation', channel: 'ted', open: true, questions: ['What?'], until: '2026-10-01' } }
  test('by majority of all seats; nothing is deleted, people keep their seats, and what one knows is marked', () => {
    const t = seated(tableOf())
    t.send('buyer', need); t.send('buyer', consult)
    assert.equal(code(t.send('supplier-a', { does: 'act', as: { act: 'signUp' } })), 'accepted')
    t.send('buyer', { does: 'step', base: 99, action: { step: 'meetFirm', firm: 'f1', about: ['maturity'], share: ['need'], minutes: true, note: '' } })
    t.send('supplier-a', { does: 'act', as: { act: 'tell', about: 'maturity', says: 'In use since 2020.', secret: false } })
    const stated = t.envelopes.find(e => e.event.type === 'need.stated')!.n, before = t.envelopes.length
    t.send('buyer', { does: 'rewind', to: stated, tries: 'Ask more firms', expects: 'More tenders' })
    const p = t.exercise().state.proposals.at(-1)!.proposal
    assert.ok(!canonical(at(t, 'supplier-b').proposals).includes('"to"'), 'a position tells how much others did')
    for (const seat of ['expert', 'supplier-a']) t.send(seat, { does: 'answer', proposal: p, agrees: true })
    assert.equal(t.exercise().state.branch, 'b1')
    for (const seat of ['lawyer', 'supplier-b']) t.send(seat, { does: 'answer', proposal: p, agrees: false, because: 'We were far.' })
    assert.equal(t.exercise().state.branch, 'b2')
    assert.ok(t.envelopes.length > before && at(t, 'buyer').day === '2026-09-07')
    assert.deepEqual([...t.exercise().states.state('b2')!.world.held].sort(), ['f1', 'f2'])
    assert.deepEqual(at(t, 'buyer').hindsight, [{ branch: 'b1', kind: 'firm told', firm: 'f1' }])
    assert.deepEqual(at(t, 'supplier-b').hindsight, [])
  })
  test('the facilitator goes back alone', () => {
    const t = seated(tableOf())
    t.send('buyer', need)
    assert.equal(code(t.send('facilitator', { does: 'goBack', to: 2, tries: 'x', expects: 'y' })), 'accepted')
    assert.equal(t.exercise().state.branch, 'b2')
    assert.equal(code(t.send('facilitator', { does: 'goBack', to: 9999, tries: 'x', expects: 'y' })), 'no such thing')
  })
})

describe('talk and information', () => {
  test('what one firm was told stands in the ledger until it is shared with all', () => {
    const t = seated(tableOf())
    t.send('buyer', { does: 'say', channel: 'firm:f1', says: 'The budget is two million.' })
    assert.equal(at(t, 'buyer').ledger!.messages.length, 1)
    assert.ok(canonical(at(t, 'supplier-a')).includes('two million') && !canonical(at(t, 'supplier-b')).includes('two million'))
    assert.equal(code(t.send('supplier-b', { does: 'say', channel: 'firm:f1', says: 'Hello' })), 'not here')
    assert.equal(code(t.send('supplier-a', { does: 'share', message: t.exercise().state.messages[0]!.message })), 'not your part')
    assert.equal(code(t.send('lawyer', { does: 'share', message: t.exercise().state.messages[0]!.message })), 'accepted')
    assert.ok(canonical(at(t, 'supplier-b')).includes('two million'))
    assert.ok(at(t, 'buyer').ledger!.messages[0]!.sharedAt)
  })
  test('an inject the facilitator keeps does not come, and one she sends reaches those she names', () => {
    const t = seated(tableOf())
    t.send('facilitator', { does: 'keep', inject: 'press', kept: true, because: 'later' })
    t.send('facilitator', { does: 'clock', mode: 'running', daysPerMinute: 60, because: '' }); t.wait(60)
    assert.equal(at(t, 'buyer').injects.length, 0)
    assert.equal(code(t.send('facilitator', { does: 'inject', inject: 'press', to: [], because: '' })), 'accepted')
    assert.equal(at(t, 'buyer').injects.length, 1)
    assert.equal(code(t.send('facilitator', { does: 'inject', inject: 'press', to: [], because: '' })), 'already sent')
  })
})

test('both logs give the same state again, byte for byte', () => {
  const t = seated(tableOf('NO', { steps: ['stateNeed'] }))
  t.send('buyer', need); t.send('expert', { does: 'answer', proposal: t.exercise().state.proposals[0]!.proposal, agrees: true }); t.send('lawyer', { does: 'answer', proposal: t.exercise().state.proposals[0]!.proposal, agrees: true })
  assert.equal(canonical(fold(exerciseFold, JSON.parse(JSON.stringify(t.own)))), canonical(t.exercise().state))
})

test('a state that is moved on in place is the state that the fold gives, after every event, and what began is left alone', () => {
  const t = seated(tableOf('NO', { steps: ['stateNeed'] })), proposal = (): string => t.exercise().state.proposals.at(-1)!.proposal
  for (const [who, command] of [
    ['buyer', { does: 'say', channel: 'firm:f1', says: 'One' }], ['lawyer', { does: 'say', channel: 'team', says: 'Two' }], ['buyer', need], ['expert', { does: 'help', says: 'What now?' }],
    ['facilitator', { does: 'clock', mode: 'paused', because: '' }], ['facilitator', { does: 'clock', mode: 'manual', because: '' }], ['facilitator', { does: 'inject', inject: 'press', to: [], because: '' }],
    ['facilitator', { does: 'substitute', seat: 'expert', because: '' }], ['facilitator', { does: 'giveBack', seat: 'expert' }], ['facilitator', { does: 'note', says: 'Three' }], ['facilitator', { does: 'moment', runAt: 2, says: 'Four' }],
    ['facilitator', { does: 'rotate', moves: [{ person: 'p1', to: 'lawyer' }, { person: 'p3', to: 'buyer' }] }], ['facilitator', { does: 'block', to: 'hotWash' }], ['buyer', { does: 'write', block: 'hotWash', field: 'surprise', says: 'Five' }],
    ['facilitator', { does: 'reveal', block: 'hotWash' }], ['buyer', { does: 'commit', what: 'Six', owner: 'Anna', due: '2027-01-01' }], ['p2', { does: 'standUp' }],
  ] as const) assert.equal(code(t.send(who, command)), 'accepted', JSON.stringify(command))
  t.send('lawyer', { does: 'answer', proposal: proposal(), agrees: true })
  t.send('buyer', { does: 'share', message: t.exercise().state.messages[0]!.message })
  t.send('buyer', { does: 'say', channel: 'all', says: 'Seven' })
  t.send('facilitator', { does: 'goBack', to: 2, tries: 'x', expects: 'y' })
  t.send('facilitator', { does: 'end' })
  const own = ownStart()
  let folded = exerciseFold.start
  for (const e of t.own) {
    advanceExercise(own, e)
    folded = exerciseFold.apply(folded, e)
    assert.equal(canonical(own), canonical(folded), e.event.type)
  }
  assert.ok(new Set(t.own.map(e => e.event.type)).size >= 17)
  assert.equal(canonical(ownStart()), canonical(exerciseFold.start))
})
