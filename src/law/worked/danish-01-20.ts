import type { Day } from '../../plain/index.ts'
import { daysBefore, daysGiven } from '../counting.ts'
import { freeDaysIn } from '../holidays.ts'
import type { Step } from '../steps.ts'
import type { Facts } from '../types.ts'
import { partnershipValue } from '../value-of.ts'
import { breach, count, duty, example, notApplicable, ok as okIn, risk, side, type Entries, type Example } from './play.ts'

const ok = (step: Step, facts: Facts, entries: Entries) => okIn('DK', step, facts, entries)
const bad = (step: Step, facts: Facts, entries: Entries) => breach('DK', step, facts, entries)
const days = (from: Day, to: Day): number => daysGiven(from, to, freeDaysIn.DK)

const sensors: Facts = { subject: 'goods', 'value.estimated': 450_000, 'notice.channel': 'ownSite', procedure: 'belowThreshold' }
const quiet: Facts = { 'value.estimated': 700_000, 'value.crossBorderInterest': false, procedure: 'directAward', 'direct.ground': 'none' }
const partnership: Facts = { procedure: 'innovationPartnership' }
const calm: Facts = { 'time.eSubmission': true, 'time.priorNotice': false, 'time.urgencyClaimed': false, 'documents.online': true, 'time.siteVisitNeeded': false }
const open = (n: number): Facts => ({ ...calm, procedure: 'open', 'time.tenderDays': n })
const answered = (n: number, urgent: boolean): Facts => ({ phase: 'tendering', procedure: 'open', 'questions.inTime': true, 'questions.daysBefore': n, 'questions.extended': false, 'questions.toAll': true, 'questions.revealsAsker': false, 'time.urgencyClaimed': urgent })

export const danish01to20: readonly Example[] = [
  example('DK1', 'a service of DKK 1 611 359 of a municipality: below the threshold',
    side('DK', 'eu/value/above', { 'value.estimated': 1_611_359 }, false), side('DK', 'dk/below/goods-services', { 'value.estimated': 1_611_359 }, true)),
  example('DK2', 'a service of DKK 1 611 360: part II',
    side('DK', 'eu/value/above', { 'value.estimated': 1_611_360 }, true), side('DK', 'dk/below/goods-services', { 'value.estimated': 1_611_360 }, false)),
  example('DK3', 'sensors of DKK 450 000, and a Swedish firm asked twice',
    risk('DK', 'sendNotice', sensors, { 'dk/below/advertise': 'depends' }),
    duty('DK', 'sendNotice', { ...sensors, 'value.crossBorderInterest': true }, { 'notice.channel': 'national' }, 'dk/below/advertise')),
  example('DK4', 'the same for DKK 90 000: suitable publicity is enough',
    ok('sendNotice', { ...sensors, 'value.estimated': 90_000, 'value.crossBorderInterest': true }, 'dk/below/advertise'),
    bad('sendNotice', { ...sensors, 'value.estimated': 90_000, 'value.crossBorderInterest': true, 'notice.channel': 'none' }, 'dk/below/advertise'),
    bad('sendNotice', { ...sensors, 'value.estimated': 100_000, 'value.crossBorderInterest': true }, 'dk/below/advertise')),
  example('DK5', 'DKK 700 000 without interest abroad: a survey, one offer, the file kept',
    ok('decideAward', { ...quiet, 'direct.marketChecked': true }, 'dk/below/market-terms'), ok('signContract', { ...quiet, 'direct.marketChecked': true, 'records.kept': true }, { 'dk/below/market-terms': 'lawful', 'dk/below/documented': 'lawful', 'dk/below/advertise': 'silent' }),
    bad('decideAward', { ...quiet, 'direct.marketChecked': false }, 'dk/below/market-terms')),
  example('DK6', 'the same with four offers, no reason in the request',
    bad('inviteToTender', { ...quiet, 'candidates.invited': 4, 'below.moreReasoned': false }, 'dk/below/more-than-three'),
    ok('inviteToTender', { ...quiet, 'candidates.invited': 4, 'below.moreReasoned': true }, 'dk/below/more-than-three'), ok('inviteToTender', { ...quiet, 'candidates.invited': 3 }, { 'dk/below/more-than-three': 'silent' })),
  example('DK7', 'the loser of DK5 goes to the Board',
    bad('fileComplaint', { ...quiet, 'complaint.forum': 'board' }, 'dk/complaint/jurisdiction'),
    ok('fileComplaint', { ...quiet, 'complaint.forum': 'court' }, { 'dk/complaint/jurisdiction': 'silent' })),
  example('DK8', 'a partnership: DKK 900 000 of development in all phases, up to DKK 2 million of purchase',
    count('the value', partnershipValue({ phases: [900_000], result: 2_000_000 }).value, 2_900_000),
    side('DK', 'eu/value/above', { 'value.estimated': partnershipValue({ phases: [900_000], result: 2_000_000 }).value }, true), side('DK', 'eu/value/above', { 'value.estimated': 900_000 }, false),
    bad('estimateValue', { ...partnership, 'value.partnershipCounted': false }, 'dk/value/partnership')),
  example('DK9', 'a partnership notice with 20 days to ask, for urgency',
    bad('sendNotice', { ...calm, ...partnership, 'time.requestDays': 20, 'time.urgencyClaimed': true, 'time.urgencyReasoned': true, 'time.urgencySubstantiated': true }, 'dk/time/requests-partnership'),
    ok('sendNotice', { ...calm, ...partnership, 'time.requestDays': 30 }, 'dk/time/requests-partnership')),
  example('DK10', 'partnership documents silent on rights',
    bad('writeDocuments', { ...partnership, 'rights.defined': false, 'rights.to': 'notStated' }, 'dk/partnership/rights'),
    ok('writeDocuments', { ...partnership, 'rights.defined': true, 'rights.to': 'supplier' }, 'dk/partnership/rights')),
  example('DK11', 'two are invited to a partnership though five are suitable',
    bad('inviteToTender', { ...partnership, 'candidates.qualified': 5, 'candidates.invited': 2, 'candidates.allQualifiedInvited': false }, 'dk/selection/least-invited-others'),
    ok('inviteToTender', { ...partnership, 'candidates.qualified': 5, 'candidates.invited': 3, 'candidates.allQualifiedInvited': false }, 'dk/selection/least-invited-others')),
  example('DK12', 'a partnership awarded on the price alone',
    bad('writeDocuments', { ...partnership, 'award.basis': 'price' }, 'dk/award/price-quality-only'), ok('writeDocuments', { ...partnership, 'award.basis': 'bestPriceQuality' }, 'dk/award/price-quality-only')),
  example('DK13', 'a partnership closed after the first target, which nobody had announced',
    risk('DK', 'writeDocuments', { ...partnership, 'partnership.stopAnnounced': false }, 'dk/partnership/stop-stated'),
    bad('stopPhase', { ...partnership, 'partnership.stopAnnounced': false, 'phase.paid': true }, 'dk/partnership/stop'),
    ok('stopPhase', { ...partnership, 'partnership.stopAnnounced': true, 'phase.paid': true }, 'dk/partnership/stop')),
  example('DK14', 'a valve on the market needs other software to fit: negotiation',
    ok('chooseProcedure', { procedure: 'negotiation', subject: 'goods', 'gateway.adaptation': true }, 'dk/procedure/negotiation'),
    bad('chooseProcedure', { procedure: 'negotiation', subject: 'goods', 'gateway.adaptation': false, 'gateway.innovative': false, 'gateway.complexity': false, 'gateway.noPreciseSpecification': false, 'gateway.earlierFailed': false }, 'dk/procedure/negotiation')),
  example('DK15', 'eight are invited to negotiate, no reason stated',
    bad('inviteToTender', { procedure: 'negotiation', 'candidates.invited': 8, 'candidates.moreReasoned': false }, 'dk/selection/more-than-five'),
    ok('inviteToTender', { procedure: 'negotiation', 'candidates.invited': 5, 'candidates.moreReasoned': false }, 'dk/selection/more-than-five'),
    notApplicable('DK', 'inviteToTender', { ...partnership, 'candidates.invited': 8, 'candidates.moreReasoned': false }, 'dk/selection/more-than-five')),
  example('DK16', 'a minimum requirement is softened in the second round',
    bad('holdRound', { procedure: 'negotiation', 'round.minimumRequirements': true }, 'dk/negotiation/minimum'), ok('holdRound', { procedure: 'negotiation', 'round.minimumRequirements': false, 'round.awardCriteria': false }, 'dk/negotiation/minimum')),
  example('DK17', 'an open procedure with electronic tenders, 30 days',
    ok('sendNotice', open(days('2026-02-02', '2026-03-04')), 'dk/time/open'), bad('sendNotice', open(days('2026-02-02', '2026-03-03')), 'dk/time/open'),
    count('2 February to 4 March', days('2026-02-02', '2026-03-04'), 30)),
  example('DK18', 'the same, one confidential annex only on request: 35 days',
    bad('sendNotice', { ...open(30), 'documents.online': false }, 'dk/time/open'), bad('sendNotice', { ...open(34), 'documents.online': false }, 'dk/time/open'), ok('sendNotice', { ...open(35), 'documents.online': false }, 'dk/time/open')),
  example('DK19', 'an answer published five days before the deadline, which stands',
    bad('answerQuestion', answered(daysBefore('2026-03-27', '2026-03-22'), false), 'dk/questions/six-days'),
    ok('answerQuestion', { ...answered(5, false), 'questions.extended': true }, 'dk/questions/six-days'), ok('answerQuestion', answered(6, false), 'dk/questions/six-days'),
    count('Sunday 22 to Friday 27 March', daysBefore('2026-03-27', '2026-03-22'), 5)),
  example('DK20', 'the same in an urgent open procedure',
    ok('answerQuestion', answered(5, true), 'dk/questions/six-days'), ok('answerQuestion', answered(4, true), 'dk/questions/six-days'), bad('answerQuestion', answered(3, true), 'dk/questions/six-days')),
]
