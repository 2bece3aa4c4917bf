import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countries, langs, type Text } from '../../plain/index.ts'
import { factNamed, isOfKind, lawbook, oldWordsIn } from '../../law/index.ts'
import { entriesOf, factsIn, heardOn, laid, parts, rankOf } from './hear.ts'
import { noEu } from './make.ts'
import { rows } from './rows.ts'
import type { Alike, Row, Situation } from './types.ts'

const textsOf = (row: Row): readonly Text[] => [
  row.title, row.eu, row.why, row.todo, ...countries.map(c => row.sides[c].says), ...row.situations.map(s => s.says), ...(row.changed ?? []).map(c => c.says), ...(row.byHand ? [row.byHand] : []),
]
const pairs = [['DK', 'SE'], ['DK', 'NO'], ['SE', 'NO']] as const
const strength = { looser: 0, same: 1, stricter: 2 } as const
const strict = (row: Row, c: (typeof countries)[number]): number | undefined => { const s = row.sides[c].stands; return s === 'other form' || s === 'not known' ? undefined : strength[s] }

describe('the table', () => {
  test('holds the 65 rows of the comparison once each, and what was found later', () => {
    assert.deepEqual(rows.map(r => r.id).filter(id => id.startsWith('diff-')).map(id => +id.slice(5)).sort((a, b) => a - b), Array.from({ length: 65 }, (_, i) => i + 1))
    assert.equal(new Set(rows.map(r => r.id)).size, rows.length)
  })
  for (const row of rows) test(`${row.id}: every text in four languages, no word that we do not use`, () => {
    for (const text of textsOf(row)) {
      for (const lang of langs) assert.ok(text[lang].trim().length > 2, JSON.stringify(text))
      assert.deepEqual(oldWordsIn(text), [], JSON.stringify(text))
      assert.doesNotMatch(JSON.stringify(text), /\{\w+\}|\bsource read\b/)
    }
    assert.notEqual(row.title.sv, row.title.en)
  })
  for (const row of rows) test(`${row.id}: the entries that carry it exist, and each country has a source or says that it has none`, () => {
    const ids = entriesOf(row)
    assert.ok(ids.length > 0)
    for (const id of ids) assert.ok(lawbook.byId.has(id), `no entry ${id}`)
    for (const c of countries) {
      const side = row.sides[c], own = ids.some(id => lawbook.byId.get(id)!.some(r => r.order === c))
      // A country that follows the EU duty without words of its own in the book is carried by the EU entry.
      const eu = ids.some(id => lawbook.byId.get(id)!.some(r => r.order === 'EU'))
      assert.ok(own || side.lacking || side.sources?.length || eu, `${c} has no source`)
    }
    assert.ok(row.eu === noEu || ids.some(id => lawbook.byId.get(id)!.some(r => r.order === 'EU')), 'the EU rule has no source')
    // What was not read has no firm place beside the others.
    for (const c of countries) assert.equal(row.sides[c].stands === 'not known', row.sides[c].lacking === 'not read', c)
    if (row.situations.length === 0) assert.ok(row.byHand, 'neither computed nor said to be commented by hand')
  })
})

const name = (s: Situation): string => s.says.en
describe('what a row says agrees with the live opinions', () => {
  for (const row of rows) for (const s of row.situations) test(`${row.id}: ${name(s)}`, () => {
    for (const c of countries) for (const [fact, value] of Object.entries(factsIn(s, c))) assert.ok(factNamed(fact) && isOfKind(factNamed(fact)!.is, value!), `${fact}: ${String(value)}`)
    const found = laid(row, s)
    assert.deepEqual(Object.fromEntries(found.map(l => [l.country, heardOn(l.point)])), s.gives)
    // What is called lawful on the point must not be stopped by the very entries that carry it; a breach stops the whole step.
    for (const l of found) if (l.heard === 'unlawful') assert.equal(l.opinion.verdict, 'unlawful')
  })
  for (const row of rows) test(`${row.id}: stricter and looser, alike and not alike`, () => {
    const now = row.situations.filter(s => !s.earlier)
    for (const [a, b] of pairs) {
      const sa = strict(row, a), sb = strict(row, b)
      if (!parts(row, a, b)) {
        assert.equal(row.sides[a].stands, row.sides[b].stands, `${a} and ${b} are called alike`)
        for (const s of now) assert.equal(rankOf(s.gives[a]), rankOf(s.gives[b]), `${a} and ${b} are called alike: ${name(s)}`)
      }
      if (sa !== undefined && sb !== undefined && sa > sb) for (const s of now) assert.ok(rankOf(s.gives[a]) >= rankOf(s.gives[b]), `${a} is called stricter than ${b}: ${name(s)}`)
      if (sa !== undefined && sb !== undefined && sb > sa) for (const s of now) assert.ok(rankOf(s.gives[b]) >= rankOf(s.gives[a]), `${b} is called stricter than ${a}: ${name(s)}`)
    }
    if (row.alike === 'all') assert.ok(countries.every(c => row.sides[c].stands === 'same'))
    else if (!row.byHand) assert.ok(row.situations.some(s => new Set(countries.map(c => rankOf(s.gives[c]))).size > 1), 'no situation shows the difference')
  })
  test('a row that says the opposite is found out', () => {
    const row = rows.find(r => r.id === 'diff-25')!, s = row.situations[0]!
    assert.notDeepEqual(Object.fromEntries(laid(row, s).map(l => [l.country, l.heard])), { ...s.gives, NO: 'lawful' })
    const unlike: Alike = 'all'
    assert.ok(!parts({ ...row, alike: unlike }, 'DK', 'NO') && parts(row, 'DK', 'NO'))
  })
})
