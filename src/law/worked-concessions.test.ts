import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Country, Day } from '../plain/index.ts'
import { on } from './build.ts'
import { daysGiven } from './counting.ts'
import { freeDaysIn } from './holidays.ts'
import { lawbook } from './lawbook.ts'
import type { Step } from './steps.ts'
import type { Facts, Verdict } from './types.ts'
import { holdsAlone, weigh } from './weigh.ts'

/** Concessions, social services, reserved and mixed contracts as a user meets them: a step under one country's law, all ties counted. */
const cafe: Facts = { 'buyer.kind': 'municipality', activity: 'general', subject: 'serviceConcession', 'value.estimated': 90_000_000, procedure: 'concession', 'concession.listedServices': false }
const care: Facts = { 'buyer.kind': 'municipality', activity: 'general', subject: 'socialServices', 'value.estimated': 12_000_000, procedure: 'lightRegime' }

type Case = readonly [says: string, step: Step, country: Country, facts: Facts, wanted: Readonly<Record<string, Verdict | 'silent'>>, day?: Day]
function check(cases: readonly Case[]): void {
  for (const [says, step, country, facts, wanted, day = '2026-11-16'] of cases) test(`${says} (${country})`, () => {
    const { findings } = weigh(lawbook, step, facts, country, on(day))
    for (const [id, verdict] of Object.entries(wanted)) {
      assert.ok(lawbook.rules.some(r => r.id === id), `there is no entry ${id}`)
      assert.equal(findings.find(f => f.rule.id === id && f.verdict !== 'does not apply')?.verdict ?? 'silent', verdict, id)
    }
  })
}

describe('what a concession is worth', () => {
  const estimated = { ...cafe, 'value.estimated': 37_300_000, 'concession.rulesFollowed': false } as const // EUR 5.0 m
  check([
    ['awarded at 6.1 million euro, 22 per cent above', 'decideAward', 'DK', { ...estimated, 'concession.awardValue': 45_500_000, 'concession.awardPercentAbove': 22 }, { 'dk/concession/value-at-award': 'unlawful' }],
    ['awarded at 5.9 million euro, 18 per cent above', 'decideAward', 'DK', { ...estimated, 'concession.awardValue': 44_000_000, 'concession.awardPercentAbove': 18 }, { 'dk/concession/value-at-award': 'silent' }],
    ['only the buyer’s own payment counted', 'estimateValue', 'NO', { ...cafe, 'concession.turnoverCounted': false }, { 'no/concession/value-turnover': 'unlawful' }],
    ['the income is guaranteed', 'chooseProcedure', 'SE', { ...cafe, 'concession.riskTransferred': false }, { 'se/concession/risk': 'unlawful' }],
  ])
  const sides: readonly (readonly [Country, number, boolean])[] = [['DK', 40_313_840, true], ['DK', 40_313_839, false], ['SE', 61_340_804, true], ['SE', 61_340_803, false], ['NO', 62_900_000, true], ['NO', 62_899_999, false]]
  for (const [country, value, inside] of sides) test(`${value} is ${inside ? 'inside' : 'below'} (${country})`, () => {
    const rule = lawbook.rules.find(r => r.id === 'eu/concession/full')!
    assert.equal(holdsAlone(lawbook, rule, { ...cafe, 'value.estimated': value }, country, on('2026-11-16')), inside)
  })
})

describe('time in a concession', () => {
  const invited = (to: Day, country: Country): Facts => ({ ...cafe, 'concession.staged': true, 'time.eSubmission': true, 'time.tenderDays': daysGiven('2026-11-02', to, freeDaysIn[country]) })
  check([
    ['invited Monday 2 November, due Thursday the 19th', 'inviteToTender', 'DK', invited('2026-11-19', 'DK'), { 'dk/concession/time-staged': 'lawful' }],
    ['invited Monday 2 November, due Wednesday the 18th', 'inviteToTender', 'DK', invited('2026-11-18', 'DK'), { 'dk/concession/time-staged': 'unlawful' }],
    ['the same seventeen days', 'inviteToTender', 'SE', invited('2026-11-19', 'SE'), { 'se/concession/time-staged': 'lawful' }],
    ['seventeen days are too few there', 'inviteToTender', 'NO', invited('2026-11-19', 'NO'), { 'no/concession/time-staged': 'unlawful', 'eu/concession/time-staged': 'silent' }],
    ['twenty-five days for requests', 'sendNotice', 'NO', { ...cafe, 'concession.staged': true, 'time.requestDays': 25 }, { 'no/concession/time-requests': 'lawful', 'no/concession/time-requests-directive': 'unlawful' }],
    ['awarded 15 December, announced 1 February', 'sendAwardNotice', 'DK', { ...cafe, 'concession.daysFromAward': 48 }, { 'dk/concession/award-notice': 'lawful' }],
    ['announced on the 49th day', 'sendAwardNotice', 'SE', { ...cafe, 'concession.daysFromAward': 49 }, { 'se/concession/award-notice': 'unlawful' }],
    ['signed 31 days before the notice', 'sendAwardNotice', 'NO', { ...cafe, 'awardNotice.days': 31, 'concession.daysFromAward': 40 }, { 'no/concession/award-notice': 'unlawful', 'eu/concession/award-notice': 'silent' }],
  ])
})

describe('small concessions, where the countries part', () => {
  const direct = { ...cafe, procedure: 'directAward', 'direct.ground': 'none', 'direct.exceptionalReasons': false } as const
  check([
    // The list that gives SEK 2 799 554 for 2026 repeats the amount of 2022 and 2023.
    ['2.9 million directly in 2023', 'chooseProcedure', 'SE', { ...direct, 'value.estimated': 2_900_000, 'concession.directSum': 2_900_000 }, { 'se/concession/direct': 'unlawful' }, '2023-06-01'],
    ['2.9 million directly in 2025', 'chooseProcedure', 'SE', { ...direct, 'value.estimated': 2_900_000, 'concession.directSum': 2_900_000 }, { 'se/concession/direct': 'lawful' }, '2025-06-02'],
    ['2.9 million directly in 2026', 'chooseProcedure', 'SE', { ...direct, 'value.estimated': 2_900_000, 'concession.directSum': 2_900_000 }, { 'se/concession/direct': 'lawful' }],
    ['5 million, announced nowhere', 'sendNotice', 'SE', { ...cafe, 'value.estimated': 5_000_000, 'notice.channel': 'ownSite' }, { 'se/concession/below-notice': 'unlawful' }],
    ['5 million, announced nowhere', 'sendNotice', 'NO', { ...cafe, 'value.estimated': 5_000_000, 'notice.channel': 'ownSite' }, { 'no/concession/notice': 'silent' }],
    ['5 million: nobody has read the rules', 'chooseProcedure', 'DK', { ...cafe, 'value.estimated': 5_000_000 }, { 'dk/gap/concessions-below': 'depends' }],
    ['drinking water is outside', 'sendNotice', 'SE', { ...cafe, activity: 'water', 'notice.channel': 'none' }, { 'se/concession/registered-database': 'silent', 'se/concession/below-notice': 'silent' }],
    ['no thirty per cent for the climate', 'writeDocuments', 'NO', { ...cafe, 'climate.weight': 0, 'climate.asRequirement': false, 'climate.insignificant': false, 'climate.reasoned': false }, { 'no/climate/weight': 'silent' }],
  ])
})

describe('social and other specific services', () => {
  const direct = { ...care, procedure: 'directAward', 'direct.ground': 'none', 'direct.exceptionalReasons': false } as const
  check([
    ['8 million directly', 'chooseProcedure', 'SE', { ...direct, 'value.estimated': 8_000_000 }, { 'se/light/direct': 'lawful', 'eu/light/direct-ground': 'silent' }],
    ['9 million directly', 'chooseProcedure', 'SE', { ...direct, 'value.estimated': 9_000_000 }, { 'se/light/direct': 'unlawful' }],
    ['5.6 million, not in TED', 'sendNotice', 'DK', { ...care, 'value.estimated': 5_600_000, 'notice.channel': 'national' }, { 'dk/light/notice': 'unlawful' }],
    ['3 million of catering, not announced', 'sendNotice', 'NO', { ...care, 'value.estimated': 3_000_000, 'light.kind': 'special', 'notice.channel': 'none' }, { 'no/light/special-notice': 'unlawful' }],
    ['3 million of elderly care, not announced', 'sendNotice', 'NO', { ...care, 'value.estimated': 3_000_000, 'light.kind': 'health', 'notice.channel': 'none' }, { 'no/light/special-notice': 'silent', 'no/light/notice': 'silent' }],
    ['a child in care, whose family shares nothing', 'chooseProcedure', 'NO', { ...direct, 'light.kind': 'health', 'light.singleUserSecrecy': true }, { 'no/light/direct-ground': 'silent', 'eu/light/direct-ground': 'silent' }],
    ['signed after nine days', 'signContract', 'DK', { ...care, 'letters.means': 'electronic', 'tenders.count': 3, 'standstill.days': 9 }, { 'dk/standstill/days': 'unlawful' }],
    ['signed after nine days, below the threshold', 'signContract', 'SE', { ...care, 'value.estimated': 3_000_000, 'letters.means': 'electronic', 'tenders.count': 3, 'standstill.days': 9 }, { 'se/light/standstill': 'unlawful' }],
    ['collected on the thirtieth day after the quarter', 'sendAwardNotice', 'DK', { ...care, 'awardNotice.days': 90, 'awardNotice.grouped': true, 'awardNotice.daysAfterQuarter': 30 }, { 'dk/light/award-notice': 'lawful' }],
    ['reserved for four years', 'reserveContract', 'DK', { ...care, 'reserve.for': 'participatory', 'reserve.years': 4 }, { 'dk/reserved/participatory-years': 'unlawful' }],
    ['reserved for a workshop with 25 per cent', 'reserveContract', 'NO', { ...care, 'reserve.for': 'sheltered', 'reserve.integrationAim': true, 'reserve.disadvantagedShare': 25 }, { 'no/reserved/sheltered': 'unlawful' }],
  ])
})
