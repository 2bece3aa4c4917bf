import { daysBefore, daysUsed, freeDaysIn, hoursGiven, inPriorNoticeWindow, monthsBegun, standstillEnd, standstillGiven, type Facts, type Step } from '../index.ts'
import { countries, daysBetween, type Country, type Day } from '../../plain/index.ts'
import { counted, daysTo, ends, euro, step, town, townWith, worked, type Claim, type Outcome, type Worked } from './worked.ts'

/** Examples 24–57: deadlines, questions, standstill, notices. */
const DK = ['DK'] as const, SE = ['SE'] as const, NO = ['NO'] as const, agreeing = ['SE', 'NO'] as const

const calm: Facts = {
  'time.eSubmission': true, 'time.priorNotice': false, 'time.urgencyClaimed': false, 'time.urgencySubstantiated': false, 'time.agreedWithAll': false,
  'documents.online': true, 'time.siteVisitNeeded': false,
}
const urgent: Facts = { 'time.urgencyClaimed': true, 'time.urgencySubstantiated': true, 'time.urgencyReasoned': true }

/** Tenders or requests are due by a day: what the entry on that period says. */
const tenders = (take: Step, procedure: string, id: string) => (sent: Day, due: Day, outcome: Outcome, more: Facts = {}, among: readonly Country[] = countries): Claim[] =>
  step(take, townWith(c => ({ ...calm, procedure, 'time.tenderDays': daysTo(sent, due)(c), ...more })), { [id]: outcome }, { day: sent, in: among })
const open = tenders('sendNotice', 'open', 'eu/time/open')
const invited = tenders('inviteToTender', 'restricted', 'eu/time/invited')
const systemTenders = tenders('buyInDynamicSystem', 'restricted', 'eu/system/tenders')
/** A buyer other than the state that gives less than 25 days without the agreement of all must have sought it. */
const soughtInvited = (id: string, sent: Day, due: Day, outcome: Outcome, more: Facts = {}) =>
  step('inviteToTender', townWith(c => ({ ...calm, procedure: 'restricted', 'time.tenderDays': daysTo(sent, due)(c), ...more })), { [id]: outcome }, { day: sent, in: [id.startsWith('se') ? 'SE' : 'NO'] })
const requests = (procedure: string, given: number | ((c: Country) => number), outcome: Outcome, more: Facts = {}, day: Day = '2026-09-01') =>
  step('sendNotice', townWith(c => ({ ...calm, procedure, 'time.requestDays': typeof given === 'number' ? given : given(c), ...more })), { 'eu/time/requests': outcome }, { day })
const state: Facts = { 'buyer.kind': 'state' }

const prior = (sent: Day, notice: Day, qualifies: boolean): Claim[] => [
  counted('qualifies', inPriorNoticeWindow(sent, notice), qualifies),
  ...step('sendPriorNotice', townWith({ 'priorNotice.purpose': 'shorten', 'priorNotice.daysAhead': daysBetween(sent, notice), 'priorNotice.monthsAhead': monthsBegun(sent, notice) }), { 'eu/prior-notice/window': qualifies ? 'lawful' : 'unlawful' }, { day: sent }),
  ...open(notice, '2026-09-29', qualifies ? 'lawful' : 'unlawful', { 'time.priorNotice': inPriorNoticeWindow(sent, notice) }),
]

const utility = (given: number) => (c: Country): Facts => ({ ...town(c), 'buyer.kind': 'utility', activity: 'water', procedure: 'innovationPartnership', 'time.requestDays': given })

/** A question asked in good time is answered on this day; tenders are due on Friday 27 March 2026. */
const answered = (day: Day, outcome: Outcome, seventh: Outcome, more: Facts = {}) =>
  step('answerQuestion', townWith({ phase: 'tendering', 'questions.inTime': true, 'questions.extended': false, 'time.urgencyClaimed': false, 'questions.daysBefore': daysBefore('2026-03-27', day), ...more }), { 'eu/questions/days': outcome, 'eu/questions/seventh-day': seventh }, { day })

const concession = (more: Facts | ((c: Country) => Facts)) => townWith(c => ({
  subject: 'serviceConcession', procedure: 'concession', 'concession.listedServices': false, 'value.estimated': euro(c, 9_000_000),
  ...(typeof more === 'function' ? more(c) : more),
}))
const staged = (due: Day) => concession(c => ({ 'concession.staged': true, 'time.eSubmission': true, 'time.tenderDays': daysTo('2026-11-02', due)(c) }))

/** Letters went out, and the contract is signed on this day. */
const signed = (sent: Day, means: 'electronic' | 'post', day: Day, outcome: Outcome) =>
  step('signContract', townWith(c => ({ 'letters.means': means, 'tenders.count': 3, 'standstill.days': standstillGiven(c, sent, day) })), { 'eu/standstill/days': outcome }, { day })
const waits = (sent: Day, count: number, last: Day): Claim[] => countries.map(c => counted(`${c} last day of standstill`, standstillEnd(c, sent, count), last))

const voluntary = (day: Day, outcome: Outcome, among: readonly Country[] = countries) => step('signContract', townWith(c => ({
  procedure: 'negotiatedWithoutNotice', 'direct.ground': 'exclusiveRights', 'voluntary.published': true, 'voluntary.days': standstillGiven(c, '2026-12-10', day),
})), { 'eu/voluntary/wait': outcome }, { day, in: among })

const awardNotice = (contract: Day, sent: Day, outcome: Outcome) => step('sendAwardNotice', townWith(c => ({ 'awardNotice.days': daysUsed(contract, sent, freeDaysIn[c]) })), { 'eu/notice/award-notice': outcome }, { day: sent })
/** Awarded on 15 December; Norway counts from the signature, here eleven days later. */
const concessionNotice = (sent: Day, outcome: Outcome, among: readonly Country[]) =>
  step('sendAwardNotice', concession(c => ({ 'concession.daysFromAward': daysUsed('2026-12-15', sent, freeDaysIn[c]), 'awardNotice.days': daysUsed('2026-12-26', sent, freeDaysIn[c]) })), { 'eu/concession/award-notice': outcome }, { day: sent, in: among })
const debrief = (told: Day, outcome: Outcome) => step('giveReasons', townWith(c => ({ 'debrief.days': daysUsed('2026-12-01', told, freeDaysIn[c]) })), { 'eu/letters/on-request': outcome }, { day: told })

/** TED confirmed receipt on Monday 2 November at 10:20 and says no more. */
const silence = (hour: number, minute: number): number => hoursGiven({ day: '2026-11-02', minute: 620 }, { day: '2026-11-04', minute: hour * 60 + minute })
const national = (hours: number, outcome: Outcome) => step('publishNationally', townWith({ 'national.tedPublished': false, 'national.hours': hours }), { 'eu/national/after-ted': outcome })

export const examples: readonly Worked[] = [
  worked(24, 'open, notice sent on Monday 2 February 2026, electronic tenders: Wednesday 4 March is the first lawful day',
    ends('2026-02-02', 30, '2026-03-04'), open('2026-02-02', '2026-03-04', 'lawful')),
  worked(25, 'the same until Tuesday 3 March: too short', open('2026-02-02', '2026-03-03', 'unlawful')),
  worked(26, 'open without electronic tenders, sent on 2 February 2026: first on Monday 9 March',
    ends('2026-02-02', 35, '2026-03-09'),
    open('2026-02-02', '2026-03-09', 'lawful', { 'time.eSubmission': false }), open('2026-02-02', '2026-03-08', 'unlawful', { 'time.eSubmission': false })),
  worked(27, 'open, sent on Friday 6 February 2026: the thirtieth day is a Sunday and moves to Monday 9 March',
    ends('2026-02-06', 30, '2026-03-09'), open('2026-02-06', '2026-03-09', 'lawful'), open('2026-02-06', '2026-03-08', 'unlawful')),
  worked(28, 'open, sent on Wednesday 4 March 2026: the thirtieth day is Good Friday and moves over Easter to Tuesday 7 April',
    ends('2026-03-04', 30, '2026-04-07'), open('2026-03-04', '2026-04-07', 'lawful'), open('2026-03-04', '2026-04-03', 'unlawful')),
  worked(29, 'open, sent on Tuesday 3 March 2026: 2 April is Maundy Thursday, a holiday in Denmark and Norway, not in Sweden',
    ends('2026-03-03', 30, '2026-04-07', [...DK, ...NO]), ends('2026-03-03', 30, '2026-04-02', SE),
    open('2026-03-03', '2026-04-02', 'unlawful', {}, [...DK, ...NO]), open('2026-03-03', '2026-04-07', 'lawful', {}, [...DK, ...NO]),
    open('2026-03-03', '2026-04-02', 'lawful', {}, SE), open('2026-03-03', '2026-04-01', 'unlawful', {}, SE)),
  worked(30, 'open in urgency, sent on Tuesday 1 September 2026: Wednesday the 16th is enough, the 15th is not',
    ends('2026-09-01', 15, '2026-09-16'), open('2026-09-01', '2026-09-16', 'lawful', urgent), open('2026-09-01', '2026-09-15', 'unlawful', urgent)),
  worked(31, 'prior notice on 10 August 2026, notice on 14 September: 35 days, it shortens', prior('2026-08-10', '2026-09-14', true)),
  worked(32, 'prior notice on 11 August 2026: 34 days, it does not', prior('2026-08-11', '2026-09-14', false)),
  worked(33, 'prior notice on 13 September 2025: more than twelve months, it does not',
    prior('2025-09-13', '2026-09-14', false), counted('a day later', inPriorNoticeWindow('2025-09-14', '2026-09-14'), true)),
  worked(34, 'restricted, 25 days to ask to take part "because it is electronic": unlawful', requests('restricted', 25, 'unlawful'), requests('restricted', 30, 'lawful')),
  worked(35, 'restricted, sent on 1 September 2026: requests first on Thursday 1 October',
    ends('2026-09-01', 30, '2026-10-01'), requests('restricted', daysTo('2026-09-01', '2026-10-01'), 'lawful'), requests('restricted', daysTo('2026-09-01', '2026-09-30'), 'unlawful')),
  worked(36, 'restricted, invited on Monday 12 October 2026, electronic: tenders first on Friday 6 November; in Sweden and Norway a town that gave less must have sought agreement',
    ends('2026-10-12', 25, '2026-11-06'),
    invited('2026-10-12', '2026-11-06', 'lawful', state), invited('2026-10-12', '2026-11-05', 'unlawful', state),
    invited('2026-10-12', '2026-11-06', 'lawful', {}, DK), invited('2026-10-12', '2026-11-05', 'unlawful', {}, DK),
    ...['se/time/agreement-sought', 'no/time/agreement-sought'].map(id => [...soughtInvited(id, '2026-10-12', '2026-11-06', 'lawful'), ...soughtInvited(id, '2026-10-12', '2026-11-05', 'needs a reason')])
      .flat()),
  worked(37, 'the same with documents under secrecy: five days more, first on Wednesday 11 November',
    ends('2026-10-12', 30, '2026-11-11'),
    invited('2026-10-12', '2026-11-11', 'lawful', { ...state, 'documents.online': false }), invited('2026-10-12', '2026-11-10', 'unlawful', { ...state, 'documents.online': false }),
    invited('2026-10-12', '2026-11-10', 'unlawful', { 'documents.online': false }, DK)),
  worked(38, 'restricted, all five agree on six days: lawful where the country allows any time; Denmark stops at ten',
    invited('2026-11-03', '2026-11-09', 'lawful', { 'time.agreedWithAll': true }, agreeing),
    invited('2026-11-03', '2026-11-09', 'unlawful', { 'time.agreedWithAll': true }, DK),
    invited('2026-11-03', '2026-11-13', 'lawful', { 'time.agreedWithAll': true }, DK)),
  worked(39, 'one of the five disagrees, invited on Tuesday 3 November 2026: first on Friday the 13th; Denmark knows no such floor without agreement',
    ends('2026-11-03', 10, '2026-11-13'),
    invited('2026-11-03', '2026-11-13', 'lawful', {}, agreeing), invited('2026-11-03', '2026-11-12', 'unlawful', {}, agreeing),
    invited('2026-11-03', '2026-11-13', 'unlawful', {}, DK)),
  worked(40, 'a dialogue in a hurry, 20 days to ask to take part: unlawful', requests('dialogue', 20, 'unlawful', urgent), requests('restricted', 20, 'lawful', urgent)),
  worked(41, 'a partnership, notice on Wednesday 25 November 2026: the thirtieth day is Christmas and moves to Monday 28 December',
    ends('2026-11-25', 30, '2026-12-28'),
    requests('innovationPartnership', daysTo('2026-11-25', '2026-12-28'), 'lawful', {}, '2026-11-25'), requests('innovationPartnership', daysTo('2026-11-25', '2026-12-25'), 'unlawful', {}, '2026-11-25')),
  worked(42, 'a partnership of a utility, 20 days with a reason or 14 days: lawful, unlawful; Sweden asks for no reason',
    step('sendNotice', utility(20), { 'eu/utilities/requests-floor': 'lawful', 'eu/utilities/requests-rule': 'needs a reason' }, { in: [...DK, ...NO] }),
    step('sendNotice', utility(20), { 'eu/utilities/requests-rule': 'lawful' }, { in: DK, reasons: ['dk/utilities/requests-rule'] }),
    step('sendNotice', utility(20), { 'eu/utilities/requests-rule': 'lawful' }, { in: NO, reasons: ['no/utilities/requests-rule'] }),
    step('sendNotice', utility(20), { 'eu/utilities/requests-rule': 'lawful', 'eu/utilities/requests-floor': 'lawful' }, { in: SE }),
    step('sendNotice', utility(14), { 'eu/utilities/requests-floor': 'unlawful' })),
  worked(43, 'purchase in a dynamic system, invited on Monday 2 November 2026: five days are unlawful, first on Thursday the 12th',
    ends('2026-11-02', 10, '2026-11-12'),
    systemTenders('2026-11-02', '2026-11-07', 'unlawful'), systemTenders('2026-11-02', '2026-11-11', 'unlawful'), systemTenders('2026-11-02', '2026-11-12', 'lawful')),
  worked(44, 'tenders due on Friday 27 March 2026, a timely question answered on Friday the 20th: fine', answered('2026-03-20', 'lawful', 'lawful')),
  worked(45, 'answered on Saturday the 21st, the sixth day before: a warning', answered('2026-03-21', 'lawful', 'warned')),
  worked(46, 'answered on Sunday the 22nd: extend', answered('2026-03-22', 'unlawful', 'warned'), answered('2026-03-22', 'lawful', 'lawful', { 'questions.extended': true })),
  worked(47, 'open in urgency, answered on Monday the 23rd, four days before: a warning, else fine',
    answered('2026-03-23', 'lawful', 'warned', urgent), answered('2026-03-24', 'unlawful', 'warned', urgent), answered('2026-03-22', 'lawful', 'lawful', urgent)),
  worked(48, 'a concession in stages, invited on Monday 2 November 2026, electronic: first on Thursday the 19th; in Norway after 22 days all the same',
    ends('2026-11-02', 17, '2026-11-19'),
    step('inviteToTender', staged('2026-11-19'), { 'eu/concession/time-staged': 'lawful' }, { in: ['DK', 'SE'] }),
    step('inviteToTender', staged('2026-11-18'), { 'eu/concession/time-staged': 'unlawful' }),
    step('inviteToTender', staged('2026-11-19'), { 'eu/concession/time-staged': 'unlawful' }, { in: NO }),
    step('inviteToTender', staged('2026-11-24'), { 'eu/concession/time-staged': 'lawful' }, { in: NO })),
  worked(49, 'letters by e-mail on Friday 4 December 2026: over on Monday the 14th, signed from the 15th',
    waits('2026-12-04', 10, '2026-12-14'), signed('2026-12-04', 'electronic', '2026-12-15', 'lawful'), signed('2026-12-04', 'electronic', '2026-12-14', 'unlawful')),
  worked(50, 'by e-mail on Wednesday 2 December 2026: the tenth day is a Saturday and moves to Monday the 14th',
    waits('2026-12-02', 10, '2026-12-14'), signed('2026-12-02', 'electronic', '2026-12-15', 'lawful'), signed('2026-12-02', 'electronic', '2026-12-13', 'unlawful'), signed('2026-12-02', 'electronic', '2026-12-14', 'unlawful')),
  worked(51, 'by post on Wednesday 2 December 2026: 15 days, Thursday the 17th, signed from the 18th',
    waits('2026-12-02', 15, '2026-12-17'), signed('2026-12-02', 'post', '2026-12-18', 'lawful'), signed('2026-12-02', 'post', '2026-12-17', 'unlawful')),
  worked(52, 'by e-mail on Tuesday 15 December 2026: the tenth day is Christmas and moves to Monday the 28th',
    waits('2026-12-15', 10, '2026-12-28'), signed('2026-12-15', 'electronic', '2026-12-29', 'lawful'), signed('2026-12-15', 'electronic', '2026-12-28', 'unlawful')),
  worked(53, 'a voluntary notice published on Thursday 10 December 2026: the tenth day is a Sunday and moves to Monday the 21st, signed from the 22nd',
    waits('2026-12-10', 10, '2026-12-21'), voluntary('2026-12-22', 'lawful'), voluntary('2026-12-21', 'needs a reason', [...DK, ...NO]), voluntary('2026-12-21', 'unlawful', SE)),
  worked(54, 'a contract of 15 December 2026: its notice is sent by Thursday 14 January 2027; of the 17th, by Monday 18 January, as the thirtieth day is a Saturday',
    ends('2026-12-15', 30, '2027-01-14'), awardNotice('2026-12-15', '2027-01-14', 'lawful'), awardNotice('2026-12-15', '2027-01-15', 'unlawful'),
    ends('2026-12-17', 30, '2027-01-18'), awardNotice('2026-12-17', '2027-01-18', 'lawful'), awardNotice('2026-12-17', '2027-01-19', 'unlawful')),
  worked(55, 'a concession awarded on 15 December 2026: its notice by Monday 1 February 2027; Norway has 30 days from the signature',
    ends('2026-12-15', 48, '2027-02-01'),
    concessionNotice('2027-02-01', 'lawful', ['DK', 'SE']), concessionNotice('2027-02-02', 'unlawful', ['DK', 'SE']),
    concessionNotice('2027-01-25', 'lawful', NO), concessionNotice('2027-01-26', 'unlawful', NO)),
  worked(56, 'a request for reasons of 1 December 2026: answered by Wednesday the 16th',
    ends('2026-12-01', 15, '2026-12-16'), debrief('2026-12-16', 'lawful'), debrief('2026-12-17', 'unlawful')),
  worked(57, 'receipt confirmed on Monday at 10:20, then silence: at home on Wednesday at 10:30 is too early, at 11:00 allowed',
    counted('hours at 10:30', silence(10, 30), 47), counted('hours at 11:00', silence(11, 0), 48),
    national(silence(10, 30), 'unlawful'), national(silence(11, 0), 'lawful')),
]
