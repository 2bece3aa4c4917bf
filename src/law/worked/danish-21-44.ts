import type { Day } from '../../plain/index.ts'
import { monthsBegun, standstillGiven } from '../counting.ts'
import type { Step } from '../steps.ts'
import type { Facts } from '../types.ts'
import { breach, count, days, example, notApplicable, ok as okIn, type Entries, type Example } from './play.ts'

const ok = (step: Step, facts: Facts, entries: Entries) => okIn('DK', step, facts, entries)
const yearsBegun = (from: Day, until: Day): number => Math.ceil(monthsBegun(from, until) / 12)
const bad = (step: Step, facts: Facts, entries: Entries) => breach('DK', step, facts, entries)

const parent: Facts = { procedure: 'open', 'dialogue.adviserMayTender': true, 'dialogue.informationShared': false, 'dialogue.timeEvened': false }
const evened: Facts = { ...parent, 'dialogue.informationShared': true, 'dialogue.timeEvened': true, 'dialogue.measuresRecorded': true }
const headStart: Facts = { 'exclusion.ground': 'priorInvolvement', 'exclusion.publicInterest': false, 'exclusion.lessIntrusive': false, 'exclusion.heard': true, 'exclusion.selfCleaning': 'none', 'exclusion.yearsSince': 0 }
const undivided: Facts = { procedure: 'open', 'lots.divided': false, 'lots.reasonIn': 'none' }
const lots = (fine: number, percent: number): Facts => ({ 'sanction.breach': 'lotsUnexplained', 'sanction.contract': 'stands', 'sanction.claimed': true, 'value.estimated': 30_000_000, 'sanction.fine': fine, 'sanction.finePercent': percent, 'complaint.forum': 'board' })
const company: Facts = { 'buyer.kind': 'utility', activity: 'water' }
/** What the same company buys that has nothing to do with water. */
const companyOrdinary: Facts = { 'buyer.kind': 'utility', activity: 'general' }
const debt = (owed: number, plan: boolean): Facts => ({ 'exclusion.ground': 'tax', 'exclusion.taxDebt': owed, 'exclusion.instalmentPlan': plan, 'exclusion.voluntaryAnnounced': false, 'exclusion.selfCleaning': 'none', 'exclusion.heard': true, 'exclusion.publicInterest': false, 'exclusion.debtExcuse': 'none' })
const bribery = (years: number, reliable = 'none'): Facts => ({ 'exclusion.ground': 'crime', 'exclusion.judgment': 'acceptedFine', 'exclusion.yearsSince': years, 'exclusion.selfCleaning': reliable, 'exclusion.heard': true, 'exclusion.publicInterest': false })
const terminated = (years: number): Facts => ({ 'exclusion.ground': 'poorPerformance', 'exclusion.yearsSince': years, 'exclusion.voluntaryAnnounced': true, 'exclusion.selfCleaning': 'none', 'exclusion.heard': true })
const without = (ground: string, more: Facts = {}): Facts => ({ procedure: 'negotiatedWithoutNotice', subject: 'goods', 'direct.ground': ground, ...more })
const small = (sum: number, amount: number): Facts => ({ 'value.estimated': 10_000_000, 'modification.ground': 'small', 'modification.percent': 5, 'modification.sumPercent': sum, 'modification.sumAmount': amount, 'modification.natureChanged': false })
const unforeseen = (percent: number): Facts => ({ 'value.estimated': 9_000_000, 'modification.ground': 'unforeseen', 'modification.percent': percent, 'modification.unforeseeable': true, 'modification.natureChanged': false, 'modification.noticeSent': true })
const signed = (day: Day): Facts => ({ procedure: 'open', 'tenders.count': 3, 'letters.sent': true, 'letters.means': 'electronic', 'standstill.days': standstillGiven('DK', '2026-11-02', day) })
const about = (what: string, more: Facts): Facts => ({ 'complaint.about': what, 'complaint.by': 'firm', 'complaint.timeStarted': true, 'voluntary.published': false, ...more })
const old: Facts = { subject: 'goods', 'value.estimated': 5_000_000, 'complaint.timeStarted': false, 'complaint.monthsSinceStart': 14 }
const found = (fate: string, fine: number): Facts => ({ ...old, 'sanction.breach': 'noNotice', 'sanction.contract': fate, 'sanction.fine': fine, 'sanction.finePercent': fine / 50_000, 'voluntary.published': false, 'sanction.publicInterest': false, 'sanction.fault': 'none' })
const kept = (day: number, special: boolean): Facts => ({ 'keep.specialCircumstances': special, 'keep.publishedDays': day, 'keep.declaredIneffective': false })
const asks = (asker: string, answer: string): Facts => ({ procedure: 'open', 'access.to': 'tender', 'access.stage': 'decided', 'access.asker': asker, 'access.answer': answer, 'access.secrets': true, 'access.allExempt': false, 'access.tested': true, 'access.refusalReasoned': true })

export const danish21to44: readonly Example[] = [
  example('DK21', 'the parent of a bidder wrote the needs analysis: nothing shared, an ordinary deadline',
    bad('sendNotice', parent, { 'dk/dialogue/share': 'unlawful', 'dk/dialogue/time': 'unlawful' }),
    bad('decideAward', { ...parent, ...headStart }, 'dk/exclusion/prior-involvement'), ok('excludeFirm', headStart, { 'dk/exclusion/last-resort': 'lawful', 'dk/exclusion/hearing': 'lawful' })),
  example('DK22', 'the same: published with the documents, three weeks more, told in the report',
    ok('sendNotice', evened, { 'dk/dialogue/share': 'lawful', 'dk/dialogue/time': 'lawful' }),
    ok('decideAward', { ...evened, ...headStart, 'exclusion.lessIntrusive': true }, { 'dk/dialogue/share': 'lawful', 'dk/dialogue/measures-in-report': 'lawful', 'dk/exclusion/prior-involvement': 'lawful' }),
    bad('decideAward', { ...evened, 'dialogue.measuresRecorded': false }, 'dk/dialogue/measures-in-report')),
  example('DK23', 'DKK 30 million undivided, the documents silent, the loser claims a sanction',
    bad('sendNotice', undivided, 'dk/lots/reason'), ok('setSanction', lots(100_000, 0.33), 'dk/sanction/lots-size'), bad('setSanction', lots(300_000, 1), 'dk/sanction/lots-size'), bad('setSanction', lots(0, 0), 'dk/sanction/lots-size'),
    count('one per cent, at most 100 000', Math.min(30_000_000 / 100, 100_000), 100_000)),
  example('DK24', 'the same buyer is a municipal water company in company form',
    ok('sendNotice', { ...undivided, ...company, 'value.estimated': 30_000_000 }, { 'dk/lots/reason': 'silent', 'eu/documents/lots-reason': 'silent' }),
    notApplicable('DK', 'setSanction', { ...lots(0, 0), ...company }, 'dk/sanction/lots-size'),
    // Bought for anything but water, the reason is due, but the penalty is a fine of the criminal courts.
    bad('sendNotice', { ...undivided, ...companyOrdinary, 'value.estimated': 30_000_000 }, 'dk/lots/reason'),
    notApplicable('DK', 'setSanction', { ...lots(50_000, 0.17), ...companyOrdinary }, 'dk/sanction/lots-size'),
    bad('setSanction', { ...lots(50_000, 0.17), ...companyOrdinary }, 'dk/sanction/form'), ok('setSanction', { ...lots(50_000, 0.17), ...companyOrdinary, 'complaint.forum': 'court' }, 'dk/sanction/form')),
  example('DK25', 'DKK 120 000 of tax owed, an instalment plan kept',
    bad('excludeFirm', debt(120_000, true), 'dk/exclusion/debt-plan'), ok('decideAward', debt(120_000, true), 'dk/exclusion/debt'), bad('decideAward', debt(120_000, false), 'dk/exclusion/debt')),
  example('DK26', 'DKK 60 000 owed, the notice silent',
    bad('excludeFirm', debt(60_000, false), 'dk/exclusion/voluntary-announced'), ok('decideAward', debt(60_000, false), 'dk/exclusion/debt'), ok('excludeFirm', { ...debt(60_000, false), 'exclusion.voluntaryAnnounced': true }, 'dk/exclusion/voluntary-announced')),
  example('DK27', 'a manager accepted a fine for bribery in 2023',
    bad('decideAward', bribery(yearsBegun('2023-03-01', '2026-11-16')), 'dk/exclusion/crime'), ok('excludeFirm', bribery(yearsBegun('2023-03-01', '2026-11-16')), { 'dk/exclusion/established': 'lawful', 'dk/exclusion/not-too-long': 'lawful' }),
    ok('decideAward', bribery(3, 'sufficient'), 'dk/exclusion/crime'), bad('decideAward', bribery(yearsBegun('2023-03-01', '2028-03-01')), 'dk/exclusion/crime'), ok('decideAward', bribery(yearsBegun('2023-03-01', '2028-03-02')), 'dk/exclusion/crime')),
  example('DK28', 'another public contract terminated in October 2022, the ground announced, now November 2026',
    count('years begun since 14 October 2022', yearsBegun('2022-10-14', '2026-11-16'), 5), bad('excludeFirm', terminated(yearsBegun('2022-10-14', '2026-11-16')), 'dk/exclusion/not-too-long'),
    // Three years to the day, and a day more.
    ok('excludeFirm', terminated(yearsBegun('2023-11-16', '2026-11-16')), { 'dk/exclusion/not-too-long': 'lawful', 'dk/exclusion/voluntary-announced': 'lawful' }), bad('excludeFirm', terminated(yearsBegun('2023-11-15', '2026-11-16')), 'dk/exclusion/not-too-long')),
  example('DK29', 'a firm is excluded without being told the ground',
    bad('excludeFirm', { 'exclusion.ground': 'misconduct', 'exclusion.yearsSince': 1, 'exclusion.selfCleaning': 'none', 'exclusion.heard': false }, 'dk/exclusion/hearing')),
  example('DK30', 'the slope is to be chosen after opening, to spread the points',
    bad('chooseEvaluationModel', { procedure: 'open', 'model.dependsOnTenders': true, 'model.ruleFixed': false, 'award.methodDescribed': false }, { 'dk/model/parameters': 'unlawful', 'dk/evaluation/model-described': 'unlawful' })),
  example('DK31', '100 per cent above the lowest price, 150 if the highest exceeds that, fixed beforehand',
    ok('chooseEvaluationModel', { procedure: 'open', 'model.dependsOnTenders': true, 'model.ruleFixed': true, 'award.methodDescribed': true }, { 'dk/model/parameters': 'lawful', 'dk/evaluation/model-described': 'lawful' })),
  example('DK32', 'a turnover of DKK 9 million for a contract of DKK 4 million, no special risk',
    bad('writeDocuments', { procedure: 'open', 'value.estimated': 4_000_000, 'selection.turnoverTimes': 9 / 4, 'selection.turnoverReasoned': false }, 'dk/selection/turnover'),
    ok('writeDocuments', { procedure: 'open', 'value.estimated': 4_000_000, 'selection.turnoverTimes': 8 / 4, 'selection.turnoverReasoned': false }, 'dk/selection/turnover')),
  example('DK33', 'twelve sensors only for trials, no series, no notice',
    ok('chooseProcedure', without('researchSupplies', { 'direct.seriesProduction': false, 'direct.prejudicesLater': false }), { 'dk/direct/trial-goods': 'lawful', 'dk/direct/ground': 'lawful' })),
  example('DK34', 'then 2 000 sensors from the same firm without a notice',
    bad('chooseProcedure', without('researchSupplies', { 'direct.seriesProduction': true }), 'dk/direct/trial-goods'), bad('chooseProcedure', without('none'), 'dk/direct/ground')),
  example('DK35', 'a service contract of DKK 10 million, additions of 0.6 and 0.5 million',
    count('the additions in per cent', (600_000 + 500_000) / 100_000, 11),
    bad('changeContract', small(11, 1_100_000), 'dk/change/small'), ok('changeContract', small(6, 600_000), { 'dk/change/small': 'lawful', 'dk/change/small-amount': 'silent' })),
  example('DK36', 'unforeseeable services of DKK 4 million on a contract of 9 million, told in TED',
    ok('changeContract', unforeseen(400 / 9), { 'dk/change/half': 'lawful', 'dk/change/unforeseeable': 'lawful', 'dk/change/nature': 'lawful', 'dk/change/notice': 'lawful' }),
    bad('changeContract', { ...unforeseen(400 / 9), 'modification.noticeSent': false }, 'dk/change/notice'), bad('changeContract', unforeseen(50.1), 'dk/change/half')),
  example('DK37', 'e-mailed on Monday 2 November, signed on Thursday the 12th',
    bad('signContract', signed('2026-11-12'), 'dk/standstill/days'), ok('signContract', signed('2026-11-13'), 'dk/standstill/days'),
    count('full days until the 12th', standstillGiven('DK', '2026-11-02', '2026-11-12'), 9), count('full days until the 13th', standstillGiven('DK', '2026-11-02', '2026-11-13'), 10)),
  example('DK38', 'a complaint to the Board on 10 November in DK37',
    bad('signContract', { ...signed('2026-11-13'), 'complaint.inStandstill': true, 'complaint.forum': 'board', 'complaint.pending': true }, { 'dk/standstill/complaint': 'unlawful', 'dk/standstill/days': 'lawful' }),
    ok('signContract', { ...signed('2026-11-13'), 'complaint.inStandstill': true, 'complaint.forum': 'board', 'complaint.pending': false }, 'dk/standstill/complaint'),
    ok('fileComplaint', about('award', { 'complaint.daysSinceStart': 8, 'complaint.inStandstill': true, 'complaint.wantsStop': true, 'complaint.forum': 'board' }), { 'dk/complaint/stop': 'lawful', 'dk/complaint/board-first': 'lawful' })),
  example('DK39', 'the award notice in TED on 20 November, a complaint on 4 January',
    count('20 November to 4 January', days('2026-11-20', '2027-01-04'), 45),
    ok('fileComplaint', about('award', { 'complaint.daysSinceStart': days('2026-11-20', '2027-01-04') }), 'dk/complaint/award'), bad('fileComplaint', about('award', { 'complaint.daysSinceStart': days('2026-11-20', '2027-01-05') }), 'dk/complaint/award')),
  example('DK40', 'not selected, reasons on 1 October, a complaint on the 22nd',
    count('1 to 22 October', days('2026-10-01', '2026-10-22'), 21),
    bad('fileComplaint', about('nonSelection', { 'complaint.daysSinceStart': days('2026-10-01', '2026-10-22') }), 'dk/complaint/selection'), ok('fileComplaint', about('nonSelection', { 'complaint.daysSinceStart': days('2026-10-01', '2026-10-21') }), 'dk/complaint/selection')),
  example('DK41', 'DKK 5 million of goods from one firm, nothing ever published, a complaint 14 months later',
    ok('fileComplaint', { ...old, ...about('directContract', { 'complaint.timeStarted': false }) }, 'dk/complaint/award'),
    bad('setSanction', found('stands', 0), { 'dk/sanction/ineffective': 'unlawful', 'dk/sanction/alternative': 'unlawful' }), bad('setSanction', found('stands', 50_000), 'dk/sanction/ineffective'),
    ok('setSanction', { ...found('ineffectiveAhead', 50_000), 'complaint.forum': 'board' }, { 'dk/sanction/ineffective': 'lawful', 'dk/sanction/alternative': 'lawful' })),
  example('DK42', 'the award is annulled for good; the buyer keeps the contract and says so on day ten',
    bad('keepContract', kept(10, true), { 'dk/keep/published': 'unlawful', 'dk/keep/special': 'lawful' }), bad('keepContract', kept(7, false), { 'dk/keep/published': 'lawful', 'dk/keep/special': 'unlawful' }),
    ok('keepContract', kept(7, true), { 'dk/keep/published': 'lawful', 'dk/keep/special': 'lawful' })),
  example('DK43', 'a newspaper asks for the losing tender',
    bad('answerAccessRequest', asks('media', 'refused'), 'dk/access/complainants-and-media'), bad('answerAccessRequest', asks('media', 'all'), 'dk/access/secrets'),
    ok('answerAccessRequest', asks('media', 'partly'), { 'dk/access/complainants-and-media': 'lawful', 'dk/access/secrets': 'lawful' })),
  example('DK44', 'a competitor who did not bid and cannot complain asks for it',
    ok('answerAccessRequest', asks('other', 'refused'), { 'dk/access/others': 'lawful', 'dk/access/complainants-and-media': 'silent' })),
]
