import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { playRoute } from '../play.ts'
import { carefulRoute, smallWorld } from '../small-scenario.ts'
import { enough, partRuns, sharedRun, sharedRunSchema, type SharedRun } from './index.ts'

describe('a run that is shared', () => {
  const played = playRoute(smallWorld('DK'), carefulRoute('innovationPartnership'), ['DK']), run = sharedRun(smallWorld('DK'), played.envelopes, 'b1', 'person')!
  test('holds choices and counts, and nothing that a person wrote, no day, no seed and no firm', () => {
    assert.deepEqual(sharedRunSchema.parse(run), run)
    const text = JSON.stringify(run)
    assert.ok(!/\d{4}-\d\d-\d\d/.test(text))
    for (const { event } of played.envelopes) {
      if ('action' in event) for (const value of Object.values(event.action)) if (typeof value === 'string' && value.includes(' ')) assert.ok(!text.includes(value))
      if ('firm' in event) assert.ok(!text.includes(`"${event.firm}"`))
    }
    assert.ok(run.choices.consulted !== undefined && run.results.bids !== undefined)
  })
  test('is not there before the run has an end', () => assert.equal(sharedRun(smallWorld('DK'), played.envelopes.slice(0, -2), 'b1', 'person'), undefined))
})

describe('what parts runs', () => {
  const of = (n: number, consulted: boolean, bids: (i: number) => number): SharedRun[] => Array.from({ length: n }, (_, i) => ({ scenario: 's', version: 1, country: 'DK', played: 'machine', end: 'contract', choices: { consulted, lots: i % 2 === 0 }, results: { bids: bids(i), stops: 1 } }))
  const runs = [...of(20, true, i => 5 + (i % 3)), ...of(20, false, i => 1 + (i % 3))]
  test('a choice that goes with more tenders comes first, with how often', () => {
    const { parted, undecided } = partRuns(runs), first = parted[0]!
    assert.deepEqual([first.choice, first.result, first.more, first.with.n, first.without.n], ['consulted', 'bids', 1, 20, 20])
    assert.equal(parted.find(p => p.result === 'stops')!.more, 0.5, 'ties count half')
    assert.ok(undecided.includes('functional'))
  })
  test('of too few nothing is said', () => {
    const { parted, undecided } = partRuns([...of(20, true, () => 5), ...of(enough - 1, false, () => 1)])
    assert.ok(!parted.some(p => p.choice === 'consulted') && undecided.includes('consulted'))
  })
  test('it is the same as counting every pair', () => {
    const p = partRuns([...of(17, true, i => i % 7), ...of(23, false, i => i % 5)]).parted.find(x => x.choice === 'consulted' && x.result === 'bids')!
    let wins = 0
    for (const a of p.with.values) for (const b of p.without.values) wins += a > b ? 1 : a === b ? 0.5 : 0
    assert.equal(p.more, wins / (17 * 23))
  })
})
