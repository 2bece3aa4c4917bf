import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { langs } from '../../plain/index.ts'
import { numbered, type Envelope } from '../../log/index.ts'
import { playRoute } from '../play.ts'
import { carefulRoute, smallWorld } from '../small-scenario.ts'
import { rewind } from '../start.ts'
import { takeStep } from '../take-step.ts'
import { practiceFold } from '../fold.ts'
import { foldLineage } from '../../log/index.ts'
import type { NewPracticeEvent, PracticeEvent } from '../types.ts'
import { compareBranches, debriefOf } from './index.ts'

const world = smallWorld('DK'), careful = playRoute(world, carefulRoute('innovationPartnership'), ['DK'])
const log = careful.envelopes as Envelope<PracticeEvent>[]
const debrief = debriefOf(world, log, 'b1')

/** The same run, turned back before the consultation was announced: one firm is told the budget behind closed doors, with no minutes. */
function unequal(): Envelope<PracticeEvent>[] {
  const at = log.find(e => e.event.type === 'consultation.announced')!.n - 2
  const turned = rewind(log, 'b1', at, { tries: 'Only one firm', expects: 'Less work' }, { by: 'buyer' })
  assert.ok(turned.ok)
  const add = (all: Envelope<PracticeEvent>[], items: readonly NewPracticeEvent[]) => [...all, ...numbered(all.length, items)] as Envelope<PracticeEvent>[]
  let all = add(log, turned.items)
  for (const action of [
    { step: 'meetFirm', firm: 'f1', about: ['maturity'], share: ['budget'], minutes: false, promise: true, note: '' },
    { step: 'chooseProcedure', procedure: 'directAward', ground: 'none', reason: '', marketAnalysis: '', marketChecked: false },
  ] as const) {
    const turn = takeStep(world, foldLineage(practiceFold, all, turned.branch), { action: action as never }, { branch: turned.branch, by: 'buyer', under: ['DK'] })
    assert.ok(turn.ok, JSON.stringify(turn))
    all = add(all, turn.items)
  }
  return all
}

describe('the debrief', () => {
  test('has three to five moments, in the order they came, each with what was known and what was open', () => {
    assert.ok(debrief.moments.length >= 3 && debrief.moments.length <= 5, String(debrief.moments.length))
    assert.deepEqual(debrief.moments.map(m => m.n), debrief.moments.map(m => m.n).sort((a, b) => a - b))
    for (const m of debrief.moments) {
      assert.ok(m.knew.some(k => k.who === 'buyer' && k.knew.length > 0), m.kind)
      assert.ok(m.options.length > 0, m.kind)
      assert.equal(log.find(e => e.n === m.n)?.on, m.on)
    }
  })
  test('asks the market why firms stayed away', () => {
    const swing = debrief.moments.find(m => m.kind === 'swing')
    assert.ok(swing, 'somebody stayed away in this run')
    for (const t of swing.thought) assert.equal(log.find(e => e.n === t.n)?.event.type, 'firm.declined')
    assert.ok(swing.thought.length > 0)
  })
  test('counts four axes, every component between 0 and 100, and never adds them up', () => {
    assert.deepEqual(debrief.axes.map(a => a.axis), ['law', 'dialogue', 'innovation', 'cost'])
    for (const a of debrief.axes) {
      assert.equal('value' in a || 'total' in a, false)
      for (const c of a.components) {
        if (c.value !== undefined) assert.ok(c.value >= 0 && c.value <= 100, `${c.id} ${c.value}`)
        if (c.band) assert.ok(c.band.n > 0 && c.band.p10 <= c.band.median && c.band.median <= c.band.p90, c.id)
        for (const lang of langs) assert.doesNotMatch(c.how[lang], /\{\w+\}/, `${c.id} ${lang}`)
      }
    }
  })
  test('bands stand on two hundred other seeds', () => {
    assert.equal(debrief.fortunes.find(f => f.id === 'bids')?.band.n, 200)
  })
  test('the cost is the sum of its parties, losers included', () => {
    const { cost } = debrief
    assert.ok(Math.abs(cost.eur - cost.buyer.eur - cost.firms.reduce((n, f) => n + f.eur, 0)) < 0.01)
    const tendered = new Set(log.flatMap(e => (e.event.type === 'tender.received' ? [e.event.firm] : [])))
    for (const f of tendered) assert.ok((cost.firms.find(x => x.who === f)?.byActivity.tender ?? 0) > 0, f)
    assert.ok(Math.abs(cost.share - cost.eur / cost.valueEur) < 1e-9)
  })
  test('what one firm heard and the others did not stands in the ledger until it is shared', () => {
    const there = debriefOf(world, unequal(), 'b2').ledger.find(l => l.id === 'budget')
    assert.deepEqual(Object.keys(there!.firms), ['f1'])
    assert.equal(there!.mustShare, true)
    assert.equal(debrief.ledger.find(l => l.id === 'need')?.mustShare, false)
  })
  test('a breach is found, named by its rule with sources, and makes a moment', () => {
    const d = debriefOf(world, unequal(), 'b2')
    const breach = d.findings.find(f => f.verdict === 'unlawful' && f.weight === 'blocks')
    assert.ok(breach && breach.sources.length > 0)
    assert.ok(d.moments.some(m => m.kind === 'legal stop' && m.rules.length > 0))
    assert.ok(d.axes[0]!.components[0]!.value! < 100)
  })
  test('the seed is told only when the run has ended', () => {
    assert.equal(debrief.seed, world.seed)
    assert.equal('seed' in debriefOf(world, unequal(), 'b2'), false)
  })
})

describe('two branches side by side', () => {
  const c = compareBranches(world, unequal(), 'b1', 'b2')
  test('part at the fork and differ from the first step after it', () => {
    assert.equal(c.a.steps[c.firstDifference]?.step, 'announceConsultation')
    assert.equal(c.b.steps[c.firstDifference]?.step, 'meetFirm')
    assert.ok(c.a.steps.slice(0, c.firstDifference).every((s, i) => s.n === c.b.steps[i]!.n))
  })
  test('hold what was expected against what came', () => {
    assert.deepEqual(c.hypotheses.map(h => [h.branch, h.tries, h.expects]), [['b2', 'Only one firm', 'Less work']])
    assert.ok(c.hypotheses[0]!.came.length > 0)
  })
  test('name the firms that were lost, and what one knew from the other branch', () => {
    assert.ok(c.firmsLost.length > 0)
    assert.equal(c.firmsWon.length, 0)
    assert.equal(c.hindsight.length, 2)
  })
  test('a branch beside itself has no difference', () => {
    const same = compareBranches(world, log, 'b1', 'b1')
    assert.equal(same.firstDifference, -1)
    assert.ok(same.differences.every(d => d.a === d.b))
  })
})

describe('a debrief read before the tenders are open', () => {
  const disposition = (d: typeof debrief) => d.axes.flatMap(a => a.components).find(c => c.id === 'disposition')
  test('tells nothing of what goes on in firms’ minds, nor does the comparison; afterwards it does', () => {
    const all = unequal(), early = debriefOf(world, all, 'b2')
    assert.ok(all.some(e => e.event.type === 'disposition.changed' && e.branch === 'b2'), 'something has moved')
    assert.deepEqual(early.moments.flatMap(m => m.thought), [])
    assert.equal(disposition(early)?.value, undefined)
    assert.equal(compareBranches(world, all, 'b1', 'b2').b.axes.flatMap(a => a.components).find(c => c.id === 'disposition')?.value, undefined)
    assert.notEqual(disposition(debrief)?.value, undefined)
    assert.ok(debrief.moments.some(m => m.thought.length > 0))
  })
  test('keeps the seed back while the run goes on', () => {
    assert.equal(debriefOf(world, unequal(), 'b2').seed, undefined)
    assert.equal(debrief.seed, world.seed)
    assert.equal(debrief.logHash, careful.hash)
    assert.equal(debrief.lawbook, world.lawbook.hash)
  })
})
