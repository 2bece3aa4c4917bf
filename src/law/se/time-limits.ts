import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, duty, is } from '../build.ts'
import { procedure, requestDays, tenderDays } from '../facts/index.ts'
import { requestFloor, requestUrgent } from '../eu/figures.ts'
import { calm, hurried, openTime, urgent } from '../eu/least-times.ts'
import { called, invitedOrAgreed, mayAgree, state, tried, withoutAgreement } from './agreed-time.ts'
import type { Rule } from '../types.ts'
import { alsoForUtilities, cases, insideBoth, insideEu, large } from './cases.ts'
import { lou, sinceAct, luf } from './sources.ts'

// The days are those of the directive, which the Swedish chapter repeats; hence its figures.

const requests = duty({
  id: 'se/time/requests', carriesOut: 'eu/time/requests', order: 'SE', topic: 'time limits', life: sinceAct, sources: [lou('11 kap. 3 och 10 §§')], dossier: ['EX18', 'nat 2.5 Restricted/negotiated, requests', 'nat 2.5 Innovation partnership and dialogue, requests'],
  says: t('Firms get at least 30 days to ask to take part. Only restricted procedures and negotiation may go down to 15 days, when urgency makes 30 impracticable.',
    'Företagen får minst 30 dagar för att ansöka om att få lämna anbud. Bara selektivt och förhandlat förfarande får gå ned till 15 dagar, när brådska gör 30 dagar ogörligt.',
    'Virksomheder får mindst 30 dage til at ansøge om deltagelse. Kun begrænset udbud og udbud med forhandling kan gå ned til 15 dage, når hast gør 30 dage umuligt.',
    'Leverandører får minst 30 dager til å be om å delta. Bare begrenset konkurranse og konkurranse med forhandling kan gå ned til 15 dager, når hast gjør 30 dager umulig.'),
  why: t('A firm in another country must have time to find the notice and its partners.', 'Ett företag i ett annat land måste hinna hitta annonsen och sina partner.',
    'En virksomhed i et andet land skal kunne nå at finde bekendtgørelsen og sine partnere.', 'En leverandør i et annet land må rekke å finne kunngjøringen og sine partnere.'),
  steps: ['sendNotice', 'extendDeadline'],
  when: all(insideEu, among(procedure, 'restricted', 'negotiation', 'dialogue', 'innovationPartnership')),
  must: any(atLeast(requestDays, requestFloor), all(among(procedure, 'restricted', 'negotiation'), urgent, atLeast(requestDays, requestUrgent))),
  weight: 'blocks',
  remedies: [{ change: requestDays, to: 30, say: t('Set the last day for requests so that 30 full days remain.', 'Sätt sista ansökningsdag så att 30 hela dagar återstår.', 'Sæt ansøgningsfristen, så der er 30 hele dage.', 'Sett søknadsfristen slik at det er 30 hele dager.') }],
  examples: cases(large, {
    lawful: {
      'thirty days in a dialogue': { procedure: 'dialogue', 'time.requestDays': 30, ...calm },
      'fifteen days in urgency, restricted': { procedure: 'restricted', 'time.requestDays': 15, ...hurried },
      'fifteen days in urgency, negotiation': { procedure: 'negotiation', 'time.requestDays': 15, ...hurried },
    },
    unlawful: {
      'twenty-nine days, restricted': { procedure: 'restricted', 'time.requestDays': 29, ...calm },
      'twenty-nine days, negotiation': { procedure: 'negotiation', 'time.requestDays': 29, ...calm },
      'urgency is not open to a dialogue': { procedure: 'dialogue', 'time.requestDays': 29, ...hurried },
      'nor to an innovation partnership': { procedure: 'innovationPartnership', 'time.requestDays': 29, ...hurried },
      'fourteen days in urgency': { procedure: 'restricted', 'time.requestDays': 14, ...hurried },
      'urgency not claimed': { procedure: 'restricted', 'time.requestDays': 20, ...hurried, 'time.urgencyClaimed': false },
      'urgency not substantiated': { procedure: 'restricted', 'time.requestDays': 20, ...hurried, 'time.urgencySubstantiated': false },
    },
    depends: { 'the days are not set': { procedure: 'dialogue', ...calm }, 'nobody has judged the urgency': { procedure: 'restricted', 'time.requestDays': 20, 'time.urgencyClaimed': true } },
    outside: { 'an open procedure has no requests': { procedure: 'open' }, 'below the threshold': { 'value.estimated': 2_451_815 } },
  }),
})

const openTenders = duty({
  id: 'se/time/open', carriesOut: 'eu/time/open', order: 'SE', topic: 'time limits', life: sinceAct, sources: [lou('11 kap. 2, 5, 6, 9 och 10 §§'), luf('11 kap. 2, 5, 6, 9 och 10 §§')], dossier: ['EX17', 'nat 2.5 Open, tenders', 'nat 2.5 Open after prior notice', 'nat 2.5 Open, urgent', 'nat 2.5 Extra days if documents not online'],
  says: t('In an open procedure firms get at least 35 days to tender: 30 if tenders are electronic, 15 after a full prior notice or in urgency, and 5 more if the documents are not all online.',
    'I ett öppet förfarande får företagen minst 35 dagar för anbud: 30 om anbuden är elektroniska, 15 efter en fullständig förhandsannons eller vid brådska, och 5 till om inte alla dokument finns på nätet.',
    'I et offentligt udbud får virksomheder mindst 35 dage til tilbud: 30 ved elektroniske tilbud, 15 efter en fuld forhåndsmeddelelse eller i hastesager, og 5 mere, hvis ikke alt materiale er på nettet.',
    'I en åpen anbudskonkurranse får leverandører minst 35 dager til tilbud: 30 ved elektroniske tilbud, 15 etter en fullstendig veiledende kunngjøring eller ved hast, og 5 til hvis ikke alle dokumenter er på nettet.'),
  steps: ['sendNotice', 'extendDeadline'],
  when: all(insideBoth, is(procedure, 'open')),
  must: openTime(atLeast),
  weight: 'blocks',
  remedies: [{ change: tenderDays, to: 40, say: t('Give firms more days to tender; 40 are always enough.', 'Ge företagen fler dagar för anbud; 40 räcker alltid.', 'Giv virksomhederne flere dage til tilbud; 40 er altid nok.', 'Gi leverandørene flere dager til tilbud; 40 er alltid nok.') }],
  examples: alsoForUtilities(cases({ ...large, procedure: 'open' }, {
    lawful: {
      'thirty, electronic and online': { ...calm, 'time.priorNotice': false, 'time.tenderDays': 30, 'time.eSubmission': true, 'documents.online': true },
      'thirty-five, electronic but not online': { ...calm, 'time.priorNotice': false, 'time.tenderDays': 35, 'time.eSubmission': true, 'documents.online': false },
      'thirty-five on paper, online': { ...calm, 'time.priorNotice': false, 'time.tenderDays': 35, 'time.eSubmission': false, 'documents.online': true },
      'forty, neither': { ...calm, 'time.priorNotice': false, 'time.tenderDays': 40, 'time.eSubmission': false, 'documents.online': false },
      'fifteen after a prior notice': { ...calm, 'time.priorNotice': true, 'time.tenderDays': 15, 'time.eSubmission': false, 'documents.online': true },
      'twenty after a prior notice, not online': { ...calm, 'time.priorNotice': true, 'time.tenderDays': 20, 'time.eSubmission': false, 'documents.online': false },
      'fifteen in urgency': { ...hurried, 'time.priorNotice': false, 'time.tenderDays': 15, 'time.eSubmission': false, 'documents.online': false },
    },
    unlawful: {
      'twenty-nine, electronic and online': { ...calm, 'time.priorNotice': false, 'time.tenderDays': 29, 'time.eSubmission': true, 'documents.online': true },
      'thirty, electronic but not online': { ...calm, 'time.priorNotice': false, 'time.tenderDays': 34, 'time.eSubmission': true, 'documents.online': false },
      'thirty-four on paper, online': { ...calm, 'time.priorNotice': false, 'time.tenderDays': 34, 'time.eSubmission': false, 'documents.online': true },
      'thirty-nine, neither': { ...calm, 'time.priorNotice': false, 'time.tenderDays': 39, 'time.eSubmission': false, 'documents.online': false },
      'fourteen after a prior notice': { ...calm, 'time.priorNotice': true, 'time.tenderDays': 14, 'time.eSubmission': true, 'documents.online': true },
      'nineteen after a prior notice, not online': { ...calm, 'time.priorNotice': true, 'time.tenderDays': 19, 'time.eSubmission': true, 'documents.online': false },
      'fourteen in urgency': { ...hurried, 'time.priorNotice': false, 'time.tenderDays': 14, 'time.eSubmission': true, 'documents.online': true },
      'urgency not claimed': { ...hurried, 'time.urgencyClaimed': false, 'time.priorNotice': false, 'time.tenderDays': 15, 'time.eSubmission': true, 'documents.online': true },
      'urgency not substantiated': { ...hurried, 'time.urgencySubstantiated': false, 'time.priorNotice': false, 'time.tenderDays': 15, 'time.eSubmission': true, 'documents.online': true },
    },
    depends: { 'the days are not set': { ...calm, 'time.priorNotice': false, 'time.eSubmission': true, 'documents.online': true } },
    outside: { 'another procedure': { procedure: 'restricted' }, 'below the threshold': { 'value.estimated': 2_451_815 } },
  })),
})

const invited = duty({
  id: 'se/time/invited', carriesOut: 'eu/time/invited', order: 'SE', topic: 'time limits', life: sinceAct, sources: [lou('11 kap. 3, 6, 7, 9 och 10 §§')], dossier: ['NAT-AGREE', 'nat 2.5 Restricted/negotiated, tenders', 'nat 2.5 Agreed tender period (sub-central)'],
  says: t('Invited firms get at least 30 days to tender: 25 if tenders are electronic, 10 after a full prior notice or in urgency, and 5 more if the documents are not all online. Buyers other than the state may agree another period with all; if that fails, at least 10.',
    'Inbjudna företag får minst 30 dagar för anbud: 25 om anbuden är elektroniska, 10 efter en fullständig förhandsannons eller vid brådska, och 5 till om inte alla dokument finns på nätet. Andra köpare än statliga myndigheter får komma överens med alla om en annan tid; går det inte är den minst 10.',
    'Opfordrede virksomheder får mindst 30 dage til tilbud: 25 ved elektroniske tilbud, 10 efter en fuld forhåndsmeddelelse eller i hastesager, og 5 mere, hvis ikke alt materiale er på nettet. Andre ordregivere end staten kan aftale en anden frist med alle; lykkes det ikke, er den mindst 10.',
    'Inviterte leverandører får minst 30 dager til tilbud: 25 ved elektroniske tilbud, 10 etter en fullstendig veiledende kunngjøring eller ved hast, og 5 til hvis ikke alle dokumenter er på nettet. Andre oppdragsgivere enn staten kan avtale en annen frist med alle; lykkes det ikke, er den minst 10.'),
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
    outside: { 'a dialogue': { procedure: 'dialogue' }, 'below the threshold': { 'value.estimated': 1_500_000 } },
  }),
})

export const rules: readonly Rule[] = [requests, openTenders, invited, ...withoutAgreement({ order: 'SE', source: lou('11 kap. 7 §'), life: sinceAct, outside: { 'below the threshold': { 'value.estimated': 2_451_815 } } })]
