import { ends, euro, step, town, townWith, worked, counted, type Claim, type Outcome, type Worked } from './worked.ts'
import { freeDaysIn, workingDaysBetween, workingDaysEnd, type Facts } from '../index.ts'
import { countries, daysBetween, type Country, type Day } from '../../plain/index.ts'

/** Examples 58–75: invitations, criteria, frameworks, auctions, changes, sanctions, joint purchases, trial goods. */
const invitedOf = (procedure: string, invited: number, allFit: boolean, id: string, outcome: Outcome) =>
  step('inviteToTender', townWith({ procedure, 'candidates.invited': invited, 'candidates.allQualifiedInvited': allFit }), { [id]: outcome })
const turnover = (demanded: number, reasoned: boolean, outcome: Outcome) =>
  step('sendNotice', townWith(c => ({ 'value.estimated': euro(c, 400_000), 'selection.turnoverTimes': demanded / 400_000, 'selection.turnoverReasoned': reasoned })), { 'eu/selection/turnover': outcome })
const awardedOn = (procedure: string, basis: string, outcome: Outcome) => step('writeDocuments', townWith({ procedure, 'award.basis': basis }), { 'eu/criteria/best-price-quality': outcome })

const waterworks = (c: Country): Facts => ({ ...town(c), 'buyer.kind': 'utility', activity: 'water', 'value.estimated': euro(c, 1_000_000) })
const framework = (months: number, more: Facts = {}): Facts => ({ 'framework.months': months, 'framework.exceptional': false, 'framework.reasonStated': false, ...more })

const auction = (start: Day, outcome: Outcome, fullDays: Outcome) =>
  step('holdAuction', townWith(c => ({ 'auction.startWorkingDay': workingDaysBetween('2026-11-12', start, freeDaysIn[c]) })), { 'eu/auction/two-working-days': outcome, 'eu/auction/full-days': fullDays })
const workingDays = (event: Day, count: number, last: Day): Claim[] => countries.map(c => counted(`${c} ${count} working days after ${event}`, workingDaysEnd(event, count, freeDaysIn[c]), last))

/** A service contract is raised by a sum; both in euro. */
const small = (contract: number, raise: number) => townWith(c => ({
  'value.estimated': euro(c, contract), 'modification.ground': 'small', 'modification.natureChanged': false,
  'modification.sumPercent': (raise * 100) / contract, 'modification.sumAmount': euro(c, raise),
}))
const additional = (percent: number): Facts => ({ 'modification.ground': 'additional', 'modification.percent': percent, 'modification.onlyThisFirm': true, 'modification.noticeSent': true, 'modification.evasion': false })

/** The notice of a contract made without a call, with its reasons, was published on Monday 2 March 2026; somebody goes to court or board on this day. */
const contested = (on: Day, more: Facts = {}) => townWith(c => ({
  'complaint.about': 'directContract', 'complaint.by': 'firm', 'complaint.forum': c === 'DK' ? 'board' : 'court', 'complaint.timeStarted': true, 'voluntary.published': false,
  'complaint.daysSinceStart': daysBetween('2026-03-02', on), 'complaint.monthsSinceStart': 2, 'sanction.boardComplaintInTime': false, ...more,
}))
const unannounced: Facts = { 'sanction.breach': 'noNotice', 'sanction.contract': 'stands', 'sanction.fine': 0, 'sanction.publicInterest': false }
const barred = (on: Day, complaint: Outcome, sanction: Outcome, among: readonly Country[]): Claim[] => among.flatMap(c => [
  ...step('fileComplaint', contested(on), { [{ DK: 'dk/complaint/award', SE: 'se/complaint/validity', NO: 'no/complaint/court-time' }[c]]: complaint }, { day: on, in: [c] }),
  ...step('setSanction', contested(on, unannounced), { 'eu/sanction/ineffective': sanction }, { day: on, in: [c] }),
])

const acrossBorder: Facts = { 'joint.across': 'withinEu', 'joint.agreed': true, 'joint.internationalAgreement': false, 'joint.lawStated': true, 'joint.evades': false }
const chosen = (law: string, outcome: Outcome) => step('agreeJointPurchase', townWith({ ...acrossBorder, 'joint.form': 'together', 'joint.law': law }), { 'eu/joint/law': outcome })
const entity = (law: string, outcome: Outcome) => step('agreeJointPurchase', townWith({ ...acrossBorder, 'joint.form': 'entity', 'joint.entityDecided': true, 'joint.entityLaw': law }), { 'eu/joint/entity-law': outcome })

/** A request to join a dynamic system came in on Monday 2 November 2026. */
const decided = (on: Day, justified: boolean, outcome: Outcome) => step('admitToSystem', townWith(c => ({
  'system.assessmentWorkingDays': workingDaysBetween('2026-11-02', on, freeDaysIn[c]), 'system.assessmentJustified': justified, 'system.firstInvitationSent': true, 'system.extendedPeriodStated': false,
})), { 'eu/system/assessment': outcome }, { day: on })

const trial = (more: Facts) => townWith({ procedure: 'negotiatedWithoutNotice', subject: 'goods', 'direct.ground': 'researchSupplies', 'direct.seriesProduction': false, 'rnd.testQuantity': true, ...more })

export const examples: readonly Worked[] = [
  worked(58, 'restricted, seven are fit and four invited: unlawful', invitedOf('restricted', 4, false, 'eu/invite/restricted', 'unlawful'), invitedOf('restricted', 5, false, 'eu/invite/restricted', 'lawful')),
  worked(59, 'restricted, only four are fit and all invited: lawful', invitedOf('restricted', 4, true, 'eu/invite/restricted', 'lawful')),
  worked(60, 'negotiation, five are fit and two invited: unlawful', invitedOf('negotiation', 2, false, 'eu/invite/others', 'unlawful'), invitedOf('negotiation', 3, false, 'eu/invite/others', 'lawful')),
  worked(61, 'a contract of 400 000, a turnover of 800 000 or 900 000 demanded: lawful, or only with reasons',
    turnover(800_000, false, 'lawful'), turnover(900_000, false, 'unlawful'), turnover(900_000, true, 'lawful')),
  worked(62, 'a partnership awarded on price alone: unlawful', awardedOn('innovationPartnership', 'price', 'unlawful'), awardedOn('innovationPartnership', 'bestPriceQuality', 'lawful')),
  worked(63, 'negotiation, a minimum requirement lowered in the second round: unlawful',
    step('holdRound', townWith({ procedure: 'negotiation', 'round.minimumRequirements': true }), { 'eu/negotiation/minimum': 'unlawful' }),
    step('holdRound', townWith({ procedure: 'negotiation', 'round.minimumRequirements': false }), { 'eu/negotiation/minimum': 'lawful' })),
  worked(64, 'a framework of five years without a reason: unlawful; of eight years for a utility: lawful',
    step('planFramework', townWith(framework(60)), { 'eu/framework/months': 'unlawful' }),
    step('planFramework', townWith(framework(60, { 'framework.exceptional': true, 'framework.reasonStated': true })), { 'eu/framework/months': 'lawful' }),
    step('planFramework', c => ({ ...waterworks(c), ...framework(96) }), { 'eu/framework/months-utilities': 'lawful', 'eu/framework/months': 'silent' }),
    step('planFramework', c => ({ ...waterworks(c), ...framework(108) }), { 'eu/framework/months-utilities': 'unlawful' })),
  worked(65, 'an electronic auction in a dialogue: not to be had',
    step('holdAuction', townWith({ procedure: 'dialogue', 'auction.place': 'procedure' }), { 'eu/auction/procedure': 'unlawful' }),
    step('holdAuction', townWith({ procedure: 'restricted', 'auction.place': 'procedure' }), { 'eu/auction/procedure': 'lawful' })),
  worked(66, 'an auction, invited on Thursday 12 November 2026: Friday is too soon, the two working days are over on Monday the 16th; Tuesday is beyond doubt',
    workingDays('2026-11-12', 2, '2026-11-16'), auction('2026-11-13', 'unlawful', 'warned'), auction('2026-11-16', 'lawful', 'warned'), auction('2026-11-17', 'lawful', 'lawful')),
  worked(67, 'a service of a million raised by 95 000 or by 100 000: small, or not, as ten per cent is not below ten',
    step('changeContract', small(1_000_000, 95_000), { 'eu/change/small': 'lawful' }), step('changeContract', small(1_000_000, 100_000), { 'eu/change/small': 'unlawful' })),
  worked(68, 'a service of five million raised by 300 000: not small, above the threshold',
    step('changeContract', small(5_000_000, 300_000), { 'eu/change/small': 'lawful', 'eu/change/small-amount': 'unlawful' }),
    step('changeContract', small(5_000_000, 200_000), { 'eu/change/small-amount': 'lawful' })),
  worked(69, 'necessary additions of 50 or of 50.1 per cent: allowed, not allowed; utilities know no such limit',
    step('changeContract', townWith(additional(50)), { 'eu/change/half': 'lawful' }), step('changeContract', townWith(additional(50.1)), { 'eu/change/half': 'unlawful' }),
    step('changeContract', c => ({ ...waterworks(c), ...additional(50.1) }), { 'eu/change/half': 'silent', 'eu/change/ground': 'lawful', 'eu/change/notice': 'lawful' })),
  worked(70, 'a contract without a call, its notice with reasons published on Monday 2 March 2026: barred after Wednesday 1 April; in Denmark after 45 days unless a voluntary notice went before',
    ends('2026-03-02', 30, '2026-04-01'), ends('2026-03-02', 45, '2026-04-16', ['DK']),
    barred('2026-04-01', 'lawful', 'unlawful', ['SE', 'NO']), barred('2026-04-02', 'unlawful', 'silent', ['SE', 'NO']),
    barred('2026-04-16', 'lawful', 'unlawful', ['DK']), barred('2026-04-17', 'unlawful', 'silent', ['DK']),
    step('fileComplaint', contested('2026-04-01', { 'voluntary.published': true }), { 'dk/complaint/award': 'lawful' }, { day: '2026-04-01', in: ['DK'] }),
    step('fileComplaint', contested('2026-04-02', { 'voluntary.published': true }), { 'dk/complaint/award': 'unlawful' }, { day: '2026-04-02', in: ['DK'] })),
  worked(71, 'a Danish and a Swedish town in one framework choose Finnish law: not that of one of them, unlawful', chosen('other', 'unlawful'), chosen('participant', 'lawful')),
  worked(72, 'a joint entity with its seat in Sweden, active in Denmark: the law of either, no other', entity('seat', 'lawful'), entity('activity', 'lawful'), entity('other', 'unlawful')),
  worked(73, 'a request to join a dynamic system of Monday 2 November 2026: decided by Monday the 16th, with cause by the 23rd',
    workingDays('2026-11-02', 10, '2026-11-16'), workingDays('2026-11-02', 15, '2026-11-23'),
    decided('2026-11-16', false, 'lawful'), decided('2026-11-17', false, 'unlawful'), decided('2026-11-23', true, 'lawful'), decided('2026-11-24', true, 'unlawful')),
  worked(74, 'three prototypes, goods for tests only: may be bought without a notice',
    step('chooseProcedure', trial({}), { 'eu/direct/research-supplies': 'lawful', 'eu/rnd/test-quantity': 'lawful' }),
    step('chooseProcedure', trial({ subject: 'services' }), { 'eu/direct/research-supplies': 'unlawful' })),
  worked(75, 'then two hundred from the same firm for use: not covered',
    step('chooseProcedure', trial({ 'direct.seriesProduction': true, 'rnd.testQuantity': false }), { 'eu/direct/research-supplies': 'unlawful', 'eu/rnd/test-quantity': 'warned' }),
    step('chooseProcedure', trial({ 'direct.ground': 'none' }), { 'eu/direct/ground': 'unlawful' })),
]
