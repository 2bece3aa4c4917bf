import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { langs } from '../plain/index.ts'
import { edges } from './edge.ts'
import { cell } from './export.ts'
import { numberOf } from '../plain/index.ts'
import { acceptedLang, terminalLang } from './language.ts'
import { startWords, storeFaults } from './start-words.ts'

describe('readings at the edge', () => {
  test('a number is read as people of four languages write it', () => {
    for (const [written, value] of [['1 200 000', 1_200_000], ['1\u00a0200\u00a0000', 1_200_000], ['1.200.000', 1_200_000], ['1,200,000', 1_200_000], ['2,5', 2.5], ['2.5', 2.5],
      ['1.200,5', 1200.5], ['1,200.5', 1200.5], ['−3', -3], ['0', 0]] as const) assert.equal(numberOf(written), value, written)
    for (const written of ['', 'x', '1e9', '0x10', 'Infinity', '1.2.3', '--1', '9'.repeat(50)]) assert.equal(numberOf(written), undefined, written)
  })
  test('a cell that a spreadsheet would read as a formula is text', () => {
    for (const [value, written] of [['=1+1', "'=1+1"], ['@x', "'@x"], ['-1', "'-1"], ['a"b', '"a""b"'], ['a,b', '"a,b"'], ['=A1,2', `"'=A1,2"`], [5, '5']] as const) assert.equal(cell(value), written)
  })
  test('the language of a browser and of a terminal', () => {
    for (const [header, lang] of [[undefined, 'en'], ['', 'en'], ['sv;q=0', 'en'], ['fi, sv;q=0.2', 'sv'], ['*', 'en'], ['nb-NO', 'nb'], ['da;q=0.4, sv;q=0.6', 'sv'], [';;;,,', 'en'], ['__proto__', 'en']] as const) assert.equal(acceptedLang(header), lang, header)
    for (const [env, lang] of [[{}, 'en'], [{ LANG: 'C' }, 'en'], [{ LANG: 'sv_SE.UTF-8' }, 'sv'], [{ LANG: 'nb' }, 'nb'], [{ LANG: 'no_NO' }, 'nb'], [{ LANG: 'sv_SE', LC_ALL: 'da_DK' }, 'da']] as const) assert.equal(terminalLang(env), lang)
  })
  test('everything that can go wrong is told in four languages, each in its own words', () => {
    const told = [...Object.values(edges).flatMap(e => [e.title, e.says]), ...Object.values(storeFaults), ...Object.values(startWords)]
    for (const t of told) {
      for (const lang of langs) assert.ok(t[lang].length > 5)
      assert.ok(new Set(langs.map(l => t[l])).size >= 3, t.en)
      const names = (s: string) => [...s.matchAll(/\{\w+\}/g)].map(m => m[0]).sort().join()
      for (const lang of langs) assert.equal(names(t[lang]), names(t.en))
    }
  })
})
