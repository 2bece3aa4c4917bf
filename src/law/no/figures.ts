import { text as t } from '../../plain/index.ts'
import { figure, since, valueIn } from '../build.ts'
import type { Figure, FigureValue } from '../types.ts'
import { codeList, foa, loa, reform, sinceAct, sinceRead } from './sources.ts'

const norwegian = (name: string, unit: Figure['unit'], says: Figure['says'], ...values: FigureValue[]): Figure => figure({ figure: name, unit, set: 'by each country', says, values })
const beforeReform = since('2017-01-01', 'procedure begun', '2026-06-30'), afterReform = since('2026-07-01')

export const floor = norwegian('no.floor', 'money', t('The act applies from', 'Lagen gäller från', 'Loven gælder fra', 'Loven gjelder fra'),
  valueIn('NO', beforeReform, 100_000, loa('§ 2')), valueIn('NO', afterReform, 500_000, reform('§ 2')))
export const nationalThreshold = norwegian('no.national', 'money', t('National threshold: a notice is due from', 'Nationell tröskel: annons krävs från', 'National tærskelværdi: bekendtgørelse kræves fra', 'Nasjonal terskelverdi: kunngjøring kreves fra'),
  valueIn('NO', sinceRead, 1_300_000, foa('§ 5-1 (2)')))
export const climateShare = norwegian('no.climate', 'percent', t('Climate and environment weigh at least', 'Klimat och miljö väger minst', 'Klima og miljø vægter mindst', 'Klima og miljø vektes minst'),
  valueIn('NO', since('2024-01-01', 'procedure begun', '2026-06-30'), 30, foa('§ 7-9 (2)')), valueIn('NO', afterReform, 30, codeList('§ 7-9')))
export const crimeYears = norwegian('no.rejection.crime', 'count', t('Years a crime counts', 'År som ett brott räknas', 'År en forbrydelse tæller', 'År et straffbart forhold teller'), valueIn('NO', sinceAct, 5, foa('§ 24-6 (1)')))
export const eventYears = norwegian('no.rejection.event', 'count', t('Years another event counts', 'År som en annan händelse räknas', 'År en anden hændelse tæller', 'År en annen hendelse teller'), valueIn('NO', sinceAct, 3, foa('§ 24-6 (2)')))
export const taxCertificateFrom = norwegian('no.taxCertificate.from', 'money', t('Tax certificate from the winner above', 'Skatteattest från vinnaren över', 'Skatteattest fra vinderen over', 'Skatteattest fra vinneren over'), valueIn('NO', sinceAct, 500_000, foa('§ 7-2 (1)')))
export const taxCertificateAge = norwegian('no.taxCertificate.age', 'months', t('Tax certificate at most, months old', 'Skatteattest högst, månader gammal', 'Skatteattest højst, måneder gammel', 'Skatteattest høyst, måneder gammel'), valueIn('NO', sinceAct, 6, foa('§ 7-2 (2)')))

export const figures: readonly Figure[] = [floor, nationalThreshold, climateShare, crimeYears, eventYears, taxCertificateFrom, taxCertificateAge]
