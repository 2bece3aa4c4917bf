import { text as t } from '../../plain/index.ts'
import { all, among, atLeast, duty, is, meaning, no, not, on } from '../build.ts'
import { activity, estimatedValue, split, subject } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { cases, insideAct, aboveEu, large, middle } from './cases.ts'
import { floor, nationalThreshold } from './figures.ts'
import { foa, loa, sinceAct, sinceRead } from './sources.ts'

const now = on('2026-09-21'), before = on('2026-06-30'), after = on('2026-07-01')

export const rules: readonly Rule[] = [
  meaning({
    id: 'no/scope/inside', order: 'NO', topic: 'scope and value', life: sinceAct, sources: [loa('§ 2'), foa('§ 1-1')], dossier: ['diff 6'],
    says: t('The act applies from NOK 100 000 for procedures begun to 30 June 2026, and from NOK 500 000 after that.', 'Lagen gäller från 100 000 norska kronor för förfaranden som inletts till och med 30 juni 2026, därefter från 500 000 norska kronor.',
      'Loven gælder fra 100.000 norske kroner for indkøb begyndt til og med 30. juni 2026 og derefter fra 500.000 norske kroner.', 'Loven gjelder fra 100 000 kroner for anskaffelser påbegynt til og med 30. juni 2026, og deretter fra 500 000 kroner.'),
    when: atLeast(estimatedValue, floor),
    examples: [
      { name: 'the old floor on its last day', facts: { 'value.estimated': 100_000 }, on: before, holds: true },
      { name: 'below the old floor', facts: { 'value.estimated': 99_999 }, on: before, holds: false },
      { name: 'the new floor on its first day', facts: { 'value.estimated': 500_000 }, on: after, holds: true },
      { name: 'below the new floor', facts: { 'value.estimated': 499_999 }, on: after, holds: false },
      { name: 'the value is not known', facts: {}, on: now, holds: 'unknown' },
    ],
  }),
  meaning({
    id: 'no/value/part-two', order: 'NO', topic: 'scope and value', life: sinceRead, sources: [foa('§ 5-1 (2)')], dossier: ['diff 1'],
    says: t('From NOK 1.3 million up to the EEA threshold an authority follows Part II of the regulation.', 'Från 1,3 miljoner norska kronor upp till EES-tröskelvärdet följer en myndighet del II i forskriften.',
      'Fra 1,3 mio. norske kroner op til EØS-tærskelværdien følger en myndighed del II i forskriften.', 'Fra 1,3 millioner kroner opp til EØS-terskelverdien følger en oppdragsgiver del II i forskriften.'),
    when: all(not(aboveEu), is(activity, 'general'), among(subject, 'goods', 'services', 'works'), atLeast(estimatedValue, nationalThreshold)),
    examples: [
      { name: 'at the national threshold', facts: { ...middle, 'value.estimated': 1_300_000 }, on: now, holds: true },
      { name: 'one krone below it', facts: { ...middle, 'value.estimated': 1_299_999 }, on: now, holds: false },
      { name: 'at the EEA threshold', facts: { ...middle, 'value.estimated': 2_500_000 }, on: now, holds: false },
      { name: 'goods', facts: { ...middle, subject: 'goods' }, on: now, holds: true },
      { name: 'works', facts: { ...middle, subject: 'works' }, on: now, holds: true },
      { name: 'social services have their own part', facts: { ...middle, subject: 'socialServices' }, on: now, holds: false },
      { name: 'for drinking water', facts: { ...middle, 'buyer.kind': 'utility', activity: 'water' }, on: now, holds: false },
      { name: 'the value is not known', facts: { 'buyer.kind': 'municipality', activity: 'general', subject: 'services' }, on: now, holds: 'unknown' },
    ],
  }),
  duty({
    id: 'no/value/split', carriesOut: 'eu/value/split', order: 'NO', topic: 'scope and value', life: sinceAct, sources: [foa('§ 5-4')],
    says: t('The value is everything over the whole contract; a purchase may not be split to get below a threshold.', 'Värdet är allt under hela avtalet; ett köp får inte delas upp för att komma under en tröskel.',
      'Værdien er det hele i hele kontraktens løbetid; et køb må ikke deles op for at komme under en tærskel.', 'Verdien er alt i hele kontraktstiden; en anskaffelse kan ikke deles opp for å komme under en terskel.'),
    steps: ['estimateValue', 'chooseProcedure', 'sendNotice'], when: insideAct, must: no(split), weight: 'blocks',
    remedies: [{ change: split, to: false, say: t('Add the parts up and choose the procedure by the sum.', 'Räkna ihop delarna och välj förfarande efter summan.', 'Læg delene sammen, og vælg procedure efter summen.', 'Legg delene sammen og velg prosedyre etter summen.') }],
    examples: cases(large, { lawful: { 'whole': { 'value.split': false } }, unlawful: { 'split': { 'value.split': true } }, depends: { 'nobody has said': {} }, outside: { 'outside the act': { 'value.estimated': 499_999 } } }),
  }),
]
