import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { makeLawbook } from './book.ts'
import { countryOf, runExamples } from './examples.ts'
import { limitCases, runLimit, runLimits } from './limits.ts'
import { mutate, mutationReport } from './mutate.ts'
import { provenRemedies, remediedTogether, remediesFor } from './remedies.ts'
import { orderQuestions, sensitivity } from './questions.ts'
import { all, atLeast, atMost, duty, no, since, yes } from './build.ts'
import { early, days, electronic, lots, smallRules, source, urgent, words } from './small-book.ts'
import { weigh, weighAlone } from './weigh.ts'
import type { Rule } from './types.ts'

const book = makeLawbook(smallRules)

test('every example of the small book comes out as written', () => {
  const results = runExamples(book)
  assert.ok(results.length > 25)
  assert.deepEqual(results.filter(r => !r.ok), [])
})

describe('remedies', () => {
  test('every unlawful example has a remedy that is proven to help', () => {
    let tried = 0
    for (const rule of smallRules) {
      if (rule.kind !== 'duty') continue
      for (const e of rule.examples.filter(x => x.verdict === 'unlawful')) {
        const finding = weighAlone(book, rule, e.facts, countryOf(rule, e), e.on)!
        const proven = provenRemedies(book, rule.steps[0]!, e.facts, countryOf(rule, e), e.on, finding)
        assert.ok(proven.some(p => p.proven), `${rule.id} ${e.name}`)
        tried++
      }
    }
    assert.ok(tried >= 6)
  })
  const finding = (facts: Record<string, string | number | boolean>, step: 'sendNotice' | 'answerQuestion', id: string) =>
    weigh(book, step, facts, 'DK', early).findings.find(f => f.rule.id === id)!
  test('the value needed comes from the comparison that failed', () => {
    const short = { value: 150, procedure: 'open', urgent: false, days: 20, lots: true }
    const [give, instead] = remediesFor(finding(short, 'sendNotice', 'eu/time/open'))
    assert.equal(give!.value, 30)
    assert.ok('insteadTake' in instead!.remedy && instead!.value === undefined)
    const [proven] = provenRemedies(book, 'sendNotice', short, 'DK', early, finding(short, 'sendNotice', 'eu/time/open'))
    assert.deepEqual([proven!.value, proven!.verdict, proven!.proven, proven!.stepVerdict], [30, 'lawful', true, 'lawful'])
  })
  test('a day that must be later becomes the day after', () => {
    const facts = { urgent: false, value: 11, asked: '2026-02-28', sent: '2026-02-28' }
    assert.equal(remediesFor(finding(facts, 'answerQuestion', 'eu/order'))[0]!.value, '2026-03-01')
  })
  test('a remedy that is not enough is not called proven, and all together may be', () => {
    const two: Rule = duty({
      id: 'eu/two', order: 'EU', topic: 'records', life: since('2014-01-01'), sources: [source('EU')], steps: ['evaluate'], says: words('Two things'),
      when: all(), must: all(yes(lots), atLeast(days, 5), atMost(days, 9), no(electronic)), weight: 'blocks',
      remedies: [{ change: lots, say: words('Divide.') }, { change: days, say: words('Days.') }, { change: electronic, to: false, say: words('Paper.') }, { change: urgent, say: words('Nothing to do with it.') }], examples: [],
    })
    const b = makeLawbook([two])
    const facts = { lots: false, days: 12, electronic: false }
    const [f] = weigh(b, 'evaluate', facts, 'DK', early).findings
    const proven = provenRemedies(b, 'evaluate', facts, 'DK', early, f!)
    assert.deepEqual(proven.map(p => [p.value, p.proven]), [[true, false], [9, false], [false, false], [undefined, false]])
    const together = remediedTogether(b, 'evaluate', facts, 'DK', early, f!)
    assert.equal(together.verdict, 'lawful')
    assert.deepEqual([together.facts.lots, together.facts.days], [true, 9])
  })
})

describe('questions', () => {
  test('the question that settles most comes first', () => {
    const questions = orderQuestions(book, 'sendNotice', { urgent: false, days: 10, ownFault: false }, 'DK', early)
    assert.deepEqual(questions.map(q => q.fact.fact), ['value', 'procedure', 'lots'])
    const by = Object.fromEntries(questions.map(q => [q.fact.fact, q]))
    assert.ok(by.value!.answers.some(a => a.value === 99) && by.value!.answers.some(a => a.value === 100))
    assert.ok(by.value!.settles > by.lots!.settles)
    assert.deepEqual(by.lots!.for, ['dk/lots'])
  })
  test('nothing is asked when nothing is open', () => assert.deepEqual(orderQuestions(book, 'writeDocuments', { value: 5 }, 'DK', early), []))
  test('the facts that turned a verdict are found one by one', () => {
    const facts = { value: 100, procedure: 'open', urgent: false, days: 29, lots: true, ownFault: false }
    const turns = sensitivity(book, 'sendNotice', facts, 'DK', early)
    const lawful = turns.filter(t => t.verdict === 'lawful').map(t => `${t.fact.fact} ${t.from} → ${t.to}`)
    assert.deepEqual(lawful.sort(), ['days 29 → 30', 'days 29 → 31', 'procedure open → negotiated', 'procedure open → restricted', 'urgent false → true', 'value 100 → 99'])
    assert.ok(!turns.some(t => t.fact.fact === 'ownFault'))
  })
})

describe('limits', () => {
  test('every figure turns at its value, and every text at its first and last day', () => {
    const results = runLimits(book)
    assert.ok(results.length > 40)
    assert.deepEqual(results.filter(r => !r.ok).map(r => `${r.limit.name}: ${r.got}`), [])
  })
  test('the cases name what they are about', () => {
    const names = limitCases(book).map(c => c.name)
    assert.ok(names.includes('eu/above: threshold of DK from 2026-01-01, 99 >= 100 in DK'))
    assert.ok(names.includes('eu/order is in force on 2027-12-31') && names.includes('eu/order is not in force on 2028-01-01'))
    assert.ok(!names.some(n => /threshold of EU/.test(n)), 'a number set by each country is never the directive’s')
  })
  test('a limit that is written wrong is noticed', () => {
    const off = smallRules.map(r => (r.id === 'eu/above' && r.kind === 'meaning' ? { ...r, when: { ...r.when, is: '>' as const } } : r))
    const asWritten = limitCases(book).filter(c => c.rule.id === 'eu/above' && 'figure' in c.about)
    const other = makeLawbook(off), changed = off.find(r => r.id === 'eu/above')!
    assert.ok(asWritten.some(c => !runLimit(other, { ...c, rule: changed }).ok))
  })
})

describe('mutation', () => {
  const score = mutate(smallRules)
  test('each comparison, group, branch and `not` is changed once', () => {
    assert.equal(score.untestable, 2)
    assert.equal(score.total, 28)
  })
  test('what survives are conditions that no example needs', () => {
    assert.equal(score.killed + score.survivors.length, score.total)
    const weak = smallRules.map(r => (r.id === 'eu/lots' || r.id === 'dk/lots' ? { ...r, examples: [] } as unknown as Rule : r))
    const worse = mutate(weak)
    assert.ok(worse.survivors.some(m => m.rule.id === 'eu/lots' && /must: lots = becomes !=/.test(m.what)))
    assert.ok(!score.survivors.some(m => m.rule.id === 'eu/lots' && /must: lots/.test(m.what)))
  })
  test('the report names score and survivors', () => assert.match(mutationReport(score), /^\d+ of \d+ mutants noticed/))
})
