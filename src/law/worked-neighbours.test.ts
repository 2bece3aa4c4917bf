import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Country, Day } from '../plain/index.ts'
import { on } from './build.ts'
import { lawbook } from './lawbook.ts'
import type { Step } from './steps.ts'
import type { Facts, Verdict } from './types.ts'
import { weigh } from './weigh.ts'

/** Small purchases, small works, waste, neighbouring acts and the life of a contract as a user meets them, all ties counted. */
type Case = readonly [says: string, step: Step, country: Country, facts: Facts, wanted: Readonly<Record<string, Verdict | 'silent'>>, day?: Day]

const municipality: Facts = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 5_000_000, 'rnd.listedCode': false }
function check(cases: readonly Case[]): void {
  for (const [says, step, country, facts, wanted, day = '2026-11-16'] of cases) test(`${says} (${country})`, () => {
    const { findings } = weigh(lawbook, step, { ...municipality, ...facts }, country, on(day))
    for (const [id, verdict] of Object.entries(wanted)) {
      assert.ok(lawbook.rules.some(r => r.id === id), `there is no entry ${id}`)
      assert.equal(findings.find(f => f.rule.id === id && f.verdict !== 'does not apply')?.verdict ?? 'silent', verdict, id)
    }
  })
}

describe('Danish purchases below the threshold', () => {
  const sensors: Facts = { subject: 'goods', 'value.estimated': 450_000 }, quiet: Facts = { 'value.estimated': 700_000, 'value.crossBorderInterest': false }
  check([
    ['sensors of 450 000, nobody has judged the interest abroad', 'sendNotice', 'DK', { ...sensors, 'notice.channel': 'ownSite' }, { 'dk/below/advertise': 'depends' }],
    ['a Swedish firm asked twice: only on the own site', 'sendNotice', 'DK', { ...sensors, 'value.crossBorderInterest': true, 'notice.channel': 'ownSite' }, { 'dk/below/advertise': 'unlawful' }],
    ['the same for 90 000', 'sendNotice', 'DK', { ...sensors, 'value.estimated': 90_000, 'value.crossBorderInterest': true, 'notice.channel': 'ownSite' }, { 'dk/below/advertise': 'lawful' }],
    ['700 000, a survey, one offer, on file', 'signContract', 'DK', { ...quiet, 'records.kept': true }, { 'dk/below/documented': 'lawful' }],
    ['four offers without a reason', 'inviteToTender', 'DK', { ...quiet, 'candidates.invited': 4, 'below.moreReasoned': false }, { 'dk/below/more-than-three': 'unlawful' }],
    ['the loser goes to the board', 'fileComplaint', 'DK', { ...quiet, 'complaint.forum': 'board' }, { 'dk/complaint/jurisdiction': 'unlawful' }],
  ])
})

describe('Danish works below the threshold', () => {
  const works: Facts = { subject: 'works' }
  check([
    ['250 000, one offer', 'decideAward', 'DK', { ...works, 'value.estimated': 250_000, procedure: 'directAward', 'candidates.invited': 1 }, { 'dk/below/works-two-offers': 'silent' }],
    ['900 000, one offer', 'decideAward', 'DK', { ...works, 'value.estimated': 900_000, procedure: 'directAward', 'candidates.invited': 1 }, { 'dk/below/works-two-offers': 'unlawful' }],
    ['4 million for a trial that cannot be described', 'chooseProcedure', 'DK', { ...works, 'value.estimated': 4_000_000, procedure: 'directAward', 'works.directGround': 'hardToDescribe' }, { 'dk/below/works-licitation': 'lawful' }],
    ['4 million for ordinary paving', 'chooseProcedure', 'DK', { ...works, 'value.estimated': 4_000_000, procedure: 'directAward', 'works.directGround': 'none' }, { 'dk/below/works-licitation': 'unlawful' }],
    ['lowest price, talks with the two lowest', 'holdRound', 'DK', { ...works, 'value.estimated': 4_000_000, procedure: 'belowThreshold', 'award.basis': 'price', 'licitation.negotiatedWith': 2, 'licitation.bestOnly': true }, { 'dk/works/negotiate-lowest': 'unlawful' }],
  ])
})

describe('municipal waste', () => {
  const burn: Facts = { 'waste.kind': 'combustible', 'waste.by': 'own' }
  check([
    ['to the own joint plant on the mainland', 'arrangeWasteTreatment', 'DK', { ...burn, 'waste.ground': 'none' }, { 'dk/waste/combustible': 'unlawful' }],
    ['Bornholm, while its plant runs', 'arrangeWasteTreatment', 'DK', { ...burn, 'waste.ground': 'island' }, { 'dk/waste/combustible': 'lawful' }],
    ['a contract tendered before July 2023', 'arrangeWasteTreatment', 'DK', { ...burn, 'waste.ground': 'tenderedEarlier' }, { 'dk/waste/combustible': 'silent' }],
    ['a dispensation for plastics without a market dialogue', 'arrangeWasteTreatment', 'DK', { 'waste.kind': 'recyclable', 'waste.by': 'own', 'waste.ground': 'dispensation', 'waste.tenderFailed': true, 'waste.marketStudied': false }, { 'dk/waste/dispensation': 'unlawful' }],
    ['the own company in Sweden', 'arrangeWasteTreatment', 'SE', { ...burn, 'waste.ground': 'none' }, { 'se/gap/waste': 'depends', 'dk/waste/combustible': 'silent' }],
  ])
})

describe('neighbouring acts', () => {
  const pumps: Facts = { subject: 'goods', 'value.estimated': 2_000_000, 'product.kind': 'energyUsing', 'energy.high': false, 'energy.competition': true, 'energy.possible': true, 'energy.exempt': false }
  const bridge: Facts = { subject: 'works', procedure: 'open', 'value.estimated': 3_000_000_000, 'subsidies.review': 'running' }
  check([
    ['pumps of class D, two better classes with three makers', 'buyRegulatedProduct', 'DK', pumps, { 'dk/energy/high': 'unlawful', 'eu/energy/high': 'silent' }],
    ['the same in Norway, where nobody has read whether it binds', 'buyRegulatedProduct', 'NO', { ...pumps, 'value.estimated': 3_000_000 }, { 'eu/energy/high': 'depends' }],
    ['award while the Commission reviews', 'decideAward', 'DK', bridge, { 'eu/subsidies/no-award': 'unlawful' }],
    ['the same in Sweden', 'decideAward', 'SE', bridge, { 'eu/subsidies/no-award': 'unlawful' }],
    ['in Norway the act does not bind', 'decideAward', 'NO', bridge, { 'eu/subsidies/no-award': 'silent' }],
    ['an ordinary purchase is not asked about subsidies', 'sendNotice', 'NO', {}, { 'eu/subsidies/stated': 'silent' }],
    ['a Russian owner', 'assessThirdCountryFirm', 'NO', { 'russia.tie': 'firm', 'russia.permit': false, 'neighbouring.act': 'admit' }, { 'no/sanctions/russia': 'unlawful', 'eu/sanctions/russia': 'silent' }],
    ['scanners from China for 40 million', 'assessThirdCountryFirm', 'DK', { subject: 'goods', 'value.estimated': 40_000_000, 'product.kind': 'medicalDevices', 'ipi.origin': true, 'ipi.exception': 'none', 'neighbouring.act': 'admit' }, { 'eu/ipi/excluded': 'unlawful' }],
  ])
})

describe('the life of a contract', () => {
  const small = (value: number, percent: number, sum: number): Facts => ({ 'value.estimated': value, 'modification.ground': 'small', 'modification.percent': percent, 'modification.sumPercent': percent, 'modification.sumAmount': sum, 'modification.natureChanged': false })
  const unforeseen = (percent: number): Facts => ({ 'value.estimated': 9_000_000, 'modification.ground': 'unforeseen', 'modification.percent': percent, 'modification.unforeseeable': true, 'modification.natureChanged': false })
  check([
    ['9.5 per cent of a million euro', 'changeContract', 'DK', small(7_460_000, 9.5, 708_700), { 'dk/change/small': 'lawful', 'dk/change/small-amount': 'silent' }],
    ['10 per cent', 'changeContract', 'DK', small(7_460_000, 10, 746_000), { 'dk/change/small': 'unlawful' }],
    ['300 000 euro on five million', 'changeContract', 'DK', small(37_300_000, 6, 2_238_000), { 'dk/change/small': 'lawful', 'dk/change/small-amount': 'unlawful' }],
    ['additions of 11 per cent together', 'changeContract', 'DK', { ...small(10_000_000, 5, 1_100_000), 'modification.sumPercent': 11 }, { 'dk/change/small': 'unlawful' }],
    ['unforeseen, 44 per cent', 'changeContract', 'DK', unforeseen(44), { 'dk/change/half': 'lawful', 'dk/change/unforeseeable': 'lawful' }],
    ['unforeseen, 50 per cent', 'changeContract', 'DK', unforeseen(50), { 'dk/change/half': 'lawful' }],
    ['unforeseen, 50.1 per cent', 'changeContract', 'DK', unforeseen(50.1), { 'dk/change/half': 'unlawful' }],
    ['waste collection of 6 million for two years, no clause on training', 'setPerformanceConditions', 'DK', { 'value.estimated': 6_000_000, 'performance.trade': 'wasteTransport', 'performance.months': 24, 'performance.inCountry': true, 'performance.trainees': false }, { 'dk/performance/trainees-services': 'silent' }],
    ['works with four tiers below', 'setPerformanceConditions', 'NO', { subject: 'works', 'value.estimated': 90_000_000, 'performance.chainTiers': 4, 'performance.moreTiers': false }, { 'no/contract/chain': 'unlawful' }],
    ['the same in Sweden', 'setPerformanceConditions', 'SE', { subject: 'works', 'value.estimated': 90_000_000, 'performance.chainTiers': 4, 'performance.moreTiers': false }, { 'no/contract/chain': 'silent' }],
    ['a settlement that cuts the contract down', 'settleDispute', 'DK', { 'settlement.changesContract': true, 'modification.substantial': true, 'modification.clauseClear': false }, { 'eu/change/settlement': 'unlawful' }],
  ])
})
