import { text as t } from '../../plain/index.ts'
import { above, all, among, any, atLeast, is, yes } from '../build.ts'
import { agreedWithAll, answerDaysBefore, deadlineExtended, documentsOnline, procedure, questionInTime, requestDays, siteVisitNeeded, tenderDays, urgencyClaimed } from '../facts/index.ts'
import type { Condition, Facts, Figure, Rule } from '../types.ts'
import { example } from './entry.ts'
import { insideUtilities, utility } from './regimes.ts'
import { d25, r1182 } from './sources.ts'
import { number25, only, smallHeat, townHall, tried } from './utilities-entry.ts'

// The open procedure has the same least times under both directives: eu/time/open.
export const requestFloor25 = number25('utilities.requests', 'days', 15, 'art. 46(1), 47(1), 48(1), 49(1)', t('Shortest period to ask to take part, utilities', 'Kortaste tid för anbudsansökan, försörjningssektorerna', 'Korteste ansøgningsfrist, forsyningsvirksomhed', 'Korteste frist for å be om å delta, forsyningssektorene'))
export const requestRule25 = number25('utilities.requests.rule', 'days', 30, 'art. 46(1), 47(1), 48(1), 49(1)', t('Period to ask to take part as a general rule, utilities', 'Tid för anbudsansökan som huvudregel, försörjningssektorerna', 'Ansøgningsfrist som hovedregel, forsyningsvirksomhed', 'Frist for å be om å delta som hovedregel, forsyningssektorene'))
export const tenders25 = number25('utilities.tenders', 'days', 10, 'art. 46(2), 47(2)', t('Tender period after invitation without agreement, utilities', 'Anbudstid efter inbjudan utan överenskommelse, försörjningssektorerna', 'Tilbudsfrist efter opfordring uden aftale, forsyningsvirksomhed', 'Tilbudsfrist etter invitasjon uten avtale, forsyningssektorene'))
export const tendersOffline25 = number25('utilities.tenders.offline', 'days', 15, 'art. 46(2), 47(2), 73(1)', t('As above, documents not online', 'Som ovan, dokument inte på nätet', 'Som ovenfor, materiale ikke på nettet', 'Som over, dokumenter ikke på nettet'))
export const answers25 = number25('utilities.answers', 'days', 6, 'art. 66(3)(a), 73(2)', t('Last day for answers, days before the tender deadline, utilities', 'Sista dag för svar, dagar före anbudstidens slut, försörjningssektorerna', 'Seneste svar, dage før tilbudsfristen, forsyningsvirksomhed', 'Siste svar, dager før tilbudsfristen, forsyningssektorene'))
export const answersUrgent25 = number25('utilities.answers.urgent', 'days', 4, 'art. 66(3)(a), 73(2)', t('As above, accelerated open procedure', 'Som ovan, påskyndat öppet förfarande', 'Som ovenfor, hasteprocedure ved offentligt udbud', 'Som over, hastetilfeller i åpen anbudskonkurranse'))
export const figures: readonly Figure[] = [requestFloor25, requestRule25, tenders25, tendersOffline25, answers25, answersUrgent25]

const two = ['restricted', 'negotiation', 'dialogue', 'innovationPartnership'] as const
const asked = among(procedure, ...two), invited = among(procedure, 'restricted', 'negotiation')
const least = (than: typeof atLeast | typeof above): Condition => any(yes(agreedWithAll), than(tenderDays, tendersOffline25), all(yes(documentsOnline), than(tenderDays, tenders25)))
const requests: Facts = { procedure: 'negotiation' }, open: Facts = { procedure: 'open' }
const tenders: Facts = { ...utility, procedure: 'negotiation', 'time.agreedWithAll': false, 'documents.online': true }
const moreTime = t('Give more days.', 'Ge fler dagar.', 'Giv flere dage.', 'Gi flere dager.')
const invitedExamples = (more: Facts, longer: number) => [
  ...(['restricted', 'negotiation'] as const).flatMap(p => [
    example(`${10 + longer} days, ${p}`, { ...tenders, ...more, procedure: p, 'time.tenderDays': 10 + longer }, 'lawful'),
    example(`${9 + longer} days, ${p}`, { ...tenders, ...more, procedure: p, 'time.tenderDays': 9 + longer }, 'unlawful')]),
  example(`${15 + longer} days, documents not online`, { ...tenders, ...more, 'documents.online': false, 'time.tenderDays': 15 + longer }, 'lawful'),
  example(`${14 + longer} days, documents not online`, { ...tenders, ...more, 'documents.online': false, 'time.tenderDays': 14 + longer }, 'unlawful'),
  example('five days agreed with all', { ...tenders, ...more, 'time.agreedWithAll': true, 'time.tenderDays': 5 }, 'lawful'),
  example('no day set', { ...tenders, ...more }, 'depends'),
  ...[townHall, smallHeat, open, { procedure: 'dialogue' }].map(o => example(`out of reach: ${Object.values(o).join(', ')}`, { ...tenders, ...more, 'time.tenderDays': 5, ...o }, 'does not apply')),
]

export const rules: readonly Rule[] = [
  only({
    id: 'eu/utilities/requests-floor', topic: 'time limits', dossier: ['diff 55', 'nat 2.5 Utilities, requests', 'micro 42'], sources: [d25('art. 46(1), 47(1), 48(1), 49(1)'), r1182('art. 3')], weight: 'blocks', steps: ['sendNotice', 'extendDeadline'],
    says: t('Firms never get less than 15 days to ask to take part in a utility’s procedure.', 'Företagen får aldrig kortare tid än 15 dagar för anbudsansökan i en enhets förfarande.', 'Virksomhederne får aldrig under 15 dage til at ansøge om deltagelse i en enheds procedure.', 'Leverandørene får aldri mindre enn 15 dager til å be om å delta i en konkurranse i forsyningssektorene.'),
    when: all(insideUtilities, asked), must: atLeast(requestDays, requestFloor25),
    remedies: [{ change: requestDays, say: moreTime }],
    examples: [...tried({ base: requests, of: requestDays, good: [15, 30], bad: [14], outside: [open] }), ...two.map(p => example(`14 days, ${p}`, { ...utility, procedure: p, 'time.requestDays': 14 }, 'unlawful'))],
  }),
  only({
    id: 'eu/utilities/requests-rule', topic: 'time limits', dossier: ['diff 55', 'nat 2.5 Utilities, requests', 'micro 42', 'EX19'], sources: [d25('art. 46(1), 47(1), 48(1), 49(1)'), r1182('art. 3')], weight: 'needs a reason', steps: ['sendNotice', 'extendDeadline'],
    says: t('As a general rule firms get 30 days to ask to take part; a shorter time, never under 15, needs a reason.', 'Som huvudregel får företagen 30 dagar för anbudsansökan; kortare tid, aldrig under 15, kräver skäl.', 'Som hovedregel får virksomhederne 30 dage til at ansøge; en kortere frist, aldrig under 15, kræver en begrundelse.', 'Som hovedregel får leverandørene 30 dager til å be om å delta; en kortere frist, aldri under 15, krever en begrunnelse.'),
    when: all(insideUtilities, asked), must: atLeast(requestDays, requestRule25),
    remedies: [{ change: requestDays, say: moreTime }],
    examples: [...tried({ base: requests, of: requestDays, good: [30, 31], bad: [29, 20, 15], outside: [open] }), ...two.map(p => example(`29 days, ${p}`, { ...utility, procedure: p, 'time.requestDays': 29 }, 'unlawful'))],
  }),
  only({
    id: 'eu/utilities/tender-time', topic: 'time limits', dossier: ['NAT-AGREE'], sources: [d25('art. 46(2), 47(2), 73(1)'), r1182('art. 3')], weight: 'blocks', steps: ['inviteToTender', 'extendDeadline'],
    says: t('You may agree the tender period with all who are invited; without agreement they get at least ten days, and five more when not all documents are online.',
      'Ni får komma överens om anbudstiden med alla inbjudna; utan överenskommelse får de minst tio dagar, och fem till när inte alla dokument finns på nätet.',
      'I må aftale tilbudsfristen med alle opfordrede; uden aftale får de mindst ti dage og fem mere, når ikke alt materiale er på nettet.',
      'Dere kan avtale tilbudsfristen med alle inviterte; uten avtale får de minst ti dager, og fem til når ikke alt er på nettet.'),
    when: all(insideUtilities, invited), must: least(atLeast),
    remedies: [{ change: tenderDays, to: 15, say: moreTime }, { change: agreedWithAll, to: true, say: t('Agree the period with all of them.', 'Kom överens om tiden med alla.', 'Aftal fristen med dem alle.', 'Avtal fristen med alle.') }],
    examples: invitedExamples({}, 0),
  }),
  only({
    id: 'eu/utilities/site-visit', topic: 'time limits', dossier: ['EU-TIME-05'], sources: [d25('art. 46(2), 47(2), 66(2)')], weight: 'blocks', steps: ['inviteToTender'],
    says: t('Where firms must see the site before they tender, the period is longer than the least time.', 'När företagen måste besöka platsen före anbud är tiden längre än den kortaste.', 'Når virksomhederne skal besigtige stedet før tilbud, er fristen længere end mindstefristen.', 'Når leverandørene må på befaring før tilbud, er fristen lengre enn minstefristen.'),
    when: all(yes(siteVisitNeeded), insideUtilities, invited), must: least(above),
    remedies: [{ change: tenderDays, to: 16, say: t('Add at least a day.', 'Lägg till minst en dag.', 'Læg mindst en dag til.', 'Legg til minst én dag.') }],
    examples: [...invitedExamples({ 'time.siteVisitNeeded': true }, 1), example('no visit needed', { ...tenders, 'time.siteVisitNeeded': false, 'time.tenderDays': 5 }, 'does not apply')],
  }),
  only({
    id: 'eu/utilities/answers', topic: 'questions and changes', dossier: ['EU-QA-01', 'EU-QA-02'], sources: [d25('art. 66(3)(a), 73(2)')], weight: 'blocks', steps: ['answerQuestion'],
    says: t('A question asked in good time is answered at the latest six days before the tender deadline, four only in an accelerated open procedure; a later answer extends the deadline.',
      'En fråga som ställts i god tid besvaras senast sex dagar före anbudstidens slut, fyra bara i ett påskyndat öppet förfarande; ett senare svar förlänger tiden.',
      'Et spørgsmål stillet i god tid besvares senest seks dage før tilbudsfristen, fire kun ved offentligt udbud som hasteprocedure; et senere svar forlænger fristen.',
      'Et spørsmål stilt i god tid besvares senest seks dager før tilbudsfristen, fire bare i hastetilfeller i åpen anbudskonkurranse; et senere svar forlenger fristen.'),
    when: all(yes(questionInTime), insideUtilities),
    must: any(atLeast(answerDaysBefore, answers25), all(is(procedure, 'open'), yes(urgencyClaimed), atLeast(answerDaysBefore, answersUrgent25)), yes(deadlineExtended)),
    remedies: [{ insteadTake: 'extendDeadline', say: t('Extend the deadline.', 'Förläng tidsfristen.', 'Forlæng fristen.', 'Forleng fristen.') }, { change: deadlineExtended, to: true, say: t('Extend the deadline to match.', 'Förläng tidsfristen i motsvarande mån.', 'Forlæng fristen tilsvarende.', 'Forleng fristen tilsvarende.') }],
    examples: [
      ...tried({ base: { 'questions.inTime': true, 'questions.extended': false, 'time.urgencyClaimed': false }, of: answerDaysBefore, good: [6, 7], bad: [5], outside: [{ 'questions.inTime': false }] }),
      example('four in an accelerated open procedure', { ...utility, 'questions.inTime': true, 'questions.extended': false, 'time.urgencyClaimed': true, 'questions.daysBefore': 4 }, 'lawful'),
      example('three in an accelerated open procedure', { ...utility, 'questions.inTime': true, 'questions.extended': false, 'time.urgencyClaimed': true, 'questions.daysBefore': 3 }, 'unlawful'),
      example('four in a negotiated procedure', { ...utility, procedure: 'negotiation', 'questions.inTime': true, 'questions.extended': false, 'time.urgencyClaimed': true, 'questions.daysBefore': 4 }, 'unlawful'),
      example('late, but extended', { ...utility, 'questions.inTime': true, 'questions.extended': true, 'questions.daysBefore': 1 }, 'lawful'),
    ],
  }),
]
