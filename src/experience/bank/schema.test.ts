import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { langs } from '../../plain/index.ts'
import { areaWords, boundsOf, confidenceWords, dialogueWords, endWords, givenExperienceSchema, heard, howWords, linkSchema, measureWords, paymentWords, placeNames, readExperience, readFigures, readWords, requirementFormWords, resultKindWords, rightsWords, roleWords, unitWords, wayWords, type Figure } from './index.ts'
import { smallExperience as small } from './small-experience.ts'

const copy = (): any => structuredClone(small)
const wrong = (change: (e: any) => void): string => {
  const e = copy()
  change(e)
  const read = readExperience(e)
  return read.ok ? '' : read.problems.map(p => `${p.where}: ${p.says}`).join('\n')
}

describe('an experience', () => {
  test('is read as it stands', () => assert.deepEqual(readExperience(copy()), { ok: true, value: small }))
  test('may leave out what nobody knows', () => {
    const { years: _, ...e } = copy()
    assert.ok(readExperience({ ...e, method: {}, outcome: [], wentWell: [] }).ok)
  })
  const figure = (f: object) => (e: any): void => { e.outcome[0].figure = { unit: 'bids', source: 'page', how: 'stated', ...f } }
  const faults: readonly (readonly [string, (e: any) => void, RegExp])[] = [
    ['a text without Danish', e => { delete e.need.da }, /^need\.da/], ['an empty text', e => { e.title.sv = '  ' }, /^title\.sv/], ['text that turns the reading direction', e => { e.need.en = 'abc \u202e def' }, /cannot be read/],
    ['an unknown area', e => { e.areas = ['rain'] }, /^areas/], ['no country', e => { e.countries = [] }, /^countries/], ['years backwards', e => { e.years = { from: 2020, to: 2019 } }, /end before/],
    ['a value and a range', figure({ value: 1, from: 2 }), /not both/], ['neither', figure({}), /not neither/], ['a range backwards', figure({ from: 3, to: 2 }), /range ends/],
    ['a figure without a unit', e => { delete e.outcome[0].figure.unit }, /unit/], ['a figure without a source', e => { delete e.outcome[0].figure.source }, /source/], ['a figure that does not say how', e => { delete e.outcome[0].figure.how }, /how/],
    ['a source that is not there', figure({ value: 1, source: 'nobody' }), /no evidence/], ['“other” without its unit', figure({ value: 1, unit: 'other' }), /unitSays/], ['a second unit', figure({ value: 1, unitSays: 'rain' }), /unitSays/], ['infinity', figure({ value: Infinity }), /value/],
    ['an outcome of nothing', e => { e.outcome = [{ measure: 'bids' }] }, /figure or a sentence/],
    ['a link that runs', e => { e.evidence[0].link = 'javascript:alert(1)' }, /evidence\[0\]\.link/], ['a plain http link', e => { e.evidence[0].link = 'http://example.org' }, /link/], ['two ids alike', e => { e.evidence.push({ ...e.evidence[0] }) }, /same id/], ['no evidence', e => { e.evidence = [] }, /evidence/],
    ['a touch of nothing', e => { e.wentWell[0].touches = [{ song: 'x' }] }, /touches/], ['a field that does not exist', e => { e.score = 10 }, /score|Unrecognized/],
    ['a figure from a model in what is published', figure({ value: 4, how: 'model' }), /model/], ['an account in what is published', e => { e.evidence[0].read = 'account' }, /others can read/],
    ['a simulated one that names no exercise', e => { e.kind = 'simulated' }, /names its exercise/], ['a reported one that names an exercise', e => { e.kind = 'reported'; e.simulation = { exercise: 'x' } }, /no other does/],
    ['a participant in what is published', e => { e.saysSo = ['participant'] }, /took part/],
  ]
  for (const [name, change, says] of faults) test(`is refused for ${name}`, () => assert.match(wrong(change), says))
})

describe('an experience that a person gives', () => {
  test('stands in one language, and is heard in it', () => {
    const s = (says: string) => ({ lang: 'sv' as const, says })
    const { title: _t, ...rest } = copy()
    const given = { ...rest, kind: 'reported', title: s('Regn'), need: s('Källare'), happened: s('Vi köpte'), wentWell: [{ says: s('Bra') }], outcome: [], evidence: [{ id: 'own', says: 'own', read: 'account', known: 'secondary source' }] }
    assert.ok(givenExperienceSchema.safeParse(given).success)
    assert.deepEqual(heard(s('Regn'), 'da'), { lang: 'sv', says: 'Regn' })
    assert.deepEqual(heard(small.need, 'da'), { lang: 'da', says: small.need.da })
  })
})

test('bounds of a figure: a value, a range, an open end', () => {
  const f = (x: object): Figure => ({ unit: 'bids', source: 'page', how: 'stated', ...x })
  assert.deepEqual([boundsOf(f({ value: 3 })), boundsOf(f({ from: 2, to: 4 })), boundsOf(f({ from: 40 }))], [[3, 3], [2, 4], [40, Infinity]])
})
test('a link is https and cannot leave its attribute', () => { for (const bad of ['https://a"b', "https://a'b", 'https://a<b', 'data:text/html,x', ' https://a.b', `https://${'a'.repeat(600)}`]) assert.ok(!linkSchema.safeParse(bad).success, bad) })
test('published figures do not come from a model', () => {
  const one = { id: 'x', says: small.need, measure: 'bids', where: small.need, grade: 'A', evidence: small.evidence, figures: [{ figure: { value: 5.4, unit: 'bids', source: 'page', how: 'stated' } }] }
  assert.ok(readFigures({ figures: [one] }).ok)
  assert.ok(!readFigures({ figures: [{ ...one, figures: [{ figure: { ...one.figures[0]!.figure, how: 'model' } }] }] }).ok)
})
test('every word of the vocabulary stands in four languages', () => {
  for (const [name, words] of Object.entries({ areaWords, confidenceWords, dialogueWords, endWords, howWords, measureWords, paymentWords, placeNames, readWords, requirementFormWords, resultKindWords, rightsWords, roleWords, unitWords, wayWords })) {
    assert.ok(Object.keys(words).length > 2, name)
    for (const [key, w] of Object.entries(words)) for (const lang of langs) assert.ok(w[lang]?.trim(), `${name}.${key} ${lang}`)
  }
})
