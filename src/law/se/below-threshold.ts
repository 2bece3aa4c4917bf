import { text as t } from '../../plain/index.ts'
import { all, above, among, any, atLeast, atMost, duty, is, no, yes } from '../build.ts'
import {
  answerDaysBefore, awardNoticeDays, deadlineExtended, dialoguePlanned, estimatedValue, noticeChannel, procedure, questionInTime, recordsKept, timeEnough, touchesCriteria, touchesMinimum, weightsForm,
} from '../facts/index.ts'
import { answerFloor } from '../eu/figures.ts'
import type { Rule } from '../types.ts'
import { alsoForSmallUtilities, belowBoth, belowEu, cases, small } from './cases.ts'
import { directAwardLimit, directAwardLimitUtilities, directRecordLimit, resultNoticeDays } from './figures.ts'
import { lou, luf, sinceSimpler } from './sources.ts'

const advertised = all(belowBoth, is(procedure, 'belowThreshold'))
/** From the limit of direct award on: the one of LOU for an authority, the one of LUF for a utility. */
const fromTheLimit = any(all(belowEu, atLeast(estimatedValue, directAwardLimit)), atLeast(estimatedValue, directAwardLimitUtilities))
const base = { ...small, procedure: 'belowThreshold' } as const
const outside = { 'above the EU threshold': { 'value.estimated': 2_451_816 }, 'a direct award': { procedure: 'directAward' } } as const

const notice = duty({
  id: 'se/below/notice', order: 'SE', topic: 'notices', life: sinceSimpler, sources: [lou('19 kap. 6 och 8 §§'), luf('19 kap. 6 och 8 §§')], dossier: ['diff 1', 'diff 9', 'nat 1.2 Advertising duty starts'],
  says: t('From SEK 700 000, for utilities from SEK 1 200 000, the procurement is advertised in a registered database.', 'Från 700 000 kronor, i försörjningssektorerna från 1 200 000 kronor, annonseras upphandlingen i en registrerad annonsdatabas.', 'Fra 700.000 svenske kroner, for forsyning fra 1.200.000 svenske kroner, annonceres indkøbet i en registreret database.', 'Fra 700 000 svenske kroner, i forsyningssektorene fra 1 200 000 svenske kroner, kunngjøres anskaffelsen i en registrert database.'),
  why: t('A firm that nobody has heard of must be able to find it.', 'Ett företag som ingen hört talas om ska kunna hitta den.', 'En virksomhed, som ingen har hørt om, skal kunne finde det.', 'En leverandør ingen har hørt om, må kunne finne den.'),
  steps: ['sendNotice'], when: all(advertised, fromTheLimit), must: among(noticeChannel, 'ted', 'national'), weight: 'blocks',
  remedies: [{ change: noticeChannel, to: 'national', say: t('Advertise in a registered database.', 'Annonsera i en registrerad annonsdatabas.', 'Annoncer i en registreret database.', 'Kunngjør i en registrert database.') }],
  examples: alsoForSmallUtilities(cases(base, {
    lawful: { 'national': { 'notice.channel': 'national' }, 'TED as well': { 'notice.channel': 'ted' }, 'exactly at the limit': { 'value.estimated': 700_000, 'notice.channel': 'national' } },
    unlawful: { 'only on the own site': { 'notice.channel': 'ownSite' }, 'at the limit, nowhere': { 'value.estimated': 700_000, 'notice.channel': 'none' }, 'a heat company at its limit': { 'buyer.kind': 'utility', activity: 'heat', 'value.estimated': 1_200_000, 'notice.channel': 'none' } },
    depends: { 'not chosen': {} }, outside: { ...outside, 'below the limit': { 'value.estimated': 699_999 }, 'a heat company below its limit': { 'buyer.kind': 'utility', activity: 'heat', 'value.estimated': 1_199_999 } },
  })),
})

const documents = duty({
  id: 'se/below/documents', order: 'SE', topic: 'documents', life: sinceSimpler, sources: [lou('19 kap. 9 §'), luf('19 kap. 9 §')], dossier: ['diff 12', 'diff 24', 'nat 2.4 Regime', 'nat 2.4 Weighting'],
  says: t('The documents say how the procurement will run, and give the criteria with weights or in order of importance.', 'Dokumenten anger hur upphandlingen går till, och kriterierna med vikter eller i prioritetsordning.',
    'Materialet siger, hvordan indkøbet forløber, og angiver kriterierne med vægte eller i prioriteret rækkefølge.', 'Dokumentene sier hvordan anskaffelsen skal foregå, og angir kriteriene med vekter eller i prioritert rekkefølge.'),
  steps: ['writeDocuments', 'sendNotice'], when: advertised, must: all(yes(dialoguePlanned), among(weightsForm, 'stated', 'order')), weight: 'blocks',
  remedies: [
    { change: dialoguePlanned, to: true, say: t('Write how the procurement runs, and whether you will negotiate.', 'Skriv hur upphandlingen går till, och om ni kommer att förhandla.', 'Skriv, hvordan indkøbet forløber, og om der forhandles.', 'Skriv hvordan anskaffelsen foregår, og om det blir forhandlet.') },
    { change: weightsForm, to: 'stated', say: t('Give the weights.', 'Ange vikterna.', 'Angiv vægtene.', 'Angi vektene.') },
  ],
  examples: alsoForSmallUtilities(cases(base, {
    lawful: { 'plan and weights': { 'negotiation.planStated': true, 'award.weights': 'stated' }, 'plan and order': { 'negotiation.planStated': true, 'award.weights': 'order' } },
    unlawful: { 'no plan': { 'negotiation.planStated': false, 'award.weights': 'stated' }, 'neither weights nor order': { 'negotiation.planStated': true, 'award.weights': 'none' } },
    depends: { 'weights not written': { 'negotiation.planStated': true } }, outside,
  })),
})

const time = duty({
  id: 'se/below/time', order: 'SE', topic: 'time limits', life: sinceSimpler, sources: [lou('19 kap. 11 §'), luf('19 kap. 11 §')], dossier: ['nat 2.4 Time for tenders'],
  says: t('Firms get reasonable time. There is no fixed number of days.', 'Företagen får skälig tid. Det finns inget fast antal dagar.', 'Virksomheder får rimelig tid. Der er ikke noget fast antal dage.', 'Leverandørene får rimelig tid. Det finnes ikke noe fast antall dager.'),
  steps: ['sendNotice'], when: advertised, must: yes(timeEnough), weight: 'blocks',
  remedies: [{ change: timeEnough, to: true, say: t('Lengthen the time and say what it is measured by.', 'Förläng tiden och ange vad den är mätt efter.', 'Forlæng fristen, og skriv, hvad den er målt efter.', 'Forleng fristen, og skriv hva den er målt etter.') }],
  examples: alsoForSmallUtilities(cases(base, { lawful: { 'enough': { 'time.enough': true } }, unlawful: { 'too short': { 'time.enough': false } }, depends: { 'nobody has judged': {} }, outside })),
})

const answers = duty({
  id: 'se/below/answers', order: 'SE', topic: 'questions and changes', life: sinceSimpler, sources: [lou('19 kap. 13 §'), luf('19 kap. 13 §')],
  says: t('Questions asked in good time are answered at least six days before the last day for tenders; later answers need a longer time limit.', 'Svar på frågor som ställts i god tid lämnas senast sex dagar före anbudstidens slut; senare svar kräver längre tid.', 'Spørgsmål stillet i god tid besvares senest seks dage før tilbudsfristen; senere svar kræver en længere frist.', 'Spørsmål som er stilt i god tid, besvares senest seks dager før tilbudsfristen; senere svar krever lengre frist.'),
  steps: ['answerQuestion'], when: all(advertised, yes(questionInTime)), must: any(atLeast(answerDaysBefore, answerFloor), yes(deadlineExtended)), weight: 'blocks',
  remedies: [{ change: deadlineExtended, to: true, say: t('Lengthen the time limit to match.', 'Förläng anbudstiden i motsvarande mån.', 'Forlæng fristen tilsvarende.', 'Forleng fristen tilsvarende.') }],
  examples: alsoForSmallUtilities(cases({ ...base, 'questions.inTime': true }, {
    lawful: { 'six days before': { 'questions.daysBefore': 6, 'questions.extended': false }, 'late, but extended': { 'questions.daysBefore': 2, 'questions.extended': true } },
    unlawful: { 'five days before': { 'questions.daysBefore': 5, 'questions.extended': false } }, depends: { 'no day given': { 'questions.extended': false } }, outside: { ...outside, 'the question came late': { 'questions.inTime': false } },
  })),
})

const negotiate = duty({
  id: 'se/below/negotiate', order: 'SE', topic: 'negotiation', life: sinceSimpler, sources: [lou('19 kap. 15 och 16 §§'), luf('19 kap. 15 och 16 §§')], dossier: ['diff 13', 'EX23', 'EX24', 'nat 2.4 Dialogue and negotiation'],
  says: t('You may negotiate with one or several about everything except minimum requirements and award criteria.', 'Ni får förhandla med en eller flera om allt utom minimikrav och tilldelningskriterier.', 'I må forhandle med én eller flere om alt undtagen mindstekrav og tildelingskriterier.', 'Dere kan forhandle med én eller flere om alt unntatt absolutte krav og tildelingskriterier.'),
  steps: ['holdRound'], when: advertised, must: all(no(touchesMinimum), no(touchesCriteria)), weight: 'blocks',
  remedies: [
    { change: touchesMinimum, to: false, say: t('Leave the minimum requirements as they stand.', 'Låt minimikraven stå.', 'Lad mindstekravene stå.', 'La de absolutte kravene stå.') },
    { change: touchesCriteria, to: false, say: t('Leave the criteria and their weights as they stand.', 'Låt kriterierna och vikterna stå.', 'Lad kriterierne og vægtene stå.', 'La kriteriene og vektene stå.') },
  ],
  examples: alsoForSmallUtilities(cases(base, {
    lawful: { 'price and terms': { 'round.minimumRequirements': false, 'round.awardCriteria': false } },
    unlawful: { 'a minimum requirement': { 'round.minimumRequirements': true, 'round.awardCriteria': false }, 'a criterion': { 'round.minimumRequirements': false, 'round.awardCriteria': true } },
    depends: { 'not known': { 'round.minimumRequirements': false } }, outside,
  })),
})

const result = duty({
  id: 'se/below/result-notice', order: 'SE', topic: 'notices', life: sinceSimpler, sources: [lou('19 kap. 7 §'), lou('19 a kap. 13 §'), luf('19 kap. 7 §, 19 a kap. 12 §')], dossier: ['diff 8', 'nat 2.4 Result notice'],
  says: t('The result is published within 30 days, after every advertised procurement and after a direct award of SEK 700 000 or more, for utilities SEK 1 200 000.', 'Resultatet efterannonseras inom 30 dagar, efter varje annonserad upphandling och efter direktupphandling på minst 700 000 kronor, i försörjningssektorerna 1 200 000.',
    'Resultatet offentliggøres inden 30 dage efter hvert annonceret indkøb og efter direkte køb på mindst 700.000 svenske kroner, for forsyning 1.200.000.', 'Resultatet kunngjøres innen 30 dager, etter hver kunngjort anskaffelse og etter direkteanskaffelse på minst 700 000 svenske kroner, i forsyningssektorene 1 200 000.'),
  steps: ['sendAwardNotice'], when: all(belowBoth, any(is(procedure, 'belowThreshold'), all(is(procedure, 'directAward'), fromTheLimit))), must: atMost(awardNoticeDays, resultNoticeDays), weight: 'blocks',
  remedies: [{ change: awardNoticeDays, say: t('Send it within 30 days of the contract.', 'Skicka den inom 30 dagar från avtalet.', 'Send den inden 30 dage efter kontrakten.', 'Send den innen 30 dager etter kontrakten.') }],
  examples: alsoForSmallUtilities(cases(base, {
    lawful: { 'day thirty': { 'awardNotice.days': 30 } },
    unlawful: { 'day thirty-one': { 'awardNotice.days': 31 }, 'after a direct award at the limit': { procedure: 'directAward', 'value.estimated': 700_000, 'awardNotice.days': 31 }, 'after a direct award for heat at its limit': { procedure: 'directAward', 'buyer.kind': 'utility', activity: 'heat', 'value.estimated': 1_200_000, 'awardNotice.days': 31 } },
    depends: { 'not sent': {} },
    outside: { 'above the EU threshold': { 'value.estimated': 2_451_816 }, 'a small direct award': { procedure: 'directAward', 'value.estimated': 699_999 }, 'a small direct award for heat': { procedure: 'directAward', 'buyer.kind': 'utility', activity: 'heat', 'value.estimated': 1_199_999 }, 'open procedure': { procedure: 'open' } },
  })),
})

const directRecord = duty({
  id: 'se/direct/record', order: 'SE', topic: 'records', life: sinceSimpler, sources: [lou('19 a kap. 11 §'), luf('19 a kap. 10 §')], dossier: ['diff 7', 'nat 1.2 Documentation of small purchases'],
  says: t('A direct award above SEK 100 000 is documented along the way; the file is finished within 30 days.', 'En direktupphandling över 100 000 kronor dokumenteras löpande; dokumentationen är klar inom 30 dagar.', 'Et direkte køb over 100.000 svenske kroner dokumenteres løbende; sagen er færdig inden 30 dage.', 'En direkteanskaffelse over 100 000 svenske kroner dokumenteres underveis; saken er ferdig innen 30 dager.'),
  steps: ['signContract'], when: all(belowBoth, is(procedure, 'directAward'), above(estimatedValue, directRecordLimit)), must: yes(recordsKept), weight: 'blocks',
  remedies: [{ change: recordsKept, to: true, say: t('Write down who was asked, what they offered and why you chose.', 'Skriv ner vilka som tillfrågats, vad de erbjöd och varför ni valde.', 'Skriv, hvem der blev spurgt, hvad de tilbød, og hvorfor I valgte.', 'Skriv hvem som ble spurt, hva de tilbød, og hvorfor dere valgte.') }],
  examples: alsoForSmallUtilities(cases({ ...small, procedure: 'directAward', 'value.estimated': 100_001 }, {
    lawful: { 'documented': { 'records.kept': true } }, unlawful: { 'not documented': { 'records.kept': false } }, depends: { 'nobody has said': {} },
    outside: { 'exactly SEK 100 000': { 'value.estimated': 100_000 }, 'an advertised procurement': { procedure: 'belowThreshold' }, 'above the EU threshold': { 'value.estimated': 2_451_816 } },
  })),
})

export const rules: readonly Rule[] = [notice, documents, time, answers, negotiate, result, directRecord]
