import { text as t } from '../../plain/index.ts'
import { above, all, among, any, atLeast, atMost, below, duty, gap, is, isNot, no, yes } from '../build.ts'
import { carryOut } from '../carry.ts'
import { answerFloor, standstillElectronic, standstillPost, thresholdLight } from '../eu/figures.ts'
import { rules as directive } from '../eu/light-regime.ts'
import { light } from '../eu/regimes.ts'
import {
  activity, answerDaysBefore, awardNoticeDays, daysAfterQuarter, deadlineExtended, directGround, estimatedValue, exceptionalReasons, ideaBasedFits, lettersMeans, lettersReasoned, lettersToAll,
  noticesGrouped, procedure, questionInTime, recordsKept, reservableCode, reservedFor, standstillDays, subject, timeEnough, touchesCriteria, touchesMinimum, weightsForm,
} from '../facts/index.ts'
import type { Facts, Rule } from '../types.ts'
import { belowEu, cases } from './cases.ts'
import { directAwardLimit, directRecordLimit, resultNoticeDays } from './figures.ts'
import { lou, sinceAct, sinceRead, sinceSimpler } from './sources.ts'

const base = { order: 'SE', topic: 'special regimes', life: sinceSimpler, weight: 'blocks' } as const
/** Services of annex 2 bought by an authority: chapter 19 whatever they are worth, or chapter 19 a. */
const annex2 = all(is(subject, 'socialServices'), is(activity, 'general'))
const advertised = all(annex2, isNot(procedure, 'directAward'))
const outside = { 'ordinary services': { subject: 'services' }, 'for a waterworks': { activity: 'water' } } as const
const direct: Facts = { ...light, procedure: 'directAward' }

export const rules: readonly Rule[] = [
  ...carryOut(directive, base, 'se', lou, {
    'eu/light/notice': '19 kap. 6 och 8 §§', 'eu/light/described': '19 kap. 9 §', 'eu/light/equal': '19 kap. 2 §', 'eu/light/award': '19 kap. 2 och 9 §§', 'eu/light/award-notice': '19 kap. 7 §', 'eu/light/report': '19 kap. 22 §',
  }).map((d): Rule => ({ ...d, dossier: ['NAT-LIGHT'] })),
  ...carryOut(directive, { order: 'SE', life: sinceAct }, 'se', lou, { 'eu/reserved/sheltered': '4 kap. 18 §' }).map((d): Rule => ({ ...d, dossier: ['NAT-RESERVED'] })),
  ...carryOut(directive, { order: 'SE', life: sinceSimpler }, 'se', lou, { 'eu/reserved/participatory': '19 kap. 25 §', 'eu/reserved/participatory-years': '19 kap. 25 §', 'eu/reserved/participatory-again': '19 kap. 25 §' }).map((d): Rule => ({ ...d, dossier: ['NAT-RESERVED'] })),
  duty({
    ...base, id: 'se/light/direct', sources: [lou('19 a kap. 2–5 §§')], dossier: ['NAT-LIGHT', 'nat 1.1 light', 'nat 1.2 Direct award, goods/services'],
    says: t('Social and other services of annex 2 may be bought directly below their own EU threshold; from there on only on a ground of the act.', 'Sociala tjänster och andra tjänster i bilaga 2 får direktupphandlas under sitt tröskelvärde; därifrån bara på en grund i lagen.',
      'Sociale og andre ydelser i bilag 2 kan købes direkte under deres egen tærskelværdi; derfra kun på et grundlag i loven.', 'Sosiale og andre tjenester i vedlegg 2 kan kjøpes direkte under sin egen terskelverdi; derfra bare på et grunnlag i loven.'),
    steps: ['chooseProcedure', 'signContract'], when: all(annex2, is(procedure, 'directAward')), must: any(below(estimatedValue, thresholdLight), isNot(directGround, 'none'), yes(exceptionalReasons)),
    remedies: [{ change: procedure, to: 'lightRegime', say: t('Announce it and let all compete.', 'Annonsera och låt alla konkurrera.', 'Annoncer, og lad alle konkurrere.', 'Kunngjør, og la alle konkurrere.') }],
    examples: cases({ ...direct, 'direct.ground': 'none', 'direct.exceptionalReasons': false }, {
      lawful: { 'one krona below': { 'value.estimated': 8_513_249 }, 'exceptional reasons': { 'direct.exceptionalReasons': true }, 'nobody came': { 'direct.ground': 'noTenders' } }, unlawful: { 'at the threshold': { 'value.estimated': 8_513_250 }, 'above': {} },
      depends: { 'no ground given': { 'direct.ground': undefined } }, outside: { ...outside, 'announced': { procedure: 'lightRegime' } },
    }),
  }),
  duty({
    ...base, id: 'se/light/criteria', topic: 'award criteria', sources: [lou('19 kap. 9 §')], dossier: ['NAT-LIGHT'],
    says: t('The documents give the award criteria with weights or in order of importance.', 'Dokumenten anger tilldelningskriterierna med viktning eller i prioritetsordning.', 'Materialet angiver tildelingskriterierne med vægte eller i prioriteret rækkefølge.', 'Dokumentene angir tildelingskriteriene med vekter eller i prioritert rekkefølge.'),
    steps: ['writeDocuments', 'sendNotice'], when: advertised, must: among(weightsForm, 'stated', 'order'),
    remedies: [{ change: weightsForm, to: 'stated', say: t('Give the weights.', 'Ange vikterna.', 'Angiv vægtene.', 'Angi vektene.') }],
    examples: cases(light, { lawful: { 'weights': { 'award.weights': 'stated' }, 'order': { 'award.weights': 'order' } }, unlawful: { 'neither': { 'award.weights': 'none' } }, depends: { 'not written': {} }, outside: { ...outside, 'a direct award': { procedure: 'directAward' } } }),
  }),
  duty({
    ...base, id: 'se/light/time', topic: 'time limits', sources: [lou('19 kap. 11 §')], dossier: ['NAT-LIGHT'],
    says: t('Firms get reasonable time; there is no fixed number of days.', 'Företagen får skälig tid; det finns inget fast antal dagar.', 'Virksomhederne får rimelig tid; der er ikke noget fast antal dage.', 'Leverandørene får rimelig tid; det finnes ikke noe fast antall dager.'),
    steps: ['sendNotice'], when: advertised, must: yes(timeEnough),
    remedies: [{ change: timeEnough, to: true, say: t('Lengthen the time.', 'Förläng tiden.', 'Forlæng fristen.', 'Forleng fristen.') }],
    examples: cases(light, { lawful: { 'enough': { 'time.enough': true } }, unlawful: { 'too short': { 'time.enough': false } }, depends: { 'nobody has judged': {} }, outside: { ...outside, 'a direct award': { procedure: 'directAward' } } }),
  }),
  duty({
    ...base, id: 'se/light/answers', topic: 'questions and changes', sources: [lou('19 kap. 13 och 14 §§')], dossier: ['NAT-LIGHT'],
    says: t('Questions asked in good time are answered at least six days before the last day for tenders; later answers need a longer time limit.', 'Svar på frågor som ställts i god tid lämnas senast sex dagar före sista anbudsdag; senare svar kräver längre tid.', 'Spørgsmål stillet i god tid besvares senest seks dage før tilbudsfristen; senere svar kræver en længere frist.', 'Spørsmål som er stilt i god tid, besvares senest seks dager før tilbudsfristen; senere svar krever lengre frist.'),
    steps: ['answerQuestion'], when: all(advertised, yes(questionInTime)), must: any(atLeast(answerDaysBefore, answerFloor), yes(deadlineExtended)),
    remedies: [{ change: deadlineExtended, to: true, say: t('Lengthen the time limit to match.', 'Förläng anbudstiden i motsvarande mån.', 'Forlæng fristen tilsvarende.', 'Forleng fristen tilsvarende.') }],
    examples: cases({ ...light, 'questions.inTime': true }, { lawful: { 'six days before': { 'questions.daysBefore': 6, 'questions.extended': false }, 'seven': { 'questions.daysBefore': 7, 'questions.extended': false }, 'late, but extended': { 'questions.daysBefore': 2, 'questions.extended': true } }, unlawful: { 'five days before': { 'questions.daysBefore': 5, 'questions.extended': false } }, depends: { 'no day given': { 'questions.extended': false } }, outside: { ...outside, 'a direct award': { procedure: 'directAward' }, 'the question came late': { 'questions.inTime': false } } }),
  }),
  duty({
    ...base, id: 'se/light/negotiate', topic: 'negotiation', sources: [lou('19 kap. 15 och 16 §§')], dossier: ['NAT-LIGHT'],
    says: t('You may negotiate about everything except minimum requirements and award criteria.', 'Ni får förhandla om allt utom minimikrav och tilldelningskriterier.', 'I må forhandle om alt undtagen mindstekrav og tildelingskriterier.', 'Dere kan forhandle om alt unntatt absolutte krav og tildelingskriterier.'),
    steps: ['holdRound'], when: advertised, must: all(no(touchesMinimum), no(touchesCriteria)),
    remedies: [{ change: touchesMinimum, to: false, say: t('Leave the minimum requirements as they stand.', 'Låt minimikraven stå.', 'Lad mindstekravene stå.', 'La de absolutte kravene stå.') }, { change: touchesCriteria, to: false, say: t('Leave the criteria as they stand.', 'Låt kriterierna stå.', 'Lad kriterierne stå.', 'La kriteriene stå.') }],
    examples: cases(light, {
      lawful: { 'price': { 'round.minimumRequirements': false, 'round.awardCriteria': false } }, unlawful: { 'a requirement': { 'round.minimumRequirements': true, 'round.awardCriteria': false }, 'a criterion': { 'round.minimumRequirements': false, 'round.awardCriteria': true } },
      depends: { 'not known': { 'round.minimumRequirements': false } }, outside: { ...outside, 'a direct award': { procedure: 'directAward' } },
    }),
  }),
  duty({
    ...base, id: 'se/light/letters', topic: 'award and standstill', carriesOut: 'eu/letters/to-all', sources: [lou('19 kap. 19 §')], dossier: ['NAT-LIGHT'],
    says: t('All who applied or tendered get the decision in writing, as soon as possible.', 'Alla anbudssökande och anbudsgivare får beslutet skriftligt, så snart som möjligt.', 'Alle ansøgere og tilbudsgivere får beslutningen skriftligt hurtigst muligt.', 'Alle som har søkt eller gitt tilbud, får beslutningen skriftlig så snart som mulig.'),
    steps: ['sendAwardLetters'], when: advertised, must: yes(lettersToAll),
    remedies: [{ change: lettersToAll, to: true, say: t('Send it to all.', 'Skicka till alla.', 'Send til alle.', 'Send til alle.') }],
    examples: cases(light, { lawful: { 'to all': { 'letters.toAll': true } }, unlawful: { 'to one': { 'letters.toAll': false } }, depends: { 'nobody has said': {} }, outside: { ...outside, 'a direct award': { procedure: 'directAward' } } }),
  }),
  duty({
    ...base, id: 'se/light/letters-reasons', topic: 'award and standstill', carriesOut: 'eu/letters/reasons', sources: [lou('19 kap. 19 §')], dossier: ['NAT-LIGHT'],
    says: t('The decision gives its reasons and says how long the standstill is.', 'Underrättelsen anger skälen för beslutet och hur lång avtalsspärren är.', 'Underretningen angiver begrundelsen for beslutningen og standstill-periodens længde.', 'Meddelelsen oppgir begrunnelsen for beslutningen og hvor lang karensperioden er.'),
    steps: ['sendAwardLetters'], when: advertised, must: yes(lettersReasoned),
    remedies: [{ change: lettersReasoned, to: true, say: t('Add the reasons.', 'Lägg till skälen.', 'Tilføj begrundelsen.', 'Legg til begrunnelsen.') }],
    examples: cases(light, { lawful: { 'reasoned': { 'letters.reasons': true } }, unlawful: { 'without reasons': { 'letters.reasons': false } }, depends: { 'nobody has said': {} }, outside: { ...outside, 'a direct award': { procedure: 'directAward' } } }),
  }),
  duty({
    ...base, id: 'se/light/standstill', topic: 'award and standstill', sources: [lou('20 kap. 1 §'), lou('19 kap. 19 §')], dossier: ['NAT-LIGHT', 'EU-LGT-05'],
    says: t('Below their threshold too, ten days lie between the decision and the contract, 15 if any letter went by post.', 'Även under tröskelvärdet ligger tio dagar mellan beslutet och avtalet, 15 om något besked gått med post.', 'Også under tærskelværdien ligger der ti dage mellem beslutningen og aftalen, 15 hvis nogen er underrettet med post.', 'Også under terskelverdien går det ti dager mellom beslutningen og avtalen, 15 hvis noen har fått beskjed per post.'),
    // From the threshold on se/standstill/period says it.
    steps: ['signContract'], when: all(advertised, below(estimatedValue, thresholdLight)), must: any(all(is(lettersMeans, 'electronic'), atLeast(standstillDays, standstillElectronic)), atLeast(standstillDays, standstillPost)),
    remedies: [{ change: standstillDays, say: t('Wait with the signature.', 'Vänta med underskriften.', 'Vent med underskriften.', 'Vent med signeringen.') }],
    examples: cases({ ...light, 'value.estimated': 5_000_000, 'letters.means': 'electronic' }, {
      lawful: { 'ten days': { 'standstill.days': 10 }, 'eleven': { 'standstill.days': 11 }, 'post, 15': { 'letters.means': 'post', 'standstill.days': 15 }, 'post, 16': { 'letters.means': 'post', 'standstill.days': 16 } },
      unlawful: { 'nine days': { 'standstill.days': 9 }, 'post, 14': { 'letters.means': 'post', 'standstill.days': 14 } }, depends: { 'not counted': {}, 'nobody says how': { 'letters.means': undefined, 'standstill.days': 12 } }, outside: { ...outside, 'a direct award': { procedure: 'directAward' }, 'at their threshold': { 'value.estimated': 8_513_250 } },
    }),
  }),
  duty({
    ...base, id: 'se/light/direct-result', topic: 'notices', sources: [lou('19 a kap. 13 §')], dossier: ['NAT-LIGHT'],
    says: t('A direct award of SEK 700 000 or more gets an award notice within 30 days, or collected within 30 days of the end of the quarter.', 'En direktupphandling på minst 700 000 kronor efterannonseras inom 30 dagar, eller samlat inom 30 dagar från kvartalets slut.', 'Et direkte køb på mindst 700.000 svenske kroner offentliggøres inden 30 dage, eller samlet inden 30 dage efter kvartalets udløb.', 'En direkteanskaffelse på minst 700 000 svenske kroner kunngjøres innen 30 dager, eller samlet innen 30 dager etter utløpet av kvartalet.'),
    steps: ['sendAwardNotice'], when: all(annex2, is(procedure, 'directAward'), atLeast(estimatedValue, directAwardLimit)), must: any(atMost(awardNoticeDays, resultNoticeDays), all(yes(noticesGrouped), atMost(daysAfterQuarter, resultNoticeDays))),
    remedies: [{ change: awardNoticeDays, say: t('Send it now.', 'Skicka den nu.', 'Send den nu.', 'Send den nå.') }],
    examples: cases({ ...direct, 'value.estimated': 700_000, 'awardNotice.grouped': false }, {
      lawful: { 'day 30': { 'awardNotice.days': 30 }, 'day 2': { 'awardNotice.days': 2 }, 'collected': { 'awardNotice.days': 60, 'awardNotice.grouped': true, 'awardNotice.daysAfterQuarter': 30 }, 'collected, early': { 'awardNotice.days': 60, 'awardNotice.grouped': true, 'awardNotice.daysAfterQuarter': 3 } },
      unlawful: { 'day 31': { 'awardNotice.days': 31 }, 'collected late': { 'awardNotice.days': 60, 'awardNotice.grouped': true, 'awardNotice.daysAfterQuarter': 31 }, 'not collected': { 'awardNotice.days': 60, 'awardNotice.daysAfterQuarter': 3 } },
      depends: { 'not sent': {} }, outside: { ...outside, 'below 700 000': { 'value.estimated': 699_999 }, 'announced': { procedure: 'lightRegime' } },
    }),
  }),
  duty({
    ...base, id: 'se/light/direct-record', topic: 'records', sources: [lou('19 a kap. 11 §')], dossier: ['NAT-LIGHT'],
    says: t('A direct award above SEK 100 000 is documented along the way.', 'En direktupphandling över 100 000 kronor dokumenteras löpande.', 'Et direkte køb over 100.000 svenske kroner dokumenteres løbende.', 'En direkteanskaffelse over 100 000 svenske kroner dokumenteres underveis.'),
    steps: ['signContract'], when: all(annex2, is(procedure, 'directAward'), above(estimatedValue, directRecordLimit)), must: yes(recordsKept),
    remedies: [{ change: recordsKept, to: true, say: t('Write down who was asked and why you chose.', 'Skriv ner vilka som tillfrågats och varför ni valde.', 'Skriv, hvem der blev spurgt, og hvorfor I valgte.', 'Skriv hvem som ble spurt, og hvorfor dere valgte.') }],
    examples: cases({ ...direct, 'value.estimated': 100_001 }, { lawful: { 'documented': { 'records.kept': true } }, unlawful: { 'not documented': { 'records.kept': false } }, depends: { 'nobody has said': {} }, outside: { ...outside, 'exactly SEK 100 000': { 'value.estimated': 100_000 }, 'announced': { procedure: 'lightRegime' } } }),
  }),
  duty({
    ...base, id: 'se/reserved/idea-based', life: sinceRead, sources: [lou('19 kap. 25 a §')], dossier: ['NAT-RESERVED'],
    says: t('Listed welfare services may be reserved for idea-based organisations whose purpose helps the service, which pass on values only as the registration act allows and which no public body controls.', 'Uppräknade välfärdstjänster får reserveras för idéburna organisationer vars allmännyttiga syfte bidrar till tjänsten, som bara gör tillåtna värdeöverföringar och som inget offentligt organ bestämmer över.',
      'Opregnede velfærdsydelser kan reserveres til almennyttige organisationer, hvis formål bidrager til ydelsen, som kun overfører værdier, som registreringsloven tillader, og som ingen offentlig myndighed bestemmer over.', 'Oppførte velferdstjenester kan reserveres for ideelle organisasjoner der formålet bidrar til tjenesten, som bare overfører verdier slik registreringsloven tillater, og som ikke styres av det offentlige.'),
    steps: ['reserveContract'], // LUF has no such section.
    when: all(is(reservedFor, 'nonProfit'), is(activity, 'general')), must: all(is(subject, 'socialServices'), yes(reservableCode), yes(ideaBasedFits)),
    remedies: [{ insteadTake: 'sendNotice', say: t('Open the procedure to all.', 'Öppna förfarandet för alla.', 'Åbn proceduren for alle.', 'Åpne konkurransen for alle.') }],
    examples: cases({ ...light, 'reserve.for': 'nonProfit' }, {
      lawful: { 'a care association': { 'reserve.listedCode': true, 'reserve.ideaBasedFits': true } }, unlawful: { 'a code that is not listed': { 'reserve.listedCode': false, 'reserve.ideaBasedFits': true }, 'controlled by the municipality': { 'reserve.listedCode': true, 'reserve.ideaBasedFits': false }, 'cleaning': { subject: 'services', 'reserve.listedCode': true, 'reserve.ideaBasedFits': true } },
      depends: { 'nobody has judged': { 'reserve.listedCode': true } }, outside: { 'for a sheltered workshop': { 'reserve.for': 'sheltered' }, 'for a waterworks': { activity: 'water' } },
    }),
  }),
  gap({
    order: 'SE', topic: 'special regimes', life: sinceSimpler, id: 'se/gap/reserved-sheltered-below', sources: [lou('4 kap. 18 §, 19 kap. 1 §')], dossier: ['NAT-RESERVED'],
    says: t('Chapter 19 has no section on sheltered workshops, and the one in chapter 4 is not among those that apply below the threshold. Whether such a purchase may be reserved has to be looked into.', '19 kap. har ingen bestämmelse om skyddade verkstäder, och den i 4 kap. hör inte till dem som gäller under tröskelvärdet. Om ett sådant köp får reserveras måste utredas.',
      'Kapitel 19 har ingen regel om beskyttede værksteder, og den i kapitel 4 gælder ikke under tærskelværdien. Om et sådant køb kan reserveres, må undersøges.', 'Kapittel 19 har ingen regel om vernede virksomheter, og den i kapittel 4 gjelder ikke under terskelverdien. Om et slikt kjøp kan reserveres, må undersøkes.'),
    steps: ['reserveContract'], when: all(is(reservedFor, 'sheltered'), belowEu),
  }),
]
