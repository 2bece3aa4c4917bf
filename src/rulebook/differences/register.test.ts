import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { looksPersonal, type Day } from '../../plain/index.ts'
import { countsByRow, decide, published, readBarrier, registerFold, waiting, type BarrierEvent, type Decision, type Register, type WrittenBarrier } from './register.ts'

const day: Day = '2026-11-16'
const written: WrittenBarrier = { what: 'We were told to write the whole tender in Norwegian.', met: 'A translator', from: 'DK', to: 'NO', step: 'fillInNotice', row: 'diff-11', year: '2026', hours: '37,5', cost: '12 000', currency: 'DKK' }
const fold = (events: readonly BarrierEvent[], from: Register = registerFold.start): Register => events.reduce((s, event) => registerFold.apply(s, { on: day, event }), from)
const said = (() => { const read = readBarrier(written, 2026, 'da'); assert.ok(read.ok); return read.barrier })()
const reported = (id = 'r1'): BarrierEvent => ({ type: 'barrier.reported', report: id, said })
const after = (s: Register, d: Decision): Register => { const made = decide(s, d); assert.ok(made.ok, JSON.stringify(made)); return fold(made.events, s) }

describe('reading what somebody wrote', () => {
  test('numbers as people write them', () => assert.deepEqual([said.hours, said.cost], [37.5, { amount: 12_000, currency: 'DKK' }]))
  test('each thing that is wrong is told at its field', () => {
    const cases: readonly (readonly [Partial<WrittenBarrier>, string, string])[] = [
      [{ what: 'Too short' }, 'what', 'what'], [{ what: 'x'.repeat(2001) }, 'what', 'what long'], [{ met: 'x'.repeat(1001) }, 'met', 'met long'], [{ from: 'FI' }, 'from', 'from'], [{ to: '' }, 'to', 'to'], [{ to: 'DK' }, 'to', 'same'],
      [{ step: 'bribe' }, 'step', 'step'], [{ row: 'diff-99' }, 'row', 'row'], [{ year: '2027' }, 'year', 'year'], [{ year: '1999' }, 'year', 'year'], [{ year: 'i fjor' }, 'year', 'year'], [{ hours: 'many' }, 'hours', 'hours'], [{ hours: '-3' }, 'hours', 'hours'],
      [{ cost: '1e9' }, 'cost', 'cost'], [{ cost: '2000000000' }, 'cost', 'cost'], [{ currency: 'USD' }, 'currency', 'currency'], [{ what: 'Write to anna.holm@example.dk and ask what happened' }, 'what', 'personal'],
    ]
    for (const [change, field, problem] of cases) {
      const read = readBarrier({ ...written, ...change }, 2026, 'sv')
      assert.ok(!read.ok && read.problems.some(([f, p]) => f === field && p === problem), `${field} ${problem}: ${JSON.stringify(read)}`)
    }
  })
  test('the optional may be left out', () => {
    const read = readBarrier({ ...written, met: '', step: '', row: '', hours: '', cost: '', currency: '' }, 2026, 'sv')
    assert.ok(read.ok && !('hours' in read.barrier) && !('cost' in read.barrier) && !('row' in read.barrier))
  })
  test('addresses and numbers of persons are seen, sums and paragraphs are not', () => {
    for (const text of ['a.b@c.se', '+45 20 30 40 50', '010203-1234', '19800101-1234', '01020312345']) assert.ok(looksPersonal(text), text)
    for (const text of ['12 000 000 kr', '2014/24/EU', '§ 7-9 (2)', '1 611 360 DKK', 'SFS 2026:245', '20 dage, 700 000']) assert.ok(!looksPersonal(text), text)
  })
})

describe('the register', () => {
  test('shows nothing before it is published, and counts only what is', () => {
    const one = fold([reported()])
    assert.deepEqual([published(one).length, waiting(one).length, countsByRow(one)], [0, 1, {}])
    const out = after(one, { do: 'publish', report: 'r1', row: 'diff-11' })
    assert.deepEqual([published(out).length, waiting(out).length, countsByRow(out)], [1, 0, { 'diff-11': 1 }])
  })
  test('publishing may attach to another row, or to none', () => {
    assert.deepEqual(countsByRow(after(fold([reported()]), { do: 'publish', report: 'r1', row: 'diff-10' })), { 'diff-10': 1 })
    assert.deepEqual(countsByRow(after(fold([reported()]), { do: 'publish', report: 'r1', row: '' })), {})
  })
  test('shortening keeps what came for the moderator, and says so to the reader', () => {
    const s = after(after(fold([reported()]), { do: 'shorten', report: 'r1', what: 'We were told to write […] in Norwegian.', met: '', because: 'Named a person' }), { do: 'shorten', report: 'r1', what: 'We were told to write in Norwegian.', met: '', because: 'Again' })
    const r = s.reports[0]!
    assert.equal(r.said.what, 'We were told to write in Norwegian.')
    assert.equal(r.original?.what, written.what)
    assert.deepEqual(r.shortened, { on: day, because: 'Again' })
  })
  test('a moderator cuts and does not add, and gives a reason', () => {
    const s = fold([reported()]), no = (d: Decision) => { const made = decide(s, d); return made.ok ? 'ok' : made.problem }
    assert.equal(no({ do: 'shorten', report: 'r1', what: `${written.what} And it was terrible.`, met: written.met, because: 'x' }), 'longer')
    assert.equal(no({ do: 'shorten', report: 'r1', what: 'Short', met: '', because: ' ' }), 'because')
    assert.equal(no({ do: 'shorten', report: 'r1', what: '', met: '', because: 'x' }), 'what')
    assert.equal(no({ do: 'decline', report: 'r1', because: '' }), 'because')
    assert.equal(no({ do: 'publish', report: 'r1', row: 'diff-99' }), 'row')
    assert.equal(no({ do: 'publish', report: 'r2', row: '' }), 'no such report')
  })
  test('declined is over; published may be withdrawn, not published twice', () => {
    const declined = after(fold([reported()]), { do: 'decline', report: 'r1', because: 'Not about a border' })
    assert.deepEqual([published(declined).length, waiting(declined).length], [0, 0])
    assert.ok(!decide(declined, { do: 'publish', report: 'r1', row: '' }).ok)
    const out = after(fold([reported()]), { do: 'publish', report: 'r1', row: '' })
    assert.ok(!decide(out, { do: 'publish', report: 'r1', row: '' }).ok)
    assert.equal(published(after(out, { do: 'decline', report: 'r1', because: 'Asked to' })).length, 0)
  })
  test('events about reports that are not there change nothing, and a repeated report is one', () => {
    const s = fold([reported(), reported(), { type: 'barrier.published', report: 'nobody' }])
    assert.deepEqual([s.reports.length, s.reports[0]!.status], [1, 'waiting'])
  })
})
