import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exerciseDebrief } from './debrief.ts'
import { nextDue } from './due.ts'
import { exportedEvents, exerciseStatements } from './export.ts'
import { tableOf, type Table } from './small-exercise.ts'
import { bySubstitute } from './substitute.ts'
import type { BoardView, SeatView } from './views.ts'

/** A buyer who has gone away and a supplier who waits. */
function away(more: Parameters<typeof tableOf>[2] = {}): Table {
  const t = tableOf('DK', {}, { grace: 60, substitutesAct: true, ...more })
  t.join('Anna', 'buyer'); t.join('Siri', 'supplier-a')
  t.send('facilitator', { does: 'substitute', seat: 'buyer' })
  return t
}
const acts = (t: Table): number => t.own.filter(e => e.event.type === 'substitute.acted').length
const steps = (t: Table): string[] => t.envelopes.flatMap(e => (e.by === 'buyer' && 'action' in e.event ? [e.event.action.step] : []))

test('a substitute on the buyer’s side goes on by itself once the others have waited for the grace, a step at a time', () => {
  const t = away()
  t.wait(59); assert.equal(acts(t), 0)
  t.wait(2); assert.equal(acts(t), 1, 'once, however often time is looked at')
  t.settle(); t.wait(30); assert.equal(acts(t), 1, 'and then it is waited for anew')
  t.wait(30); t.wait(60)
  assert.equal(acts(t), 3)
  assert.equal(steps(t)[0], 'stateNeed')
})

test('it acts for a seat that was left, and for one that nobody has ever sat in', () => {
  const left = tableOf('DK', {}, { grace: 60, substitutesAct: true }), anna = left.join('Anna', 'buyer')
  left.join('Siri', 'supplier-a')
  left.send(anna, { does: 'standUp' })
  left.wait(200); assert.equal(acts(left), 0, 'without a substitute nobody acts')
  left.send('facilitator', { does: 'substitute', seat: 'buyer' })
  left.wait(61); assert.equal(acts(left), 1)
  const never = tableOf('DK', {}, { grace: 60, substitutesAct: true })
  never.join('Siri', 'supplier-a')
  never.send('facilitator', { does: 'substitute', seat: 'expert' })
  never.wait(61)
  assert.deepEqual(never.envelopes.filter(e => 'action' in e.event).map(e => e.by), ['expert'], 'the one there is acts for the leading one')
})

test('one who stays away is replaced after the grace, and after another the substitute begins', () => {
  const t = tableOf('DK', {}, { grace: 60, substitutesAct: true })
  t.join('Anna', 'buyer'); t.join('Siri', 'supplier-a')
  t.lastSeen.buyer = t.now()
  t.wait(61); assert.equal(t.exercise().state.seats[0]!.substitute, true)
  assert.equal(acts(t), 0)
  t.wait(61); assert.equal(acts(t), 1)
})

test('it stops when the person is back, when another can act, and when nobody is there to wait', () => {
  const back = away()
  back.wait(61)
  assert.ok(back.send('p1', { does: 'comeBack' }).ok)
  back.wait(1000); assert.equal(acts(back), 1)
  const other = away()
  other.join('Erik', 'lawyer')
  other.wait(1000); assert.equal(acts(other), 0, 'the lawyer takes the lead')
  const alone = away()
  alone.send('facilitator', { does: 'substitute', seat: 'supplier-a' })
  alone.wait(1000); assert.equal(acts(alone), 0)
})

test('never while the clock stands, a proposal is open, in the debrief, or after the end', () => {
  const paused = away()
  paused.send('facilitator', { does: 'clock', mode: 'paused' })
  paused.wait(1000); assert.equal(acts(paused), 0)
  paused.send('facilitator', { does: 'clock', mode: 'manual' })
  paused.wait(59); assert.equal(acts(paused), 0, 'the wait begins anew')
  paused.wait(2); assert.equal(acts(paused), 1)
  const looking = away()
  looking.send('facilitator', { does: 'block', to: 'hotWash' })
  looking.wait(1000); assert.equal(acts(looking), 0)
  const over = away()
  over.send('facilitator', { does: 'end' })
  over.wait(1000); assert.equal(acts(over), 0)
  const t = away(), x = t.exercise()
  assert.ok(nextDue(x, t.now() + 61_000, {}))
  const open = { ...x, state: { ...x.state, proposals: [{ proposal: 'p', n: 1, at: 0, by: 'buyer', asks: { kind: 'rewind' as const, to: 3, tries: '', expects: '' }, until: t.now() + 1e9, runAt: 3, branch: 'b1', answers: [] }], seats: x.state.seats } }
  assert.equal(nextDue(open, t.now() + 61_000, {}), undefined)
})

test('while the leader’s clock runs it takes steps and lets no time pass', () => {
  const t = away()
  t.send('facilitator', { does: 'clock', mode: 'running', daysPerMinute: 0.0001 })
  for (let i = 0; i < 40; i++) t.wait(61)
  assert.ok(steps(t).length > 0)
  const passed = (x: Table): boolean => x.exercise().states.state('b1')!.case.today > x.exercise().world.scenario.start
  assert.ok(!passed(t), 'the clock is the leader’s')
  const manual = away()
  for (let i = 0; i < 40; i++) manual.wait(61)
  assert.ok(passed(manual), 'otherwise it is the buyer’s, and so the substitute’s')
})

test('the leader can turn it off and on, and an exercise from before it was so stays as it was', () => {
  const t = away()
  assert.ok(t.send('facilitator', { does: 'substitutes', letAct: false, because: 'I lead them.' }).ok)
  t.wait(1000); assert.equal(acts(t), 0)
  assert.equal((t.view('facilitator') as BoardView).substitutesAct, false)
  assert.equal(t.send('facilitator', { does: 'substitutes', letAct: false }).ok, false)
  assert.ok(t.send('facilitator', { does: 'actFor', seat: 'buyer' }).ok, 'asked for, it acts')
  assert.ok(t.send('facilitator', { does: 'substitutes', letAct: true }).ok)
  t.wait(61); assert.equal(acts(t), 2)
  const { substitutesAct: _, ...rest } = { substitutesAct: true }, old = tableOf('DK', {}, { grace: 60, ...rest })
  old.join('Siri', 'supplier-a'); old.send('facilitator', { does: 'substitute', seat: 'buyer' }); old.wait(1000)
  assert.equal(acts(old), 0)
  const never = away({ grace: 0 })
  never.wait(100_000); assert.equal(acts(never), 0, 'a grace of nothing means never')
})

test('what it did is marked as the substitute’s: on the board, in the debrief, in what leaves, and nobody’s learning', () => {
  const t = away()
  t.wait(61); t.send('facilitator', { does: 'actFor', seat: 'buyer' })
  t.send('p1', { does: 'comeBack' })
  const changed = t.send('buyer', { does: 'step', base: 99, action: { step: 'changeNeed', what: 'Less rain.', form: 'outcome', why: 'We learned.' } })
  assert.ok(changed.ok, 'the person goes on from there')
  const x = t.exercise(), row = (): BoardView['rows'][number] => (t.view('facilitator') as BoardView).rows.find(r => r.seat === 'buyer')!
  assert.deepEqual(x.state.acted.map(a => a.asked), [false, true])
  const first = t.envelopes.find(e => 'action' in e.event)!
  assert.ok(bySubstitute(x, first.n))
  const told = exerciseDebrief(x, 'facilitator').acted
  assert.equal(told[0]!.n, first.n)
  assert.ok(told.every(s => bySubstitute(x, s.n)))
  assert.deepEqual(exerciseDebrief(x, { seat: 'supplier-a' }).acted, [])
  assert.equal(exportedEvents(x, t.own).filter(e => e.event.type === 'substitute.acted').length, 2)
  const done = exerciseStatements(x, t.own, { base: 'https://x.test', about: 'x', words: false }, () => '2026-01-01T00:00:00Z').filter(s => JSON.stringify(s.verb).includes('completed'))
  assert.equal(done.length, 1, 'what the substitute did is nobody’s learning')
  assert.ok(JSON.stringify(done).includes('changeNeed'))
  const other = away()
  other.wait(61)
  const did = (other.view('facilitator') as BoardView).rows.find(r => r.seat === 'buyer')!.lastDid
  assert.equal(did?.substitute, true)
  assert.equal(row().lastDid?.substitute, undefined, 'the last was the person’s own')
  assert.equal((other.view({ seat: 'expert' }) as SeatView).latest?.substitute, true)
})

test('what finds nothing to do says so once and waits until something changes', () => {
  const t = away()
  for (let i = 0; i < 3000 && t.own.at(-1)?.event.type !== 'exercise.ended'; i++) {
    const before = t.own.length
    t.wait(61)
    const last = t.own.at(-1)!.event
    if (t.own.length === before) break
    if (last.type === 'substitute.acted' && last.to < last.from) break
  }
  assert.ok(t.exercise().state.stuckAt !== undefined, 'the case was played to its end')
  const lines = t.own.length
  t.wait(10_000); t.wait(10_000)
  assert.equal(t.own.length, lines)
})
