import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langs } from '../plain/index.ts'
import { lawbook } from './index.ts'
import { sourceName } from './act-names.ts'

test('an act of the Union and the place in it are said in the reader’s language; a country’s own act as it says itself', () => {
  const standstill = { act: 'Directive 89/665/EEC', place: 'art. 2a(2), fourth subparagraph, second indent' }
  assert.deepEqual(langs.map(l => [l, sourceName(standstill, l)]).sort(), [
    ['da', 'direktiv 89/665/EØF, art. 2a(2), fjerde afsnit, andet led'], ['en', 'Directive 89/665/EEC, art. 2a(2), fourth subparagraph, second indent'],
    ['nb', 'direktiv 89/665/EØF, art. 2a(2), fjerde ledd, andre strekpunkt'], ['sv', 'direktiv 89/665/EEG, art. 2a(2), fjärde stycket, andra strecksatsen'],
  ])
  assert.equal(sourceName({ act: 'Regulation (EU) No 833/2014', place: 'art. 5k(1) and annex VII' }, 'da'), 'forordning (EU) nr. 833/2014, art. 5k(1) og bilag VII')
  assert.equal(sourceName({ act: 'LOU', place: '11 kap. 2, 5 och 10 §§' }, 'da'), 'LOU, 11 kap. 2, 5 och 10 §§')
})

test('no English word is left in a citation of Union law outside English', () => {
  const left = new Set<string>()
  let seen = 0
  const walk = (x: unknown): void => {
    if (typeof x !== 'object' || x === null) return
    const { act, place } = x as { act?: unknown; place?: unknown }
    if (typeof act === 'string' && typeof place === 'string') for (const lang of ['sv', 'da', 'nb'] as const) {
      seen++
      const said = sourceName({ act, place }, lang), english = /\b(and|the|of|first|second|third|fourth|last|subparagraph|indent|Annex|annex|part|table|points?|recital|Directive|Regulation|EEC|v|Others|No)\b/.exec(said)
      if (english) left.add(`${lang}: ${said}`)
    }
    for (const inner of Object.values(x)) walk(inner)
  }
  walk(lawbook)
  assert.ok(seen > 3000, `${seen} citations were read`)
  assert.deepEqual([...left], [])
})
