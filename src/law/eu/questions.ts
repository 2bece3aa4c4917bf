import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, is, isNot, no, yes } from '../build.ts'
import { answerDaysBefore, answeredToAll, changeKind, changeToAll, deadlineExtended, extensionLater, extensionToAll, phase, procedure, questionCutoff, questionInTime, revealsAsker, urgencyClaimed } from '../facts/index.ts'
import type { Facts, Rule } from '../types.ts'
import { bigPurchase, dutyOn, example, examplesAround, insideDirective, smallPurchase } from './entry.ts'
import { answerFloor, answerFloorUrgent } from './figures.ts'
import { insideFull } from './regimes.ts'
import { d24, d25 } from './sources.ts'

const on = dutyOn('questions and changes')
const asked: Facts = { ...bigPurchase, phase: 'tendering', 'questions.inTime': true, 'questions.extended': false, 'time.urgencyClaimed': false }
// Dialogue and innovation partnership cannot be accelerated, so four days never do there.
export const accelerated = among(procedure, 'open', 'restricted', 'negotiation')
const extendFirst = t('Extend the deadline.', 'Förläng tidsfristen.', 'Forlæng fristen.', 'Forleng fristen.')
const tried = (name: string, facts: Facts, verdict: 'lawful' | 'unlawful' | 'depends' | 'does not apply') => example(name, { ...asked, ...facts }, verdict)

export const rules: readonly Rule[] = [
  on({
    id: 'eu/questions/days', dossier: ['EU-QA-01', 'EU-QA-02', 'EU-TIME-07'], sources: [d24('art. 47(3)(a), 53(2)')], weight: 'blocks', steps: ['answerQuestion'],
    says: t('A question asked in good time is answered at the latest six days before the tender deadline, four in an accelerated procedure; a later answer extends the deadline.',
      'En fråga som ställts i god tid besvaras senast sex dagar före anbudstidens slut, fyra i ett påskyndat förfarande; ett senare svar förlänger tiden.',
      'Et spørgsmål stillet i god tid besvares senest seks dage før tilbudsfristen, fire i en hasteprocedure; et senere svar forlænger fristen.',
      'Et spørsmål stilt i god tid besvares senest seks dager før tilbudsfristen, fire i en hasteprosedyre; et senere svar forlenger fristen.'),
    when: all(isNot(phase, 'requests'), yes(questionInTime), insideDirective), must: any(atLeast(answerDaysBefore, answerFloor), all(yes(urgencyClaimed), accelerated, atLeast(answerDaysBefore, answerFloorUrgent)), yes(deadlineExtended)),
    remedies: [{ insteadTake: 'extendDeadline', say: extendFirst }, { change: deadlineExtended, to: true, say: extendFirst }],
    examples: [
      tried('six days', { 'questions.daysBefore': 6 }, 'lawful'), tried('five days', { 'questions.daysBefore': 5 }, 'unlawful'), tried('four in urgency', { 'questions.daysBefore': 4, 'time.urgencyClaimed': true }, 'lawful'), tried('three in urgency', { 'questions.daysBefore': 3, 'time.urgencyClaimed': true }, 'unlawful'),
      ...['restricted', 'negotiation'].map(p => tried(`four in urgency, ${p}`, { procedure: p, 'questions.daysBefore': 4, 'time.urgencyClaimed': true }, 'lawful')), tried('four in a dialogue', { procedure: 'dialogue', 'questions.daysBefore': 4, 'time.urgencyClaimed': true }, 'unlawful'),
      tried('late, extended', { 'questions.daysBefore': 1, 'questions.extended': true }, 'lawful'), tried('no tender deadline yet', { 'questions.daysBefore': undefined }, 'depends'),
      tried('asked too late', { 'questions.daysBefore': 1, 'questions.inTime': false }, 'does not apply'), tried('while firms ask to take part', { 'questions.daysBefore': 1, phase: 'requests' }, 'does not apply'), tried('below the threshold', { 'questions.daysBefore': 1, ...smallPurchase }, 'does not apply'),
    ],
  }),
  on({
    id: 'eu/questions/to-all', dossier: ['EU-QA-01'], sources: [d24('art. 18(1), 53(2)'), d25('art. 36(1), 73(2)')], weight: 'blocks', steps: ['answerQuestion'],
    says: t('The answer goes to all firms at the same time, not only to the one who asked.', 'Svaret går till alla företag samtidigt, inte bara till den som frågade.', 'Svaret går til alle virksomheder på samme tid, ikke kun til den, der spurgte.', 'Svaret går til alle leverandører samtidig, ikke bare til den som spurte.'),
    why: t('Whoever knows more can tender better: an equal chance needs equal knowledge.', 'Den som vet mer kan lämna bättre anbud: lika möjlighet kräver lika kunskap.', 'Den, der ved mere, kan byde bedre: lige muligheder kræver lige viden.', 'Den som vet mer, kan gi bedre tilbud: like muligheter krever lik kunnskap.'),
    when: insideFull, must: yes(answeredToAll),
    remedies: [{ change: answeredToAll, to: true, say: t('Give the answer to all.', 'Ge svaret till alla.', 'Giv svaret til alle.', 'Gi svaret til alle.') }],
    examples: examplesAround({ utilities: true, of: answeredToAll, good: [true], bad: [false] }),
  }),
  on({
    id: 'eu/questions/no-name', dossier: ['EU-CONF-01'], sources: [d24('art. 21(1)'), d25('art. 39(1)')], weight: 'blocks', steps: ['answerQuestion'],
    says: t('The answer shows neither who asked nor what a firm has marked as secret.', 'Svaret visar varken vem som frågade eller vad ett företag markerat som hemligt.', 'Svaret viser hverken, hvem der spurgte, eller hvad en virksomhed har markeret som fortroligt.', 'Svaret viser verken hvem som spurte eller hva en leverandør har merket som fortrolig.'),
    when: insideFull, must: no(revealsAsker),
    remedies: [{ change: revealsAsker, to: false, say: t('Take out what shows the firm.', 'Ta bort det som visar företaget.', 'Fjern det, der viser virksomheden.', 'Fjern det som viser leverandøren.') }],
    examples: examplesAround({ utilities: true, of: revealsAsker, good: [false], bad: [true] }),
  }),
  on({
    id: 'eu/questions/cut-off', dossier: ['EU-QA-03', 'hard 23'], sources: [d24('art. 47(3), 53(2)'), d25('art. 66(3), 73(2)')], weight: 'advice', steps: ['sendNotice'],
    says: t('Say until which day questions are taken; “in good time” is not defined in the law.', 'Ange till vilken dag frågor tas emot; ”i god tid” är inte definierat i lagen.', 'Angiv til hvilken dag spørgsmål modtages; »i god tid« er ikke defineret i loven.', 'Oppgi til hvilken dag spørsmål tas imot; «i god tid» er ikke definert i loven.'),
    when: insideFull, must: yes(questionCutoff),
    remedies: [{ change: questionCutoff, to: true, say: t('Set a last day for questions.', 'Ange en sista dag för frågor.', 'Sæt en sidste dag for spørgsmål.', 'Sett en siste dag for spørsmål.') }],
    examples: examplesAround({ utilities: true, of: questionCutoff, good: [true], bad: [false] }),
  }),
  on({
    id: 'eu/changes/to-all', dossier: ['EU-PRI-01'], sources: [d24('art. 18(1)'), d25('art. 36(1)')], weight: 'blocks', steps: ['changeDocuments'],
    says: t('A change of the documents is told to all at the same time.', 'En ändring av dokumenten meddelas alla samtidigt.', 'En ændring af materialet meddeles alle på samme tid.', 'En endring av dokumentene meddeles til alle samtidig.'),
    when: insideFull, must: yes(changeToAll),
    remedies: [{ change: changeToAll, to: true, say: t('Tell all at the same time.', 'Meddela alla samtidigt.', 'Giv alle besked på samme tid.', 'Gi alle beskjed samtidig.') }],
    examples: examplesAround({ utilities: true, of: changeToAll, good: [true], bad: [false] }),
  }),
  on({
    id: 'eu/changes/extended', dossier: ['EU-TIME-07'], sources: [d24('art. 47(3)(b)'), d25('art. 66(3)(b)')], weight: 'blocks', steps: ['changeDocuments'],
    says: t('A significant change gives all firms more time, in proportion.', 'En väsentlig ändring ger alla företag mer tid, i proportion.', 'En væsentlig ændring giver alle virksomheder mere tid i forhold til ændringen.', 'En vesentlig endring gir alle leverandører mer tid, i forhold til endringen.'),
    when: all(is(changeKind, 'significant'), insideFull), must: yes(deadlineExtended),
    remedies: [{ change: deadlineExtended, to: true, say: extendFirst }],
    examples: examplesAround({ utilities: true, base: { 'change.kind': 'significant' }, of: deadlineExtended, good: [true], bad: [false], outside: [{ 'change.kind': 'minor' }] }),
  }),
  on({
    id: 'eu/changes/not-basic', dossier: ['EU-PRI-01'], sources: [d24('art. 18(1), 47(3)'), d25('art. 36(1), 66(3)')], weight: 'blocks', steps: ['changeDocuments'],
    says: t('A basic element, one that might have drawn other firms, is not changed under way: that takes a new procedure.', 'Ett grundläggande element, som kunde ha lockat andra företag, ändras inte under vägen: det kräver en ny upphandling.', 'Et grundlæggende element, som kunne have tiltrukket andre virksomheder, ændres ikke undervejs: det kræver et nyt udbud.', 'Et grunnleggende element, som kunne ha trukket til seg andre, endres ikke underveis: det krever en ny konkurranse.'),
    when: insideFull, must: isNot(changeKind, 'basic'),
    remedies: [{ insteadTake: 'cancelProcedure', say: t('Cancel and announce again.', 'Avbryt och annonsera på nytt.', 'Annuller, og bekendtgør igen.', 'Avlys og kunngjør på nytt.') }],
    examples: examplesAround({ utilities: true, of: changeKind, good: ['minor', 'significant'], bad: ['basic'] }),
  }),
  on({
    id: 'eu/extension/to-all', dossier: ['EU-PUB-07', 'EU-TIME-07'], sources: [d24('art. 18(1), 47(3)'), d25('art. 36(1), 66(3)')], weight: 'blocks', steps: ['extendDeadline'],
    says: t('A new deadline is told to all at the same time and the notice is changed.', 'En ny tidsfrist meddelas alla samtidigt och annonsen ändras.', 'En ny frist meddeles alle på samme tid, og bekendtgørelsen rettes.', 'En ny frist meddeles til alle samtidig, og kunngjøringen rettes.'),
    when: insideFull, must: all(yes(extensionToAll), yes(extensionLater)),
    remedies: [{ change: extensionToAll, to: true, say: t('Tell all at the same time.', 'Meddela alla samtidigt.', 'Giv alle besked på samme tid.', 'Gi alle beskjed samtidig.') }, { change: extensionLater, to: true, say: t('Choose a later day.', 'Välj en senare dag.', 'Vælg en senere dag.', 'Velg en senere dag.') }],
    examples: [
      ...examplesAround({ utilities: true, base: { 'extension.later': true }, of: extensionToAll, good: [true], bad: [false] }),
      example('the deadline is moved forward', { ...bigPurchase, 'extension.toAll': true, 'extension.later': false }, 'unlawful'),
    ],
  }),
]
