import { text as t } from '../../plain/index.ts'
import { all, duty, is, yes } from '../build.ts'
import { accessibility, brandJustified, brandNamed, buyerKind, humanDecides, machineScores, orEquivalent, precise } from '../facts/index.ts'
import { equivalentSolution, processIsLinked, processIsProportionate, rightsStated, standardForFunction, standardOrEquivalent, variantKind } from '../eu/specifications.ts'
import type { Rule } from '../types.ts'
import { cases, insideEu, large } from './cases.ts'
import { kl, lou, sinceAct, sinceRead } from './sources.ts'

const same = { order: 'SE', life: sinceAct } as const
const below = { 'below the threshold': { 'value.estimated': 2_000_000 } } as const
const named = { ...large, 'documents.brandNamed': true } as const
const noBrand = { 'nothing named': { 'documents.brandNamed': false }, ...below } as const
const base = { order: 'SE', topic: 'documents', life: sinceAct, steps: ['writeDocuments', 'sendNotice'] } as const

export const rules: readonly Rule[] = [
  processIsLinked.in({ ...same, id: 'se/specifications/process-linked', sources: [lou('9 kap. 1 §')] }),
  processIsProportionate.in({ ...same, id: 'se/specifications/process-proportionate', sources: [lou('4 kap. 1 §')] }),
  rightsStated.in({ ...same, id: 'se/specifications/rights-transfer', sources: [lou('9 kap. 1 §')] }),
  standardOrEquivalent.in({ ...same, id: 'se/specifications/or-equivalent', sources: [lou('9 kap. 3–5 §§')] }),
  equivalentSolution.in({ ...same, id: 'se/rejection/equivalent-solution', sources: [lou('9 kap. 8 §')] }),
  standardForFunction.in({ ...same, id: 'se/rejection/standard-covers-function', sources: [lou('9 kap. 7 §')] }),
  variantKind.in({ ...same, id: 'se/rejection/variant-kind', sources: [lou('9 kap. 18 §')] }),
  duty({
    ...base, id: 'se/documents/precise', carriesOut: 'eu/documents/precise', weight: 'blocks', sources: [lou('9 kap. 3–5 §§')], dossier: ['EU-SPEC-02'],
    says: t('Requirements of performance or function are so worded that it is clear what is bought; what is not such a requirement refers to standards “or equivalent” in the order of the act.', 'Prestanda- och funktionskrav är utformade så att det klart framgår vad som ska anskaffas; annars hänvisas till standarder ”eller likvärdig” i lagens ordning.',
      'Krav til ydelse eller funktion er formuleret, så det er klart, hvad der købes; ellers henvises til standarder »eller tilsvarende« i lovens rækkefølge.', 'Ytelses- og funksjonskrav er utformet slik at det er klart hva som kjøpes; ellers vises det til standarder «eller tilsvarende» i lovens rekkefølge.'),
    when: insideEu, must: yes(precise), remedies: [{ change: precise, to: true, say: t('Say more clearly what is to be bought.', 'Ange tydligare vad som ska anskaffas.', 'Skriv klarere, hvad der skal købes.', 'Skriv klarere hva som skal kjøpes.') }],
    examples: cases(large, { lawful: { 'clear': { 'documents.precise': true } }, unlawful: { 'vague': { 'documents.precise': false } }, depends: { 'nobody has judged': {} }, outside: below }),
  }),
  duty({
    ...base, id: 'se/documents/accessibility', carriesOut: 'eu/documents/accessibility', weight: 'needs a reason', sources: [lou('9 kap. 2 §')],
    says: t('What people will use is specified with the needs of all users in mind, people with disabilities too; only special reasons excuse.', 'Det som ska användas av människor bestäms med beaktande av samtliga användares behov, även personer med funktionsnedsättning; undantag kräver särskilda skäl.',
      'Det, mennesker skal bruge, fastsættes ud fra alle brugeres behov, også personer med handicap; undtagelser kræver særlige grunde.', 'Det folk skal bruke, fastsettes ut fra alle brukeres behov, også personer med funksjonsnedsettelse; unntak krever særlige grunner.'),
    when: insideEu, must: yes(accessibility), remedies: [{ change: accessibility, to: true, say: t('Add accessibility to the requirements.', 'Lägg till tillgänglighet i kraven.', 'Føj tilgængelighed til kravene.', 'Ta tilgjengelighet inn i kravene.') }],
    examples: cases(large, { lawful: { 'considered': { 'documents.accessibility': true } }, unlawful: { 'not considered': { 'documents.accessibility': false } }, depends: { 'not known': {} }, outside: below }),
  }),
  duty({
    ...base, id: 'se/documents/brand', carriesOut: 'eu/documents/brand-justified', weight: 'blocks', sources: [lou('9 kap. 6 §')], dossier: ['EU-SPEC-04'],
    says: t('A make, trade mark, patent, type, origin or way of making that favours or disfavours firms is named only where the subject itself justifies it or nothing else describes it clearly enough.', 'Fabrikat, varumärke, patent, typ, ursprung eller framställningssätt som gynnar eller missgynnar leverantörer anges bara när det motiveras av det som ska anskaffas eller inget annat beskriver det tillräckligt tydligt.',
      'Fabrikat, varemærke, patent, type, oprindelse eller fremstillingsmåde, der favoriserer eller skader virksomheder, nævnes kun, når genstanden selv begrunder det, eller intet andet beskriver den klart nok.', 'Fabrikat, varemerke, patent, type, opprinnelse eller produksjonsmåte som favoriserer eller skader leverandører, nevnes bare når ytelsen selv begrunner det, eller ikke noe annet beskriver den klart nok.'),
    when: all(insideEu, yes(brandNamed)), must: yes(brandJustified), remedies: [{ change: brandNamed, to: false, say: t('Describe the function instead.', 'Beskriv funktionen i stället.', 'Beskriv funktionen i stedet.', 'Beskriv funksjonen i stedet.') }],
    examples: cases(named, { lawful: { 'justified': { 'documents.brandJustified': true } }, unlawful: { 'not justified': { 'documents.brandJustified': false } }, depends: { 'nobody has judged': {} }, outside: noBrand }),
  }),
  duty({
    ...base, id: 'se/documents/or-equivalent', carriesOut: 'eu/documents/or-equivalent', weight: 'needs a reason', sources: [lou('9 kap. 6 §')],
    says: t('Such a reference is followed by “or equivalent”.', 'En sådan hänvisning följs av orden ”eller likvärdigt”.', 'En sådan henvisning følges af ordene »eller tilsvarende«.', 'En slik henvisning følges av ordene «eller tilsvarende».'),
    when: all(insideEu, yes(brandNamed)), must: yes(orEquivalent), remedies: [{ change: orEquivalent, to: true, say: t('Add “or equivalent”.', 'Lägg till ”eller likvärdigt”.', 'Tilføj »eller tilsvarende«.', 'Tilføy «eller tilsvarende».') }],
    examples: cases(named, { lawful: { 'added': { 'documents.orEquivalent': true } }, unlawful: { 'left out': { 'documents.orEquivalent': false } }, depends: { 'not written': {} }, outside: noBrand }),
  }),
  duty({
    id: 'se/model/no-automated-decision', replaces: 'eu/model/human-decides', order: 'SE', topic: 'evaluation', life: sinceRead, steps: ['chooseEvaluationModel'], weight: 'blocks', sources: [kl('6 kap. 38 § andra stycket 3, 7 kap. 5 §')], dossier: ['hard 25'],
    says: t('A Swedish municipality may not hand the power to decide in a procurement to an automated decision function: a committee, an elected person or an employee decides.', 'En kommun får inte delegera beslutanderätten i ärenden om upphandling till en automatiserad beslutsfunktion: en nämnd, en förtroendevald eller en anställd beslutar.',
      'En svensk kommune må ikke delegere beslutningsretten i et indkøb til en automatiseret beslutningsfunktion: et udvalg, en folkevalgt eller en ansat beslutter.', 'En svensk kommune kan ikke delegere beslutningsmyndigheten i en anskaffelse til en automatisert beslutningsfunksjon: et utvalg, en folkevalgt eller en ansatt beslutter.'),
    when: all(is(buyerKind, 'municipality'), yes(machineScores)), must: yes(humanDecides),
    remedies: [{ change: humanDecides, to: true, say: t('Let a person decide and give the reasons.', 'Låt en person besluta och ange skälen.', 'Lad en person beslutte og begrunde.', 'La en person beslutte og begrunne.') }],
    examples: cases({ 'buyer.kind': 'municipality', 'model.machineScores': true }, {
      lawful: { 'a person decides': { 'model.humanDecides': true } }, unlawful: { 'the machine decides': { 'model.humanDecides': false } }, depends: { 'not settled': {} },
      outside: { 'no machine': { 'model.machineScores': false }, 'a company': { 'buyer.kind': 'utility' } },
    }),
  }),
]
