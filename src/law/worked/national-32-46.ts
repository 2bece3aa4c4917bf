import type { Country, Day } from '../../plain/index.ts'
import type { Facts } from '../types.ts'
import { isResearchCode } from '../value-of.ts'
import { breach, count, days, duty, example, notApplicable, ok, risk, side, type Example, type Part } from './play.ts'

const about = (more: Facts): Facts => ({ 'complaint.about': 'directContract', 'complaint.by': 'firm', 'complaint.timeStarted': false, 'voluntary.published': false, 'sanction.boardComplaintInTime': false, ...more })
const later: Facts = { 'complaint.monthsSinceStart': 8, 'complaint.daysSinceStart': 210, 'complaint.timeStarted': true }
const direct: Facts = {
  'sanction.breach': 'noNotice', 'sanction.contract': 'stands', 'voluntary.published': false, 'sanction.publicInterest': true, 'sanction.petty': false, 'sanction.monthsSinceRuling': 1,
  'complaint.timeStarted': false, 'complaint.monthsSinceStart': 3, 'sanction.boardComplaintInTime': false, 'value.estimated': 3_000_000,
}
const swedish = (fine: number): Facts => ({ ...direct, 'complaint.forum': 'court', 'sanction.fine': fine, 'sanction.finePercent': fine / 30_000 })
const norwegian = (fine: number, fault = 'negligence'): Facts => ({ ...direct, 'complaint.forum': 'board', 'sanction.fault': fault, 'sanction.fine': fine, 'sanction.finePercent': fine / 30_000 })
const tiers: Facts = { subject: 'works', 'value.estimated': 90_000_000, 'performance.chainTiers': 4, 'performance.moreTiers': false }
const research = (shared: boolean): Facts => ({ procedure: 'researchAndDevelopment', 'rnd.listedCode': isResearchCode('73110000-6')!, 'rnd.benefitsOnlyBuyer': !shared, 'rnd.buyerPaysAll': !shared, 'rnd.includesPurchase': false })
const partner: Facts = { 'dialogue.adviserMayTender': true, 'dialogue.informationShared': false, 'dialogue.timeEvened': false }
const partnerWins: Facts = { 'exclusion.ground': 'priorInvolvement', 'exclusion.selfCleaning': 'none', 'exclusion.yearsSince': 0, 'exclusion.publicInterest': false, 'dialogue.adviserMayTender': true, 'dialogue.informationShared': true, 'dialogue.timeEvened': true, 'dialogue.measuresRecorded': true }
const goods = (value: number): Facts => ({ subject: 'goods', 'value.estimated': value })
const above = (country: Country, value: number, holds: boolean, day: Day): Part => side(country, 'eu/value/above', goods(value), holds, day)
const countries = ['DK', 'SE', 'NO'] as const
const outside = { DK: 'dk/value/research-service', SE: 'se/procedure/research', NO: 'no/procedure/research' } as const

export const national32to46: readonly Example[] = [
  example('EX32', 'an unlawful direct award above the threshold, attacked five months later, nothing published',
    ok('DK', 'fileComplaint', about({ 'complaint.monthsSinceStart': 5 }), 'dk/complaint/award'),
    // After an award notice it is barred from day 46.
    breach('DK', 'fileComplaint', about({ 'complaint.monthsSinceStart': 5, 'complaint.timeStarted': true, 'complaint.daysSinceStart': 46 }), 'dk/complaint/award'),
    ok('SE', 'fileComplaint', about({ 'complaint.monthsSinceStart': 5 }), 'se/complaint/validity'), breach('SE', 'fileComplaint', about({ 'complaint.monthsSinceStart': 7 }), 'se/complaint/validity'),
    ok('NO', 'fileComplaint', about({ 'complaint.monthsSinceStart': 5, 'complaint.forum': 'court' }), 'no/complaint/court-time'), breach('NO', 'fileComplaint', about({ 'complaint.monthsSinceStart': 25, 'complaint.forum': 'court' }), 'no/complaint/court-time')),
  example('EX33', 'the same eight months later, announced in the first month',
    breach('DK', 'fileComplaint', about(later), 'dk/complaint/award'), breach('SE', 'fileComplaint', about(later), 'se/complaint/validity'),
    breach('NO', 'fileComplaint', about({ ...later, 'complaint.forum': 'court' }), 'no/complaint/court-time')),
  example('EX34', 'the fine for an unlawful direct award of SEK 3 million',
    breach('SE', 'setSanction', swedish(9_999), 'se/sanction/fine-size'), ok('SE', 'setSanction', swedish(10_000), { 'se/sanction/fine-size': 'lawful', 'se/sanction/fine-must': 'lawful' }),
    ok('SE', 'setSanction', swedish(300_000), 'se/sanction/fine-size'), breach('SE', 'setSanction', swedish(300_001), 'se/sanction/fine-size'),
    count('ten per cent of three million', 3_000_000 / 10, 300_000)),
  example('EX35', 'the fine for one of NOK 3 million made by negligence',
    ok('NO', 'setSanction', norwegian(450_000), { 'no/sanction/fine-size': 'lawful', 'no/sanction/board-must': 'silent', 'no/sanction/board-none': 'silent' }),
    ok('NO', 'setSanction', norwegian(0), { 'no/sanction/board-must': 'silent', 'no/sanction/board-none': 'silent' }),
    breach('NO', 'setSanction', norwegian(450_001), 'no/sanction/fine-size'), breach('NO', 'setSanction', norwegian(0, 'grossNegligence'), 'no/sanction/board-must')),
  example('EX36', 'an argument put forward four weeks after the application',
    breach('SE', 'addToComplaint', { 'complaint.argumentDays': 28, 'complaint.argumentExcused': false }, 'se/complaint/new-arguments'),
    ok('SE', 'addToComplaint', { 'complaint.argumentDays': 28, 'complaint.argumentExcused': true }, 'se/complaint/new-arguments'),
    ok('SE', 'addToComplaint', { 'complaint.argumentDays': 21, 'complaint.argumentExcused': false }, 'se/complaint/new-arguments')),
  example('EX37', 'works with four tiers of subcontractors',
    ok('DK', 'setPerformanceConditions', tiers, { 'no/contract/chain': 'silent' }), ok('SE', 'setPerformanceConditions', tiers, { 'no/contract/chain': 'silent' }),
    breach('NO', 'setPerformanceConditions', tiers, 'no/contract/chain'), ok('NO', 'setPerformanceConditions', { ...tiers, 'performance.moreTiers': true }, 'no/contract/chain')),
  example('EX38', 'a Swedish firm is asked for a Norwegian tax certificate',
    notApplicable('NO', 'checkWinner', { 'firm.home': 'eea' }, 'no/proof/tax-certificate'),
    duty('NO', 'checkWinner', { 'firm.home': 'domestic', 'taxCertificate.held': false, 'taxCertificate.months': 0 }, { 'taxCertificate.held': true }, 'no/proof/tax-certificate')),
  example('EX39', 'research under 73110000-6, results shared, the buyer pays half',
    countries.flatMap((c): Part[] => [side(c, 'eu/scope/inside', research(true), false), ok(c, 'chooseProcedure', research(true), outside[c])])),
  example('EX40', 'the same, but all for the buyer, paid in full',
    countries.flatMap((c): Part[] => [side(c, 'eu/scope/inside', research(false), true), breach(c, 'chooseProcedure', research(false), outside[c])])),
  example('EX41', 'the partner in a development project later bids for the purchase',
    // Least that has to be done: share what it learnt, give the others time.
    duty('DK', 'sendNotice', { ...partner, 'dialogue.timeEvened': true }, { 'dialogue.informationShared': true }, 'dk/dialogue/share'),
    duty('DK', 'sendNotice', { ...partner, 'dialogue.informationShared': true }, { 'dialogue.timeEvened': true }, 'dk/dialogue/time'),
    risk('DK', 'decideAward', partnerWins, { 'dk/exclusion/prior-involvement': 'depends' }),
    ok('DK', 'decideAward', { ...partnerWins, 'exclusion.lessIntrusive': true }, { 'dk/exclusion/prior-involvement': 'lawful', 'dk/dialogue/measures-in-report': 'lawful' }),
    risk('SE', 'excludeFirm', partnerWins, { 'se/exclusion/adviser-last': 'depends' }), ok('SE', 'decideAward', partnerWins, { 'se/dialogue/measures-documented': 'lawful', 'no/rejection/adviser': 'silent' }),
    risk('NO', 'decideAward', partnerWins, { 'no/rejection/adviser': 'depends' }), ok('NO', 'decideAward', { ...partnerWins, 'exclusion.lessIntrusive': true }, 'no/rejection/adviser')),
  example('EX42', 'DKK 1.62 million of goods, published on the last day of 2025',
    above('DK', 1_620_000, false, '2025-12-31'), above('DK', 1_644_637, false, '2025-12-31'), above('DK', 1_644_638, true, '2025-12-31')),
  example('EX43', 'the same, published on 2 January 2026',
    above('DK', 1_620_000, true, '2026-01-02'), above('DK', 1_611_359, false, '2026-01-02'), above('DK', 1_611_360, true, '2026-01-02')),
  example('EX44', 'a Norwegian municipality, NOK 2.4 million of goods on 15 March 2026',
    above('NO', 2_400_000, true, '2026-03-15'), above('NO', 2_300_000, true, '2026-04-20'), above('NO', 2_299_999, false, '2026-04-20')),
  example('EX45', 'the same on 1 May 2026',
    above('NO', 2_400_000, false, '2026-05-01'), above('NO', 2_499_999, false, '2026-05-01'), above('NO', 2_500_000, true, '2026-05-01')),
  example('EX46', 'signed, the national result notice on day ten, a competitor sues on day 45 after it',
    breach('SE', 'fileComplaint', { ...about({ ...later, 'complaint.monthsSinceStart': 2, 'complaint.daysSinceStart': 45 }), 'complaint.about': 'earlyContract', 'value.estimated': 2_000_000 }, 'se/complaint/validity'),
    ok('SE', 'fileComplaint', { ...about({ ...later, 'complaint.monthsSinceStart': 2, 'complaint.daysSinceStart': days('2026-03-02', '2026-04-01') }), 'complaint.about': 'earlyContract', 'value.estimated': 2_000_000 }, 'se/complaint/validity'),
    count('2 March to 1 April', days('2026-03-02', '2026-04-01'), 30)),
]
