import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { all, any, duty, holds, is, not, on, since, yes, yesNo } from './build.ts'
import { makeLawbook } from './book.ts'
import { weigh } from './weigh.ts'
import { impliesVerdict } from './trace.ts'
import { allCountries, early, lots, smallRules, source, words } from './small-book.ts'
import type { Condition, Facts, Opinion, Rule, Verdict } from './types.ts'

const book = makeLawbook(smallRules)
const found = (o: Opinion, id: string) => o.findings.find(f => f.rule.id === id)
const open: Facts = { value: 250, procedure: 'open', urgent: false, days: 30, electronic: true, lots: true }

describe('truth tables of the DMN compatibility kit (chapter 0068 and its neighbours, with null read as not known)', () => {
  const a = yesNo('a', 'person', words('a'), words('a?')), b = yesNo('b', 'person', words('b'), words('b?'))
  const values = [true, false, undefined]
  const value = (condition: Condition, facts: Facts): Verdict | undefined => {
    const rule = duty({ id: 'eu/t', order: 'EU', topic: 'records', life: since('2014-01-01'), sources: [source('EU')], steps: ['evaluate'], says: words('t'), when: all(), must: condition, weight: 'blocks', remedies: [], examples: [] })
    return weigh(makeLawbook([rule]), 'evaluate', facts, 'DK', early).findings[0]?.verdict
  }
  const shown = new Map<boolean | undefined, Verdict>([[true, 'lawful'], [false, 'unlawful'], [undefined, 'depends']])
  //            a      b      and        or
  const table = [
    [true, true, true, true], [true, false, false, true], [true, undefined, undefined, true],
    [false, true, false, true], [false, false, false, false], [false, undefined, false, undefined],
    [undefined, true, undefined, true], [undefined, false, false, undefined], [undefined, undefined, undefined, undefined],
  ] as const
  for (const [x, y, and, or] of table) test(`${x} with ${y}`, () => {
    assert.equal(value(all(yes(a), yes(b)), { a: x, b: y }), shown.get(and))
    assert.equal(value(any(yes(a), yes(b)), { a: x, b: y }), shown.get(or))
  })
  for (const x of values) test(`not ${x}`, () => assert.equal(value(not(yes(a)), { a: x }), shown.get(x === undefined ? undefined : !x)))
  test('nothing to meet is met, and nothing to choose from is not', () => {
    assert.equal(value(all(), {}), 'lawful')
    assert.equal(value(any(), {}), 'unlawful')
  })
  test('a value of another kind than asked for is not known', () => assert.equal(value(yes(a), { a: 'yes' }), 'depends'))
})

describe('layers', () => {
  test('a national number wins over the directive, and the directive fills in where the country is silent', () => {
    assert.equal(found(weigh(book, 'sendNotice', open, 'DK', early), 'eu/time/open')!.verdict, 'lawful')
    const swedish = found(weigh(book, 'sendNotice', open, 'SE', early), 'eu/time/open')!
    assert.equal(swedish.verdict, 'unlawful')
    assert.equal(swedish.must!.needed, 33)
    assert.equal(swedish.must!.figure!.order, 'SE')
  })
  test('a number set by each country never falls back to the directive', () => {
    const opinion = weigh(book, 'sendNotice', open, 'NO', early)
    assert.equal(found(opinion, 'eu/time/open')!.verdict, 'lawful', 'met on any reading of the threshold')
    assert.equal(found(weigh(book, 'sendNotice', { ...open, days: 1 }, 'NO', early), 'eu/time/open')!.verdict, 'depends')
    assert.deepEqual(found(weigh(book, 'sendNotice', { ...open, days: 1 }, 'NO', early), 'eu/time/open')!.ask, [], 'no answer of a person settles a number nobody read')
  })
  test('a hole between two lives of a number is not known', () => {
    const finding = found(weigh(book, 'sendNotice', { ...open, value: 300, days: 20 }, 'SE', { ...early, 'procedure begun': '2024-06-01' }), 'eu/time/open')!
    assert.equal(finding.must!.needed, undefined)
    assert.equal(finding.verdict, 'depends')
  })
  test('the number of the day the procedure began counts, not that of the step', () => {
    const old = { 'step taken': '2026-03-02', 'procedure begun': '2025-12-31' } as const
    const finding = (value: number) => found(weigh(book, 'sendNotice', { ...open, value, days: 1 }, 'DK', old), 'eu/time/open')!.verdict
    assert.equal(finding(89), 'does not apply')
    assert.equal(finding(90), 'unlawful')
    assert.equal(found(weigh(book, 'sendNotice', { ...open, value: 95, days: 1 }, 'DK', { 'step taken': '2026-03-02' }), 'eu/time/open')!.verdict, 'does not apply')
  })
  test('a national duty in the same words gives one finding with both sources', () => {
    const opinion = weigh(book, 'writeDocuments', { value: 100, lots: true }, 'DK', early)
    assert.deepEqual(opinion.findings.map(f => f.rule.id), ['dk/lots'])
    assert.deepEqual(opinion.findings[0]!.sources.map(s => s.place), ['§ 49', 'art. 46'])
    assert.deepEqual(weigh(book, 'writeDocuments', { value: 200, lots: true }, 'SE', early).findings.map(f => f.rule.id), ['eu/lots'])
  })
  test('a national duty that replaces leaves the other marked, only where it applies', () => {
    const paper = weigh(book, 'sendNotice', { ...open, electronic: false }, 'SE', early)
    assert.equal(found(paper, 'eu/time/open')!.verdict, 'does not apply')
    assert.equal(found(paper, 'eu/time/open')!.setAside.find(a => a.value)!.by.id, 'se/time/open')
    assert.equal(found(paper, 'se/time/open')!.verdict, 'unlawful')
    const notSaid: Facts = { ...open, electronic: undefined, days: 35 }
    const unknown = weigh(book, 'sendNotice', notSaid, 'SE', early)
    assert.equal(found(unknown, 'se/time/open')!.verdict, 'depends')
    assert.deepEqual(found(unknown, 'se/time/open')!.ask.map(f => f.fact), ['electronic'])
  })
  test('an exception sets aside, and an exception to the exception takes that back', () => {
    const verdict = (facts: Facts) => found(weigh(book, 'sendNotice', { ...open, days: 20, ...facts }, 'DK', early), 'eu/time/open')!
    assert.equal(verdict({ urgent: true, ownFault: false }).verdict, 'does not apply')
    assert.equal(verdict({ urgent: true, ownFault: true }).verdict, 'unlawful')
    assert.equal(verdict({ urgent: false }).verdict, 'unlawful')
    const unknown = verdict({ urgent: true })
    assert.equal(unknown.verdict, 'depends')
    assert.deepEqual(unknown.ask.map(f => f.fact), ['ownFault'])
  })
})

describe('verdicts', () => {
  test('a text that nobody has read never gives a firm verdict', () => {
    for (const answer of [true, false, undefined]) {
      const opinion = weigh(book, 'writeLessons', { lots: answer }, 'NO', early)
      assert.equal(opinion.verdict, 'depends')
      assert.equal(opinion.findings[0]!.known, 'not verified')
    }
  })
  test('a gap is never lawful', () => {
    assert.equal(weigh(book, 'writeDocuments', { value: 10, lots: true }, 'NO', early).verdict, 'depends')
    assert.equal(found(weigh(book, 'writeDocuments', { value: 9 }, 'NO', early), 'no/gap')!.verdict, 'does not apply')
  })
  test('a duty to explain is met by a reason', () => {
    const facts = { value: 100, lots: false }
    assert.equal(weigh(book, 'writeDocuments', facts, 'DK', early).verdict, 'needs a reason')
    const opinion = weigh(book, 'writeDocuments', facts, 'DK', early, new Set(['dk/lots']))
    assert.equal(opinion.verdict, 'lawful')
    assert.deepEqual(opinion.findings.map(f => [f.verdict, f.reasoned]), [['lawful', true]])
  })
  test('advice never stops a step', () => {
    const facts = { urgent: false, value: 11, asked: '2026-03-02', sent: '2026-03-02' }
    assert.equal(weigh(book, 'answerQuestion', facts, 'DK', early).findings[0]!.verdict, 'unlawful')
    assert.equal(weigh(book, 'answerQuestion', facts, 'DK', early).verdict, 'lawful')
    assert.equal(weigh(book, 'answerQuestion', {}, 'DK', early).verdict, 'lawful')
  })
  test('a step without any rule is lawful and says so by an empty list', () => {
    const opinion = weigh(book, 'holdRound', {}, 'DK', early)
    assert.deepEqual([opinion.verdict, opinion.findings.length], ['lawful', 0])
  })
  test('the day before, the last day and the day after a life', () => {
    const at = (day: `${number}-${number}-${number}`) => weigh(book, 'answerQuestion', {}, 'DK', on(day)).findings.length
    assert.deepEqual([at('2013-12-31'), at('2014-01-01'), at('2027-12-31'), at('2028-01-01')], [0, 1, 1, 0])
  })
  test('a duty that rests on a meaning nobody has read is open, and says why', () => {
    const shaky: Rule = { kind: 'meaning', id: 'eu/shaky', order: 'EU', topic: 'records', life: since('2014-01-01'), sources: [source('EU', 'art. 9', 'not verified')], says: words('Shaky'), when: yes(lots), examples: [] }
    const rests = duty({ id: 'eu/rests', order: 'EU', topic: 'records', life: since('2014-01-01'), sources: [source('EU')], steps: ['evaluate'], says: words('Rests'), when: all(), must: holds('eu/shaky'), weight: 'blocks', remedies: [], examples: [] })
    const [finding] = weigh(makeLawbook([shaky, rests]), 'evaluate', { lots: true }, 'DK', early).findings
    assert.deepEqual([finding!.verdict, finding!.known, finding!.ask], ['depends', 'not verified', []])
  })
  test('the receipt names the book by its content, whatever the order of the rules', () => {
    const receipt = weigh(book, 'holdRound', {}, 'DK', early).receipt
    assert.match(receipt.lawbook, /^[0-9a-f]{64}$/)
    assert.equal(makeLawbook([...smallRules].reverse()).hash, receipt.lawbook)
    assert.notEqual(makeLawbook(smallRules.slice(1)).hash, receipt.lawbook)
  })
})

describe('whatever the facts', () => {
  const maybe = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined })
  const full = {
    value: fc.constantFrom(5, 10, 11, 89, 90, 99, 100, 199, 200, 250), procedure: fc.constantFrom('open', 'restricted', 'negotiated'),
    days: fc.constantFrom(10, 14, 15, 29, 30, 32, 33, 39, 40), electronic: fc.boolean(), urgent: fc.boolean(), ownFault: fc.boolean(), lots: fc.boolean(),
    sent: fc.constant('2026-03-02'), asked: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03'),
  }
  const complete = fc.record(full)
  const partial = fc.record(Object.fromEntries(Object.entries(full).map(([k, a]) => [k, maybe(a as fc.Arbitrary<string | number | boolean>)])))
  const step = fc.constantFrom('sendNotice', 'writeDocuments', 'answerQuestion', 'writeLessons')
  const country = fc.constantFrom(...allCountries)
  const verdicts = (o: Opinion) => new Map(o.findings.map(f => [f.rule.id, f.verdict]))

  test('the order of the rules is irrelevant', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...smallRules], { minLength: smallRules.length }), step, partial, country, (rules, s, facts, c) => {
      const one = weigh(book, s, facts, c, early), other = weigh(makeLawbook(rules), s, facts, c, early)
      assert.equal(one.verdict, other.verdict)
      const sorted = (o: Opinion) => [...verdicts(o)].sort()
      assert.deepEqual(sorted(one), sorted(other))
    }), { numRuns: 200 })
  })
  test('an answer moves what depended, or makes a lawful duty not apply, and nothing else', () => {
    fc.assert(fc.property(partial, complete, fc.constantFrom(...Object.keys(full)), step, country, (facts, answers, fact, s, c) => {
      if (facts[fact] !== undefined) return
      const before = verdicts(weigh(book, s, facts, c, early))
      const after = verdicts(weigh(book, s, { ...facts, [fact]: answers[fact as keyof typeof answers] }, c, early))
      for (const [id, was] of before) {
        const now = after.get(id) ?? 'does not apply'
        assert.ok(was === now || was === 'depends' || (was === 'lawful' && now === 'does not apply'), `${id}: ${was} became ${now}`)
      }
      for (const [id] of after) assert.ok(before.has(id))
    }), { numRuns: 1500 })
  })
  test('only what is asked for can settle a finding', () => {
    fc.assert(fc.property(partial, complete, step, country, (facts, answers, s, c) => {
      const before = weigh(book, s, facts, c, early)
      for (const f of before.findings) {
        if (f.verdict !== 'depends') { assert.deepEqual(f.ask, []); continue }
        const others = Object.fromEntries(Object.entries(answers).filter(([k]) => facts[k] === undefined && !f.ask.some(a => a.fact === k)))
        const now = weigh(book, s, { ...others, ...dropUnknown(facts) }, c, early).findings.find(x => x.rule === f.rule)
        assert.equal(now?.verdict, 'depends')
      }
    }), { numRuns: 500 })
  })
  const dropUnknown = (facts: Facts) => Object.fromEntries(Object.entries(facts).filter(([, v]) => v !== undefined))
  test('complete facts leave open only gaps, texts nobody has read, and numbers nobody has read', () => {
    fc.assert(fc.property(complete, step, country, (facts, s, c) => {
      for (const f of weigh(book, s, facts, c, early).findings) {
        if (f.verdict !== 'depends') continue
        const numberMissing = c === 'NO' && f.when.value === undefined
        assert.ok(f.rule.kind === 'gap' || f.known === 'not verified' || numberMissing, f.rule.id)
      }
    }), { numRuns: 500 })
  })
  test('the deciding conditions alone still imply the verdict', () => {
    fc.assert(fc.property(partial, step, country, (facts, s, c) => {
      for (const f of weigh(book, s, facts, c, early).findings) assert.ok(impliesVerdict(f), `${f.rule.id} ${f.verdict}`)
    }), { numRuns: 800 })
  })
})

test('a wrong option does not compile', () => {
  const fact = { fact: 'x', label: words('x'), ask: words('x?'), from: 'record', is: { kind: 'one of', options: {} } } as const
  // @ts-expect-error 'opne' is not an option
  is<'open'>(fact, 'opne')
})
