import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { langs, say } from '../plain/index.ts'
import { answerOf, fewest } from './answer.ts'
import { csvOf, tableOf } from './answer-table.ts'
import { faultCodes } from './notice.ts'
import { parts, questionNamed, questions } from './questions.ts'
import { spreadOf } from './quartiles.ts'
import { faultWords, questionWords, shareLabel } from './words.ts'

describe('quartiles of counted values', () => {
  test('are those of the values written out one by one', () => {
    const naive = (xs: number[], q: number): number => { const at = (xs.length - 1) * q, i = Math.floor(at); return xs[i]! + ((xs[i + 1] ?? xs[i]!) - xs[i]!) * (at - i) }
    fc.assert(fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 60 }), xs => {
      const sorted = [...xs].sort((a, b) => a - b), counted = [...new Set(xs)].map(value => ({ value, n: xs.filter(x => x === value).length })), s = spreadOf(counted)!
      for (const [got, want] of [[s.least, sorted[0]!], [s.low, naive(sorted, 0.25)], [s.middle, naive(sorted, 0.5)], [s.high, naive(sorted, 0.75)], [s.most, sorted.at(-1)!]] as const) assert.ok(Math.abs(got - want) < 1e-9, `${got} is not ${want} in ${sorted}`)
    }))
    assert.equal(spreadOf([]), undefined)
  })
})

describe('an answer', () => {
  const bids = questionNamed('bids')!
  test('tells how many are asked about and how many say, and gives no middle of fewer than five', () => {
    const { rows } = answerOf(bids, ['country'], [['SE', 3n, 2n], ['SE', 1n, 4n], ['SE', null, 9n], ['DK', 2n, BigInt(fewest - 1)], [null, 7n, 1n]])
    assert.deepEqual(rows.map(r => [r.group.country, r.all, r.say, r.one, r.spread?.middle]), [['DK', 4, 4, 0, undefined], ['SE', 15, 6, 4, 1], [null, 1, 1, 0, undefined]])
  })
  test('shares are of those that say, not of all', () => {
    const { rows } = answerOf(questionNamed('procedures')!, [], [['open', 3n], [null, 7n], ['partnership', 1n]])
    assert.deepEqual([rows[0]!.all, rows[0]!.say, rows[0]!.shares!.find(s => s.key === 'partnership')], [11, 4, { key: 'partnership', of: 4, n: 1 }])
  })
  test('a table for people has a name of each group in each language and the number for too few', () => {
    const answer = answerOf(bids, ['country', 'year'], [['SE', 2024, 3n, 2n]])
    for (const lang of langs) { const { columns, rows } = tableOf(answer, lang, String); assert.equal(rows[0]!.length, columns.length); assert.ok(rows[0]!.some(c => c.includes('2') && /\(/.test(c))) }
    assert.match(tableOf(answer, 'da', String).rows[0]![0]!, /Sverige/)
  })
  test('CSV has the same columns in every row, and quotes what must be', () => {
    for (const q of questions) {
      const rows = q.kind === 'flags' ? [['S"E,', 9n, ...(q.keys ?? []).flatMap(() => [4n, 1n])]] : [['S"E,', q.keys?.[0] ?? 2n, 6n]], lines = csvOf(answerOf(q, ['country'], rows)).split('\r\n')
      assert.equal(new Set(lines.map(l => l.replace('"S""E,"', 'x').split(',').length)).size, 1, q.id)
      assert.ok(lines[1]!.includes('"S""E,"'))
    }
  })
  test('every question, fault and part has its words in four languages', () => {
    for (const lang of langs) {
      for (const q of questions) { for (const t of Object.values(questionWords[q.id])) assert.ok(say(t, lang)); for (const key of q.keys ?? []) assert.ok(say(shareLabel(q.id, key), lang) && (say(shareLabel(q.id, key), lang) !== key || ['open', 'micro', 'small', 'large', 'other'].includes(key)), `${q.id} ${key}`) }
      for (const code of faultCodes) assert.ok(say(faultWords[code], lang))
    }
  })
  test('every question is plain SQL for each way to part it', () => { for (const q of questions) for (const by of [[], ['country'], [...parts]] as const) assert.match(q.sql(by), /^select .+ from /s) })
})
