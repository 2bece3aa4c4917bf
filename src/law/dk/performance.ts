import { text as t } from '../../plain/index.ts'
import { above as moreThan, all, among, atLeast, duty, exception, holds, is, not, on, yes } from '../build.ts'
import { conditionsAnnounced, conditionsLinked, estimatedValue, performanceMonths, performedInCountry, serviceTrade, subcontractorsNamed, subject, traineesClause, traineesUnfit } from '../facts/index.ts'
import { thresholdWorks } from '../eu/figures.ts'
import { insideAny, insideFull, utility } from '../eu/regimes.ts'
import type { Condition, Facts, Rule } from '../types.ts'
import { around, danishEntry, depends, inAct, lawful, silent, unlawful } from './entry.ts'
import { smallWorksTraining, trainingMonths, trainingServices } from './figures.ts'
import { fsv, since2022, tl2022, training, ul } from './sources.ts'

const steps = ['setPerformanceConditions'] as const
const clause = [{ change: traineesClause, to: true, say: t('Add the clause on people in training.', 'Lägg till villkoret om personer under utbildning.', 'Indsæt klausulen om personer under oplæring.', 'Legg til vilkåret om personer under opplæring.') }] as const
/** Carried out here and lasting long enough. */
const here: Condition = all(yes(performedInCountry), atLeast(performanceMonths, trainingMonths))
const town = { 'buyer.kind': 'municipality', activity: 'general', procedure: 'open', 'performance.inCountry': true, 'performance.months': 24 } as const
const works: Facts = { ...town, subject: 'works', 'value.estimated': 60_000_000 }
const service: Facts = { ...town, subject: 'services', 'value.estimated': 6_000_000, 'performance.trade': 'cleaning' }
const without = { 'performance.trainees': false, 'performance.traineesUnfit': false } as const

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/performance/conditions', 'contract', 'DK §176; DK-OPL', ul('§ 176, stk. 1'), fsv('§ 16')), carriesOut: 'eu/performance/conditions', steps, weight: 'blocks',
    says: t('Special conditions for the performance are linked to the subject and stand in the contract notice or the other material; they may be about innovation.', 'Särskilda villkor för fullgörandet har anknytning till föremålet och står i annonsen eller de övriga dokumenten; de får gälla innovation.',
      'Særlige betingelser for gennemførelsen er forbundet med kontraktens genstand og står i udbudsbekendtgørelsen eller det øvrige materiale; de kan være innovationsrelaterede.', 'Særlige vilkår for gjennomføringen har tilknytning til leveransen og står i kunngjøringen eller de øvrige dokumentene; de kan gjelde innovasjon.'),
    when: insideFull, must: all(yes(conditionsLinked), yes(conditionsAnnounced)),
    remedies: [
      { change: conditionsLinked, to: true, say: t('Leave out what is not about this contract.', 'Ta bort det som inte gäller detta kontrakt.', 'Fjern det, der ikke vedrører kontraktens genstand.', 'Fjern det som ikke gjelder denne kontrakten.') },
      { change: conditionsAnnounced, to: true, say: t('Write them into the material.', 'Skriv in dem i dokumenten.', 'Skriv dem ind i materialet.', 'Skriv dem inn i dokumentene.') },
    ],
    examples: [
      ...around({ base: { 'performance.linked': true }, of: conditionsAnnounced, good: [true], bad: [false] }),
      ...around({ base: { 'performance.announced': true }, of: conditionsLinked, good: [true], bad: [false] }),
      unlawful('a heat company', { ...utility, 'performance.announced': true, 'performance.linked': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/performance/subcontractors', 'contract', ['DK §177', 'NAT-SUBCON'], ul('§ 177, stk. 2')), replaces: 'eu/performance/subcontractors', steps, weight: 'blocks',
    says: t('Every works or services contract obliges the supplier to give the names, contact details and legal representatives of its subcontractors, at the latest when the work begins. No rule on paying them directly was found in the act.',
      'Varje byggentreprenad- eller tjänstekontrakt förpliktar leverantören att lämna underleverantörernas namn, kontaktuppgifter och ställföreträdare, senast när arbetet börjar. Ingen regel om direktbetalning fanns i lagen.',
      'Enhver bygge- og anlægskontrakt og tjenesteydelseskontrakt forpligter leverandøren til at oplyse underleverandørernes navne, kontaktoplysninger og juridiske repræsentanter, senest når arbejdet begynder. En regel om direkte betaling findes ikke i loven.',
      'Hver bygge- og anleggskontrakt og tjenestekontrakt forplikter leverandøren til å oppgi underleverandørenes navn, kontaktopplysninger og representanter, senest når arbeidet begynner. Loven har ingen regel om direkte betaling.'),
    when: all(inAct, among(subject, 'works', 'services')), must: yes(subcontractorsNamed),
    remedies: [{ change: subcontractorsNamed, to: true, say: t('Put the clause in the contract.', 'Ta in villkoret i avtalet.', 'Indsæt klausulen i kontrakten.', 'Ta inn vilkåret i kontrakten.') }],
    examples: [
      ...around({ of: subcontractorsNamed, good: [true], bad: [false], outside: [{ subject: 'goods' }] }),
      unlawful('works', { ...works, 'performance.subcontractorsNamed': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/performance/trainees-works', 'contract', ['DK §176; DK-OPL', 'C32', 'diff 40', 'nat 4.7 Apprentices'], ul('§ 176, stk. 2-4'), training('§ 1')), life: since2022, steps: ['setPerformanceConditions', 'writeDocuments'], weight: 'blocks',
    says: t('Works in Denmark above the EU threshold that last at least six months demand that people in training take part.', 'Byggentreprenader i Danmark över tröskelvärdet som varar minst sex månader kräver att personer under utbildning deltar.',
      'Bygge- og anlægskontrakter i Danmark over tærskelværdien, der varer mindst seks måneder, kræver, at personer under oplæring deltager.', 'Bygge- og anleggskontrakter i Danmark over EØS-terskelverdien som varer minst seks måneder, krever at personer under opplæring deltar.'),
    when: all(insideAny, is(subject, 'works'), moreThan(estimatedValue, thresholdWorks), here), must: yes(traineesClause), remedies: clause,
    examples: [
      lawful('with the clause', { ...works, 'performance.trainees': true }),
      unlawful('without it', { ...works, ...without }),
      unlawful('works for a heat network', { ...works, activity: 'heat', ...without }),
      depends('nobody has said', works),
      silent('five months', { ...works, 'performance.months': 5, ...without }),
      unlawful('exactly six months', { ...works, 'performance.months': 6, ...without }),
      silent('carried out elsewhere', { ...works, 'performance.inCountry': false, ...without }),
      silent('exactly the threshold', { ...works, 'value.estimated': 40_313_840, ...without }),
      unlawful('one krone above it', { ...works, 'value.estimated': 40_313_841, ...without }),
      silent('a service of that size', { ...works, subject: 'services', ...without }),
      silent('a works concession', { ...works, subject: 'worksConcession', ...without }),
      silent('a project outside every directive', { ...works, procedure: 'researchAndDevelopment', 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': false, ...without }),
      unlawful('on its first day', { ...works, ...without }, '2022-07-01'), silent('the day before', { ...works, ...without }, '2022-06-30'),
    ],
  }),
  duty({
    ...danishEntry('dk/performance/trainees-services', 'contract', ['DK §176; DK-OPL', 'C32', 'DK55', 'nat 4.7 Apprentices'], ul('§ 176, stk. 2-4'), training('§ 2')), life: since2022, steps, weight: 'blocks',
    says: t('Maintenance, installation, transport (not of waste) and cleaning in Denmark, from 5 million kroner and six months, demand that people in training take part.', 'Underhåll, installation, transport (inte av avfall) och städning i Danmark, från 5 miljoner danska kronor och sex månader, kräver att personer under utbildning deltar.',
      'Vedligeholdelse, installation, transport (ikke affald) og rengøring i Danmark fra 5 mio. kr. og seks måneder kræver, at personer under oplæring deltager.', 'Vedlikehold, installasjon, transport (ikke av avfall) og renhold i Danmark, fra 5 millioner danske kroner og seks måneder, krever at personer under opplæring deltar.'),
    when: all(insideAny, is(subject, 'services'), atLeast(estimatedValue, trainingServices), among(serviceTrade, 'maintenance', 'installation', 'transport', 'cleaning'), here), must: yes(traineesClause), remedies: clause,
    examples: [
      lawful('with the clause', { ...service, 'performance.trainees': true }),
      ...['maintenance', 'installation', 'transport', 'cleaning'].map(trade => unlawful(`${trade} without it`, { ...service, 'performance.trade': trade, ...without })),
      silent('6 million for two years of waste collection', { ...service, 'performance.trade': 'wasteTransport', ...without }),
      depends('nobody has said', service),
      unlawful('exactly 5 million', { ...service, 'value.estimated': 5_000_000, ...without }), silent('a krone less', { ...service, 'value.estimated': 4_999_999, ...without }),
      unlawful('exactly six months', { ...service, 'performance.months': 6, ...without }),
      silent('five months', { ...service, 'performance.months': 5, ...without }), silent('carried out elsewhere', { ...service, 'performance.inCountry': false, ...without }),
      silent('works', { ...service, subject: 'works', 'value.estimated': 60_000_000, ...without }),
      silent('a project outside every directive', { ...service, procedure: 'researchAndDevelopment', 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': false, ...without }),
    ],
  }),
  duty({
    ...danishEntry('dk/performance/trainees-works-below', 'contract', ['DK a7.8', 'C32'], tl2022('§ 7')), life: since2022, steps: ['setPerformanceConditions', 'writeDocuments'], weight: 'blocks',
    says: t('Below the threshold too, works in Denmark from 5 million kroner that last at least six months demand that people in training take part.', 'Även under tröskelvärdet kräver byggentreprenader i Danmark från 5 miljoner danska kronor och sex månader att personer under utbildning deltar.',
      'Også under tærskelværdien kræver bygge- og anlægskontrakter i Danmark fra 5 mio. kr. og seks måneder, at personer under oplæring deltager.', 'Også under terskelverdien krever bygge- og anleggskontrakter i Danmark fra 5 millioner danske kroner og seks måneder at personer under opplæring deltar.'),
    when: all(holds('dk/below'), is(subject, 'works'), atLeast(estimatedValue, smallWorksTraining), here), must: yes(traineesClause), remedies: clause,
    examples: [
      lawful('with the clause', { ...works, 'value.estimated': 8_000_000, 'performance.trainees': true }),
      unlawful('without it', { ...works, 'value.estimated': 5_000_000, ...without }),
      depends('nobody has said', { ...works, 'value.estimated': 8_000_000 }),
      silent('a krone less', { ...works, 'value.estimated': 4_999_999, ...without }),
      silent('above the threshold another rule counts', { ...works, ...without }),
      silent('social services', { ...works, subject: 'socialServices', 'value.estimated': 5_200_000, ...without }),
      silent('carried out elsewhere', { ...works, 'value.estimated': 8_000_000, 'performance.inCountry': false, ...without }),
      unlawful('exactly six months', { ...works, 'value.estimated': 8_000_000, 'performance.months': 6, ...without }),
      silent('short work', { ...works, 'value.estimated': 8_000_000, 'performance.months': 5, ...without }),
    ],
  }),
  exception({
    ...danishEntry('dk/performance/trainees-unfit', 'contract', ['DK §176; DK-OPL', 'DK a7.8'], ul('§ 176, stk. 3'), tl2022('§ 7, stk. 2')), life: since2022,
    to: ['dk/performance/trainees-works', 'dk/performance/trainees-services', 'dk/performance/trainees-works-below'],
    says: t('No clause is needed where people in training would be a safety risk, do not suit the contract, or other law stands against it.', 'Inget villkor behövs där personer under utbildning vore en säkerhetsrisk, inte passar för kontraktet eller annan lag hindrar.',
      'Klausulen kræves ikke, hvor personer under oplæring ville være en sikkerhedsrisiko, ikke egner sig til kontrakten, eller anden lovgivning er til hinder.', 'Vilkåret kreves ikke der personer under opplæring ville være en sikkerhetsrisiko, ikke passer for kontrakten eller annen lov er til hinder.'),
    when: all(yes(traineesUnfit), not(yes(traineesClause))),
    examples: [
      { name: 'a safety risk', facts: { 'performance.traineesUnfit': true, 'performance.trainees': false }, on: on('2026-09-21'), holds: true },
      { name: 'they would fit', facts: { 'performance.traineesUnfit': false, 'performance.trainees': false }, on: on('2026-09-21'), holds: false },
      { name: 'the clause is there anyway', facts: { 'performance.traineesUnfit': true, 'performance.trainees': true }, on: on('2026-09-21'), holds: false },
      { name: 'nobody has judged', facts: { 'performance.trainees': false }, on: on('2026-09-21'), holds: 'unknown' },
    ],
  }),
]
