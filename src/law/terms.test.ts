import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { langs, text, type Text } from '../plain/index.ts'
import { figuresIn } from './compile.ts'
import { allFacts } from './facts/index.ts'
import { allRules } from './lawbook.ts'
import { steps } from './steps.ts'
import { oldWords, oldWordsIn, terms, termsCalled, type Term } from './terms.ts'

/** Every text that a reader of the lawbook meets, and where it stands. */
const everyText = (): readonly (readonly [string, Text])[] => [
  ...allRules.flatMap(r => [
    [`${r.id} says`, r.says] as const, ...(r.why ? [[`${r.id} why`, r.why] as const] : []),
    ...(r.kind === 'duty' ? r.remedies.map((m, i) => [`${r.id} remedy ${i}`, m.say] as const) : []),
  ]),
  ...allFacts.flatMap(f => [
    [`${f.fact} label`, f.label] as const, [`${f.fact} ask`, f.ask] as const,
    ...(f.is.kind === 'one of' ? Object.entries(f.is.options).map(([o, words]) => [`${f.fact} ${o}`, words] as const) : []),
  ]),
  ...Object.entries(steps),
  ...new Map(allRules.flatMap(figuresIn).map(f => [f.figure, f.says] as const)),
  ...terms.flatMap(t => [[`${t.id} word`, t.words] as const, [`${t.id} says`, t.says] as const]),
]

/** Words that two terms have in common without saying so. */
const clashes = (all: readonly Term[]) => langs.flatMap(lang => {
  const seen = new Map<string, Term>()
  return all.flatMap(t => [t.words[lang], ...(t.also?.[lang] ?? [])].flatMap(word => {
    const key = word.toLowerCase(), other = seen.get(key)
    seen.set(key, t)
    return other && !(other.shared?.includes(lang) && t.shared?.includes(lang)) ? [`${lang} ${word}: ${other.id}, ${t.id}`] : []
  }))
})

describe('the glossary', () => {
  test('about a hundred terms, each id once', () => {
    assert.ok(terms.length >= 90)
    assert.equal(new Set(terms.map(t => t.id)).size, terms.length)
    for (const t of terms) assert.match(t.id, /^[a-z]+(-[a-z]+)*$/)
  })
  test('every term in four languages, explained, with a place in the law of its order', () => {
    for (const t of terms) {
      for (const lang of langs) assert.ok(t.words[lang].trim() && t.says[lang].trim().endsWith('.'), `${t.id} ${lang}`)
      assert.ok(Object.keys(t.where).length > 0, t.id)
      for (const [order, source] of Object.entries(t.where)) assert.equal(source.order, order, t.id)
    }
  })
  test('no word stands for two things, unless the law itself has one word for both', () => {
    assert.deepEqual(clashes(terms), [])
    const [one, two] = terms
    assert.equal(clashes([one!, { ...two!, words: one!.words }]).length, 4)
  })
  test('a term is found by its word and by the other words for it', () => {
    assert.deepEqual(termsCalled('miniudbud', 'da').map(t => t.id), ['reopening'])
    assert.deepEqual(termsCalled('Avtalsspärr', 'sv').map(t => t.id), ['standstill'])
    assert.deepEqual(termsCalled('leverandør', 'nb').map(t => t.id), ['economic-operator', 'tenderer', 'candidate'])
    assert.deepEqual(termsCalled('leverandør', 'sv'), [])
  })
  test('the glossary itself uses no word that it tells others not to use', () => {
    for (const t of terms) for (const o of oldWords) assert.ok(!o.found.test(t.words[o.lang]), `${t.id}: ${t.words[o.lang]}`)
  })
  test('no text of the lawbook and its vocabulary uses a word that we have left', () => {
    assert.deepEqual(everyText().flatMap(([at, t]) => oldWordsIn(t).map(o => `${at} (${o.lang}): «${o.found}», use: ${o.use}`)), [])
  })
  test('and that check can fail: it sees the word, whatever its ending, and not another that ends like it', () => {
    const nothing = 'x'
    assert.deepEqual(oldWordsIn(text(nothing, 'Lämna sidoanbudet.', nothing, nothing)), [{ lang: 'sv', found: 'sidoanbud', use: 'alternativt anbud' }])
    assert.deepEqual(oldWordsIn(text(nothing, nothing, 'Du må.', 'Du kan gi tilbud, tilbyderne også.')).map(o => `${o.lang} ${o.found}`), ['da Du', 'nb Du', 'nb tilbyderne'])
    assert.deepEqual(oldWordsIn(text(nothing, 'individuell', 'udbyderne', 'en åpen anbudskonkurranse; det markedet tilbyder')), [])
  })
})
