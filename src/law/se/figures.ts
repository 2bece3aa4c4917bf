import { text as t } from '../../plain/index.ts'
import { figure, since, valueIn } from '../build.ts'
import type { Figure, Source } from '../types.ts'
import { cleanVehicleAct, lou, luf, sinceAct, sinceFasterReview, sinceRead, sinceSimpler } from './sources.ts'

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

// Review.
export const waitAfterRuling = swedish('se.wait.ruling', 'days', 10, lou('20 kap. 10 §'), t('Wait after the ruling of the first court', 'Tiodagarsfrist efter förvaltningsrättens avgörande', 'Ventetid efter afgørelsen i første instans', 'Ventetid etter avgjørelsen i første instans'))
export const waitAfterVoluntary = swedish('se.wait.voluntary', 'days', 10, lou('20 kap. 3 §'), t('Standstill after announcing a direct award', 'Avtalsspärr efter annons om direktupphandling', 'Standstill efter bekendtgørelse om direkte tildeling', 'Karensperiode etter kunngjøring av direkte tildeling'), sinceSimpler)
export const cancellationDays = swedish('se.review.cancellation', 'days', 10, lou('20 kap. 12 §'), t('Days to attack a cancellation', 'Dagar för att angripa ett avbrytande', 'Dage til at klage over annullation', 'Dager til å klage på avlysning'))
export const cancellationDaysPost = swedish('se.review.cancellationPost', 'days', 15, lou('20 kap. 12 §'), t('The same after a message by post', 'Samma efter underrättelse med post', 'Samme efter underretning med post', 'Det samme etter meddelelse med post'))
export const validityMonths = swedish('se.review.validityMonths', 'months', 6, lou('20 kap. 17 §'), t('Months to attack a contract', 'Månader för att angripa ett avtal', 'Måneder til at angribe en kontrakt', 'Måneder til å angripe en kontrakt'), sinceFasterReview)
export const validityDays = swedish('se.review.validityDays', 'days', 30, lou('20 kap. 17 §'), t('Days to attack a contract after the result notice', 'Dagar för att angripa ett avtal efter efterannonsen', 'Dage til at angribe en kontrakt efter resultatet er bekendtgjort', 'Dager til å angripe en kontrakt etter at resultatet er kunngjort'), sinceFasterReview)
export const damagesMonths = swedish('se.review.damages', 'months', 12, lou('20 kap. 21 §'), t('Months to claim damages', 'Månader för att begära skadestånd', 'Måneder til at kræve erstatning', 'Måneder til å kreve erstatning'), sinceFasterReview)
export const newArgumentDays = swedish('se.review.arguments', 'days', 21, lou('20 kap. 5 b §'), t('Days for new circumstances', 'Dagar för nya omständigheter', 'Dage til nye forhold', 'Dager til nye forhold'), sinceFasterReview)
// The fine.
export const fineLeast = swedish('se.fine.least', 'money', 10_000, lou('21 kap. 9 §'), t('Lowest fine', 'Lägsta upphandlingsskadeavgift', 'Laveste sanktionsafgift', 'Laveste gebyr'), sinceSimpler)
export const fineMost = swedish('se.fine.most', 'money', 20_000_000, lou('21 kap. 9 §'), t('Highest fine', 'Högsta upphandlingsskadeavgift', 'Højeste sanktionsafgift', 'Høyeste gebyr'), sinceSimpler)
export const fineShare = swedish('se.fine.share', 'percent', 10, lou('21 kap. 9 §'), t('Highest share of the value', 'Högsta andel av värdet', 'Højeste andel af værdien', 'Høyeste andel av verdien'), sinceSimpler)
export const fineMonths = swedish('se.fine.months', 'months', 24, lou('21 kap. 11 §'), t('Months to decide a fine for an unannounced contract', 'Månader för att besluta avgift för ett oannonserat avtal', 'Måneder til at pålægge sanktionsafgift for en ikke-bekendtgjort kontrakt', 'Måneder til å ilegge gebyr for en ikke-kunngjort kontrakt'), sinceSimpler)
export const fineMonthsAfterRuling = swedish('se.fine.monthsRuling', 'months', 6, lou('21 kap. 10 och 11 §§'), t('Months to decide a fine after the ruling', 'Månader för att besluta avgift efter avgörandet', 'Måneder til at pålægge sanktionsafgift efter afgørelsen', 'Måneder til å ilegge gebyr etter avgjørelsen'), sinceSimpler)

const firstPeriod = since('2022-07-01', 'notice sent', '2025-12-31'), secondPeriod = since('2026-01-01', 'notice sent')
const cleanShareOf = (name: string, says: Figure['says'], place: string, first: number, second: number): Figure =>
  figure({ figure: name, unit: 'percent', set: 'by each country', says, values: [valueIn('SE', firstPeriod, first, cleanVehicleAct(place)), valueIn('SE', secondPeriod, second, cleanVehicleAct(place))] })
export const cleanLight = cleanShareOf('se.vehicles.light', t('Clean cars and vans, at least', 'Rena lätta bilar, minst', 'Rene lette køretøjer, mindst', 'Rene lette kjøretøy, minst'), '9 §', 38.5, 38.5)
export const cleanTrucks = cleanShareOf('se.vehicles.trucks', t('Clean heavy trucks, at least', 'Rena tunga lastbilar, minst', 'Rene tunge lastbiler, mindst', 'Rene tunge lastebiler, minst'), '10 §', 10, 15)
export const cleanBuses = cleanShareOf('se.vehicles.buses', t('Clean heavy buses, at least', 'Rena tunga bussar, minst', 'Rene tunge busser, mindst', 'Rene tunge busser, minst'), '10 §', 45, 65)

export const figures: readonly Figure[] = [directAwardLimit, directAwardLimitUtilities, directRecordLimit, openersFloor, crimeYears, eventYears, resultNoticeDays,
  waitAfterRuling, waitAfterVoluntary, cancellationDays, cancellationDaysPost, validityMonths, validityDays, damagesMonths, newArgumentDays,
  fineLeast, fineMost, fineShare, fineMonths, fineMonthsAfterRuling,
  cleanLight, cleanTrucks, cleanBuses,
]
