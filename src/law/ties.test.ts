import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { all, duty, exception, holds, is, meaning, no, not, on, since, yes } from './build.ts'
import { makeLawbook } from './book.ts'
import { checkLawbook, untransposed } from './load-checks.ts'
import { checkTies, exclusive } from './ties.ts'
import { weigh } from './weigh.ts'
import { days, electronic, lots, ownFault, procedure, sent, asked, smallRules, source, threshold, urgent, value, words } from './small-book.ts'
import type { Duty, Exception, Fact, Meaning, Rule } from './types.ts'

const facts: readonly Fact[] = [procedure, value, days, electronic, urgent, ownFault, lots, sent, asked]
const [early] = [on('2026-03-02')]
const a = (more: Partial<Duty> & { id: string }): Duty => duty({
  order: 'EU', topic: 'records', life: since('2020-01-01'), sources: [source('EU')], steps: ['evaluate'], says: words('A sentence about the duty.'),
  when: all(), must: yes(lots), weight: 'advice', remedies: [],
  examples: [
    { name: 'yes', facts: { lots: true }, on: early, verdict: 'lawful' }, { name: 'no', facts: { lots: false }, on: early, verdict: 'unlawful' },
    { name: 'open', facts: {}, on: early, verdict: 'depends' },
  ], ...more,
})
const m = (more: Partial<Meaning> & { id: string }): Meaning => meaning({
  order: 'EU', topic: 'records', life: since('2020-01-01'), sources: [source('EU')], says: words('A meaning'), when: yes(lots),
  examples: [{ name: 'yes', facts: { lots: true }, on: early, holds: true }, { name: 'no', facts: { lots: false }, on: early, holds: false }], ...more,
})
const x = (more: Partial<Exception> & { id: string; to: readonly string[] }): Exception => exception({
  order: 'EU', topic: 'records', life: since('2020-01-01'), sources: [source('EU')], says: words('An exception'), when: yes(urgent),
  examples: [{ name: 'yes', facts: { urgent: true }, on: early, holds: true }, { name: 'no', facts: { urgent: false }, on: early, holds: false }], ...more,
})
const errors = (...rules: Rule[]) => checkLawbook(rules, facts).filter(p => p.grade === 'error').map(p => `${p.rule}: ${p.what}`)
const says = (found: string[], what: RegExp) => assert.ok(found.some(f => what.test(f)), `wanted ${what}, got ${found.join(' | ') || 'nothing'}`)

describe('the checks when a lawbook is made', () => {
  test('the small book has no error', () => assert.deepEqual(errors(...smallRules), []))
  test('an id that does not exist', () => {
    says(errors(a({ id: 'eu/a', when: holds('eu/none') })), /eu\/a: reads 'eu\/none', which does not exist/)
    says(errors(x({ id: 'eu/x', to: ['eu/none'] })), /is an exception to 'eu\/none'/)
    says(errors(a({ id: 'se/a', order: 'SE', replaces: 'eu/none' })), /replaces 'eu\/none'/)
    says(errors(a({ id: 'se/a', order: 'SE', carriesOut: 'eu/none' })), /carries out 'eu\/none'/)
  })
  test('an id that is not in force today is no error, and does not hold', () => {
    const old = m({ id: 'eu/old', life: since('2000-01-01', 'procedure begun', '2010-12-31'), examples: [{ name: 'then', facts: { lots: true }, on: on('2005-01-01'), holds: true }, { name: 'now', facts: { lots: true }, on: early, holds: false }] })
    const reads = a({ id: 'eu/a', must: not(holds('eu/old')), examples: [] })
    assert.deepEqual(checkTies([old, reads]), [])
    assert.equal(weigh(makeLawbook([old, reads]), 'evaluate', { lots: true }, 'DK', early).findings[0]!.verdict, 'lawful')
  })
  test('a duty is not something that holds', () => says(errors(a({ id: 'eu/a' }), a({ id: 'eu/b', when: holds('eu/a') })), /which is a duty/))
  test('a circle is an error, and weighing it comes to an end', () => {
    const rules = [m({ id: 'eu/m', when: holds('eu/n') }), m({ id: 'eu/n', when: holds('eu/m') }), a({ id: 'eu/a', must: holds('eu/m') })]
    says(errors(...rules), /eu\/m: leads back to itself/)
    assert.equal(weigh(makeLawbook(rules), 'evaluate', {}, 'DK', early).findings[0]!.verdict, 'depends')
    const exceptions = [x({ id: 'eu/x', to: ['eu/y'] }), x({ id: 'eu/y', to: ['eu/x', 'eu/a'] }), a({ id: 'eu/a' })]
    says(errors(...exceptions), /eu\/x: leads back to itself/)
    assert.equal(weigh(makeLawbook(exceptions), 'evaluate', {}, 'DK', early).findings.length, 1)
  })
  test('two replacements of one duty collide unless their conditions exclude each other', () => {
    const base = a({ id: 'eu/a' }), one = a({ id: 'se/one', order: 'SE', replaces: 'eu/a', when: yes(urgent), examples: [] })
    says(errors(base, one, a({ id: 'se/two', order: 'SE', replaces: 'eu/a', when: yes(electronic), examples: [] })), /se\/one: replaces 'eu\/a' at the same time as 'se\/two'/)
    const ties = (...r: Rule[]) => checkTies(r).filter(p => p.grade === 'error')
    assert.deepEqual(ties(base, one, a({ id: 'se/two', order: 'SE', replaces: 'eu/a', when: all(no(urgent), yes(electronic)) })), [])
    assert.deepEqual(ties(base, one, a({ id: 'dk/two', order: 'DK', replaces: 'eu/a' })), [])
    assert.deepEqual(ties(base, { ...one, life: since('2020-01-01', 'procedure begun', '2020-12-31') }, a({ id: 'se/two', order: 'SE', replaces: 'eu/a', life: since('2021-01-01') })), [])
  })
  test('conditions exclude each other by a fact or by its opposite', () => {
    assert.ok(exclusive(is(procedure, 'open'), all(is(procedure, 'restricted'), yes(lots))))
    assert.ok(exclusive(not(holds('eu/m')), holds('eu/m')))
    assert.ok(!exclusive(yes(lots), yes(urgent)))
    assert.ok(!exclusive(yes(lots), yes(lots)))
  })
  test('an exception to another country’s duty', () =>
    says(errors(a({ id: 'dk/a', order: 'DK' }), x({ id: 'se/x', order: 'SE', to: ['dk/a'] })), /se\/x: .*law of another country/))
  test('two entries of one id in force at once, and a hole between two', () => {
    const first = m({ id: 'eu/m', life: since('2020-01-01', 'procedure begun', '2024-12-31') })
    says(errors(first, m({ id: 'eu/m', life: since('2024-12-31') })), /in force at once from 2024-12-31/)
    assert.deepEqual(checkTies([first, m({ id: 'eu/m', life: since('2025-01-01') })]), [])
    assert.deepEqual(checkTies([first, m({ id: 'eu/m', life: since('2025-02-01') })]).map(p => p.grade), ['note'])
  })
  test('a text that is missing, or copied by accident', () => {
    says(errors(a({ id: 'eu/a', says: { ...words('A sentence about the duty.'), nb: ' ' } })), /says has no text in nb/)
    const copied = checkLawbook([a({ id: 'eu/a', says: { en: 'The very same long sentence', sv: 'The very same long sentence', da: 'En helt anden sætning', nb: 'En helt annen setning' } })], facts)
    assert.deepEqual(copied.map(p => p.grade), ['warning'])
  })
  test('a source without an identifier, a place or a real day', () => {
    says(errors(a({ id: 'eu/a', sources: [{ ...source('EU'), id: {} }] })), /has no identifier/)
    says(errors(a({ id: 'eu/a', sources: [{ ...source('EU'), place: '' }] })), /lacks its act or its place/)
    says(errors(a({ id: 'eu/a', sources: [{ ...source('EU'), read: '2026-02-30' }] })), /which is no day/)
  })
  test('examples that are missing or come out otherwise', () => {
    says(errors(a({ id: 'eu/a', examples: [] })), /no example is unlawful/)
    says(errors(m({ id: 'eu/m', examples: [] })), /no example is one where it does not hold/)
    says(errors(a({ id: 'eu/a', examples: [{ name: 'odd', facts: { lots: true }, on: early, verdict: 'unlawful' }] })), /'odd' comes out as 'lawful', not 'unlawful'/)
  })
  test('facts that nobody knows, and values that a fact cannot have', () => {
    says(errors(a({ id: 'eu/a', examples: [{ name: 'odd', facts: { lotz: true }, on: early, verdict: 'depends' }] })), /'lotz', which is not in the vocabulary/)
    says(errors(a({ id: 'eu/a', examples: [{ name: 'odd', facts: { lots: 'yes' }, on: early, verdict: 'depends' }] })), /the value 'yes', which it cannot have/)
    says(errors(a({ id: 'eu/a', must: { of: procedure, is: '=', than: 'opne' } })), /which it can never be/)
    says(errors(a({ id: 'eu/a', must: { of: procedure, is: '<', than: 'open' } })), /has no order/)
    says(errors(a({ id: 'eu/a', must: { of: days, is: '>=', than: threshold } })), /counts money/)
    says(errors(a({ id: 'eu/a', must: { of: { ...lots }, is: '=', than: true } })), /reads another 'lots'/)
  })
  test('a country without its number is noted', () =>
    assert.ok(checkLawbook(smallRules, facts).some(p => p.grade === 'note' && p.rule === 'threshold' && /NO/.test(p.what))))
  test('an EU duty without national words is listed for lawyers', () => {
    const found = untransposed(smallRules).map(u => `${u.duty} ${u.country}`)
    assert.ok(found.includes('eu/lots SE') && !found.includes('eu/lots DK') && !found.includes('eu/time/open SE'))
  })
})
