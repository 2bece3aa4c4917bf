import { text as t } from '../../plain/index.ts'
import { all, duty, yes } from '../build.ts'
import { accessibility, brandJustified, brandNamed, orEquivalent } from '../facts/index.ts'
import { equivalentSolution, processIsLinked, processIsProportionate, standardForFunction, standardOrEquivalent, variantKind } from '../eu/specifications.ts'
import { priceFixed, staffScoredRightly } from '../eu/evaluation-model.ts'
import type { Rule } from '../types.ts'
import { cases, insideEu, large, underEea } from './cases.ts'
import { foa, sinceAct } from './sources.ts'

const same = { order: 'NO', life: sinceAct } as const
const base = { order: 'NO', topic: 'documents', life: sinceAct, steps: ['writeDocuments', 'sendNotice'] } as const
const named = { ...large, 'documents.brandNamed': true } as const
const noBrand = { 'nothing named': { 'documents.brandNamed': false }, ...underEea } as const

export const rules: readonly Rule[] = [
  processIsLinked.in({ ...same, id: 'no/specifications/process-linked', sources: [foa('§ 15-1 (2)')] }),
  processIsProportionate.in({
    ...same, id: 'no/specifications/process-proportionate', sources: [foa('§ 15-1 (2)')],
    says: t('The requirements stand in proportion to the purpose and value of the purchase.', 'Kraven står i proportion till anskaffningens syfte och värde.', 'Kravene står i forhold til anskaffelsens formål og værdi.', 'Kravene står i forhold til anskaffelsens formål og verdi.'),
  }),
  // The agency's guidance names the place and the words; the paragraph itself was not read for this.
  standardOrEquivalent.in({ ...same, id: 'no/specifications/or-equivalent', sources: [{ ...foa('§ 15-1 (3)'), known: 'secondary source' }] }),
  equivalentSolution.in({ ...same, id: 'no/rejection/equivalent-solution', sources: [foa('§ 15-1 (6)')] }),
  standardForFunction.in({ ...same, id: 'no/rejection/standard-covers-function', sources: [foa('§ 15-1 (5)')] }),
  variantKind.in({ ...same, id: 'no/rejection/variant-kind', sources: [foa('§ 23-4 (5)')] }),
  duty({
    ...base, id: 'no/documents/accessibility', carriesOut: 'eu/documents/accessibility', weight: 'needs a reason', sources: [foa('§ 15-2')],
    says: t('What people will use, the public or your own staff, takes in universal design, unless an exception can be specially reasoned.', 'Det som människor ska använda, allmänheten eller egna anställda, utformas för alla, om inte ett undantag kan motiveras särskilt.',
      'Det, mennesker skal bruge, offentligheden eller egne ansatte, tager hensyn til universelt design, medmindre en undtagelse kan begrundes særskilt.', 'Det folk skal bruke, allmennheten eller egne ansatte, tar hensyn til universell utforming, med mindre unntak kan begrunnes særskilt.'),
    when: insideEu, must: yes(accessibility), remedies: [{ change: accessibility, to: true, say: t('Add universal design to the requirements.', 'Lägg till tillgänglighet för alla i kraven.', 'Føj universelt design til kravene.', 'Ta universell utforming inn i kravene.') }],
    examples: cases(large, { lawful: { 'taken in': { 'documents.accessibility': true } }, unlawful: { 'left out': { 'documents.accessibility': false } }, depends: { 'not known': {} }, outside: underEea }),
  }),
  duty({
    ...base, id: 'no/documents/brand', carriesOut: 'eu/documents/brand-justified', weight: 'blocks', sources: [foa('§ 15-1 (4)')], dossier: ['EU-SPEC-04'],
    says: t('A certain make, process, trade mark, patent, type or origin that favours or shuts out somebody is named only when the purpose of the purchase needs it or no other description is precise enough.', 'Ett visst fabrikat, en viss process, ett varumärke, patent, typ eller ursprung som gynnar eller utestänger någon anges bara när syftet kräver det eller ingen annan beskrivning är tillräckligt exakt.',
      'Et bestemt fabrikat, en proces, et varemærke, patent, type eller oprindelse, der favoriserer eller udelukker nogen, nævnes kun, når formålet kræver det, eller ingen anden beskrivelse er præcis nok.', 'Et bestemt fabrikat, en prosess, et varemerke, patent, type eller opprinnelse som favoriserer eller utelukker noen, nevnes bare når formålet gjør det nødvendig, eller ingen annen beskrivelse er presis nok.'),
    when: all(insideEu, yes(brandNamed)), must: yes(brandJustified), remedies: [{ change: brandNamed, to: false, say: t('Describe the function instead.', 'Beskriv funktionen i stället.', 'Beskriv funktionen i stedet.', 'Beskriv funksjonen i stedet.') }],
    examples: cases(named, { lawful: { 'justified': { 'documents.brandJustified': true } }, unlawful: { 'not justified': { 'documents.brandJustified': false } }, depends: { 'nobody has judged': {} }, outside: noBrand }),
  }),
  duty({
    ...base, id: 'no/documents/or-equivalent', carriesOut: 'eu/documents/or-equivalent', weight: 'needs a reason', sources: [foa('§ 15-1 (4)')],
    says: t('Where the reference stands in for a precise description, “or equivalent” follows.', 'Där hänvisningen ersätter en exakt beskrivning följer ”eller likvärdig”.', 'Hvor henvisningen træder i stedet for en præcis beskrivelse, følger »eller tilsvarende«.', 'Der henvisningen trer i stedet for en presis beskrivelse, følger «eller tilsvarende».'),
    when: all(insideEu, yes(brandNamed)), must: yes(orEquivalent), remedies: [{ change: orEquivalent, to: true, say: t('Add “or equivalent”.', 'Lägg till ”eller likvärdig”.', 'Tilføj »eller tilsvarende«.', 'Tilføy «eller tilsvarende».') }],
    examples: cases(named, { lawful: { 'added': { 'documents.orEquivalent': true } }, unlawful: { 'left out': { 'documents.orEquivalent': false } }, depends: { 'not written': {} }, outside: noBrand }),
  }),
  priceFixed.in({ ...same, id: 'no/model/fixed-price', sources: [foa('§ 18-1 (7)')], dossier: ['nat 4.1 Fixed price, quality only'] }),
  staffScoredRightly.in({ ...same, id: 'no/model/staff', sources: [foa('§ 18-1 (3) b')] }),
]
