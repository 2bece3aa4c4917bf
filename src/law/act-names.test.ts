import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { allRules } from './index.ts'
import { sourceName } from './act-names.ts'

describe('how a source is called', () => {
  test('acts of the Union, and the places in them, have a name in each language', () => {
    const at = (act: string, place: string) => (['en', 'sv', 'da', 'nb'] as const).map(lang => sourceName({ act, place }, lang))
    assert.deepEqual(at('Directive 2014/24/EU', 'art. 33(2), second subparagraph'), ['Directive 2014/24/EU, art. 33(2), second subparagraph', 'direktiv 2014/24/EU, art. 33(2), andra stycket', 'direktiv 2014/24/EU, art. 33(2), andet afsnit', 'direktiv 2014/24/EU, art. 33(2), annet ledd'])
    assert.deepEqual(at('Directive 89/665/EEC', 'art. 2a(2), fourth subparagraph, second indent').slice(1), ['direktiv 89/665/EEG, art. 2a(2), fjärde stycket, andra strecksatsen', 'direktiv 89/665/EØF, art. 2a(2), fjerde afsnit, andet led', 'direktiv 89/665/EØF, art. 2a(2), fjerde ledd, annet strekpunkt'])
    assert.deepEqual(at('Directive 2014/24/EU', 'Annex V part C, point 10(a) and 11').slice(1), ['direktiv 2014/24/EU, bilaga V del C, punkt 10(a) och 11', 'direktiv 2014/24/EU, bilag V del C, punkt 10(a) og 11', 'direktiv 2014/24/EU, vedlegg V del C, punkt 10(a) og 11'])
  })
  test('national acts keep their own words everywhere, and a judgment is named once', () => {
    assert.equal(sourceName({ act: 'LOU', place: '16 kap. 7 § andra stycket' }, 'da'), 'LOU, 16 kap. 7 § andra stycket')
    assert.equal(sourceName({ act: 'C-264/18 P.M. and Others', place: 'C-264/18' }, 'nb'), 'C-264/18 P.M. m.fl.')
    assert.equal(sourceName({ act: 'C-264/18 P.M. and Others', place: 'C-264/18' }, 'en'), 'C-264/18 P.M. and Others')
  })
  test('no English is left in the place of any rule of the Union', () => {
    const english = /\b(?:and|subparagraph|indent|recital|annex|points?|part|table|first|second|third|fourth|last|EEC|EC)\b/i
    for (const rule of allRules) if (rule.order === 'EU') for (const s of rule.sources) for (const lang of ['sv', 'da', 'nb'] as const)
      assert.doesNotMatch(sourceName(s, lang), english, rule.id)
  })
})
