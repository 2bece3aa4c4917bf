import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { faultsBy } from '../../tests/json-schema.ts'
import { exportLaw, exportSchema, lawbook, lawFromExport, on, weigh, type ExportedLaw } from './index.ts'

const exported = exportLaw(lawbook), written = JSON.stringify(exported)
/** A few entries are enough to be spoiled. */
const few = JSON.stringify({ ...exported, entries: exported.entries.slice(0, 10) })
const copy = (of = few): any => JSON.parse(of)

describe('the lawbook as one document', () => {
  test('has the shape that its schema says', () => {
    assert.deepEqual(faultsBy(exportSchema(), copy(written)).slice(0, 5), [])
  })
  test('is refused by the schema with a text, a source or a property wrong', () => {
    const spoil: readonly [RegExp, (law: any) => void][] = [
      [/entries\/0\/says: lacks nb/, law => { delete law.entries[0].says.nb }], [/entries\/3\/sources: has fewer/, law => { law.entries[3].sources = [] }],
      [/entries\/5: has colour/, law => { law.entries[5].colour = 'red' }], [/entries\/7\/when: fits 0 of 5/, law => { law.entries[7].when = { xor: [] } }],
      [/facts\/0\/from/, law => { law.facts[0].from = 'rumour' }], [/figures\/0\/values\/0\/value/, law => { law.figures[0].values[0].value = 'many' }], [/lawbook/, law => { law.lawbook = 'abc' }],
      [/shape/, law => { law.shape = 'tipp-law/0' }], [/lacks terms/, law => { delete law.terms }], [/life\/from/, law => { law.entries[0].life.from = '2026-13-01' }],
    ]
    for (const [expected, change] of spoil) {
      const law = copy()
      change(law)
      assert.ok(faultsBy(exportSchema(), law).some(f => expected.test(f)), String(expected))
    }
  })
  test('says everything: the lawbook made from it has the same hash and weighs alike', () => {
    const again = lawFromExport(copy(written) as ExportedLaw)
    assert.equal(again.hash, lawbook.hash)
    assert.deepEqual(again.problems, lawbook.problems)
    const facts = { activity: 'general', 'buyer.kind': 'municipality', subject: 'services', 'value.estimated': 4_000_000, procedure: 'innovationPartnership', 'time.requestDays': 24 }
    for (const country of ['DK', 'SE', 'NO'] as const) {
      const [a, b] = [lawbook, again].map(book => weigh(book, 'sendNotice', facts, country, on('2026-03-02')))
      assert.deepEqual([b!.verdict, b!.findings.map(f => [f.rule.id, f.verdict])], [a!.verdict, a!.findings.map(f => [f.rule.id, f.verdict])])
    }
  })
  test('a document that was tampered with, or names what it does not hold, is refused', () => {
    const changed = copy(), unnamed = copy(), other = copy()
    changed.entries[0].says.sv += ' Nej.'
    unnamed.facts = []
    other.shape = 'tipp-law/9'
    assert.throws(() => lawFromExport(changed), /has the hash/)
    assert.throws(() => lawFromExport(unnamed), /without saying what it is/)
    assert.throws(() => lawFromExport(other), /shape/)
  })
})
