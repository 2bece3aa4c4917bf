import { text as t } from '../../plain/index.ts'
import { all, among, any, duty, is, no, yes } from '../build.ts'
import { awardBasis, criteriaLinked, methodDescribed, methodFixed, orderJustified, procedure, selectionMixed, weightsForm } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { above, around, danishEntry, depends, inAct, lawful, unlawful } from './entry.ts'
import { ul } from './sources.ts'

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/award/weights', 'award criteria', 'DK §165', ul('§ 165')),
    carriesOut: 'eu/criteria/weights',
    says: t('The documents give the weight of every criterion, as a figure or a range. An order of importance is enough only if weighting is objectively impossible.',
      'Dokumenten anger varje kriteriums vikt, som tal eller intervall. En prioritetsordning räcker bara om viktning är objektivt omöjlig.',
      'Materialet angiver hvert kriteriums vægt som et tal eller et interval. En prioriteret rækkefølge er kun nok, hvis vægtning er objektivt umulig.',
      'Dokumentene oppgir vekten av hvert kriterium, som tall eller intervall. En prioritert rekkefølge er nok bare hvis vekting er objektivt umulig.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: inAct,
    // Where the lowest price alone decides there is nothing to weigh.
    must: any(is(weightsForm, 'stated'), is(awardBasis, 'price'), all(is(weightsForm, 'order'), yes(orderJustified))),
    remedies: [{ change: weightsForm, to: 'stated', say: t('State the weights.', 'Ange vikterna.', 'Angiv vægtene.', 'Oppgi vektene.') }],
    examples: [
      ...around({ of: weightsForm, base: { 'award.basis': 'bestPriceQuality', 'award.orderJustified': false }, good: ['stated'], bad: ['order', 'none'] }),
      lawful('the lowest price alone', { ...above, 'award.basis': 'price', 'award.weights': 'none', 'award.orderJustified': false }),
      lawful('an order for objective reasons', { ...above, 'award.basis': 'bestPriceQuality', 'award.weights': 'order', 'award.orderJustified': true }),
      unlawful('nothing stated although weighting is impossible', { ...above, 'award.basis': 'bestPriceQuality', 'award.weights': 'none', 'award.orderJustified': true }),
      depends('an order, reasons not judged', { ...above, 'award.basis': 'bestPriceQuality', 'award.weights': 'order' }),
    ],
  }),
  duty({
    ...danishEntry('dk/evaluation/model-described', 'award criteria', ['DK §160(1)', 'C25', 'diff 23', 'EX10', 'nat 4.1 Evaluation method in advance'], ul('§ 160, stk. 1')),
    says: t('The documents describe all parts of the evaluation model: the criteria, the method and what will count.',
      'Dokumenten beskriver alla delar av utvärderingsmodellen: kriterierna, metoden och vad som räknas.',
      'Udbudsmaterialet beskriver alle dele af evalueringsmodellen: kriterierne, metoden og hvad der tæller.',
      'Dokumentene beskriver alle deler av evalueringsmodellen: kriteriene, metoden og hva som teller.'),
    why: t('Nobody can choose the method after seeing the tenders.', 'Ingen kan välja metod efter att ha sett anbuden.',
      'Ingen kan vælge metoden efter at have set tilbuddene.', 'Ingen kan velge metode etter å ha sett tilbudene.'),
    steps: ['chooseEvaluationModel', 'writeDocuments', 'sendNotice'], weight: 'blocks',
    when: inAct, must: yes(methodDescribed),
    remedies: [{ change: methodDescribed, to: true, say: t('Describe the whole model, also how it depends on the tenders.', 'Beskriv hela modellen, även hur den beror på anbuden.', 'Beskriv hele modellen, også hvordan den afhænger af tilbuddene.', 'Beskriv hele modellen, også hvordan den avhenger av tilbudene.') }],
    examples: around({ of: methodDescribed, good: [true], bad: [false] }),
  }),
  duty({
    ...danishEntry('dk/evaluation/model-fixed', 'evaluation', 'DK §160(1)', ul('§ 160, stk. 1')),
    replaces: 'eu/criteria/method-before-opening',
    says: t('Nothing in the evaluation model is chosen after the tenders are opened, not even the slope of the price points.',
      'Inget i utvärderingsmodellen väljs efter att anbuden öppnats, inte ens prispoängens lutning.',
      'Intet i evalueringsmodellen vælges, efter at tilbuddene er åbnet, heller ikke hældningen på prispointene.',
      'Ingenting i evalueringsmodellen velges etter at tilbudene er åpnet, heller ikke helningen på prispoengene.'),
    steps: ['openTenders', 'evaluate'], weight: 'blocks',
    when: inAct, must: yes(methodFixed),
    remedies: [{ insteadTake: 'cancelProcedure', say: t('Cancel and announce again with the model fixed.', 'Avbryt och annonsera igen med modellen fastställd.', 'Annuller, og bekendtgør igen med modellen lagt fast.', 'Avlys og kunngjør på nytt med modellen fastlagt.') }],
    examples: around({ of: methodFixed, good: [true], bad: [false] }),
  }),
  duty({
    ...danishEntry('dk/award/linked', 'award criteria', 'DK §163-164', ul('§§ 163-164')),
    carriesOut: 'eu/criteria/linked',
    says: t('Award criteria are linked to what is bought and can be verified.', 'Tilldelningskriterierna hör ihop med det som köps och kan kontrolleras.',
      'Tildelingskriterierne er knyttet til det, der købes, og kan kontrolleres.', 'Tildelingskriteriene er knyttet til det som kjøpes, og kan kontrolleres.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: inAct, must: yes(criteriaLinked),
    remedies: [{ change: criteriaLinked, say: t('Take out or rewrite the criterion that does not concern what is bought.', 'Ta bort eller skriv om det kriterium som inte rör det som köps.', 'Fjern eller omskriv det kriterium, der ikke vedrører det købte.', 'Fjern eller skriv om kriteriet som ikke gjelder det som kjøpes.') }],
    examples: around({ of: criteriaLinked, good: [true], bad: [false] }),
  }),
  duty({
    ...danishEntry('dk/award/no-selection-criteria', 'award criteria', 'DK §163-164', ul('§ 163')),
    carriesOut: 'eu/criteria/not-selection-again',
    says: t('What the firm is in general (its size, its experience) belongs to selection and is not scored in the award.',
      'Det företaget är i allmänhet (storlek, erfarenhet) hör till kvalificeringen och poängsätts inte i tilldelningen.',
      'Det, virksomheden er i almindelighed (størrelse, erfaring), hører til udvælgelsen og giver ikke point i tildelingen.',
      'Det leverandøren er generelt (størrelse, erfaring), hører til kvalifikasjonen og gir ikke poeng i tildelingen.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: inAct, must: no(selectionMixed),
    remedies: [{ change: selectionMixed, to: false, say: t('Move the criterion to selection, or tie it to the team that will do the work.', 'Flytta kriteriet till kvalificeringen, eller knyt det till det team som ska göra arbetet.', 'Flyt kriteriet til udvælgelsen, eller knyt det til det hold, der skal løse opgaven.', 'Flytt kriteriet til kvalifikasjonen, eller knytt det til teamet som skal gjøre jobben.') }],
    examples: around({ of: selectionMixed, good: [false], bad: [true] }),
  }),
  duty({
    ...danishEntry('dk/award/price-quality-only', 'award criteria', ['DK §77', 'nat 2.2 Award basis', 'C8', 'DK §70-72'], ul('§ 72 og § 77, stk. 8')),
    carriesOut: 'eu/criteria/best-price-quality',
    says: t('Dialogue and innovation partnership are awarded only on the best ratio of price and quality.',
      'Konkurrenspräglad dialog och innovationspartnerskap tilldelas bara efter bästa förhållandet mellan pris och kvalitet.',
      'Konkurrencepræget dialog og innovationspartnerskab tildeles kun efter det bedste forhold mellem pris og kvalitet.',
      'Konkurransepreget dialog og innovasjonspartnerskap tildeles bare etter beste forhold mellom pris og kvalitet.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: all(inAct, among(procedure, 'dialogue', 'innovationPartnership')), must: is(awardBasis, 'bestPriceQuality'),
    remedies: [{ change: awardBasis, to: 'bestPriceQuality', say: t('Award on the best ratio of price and quality.', 'Tilldela efter bästa förhållandet mellan pris och kvalitet.', 'Tildel efter det bedste forhold mellem pris og kvalitet.', 'Tildel etter beste forhold mellom pris og kvalitet.') }],
    examples: [
      ...around({ of: awardBasis, base: { procedure: 'innovationPartnership' }, good: ['bestPriceQuality'], bad: ['price', 'cost'], outside: [{ procedure: 'open' }] }),
      unlawful('dialogue on price', { ...above, procedure: 'dialogue', 'award.basis': 'price' }),
    ],
  }),
]
