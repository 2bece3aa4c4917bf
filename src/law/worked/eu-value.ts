import { contractValue, isResearchCode, lotsValue, on, openServiceValue, partnershipValue, type Facts } from '../index.ts'
import type { Country } from '../../plain/index.ts'
import { counted, euro, meaning, step, town, townWith, worked, type Worked } from './worked.ts'

/** Examples 1–23: thresholds, value, and what lies outside. */
const inside = 'eu/value/above'
/** The town buys for a sum in its own money. */
const worth = (amount: number | ((country: Country) => number)) => townWith(c => ({ 'value.estimated': typeof amount === 'number' ? amount : amount(c) }))
const eur = (amount: number) => worth(c => euro(c, amount))
const DK = ['DK'] as const, SE = ['SE'] as const, NO = ['NO'] as const, union = ['DK', 'SE'] as const

/** What the thresholds of 2024–25 say that a euro is worth. */
const rate2025 = { DK: 7.4418, SE: 10.8126, NO: 10.407 } as const
const eur2025 = (amount: number) => worth(c => Math.round(amount * rate2025[c]))

/** A month whose 48 are exactly the threshold, and one a little smaller; Norway’s round amount is no multiple of 48. */
const monthAt = { DK: 33_570, SE: 51_079.5, NO: 52_084 } as const, monthBelow = { DK: 33_562, SE: 51_068, NO: 52_083 } as const
const monthly = (each: Readonly<Record<Country, number>>) => worth(c => openServiceValue({ monthly: each[c], months: 'no fixed term' }).value)

/** Euro limits of a small lot, and what they are in the money in which they were read. */
const small = { goodsAndServices: 80_000, works: 1_000_000, share: 20 } as const
const lots = (...outside: number[]) => lotsValue([{ value: 500_000 - outside.reduce((a, b) => a + b, 0), works: false, outside: false }, ...outside.map(value => ({ value, works: false, outside: true }))], small)
const keptOut = (...outside: number[]) => townWith(c => ({
  'value.estimated': euro(c, 500_000), 'lots.outside': true, 'lots.outsideShare': lots(...outside).share,
  'lots.largestOutside': Math.round(Math.max(...outside) * { DK: 7.46, SE: 11.351, NO: 10.45 }[c]),
}))
const readInNorway = { in: NO, day: '2025-06-02' } as const

const heat = (amount: Readonly<Record<Country, number>>) => (c: Country): Facts => ({ ...town(c), 'buyer.kind': 'utility', activity: 'heat', subject: 'goods', 'value.estimated': amount[c] })
const heatAt = { DK: 3_222_720, SE: 4_903_632, NO: 5_150_000 } as const, heatBelow = { DK: 3_222_719, SE: 4_903_631, NO: 4_850_000 } as const

const concession = (award: number, rulesFollowed: boolean) => townWith(c => ({
  subject: 'serviceConcession', procedure: 'concession', 'concession.listedServices': false, 'value.estimated': euro(c, 5_000_000),
  'concession.awardValue': euro(c, award), 'concession.awardPercentAbove': Math.round((award / 5_000_000 - 1) * 100), 'concession.rulesFollowed': rulesFollowed,
}))

const research = (code: string, buyerAlone: boolean, buyerPaysAll: boolean) =>
  townWith({ procedure: 'researchAndDevelopment', 'rnd.listedCode': isResearchCode(code), 'rnd.benefitsOnlyBuyer': buyerAlone, 'rnd.buyerPaysAll': buyerPaysAll })

const subsidiary = (share: number) => townWith({ 'inHouse.form': 'own', 'inHouse.control': true, 'inHouse.privateCapital': 'none', 'inHouse.measure': 'threeYears', 'inHouse.activityForOwners': share })
const affiliate = (share: number) => (c: Country): Facts => ({ ...heat(heatAt)(c), 'utility.groupRoute': 'affiliated', 'utility.groupShare': share })
const cooperation = (openMarket: number) => townWith({ 'cooperation.onlyAuthorities': true, 'cooperation.genuine': true, 'cooperation.publicInterest': true, 'inHouse.measure': 'threeYears', 'cooperation.pureTransfer': false, 'cooperation.openMarketShare': openMarket })

export const examples: readonly Worked[] = [
  worked(1, 'a Danish municipality, services of EUR 215 999, March 2026: below', meaning(inside, eur(215_999), false, { in: DK, day: '2026-03-02' })),
  worked(2, 'the same of EUR 216 000: inside', meaning(inside, eur(216_000), true, { in: DK, day: '2026-03-02' })),
  worked(3, 'EUR 218 000, called on 31 December 2025: below, whenever the contract is signed',
    meaning(inside, eur2025(218_000), false, { day: '2025-12-31' }),
    meaning(inside, eur2025(218_000), false, { day: { ...on('2026-05-05'), 'procedure begun': '2025-12-31' } })),
  worked(4, 'EUR 218 000, called on 2 January 2026: inside; in Norway, which changes its sums later, from 21 April',
    meaning(inside, eur(218_000), true, { in: union, day: '2026-01-02' }),
    meaning(inside, eur2025(218_000), false, { in: NO, day: '2026-01-02' }),
    meaning(inside, eur(218_000), true, { in: NO, day: '2026-04-21' })),
  worked(5, 'a Swedish municipality, SEK 2 451 815 and 2 451 816: below, inside, since the EU sums apply and not since they were printed',
    meaning(inside, worth(2_451_815), false, { in: SE, day: '2026-01-02' }),
    meaning(inside, worth(2_451_816), true, { in: SE, day: '2026-01-02' })),
  worked(6, 'a Danish municipality, DKK 1 611 359 and 1 611 360: below, inside',
    meaning(inside, worth(1_611_359), false, { in: DK, day: '2026-03-02' }),
    meaning(inside, worth(1_611_360), true, { in: DK, day: '2026-03-02' })),
  worked(7, 'EUR 150 000 and two stated renewals of 40 000 each: 230 000, inside',
    counted('sum', contractValue({ purchase: 150_000, renewals: [40_000, 40_000] }).value, 230_000),
    meaning(inside, eur(contractValue({ purchase: 150_000, renewals: [40_000, 40_000] }).value), true),
    meaning(inside, eur(150_000), false),
    step('estimateValue', townWith({ 'value.optionsCounted': false }), { 'eu/value/options': 'unlawful' })),
  worked(8, 'a partnership, research 120 000 and purchase 300 000: 420 000, inside',
    counted('sum', partnershipValue({ phases: [120_000], result: 300_000 }).value, 420_000),
    meaning(inside, eur(partnershipValue({ phases: [120_000], result: 300_000 }).value), true),
    meaning(inside, eur(120_000), false),
    step('estimateValue', townWith({ procedure: 'innovationPartnership', 'value.partnershipCounted': false }), { 'eu/value/partnership': 'unlawful' })),
  worked(9, 'a dialogue, contract 190 000 and three payments of 10 000: 220 000, inside in 2026',
    counted('sum', contractValue({ purchase: 190_000, payments: [10_000, 10_000, 10_000] }).value, 220_000),
    meaning(inside, eur(contractValue({ purchase: 190_000, payments: [10_000, 10_000, 10_000] }).value), true),
    meaning(inside, eur(190_000), false),
    step('estimateValue', townWith({ procedure: 'dialogue', 'value.paymentsCounted': false }), { 'eu/value/payments': 'unlawful' })),
  worked(10, 'services without an end, EUR 4 500 a month: 216 000, inside',
    counted('sum', openServiceValue({ monthly: 4_500, months: 'no fixed term' }).value, 216_000),
    meaning(inside, monthly(monthAt), true)),
  worked(11, 'services without an end, EUR 4 499 a month: 215 952, below',
    counted('sum', openServiceValue({ monthly: 4_499, months: 'no fixed term' }).value, 215_952),
    meaning(inside, monthly(monthBelow), false)),
  worked(12, 'of 500 000 lots of 79 000 and 21 000 are kept outside: exactly a fifth, allowed; Norway’s sum for lots since 21 April 2026 is not known',
    counted('share', [lots(79_000, 21_000).share, lots(79_000, 21_000).allowed], [20, true]),
    step('divideIntoLots', keptOut(79_000, 21_000), { 'eu/lots/small': 'lawful' }, { in: union }),
    step('divideIntoLots', keptOut(79_000, 21_000), { 'eu/lots/small': 'lawful' }, readInNorway),
    step('divideIntoLots', keptOut(79_000, 21_000), { 'eu/lots/small': 'depends' }, { in: NO })),
  worked(13, 'lots of 79 000 and 30 000: 21.8 per cent, not allowed',
    counted('share', [lots(79_000, 30_000).share, lots(79_000, 30_000).allowed], [21.8, false]),
    step('divideIntoLots', keptOut(79_000, 30_000), { 'eu/lots/small': 'unlawful' })),
  worked(14, 'a lot of exactly 80 000: not less than that, no way out',
    counted('allowed', lots(80_000).allowed, false),
    counted('allowed a euro below', lots(79_999).allowed, true),
    step('divideIntoLots', keptOut(80_000), { 'eu/lots/small': 'unlawful' }, { in: union }),
    step('divideIntoLots', keptOut(80_000), { 'eu/lots/small': 'unlawful' }, readInNorway)),
  worked(15, 'supplies for district heating, EUR 431 999 and 432 000: below, inside the directive on utilities',
    meaning('eu/value/above-utilities', heat(heatBelow), false),
    meaning('eu/value/above-utilities', heat(heatAt), true),
    meaning(inside, heat(heatAt), false)),
  worked(16, 'a concession estimated at 5.0 million, awarded at 6.1, 22 per cent more: its rules applied, unlawful if not followed',
    step('decideAward', concession(6_100_000, false), { 'eu/concession/value-at-award': 'unlawful' }),
    step('decideAward', concession(6_100_000, true), { 'eu/concession/value-at-award': 'lawful' })),
  worked(17, 'the same awarded at 5.9 million, 18 per cent more: the estimate stands, below',
    step('decideAward', concession(5_900_000, false), { 'eu/concession/value-at-award': 'silent' }),
    meaning('eu/value/above-concession', concession(5_900_000, false), false)),
  worked(18, 'research, 73100000-3, the firm keeps the rights and the results are shared: outside',
    meaning('eu/scope/inside', research('73100000-3', false, false), false),
    step('chooseProcedure', research('73100000-3', false, false), { 'eu/rnd/outside': 'lawful' })),
  worked(19, 'the same, for the buyer alone, who pays all: inside',
    meaning('eu/scope/inside', research('73100000-3', true, true), true),
    step('chooseProcedure', research('73100000-3', true, true), { 'eu/rnd/outside': 'unlawful' })),
  worked(20, 'advice on research, 73220000-0, results shared: inside, the code is not listed',
    meaning('eu/scope/inside', research('73220000-0', false, false), true),
    step('chooseProcedure', research('73220000-0', false, false), { 'eu/rnd/outside': 'unlawful' })),
  worked(21, 'a subsidiary with exactly 80 per cent of its activity for the town: not one’s own',
    step('awardInHouse', subsidiary(80), { 'eu/in-house/activity': 'unlawful' }),
    step('awardInHouse', subsidiary(80.1), { 'eu/in-house/activity': 'lawful' })),
  worked(22, 'an affiliated undertaking of a utility with exactly 80 per cent: passes',
    step('awardInHouse', affiliate(80), { 'eu/utilities/affiliated': 'lawful' }),
    step('awardInHouse', affiliate(79.9), { 'eu/utilities/affiliated': 'unlawful' })),
  worked(23, 'cooperation with exactly 20 per cent on the open market: fails',
    step('agreeCooperation', cooperation(20), { 'eu/cooperation/open-market': 'unlawful' }),
    step('agreeCooperation', cooperation(19.9), { 'eu/cooperation/open-market': 'lawful' })),
]
