import { text } from '../../plain/index.ts'
import { is, isNot, no, yes } from '../build.ts'
import {
  equivalenceShown, processLinked, processProportionate, rejectionReason, rightsTransferAsked, rightsTransferStated, standardCovers, standardEquivalent,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { alike } from './alike.ts'
import { all as model } from './evaluation-model.ts'
import { d24, d25 } from './sources.ts'

const keepIn = { insteadTake: 'evaluate', say: text('Keep the tender in and evaluate it.', 'Behåll anbudet och utvärdera det.', 'Behold tilbuddet, og evaluer det.', 'Behold tilbudet og evaluer det.') } as const

export const processIsLinked = alike({
  id: 'eu/specifications/process-linked', topic: 'documents', steps: ['requireProcess'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 42(1), second subparagraph'), d25('art. 60(1)')], dossier: ['EU-SPEC-06'],
  says: text(
    'You may ask for a certain way of production, trade or delivery, in any stage of the life cycle, as long as it has to do with just what you buy – not with how the firm is run.',
    'Ni får kräva ett visst sätt att producera, handla eller leverera, i vilket skede av livscykeln som helst, så länge det har anknytning till just det ni köper – inte till hur företaget drivs.',
    'I må kræve en bestemt måde at fremstille, handle eller levere på i enhver fase af livscyklussen, så længe den er knyttet til netop det, I køber – ikke til, hvordan virksomheden drives.',
    'Dere kan kreve en bestemt måte å produsere, handle eller levere på, i hvilken som helst fase av livssyklusen, så lenge den har tilknytning til nettopp det dere kjøper – ikke til hvordan virksomheten drives.'),
  must: yes(processLinked),
  remedies: [{ change: processLinked, to: true, say: text('Limit the demand to what is delivered to you.', 'Begränsa kravet till det som levereras till er.', 'Begræns kravet til det, der leveres til jer.', 'Begrens kravet til det som leveres til dere.') }],
  said: { lawful: { 'linked': { 'requirement.processLinked': true } }, unlawful: { 'about the firm as such': { 'requirement.processLinked': false } }, depends: { 'nobody has judged': {} } },
})
export const processIsProportionate = alike({
  id: 'eu/specifications/process-proportionate', topic: 'documents', steps: ['requireProcess'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 42(1), second subparagraph'), d25('art. 60(1)')], dossier: ['EU-SPEC-06'],
  says: text(
    'Such a demand is in proportion to the value of the contract and to what you want to achieve.',
    'Ett sådant krav står i proportion till kontraktets värde och till vad ni vill uppnå.',
    'Et sådant krav står i forhold til kontraktens værdi og til det, I vil opnå.',
    'Et slikt krav står i forhold til kontraktens verdi og til det dere vil oppnå.'),
  must: yes(processProportionate),
  remedies: [{ change: processProportionate, to: true, say: text('Lower the demand, or make it an award criterion.', 'Sänk kravet eller gör det till ett tilldelningskriterium.', 'Sænk kravet, eller gør det til et tildelingskriterium.', 'Senk kravet, eller gjør det til et tildelingskriterium.') }],
  said: { lawful: { 'in proportion': { 'requirement.processProportionate': true } }, unlawful: { 'too heavy': { 'requirement.processProportionate': false } }, depends: { 'nobody has judged': {} } },
})
export const rightsStated = alike({
  id: 'eu/specifications/rights-transfer', topic: 'documents', steps: ['requireProcess'], weight: 'needs a reason', utilitiesToo: true,
  sources: [d24('art. 42(1), third subparagraph'), d25('art. 60(1)')], dossier: ['EU-SPEC-06'],
  says: text(
    'If intellectual property is to pass to you, the specification says so, and which rights. A firm prices what it gives away.',
    'Om immateriella rättigheter ska överlåtas till er anger specifikationen det, och vilka rättigheter. Ett företag tar betalt för det som det lämnar ifrån sig.',
    'Skal immaterielle rettigheder overdrages til jer, siger specifikationen det og hvilke. En virksomhed tager betaling for det, den giver fra sig.',
    'Skal immaterielle rettigheter overføres til dere, sier kravspesifikasjonen det, og hvilke. En leverandør tar betalt for det den gir fra seg.'),
  trigger: yes(rightsTransferAsked), must: yes(rightsTransferStated),
  remedies: [{ change: rightsTransferStated, to: true, say: text('Write which rights pass, and for what use.', 'Ange vilka rättigheter som överlåts, och för vilken användning.', 'Skriv, hvilke rettigheder der overdrages, og til hvilken brug.', 'Skriv hvilke rettigheter som overføres, og til hvilken bruk.') }, { change: rightsTransferAsked, to: false, say: text('Ask for a right to use instead.', 'Begär en nyttjanderätt i stället.', 'Kræv en brugsret i stedet.', 'Krev en bruksrett i stedet.') }],
  facts: { 'requirement.rightsTransfer': true },
  said: { lawful: { 'stated': { 'requirement.rightsTransferStated': true } }, unlawful: { 'silent': { 'requirement.rightsTransferStated': false } }, depends: { 'not written': {} }, outside: { 'no transfer': { 'requirement.rightsTransfer': false } } },
})
export const standardOrEquivalent = alike({
  id: 'eu/specifications/or-equivalent', topic: 'documents', steps: ['nameStandard'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 42(3)(b)'), d25('art. 60(3)(b)')], dossier: ['EU-SPEC-01'],
  says: text(
    'Each reference to a standard, a technical approval or the like is followed by the words “or equivalent”.',
    'Varje hänvisning till en standard, ett tekniskt godkännande eller liknande följs av orden ”eller likvärdig”.',
    'Hver henvisning til en standard, en teknisk godkendelse eller lignende følges af ordene »eller tilsvarende«.',
    'Hver henvisning til en standard, en teknisk godkjenning eller lignende følges av ordene «eller tilsvarende».'),
  why: text('A firm that meets the need in another way could otherwise not tell that it may tender.', 'Ett företag som uppfyller behovet på ett annat sätt kan annars inte veta att det får lämna anbud.', 'En virksomhed, der opfylder behovet på en anden måde, kunne ellers ikke vide, at den må byde.', 'En leverandør som dekker behovet på en annen måte, kunne ellers ikke vite at den kan gi tilbud.'),
  must: yes(standardEquivalent),
  remedies: [
    { change: standardEquivalent, to: true, say: text('Add “or equivalent” to each reference.', 'Lägg till ”eller likvärdig” vid varje hänvisning.', 'Tilføj »eller tilsvarende« ved hver henvisning.', 'Tilføy «eller tilsvarende» ved hver henvisning.') },
    { insteadTake: 'writeDocuments', say: text('Ask for the function, without a standard.', 'Ange funktionen, utan standard.', 'Skriv funktionen, uden standard.', 'Skriv funksjonen, uten standard.') },
  ],
  said: { lawful: { 'the words stand there': { 'standard.orEquivalent': true } }, unlawful: { 'a standard alone': { 'standard.orEquivalent': false } }, depends: { 'nobody has looked': {} } },
})
export const equivalentSolution = alike({
  id: 'eu/rejection/equivalent-solution', topic: 'evaluation', steps: ['rejectTender'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 42(5)'), d25('art. 60(5)')], dossier: ['EU-SPEC-05'],
  says: text(
    'A tender is not rejected for following another standard than the one you named, when it shows by any suitable means that its solution meets the requirement equally well.',
    'Ett anbud förkastas inte för att det följer en annan standard än den ni angett, när det på lämpligt sätt visar att lösningen uppfyller kravet på ett likvärdigt sätt.',
    'Et tilbud afvises ikke, fordi det følger en anden standard end den, I har nævnt, når det på passende måde godtgør, at løsningen opfylder kravet på tilsvarende måde.',
    'Et tilbud avvises ikke fordi det følger en annen standard enn den dere har angitt, når det på egnet måte viser at løsningen oppfyller kravet.'),
  trigger: is(rejectionReason, 'otherStandard'), must: no(equivalenceShown), remedies: [keepIn], facts: { 'rejection.reason': 'otherStandard' },
  said: { lawful: { 'nothing shown': { 'rejection.equivalenceShown': false } }, unlawful: { 'equivalence shown': { 'rejection.equivalenceShown': true } }, depends: { 'nobody has judged': {} }, outside: { 'another reason': { 'rejection.reason': 'other' } } },
})
export const standardForFunction = alike({
  id: 'eu/rejection/standard-covers-function', topic: 'evaluation', steps: ['rejectTender'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 42(6)'), d25('art. 60(6)')], dossier: ['EU-SPEC-05'],
  says: text(
    'Where you asked for a function, a tender that follows a European or international standard made for that function, and shows that it meets it, is not rejected.',
    'Där ni angett funktionskrav förkastas inte ett anbud som följer en europeisk eller internationell standard som avser funktionen, och visar att kravet är uppfyllt.',
    'Hvor I har stillet funktionskrav, afvises ikke et tilbud, der følger en europæisk eller international standard om netop den funktion, og som godtgør, at kravet er opfyldt.',
    'Der dere har stilt funksjonskrav, avvises ikke et tilbud som følger en europeisk eller internasjonal standard for funksjonen, og viser at kravet er oppfylt.'),
  trigger: is(rejectionReason, 'functionNotShown'), must: no(standardCovers), remedies: [keepIn], facts: { 'rejection.reason': 'functionNotShown' },
  said: { lawful: { 'no such standard': { 'rejection.standardCovers': false } }, unlawful: { 'a standard covers it': { 'rejection.standardCovers': true } }, depends: { 'nobody has judged': {} }, outside: { 'another reason': { 'rejection.reason': 'other' } } },
})
export const variantKind = alike({
  id: 'eu/rejection/variant-kind', topic: 'evaluation', steps: ['rejectTender'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 45(3)'), d25('art. 64(2)')], dossier: ['EU-VAR-02'],
  says: text(
    'A variant is not rejected only because it would turn a supply of goods into a service, or a service into goods.',
    'Ett alternativt anbud förkastas inte enbart för att det skulle bli ett tjänstekontrakt i stället för ett varukontrakt, eller tvärtom.',
    'Et alternativt tilbud afvises ikke alene, fordi det ville blive en tjenesteydelseskontrakt i stedet for et vareindkøb eller omvendt.',
    'Et alternativt tilbud avvises ikke bare fordi det ville bli en tjenestekontrakt i stedet for en varekontrakt, eller omvendt.'),
  must: isNot(rejectionReason, 'variantKind'), remedies: [keepIn],
  said: { lawful: { 'another reason': { 'rejection.reason': 'other' } }, unlawful: { 'only its kind': { 'rejection.reason': 'variantKind' } }, depends: { 'no reason given': {} } },
})

export const rules: readonly Rule[] = [...[processIsLinked, processIsProportionate, rightsStated, standardOrEquivalent, equivalentSolution, standardForFunction, variantKind].map(a => a.eu), ...model]
