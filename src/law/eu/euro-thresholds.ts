import { text as t, type Day } from '../../plain/index.ts'
import { figure, since, valueIn } from '../build.ts'
import type { Figure, Known, Source } from '../types.ts'
import { d23, d24, d25, thresholds2026 } from './sources.ts'

/**
 * The thresholds in euro, as the directives and the regulations that revise them every second year set them (art. 6(1) of Directive
 * 2014/24, art. 17 of 2014/25, art. 9 of 2014/23). No buyer in Denmark, Sweden or Norway is bound by them: the amounts in kroner and
 * kronor are (figures.ts). No rule reads them; they let a person see what the national amounts stand for.
 */
const starts: readonly Day[] = ['2014-01-01', '2016-01-01', '2018-01-01', '2020-01-01', '2022-01-01', '2024-01-01', '2026-01-01']
const ends: readonly Day[] = ['2015-12-31', '2017-12-31', '2019-12-31', '2021-12-31', '2023-12-31', '2025-12-31', '2027-12-31']
type Seven<T> = readonly [T, T, T, T, T, T, T]
type From = (place: string, known: Known) => Source
const read = 'statute text read', told = 'secondary source'

const revised = (name: string, says: Figure['says'], amounts: Seven<number>, sources: Seven<Source>): Figure => figure({
  figure: `euro.${name}`, unit: 'money', set: 'in the directive', says,
  values: starts.map((from, i) => valueIn('EU', since(from, 'procedure begun', ends[i]), amounts[i]!, sources[i]!)),
})
const fixed = (name: string, says: Figure['says'], amount: number, source: Source): Figure =>
  figure({ figure: `euro.${name}`, unit: 'money', set: 'in the directive', says, values: [valueIn('EU', since('2014-01-01'), amount, source)] })

const classic = (place: string): Seven<Source> => [d24(place, read), d24(`${place} (2015/2170)`, told), d24(`${place} (2017/2365)`, told), d24(`${place} (2019/1828)`, told), d24(place, read), d24(place, told), thresholds2026('art. 1')]
const other = (of: From, place: string, acts: readonly string[], first: Known): Seven<Source> =>
  [of(place, first), ...acts.map(a => of(a ? `${place} (${a})` : place, told))] as unknown as Seven<Source>

export const euroThresholds: Readonly<Record<string, Figure>> = Object.fromEntries(([
  ['threshold.services', revised('services', t('In euro: goods and services, municipalities', 'I euro: varor och tjänster, kommuner', 'I euro: varer og tjenesteydelser, kommuner', 'I euro: varer og tjenester, kommuner'),
    [207_000, 209_000, 221_000, 214_000, 215_000, 221_000, 216_000], classic('art. 4(c)'))],
  ['threshold.state', revised('state', t('In euro: goods and services, state authorities', 'I euro: varor och tjänster, statliga myndigheter', 'I euro: varer og tjenesteydelser, statslige myndigheder', 'I euro: varer og tjenester, statlige myndigheter'),
    [134_000, 135_000, 144_000, 139_000, 140_000, 143_000, 140_000], classic('art. 4(b)'))],
  ['threshold.works', revised('works', t('In euro: works', 'I euro: byggentreprenader', 'I euro: bygge- og anlægsarbejder', 'I euro: bygg og anlegg'),
    [5_186_000, 5_225_000, 5_548_000, 5_350_000, 5_382_000, 5_538_000, 5_404_000], classic('art. 4(a)'))],
  ['threshold.utilities', revised('utilities', t('In euro: goods and services, water, energy, transport and post', 'I euro: varor och tjänster, försörjningssektorerna', 'I euro: varer og tjenesteydelser, forsyningsvirksomhed', 'I euro: varer og tjenester, forsyningssektorene'),
    [414_000, 418_000, 443_000, 428_000, 431_000, 443_000, 432_000], other(d25, 'art. 15(a)', ['2015/2171', '2017/2364', '2019/1829', '', '', '2025/2150'], 'not verified'))],
  ['threshold.concession', revised('concession', t('In euro: concessions', 'I euro: koncessioner', 'I euro: koncessioner', 'I euro: konsesjonskontrakter'),
    [5_186_000, 5_225_000, 5_548_000, 5_350_000, 5_382_000, 5_538_000, 5_404_000], other(d23, 'art. 8(1)', ['2015/2172', '2017/2366', '2019/1827', '', '2023/2497', '2025/2151'], read))],
  // These two are not revised: only what they are in kroner and kronor changes (art. 6(1) names art. 4(a)-(c) only).
  ['threshold.light', fixed('light', t('In euro: social and other specific services', 'I euro: sociala och andra särskilda tjänster', 'I euro: sociale og andre specifikke tjenesteydelser', 'I euro: helse- og sosialtjenester og særlige tjenester'), 750_000, d24('art. 4(d)'))],
  ['threshold.light.utilities', fixed('light.utilities', t('In euro: social and other specific services, utilities', 'I euro: sociala och andra särskilda tjänster, försörjningssektorerna', 'I euro: sociale og andre specifikke tjenesteydelser, forsyningsvirksomhed', 'I euro: helse- og sosialtjenester og særlige tjenester, forsyningssektorene'), 1_000_000, d25('art. 15(c)'))],
] as const))
