import { text } from '../../plain/index.ts'
import { all, is, isNot, yes } from '../build.ts'
import {
  equivalentBodies, equivalentLabels, labelAccessible, labelLinked, labelOpenProcess, labelThirdParty, labelUse, labelVerifiable,
  otherProofAccepted, proofKind, systemStandards,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { alike } from './alike.ts'
import { d24, d25 } from './sources.ts'
import { rules as variants } from './variants.ts'

const topic = 'documents' as const
const nameParts = { change: labelUse, to: 'namedParts', say: text('Name the label’s requirements that concern what you buy, instead of the label.', 'Ange de krav i märkningen som rör det ni köper, i stället för märkningen.', 'Nævn de mærkekrav, der handler om det, I køber, i stedet for mærket.', 'Angi merkekravene som gjelder det dere kjøper, i stedet for merket.') } as const

export const wholeLabel = alike({
  id: 'eu/label/linked', topic, steps: ['requireLabel'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 43(1)(a) and last subparagraph'), d25('art. 61(1)')], dossier: ['EU-LABEL-01', 'EU-LABEL-02'],
  says: text(
    'The label itself may be required only when all its requirements are about what you buy and suited to describe it. Otherwise refer only to those of its requirements that are.',
    'Själva märkningen får krävas bara när alla dess krav rör det ni köper och är lämpliga för att beskriva det. Annars hänvisar ni bara till de krav som gör det.',
    'Selve mærket må kun kræves, når alle mærkekrav handler om det, I køber, og er egnede til at beskrive det. Ellers henviser I kun til de mærkekrav, der gør.',
    'Selve merket kan bare kreves når alle merkekravene har tilknytning til det dere kjøper og er egnet til å beskrive det. Ellers viser dere bare til de merkekravene som har det.'),
  trigger: is(labelUse, 'whole'), must: yes(labelLinked), remedies: [nameParts], facts: { 'label.use': 'whole' },
  said: { lawful: { 'all linked': { 'label.linked': true } }, unlawful: { 'also about the maker’s other goods': { 'label.linked': false } }, depends: { 'nobody has read its criteria': {} }, outside: { 'only named parts': { 'label.use': 'namedParts' } } },
})
export const partsNamed = alike({
  id: 'eu/label/parts-named', topic, steps: ['requireLabel'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 43(1), second subparagraph'), d25('art. 61(1)')], dossier: ['EU-LABEL-02'],
  says: text(
    'If not all the label’s requirements need be met, the documents say which ones.',
    'Om inte alla märkningens krav behöver uppfyllas anger dokumenten vilka som gäller.',
    'Skal ikke alle mærkekrav opfyldes, siger materialet hvilke.',
    'Kreves ikke alle merkekravene oppfylt, sier dokumentene hvilke som gjelder.'),
  must: isNot(labelUse, 'unnamedParts'), remedies: [nameParts],
  said: { lawful: { 'named': { 'label.use': 'namedParts' }, 'the whole label': { 'label.use': 'whole' } }, unlawful: { 'not named': { 'label.use': 'unnamedParts' } }, depends: { 'not written': {} } },
})
const good = { 'label.verifiable': true, 'label.openProcess': true, 'label.accessible': true, 'label.thirdParty': true }
export const fairLabel = alike({
  id: 'eu/label/fair', topic, steps: ['requireLabel'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 43(1)(b)-(e)'), d25('art. 61(1)')], dossier: ['EU-LABEL-01'],
  says: text(
    'The label rests on criteria that can be verified and do not discriminate, was set up in an open process with all concerned, is open to everybody, and is decided by a third party whom an applicant cannot steer.',
    'Märkningen grundas på kriterier som går att kontrollera och inte diskriminerar, har antagits i ett öppet förfarande med alla berörda, är tillgänglig för alla och fastställs av någon som den sökande inte kan styra.',
    'Mærket bygger på kriterier, der kan verificeres og ikke diskriminerer, er udviklet i en åben procedure med alle interessenter, er tilgængeligt for alle og fastsættes af en tredjemand, som ansøgeren ikke kan styre.',
    'Merkeordningen bygger på kriterier som kan etterprøves og ikke diskriminerer, er utviklet i en åpen prosedyre med alle berørte, er tilgjengelig for alle og fastsettes av en tredjepart som søkeren ikke kan styre.'),
  must: all(yes(labelVerifiable), yes(labelOpenProcess), yes(labelAccessible), yes(labelThirdParty)),
  remedies: [{ insteadTake: 'writeDocuments', say: text('Write the properties you want into the requirements yourselves.', 'Skriv själva in de egenskaper ni vill ha i kraven.', 'Skriv selv de ønskede egenskaber ind i kravene.', 'Skriv selv egenskapene dere ønsker, inn i kravene.') }],
  said: {
    lawful: { 'all four': good },
    unlawful: {
      'criteria that nobody can check': { ...good, 'label.verifiable': false }, 'set up behind closed doors': { ...good, 'label.openProcess': false },
      'only for members': { ...good, 'label.accessible': false }, 'the maker’s own label': { ...good, 'label.thirdParty': false },
    },
    depends: { 'who sets it is not known': { ...good, 'label.thirdParty': undefined } },
  },
})
export const labelEquivalents = alike({
  id: 'eu/label/equivalents', topic, steps: ['requireLabel'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 43(1), third subparagraph'), d25('art. 61(1)')], dossier: ['EU-LABEL-02'],
  says: text(
    'Whoever requires a label accepts every label that meets equivalent requirements.',
    'Den som kräver en viss märkning godtar varje annan märkning med likvärdiga krav.',
    'Den, der kræver et bestemt mærke, accepterer alle mærker, der opfylder tilsvarende mærkekrav.',
    'Den som krever en bestemt merkeordning, godtar alle merkeordninger med tilsvarende merkekrav.'),
  must: yes(equivalentLabels),
  remedies: [{ change: equivalentLabels, to: true, say: text('Say that equivalent labels are accepted.', 'Ange att likvärdiga märkningar godtas.', 'Skriv, at tilsvarende mærker accepteres.', 'Skriv at tilsvarende merker godtas.') }],
  said: { lawful: { 'accepted': { 'label.equivalentsAccepted': true } }, unlawful: { 'only that label': { 'label.equivalentsAccepted': false } }, depends: { 'not written': {} } },
})
export const labelOtherProof = alike({
  id: 'eu/label/other-proof', topic, steps: ['requireLabel'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 43(1), fourth subparagraph'), d25('art. 61(1)')], dossier: ['EU-LABEL-02'],
  says: text(
    'A firm that could not get the label in time through no fault of its own may prove in another suitable way, for example with the maker’s technical file, that it meets the requirements.',
    'Ett företag som utan egen skuld inte kunnat få märkningen i tid får visa på annat lämpligt sätt, till exempel med tillverkarens tekniska dokumentation, att det uppfyller kraven.',
    'En virksomhed, der uden egen skyld ikke kunne få mærket i tide, må på anden passende måde, fx med producentens tekniske dossier, godtgøre, at den opfylder kravene.',
    'En leverandør som uten egen skyld ikke kunne få merket i tide, kan vise på en annen egnet måte, for eksempel med teknisk dokumentasjon fra produsenten, at den oppfyller kravene.'),
  must: yes(otherProofAccepted),
  remedies: [{ change: otherProofAccepted, to: true, say: text('Say that other proof is accepted then.', 'Ange att annan utredning då godtas.', 'Skriv, at anden dokumentation så accepteres.', 'Skriv at annen dokumentasjon da godtas.') }],
  said: { lawful: { 'accepted': { 'proof.otherAccepted': true } }, unlawful: { 'the label or nothing': { 'proof.otherAccepted': false } }, depends: { 'not written': {} } },
})
export const proofBodies = alike({
  id: 'eu/proof/equivalent-bodies', topic, steps: ['requireProof'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 44(1), 62(1)-(2)'), d25('art. 62(1), 81')], dossier: ['EU-PROOF-01'],
  says: text(
    'Whoever requires a test report or certificate from a certain body accepts one from an equivalent body, wherever in the EEA it is.',
    'Den som kräver en provningsrapport eller ett intyg från ett visst organ godtar ett från ett likvärdigt organ, var i EES det än finns.',
    'Den, der kræver en prøvningsrapport eller attest fra et bestemt organ, accepterer en fra et tilsvarende organ, hvor i EØS det end er.',
    'Den som krever en testrapport eller attest fra et bestemt organ, godtar en fra et tilsvarende organ, uansett hvor i EØS det er.'),
  must: yes(equivalentBodies),
  remedies: [{ change: equivalentBodies, to: true, say: text('Say that papers from equivalent bodies are accepted.', 'Ange att bevis från likvärdiga organ godtas.', 'Skriv, at attester fra tilsvarende organer accepteres.', 'Skriv at attester fra tilsvarende organer godtas.') }],
  said: { lawful: { 'accepted': { 'proof.equivalentBodiesAccepted': true } }, unlawful: { 'one body only': { 'proof.equivalentBodiesAccepted': false } }, depends: { 'not written': {} } },
})
export const proofOther = alike({
  id: 'eu/proof/other-means', topic, steps: ['requireProof'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 44(2), 62(1)-(2)'), d25('art. 62(2), 81')], dossier: ['EU-PROOF-01'],
  says: text(
    'A firm that has no access to the paper, or could not get it in time, through no fault of its own, may prove its case in another suitable way.',
    'Ett företag som utan egen skuld inte har tillgång till beviset, eller inte kunnat få det i tid, får visa saken på annat lämpligt sätt.',
    'En virksomhed, der uden egen skyld ikke har adgang til dokumentationen eller ikke kunne få den i tide, må godtgøre det på anden passende måde.',
    'En leverandør som uten egen skyld ikke har tilgang til dokumentasjonen, eller ikke kunne få den i tide, kan vise det på en annen egnet måte.'),
  must: yes(otherProofAccepted),
  remedies: [{ change: otherProofAccepted, to: true, say: text('Say that other proof is accepted then.', 'Ange att annan utredning då godtas.', 'Skriv, at anden dokumentation så accepteres.', 'Skriv at annen dokumentasjon da godtas.') }],
  said: { lawful: { 'accepted': { 'proof.otherAccepted': true } }, unlawful: { 'that paper or nothing': { 'proof.otherAccepted': false } }, depends: { 'not written': {} } },
})
export const proofSystem = alike({
  id: 'eu/proof/system-standards', topic, steps: ['requireProof'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 62(1)-(2)'), d25('art. 81')], dossier: ['EU-PROOF-01'],
  says: text(
    'A demand for quality or environmental management refers to systems built on European or international standards and certified by accredited bodies; for the environment to EMAS or a recognised system.',
    'Ett krav på kvalitetssäkring eller miljöledning hänvisar till system som bygger på europeiska eller internationella standarder och är certifierade av ackrediterade organ; för miljö till Emas eller ett erkänt system.',
    'Et krav om kvalitetssikring eller miljøledelse henviser til systemer, der bygger på europæiske eller internationale standarder og er certificeret af akkrediterede organer; for miljø til EMAS eller et anerkendt system.',
    'Et krav om kvalitetssikring eller miljøledelse viser til systemer som bygger på europeiske eller internasjonale standarder og er sertifisert av akkrediterte organer; for miljø til EMAS eller et anerkjent system.'),
  trigger: is(proofKind, 'system'), must: yes(systemStandards),
  remedies: [{ change: systemStandards, to: true, say: text('Refer to the standards, such as ISO 9001 or EMAS, or equivalent.', 'Hänvisa till standarderna, till exempel ISO 9001 eller Emas, eller likvärdigt.', 'Henvis til standarderne, fx ISO 9001 eller EMAS, eller tilsvarende.', 'Vis til standardene, for eksempel ISO 9001 eller EMAS, eller tilsvarende.') }],
  facts: { 'proof.kind': 'system' },
  said: { lawful: { 'standards': { 'proof.europeanStandards': true } }, unlawful: { 'a system of the buyer’s own': { 'proof.europeanStandards': false } }, depends: { 'not written': {} }, outside: { 'a test of the product': { 'proof.kind': 'test' } } },
})

export const rules: readonly Rule[] = [
  ...[wholeLabel, partsNamed, fairLabel, labelEquivalents, labelOtherProof, proofBodies, proofOther, proofSystem].map(a => a.eu), ...variants,
]
