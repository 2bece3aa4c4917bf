import type { Step } from '../steps.ts'
import type { Facts } from '../types.ts'
import { breach, duty, example, ok as okIn, risk, type Entries, type Example } from './play.ts'

const ok = (step: Step, facts: Facts, entries: Entries) => okIn('DK', step, facts, entries)
const bad = (step: Step, facts: Facts, entries: Entries) => breach('DK', step, facts, entries)

const works = (value: number, offers: number): Facts => ({ subject: 'works', 'value.estimated': value, procedure: 'directAward', 'direct.ground': 'none', 'candidates.invited': offers })
const licitation: Facts = { subject: 'works', 'value.estimated': 4_000_000, procedure: 'belowThreshold', 'award.basis': 'price', 'licitation.bestOnly': true }
const burn: Facts = { 'waste.kind': 'combustible', 'waste.by': 'own' }
const plastics: Facts = { 'waste.kind': 'recyclable', 'waste.by': 'own', 'waste.ground': 'dispensation', 'waste.tenderFailed': true, 'waste.marketStudied': false }
const pumps: Facts = { subject: 'goods', 'value.estimated': 2_000_000, 'product.kind': 'energyUsing', 'energy.high': false, 'energy.competition': true, 'energy.possible': true, 'energy.exempt': false }
const together: Facts = {
  'joint.across': 'withinEu', 'joint.form': 'together', 'joint.agreed': true, 'joint.internationalAgreement': false, 'joint.law': 'participant', 'joint.lawStated': true, 'joint.evades': false,
  'joint.partsWritten': true, 'joint.buyersNamed': true, 'joint.forumTold': true,
}
const withOslo: Facts = { ...together, 'joint.across': 'withEea' }
const service: Facts = { 'value.estimated': 6_000_000, 'performance.months': 24, 'performance.inCountry': true, 'performance.trainees': false, 'performance.traineesUnfit': false }
const water: Facts = { 'buyer.kind': 'utility', activity: 'water', 'value.estimated': 2_000_000, procedure: 'directAward', 'direct.ground': 'none', 'utility.isAuthority': true, 'direct.marketChecked': false }

export const danish45to56: readonly Example[] = [
  example('DK45', 'works of DKK 250 000, one offer',
    ok('decideAward', works(250_000, 1), { 'dk/below/works-two-offers': 'silent' }), ok('inviteToTender', works(250_000, 1), { 'dk/below/works-two-offers': 'silent', 'dk/works/three-offers': 'lawful' })),
  example('DK46', 'works of DKK 900 000, one offer',
    bad('decideAward', works(900_000, 1), 'dk/below/works-two-offers'), ok('decideAward', works(900_000, 2), 'dk/below/works-two-offers'), bad('decideAward', works(300_001, 1), 'dk/below/works-two-offers'), ok('decideAward', works(300_000, 1), { 'dk/below/works-two-offers': 'silent' })),
  example('DK47', 'DKK 4 million for the trial of a rain bed that cannot be described beforehand, two direct offers',
    ok('chooseProcedure', { ...works(4_000_000, 2), 'works.directGround': 'hardToDescribe' }, 'dk/below/works-licitation'), bad('chooseProcedure', { ...works(4_000_000, 2), 'works.directGround': 'none' }, 'dk/below/works-licitation')),
  example('DK48', 'a licitation on the lowest price, then talks with the two lowest',
    risk('DK', 'holdRound', { ...licitation, 'licitation.negotiatedWith': 2 }, 'dk/works/negotiate-lowest'), ok('holdRound', { ...licitation, 'licitation.negotiatedWith': 1 }, 'dk/works/negotiate-lowest')),
  example('DK49', 'residual waste to the own joint incinerator without a tender, mainland, from 2026',
    bad('arrangeWasteTreatment', { ...burn, 'waste.ground': 'none' }, 'dk/waste/combustible'), ok('arrangeWasteTreatment', { ...burn, 'waste.by': 'tendered', 'waste.ground': 'none' }, 'dk/waste/combustible')),
  example('DK50', 'the same on Bornholm while its plant runs',
    ok('arrangeWasteTreatment', { ...burn, 'waste.ground': 'island' }, 'dk/waste/combustible')),
  example('DK51', 'a dispensation to sort plastics oneself: the tender failed, no market dialogue was held',
    bad('arrangeWasteTreatment', plastics, 'dk/waste/dispensation'), ok('arrangeWasteTreatment', { ...plastics, 'waste.marketStudied': true }, { 'dk/waste/dispensation': 'lawful', 'dk/waste/recyclable': 'lawful' })),
  example('DK52', 'pumps of class D for DKK 2 million, three makers in two better classes',
    bad('buyRegulatedProduct', pumps, 'dk/energy/high'), ok('buyRegulatedProduct', { ...pumps, 'energy.competition': false }, 'dk/energy/high'), ok('buyRegulatedProduct', { ...pumps, 'energy.high': true }, 'dk/energy/high')),
  example('DK53', 'Copenhagen and Malmö buy together, Danish law agreed in writing beforehand',
    ok('agreeJointPurchase', together, { 'dk/joint/agreement': 'lawful', 'dk/joint/named': 'lawful', 'dk/joint/eea': 'silent' }), duty('DK', 'agreeJointPurchase', { ...together, 'joint.agreed': false }, { 'joint.agreed': true }, 'dk/joint/agreement')),
  example('DK54', 'Copenhagen and Oslo likewise',
    risk('DK', 'agreeJointPurchase', { ...withOslo, 'joint.eeaReasoned': false }, { 'dk/joint/eea': 'unlawful', 'dk/joint/agreement': 'lawful' }), ok('agreeJointPurchase', { ...withOslo, 'joint.eeaReasoned': true }, 'dk/joint/eea')),
  example('DK55', 'waste collection of DKK 6 million for two years, no clause on training',
    ok('setPerformanceConditions', { ...service, 'performance.trade': 'wasteTransport' }, { 'dk/performance/trainees-services': 'silent' }), bad('setPerformanceConditions', { ...service, 'performance.trade': 'transport' }, 'dk/performance/trainees-services')),
  example('DK56', 'a municipal water utility buys a service of DKK 2 million without notice or survey',
    risk('DK', 'decideAward', { ...water, 'value.crossBorderInterest': false }, { 'dk/utilities/market-terms-below': 'unlawful', 'dk/below/market-terms': 'silent' }),
    risk('DK', 'decideAward', water, { 'dk/utilities/market-terms-below': 'depends' }),
    ok('decideAward', { ...water, 'value.crossBorderInterest': false, 'direct.marketChecked': true }, 'dk/utilities/market-terms-below')),
]
