import { text } from '../../plain/index.ts'
import { all, among, any, is, no, yes } from '../build.ts'
import {
  awardBasis, criteriaLinked, documentationAsked, methodFixed, orderJustified, procedure, selectionMixed, weightsForm, weightsSum,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { bigPurchase, dutyOn, example, examplesAround } from './entry.ts'
import { insideFull } from './regimes.ts'
import { d24, judgment, d25 } from './sources.ts'

const criteria = dutyOn('award criteria')
const steps = ['writeDocuments', 'sendNotice'] as const

export const rules: readonly Rule[] = [
  criteria({
    id: 'eu/criteria/linked', steps: [...steps], weight: 'blocks', sources: [d24('art. 67(3)-(4)'), d25('art. 82(2)-(4)')], dossier: ['EU-AWD-03', 'EU-AWD-04'],
    says: text(
      'Award criteria are about what is bought, in any stage of its life, leave no free choice and can be checked.',
      'Tilldelningskriterierna gäller det som köps, i något skede av livscykeln, ger ingen fri valrätt och går att kontrollera.',
      'Tildelingskriterierne handler om det, der købes, i en hvilken som helst fase af livscyklussen, giver ikke frit valg og kan efterprøves.',
      'Tildelingskriteriene gjelder det som kjøpes, i hvilken som helst fase av livssyklusen, gir ikke fritt valg og kan kontrolleres.'),
    when: insideFull, must: yes(criteriaLinked),
    remedies: [{ change: criteriaLinked, to: true, say: text('Drop or rewrite the criteria that are about the firm as such.', 'Ta bort eller skriv om de kriterier som gäller företaget som sådant.', 'Fjern eller omskriv de kriterier, der handler om virksomheden som sådan.', 'Fjern eller skriv om kriteriene som gjelder leverandøren som sådan.') }],
    examples: examplesAround({ utilities: true, of: criteriaLinked, good: [true], bad: [false] }),
  }),
  criteria({
    id: 'eu/criteria/weights', steps: [...steps], weight: 'blocks', sources: [d24('art. 67(5)'), d25('art. 82(5)')], dossier: ['EU-AWD-05'],
    says: text(
      'The documents give each criterion its weight; an order of importance is enough only if weights are impossible on objective grounds.',
      'Dokumenten anger varje kriteriums vikt; en prioritetsordning räcker bara om viktning är omöjlig av objektiva skäl.',
      'Udbudsmaterialet angiver hvert kriteriums vægt; en prioriteret rækkefølge er kun nok, hvis vægtning er umulig af objektive grunde.',
      'Dokumentene oppgir vekten for hvert kriterium; en prioritert rekkefølge er nok bare hvis vekting er umulig av objektive grunner.'),
    why: text('Firms must know what counts before they tender.', 'Företagen ska veta vad som räknas innan de lämnar anbud.', 'Virksomhederne skal vide, hvad der tæller, før de byder.', 'Leverandørene må vite hva som teller før de gir tilbud.'),
    when: insideFull, must: any(is(weightsForm, 'stated'), all(is(weightsForm, 'order'), yes(orderJustified))),
    remedies: [{ change: weightsForm, to: 'stated', say: text('State the weights, also as a range.', 'Ange vikterna, gärna som ett intervall.', 'Angiv vægtene, eventuelt som et interval.', 'Oppgi vektene, gjerne som et intervall.') }],
    examples: [
      ...examplesAround({ utilities: true, base: { 'award.orderJustified': false }, of: weightsForm, good: ['stated'], bad: ['none', 'order'] }),
      example('an order, weights impossible', { ...bigPurchase, 'award.weights': 'order', 'award.orderJustified': true }, 'lawful'),
      example('nothing stated although weights are impossible', { ...bigPurchase, 'award.weights': 'none', 'award.orderJustified': true }, 'unlawful'),
      example('an order, nobody has judged whether weights are possible', { ...bigPurchase, 'award.weights': 'order' }, 'depends'),
    ],
  }),
  criteria({
    id: 'eu/criteria/sum-is-100', steps: [...steps], weight: 'advice', sources: [d24('art. 67(5)', 'derived'), d25('art. 82(5)')], dossier: ['EU-AWD-05'],
    says: text(
      'Let the weights add up to 100 per cent, so that each firm reads them in the same way.',
      'Låt vikterna bli 100 procent tillsammans, så att alla företag läser dem likadant.',
      'Lad vægtene give 100 procent i alt, så alle virksomheder læser dem ens.',
      'La vektene bli 100 prosent til sammen, slik at alle leverandører leser dem likt.'),
    when: all(insideFull, is(weightsForm, 'stated')), must: is(weightsSum, 100),
    remedies: [{ change: weightsSum, to: 100, say: text('Adjust the weights.', 'Justera vikterna.', 'Justér vægtene.', 'Juster vektene.') }],
    examples: examplesAround({ utilities: true, base: { 'award.weights': 'stated' }, of: weightsSum, good: [100], bad: [95, 105], outside: [{ 'award.weights': 'order' }] }),
  }),
  criteria({
    id: 'eu/criteria/not-selection-again', steps: [...steps], weight: 'blocks', sources: [d24('art. 67(2)(b)'), d24('Annex XII, part II(f)'), d25('art. 82(2)-(3)')], dossier: ['EU-AWD-08'],
    says: text(
      'What was used to select the firms – general experience, size – is not scored again; the people named for the job may be.',
      'Det som använts för att välja ut företagen – allmän erfarenhet, storlek – poängsätts inte igen; de personer som ska utföra uppdraget får bedömas.',
      'Det, der blev brugt til at udvælge virksomhederne – generel erfaring, størrelse – får ikke point igen; de personer, der skal udføre opgaven, må godt.',
      'Det som ble brukt til å velge ut leverandørene – generell erfaring, størrelse – gis ikke poeng på nytt; de som skal utføre oppdraget, kan vurderes.'),
    when: insideFull, must: no(selectionMixed),
    remedies: [{ change: selectionMixed, to: false, say: text('Score the team offered, or what it will deliver.', 'Poängsätt det erbjudna teamet, eller vad det ska leverera.', 'Giv point for det tilbudte team, eller for det, det skal levere.', 'Gi poeng for det tilbudte teamet, eller for det det skal levere.') }],
    examples: examplesAround({ utilities: true, of: selectionMixed, good: [false], bad: [true] }),
  }),
  criteria({
    id: 'eu/criteria/best-price-quality', steps: [...steps], weight: 'blocks', sources: [d24('art. 30(1), 31(1)'), d25('art. 48(1), 49(1)')], dossier: ['EU-CD-02', 'EU-IP-04', 'myth 5'],
    says: text(
      'A dialogue and an innovation partnership are awarded on the best ratio of price and quality only, never on price or cost alone.',
      'En konkurrenspräglad dialog och ett innovationspartnerskap tilldelas bara på bästa förhållandet mellan pris och kvalitet, aldrig på enbart pris eller kostnad.',
      'En konkurrencepræget dialog og et innovationspartnerskab tildeles kun efter bedste forhold mellem pris og kvalitet, aldrig efter pris eller omkostninger alene.',
      'En konkurransepreget dialog og et innovasjonspartnerskap tildeles bare på beste forhold mellom pris og kvalitet, aldri på pris eller kostnad alene.'),
    when: all(insideFull, among(procedure, 'dialogue', 'innovationPartnership')), must: is(awardBasis, 'bestPriceQuality'),
    remedies: [{ change: awardBasis, to: 'bestPriceQuality', say: text('Add quality criteria.', 'Lägg till kvalitetskriterier.', 'Tilføj kvalitetskriterier.', 'Legg til kvalitetskriterier.') }],
    examples: [
      ...examplesAround({ utilities: true, base: { procedure: 'innovationPartnership' }, of: awardBasis, good: ['bestPriceQuality'], bad: ['price', 'cost'], outside: [{ procedure: 'open' }] }),
      ...examplesAround({ utilities: true, base: { procedure: 'dialogue' }, of: awardBasis, good: ['bestPriceQuality'], bad: ['price'] }),
    ],
  }),
  criteria({
    id: 'eu/criteria/can-be-verified', steps: [...steps], weight: 'advice', sources: [d24('art. 67(4)'), d25('art. 82(4)')], dossier: ['EU-AWD-04'],
    says: text(
      'Say with each criterion what the tenderer has to show, so that you can check what it promises.',
      'Ange för varje kriterium vad anbudsgivaren ska visa, så att ni kan kontrollera det som utlovas.',
      'Skriv ved hvert kriterium, hvad tilbudsgiveren skal dokumentere, så I kan efterprøve det lovede.',
      'Skriv ved hvert kriterium hva leverandøren må dokumentere, slik at dere kan kontrollere det som loves.'),
    when: insideFull, must: yes(documentationAsked),
    remedies: [{ change: documentationAsked, to: true, say: text('Add what to document.', 'Lägg till vad som ska visas.', 'Tilføj, hvad der skal dokumenteres.', 'Tilføy hva som må dokumenteres.') }],
    examples: examplesAround({ utilities: true, of: documentationAsked, good: [true], bad: [false] }),
  }),
  criteria({
    id: 'eu/criteria/method-before-opening', steps: ['openTenders'], weight: 'needs a reason',
    sources: [d24('art. 67(5)'), judgment('C-6/15', 'TNS Dimarso', '2016-07-14'), d25('art. 36(1), 82(5)')], dossier: ['EU-AWD-06'],
    says: text(
      'The method of scoring is fixed before the tenders are opened; it may stay unpublished, but must not change the criteria or their weights.',
      'Utvärderingsmodellen fastställs innan anbuden öppnas; den behöver inte publiceras men får inte ändra kriterierna eller deras vikt.',
      'Evalueringsmodellen fastlægges, før tilbuddene åbnes; den behøver efter direktivet ikke offentliggøres, men må ikke ændre kriterierne eller deres vægt.',
      'Evalueringsmodellen fastsettes før tilbudene åpnes; den trenger ikke publiseres, men kan ikke endre kriteriene eller vektene.'),
    when: insideFull, must: yes(methodFixed),
    remedies: [{ change: methodFixed, to: true, say: text('Write the method down and seal it before you open.', 'Skriv ner modellen och lås den före öppningen.', 'Skriv modellen ned, og lås den før åbningen.', 'Skriv ned modellen og lås den før åpningen.') }],
    examples: examplesAround({ utilities: true, of: methodFixed, good: [true], bad: [false] }),
  }),
]
