import { text as t } from '../../plain/index.ts'
import { above, all, among, any, duty, is, isNot, no, yes } from '../build.ts'
import { consent, dialoguePlanned, documentationAsked, negotiated, noticeChannel, procedure, reportWritten, roundEqual, secretPassedOn, standstillDays, tendersCount, timeEnough, weightsForm } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { cases, middle, outsideTwo, partTwo } from './cases.ts'
import { foa, sinceRead } from './sources.ts'

const base = { order: 'NO', life: sinceRead, weight: 'blocks' } as const
const competition = all(partTwo, is(procedure, 'belowThreshold'))
const mid = { ...middle, procedure: 'belowThreshold' } as const
const outside = { ...outsideTwo, 'a direct award': { procedure: 'directAward' } } as const

export const rules: readonly Rule[] = [
  duty({
    ...base, id: 'no/below/competition', topic: 'procedures', weight: 'needs a reason', sources: [foa('§§ 5-1 (2), 8-3')], dossier: ['diff 12', 'EX2', 'nat 2.4 Regime', 'nat 2.4 Named EU procedures available', 'nat 1.2 Direct award, goods/services'],
    says: t('From NOK 1.3 million there is a competition: open or restricted. A purchase without one needs a legal ground, recorded.', 'Från 1,3 miljoner norska kronor hålls en konkurrens: öppen eller begränsad. Ett köp utan den kräver en laglig grund, antecknad.', 'Fra 1,3 mio. norske kroner holdes en konkurrence: åben eller begrænset. Et køb uden kræver et lovligt grundlag, der noteres.', 'Fra 1,3 millioner kroner holdes en tilbudskonkurranse: åpen eller begrenset. Et kjøp uten krever et rettslig grunnlag, som noteres.'),
    steps: ['chooseProcedure'], when: partTwo, must: isNot(procedure, 'directAward'), remedies: [{ change: procedure, to: 'belowThreshold', say: t('Hold a competition under Part II.', 'Håll en konkurrens enligt del II.', 'Hold en konkurrence efter del II.', 'Hold en tilbudskonkurranse etter del II.') }],
    examples: cases(middle, { lawful: { 'a competition': { procedure: 'belowThreshold' } }, unlawful: { 'a direct award': { procedure: 'directAward' } }, depends: { 'not chosen': {} }, outside: outsideTwo }),
  }),
  duty({
    ...base, id: 'no/below/notice', topic: 'notices', sources: [foa('§§ 5-1 (2), 8-17')], dossier: ['diff 1', 'diff 9', 'nat 1.2 Advertising duty starts', 'nat 1.2 Works below threshold'],
    says: t('From NOK 1.3 million the competition is announced in Doffin, with a Norwegian text.', 'Från 1,3 miljoner norska kronor annonseras konkurrensen i Doffin, med norsk text.', 'Fra 1,3 mio. norske kroner bekendtgøres konkurrencen i Doffin med norsk tekst.', 'Fra 1,3 millioner kroner kunngjøres konkurransen i Doffin, med norsk tekst.'),
    steps: ['sendNotice'], when: competition, must: among(noticeChannel, 'national', 'ted'), remedies: [{ change: noticeChannel, to: 'national', say: t('Announce it in Doffin.', 'Annonsera den i Doffin.', 'Bekendtgør den i Doffin.', 'Kunngjør den i Doffin.') }],
    examples: cases(mid, { lawful: { 'Doffin': { 'notice.channel': 'national' }, 'TED as well': { 'notice.channel': 'ted' } }, unlawful: { 'own site': { 'notice.channel': 'ownSite' } }, depends: { 'not chosen': {} }, outside }),
  }),
  duty({
    ...base, id: 'no/below/time', topic: 'time limits', sources: [foa('§ 8-14')], dossier: ['nat 2.4 Time for tenders'],
    says: t('Time limits fit the complexity and the work of drawing up a tender; there is no fixed number of days.', 'Tidsfristerna passar komplexiteten och arbetet med anbudet; det finns inget fast antal dagar.', 'Fristerne passer til kompleksiteten og arbejdet med tilbuddet; der er ikke noget fast antal dage.', 'Fristene passer til kompleksiteten og arbeidet med tilbudet; det finnes ikke noe fast antall dager.'),
    steps: ['sendNotice'], when: competition, must: yes(timeEnough), remedies: [{ change: timeEnough, to: true, say: t('Lengthen the time.', 'Förläng tiden.', 'Forlæng fristen.', 'Forleng fristen.') }],
    examples: cases(mid, { lawful: { 'enough': { 'time.enough': true } }, unlawful: { 'too short': { 'time.enough': false } }, depends: { 'nobody has judged': {} }, outside }),
  }),
  duty({
    ...base, id: 'no/below/criteria', topic: 'award criteria', sources: [foa('§ 8-11')], dossier: ['diff 24', 'nat 2.4 Weighting'],
    says: t('The criteria stand in order of importance (weights will do too), and each says what the tenderer must document.', 'Kriterierna står i prioritetsordning (vikter går också bra), och vid varje anges vad anbudsgivaren ska styrka.', 'Kriterierne står i prioriteret rækkefølge (vægte er også i orden), og ved hvert står, hvad tilbudsgiveren skal dokumentere.', 'Kriteriene står i prioritert rekkefølge (vekter går også bra), og for hvert står det hva leverandøren skal dokumentere.'),
    steps: ['writeDocuments', 'sendNotice'], when: competition, must: all(among(weightsForm, 'order', 'stated'), yes(documentationAsked)),
    remedies: [
      { change: weightsForm, to: 'order', say: t('Put the criteria in order of importance.', 'Ställ kriterierna i prioritetsordning.', 'Sæt kriterierne i prioriteret rækkefølge.', 'Sett kriteriene i prioritert rekkefølge.') },
      { change: documentationAsked, to: true, say: t('Say what each criterion must be documented by.', 'Ange vad varje kriterium ska styrkas med.', 'Skriv, hvad hvert kriterium skal dokumenteres med.', 'Skriv hva hvert kriterium skal dokumenteres med.') },
    ],
    examples: cases(mid, {
      lawful: { 'in order': { 'award.weights': 'order', 'award.documentationAsked': true }, 'weighted': { 'award.weights': 'stated', 'award.documentationAsked': true } },
      unlawful: { 'neither': { 'award.weights': 'none', 'award.documentationAsked': true }, 'no documentation': { 'award.weights': 'order', 'award.documentationAsked': false } }, depends: { 'not written': { 'award.weights': 'order' } }, outside,
    }),
  }),
  duty({
    ...base, id: 'no/below/dialogue-plan', topic: 'negotiation', sources: [foa('§§ 9-2 (3), 9-3')], dossier: ['diff 13', 'EX23', 'nat 2.4 Dialogue and negotiation'],
    says: t('The documents say whether you plan a dialogue with the tenderers; you decide after the tenders are in.', 'Dokumenten anger om ni planerar en dialog med anbudsgivarna; ni bestämmer när anbuden kommit in.', 'Materialet siger, om der er planlagt dialog med tilbudsgiverne; I beslutter, når tilbuddene er modtaget.', 'Dokumentene sier om dere planlegger dialog med leverandørene; dere bestemmer når tilbudene er kommet inn.'),
    steps: ['writeDocuments', 'sendNotice'], when: competition, must: yes(dialoguePlanned), remedies: [{ change: dialoguePlanned, to: true, say: t('Write the plan for the dialogue, or that there will be none.', 'Skriv planen för dialogen, eller att det inte blir någon.', 'Skriv planen for dialogen, eller at der ikke bliver nogen.', 'Skriv planen for dialogen, eller at det ikke blir noen.') }],
    examples: cases(mid, { lawful: { 'planned': { 'negotiation.planStated': true } }, unlawful: { 'silent': { 'negotiation.planStated': false } }, depends: { 'not written': {} }, outside }),
  }),
  duty({
    ...base, id: 'no/below/dialogue-choice', topic: 'negotiation', sources: [foa('§ 9-3 (2)')], dossier: ['EX25'],
    says: t('A dialogue may be held with one or several, but who is chosen follows from objective grounds and equal treatment.', 'Dialog får föras med en eller flera, men vilka som väljs följer av sakliga skäl och likabehandling.', 'Dialog kan føres med én eller flere, men valget følger af saglige grunde og ligebehandling.', 'Dialog kan føres med én eller flere, men valget følger av saklige grunner og likebehandling.'),
    steps: ['holdRound', 'decideAward'], when: all(competition, yes(negotiated)), must: yes(roundEqual), remedies: [{ change: roundEqual, to: true, say: t('Choose by the criteria and give all chosen the same chance.', 'Välj efter kriterierna och ge alla valda samma möjlighet.', 'Vælg efter kriterierne, og giv alle valgte samme mulighed.', 'Velg etter kriteriene, og gi alle valgte samme mulighet.') }],
    examples: cases({ ...mid, 'negotiation.held': true }, { lawful: { 'on equal terms': { 'round.equal': true } }, unlawful: { 'a favourite': { 'round.equal': false } }, depends: { 'not known': {} }, outside: { ...outside, 'no dialogue': { 'negotiation.held': false } } }),
  }),
  duty({
    ...base, id: 'no/below/secrets', topic: 'negotiation', sources: [foa('§ 9-3 (5)')],
    says: t('In the dialogue one firm’s solution or other confidential information is not given to the others without its consent to just that.', 'I dialogen lämnas ett företags lösning eller andra förtroliga uppgifter inte till de andra utan samtycke till just det.', 'I dialogen gives én virksomheds løsning eller andre fortrolige oplysninger ikke til de andre uden samtykke til netop det.', 'I dialogen får de andre ikke tilgang til en leverandørs løsning eller andre fortrolige opplysninger uten samtykke til akkurat det.'),
    steps: ['holdRound'], when: competition, must: any(no(secretPassedOn), is(consent, 'specific')),
    remedies: [{ change: secretPassedOn, to: false, say: t('Take out what comes from one firm.', 'Ta bort det som kommer från ett företag.', 'Fjern det, der kommer fra én virksomhed.', 'Fjern det som kommer fra én leverandør.') }],
    examples: cases({ ...mid, 'dialogue.consent': 'none' }, {
      lawful: { 'nothing passed on': { 'dialogue.secretPassedOn': false }, 'with consent to that': { 'dialogue.secretPassedOn': true, 'dialogue.consent': 'specific' } },
      unlawful: { 'passed on': { 'dialogue.secretPassedOn': true }, 'a general consent': { 'dialogue.secretPassedOn': true, 'dialogue.consent': 'blanket' } }, depends: { 'nobody has said': {} }, outside,
    }),
  }),
  duty({
    ...base, id: 'no/below/standstill', topic: 'award and standstill', weight: 'needs a reason', sources: [foa('§ 10-2 (1) og (3)', 'derived')], dossier: ['diff 43', 'nat 2.4 Standstill'],
    says: t('Under the EEA threshold the standstill is "reasonable", with no fixed number of days; less than a full working week should be explained. There is none when only one firm is concerned.', 'Under EES-tröskelvärdet är avtalsspärren ”rimlig”, utan fast antal dagar; mindre än en hel arbetsvecka bör förklaras. Ingen gäller när bara ett företag berörs.', 'Under EØS-tærskelværdien er standstill-perioden »rimelig« uden fast antal dage; mindre end en hel arbejdsuge bør forklares. Der er ingen, når kun én virksomhed er berørt.', 'Under EØS-terskelverdien er karensperioden «rimelig», uten fast antall dager; mindre enn en hel arbeidsuke bør forklares. Den gjelder ikke når bare én leverandør er berørt.'),
    steps: ['signContract'], when: all(competition, isNot(tendersCount, 1)), must: above(standstillDays, 6), remedies: [{ change: standstillDays, say: t('Wait a full week.', 'Vänta en hel vecka.', 'Vent en hel uge.', 'Vent en hel uke.') }],
    examples: cases({ ...mid, 'tenders.count': 3 }, { lawful: { 'seven days': { 'standstill.days': 7 } }, unlawful: { 'six days': { 'standstill.days': 6 } }, depends: { 'not known': {} }, outside: { ...outside, 'only one firm is concerned': { 'tenders.count': 1 } } }),
  }),
  duty({
    ...base, id: 'no/below/protocol', topic: 'records', sources: [foa('§ 10-5')],
    says: t('A protocol describes the competition and its important decisions.', 'Ett protokoll redovisar konkurrensen och de viktiga besluten.', 'En protokol beskriver konkurrencen og de vigtige beslutninger.', 'En anskaffelsesprotokoll beskriver konkurransen og de viktige beslutningene.'),
    steps: ['signContract'], when: competition, must: yes(reportWritten), remedies: [{ change: reportWritten, to: true, say: t('Write the protocol.', 'Skriv protokollet.', 'Skriv protokollen.', 'Skriv protokollen.') }],
    examples: cases(mid, { lawful: { 'written': { 'report.written': true } }, unlawful: { 'not written': { 'report.written': false } }, depends: { 'not known': {} }, outside }),
  }),
]
