import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { canonical } from '../../plain/index.ts'
import { foldLineage, numbered, replay, type Envelope } from '../../log/index.ts'
import { practiceFold } from '../fold.ts'
import { playRoute } from '../play.ts'
import { carefulRoute, smallWorld } from '../small-scenario.ts'
import type { LookingBack, PracticeEvent } from '../types.ts'
import { debriefFrom } from './debrief.ts'

const world = smallWorld('DK'), played = playRoute(world, carefulRoute('open'), ['DK']).envelopes as Envelope<PracticeEvent>[]
const after = (events: readonly LookingBack[], log: readonly Envelope<PracticeEvent>[] = played) => [...log, ...numbered(log.length, events.map(event => ({ branch: 'b1', on: log.at(-1)!.on, by: 'buyer', v: 1, event })))] as Envelope<PracticeEvent>[]
const of = (events: readonly LookingBack[]) => debriefFrom(world, after(events), 'b1', [])
const promise = (slot: 1 | 2 | 3, what: string, made = '2026-11-26'): LookingBack => ({ type: 'commitment.made', slot, what, owner: 'Karin', due: '2027-02-01', made: made as '2026-11-26' })

describe('looking back', () => {
  test('changes nothing in the run', () => {
    const state = (log: readonly Envelope<PracticeEvent>[]) => { const { last: _, ...rest } = foldLineage(practiceFold, log, 'b1').case; return canonical(rest) }
    assert.equal(state(after([promise(1, 'x'), { type: 'moments.chosen', moments: [3] }, { type: 'reflection.written', about: 'worked', says: 'y' }])), state(played))
    assert.equal(replay(practiceFold, JSON.parse(JSON.stringify(after([promise(1, 'x')])))), replay(practiceFold, after([promise(1, 'x')])))
  })
  test('keeps the last promise of each place, three at most, and none that was emptied', () => {
    const { commitments } = of([promise(1, 'a'), promise(2, 'b'), promise(3, 'c'), promise(1, 'd'), promise(2, '')])
    assert.deepEqual(commitments.map(c => [c.slot, c.what]), [[1, 'd'], [3, 'c']])
  })
  test('reads the promises of logs from before they were events of their own; a new one in the same place takes over', () => {
    const old: LookingBack[] = [['commitment.1.what', 'Old'], ['commitment.1.owner', 'Olle'], ['commitment.1.by', '2026-12-24']].map(([about, says]) => ({ type: 'reflection.written', about: about!, says: says! }))
    assert.deepEqual(of(old).commitments, [{ slot: 1, what: 'Old', owner: 'Olle', by: '2026-12-24' }])
    assert.deepEqual(of([...old, promise(1, 'New')]).commitments.map(c => c.what), ['New'])
    assert.deepEqual(of([...old, promise(1, '')]).commitments, [])
  })
  test('talks about what is proposed until somebody chooses, and then about that, with what the rules and the others said', () => {
    const free = of([])
    assert.equal(free.chose, false)
    assert.deepEqual(free.talked, free.moments)
    const step = free.steps[2]!, own = of([{ type: 'moments.chosen', moments: [step.n, free.moments[0]!.n, 99_999] }])
    assert.equal(own.chose, true)
    assert.deepEqual(own.talked.map(m => m.n), [step.n, free.moments[0]!.n].sort((a, b) => a - b))
    const chosen = own.talked.find(m => m.n === step.n)!
    assert.equal(chosen.kind, 'own choice')
    assert.equal(chosen.step, step.step)
    assert.ok(chosen.knew.length > 0 && chosen.options.length > 0)
  })
  test('what would have been a good answer to what came from outside is told when the run is over', () => {
    const reacting = { ...world, scenario: { ...world.scenario, injects: world.scenario.injects.map(i => ({ ...i, reactions: [{ by: 'buyer', takes: 'shareNotes', within: 3 }, { by: 'buyer', avoids: 'cancelProcedure', within: 3 }, { by: 'buyer', writes: true as const, within: 3 }] })) } }
    const at = played.findIndex(e => e.event.type === 'news.came'), early = debriefFrom(reacting, played.slice(0, at + 1), 'b1', []), late = debriefFrom(reacting, played, 'b1', [])
    assert.ok(at > 0)
    assert.deepEqual(early.injects.map(i => [i.expected, i.reactions.length]), [[undefined, 0]])
    assert.ok(late.ended && late.injects[0]!.expected)
    // Whether one who plays alone answered in writing leaves no trace.
    assert.deepEqual(late.injects[0]!.reactions.map(r => r.came), [false, true])
  })
})
