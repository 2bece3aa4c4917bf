import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays, countries, currencyOf, dayNumber, dayOf, langs, type Country, type Day } from '../../plain/index.ts'
import { convertedAmount, euroThresholds, figuresFor, figuresOf, holdsAlone, lawbook, on, weighAlone, type Duty, type Facts } from '../../law/index.ts'
import {
  activities, against, amountOn, buyers, convertedOn, decidingFor, euroOn, factsOfKind, figureNamed, firstDay, lastKnownDay, nationalFigures, nationalLimits, periodOn, periodsOf, subjects, thresholdsOn,
  type Activity, type Buyer, type Kind, type Subject,
} from './index.ts'

const kinds: readonly Kind[] = (Object.keys(buyers) as Buyer[]).flatMap(buyer => (Object.keys(activities) as Activity[]).flatMap(activity => (Object.keys(subjects) as Subject[]).map(subject => ({ buyer, activity, subject }))))
const town: Kind = { buyer: 'municipality', activity: 'general', subject: 'services' }
const heat: Kind = { buyer: 'utility', activity: 'heat', subject: 'goods' }
const ofCountry = (kind: Kind, country: Country, day: Day, amount: number) => thresholdsOn(kind, day, { amount, currency: currencyOf[country] }).countries.find(c => c.country === country)!
const anyDay = fc.integer({ min: dayNumber('2016-04-18'), max: dayNumber(lastKnownDay) }).map(dayOf)
const thresholdNames = [...new Set(kinds.map(k => decidingFor(k).figure))]

describe('the amount of the deciding day and no other', () => {
  test('every figure of the lawbook, in every country: the day before its life, the first, the last and the day after', () => {
    let tried = 0
    for (const figure of figuresOf(lawbook.rules)) for (const country of countries) for (const v of figuresFor(figure, country).filter(x => x.order === country)) {
      const found = (day: Day) => amountOn(figure, country, day), name = `${figure.figure} ${country} ${v.life.from}`
      assert.deepEqual(found(v.life.from), v, `${name}, first day`)
      assert.notDeepEqual(found(addDays(v.life.from, -1)), v, `${name}, the day before`)
      if (v.life.to) {
        assert.deepEqual(found(v.life.to), v, `${name}, last day`)
        assert.notDeepEqual(found(addDays(v.life.to, 1)), v, `${name}, the day after`)
      }
      tried++
    }
    assert.ok(tried > 150, `${tried} lives`)
  })
  test('the periods of a threshold leave no day out and none twice, and say what the lawbook says', () => {
    for (const name of thresholdNames) for (const country of countries) {
      const figure = figureNamed(name), periods = periodsOf(figure, country)
      assert.equal(periods[0]!.from, firstDay)
      periods.forEach((p, i) => { if (i > 0) assert.equal(p.from, addDays(periods[i - 1]!.to!, 1), `${name} ${country}`) })
      assert.ok((periods.at(-1)!.to ?? lastKnownDay) >= lastKnownDay)
      fc.assert(fc.property(anyDay, day => {
        const value = amountOn(figure, country, day)?.value
        assert.equal(periodOn(periods, day)?.amount, value === 'not read' ? undefined : value)
      }), { numRuns: 40 })
    }
  })
  test('a period whose amount nobody has read has none, rather than that of its neighbour', () => {
    assert.equal(periodOn(periodsOf(figureNamed('threshold.works'), 'DK'), '2019-05-05')?.amount, undefined)
    assert.equal(periodOn(periodsOf(figureNamed('threshold.services'), 'NO'), '2017-05-05')?.amount, undefined)
    assert.equal(ofCountry({ ...town, subject: 'works' }, 'DK', '2019-05-05', 1e9).against?.place, 'open')
  })
})

describe('the tool and the verdicts', () => {
  const meanings = ['eu/value/above', 'eu/value/above-utilities', 'eu/value/above-light', 'eu/value/above-concession']
  const inside = (kind: Kind, country: Country, day: Day, amount: number): string[] =>
    meanings.filter(id => holdsAlone(lawbook, lawbook.byId.get(id)![0]!, { ...factsOfKind(kind), 'value.estimated': amount }, country, on(day)) === true)
  test('for every kind of purchase the lawbook begins exactly at the amount shown', () => {
    let tried = 0
    fc.assert(fc.property(fc.constantFrom(...kinds.filter(k => !k.subject.startsWith('subsidised'))), fc.constantFrom(...countries), anyDay, (kind, country, day) => {
      const { figure, rule, leftOut } = decidingFor(kind)
      if (leftOut) return assert.deepEqual(inside(kind, country, day, 1e12), [])
      const period = periodOn(periodsOf(figureNamed(figure), country), day), amount = period?.amount
      if (amount === undefined) return
      tried++
      if (period!.entry?.inferredWithin !== undefined) {
        // In no text: neither the amount itself nor what lies beside it is decided, only what lies clear of it.
        assert.deepEqual([0.96, 0.99, 1, 1.01, 1.04].map(by => inside(kind, country, day, Math.round(amount * by)).length), [0, 0, 0, 0, 1], JSON.stringify({ kind, country, day }))
        return
      }
      assert.deepEqual(inside(kind, country, day, amount), [rule], JSON.stringify({ kind, country, day, amount }))
      assert.deepEqual(inside(kind, country, day, amount - 1), [])
    }), { numRuns: 600 })
    assert.ok(tried > 200, `${tried}`)
  })
  test('works that the buyer pays more than half of', () => {
    const rule = lawbook.byId.get('eu/scope/subsidised')!.find(r => r.kind === 'duty') as Duty, facts: Facts = { activity: 'general', 'grant.share': 60, 'grant.listedWorks': true }
    const share = rule.examples.find(e => e.verdict === 'unlawful')!.facts
    for (const subject of ['subsidisedWorks', 'subsidisedServices'] as const) {
      const kind: Kind = { ...town, subject }, amount = ofCountry(kind, 'DK', '2026-03-02', 0).period!.amount!
      const verdict = (value: number) => weighAlone(lawbook, rule, { ...share, ...facts, ...factsOfKind(kind), 'value.estimated': value }, 'DK', on('2026-03-02'))?.verdict
      assert.notEqual(verdict(amount), 'does not apply')
      assert.equal(verdict(amount - 1), 'does not apply')
    }
  })
})

describe('worked examples', () => {
  const place = (kind: Kind, country: Country, day: Day, amount: number) => ofCountry(kind, country, day, amount).against!.place
  test('3–4: an amount called on 31 December keeps the old threshold; in Norway the new one comes on 21 April', () => {
    assert.equal(place(town, 'DK', '2025-12-31', 1_622_312), 'below')
    assert.equal(place(town, 'DK', '2026-01-02', 1_622_312), 'inside')
    assert.equal(place(town, 'NO', '2026-01-02', 2_300_000), 'inside')
    assert.equal(place(town, 'NO', '2026-04-20', 2_300_000), 'inside')
    assert.equal(place(town, 'NO', '2026-04-21', 2_300_000), 'below')
  })
  test('5: Sweden, 2 451 815 and 2 451 816, from 1 January and not from the day they were printed', () => {
    assert.equal(place(town, 'SE', '2026-01-02', 2_451_815), 'below')
    assert.equal(place(town, 'SE', '2026-01-02', 2_451_816), 'inside')
  })
  test('6, DK1: Denmark, 1 611 359 and 1 611 360', () => {
    assert.equal(place(town, 'DK', '2026-03-02', 1_611_359), 'below')
    assert.equal(place(town, 'DK', '2026-03-02', 1_611_360), 'inside')
  })
  test('15: district heating, a krone below its own threshold and at it', () => {
    for (const [country, amount] of [['DK', 3_222_720], ['SE', 4_903_632]] as const) {
      assert.equal(place(heat, country, '2026-11-16', amount - 1), 'below')
      assert.equal(place(heat, country, '2026-11-16', amount), 'inside')
    }
  })
  test('15, Norway: no source names the amount of 2026, so that what lies near the inferred one is open', () => {
    assert.deepEqual([4_840_000, 4_999_999, 5_000_000, 5_149_999, 5_150_001].map(sum => place(heat, 'NO', '2026-11-16', sum)), ['below', 'open', 'open', 'open', 'inside'])
    assert.deepEqual([4_599_999, 4_600_000].map(sum => place(heat, 'NO', '2025-11-17', sum)), ['below', 'inside'])
  })
  test('a concession for drinking water has no threshold at all', () => {
    const a = thresholdsOn({ buyer: 'utility', activity: 'water', subject: 'serviceConcession' }, '2026-03-02', { amount: 1e9, currency: 'DKK' })
    assert.ok(a.deciding.leftOut && a.countries.every(c => c.against === undefined))
  })
})

describe('a sum against a limit', () => {
  const limit = fc.integer({ min: 100_000, max: 1e9 })
  test('at the limit is inside, a krone less is below, and the distance is the difference', () => {
    fc.assert(fc.property(limit, fc.integer({ min: 0, max: 2e9 }), (l, sum) => {
      const a = against(l, sum, 'SEK', 'SE', '2026-05-05')
      assert.equal(a.place, sum >= l ? 'inside' : 'below')
      assert.equal(a.by, Math.abs(sum - l))
    }))
  })
  test('within three per cent one is told to be careful; a converted sum there is left open', () => {
    fc.assert(fc.property(limit, fc.double({ min: 0.5, max: 1.5, noNaN: true }), (l, x) => {
      const sum = Math.round(l * x), own = against(l, sum, 'DKK', 'DK', '2026-05-05'), inSek = convertedOn(sum, 'DKK', 'SEK', '2026-05-05'), other = against(l, inSek, 'SEK', 'DK', '2026-05-05')
      assert.equal(own.near, Math.abs(sum / l - 1) < 0.03)
      if (Math.abs(x - 1) < 0.029) assert.equal(other.place, 'open')
      if (Math.abs(x - 1) > 0.031) assert.equal(other.place, own.place)
    }))
  })
  test('converted as the check of a step converts, from 2026 on', () => {
    fc.assert(fc.property(limit, n => { assert.equal(convertedOn(n, 'DKK', 'SEK', '2026-05-05'), convertedAmount(n, 'DKK', 'SEK')) }))
  })
  test('before that at the rate behind the thresholds of the period: a threshold becomes the other', () => {
    assert.equal(convertedOn(1_558_409, 'DKK', 'SEK', '2017-05-05'), 1_910_323)
    assert.equal(convertedOn(209_000, 'EUR', 'SEK', '2017-05-05'), 1_910_323)
  })
})

describe('euro and national limits', () => {
  test('a national amount is its euro at a rate that the currency had', () => {
    const rates: Readonly<Record<Country, readonly [number, number]>> = { DK: [7.43, 7.48], SE: [9, 11.6], NO: [8.9, 11.9] }
    for (const name of thresholdNames) for (const country of countries) for (const p of periodsOf(figureNamed(name), country)) {
      if (p.amount === undefined || p.euro === undefined) continue
      const rate = p.amount / p.euro
      assert.ok(rate >= rates[country][0] && rate <= rates[country][1], `${name} ${country} ${p.from}: ${rate}`)
    }
  })
  test('the euro of Norway are those of the cycle in which the amount was set', () => {
    assert.equal(periodOn(periodsOf(figureNamed('threshold.services'), 'NO'), '2026-02-02')?.euro, 221_000)
    assert.equal(euroOn('threshold.services', '2026-02-02')?.value, 216_000)
  })
  test('every threshold has its euro, named in each language and with a source', () => {
    for (const name of thresholdNames) {
      const figure = euroThresholds[name]!
      for (const lang of langs) assert.ok(figure.says[lang].length > 8)
      assert.ok(figure.values.every(v => v.source.act && v.source.place))
    }
  })
  test('the limits below: of the day, for the kinds that meet them, each with the rule that reads it', () => {
    for (const { name, rule } of nationalFigures) { assert.ok(figureNamed(name)); if (rule) assert.ok(lawbook.byId.has(rule), rule) }
    const of = (kind: Kind, day: Day) => Object.fromEntries(nationalLimits(kind, day).map(l => [l.figure.figure, l.entry?.value]))
    assert.deepEqual(of(town, '2026-08-03'), { 'dk/any-publicity-below': 100_000, 'dk/market-terms-from': 500_000, 'se.directRecord': 100_000, 'se.directAward': 700_000, 'no.floor': 500_000, 'no.national': 1_300_000 })
    assert.equal(of(town, '2026-06-30')['no.floor'], 100_000)
    assert.equal(of(town, '2021-05-05')['se.directAward'], undefined, 'the Swedish limit of today began in February 2022')
    assert.equal(of(heat, '2026-08-03')['se.directAward.utilities'], 1_200_000)
    assert.equal(of({ ...town, subject: 'works' }, '2026-08-03')['dk/works-licitation-above'], 3_000_000)
    assert.deepEqual(of({ ...town, subject: 'socialServices' }, '2026-08-03'), { 'se.directRecord': 100_000, 'threshold.light': 8_513_250, 'no.floor': 500_000, 'no.national': 1_300_000 })
    assert.equal(of({ ...town, subject: 'serviceConcession' }, '2026-08-03')['se.concession.direct'], 3_067_040.2)
    assert.ok(kinds.every(k => nationalLimits(k, '2026-08-03').every(l => l.rule?.order === l.country)))
  })
})
