import { text as t } from '../../plain/index.ts'
import { figure, since, valueIn } from '../build.ts'
import type { Figure, FigureValue } from '../types.ts'
import { agency, apprentices, board, codeList, foa, loa, reform, sinceAct, sinceRead } from './sources.ts'

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

// Review and sanctions.
export const boardMonths = norwegian('no.review.board', 'months', t('Months to complain to KOFA', 'Månader för klagomål till KOFA', 'Måneder til at klage til KOFA', 'Måneder til å klage til KOFA'), valueIn('NO', sinceAct, 6, { ...board, place: 'klagefrist' }))
export const directMonths = norwegian('no.review.direct', 'months', t('Months to attack an unlawful direct award', 'Månader för att angripa en otillåten direktupphandling', 'Måneder til at angribe en ulovlig direkte tildeling', 'Måneder til å angripe en ulovlig direkte anskaffelse'), valueIn('NO', sinceAct, 24, loa('§§ 12 og 15')))
export const suitDays = norwegian('no.review.suitDays', 'days', t('Days to sue after the notice or message', 'Dagar för att väcka talan efter annonsen eller meddelandet', 'Dage til at anlægge sag efter bekendtgørelsen eller underretningen', 'Dager til å reise søksmål etter kunngjøringen eller meddelelsen'), valueIn('NO', sinceAct, 30, loa('§ 15')))
export const rejectionDays = norwegian('no.review.rejection', 'days', t('Shortest deadline for a petition against a rejection', 'Kortaste tid för begäran mot en avvisning', 'Korteste frist for begæring mod en afvisning', 'Korteste frist for begjæring mot en avvisning'), valueIn('NO', sinceAct, 15, foa('§§ 8-16 og 20-7')))
export const fineSuitMonths = norwegian('no.review.fineSuit', 'months', t('Months to take a fine from KOFA to court', 'Månader för att föra KOFA:s avgift till domstol', 'Måneder til at indbringe KOFAs gebyr for retten', 'Måneder til å bringe KOFAs gebyr inn for retten'), valueIn('NO', sinceAct, 2, loa('§ 12')))
export const boardFee = norwegian('no.fee.board', 'money', t('Fee to KOFA', 'Avgift till KOFA', 'Gebyr til KOFA', 'Gebyr til KOFA'), valueIn('NO', sinceAct, 8_000, { ...board, place: 'klagegebyr' }))
export const boardFeeDirect = norwegian('no.fee.direct', 'money', t('Fee to KOFA, unlawful direct award', 'Avgift till KOFA, otillåten direktupphandling', 'Gebyr til KOFA, ulovlig direkte tildeling', 'Gebyr til KOFA, ulovlig direkte anskaffelse'), valueIn('NO', sinceAct, 1_000, { ...board, place: 'klagegebyr' }))
export const intentionWait = norwegian('no.wait.intention', 'days', t('Wait after an intention notice', 'Väntan efter en frivillig annons', 'Ventetid efter en profylaksebekendtgørelse', 'Ventetid etter en intensjonskunngjøring'), valueIn('NO', sinceAct, 10, loa('§§ 12-14')))
export const fineShare = norwegian('no.fine.share', 'percent', t('Highest fine as a share of the value', 'Högsta avgift som andel av värdet', 'Højeste gebyr som andel af værdien', 'Høyeste gebyr som andel av verdien'), valueIn('NO', sinceAct, 15, loa('§§ 12 og 14')))

export const taxCertificateFrom = norwegian('no.taxCertificate.from', 'money', t('Tax certificate from the winner above', 'Skatteattest från vinnaren över', 'Skatteattest fra vinderen over', 'Skatteattest fra vinneren over'), valueIn('NO', sinceAct, 500_000, foa('§ 7-2 (1)')))
export const taxCertificateAge = norwegian('no.taxCertificate.age', 'months', t('Tax certificate at most, months old', 'Skatteattest högst, månader gammal', 'Skatteattest højst, måneder gammel', 'Skatteattest høyst, måneder gammel'), valueIn('NO', sinceAct, 6, foa('§ 7-2 (2)')))

export const chainFrom = norwegian('no.chain', 'money', t('Works below the EEA threshold: the chain is limited from', 'Byggentreprenad under EES-tröskelvärdet: kedjan begränsas från', 'Bygge- og anlægsarbejde under EØS-tærskelværdien: kæden begrænses fra', 'Bygg og anlegg under EØS-terskelverdien: kjeden begrenses fra'), valueIn('NO', sinceRead, 2_050_000, foa('§ 8-13 (1)')))
export const mostTiers = norwegian('no.chain.tiers', 'count', t('Tiers below the supplier, at most', 'Led under leverantören, högst', 'Led under leverandøren, højst', 'Ledd under leverandøren, høyst'), valueIn('NO', sinceRead, 2, foa('§§ 8-13 (1), 19-3 (1)')))
export const payFrom = norwegian('no.pay', 'money', t('Terms of pay and apprentices are certainly due from', 'Villkor om lön och lärlingar krävs säkert från', 'Vilkår om løn og lærlinge kræves med sikkerhed fra', 'Vilkår om lønn og lærlinger kreves sikkert fra'), valueIn('NO', sinceRead, 2_200_000, agency('forskrift 2008-02-08-112 og 2016-12-17-1708, terskelverdi')))
export const apprenticeLeast = norwegian('no.apprentices', 'percent', t('Share of the work by apprentices, at least', 'Andel av arbetet som lärlingar utför, minst', 'Andel af arbejdet udført af lærlinge, mindst', 'Andel av arbeidet utført av lærlinger, minst'), valueIn('NO', since('2025-08-01'), 10, apprentices('§ 6')))
export const leastInvitedTwo = norwegian('no.least.two', 'count', t('Invited in a restricted competition under Part II, at least', 'Inbjudna i en begränsad konkurrens enligt del II, minst', 'Opfordrede i en begrænset konkurrence efter del II, mindst', 'Inviterte i en begrenset tilbudskonkurranse etter del II, minst'), valueIn('NO', sinceRead, 3, foa('§ 8-9 (3)')))

export const climatePlaces = norwegian('no.climate.places', 'count', t('Climate and environment stand among the first', 'Klimat och miljö finns bland de främsta', 'Klima og miljø står blandt de første', 'Klima og miljø er blant de høyest prioriterte'),
  valueIn('NO', since('2024-01-01', 'procedure begun', '2026-06-30'), 3, foa('§ 7-9 (3)')), valueIn('NO', afterReform, 3, codeList('§ 7-9')))

export const figures: readonly Figure[] = [floor, nationalThreshold, climateShare, crimeYears, eventYears,
  boardMonths, directMonths, suitDays, rejectionDays, fineSuitMonths, boardFee, boardFeeDirect, intentionWait, fineShare,
  taxCertificateFrom, taxCertificateAge,
  chainFrom, mostTiers, payFrom, apprenticeLeast, leastInvitedTwo,
  climatePlaces,
]
