import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { measureTables, methodTables, nearest } from './index.ts'
import { quartiles } from '../../plain/index.ts'
import { bankOf, experienceFold as registerFold, contentExperienceSchema, type BankEntry } from '../bank/index.ts'
import { smallExperience } from '../bank/small-experience.ts'

const content = (change: Record<string, unknown>) => contentExperienceSchema.parse({ ...smallExperience, ...change })
const bank = (...changes: Record<string, unknown>[]): readonly BankEntry[] => bankOf(changes.map((c, i) => content({ id: `e${i}`, ...c })), registerFold.start)
const method = (procedure: string) => ({ method: { ...smallExperience.method, procedure } })

describe('methods compared', () => {
  test('each way has the cases behind every number, and those that do not say are told of', () => {
    const t = methodTables(bank(method('open'), { ...method('open'), end: 'cancelled' }, method('dialogue'), { method: {} }), 'procedure')
    assert.deepEqual(t.map(x => x.kind), ['published'])
    assert.deepEqual(t[0]!.rows.map(r => [r.value, r.entries.length, r.small]), [['open', 2, true], ['dialogue', 1, true]])
    assert.equal(t[0]!.rows[0]!.byEnd.cancelled?.length, 1)
    assert.equal(t[0]!.silent.length, 1)
  })
  test('published, reported and simulated never share a table, nor do figures of different units', () => {
    const simulated = { kind: 'simulated', saysSo: ['participant'], simulation: { exercise: 'x' }, outcome: [] }, both = bank(method('open'), { ...method('open'), ...simulated })
    assert.deepEqual(methodTables(both, 'procedure').map(t => [t.kind, t.rows[0]!.entries.length]), [['published', 1], ['simulated', 1]])
    const source = smallExperience.evidence[0]!.id, figure = (value: number, unit: string, how = 'stated') => ({ measure: 'time', figure: { value, unit, source, how } })
    const m = measureTables(bank({ outcome: [figure(3, 'months')] }, { outcome: [figure(12, 'weeks')] }, { ...simulated, outcome: [figure(4, 'months', 'model')] }))
    assert.deepEqual(m.map(x => `${x.kind} ${x.unit} ${x.at.length}`).sort(), ['published months 1', 'published weeks 1', 'simulated months 1'])
  })
  test('where half of them lie is said from ten on, never of ranges, and it is no mean', () => {
    const source = smallExperience.evidence[0]!.id, of = (n: number, range = false) => measureTables(bank(...Array.from({ length: n }, (_, i) => ({ outcome: [{ measure: 'bids', figure: range && i === 0 ? { from: 1, to: 9, unit: 'bids', source, how: 'stated' } : { value: i === n - 1 ? 1000 : i, unit: 'bids', source, how: 'stated' } }] }))))[0]!
    assert.equal(of(9).middle, undefined)
    assert.ok(of(9).small)
    assert.deepEqual(of(11).middle, { low: 2.5, middle: 5, high: 7.5 })
    assert.equal(of(11, true).middle, undefined)
    assert.deepEqual(quartiles([1, 2, 3, 4, 5]), { low: 2, middle: 3, high: 4 })
  })
  test('the nearest say why they are near, and those that went wrong are among them', () => {
    const text = (s: string) => ({ en: s, sv: s, da: s, nb: s })
    const all = bank({ id: 'rain', need: text('Storm water must not flood the cellars.'), areas: ['climate'], end: 'failed' }, { id: 'waste', need: text('Food waste collected in bags.'), areas: ['waste'] }, { id: 'heat', need: text('Surplus heat for a school.'), areas: ['symbiosis'] }, { id: 'bins', need: text('Bins that tell when they are full.'), areas: ['waste'] })
    const near = nearest(all, { need: 'We need cellars without storm water', area: 'climate' })
    assert.equal(near[0]!.entry.e.id, 'rain')
    assert.deepEqual(near[0]!.because.map(b => b.why), ['need', 'area'])
    assert.deepEqual(nearest(all, { need: '', country: 'DK' }), [], 'a country alone is no nearness')
  })
})
