import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { daysBetween, type Country, type Day } from '../plain/index.ts'
import { on } from './build.ts'
import { daysBefore, daysGiven, hoursGiven, monthsBegun, standstillGiven, workingDaysBetween } from './counting.ts'
import { freeDaysIn } from './holidays.ts'
import { lawbook } from './lawbook.ts'
import type { Step } from './steps.ts'
import type { Facts, Verdict } from './types.ts'
import { holdsAlone, weigh } from './weigh.ts'

/**
 * Small cases as a lawyer would put them, weighed as a user meets them: a step under one country's law, all ties between the
 * orders counted. The examples of an entry try that entry by itself; these try what comes out in the end.
 */
type Case = readonly [says: string, step: Step, country: Country, facts: Facts, wanted: Readonly<Record<string, Verdict | 'silent'>>, day?: Day]

const municipality: Facts = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 5_000_000, 'rnd.listedCode': false }
const countries = ['DK', 'SE', 'NO'] as const

function check(cases: readonly Case[]): void {
  for (const [says, step, country, facts, wanted, day = '2026-11-16'] of cases) test(`${says} (${country})`, () => {
    const { findings } = weigh(lawbook, step, { ...municipality, ...facts }, country, on(day))
    for (const [id, verdict] of Object.entries(wanted)) {
      assert.ok(lawbook.rules.some(r => r.id === id), `there is no entry ${id}`)
      assert.equal(findings.find(f => f.rule.id === id && f.verdict !== 'does not apply')?.verdict ?? 'silent', verdict, id)
    }
  })
}
const inEach = (says: string, step: Step, facts: Facts, ids: readonly [dk: string, se: string, no: string], verdict: Verdict | 'silent', day?: Day): Case[] =>
  countries.map((c, i) => (day ? [says, step, c, facts, { [ids[i]!]: verdict }, day] : [says, step, c, facts, { [ids[i]!]: verdict }]))

describe('inside the directive or below it', () => {
  const sides: readonly (readonly [string, Country, Facts, boolean, Day])[] = [
    ['services of 1 611 359 kroner', 'DK', { 'value.estimated': 1_611_359 }, false, '2026-03-02'],
    ['services of 1 611 360 kroner', 'DK', { 'value.estimated': 1_611_360 }, true, '2026-03-02'],
    ['1.62 million, announced on the last day of 2025', 'DK', { subject: 'goods', 'value.estimated': 1_620_000 }, false, '2025-12-31'],
    ['1.62 million, announced on 2 January 2026', 'DK', { subject: 'goods', 'value.estimated': 1_620_000 }, true, '2026-01-02'],
    ['services of 2 451 815 kronor', 'SE', { 'value.estimated': 2_451_815 }, false, '2026-03-18'],
    ['services of 2 451 816 kronor', 'SE', { 'value.estimated': 2_451_816 }, true, '2026-03-18'],
    ['goods of 2.4 million before the new sums', 'NO', { subject: 'goods', 'value.estimated': 2_400_000 }, true, '2026-03-15'],
    ['goods of 2.4 million after the new sums', 'NO', { subject: 'goods', 'value.estimated': 2_400_000 }, false, '2026-05-01'],
    ['a partnership of 0.9 million to develop and 2 million to buy', 'DK', { 'value.estimated': 2_900_000 }, true, '2026-11-16'],
  ]
  for (const [says, country, facts, inside, day] of sides) test(`${says}: ${inside ? 'inside' : 'below'} (${country})`, () => {
    const rule = lawbook.rules.find(r => r.id === 'eu/value/above')!
    assert.equal(holdsAlone(lawbook, rule, { ...municipality, ...facts }, country, on(day)), inside)
  })
})

describe('small purchases, where the countries part', () => {
  const direct: Facts = { procedure: 'directAward', 'direct.ground': 'none' }
  check([
    ['a sensor pilot of 649 000 from one firm', 'chooseProcedure', 'SE', { ...direct, 'value.estimated': 649_000 }, { 'se/direct/limit': 'lawful' }],
    ['a pilot of 973 000 from one firm', 'chooseProcedure', 'SE', { ...direct, 'value.estimated': 973_000 }, { 'se/direct/limit': 'unlawful' }],
    ['a pilot of 1.05 million from one firm', 'chooseProcedure', 'NO', { ...direct, 'value.estimated': 1_050_000 }, { 'no/below/competition': 'silent' }],
    ['450 000 and firms abroad have asked about it', 'signContract', 'DK', { 'value.estimated': 450_000, 'value.crossBorderInterest': true, 'notice.channel': 'none' }, { 'dk/below/advertise': 'unlawful' }],
    ['450 000 and nobody has asked who abroad cares', 'signContract', 'DK', { 'value.estimated': 450_000, 'notice.channel': 'none' }, { 'dk/below/advertise': 'depends' }],
    ['90 000 on the buyer’s own site is enough', 'signContract', 'DK', { 'value.estimated': 90_000, 'value.crossBorderInterest': true, 'notice.channel': 'ownSite' }, { 'dk/below/advertise': 'lawful' }],
    ['700 000, a survey of the market and one offer', 'decideAward', 'DK', { 'value.estimated': 700_000, 'value.crossBorderInterest': false, 'direct.marketChecked': true }, { 'dk/below/market-terms': 'lawful' }],
    ['works of 250 000, one offer', 'decideAward', 'DK', { ...direct, subject: 'works', 'value.estimated': 250_000, 'candidates.invited': 1 }, { 'dk/below/works-two-offers': 'silent' }],
    ['works of 900 000, one offer', 'decideAward', 'DK', { ...direct, subject: 'works', 'value.estimated': 900_000, 'candidates.invited': 1 }, { 'dk/below/works-two-offers': 'unlawful' }],
    ['a criterion changed in a negotiation on 2 million', 'holdRound', 'SE', { procedure: 'belowThreshold', 'value.estimated': 2_000_000, 'round.minimumRequirements': false, 'round.awardCriteria': true }, { 'se/below/negotiate': 'unlawful' }],
    ['one bidder picked for talks without a reason', 'holdRound', 'NO', { procedure: 'belowThreshold', 'value.estimated': 2_000_000, 'negotiation.held': true, 'round.equal': false }, { 'no/below/dialogue-choice': 'unlawful' }],
  ])
})

describe('time to ask and to tender', () => {
  const days = (from: Day, to: Day, country: Country) => daysGiven(from, to, freeDaysIn[country])
  const calm: Facts = { 'time.eSubmission': true, 'time.priorNotice': false, 'time.urgencyClaimed': false, 'time.urgencySubstantiated': false, 'time.agreedWithAll': false, 'documents.online': true, 'time.siteVisitNeeded': false }
  const open = ['dk/time/open', 'se/time/open', 'no/time/open'] as const, requests = ['dk/time/requests', 'se/time/requests', 'no/time/requests'] as const
  const dialogue = ['dk/time/requests-dialogue', 'se/time/requests', 'no/time/requests'] as const, partnership = ['dk/time/requests-partnership', 'se/time/requests', 'no/time/requests'] as const
  const invited = ['dk/time/tenders', 'se/time/invited', 'no/time/invited'] as const
  const sent = (from: Day, to: Day, more: Facts = {}): Facts => ({ ...calm, procedure: 'open', 'time.tenderDays': days(from, to, 'DK'), ...more })
  const askedIn = (n: number, procedure: string, more: Facts = {}): Facts => ({ ...calm, procedure, 'time.requestDays': n, ...more })
  const toTender = (n: number, more: Facts = {}): Facts => ({ ...calm, procedure: 'restricted', 'time.tenderDays': n, ...more })
  const urgent: Facts = { 'time.urgencyClaimed': true, 'time.urgencySubstantiated': true }
  check([
    ...inEach('open, 2 February to 4 March, electronic', 'sendNotice', sent('2026-02-02', '2026-03-04'), open, 'lawful'),
    ...inEach('a day less', 'sendNotice', sent('2026-02-02', '2026-03-03'), open, 'unlawful'),
    ...inEach('on paper, until 9 March', 'sendNotice', sent('2026-02-02', '2026-03-09', { 'time.eSubmission': false }), open, 'lawful'),
    ...inEach('the thirtieth day is a Sunday', 'sendNotice', sent('2026-02-06', '2026-03-08'), open, 'unlawful'),
    ...inEach('15 days after a full prior notice', 'sendNotice', { ...sent('2026-09-01', '2026-09-16'), 'time.priorNotice': true }, open, 'lawful'),
    ...inEach('15 urgent days', 'sendNotice', { ...sent('2026-09-01', '2026-09-16'), ...urgent }, open, 'lawful'),
    ...inEach('14 urgent days', 'sendNotice', { ...sent('2026-09-01', '2026-09-15'), ...urgent }, open, 'unlawful'),
    ...inEach('30 days and one annex only on request', 'sendNotice', sent('2026-02-02', '2026-03-04', { 'documents.online': false }), open, 'unlawful'),
    ...inEach('25 days to ask because tenders are electronic', 'sendNotice', askedIn(25, 'restricted'), requests, 'unlawful'),
    ...inEach('1 September to 1 October to ask', 'sendNotice', askedIn(days('2026-09-01', '2026-10-01', 'NO'), 'restricted'), requests, 'lawful'),
    ...inEach('a dialogue in a hurry, 20 days', 'sendNotice', askedIn(20, 'dialogue', urgent), dialogue, 'unlawful'),
    ...inEach('a partnership in a hurry, 20 days', 'sendNotice', askedIn(20, 'innovationPartnership', urgent), partnership, 'unlawful'),
    ...inEach('invited on 12 October, electronic, until 6 November', 'inviteToTender', toTender(days('2026-10-12', '2026-11-06', 'SE')), invited, 'lawful'),
    ...inEach('the same for the state with secret annexes', 'inviteToTender', toTender(25, { 'buyer.kind': 'state', 'documents.online': false }), invited, 'unlawful'),
    ...inEach('until 11 November they are enough', 'inviteToTender', toTender(days('2026-10-12', '2026-11-11', 'SE'), { 'buyer.kind': 'state', 'documents.online': false }), invited, 'lawful'),
    ...inEach('10 days after a full prior notice', 'inviteToTender', toTender(10, { 'time.priorNotice': true }), invited, 'lawful'),
    ['all five agree on six days', 'inviteToTender', 'DK', toTender(6, { 'time.agreedWithAll': true }), { 'dk/time/tenders': 'unlawful' }],
    ['all five agree on six days', 'inviteToTender', 'SE', toTender(6, { 'time.agreedWithAll': true }), { 'se/time/invited': 'lawful', 'se/time/agreement-sought': 'lawful' }],
    ['all five agree on six days', 'inviteToTender', 'NO', toTender(6, { 'time.agreedWithAll': true }), { 'no/time/invited': 'lawful', 'no/time/agreement-sought': 'lawful' }],
    ['one of five says no, ten days', 'inviteToTender', 'DK', toTender(10), { 'dk/time/tenders': 'unlawful' }],
    ['one of five says no, ten days', 'inviteToTender', 'SE', toTender(10), { 'se/time/invited': 'lawful', 'se/time/agreement-sought': 'unlawful' }],
    ['one of five says no, nine days', 'inviteToTender', 'NO', toTender(9), { 'no/time/invited': 'unlawful' }],
    ['a state authority agrees on 20 days', 'inviteToTender', 'SE', toTender(20, { 'buyer.kind': 'state', 'time.agreedWithAll': true }), { 'se/time/invited': 'unlawful' }],
    ['a state authority agrees on 20 days', 'inviteToTender', 'NO', toTender(20, { 'buyer.kind': 'state', 'time.agreedWithAll': true }), { 'no/time/invited': 'unlawful' }],
  ])
})

describe('answers and invitations', () => {
  const answers = ['dk/questions/six-days', 'se/questions/answers', 'no/questions/answers'] as const
  const answered = (n: number, urgent = false): Facts => ({ phase: 'tendering', 'questions.inTime': true, 'questions.daysBefore': n, 'questions.extended': false, 'time.urgencyClaimed': urgent })
  const asked = (invited: number, all = false): Facts => ({ 'candidates.invited': invited, 'candidates.allQualifiedInvited': all })
  const five = ['dk/selection/least-invited-restricted', 'se/invite/restricted', 'no/invite/restricted'] as const
  const three = ['dk/selection/least-invited-others', 'se/invite/others', 'no/invite/others'] as const
  check([
    ...inEach('answered seven days before', 'answerQuestion', answered(7), answers, 'lawful'),
    ...inEach('answered five days before, nothing moved', 'answerQuestion', answered(5), answers, 'unlawful'),
    ...inEach('answered four days before in a hurry', 'answerQuestion', { ...answered(4, true), procedure: 'open' }, answers, 'lawful'),
    ...inEach('seven are fit, four are invited', 'inviteToTender', { procedure: 'restricted', ...asked(4) }, five, 'unlawful'),
    ...inEach('only four are fit and all are invited', 'inviteToTender', { procedure: 'restricted', ...asked(4, true) }, five, 'lawful'),
    ...inEach('five are fit, two are invited to negotiate', 'inviteToTender', { procedure: 'negotiation', ...asked(2) }, three, 'unlawful'),
    ...inEach('five are fit, two are invited to a partnership', 'inviteToTender', { procedure: 'innovationPartnership', ...asked(2) }, three, 'unlawful'),
    ['eight invited to negotiate without a word why', 'inviteToTender', 'DK', { procedure: 'negotiation', ...asked(8), 'candidates.moreReasoned': false }, { 'dk/selection/more-than-five': 'unlawful' }],
  ])
})

describe('documents and criteria', () => {
  const partnership: Facts = { procedure: 'innovationPartnership' }
  const only = (id: string) => [id, id, id] as const
  check([
    ['weights but no method', 'sendNotice', 'DK', { 'award.methodDescribed': false }, { 'dk/evaluation/model-described': 'unlawful' }],
    ['undivided, the reason only in the internal report', 'sendNotice', 'DK', { 'lots.divided': false, 'lots.reasonIn': 'report' }, { 'dk/lots/reason': 'unlawful', 'eu/documents/lots-reason': 'silent' }],
    ['undivided, the reason only in the internal report', 'sendNotice', 'SE', { 'lots.divided': false, 'lots.reasonIn': 'report' }, { 'se/lots/reason': 'lawful' }],
    ['undivided, the reason only in the internal report', 'sendNotice', 'NO', { 'lots.divided': false, 'lots.reasonIn': 'report' }, { 'no/lots/reason': 'lawful' }],
    ['price alone, nothing about the climate', 'sendNotice', 'NO', { 'award.basis': 'price', 'climate.asRequirement': false, 'climate.insignificant': false, 'climate.criticalInterests': false, 'climate.nationalMinimum': false }, { 'no/criteria/price': 'unlawful' }],
    ...inEach('turnover of 2.25 times the contract', 'sendNotice', { 'selection.turnoverTimes': 2.25, 'selection.turnoverReasoned': false }, ['dk/selection/turnover', 'se/selection/turnover', 'no/selection/turnover'], 'unlawful'),
    ...inEach('turnover of twice the contract', 'sendNotice', { 'selection.turnoverTimes': 2, 'selection.turnoverReasoned': false }, ['dk/selection/turnover', 'se/selection/turnover', 'no/selection/turnover'], 'lawful'),
    ...inEach('a partnership on price alone', 'writeDocuments', { ...partnership, 'award.basis': 'price' }, ['dk/award/price-quality-only', 'se/partnership/award-basis', 'no/partnership/award-basis'], 'unlawful'),
    ...inEach('a partnership whose documents are silent on rights', 'writeDocuments', { ...partnership, 'rights.defined': false, 'rights.to': 'notStated' }, ['dk/partnership/rights', 'se/partnership/rights', 'no/partnership/rights'], 'unlawful'),
    ...inEach('a partnership and nobody looked at the market: a risk, not a breach', 'chooseProcedure', { ...partnership, 'market.analysed': false }, only('eu/procedure/partnership-analysis'), 'silent'),
    ...inEach('a partnership for what the shops sell', 'chooseProcedure', { ...partnership, 'need.notOnMarket': false }, ['dk/partnership/not-on-market', 'se/partnership/need', 'no/partnership/need'], 'unlawful'),
    ...inEach('a valve that must be adapted, negotiated', 'chooseProcedure', { procedure: 'negotiation', 'gateway.adaptation': true }, ['dk/procedure/negotiation', 'se/procedure/negotiation', 'no/procedure/negotiation'], 'lawful'),
  ])
})

describe('rounds, phases and what is bought', () => {
  const partnership: Facts = { procedure: 'innovationPartnership' }
  check([
    ...inEach('a minimum requirement softened in the second round', 'holdRound', { procedure: 'negotiation', 'round.minimumRequirements': true }, ['dk/negotiation/minimum', 'se/negotiation/minimum', 'no/negotiation/minimum'], 'unlawful'),
    ...inEach('a partner dropped though nobody was told it could be', 'stopPhase', { ...partnership, 'partnership.stopAnnounced': false }, ['dk/partnership/stop', 'se/partnership/stop', 'no/partnership/stop'], 'unlawful'),
    ...inEach('the result costs more than agreed', 'buyResult', { ...partnership, 'purchase.withinMaximum': false }, ['dk/partnership/buy-within', 'se/partnership/within-maximum', 'no/partnership/within-maximum'], 'unlawful'),
    ['one partner alone needs no separate research', 'writeDocuments', 'SE', { ...partnership, 'partnership.partners': 1 }, { 'se/partnership/separate-research': 'silent' }],
    ['two partners sharing one research project', 'writeDocuments', 'NO', { ...partnership, 'partnership.partners': 2, 'partnership.separateResearch': false }, { 'no/partnership/separate-research': 'unlawful' }],
  ])
})

describe('advice before the procurement', () => {
  const adviser: Facts = { 'exclusion.ground': 'priorInvolvement', 'exclusion.selfCleaning': 'none', 'exclusion.yearsSince': 0, 'exclusion.publicInterest': false }
  const silentOnEverything: Facts = { 'dialogue.adviserMayTender': true, 'dialogue.informationShared': false, 'dialogue.timeEvened': false, 'dialogue.measuresRecorded': false }
  check([
    // C-21/03 Fabricom: exclusion without a chance to show that nothing is distorted.
    ...inEach('an adviser is shut out without being heard', 'excludeFirm', { ...adviser, 'exclusion.lessIntrusive': false, 'exclusion.heard': false }, ['dk/exclusion/hearing', 'se/exclusion/heard', 'no/rejection/adviser-heard'], 'unlawful'),
    ...inEach('an adviser is heard, and nothing milder helps', 'excludeFirm', { ...adviser, 'exclusion.lessIntrusive': false, 'exclusion.heard': true }, ['dk/exclusion/hearing', 'se/exclusion/heard', 'no/rejection/adviser-heard'], 'lawful'),
    ...inEach('an adviser is shut out though sharing would do', 'excludeFirm', { ...adviser, 'exclusion.lessIntrusive': true, 'exclusion.heard': true }, ['dk/exclusion/last-resort', 'se/exclusion/adviser-last', 'no/rejection/last-resort'], 'unlawful'),
    // Whether an incurable head start must lead to exclusion is where the countries part.
    ['an adviser whose head start nothing evens out wins', 'decideAward', 'DK', { ...adviser, 'exclusion.lessIntrusive': false }, { 'dk/exclusion/prior-involvement': 'unlawful' }],
    ['an adviser whose head start nothing evens out wins', 'decideAward', 'NO', { ...adviser, 'exclusion.lessIntrusive': false }, { 'no/rejection/adviser': 'unlawful' }],
    ['the parent of a bidder wrote the analysis, nothing shared, an ordinary deadline', 'sendNotice', 'DK', silentOnEverything, { 'dk/dialogue/share': 'unlawful', 'dk/dialogue/time': 'unlawful' }],
    ['the same, shared with the documents, three weeks more, told in the report', 'decideAward', 'DK', { ...silentOnEverything, 'dialogue.informationShared': true, 'dialogue.timeEvened': true, 'dialogue.measuresRecorded': true }, { 'dk/dialogue/share': 'lawful', 'dk/dialogue/measures-in-report': 'lawful' }],
    ...inEach('an adviser may tender and nothing of it stands in the file', 'decideAward', silentOnEverything, ['dk/dialogue/measures-in-report', 'se/dialogue/measures-documented', 'no/dialogue/protocol-above'], 'unlawful'),
  ])
})

describe('closing a dialogue or a negotiation', () => {
  const dialogue: Facts = { procedure: 'dialogue', 'round.solutionFound': true, 'round.finalComplete': true }
  check([
    ...inEach('some are asked for final tenders later than others', 'callFinalTenders', { ...dialogue, 'round.closingTold': false }, ['dk/negotiation/closed', 'se/negotiation/closed', 'no/negotiation/closed'], 'unlawful'),
    ...inEach('all are told, one day for all', 'callFinalTenders', { ...dialogue, 'round.closingTold': true }, ['dk/negotiation/closed', 'se/negotiation/closed', 'no/negotiation/closed'], 'lawful'),
    ...inEach('half a final tender asked for', 'callFinalTenders', { ...dialogue, 'round.finalComplete': false }, ['dk/negotiation/dialogue-final', 'eu/negotiation/dialogue-final', 'no/negotiation/dialogue-final'], 'unlawful'),
    ['dropped in a round and never told', 'holdRound', 'NO', { procedure: 'negotiation', 'round.reducedBy': 'awardCriteria', 'round.droppedTold': false }, { 'no/negotiation/dropped-told': 'unlawful' }],
    ['a partnership in Norway knows no award on first tenders', 'callFinalTenders', 'NO', { procedure: 'innovationPartnership', 'negotiation.held': false, 'negotiation.firstTenderReserved': true }, { 'no/partnership/negotiate': 'unlawful' }],
    ['a Danish partnership invites projects, not offers of goods', 'inviteToTender', 'DK', { procedure: 'innovationPartnership', 'partnership.projectAsked': false }, { 'dk/partnership/project': 'unlawful' }],
    ...inEach('answered two days before requests are due', 'answerQuestion', { phase: 'requests', procedure: 'restricted', 'questions.inTime': true, 'questions.daysBefore': 2, 'questions.extended': false, 'time.urgencyClaimed': false }, ['dk/questions/six-days', 'eu/questions/while-requesting', 'eu/questions/while-requesting'], 'unlawful'),
    ...inEach('answered two days before tenders are due, but asked the day before that', 'answerQuestion', { phase: 'tendering', procedure: 'open', 'questions.inTime': false, 'questions.daysBefore': 2, 'questions.extended': false, 'time.urgencyClaimed': false }, ['dk/questions/six-days', 'se/questions/answers', 'no/questions/answers'], 'silent'),
  ])
})

describe('the Norwegian climate rule', () => {
  const waste: Facts = { 'value.estimated': 82_000_000, procedure: 'open', 'award.weights': 'stated', 'award.basis': 'bestPriceQuality', 'climate.rank': 0, 'climate.insignificant': false, 'climate.criticalInterests': false, 'climate.nationalMinimum': false, 'climate.reasoned': false, 'climate.asRequirement': false }
  check([
    // KOFA 2025/0999: forty per cent for 'quality and environment' held at most 24 that named climate or environment.
    ['emptying of commercial waste, 24 per cent that names the climate', 'sendNotice', 'NO', { ...waste, 'climate.weight': 24 }, { 'no/climate/weight': 'unlawful' }, '2025-03-03'],
    ['the same, with requirements nobody had judged to be better', 'sendNotice', 'NO', { ...waste, 'climate.weight': 24, 'climate.asRequirement': true, 'climate.reasoned': true, 'climate.requirementBetter': false }, { 'no/climate/weight': 'lawful', 'no/climate/requirements-better': 'unlawful' }, '2025-03-03'],
    ['thirty per cent', 'sendNotice', 'NO', { ...waste, 'climate.weight': 30 }, { 'no/climate/weight': 'lawful' }, '2025-03-03'],
    ['fourth in the order, no requirement, no exemption', 'sendNotice', 'NO', { ...waste, 'climate.weight': 0, 'award.weights': 'order', 'climate.rank': 4 }, { 'no/climate/weight': 'unlawful' }],
    ['third in the order', 'sendNotice', 'NO', { ...waste, 'climate.weight': 0, 'award.weights': 'order', 'climate.rank': 3 }, { 'no/climate/weight': 'lawful' }],
    ['thirty per cent is no business of a Danish buyer', 'sendNotice', 'DK', { ...waste, 'climate.weight': 0 }, { 'no/climate/weight': 'silent' }],
    ['two exemptions in one notice', 'sendNotice', 'NO', { ...waste, 'climate.weight': 0, 'climate.insignificant': true, 'climate.nationalMinimum': true, 'climate.reasoned': true }, { 'no/climate/weight': 'lawful', 'no/climate/one-exemption': 'unlawful' }],
  ])
})

describe('research and development', () => {
  const ids = ['dk/value/research-service', 'se/procedure/research', 'no/procedure/research'] as const
  const research = (listed: boolean, alone: boolean, pays: boolean): Facts =>
    ({ procedure: 'researchAndDevelopment', 'rnd.listedCode': listed, 'rnd.benefitsOnlyBuyer': alone, 'rnd.buyerPaysAll': pays, 'rnd.includesPurchase': false })
  const shared = research(true, false, false)
  check([
    ...inEach('a listed service, results and cost shared', 'chooseProcedure', shared, ids, 'lawful'),
    ...inEach('the buyer alone benefits and pays', 'chooseProcedure', research(true, true, true), ids, 'unlawful'),
    ...inEach('a consultancy under another code', 'chooseProcedure', research(false, false, true), ids, 'unlawful'),
    ...inEach('research outside the acts waits for no standstill', 'signContract', { ...shared, 'standstill.days': 0, 'letters.means': 'electronic' }, ['dk/standstill/days', 'se/standstill/period', 'no/standstill/period'], 'silent'),
    ...inEach('twelve prototypes for trials only, no notice', 'chooseProcedure', { procedure: 'negotiatedWithoutNotice', subject: 'goods', 'direct.ground': 'researchSupplies', 'direct.seriesProduction': false }, ['dk/direct/trial-goods', 'se/direct/research-supplies', 'no/direct/research-supplies'], 'lawful'),
    ...inEach('then the whole series from the same firm', 'chooseProcedure', { procedure: 'negotiatedWithoutNotice', subject: 'goods', 'direct.ground': 'researchSupplies', 'direct.seriesProduction': true }, ['dk/direct/trial-goods', 'se/direct/research-supplies', 'no/direct/research-supplies'], 'unlawful'),
  ])
})

describe('contracts without a notice', () => {
  const ground = (name: string, more: Facts): Facts => ({ procedure: 'negotiatedWithoutNotice', 'direct.ground': name, ...more })
  const tied = ground('exclusiveRights', { 'direct.noAlternative': true, 'direct.exclusivityByBuyer': true, 'procedure.reasonRecorded': true })
  const empty = (altered: boolean): Facts => ground('noTenders', { 'direct.noSuitableTenders': true, 'direct.conditionsAltered': altered })
  const again = (months: number): Facts => ground('repetition', { 'direct.firstContractCompeted': true, 'direct.repetitionAnnounced': true, 'direct.repetitionCounted': true, 'direct.monthsSinceFirst': months })
  const exclusive = ['dk/direct/exclusive-rights', 'se/direct/exclusive-rights', 'no/direct/exclusive-rights'] as const, months = ['dk/direct/repetition-months', 'se/direct/repetition-months', 'no/direct/repetition-months'] as const
  const noTenders = ['dk/direct/no-tenders', 'se/direct/no-tenders', 'no/direct/no-tenders'] as const
  check([
    // C-578/23: the buyer had tied itself to the maker of its system by an earlier contract.
    ...inEach('rights that the buyer’s own earlier contract gave away', 'chooseProcedure', tied, exclusive, 'unlawful'),
    ...inEach('nothing came in, the same conditions', 'chooseProcedure', empty(false), noTenders, 'lawful'),
    ...inEach('nothing came in, half the guarantees dropped', 'chooseProcedure', empty(true), noTenders, 'unlawful'),
    ...inEach('the repetition in the third year', 'signContract', again(36), months, 'lawful'),
    ...inEach('the repetition in the fourth', 'signContract', again(37), months, 'unlawful'),
    ...inEach('no ground is asked about in an open procedure', 'chooseProcedure', { procedure: 'open' }, noTenders, 'silent'),
    ['urgent, and three firms could be asked', 'chooseProcedure', 'NO', { procedure: 'directAward', 'direct.ground': 'extremeUrgency', 'direct.negotiationImpossible': false }, { 'no/direct/competition-first': 'unlawful' }],
    ['the same in Denmark', 'chooseProcedure', 'DK', { procedure: 'directAward', 'direct.ground': 'extremeUrgency', 'direct.negotiationImpossible': false }, { 'no/direct/competition-first': 'silent' }],
    ['trial goods that only the same firm can then make', 'chooseProcedure', 'SE', ground('researchSupplies', { subject: 'goods', 'direct.seriesProduction': false, 'direct.prejudicesLater': true }), { 'se/direct/research-supplies': 'lawful', 'se/direct/research-later': 'unlawful' }],
  ])
})

describe('frameworks, dynamic systems, auctions and contests', () => {
  const working = (from: Day, to: Day) => workingDaysBetween(from, to, freeDaysIn.DK)
  const five: Facts = { 'framework.months': 60, 'framework.exceptional': false, 'framework.reasonStated': false }
  const utility: Facts = { 'buyer.kind': 'utility', activity: 'water', 'value.estimated': 9_000_000, procedure: 'open' }
  const months = ['dk/framework/months', 'se/framework/months', 'no/framework/months'] as const, systemTenders = ['dk/system/tenders', 'se/system/tenders', 'no/system/tenders'] as const
  const assessment = ['dk/system/assessment', 'se/system/assessment', 'no/system/assessment'] as const, wait = ['dk/auction/two-working-days', 'se/auction/two-working-days', 'no/auction/two-working-days'] as const
  const eu = (id: string) => [id, id, id] as const, eightYears = ['dk/framework/months-utilities', 'se/framework/months-utilities', 'no/framework/months-utilities'] as const
  const asked = (day: Day, justified = false): Facts => ({ 'system.assessmentWorkingDays': working('2026-11-02', day), 'system.assessmentJustified': justified, 'system.firstInvitationSent': true, 'system.extendedPeriodStated': false })
  const tender = (day: Day): Facts => ({ procedure: 'restricted', 'time.tenderDays': daysGiven('2026-11-02', day, freeDaysIn.DK), 'time.agreedWithAll': false })
  const started = (day: Day): Facts => ({ 'auction.startWorkingDay': working('2026-11-12', day) })
  check([
    ...inEach('a framework of five years without a reason', 'planFramework', five, months, 'unlawful'),
    ...inEach('eight years for a waterworks', 'planFramework', { ...utility, 'framework.months': 96 }, eightYears, 'lawful'),
    ...inEach('nine years for a waterworks', 'planFramework', { ...utility, ...five, 'framework.months': 108 }, eightYears, 'unlawful'),
    // C-23/20: an estimate and no maximum; then a call-off beyond the maximum.
    ...inEach('an estimate and no maximum', 'planFramework', { 'framework.estimateStated': true, 'framework.maximumStated': false }, eu('eu/framework/maximum-stated'), 'unlawful'),
    ...inEach('the maximum is used up', 'callOff', { 'framework.callWithinMaximum': false }, eu('eu/framework/exhausted'), 'unlawful'),
    ...inEach('nobody who only signs is asked about frameworks', 'signContract', { procedure: 'open' }, eu('eu/framework/exhausted'), 'silent'),
    ...inEach('invited on 2 November to tender by the 7th', 'buyInDynamicSystem', { procedure: 'restricted', 'time.tenderDays': 5, 'time.agreedWithAll': false }, systemTenders, 'unlawful'),
    ...inEach('by the 12th', 'buyInDynamicSystem', tender('2026-11-12'), systemTenders, 'lawful'),
    ...inEach('a request of 2 November decided on the 16th', 'admitToSystem', asked('2026-11-16'), assessment, 'lawful'),
    ...inEach('on the 17th', 'admitToSystem', asked('2026-11-17'), assessment, 'unlawful'),
    ...inEach('on the 23rd, with cause', 'admitToSystem', asked('2026-11-23', true), assessment, 'lawful'),
    ...inEach('on the 24th, with cause', 'admitToSystem', asked('2026-11-24', true), assessment, 'unlawful'),
    ...inEach('an auction in a dialogue', 'holdAuction', { procedure: 'dialogue', 'auction.place': 'procedure' }, ['dk/auction/procedure', 'se/auction/procedure', 'no/auction/procedure'], 'unlawful'),
    ...inEach('invited on Thursday 12 November, begun on Friday', 'holdAuction', started('2026-11-13'), wait, 'unlawful'),
    ...inEach('begun on Monday', 'holdAuction', started('2026-11-16'), wait, 'lawful'),
    ...inEach('begun on Tuesday nobody can complain', 'holdAuction', started('2026-11-17'), eu('eu/auction/full-days'), 'lawful'),
    ...inEach('two of nine jurors are architects', 'holdDesignContest', { procedure: 'designContest', 'contest.qualificationAsked': true, 'contest.juryThird': false }, ['dk/contest/jury-third', 'se/contest/jury-third', 'no/contest/jury-third'], 'unlawful'),
  ])
})

describe('firms that may, must or must not be kept out', () => {
  const fined: Facts = { 'exclusion.ground': 'crime', 'exclusion.judgment': 'acceptedFine', 'exclusion.yearsSince': 2, 'exclusion.selfCleaning': 'none', 'exclusion.publicInterest': false }
  const adviser: Facts = { 'exclusion.ground': 'priorInvolvement', 'exclusion.lessIntrusive': false, 'exclusion.publicInterest': false }
  const debt = (taxDebt: number, plan: boolean): Facts => ({ 'exclusion.ground': 'tax', 'exclusion.taxDebt': taxDebt, 'exclusion.instalmentPlan': plan, 'exclusion.voluntaryAnnounced': false, 'exclusion.selfCleaning': 'none' })
  check([
    ['a director accepted a fine for bribery two years ago', 'decideAward', 'DK', fined, { 'dk/exclusion/crime': 'unlawful' }],
    ['a director accepted a fine for bribery two years ago', 'decideAward', 'SE', fined, { 'se/exclusion/convicted': 'silent', 'eu/exclusion/crime': 'silent' }],
    ['a director accepted a fine for bribery two years ago', 'decideAward', 'NO', fined, { 'no/rejection/crime': 'unlawful' }],
    ['an adviser whose head start nothing evens out wins', 'decideAward', 'DK', adviser, { 'dk/exclusion/prior-involvement': 'unlawful' }],
    ['an adviser whose head start nothing evens out wins', 'decideAward', 'NO', adviser, { 'no/rejection/adviser': 'unlawful' }],
    ['an adviser shut out when nothing milder helps', 'excludeFirm', 'SE', adviser, { 'se/exclusion/adviser-last': 'lawful' }],
    ['proven misconduct, nothing put right', 'decideAward', 'DK', { 'exclusion.ground': 'misconduct', 'exclusion.yearsSince': 1, 'exclusion.selfCleaning': 'none' }, { 'dk/exclusion/misconduct': 'unlawful' }],
    ['a firm in a listed tax haven', 'decideAward', 'DK', { 'exclusion.ground': 'taxHaven', 'exclusion.publicInterest': false }, { 'dk/exclusion/tax-haven': 'unlawful' }],
    ['a firm in a listed tax haven, and nobody has asked whether society needs it', 'decideAward', 'DK', { 'exclusion.ground': 'taxHaven' }, { 'dk/exclusion/tax-haven': 'depends' }],
    ['a firm shut out for its seat in a tax haven', 'excludeFirm', 'SE', { 'exclusion.ground': 'taxHaven' }, { 'eu/exclusion/a-ground': 'unlawful' }],
    ['a firm shut out for its seat in a tax haven', 'excludeFirm', 'NO', { 'exclusion.ground': 'taxHaven' }, { 'eu/exclusion/a-ground': 'unlawful' }],
    ['a firm shut out for its seat in a tax haven', 'excludeFirm', 'DK', { 'exclusion.ground': 'taxHaven' }, { 'dk/exclusion/a-ground': 'lawful', 'eu/exclusion/a-ground': 'silent' }],
    ['a debt of 120 000 with a plan that is kept, shut out', 'excludeFirm', 'DK', debt(120_000, true), { 'dk/exclusion/debt-plan': 'unlawful' }],
    ['a debt of 60 000 and a silent notice, shut out', 'excludeFirm', 'DK', debt(60_000, false), { 'dk/exclusion/voluntary-announced': 'unlawful' }],
    ['a contract terminated four years ago, shut out', 'excludeFirm', 'DK', { 'exclusion.ground': 'poorPerformance', 'exclusion.yearsSince': 4, 'exclusion.voluntaryAnnounced': true }, { 'dk/exclusion/not-too-long': 'unlawful' }],
    ...inEach('shut out without being told why', 'excludeFirm', { 'exclusion.ground': 'misconduct', 'exclusion.heard': false }, ['dk/exclusion/hearing', 'se/exclusion/heard', 'eu/exclusion/heard-first'], 'unlawful'),
    ['a needs analysis by the bidder’s parent, kept from the others', 'sendNotice', 'DK', { 'dialogue.adviserMayTender': true, 'dialogue.informationShared': false, 'dialogue.timeEvened': false }, { 'dk/dialogue/share': 'unlawful', 'dk/dialogue/time': 'unlawful' }],
    ['the analysis shared and three weeks more', 'sendNotice', 'DK', { 'dialogue.adviserMayTender': true, 'dialogue.informationShared': true, 'dialogue.timeEvened': true }, { 'dk/dialogue/share': 'lawful', 'dk/dialogue/time': 'lawful' }],
  ])
})

describe('requirements, proof, models and firms from elsewhere', () => {
  const model = 'chooseEvaluationModel', proof = 'checkWinner'
  const reliable: Facts = { 'exclusion.ground': 'misconduct', 'exclusion.selfCleaning': 'sufficient', 'exclusion.authorityOpinion': false }
  check([
    ['the slope is chosen after opening to spread the points', model, 'DK', { 'model.dependsOnTenders': true, 'model.ruleFixed': false }, { 'dk/model/parameters': 'unlawful' }],
    ['100 per cent above the lowest price, 150 if that is passed, fixed beforehand', model, 'DK', { 'model.dependsOnTenders': true, 'model.ruleFixed': true }, { 'dk/model/parameters': 'lawful' }],
    ['a Swedish municipality lets a machine decide', model, 'SE', { 'model.machineScores': true, 'model.humanDecides': false }, { 'se/model/no-automated-decision': 'unlawful' }],
    ...inEach('clay and concrete pipes only, without the subject calling for it', 'writeDocuments', { 'documents.brandNamed': true, 'documents.brandJustified': false }, ['dk/documents/brand-justified', 'se/documents/brand', 'no/documents/brand'], 'unlawful'),
    ...inEach('a tender with plastic pipes that are shown to be as good, rejected', 'rejectTender', { 'rejection.reason': 'otherStandard', 'rejection.equivalenceShown': true }, ['dk/rejection/equivalent-solution', 'se/rejection/equivalent-solution', 'no/rejection/equivalent-solution'], 'unlawful'),
    ...inEach('a label some of whose requirements are about the maker’s other goods', 'requireLabel', { 'label.use': 'whole', 'label.linked': false }, ['dk/label/linked', 'se/label/linked', 'no/label/linked'], 'unlawful'),
    ['nine parallel tenders, no reason', 'allowVariants', 'DK', { 'variants.parallelDemanded': 9, 'variants.parallelReasoned': false }, { 'dk/variants/parallel': 'unlawful' }],
    ['a Norwegian firm’s tax certificate is seven months old', proof, 'NO', { 'firm.home': 'domestic', 'taxCertificate.held': true, 'taxCertificate.months': 7 }, { 'no/proof/tax-certificate': 'unlawful' }],
    ['a Swedish firm is not asked for one', proof, 'NO', { 'firm.home': 'eea' }, { 'no/proof/tax-certificate': 'silent' }],
    ['reliability accepted by the buyer alone in 2024', 'excludeFirm', 'DK', reliable, { 'dk/exclusion/authority-opinion': 'unlawful' }, '2024-05-02'],
    ['reliability judged by the buyer alone today', 'excludeFirm', 'DK', reliable, { 'dk/exclusion/authority-opinion': 'silent', 'dk/exclusion/authority-opinion-ended': 'silent' }],
    ...inEach('an expert worked with the winner’s people and nobody looked into it', 'appointEvaluators', { 'evaluators.tieAlleged': true, 'evaluators.tieExamined': false }, ['eu/evaluators/own-motion', 'eu/evaluators/own-motion', 'eu/evaluators/own-motion'], 'unlawful'),
    ...inEach('a Turkish firm let in under a national rule', 'assessThirdCountryFirm', { 'firm.home': 'thirdCountry', 'thirdCountry.decidedHere': false }, ['eu/third-country/decided-by-buyer', 'se/third-country/decided-by-buyer', 'no/third-country/decided-by-buyer'], 'unlawful'),
    ['a member joins the group after the deadline', 'changeTeam', 'DK', { 'team.change': 'memberAdded' }, { 'dk/team/no-enlarging': 'unlawful' }],
    ['the firm relied on fails and the tenderer is shut out at once', 'assessReliance', 'DK', { 'reliance.fails': true, 'reliance.act': 'reject' }, { 'dk/reliance/replace': 'unlawful' }],
    ['the same in Norway, whose words say reject', 'assessReliance', 'NO', { 'reliance.fails': true, 'reliance.act': 'reject' }, { 'eu/reliance/replace': 'silent', 'no/reliance/fails': 'lawful', 'no/reliance/replacement-first': 'unlawful' }],
    ['a low price nobody could explain, accepted', 'handleLowTender', 'SE', { 'low.explained': 'unsatisfactory', 'low.act': 'accept' }, { 'se/low/must-reject': 'unlawful' }],
    ['a low price nobody could explain, accepted', 'handleLowTender', 'DK', { 'low.explained': 'unsatisfactory', 'low.act': 'accept' }, { 'dk/low/breach': 'silent', 'dk/low/rejected-rightly': 'silent' }],
  ])
})

describe('standstill and complaints', () => {
  const ids = ['dk/standstill/days', 'se/standstill/period', 'no/standstill/period'] as const
  const signed = (country: Country, sent: Day, day: Day, means = 'electronic'): Facts => ({ procedure: 'restricted', 'tenders.count': 3, 'letters.means': means, 'standstill.days': standstillGiven(country, sent, day) })
  const waits = (says: string, sent: Day, day: Day, verdict: Verdict, means?: string): Case[] =>
    countries.map((c, i) => [says, 'signContract', c, signed(c, sent, day, means), { [ids[i]!]: verdict }])
  const single: Facts = { procedure: 'open', 'tenders.count': 1, 'letters.means': 'electronic', 'standstill.days': 0 }
  const complaint = (forum: string): Facts => ({ 'complaint.inStandstill': true, 'complaint.pending': true, 'complaint.forum': forum })
  check([
    ...waits('e-mailed on 4 December, signed on the 15th', '2026-12-04', '2026-12-15', 'lawful'),
    ...waits('e-mailed on 4 December, signed on the 14th', '2026-12-04', '2026-12-14', 'unlawful'),
    ...waits('posted on 2 December, signed on the 18th', '2026-12-02', '2026-12-18', 'lawful', 'post'),
    ...waits('posted on 2 December, signed on the 17th', '2026-12-02', '2026-12-17', 'unlawful', 'post'),
    ...waits('e-mailed on 2 November, signed on the 12th', '2026-11-02', '2026-11-12', 'unlawful'),
    ...waits('e-mailed on 2 November, signed on the 13th', '2026-11-02', '2026-11-13', 'lawful'),
    ['one single tender in an open procedure', 'signContract', 'DK', single, { 'dk/standstill/days': 'silent' }],
    ['one single tender in an open procedure', 'signContract', 'SE', single, { 'se/standstill/period': 'unlawful', 'eu/standstill/days': 'silent' }],
    ['one single tender in an open procedure', 'signContract', 'NO', single, { 'no/standstill/period': 'silent' }],
    ['a complaint to the board on day five', 'signContract', 'DK', complaint('board'), { 'dk/standstill/complaint': 'unlawful' }],
    ['an application to the court on day five', 'signContract', 'SE', complaint('court'), { 'se/standstill/suspension': 'unlawful' }],
    ['a complaint to KOFA on day five stops nothing', 'signContract', 'NO', complaint('board'), { 'no/standstill/court': 'lawful', 'eu/standstill/complaint-stops': 'silent', 'no/standstill/board': 'unlawful' }],
    ['a petition to the court on day five', 'signContract', 'NO', complaint('court'), { 'no/standstill/court': 'unlawful', 'eu/standstill/complaint-stops': 'silent' }],
  ])
})

describe('complaints: in time, in the right place, does it stop the contract', () => {
  const about = (what: string, more: Facts = {}): Facts => ({ 'complaint.about': what, 'complaint.by': 'firm', 'complaint.timeStarted': true, 'voluntary.published': false, ...more })
  const day = (from: Day, to: Day): Facts => ({ 'complaint.daysSinceStart': daysBetween(from, to) })
  const kroner = (value: number): Facts => ({ 'value.estimated': value })
  check([
    ['the Board, day five', 'fileComplaint', 'DK', about('award', { 'complaint.wantsStop': true, 'complaint.forum': 'board', 'complaint.inStandstill': true }), { 'dk/complaint/stop': 'lawful', 'dk/complaint/board-first': 'lawful' }],
    ['the court, day five', 'fileComplaint', 'SE', about('award', { 'complaint.wantsStop': true, 'complaint.forum': 'court', 'complaint.inStandstill': true }), { 'se/complaint/stop': 'lawful', 'se/complaint/time': 'lawful' }],
    ['KOFA, day five', 'fileComplaint', 'NO', about('award', { 'complaint.wantsStop': true, 'complaint.forum': 'board', 'complaint.inStandstill': true }), { 'no/complaint/stop': 'unlawful' }],
    ['learnt on day twelve', 'fileComplaint', 'DK', about('award', { 'complaint.daysSinceStart': 12 }), { 'dk/complaint/award': 'lawful' }],
    ['learnt on day twelve', 'fileComplaint', 'SE', about('award', { 'complaint.inStandstill': false }), { 'se/complaint/time': 'unlawful' }],
    ['learnt on day twelve', 'fileComplaint', 'NO', about('award', { 'complaint.forum': 'board', 'complaint.monthsSinceStart': 1 }), { 'no/complaint/board-time': 'lawful' }],
    ['award notice 20 November, complaint 4 January', 'fileComplaint', 'DK', about('award', day('2026-11-20', '2027-01-04')), { 'dk/complaint/award': 'lawful' }],
    ['award notice 20 November, complaint 5 January', 'fileComplaint', 'DK', about('award', day('2026-11-20', '2027-01-05')), { 'dk/complaint/award': 'unlawful' }],
    ['not selected on 1 October, complaint on the 22nd', 'fileComplaint', 'DK', about('nonSelection', day('2026-10-01', '2026-10-22')), { 'dk/complaint/selection': 'unlawful' }],
    ['goods of 700 000 and nobody abroad cares', 'fileComplaint', 'DK', about('award', { ...kroner(700_000), 'complaint.forum': 'board', 'value.crossBorderInterest': false }), { 'dk/complaint/jurisdiction': 'unlawful' }],
    ['a direct award, five months later, nothing published', 'fileComplaint', 'DK', about('directContract', { 'complaint.timeStarted': false, 'complaint.monthsSinceStart': 5 }), { 'dk/complaint/award': 'lawful' }],
    ['a direct award, five months later, nothing published', 'fileComplaint', 'SE', about('directContract', { 'complaint.timeStarted': false, 'complaint.monthsSinceStart': 5 }), { 'se/complaint/validity': 'lawful' }],
    ['a direct award, five months later, nothing published', 'fileComplaint', 'NO', about('directContract', { 'complaint.forum': 'court', 'complaint.timeStarted': false, 'complaint.monthsSinceStart': 5 }), { 'no/complaint/court-time': 'lawful' }],
    ['a direct award, eight months later, announced in the first', 'fileComplaint', 'DK', about('directContract', { 'complaint.monthsSinceStart': 8, 'complaint.daysSinceStart': 210 }), { 'dk/complaint/award': 'unlawful' }],
    ['a direct award, eight months later, announced in the first', 'fileComplaint', 'SE', about('directContract', { 'complaint.monthsSinceStart': 8, 'complaint.daysSinceStart': 210 }), { 'se/complaint/validity': 'unlawful' }],
    ['a direct award, eight months later, announced in the first', 'fileComplaint', 'NO', about('directContract', { 'complaint.forum': 'court', 'complaint.monthsSinceStart': 8, 'complaint.daysSinceStart': 210, 'sanction.boardComplaintInTime': false }), { 'no/complaint/court-time': 'unlawful' }],
    ['announced on 2 March, the court on 1 April', 'fileComplaint', 'SE', about('directContract', { ...day('2026-03-02', '2026-04-01'), 'complaint.monthsSinceStart': 2 }), { 'se/complaint/validity': 'lawful' }],
    ['announced on 2 March, the court on 2 April', 'fileComplaint', 'SE', about('directContract', { ...day('2026-03-02', '2026-04-02'), 'complaint.monthsSinceStart': 2 }), { 'se/complaint/validity': 'unlawful' }],
    ['day 45 after the national result notice', 'fileComplaint', 'SE', about('earlyContract', { ...kroner(2_000_000), 'complaint.daysSinceStart': 45, 'complaint.monthsSinceStart': 2 }), { 'se/complaint/validity': 'unlawful' }],
    ['a new argument after four weeks', 'addToComplaint', 'SE', { 'complaint.argumentDays': 28, 'complaint.argumentExcused': false }, { 'se/complaint/new-arguments': 'unlawful' }],
  ])
})

describe('voluntary notices and sanctions', () => {
  const quiet: Facts = { 'voluntary.published': false, 'letters.reasons': true, 'sanction.publicInterest': false, 'sanction.petty': false, 'complaint.timeStarted': false, 'complaint.monthsSinceStart': 3, 'sanction.boardComplaintInTime': false, 'complaint.forum': 'court' }
  const found = (breach: string, fate: string, more: Facts = {}): Facts => ({ ...quiet, 'sanction.breach': breach, 'sanction.contract': fate, 'sanction.fine': 0, 'sanction.finePercent': 0, ...more })
  const direct = (days: number): Facts => ({ procedure: 'negotiatedWithoutNotice', 'voluntary.published': true, 'voluntary.days': days })
  const ineffective = ['dk/sanction/ineffective', 'se/sanction/invalid', 'no/sanction/ineffective'] as const
  const shield: Facts = { 'voluntary.published': true, 'voluntary.reasonsClear': true, 'voluntary.diligent': true, 'voluntary.days': 10 }
  check([
    ...inEach('a voluntary notice, signed after nine days', 'signContract', direct(9), ['dk/voluntary/wait', 'se/voluntary/wait', 'no/voluntary/wait'], 'unlawful'),
    ...inEach('a voluntary notice, signed after ten days', 'signContract', direct(10), ['dk/voluntary/wait', 'se/voluntary/wait', 'no/voluntary/wait'], 'lawful'),
    ...inEach('an unlawful direct award that is let stand', 'setSanction', found('noNotice', 'stands'), ineffective, 'unlawful'),
    ...inEach('the same behind an honest voluntary notice', 'setSanction', found('noNotice', 'stands', shield), ineffective, 'silent'),
    ...inEach('behind a notice whose reasons said nothing', 'setSanction', found('noNotice', 'stands', { ...shield, 'voluntary.reasonsClear': false }), ineffective, 'unlawful'),
    ...inEach('signed on day eight, and another breach hurt the firm', 'setSanction', found('standstillAndChance', 'stands'), ineffective, 'unlawful'),
    ...inEach('signed on day eight, nothing more', 'setSanction', found('standstill', 'stands'), ineffective, 'silent'),
    ...inEach('and no sanction either', 'setSanction', found('standstill', 'stands'), ['dk/sanction/alternative', 'se/sanction/fine-must', 'no/sanction/alternative'], 'unlawful'),
    ...inEach('the maximum of the framework was not announced', 'setSanction', found('maximumMissing', 'ineffective'), ['eu/sanction/missing-maximum', 'eu/sanction/missing-maximum', 'eu/sanction/missing-maximum'], 'unlawful'),
    ['below the threshold', 'setSanction', 'DK', found('noNotice', 'ineffectiveAhead', { 'value.estimated': 900_000 }), { 'dk/sanction/not-below': 'unlawful', 'dk/sanction/ineffective': 'silent' }],
    ['below the threshold', 'setSanction', 'SE', found('noNotice', 'stands', { 'value.estimated': 2_000_000 }), { 'se/sanction/invalid': 'unlawful' }],
    ['below the threshold', 'setSanction', 'NO', found('noNotice', 'ineffective', { 'value.estimated': 2_000_000 }), { 'no/sanction/below-stands': 'unlawful', 'no/sanction/ineffective': 'silent' }],
    ['SEK 300 000 of three million', 'setSanction', 'SE', found('noNotice', 'stands', { 'value.estimated': 3_000_000, 'sanction.fine': 300_000, 'sanction.finePercent': 10 }), { 'se/sanction/fine-size': 'lawful' }],
    ['SEK 301 000 of three million', 'setSanction', 'SE', found('noNotice', 'stands', { 'value.estimated': 3_000_000, 'sanction.fine': 301_000, 'sanction.finePercent': 10.03 }), { 'se/sanction/fine-size': 'unlawful' }],
    ['NOK 450 000 of three million, negligence', 'setSanction', 'NO', found('noNotice', 'stands', { 'complaint.forum': 'board', 'sanction.fault': 'negligence', 'sanction.fine': 450_000, 'sanction.finePercent': 15 }), { 'no/sanction/fine-size': 'lawful', 'no/sanction/board-must': 'silent', 'no/sanction/board-none': 'silent', 'eu/sanction/ineffective': 'silent' }],
    ['lots unexplained, thirty million', 'setSanction', 'DK', found('lotsUnexplained', 'stands', { 'value.estimated': 30_000_000, 'sanction.claimed': true, 'sanction.fine': 100_000, 'sanction.finePercent': 0.33 }), { 'dk/sanction/lots-size': 'lawful' }],
    ['lots unexplained, a water company', 'setSanction', 'DK', found('lotsUnexplained', 'stands', { 'buyer.kind': 'utility', activity: 'water', 'value.estimated': 30_000_000, 'sanction.claimed': true }), { 'dk/sanction/lots-size': 'silent' }],
    ['annulled, kept, told on day ten', 'keepContract', 'DK', { 'keep.specialCircumstances': true, 'keep.publishedDays': 10, 'keep.declaredIneffective': false }, { 'dk/keep/published': 'unlawful', 'dk/keep/special': 'lawful' }],
  ])
})

describe('changes of the contract', () => {
  const small = ['dk/change/small', 'se/contract/small', 'no/contract/small'] as const, half = ['dk/change/half', 'se/contract/fifty', 'no/contract/fifty'] as const
  const change = (ground: string, percent: number): Facts => ({ 'modification.ground': ground, 'modification.percent': percent, 'modification.sumPercent': percent, 'modification.noticeSent': true, 'modification.natureChanged': false })
  check([
    ...inEach('small changes of 9.5 per cent', 'changeContract', change('small', 9.5), small, 'lawful'),
    ...inEach('small changes of exactly 10 per cent', 'changeContract', change('small', 10), small, 'unlawful'),
    ...inEach('small changes of 11 per cent in two steps', 'changeContract', change('small', 11), small, 'unlawful'),
    ...inEach('half the contract more, nobody could foresee it', 'changeContract', change('unforeseen', 50), half, 'lawful'),
    ...inEach('a little more than half', 'changeContract', change('unforeseen', 50.1), half, 'unlawful'),
    ...inEach('44 per cent, told in TED', 'changeContract', change('unforeseen', 44.4), ['dk/change/notice', 'se/contract/notice', 'no/contract/notice'], 'lawful'),
  ])
})

describe('notices, home and abroad', () => {
  const hours = (day: Day, minute: number): Facts => ({ 'national.tedPublished': false, 'national.hours': hoursGiven({ day: '2026-03-02', minute: 620 }, { day, minute }) })
  const prior = (from: Day, to: Day): Facts => ({ 'priorNotice.purpose': 'shorten', 'priorNotice.daysAhead': daysBetween(from, to), 'priorNotice.monthsAhead': monthsBegun(from, to), procedure: 'open' })
  const window = ['dk/prior-notice/window', 'se/prior-notice/window', 'no/prior-notice/window'] as const
  const home = ['dk/notices/national', 'eu/national/after-ted', 'no/national/after-ted'] as const
  const open: Facts = { procedure: 'open' }
  check([
    ...inEach('a prior notice of 10 August for a notice of 14 September', 'sendPriorNotice', prior('2026-08-10', '2026-09-14'), window, 'lawful'),
    ...inEach('of 11 August', 'sendPriorNotice', prior('2026-08-11', '2026-09-14'), window, 'unlawful'),
    ...inEach('of 13 September the year before', 'sendPriorNotice', prior('2025-09-13', '2026-09-14'), window, 'unlawful'),
    ['a prior notice as the call', 'sendPriorNotice', 'DK', { procedure: 'restricted', 'priorNotice.purpose': 'call' }, { 'dk/prior-notice/not-a-call': 'unlawful', 'eu/prior-notice/as-call': 'silent' }],
    ['a prior notice as the call', 'sendPriorNotice', 'SE', { procedure: 'restricted', 'priorNotice.purpose': 'call', 'priorNotice.invitesInterest': true }, { 'se/prior-notice/as-call': 'lawful' }],
    ...inEach('TED silent from Monday 10:20, at home on Wednesday 10:30', 'publishNationally', { ...open, ...hours('2026-03-04', 630) }, home, 'unlawful'),
    ...inEach('at home on Wednesday 11:00', 'publishNationally', { ...open, ...hours('2026-03-04', 660) }, home, 'lawful'),
    ['tenders in Norwegian demanded, and the notice says so', 'fillInNotice', 'NO', { ...open, 'notice.kind': 'contractNotice', 'notice.tenderLanguage': true }, { 'no/contents/tender-language': 'lawful', 'eu/contents/tender-language': 'silent' }],
    ['a notice in English only', 'fillInNotice', 'NO', { ...open, 'notice.kind': 'contractNotice', 'notice.norwegian': false, 'notice.euLanguage': true }, { 'no/notice/languages': 'unlawful', 'eu/notice/language': 'silent' }],
    ['a notice in English only', 'fillInNotice', 'DK', { ...open, 'notice.kind': 'contractNotice', 'notice.euLanguage': true }, { 'eu/notice/language': 'lawful' }],
    ['a notice past every registered database', 'fillInNotice', 'SE', { ...open, 'notice.kind': 'contractNotice', 'notice.officialChannel': false }, { 'se/notice/registered-database': 'unlawful' }],
    ...inEach('why it lost, asked on 1 December, answered on the 16th', 'giveReasons', { ...open, 'debrief.days': daysBetween('2026-12-01', '2026-12-16') }, ['eu/letters/on-request', 'se/letters/on-request', 'no/letters/on-request'], 'lawful'),
    ...inEach('answered on the 17th', 'giveReasons', { ...open, 'debrief.days': 16 }, ['eu/letters/on-request', 'se/letters/on-request', 'no/letters/on-request'], 'unlawful'),
    ['a tender held to on the fortieth day though no time was set', 'holdToTender', 'NO', { ...open, 'validity.stated': false, 'validity.within': false, 'validity.days': 40 }, { 'no/tenders/validity': 'unlawful' }],
    ['works, the fortieth working day', 'holdToTender', 'DK', { subject: 'works', 'validity.stated': false, 'validity.within': false, 'validity.workingDays': 40 }, { 'dk/tenders/works-validity': 'lawful' }],
  ])
})

describe('answers counted backwards from Friday 27 March', () => {
  const answered = (day: Day, urgent = false): Facts => ({ procedure: 'open', phase: 'tendering', 'questions.inTime': true, 'questions.extended': false, 'time.urgencyClaimed': urgent, 'questions.daysBefore': daysBefore('2026-03-27', day) })
  const due = ['dk/questions/six-days', 'se/questions/answers', 'no/questions/answers'] as const, safe = ['dk/questions/whole-days', 'eu/questions/seventh-day', 'eu/questions/seventh-day'] as const
  check([
    ...inEach('on Friday the 20th', 'answerQuestion', answered('2026-03-20'), due, 'lawful'), ...inEach('and that is safe', 'answerQuestion', answered('2026-03-20'), safe, 'lawful'),
    ...inEach('on Saturday the 21st', 'answerQuestion', answered('2026-03-21'), due, 'lawful'), ...inEach('but that is the sixth day itself', 'answerQuestion', answered('2026-03-21'), safe, 'unlawful'),
    ...inEach('on Sunday the 22nd', 'answerQuestion', answered('2026-03-22'), due, 'unlawful'),
    ...inEach('in a hurry on Monday the 23rd', 'answerQuestion', answered('2026-03-23', true), due, 'lawful'), ...inEach('the fourth day itself', 'answerQuestion', answered('2026-03-23', true), safe, 'unlawful'),
  ])
})

describe('who may see a tender', () => {
  const asks = (asker: string, answer: string, more: Facts = {}): Facts => ({ procedure: 'open', 'access.to': 'tender', 'access.stage': 'decided', 'access.asker': asker, 'access.answer': answer, 'access.secrets': true, 'access.allExempt': false, 'access.tested': true, 'access.refusalReasoned': true, ...more })
  const secrets = ['dk/access/secrets', 'se/access/secrets', 'no/access/secrets'] as const
  const running: Facts = { 'access.stage': 'running' }
  check([
    ['a newspaper asks for the losing tender and is refused', 'answerAccessRequest', 'DK', asks('media', 'refused'), { 'dk/access/complainants-and-media': 'unlawful' }],
    ['a newspaper gets it without the trade secrets', 'answerAccessRequest', 'DK', asks('media', 'partly'), { 'dk/access/complainants-and-media': 'lawful', 'dk/access/secrets': 'lawful' }],
    ['a competitor that did not bid is refused', 'answerAccessRequest', 'DK', asks('other', 'refused'), { 'dk/access/complainants-and-media': 'silent', 'dk/access/others': 'lawful' }],
    ['somebody asks for a Danish rival’s tender and is refused', 'answerAccessRequest', 'SE', asks('other', 'refused'), { 'se/access/open-after': 'unlawful' }],
    ['it is tested and released without its secrets', 'answerAccessRequest', 'SE', asks('other', 'partly'), { 'se/access/open-after': 'lawful', 'se/access/secrets': 'lawful' }],
    ['a journalist is refused', 'answerAccessRequest', 'NO', asks('media', 'refused'), { 'no/access/after-choice': 'unlawful' }],
    ['a journalist gets it without its secrets', 'answerAccessRequest', 'NO', asks('media', 'partly'), { 'no/access/after-choice': 'lawful', 'no/access/refusal': 'lawful' }],
    ...inEach('trade secrets handed out', 'answerAccessRequest', asks('media', 'all'), secrets, 'unlawful'),
    ['before the award somebody gets a part of a tender', 'answerAccessRequest', 'SE', asks('complainant', 'partly', running), { 'se/access/absolute': 'unlawful' }],
    ['before the award a tender is withheld', 'answerAccessRequest', 'SE', asks('complainant', 'refused', running), { 'se/access/absolute': 'lawful' }],
    ['before the choice a tender is withheld', 'answerAccessRequest', 'NO', asks('complainant', 'refused', running), { 'no/access/until-choice': 'lawful' }],
    ['anyone asks for a contract of 8 million and is refused', 'answerAccessRequest', 'DK', asks('other', 'refused', { 'access.to': 'contract', 'contract.sum': 8_000_000 }), { 'dk/access/big-contracts': 'unlawful', 'eu/access/big-contracts': 'silent' }],
  ])
})
