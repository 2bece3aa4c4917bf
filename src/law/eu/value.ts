import { text } from '../../plain/index.ts'
import { all, always, among, any, atLeast, duty, is, meaning, no, on, yes } from '../build.ts'
import { activity, buyerKind, estimatedValue, optionsCounted, partnershipCounted, paymentsCounted, procedure, split, subject, valueBasis } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { example } from './entry.ts'
import { thresholdServices, thresholdState, thresholdWorks } from './figures.ts'
import { d23, d24, d25, sinceTransposition, thresholds2026 } from './sources.ts'

const topic = 'scope and value' as const
const base = { order: 'EU', topic, life: sinceTransposition } as const
const today = on('2026-09-21')
const municipality = { 'buyer.kind': 'municipality', activity: 'general' } as const

export const rules: readonly Rule[] = [
  // The classic directive in full. Utilities, concessions and the light regime have thresholds and rules of their own: regimes.ts.
  meaning({
    ...base, id: 'eu/value/above', dossier: ['EU-THR-01', 'EU-THR-03', 'EU-THR-04'],
    sources: [d24('art. 4, 5(4), 6(3)'), thresholds2026('art. 1'), d24('art. 7')],
    says: text(
      'The purchase is worth at least the EU threshold, so the directive applies in full.',
      'Köpet är värt minst tröskelvärdet, och då gäller direktivet fullt ut.',
      'Købet når op på tærskelværdien, og så gælder direktivet fuldt ud.',
      'Anskaffelsen er verdt minst EØS-terskelverdien, og da gjelder direktivet fullt ut.'),
    when: all(
      is(activity, 'general'),
      any(
        all(is(subject, 'works'), atLeast(estimatedValue, thresholdWorks)),
        all(among(subject, 'goods', 'services'), any(
          atLeast(estimatedValue, thresholdServices),
          all(is(buyerKind, 'state'), atLeast(estimatedValue, thresholdState)),
        )),
      ),
    ),
    examples: [
      { name: 'a Danish municipality, services exactly at the threshold', facts: { ...municipality, subject: 'services', 'value.estimated': 1_611_360 }, on: today, holds: true },
      { name: 'one krone less', facts: { ...municipality, subject: 'services', 'value.estimated': 1_611_359 }, on: today, holds: false },
      { name: 'goods follow the same amount', facts: { ...municipality, subject: 'goods', 'value.estimated': 1_611_360 }, on: today, holds: true },
      { name: 'a Danish state authority at its lower threshold', facts: { 'buyer.kind': 'state', activity: 'general', subject: 'services', 'value.estimated': 1_044_400 }, on: today, holds: true },
      { name: 'a state authority one krone below', facts: { 'buyer.kind': 'state', activity: 'general', subject: 'services', 'value.estimated': 1_044_399 }, on: today, holds: false },
      { name: 'works exactly at the threshold', facts: { ...municipality, subject: 'works', 'value.estimated': 40_313_840 }, on: today, holds: true },
      { name: 'works one krone below', facts: { ...municipality, subject: 'works', 'value.estimated': 40_313_839 }, on: today, holds: false },
      { name: 'state works between the thresholds for services and works', facts: { 'buyer.kind': 'state', activity: 'general', subject: 'works', 'value.estimated': 2_000_000 }, on: today, holds: false },
      { name: 'for a heat network never, it has its own directive', facts: { 'buyer.kind': 'utility', activity: 'heat', subject: 'services', 'value.estimated': 9_000_000 }, on: today, holds: false },
      { name: 'a municipal company that collects waste', facts: { 'buyer.kind': 'utility', activity: 'general', subject: 'services', 'value.estimated': 9_000_000 }, on: today, holds: true },
      { name: 'nobody says what it is for', facts: { 'buyer.kind': 'municipality', subject: 'services', 'value.estimated': 9_000_000 }, on: today, holds: 'unknown' },
      { name: 'a concession never, it has its own directive', facts: { ...municipality, subject: 'serviceConcession', 'value.estimated': 90_000_000 }, on: today, holds: false },
      { name: 'social services never, they have a chapter of their own', facts: { ...municipality, subject: 'socialServices', 'value.estimated': 90_000_000 }, on: today, holds: false },
      { name: 'between the thresholds of state and municipality, buyer unknown', facts: { activity: 'general', subject: 'services', 'value.estimated': 1_200_000 }, on: today, holds: 'unknown' },
      { name: 'value unknown', facts: { ...municipality, subject: 'services' }, on: today, holds: 'unknown' },
      { name: 'worth more than any threshold, but of what is unknown', facts: { ...municipality, 'value.estimated': 90_000_000 }, on: today, holds: 'unknown' },
      { name: 'begun on the last day of the old Danish amounts, below', facts: { ...municipality, subject: 'goods', 'value.estimated': 1_620_000 }, on: on('2025-12-31'), holds: false },
      { name: 'begun two days later, above', facts: { ...municipality, subject: 'goods', 'value.estimated': 1_620_000 }, on: on('2026-01-02'), holds: true },
      { name: 'in Sweden at the threshold', country: 'SE', facts: { ...municipality, subject: 'services', 'value.estimated': 2_451_816 }, on: today, holds: true },
      { name: 'in Sweden one krona below', country: 'SE', facts: { ...municipality, subject: 'services', 'value.estimated': 2_451_815 }, on: today, holds: false },
      { name: 'in Norway below the amount of 2024 on its last day', country: 'NO', facts: { ...municipality, subject: 'services', 'value.estimated': 2_300_000 }, on: on('2026-04-20'), holds: true },
      { name: 'in Norway below the amount of 2026 on its first day', country: 'NO', facts: { ...municipality, subject: 'services', 'value.estimated': 2_300_000 }, on: on('2026-04-21'), holds: false },
    ],
  }),
  duty({
    ...base, id: 'eu/value/options', dossier: ['EU-VAL-01'], sources: [d24('art. 5(1)'), d25('art. 16(1)'), d23('art. 8(2) and (3)(a)')], weight: 'blocks',
    says: text(
      'The estimate counts everything that may be paid, with all options and extensions, without VAT.',
      'Beräkningen omfattar allt som kan komma att betalas, med alla optioner och förlängningar, utan moms.',
      'Beregningen omfatter alt, der kan blive betalt, med alle optioner og forlængelser, uden moms.',
      'Beregningen omfatter alt som kan bli betalt, med alle opsjoner og forlengelser, uten mva.'),
    why: text(
      'Otherwise a large purchase could be made to look small.',
      'Annars kunde ett stort köp se litet ut.',
      'Ellers kunne et stort køb komme til at se lille ud.',
      'Ellers kunne en stor anskaffelse se liten ut.'),
    steps: ['estimateValue', 'sendNotice'], when: always, must: yes(optionsCounted),
    remedies: [{ change: optionsCounted, to: true, say: text('Add every option and extension to the value.', 'Lägg till alla optioner och förlängningar i värdet.', 'Læg alle optioner og forlængelser til værdien.', 'Legg alle opsjoner og forlengelser til verdien.') }],
    examples: [
      example('options counted', { 'value.optionsCounted': true }, 'lawful'),
      example('options left out', { 'value.optionsCounted': false }, 'unlawful'),
      example('nobody has said', {}, 'depends'),
    ],
  }),
  duty({
    ...base, id: 'eu/value/payments', dossier: ['EU-VAL-02'], sources: [d24('art. 5(1)'), d25('art. 16(1)'), d23('art. 8(3)(g)')], weight: 'blocks',
    says: text(
      'Prizes and payments to those who take part count in the value.',
      'Priser och ersättningar till deltagarna räknas in i värdet.',
      'Præmier og betaling til deltagerne regnes med i værdien.',
      'Premier og betaling til deltakerne regnes med i verdien.'),
    steps: ['estimateValue', 'sendNotice'], when: among(procedure, 'dialogue', 'innovationPartnership', 'negotiation'), must: yes(paymentsCounted),
    remedies: [{ change: paymentsCounted, to: true, say: text('Add what you will pay to those who take part.', 'Lägg till det ni betalar till deltagarna.', 'Læg det til, som I betaler til deltagerne.', 'Legg til det dere betaler til deltakerne.') }],
    examples: [
      example('dialogue fees counted', { procedure: 'dialogue', 'value.paymentsCounted': true }, 'lawful'),
      example('dialogue fees left out', { procedure: 'dialogue', 'value.paymentsCounted': false }, 'unlawful'),
      example('a partnership without its prototype payments', { procedure: 'innovationPartnership', 'value.paymentsCounted': false }, 'unlawful'),
      example('a negotiation without its payments', { procedure: 'negotiation', 'value.paymentsCounted': false }, 'unlawful'),
      example('an open procedure pays nobody for taking part', { procedure: 'open', 'value.paymentsCounted': false }, 'does not apply'),
      example('nobody has said', { procedure: 'dialogue' }, 'depends'),
    ],
  }),
  duty({
    ...base, id: 'eu/value/partnership', dossier: ['EU-VAL-07'], sources: [d24('art. 5(6)'), d25('art. 16(6)')], weight: 'blocks',
    says: text(
      'The value of a partnership is the development in all phases plus what is bought at the end.',
      'Värdet av ett innovationspartnerskap är utvecklingen i alla faser plus det som köps till sist.',
      'Værdien af et innovationspartnerskab er udviklingen i alle faser plus det, der købes til sidst.',
      'Verdien av et innovasjonspartnerskap er utviklingen i alle faser pluss det som kjøpes til slutt.'),
    steps: ['estimateValue', 'chooseProcedure', 'sendNotice'], when: is(procedure, 'innovationPartnership'), must: yes(partnershipCounted),
    remedies: [{ change: partnershipCounted, to: true, say: text('Count both the development and the later purchase.', 'Räkna med både utvecklingen och det senare köpet.', 'Regn både udviklingen og det senere køb med.', 'Regn med både utviklingen og det senere kjøpet.') }],
    examples: [
      example('both parts counted', { procedure: 'innovationPartnership', 'value.partnershipCounted': true }, 'lawful'),
      example('only the development counted', { procedure: 'innovationPartnership', 'value.partnershipCounted': false }, 'unlawful'),
      example('another procedure', { procedure: 'dialogue', 'value.partnershipCounted': false }, 'does not apply'),
      example('nobody has said', { procedure: 'innovationPartnership' }, 'depends'),
    ],
  }),
  duty({
    ...base, id: 'eu/value/split', dossier: ['EU-VAL-04'], sources: [d24('art. 5(3)'), d25('art. 16(3)'), d23('art. 8(4)')], weight: 'blocks',
    says: text(
      'A purchase is not split so that it escapes the rules, unless there are objective reasons.',
      'Ett köp delas inte upp så att det undgår reglerna, om det inte finns sakliga skäl.',
      'Et køb deles ikke op, så det undgår reglerne, medmindre der er saglige grunde.',
      'En anskaffelse deles ikke opp slik at den unngår reglene, med mindre det finnes saklige grunner.'),
    steps: ['estimateValue', 'chooseProcedure', 'sendNotice'], when: always, must: no(split),
    remedies: [{ change: split, to: false, say: text('Put the parts together and count their sum.', 'Lägg samman delarna och räkna summan.', 'Læg delene sammen, og regn med summen.', 'Legg delene sammen og regn med summen.') }],
    examples: [
      example('one whole purchase', { 'value.split': false }, 'lawful'),
      example('split to stay below', { 'value.split': true }, 'unlawful'),
      example('nobody has said', {}, 'depends'),
    ],
  }),
  duty({
    ...base, id: 'eu/value/valid', dossier: ['EU-VAL-05'], sources: [d24('art. 5(4)'), d25('art. 16(4)'), d23('art. 8(2)')], weight: 'advice',
    says: text(
      'The estimate must hold on the day the notice is sent. Let it rest on market figures or an earlier purchase, not on a guess.',
      'Beräkningen ska hålla den dag annonsen skickas. Låt den bygga på uppgifter från marknaden eller ett tidigare köp, inte på en gissning.',
      'Beregningen skal holde den dag, bekendtgørelsen sendes. Lad den bygge på tal fra markedet eller et tidligere køb, ikke på et gæt.',
      'Beregningen må holde den dagen kunngjøringen sendes. La den bygge på tall fra markedet eller en tidligere anskaffelse, ikke på en gjetning.'),
    steps: ['estimateValue', 'sendNotice'], when: always, must: among(valueBasis, 'market', 'earlier'),
    remedies: [{ change: valueBasis, to: 'market', say: text('Ask the market what it costs, and write it down.', 'Fråga marknaden vad det kostar och skriv ner det.', 'Spørg markedet, hvad det koster, og skriv det ned.', 'Spør markedet hva det koster, og skriv det ned.') }],
    examples: [
      example('figures from the market', { 'value.basis': 'market' }, 'lawful'),
      example('figures from an earlier purchase', { 'value.basis': 'earlier' }, 'lawful'),
      example('a guess', { 'value.basis': 'guess' }, 'unlawful'),
      example('nobody has said', {}, 'depends'),
    ],
  }),
]
