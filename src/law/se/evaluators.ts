import { text as t } from '../../plain/index.ts'
import { all, among, any, duty, is, isNot, yes } from '../build.ts'
import { buyerKind, clarifyEqual, clarifyKind, conflictDeclared, conflictKnown, conflictRemedied, looksLow, lowAct, lowAsked, lowExplained, procedure } from '../facts/index.ts'
import { aidChance } from '../eu/low-tenders.ts'
import type { Rule } from '../types.ts'
import { alsoForSmallUtilities, belowBoth, belowEu, cases, insideEu, large, small } from './cases.ts'
import { kl, lou, luf, sinceAct, sinceRead, sinceSimpler } from './sources.ts'

const underEu = { 'below the threshold': { 'value.estimated': 2_000_000 } } as const
const advertised = all(belowEu, is(procedure, 'belowThreshold'))
const mid = { ...small, procedure: 'belowThreshold' } as const
const outsideBelow = { 'above the threshold': { 'value.estimated': 3_000_000 }, 'a direct award': { procedure: 'directAward' } } as const
const conflicts = { order: 'SE', topic: 'conflicts of interest', life: sinceRead, steps: ['appointEvaluators'], weight: 'blocks' } as const
const evaluation = { order: 'SE', topic: 'evaluation', life: sinceAct, weight: 'blocks' } as const
const notMunicipality = { 'a company': { 'buyer.kind': 'utility' } } as const
const askFirst = { change: lowAct, to: 'ask', say: t('Ask for an explanation first.', 'Begär en förklaring först.', 'Bed om en forklaring først.', 'Be om en forklaring først.') } as const
const keep = { change: lowAct, to: 'accept', say: t('Keep the tender in.', 'Behåll anbudet.', 'Behold tilbuddet.', 'Behold tilbudet.') } as const
const askAll = { change: clarifyEqual, to: true, say: t('Give all the same chance.', 'Ge alla samma möjlighet.', 'Giv alle samme mulighed.', 'Gi alle samme mulighet.') } as const

export const rules: readonly Rule[] = [
  duty({
    ...conflicts, id: 'se/evaluators/bias', carriesOut: 'eu/conflict/remedied', sources: [kl('6 kap. 28–30 §§, 7 kap. 4 §')],
    says: t('In a Swedish municipality an elected person or employee who is biased takes no part in handling the matter, nor is present; it is enough that impartiality can be questioned.', 'I en kommun deltar en förtroendevald eller anställd som är jävig inte i handläggningen och är inte närvarande; det räcker att opartiskheten kan ifrågasättas.',
      'I en svensk kommune deltager en folkevalgt eller ansat, der er inhabil, ikke i sagens behandling og er ikke til stede; det er nok, at upartiskheden kan betvivles.', 'I en svensk kommune deltar en folkevalgt eller ansatt som er inhabil, ikke i behandlingen og er ikke til stede; det er nok at upartiskheten kan trekkes i tvil.'),
    when: all(is(buyerKind, 'municipality'), yes(conflictKnown)), must: yes(conflictRemedied),
    remedies: [{ change: conflictRemedied, to: true, say: t('Let somebody else take over.', 'Låt någon annan ta över.', 'Lad en anden tage over.', 'La en annen overta.') }],
    examples: cases({ 'buyer.kind': 'municipality', 'conflict.known': true }, { lawful: { 'replaced': { 'conflict.remedied': true } }, unlawful: { 'still there': { 'conflict.remedied': false } }, depends: { 'not known': {} }, outside: { 'no bias': { 'conflict.known': false }, ...notMunicipality } }),
  }),
  duty({
    ...conflicts, id: 'se/evaluators/own-declaration', weight: 'needs a reason', replaces: 'eu/conflict/declared', sources: [kl('6 kap. 30 § andra stycket, 7 kap. 4 §')],
    says: t('Whoever knows of something that may make them biased says so of their own accord.', 'Den som känner till något som kan antas utgöra jäv mot honom eller henne uppger det självmant.', 'Den, der kender til noget, som kan gøre vedkommende inhabil, oplyser det af egen drift.', 'Den som kjenner til noe som kan gjøre vedkommende inhabil, opplyser om det av eget tiltak.'),
    when: is(buyerKind, 'municipality'), must: yes(conflictDeclared),
    remedies: [{ change: conflictDeclared, to: true, say: t('Ask each of them to declare.', 'Be var och en lämna en jävsförklaring.', 'Bed hver enkelt afgive erklæring.', 'Be hver enkelt avgi erklæring.') }],
    examples: cases({ 'buyer.kind': 'municipality' }, { lawful: { 'declared': { 'conflict.declared': true } }, unlawful: { 'not declared': { 'conflict.declared': false } }, depends: { 'not known': {} }, outside: notMunicipality }),
  }),
  duty({
    ...evaluation, id: 'se/clarify/no-new-tender', carriesOut: 'eu/evaluation/no-new-tender', steps: ['askClarification'], sources: [lou('4 kap. 9 §')], dossier: ['NAT-SUPPLEMENT'],
    says: t('A slip of the pen or of sums, or another error, may be corrected and a document cleared up or completed, as long as equal treatment and openness are kept; a better tender is not that.', 'Felskrivning, felräkning eller annat fel får rättas och en handling förtydligas eller kompletteras, om det är förenligt med likabehandling och öppenhet; ett bättre anbud är inte det.',
      'Skrivefejl, regnefejl og andre fejl må rettes, og et dokument præciseres eller suppleres, når ligebehandling og gennemsigtighed overholdes; et bedre tilbud er ikke det.', 'Skrivefeil, regnefeil eller andre feil kan rettes, og et dokument avklares eller suppleres, når likebehandling og åpenhet overholdes; et bedre tilbud er ikke det.'),
    when: insideEu, must: isNot(clarifyKind, 'newTender'), remedies: [{ change: clarifyKind, to: 'unclear', say: t('Ask only about the unclear point.', 'Fråga bara om det oklara.', 'Spørg kun om det uklare.', 'Spør bare om det uklare.') }],
    examples: cases(large, { lawful: { 'a slip': { 'clarify.kind': 'unclear' }, 'a paper': { 'clarify.kind': 'missing' } }, unlawful: { 'a better tender': { 'clarify.kind': 'newTender' } }, depends: { 'not said': {} }, outside: underEu }),
  }),
  duty({
    ...evaluation, id: 'se/clarify/equal', carriesOut: 'eu/evaluation/clarify-equally', steps: ['askClarification'], sources: [lou('4 kap. 9 § andra stycket')], dossier: ['NAT-SUPPLEMENT'],
    says: t('What you let one firm do, you let others in the same situation do.', 'Det ni låter ett företag göra låter ni även andra i samma situation göra.', 'Det, I lader én gøre, lader I andre i samme situation gøre.', 'Det dere lar én gjøre, lar dere andre i samme situasjon gjøre.'),
    when: insideEu, must: yes(clarifyEqual), remedies: [askAll],
    examples: cases(large, { lawful: { 'all asked': { 'clarify.equal': true } }, unlawful: { 'only one': { 'clarify.equal': false } }, depends: { 'not known': {} }, outside: underEu }),
  }),
  duty({
    ...evaluation, id: 'se/clarify/below', life: sinceSimpler, steps: ['askClarification'], sources: [lou('19 kap. 15 §')], dossier: ['NAT-SUPPLEMENT'],
    says: t('Below the threshold, if one firm may correct, clear up or complete its tender, the others get the same chance.', 'Under tröskelvärdet ska övriga leverantörer få motsvarande möjlighet när en får rätta, förtydliga eller komplettera.', 'Under tærskelværdien får de andre samme mulighed, når én må rette, præcisere eller supplere.', 'Under terskelverdien får de andre samme mulighet når én får rette, avklare eller supplere.'),
    when: advertised, must: yes(clarifyEqual), remedies: [askAll],
    examples: cases(mid, { lawful: { 'all': { 'clarify.equal': true } }, unlawful: { 'only one': { 'clarify.equal': false } }, depends: { 'not known': {} }, outside: outsideBelow }),
  }),
  duty({
    ...evaluation, id: 'se/low/asked', carriesOut: 'eu/evaluation/low-tender-asked', steps: ['handleLowTender', 'decideAward'], sources: [lou('16 kap. 7 § första stycket')], dossier: ['EU-ALT-01'],
    says: t('If a tender seems abnormally low you ask the firm to explain the price or cost.', 'Om ett anbud förefaller vara onormalt lågt begär ni att leverantören förklarar priset eller kostnaden.', 'Virker et tilbud unormalt lavt, beder I virksomheden forklare prisen eller omkostningerne.', 'Virker et tilbud unormalt lavt, ber dere leverandøren forklare prisen eller kostnaden.'),
    when: all(insideEu, yes(looksLow)), must: any(yes(lowAsked), is(lowAct, 'ask')), remedies: [askFirst],
    examples: cases({ ...large, 'low.suspected': true }, {
      lawful: { 'asked': { 'low.asked': true, 'low.act': 'reject' }, 'asking now': { 'low.asked': false, 'low.act': 'ask' } }, unlawful: { 'not asked': { 'low.asked': false, 'low.act': 'reject' } }, depends: { 'not known': { 'low.act': 'reject' } },
      outside: { 'a normal price': { 'low.suspected': false }, ...underEu },
    }),
  }),
  duty({
    ...evaluation, id: 'se/low/rejected-rightly', carriesOut: 'eu/evaluation/low-tender-rejected-rightly', steps: ['handleLowTender'], sources: [lou('16 kap. 7 och 8 §§')], dossier: ['EU-ALT-01'],
    says: t('A low tender is rejected only when the price has not been explained well enough.', 'Ett lågt anbud förkastas bara när priset inte förklarats på ett tillfredsställande sätt.', 'Et lavt tilbud afvises kun, når prisen ikke er forklaret tilfredsstillende.', 'Et lavt tilbud avvises bare når prisen ikke er forklart godt nok.'),
    when: all(insideEu, is(lowAct, 'reject')), must: among(lowExplained, 'unsatisfactory', 'breach', 'stateAid'), remedies: [keep],
    examples: cases({ ...large, 'low.act': 'reject' }, {
      lawful: { 'not explained': { 'low.explained': 'unsatisfactory' }, 'a breach': { 'low.explained': 'breach' }, 'aid': { 'low.explained': 'stateAid' } }, unlawful: { 'it holds': { 'low.explained': 'satisfactory' }, 'nobody asked': { 'low.explained': 'notAsked' } },
      depends: { 'not judged': {} }, outside: { 'kept in': { 'low.act': 'accept' }, ...underEu },
    }),
  }),
  duty({
    ...evaluation, id: 'se/low/must-reject', steps: ['handleLowTender'], sources: [lou('16 kap. 7 § andra stycket')], dossier: ['EU-ALT-01'],
    says: t('In Sweden a low price that is not explained well enough must lead to rejection; the directive only allows it.', 'Har leverantören inte på ett tillfredsställande sätt förklarat det låga priset ska anbudet förkastas; direktivet bara tillåter det.', 'I Sverige skal en lav pris, der ikke er forklaret godt nok, føre til afvisning; direktivet tillader det blot.', 'I Sverige skal en lav pris som ikke er forklart godt nok, føre til avvisning; direktivet bare tillater det.'),
    when: all(insideEu, is(lowExplained, 'unsatisfactory')), must: is(lowAct, 'reject'),
    remedies: [{ change: lowAct, to: 'reject', say: t('Reject the tender.', 'Förkasta anbudet.', 'Afvis tilbuddet.', 'Avvis tilbudet.') }],
    examples: cases({ ...large, 'low.explained': 'unsatisfactory' }, { lawful: { 'rejected': { 'low.act': 'reject' } }, unlawful: { 'accepted': { 'low.act': 'accept' } }, depends: { 'not decided': {} }, outside: { 'explained': { 'low.explained': 'satisfactory' }, ...underEu } }),
  }),
  duty({
    ...evaluation, id: 'se/low/breach', carriesOut: 'eu/evaluation/low-tender-breaking-law', steps: ['handleLowTender'], sources: [lou('16 kap. 7 § tredje stycket')], dossier: ['EU-ALT-01'],
    says: t('A tender that is low because environmental, social or labour duties are not kept must be rejected.', 'Ett anbud som är lågt för att miljö-, social- eller arbetsrättsliga skyldigheter inte följs ska förkastas.', 'Et tilbud, der er lavt, fordi miljø-, social- eller arbejdsretlige pligter ikke overholdes, skal afvises.', 'Et tilbud som er lavt fordi plikter om miljø, sosiale forhold eller arbeid ikke overholdes, skal avvises.'),
    when: all(insideEu, is(lowExplained, 'breach')), must: is(lowAct, 'reject'),
    remedies: [{ change: lowAct, to: 'reject', say: t('Reject the tender.', 'Förkasta anbudet.', 'Afvis tilbuddet.', 'Avvis tilbudet.') }],
    examples: cases({ ...large, 'low.explained': 'breach' }, { lawful: { 'rejected': { 'low.act': 'reject' } }, unlawful: { 'accepted': { 'low.act': 'accept' } }, depends: { 'not decided': {} }, outside: { 'explained': { 'low.explained': 'satisfactory' }, ...underEu } }),
  }),
  aidChance.in({ order: 'SE', life: sinceAct, id: 'se/low/state-aid', sources: [lou('16 kap. 8 §')], dossier: ['EU-ALT-01'] }),
  duty({
    ...evaluation, id: 'se/low/below', life: sinceSimpler, steps: ['handleLowTender'], sources: [lou('19 kap. 18 §'), luf('19 kap. 18 §')], dossier: ['EU-ALT-01'],
    says: t('Below the threshold a low tender may be rejected only after you have asked for an explanation and not got a satisfactory one.', 'Under tröskelvärdet får ett lågt anbud förkastas först sedan ni begärt en förklaring och inte fått tillfredsställande svar.', 'Under tærskelværdien må et lavt tilbud først afvises, når I har bedt om en forklaring og ikke fået et tilfredsstillende svar.', 'Under terskelverdien kan et lavt tilbud først avvises når dere har bedt om en forklaring og ikke fått et tilfredsstillende svar.'),
    when: all(belowBoth, is(procedure, 'belowThreshold'), is(lowAct, 'reject')), must: all(yes(lowAsked), among(lowExplained, 'unsatisfactory', 'breach', 'stateAid')), remedies: [askFirst],
    examples: alsoForSmallUtilities(cases({ ...mid, 'low.act': 'reject', 'low.asked': true }, {
      lawful: { 'not explained': { 'low.explained': 'unsatisfactory' }, 'a breach': { 'low.explained': 'breach' }, 'aid': { 'low.explained': 'stateAid' } }, unlawful: { 'nobody asked': { 'low.explained': 'notAsked' }, 'it holds': { 'low.explained': 'satisfactory' }, 'rejected at once': { 'low.asked': false, 'low.explained': 'unsatisfactory' } },
      depends: { 'not judged': {} }, outside: { 'kept in': { 'low.act': 'accept' }, ...outsideBelow },
    })),
  }),
]
