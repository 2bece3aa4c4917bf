import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { canonical, countries } from '../plain/index.ts'
import { fold, folding } from '../log/index.ts'
import { practiceFold } from './fold.ts'
import { playRoute } from './play.ts'
import { carefulRoute, smallWorld } from './small-scenario.ts'
import type { Route } from './types.ts'

const procedures = ['open', 'restricted', 'negotiation', 'dialogue', 'innovationPartnership', 'belowThreshold', 'researchAndDevelopment', 'directAward', 'negotiatedWithoutNotice'] as const

describe('a careful route goes from need to lessons', () => {
  for (const country of countries) for (const procedure of procedures) test(`${procedure} in ${country}`, () => {
    const played = playRoute(smallWorld(country), carefulRoute(procedure), [country])
    assert.deepEqual(played.refused, [])
    assert.equal(played.outcome, procedure === 'innovationPartnership' ? 'result bought' : 'contract')
    assert.ok(played.state.case.lessons)
  })
})

test('a line that waits for a deadline is refused when none is ahead, unless it says that it need not be', () => {
  const wait = (line: Route['lines'][number]) => playRoute(smallWorld('SE'), { ...carefulRoute('open'), lines: [...carefulRoute('open').lines.slice(0, 1), line] }, ['SE']).refused
  assert.deepEqual(wait({ pass: 'deadline' }), [{ line: 2, code: 'no deadline ahead' }])
  assert.deepEqual(wait({ pass: 'deadline', if: 'possible' }), [])
})

describe('a run is a reading of its log', () => {
  const played = playRoute(smallWorld('DK'), carefulRoute('innovationPartnership'), ['DK'])

  test('the same world and route give the same hash', () =>
    assert.equal(playRoute(smallWorld('DK'), carefulRoute('innovationPartnership'), ['DK']).hash, played.hash))
  test('another seed gives another log', () =>
    assert.notEqual(playRoute(smallWorld('DK', 2), carefulRoute('innovationPartnership'), ['DK']).hash, played.hash))
  test('replay builds the same state, byte for byte', () => {
    assert.equal(canonical(fold(practiceFold, played.envelopes)), canonical(played.state))
    const states = folding(practiceFold)
    assert.ok(states.addAll(JSON.parse(JSON.stringify(played.envelopes))))
    assert.equal(canonical(states.state('b1')), canonical(played.state))
  })
  test('days never go backwards', () => {
    for (let i = 1; i < played.envelopes.length; i++) assert.ok(played.envelopes[i]!.on >= played.envelopes[i - 1]!.on, `event ${i + 1}`)
  })
  test('no price or score is in the log before the tenders are opened', () => {
    const opened = played.envelopes.findIndex(e => e.event.type === 'tenders.opened')
    assert.ok(opened > 0)
    for (const { event } of played.envelopes.slice(0, opened)) {
      assert.notEqual(event.type, 'tenders.revealed')
      if (event.type === 'tender.received') assert.deepEqual(Object.keys(event).sort(), ['final', 'firm', 'type'])
    }
  })
  test('what a firm keeps to itself is in no event', () => {
    const said = JSON.stringify(played.envelopes)
    for (const field of ['costFactor', 'complaintReadiness', 'riskAversion', 'ipSensitivity', 'bidCostDays']) assert.ok(!said.includes(field), field)
  })
})

describe('what the law blocks may be done in practice and has consequences', () => {
  const withStep = (route: Route, step: string, change: object): Route => ({ ...route, lines: route.lines.map(l => ('do' in l && l.do.step === step ? { ...l, do: { ...l.do, ...change } } : l)) })
  const hasty = withStep(carefulRoute('open'), 'evaluate', { asPublished: false })
  const complaints = countries.flatMap(country => Array.from({ length: 30 }, (_, i) => playRoute(smallWorld(country, i + 1), hasty, [country]))
    .flatMap(p => Object.values(p.state.case.complaints).map(c => ({ country, c, p }))))

  test('firms that lost to other weights than the published ones complain', () => assert.ok(complaints.length > 5, `${complaints.length}`))
  test('only a complaint in the standstill stops the signature, and in Norway only one to the court', () => {
    for (const { country, c } of complaints) assert.equal(c.suspends, c.inStandstill && (country !== 'NO' || c.forum === 'court'))
    assert.ok(complaints.some(x => x.c.suspends) && complaints.some(x => x.country === 'NO' && x.c.forum === 'board'))
  })
  test('an upheld complaint names the noted rules it rests on', () => {
    for (const { c, p } of complaints) if (c.decided?.upheld) {
      const noted = new Set(p.state.case.noted.flatMap(n => n.weighed.findings.filter(f => f.verdict === 'unlawful').map(f => f.rule)))
      assert.ok(c.rules.length > 0 && c.rules.every(r => noted.has(r)))
    }
  })
})
