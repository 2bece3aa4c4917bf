import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { canonical, type Country, type Day } from '../plain/index.ts'
import { foldLineage, lineage, numbered, replay, type Envelope } from '../log/index.ts'
import { parseAction, possibleSteps, type Action } from '../case/index.ts'
import { passTime } from './clock.ts'
import { practiceFold } from './fold.ts'
import { playRoute, resolve } from './play.ts'
import { seedsOf } from './seeds.ts'
import { carefulRoute, smallWorld } from './small-scenario.ts'
import { rewind, startRun } from './start.ts'
import { takeStep } from './take-step.ts'
import type { PracticeEvent, PracticeState } from './types.ts'
import { whyDidThat } from './why.ts'

const procedures = ['open', 'restricted', 'negotiation', 'dialogue', 'innovationPartnership', 'belowThreshold', 'researchAndDevelopment', 'directAward', 'negotiatedWithoutNotice']
const countries: readonly Country[] = ['DK', 'SE', 'NO']

describe('a machine plays the case', () => {
  for (const procedure of procedures) test(`by ${procedure}, to its end in each country`, () => {
    for (const country of countries) {
      const played = playRoute(smallWorld(country), carefulRoute(procedure), [country])
      assert.deepEqual(played.refused, [])
      assert.ok(played.state.case.lessons, country)
      assert.ok(played.state.case.received.length > 0, country)
    }
  })
  test('the same input gives the same hash; another seed gives another log', () => {
    const play = (seed: number) => playRoute(smallWorld('SE', seed), carefulRoute('innovationPartnership'), ['SE']).hash
    assert.equal(play(5), play(5))
    assert.notEqual(play(5), play(6))
  })
  test('replaying the log gives the same state, byte for byte', () => {
    const played = playRoute(smallWorld('NO', 3), carefulRoute('negotiation'), ['NO'])
    assert.equal(replay(practiceFold, JSON.parse(JSON.stringify(played.envelopes)) as Envelope<PracticeEvent>[]), canonical(played.state))
  })
  test('days never run backwards in the log', () => {
    for (const procedure of procedures) {
      const days = playRoute(smallWorld('DK', 9), carefulRoute(procedure), ['DK']).envelopes.map(e => e.on)
      assert.deepEqual(days, [...days].sort())
    }
  })
})

describe('what is hidden stays hidden', () => {
  test('no price, score or solution of a tender is in the log before the tenders are opened', () => {
    const { envelopes } = playRoute(smallWorld('DK', 2), carefulRoute('innovationPartnership'), ['DK'])
    const opening = envelopes.findIndex(e => e.event.type === 'tenders.opened')
    assert.ok(opening > 0)
    for (const { event } of envelopes.slice(0, opening)) assert.ok(!/"(price|scores|cost|quality)"/.test(JSON.stringify({ ...event, action: undefined })), event.type)
  })
})

describe('a rewind', () => {
  const world = smallWorld('SE', 4)
  const { envelopes } = playRoute(world, carefulRoute('innovationPartnership'), ['SE'])
  const notice = envelopes.find(e => e.event.type === 'notice.sent')!
  test('begins another branch and deletes nothing; it needs a reason', () => {
    assert.ok(!rewind(envelopes, 'b1', notice.n - 3, { tries: ' ', expects: 'x' }, { by: 'buyer' }).ok)
    const back = rewind(envelopes, 'b1', notice.n - 3, { tries: 'A shorter time', expects: 'Fewer bids' }, { by: 'buyer' })
    assert.ok(back.ok && back.branch === 'b2')
    const all = [...envelopes, ...numbered(envelopes.length, back.items)] as Envelope<PracticeEvent>[]
    assert.equal(lineage(all, 'b1').length, envelopes.length)
    assert.equal(foldLineage(practiceFold, all, 'b2').case.notice, undefined)
  })
  test('reshuffles nothing else: who comes to the consultation does not hang on a later step', () => {
    const signed = (procedure: string) => playRoute(world, carefulRoute(procedure), ['SE']).envelopes.filter(e => e.event.type === 'firm.signedUp').map(e => `${e.on} ${(e.event as { firm: string }).firm}`)
    assert.deepEqual(signed('open'), signed('innovationPartnership'))
  })
})

describe('consequences', () => {
  const hasty = (country: Country, seed: number) => {
    const route = carefulRoute('innovationPartnership')
    const lines = route.lines.map(l => ('do' in l && l.do.step === 'sendNotice' ? { ...l, do: { ...l.do, requestsBy: '@workday+24', questionsUntil: '@today+10' } } : 'do' in l && l.do.step === 'evaluate' ? { ...l, do: { ...l.do, asPublished: false } } : l))
    return playRoute(smallWorld(country, seed), { ...route, lines }, [country])
  }
  test('an unlawful step is noted, and over many seeds brings more complaints than a lawful one, and they are upheld', () => {
    const count = (play: (seed: number) => ReturnType<typeof hasty>) => Array.from({ length: 12 }, (_, i) => play(i + 1)).map(p => Object.values(p.state.case.complaints))
    const careless = count(seed => hasty('SE', seed)).flat(), careful = count(seed => playRoute(smallWorld('SE', seed), carefulRoute('innovationPartnership'), ['SE'])).flat()
    assert.ok(careless.length > careful.length, `${careless.length} > ${careful.length}`)
    assert.ok(careless.some(c => c.rules.length > 0))
    for (const c of [...careless, ...careful]) if (c.decided) assert.equal(c.decided.upheld, c.rules.length > 0)
  })
  test('in Norway a complaint to the board never stops the signature', () => {
    for (let seed = 1; seed <= 30; seed++) for (const c of Object.values(hasty('NO', seed).state.case.complaints)) if (c.forum === 'board') assert.equal(c.suspends, false)
  })
})

describe('bands and reasons', () => {
  const world = smallWorld('DK', 8)
  const { envelopes } = playRoute(world, carefulRoute('innovationPartnership'), ['DK'])
  test('two hundred seeds give two hundred samples, and not all the same', () => {
    const samples = seedsOf(world, envelopes, 'b1')
    assert.equal(samples.length, 200)
    assert.ok(new Set(samples.map(s => s.bids)).size > 1)
    assert.ok(samples.filter(s => s.outcome === 'result bought').length > 50)
  })
  test('every decision of a firm can say why', () => {
    let told = 0
    for (const e of envelopes) {
      if (!['firm.signedUp', 'request.received', 'question.asked', 'firm.told', 'tenders.revealed'].includes(e.event.type)) continue
      const why = whyDidThat(world, envelopes, 'b1', e.n)
      assert.ok(why && why.inputs.length > 0, e.event.type)
      if (e.event.type === 'firm.signedUp') assert.equal(why.result, true)
      told++
    }
    assert.ok(told > 8)
  })
})

describe('whatever one does', () => {
  const world = smallWorld('NO', 11), route = carefulRoute('negotiation').lines.flatMap(l => ('do' in l ? [l.do] : []))
  const fill = (s: PracticeState, v: unknown): unknown => (typeof v === 'string' && v.startsWith('@') ? (v === '@each' ? s.case.remaining[0] ?? s.case.signedUp[0] ?? 'f1' : resolve(world, s.case, v)) : Array.isArray(v) ? v.map(x => fill(s, x)) : v && typeof v === 'object' ? Object.fromEntries(Object.entries(v).map(([k, x]) => [k, fill(s, x)])) : v)
  test('nothing is thrown; a refusal has no events; what follows can be read again', () => {
    // A stretch of the route in its order, so that later steps are reached, then anything.
    const any = fc.array(fc.oneof(fc.constantFrom(...route), fc.constantFrom<'day' | 'deadline' | Day>('day', 'deadline', '2027-03-01')), { maxLength: 15 })
    const ordered = carefulRoute('negotiation').lines.map(l => ('do' in l ? l.do : 'deadline' as const))
    fc.assert(fc.property(fc.nat(ordered.length), any, (begin, rest) => {
      const moves = [...ordered.slice(0, begin), ...rest]
      const log = [...numbered(0, startRun(world))] as Envelope<PracticeEvent>[]
      let state = log.reduce(practiceFold.apply, practiceFold.start)
      for (const move of moves) {
        const place = { branch: 'b1', by: 'buyer', under: ['NO'] as const }
        let turn
        if (typeof move === 'string') turn = passTime(world, state, move === 'day' || move === 'deadline' ? { pass: move } : { pass: 'to', day: move }, place)
        else {
          const read = parseAction(fill(state, move))
          if (!read.ok) continue
          turn = takeStep(world, state, { action: read.action as Action }, place)
          assert.equal(turn.ok, turn.ok && possibleSteps(state.case).includes(read.action.step))
        }
        if (!turn.ok) { assert.ok(turn.refusal.text.nb.length > 3); continue }
        for (const e of numbered(log.length, turn.items)) { log.push(e as Envelope<PracticeEvent>); state = practiceFold.apply(state, e as Envelope<PracticeEvent>) }
      }
      assert.equal(replay(practiceFold, log), canonical(state))
    }), { numRuns: 60 })
  })
})
