import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as counting from '../counting.ts'
import { lawbook } from '../lawbook.ts'
import * as values from '../value-of.ts'
import { allNotes, coverage } from './coverage.ts'
import { rows } from './rows.ts'

const functions = new Set([...Object.keys(counting), ...Object.keys(values)])

test('every row of the dossiers is carried by an entry, stands elsewhere, or is a written gap', () => {
  const found = coverage(lawbook.rules, allNotes, functions)
  assert.ok(rows.length > 700 && found.rows.length === rows.length)
  assert.deepEqual(found.problems, [])
  assert.ok(found.rows.filter(r => r.as === 'entry').length > 650)
})
test('and that check can fail: a row that nobody carries, a note on no row, and a place that does not exist are told', () => {
  assert.ok(coverage(lawbook.rules.filter(r => !r.dossier?.includes('EU-FA-03')), allNotes, functions).problems.some(p => p.includes('EU-FA-03')))
  assert.ok(coverage(lawbook.rules, [...allNotes, { row: 'EU-NO-SUCH', because: 'x' }], functions).problems.some(p => p.includes('EU-NO-SUCH')))
  assert.ok(coverage(lawbook.rules, [...allNotes.filter(n => n.row !== 'C44'), { row: 'C44', in: ['eu/no/such'] }], functions).problems.some(p => p.includes('eu/no/such')))
})
