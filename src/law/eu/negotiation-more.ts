import { text as t } from '../../plain/index.ts'
import { all, any, atLeast, is, yes } from '../build.ts'
import { cases } from '../cases.ts'
import { answerDaysBefore, deadlineExtended, dialoguePlanned, phase, procedure, questionInTime, subject, urgencyClaimed } from '../facts/index.ts'
import type { Facts, Rule } from '../types.ts'
import { aboveThreshold, bigPurchase, dutyOn, examplesAround, insideDirective, smallPurchase } from './entry.ts'
import { answerFloor, answerFloorUrgent } from './figures.ts'
import { roundDuty } from './rounds.ts'
import { d24, sinceTransposition } from './sources.ts'

const where = { order: 'EU', life: sinceTransposition, base: { ...bigPurchase, 'rnd.listedCode': false }, outside: { 'a small purchase': smallPurchase } } as const
const asked: Facts = { ...bigPurchase, procedure: 'restricted', phase: 'requests', 'questions.inTime': true, 'questions.extended': false, 'time.urgencyClaimed': false }
const research: Facts = { procedure: 'researchAndDevelopment', 'rnd.listedCode': true }

export const rules: readonly Rule[] = [
  roundDuty(where, 'closed', { used: ['negotiation', 'dialogue'], sources: [d24('art. 29(7), 30(5)-(6)')], dossier: ['EU-CPN-06', 'EU-CD-03'] }),
  roundDuty(where, 'dialogue-solution', { used: ['dialogue'], sources: [d24('art. 30(5)')], dossier: ['EU-CD-03'] }),
  roundDuty(where, 'dialogue-final', { used: ['dialogue'], sources: [d24('art. 30(6)')], dossier: ['EU-CD-03'] }),
  roundDuty(where, 'competition-left', { used: ['negotiation', 'dialogue'], sources: [d24('art. 66')], dossier: ['EU-NUM-02', 'EU-NUM-03'] }),
  dutyOn('negotiation')({
    id: 'eu/negotiation/timetable', steps: ['writeDocuments', 'sendNotice'], weight: 'blocks', sources: [d24('art. 30(2)')], dossier: ['EU-CD-01'],
    says: t('The documents of a dialogue set an indicative timetable.', 'Dokumenten för en konkurrenspräglad dialog anger en preliminär tidsplan.', 'Materialet til en konkurrencepræget dialog angiver en vejledende tidsplan.', 'Dokumentene for en konkurransepreget dialog angir en veiledende tidsplan.'),
    when: all(insideDirective, is(procedure, 'dialogue')), must: yes(dialoguePlanned),
    remedies: [{ change: dialoguePlanned, to: true, say: t('Write how the dialogue will run, with a timetable.', 'Skriv hur dialogen går till, med tidsplan.', 'Skriv, hvordan dialogen forløber, med tidsplan.', 'Skriv hvordan dialogen gjennomføres, med tidsplan.') }],
    examples: examplesAround({ base: { procedure: 'dialogue' }, of: dialoguePlanned, good: [true], bad: [false], outside: [{ procedure: 'negotiation' }] }),
  }),
  // Art. 53(2) counts from the tender deadline; while firms still ask to take part only equal treatment and art. 47(1) speak.
  dutyOn('questions and changes')({
    id: 'eu/questions/while-requesting', steps: ['answerQuestion'], weight: 'needs a reason', sources: [d24('art. 18(1), 47(1)', 'derived')], dossier: ['EU-QA-04'],
    says: t('The six days are counted to the tender deadline. While firms ask to take part no number is set; answering six days before (four in urgency) or extending keeps the chance equal.',
      'De sex dagarna räknas till sista dag för anbud. Under ansökningstiden finns inget tal; svar sex dagar före (fyra vid brådska) eller förlängning ger lika möjlighet.',
      'De seks dage regnes til tilbudsfristen. I ansøgningsperioden er der ikke noget tal i direktivet; svar seks dage før (fire ved hast) eller forlængelse giver lige muligheder.',
      'De seks dagene regnes til tilbudsfristen. Mens leverandørene ber om å få delta, er det ikke noe tall; svar seks dager før (fire ved hast) eller forlengelse gir lik mulighet.'),
    when: all(is(phase, 'requests'), yes(questionInTime), insideDirective),
    must: any(atLeast(answerDaysBefore, answerFloor), all(yes(urgencyClaimed), atLeast(answerDaysBefore, answerFloorUrgent)), yes(deadlineExtended)),
    remedies: [{ change: deadlineExtended, to: true, say: t('Extend the time to ask to take part.', 'Förläng ansökningstiden.', 'Forlæng ansøgningsfristen.', 'Forleng fristen for å be om å få delta.') }],
    examples: cases(asked, {
      lawful: { 'six days': { 'questions.daysBefore': 6 }, 'four in urgency': { 'questions.daysBefore': 4, 'time.urgencyClaimed': true }, 'late, extended': { 'questions.daysBefore': 1, 'questions.extended': true } },
      unlawful: { 'five days': { 'questions.daysBefore': 5 }, 'three in urgency': { 'questions.daysBefore': 3, 'time.urgencyClaimed': true } },
      depends: { 'no day known': {} },
      outside: { 'while firms tender': { phase: 'tendering' }, 'asked too late': { 'questions.inTime': false }, 'a small purchase': smallPurchase },
    }),
  }),
  dutyOn('procedures')({
    id: 'eu/rnd/services-only', steps: ['chooseProcedure', 'signContract'], weight: 'blocks', sources: [d24('art. 14, 32(3)(a)')], dossier: ['EU-RND-07'],
    says: t('Only research services lie outside the rules. Prototypes and test series bought as goods do not; a few pieces purely for trial have a ground of their own.',
      'Bara forskningstjänster faller utanför reglerna. Prototyper och provserier som köps som varor gör det inte; några exemplar enbart för försök har en egen grund.',
      'Kun forskningstjenester ligger uden for reglerne. Prototyper og forsøgsserier købt som varer gør ikke; nogle få eksemplarer alene til forsøg har deres eget grundlag.',
      'Bare forskningstjenester ligger utenfor reglene. Prototyper og prøveserier kjøpt som varer gjør ikke det; noen få eksemplarer bare til forsøk har sitt eget grunnlag.'),
    when: all(is(procedure, 'researchAndDevelopment'), aboveThreshold), must: is(subject, 'services'),
    remedies: [{ insteadTake: 'chooseProcedure', say: t('Use the ground for goods made purely for trial, or compete.', 'Använd grunden för varor enbart för försök, eller konkurrensutsätt.', 'Brug grundlaget for varer alene til forsøg, eller udbyd.', 'Bruk grunnlaget for varer bare til forsøk, eller konkurranseutsett.') }],
    examples: cases({ ...bigPurchase, ...research }, {
      lawful: { 'a service': {} }, unlawful: { 'goods': { subject: 'goods' }, 'works': { subject: 'works', 'value.estimated': 90_000_000 } },
      depends: { 'nobody says what it is': { subject: undefined, 'value.estimated': 90_000_000 } }, outside: { 'an open procedure': { procedure: 'open' }, 'a small purchase': smallPurchase },
    }),
  }),
]
