import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { figureWritten, readAnswer, readGiven, textsIn, withTexts, type GivenFault, type WrittenExperience } from './index.ts'

const written: WrittenExperience = {
  title: ['Regn i Exempelstad'], area: ['climate'], country: ['SE'], buyers: ['Exempelstad kommun, VA-bolaget'], from: ['2023'], to: ['2025'], need: ['Källare översvämmas när det regnar mycket.'], happened: ['Vi höll en marknadsdialog och förhandlade sedan.'],
  procedure: ['negotiation'], dialogue: ['marketDialogue', 'oneToOne'], well: ['- Många företag kom\n- Vi lärde oss mycket'], less: ['Det tog längre tid än vi trodde'], end: ['inUse'], role: ['buyer'], confidence: ['high'],
  'o.bids': ['5'], 'o.price': ['-7,5'], 'o.firmCost': ['40–60'], 'o.firmCost.unit': ['hours'], 'o.effect': ['1 200'], 'o.effect.unit': ['m3'], how: ['counted'], evidence: ['Exempelstad, slutrapport https://example.org/rapport'],
}
const read = (change: WrittenExperience = {}) => readGiven({ ...written, ...change }, 'g-1', '2026-11-26', 'sv')
const faultsOf = (change: WrittenExperience): readonly GivenFault[] => { const r = read(change); return r.ok ? [] : r.faults }

describe('an experience given by hand', () => {
  test('is read into the structured form, in the language it was written in', () => {
    const r = read()
    assert.ok(r.ok, JSON.stringify(r))
    const e = r.experience
    assert.deepEqual([e.kind, e.buyers.map(b => b.name), e.wentWell.map(l => l.says.says), e.title.lang], ['reported', ['Exempelstad kommun', 'VA-bolaget'], ['Många företag kom', 'Vi lärde oss mycket'], 'sv'])
    assert.deepEqual(e.outcome.map(o => [o.measure, o.figure?.value ?? [o.figure?.from, o.figure?.to], o.figure?.unit, o.figure?.how]), [['bids', 5, 'bids', 'counted'], ['firmCost', [40, 60], 'hours', 'counted'], ['price', -7.5, 'percentOfEstimate', 'counted'], ['effect', 1200, 'm3', 'counted']])
    assert.deepEqual(e.evidence.map(x => [x.id, x.says, x.link]), [['own', 'TIPP, 2026-11-26', undefined], ['e1', 'Exempelstad, slutrapport', 'https://example.org/rapport']])
  })
  test('needs little: who, what, how it ended and one lesson', () => {
    const little = Object.fromEntries(['title', 'area', 'country', 'need', 'happened', 'less', 'end', 'role'].map(k => [k, written[k]!]))
    assert.ok(readGiven(little, 'g-2', '2026-11-26', 'sv').ok)
  })
  test('from an exercise it is simulated, its figures come from the model, and the teller took part in it', () => {
    const r = readGiven(written, 'g-3', '2026-11-26', 'sv', { exercise: 'rain-on-the-map' })
    assert.ok(r.ok)
    assert.deepEqual([r.experience.kind, r.experience.saysSo, r.experience.outcome.every(o => !o.figure || o.figure.how === 'model'), r.experience.simulation?.exercise], ['simulated', ['participant'], true, 'rain-on-the-map'])
  })
  const faults: readonly (readonly [WrittenExperience, string, string])[] = [
    [{ title: ['x'] }, 'title', 'short'], [{ title: ['x'.repeat(200)] }, 'title', 'long'], [{ need: ['kort'] }, 'need', 'short'], [{ happened: ['x'.repeat(2001)] }, 'happened', 'long'], [{ area: [] }, 'area', 'choose'], [{ area: ['moon'] }, 'area', 'choose'], [{ country: ['XX'] }, 'country', 'choose'],
    [{ from: ['i fjor'] }, 'from', 'years'], [{ to: ['2020'] }, 'to', 'years'], [{ procedure: ['bribe'] }, 'procedure', 'choose'], [{ phases: ['many'] }, 'phases', 'phases'], [{ well: [''], less: [''] }, 'well', 'lessons'], [{ well: ['a\n'.repeat(9)] }, 'well', 'too many'],
    [{ end: [''] }, 'end', 'choose'], [{ role: ['participant'] }, 'role', 'choose'], [{ role: ['king'] }, 'role', 'choose'], [{ 'o.bids': ['many'] }, 'o.bids', 'figure'], [{ 'o.effect.unit': ['GBP'] }, 'o.effect.unit', 'unit'], [{ 'o.effect.unit': ['other'] }, 'o.effect.unitSays', 'unit'], [{ how: ['model'] }, 'how', 'choose'], [{ how: [''] }, 'how', 'how'],
    [{ evidence: ['http://example.org'] }, 'evidence', 'link'], [{ happened: ['Ring anna.holm@example.dk så får ni veta'] }, 'happened', 'personal'], [{ less: ['Per, 0701234567-1234 19800101-1234'] }, 'less', 'personal'], [{ title: ['abc \u202e def ghi'] }, 'title', 'unsound'], [{ buyers: ['\u0000\u0001'] }, 'buyers', 'unsound'],
  ]
  for (const [change, field, problem] of faults) test(`${field} is told to be “${problem}”`, () => assert.ok(faultsOf(change).some(f => f[0] === field && f[1] === problem), JSON.stringify(faultsOf(change))))
  test('unknown fields and half a megabyte do no harm', () => {
    assert.ok(read({ __proto__x: ['1'], constructor: ['x'] }).ok)
    const begun = performance.now()
    assert.ok(!read({ happened: ['a@'.repeat(200_000)], well: ['1234567'.repeat(50_000)], evidence: ['https://'.repeat(50_000)], 'o.bids': ['1'.repeat(100_000)] }).ok)
    assert.ok(performance.now() - begun < 2000)
  })
})

test('figures as people write them', () => {
  const cases: readonly (readonly [string, unknown])[] = [['5', { value: 5 }], ['1 200', { value: 1200 }], ['12.500', { value: 12500 }], ['3–5', { from: 3, to: 5 }], ['3-5', { from: 3, to: 5 }], ['40+', { from: 40 }], ['> 40', { from: 40 }], ['-7,5', { value: -7.5 }], ['-10 – -5', { from: -10, to: -5 }], ['5-3', undefined], ['many', undefined], ['', undefined], ['1e9', undefined], ['x'.repeat(1000), undefined]]
  for (const [s, is] of cases) assert.deepEqual(figureWritten(s), is, s)
})

describe('an answer', () => {
  const ok = { kind: 'correction', role: 'supplier', says: 'Det var sex företag, inte fem.', link: '' }
  test('is signed by a part and stands in its language', () => assert.deepEqual(readAnswer(ok, 'sv'), { ok: true, answer: { kind: 'correction', role: 'supplier', lang: 'sv', says: ok.says } }))
  for (const [change, field] of [[{ says: 'nej' }, 'says'], [{ says: 'skriv till a@b.se tack' }, 'says'], [{ role: 'king' }, 'role'], [{ kind: 'praise' }, 'kind'], [{ link: 'javascript:alert(1)' }, 'link']] as const) test(`is refused for its ${field}: ${JSON.stringify(change)}`, () => { const r = readAnswer({ ...ok, ...change }, 'sv'); assert.ok(!r.ok && r.faults[0]![0] === field) })
})

test('every text has a place, and an emptied lesson goes with what it belongs to', () => {
  const r = read({ 'o.effect.says': ['hålls borta från ledningarna'] })
  assert.ok(r.ok)
  const places = textsIn(r.experience).map(p => p[0])
  assert.equal(new Set(places).size, places.length)
  assert.ok(['title', 'buyers.1', 'wentWell.1', 'lessWell.0', 'outcome.3', 'evidence.1'].every(p => places.includes(p)), places.join())
  const cut = withTexts(r.experience, { 'wentWell.0': '', 'buyers.1': '', 'outcome.3': '', need: 'Källare.', title: '' })
  assert.deepEqual([cut.wentWell.map(l => l.says.says), cut.buyers.length, cut.outcome.length, cut.outcome[3]?.says, cut.need.says], [['Vi lärde oss mycket'], 1, 4, undefined, 'Källare.'])
})
