import type { Country } from '../../plain/index.ts'
import { daysGiven, standstillGiven } from '../counting.ts'
import { freeDaysIn } from '../holidays.ts'
import type { Facts } from '../types.ts'
import { breach, count, duty, example, ok, risk, type Example } from './play.ts'

const countries = ['DK', 'SE', 'NO'] as const
const inEach = <T>(part: (country: Country, of: <V>(of: Readonly<Record<Country, V>>) => V) => T): T[] => countries.map(c => part(c, of => of[c]))

const calm: Facts = { 'time.eSubmission': true, 'time.priorNotice': false, 'time.urgencyClaimed': false, 'documents.online': true, 'time.siteVisitNeeded': false }
const early: Facts = { ...calm, procedure: 'open', 'time.priorNotice': true, 'time.tenderDays': 15 }
const urgentDialogue: Facts = { ...calm, procedure: 'dialogue', 'time.requestDays': 15, 'time.urgencyClaimed': true, 'time.urgencySubstantiated': true, 'time.urgencyReasoned': true }
const water: Facts = { 'buyer.kind': 'utility', activity: 'water', 'value.estimated': 9_000_000, procedure: 'negotiation', 'time.requestDays': 15 }
const partnership: Facts = { procedure: 'innovationPartnership' }
const unlooked: Facts = { ...partnership, 'market.analysed': false, 'need.notOnMarket': true, 'value.split': false, 'value.partnershipCounted': true }
const small: Facts = { procedure: 'belowThreshold', 'round.minimumRequirements': false, 'round.awardCriteria': false, 'round.equal': true, 'negotiation.held': true }
const exempted: Facts = { procedure: 'open', 'award.basis': 'bestPriceQuality', 'award.weights': 'stated', 'climate.rank': 0, 'climate.weight': 0, 'climate.asRequirement': false, 'climate.insignificant': true, 'climate.criticalInterests': false, 'climate.nationalMinimum': true, 'climate.reasoned': true }
const fourth: Facts = { ...exempted, 'award.weights': 'order', 'award.orderJustified': true, 'climate.rank': 4, 'climate.insignificant': false, 'climate.nationalMinimum': false, 'climate.reasoned': false }
const norwegian: Facts = { procedure: 'open', 'notice.kind': 'contractNotice', 'notice.norwegian': true, 'notice.tenderLanguage': true }
const asks = (asker: string, answer: string): Facts => ({ procedure: 'open', 'access.to': 'tender', 'access.stage': 'decided', 'access.asker': asker, 'access.answer': answer, 'access.secrets': true, 'access.allExempt': false, 'access.tested': true, 'access.refusalReasoned': true })
const onDayEight = (country: Country): Facts => ({ procedure: 'open', 'tenders.count': 3, 'letters.sent': true, 'letters.means': 'electronic', 'standstill.days': standstillGiven(country, '2026-11-02', '2026-11-10') })
const found = (more: Facts): Facts => ({
  'sanction.breach': 'standstillAndChance', 'sanction.contract': 'stands', 'voluntary.published': false, 'letters.reasons': true, 'sanction.publicInterest': false, 'sanction.petty': false,
  'complaint.timeStarted': false, 'complaint.monthsSinceStart': 1, 'sanction.boardComplaintInTime': false, 'complaint.forum': 'court', 'sanction.fine': 0, 'sanction.finePercent': 0, ...more,
})

export const national17to31: readonly Example[] = [
  example('EX17', 'an open procedure of 15 days, four months after a full prior notice',
    inEach((c, of) => ok(c, 'sendNotice', early, of({ DK: 'dk/time/open', SE: 'se/time/open', NO: 'no/time/open' }))),
    inEach((c, of) => breach(c, 'sendNotice', { ...early, 'time.tenderDays': 14 }, of({ DK: 'dk/time/open', SE: 'se/time/open', NO: 'no/time/open' }))),
    inEach((c, of) => ok(c, 'sendPriorNotice', { procedure: 'open', 'priorNotice.purpose': 'shorten', 'priorNotice.daysAhead': 122, 'priorNotice.monthsAhead': 4 }, of({ DK: 'dk/prior-notice/window', SE: 'se/prior-notice/window', NO: 'no/prior-notice/window' }))),
    count('1 September to 16 September is fifteen days', daysGiven('2026-09-01', '2026-09-16', freeDaysIn.DK), 15)),
  example('EX18', 'a competitive dialogue in a hurry, 15 days to ask',
    inEach((c, of) => breach(c, 'sendNotice', urgentDialogue, of({ DK: 'dk/time/requests-dialogue', SE: 'se/time/requests', NO: 'no/time/requests' }))),
    inEach((c, of) => ok(c, 'sendNotice', { ...urgentDialogue, 'gateway.innovative': true, 'time.requestDays': 30, 'time.urgencyClaimed': false }, of({ DK: 'dk/time/requests-dialogue', SE: 'se/time/requests', NO: 'no/time/requests' })))),
  example('EX19', 'a utility gives 15 days to ask and no reason',
    risk('DK', 'sendNotice', water, { 'dk/utilities/requests-rule': 'unlawful', 'dk/utilities/requests-floor': 'lawful' }),
    ok('SE', 'sendNotice', water, 'se/utilities/requests'),
    risk('NO', 'sendNotice', water, { 'no/utilities/requests-rule': 'unlawful', 'no/utilities/requests-floor': 'lawful' })),
  example('EX20', 'an innovation partnership, and nobody looked at the market',
    risk('DK', 'chooseProcedure', unlooked, { 'dk/partnership/market-study': 'unlawful', 'dk/partnership/not-on-market': 'lawful' }),
    risk('SE', 'chooseProcedure', unlooked, { 'se/partnership/market-study': 'unlawful', 'se/partnership/need': 'lawful' }),
    ok('NO', 'chooseProcedure', unlooked, 'no/partnership/need'), risk('NO', 'chooseProcedure', unlooked, 'no/partnership/market-study')),
  example('EX21', 'a partnership with one supplier, and with several',
    ok('SE', 'writeDocuments', { ...partnership, 'partnership.partners': 1, 'partnership.separateResearch': false }, { 'se/partnership/separate-research': 'silent' }),
    duty('SE', 'writeDocuments', { ...partnership, 'partnership.partners': 2, 'partnership.separateResearch': false }, { 'partnership.separateResearch': true }, 'se/partnership/separate-research'),
    ok('NO', 'writeDocuments', { ...partnership, 'partnership.partners': 1, 'partnership.separateResearch': false }, { 'no/partnership/separate-research': 'silent' }),
    duty('NO', 'writeDocuments', { ...partnership, 'partnership.partners': 2, 'partnership.separateResearch': false }, { 'partnership.separateResearch': true }, 'no/partnership/separate-research')),
  example('EX22', 'the result is bought above the agreed maximum cost',
    inEach((c, of) => breach(c, 'buyResult', { ...partnership, 'purchase.withinMaximum': false, 'purchase.levelsMet': true }, of({ DK: 'dk/partnership/buy-within', SE: 'se/partnership/within-maximum', NO: 'no/partnership/within-maximum' })))),
  example('EX23', 'an announced purchase of SEK 2 million: the price is negotiated with two of five bidders',
    // Where it interests firms abroad; otherwise the Danish act asks for market terms, not for an announcement.
    duty('DK', 'sendNotice', { ...small, 'value.estimated': 1_320_000, 'value.crossBorderInterest': true, 'notice.channel': 'national', 'below.procedureTold': false }, { 'below.procedureTold': true }, 'dk/below/procedure-told'),
    ok('SE', 'holdRound', { ...small, 'value.estimated': 2_000_000 }, 'se/below/negotiate'),
    ok('NO', 'holdRound', { ...small, 'value.estimated': 2_060_000 }, 'no/below/dialogue-choice'),
    duty('NO', 'sendNotice', { ...small, 'value.estimated': 2_060_000, 'negotiation.planStated': false }, { 'negotiation.planStated': true }, 'no/below/dialogue-plan')),
  example('EX24', 'below the threshold an award criterion changes in the negotiation',
    breach('SE', 'holdRound', { ...small, 'value.estimated': 2_000_000, 'round.awardCriteria': true }, 'se/below/negotiate')),
  example('EX25', 'one bidder is picked for dialogue without an objective reason',
    breach('NO', 'holdRound', { ...small, 'value.estimated': 2_000_000, 'round.equal': false }, 'no/below/dialogue-choice')),
  example('EX26', 'two exemptions from the climate rule in one notice',
    // The codes are known from the agency’s list only, so the lawbook does not stop the notice.
    risk('NO', 'sendNotice', exempted, { 'no/climate/one-exemption': 'unlawful', 'no/climate/weight': 'lawful' }),
    ok('NO', 'sendNotice', { ...exempted, 'climate.nationalMinimum': false }, { 'no/climate/one-exemption': 'lawful', 'no/climate/weight': 'lawful' })),
  example('EX27', 'environment fourth in the order, no requirement, no exemption',
    risk('NO', 'sendNotice', fourth, 'no/climate/weight'),
    // Until 30 June 2026 the regulation itself was read, and it stops.
    breach('NO', 'sendNotice', fourth, 'no/climate/weight', '2026-06-30'),
    ok('NO', 'sendNotice', { ...fourth, 'climate.rank': 3 }, 'no/climate/weight')),
  example('EX28', 'tenders in Norwegian are demanded',
    ok('NO', 'fillInNotice', norwegian, { 'no/contents/tender-language': 'lawful', 'eu/contents/tender-language': 'silent' })),
  example('EX29', 'somebody asks a Swedish buyer for a Danish rival’s tender after the award',
    breach('SE', 'answerAccessRequest', asks('other', 'refused'), 'se/access/open-after'),
    ok('SE', 'answerAccessRequest', asks('other', 'partly'), { 'se/access/open-after': 'lawful', 'se/access/secrets': 'lawful' })),
  example('EX30', 'a journalist asks a Danish municipality for a losing tender after the award',
    breach('DK', 'answerAccessRequest', asks('media', 'refused'), 'dk/access/complainants-and-media'),
    ok('DK', 'answerAccessRequest', asks('media', 'partly'), { 'dk/access/complainants-and-media': 'lawful', 'dk/access/secrets': 'lawful' }),
    ok('DK', 'answerAccessRequest', { ...asks('media', 'refused'), 'access.allExempt': true }, 'dk/access/complainants-and-media'),
    ok('SE', 'answerAccessRequest', asks('media', 'partly'), { 'se/access/open-after': 'lawful', 'se/access/secrets': 'lawful' }),
    breach('SE', 'answerAccessRequest', asks('media', 'all'), 'se/access/secrets'),
    ok('NO', 'answerAccessRequest', asks('media', 'partly'), { 'no/access/after-choice': 'lawful', 'no/access/refusal': 'lawful' }),
    breach('NO', 'answerAccessRequest', asks('media', 'refused'), 'no/access/after-choice')),
  example('EX31', 'the contract is signed on day eight after an electronic notice',
    inEach((c, of) => breach(c, 'signContract', onDayEight(c), of({ DK: 'dk/standstill/days', SE: 'se/standstill/period', NO: 'no/standstill/period' }))),
    // Ineffective if another breach touched the bidder’s chance.
    inEach((c, of) => breach(c, 'setSanction', found({}), of({ DK: 'dk/sanction/ineffective', SE: 'se/sanction/invalid', NO: 'no/sanction/ineffective' }))),
    // Without one it may stand in all three, for a fine; in Denmark it may fall for that alone.
    inEach((c, of) => ok(c, 'setSanction', found({ 'sanction.breach': 'standstill', 'sanction.fine': 50_000, 'sanction.finePercent': 1, 'sanction.monthsSinceRuling': 1 }), { [of({ DK: 'dk/sanction/ineffective', SE: 'se/sanction/invalid', NO: 'no/sanction/ineffective' })]: 'silent', [of({ DK: 'dk/sanction/alternative', SE: 'se/sanction/fine-must', NO: 'no/sanction/alternative' })]: 'lawful' })),
    ok('DK', 'setSanction', found({ 'sanction.breach': 'standstill', 'sanction.contract': 'ineffective' }), { 'dk/sanction/ineffective': 'silent', 'dk/sanction/alternative': 'silent' })),
]
