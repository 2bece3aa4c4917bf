import { text as t } from '../../plain/index.ts'
import { all, among, any, duty, is, isNot, yes } from '../build.ts'
import { clarifyKind, conflictKnown, conflictRemedied, looksLow, lowAct, lowAsked, lowExplained } from '../facts/index.ts'
import { checked } from '../eu/evaluators.ts'
import { aidChance } from '../eu/low-tenders.ts'
import type { Rule } from '../types.ts'
import { cases, insideAct, insideEu, large, underEea } from './cases.ts'
import { foa, sinceAct } from './sources.ts'

const evaluation = { order: 'NO', topic: 'evaluation', life: sinceAct, weight: 'blocks' } as const
const same = { order: 'NO', life: sinceAct } as const
const reject = { change: lowAct, to: 'reject', say: t('Reject the tender.', 'Förkasta anbudet.', 'Afvis tilbuddet.', 'Avvis tilbudet.') } as const

export const rules: readonly Rule[] = [
  checked.in({
    ...same, id: 'no/evaluators/checked', sources: [foa('§ 7-5 (2)')],
    says: t('You take suitable measures to prevent, find and remedy bias.', 'Ni vidtar lämpliga åtgärder för att förebygga, upptäcka och avhjälpa jäv.', 'I træffer egnede foranstaltninger for at forebygge, opdage og afhjælpe inhabilitet.', 'Dere treffer egnede tiltak for å forebygge, identifisere og avhjelpe inhabilitet.'),
  }),
  duty({
    ...evaluation, id: 'no/evaluators/bias', carriesOut: 'eu/conflict/remedied', topic: 'conflicts of interest', steps: ['appointEvaluators'], sources: [foa('§ 7-5')],
    says: t('Whatever the value inside the act, the rules on bias of the public administration act and the municipal act hold for whoever prepares or decides; who is biased steps back.', 'Oavsett värde inom lagen gäller reglerna om jäv i forvaltningsloven och kommuneloven för den som förbereder eller beslutar; den som är jävig träder tillbaka.',
      'Uanset værdi inden for loven gælder habilitetsreglerne i forvaltningsloven og kommuneloven for den, der forbereder eller beslutter; den inhabile træder tilbage.', 'Uansett verdi innenfor loven gjelder habilitetsreglene i forvaltningsloven og kommuneloven for den som tilrettelegger eller avgjør; den som er inhabil, trer til side.'),
    when: all(insideAct, yes(conflictKnown)), must: yes(conflictRemedied),
    remedies: [{ change: conflictRemedied, to: true, say: t('Let somebody else take over.', 'Låt någon annan ta över.', 'Lad en anden tage over.', 'La en annen overta.') }],
    examples: cases({ ...large, 'conflict.known': true }, {
      lawful: { 'replaced': { 'conflict.remedied': true } }, unlawful: { 'still there': { 'conflict.remedied': false }, 'a purchase of 600 000': { 'value.estimated': 600_000, 'conflict.remedied': false } }, depends: { 'not known': {} },
      outside: { 'no bias': { 'conflict.known': false }, 'outside the act': { 'value.estimated': 499_999 } },
    }),
  }),
  duty({
    ...evaluation, id: 'no/clarify/no-improvement', carriesOut: 'eu/evaluation/no-new-tender', steps: ['askClarification'], sources: [foa('§ 23-5')], dossier: ['NAT-SUPPLEMENT'],
    says: t('You may ask in writing, with a short extra time, that a firm send, add to, clear up or complete what seems wrong, unclear or missing; the tender must not get better by it.', 'Ni får skriftligt, med en kort tilläggsfrist, be ett företag sända in, komplettera eller förtydliga det som verkar fel, oklart eller saknas; anbudet får inte bli bättre av det.',
      'I må skriftligt og med en kort frist bede en virksomhed eftersende, supplere, præcisere eller udfylde det, der synes forkert, uklart eller mangler; tilbuddet må ikke blive bedre af det.', 'Dere kan skriftlig og med en kort tilleggsfrist be leverandøren ettersende, supplere, avklare eller utfylle det som synes feil, uklart eller mangler; tilbudet skal ikke bli forbedret av det.'),
    when: insideEu, must: isNot(clarifyKind, 'newTender'), remedies: [{ change: clarifyKind, to: 'unclear', say: t('Ask only about what is unclear or missing.', 'Fråga bara om det oklara eller saknade.', 'Spørg kun om det uklare eller manglende.', 'Spør bare om det som er uklart eller mangler.') }],
    examples: cases(large, { lawful: { 'unclear': { 'clarify.kind': 'unclear' }, 'missing': { 'clarify.kind': 'missing' } }, unlawful: { 'improved': { 'clarify.kind': 'newTender' } }, depends: { 'not said': {} }, outside: underEea }),
  }),
  duty({
    ...evaluation, id: 'no/low/asked', carriesOut: 'eu/evaluation/low-tender-asked', steps: ['handleLowTender', 'decideAward'], sources: [foa('§ 24-9 (1) og (4)')], dossier: ['EU-ALT-01'],
    says: t('If a tender seems abnormally low, you ask in writing, with reasonable time, how it is made up.', 'Verkar ett anbud onormalt lågt begär ni skriftligt, med rimlig tid, en redogörelse för hur det är sammansatt.', 'Virker et tilbud unormalt lavt, beder I skriftligt og med rimelig frist om en redegørelse for dets sammensætning.', 'Virker et tilbud unormalt lavt, krever dere skriftlig og med rimelig frist en redegjørelse for sammensetningen.'),
    when: all(insideEu, yes(looksLow)), must: any(yes(lowAsked), is(lowAct, 'ask')), remedies: [{ change: lowAct, to: 'ask', say: t('Ask first.', 'Fråga först.', 'Spørg først.', 'Spør først.') }],
    examples: cases({ ...large, 'low.suspected': true }, {
      lawful: { 'asked': { 'low.asked': true, 'low.act': 'reject' }, 'asking now': { 'low.asked': false, 'low.act': 'ask' } }, unlawful: { 'not asked': { 'low.asked': false, 'low.act': 'reject' } }, depends: { 'not known': { 'low.act': 'reject' } },
      outside: { 'a normal price': { 'low.suspected': false }, ...underEea },
    }),
  }),
  duty({
    ...evaluation, id: 'no/low/rejected-rightly', carriesOut: 'eu/evaluation/low-tender-rejected-rightly', steps: ['handleLowTender'], sources: [foa('§§ 24-8 (2) b, 24-9 (2)')], dossier: ['EU-ALT-01'],
    says: t('A low tender may be rejected only when the information does not explain the price or cost well enough.', 'Ett lågt anbud får förkastas bara när uppgifterna inte tillräckligt förklarar priset eller kostnaden.', 'Et lavt tilbud må kun afvises, når oplysningerne ikke forklarer prisen eller omkostningerne godt nok.', 'Et lavt tilbud kan bare avvises når opplysningene ikke forklarer pris- eller kostnadsnivået godt nok.'),
    when: all(insideEu, is(lowAct, 'reject')), must: among(lowExplained, 'unsatisfactory', 'breach', 'stateAid'), remedies: [{ change: lowAct, to: 'accept', say: t('Keep the tender in.', 'Behåll anbudet.', 'Behold tilbuddet.', 'Behold tilbudet.') }],
    examples: cases({ ...large, 'low.act': 'reject' }, {
      lawful: { 'not explained': { 'low.explained': 'unsatisfactory' }, 'a breach': { 'low.explained': 'breach' }, 'aid': { 'low.explained': 'stateAid' } }, unlawful: { 'it holds': { 'low.explained': 'satisfactory' }, 'nobody asked': { 'low.explained': 'notAsked' } },
      depends: { 'not judged': {} }, outside: { 'kept in': { 'low.act': 'accept' }, ...underEea },
    }),
  }),
  duty({
    ...evaluation, id: 'no/low/breach', carriesOut: 'eu/evaluation/low-tender-breaking-law', steps: ['handleLowTender'], sources: [foa('§ 24-8 (1) c')], dossier: ['EU-ALT-01'],
    says: t('A tender that is low because rules on environment, working life or social matters are not kept must be rejected.', 'Ett anbud som är lågt för att regler om miljö, arbetsliv eller sociala förhållanden inte följs ska förkastas.', 'Et tilbud, der er lavt, fordi regler om miljø, arbejde eller sociale forhold ikke overholdes, skal afvises.', 'Et tilbud som er lavt fordi regler om miljø, arbeidsforhold eller sosiale forhold ikke oppfylles, skal avvises.'),
    when: all(insideEu, is(lowExplained, 'breach')), must: is(lowAct, 'reject'), remedies: [reject],
    examples: cases({ ...large, 'low.explained': 'breach' }, { lawful: { 'rejected': { 'low.act': 'reject' } }, unlawful: { 'accepted': { 'low.act': 'accept' } }, depends: { 'not decided': {} }, outside: { 'explained': { 'low.explained': 'satisfactory' }, ...underEea } }),
  }),
  aidChance.in({
    ...same, id: 'no/low/state-aid', sources: [foa('§ 24-9 (3) og (4)')], dossier: ['EU-ALT-01'],
    says: t('A tender low because of public support is not rejected if the firm can document, within reasonable time, that the support fits the EEA Agreement; if you reject it, you tell the EFTA Surveillance Authority.', 'Ett anbud som är lågt på grund av offentligt stöd förkastas inte om företaget inom rimlig tid kan visa att stödet är förenligt med EES-avtalet; förkastas det underrättas Eftas övervakningsmyndighet.',
      'Et tilbud, der er lavt på grund af offentlig støtte, afvises ikke, hvis virksomheden inden en rimelig frist kan dokumentere, at støtten er forenelig med EØS-aftalen; afvises det, underrettes EFTA-Tilsynsmyndigheden.', 'Et tilbud som er lavt på grunn av offentlig støtte, avvises ikke hvis leverandøren innen rimelig frist kan dokumentere at støtten er forenlig med EØS-avtalen; avvises det, informeres EFTAs overvåkningsorgan.'),
  }),
]
