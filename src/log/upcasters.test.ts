import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { AnyEvent, Envelope, Upcaster } from './index.ts'
import { checkUpcasters, upcast, upcastAll } from './index.ts'

type Loose = AnyEvent & Record<string, unknown>
const lift = (change: (event: Loose) => Loose) => (event: AnyEvent) => change(event as Loose)

// A question got a language, then another name, then a list of languages.
const list: Upcaster[] = [
  { id: '2026-04 question has a language', type: 'question.put', from: 1, upcast: lift(e => ({ ...e, lang: 'sv' })) },
  { id: '2026-05 question is asked', type: 'question.put', from: 2, after: '2026-04 question has a language', upcast: lift(e => ({ ...e, type: 'question.asked' })) },
  { id: '2026-06 several languages', type: 'question.asked', from: 3, after: '2026-05 question is asked', upcast: lift(({ lang, ...e }) => ({ ...e, langs: [lang] }) as Loose) },
]
const versions = { 'question.asked': 4, 'note.written': 1 }
const envelope = (n: number, v: number, event: Loose): Envelope => ({ n, branch: 'b1', on: '2026-03-02', by: 'buyer', v, event })

describe('upcasters', () => {
  test('lift an old event through every step, also under a new name, and keep its place', () => {
    assert.deepEqual(upcast(list, envelope(7, 1, { type: 'question.put', text: 'Hvornår?' })),
      envelope(7, 4, { type: 'question.asked', text: 'Hvornår?', langs: ['sv'] }))
    assert.deepEqual(upcast(list, envelope(7, 2, { type: 'question.put', text: 'x', lang: 'da' })).event, { type: 'question.asked', text: 'x', langs: ['da'] })
  })

  test('leave an event of today as it is', () => {
    const today = envelope(1, 4, { type: 'question.asked', langs: ['nb'] })
    assert.equal(upcast(list, today), today)
  })

  test('lift a whole stream', () => {
    const lifted = upcastAll(list, versions, [envelope(1, 1, { type: 'note.written' }), envelope(2, 1, { type: 'question.put' })])
    assert.ok(lifted.ok)
    assert.deepEqual(lifted.envelopes.map(e => [e.n, e.v, e.event.type]), [[1, 1, 'note.written'], [2, 4, 'question.asked']])
  })

  test('refuse a stream with an event of a newer program, an unknown type, or no way up', () => {
    const refused = (v: number, type: string) => {
      const answer = upcastAll(list, versions, [envelope(1, 1, { type: 'note.written' }), envelope(2, v, { type })])
      return answer.ok ? 'ok' : `${answer.reason} at ${answer.n}`
    }
    assert.equal(refused(5, 'question.asked'), 'newer at 2')
    assert.equal(refused(1, 'toString'), 'unknown-type at 2')
    assert.equal(refused(2, 'question.asked'), 'no-way-up at 2')
    assert.equal(refused(3, 'question.asked'), 'ok')
  })

  test('stand in one list whose faults are shown', () => {
    assert.deepEqual(checkUpcasters(list), [])
    const [first, second, third] = list as [Upcaster, Upcaster, Upcaster]
    assert.deepEqual(checkUpcasters([second, first, third]), [{ id: second.id, fault: 'not-after' }, { id: first.id, fault: 'wrong-order' }])
    assert.deepEqual(checkUpcasters([first, { ...second, from: 1 }, third]), [{ id: second.id, fault: 'same-step' }])
    assert.deepEqual(checkUpcasters([first, second, { ...third, id: first.id }]), [{ id: first.id, fault: 'same-id' }])
  })
})
