import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import type { AnyEvent, Envelope, Fold } from './index.ts'
import { emptyLogHash, extendLogHash, logHash, numbered, replay, streamHash } from './index.ts'

const on = '2026-03-02' as const
const item = (branch: string, event: AnyEvent) => ({ branch, on, by: 'buyer', v: 1, event })
const stream: Envelope[] = numbered(0, [
  item('b1', { type: 'case.opened', title: 'Kørestole på Ærø', value: 1_250_000.5 } as AnyEvent),
  item('b1', { type: 'note.written', text: 'e\u0301 🇳🇴 \u2028' } as AnyEvent),
  item('b1', { type: 'note.written', text: 'second' } as AnyEvent),
  item('b2', { type: 'branch.forked', branch: 'b2', from: 'b1', at: 2, tries: 'x', expects: 'y' } as AnyEvent),
])

describe('the hash of a log', () => {
  test('is the same on any machine', () => {
    // Computed apart from this code, with Python's hashlib and json (sorted keys, no spaces, no escapes beyond the needed).
    assert.equal(emptyLogHash, '895b99b47b3d8fb9dcc88113b61e236f70fa6650a31a40a62451dfaca539c22f')
    assert.equal(logHash(stream), 'c72060ef3502ae76b7bb8e23eb80d491256dfa6b1f9fbbafb36623f34be39393')
    assert.equal(logHash(stream, 'b2'), '3caff1ac1b7593f4f0b35af25405a79c0a98645277d66925d4a587cf8ad229b6')
    assert.equal(streamHash(stream), '2bbf5456ade8ffc0bb3a141fe7c77b0019f62211a36420e3639f3d71943207a7')
  })

  test('can be computed by anyone who knows SHA-256 and canonical JSON', () => {
    const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
    const first = '{"branch":"b1","by":"buyer","event":{"title":"Kørestole på Ærø","type":"case.opened","value":1250000.5},"n":1,"on":"2026-03-02","v":1}'
    assert.equal(logHash(stream, 'b1', 1), sha256(`${sha256('tipp log hash 1')}\n${first}`))
  })

  test('agrees between branches up to their fork and differs after it', () => {
    assert.equal(logHash(stream, 'b2', 2), logHash(stream, 'b1', 2))
    assert.notEqual(logHash(stream, 'b2'), logHash(stream, 'b1'))
    assert.notEqual(logHash(stream, 'b2'), logHash(stream, 'b1', 2))
  })

  test('does not depend on the order of names or on what a store adds', () => {
    const turned = stream.map(e => Object.fromEntries(Object.entries({ ...e, pos: e.n + 7, at: '2026-11-25T00:00:00.000Z' }).reverse()) as unknown as Envelope)
    assert.equal(streamHash(turned), streamHash(stream))
  })

  test('changes with any change, removal, exchange or addition', () => {
    const whole = streamHash(stream)
    const [a, b, c, d] = stream as [Envelope, Envelope, Envelope, Envelope]
    const others = [
      [a, b, c], [b, c, d], [a, c, b, d], [a, b, c, d, d], [a, { ...b, by: 'firm' }, c, d], [a, { ...b, on: '2026-03-03' as const }, c, d],
      [a, b, c, { ...d, v: 2 }], [{ ...a, n: 2 }, b, c, d], [a, { ...b, branch: 'b2' }, c, d], [a, b, { ...c, event: { ...c.event, text: 'Second' } }, d],
    ]
    assert.equal(new Set([whole, ...others.map(o => streamHash(o))]).size, others.length + 1)
  })

  test('can be carried on from where it stands', () => {
    assert.equal(extendLogHash(logHash(stream, 'b1', 2), stream[2]!), logHash(stream, 'b1', 3))
  })
})

test('the state is the same bytes whichever way its parts came about', () => {
  const byType: Fold<Record<string, number>> = {
    start: {},
    // The order of names differs from event to event, on purpose.
    apply: (state, { n, event: { type } }) => {
      const count = { [type]: (state[type] ?? 0) + 1 }
      return n % 2 ? { ...state, ...count } : { ...count, ...state, ...count }
    },
  }
  assert.equal(replay(byType, stream), '{"case.opened":1,"note.written":2}')
  assert.equal(replay(byType, stream, 'b2'), '{"branch.forked":1,"case.opened":1,"note.written":1}')
})
