import { text as t } from '../../plain/index.ts'
import { figure, since, valueIn } from '../build.ts'
import type { Figure, Source } from '../types.ts'
import { cleanVehicleAct, lou, sinceAct, sinceRead, sinceSimpler } from './sources.ts'

const swedish = (name: string, unit: Figure['unit'], value: number, source: Source, says: Figure['says'], life = sinceAct): Figure =>
  figure({ figure: name, unit, set: 'by each country', says, values: [valueIn('SE', life, value, source)] })

export const directAwardLimit = swedish('se.directAward', 'money', 700_000, lou('19 a kap. 2 §'),
  t('Direct award, below', 'Direktupphandlingsgräns', 'Grænse for direkte køb, under', 'Grense for direkteanskaffelse, under'), sinceSimpler)
export const directRecordLimit = swedish('se.directRecord', 'money', 100_000, lou('19 a kap. 11 §'),
  t('Direct award to be documented, above', 'Direktupphandling ska dokumenteras, över', 'Direkte køb skal dokumenteres, over', 'Direkteanskaffelse skal dokumenteres, over'), sinceSimpler)
export const openersFloor = swedish('se.openers', 'count', 2, lou('12 kap. 10 §'),
  t('People who open the tenders together, at least', 'Personer som öppnar anbuden tillsammans, minst', 'Personer, der åbner tilbuddene sammen, mindst', 'Personer som åpner tilbudene sammen, minst'))
export const crimeYears = swedish('se.exclusion.crime', 'count', 5, lou('13 kap. 1 a §'),
  t('Years a judgment counts', 'År som en dom räknas', 'År en dom tæller', 'År en dom teller'), sinceRead)
export const eventYears = swedish('se.exclusion.event', 'count', 3, lou('13 kap. 3 a §'),
  t('Years another event counts', 'År som en annan händelse räknas', 'År en anden hændelse tæller', 'År en annen hendelse teller'), sinceRead)
export const resultNoticeDays = swedish('se.resultNotice', 'days', 30, lou('19 kap. 7 §, 19 a kap. 13 §'),
  t('Days to publish the result', 'Dagar för att efterannonsera', 'Frist for at offentliggøre resultatet', 'Frist for å kunngjøre resultatet'), sinceSimpler)

const firstPeriod = since('2022-07-01', 'notice sent', '2025-12-31'), secondPeriod = since('2026-01-01', 'notice sent')
const cleanShareOf = (name: string, says: Figure['says'], place: string, first: number, second: number): Figure =>
  figure({ figure: name, unit: 'percent', set: 'by each country', says, values: [valueIn('SE', firstPeriod, first, cleanVehicleAct(place)), valueIn('SE', secondPeriod, second, cleanVehicleAct(place))] })
export const cleanLight = cleanShareOf('se.vehicles.light', t('Clean cars and vans, at least', 'Rena lätta bilar, minst', 'Rene lette køretøjer, mindst', 'Rene lette kjøretøy, minst'), '9 §', 38.5, 38.5)
export const cleanTrucks = cleanShareOf('se.vehicles.trucks', t('Clean heavy trucks, at least', 'Rena tunga lastbilar, minst', 'Rene tunge lastbiler, mindst', 'Rene tunge lastebiler, minst'), '10 §', 10, 15)
export const cleanBuses = cleanShareOf('se.vehicles.buses', t('Clean heavy buses, at least', 'Rena tunga bussar, minst', 'Rene tunge busser, mindst', 'Rene tunge busser, minst'), '10 §', 45, 65)

export const figures: readonly Figure[] = [directAwardLimit, directRecordLimit, openersFloor, crimeYears, eventYears, resultNoticeDays, cleanLight, cleanTrucks, cleanBuses]
