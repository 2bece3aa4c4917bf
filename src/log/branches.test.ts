import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { AnyEvent, Envelope } from './index.ts'
import { branchTree, checkFork, checkLog, lineage, nextBranch, numbered } from './index.ts'

const on = '2026-03-02' as const
const note = (branch: string) => ({ branch, on, by: 'buyer', v: 1, event: { type: 'note.written' } as AnyEvent })
const fork = (branch: string, from: string, at: number) =>
  ({ branch, on, by: 'buyer', v: 1, event: { type: 'branch.forked', branch, from, at, tries: 'ask earlier', expects: 'more answers' } as AnyEvent })

// b1: 1 2 3 · b2 from b1 at 2: 4 5 · b1 goes on: 6 · b3 from b2 at 5: 7 8 · b4 from b2 at 1, which is b1's event: 9
const stream = numbered(0, [
  note('b1'), note('b1'), note('b1'), fork('b2', 'b1', 2), note('b2'), note('b1'), fork('b3', 'b2', 5), note('b3'), fork('b4', 'b2', 1),
])
const positions = (envelopes: readonly Envelope[]) => envelopes.map(e => e.n)

describe('what a branch sees', () => {
  test('is its ancestors up to each fork, and then its own', () => {
    assert.deepEqual(positions(lineage(stream, 'b1')), [1, 2, 3, 6])
    assert.deepEqual(positions(lineage(stream, 'b2')), [1, 2, 4, 5])
    assert.deepEqual(positions(lineage(stream, 'b3')), [1, 2, 4, 5, 7, 8])
    assert.deepEqual(positions(lineage(stream, 'b4')), [1, 9], 'a fork before its parent began cuts the grandparent too')
  })

  test('can be cut at a position, and is nothing for a branch that does not exist', () => {
    assert.deepEqual(positions(lineage(stream, 'b3', 4)), [1, 2, 4])
    assert.deepEqual(lineage(stream, 'b9'), [])
    assert.deepEqual(lineage([], 'b1'), [])
  })

  test('ends even if forks point at each other', () => {
    assert.deepEqual(positions(lineage(numbered(0, [fork('b2', 'b3', 2), fork('b3', 'b2', 1)]), 'b2')), [1, 2])
  })
})

test('the tree tells where each branch begins, how far it goes and what was expected of it', () => {
  const root = branchTree(stream)!
  assert.deepEqual([root.branch, root.fork, root.starts, root.last, root.own], ['b1', undefined, 1, 6, 4])
  const [b2] = root.children
  assert.deepEqual([b2!.branch, b2!.starts, b2!.last, b2!.own, b2!.fork?.at, b2!.fork?.expects], ['b2', 4, 5, 2, 2, 'more answers'])
  assert.deepEqual(b2!.children.map(b => b.branch), ['b3', 'b4'])
  assert.equal(branchTree([]), undefined)
})

test('the next branch gets a name that no branch has', () => {
  assert.equal(nextBranch(stream), 'b5')
  assert.equal(nextBranch(stream.slice(0, 3)), 'b2')
})

test('a fork may begin at any event its parent sees, and nowhere else', () => {
  assert.deepEqual(checkFork(stream, 'b3', 2), { ok: true })
  assert.deepEqual(checkFork(stream, 'b3', 3), { ok: false, reason: 'not-in-branch' })
  assert.deepEqual(checkFork(stream, 'b1', 0), { ok: false, reason: 'not-in-branch' })
  assert.deepEqual(checkFork(stream, 'b7', 1), { ok: false, reason: 'no-such-branch' })
})

describe('a log from outside', () => {
  test('is sound when numbers and branches follow', () => {
    assert.deepEqual(checkLog(stream), [])
  })

  const broken: [string, Envelope[], string][] = [
    ['a gap', [...stream.slice(0, 2), ...stream.slice(3)], 'gap'],
    ['an event on a branch that never began', numbered(0, [note('b1'), note('b2')]), 'no-such-branch'],
    ['a branch that begins twice', [...stream, ...numbered(9, [fork('b2', 'b1', 1)])], 'branch-twice'],
    ['a fork from nowhere', numbered(0, [note('b1'), fork('b2', 'b7', 1)]), 'no-such-branch'],
    ['a fork at an event its parent does not see', numbered(0, [note('b1'), fork('b2', 'b1', 1), fork('b3', 'b1', 2)]), 'fork-not-in-branch'],
    ['a fork at itself', numbered(0, [note('b1'), fork('b2', 'b1', 2)]), 'fork-not-in-branch'],
    ['a fork that names another branch', numbered(0, [note('b1'), { ...fork('b2', 'b1', 1), branch: 'b3' }]), 'fork-names-another-branch'],
    ['a fork without a reason', numbered(0, [note('b1'), { ...note('b2'), event: { ...fork('b2', 'b1', 1).event, tries: ' ' } as AnyEvent }]), 'fork-without-reason'],
  ]
  for (const [what, envelopes, fault] of broken) {
    test(`shows ${what}`, () => {
      assert.ok(checkLog(envelopes).some(f => f.fault === fault), JSON.stringify(checkLog(envelopes)))
    })
  }
})
