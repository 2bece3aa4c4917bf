import { text } from '../../plain/index.ts'
import { all, among, any, is, isNot, no, yes } from '../build.ts'
import {
  accessibility, brandJustified, brandNamed, changeClause, lotsDivided, lotsReason, minimumMarked, needDescribed, orEquivalent,
  precise, procedure, requirementForm, rightsDefined, variantsAllowed, variantsMinimum,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { dutyOn, example, examplesAround, heatCompany, bigPurchase, insideDirective } from './entry.ts'
import { insideFull } from './regimes.ts'
import { d24, judgment, d25 } from './sources.ts'

const documents = dutyOn('documents')
const steps = ['writeDocuments', 'sendNotice'] as const
// In the negotiated procedure of utilities the directive prescribes no description of that kind (Directive 2014/25 art. 47).
const prescribed = any(isNot(procedure, 'negotiation'), insideDirective)
const partnership = { procedure: 'innovationPartnership' }, open = { procedure: 'open' }

export const rules: readonly Rule[] = [
  documents({
    id: 'eu/documents/need', steps: [...steps], weight: 'blocks',
    sources: [d24('art. 29(1), 30(2), 31(1)'), d25('art. 48(2), 49(1)')], dossier: ['EU-CPN-01', 'EU-CD-01', 'EU-IP-01'],
    says: text(
      'Where you will negotiate, hold a dialogue or form a partnership, the documents describe the need and the characteristics you ask for.',
      'När ni ska förhandla, föra dialog eller ingå partnerskap beskriver dokumenten behovet och de egenskaper ni efterfrågar.',
      'Når I skal forhandle, føre dialog eller indgå partnerskab, beskriver udbudsmaterialet behovet og de egenskaber, I efterspørger.',
      'Når dere skal forhandle, ha dialog eller inngå partnerskap, beskriver dokumentene behovet og egenskapene dere etterspør.'),
    when: all(insideFull, among(procedure, 'negotiation', 'dialogue', 'innovationPartnership'), prescribed), must: yes(needDescribed),
    remedies: [{ change: needDescribed, to: true, say: text('Describe the need: what must be better, for whom, how it is measured.', 'Beskriv behovet: vad som ska bli bättre, för vem och hur det mäts.', 'Beskriv behovet: hvad der skal blive bedre, for hvem, og hvordan det måles.', 'Beskriv behovet: hva som skal bli bedre, for hvem og hvordan det måles.') }],
    examples: [
      example('a heat company that negotiates', { ...bigPurchase, ...heatCompany, procedure: 'negotiation', 'documents.needDescribed': false }, 'does not apply'),
      ...examplesAround({ utilities: true, base: partnership, of: needDescribed, good: [true], bad: [false], outside: [open] }),
      ...examplesAround({ utilities: true, base: { procedure: 'dialogue' }, of: needDescribed, good: [true], bad: [false] }),
      ...examplesAround({ base: { procedure: 'negotiation' }, of: needDescribed, good: [true], bad: [false] }),
    ],
  }),
  documents({
    id: 'eu/documents/minimum-marked', steps: [...steps], weight: 'blocks',
    sources: [d24('art. 29(1), 31(1)'), d25('art. 49(1)')], dossier: ['EU-CPN-01', 'EU-IP-02'],
    says: text(
      'The documents mark which requirements every tender must meet: those are fixed, the rest can be negotiated.',
      'Dokumenten markerar vilka krav varje anbud måste uppfylla: de ligger fast, resten kan förhandlas.',
      'Udbudsmaterialet markerer, hvilke krav ethvert tilbud skal opfylde: de ligger fast, resten kan forhandles.',
      'Dokumentene merker hvilke krav alle tilbud må oppfylle: de ligger fast, resten kan forhandles.'),
    when: all(insideFull, among(procedure, 'negotiation', 'innovationPartnership'), prescribed), must: yes(minimumMarked),
    remedies: [{ change: minimumMarked, to: true, say: text('Mark the minimum requirements.', 'Markera minimikraven.', 'Markér mindstekravene.', 'Merk de absolutte kravene.') }],
    examples: [
      example('a heat company that negotiates', { ...bigPurchase, ...heatCompany, procedure: 'negotiation', 'documents.minimumMarked': false }, 'does not apply'),
      ...examplesAround({ utilities: true, base: partnership, of: minimumMarked, good: [true], bad: [false], outside: [open, { procedure: 'dialogue' }] }),
      ...examplesAround({ base: { procedure: 'negotiation' }, of: minimumMarked, good: [true], bad: [false] }),
    ],
  }),
  documents({
    id: 'eu/documents/precise', steps: [...steps], weight: 'blocks',
    sources: [d24('art. 29(1), 31(1), 42(3)(a)'), d25('art. 60(3)')], dossier: ['EU-CPN-01', 'EU-IP-02', 'EU-SPEC-02'],
    says: text(
      'A firm can see from the documents what is bought and how much, and decide whether to take part.',
      'Ett företag kan av dokumenten se vad som köps och hur mycket, och avgöra om det vill delta.',
      'En virksomhed kan af udbudsmaterialet se, hvad der købes og hvor meget, og beslutte, om den vil deltage.',
      'En leverandør kan se av dokumentene hva som kjøpes og hvor mye, og avgjøre om den vil delta.'),
    when: insideFull, must: yes(precise),
    remedies: [{ change: precise, to: true, say: text('Say more exactly what is asked for, by function and measure.', 'Ange tydligare vad som efterfrågas, med funktion och mått.', 'Skriv mere præcist, hvad der efterspørges, med funktion og mål.', 'Skriv mer presist hva som etterspørres, med funksjon og mål.') }],
    examples: examplesAround({ utilities: true, of: precise, good: [true], bad: [false] }),
  }),
  documents({
    id: 'eu/documents/functional', steps: ['writeDocuments'], weight: 'advice',
    sources: [d24('art. 42(3)'), d25('art. 60(3)')], dossier: ['EU-SPEC-01', 'myth 8'],
    says: text(
      'You need not describe the solution: ask for what it must achieve, alone or with standards, and leave room for new ideas.',
      'Ni behöver inte beskriva lösningen: ange vad den ska uppnå, ensamt eller ihop med standarder, och ge plats för nya idéer.',
      'I behøver ikke beskrive løsningen: skriv, hvad den skal opnå, alene eller sammen med standarder, og giv plads til nye idéer.',
      'Dere trenger ikke beskrive løsningen: skriv hva den skal oppnå, alene eller sammen med standarder, og gi rom for nye ideer.'),
    when: insideFull, must: among(requirementForm, 'functional', 'mixed'),
    remedies: [{ change: requirementForm, to: 'functional', say: text('Turn “how” into “what it must achieve”.', 'Gör om ”hur” till ”vad den ska uppnå”.', 'Lav »hvordan« om til »hvad den skal opnå«.', 'Gjør «hvordan» om til «hva den skal oppnå».') }],
    examples: examplesAround({ utilities: true, of: requirementForm, good: ['functional', 'mixed'], bad: ['detailed'] }),
  }),
  documents({
    id: 'eu/documents/brand-justified', steps: [...steps], weight: 'blocks',
    sources: [d24('art. 42(4)'), judgment('C-424/23', 'DYKA Plastics', '2025-01-16'), d25('art. 60(4)')], dossier: ['EU-SPEC-03', 'EU-SPEC-04'],
    says: text(
      'Naming a make, a material, a process or a patent is allowed only if the subject itself calls for it, or nothing else would describe it precisely.',
      'Att ange fabrikat, material, process eller patent får ni bara om föremålet kräver det, eller om inget annat beskriver det exakt.',
      'I må kun nævne et fabrikat, et materiale, en proces eller et patent, hvis genstanden kræver det, eller intet andet beskriver den præcist.',
      'Dere kan bare nevne et merke, et materiale, en prosess eller et patent hvis ytelsen krever det, eller ikke noe annet beskriver den presist.'),
    why: text('It would shut out firms with another solution.', 'Det stänger ute företag med en annan lösning.', 'Det holder virksomheder med en anden løsning ude.', 'Det stenger ute leverandører med en annen løsning.'),
    when: all(insideFull, yes(brandNamed)), must: yes(brandJustified),
    remedies: [{ change: brandNamed, to: false, say: text('Ask for the function instead: strength, life, tightness.', 'Ange funktionen i stället: hållfasthet, livslängd, täthet.', 'Skriv funktionen i stedet: styrke, levetid, tæthed.', 'Skriv funksjonen i stedet: styrke, levetid, tetthet.') }],
    examples: examplesAround({ utilities: true, base: { 'documents.brandNamed': true }, of: brandJustified, good: [true], bad: [false], outside: [{ 'documents.brandNamed': false }] }),
  }),
  documents({
    id: 'eu/documents/or-equivalent', steps: [...steps], weight: 'needs a reason',
    sources: [d24('art. 42(4)'), d25('art. 60(3)(b) and (4)'), judgment('C-424/23', 'DYKA Plastics', '2025-01-16')], dossier: ['EU-SPEC-03', 'EU-SPEC-04'],
    says: text(
      'A make, material or patent that is named is followed by “or equivalent”; without the words, record why the subject allows nothing else.',
      'Ett angivet fabrikat, material eller patent följs av ”eller likvärdig”; utan orden antecknar ni varför föremålet inte medger något annat.',
      'Et nævnt fabrikat, materiale eller patent følges af »eller tilsvarende«; uden de ord begrunder I, hvorfor genstanden ikke tillader andet.',
      'Et nevnt merke, materiale eller patent følges av «eller tilsvarende»; uten de ordene begrunner dere hvorfor ytelsen ikke tillater noe annet.'),
    when: all(insideFull, yes(brandNamed)), must: yes(orEquivalent),
    remedies: [{ change: orEquivalent, to: true, say: text('Add “or equivalent”.', 'Lägg till ”eller likvärdig”.', 'Tilføj »eller tilsvarende«.', 'Tilføy «eller tilsvarende».') }],
    examples: examplesAround({ utilities: true, base: { 'documents.brandNamed': true }, of: orEquivalent, good: [true], bad: [false], outside: [{ 'documents.brandNamed': false }] }),
  }),
  documents({
    id: 'eu/documents/accessibility', steps: [...steps], weight: 'needs a reason',
    sources: [d24('art. 42(1)'), d25('art. 60(1)')], dossier: ['EU-SPEC-07'],
    says: text(
      'What people will use is asked for so that people with disabilities can use it too, unless there is good reason not to.',
      'Det som människor ska använda kravställs så att även personer med funktionsnedsättning kan använda det, om det inte finns goda skäl för annat.',
      'Det, mennesker skal bruge, udbydes, så personer med handicap også kan bruge det, medmindre der er god grund til andet.',
      'Det folk skal bruke, etterspørres slik at personer med funksjonsnedsettelse også kan bruke det, med mindre det er god grunn til noe annet.'),
    when: insideFull, must: yes(accessibility),
    remedies: [{ change: accessibility, to: true, say: text('Add accessibility to the requirements.', 'Lägg till tillgänglighet i kraven.', 'Skriv tilgængelighed ind i kravene.', 'Ta universell utforming inn i kravene.') }],
    examples: examplesAround({ utilities: true, of: accessibility, good: [true], bad: [false] }),
  }),
  documents({
    id: 'eu/documents/lots-reason', steps: [...steps], weight: 'blocks',
    sources: [d24('art. 46(1)')], dossier: ['EU-LOT-01', 'myth 18'],
    says: text(
      'You may keep the contract whole, but the main reasons stand in the documents or in the report on the procurement.',
      'Ni får låta bli att dela upp kontraktet, men de viktigaste skälen ska stå i dokumenten eller i upphandlingens rapport.',
      'I må lade være med at opdele kontrakten, men de vigtigste grunde skal stå i udbudsmaterialet eller i rapporten om udbuddet.',
      'Dere kan la være å dele opp kontrakten, men de viktigste grunnene skal stå i dokumentene eller i anskaffelsesprotokollen.'),
    why: text('Smaller firms should get a chance.', 'Mindre företag ska få en chans.', 'Mindre virksomheder skal have en chance.', 'Mindre leverandører skal få en sjanse.'),
    when: all(insideDirective, no(lotsDivided)), must: among(lotsReason, 'documents', 'report'),
    remedies: [
      { change: lotsReason, to: 'documents', say: text('Write the reasons in the documents.', 'Skriv skälen i dokumenten.', 'Skriv grundene i udbudsmaterialet.', 'Skriv grunnene i dokumentene.') },
      { change: lotsReason, to: 'report', say: text('Write the reasons in the report.', 'Skriv skälen i rapporten.', 'Skriv grundene i rapporten.', 'Skriv grunnene i protokollen.') },
    ],
    examples: examplesAround({ base: { 'lots.divided': false }, of: lotsReason, good: ['documents', 'report'], bad: ['none'], outside: [{ 'lots.divided': true }] }),
  }),
  documents({
    id: 'eu/documents/variants', steps: [...steps], weight: 'blocks',
    sources: [d24('art. 45'), d25('art. 64(1)')], dossier: ['EU-VAR-01', 'myth 16'],
    says: text(
      'Firms may hand in variants if the notice (for utilities: the documents) says so and the documents state their minimum requirements and form.',
      'Företag får lämna alternativa anbud om annonsen (i försörjningssektorerna: dokumenten) säger det och dokumenten anger minimikrav och form för dem.',
      'Virksomheder må afgive alternative tilbud, hvis bekendtgørelsen (for forsyning: udbudsmaterialet) siger det, og udbudsmaterialet angiver mindstekrav og form.',
      'Leverandører kan gi alternative tilbud hvis kunngjøringen (i forsyningsdirektivet: dokumentene) sier det og dokumentene oppgir absolutte krav og form.'),
    when: all(insideFull, yes(variantsAllowed)), must: yes(variantsMinimum),
    remedies: [{ change: variantsMinimum, to: true, say: text('State the minimum requirements for variants.', 'Ange minimikraven för alternativa anbud.', 'Angiv mindstekravene til alternative tilbud.', 'Oppgi de absolutte kravene til alternative tilbud.') }],
    examples: examplesAround({ utilities: true, base: { 'variants.allowed': true }, of: variantsMinimum, good: [true], bad: [false], outside: [{ 'variants.allowed': false }] }),
  }),
  documents({
    id: 'eu/documents/rights', steps: [...steps], weight: 'blocks',
    sources: [d24('art. 31(6)'), d25('art. 49(6)')], dossier: ['EU-IP-11', 'myth 12'],
    says: text(
      'In an innovation partnership the documents say who gets which rights to the results. You are free to leave ownership with the firm.',
      'I ett innovationspartnerskap anger dokumenten vem som får vilka rättigheter till resultaten. Ni får låta företaget äga dem.',
      'I et innovationspartnerskab siger udbudsmaterialet, hvem der får hvilke rettigheder til resultaterne. I må gerne lade virksomheden eje dem.',
      'I et innovasjonspartnerskap sier dokumentene hvem som får hvilke rettigheter til resultatene. Dere kan gjerne la leverandøren eie dem.'),
    when: all(insideFull, is(procedure, 'innovationPartnership')), must: yes(rightsDefined),
    remedies: [{ change: rightsDefined, to: true, say: text('Write the rights into the draft contract.', 'Skriv in rättigheterna i avtalsutkastet.', 'Skriv rettighederne ind i kontraktudkastet.', 'Skriv rettighetene inn i kontraktsutkastet.') }],
    examples: examplesAround({ utilities: true, base: partnership, of: rightsDefined, good: [true], bad: [false], outside: [open] }),
  }),
  documents({
    id: 'eu/documents/change-clause', steps: ['writeDocuments'], weight: 'advice',
    sources: [d24('art. 72(1)(a)'), d25('art. 89(1)(a)')], dossier: ['EU-MOD-01'],
    says: text(
      'Write the changes you can foresee – phases, targets, volumes – as clear clauses in the draft contract, so that they can be used later.',
      'Skriv in de ändringar ni kan förutse – faser, delmål, volymer – som tydliga klausuler i avtalsutkastet, så att de kan användas senare.',
      'Skriv de ændringer, I kan forudse – faser, delmål, mængder – som klare klausuler i kontraktudkastet, så de kan bruges senere.',
      'Skriv endringene dere kan forutse – faser, delmål, volumer – som klare klausuler i kontraktsutkastet, slik at de kan brukes senere.'),
    when: all(insideFull, among(procedure, 'innovationPartnership', 'dialogue')), must: yes(changeClause),
    remedies: [{ change: changeClause, to: true, say: text('Add the clauses.', 'Lägg till klausulerna.', 'Tilføj klausulerne.', 'Tilføy klausulene.') }],
    examples: [
      ...examplesAround({ utilities: true, base: partnership, of: changeClause, good: [true], bad: [false], outside: [open] }),
      ...examplesAround({ utilities: true, base: { procedure: 'dialogue' }, of: changeClause, good: [true], bad: [false] }),
    ],
  }),
]
