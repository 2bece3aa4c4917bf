import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { langs } from '../../plain/index.ts'
import { figuresFor, figuresOf, lawbook, on, weigh } from '../../law/index.ts'
import { lawJson } from '../index.ts'

const index = lawJson.indexOf(lawbook)

describe('the lawbook as plain values', () => {
  test('every tie is there from both ends', () => {
    const back = { reads: 'read by', 'sets aside': 'set aside by', replaces: 'replaced by', 'carries out': 'carried out by' } as Record<string, string>
    let seen = 0
    for (const [id, ties] of index.ties) for (const t of ties) {
      const how = back[t.how] ?? Object.entries(back).find(([, b]) => b === t.how)![0]
      assert.ok(index.ties.get(t.id)!.some(o => o.how === how && o.id === id), `${id} ${t.how} ${t.id}`)
      seen++
    }
    assert.ok(seen > 1000)
  })
  test('a condition in words has the same shape in every language', () => {
    for (const rule of lawbook.rules.slice(0, 400)) {
      const walk = (p: lawJson.PrintedText): void => { for (const l of langs) assert.ok(p.says[l].length > 0); p.parts?.forEach(walk) }
      for (const life of lawJson.wholeEntry(lawbook, index, rule.order, rule.id)!.lives) { walk(life.words.when); if (life.words.must) walk(life.words.must) }
    }
  })
  test('what counts in a country is what the engine counts with', () => {
    for (const f of figuresOf(lawbook.rules)) for (const c of ['DK', 'SE', 'NO'] as const) assert.deepEqual(lawJson.wholeFigure(index, f).countsIn[c].map(v => v.value), figuresFor(f, c).map(v => v.value))
  })
  test('narrowing keeps one language of every text, and leaves everything else alone', () => {
    const value = { a: { en: 'a', sv: 'b', da: 'c', nb: 'd' }, list: [{ en: 'a', sv: 'b', da: 'c', nb: 'd' }], not: { en: 'a', sv: 'b' }, nor: { en: 1, sv: 2, da: 3, nb: 4 }, n: null, x: 1 }
    assert.deepEqual(lawJson.narrowed(value, 'da'), { a: { da: 'c' }, list: [{ da: 'c' }], not: { en: 'a', sv: 'b' }, nor: { en: 1, sv: 2, da: 3, nb: 4 }, n: null, x: 1 })
  })
  test('an opinion, a rule, a fact and a figure become names with what a reader needs; traces are left out', () => {
    const opinion = weigh(lawbook, 'sendNotice', { activity: 'general', 'buyer.kind': 'municipality', subject: 'services', 'value.estimated': 4_000_000, procedure: 'innovationPartnership', 'time.requestDays': 24 }, 'SE', on('2026-03-02'))
    const broken = opinion.findings.find(f => f.verdict === 'unlawful')!
    const made = lawJson.plain({ opinion, rule: broken.rule, trace: broken.must, when: broken.rule.when, fact: broken.ask[0], run: () => 1, none: undefined, when2: new Map([['a', new Set([1])]]) }) as any
    assert.deepEqual(Object.keys(made).filter(k => k !== 'fact'), ['opinion', 'rule', 'when', 'when2'])
    assert.deepEqual([made.rule.id, made.rule.order, made.when2], [broken.rule.id, broken.rule.order, { a: [1] }])
    assert.ok(made.opinion.findings.some((f: any) => f.rule === broken.rule.id && f.verdict === 'unlawful' && f.sources[0].act && !('must' in f)))
    assert.deepEqual(JSON.parse(JSON.stringify(made)), made)
    assert.ok(JSON.stringify(made).length < 200_000)
  })
})
