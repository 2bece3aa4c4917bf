import type { Facts } from '../types.ts'
import { breach, duty, example, notApplicable, ok, risk, side, unknown, type Example } from './play.ts'

const direct: Facts = { procedure: 'directAward', 'direct.ground': 'none' }
const quiet: Facts = { ...direct, 'notice.channel': 'none' }
const utility: Facts = { ...direct, activity: 'water', 'value.estimated': 4_000_000 }
const letters: Facts = { procedure: 'open', 'tenders.count': 3, 'letters.means': 'electronic', 'letters.sent': true, 'standstill.days': 10 }
const complaint = (forum: string): Facts => ({ ...letters, 'complaint.inStandstill': true, 'complaint.pending': true, 'complaint.forum': forum })
const about = (what: string, more: Facts): Facts => ({ 'complaint.about': what, 'complaint.by': 'firm', 'complaint.timeStarted': true, 'voluntary.published': false, ...more })
const adviser: Facts = { 'exclusion.ground': 'priorInvolvement', 'exclusion.selfCleaning': 'none', 'exclusion.yearsSince': 0, 'exclusion.lessIntrusive': false, 'exclusion.heard': true, 'exclusion.reasonsGiven': true, 'exclusion.publicInterest': false }
const furniture: Facts = { subject: 'goods', procedure: 'open', 'award.basis': 'price' }
const noClimate: Facts = { 'climate.asRequirement': false, 'climate.insignificant': false, 'climate.criticalInterests': false, 'climate.nationalMinimum': false }
const together: Facts = {
  'joint.across': 'withinEu', 'joint.form': 'together', 'joint.agreed': true, 'joint.internationalAgreement': false, 'joint.law': 'participant', 'joint.lawStated': true, 'joint.evades': false,
  'joint.partsWritten': true, 'joint.buyersNamed': true, 'joint.forumTold': true,
}
const withOslo: Facts = { ...together, 'joint.across': 'withEea' }
const undivided: Facts = { procedure: 'open', 'lots.divided': false, 'lots.reasonIn': 'report' }
const unexplained: Facts = { procedure: 'open', 'lots.divided': false, 'lots.reasonIn': 'none' }
const lotsBreach: Facts = { 'sanction.breach': 'lotsUnexplained', 'sanction.claimed': true, 'sanction.contract': 'stands' }
const fined: Facts = { 'exclusion.ground': 'crime', 'exclusion.judgment': 'acceptedFine', 'exclusion.yearsSince': 2, 'exclusion.selfCleaning': 'none', 'exclusion.publicInterest': false }
const misconduct: Facts = { 'exclusion.ground': 'misconduct', 'exclusion.yearsSince': 1, 'exclusion.selfCleaning': 'none', 'exclusion.heard': true, 'exclusion.reasonsGiven': true }
const haven: Facts = { 'exclusion.ground': 'taxHaven', 'exclusion.selfCleaning': 'sufficient', 'exclusion.publicInterest': false }
const judgedAlone: Facts = { ...misconduct, 'exclusion.selfCleaning': 'sufficient', 'exclusion.authorityOpinion': false }

export const national01to16: readonly Example[] = [
  example('EX1', 'a sensor pilot of EUR 60 000 from one firm, no notice',
    ok('DK', 'signContract', { ...quiet, 'value.estimated': 447_600, 'value.crossBorderInterest': false }, { 'dk/below/advertise': 'silent', 'dk/below/market-terms': 'silent' }),
    // Part IV of the Danish act has no floor: a clear interest abroad turns it.
    breach('DK', 'signContract', { ...quiet, 'value.estimated': 447_600, 'value.crossBorderInterest': true }, 'dk/below/advertise'),
    ok('SE', 'chooseProcedure', { ...direct, 'value.estimated': 649_000 }, 'se/direct/limit'),
    ok('NO', 'chooseProcedure', { ...direct, 'value.estimated': 698_000 }, { 'no/below/competition': 'silent' }),
    side('NO', 'no/scope/inside', { 'value.estimated': 698_000 }, true)),
  example('EX2', 'the same for EUR 90 000',
    risk('DK', 'signContract', { ...quiet, 'value.estimated': 671_400 }, { 'dk/below/advertise': 'depends', 'dk/below/market-terms': 'depends' }),
    breach('SE', 'chooseProcedure', { ...direct, 'value.estimated': 973_000 }, 'se/direct/limit'),
    ok('NO', 'chooseProcedure', { ...direct, 'value.estimated': 1_050_000 }, { 'no/below/competition': 'silent' })),
  example('EX3', 'a municipal water utility buys a service of four million from one firm',
    unknown('DK', 'decideAward', { ...utility, 'value.estimated': 2_650_000 }, 'dk/utilities/market-terms-below'),
    breach('SE', 'chooseProcedure', utility, 'se/utilities/direct-limit'),
    ok('NO', 'chooseProcedure', utility, { 'no/below/competition': 'silent', 'no/utilities/free-choice': 'silent' }),
    side('NO', 'eu/value/above-utilities', { ...utility, 'value.estimated': 4_600_000 }, true, '2025-06-02'), side('NO', 'eu/value/above-utilities', utility, false, '2025-06-02'),
    side('NO', 'eu/value/above-utilities', { ...utility, 'value.estimated': 4_850_000 }, false), side('NO', 'eu/value/above-utilities', { ...utility, 'value.estimated': 5_150_000 }, true)),
  example('EX4', 'a complaint on day five of the standstill, and the contract after ten days',
    breach('DK', 'signContract', complaint('board'), { 'dk/standstill/complaint': 'unlawful', 'dk/standstill/days': 'lawful' }),
    breach('SE', 'signContract', complaint('court'), { 'se/standstill/suspension': 'unlawful', 'se/standstill/period': 'lawful' }),
    ok('NO', 'signContract', complaint('board'), { 'no/standstill/court': 'lawful', 'no/standstill/period': 'lawful', 'eu/standstill/complaint-stops': 'silent' }),
    risk('NO', 'signContract', complaint('board'), 'no/standstill/board'),
    breach('NO', 'signContract', complaint('court'), 'no/standstill/court')),
  example('EX5', 'a bidder learns of the award on day twelve',
    ok('DK', 'fileComplaint', about('award', { 'complaint.daysSinceStart': 12, 'complaint.inStandstill': false }), 'dk/complaint/award'),
    breach('SE', 'fileComplaint', about('award', { 'complaint.daysSinceStart': 12, 'complaint.inStandstill': false }), 'se/complaint/time'),
    ok('NO', 'fileComplaint', about('award', { 'complaint.forum': 'board', 'complaint.monthsSinceStart': 1, 'complaint.inStandstill': false }), 'no/complaint/board-time'),
    risk('NO', 'fileComplaint', about('award', { 'complaint.forum': 'board', 'complaint.wantsStop': true, 'complaint.inStandstill': false }), 'no/complaint/stop')),
  example('EX6', 'the adviser who wrote the specification bids, and nothing evens it out',
    breach('DK', 'decideAward', adviser, 'dk/exclusion/prior-involvement'),
    ok('SE', 'decideAward', adviser, { 'dk/exclusion/prior-involvement': 'silent', 'no/rejection/adviser': 'silent' }),
    ok('SE', 'excludeFirm', adviser, { 'se/exclusion/adviser-last': 'lawful', 'se/exclusion/heard': 'lawful' }),
    breach('NO', 'decideAward', adviser, 'no/rejection/adviser')),
  example('EX7', 'furniture on the price alone',
    ok('DK', 'sendNotice', furniture, { 'dk/award/weights': 'lawful' }),
    ok('SE', 'sendNotice', furniture, { 'se/criteria/weights': 'silent', 'no/criteria/price': 'silent' }),
    risk('NO', 'sendNotice', { ...furniture, ...noClimate }, 'no/criteria/price'), breach('NO', 'sendNotice', { ...furniture, ...noClimate }, 'no/criteria/price', '2026-06-30'),
    ok('NO', 'sendNotice', { ...furniture, ...noClimate, 'climate.asRequirement': true }, 'no/criteria/price')),
  example('EX8', 'Göteborg and Oslo buy together under the law of Norway',
    notApplicable('DK', 'agreeJointPurchase', withOslo, { 'se/joint/eea': 'silent', 'no/joint/law': 'silent' }),
    risk('SE', 'agreeJointPurchase', { ...withOslo, 'joint.eeaReasoned': false }, { 'se/joint/eea': 'unlawful', 'se/joint/law': 'lawful' }),
    ok('NO', 'agreeJointPurchase', withOslo, { 'no/joint/members': 'lawful', 'no/joint/law': 'lawful' })),
  example('EX9', 'Malmö and Copenhagen buy together under the law of Denmark',
    ok('DK', 'agreeJointPurchase', together, { 'dk/joint/agreement': 'lawful', 'dk/joint/eea': 'silent' }),
    ok('SE', 'agreeJointPurchase', together, { 'se/joint/agreement': 'lawful', 'se/joint/law-stated': 'lawful', 'se/joint/eea': 'silent' }),
    duty('SE', 'agreeJointPurchase', { ...together, 'joint.agreed': false }, { 'joint.agreed': true }, 'se/joint/agreement'),
    duty('SE', 'agreeJointPurchase', { ...together, 'joint.lawStated': false }, { 'joint.lawStated': true }, 'se/joint/law-stated'),
    notApplicable('NO', 'agreeJointPurchase', together, { 'se/joint/law-stated': 'silent', 'dk/joint/agreement': 'silent' })),
  example('EX10', 'weights in the documents, but no method of evaluation',
    breach('DK', 'sendNotice', { procedure: 'open', 'award.basis': 'bestPriceQuality', 'award.weights': 'stated', 'award.methodDescribed': false }, { 'dk/evaluation/model-described': 'unlawful', 'dk/award/weights': 'lawful' }),
    ok('SE', 'sendNotice', { procedure: 'open', 'award.basis': 'bestPriceQuality', 'award.weights': 'stated', 'award.methodDescribed': false }, { 'se/criteria/weights': 'lawful', 'dk/evaluation/model-described': 'silent' }),
    ok('NO', 'sendNotice', { procedure: 'open', 'award.basis': 'bestPriceQuality', 'award.weights': 'stated', 'award.methodDescribed': false }, { 'no/criteria/weights': 'lawful', 'dk/evaluation/model-described': 'silent' })),
  example('EX11', 'undivided, the reason only in the internal report',
    breach('DK', 'sendNotice', undivided, { 'dk/lots/reason': 'unlawful', 'eu/documents/lots-reason': 'silent' }),
    ok('SE', 'sendNotice', undivided, 'se/lots/reason'), ok('NO', 'sendNotice', undivided, 'no/lots/reason')),
  example('EX12', 'the losing bidder attacks that no reason was given for one lot',
    breach('DK', 'sendNotice', unexplained, 'dk/lots/reason'),
    duty('DK', 'setSanction', { ...lotsBreach, 'sanction.fine': 0, 'sanction.finePercent': 0 }, { 'sanction.fine': 50_000, 'sanction.finePercent': 1 }, 'dk/sanction/lots-size'),
    risk('SE', 'decideAward', unexplained, 'se/lots/reason'),
    ok('SE', 'fileComplaint', about('award', { 'complaint.forum': 'court', 'complaint.inStandstill': true }), { 'se/complaint/court': 'lawful', 'se/complaint/time': 'lawful' }),
    risk('NO', 'decideAward', unexplained, 'no/lots/reason'),
    notApplicable('NO', 'setSanction', { ...lotsBreach, 'sanction.fine': 0 }, { 'dk/sanction/lots-size': 'silent', 'no/sanction/ineffective': 'silent', 'no/sanction/alternative': 'silent', 'no/sanction/below': 'silent' })),
  example('EX13', 'a director of the bidder accepted a fine for corruption two years ago',
    breach('DK', 'decideAward', fined, 'dk/exclusion/crime'),
    ok('SE', 'decideAward', fined, { 'se/exclusion/convicted': 'silent', 'eu/exclusion/crime': 'silent' }),
    breach('SE', 'decideAward', { ...fined, 'exclusion.judgment': 'finalJudgment' }, 'se/exclusion/convicted'),
    breach('NO', 'decideAward', fined, 'no/rejection/crime')),
  example('EX14', 'grave professional misconduct, nothing put right',
    breach('DK', 'decideAward', misconduct, 'dk/exclusion/misconduct'),
    ok('DK', 'excludeFirm', { ...misconduct, 'exclusion.selfCleaning': 'insufficient', 'exclusion.authorityOpinion': false }, { 'dk/exclusion/hearing': 'lawful', 'dk/exclusion/authority-opinion': 'silent' }),
    ok('SE', 'decideAward', misconduct, { 'dk/exclusion/misconduct': 'silent' }), ok('SE', 'excludeFirm', misconduct, { 'se/exclusion/three-years': 'lawful', 'se/exclusion/reliable': 'lawful' }),
    ok('NO', 'decideAward', misconduct, { 'dk/exclusion/misconduct': 'silent' }), ok('NO', 'excludeFirm', misconduct, { 'no/rejection/three-years': 'lawful', 'no/rejection/reliable': 'lawful' })),
  example('EX15', 'a bidder in a listed tax haven without a trade agreement',
    breach('DK', 'decideAward', haven, 'dk/exclusion/tax-haven'), ok('DK', 'excludeFirm', haven, 'dk/exclusion/a-ground'),
    ok('SE', 'decideAward', haven, { 'dk/exclusion/tax-haven': 'silent' }), breach('SE', 'excludeFirm', haven, 'eu/exclusion/a-ground'),
    ok('NO', 'decideAward', haven, { 'dk/exclusion/tax-haven': 'silent' }), breach('NO', 'excludeFirm', haven, 'eu/exclusion/a-ground')),
  example('EX16', 'the buyer alone accepts that a firm is reliable again',
    // Asked of procedures begun from 2023 to the end of 2024 only.
    breach('DK', 'decideAward', judgedAlone, 'dk/exclusion/authority-opinion', '2024-05-02'),
    ok('DK', 'decideAward', judgedAlone, { 'dk/exclusion/authority-opinion': 'silent', 'dk/exclusion/misconduct': 'lawful' }, '2022-12-30'),
    ok('DK', 'decideAward', judgedAlone, { 'dk/exclusion/authority-opinion': 'silent', 'dk/exclusion/misconduct': 'lawful' }),
    ok('SE', 'decideAward', judgedAlone, { 'dk/exclusion/authority-opinion': 'silent' }, '2024-05-02'), breach('SE', 'excludeFirm', judgedAlone, 'se/exclusion/reliable'),
    ok('NO', 'decideAward', judgedAlone, { 'dk/exclusion/authority-opinion': 'silent' }, '2024-05-02'), breach('NO', 'excludeFirm', judgedAlone, 'no/rejection/reliable')),
]
