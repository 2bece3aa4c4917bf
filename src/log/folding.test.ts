import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { AnyEvent, BranchForked, Envelope, Fold } from './index.ts'
import { checkLog, fold, foldLineage, folding, lineage, numbered, replay } from './index.ts'

type Word = { readonly type: 'word.said', readonly word: string }
type Said = { readonly words: readonly string[], readonly forks: number }

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen)
  return value
}

const said: Fold<Said, AnyEvent> = {
  start: deepFrozen({ words: [], forks: 0 }),
  apply: (state, { event }) => deepFrozen(event.type === 'word.said'
    ? { ...state, words: [...state.words, (event as Word).word] }
    : { ...state, forks: state.forks + 1 }),
}

const forkOf = (branch: string, from: string, at: number): BranchForked => ({ type: 'branch.forked', branch, from, at, tries: 'x', expects: 'y' })
const wordOf = (word: string): Word => ({ type: 'word.said', word })

/** Any stream with branches: each choice either says a word on some branch or forks some branch at some event it sees. */
const anyStream = fc.array(fc.record({ pick: fc.nat(), at: fc.nat(), fork: fc.boolean(), word: fc.string() }), { minLength: 1, maxLength: 60 })
  .map(choices => {
    const stream: Envelope[] = []
    const branches: string[] = []
    for (const { pick, at, fork, word } of choices) {
      const from = branches[pick % Math.max(1, branches.length)] ?? 'b1'
      const forks = fork && branches.length > 0
      const branch = forks ? `b${branches.length + 1}` : from
      const seen = lineage(stream, from)
      const event: AnyEvent = forks
        ? forkOf(branch, from, seen[at % seen.length]!.n)
        : wordOf(word)
      if (!branches.includes(branch)) branches.push(branch)
      stream.push(...numbered(stream.length, [{ branch, on: '2026-03-02', by: 'buyer', v: 1, event }]))
    }
    return { stream, branches }
  })

describe('folding event by event', () => {
  test('gives at every event of every branch what folding from the start gives', () => {
    fc.assert(fc.property(anyStream, fc.integer({ min: 1, max: 7 }), ({ stream, branches }, every) => {
      assert.deepEqual(checkLog(stream), [])
      const f = folding(said, every)
      // Half of it, then a look at what each branch sees, then the rest: what is kept must grow.
      const half = stream.slice(0, stream.length >> 1)
      assert.ok(f.addAll(half))
      for (const branch of f.branches()) assert.deepEqual(f.seen(branch), lineage(half, branch))
      assert.ok(f.addAll(stream.slice(half.length)))
      assert.deepEqual(f.branches(), branches)
      for (const branch of branches) {
        assert.deepEqual(f.seen(branch), lineage(stream, branch))
        assert.deepEqual(f.state(branch), foldLineage(said, stream, branch))
        for (let n = 0; n <= stream.length; n++) assert.deepEqual(f.state(branch, n), foldLineage(said, stream, branch, n), `${branch} at ${n}`)
      }
    }), { numRuns: 60 })
  })

  test('refuses an event that does not follow and changes nothing', () => {
    const word = (branch: string) => ({ branch, on: '2026-03-02' as const, by: 'buyer', v: 1, event: wordOf(branch) as AnyEvent })
    const [one, two] = numbered(0, [word('b1'), word('b2')])
    const f = folding(said)
    assert.equal(f.add(two!), false, 'a gap')
    assert.equal(f.add(one!), true)
    assert.equal(f.add(one!), false, 'the same again')
    assert.equal(f.add(two!), false, 'a branch without a fork')
    assert.equal(f.last(), 1)
    assert.deepEqual(f.branches(), ['b1'])
    assert.equal(f.state('b2'), undefined)
    assert.deepEqual(f.seen('b2'), [])
  })

  test('takes few steps to any event of a branch of 2,000 and to a fork, and little time', () => {
    let steps = 0
    const counted: Fold<number, AnyEvent> = { start: 0, apply: (sum, e) => { steps++; return sum + e.n } }
    const stream = numbered(0, Array.from({ length: 2000 }, () => ({ branch: 'b1', on: '2026-03-02' as const, by: 'buyer', v: 1, event: { type: 'x' } as AnyEvent })))
    const f = folding(counted)
    f.addAll(stream)
    assert.equal(steps, 2000)
    for (let n = 0; n <= 2000; n++) {
      steps = 0
      assert.equal(f.state('b1', n), n * (n + 1) / 2)
      assert.ok(steps < 200, `event ${n} took ${steps} steps`)
    }
    steps = 0
    const start = performance.now()
    assert.ok(f.add(numbered(2000, [{ branch: 'b2', on: '2026-03-02', by: 'buyer', v: 1, event: forkOf('b2', 'b1', 1999) as AnyEvent }])[0]!))
    assert.ok(steps <= 200, `the fork took ${steps} steps`)
    const seen = lineage(stream, 'b1')
    const ms = performance.now() - start
    assert.equal(seen.length, 2000)
    assert.ok(ms < 50, `a fork and a lineage of 2,000 events took ${ms} ms`)
  })
})

test('a replay gives the same bytes from the start, step by step, and after a journey as JSON', () => {
  fc.assert(fc.property(anyStream, ({ stream, branches }) => {
    const travelled = JSON.parse(JSON.stringify(stream)) as Envelope[]
    for (const branch of branches) {
      const bytes = replay(said, stream, branch)
      assert.equal(replay(said, travelled, branch), bytes)
      const half = Math.floor(stream.length / 2)
      const seen = lineage(stream, branch)
      const first = fold(said, seen.filter(e => e.n <= half))
      assert.equal(JSON.stringify(fold(said, seen.filter(e => e.n > half), first)), JSON.stringify(fold(said, seen)))
    }
  }), { numRuns: 60 })
})
