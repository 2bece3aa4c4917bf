import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, atMost, duty, figure, holds, is, isNot, no, since, valueIn, yes } from '../build.ts'
import {
  awardNoticeDays, buyerKind, debriefDays, dispatchProof, eFormUsed, nationalHours, noticeKind, noticeNorwegian, noticeEuLanguage, officialChannel, priorNoticeCalls, priorNoticeDays,
  priorNoticeMonths, priorNoticeOnProfile, priorNoticePurpose, procedure, profileAnnounced, recallError, recallSigned, tedPublished, validityDays, validityStated, validityWithin, withholdReason,
} from '../facts/index.ts'
import { awardNoticeLimit } from '../eu/figures.ts'
import { debriefLimit, nationalWait, priorNoticeCeiling, priorNoticeFloor } from '../eu/publication.ts'
import { light } from '../eu/regimes.ts'
import type { Figure, Rule, Source } from '../types.ts'
import { aboveEu, cases, insideEu, large, middle, outsideTwo, partTwo, partTwoOrThree, underEea } from './cases.ts'
import { foa, sinceAct, sinceRead } from './sources.ts'

const usual = { ...large, procedure: 'open' } as const
const base = { order: 'NO', topic: 'notices', weight: 'blocks', life: sinceAct } as const
const doffin = (place: string): Source => ({ order: 'NO', rank: 'guidance', act: 'DFØ, eForms i Doffin', id: { national: 'eforms-sdk-nor' }, place, read: '2026-06-05', known: 'secondary source', link: 'https://github.com/anskaffelser/eforms-sdk-nor' })
/** What gives the EU forms effect in Norway. */
const eFormsOrder: Source = { order: 'NO', rank: 'order', act: 'forskrift om eForms', id: { national: 'FOR-2025-06-21-1437' }, place: 'hele forskriften', read: '2025-06-21', known: 'statute text read' }
const withhold = ['law', 'publicInterest', 'commercial', 'competition'] as const
const call = { procedure: 'restricted', 'priorNotice.invitesInterest': true } as const
export const validityDefault: Figure = figure({
  figure: 'no.validity', unit: 'days', set: 'by each country', says: t('Days that a tender binds when nothing is said', 'Dagar som ett anbud binder om inget sägs', 'Dage, et tilbud er bindende, når intet er sagt', 'Dager et tilbud binder når ingenting er sagt'),
  values: [valueIn('NO', sinceAct, 30, foa('§§ 8-15 (2), 20-6 (2)'))],
})

export const rules: readonly Rule[] = [
  duty({
    ...base, id: 'no/prior-notice/window', carriesOut: 'eu/prior-notice/window', sources: [foa('§§ 20-2 (2), 21-2 (2) c')], dossier: ['EU-TIME-02'], steps: ['sendPriorNotice'],
    says: t('A prior notice shortens the tender period, or serves as the call, only if it was sent 35 days to 12 months before the notice, or the invitation, that follows.', 'En förhandsannons kortar anbudstiden, eller gäller som anbudsinfordran, bara om den skickats 35 dagar till 12 månader före annonsen, eller inbjudan, som följer.', 'En forhåndsmeddelelse afkorter tilbudsfristen, eller gælder som indkaldelse, kun hvis den er sendt 35 dage til 12 måneder før bekendtgørelsen eller opfordringen, der følger.', 'En veiledende kunngjøring forkorter tilbudsfristen, og en forhåndskunngjøring gjelder, bare om den er sendt 35 dager til 12 måneder før kunngjøringen, eller invitasjonen, som følger.'),
    when: all(aboveEu, among(priorNoticePurpose, 'shorten', 'call')), must: all(atLeast(priorNoticeDays, priorNoticeFloor), atMost(priorNoticeMonths, priorNoticeCeiling)),
    remedies: [{ change: priorNoticeDays, say: t('Send it earlier.', 'Skicka den tidigare.', 'Send den tidligere.', 'Send den tidligere.') }, { change: priorNoticeMonths, say: t('Send a new one.', 'Skicka en ny.', 'Send en ny.', 'Send en ny.') }],
    examples: cases({ ...large, 'priorNotice.purpose': 'shorten' }, {
      lawful: { '35 days': { 'priorNotice.daysAhead': 35, 'priorNotice.monthsAhead': 2 }, '12 months': { 'priorNotice.daysAhead': 365, 'priorNotice.monthsAhead': 12 } }, unlawful: { '34 days': { 'priorNotice.daysAhead': 34, 'priorNotice.monthsAhead': 2 }, '13 months begun': { 'priorNotice.daysAhead': 366, 'priorNotice.monthsAhead': 13 }, 'as the call': { 'priorNotice.purpose': 'call', 'priorNotice.daysAhead': 34, 'priorNotice.monthsAhead': 2 } },
      depends: { 'no day set': {} }, outside: { ...underEea, 'to inform': { 'priorNotice.purpose': 'information' } },
    }),
  }),
  duty({
    ...base, id: 'no/prior-notice/as-call', carriesOut: 'eu/prior-notice/as-call', sources: [foa('§ 21-2 (2)')], dossier: ['NAT-PINCALL'], steps: ['sendPriorNotice'],
    says: t('Buyers other than the state may call by a prior notice in a restricted procedure or a negotiation: it says exactly what is bought, that no other notice follows and that firms are invited to show interest.', 'Andra köpare än staten får annonsera genom en förhandsannons i selektivt eller förhandlat förfarande: den anger exakt vad som köps, att ingen annan annons följer och att företag bjuds in att anmäla intresse.', 'Andre ordregivere end staten kan indkalde ved en forhåndsmeddelelse i begrænset udbud eller forhandling: den siger præcist, hvad der købes, at ingen anden bekendtgørelse følger, og opfordrer til interesse.', 'Ikke-statlige oppdragsgivere kan kunngjøre ved en forhåndskunngjøring i begrenset anbudskonkurranse eller konkurranse med forhandling: den angir presist hva som kjøpes, at ingen annen kunngjøring følger, og inviterer til å melde interesse.'),
    when: all(aboveEu, is(priorNoticePurpose, 'call')), must: all(among(procedure, 'restricted', 'negotiation'), isNot(buyerKind, 'state'), yes(priorNoticeCalls)),
    remedies: [{ insteadTake: 'sendNotice', say: t('Use an ordinary notice.', 'Använd en vanlig annons.', 'Brug en almindelig bekendtgørelse.', 'Bruk en alminnelig kunngjøring.') }],
    examples: cases({ ...large, 'priorNotice.purpose': 'call' }, { lawful: { 'restricted': call, 'a negotiation': { ...call, procedure: 'negotiation' } }, unlawful: { 'a dialogue': { ...call, procedure: 'dialogue' }, 'the state': { ...call, 'buyer.kind': 'state' }, 'silent about interest': { ...call, 'priorNotice.invitesInterest': false } }, depends: { 'nobody has said': {} }, outside: { ...underEea, 'to inform': { 'priorNotice.purpose': 'information' } } }),
  }),
  duty({
    ...base, id: 'no/prior-notice/profile', carriesOut: 'eu/prior-notice/buyer-profile', sources: [foa('§§ 21-3 (2), 21-4')], dossier: ['EU-PUB-01'], steps: ['sendPriorNotice'],
    says: t('An indicative notice may stand on the buyer profile, but not before the day a notice of its use was sent to TED; the profile gives that day.', 'En vägledande annons får läggas på upphandlarprofilen, men inte före den dag ett meddelande om det skickats till TED; profilen anger dagen.', 'En vejledende bekendtgørelse kan stå i køberprofilen, men ikke før den dag, en meddelelse om det er sendt til TED; profilen angiver dagen.', 'En veiledende kunngjøring kan stå på kjøperprofilen, men ikke før den dagen kunngjøringen om bruken av profilen er sendt til TED; profilen angir dagen.'),
    when: all(aboveEu, yes(priorNoticeOnProfile)), must: yes(profileAnnounced), remedies: [{ change: profileAnnounced, to: true, say: t('Send the notice first.', 'Skicka meddelandet först.', 'Send meddelelsen først.', 'Send kunngjøringen først.') }],
    examples: cases({ ...large, 'priorNotice.onProfile': true }, { lawful: { 'announced': { 'priorNotice.profileAnnounced': true } }, unlawful: { 'not announced': { 'priorNotice.profileAnnounced': false } }, depends: { 'nobody has said': {} }, outside: { ...underEea, 'in TED': { 'priorNotice.onProfile': false } } }),
  }),
  duty({
    ...base, id: 'no/national/after-ted', carriesOut: 'eu/national/after-ted', sources: [foa('§ 21-1 (5)')], dossier: ['EU-PUB-09'], steps: ['publishNationally'],
    says: t('Neither the notice nor what it says is shown in Doffin or made known otherwise before TED has published it, unless 48 hours have passed since the confirmation of receipt.', 'Varken annonsen eller dess uppgifter visas i Doffin eller görs kända på annat sätt innan TED har publicerat den, om inte 48 timmar gått sedan bekräftat mottagande.', 'Hverken bekendtgørelsen eller dens oplysninger vises i Doffin eller gøres kendt på anden måde, før TED har offentliggjort den, medmindre 48 timer er gået siden bekræftet modtagelse.', 'Verken kunngjøringen eller opplysningene i den vises i Doffin eller gjøres kjent på annen måte før TED har publisert den, med mindre 48 timer er gått siden bekreftet mottak.'),
    when: insideEu, must: any(yes(tedPublished), atLeast(nationalHours, nationalWait)), remedies: [{ change: nationalHours, say: t('Wait for TED, or for the 48 hours.', 'Vänta på TED, eller på de 48 timmarna.', 'Vent på TED eller på de 48 timer.', 'Vent på TED, eller på de 48 timene.') }],
    examples: cases({ ...usual, 'national.tedPublished': false }, { lawful: { 'TED has published': { 'national.tedPublished': true, 'national.hours': 1 }, '48 hours': { 'national.hours': 48 } }, unlawful: { '47 hours': { 'national.hours': 47 } }, depends: { 'no hour given': {} }, outside: underEea }),
  }),
  duty({
    ...base, id: 'no/notice/dispatch-proof', carriesOut: 'eu/notice/dispatch-proof', sources: [foa('§ 21-1 (4)')], dossier: ['EU-PUB-11'], steps: ['publishNationally', 'closeFile'],
    says: t('You can document when the notice was sent to TED.', 'Ni kan dokumentera när annonsen skickades till TED.', 'I kan dokumentere, hvornår bekendtgørelsen blev sendt til TED.', 'Dere kan dokumentere når kunngjøringen ble sendt til TED.'),
    when: insideEu, must: yes(dispatchProof), remedies: [{ change: dispatchProof, to: true, say: t('Save the confirmation.', 'Spara bekräftelsen.', 'Gem bekræftelsen.', 'Lagre bekreftelsen.') }],
    examples: cases(usual, { lawful: { 'kept': { 'notice.dispatchProof': true } }, unlawful: { 'nothing kept': { 'notice.dispatchProof': false } }, depends: { 'nobody has looked': {} }, outside: underEea }),
  }),
  duty({
    ...base, id: 'no/notice/languages', carriesOut: 'eu/notice/language', sources: [foa('§ 21-1 (2)')], dossier: ['diff 10', 'nat 4.6 language', 'EU-PUB-08'], steps: ['fillInNotice'],
    says: t('Above the EEA threshold the notice is in Norwegian and in one official EU language; Doffin can translate, and only the version in the EU language is authentic.', 'Över EES-tröskelvärdet är annonsen på norska och på ett officiellt EU-språk; Doffin kan översätta, och bara versionen på EU-språket är giltig.', 'Over EØS-tærskelværdien er bekendtgørelsen på norsk og på ét officielt EU-sprog; Doffin kan oversætte, og kun versionen på EU-sproget er autentisk.', 'Over EØS-terskelverdien er kunngjøringen på norsk og på ett av de offisielle EU-språkene; Doffin kan oversette, og bare versjonen på EU-språket er autentisk.'),
    when: all(insideEu, among(noticeKind, 'contractNotice', 'awardNotice', 'modification', 'voluntary')), must: all(yes(noticeNorwegian), yes(noticeEuLanguage)),
    remedies: [{ change: noticeNorwegian, to: true, say: t('Add the Norwegian text.', 'Lägg till den norska texten.', 'Tilføj den norske tekst.', 'Legg til den norske teksten.') }, { change: noticeEuLanguage, to: true, say: t('Add the text in an EU language.', 'Lägg till texten på ett EU-språk.', 'Tilføj teksten på et EU-sprog.', 'Legg til teksten på et EU-språk.') }],
    examples: cases({ ...usual, 'notice.kind': 'contractNotice' }, {
      lawful: { 'Norwegian and English': { 'notice.norwegian': true, 'notice.euLanguage': true } },
      unlawful: { 'English only': { 'notice.norwegian': false, 'notice.euLanguage': true }, 'Norwegian only': { 'notice.norwegian': true, 'notice.euLanguage': false }, 'a result': { 'notice.kind': 'awardNotice', 'notice.norwegian': false }, 'a change': { 'notice.kind': 'modification', 'notice.norwegian': false }, 'a notice of intent': { 'notice.kind': 'voluntary', 'notice.norwegian': false } },
      depends: { 'nobody has said': {} }, outside: { ...underEea, 'an invitation': { 'notice.kind': 'invitation' } },
    }),
  }),
  duty({
    ...base, id: 'no/below/norwegian', life: sinceRead, sources: [foa('§ 8-17 (1)'), doffin('EFORMS-NOR-R004')], dossier: ['diff 10', 'nat 4.6 language'], steps: ['fillInNotice'],
    says: t('A national notice in Doffin has a Norwegian version: without it Doffin turns the notice down.', 'En nationell annons i Doffin har en norsk version: utan den avvisar Doffin annonsen.', 'En national bekendtgørelse i Doffin har en norsk version: uden den afviser Doffin bekendtgørelsen.', 'En nasjonal kunngjøring i Doffin har en norsk versjon: uten den avviser Doffin kunngjøringen.'),
    when: all(partTwo, among(noticeKind, 'contractNotice', 'voluntary')), must: yes(noticeNorwegian), remedies: [{ change: noticeNorwegian, to: true, say: t('Add the Norwegian text.', 'Lägg till den norska texten.', 'Tilføj den norske tekst.', 'Legg til den norske teksten.') }],
    examples: cases({ ...middle, 'notice.kind': 'contractNotice' }, { lawful: { 'Norwegian': { 'notice.norwegian': true } }, unlawful: { 'English only': { 'notice.norwegian': false }, 'a notice of intent': { 'notice.kind': 'voluntary', 'notice.norwegian': false } }, depends: { 'nobody has said': {} }, outside: { ...outsideTwo, 'an invitation': { 'notice.kind': 'invitation' } } }),
  }),
  duty({
    ...base, id: 'no/notice/channel', sources: [foa('§§ 8-17 (1), 8-18, 21-1 (1) og (3)')], dossier: ['diff 9', 'nat 6 Notices where'], steps: ['fillInNotice'],
    says: t('All notices go through Doffin on the ministry’s forms, which sends those above the EEA threshold on to TED. Doffin may turn down what does not follow the rules on notices and time limits.', 'Alla annonser går genom Doffin på departementets formulär, som skickar dem över EES-tröskelvärdet vidare till TED. Doffin får avvisa det som inte följer reglerna om annonser och tidsfrister.', 'Alle bekendtgørelser går gennem Doffin på ministeriets formularer, som sender dem over EØS-tærskelværdien videre til TED. Doffin kan afvise det, der ikke følger reglerne om bekendtgørelser og frister.', 'Alle kunngjøringer går gjennom Doffin på departementets skjemaer, som sender dem over EØS-terskelverdien videre til TED. Doffin kan avvise det som ikke følger reglene om kunngjøring og frister.'),
    when: all(partTwoOrThree, among(noticeKind, 'contractNotice', 'awardNotice', 'modification', 'voluntary')), must: yes(officialChannel), remedies: [{ change: officialChannel, to: true, say: t('Send it through Doffin.', 'Skicka den genom Doffin.', 'Send den gennem Doffin.', 'Send den gjennom Doffin.') }],
    examples: cases({ ...usual, 'notice.kind': 'contractNotice' }, {
      lawful: { 'through Doffin': { 'notice.officialChannel': true } }, unlawful: { 'past Doffin': { 'notice.officialChannel': false }, 'Part II': { ...middle, 'notice.officialChannel': false }, 'a result': { 'notice.kind': 'awardNotice', 'notice.officialChannel': false }, 'a change': { 'notice.kind': 'modification', 'notice.officialChannel': false }, 'a notice of intent': { 'notice.kind': 'voluntary', 'notice.officialChannel': false } },
      depends: { 'nobody has said': {} }, outside: { 'below the national threshold': { 'value.estimated': 1_299_999 }, 'an invitation': { 'notice.kind': 'invitation' } },
    }),
  }),
  duty({
    ...base, id: 'no/notice/form', life: since('2025-06-21', 'step taken'), carriesOut: 'eu/notice/form', sources: [eFormsOrder, foa('§ 21-1 (1)'), doffin('E2, E3 og E4 i stedet for N4, N16 og N29')], dossier: ['nat 6 eForms'], steps: ['fillInNotice'],
    says: t('The EU forms have effect in Norway by an order of 2025. National notices below the EEA threshold use E2, E3 and E4.', 'EU:s formulär gäller i Norge genom en föreskrift från 2025. Nationella annonser under EES-tröskelvärdet använder E2, E3 och E4.', 'EU’s formularer gælder i Norge ved en forskrift fra 2025. Nationale bekendtgørelser under EØS-tærskelværdien bruger E2, E3 og E4.', 'EUs skjemaer gjelder i Norge ved en forskrift fra 2025. Nasjonale kunngjøringer under EØS-terskelverdien bruker E2, E3 og E4.'),
    when: all(partTwoOrThree, among(noticeKind, 'contractNotice', 'awardNotice', 'modification', 'voluntary')), must: yes(eFormUsed), remedies: [{ change: eFormUsed, to: true, say: t('Use the form.', 'Använd formuläret.', 'Brug formularen.', 'Bruk skjemaet.') }],
    examples: cases({ ...usual, 'notice.kind': 'contractNotice' }, {
      lawful: { 'in the form': { 'notice.eForm': true } }, unlawful: { 'another form': { 'notice.eForm': false }, 'Part II': { ...middle, 'notice.eForm': false }, 'a result': { 'notice.kind': 'awardNotice', 'notice.eForm': false }, 'a change': { 'notice.kind': 'modification', 'notice.eForm': false }, 'a notice of intent': { 'notice.kind': 'voluntary', 'notice.eForm': false } },
      depends: { 'nobody has said': {} }, outside: { 'below the national threshold': { 'value.estimated': 1_299_999 }, 'an invitation': { 'notice.kind': 'invitation' } },
    }),
  }),
  duty({
    ...base, id: 'no/award-notice/withheld', carriesOut: 'eu/award-notice/withheld', sources: [foa('§§ 21-6 (4), 25-1 (3)')], dossier: ['EU-PUB-12'], steps: ['withholdAwardData'],
    says: t('Something is left out of the notice or the reasons only if showing it would hinder the enforcement of rules, go against public interests, harm legitimate economic interests or harm competition.', 'Något utelämnas ur annonsen eller skälen bara om det skulle hindra att regler upprätthålls, strida mot allmänna intressen, skada berättigade ekonomiska intressen eller konkurrensen.', 'Noget udelades kun af bekendtgørelsen eller begrundelsen, hvis det ville hindre håndhævelse af regler, stride mod offentlige interesser, skade legitime økonomiske interesser eller konkurrencen.', 'Noe utelates fra kunngjøringen eller begrunnelsen bare hvis det ville hindre håndhevelse av regler, stride mot offentlige interesser, skade legitime økonomiske interesser eller konkurransen.'),
    when: insideEu, must: any(...withhold.map(w => is(withholdReason, w))), remedies: [{ insteadTake: 'sendAwardNotice', say: t('Send it with everything in.', 'Skicka den med allt.', 'Send den med det hele.', 'Send den med alt.') }],
    examples: cases(usual, { lawful: Object.fromEntries(withhold.map(w => [w, { 'awardNotice.withholdReason': w }])), unlawful: { 'no such reason': { 'awardNotice.withholdReason': 'other' } }, depends: { 'nobody has said': {} }, outside: underEea }),
  }),
  duty({
    ...base, id: 'no/notice/award', carriesOut: 'eu/notice/award-notice', sources: [foa('§ 21-6 (1)-(2)')], dossier: ['EU-PUB-03', 'nat 6 Direct award results'], steps: ['sendAwardNotice'],
    says: t('Above the EEA threshold the result is announced as soon as possible and within 30 days of the contract. Call-offs under a framework need none, and Parts I and II ask for no notice of the result.', 'Över EES-tröskelvärdet annonseras resultatet snarast och inom 30 dagar från avtalet. Avrop från ramavtal kräver ingen annons, och del I och II kräver ingen efterannons.', 'Over EØS-tærskelværdien bekendtgøres resultatet snarest og inden 30 dage efter kontrakten. Træk på en rammeaftale kræver ingen, og del I og II kræver ingen bekendtgørelse af resultatet.', 'Over EØS-terskelverdien kunngjøres kontraktsinngåelsen snarest og senest 30 dager etter at kontrakten ble inngått. Avrop på en rammeavtale krever ingen, og del I og II krever ingen kunngjøring av resultatet.'),
    when: insideEu, must: atMost(awardNoticeDays, awardNoticeLimit), remedies: [{ change: awardNoticeDays, say: t('Send it within 30 days.', 'Skicka den inom 30 dagar.', 'Send den inden 30 dage.', 'Send den innen 30 dager.') }],
    examples: cases(usual, { lawful: { 'the thirtieth': { 'awardNotice.days': 30 } }, unlawful: { 'the thirty-first': { 'awardNotice.days': 31 } }, depends: { 'not sent': {} }, outside: underEea }),
  }),
  duty({
    ...base, id: 'no/notice/special-services', replaces: 'eu/light/award-notice', sources: [foa('§§ 8-19 og 30-7, jf. § 21-6 (1)')], dossier: ['EU-PUB-03', 'NAT-LIGHT'], steps: ['sendAwardNotice'],
    says: t('For health, social and special services above their EEA threshold the result is announced within 30 days of the contract. The regulation does not use the directive’s leave to collect the notices by the quarter.', 'För hälso-, social- och särskilda tjänster över sitt EES-tröskelvärde annonseras resultatet inom 30 dagar från avtalet. Föreskriften använder inte direktivets möjlighet att samla annonserna kvartalsvis.',
      'For sundheds-, social- og særlige tjenesteydelser over deres EØS-tærskelværdi bekendtgøres resultatet inden 30 dage efter kontrakten. Forskriften bruger ikke direktivets mulighed for at samle bekendtgørelserne pr. kvartal.', 'For helse- og sosialtjenester og særlige tjenester over EØS-terskelverdien kunngjøres kontraktsinngåelsen innen 30 dager. Forskriften bruker ikke direktivets adgang til å samle kunngjøringene kvartalsvis.'),
    when: holds('eu/value/above-light'), must: atMost(awardNoticeDays, awardNoticeLimit), remedies: [{ change: awardNoticeDays, say: t('Send it within 30 days.', 'Skicka den inom 30 dagar.', 'Send den inden 30 dage.', 'Send den innen 30 dager.') }],
    examples: cases(light, { lawful: { 'the thirtieth': { 'awardNotice.days': 30 } }, unlawful: { 'the thirty-first': { 'awardNotice.days': 31 } }, depends: { 'not sent': {} }, outside: { 'below their threshold': { 'value.estimated': 7_799_999 } } }, '2025-09-22'),
  }),
  duty({
    ...base, id: 'no/letters/on-request', topic: 'award and standstill', carriesOut: 'eu/letters/on-request', sources: [foa('§§ 23-10 (3), 25-1')], dossier: ['nat 6 Reply to a losing bidder', 'diff 62'], steps: ['giveReasons'],
    says: t('The reasons go with the decision; a firm that asks how the negotiation or dialogue went gets the answer within 15 days.', 'Skälen lämnas med beslutet; ett företag som frågar hur förhandlingen eller dialogen förlöpt får svar inom 15 dagar.', 'Begrundelsen følger med beslutningen; en virksomhed, der spørger, hvordan forhandlingen eller dialogen forløb, får svar inden 15 dage.', 'Begrunnelsen gis sammen med beslutningen; en leverandør som spør hvordan forhandlingen eller dialogen forløp, får svar innen 15 dager.'),
    when: insideEu, must: atMost(debriefDays, debriefLimit), remedies: [{ change: debriefDays, say: t('Answer within 15 days.', 'Svara inom 15 dagar.', 'Svar inden 15 dage.', 'Svar innen 15 dager.') }],
    examples: cases(usual, { lawful: { 'the fifteenth': { 'debrief.days': 15 } }, unlawful: { 'the sixteenth': { 'debrief.days': 16 } }, depends: { 'not answered': {} }, outside: underEea }),
  }),
  duty({
    ...base, id: 'no/award/reversed', topic: 'award and standstill', sources: [foa('§§ 10-1 (3), 25-1 (4)')], dossier: ['DK §170'], steps: ['recallAward'],
    says: t('A decision that breaks the regulation may be reversed until both have signed the contract, not after.', 'Ett beslut som strider mot forskriften får ändras tills båda har skrivit under avtalet, inte därefter.', 'En beslutning, der strider mod forskriften, kan omgøres, til begge har underskrevet kontrakten, ikke derefter.', 'En beslutning som er i strid med forskriften, kan omgjøres frem til begge har signert kontrakten, ikke etter.'),
    when: partTwoOrThree, must: all(yes(recallError), no(recallSigned)), remedies: [{ insteadTake: 'cancelProcedure', say: t('Before the contract: cancel, if there is a fair reason.', 'Före avtalet: avbryt, om det finns sakliga skäl.', 'Før kontrakten: annuller, hvis der er en saglig grund.', 'Før kontrakten: avlys, hvis det er saklig grunn.') }],
    examples: cases({ ...usual, 'recall.error': true, 'recall.signed': false }, { lawful: { 'an error, not signed': {}, 'Part II': middle }, unlawful: { 'no error': { 'recall.error': false }, 'signed': { 'recall.signed': true }, 'signed, Part II': { ...middle, 'recall.signed': true } }, depends: { 'nobody has judged': { 'recall.error': undefined } }, outside: { 'below the national threshold': { 'value.estimated': 1_299_999 } } }),
  }),
  duty({
    ...base, id: 'no/tenders/validity', topic: 'award and standstill', sources: [foa('§§ 8-15, 20-6')], dossier: ['diff 56', 'nat 2.5 Default tender validity'], steps: ['holdToTender'],
    says: t('A tender binds for the time that the buyer set, no longer than needed; if none was set, for 30 days from the tender deadline. It may be prolonged when nothing material changes.', 'Ett anbud binder den tid köparen angett, inte längre än nödvändigt; om ingen tid angetts, 30 dagar från anbudstidens slut. Den får förlängas när inget väsentligt ändras.', 'Et tilbud er bindende i den frist, ordregiveren har sat, ikke længere end nødvendigt; er ingen sat, i 30 dage fra tilbudsfristen. Den kan forlænges, når intet væsentligt ændres.', 'Et tilbud binder i den vedståelsesfristen oppdragsgiver har satt, ikke lenger enn nødvendig; er ingen satt, i 30 dager fra tilbudsfristen. Den kan forlenges når ingenting vesentlig endres.'),
    when: partTwoOrThree, must: any(all(yes(validityStated), yes(validityWithin)), all(no(validityStated), atMost(validityDays, validityDefault))),
    remedies: [{ insteadTake: 'askClarification', say: t('Ask all whether they stand by their tenders.', 'Fråga alla om de står fast vid sina anbud.', 'Spørg alle, om de står ved deres tilbud.', 'Spør alle om de fastholder tilbudene sine.') }],
    examples: cases({ ...usual, 'validity.stated': false, 'validity.within': false }, {
      lawful: { 'the thirtieth day': { 'validity.days': 30 }, 'within the time set': { 'validity.stated': true, 'validity.within': true, 'validity.days': 90 } },
      unlawful: { 'the thirty-first': { 'validity.days': 31 }, 'after the time set': { 'validity.stated': true, 'validity.days': 10 }, 'Part II': { ...middle, 'validity.days': 31 }, 'none set, whatever the firm says': { 'validity.within': true, 'validity.days': 31 } },
      depends: { 'no day given': {} }, outside: { 'below the national threshold': { 'value.estimated': 1_299_999 } },
    }),
  }),
]
