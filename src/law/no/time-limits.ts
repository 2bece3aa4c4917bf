import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, duty, is, isNot, yes } from '../build.ts'
import { answerDaysBefore, deadlineExtended, phase, procedure, questionInTime, requestDays, tenderDays, urgencyClaimed } from '../facts/index.ts'
import { answerFloor, answerFloorUrgent, requestFloor, requestUrgent } from '../eu/figures.ts'
import { accelerated } from '../eu/questions.ts'
import { calm, hurried, openTime, urgent } from '../eu/least-times.ts'
import { called, invitedOrAgreed, mayAgree, state, tried, withoutAgreement } from '../se/agreed-time.ts'
import type { Rule } from '../types.ts'
import { alsoForUtilities, cases, insideBoth, insideEu, large, underEea } from './cases.ts'
import { foa, sinceAct, fsf } from './sources.ts'

// The days are those of the directive; Norway only states them the other way round (30, and 35 if not electronic).

const requests = duty({
  id: 'no/time/requests', carriesOut: 'eu/time/requests', order: 'NO', topic: 'time limits', life: sinceAct, sources: [foa('§§ 20-3, 20-4, 20-5')], dossier: ['EX18', 'nat 2.5 Restricted/negotiated, requests', 'nat 2.5 Innovation partnership and dialogue, requests'],
  says: t('Firms get at least 30 days to ask to take part. Only restricted procedures and negotiation may go down to 15 days in urgency; dialogue and partnership never.',
    'Företagen får minst 30 dagar för att ansöka om att delta. Bara selektivt och förhandlat förfarande får gå ned till 15 dagar vid brådska; dialog och partnerskap aldrig.',
    'Virksomheder får mindst 30 dage til at ansøge om deltagelse. Kun begrænset udbud og forhandling kan gå ned til 15 dage i hastesager; dialog og partnerskab aldrig.',
    'Leverandører får minst 30 dager til å be om å delta. Bare begrenset konkurranse og konkurranse med forhandling kan gå ned til 15 dager ved hast; dialog og partnerskap aldri.'),
  steps: ['sendNotice', 'extendDeadline'], when: all(insideEu, among(procedure, 'restricted', 'negotiation', 'dialogue', 'innovationPartnership')),
  must: any(atLeast(requestDays, requestFloor), all(among(procedure, 'restricted', 'negotiation'), urgent, atLeast(requestDays, requestUrgent))), weight: 'blocks',
  remedies: [{ change: requestDays, to: 30, say: t('Set the last day so that 30 full days remain.', 'Sätt sista dagen så att 30 hela dagar återstår.', 'Sæt fristen, så der er 30 hele dage.', 'Sett fristen slik at det er 30 hele dager.') }],
  examples: cases(large, {
    lawful: { 'thirty days': { procedure: 'dialogue', 'time.requestDays': 30, ...calm }, 'fifteen, urgent, restricted': { procedure: 'restricted', 'time.requestDays': 15, ...hurried }, 'fifteen, urgent, negotiation': { procedure: 'negotiation', 'time.requestDays': 15, ...hurried } },
    unlawful: {
      'twenty-nine, restricted': { procedure: 'restricted', 'time.requestDays': 29, ...calm }, 'twenty-nine, negotiation': { procedure: 'negotiation', 'time.requestDays': 29, ...calm },
      'an urgent dialogue': { procedure: 'dialogue', 'time.requestDays': 29, ...hurried }, 'an urgent partnership': { procedure: 'innovationPartnership', 'time.requestDays': 29, ...hurried },
      'fourteen, urgent': { procedure: 'restricted', 'time.requestDays': 14, ...hurried }, 'not claimed': { procedure: 'restricted', 'time.requestDays': 20, ...hurried, 'time.urgencyClaimed': false },
      'not substantiated': { procedure: 'restricted', 'time.requestDays': 20, ...hurried, 'time.urgencySubstantiated': false },
    },
    depends: { 'the days are not set': { procedure: 'dialogue', ...calm } }, outside: { ...underEea, 'an open procedure': { procedure: 'open' } },
  }),
})

const openTenders = duty({
  id: 'no/time/open', carriesOut: 'eu/time/open', order: 'NO', topic: 'time limits', life: sinceAct, sources: [foa('§ 20-2'), fsf('§ 16-2')], dossier: ['EX17', 'nat 2.5 Open, tenders', 'nat 2.5 Open after prior notice', 'nat 2.5 Open, urgent', 'nat 2.5 Extra days if documents not online'],
  says: t('In an open procedure firms get at least 30 days to tender: 35 if tenders are not electronic, 15 after a full prior notice or in urgency, and 5 more if the documents are not all online.',
    'I ett öppet förfarande får företagen minst 30 dagar för anbud: 35 om anbuden inte är elektroniska, 15 efter en fullständig förhandsannons eller vid brådska, och 5 till om inte alla dokument finns på nätet.',
    'I et offentligt udbud får virksomheder mindst 30 dage til tilbud: 35, hvis tilbud ikke er elektroniske, 15 efter en fuld forhåndsmeddelelse eller i hastesager, og 5 mere, hvis ikke alt er på nettet.',
    'I en åpen anbudskonkurranse får leverandører minst 30 dager til tilbud: 35 hvis tilbud ikke er elektroniske, 15 etter en veiledende kunngjøring eller ved hast, og 5 til hvis ikke alt er på nettet.'),
  steps: ['sendNotice', 'extendDeadline'], when: all(insideBoth, is(procedure, 'open')),
  must: openTime(atLeast), weight: 'blocks',
  remedies: [{ change: tenderDays, to: 40, say: t('Give more days to tender; 40 are always enough.', 'Ge fler dagar för anbud; 40 räcker alltid.', 'Giv flere dage til tilbud; 40 er altid nok.', 'Gi flere dager til tilbud; 40 er alltid nok.') }],
  examples: alsoForUtilities(cases({ ...large, procedure: 'open' }, {
    lawful: {
      'thirty, electronic and online': { ...calm, 'time.priorNotice': false, 'time.tenderDays': 30, 'time.eSubmission': true, 'documents.online': true }, 'thirty-five, not online': { ...calm, 'time.priorNotice': false, 'time.tenderDays': 35, 'time.eSubmission': true, 'documents.online': false },
      'thirty-five on paper': { ...calm, 'time.priorNotice': false, 'time.tenderDays': 35, 'time.eSubmission': false, 'documents.online': true }, 'forty, neither': { ...calm, 'time.priorNotice': false, 'time.tenderDays': 40, 'time.eSubmission': false, 'documents.online': false },
      'fifteen after a prior notice': { ...calm, 'time.priorNotice': true, 'time.tenderDays': 15, 'time.eSubmission': false, 'documents.online': true }, 'twenty after a prior notice, not online': { ...calm, 'time.priorNotice': true, 'time.tenderDays': 20, 'time.eSubmission': false, 'documents.online': false },
      'fifteen in urgency': { ...hurried, 'time.priorNotice': false, 'time.tenderDays': 15, 'time.eSubmission': false, 'documents.online': false },
    },
    unlawful: {
      'twenty-nine': { ...calm, 'time.priorNotice': false, 'time.tenderDays': 29, 'time.eSubmission': true, 'documents.online': true }, 'thirty-four, not online': { ...calm, 'time.priorNotice': false, 'time.tenderDays': 34, 'time.eSubmission': true, 'documents.online': false },
      'thirty-four on paper': { ...calm, 'time.priorNotice': false, 'time.tenderDays': 34, 'time.eSubmission': false, 'documents.online': true }, 'thirty-nine, neither': { ...calm, 'time.priorNotice': false, 'time.tenderDays': 39, 'time.eSubmission': false, 'documents.online': false },
      'fourteen after a prior notice': { ...calm, 'time.priorNotice': true, 'time.tenderDays': 14, 'time.eSubmission': true, 'documents.online': true }, 'nineteen after a prior notice, not online': { ...calm, 'time.priorNotice': true, 'time.tenderDays': 19, 'time.eSubmission': true, 'documents.online': false },
      'fourteen in urgency': { ...hurried, 'time.priorNotice': false, 'time.tenderDays': 14, 'time.eSubmission': true, 'documents.online': true }, 'not claimed': { ...hurried, 'time.urgencyClaimed': false, 'time.priorNotice': false, 'time.tenderDays': 15, 'time.eSubmission': true, 'documents.online': true },
      'not substantiated': { ...hurried, 'time.urgencySubstantiated': false, 'time.priorNotice': false, 'time.tenderDays': 15, 'time.eSubmission': true, 'documents.online': true },
    },
    depends: { 'the days are not set': { ...calm, 'time.priorNotice': false, 'time.eSubmission': true, 'documents.online': true } }, outside: { ...underEea, 'restricted': { procedure: 'restricted' } },
  })),
})

const invited = duty({
  id: 'no/time/invited', carriesOut: 'eu/time/invited', order: 'NO', topic: 'time limits', life: sinceAct, sources: [foa('§§ 20-3, 20-4')], dossier: ['NAT-AGREE', 'nat 2.5 Restricted/negotiated, tenders', 'nat 2.5 Agreed tender period (sub-central)'],
  says: t('Invited firms get at least 25 days to tender: 30 if tenders are not electronic, 10 after a full prior notice or in urgency, and 5 more if the documents are not all online. Buyers other than the state may agree another period with all; if that fails, at least 10.',
    'Inbjudna företag får minst 25 dagar för anbud: 30 om anbuden inte är elektroniska, 10 efter en fullständig förhandsannons eller vid brådska, och 5 till om inte alla dokument finns på nätet. Andra köpare än staten får komma överens med alla om en annan tid; går det inte är den minst 10.',
    'Opfordrede virksomheder får mindst 25 dage til tilbud: 30, hvis tilbud ikke er elektroniske, 10 efter en fuld forhåndsmeddelelse eller i hastesager, og 5 mere, hvis ikke alt er på nettet. Andre ordregivere end staten kan aftale en anden frist med alle; lykkes det ikke, er den mindst 10.',
    'Inviterte leverandører får minst 25 dager til tilbud: 30 hvis tilbud ikke er elektroniske, 10 etter en fullstendig veiledende kunngjøring eller ved hast, og 5 til hvis ikke alt er på nettet. Andre oppdragsgivere enn staten kan avtale en annen frist med alle; lykkes det ikke, er den minst 10.'),
  steps: ['inviteToTender', 'extendDeadline'], when: all(insideEu, mayAgree), weight: 'blocks',
  must: invitedOrAgreed,
  remedies: [{ change: tenderDays, to: 35, say: t('Give more days to tender; 35 are always enough.', 'Ge företagen fler dagar för anbud; 35 räcker alltid.', 'Giv flere dage til tilbud; 35 er altid nok.', 'Gi flere dager til tilbud; 35 er alltid nok.') }],
  examples: cases({ ...large, ...called }, {
    lawful: {
      ...tried(0, state), 'ten days by a municipality, not agreed': { 'time.tenderDays': 10 }, 'fifteen by a municipality, not agreed, not all online': { 'time.tenderDays': 15, 'documents.online': false }, 'six days agreed with all': { 'time.tenderDays': 6, 'time.agreedWithAll': true },
    },
    unlawful: {
      ...tried(-1, state), 'in a negotiation': { ...state, procedure: 'negotiation', 'time.tenderDays': 24 }, 'a state authority agrees': { ...state, 'time.tenderDays': 20, 'time.agreedWithAll': true },
      'nine days by a municipality, not agreed': { 'time.tenderDays': 9 }, 'fourteen by a municipality, not agreed, not all online': { 'time.tenderDays': 14, 'documents.online': false },
    },
    depends: { 'the days are not set': {}, 'twelve days, who buys is not known': { 'buyer.kind': undefined, 'time.tenderDays': 12 } },
    outside: { 'below the EEA threshold': { 'value.estimated': 1_600_000 }, 'a dialogue': { procedure: 'dialogue' } },
  }),
})

const answers = duty({
  id: 'no/questions/answers', dossier: ['nat 2.5 Answers to questions'], carriesOut: 'eu/questions/days', order: 'NO', topic: 'questions and changes', life: sinceAct, sources: [foa('§§ 14-2 (2), 20-1 (3) og (4)')],
  says: t('If answers to questions asked in good time go out later than six days before the last day for tenders, four when an open, restricted or negotiated procedure was shortened for urgency, the time limit is extended.', 'Lämnas svar på frågor som ställts i god tid senare än sex dagar före anbudstidens slut, fyra när ett öppet, selektivt eller förhandlat förfarande påskyndats, förlängs tiden.', 'Gives svar på rettidige spørgsmål senere end seks dage før tilbudsfristen, fire når et offentligt, begrænset eller forhandlet udbud er fremskyndet, forlænges fristen.', 'Gis svar på spørsmål stilt i rimelig tid, senere enn seks dager før tilbudsfristen, fire når en åpen eller begrenset konkurranse eller en konkurranse med forhandling er forkortet på grunn av hast, forlenges fristen.'),
  steps: ['answerQuestion'], when: all(isNot(phase, 'requests'), yes(questionInTime), insideEu), must: any(atLeast(answerDaysBefore, answerFloor), all(yes(urgencyClaimed), accelerated, atLeast(answerDaysBefore, answerFloorUrgent)), yes(deadlineExtended)), weight: 'blocks',
  remedies: [{ change: deadlineExtended, to: true, say: t('Extend the time limit to match.', 'Förläng anbudstiden i motsvarande mån.', 'Forlæng fristen tilsvarende.', 'Forleng fristen tilsvarende.') }],
  examples: cases({ ...large, procedure: 'open', phase: 'tendering', 'questions.inTime': true }, {
    lawful: { 'six days': { 'questions.daysBefore': 6, 'questions.extended': false, 'time.urgencyClaimed': false }, 'four in urgency': { 'questions.daysBefore': 4, 'questions.extended': false, 'time.urgencyClaimed': true }, 'four, restricted': { procedure: 'restricted', 'questions.daysBefore': 4, 'questions.extended': false, 'time.urgencyClaimed': true }, 'four, negotiated': { procedure: 'negotiation', 'questions.daysBefore': 4, 'questions.extended': false, 'time.urgencyClaimed': true }, 'late but extended': { 'questions.daysBefore': 1, 'questions.extended': true, 'time.urgencyClaimed': false } },
    unlawful: { 'five days': { 'questions.daysBefore': 5, 'questions.extended': false, 'time.urgencyClaimed': false }, 'three in urgency': { 'questions.daysBefore': 3, 'questions.extended': false, 'time.urgencyClaimed': true }, 'four in a dialogue, which knows no urgency': { procedure: 'dialogue', 'questions.daysBefore': 4, 'questions.extended': false, 'time.urgencyClaimed': true }, 'four in a partnership': { procedure: 'innovationPartnership', 'questions.daysBefore': 4, 'questions.extended': false, 'time.urgencyClaimed': true } },
    depends: { 'no day given': { 'questions.extended': false, 'time.urgencyClaimed': false } }, outside: { ...underEea, 'asked too late': { 'questions.inTime': false }, 'while firms ask to take part': { phase: 'requests' } },
  }),
})

export const rules: readonly Rule[] = [requests, openTenders, invited, ...withoutAgreement({ order: 'NO', source: foa('§ 20-3 (3)'), life: sinceAct, outside: underEea }), answers]
