import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { countries, currencyOf, type Country } from '../../plain/index.ts'
import { convertedAmount, lawbook, type Facts, type FactValue } from '../../law/index.ts'
import type { Kind } from '../thresholds/index.ts'
import { countedIn, ownFacts, routeNames, routesFor, verdictOfRoutes, weighChange, whatNames, type ChangeInput, type RouteName, type What } from './index.ts'

const town: Kind = { buyer: 'municipality', activity: 'general', subject: 'services' }
const heat: Kind = { buyer: 'utility', activity: 'heat', subject: 'services' }
const asked = (more: Partial<ChangeInput> & { readonly facts?: Facts } = {}): ChangeInput =>
  ({ kind: town, what: 'additions', currency: 'DKK', day: '2026-11-16', signed: '2026-05-05', facts: {}, ...more })
const route = (i: ChangeInput, name: RouteName, country: Country) => weighChange(i, country).countries.find(c => c.country === country)!.routes.find(r => r.route === name)!
const verdict = (i: ChangeInput, name: RouteName, country: Country) => route(i, name, country).verdict
/** Euro in the country's own money, as the worked examples have it. */
const inOwn = (country: Country, amount: number): number => convertedAmount(amount, 'EUR', currencyOf[country])
const eur = (country: Country, original: number, change: number, more: Partial<ChangeInput> = {}): ChangeInput => asked({ currency: currencyOf[country], original: inOwn(country, original), change: (inOwn(country, original) * change) / original, ...more })
const same: Facts = { 'modification.natureChanged': false }

describe('a contract that passes a limit with its changes', () => {
  const crosses = (country: Country, original: number, change: number, more: Partial<ChangeInput> = {}) => (weighChange(asked({ currency: currencyOf[country], original, change, ...more }), country).countries.find(c => c.country === country)!.crosses ?? []).map(x => x.amount)
  test('the threshold of the day it began, although the rules on changes are silent', () => {
    assert.equal(weighChange(asked({ original: 1_500_000, change: 200_000 }), 'DK').countries.find(c => c.country === 'DK')!.verdict, 'silent')
    assert.deepEqual(crosses('DK', 1_500_000, 111_360), [1_611_360])
    assert.deepEqual(crosses('DK', 1_500_000, 111_359), [])
    assert.deepEqual(crosses('DK', 1_500_000, 120_000, { signed: '2025-12-01' }), [], 'the older threshold was higher')
    assert.deepEqual(crosses('DK', 1_500_000, 60_000, { earlier: 60_000 }), [1_611_360])
  })
  test('the limits for buying without a notice too', () => {
    assert.deepEqual(crosses('SE', 650_000, 50_000), [700_000])
    assert.deepEqual(crosses('SE', 650_000, 49_999), [])
    assert.deepEqual(crosses('NO', 1_200_000, 1_300_000), [2_500_000, 1_300_000])
  })
  test('none where it began above, falls, or the amounts are not said', () => {
    assert.deepEqual([crosses('DK', 2_000_000, 500_000), crosses('DK', 1_700_000, -200_000), weighChange(asked(), 'DK').countries.flatMap(c => c.crosses ?? [])], [[], [], []])
  })
})

describe('worked examples on changes', () => {
  for (const country of countries) {
    test(`67: a service of a million raised by 95 000 is small, by 100 000 it is not (${country})`, () => {
      assert.equal(verdict(eur(country, 1_000_000, 95_000, { facts: same }), 'small', country), 'lawful')
      assert.equal(verdict(eur(country, 1_000_000, 100_000, { facts: same }), 'small', country), 'unlawful')
    })
    test(`68: five million raised by 300 000 is above the threshold, however few per cent (${country})`, () => {
      const r = route(eur(country, 5_000_000, 300_000, { facts: same }), 'small', country)
      assert.equal(r.verdict, 'unlawful')
      assert.match(r.failing[0]!.rule.id, /small-amount/)
      assert.equal(verdict(eur(country, 5_000_000, 200_000, { facts: same }), 'small', country), 'lawful')
    })
    test(`69: additions of 50 per cent pass, of 50.1 do not; utilities know no such limit (${country})`, () => {
      const facts: Facts = { 'modification.onlyThisFirm': true, 'modification.evasion': false }
      assert.equal(verdict(eur(country, 1_000_000, 500_000, { facts }), 'additional', country), 'lawful')
      assert.equal(verdict(eur(country, 1_000_000, 501_000, { facts }), 'additional', country), 'unlawful')
      assert.equal(verdict(eur(country, 1_000_000, 501_000, { facts, kind: heat }), 'additional', country), 'lawful')
    })
  }
  test('DK35: ten million, additions of 0.6 and 0.5 million are not small together', () => {
    const r = route(asked({ original: 10_000_000, earlier: 600_000, change: 500_000, facts: same }), 'small', 'DK')
    assert.deepEqual([r.verdict, r.failing.map(f => f.rule.id)], ['unlawful', ['dk/change/small']])
  })
  test('DK36: unforeseeable services of four million on nine: 44 per cent, with a notice in TED', () => {
    const r = route(asked({ original: 9_000_000, change: 4_000_000, facts: { ...same, 'modification.unforeseeable': true, 'modification.evasion': false } }), 'unforeseen', 'DK')
    assert.equal(r.verdict, 'lawful')
    assert.deepEqual(r.publish.map(f => f.rule.id), ['dk/change/notice'])
    assert.ok(r.record.some(f => f.fact === 'modification.unforeseeable'), 'what was judged is to be written down')
  })
})

describe('the limits, a krone to either side', () => {
  const just = (kind: Kind, original: number, limit: number, name: RouteName, facts: Facts, [below, at, above]: readonly string[]) => {
    const exact = (original * limit) / 100
    for (const [change, wanted] of [[exact - 1, below], [exact, at], [exact + 1, above]] as const) for (const country of countries)
      assert.equal(verdict(asked({ kind, currency: currencyOf[country], original, change, facts }), name, country), wanted, `${name} ${country} ${change}`)
  }
  test('small: less than 10 per cent of a service, less than 15 of works', () => {
    just(town, 8_000_000, 10, 'small', same, ['lawful', 'unlawful', 'unlawful'])
    just({ ...town, subject: 'works' }, 100_000_000, 15, 'small', same, ['lawful', 'unlawful', 'unlawful'])
    just({ ...heat, subject: 'works' }, 100_000_000, 15, 'small', same, ['lawful', 'unlawful', 'unlawful'])
  })
  test('additions and the unforeseen: at most 50 per cent', () => {
    just(town, 8_000_000, 50, 'additional', { 'modification.onlyThisFirm': true, 'modification.evasion': false }, ['lawful', 'lawful', 'unlawful'])
    just(town, 8_000_000, 50, 'unforeseen', { ...same, 'modification.unforeseeable': true, 'modification.evasion': false }, ['lawful', 'lawful', 'unlawful'])
  })
  test('a concession: less than 10 per cent, for works too, and at most 50', () => {
    const concession = (subject: 'serviceConcession' | 'worksConcession'): Kind => ({ ...town, subject }), facts: Facts = { 'concession.listedServices': false }
    for (const subject of ['serviceConcession', 'worksConcession'] as const) {
      just(concession(subject), 100_000_000, 10, 'small', { ...same, ...facts }, ['lawful', 'unlawful', 'unlawful'])
      just(concession(subject), 100_000_000, 50, 'additional', { 'modification.onlyThisFirm': true, ...facts }, ['lawful', 'lawful', 'unlawful'])
    }
  })
  test('a large contract of a utility: below its own threshold', () => {
    const change = (amount: number) => verdict(asked({ kind: heat, original: 90_000_000, change: amount, facts: same }), 'small', 'DK')
    assert.deepEqual([change(3_222_719), change(3_222_720)], ['lawful', 'unlawful'])
  })
  test('an index clause: the limits are reckoned on the adjusted value', () => {
    const i = asked({ original: 8_000_000, change: 850_000, facts: same })
    assert.equal(verdict(i, 'small', 'DK'), 'unlawful')
    assert.equal(verdict({ ...i, adjusted: 9_000_000 }, 'small', 'DK'), 'lawful')
  })
  test('a fall of the price counts in Denmark and Sweden, in Norway only a rise does', () => {
    const i = asked({ original: 8_000_000, change: -900_000 })
    assert.deepEqual(countries.map(c => countedIn(i, c)!.sumPercent), [11.25, 11.25, 0])
    assert.equal(countedIn(i, 'DK')!.percent, 0)
    assert.equal(countedIn({ original: 8_000_000, earlier: 900_000, change: -900_000 }, 'DK')!.sum, 0, 'net')
  })
  test('more is never smaller: raising a change turns no route from failing to carrying', () => {
    const worse = ['lawful', 'unlawful']
    fc.assert(fc.property(fc.integer({ min: 0, max: 9_000_000 }), fc.integer({ min: 0, max: 9_000_000 }), fc.constantFrom(...countries), (a, b, c) => {
      const at = (change: number) => worse.indexOf(verdict(asked({ currency: currencyOf[c], original: 12_000_000, change, facts: same }), 'small', c))
      assert.ok(at(Math.min(a, b)) <= at(Math.max(a, b)))
    }), { numRuns: 40 })
  })
})

describe('another contractor', () => {
  const by = (way: string, kind = town, facts: Facts = {}): ChangeInput => asked({ what: 'contractor', kind, original: 90_000_000, change: 0, facts: { 'modification.replacedBy': way, 'modification.substantial': false, ...facts } })
  const ways = (kind: Kind, facts: Facts = {}) => Object.fromEntries(['clause', 'succession', 'subcontractor', 'buyer', 'other'].map(way => [way, countries.filter(c => verdict(by(way, kind, facts), 'replacement', c) === 'lawful').join(' ')]))
  test('by clause or succession everywhere; a subcontractor in Sweden; the buyer itself where the directive speaks', () => {
    assert.deepEqual(ways(town), { clause: 'DK SE NO', succession: 'DK SE NO', subcontractor: 'SE', buyer: ways(town)['buyer'], other: '' })
    assert.ok(!ways(town)['buyer']!.includes('DK'), 'the Danish act does not name it')
  })
  test('any other firm is refused to a utility and in a concession too', () => {
    assert.equal(ways(heat)['other'], '')
    assert.equal(ways({ ...town, subject: 'serviceConcession' }, { 'concession.listedServices': false })['other'], '')
    assert.equal(ways(heat)['succession'], 'DK SE NO')
  })
})

describe('the outcome and the questions', () => {
  test('one route is enough; all must fail before a new procedure is needed', () => {
    assert.equal(verdictOfRoutes(['unlawful', 'lawful', 'depends']), 'lawful')
    assert.equal(verdictOfRoutes(['unlawful', 'depends', 'needs a reason']), 'depends')
    assert.equal(verdictOfRoutes(['unlawful', 'silent']), 'unlawful')
    assert.equal(verdictOfRoutes(['silent', 'silent']), 'silent')
  })
  test('below the threshold the directive’s rules are silent; Norway has one of its own from its national threshold', () => {
    assert.deepEqual(weighChange(asked({ original: 500_000, change: 50_000 }), 'DK').countries.map(c => c.verdict), ['silent', 'silent', 'silent'])
    const middle = weighChange(asked({ currency: 'NOK', original: 1_800_000, change: 90_000, facts: { 'modification.substantial': false } }), 'NO').countries
    assert.equal(middle.find(c => c.country === 'NO')!.verdict, 'lawful')
  })
  test('a converted amount at a limit decides nothing', () => {
    const r = route(asked({ currency: 'DKK', original: 37_300_000, change: 1_620_000, facts: same }), 'small', 'SE')
    assert.equal(r.tooNear, true)
    assert.equal(r.verdict, 'depends')
  })
  test('where a route is lawful everywhere nothing more is asked', () => {
    const a = weighChange(asked({ original: 10_000_000, change: 500_000, facts: same }), 'DK')
    assert.deepEqual([a.countries.map(c => c.verdict), a.questions, a.wantsAmounts], [['lawful', 'lawful', 'lawful'], [], false])
  })
  test('the amounts are asked for when they are missing, and never as a question of the lawbook', () => {
    const a = weighChange(asked(), 'DK')
    assert.equal(a.wantsAmounts, true)
    assert.ok(a.questions.length > 3 && a.questions.every(q => !ownFacts.has(q.fact.fact)))
  })
  test('records are asked before judgements', () => {
    const kinds = weighChange(asked({ original: 10_000_000, change: 2_000_000 }), 'DK').questions.map(q => q.fact.from === 'judgement')
    assert.deepEqual(kinds, [...kinds].sort((a, b) => Number(a) - Number(b)))
  })
  const answers: Readonly<Record<string, readonly FactValue[]>> = {
    'modification.clauseClear': [true, false], 'modification.natureChanged': [true, false], 'modification.substantial': [true, false], 'modification.onlyThisFirm': [true, false], 'modification.unforeseeable': [true, false],
    'modification.evasion': [true, false], 'modification.replacedBy': ['clause', 'succession', 'subcontractor', 'buyer', 'other'], 'concession.listedServices': [true, false],
  }
  const someFacts = fc.record(Object.fromEntries(Object.entries(answers).map(([name, values]) => [name, fc.option(fc.constantFrom(...values), { nil: undefined, freq: 1 })])))
  const input = fc.record({ facts: someFacts, what: fc.constantFrom<What>(...whatNames), change: fc.constantFrom(500_000, 4_500_000, 9_000_000), subject: fc.constantFrom('services', 'works', 'socialServices', 'serviceConcession'), activity: fc.constantFrom('general', 'heat') })
    .map(x => asked({ what: x.what, original: x.subject === 'services' ? 10_000_000 : 90_000_000, change: x.change, kind: { buyer: 'municipality', subject: x.subject as Kind['subject'], activity: x.activity as Kind['activity'] }, facts: Object.fromEntries(Object.entries(x.facts).filter(([, v]) => v !== undefined)) as Facts }))
  test('every question that is asked can still change what is said of a route', () => {
    let tried = 0
    fc.assert(fc.property(input, i => {
      const now = weighChange(i, 'DK'), said = (a: typeof now) => JSON.stringify(a.countries.map(c => c.routes.map(r => [r.verdict, r.open.length])))
      for (const q of now.questions) {
        tried++
        assert.equal(i.facts[q.fact.fact], undefined, 'an answered question is not asked again')
        assert.ok((answers[q.fact.fact] ?? [true, false]).some(v => said(weighChange({ ...i, facts: { ...i.facts, [q.fact.fact]: v } }, 'DK')) !== said(now)), q.fact.fact)
      }
    }), { numRuns: 12 })
    assert.ok(tried > 0)
  })
  test('answering all that is asked, one after another, leads to an outcome', () => {
    fc.assert(fc.property(input, fc.boolean(), (start, yes) => {
      let i = start
      for (let n = 0; n < 12; n++) {
        const q = weighChange(i, 'SE').questions[0]
        if (!q) break
        i = { ...i, facts: { ...i.facts, [q.fact.fact]: answers[q.fact.fact]?.[yes ? 0 : 1] ?? yes } }
      }
      assert.ok(weighChange(i, 'SE').countries.every(c => c.verdict !== 'depends'))
    }), { numRuns: 10 })
  })
  test('the routes are the grounds of the lawbook', () => {
    const ground = lawbook.byId.get('eu/change/ground')!
    assert.ok(ground.length > 0)
    assert.deepEqual([...new Set(Object.values(routesFor).flat())].sort(), [...routeNames].sort())
  })
})
