import { text as t } from '../../plain/index.ts'
import { figure, valueIn } from '../build.ts'
import type { Figure, Source } from '../types.ts'
import { lou, luf, sinceAct, sinceRead, sinceSimpler } from './sources.ts'

const swedish = (name: string, unit: Figure['unit'], value: number, source: Source, says: Figure['says'], life = sinceAct): Figure =>
  figure({ figure: name, unit, set: 'by each country', says, values: [valueIn('SE', life, value, source)] })

export const directAwardLimit = swedish('se.directAward', 'money', 700_000, lou('19 a kap. 2 §'),
  t('Direct award, below', 'Direktupphandlingsgräns', 'Grænse for direkte køb, under', 'Grense for direkteanskaffelse, under'), sinceSimpler)
export const directAwardLimitUtilities = swedish('se.directAward.utilities', 'money', 1_200_000, luf('19 a kap. 2 §'),
  t('Direct award by a utility, below', 'Direktupphandlingsgräns, försörjningssektorerna', 'Grænse for direkte køb, forsyning, under', 'Grense for direkteanskaffelse, forsyningssektorene, under'), sinceSimpler)
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

export const figures: readonly Figure[] = [directAwardLimit, directAwardLimitUtilities, directRecordLimit, openersFloor, crimeYears, eventYears, resultNoticeDays]
