import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { renderToString } from 'preact-render-to-string'
import { layTree } from './branch-layout.ts'
import { BranchTree, type TreeBranch } from './branch-tree.tsx'
import { firstDifference, type ComparedStep } from './compare-timelines.tsx'
import { CostBars } from './cost-bars.tsx'
import { lines } from './picture.tsx'
import { TimelinePicture } from './timeline-picture.tsx'

const point = (id: string, phase: string) => ({ id, phase, label: id, mark: 'lawful' as const, href: `/at/${id}` })
const trunk: TreeBranch = { id: 'a', label: 'A', points: [point('1', 'need'), point('2', 'market'), point('3', 'market'), point('4', 'award')] }
const fork: TreeBranch = { id: 'b', label: 'B', current: true, from: { branch: 'a', point: '2' }, points: [point('5', 'market'), point('6', 'award')] }
const phases = ['need', 'market', 'award'].map(id => ({ id, room: 60 }))

describe('the tree of branches', () => {
  const laid = layTree(phases, [trunk, fork], () => 100)
  const [first, second] = laid.lanes

  test('puts what happened instead of a step under that step', () => {
    assert.equal(second!.points[0]![0], first!.points[2]![0])
    assert.equal(second!.points[1]![0], first!.points[3]![0])
    assert.ok(second!.points[0]![1] > first!.points[2]![1])
  })
  test('starts a branch at the point it left', () => assert.deepEqual(second!.fork, first!.points[1]))
  test('draws the way to where one is up to the fork and then along the branch', () => {
    assert.equal(first!.onWay, 2)
    assert.equal(second!.onWay, 2)
  })
  test('keeps room for the words at the end of a line', () => {
    for (const lane of laid.lanes) assert.ok(lane.end![0] + 100 <= laid.width)
  })
  test('never runs backwards, even when a step belongs to an earlier phase', () => {
    const back = layTree(phases, [{ id: 'a', label: 'A', points: [point('1', 'award'), point('2', 'need')] }], () => 0)
    assert.ok(back.lanes[0]!.points[1]![0] > back.lanes[0]!.points[0]![0])
  })
  test('links every point, with its words', () => {
    const html = renderToString(<BranchTree id="t" lang="en" summary="s" phases={phases.map(p => ({ id: p.id, label: p.id }))} branches={[trunk, fork]} />)
    for (const p of [...trunk.points, ...fork.points]) assert.ok(html.includes(`href="/at/${p.id}" aria-label="${p.label}: lawful"`))
  })
  test('a branch on which nothing has been done has its own lane, apart from its parent', () => {
    const [parent, empty] = layTree(phases, [trunk, { ...fork, points: [] }], () => 100).lanes
    assert.ok(empty!.end![1] > parent!.points[0]![1])
    assert.ok(empty!.end![0] > empty!.fork![0])
  })
  test('is first seen where one is: from its end on a long path, from its beginning after going far back', () => {
    const drawn = (here: 'trunk' | 'fork') => renderToString(<BranchTree id="t" lang="sv" summary="" phases={phases.map(p => ({ id: p.id, label: p.id }))} branches={[
      { ...trunk, current: here === 'trunk', points: Array.from({ length: 30 }, (_, i) => point(`${i}`, 'need')) }, { ...fork, from: { branch: trunk.id, point: '1' }, points: [], current: here === 'fork' }]} />)
    assert.match(drawn('trunk'), /t-scroll--end/)
    assert.doesNotMatch(drawn('fork'), /t-scroll--end/)
  })
  test('can be drawn before the first step', () => {
    const html = renderToString(<BranchTree id="t" lang="en" summary="s" phases={phases.map(p => ({ id: p.id, label: p.id }))} branches={[{ id: 'a', label: 'A', points: [] }]} />)
    assert.ok(!/NaN|Infinity/.test(html))
  })
})

describe('comparing two branches', () => {
  const step = (key: string, mark: ComparedStep['mark'] = 'lawful'): ComparedStep => ({ key, label: key, mark })
  test('finds the first step that is another', () => assert.equal(firstDifference([step('a'), step('b')], [step('a'), step('c')]), 1))
  test('finds the same step judged otherwise', () => assert.equal(firstDifference([step('a')], [step('a', 'unlawful')]), 0))
  test('finds where only one goes on', () => assert.equal(firstDifference([step('a')], [step('a'), step('b')]), 1))
  test('finds none in equal branches', () => assert.equal(firstDifference([step('a')], [step('a')]), -1))
})

describe('charts with little in them', () => {
  test('are drawn without figures that are none', () => {
    const none = renderToString(<CostBars id="c" lang="sv" title="t" summary="s" costs={[]} show={String} />)
    const nought = renderToString(<CostBars id="c" lang="sv" title="t" summary="s" costs={[{ id: 'x', label: 'x', value: 0, of: 'buyer' }]} show={String} />)
    const day = renderToString(<TimelinePicture id="p" lang="sv" title="t" summary="s" rows={[{ id: 'x', label: 'x', kind: 'event', from: '2026-03-02' }]} />)
    const noRow = renderToString(<TimelinePicture id="p" lang="sv" title="t" summary="s" rows={[]} />)
    for (const html of [none, nought, day, noRow]) assert.ok(!/NaN|Infinity|undefined/.test(html))
  })
})

test('a label is broken at spaces and never lost', () => {
  assert.deepEqual(lines('Tid till anmodan om deltagande', 12), ['Tid till', 'anmodan om', 'deltagande'])
  assert.deepEqual(lines('udbudsbekendtgørelsen', 5), ['udbudsbekendtgørelsen'])
  assert.equal(lines('', 5).length, 1)
})
