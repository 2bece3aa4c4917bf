import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { allPlayed, neverCame } from './lint-played.ts'
import { carefulRoute, smallScenario, smallWorld } from './small-scenario.ts'
import { playRoute } from './play.ts'
import type { Inject, Scenario } from './scenario.ts'
import type { Route, RouteLine } from './types.ts'

const changed = (route: Route, id: string, step: string, change: object | undefined): Route => ({
  ...route, id, lines: route.lines.flatMap((l): RouteLine[] => ('do' in l && l.do.step === step ? change === undefined ? [] : [{ ...l, do: { ...l.do, ...change } } as RouteLine] : [l])),
})
const careful = carefulRoute('open')
const expert: Route = { ...careful, id: 'expert' }, naive = changed(careful, 'naive', 'evaluate', { asPublished: false })
const with_ = (change: Partial<Scenario>): Scenario => ({ ...smallScenario, ...change })
const inject = (change: Partial<Inject>): Inject => ({ ...smallScenario.injects[0]!, ...change })
const found = (s: Scenario, routes: Readonly<Record<string, Route>>): string[] => allPlayed(s, routes).map(p => `${p.file} ${p.where}: ${p.says}`)
function caught(s: Scenario, routes: Readonly<Record<string, Route>>, expected: RegExp): void {
  const all = found(s, routes)
  assert.ok(all.some(p => expected.test(p)), `expected ${expected}, found:\n${all.join('\n') || 'nothing'}`)
}

test('a careful and a careless route in a case that they exercise have nothing wrong with them', () => {
  assert.deepEqual(found(with_({ practises: ['eu/evaluation/as-published', 'eu/letters/to-all'] }), { expert, naive }), [])
})

describe('playing finds', () => {
  test('a line that is refused, with country, seed and what to do', () => caught(smallScenario, { expert: changed(careful, 'expert', 'openTenders', undefined) }, /routes\/expert\.yaml lines\.\d+: This line is refused \(open first\) under DK, seed 1: put what it needs before it, or write if: possible/))
  test('a dead end: a route that ends with the case open', () => caught(smallScenario, { expert: changed(careful, 'expert', 'writeLessons', undefined) }, /routes\/expert\.yaml lines\.\d+: The route ends with the case open under DK, seed 1: end it with writeLessons/))
  test('an expert who does what the law forbids, in one country or in all', () => {
    caught(smallScenario, { expert: { ...naive, id: 'expert' } }, /routes\/expert\.yaml evaluate: The expert's step evaluate on [\d-]+ is unlawful under DK/)
    caught(smallScenario, { expert: { ...naive, id: 'expert' } }, /is unlawful under NO/)
  })
  test('a naive route that makes no mistake', () => caught(smallScenario, { naive: { ...careful, id: 'naive' } }, /routes\/naive\.yaml lines: No step of the naive route is unlawful/))
  test('a duty that no route meets', () => caught(with_({ practises: ['eu/partnership/phases'] }), { expert, naive }, /case\.yaml practises: No route ever meets the rule eu\/partnership\/phases: let a route take a step it concerns \([\w, ]+\)/))
  test('an inject about a duty whose step no route takes', () => caught(with_({ injects: [inject({ rule: 'eu/partnership/phases' })] }), { expert: changed(careful, 'expert', 'writeDocuments', undefined) }, /case\.yaml injects\.press\.rule: No route ever meets the rule eu\/partnership\/phases/))
  test('an inject that waits for more phases, tenders, talks or days than there ever are, told once and for each', () => {
    const late = [{ phase: 9 }, { tenders: 40 }, { firmsMet: 40 }, { day: 9000 }, { step: 'bribe' }].map((when, i) => inject({ id: `late-${i}`, when }))
    const all = found(with_({ injects: late }), { expert, naive })
    assert.equal(all.length, 5, all.join('\n'))
    late.forEach(({ id }, i) => assert.match(all[i]!, new RegExp(`case\\.yaml injects\\.${id}\\.when: Nobody ever comes this far: .* is reached by no route and by no simulated user`)))
  })
})

describe('an inject is reached', () => {
  const end = playRoute(smallWorld('SE'), carefulRoute('innovationPartnership'), ['SE']).state
  const left = (...injects: Inject[]): string[] => neverCame(with_({ injects }), [end]).map(i => i.id)
  test('by its day, its step, talks, tenders and phases, and by the facilitator at any time', () => {
    assert.deepEqual(left(inject({ id: 'a', when: { day: 3 } }), inject({ id: 'b', when: { step: 'sendNotice' } }), inject({ id: 'c', when: { firmsMet: 2 } }), inject({ id: 'd', when: { tenders: 1 } }), inject({ id: 'e', when: { phase: 1 } }), inject({ id: 'f', when: { facilitator: true } })), [])
  })
  test('only when what it comes after is reached too, however long the chain', () => {
    assert.deepEqual(left(inject({ id: 'c', after: ['b'] }), inject({ id: 'b', after: ['a'] }), inject({ id: 'a', when: { tenders: 40 } })), ['c', 'b', 'a'])
    assert.deepEqual(left(inject({ id: 'b', after: ['a'] }), inject({ id: 'a', when: { facilitator: true } })), [])
  })
})
