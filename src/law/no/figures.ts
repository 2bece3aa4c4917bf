import { text as t } from '../../plain/index.ts'
import { figure, since, valueIn } from '../build.ts'
import type { Figure, FigureValue } from '../types.ts'
import { agency, apprentices, codeList, foa, loa, reform, sinceAct, sinceRead } from './sources.ts'

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
export const chainFrom = norwegian('no.chain', 'money', t('Works below the EEA threshold: the chain is limited from', 'Byggentreprenad under EES-tröskelvärdet: kedjan begränsas från', 'Bygge- og anlægsarbejde under EØS-tærskelværdien: kæden begrænses fra', 'Bygg og anlegg under EØS-terskelverdien: kjeden begrenses fra'), valueIn('NO', sinceRead, 2_050_000, foa('§ 8-13 (1)')))
export const mostTiers = norwegian('no.chain.tiers', 'count', t('Tiers below the supplier, at most', 'Led under leverantören, högst', 'Led under leverandøren, højst', 'Ledd under leverandøren, høyst'), valueIn('NO', sinceRead, 2, foa('§§ 8-13 (1), 19-3 (1)')))
export const payFrom = norwegian('no.pay', 'money', t('Terms of pay and apprentices are certainly due from', 'Villkor om lön och lärlingar krävs säkert från', 'Vilkår om løn og lærlinge kræves med sikkerhed fra', 'Vilkår om lønn og lærlinger kreves sikkert fra'), valueIn('NO', sinceRead, 2_200_000, agency('forskrift 2008-02-08-112 og 2016-12-17-1708, terskelverdi')))
export const apprenticeLeast = norwegian('no.apprentices', 'percent', t('Share of the work by apprentices, at least', 'Andel av arbetet som lärlingar utför, minst', 'Andel af arbejdet udført af lærlinge, mindst', 'Andel av arbeidet utført av lærlinger, minst'), valueIn('NO', since('2025-08-01'), 10, apprentices('§ 6')))
export const leastInvitedTwo = norwegian('no.least.two', 'count', t('Invited in a restricted competition under Part II, at least', 'Inbjudna i en selektiv konkurrens enligt del II, minst', 'Opfordrede i en begrænset konkurrence efter del II, mindst', 'Inviterte i en begrenset tilbudskonkurranse etter del II, minst'), valueIn('NO', sinceRead, 3, foa('§ 8-9 (3)')))

export const figures: readonly Figure[] = [floor, nationalThreshold, climateShare, crimeYears, eventYears, chainFrom, mostTiers, payFrom, apprenticeLeast, leastInvitedTwo]
