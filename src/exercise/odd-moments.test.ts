import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { tableOf, type Table } from './small-exercise.ts'
import type { BoardView, SeatView } from './views.ts'

// What happens at tables of real people: they leave, come twice, are too many, forget the clock, and go on after the end.

const need = { does: 'step', base: 99, action: { step: 'stateNeed', what: 'Rain shall not reach the cellars.', form: 'outcome', measures: 'Cubic metres.' } }
const value = { does: 'step', base: 99, action: { step: 'estimateValue', subject: 'services', basis: 'market', purchase: 9_000_000, development: 0, counted: [] } }
const seated = (t: Table): Table => { for (const seat of ['buyer', 'expert', 'lawyer', 'supplier-a', 'supplier-b']) t.join(`Person ${seat}`, seat); return t }
const code = (d: ReturnType<Table['send']>): string => (d.ok ? 'accepted' : d.refusal.code)
const at = (t: Table, seat: string) => t.view({ seat }) as SeatView
const board = (t: Table) => t.view('facilitator') as BoardView
const open = (t: Table) => t.exercise().state.proposals.filter(p => !p.closed)

describe('when somebody is not there', () => {
  test('one who leaves while a proposal waits for her holds nobody up', () => {
    const t = seated(tableOf('SE', { steps: ['stateNeed'] }))
    t.send('buyer', need)
    t.send('expert', { does: 'answer', proposal: open(t)[0]!.proposal, agrees: true })
    assert.equal(open(t).length, 1)
    t.send('p3', { does: 'standUp' })
    assert.equal(t.exercise().state.proposals[0]!.closed!.outcome, 'taken')
  })
  test('while nobody sits in the buyer’s seat the next of the house acts for it, and hands it back', () => {
    const t = seated(tableOf('SE'))
    t.send('buyer', need)
    assert.equal(code(t.send('expert', value)), 'not your part')
    t.send('facilitator', { does: 'substitute', seat: 'buyer' })
    assert.ok(at(t, 'expert').you.lead && at(t, 'expert').you.mayTake.includes('estimateValue'))
    assert.equal(code(t.send('lawyer', value)), 'not your part')
    assert.equal(code(t.send('expert', value)), 'accepted')
    t.send('p1', { does: 'comeBack' })
    assert.equal(code(t.send('expert', { ...value, base: 999 })), 'not your part')
    assert.ok(at(t, 'buyer').you.lead && !at(t, 'expert').you.lead && !at(t, 'supplier-a').you.lead)
  })
  test('when time is up those who answered decide, if they are enough', () => {
    for (const [agrees, outcome] of [[true, 'taken'], [false, 'dropped']] as const) {
      const t = seated(tableOf('SE', { steps: ['stateNeed'], seconds: 60, late: agrees ? 'drop' : 'take' }))
      t.send('buyer', need)
      // Buyer and expert are two of three; against the expert alone stand one and one who is silent.
      t.send('expert', { does: 'answer', proposal: open(t)[0]!.proposal, agrees, because: 'x' })
      if (!agrees) t.send('lawyer', { does: 'answer', proposal: open(t)[0]!.proposal, agrees, because: 'y' })
      t.wait(61)
      assert.equal(t.exercise().state.proposals[0]!.closed!.outcome, outcome)
    }
    const silent = seated(tableOf('SE', { steps: ['stateNeed'], seconds: 60, late: 'take' }))
    silent.send('buyer', need)
    silent.wait(61)
    assert.equal(silent.exercise().state.proposals[0]!.closed!.outcome, 'taken')
  })
})

describe('when people are many, or the same', () => {
  test('thirteen come for five seats: five sit, the others see the wall and can be given a seat', () => {
    const t = tableOf(), people = Array.from({ length: 13 }, (_, i) => t.join('Kim', ['buyer', 'expert', 'lawyer', 'supplier-a', 'supplier-b'][i]))
    assert.equal(board(t).people.filter(p => p.seat === undefined).length, 8)
    assert.equal(code(t.send(people[12]!, { does: 'sit', seat: 'buyer' })), 'seat taken')
    t.send(people[1]!, { does: 'standUp' })
    assert.equal(code(t.send('facilitator', { does: 'rotate', moves: [{ person: people[12], to: 'expert' }] })), 'accepted')
    assert.equal(board(t).people.find(p => p.person === people[12])!.seat, 'expert')
  })
  test('nobody carries what one side knows to another by himself; the leader can move him, and all is remembered', () => {
    const t = tableOf(), siri = t.join('Siri', 'supplier-a')
    t.send(siri, { does: 'standUp' })
    for (const seat of ['buyer', 'supplier-b']) assert.equal(code(t.send(siri, { does: 'sit', seat })), 'other side')
    assert.equal(code(t.send(siri, { does: 'sit', seat: 'supplier-a' })), 'accepted')
    assert.equal(code(t.send('facilitator', { does: 'rotate', moves: [{ person: siri, to: 'lawyer' }] })), 'accepted')
    assert.deepEqual(at(t, 'lawyer').you.before, ['supplier-a'])
    assert.deepEqual(board(t).people[0]!.before, ['supplier-a'])
  })
})

describe('the clock', () => {
  test('at its fastest it comes to rest after ten years, stopped, and never jumps over what happens', () => {
    const t = seated(tableOf('SE'))
    t.send('facilitator', { does: 'clock', mode: 'running', daysPerMinute: 366 })
    t.wait(3600)
    const { clock } = t.exercise().state
    assert.equal(clock.mode, 'paused')
    assert.equal(at(t, 'buyer').day.slice(0, 4), '2036')
  })
  test('one that has stood still for long goes on', () => {
    const t = seated(tableOf('SE')), before = at(t, 'buyer').day
    t.send('facilitator', { does: 'clock', mode: 'running', daysPerMinute: 5 })
    // Three hours without the program: more than time may pass at once.
    t.wait(3 * 3600)
    assert.ok(at(t, 'buyer').day > before)
    assert.equal(at(t, 'buyer').clock.mode, 'running')
  })
})

describe('back and after the end', () => {
  test('one can go back to the very beginning and no further', () => {
    for (const [to, said] of [[0, 'no such thing'], [1, 'no such thing'], [2, 'accepted'], [9999, 'no such thing']] as const) {
      const t = seated(tableOf('SE'))
      t.send('buyer', need)
      assert.equal(code(t.send('facilitator', { does: 'goBack', to, tries: 'again', expects: 'more' })), said, `to ${to}`)
      for (const seat of ['buyer', 'supplier-a']) assert.equal(at(t, seat).day, t.exercise().world.scenario.start)
    }
  })
  test('when it has ended nothing is left open, nothing goes on, and looking back does', () => {
    const t = seated(tableOf('SE', { steps: ['stateNeed'] }))
    t.send('buyer', need)
    t.send('facilitator', { does: 'end' })
    assert.equal(open(t).length, 0)
    for (const command of [{ does: 'goBack', to: 2, tries: 'a', expects: 'b' }, { does: 'rotate', moves: [{ person: 'p1', to: 'buyer' }] }, { does: 'close', proposal: t.exercise().state.proposals[0]!.proposal, take: true }, { does: 'jump', pass: 'day' }, { does: 'clock', mode: 'running' }, { does: 'inject', inject: 'press' }, { does: 'end' }])
      assert.equal(code(t.send('facilitator', command)), 'ended', command.does)
    for (const command of [{ does: 'block', to: 'hotWash' }, { does: 'note', says: 'x' }, { does: 'tell', channel: 'all', says: 'x' }]) assert.equal(code(t.send('facilitator', command)), 'accepted', command.does)
    assert.equal(code(t.send('buyer', need)), 'ended')
    assert.equal(code(t.send('buyer', { does: 'write', block: 'hotWash', field: 'worked', says: 'x' })), 'accepted')
  })
})
