import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Country, Day } from '../plain/index.ts'
import { on } from './build.ts'
import { lawbook } from './lawbook.ts'
import type { Step } from './steps.ts'
import type { Facts, StepVerdict, Verdict } from './types.ts'
import { isResearchCode, lotsValue, partnershipValue } from './value-of.ts'
import { holdsAlone, weigh } from './weigh.ts'

/** Small cases on value, lots, entities of one's own and buying together, weighed as a user meets them: a whole step under one country's law. */
const municipality: Facts = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', procedure: 'open', 'value.estimated': 5_000_000, 'rnd.listedCode': false }
const countries = ['DK', 'SE', 'NO'] as const
const day = '2026-11-16'

function wholly(says: string, step: Step, country: Country, facts: Facts, verdict: StepVerdict, only?: Readonly<Record<string, Verdict | 'silent'>>, when: Day = day): void {
  test(`${says}: ${verdict} (${country})`, () => {
    const { findings, verdict: found } = weigh(lawbook, step, { ...municipality, ...facts }, country, on(when))
    for (const [id, wanted] of Object.entries(only ?? {})) {
      assert.ok(lawbook.rules.some(r => r.id === id), `there is no entry ${id}`)
      assert.equal(findings.find(f => f.rule.id === id && f.verdict !== 'does not apply')?.verdict ?? 'silent', wanted, id)
    }
    assert.equal(found, verdict, findings.filter(f => f.verdict !== 'lawful' && f.verdict !== 'does not apply').map(f => `${f.rule.id}: ${f.verdict}`).join(', '))
  })
}

describe('lots', () => {
  const stated: Facts = { 'lots.summed': true, 'lots.bidsStated': true, 'lots.limited': false, 'lots.combined': false, 'lots.outside': false, 'lots.outsideRoute': true }
  const kept = (largest: number, share: number): Facts => ({ ...stated, 'lots.outside': true, 'lots.largestOutside': largest, 'lots.outsideShare': share })
  const limits = { DK: [596_800, 7_460_000], SE: [908_080, 11_351_000] } as const
  for (const country of countries) {
    wholly('all lots by the same rules', 'divideIntoLots', country, stated, 'lawful')
    wholly('each lot counted by itself', 'divideIntoLots', country, { ...stated, 'lots.summed': false }, 'unlawful')
    wholly('silent on how many lots one may bid for', 'divideIntoLots', country, { ...stated, 'lots.bidsStated': false }, 'unlawful')
  }
  for (const country of ['DK', 'SE'] as const) {
    const [goods, works] = limits[country]
    wholly('12: just below the amount and exactly a fifth', 'divideIntoLots', country, kept(goods - 1, 20), 'lawful')
    wholly('13: 21.8 percent', 'divideIntoLots', country, kept(goods - 1, 21.8), 'unlawful')
    wholly('14: exactly the amount', 'divideIntoLots', country, kept(goods, 15), 'unlawful')
    wholly('a lot of works just below its amount', 'divideIntoLots', country, { ...kept(works - 1, 15), subject: 'works', 'value.estimated': 90_000_000 }, 'lawful')
  }
  wholly('a small lot under the amounts of 2024', 'divideIntoLots', 'NO', kept(835_999, 20), 'lawful', undefined, '2025-06-02')
  wholly('the amount itself, 2024', 'divideIntoLots', 'NO', kept(836_000, 20), 'unlawful', undefined, '2025-06-02')
  wholly('a small lot under amounts that nobody has read', 'divideIntoLots', 'NO', kept(400_000, 20), 'depends')
  const limited: Facts = { ...stated, 'lots.limited': true, 'lots.limitStated': true, 'lots.ruleIn': 'documents' }
  wholly('the rule for too many lots in the documents', 'divideIntoLots', 'SE', limited, 'lawful')
  wholly('the rule for too many lots in the documents', 'divideIntoLots', 'NO', limited, 'lawful')
  wholly('the rule for too many lots in the documents, where the notice must hold it', 'divideIntoLots', 'DK', limited, 'unlawful', { 'dk/lots/limit-stated': 'unlawful', 'eu/lots/limit-stated': 'silent' })
  test('the functions give the facts of 12', () => {
    const found = lotsValue([{ value: 400_000, works: false, outside: false }, { value: 79_000, works: false, outside: true }, { value: 21_000, works: false, outside: true }], { goodsAndServices: 80_000, works: 1_000_000, share: 20 })
    assert.deepEqual([found.value, found.share, found.allowed], [500_000, 20, true])
  })
})

describe('the value as the step meets it', () => {
  const sound: Facts = { 'value.basis': 'market', 'value.optionsCounted': true, 'value.paymentsCounted': true, 'value.split': false, 'value.units': 'all', 'value.pattern': 'single' }
  for (const country of countries) {
    wholly('one purchase of the whole authority', 'estimateValue', country, sound, 'lawful')
    wholly('cleaning, month by month, counted for one year', 'estimateValue', country, { ...sound, 'value.pattern': 'openService', 'value.openServiceCounted': false }, 'unlawful')
    wholly('food bought every week, counted week by week', 'estimateValue', country, { ...sound, 'value.pattern': 'recurring', 'value.recurringCounted': false }, 'unlawful')
    wholly('the same kind bought elsewhere, no reason written', 'estimateValue', country, { ...sound, 'value.pattern': 'separate', 'value.separateReason': false }, 'needs a reason')
    wholly('works with the town’s own pipes left out', 'estimateValue', country, { ...sound, subject: 'works', 'value.providedCounted': false }, 'unlawful')
  }
  const unit: Facts = { ...sound, 'value.units': 'alone', 'value.unitDelegated': true, 'value.unitIndependent': true }
  wholly('a school that answers for its purchases', 'estimateValue', 'SE', unit, 'lawful')
  wholly('a school that answers for its purchases', 'estimateValue', 'NO', unit, 'lawful')
  wholly('a school that buys under the town’s agreement', 'estimateValue', 'DK', { ...unit, 'value.unitRunsTender': true, 'value.unitBudget': true, 'value.unitUsesAgreement': true }, 'unlawful', { 'dk/value/units': 'unlawful', 'eu/value/units': 'silent' })
  wholly('a school with its own tender and budget', 'estimateValue', 'DK', { ...unit, 'value.unitRunsTender': true, 'value.unitBudget': true, 'value.unitUsesAgreement': false }, 'lawful')
  test('DK8: the partnership is inside the act by its sum', () => {
    const value = partnershipValue({ phases: [900_000], result: 2_000_000 }).value
    assert.equal(holdsAlone(lawbook, lawbook.rules.find(r => r.id === 'eu/value/above')!, { ...municipality, 'value.estimated': value }, 'DK', on(day)), true)
  })
})

describe('research services', () => {
  const research = (code: string, shared: boolean, paysAll: boolean): Facts => ({ ...municipality, procedure: 'researchAndDevelopment', 'rnd.listedCode': isResearchCode(code)!, 'rnd.benefitsOnlyBuyer': !shared, 'rnd.buyerPaysAll': paysAll })
  const sides: readonly (readonly [string, Facts, boolean])[] = [
    ['18: a listed code, the firm keeps the rights, results shared', research('73100000-3', true, true), false],
    ['19: the same, all for the buyer who pays all', research('73100000-3', false, true), true],
    ['20: advice on research, results shared', research('73220000-0', true, true), true],
    ['EX39: 73110000-6, shared, the buyer pays half', research('73110000-6', true, false), false],
    ['EX40: 73110000-6, all for the buyer, paid in full', research('73110000-6', false, true), true],
  ]
  for (const country of countries) for (const [says, facts, inside] of sides) test(`${says}: ${inside ? 'inside' : 'outside'} (${country})`, () => {
    assert.equal(holdsAlone(lawbook, lawbook.rules.find(r => r.id === 'eu/scope/inside')!, facts, country, on(day)), inside)
  })
})

describe('entities of one’s own and cooperation', () => {
  const own: Facts = { 'inHouse.form': 'own', 'inHouse.control': true, 'inHouse.activityForOwners': 90, 'inHouse.privateCapital': 'none', 'inHouse.measure': 'threeYears' }
  const six: Facts = { ...own, 'inHouse.form': 'joint', 'inHouse.ownersRepresented': true, 'inHouse.contraryInterests': false }
  const lab: Facts = { 'cooperation.onlyAuthorities': true, 'cooperation.genuine': true, 'cooperation.publicInterest': true, 'cooperation.openMarketShare': 5, 'inHouse.measure': 'threeYears', 'cooperation.pureTransfer': false }
  for (const country of countries) {
    wholly('a company of the town, 90 percent for it', 'awardInHouse', country, own, 'lawful')
    wholly('21: exactly 80 percent', 'awardInHouse', country, { ...own, 'inHouse.activityForOwners': 80 }, 'unlawful')
    wholly('a waste company of six towns', 'awardInHouse', country, six, 'lawful')
    wholly('one of the six without a voice', 'awardInHouse', country, { ...six, 'inHouse.ownersRepresented': false }, 'unlawful')
    wholly('a private owner', 'awardInHouse', country, { ...own, 'inHouse.privateCapital': 'other' }, 'unlawful')
    wholly('measured over one good year', 'awardInHouse', country, { ...own, 'inHouse.measure': 'other', 'inHouse.newOrReorganised': false }, 'needs a reason')
    wholly('a common laboratory', 'agreeCooperation', country, lab, 'lawful')
    wholly('23: exactly 20 percent on the open market', 'agreeCooperation', country, { ...lab, 'cooperation.openMarketShare': 20 }, 'unlawful')
    wholly('one town pays, the other delivers', 'agreeCooperation', country, { ...lab, 'cooperation.genuine': false }, 'unlawful')
    wholly('the task itself is handed over', 'agreeCooperation', country, { ...lab, 'cooperation.genuine': false, 'cooperation.openMarketShare': 40, 'cooperation.pureTransfer': true }, 'lawful')
  }
  const byLaw: Facts = { ...own, 'inHouse.privateCapital': 'required' }
  wholly('private capital that a law requires', 'awardInHouse', 'DK', byLaw, 'lawful')
  wholly('private capital that a law requires', 'awardInHouse', 'SE', byLaw, 'unlawful', { 'se/in-house/private-capital': 'unlawful', 'eu/in-house/private-capital': 'silent' })
  wholly('private capital that a law requires', 'awardInHouse', 'NO', byLaw, 'unlawful')
  wholly('SEK 300 000 to a company that is not one’s own: the act applies, so a procedure is chosen', 'awardInHouse', 'SE', { ...own, 'value.estimated': 300_000, 'inHouse.activityForOwners': 60 }, 'unlawful')
  wholly('NOK 300 000, outside the act since July 2026', 'awardInHouse', 'NO', { ...own, 'value.estimated': 300_000, 'inHouse.activityForOwners': 60 }, 'lawful')
})

describe('buying together', () => {
  const agreed: Facts = {
    'joint.across': 'withinEu', 'joint.form': 'together', 'joint.agreed': true, 'joint.internationalAgreement': false, 'joint.law': 'participant', 'joint.lawStated': true, 'joint.evades': false,
    'joint.partsWritten': true, 'joint.buyersNamed': true, 'joint.forumTold': true,
  }
  const oslo: Facts = { ...agreed, 'joint.across': 'withEea' }
  wholly('DK53: Copenhagen and Malmö, Danish law agreed beforehand', 'agreeJointPurchase', 'DK', agreed, 'lawful')
  wholly('EX9: Malmö and Copenhagen', 'agreeJointPurchase', 'SE', agreed, 'lawful')
  wholly('DK54: Copenhagen and Oslo, nothing written on the basis', 'agreeJointPurchase', 'DK', { ...oslo, 'joint.eeaReasoned': false }, 'needs a reason', { 'dk/joint/eea': 'unlawful' })
  wholly('EX8: Göteborg and Oslo, Norwegian law', 'agreeJointPurchase', 'SE', { ...oslo, 'joint.eeaReasoned': false }, 'needs a reason', { 'se/joint/eea': 'unlawful', 'se/joint/law': 'lawful' })
  wholly('EX8: the same from Oslo', 'agreeJointPurchase', 'NO', oslo, 'lawful', { 'no/joint/members': 'lawful', 'no/joint/law': 'lawful' })
  wholly('Copenhagen and Oslo, advice taken', 'agreeJointPurchase', 'DK', { ...oslo, 'joint.eeaReasoned': true }, 'lawful')
  for (const country of countries) {
    wholly('71: the law of a country where nobody is', 'agreeJointPurchase', country, { ...agreed, 'joint.law': 'other' }, 'unlawful')
    wholly('to get away from a rule at home', 'agreeJointPurchase', country, { ...agreed, 'joint.evades': true }, 'unlawful')
    wholly('72: a joint entity under the law of its seat', 'agreeJointPurchase', country, { ...agreed, 'joint.form': 'entity', 'joint.entityLaw': 'seat', 'joint.entityDecided': true }, 'lawful')
    wholly('72: a joint entity under the law of where it is active', 'agreeJointPurchase', country, { ...agreed, 'joint.form': 'entity', 'joint.entityLaw': 'activity', 'joint.entityDecided': true }, 'lawful')
    wholly('72: a joint entity under any other law', 'agreeJointPurchase', country, { ...agreed, 'joint.form': 'entity', 'joint.entityLaw': 'other', 'joint.entityDecided': true }, 'unlawful')
    wholly('two towns of one country', 'agreeJointPurchase', country, { 'joint.across': 'oneCountry', 'joint.partsWritten': true, 'joint.buyersNamed': true }, 'lawful')
  }
  const central: Facts = { 'central.where': 'home', 'central.isBody': true, 'central.namesUs': true, 'central.electronic': true, 'central.ownPart': false, 'joint.evades': false }
  for (const country of countries) {
    wholly('a framework of a central purchasing body', 'buyThroughCentralBody', country, central, 'lawful')
    wholly('a framework that does not name the town', 'buyThroughCentralBody', country, { ...central, 'central.namesUs': false }, 'unlawful')
    wholly('a mini-competition among friends', 'buyThroughCentralBody', country, { ...central, 'central.ownPart': true, 'central.ownPartByRules': false }, 'unlawful')
    wholly('a body in another EU country, by its law', 'buyThroughCentralBody', country, { ...central, 'central.where': 'eu', 'central.itsLaw': true }, 'lawful')
  }
  wholly('a Norwegian body, seen from Denmark', 'buyThroughCentralBody', 'DK', { ...central, 'central.where': 'eea', 'central.itsLaw': true, 'joint.eeaReasoned': false }, 'needs a reason')
  wholly('a Norwegian body, seen from Sweden', 'buyThroughCentralBody', 'SE', { ...central, 'central.where': 'eea', 'central.itsLaw': true, 'joint.eeaReasoned': false }, 'needs a reason')
})
