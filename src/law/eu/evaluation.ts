import { text } from '../../plain/index.ts'
import { all, among, any, is, isNot, no, yes } from '../build.ts'
import {
  bestByCriteria, clarifyEqual, clarifyKind, evaluatedAsPublished, evaluationRecorded, looksLow, lowAct, lowAsked, lowExplained,
  openedEarly, winnerCompliant, winnerProof,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { bigPurchase, dutyOn, example, examplesAround, heatCompany } from './entry.ts'
import { exclusionRules, insideFull } from './regimes.ts'
import { d24, judgment, d25 } from './sources.ts'

const evaluation = dutyOn('evaluation')
const award = dutyOn('award and standstill')

export const rules: readonly Rule[] = [
  evaluation({
    id: 'eu/evaluation/opened-after-deadline', steps: ['openTenders'], weight: 'blocks', sources: [d24('art. 22(3)'), d24('Annex IV'), d25('art. 40(3), Annex V')], dossier: ['EU-COM-05', 'hard 24'],
    says: text(
      'Nobody looks into tenders or requests before the deadline has passed, in any round.',
      'Ingen tittar i anbud eller ansökningar innan tidsfristen har gått ut, i någon runda.',
      'Ingen ser i tilbud eller ansøgninger, før fristen er udløbet, i nogen runde.',
      'Ingen ser i tilbud eller søknader før fristen er ute, i noen runde.'),
    why: text('Equal chance, no leaks.', 'Lika möjlighet, inga läckor.', 'Lige muligheder, ingen lækager.', 'Lik mulighet, ingen lekkasjer.'),
    when: insideFull, must: no(openedEarly),
    remedies: [{ change: openedEarly, to: false, say: text('Wait until the deadline has passed.', 'Vänta tills tidsfristen gått ut.', 'Vent, til fristen er udløbet.', 'Vent til fristen er ute.') }],
    examples: examplesAround({ utilities: true, of: openedEarly, good: [false], bad: [true] }),
  }),
  evaluation({
    id: 'eu/evaluation/as-published', steps: ['evaluate', 'decideAward'], weight: 'blocks', sources: [d24('art. 56(1), 67(5)'), judgment('C-6/15', 'TNS Dimarso', '2016-07-14'), d25('art. 76(5), 82(5)')], dossier: ['EU-EVL-01', 'EU-AWD-06'],
    says: text(
      'Tenders are weighed by exactly the criteria and weights that were published.',
      'Anbuden bedöms efter just de kriterier och vikter som publicerats.',
      'Tilbuddene vurderes efter netop de kriterier og vægte, der blev offentliggjort.',
      'Tilbudene vurderes etter nettopp de kriteriene og vektene som ble kunngjort.'),
    why: text('Transparency: no hidden change.', 'Öppenhet: ingen dold ändring.', 'Gennemsigtighed: ingen skjult ændring.', 'Åpenhet: ingen skjult endring.'),
    when: insideFull, must: yes(evaluatedAsPublished),
    remedies: [
      { change: evaluatedAsPublished, to: true, say: text('Evaluate again by what was published.', 'Utvärdera om efter det som publicerats.', 'Evaluer igen efter det offentliggjorte.', 'Evaluer på nytt etter det som ble kunngjort.') },
      { insteadTake: 'cancelProcedure', say: text('If that cannot be done, cancel and begin again.', 'Om det inte går: avbryt och börja om.', 'Kan det ikke lade sig gøre, så annuller og begynd forfra.', 'Går ikke det, avlys og begynn på nytt.') },
    ],
    examples: examplesAround({ utilities: true, of: evaluatedAsPublished, good: [true], bad: [false] }),
  }),
  evaluation({
    id: 'eu/evaluation/no-new-tender', steps: ['askClarification'], weight: 'blocks',
    sources: [d24('art. 56(3)'), judgment('C-599/10', 'SAG ELV Slovensko', '2012-03-29'), judgment('C-336/12', 'Manova', '2013-10-10'), judgment('C-131/16', 'Archus and Gama', '2017-05-11'), d25('art. 76(4)')], dossier: ['EU-EVL-03'],
    says: text(
      'You may ask a firm to clear up a point, mend an obvious slip or hand in a missing paper, but never to make a better tender.',
      'Ni får be ett företag förtydliga en punkt, rätta ett uppenbart fel eller lämna ett saknat dokument, men aldrig att göra ett bättre anbud.',
      'I må bede en virksomhed præcisere et punkt, rette en åbenlys fejl eller sende et manglende dokument, men aldrig om et bedre tilbud.',
      'Dere kan be en leverandør avklare et punkt, rette en åpenbar feil eller ettersende et dokument, men aldri om et bedre tilbud.'),
    when: insideFull, must: isNot(clarifyKind, 'newTender'),
    remedies: [{ change: clarifyKind, to: 'unclear', say: text('Ask only about the unclear point.', 'Fråga bara om det oklara.', 'Spørg kun om det uklare.', 'Spør bare om det uklare.') }],
    examples: examplesAround({ utilities: true, of: clarifyKind, good: ['unclear', 'missing'], bad: ['newTender'] }),
  }),
  evaluation({
    id: 'eu/evaluation/clarify-equally', steps: ['askClarification'], weight: 'blocks', sources: [d24('art. 18(1), 56(3)'), d25('art. 36(1), 76(4)')], dossier: ['EU-EVL-03'],
    says: text(
      'All firms in the same situation get the same question.',
      'Alla företag i samma situation får samma fråga.',
      'Alle virksomheder i samme situation får det samme spørgsmål.',
      'Alle leverandører i samme situasjon får samme spørsmål.'),
    when: insideFull, must: yes(clarifyEqual),
    remedies: [{ change: clarifyEqual, to: true, say: text('Ask the others too.', 'Fråga även de andra.', 'Spørg også de andre.', 'Spør også de andre.') }],
    examples: examplesAround({ utilities: true, of: clarifyEqual, good: [true], bad: [false] }),
  }),
  evaluation({
    id: 'eu/evaluation/low-tender-asked', steps: ['handleLowTender', 'decideAward'], weight: 'blocks', sources: [d24('art. 69(1)'), d25('art. 84(1)')], dossier: ['EU-ALT-01'],
    says: text(
      'A firm whose tender looks abnormally low is asked to explain its price.',
      'Ett företag vars anbud verkar onormalt lågt ombeds förklara priset.',
      'En virksomhed, hvis tilbud virker unormalt lavt, bedes forklare prisen.',
      'En leverandør med et tilbud som virker unormalt lavt, bes forklare prisen.'),
    when: all(insideFull, yes(looksLow)), must: any(yes(lowAsked), is(lowAct, 'ask')),
    remedies: [
      { change: lowAsked, to: true, say: text('Ask the firm in writing and give it time to answer.', 'Fråga företaget skriftligt och ge det tid att svara.', 'Spørg virksomheden skriftligt, og giv den tid til at svare.', 'Spør leverandøren skriftlig og gi tid til å svare.') },
      { change: lowAct, to: 'ask', say: text('Ask instead of deciding now.', 'Fråga i stället för att besluta nu.', 'Spørg i stedet for at afgøre det nu.', 'Spør i stedet for å avgjøre nå.') },
    ],
    examples: [
      ...examplesAround({ utilities: true, base: { 'low.suspected': true, 'low.act': 'reject' }, of: lowAsked, good: [true], bad: [false], outside: [{ 'low.suspected': false }] }),
      example('asking now', { ...bigPurchase, 'low.suspected': true, 'low.asked': false, 'low.act': 'ask' }, 'lawful'),
    ],
  }),
  evaluation({
    id: 'eu/evaluation/low-tender-rejected-rightly', steps: ['handleLowTender'], weight: 'blocks', sources: [d24('art. 69(3)'), d25('art. 84(3)')], dossier: ['EU-ALT-01'],
    says: text(
      'A low tender is rejected only when the firm’s answer does not account for the price.',
      'Ett lågt anbud förkastas bara när företagets svar inte förklarar priset.',
      'Et lavt tilbud afvises kun, når virksomhedens svar ikke forklarer prisen.',
      'Et lavt tilbud avvises bare når svaret fra leverandøren ikke forklarer prisen.'),
    when: all(insideFull, is(lowAct, 'reject')), must: among(lowExplained, 'unsatisfactory', 'breach', 'stateAid'),
    remedies: [{ change: lowAct, to: 'accept', say: text('Keep the tender in.', 'Behåll anbudet.', 'Behold tilbuddet.', 'Behold tilbudet.') }],
    examples: examplesAround({ utilities: true, base: { 'low.act': 'reject' }, of: lowExplained, good: ['unsatisfactory', 'breach', 'stateAid'], bad: ['satisfactory', 'notAsked'], outside: [{ 'low.act': 'accept' }] }),
  }),
  evaluation({
    id: 'eu/evaluation/low-tender-breaking-law', steps: ['handleLowTender'], weight: 'blocks', sources: [d24('art. 18(2), 69(3)'), d25('art. 36(2), 84(3)')], dossier: ['EU-ALT-01', 'EU-PRI-02'],
    says: text(
      'A tender that is low because labour, social or environmental law is broken must be rejected.',
      'Ett anbud som är lågt för att arbets-, social- eller miljörätten bryts ska förkastas.',
      'Et tilbud, der er lavt, fordi arbejds-, social- eller miljøretten brydes, skal afvises.',
      'Et tilbud som er lavt fordi arbeids-, sosial- eller miljøretten brytes, skal avvises.'),
    when: all(insideFull, is(lowExplained, 'breach')), must: is(lowAct, 'reject'),
    remedies: [{ change: lowAct, to: 'reject', say: text('Reject the tender, with the reasons.', 'Förkasta anbudet, med skälen.', 'Afvis tilbuddet med begrundelse.', 'Avvis tilbudet med begrunnelse.') }],
    examples: examplesAround({ utilities: true, base: { 'low.explained': 'breach' }, of: lowAct, good: ['reject'], bad: ['accept'], outside: [{ 'low.explained': 'satisfactory' }] }),
  }),
  evaluation({
    id: 'eu/evaluation/recorded', steps: ['decideAward'], weight: 'blocks', sources: [d24('art. 84(2)'), d25('art. 100(2)')], dossier: ['EU-REP-02'],
    says: text(
      'The evaluation is written down, with the reasons for each assessment.',
      'Utvärderingen är nedskriven, med skälen för varje bedömning.',
      'Evalueringen er skrevet ned med begrundelse for hver vurdering.',
      'Evalueringen er skrevet ned med begrunnelse for hver vurdering.'),
    when: insideFull, must: yes(evaluationRecorded),
    remedies: [{ change: evaluationRecorded, to: true, say: text('Write the reasons down.', 'Skriv ner skälen.', 'Skriv begrundelserne ned.', 'Skriv ned begrunnelsene.') }],
    examples: examplesAround({ utilities: true, of: evaluationRecorded, good: [true], bad: [false] }),
  }),
  award({
    id: 'eu/award/compliant', steps: ['decideAward'], weight: 'blocks', sources: [d24('art. 56(1)(a)'), d25('art. 76(5)')], dossier: ['EU-EVL-01'],
    says: text(
      'Only a tender that meets every minimum requirement can win.',
      'Bara ett anbud som uppfyller alla minimikrav kan vinna.',
      'Kun et tilbud, der opfylder alle mindstekrav, kan vinde.',
      'Bare et tilbud som oppfyller alle absolutte krav, kan vinne.'),
    when: insideFull, must: yes(winnerCompliant),
    remedies: [{ change: winnerCompliant, to: true, say: text('Choose the best of the tenders that meet the requirements.', 'Välj det bästa av de anbud som uppfyller kraven.', 'Vælg det bedste af de tilbud, der opfylder kravene.', 'Velg det beste av tilbudene som oppfyller kravene.') }],
    examples: examplesAround({ utilities: true, of: winnerCompliant, good: [true], bad: [false] }),
  }),
  award({
    id: 'eu/award/proof', steps: ['decideAward'], weight: 'blocks', sources: [d24('art. 59(4)'), d25('art. 80(3)')], dossier: ['EU-ESPD-02'],
    says: text(
      'Before the contract is awarded, the winner hands in up-to-date papers that prove what it declared.',
      'Innan kontraktet tilldelas lämnar vinnaren aktuella bevis för det den försäkrat.',
      'Før kontrakten tildeles, afleverer vinderen aktuel dokumentation for det, den har erklæret.',
      'Før kontrakten tildeles, leverer vinneren oppdatert dokumentasjon for det den har erklært.'),
    when: exclusionRules, must: yes(winnerProof),
    remedies: [{ change: winnerProof, to: true, say: text('Ask the winner for the papers, or fetch them from public registers.', 'Begär bevisen av vinnaren, eller hämta dem ur offentliga register.', 'Bed vinderen om dokumentationen, eller hent den i offentlige registre.', 'Be vinneren om dokumentasjonen, eller hent den fra offentlige registre.') }],
    examples: [
      ...examplesAround({ of: winnerProof, good: [true], bad: [false] }),
      example('a municipality for its waterworks', { ...bigPurchase, ...heatCompany, 'buyer.kind': 'municipality', activity: 'water', 'award.winnerProof': false }, 'unlawful'),
      example('a heat company with rules of its own', { ...bigPurchase, ...heatCompany, 'utility.isAuthority': false, 'utility.refersToClassicRules': false, 'award.winnerProof': false }, 'does not apply'),
    ],
  }),
  award({
    id: 'eu/award/best-by-criteria', steps: ['decideAward'], weight: 'blocks', sources: [d24('art. 67(1)'), d25('art. 76(5), 82(1)')], dossier: ['EU-AWD-01'],
    says: text(
      'The tender that comes first by the criteria wins, and no other.',
      'Det anbud som kommer först enligt kriterierna vinner, inget annat.',
      'Det tilbud, der kommer først efter kriterierne, vinder, og intet andet.',
      'Det tilbudet som kommer først etter kriteriene, vinner, og ikke noe annet.'),
    when: insideFull, must: yes(bestByCriteria),
    remedies: [{ change: bestByCriteria, to: true, say: text('Award to the tender ranked first.', 'Tilldela det anbud som rankats först.', 'Tildel det tilbud, der er placeret først.', 'Tildel tilbudet som er rangert først.') }],
    examples: examplesAround({ utilities: true, of: bestByCriteria, good: [true], bad: [false] }),
  }),
]
