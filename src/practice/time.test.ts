import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { addDays, canonical } from '../plain/index.ts'
import { fold, lineage, numbered, rootBranch, type Envelope } from '../log/index.ts'
import { parseAction, possibleSteps } from '../case/index.ts'
import { deadlinesOf } from './deadlines.ts'
import { passTime } from './clock.ts'
import { practiceFold } from './fold.ts'
import { playRoute, resolve } from './play.ts'
import { seedsOf } from './seeds.ts'
import { carefulRoute, smallWorld } from './small-scenario.ts'
import { rewind, startRun } from './start.ts'
import { takeStep } from './take-step.ts'
import { reasonsFor } from './why.ts'
import type { NewPracticeEvent, PracticeEvent, RouteLine } from './types.ts'

const world = smallWorld('SE'), place = { branch: rootBranch, by: 'buyer', under: ['SE'] as const }
const begun = () => fold(practiceFold, numbered(0, startRun(world)) as Envelope<PracticeEvent>[])

describe('time', () => {
  test('goes to a day at most two years ahead', () => {
    const s = begun()
    assert.ok(passTime(world, s, { pass: 'to', day: addDays(s.case.today, 732) }, place).ok)
    for (const day of [s.case.today, addDays(s.case.today, -1), addDays(s.case.today, 733)]) {
      const turn = passTime(world, s, { pass: 'to', day }, place)
      assert.equal(turn.ok, false)
      assert.equal('items' in turn, false)
    }
  })
  test('without a deadline ahead there is none to go to', () => {
    const turn = passTime(world, begun(), { pass: 'deadline' }, place)
    assert.equal(turn.ok ? '' : turn.refusal.code, 'no deadline ahead')
    assert.deepEqual(deadlinesOf(world, begun()), [])
  })
  test('in one leap or day by day, the same things happen on the same days', () => {
    const route = carefulRoute('open'), at = route.lines.findIndex(l => 'do' in l && l.do.step === 'sendNotice')
    const start = playRoute(world, { ...route, lines: route.lines.slice(0, at + 1) }, ['SE']).state
    const told = (items: readonly NewPracticeEvent[]): string[] => items.filter(x => x.event.type !== 'day.came').map(x => `${x.on} ${canonical(x.event)}`)
    const leap = passTime(world, start, { pass: 'to', day: addDays(start.case.today, 60) }, place)
    let state = start
    const byDay: NewPracticeEvent[] = []
    for (let i = 0; i < 60; i++) {
      const turn = passTime(world, state, { pass: 'day' }, place)
      assert.ok(turn.ok)
      byDay.push(...turn.items)
      state = fold(practiceFold, numbered(state.case.last, turn.items) as Envelope<PracticeEvent>[], state)
    }
    assert.ok(leap.ok && told(leap.items).length > 3)
    assert.deepEqual(told(byDay), told(leap.items))
  })
})

describe('turning back', () => {
  const played = playRoute(world, carefulRoute('open'), ['SE'])
  const at = played.envelopes.find(e => e.event.type === 'notice.sent')!.n

  test('needs a reason and deletes nothing', () => {
    assert.equal(rewind(played.envelopes, 'b1', at, { tries: ' ', expects: 'x' }, { by: 'buyer' }).ok, false)
    assert.equal(rewind(played.envelopes, 'b9', at, { tries: 'x', expects: 'x' }, { by: 'buyer' }).ok, false)
    const back = rewind(played.envelopes, 'b1', at, { tries: 'More time', expects: 'More tenders' }, { by: 'buyer' })
    assert.ok(back.ok)
    const all = [...played.envelopes, ...numbered(played.envelopes.length, back.items)] as Envelope<PracticeEvent>[]
    const state = fold(practiceFold, lineage(all, back.branch))
    assert.equal(state.case.notice?.channel, 'ted')
    assert.equal(state.case.opened, undefined)
  })
  test('leaves the luck of everything else as it was', () => {
    // The other path meets one firm less; what the firms met on both paths said is word for word the same.
    const route = carefulRoute('open')
    const other = playRoute(world, { ...route, lines: route.lines.map((l): RouteLine => ('do' in l && l.do.step === 'meetFirm' ? { ...l, each: '@announced:3' } : l)) }, ['SE'])
    const told = (p: typeof played) => p.envelopes.flatMap(e => (e.event.type === 'firm.told' ? [canonical(e.event)] : []))
    const signed = (p: typeof played) => p.envelopes.flatMap(e => (e.event.type === 'firm.signedUp' ? [`${e.on} ${e.event.firm}`] : []))
    assert.ok(told(played).length > told(other).length && told(other).length > 0)
    assert.deepEqual(told(played).slice(0, told(other).length), told(other))
    assert.deepEqual(signed(played), signed(other))
  })
})

describe('looking behind a result', () => {
  const played = playRoute(world, carefulRoute('negotiation'), ['SE'])
  test('a firm that asked to take part shows its sum', () => {
    const n = played.envelopes.find(e => e.event.type === 'request.received')!.n
    const [why] = reasonsFor(world, played.envelopes, 'b1', n)
    assert.equal(why?.result, true)
    assert.ok(why!.terms.length > 3)
  })
  test('the same choices under other seeds give a spread, and the same spread twice', () => {
    const samples = seedsOf(world, played.envelopes, 'b1', 20)
    assert.equal(samples.length, 20)
    assert.ok(new Set(samples.map(s => s.requests)).size > 1)
    assert.deepEqual(seedsOf(world, played.envelopes, 'b1', 20), samples)
  })
  test('under its own seed a replay ends as the run did', () => {
    const own = seedsOf(world, played.envelopes, 'b1', 1)[0]!
    assert.equal(own.seed, world.seed)
    assert.equal(own.outcome, played.outcome)
    assert.equal(own.bids, played.state.case.received.length)
  })
})

test('whatever one does in whatever order, nothing breaks and a refusal leaves no events', () => {
  const lines = ['open', 'negotiation', 'innovationPartnership', 'directAward'].flatMap(p => carefulRoute(p).lines)
  fc.assert(fc.property(fc.array(fc.record({ line: fc.nat(lines.length - 1), often: fc.boolean(), firm: fc.nat(11) }), { maxLength: 60 }), fc.integer({ min: 1, max: 50 }), (choices, seed) => {
    const w = { ...world, seed }
    const envelopes: Envelope<PracticeEvent>[] = []
    let state = practiceFold.start
    const append = (items: readonly NewPracticeEvent[]) => { for (const e of numbered(envelopes.length, items)) { envelopes.push(e as Envelope<PracticeEvent>); state = practiceFold.apply(state, e as Envelope<PracticeEvent>) } }
    append(startRun(w))
    for (const { line, often, firm } of choices) {
      // Half of the choices are steps that are possible just now, so that runs get somewhere.
      const may = possibleSteps(state.case), apt = lines.filter(l => 'do' in l && may.includes(l.do.step))
      const chosen = often && apt.length > 0 ? apt[line % apt.length]! : lines[line]!
      let turn
      if ('pass' in chosen) turn = passTime(w, state, { pass: line % 2 ? 'day' : 'deadline' }, place)
      else {
        const fill = (v: unknown): unknown => (v === '@each' ? (chosen.each === '@question' ? resolve(w, state.case, '@question') : `f${firm}`) : typeof v === 'string' && v.startsWith('@') ? resolve(w, state.case, v) : Array.isArray(v) ? v.map(fill) : v && typeof v === 'object' ? Object.fromEntries(Object.entries(v).map(([k, x]) => [k, fill(x)])) : v)
        const read = parseAction(fill(chosen.do))
        if (!read.ok) continue
        turn = takeStep(w, state, { action: read.action, ...(chosen.answers ? { answers: chosen.answers } : {}) }, place)
      }
      if (turn.ok) { assert.ok(turn.items.length > 0); append(turn.items) } else assert.equal('items' in turn, false)
    }
    assert.equal(canonical(fold(practiceFold, envelopes)), canonical(state))
    for (let i = 1; i < envelopes.length; i++) assert.ok(envelopes[i]!.on >= envelopes[i - 1]!.on)
  }), { numRuns: 60 })
})
