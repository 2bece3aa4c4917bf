import { text } from '../../plain/index.ts'
import { figure, since, valueIn } from '../build.ts'
import type { Figure, Known, Source } from '../types.ts'
import { d24, sinceTransposition } from './sources.ts'

// A small lot (art. 5(10)). EUR 80 000 and EUR 1 million stand in the directive and are never revised; each country turns them
// into its own money, Denmark and Sweden by the rate of the two-year period, Norway in its regulation.
const dk = (known: Known, place: string): Source => ({ order: 'DK', rank: 'order', act: 'Tærskelværdier, Konkurrence- og Forbrugerstyrelsen', id: { national: 'udbudsloven § 8, stk. 2, og § 9' }, place, read: '2025-11-03', known })
const se = (place: string): Source => ({ order: 'SE', rank: 'act', act: 'LOU', id: { national: 'SFS 2016:1145' }, place, read: '2025-05-19', known: 'derived' })
const no: Source = { order: 'NO', rank: 'order', act: 'anskaffelsesforskriften', id: { national: 'FOR-2016-08-12-974' }, place: '§ 5-4 (8)', read: '2024-03-21', known: 'statute text read' }
const printed: Source = { order: 'DK', rank: 'act', act: 'udbudsloven', id: { national: 'LBK nr. 116 af 03/02/2025' }, place: '§ 8, stk. 2, nr. 1', read: '2025-02-03', known: 'statute text read' }

/** From, to, kroner for EUR 80 000 and 1 million in Denmark, and the same in kronor in Sweden; the rate is what the thresholds of the period imply. */
const periods = [
  ['2016-01-01', '2017-12-31', 596_520, 7_456_500, '7.4565', 731_224, 9_140_300, '9.1403'],
  ['2018-01-01', '2019-12-31', 595_608, 7_445_100, '7.4451', 758_768, 9_484_600, '9.4846'],
  ['2020-01-01', '2021-12-31', 596_408, 7_455_100, '7.4551', 821_512, 10_268_900, '10.2689'],
  ['2022-01-01', '2023-12-31', 596_072, 7_450_900, '7.4509', 832_272, 10_403_400, '10.4034'],
  ['2024-01-01', '2025-12-31', 595_344, 7_441_800, '7.4418', 865_008, 10_812_600, '10.8126'],
  ['2026-01-01', '2027-12-31', 596_800, 7_460_000, '7.46', 908_080, 11_351_000, '11.351'],
] as const

function small(name: string, works: boolean, says: Figure['says']): Figure {
  const euro = works ? 'EUR 1 000 000' : 'EUR 80 000'
  return figure({
    figure: name, unit: 'money', set: 'by each country', says,
    values: [
      ...periods.map(([from, to, goods, forWorks, rate]) => valueIn('DK', since(from, 'procedure begun', to), works ? forWorks : goods,
        // § 8 prints the amounts of one period; the authority published the small amount of another; the rest is the rate.
        from === '2020-01-01' ? printed : from === '2024-01-01' && !works ? dk('secondary source', '§ 8, stk. 2, nr. 1') : dk('derived', `${euro} × ${rate}`))),
      ...periods.map(([from, to, , , , goods, forWorks, rate]) => valueIn('SE', since(from < '2017' ? '2017-01-01' : from, 'procedure begun', to), works ? forWorks : goods, se(`5 kap. 8 §: ${euro} × ${rate}`))),
      valueIn('NO', since('2024-03-14', 'procedure begun', '2026-04-20'), works ? 10_400_000 : 836_000, no),
      valueIn('NO', since('2026-04-21'), 'not read', no),
    ],
  })
}

export const smallLot = small('lots.small', false, text('A lot of goods or services may be kept outside below', 'Ett delkontrakt om varor eller tjänster får hållas utanför under', 'En delkontrakt om varer eller tjenesteydelser må holdes udenfor under', 'En delkontrakt om varer eller tjenester kan holdes utenfor under'))
export const smallWorksLot = small('lots.small.works', true, text('A lot of works may be kept outside below', 'Ett delkontrakt om byggentreprenad får hållas utanför under', 'En delkontrakt om bygge- og anlægsarbejde må holdes udenfor under', 'En delkontrakt om bygge- og anleggsarbeid kan holdes utenfor under'))

const percent = (name: string, value: number, place: string, says: Figure['says']): Figure =>
  figure({ figure: name, unit: 'percent', set: 'in the directive', says, values: [valueIn('EU', sinceTransposition, value, d24(place))] })

export const smallLotsShare = percent('lots.small.share', 20, 'art. 5(10)', text('Most that the lots kept outside may be of all lots', 'Högsta andel för de delkontrakt som hålls utanför', 'Største andel for de delkontrakter, der holdes udenfor', 'Høyeste andel for delkontraktene som holdes utenfor'))
export const ownActivity = percent('in-house.activity', 80, 'art. 12(1)(b) and (3)(b)', text('Activity for the owners must be above', 'Verksamhet för ägarnas räkning ska vara över', 'Aktivitet for ejerne skal være over', 'Aktivitet for eierne skal være over'))
export const openMarket = percent('cooperation.open-market', 20, 'art. 12(4)(c)', text('Activity on the open market must be below', 'Verksamhet på den öppna marknaden ska vara under', 'Aktivitet på det åbne marked skal være under', 'Aktivitet på det åpne markedet skal være under'))
export const grantLimit = percent('grant.limit', 50, 'art. 13', text('Direct grants above this share bring somebody else’s works under the rules', 'Direkta bidrag över denna andel för in någon annans entreprenad under reglerna', 'Direkte tilskud over denne andel bringer en andens arbejde ind under reglerne', 'Direkte tilskudd over denne andelen bringer en annens arbeid inn under reglene'))

export const figures: readonly Figure[] = [smallLot, smallWorksLot, smallLotsShare, ownActivity, openMarket, grantLimit]
