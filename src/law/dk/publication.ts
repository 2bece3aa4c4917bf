import { text as t } from '../../plain/index.ts'
import { all, any, atLeast, atMost, duty, is, isNot, yes } from '../build.ts'
import { cases } from '../cases.ts'
import {
  activity, daysAfterQuarter, nationalDated, nationalHours, nationalSame, noticeComplete, priorNoticeCovers, priorNoticeDays, priorNoticeMonths, priorNoticeOnProfile, priorNoticePurpose, procedure,
  profileAnnounced, recallError, recallSameTenders, recallSigned, recallTold, subject, tedPublished, tendersBinding, validityStated, validityWithin, validityWorkingDays, withholdReason,
} from '../facts/index.ts'
import { nationalWait, priorNoticeCeiling, priorNoticeFloor, quarterDays } from '../eu/publication.ts'
import { figure, no, valueIn } from '../build.ts'
import type { Figure, Rule } from '../types.ts'
import { above, danishEntry, inAct, partTwo, under } from './entry.ts'
import { sinceAct, tl, ul } from './sources.ts'

const small = { 'below the threshold': under } as const
const { procedure: _, ...buying } = above
const withhold = ['law', 'publicInterest', 'commercial', 'competition'] as const
export const worksValidity: Figure = figure({
  figure: 'dk/works-validity', unit: 'count', set: 'by each country', says: t('Working days that a tender for works binds when nothing is said', 'Arbetsdagar som ett entreprenadanbud binder om inget sägs', 'Arbejdsdage, et tilbud på bygge- og anlægsarbejde er bindende, når intet er sagt', 'Arbeidsdager et tilbud på bygg og anlegg binder når ingenting er sagt'),
  values: [valueIn('DK', sinceAct, 40, tl('§ 3, stk. 2, og § 1, stk. 3'))],
})

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/prior-notice/complete', 'notices', 'DK §127', ul('§ 127')), carriesOut: 'eu/prior-notice/complete', steps: ['sendPriorNotice'], weight: 'blocks',
    says: t('A prior notice is voluntary, holds what Annex V B asks and goes to TED on the EU form.', 'En förhandsannons är frivillig, innehåller det som bilaga V B kräver och skickas till TED på EU-formuläret.', 'En forhåndsmeddelelse er frivillig, indeholder det, bilag V, del B, kræver, og sendes til TED på EU-formularen.', 'En veiledende kunngjøring er frivillig, inneholder det vedlegg V B krever, og sendes til TED på EU-skjemaet.'),
    when: partTwo, must: yes(noticeComplete), remedies: [{ change: noticeComplete, to: true, say: t('Fill in what is missing.', 'Fyll i det som saknas.', 'Udfyld det, der mangler.', 'Fyll ut det som mangler.') }],
    examples: cases(buying, { lawful: { 'complete': { 'notice.complete': true } }, unlawful: { 'not complete': { 'notice.complete': false } }, depends: { 'nobody has looked': {} }, outside: small }),
  }),
  duty({
    ...danishEntry('dk/prior-notice/window', 'notices', ['DK §127', 'EU-TIME-02'], ul('§ 57, stk. 3, § 60 og § 127')), carriesOut: 'eu/prior-notice/window', steps: ['sendPriorNotice'], weight: 'blocks',
    says: t('A prior notice shortens the tender period only if it was sent at least 35 days and at most 12 months before the contract notice. In a partnership it never does.', 'En förhandsannons kortar anbudstiden bara om den skickats minst 35 dagar och högst 12 månader före annonsen. I ett partnerskap gör den det aldrig.', 'En forhåndsmeddelelse afkorter kun tilbudsfristen, hvis den er sendt mindst 35 dage og højst 12 måneder før udbudsbekendtgørelsen. I et innovationspartnerskab gør den det aldrig.', 'En veiledende kunngjøring forkorter tilbudsfristen bare hvis den er sendt minst 35 dager og høyst 12 måneder før kunngjøringen. I et partnerskap gjør den det aldri.'),
    when: all(inAct, is(priorNoticePurpose, 'shorten')), must: all(atLeast(priorNoticeDays, priorNoticeFloor), atMost(priorNoticeMonths, priorNoticeCeiling), isNot(procedure, 'innovationPartnership')),
    remedies: [{ insteadTake: 'sendNotice', say: t('Send the notice with the ordinary period.', 'Skicka annonsen med ordinarie tid.', 'Send bekendtgørelsen med den almindelige frist.', 'Send kunngjøringen med vanlig frist.') }],
    examples: cases({ ...above, 'priorNotice.purpose': 'shorten' }, {
      lawful: { '35 days': { 'priorNotice.daysAhead': 35, 'priorNotice.monthsAhead': 2 }, '12 months': { 'priorNotice.daysAhead': 365, 'priorNotice.monthsAhead': 12 } },
      unlawful: { '34 days': { 'priorNotice.daysAhead': 34, 'priorNotice.monthsAhead': 2 }, 'over 12 months': { 'priorNotice.daysAhead': 366, 'priorNotice.monthsAhead': 13 }, 'a partnership': { procedure: 'innovationPartnership', 'priorNotice.daysAhead': 40, 'priorNotice.monthsAhead': 2 } },
      depends: { 'no day set': {} }, outside: { ...small, 'to inform only': { 'priorNotice.purpose': 'information' } },
    }),
  }),
  duty({
    ...danishEntry('dk/prior-notice/not-a-call', 'notices', ['DK §127', 'NAT-PINCALL'], ul('§ 128, stk. 1')), replaces: 'eu/prior-notice/as-call', steps: ['sendPriorNotice'], weight: 'blocks',
    says: t('In Denmark a prior notice is never the call for an ordinary purchase: every procedure begins with a contract notice, unless it may go without any.', 'I Danmark är en förhandsannons aldrig anbudsinfordran vid ett vanligt köp: varje förfarande inleds med en annons om upphandling, om det inte får genomföras utan.', 'I Danmark er en forhåndsmeddelelse aldrig indkaldelsen ved et almindeligt indkøb: enhver procedure begynder med en udbudsbekendtgørelse, medmindre den må ske uden.', 'I Danmark er en forhåndskunngjøring aldri kunngjøringen ved et vanlig kjøp: hver prosedyre begynner med en alminnelig kunngjøring, med mindre den kan skje uten.'),
    when: partTwo, must: isNot(priorNoticePurpose, 'call'), remedies: [{ insteadTake: 'sendNotice', say: t('Call by a contract notice.', 'Använd en annons om upphandling.', 'Brug en udbudsbekendtgørelse.', 'Bruk en alminnelig kunngjøring.') }],
    examples: cases(buying, { lawful: { 'to inform': { 'priorNotice.purpose': 'information' }, 'to shorten': { 'priorNotice.purpose': 'shorten' } }, unlawful: { 'as the call': { 'priorNotice.purpose': 'call' } }, depends: { 'nobody has said': {} }, outside: small }),
  }),
  duty({
    ...danishEntry('dk/prior-notice/period', 'notices', 'DK §127', ul('§ 127, stk. 4')), carriesOut: 'eu/prior-notice/period', steps: ['sendPriorNotice'], weight: 'blocks',
    says: t('A prior notice, whatever it is for, covers at most 12 months from the day it was sent; only for social and other specific services may it cover more.', 'En förhandsannons omfattar oavsett syfte högst 12 månader från avsändningsdagen; bara för sociala och andra särskilda tjänster får den omfatta mer.', 'En forhåndsmeddelelse dækker uanset formål højst 12 måneder fra afsendelsen; kun for sociale og andre specifikke tjenesteydelser må den dække mere.', 'En veiledende kunngjøring dekker uansett formål høyst 12 måneder fra avsendelsen; bare for helse- og sosialtjenester og særlige tjenester kan den dekke mer.'),
    when: partTwo, must: atMost(priorNoticeCovers, priorNoticeCeiling), remedies: [{ change: priorNoticeCovers, say: t('Cover 12 months and send a new one after that.', 'Låt den omfatta 12 månader och skicka sedan en ny.', 'Lad den dække 12 måneder, og send derefter en ny.', 'La den dekke 12 måneder, og send en ny etterpå.') }],
    examples: cases(buying, { lawful: { '12 months': { 'priorNotice.monthsCovered': 12 } }, unlawful: { '13 months': { 'priorNotice.monthsCovered': 13 } }, depends: { 'not said': {} }, outside: { ...small, 'social services': { subject: 'socialServices' } } }),
  }),
  duty({
    ...danishEntry('dk/prior-notice/profile', 'notices', ['DK §127', 'DK §128-130'], ul('§ 127, stk. 3, og § 131')), carriesOut: 'eu/prior-notice/buyer-profile', steps: ['sendPriorNotice'], weight: 'blocks',
    says: t('A prior notice stands on the buyer profile only after TED has been sent a notice of it; what is published elsewhere says no more and gives that day.', 'En förhandsannons läggs på upphandlarprofilen först när TED fått ett meddelande om det; det som publiceras på annat håll säger inte mer och anger den dagen.', 'En forhåndsmeddelelse står først i køberprofilen, når en meddelelse om det er sendt til TED; det, der offentliggøres andre steder, siger ikke mere og angiver den dag.', 'En veiledende kunngjøring legges på kjøperprofilen først når en melding om det er sendt til TED; det som publiseres andre steder, sier ikke mer og angir den dagen.'),
    when: all(partTwo, yes(priorNoticeOnProfile)), must: yes(profileAnnounced), remedies: [{ change: profileAnnounced, to: true, say: t('Send the notice to TED first.', 'Skicka först meddelandet till TED.', 'Send først meddelelsen til TED.', 'Send først meldingen til TED.') }],
    examples: cases({ ...buying, 'priorNotice.onProfile': true }, { lawful: { 'announced first': { 'priorNotice.profileAnnounced': true } }, unlawful: { 'not announced': { 'priorNotice.profileAnnounced': false } }, depends: { 'nobody has said': {} }, outside: { ...small, 'in TED': { 'priorNotice.onProfile': false } } }),
  }),
  duty({
    ...danishEntry('dk/notices/national', 'notices', 'DK §128-130', ul('§ 130, stk. 1-2')), carriesOut: 'eu/national/after-ted', steps: ['publishNationally'], weight: 'blocks',
    says: t('Notices, and the rest of the documents, appear at home only after TED has published, or 48 hours after the confirmation of receipt.', 'Annonser, och övriga dokument, visas inom landet först när TED har publicerat, eller 48 timmar efter bekräftat mottagande.', 'Bekendtgørelser og det øvrige udbudsmateriale kommer først frem herhjemme, når TED har offentliggjort, eller 48 timer efter bekræftelsen på modtagelsen.', 'Kunngjøringer og resten av dokumentene vises i Danmark først når TED har publisert, eller 48 timer etter bekreftelsen på mottak.'),
    when: inAct, must: any(yes(tedPublished), atLeast(nationalHours, nationalWait)), remedies: [{ change: nationalHours, say: t('Wait for TED, or for the 48 hours.', 'Vänta på TED, eller på de 48 timmarna.', 'Vent på TED eller på de 48 timer.', 'Vent på TED, eller på de 48 timene.') }],
    examples: cases({ ...above, 'national.tedPublished': false }, { lawful: { 'TED has published': { 'national.tedPublished': true, 'national.hours': 1 }, '48 hours': { 'national.hours': 48 } }, unlawful: { '47 hours': { 'national.hours': 47 } }, depends: { 'no hour given': {} }, outside: small }),
  }),
  duty({
    ...danishEntry('dk/notices/national-same', 'notices', 'DK §128-130', ul('§ 130, stk. 3')), carriesOut: 'eu/national/same', steps: ['publishNationally'], weight: 'blocks',
    says: t('What appears at home says no more than what was sent to TED, and gives the day it was sent.', 'Det som visas inom landet säger inte mer än det som skickats till TED och anger avsändningsdagen.', 'Det, der kommer frem herhjemme, siger ikke mere end det, der er sendt til TED, og angiver afsendelsesdagen.', 'Det som vises i Danmark, sier ikke mer enn det som er sendt til TED, og angir avsendelsesdagen.'),
    when: inAct, must: all(yes(nationalSame), yes(nationalDated)),
    remedies: [{ change: nationalSame, to: true, say: t('Take out what TED does not have.', 'Ta bort det som TED inte har.', 'Fjern det, som TED ikke har.', 'Fjern det som TED ikke har.') }, { change: nationalDated, to: true, say: t('Add the day.', 'Lägg till dagen.', 'Tilføj dagen.', 'Legg til dagen.') }],
    examples: cases(above, { lawful: { 'the same, dated': { 'national.sameContent': true, 'national.dispatchDay': true } }, unlawful: { 'more': { 'national.sameContent': false, 'national.dispatchDay': true }, 'no day': { 'national.sameContent': true, 'national.dispatchDay': false } }, depends: { 'nobody has said': {} }, outside: small }),
  }),
  duty({
    ...danishEntry('dk/notices/quarterly', 'notices', 'DK §129', ul('§ 129, stk. 3-4')), carriesOut: 'eu/award-notice/quarterly', steps: ['buyInDynamicSystem'], weight: 'blocks',
    says: t('Contracts in a dynamic system are told of within 30 days of the end of the quarter. For call-offs under a framework a notice is voluntary.', 'Kontrakt i ett dynamiskt inköpssystem annonseras inom 30 dagar från kvartalets slut. För avrop från ramavtal är annonsen frivillig.', 'Kontrakter i et dynamisk indkøbssystem bekendtgøres senest 30 dage efter kvartalets udløb. Ved træk på en rammeaftale er bekendtgørelsen frivillig.', 'Kontrakter i en dynamisk innkjøpsordning kunngjøres senest 30 dager etter kvartalets slutt. For avrop på en rammeavtale er kunngjøringen frivillig.'),
    when: inAct, must: atMost(daysAfterQuarter, quarterDays), remedies: [{ change: daysAfterQuarter, say: t('Send it within the 30 days.', 'Skicka den inom de 30 dagarna.', 'Send den inden for de 30 dage.', 'Send den innen de 30 dagene.') }],
    examples: cases(above, { lawful: { 'the thirtieth': { 'awardNotice.daysAfterQuarter': 30 } }, unlawful: { 'the thirty-first': { 'awardNotice.daysAfterQuarter': 31 } }, depends: { 'not sent': {} }, outside: small }),
  }),
  duty({
    ...danishEntry('dk/notices/withheld', 'notices', ['DK §129', 'DK §171'], ul('§ 129, stk. 5, og § 172')), carriesOut: 'eu/award-notice/withheld', steps: ['withholdAwardData'], weight: 'blocks',
    says: t('Only in special cases is something left out: for the enforcement of law, public interests, a firm’s legitimate commercial interests or competition.', 'Bara i särskilda fall utelämnas något: för att lagar ska upprätthållas, för allmänna intressen, ett företags berättigade kommersiella intressen eller konkurrensen.', 'Kun i særlige tilfælde udelades noget: af hensyn til retshåndhævelsen, offentlige interesser, en virksomheds legitime økonomiske interesser eller konkurrencen.', 'Bare i særlige tilfeller utelates noe: av hensyn til håndhevelse av regler, offentlige interesser, en virksomhets legitime økonomiske interesser eller konkurransen.'),
    when: inAct, must: any(...withhold.map(w => is(withholdReason, w))), remedies: [{ insteadTake: 'sendAwardNotice', say: t('Send it with everything in.', 'Skicka den med allt.', 'Send den med det hele.', 'Send den med alt.') }],
    examples: cases(above, { lawful: Object.fromEntries(withhold.map(w => [w, { 'awardNotice.withholdReason': w }])), unlawful: { 'no such reason': { 'awardNotice.withholdReason': 'other' } }, depends: { 'nobody has said': {} }, outside: small }),
  }),
  duty({
    ...danishEntry('dk/award/recalled', 'award and standstill', 'DK §170', ul('§ 170')), steps: ['recallAward'], weight: 'blocks',
    says: t('An award may be taken back only for an error in judging the tenders, before the contract, while the tenders bind, and with word to all; the new decision is on the same tenders by the method in the documents.', 'Ett tilldelningsbeslut får återtas bara för ett fel i bedömningen av anbuden, före avtalet, medan anbuden är bindande och med besked till alla; det nya beslutet gäller samma anbud och metoden i dokumenten.', 'En tildeling kan kun tilbagekaldes for en fejl i vurderingen af tilbuddene, før kontrakten, inden for vedståelsesfristen og med besked til alle; den nye beslutning træffes på de samme tilbud efter den beskrevne metode.', 'En tildeling kan omgjøres bare for en feil i vurderingen av tilbudene, før kontrakten, mens tilbudene binder og med beskjed til alle; den nye beslutningen tas på de samme tilbudene etter metoden i dokumentene.'),
    when: inAct, must: all(yes(recallError), no(recallSigned), yes(tendersBinding), yes(recallTold), yes(recallSameTenders)),
    remedies: [{ insteadTake: 'cancelProcedure', say: t('Cancel the procedure, if there is an objective reason.', 'Avbryt upphandlingen om det finns sakliga skäl.', 'Annuller udbuddet, hvis der er en saglig grund.', 'Avlys konkurransen hvis det er saklig grunn.') }],
    examples: cases({ ...above, 'recall.error': true, 'recall.signed': false, 'recall.tendersBinding': true, 'recall.toldAll': true, 'recall.sameTenders': true }, {
      lawful: { 'all five': {} }, unlawful: { 'no error': { 'recall.error': false }, 'signed': { 'recall.signed': true }, 'tenders no longer bind': { 'recall.tendersBinding': false }, 'not told': { 'recall.toldAll': false }, 'new tenders': { 'recall.sameTenders': false } },
      depends: { 'nobody has judged the error': { 'recall.error': undefined } }, outside: small,
    }),
  }),
  duty({
    ...danishEntry('dk/tenders/works-validity', 'award and standstill', ['C15', 'DK a7.5', 'diff 56', 'nat 2.5 Default tender validity'], tl('§ 3, stk. 2, og § 1, stk. 3')), steps: ['holdToTender'], weight: 'needs a reason',
    says: t('A tender for works binds for 40 working days unless the documents say otherwise, above the EU threshold too. For goods and services no such time stands in the act: state it.', 'Ett anbud på byggentreprenad binder i 40 arbetsdagar om dokumenten inte säger annat, även över tröskelvärdet. För varor och tjänster finns ingen sådan tid i lagen: ange den.', 'Et tilbud på bygge- og anlægsarbejde er bindende i 40 arbejdsdage, medmindre materialet siger andet, også over tærskelværdien. For varer og tjenesteydelser står ingen sådan frist i loven: angiv den.', 'Et tilbud på bygg og anlegg binder i 40 arbeidsdager om dokumentene ikke sier noe annet, også over EØS-terskelverdien. For varer og tjenester står ingen slik frist i loven: oppgi den.'),
    // § 1, stk. 3, takes it to works under udbudsloven; nothing read takes it to the utilities.
    when: all(is(subject, 'works'), is(activity, 'general')), must: any(all(yes(validityStated), yes(validityWithin)), all(no(validityStated), atMost(validityWorkingDays, worksValidity))),
    remedies: [{ insteadTake: 'askClarification', say: t('Ask all whether they stand by their tenders.', 'Fråga alla om de står fast vid sina anbud.', 'Spørg alle, om de står ved deres tilbud.', 'Spør alle om de står ved tilbudene sine.') }],
    examples: cases({ ...buying, subject: 'works', 'value.estimated': 4_000_000, 'validity.stated': false, 'validity.within': false }, {
      lawful: { 'the fortieth working day': { 'validity.workingDays': 40 }, 'within the time stated': { 'validity.stated': true, 'validity.within': true, 'validity.workingDays': 90 } },
      unlawful: { 'the forty-first': { 'validity.workingDays': 41 }, 'after the time stated': { 'validity.stated': true, 'validity.workingDays': 10 }, 'no time stated, whatever the firm says': { 'validity.within': true, 'validity.workingDays': 41 } }, depends: { 'no day given': {} }, outside: { 'services': { subject: 'services' }, 'for a waterworks': { activity: 'water' } },
    }),
  }),
]
