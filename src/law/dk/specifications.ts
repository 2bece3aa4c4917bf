import { text as t } from '../../plain/index.ts'
import { above as moreThan, all, among, any, atLeast, duty, is, since, yes } from '../build.ts'
import {
  accessibility, awardBasis, buildingModels, buyerKind, estimatedValue, isBuilding, modelDependsOnTenders,
  modelRuleFixed, precise, procedure, qualityBlind, subject,
} from '../facts/index.ts'
import { equivalentSolution, processIsLinked, processIsProportionate, rightsStated, standardForFunction, standardOrEquivalent, variantKind } from '../eu/specifications.ts'
import { priceFixed, staffScoredRightly } from '../eu/evaluation-model.ts'
import type { Rule } from '../types.ts'
import { above, around, danishEntry, depends, inAct, lawful, silent, unlawful } from './entry.ts'
import { blindQuality, buildingModelsMunicipality, buildingModelsState } from './figures.ts'
import { ict, since2019, sinceAct, ul } from './sources.ts'

const same = { order: 'DK', life: sinceAct } as const
const works = { ...above, subject: 'works', 'value.estimated': 400_000_000, 'award.basis': 'bestPriceQuality' } as const
const house = { 'buyer.kind': 'municipality', activity: 'general', subject: 'works', 'value.estimated': 20_000_000, 'works.building': true } as const

export const rules: readonly Rule[] = [
  processIsLinked.in({ ...same, id: 'dk/specifications/process-linked', sources: [ul('§ 40, stk. 2')], dossier: ['DK §40(2)'] }),
  processIsProportionate.in({ ...same, id: 'dk/specifications/process-proportionate', sources: [ul('§ 40, stk. 2')], dossier: ['DK §40(2)'] }),
  rightsStated.in({ ...same, id: 'dk/specifications/rights-transfer', sources: [ul('§ 40, stk. 2')], dossier: ['DK §40(2)'] }),
  standardOrEquivalent.in({ ...same, id: 'dk/specifications/or-equivalent', sources: [ul('§ 41, stk. 1')], dossier: ['DK §41'] }),
  equivalentSolution.in({ ...same, id: 'dk/rejection/equivalent-solution', sources: [ul('§ 43')], dossier: ['DK §41'] }),
  standardForFunction.in({ ...same, id: 'dk/rejection/standard-covers-function', sources: [ul('§ 44')], dossier: ['DK §41'] }),
  variantKind.in({ ...same, id: 'dk/rejection/variant-kind', sources: [ul('§ 52')], dossier: ['DK §50-52'] }),
  duty({
    ...danishEntry('dk/documents/precise', 'documents', 'DK §41', ul('§ 41, stk. 1')),
    carriesOut: 'eu/documents/precise',
    says: t('Specifications are functions, or standards “or equivalent” in the order the act gives, or a mix: always so precise that a firm can see what is bought.',
      'Tekniska specifikationer anges som funktioner, eller som standarder ”eller likvärdig” i den ordning lagen anger, eller som en blandning: alltid så exakt att ett företag ser vad som köps.',
      'Tekniske specifikationer er funktionskrav eller standarder »eller tilsvarende« i lovens rækkefølge eller en kombination: altid så præcist, at en virksomhed kan se, hvad der købes.',
      'Kravspesifikasjonene er funksjonskrav, eller standarder «eller tilsvarende» i den rekkefølgen loven gir, eller en kombinasjon: alltid så presist at en leverandør ser hva som kjøpes.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks', when: inAct, must: yes(precise),
    remedies: [{ change: precise, to: true, say: t('Write more precisely, by function and measure.', 'Skriv mer exakt, med funktion och mått.', 'Skriv mere præcist, med funktion og mål.', 'Skriv mer presist, med funksjon og mål.') }],
    examples: around({ of: precise, good: [true], bad: [false] }),
  }),
  duty({
    ...danishEntry('dk/documents/accessibility', 'documents', 'DK §40(2)', ul('§ 40, stk. 3')),
    carriesOut: 'eu/documents/accessibility',
    says: t('What people will use is specified with access for disabled people or design for all users, unless there is a recorded reason.',
      'Det som människor ska använda specificeras med tillgänglighet för personer med funktionsnedsättning eller för alla användare, om det inte finns ett antecknat skäl.',
      'Det, mennesker skal bruge, specificeres med adgang for handicappede eller design for samtlige brugere, medmindre andet er behørigt begrundet.',
      'Det folk skal bruke, spesifiseres med tilgang for personer med funksjonsnedsettelse eller design for alle, med mindre noe annet er begrunnet.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'needs a reason', when: inAct, must: yes(accessibility),
    remedies: [{ change: accessibility, to: true, say: t('Add it to the specification.', 'Lägg till det i specifikationen.', 'Tilføj det i specifikationen.', 'Legg det til i spesifikasjonen.') }],
    examples: around({ of: accessibility, good: [true], bad: [false] }),
  }),
  // The order exempts renovation where the cost outweighs the gain (§ 2), hence a reason instead of a block.
  duty({
    id: 'dk/specifications/building-models', order: 'DK', topic: 'documents', life: since('2013-04-01'), sources: [ict('§§ 1, 2 og 7')], dossier: ['NAT-BIM'],
    says: t('Public building demands object-based building models in IFC: from 20 million kroner when a municipality or region builds, from 5 million when the State does. In renovation a demand may be left out if it costs more than it gives.',
      'Offentligt byggande kräver objektbaserade byggnadsmodeller i IFC: från 20 miljoner danska kronor när en kommun eller region bygger, från 5 miljoner när staten gör det. Vid renovering får kravet utgå om det kostar mer än det ger.',
      'Offentligt byggeri kræver objektbaserede bygningsmodeller i IFC: fra 20 mio. kr., når en kommune eller region er bygherre, fra 5 mio. kr., når staten er. Ved renovering kan kravet udelades, hvis udgiften ikke står mål med gevinsten.',
      'Offentlige bygg krever objektbaserte bygningsmodeller i IFC: fra 20 millioner danske kroner når en kommune eller region bygger, fra 5 millioner når staten gjør det. Ved rehabilitering kan kravet utelates hvis det koster mer enn det gir.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'needs a reason',
    when: all(is(subject, 'works'), any(all(is(buyerKind, 'municipality'), atLeast(estimatedValue, buildingModelsMunicipality)), all(is(buyerKind, 'state'), atLeast(estimatedValue, buildingModelsState))), yes(isBuilding)),
    must: yes(buildingModels),
    remedies: [{ change: buildingModels, to: true, say: t('Demand the models and agree who makes which.', 'Kräv modellerna och avtala vem som gör vilken.', 'Kræv modellerne, og aftal, hvem der laver hvilke.', 'Krev modellene, og avtal hvem som lager hvilke.') }],
    examples: [
      lawful('models demanded', { ...house, 'works.buildingModels': true }), unlawful('no models', { ...house, 'works.buildingModels': false }),
      unlawful('the State, 5 million', { ...house, 'buyer.kind': 'state', 'value.estimated': 5_000_000, 'works.buildingModels': false }),
      silent('the State, a krone less', { ...house, 'buyer.kind': 'state', 'value.estimated': 4_999_999, 'works.buildingModels': false }),
      silent('a municipality, a krone less', { ...house, 'value.estimated': 19_999_999, 'works.buildingModels': false }),
      silent('a heat company', { ...house, 'buyer.kind': 'utility', 'works.buildingModels': false }),
      silent('only pipes', { ...house, 'works.building': false, 'works.buildingModels': false }), silent('goods', { ...house, subject: 'goods', 'works.buildingModels': false }),
      depends('not written', house), unlawful('from its first day', { ...house, 'works.buildingModels': false }, '2013-04-01'),
    ],
  }),
  priceFixed.in({ ...same, id: 'dk/model/fixed-price', sources: [ul('§ 162, stk. 4')], dossier: ['nat 4.1 Fixed price, quality only'] }),
  staffScoredRightly.in({ ...same, id: 'dk/model/staff', sources: [ul('§ 162, stk. 3, nr. 2')] }),
  duty({
    ...danishEntry('dk/model/parameters', 'award criteria', ['DK §160(1)', 'DK §160(2)', 'DK30', 'DK31'], ul('§ 160, stk. 1-2')), life: since2019,
    says: t('A part of the model may depend on the tenders received only if the documents fix beforehand, without any doubt, how it follows from them. Nothing is left to the buyer’s choice after opening. A model described so, transparent and equal, cannot be set aside by the board or the courts.',
      'En del av modellen får bero på anbuden bara om dokumenten i förväg entydigt anger hur den följer av dem. Inget lämnas till köparens val efter öppningen. En modell som är beskriven så, öppen och lika för alla, kan inte åsidosättas av nämnd eller domstol.',
      'En parameter i evalueringsmodellen må kun afhænge af de indkomne tilbud, hvis det på forhånd er entydigt fastlagt hvordan. Intet beror på ordregiverens valg efter åbningen. En model, der er beskrevet sådan, gennemsigtig og ligebehandlende, kan ikke tilsidesættes af Klagenævnet eller domstolene.',
      'En del av modellen kan avhenge av tilbudene bare hvis dokumentene på forhånd entydig fastsetter hvordan. Ingenting er overlatt til oppdragsgivers valg etter åpningen. En modell som er beskrevet slik, gjennomsiktig og lik for alle, kan ikke settes til side av nemnd eller domstol.'),
    steps: ['chooseEvaluationModel'], weight: 'blocks', when: all(inAct, yes(modelDependsOnTenders)), must: yes(modelRuleFixed),
    remedies: [{ change: modelRuleFixed, to: true, say: t('Write the rule: for example 100 per cent above the lowest price, and 150 if the highest price goes beyond.', 'Skriv regeln: till exempel 100 procent över lägsta pris, och 150 om det högsta priset överskrider det.', 'Skriv reglen: fx 100 procent over laveste pris, og 150, hvis højeste pris overstiger det.', 'Skriv regelen: for eksempel 100 prosent over laveste pris, og 150 hvis høyeste pris går over.') }, { change: modelDependsOnTenders, to: false, say: t('Use a fixed scale.', 'Använd en fast skala.', 'Brug en fast skala.', 'Bruk en fast skala.') }],
    examples: around({ base: { 'model.dependsOnTenders': true }, of: modelRuleFixed, good: [true], bad: [false], outside: [{ 'model.dependsOnTenders': false }], first: ['2019-06-30', '2019-07-01'] }),
  }),
  duty({
    ...danishEntry('dk/evaluation/quality-blind', 'evaluation', 'DK §159(8)', ul('§ 159, stk. 8-9')), life: since2019,
    says: t('In an open or restricted procedure for works above 350 million kroner, awarded on price and quality, quality is scored by people who do not know how the price was evaluated.',
      'I ett öppet eller selektivt förfarande för byggentreprenad över 350 miljoner danska kronor, med pris och kvalitet som grund, bedöms kvaliteten utan kännedom om prisutvärderingen.',
      'Ved offentligt eller begrænset udbud af bygge- og anlægsarbejder over 350 mio. kr. efter bedste forhold mellem pris og kvalitet evalueres kvaliteten uden kendskab til evalueringen af prisen.',
      'I en åpen eller begrenset anbudskonkurranse om bygg og anlegg over 350 millioner danske kroner, etter pris og kvalitet, evalueres kvaliteten uten kjennskap til evalueringen av prisen.'),
    steps: ['evaluate'], weight: 'blocks',
    when: all(inAct, is(subject, 'works'), among(procedure, 'open', 'restricted'), moreThan(estimatedValue, blindQuality), is(awardBasis, 'bestPriceQuality')), must: yes(qualityBlind),
    remedies: [{ change: qualityBlind, to: true, say: t('Keep the prices sealed until quality is scored, or let others score it afresh.', 'Håll priserna slutna tills kvaliteten är bedömd, eller låt andra bedöma den på nytt.', 'Hold priserne lukket, til kvaliteten er evalueret, eller lad andre evaluere den på ny.', 'Hold prisene lukket til kvaliteten er evaluert, eller la andre evaluere den på nytt.') }],
    examples: [
      lawful('sealed', { ...works, 'evaluation.qualityBlind': true }), unlawful('prices on the table', { ...works, 'evaluation.qualityBlind': false }),
      unlawful('restricted', { ...works, procedure: 'restricted', 'evaluation.qualityBlind': false }), unlawful('one krone above', { ...works, 'value.estimated': 350_000_001, 'evaluation.qualityBlind': false }),
      silent('exactly 350 million', { ...works, 'value.estimated': 350_000_000, 'evaluation.qualityBlind': false }), silent('negotiation', { ...works, procedure: 'negotiation', 'evaluation.qualityBlind': false }),
      silent('price alone', { ...works, 'award.basis': 'price', 'evaluation.qualityBlind': false }), silent('services', { ...works, subject: 'services', 'evaluation.qualityBlind': false }),
      silent('for a heat network', { ...works, 'buyer.kind': 'utility', activity: 'heat', 'evaluation.qualityBlind': false }),
      depends('not known', works),
    ],
  }),
]
