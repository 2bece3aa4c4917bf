import { text as t } from '../../plain/index.ts'
import { all, duty, isNot, yes } from '../build.ts'
import { adviserMayTender, consultationAnnounced, consultationOpen, informationShared, meetingDocumented, phase, reportPublished } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { aboveBoth, alsoForUtilities, cases, large } from './cases.ts'
import { guidance, lou, sinceAct, luf, luk } from './sources.ts'

/** LOU has no section on market consultation: only the principles and the agency's guidance speak of it (diff 19). */
const open = duty({
  id: 'se/dialogue/open', order: 'SE', topic: 'market dialogue', life: sinceAct, sources: [lou('4 kap. 1 §'), luf('4 kap. 1 §'), luk('4 kap. 1 §'), guidance('Tidig dialog; RFI och extern remiss')], dossier: ['diff 19', 'nat 3.1 Art 40 (preliminary market consultation) in the', 'nat 3.2 SE'],
  says: t('Sweden has no section on market consultation: the principles carry it. Announce it openly and let every interested firm take part; you may then invite some who answered to talk.',
    'LOU saknar bestämmelse om marknadskonsultation: principerna bär den. Annonsera öppet och låt alla intresserade företag delta; därefter får ni bjuda in några av dem som svarat till samtal.',
    'Sverige har ingen bestemmelse om markedsdialog: principperne bærer den. Annoncer åbent, og lad alle interesserede virksomheder deltage; derefter kan nogle af dem, der svarede, inviteres til samtale.',
    'Sverige har ingen bestemmelse om markedsdialog: prinsippene bærer den. Kunngjør åpent, og la alle interesserte leverandører delta; deretter kan noen av dem som svarte, inviteres til samtale.'),
  steps: ['announceConsultation', 'inviteFirms'], when: isNot(phase, 'contract'), must: all(yes(consultationAnnounced), yes(consultationOpen)), weight: 'advice',
  remedies: [
    { change: consultationAnnounced, to: true, say: t('Announce the consultation in an open database or on your own site.', 'Annonsera konsultationen i en öppen databas eller på den egna webbplatsen.', 'Annoncer dialogen i en åben database eller på egen hjemmeside.', 'Kunngjør dialogen i en åpen database eller på egen nettside.') },
    { change: consultationOpen, to: true, say: t('Let every interested firm answer.', 'Låt alla intresserade företag svara.', 'Lad alle interesserede virksomheder svare.', 'La alle interesserte leverandører svare.') },
  ],
  examples: cases({ phase: 'before' }, {
    lawful: { 'announced and open': { 'consultation.announced': true, 'consultation.openToAll': true } },
    unlawful: { 'not announced': { 'consultation.announced': false, 'consultation.openToAll': true }, 'closed to most': { 'consultation.announced': true, 'consultation.openToAll': false } },
    depends: { 'nobody has said whether all may take part': { 'consultation.announced': true } },
    outside: { 'once the contract runs': { phase: 'contract' } },
  }),
})

const report = duty({
  id: 'se/dialogue/report', order: 'SE', topic: 'market dialogue', life: sinceAct, sources: [lou('4 kap. 1 §'), luf('4 kap. 1 §'), luk('4 kap. 1 §'), guidance('Tidig dialog')], dossier: ['diff 19'],
  says: t('Write up what the market said and publish it, so that a firm that did not take part starts level.', 'Sammanställ vad marknaden sade och publicera det, så att ett företag som inte deltog får samma utgångsläge.',
    'Skriv ned, hvad markedet sagde, og offentliggør det, så en virksomhed, der ikke deltog, står lige.', 'Skriv ned hva markedet sa, og publiser det, slik at en leverandør som ikke deltok, stiller likt.'),
  steps: ['writeDocuments', 'sendNotice'], when: yes(consultationAnnounced), must: yes(reportPublished), weight: 'advice',
  remedies: [{ change: reportPublished, to: true, say: t('Publish a report of the consultation with the documents.', 'Publicera en rapport om konsultationen med dokumenten.', 'Offentliggør en rapport om dialogen med materialet.', 'Publiser en rapport om dialogen sammen med dokumentene.') }],
  examples: cases({ 'consultation.announced': true }, {
    lawful: { 'a report is published': { 'consultation.reportPublished': true } }, unlawful: { 'nothing is published': { 'consultation.reportPublished': false } },
    depends: { 'nobody has said': {} }, outside: { 'there was no consultation': { 'consultation.announced': false } },
  }),
})

const priorInvolvement = duty({
  id: 'se/dialogue/prior-involvement', carriesOut: 'eu/dialogue/information-to-all', order: 'SE', topic: 'market dialogue', life: sinceAct, sources: [lou('4 kap. 8 §'), luf('4 kap. 7 §')], dossier: ['diff 20', 'EX6', 'nat 3.1 Art 41 (prior involvement)', 'nat 3.3.1'],
  says: t('If a firm that advised may tender, the others are told the relevant information.', 'Om ett företag som gett råd kan lämna anbud ska övriga få del av den relevanta informationen.',
    'Hvis en virksomhed, der har rådgivet, kan byde, skal de andre have de relevante oplysninger.', 'Hvis en leverandør som har gitt råd, kan gi tilbud, skal de andre få den relevante informasjonen.'),
  steps: ['sendNotice', 'decideAward'], when: all(aboveBoth, yes(adviserMayTender)), must: yes(informationShared), weight: 'blocks',
  remedies: [{ change: informationShared, to: true, say: t('Put what was exchanged into the documents.', 'Lägg in det som utbyttes i upphandlingsdokumenten.', 'Læg det udvekslede ind i udbudsmaterialet.', 'Legg det som ble utvekslet, inn i anskaffelsesdokumentene.') }],
  examples: alsoForUtilities(cases({ ...large, 'dialogue.adviserMayTender': true }, {
    lawful: { 'shared': { 'dialogue.informationShared': true } }, unlawful: { 'nothing shared': { 'dialogue.informationShared': false } }, depends: { 'nobody has said': {} },
    outside: { 'no adviser can tender': { 'dialogue.adviserMayTender': false }, 'below the threshold': { 'value.estimated': 2_000_000 } },
  })),
})

const oral = duty({
  id: 'se/dialogue/oral', carriesOut: 'eu/dialogue/talk-documented', order: 'SE', topic: 'market dialogue', life: sinceAct, sources: [lou('12 kap. 5 §'), luf('12 kap. 5 §')],
  says: t('What matters in a talk during the procurement is written down.', 'Det som har betydelse i ett samtal under upphandlingen skrivs ned.', 'Det, der har betydning i en samtale under udbuddet, skrives ned.', 'Det som har betydning i en samtale under anskaffelsen, skrives ned.'),
  steps: ['meetFirm'], when: all(aboveBoth, isNot(phase, 'before')), must: yes(meetingDocumented), weight: 'blocks',
  remedies: [{ change: meetingDocumented, to: true, say: t('Write a note of the talk.', 'Skriv en tjänsteanteckning om samtalet.', 'Skriv et notat om samtalen.', 'Skriv et notat om samtalen.') }],
  examples: alsoForUtilities(cases({ ...large, phase: 'tendering' }, {
    lawful: { 'a note': { 'meeting.documented': true } }, unlawful: { 'no note': { 'meeting.documented': false } }, depends: { 'nobody has said': {} },
    outside: { 'before the procurement': { phase: 'before' }, 'below the threshold': { 'value.estimated': 2_000_000 } },
  })),
})

export const rules: readonly Rule[] = [open, report, priorInvolvement, oral]
