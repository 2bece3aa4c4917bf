import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { addDays, chance, countries } from '../../plain/index.ts'
import { caseStepNames } from '../../law/index.ts'
import { parseAction } from '../../case/index.ts'
import { canonical, digest } from '../../plain/index.ts'
import { playExercises } from '../exercises.ts'
import { playRoute } from '../play.ts'
import { rank } from '../reactions.ts'
import { carefulRoute, smallScenario, smallWorld } from '../small-scenario.ts'
import type { Route } from '../types.ts'
import { hostile, nonsense } from './hostile-steps.ts'
import { playBot, receive, refold, type BotFault } from './play-bot.ts'
import { plausible } from './plausible-steps.ts'

const kinds = ['plausible', 'hostile'] as const
const faultsOf = (faults: readonly BotFault[]): string[] => [...new Set(faults.map(f => f.fault))]

describe('simulated users', () => {
  const plays = kinds.flatMap(kind => Array.from({ length: 6 }, (_, i) => ({ kind, run: playBot(smallWorld(countries[i % 3]!, i + 1), kind) })))
  test('go from need to lessons and leave no fault, whether they mean well or ill', () => {
    for (const { kind, run } of plays) {
      assert.deepEqual(run.faults, [], kind)
      assert.ok(run.state.case.lessons, kind)
    }
  })
  test('who means well is never refused; who means ill is, again and again, and gets some things through', () => {
    for (const { kind, run } of plays) assert.equal(run.refused > 5 && run.accepted > 5, kind === 'hostile', `${kind}: ${run.refused} of ${run.moves}`)
  })
  test('the same luck gives the same log, other luck another', () => {
    for (const kind of kinds) {
      const log = (luck: number): string => digest(playBot(smallWorld('SE', 4), kind, { luck }).envelopes)
      assert.equal(log(7), log(7))
      assert.notEqual(log(7), log(8))
    }
  })
  test('take up where a route left off', () => {
    const run = playBot(smallWorld('DK', 3), 'hostile', { after: carefulRoute('dialogue') })
    assert.deepEqual(run.faults, [])
    assert.ok(run.steps.has('stateNeed') && run.state.case.lessons)
  })
  test('between them who mean well take every step of a case', () => {
    // Here one of those who ask to take part cannot show that it has put things right.
    const world = { ...smallWorld('SE'), scenario: { ...smallScenario, firms: smallScenario.firms.map(f => (f.ground === 'none' ? f : { ...f, selfCleaning: 'none' as const })) } }, taken = new Set<string>()
    // Some steps need luck; those seeds that had it come first, which is quicker and otherwise the same.
    const seeds = [4, 8, 14, 34, 51, ...Array.from({ length: 90 }, (_, i) => i + 1)]
    for (const seed of seeds) if (taken.size < caseStepNames.length) for (const step of playBot({ ...world, seed }, 'plausible').steps) taken.add(step)
    // A joint purchase is agreed where somebody buys along, and nowhere else.
    assert.deepEqual(caseStepNames.filter(s => !taken.has(s)), ['agreeJointPurchase'])
    const { seats } = smallScenario, across = { ...world, scenario: { ...smallScenario, seats: { ...seats, SE: { ...seats.SE, partners: [{ municipality: 'Across', country: 'NO' as const }] } } } }
    assert.ok([1, 2, 3].some(seed => playBot({ ...across, seed }, 'plausible').steps.has('agreeJointPurchase')))
  })
})

describe('for every step', () => {
  const { state } = playRoute(smallWorld('NO', 2), carefulRoute('innovationPartnership'), ['NO'])
  const seen = { world: smallWorld('NO', 2), s: state.case, luck: chance(1, 'test'), taken: () => 0 }
  for (const step of caseStepNames) test(`${step} has a sensible user and a hostile one`, () => {
    const fields = plausible[step](seen)
    if (fields) { const read = parseAction({ step, ...fields }); assert.ok(read.ok, JSON.stringify(read)) }
    const attacks = hostile[step](seen)
    assert.ok(attacks.some(a => a.never), 'something that may never be accepted')
  })
  test('nonsense is read as no command at all', () => {
    for (const [why, sent] of nonsense) {
      const read = parseAction(sent)
      assert.ok(!read.ok && read.problems.length > 0 && read.problems.length <= 20, why)
    }
  })
})

describe('what they found once stays mended:', () => {
  const world = smallWorld('SE', 2), place = { branch: 'b1', by: 'buyer', under: ['SE'] as const }
  const until = (step: string) => { const r = carefulRoute('open'); return playRoute(world, { ...r, lines: r.lines.slice(0, r.lines.findIndex(l => 'do' in l && l.do.step === step)) }, ['SE']).state }
  const code = (state: ReturnType<typeof until>, input: object): string => { const got = receive(world, state, { do: input }, { ...place, under: ['SE'] }); return got.ok ? 'accepted' : got.code }
  test('a topic that no adviser knows is refused', () => {
    const state = until('estimateValue')
    assert.equal(code(state, { step: 'askAdviser', who: 'lawyer', topic: 'constructor' }), 'no such topic')
    assert.equal(code(state, { step: 'askAdviser', who: 'lawyer', topic: 'first' }), 'accepted')
  })
  test('the name that every object inherits is no question', () => {
    const state = until('answerQuestion'), answer = { answer: 'Yes.', to: 'all' }
    assert.ok(Object.keys(state.case.questions).length > 0)
    assert.equal(code(state, { step: 'answerQuestion', question: 'constructor', ...answer }), 'no such question')
    assert.equal(code(state, { step: 'answerQuestion', question: Object.keys(state.case.questions)[0], ...answer }), 'accepted')
  })
  test('a tender that costs nothing gets points, not none', () => {
    const { case: c } = until('evaluate'), free = { ...c, tenders: c.tenders.map((t, i) => (i === 0 ? { ...t, price: 0, compliant: true, low: false } : t)), excluded: [], low: {} }
    for (const state of [free, { ...free, documents: { ...free.documents!, awardBasis: 'price' as const } }]) for (const { points } of rank(state, true)) assert.ok(Number.isFinite(points), String(points))
  })
})

describe('a planted fault is found:', () => {
  const world = smallWorld('SE', 5)
  const play = (edge: typeof receive, kind: (typeof kinds)[number] = 'plausible') => playBot(world, kind, { edge })
  const items = (change: (i: any) => any): typeof receive => (...a) => { const got = receive(...a); return got.ok ? { ok: true, items: got.items.map(change) } : got }
  const finds = (fault: BotFault['fault'], edge: typeof receive, kind?: (typeof kinds)[number]): void => { const { faults } = play(edge, kind); assert.ok(faultsOf(faults).includes(fault), `found ${faultsOf(faults).join(', ') || 'nothing'}`) }
  test('a crash', () => finds('crash', (...a) => { if ('do' in a[2] && (a[2].do as { step: string }).step === 'openTenders') throw new Error('planted'); return receive(...a) }))
  test('a crash while folding', () => finds('crash', items(i => (i.event.type === 'need.stated' ? { ...i, get event() { throw new Error('planted') } } : i))))
  test('a refusal without words', () => finds('refusal without words', (...a) => { const got = receive(...a); return got.ok ? got : { ...got, texts: [] } }, 'hostile'))
  test('a refusal that lacks a language', () => finds('refusal without words', (...a) => { const got = receive(...a); return got.ok ? got : { ...got, texts: got.texts.map(t => ({ ...t, nb: '' })) } }, 'hostile'))
  test('something impossible that is accepted', () => finds('accepted the impossible', (...a) => { const got = receive(...a); return got.ok ? got : { ok: true, items: [] } }, 'hostile'))
  test('a day that runs backwards', () => finds('day backwards', items(i => (i.event.type === 'step.weighed' && i.event.step === 'evaluate' ? { ...i, on: addDays(i.on, -90) } : i))))
  test('a log that folds to another state once it was written down', () => {
    finds('log does not fold', items(i => (i.event.type === 'firm.signedUp' ? { ...i, event: { ...i.event, invited: undefined, firm: new String(i.event.firm) } } : i.event.type === 'tenders.ranked' ? { ...i, event: { ...i.event, ranking: [{ firm: 'f1', points: NaN }] } } : i)))
    const { envelopes, state } = playBot(world, 'plausible')
    assert.deepEqual(refold(envelopes, state), [])
    assert.deepEqual(faultsOf(refold(envelopes.slice(0, -1), state)), ['log does not fold'])
    assert.notEqual(canonical(state), '')
  })
  test('a sensible step that is refused, and a case that never ends', () => {
    const never: typeof receive = (...a) => ('do' in a[2] && (a[2].do as { step: string }).step === 'writeLessons' ? { ok: false, code: 'ended', texts: [{ en: 'Never.', sv: 'Aldrig.', da: 'Aldrig.', nb: 'Aldri.' }] } : receive(...a))
    finds('refused the sensible', never)
    finds('never ended', never)
  })
})

describe('the table of exercises', () => {
  const expert: Route = { ...carefulRoute('open'), id: 'expert' }
  const rows = (routes: Record<string, Route>, by?: Parameters<typeof playExercises>[2]) => [...playExercises([{ scenario: smallScenario, routes, under: ['SE'] }], [1], by)]
  test('has a row for each way of playing, all of them to the end and without fault', () => {
    const all = rows({ expert })
    assert.deepEqual(all.map(r => r.how), ['route expert', 'plausible', 'hostile', 'plausible after expert', 'hostile after expert'])
    for (const r of all) { assert.deepEqual(r.faults, [], r.how); assert.equal(r.ended, 1, r.how) }
  })
  test('shows a route that is refused and one that stays open', () => {
    const broken: Route = { ...expert, lines: expert.lines.filter(l => !('do' in l && (l.do.step === 'openTenders' || l.do.step === 'writeLessons'))) }
    const [row] = rows({ expert: broken })
    assert.ok(row!.faults.some(f => /refused \(open first\)/.test(f)) && row!.faults.some(f => /case open/.test(f)), row!.faults.join('\n'))
  })
  test('tells luck from fault: where nobody came, what counts on firms cannot be done', () => {
    const lonely: Route = { ...expert, lines: expert.lines.map(l => ('do' in l && l.do.step === 'sendNotice' ? { ...l, do: { ...l.do, channel: 'none', tendersBy: '@today+2', questionsUntil: '@today+1' } } : 'do' in l && ['announceConsultation', 'meetFirm'].includes(l.do.step) ? { ...l, if: 'possible' as const, do: { ...l.do, open: false } } : l)) }
    const [row] = rows({ lonely: { ...lonely, id: 'lonely' } })
    assert.deepEqual(row!.outcomes, { 'nobody came': 1 })
    assert.deepEqual(row!.faults, [])
    assert.ok(row!.refused > 0)
  })
  test('shows what a simulated user found, and a player that throws', () => {
    const by = { route: (w: any, r: Route) => playRoute(w, r, ['SE']), bot: (w: any, kind: any, how: any) => { if (kind === 'hostile') throw new Error('planted'); return playBot(w, kind, { ...how, edge: (...a: Parameters<typeof receive>) => { if ('pass' in a[2]) throw new Error('also planted'); return receive(...a) } }) } }
    const all = rows({ expert }, by)
    assert.ok(all.find(r => r.how === 'plausible')!.faults.some(f => /also planted/.test(f)))
    assert.ok(all.find(r => r.how === 'hostile')!.faults.some(f => /seed 1, move 0: crash: planted/.test(f)))
  })
})
