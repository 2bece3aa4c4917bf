import { text as t } from '../../plain/index.ts'
import { all, always, among, any, duty, holds, is, no, yes } from '../build.ts'
import { optionsCounted, partnershipCounted, paymentsCounted, procedure, rndListed, rndOnlyBuyer, rndPaysAll, split } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { above, around, danishEntry, depends, lawful, silent, under, unlawful } from './entry.ts'
import { ul } from './sources.ts'

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/value/options', 'scope and value', 'DK §30', ul('§ 30, stk. 1')),
    carriesOut: 'eu/value/options',
    says: t('The value takes in everything that may be paid, without VAT, with all options and extensions.',
      'Värdet omfattar allt som kan komma att betalas, utan moms, med alla optioner och förlängningar.',
      'Værdien omfatter alt, der kan komme til betaling, uden moms, med alle optioner og forlængelser.',
      'Verdien omfatter alt som kan komme til betaling, uten mva., med alle opsjoner og forlengelser.'),
    why: t('A value set too low would take the purchase out of the rules.', 'Ett för lågt värde skulle föra köpet bort från reglerna.',
      'En for lav værdi ville trække købet uden om reglerne.', 'En for lav verdi ville ta anskaffelsen ut av reglene.'),
    steps: ['estimateValue', 'sendNotice'], weight: 'blocks',
    when: always, must: yes(optionsCounted),
    remedies: [{ change: optionsCounted, to: true, say: t('Add all options and extensions to the value.', 'Räkna in alla optioner och förlängningar i värdet.', 'Læg alle optioner og forlængelser til værdien.', 'Legg alle opsjoner og forlengelser til verdien.') }],
    examples: around({ of: optionsCounted, good: [true], bad: [false], small: false }),
  }),
  duty({
    ...danishEntry('dk/value/payments', 'scope and value', 'DK §30', ul('§ 30')),
    carriesOut: 'eu/value/payments',
    says: t('Prizes and payments to those who take part are counted in the value.', 'Priser och ersättningar till deltagarna räknas in i värdet.',
      'Præmier og betaling til deltagerne regnes med i værdien.', 'Premier og betaling til deltakerne regnes med i verdien.'),
    steps: ['estimateValue', 'sendNotice'], weight: 'blocks',
    when: among(procedure, 'dialogue', 'innovationPartnership', 'negotiation'), must: yes(paymentsCounted),
    remedies: [{ change: paymentsCounted, to: true, say: t('Add prizes and payments to the value.', 'Räkna in priser och ersättningar i värdet.', 'Læg præmier og betalinger til værdien.', 'Legg premier og betalinger til verdien.') }],
    examples: [
      ...around({ of: paymentsCounted, base: { procedure: 'dialogue' }, good: [true], bad: [false], small: false, outside: [{ procedure: 'open' }] }),
      unlawful('partnership', { procedure: 'innovationPartnership', 'value.paymentsCounted': false }),
      unlawful('negotiation', { procedure: 'negotiation', 'value.paymentsCounted': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/value/no-split', 'scope and value', 'DK §30', ul('§ 30')),
    carriesOut: 'eu/value/split',
    says: t('A purchase is not split into parts to come under the threshold; a split needs an objective reason.',
      'Ett köp delas inte upp för att hamna under tröskelvärdet; en uppdelning kräver sakliga skäl.',
      'Et køb deles ikke op for at komme under tærskelværdien; en opdeling kræver en saglig grund.',
      'En anskaffelse deles ikke opp for å komme under terskelverdien; en oppdeling krever saklig grunn.'),
    steps: ['estimateValue', 'chooseProcedure', 'sendNotice'], weight: 'blocks',
    when: always, must: no(split),
    remedies: [{ change: split, to: false, say: t('Put the parts together again, or write down the objective reason.', 'Lägg ihop delarna igen, eller skriv ner det sakliga skälet.', 'Læg delene sammen igen, eller skriv den saglige grund ned.', 'Legg delene sammen igjen, eller skriv ned den saklige grunnen.') }],
    examples: [
      lawful('bought as one', { 'value.split': false }),
      unlawful('split without a reason', { 'value.split': true }),
      depends('nobody has said', {}),
    ],
  }),
  duty({
    ...danishEntry('dk/value/partnership', 'scope and value', ['DK §33', 'nat 2.2 Value for threshold', 'C6'], ul('§ 33')),
    carriesOut: 'eu/value/partnership',
    says: t('In an innovation partnership the value is the highest estimate of the development in all phases plus all that may be bought at the end.',
      'I ett innovationspartnerskap är värdet den högsta beräkningen av utvecklingen i alla faser plus allt som kan köpas till sist.',
      'I et innovationspartnerskab er værdien det højeste skøn over udviklingen i alle faser plus alt det, der kan købes til sidst.',
      'I et innovasjonspartnerskap er verdien det høyeste anslaget for utviklingen i alle faser pluss alt som kan kjøpes til slutt.'),
    steps: ['estimateValue', 'chooseProcedure', 'sendNotice'], weight: 'blocks',
    when: is(procedure, 'innovationPartnership'), must: yes(partnershipCounted),
    remedies: [{ change: partnershipCounted, to: true, say: t('Count both the development and the later purchase.', 'Räkna både utvecklingen och det senare köpet.', 'Regn både udviklingen og det senere køb med.', 'Regn med både utviklingen og det senere kjøpet.') }],
    examples: [
      lawful('both counted', { procedure: 'innovationPartnership', 'value.partnershipCounted': true }),
      unlawful('only the development counted', { procedure: 'innovationPartnership', 'value.partnershipCounted': false }),
      depends('nobody has said', { procedure: 'innovationPartnership' }),
      silent('another procedure', { procedure: 'open', 'value.partnershipCounted': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/value/research-service', 'scope and value', 'DK §22', ul('§ 22')),
    carriesOut: 'eu/rnd/outside',
    says: t('A research and development service is outside the act only if it has a listed CPV code and the results do not belong to the buyer alone, or the buyer does not pay it all.',
      'En FoU-tjänst ligger utanför lagen bara om den har en CPV-kod på listan och resultatet inte tillhör köparen ensam, eller köparen inte betalar allt.',
      'En forsknings- og udviklingstjeneste er kun uden for loven, hvis den har en CPV-kode på listen, og resultatet ikke tilhører ordregiveren alene, eller ordregiveren ikke betaler det hele.',
      'En FoU-tjeneste er utenfor loven bare hvis den har en CPV-kode på listen, og resultatet ikke tilhører oppdragsgiver alene, eller oppdragsgiver ikke betaler alt.'),
    steps: ['chooseProcedure', 'signContract'], weight: 'blocks',
    when: all(holds('eu/value/above'), is(procedure, 'researchAndDevelopment')),
    must: all(yes(rndListed), any(no(rndOnlyBuyer), no(rndPaysAll))),
    remedies: [
      { insteadTake: 'chooseProcedure', say: t('Choose a procedure under the act, for example an innovation partnership.', 'Välj ett förfarande enligt lagen, till exempel innovationspartnerskap.', 'Vælg en procedure efter loven, fx innovationspartnerskab.', 'Velg en prosedyre etter loven, for eksempel innovasjonspartnerskap.') },
    ],
    examples: [
      lawful('results shared', { ...above, procedure: 'researchAndDevelopment', 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': true }),
      lawful('costs shared', { ...above, procedure: 'researchAndDevelopment', 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': true, 'rnd.buyerPaysAll': false }),
      unlawful('the buyer owns all and pays all', { ...above, procedure: 'researchAndDevelopment', 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': true, 'rnd.buyerPaysAll': true }),
      unlawful('no listed code', { ...above, procedure: 'researchAndDevelopment', 'rnd.listedCode': false, 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': false }),
      depends('nobody has said who owns the results', { ...above, procedure: 'researchAndDevelopment', 'rnd.listedCode': true, 'rnd.buyerPaysAll': true }),
      silent('below the threshold', { ...under, procedure: 'researchAndDevelopment', 'rnd.listedCode': false, 'rnd.benefitsOnlyBuyer': true, 'rnd.buyerPaysAll': true }),
      silent('another procedure', { ...above, procedure: 'open', 'rnd.listedCode': false, 'rnd.benefitsOnlyBuyer': true, 'rnd.buyerPaysAll': true }),
    ],
  }),
]
