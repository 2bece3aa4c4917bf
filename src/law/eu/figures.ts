import { text, type Country, type Day } from '../../plain/index.ts'
import { figure, since, valueIn } from '../build.ts'
import type { Figure, FigureValue, Known, Source } from '../types.ts'
import { d24, d25, r89, sinceTransposition } from './sources.ts'

const national = (order: Country, act: string, place: string, read: Day, known: Known): Source =>
  ({ order, rank: 'order', act, id: { national: act }, place, read, known })

// The amounts in kroner are the ones that count for a buyer (art. 6(3)-(4)); the day the call is sent, or else the day the
// procedure begins, decides which period applies (art. 5(4)).
const danish: Source = { ...national('DK', 'Tærskelværdier, Konkurrence- og Forbrugerstyrelsen', 'udbudsloven §§ 6-9', '2025-11-03', 'secondary source'), link: 'https://kfst.dk/' }
const swedish: Source = { ...national('SE', 'Tröskelvärden, Upphandlingsmyndigheten', 'LOU 5 kap. 1 §', '2024-01-01', 'secondary source'), link: 'https://www.upphandlingsmyndigheten.se/' }
const swedishNotice: Source = { ...national('SE', 'SFS 2026:245', 'LOU 5 kap. 1 §', '2026-03-17', 'statute text read'), link: 'https://svenskforfattningssamling.se/' }
const regulation = 'https://lovdata.no/forskrift/2016-08-12-974'
const norwegian: Source = { ...national('NO', 'anskaffelsesforskriften', '§ 5-3', '2024-03-21', 'statute text read'), link: regulation }
const norwegianOlder: Source = { ...national('NO', 'Terskelverdier, KS', 'anskaffelsesforskriften § 5-3', '2022-03-18', 'secondary source'), link: 'https://www.ks.no/' }
const norwegian2026: Source = { ...national('NO', 'Terskelverdier 2026', 'anskaffelsesforskriften § 5-3', '2026-07-01', 'secondary source'), link: regulation }

const norwegianUtilities: Source = { ...national('NO', 'forsyningsforskriften', '§ 5-2', '2024-03-14', 'statute text read'), link: 'https://lovdata.no/forskrift/2016-08-12-975' }
const norwegianConcessions: Source = { ...national('NO', 'konsesjonskontraktforskriften', '§ 5-1', '2024-03-14', 'statute text read'), link: 'https://lovdata.no/forskrift/2016-08-12-976' }

const twoYears = [['2016-01-01', '2017-12-31'], ['2018-01-01', '2019-12-31'], ['2020-01-01', '2021-12-31'], ['2022-01-01', '2023-12-31'], ['2024-01-01', '2025-12-31'], ['2026-01-01', '2027-12-31']] as const
type Amounts = readonly [FigureValue['value'], FigureValue['value'], FigureValue['value'], FigureValue['value'], FigureValue['value'], FigureValue['value']]
const inDenmark = (amounts: Amounts) =>
  twoYears.map(([from, to], i) => valueIn('DK', since(from, 'procedure begun', to), amounts[i]!, danish))
const inSweden = (amounts: Amounts) =>
  twoYears.map(([from, to], i) => valueIn('SE', since(from, 'procedure begun', to), amounts[i]!, from === '2026-01-01' ? swedishNotice : swedish))
// Norway changes its amounts when the ministry amends the regulation, not on 1 January.
const inNorway = (of2018: FigureValue['value'], of2020: FigureValue['value'], of2022: FigureValue['value'], of2024: number, of2026: number) => [
  valueIn('NO', since('2018-04-06', 'procedure begun', '2020-02-11'), of2018, norwegianOlder),
  valueIn('NO', since('2020-02-12', 'procedure begun', '2022-03-17'), of2020, norwegianOlder),
  valueIn('NO', since('2022-03-18', 'procedure begun', '2024-03-13'), of2022, norwegianOlder),
  valueIn('NO', since('2024-03-14', 'procedure begun', '2026-04-20'), of2024, norwegian),
  valueIn('NO', since('2026-04-21'), of2026, norwegian2026),
]

export const thresholdServices: Figure = figure({
  figure: 'threshold.services', unit: 'money', set: 'by each country',
  says: text('EU threshold for goods and services, municipalities', 'Tröskelvärde för varor och tjänster, kommuner', 'Tærskelværdi for varer og tjenesteydelser, kommuner', 'EØS-terskelverdi for varer og tjenester, kommuner'),
  values: [
    ...inDenmark([1_558_409, 1_645_367, 1_595_391, 1_601_944, 1_644_638, 1_611_360]),
    ...inSweden([1_910_323, 2_096_097, 2_197_545, 2_236_731, 2_389_585, 2_451_816]),
    ...inNorway(2_000_000, 2_050_000, 2_200_000, 2_300_000, 2_500_000),
  ],
})
export const thresholdState: Figure = figure({
  figure: 'threshold.state', unit: 'money', set: 'by each country',
  says: text('EU threshold for goods and services, state authorities', 'Tröskelvärde för varor och tjänster, statliga myndigheter', 'Tærskelværdi for varer og tjenesteydelser, statslige myndigheder', 'EØS-terskelverdi for varer og tjenester, statlige myndigheter'),
  values: [
    ...inDenmark([1_006_628, 'not read', 1_036_259, 1_043_126, 1_064_177, 1_044_400]),
    ...inSweden([1_233_941, 1_365_782, 1_427_377, 1_456_476, 1_546_202, 1_589_140]),
    ...inNorway(1_300_000, 'not read', 1_400_000, 1_490_000, 1_630_000),
  ],
})
export const thresholdWorks: Figure = figure({
  figure: 'threshold.works', unit: 'money', set: 'by each country',
  says: text('EU threshold for works', 'Tröskelvärde för byggentreprenader', 'Tærskelværdi for bygge- og anlægsarbejder', 'EØS-terskelverdi for bygg og anlegg'),
  values: [
    ...inDenmark([38_960_213, 'not read', 39_884_785, 40_100_744, 41_212_688, 40_313_840]),
    ...inSweden([47_758_068, 52_620_561, 54_938_615, 55_991_099, 59_880_179, 61_340_804]),
    ...inNorway(51_000_000, 51_500_000, 56_000_000, 57_800_000, 62_900_000),
  ],
})

// Utilities, concessions and the light regime (Directives 2014/25, 2014/23 and 2014/24 art. 4(d)).
const derivedDk: Source = { ...danish, known: 'derived', place: 'EUR × 7.46 (2026-27), 7.4418 (2024-25), 7.4509 (2022-23), 7.4451 (2018-19)' }
/** Norwegian amounts of 2026 that no source names: the euro at the rate that the other amounts of the same regulation show, rounded as they are. */
const inferred = (value: number, euro: string): FigureValue =>
  ({ ...valueIn('NO', since('2026-04-21'), value, { ...norwegianUtilities, known: 'derived', read: '2026-07-22', place: `§ 5-2: ${euro} × 11.6 NOK` }), inferredWithin: 3 })
export const thresholdUtilities: Figure = figure({
  figure: 'threshold.utilities', unit: 'money', set: 'by each country',
  says: text('EU threshold for goods and services, water, energy, transport and post', 'Tröskelvärde för varor och tjänster, försörjningssektorerna', 'Tærskelværdi for varer og tjenesteydelser, forsyningsvirksomhed', 'EØS-terskelverdi for varer og tjenester, forsyningssektorene'),
  values: [
    // The rates of 2018 and 2022 are those between the other amounts of the same years.
    ...inDenmark([3_116_817, 3_298_179, 3_190_783, 3_211_338, 3_296_717, 3_222_720]).map(v => (v.life.from >= '2022' || v.life.from === '2018-01-01' ? { ...v, source: derivedDk } : v)),
    ...inSweden([3_820_645, 4_201_678, 4_395_089, 4_483_865, 4_789_982, 4_903_632]),
    valueIn('NO', since('2020-02-12', 'procedure begun', '2022-03-17'), 4_100_000, norwegianOlder),
    valueIn('NO', since('2022-03-18', 'procedure begun', '2024-03-13'), 4_500_000, norwegianOlder),
    valueIn('NO', since('2024-03-14', 'procedure begun', '2026-04-20'), 4_600_000, norwegianUtilities),
    // Not named by any source; 5.0 m is inferred from the parallel EUR 432 000.
    inferred(5_000_000, 'EUR 432 000'),
  ],
})
export const thresholdLight: Figure = figure({
  figure: 'threshold.light', unit: 'money', set: 'by each country',
  says: text('EU threshold for social and other specific services', 'Tröskelvärde för sociala och andra särskilda tjänster', 'Tærskelværdi for sociale og andre specifikke tjenesteydelser', 'EØS-terskelverdi for helse- og sosialtjenester og særlige tjenester'),
  values: [
    ...inDenmark([5_592_375, 'not read', 5_591_325, 5_588_175, 5_581_350, 5_595_000]).map(v => (v.life.from >= '2026' ? { ...v, source: derivedDk } : v)),
    ...inSweden(['not read', 7_113_450, 7_701_675, 'not read', 8_109_450, 8_513_250]),
    ...inNorway(6_950_000, 7_200_000, 'not read', 7_800_000, 8_700_000),
  ],
})
export const thresholdLightUtilities: Figure = figure({
  figure: 'threshold.light.utilities', unit: 'money', set: 'by each country',
  says: text('EU threshold for social and other specific services, utilities', 'Tröskelvärde för sociala och andra särskilda tjänster, försörjningssektorerna', 'Tærskelværdi for sociale og andre specifikke tjenesteydelser, forsyningsvirksomhed', 'EØS-terskelverdi for helse- og sosialtjenester og særlige tjenester, forsyningssektorene'),
  values: [
    ...inDenmark([7_456_500, 'not read', 7_455_100, 'not read', 7_441_800, 7_460_000]).map(v => (v.life.from >= '2024' ? { ...v, source: derivedDk } : v)),
    ...inSweden(['not read', 9_484_600, 10_268_900, 'not read', 10_812_600, 11_351_000]),
    valueIn('NO', since('2024-03-14', 'procedure begun', '2026-04-20'), 10_400_000, norwegianUtilities),
    // Not named by any source: EUR 1 000 000 at the rate that the amount for EUR 750 000 shows (8.7 m).
    inferred(11_600_000, 'EUR 1 000 000'),
  ],
})
export const thresholdConcession: Figure = figure({
  figure: 'threshold.concession', unit: 'money', set: 'by each country',
  says: text('EU threshold for concessions', 'Tröskelvärde för koncessioner', 'Tærskelværdi for koncessioner', 'EØS-terskelverdi for konsesjonskontrakter'),
  values: [
    ...inDenmark([38_960_213, 'not read', 39_884_785, 40_100_744, 41_212_688, 40_313_840]),
    ...inSweden([47_758_068, 52_620_561, 54_938_615, 55_991_099, 59_880_179, 61_340_804]),
    valueIn('NO', since('2022-03-18', 'procedure begun', '2024-03-13'), 56_000_000, norwegianOlder),
    valueIn('NO', since('2024-03-14', 'procedure begun', '2026-04-20'), 57_800_000, norwegianConcessions),
    // Not named by any source; the directive sets one amount for works and concessions, and Norway has always done the same.
    valueIn('NO', since('2026-04-21'), 62_900_000, { ...norwegianConcessions, known: 'derived', read: '2026-07-22' }),
  ],
})

const fixed = (name: string, unit: Figure['unit'], value: number, source: Source, says: Figure['says']): Figure =>
  figure({ figure: name, unit, set: 'in the directive unless the country says otherwise', says, values: [valueIn('EU', sinceTransposition, value, source)] })

// Days to tender and to ask to take part.
export const openBase = fixed('time.open', 'days', 35, d24('art. 27(1)'), text('Tender period, open procedure', 'Anbudstid, öppet förfarande', 'Tilbudsfrist, offentligt udbud', 'Tilbudsfrist, åpen anbudskonkurranse'))
export const openElectronic = fixed('time.open.electronic', 'days', 30, d24('art. 27(4)'), text('Tender period, open procedure, electronic tenders', 'Anbudstid, öppet förfarande, elektroniska anbud', 'Tilbudsfrist, offentligt udbud, elektroniske tilbud', 'Tilbudsfrist, åpen anbudskonkurranse, elektroniske tilbud'))
export const openShort = fixed('time.open.short', 'days', 15, d24('art. 27(2)-(3)'), text('Shortest tender period, open procedure', 'Kortaste anbudstid, öppet förfarande', 'Korteste tilbudsfrist, offentligt udbud', 'Korteste tilbudsfrist, åpen anbudskonkurranse'))
export const requestFloor = fixed('time.requests', 'days', 30, d24('art. 28(1), 29(1), 30(1), 31(1)'), text('Period to ask to take part', 'Tid för anbudsansökan', 'Ansøgningsfrist', 'Frist for å be om å delta'))
export const requestUrgent = fixed('time.requests.urgent', 'days', 15, d24('art. 28(6)(a), 29(1)'), text('Period to ask to take part, urgency', 'Tid för anbudsansökan vid brådska', 'Ansøgningsfrist, hasteprocedure', 'Frist for å be om å delta, hastetilfeller'))
export const tenderBase = fixed('time.tenders', 'days', 30, d24('art. 28(2), 29(1)'), text('Tender period after invitation', 'Anbudstid efter inbjudan', 'Tilbudsfrist efter opfordring', 'Tilbudsfrist etter invitasjon'))
export const tenderElectronic = fixed('time.tenders.electronic', 'days', 25, d24('art. 28(5), 29(1)'), text('Tender period after invitation, electronic tenders', 'Anbudstid efter inbjudan, elektroniska anbud', 'Tilbudsfrist efter opfordring, elektroniske tilbud', 'Tilbudsfrist etter invitasjon, elektroniske tilbud'))
export const tenderShort = fixed('time.tenders.short', 'days', 10, d24('art. 28(3) and (6)(b), 29(1)'), text('Shortest tender period after invitation', 'Kortaste anbudstid efter inbjudan', 'Korteste tilbudsfrist efter opfordring', 'Korteste tilbudsfrist etter invitasjon'))
// Five days more where the documents are not freely online (art. 53(1)): each sum has its own name, so that a reader sees it.
const offline = (base: number, name: string, says: Figure['says']) => fixed(name, 'days', base + 5, d24('art. 53(1)'), says)
export const openOffline = offline(35, 'time.open.offline', text('Tender period, open procedure, documents not online', 'Anbudstid, öppet förfarande, dokument inte på nätet', 'Tilbudsfrist, offentligt udbud, materiale ikke på nettet', 'Tilbudsfrist, åpen anbudskonkurranse, dokumenter ikke på nettet'))
export const openElectronicOffline = offline(30, 'time.open.electronic.offline', text('As above, electronic tenders', 'Som ovan, elektroniska anbud', 'Som ovenfor, elektroniske tilbud', 'Som over, elektroniske tilbud'))
export const openShortOffline = offline(15, 'time.open.short.offline', text('Open procedure after a prior notice, documents not online', 'Öppet förfarande efter förhandsannons, dokument inte på nätet', 'Offentligt udbud efter forhåndsmeddelelse, materiale ikke på nettet', 'Åpen anbudskonkurranse etter veiledende kunngjøring, dokumenter ikke på nettet'))
export const tenderOffline = offline(30, 'time.tenders.offline', text('Tender period after invitation, documents not online', 'Anbudstid efter inbjudan, dokument inte på nätet', 'Tilbudsfrist efter opfordring, materiale ikke på nettet', 'Tilbudsfrist etter invitasjon, dokumenter ikke på nettet'))
export const tenderElectronicOffline = offline(25, 'time.tenders.electronic.offline', text('As above, electronic tenders', 'Som ovan, elektroniska anbud', 'Som ovenfor, elektroniske tilbud', 'Som over, elektroniske tilbud'))
export const tenderShortOffline = offline(10, 'time.tenders.short.offline', text('After invitation and a prior notice, documents not online', 'Efter inbjudan och förhandsannons, dokument inte på nätet', 'Efter opfordring og forhåndsmeddelelse, materiale ikke på nettet', 'Etter invitasjon og veiledende kunngjøring, dokumenter ikke på nettet'))

// Questions, invitations.
export const answerFloor = fixed('questions.days', 'days', 6, d24('art. 47(3)(a), 53(2)'), text('Last day for answers, days before the tender deadline', 'Sista dag för svar, dagar före anbudstidens slut', 'Seneste svar, dage før tilbudsfristen', 'Siste svar, dager før tilbudsfristen'))
export const answerFloorUrgent = fixed('questions.days.urgent', 'days', 4, d24('art. 47(3)(a), 53(2)'), text('Last day for answers, accelerated procedure', 'Sista dag för svar, påskyndat förfarande', 'Seneste svar, hasteprocedure', 'Siste svar, hasteprosedyre'))
export const invitedRestricted = fixed('invited.restricted', 'count', 5, d24('art. 65(2)'), text('Fewest to invite, restricted procedure', 'Minsta antal inbjudna, selektivt förfarande', 'Mindste antal opfordrede, begrænset udbud', 'Minste antall inviterte, begrenset anbudskonkurranse'))
export const invitedOthers = fixed('invited.others', 'count', 3, d24('art. 65(2)'), text('Fewest to invite, negotiation, dialogue, partnership', 'Minsta antal inbjudna, förhandling, dialog, partnerskap', 'Mindste antal opfordrede, forhandling, dialog, partnerskab', 'Minste antall inviterte, forhandling, dialog, partnerskap'))

// Selection, standstill, award notice, contract.
export const turnoverCap = fixed('selection.turnover', 'times', 2, d24('art. 58(3)'), text('Highest yearly turnover to demand, times the contract value', 'Högsta krav på årsomsättning, gånger kontraktsvärdet', 'Højeste krav til årsomsætning, gange kontraktværdien', 'Høyeste krav til årsomsetning, ganger kontraktsverdien'))
export const standstillElectronic = fixed('standstill.electronic', 'days', 10, r89('art. 2a(2)'), text('Standstill after electronic letters', 'Avtalsspärr efter elektroniskt besked', 'Standstill efter elektronisk underretning', 'Karensperiode etter elektronisk meddelelse'))
export const standstillPost = fixed('standstill.post', 'days', 15, r89('art. 2a(2)'), text('Standstill after letters by post', 'Avtalsspärr efter besked med post', 'Standstill efter underretning med post', 'Karensperiode etter meddelelse med post'))
export const awardNoticeLimit = fixed('notice.award', 'days', 30, d24('art. 50(1)'), text('Days to send the award notice', 'Dagar för att skicka efterannonsen', 'Frist for bekendtgørelse om indgået kontrakt', 'Frist for kunngjøring av kontraktsinngåelse'))
export const modificationCap = fixed('modification.cap', 'percent', 50, d24('art. 72(1)(b)-(c)'), text('Highest increase by one change', 'Högsta ökning per ändring', 'Højeste stigning ved én ændring', 'Høyeste økning ved én endring'))
export const smallChangeServices = fixed('modification.small.services', 'percent', 10, d24('art. 72(2)(ii)'), text('Small changes, goods and services, below', 'Små ändringar, varor och tjänster, under', 'Små ændringer, varer og tjenesteydelser, under', 'Små endringer, varer og tjenester, under'))
export const smallChangeWorks = fixed('modification.small.works', 'percent', 15, d24('art. 72(2)(ii)'), text('Small changes, works, below', 'Små ändringar, byggentreprenad, under', 'Små ændringer, bygge- og anlægsarbejder, under', 'Små endringer, bygg og anlegg, under'))

// Frameworks, dynamic systems, auctions, contests and contracts without a notice.
export const frameworkCap = fixed('framework.months', 'months', 48, d24('art. 33(1)'), text('Longest framework agreement', 'Längsta ramavtal', 'Længste rammeaftale', 'Lengste rammeavtale'))
export const frameworkCapUtilities = fixed('framework.months.utilities', 'months', 96, d25('art. 51(1)'), text('Longest framework agreement, water, energy, transport and post', 'Längsta ramavtal, försörjningssektorerna', 'Længste rammeaftale, forsyningsvirksomhed', 'Lengste rammeavtale, forsyningssektorene'))
export const systemTenders = fixed('system.tenders', 'days', 10, d24('art. 34(2)(b)'), text('Tender period in a dynamic purchasing system', 'Anbudstid i ett dynamiskt inköpssystem', 'Tilbudsfrist i et dynamisk indkøbssystem', 'Tilbudsfrist i en dynamisk innkjøpsordning'))
export const systemRequests = fixed('system.requests', 'days', 30, d24('art. 34(2)(a)'), text('First period to ask to join a dynamic purchasing system', 'Första tid för ansökan till ett dynamiskt inköpssystem', 'Første ansøgningsfrist til et dynamisk indkøbssystem', 'Første søknadsfrist til en dynamisk innkjøpsordning'))
export const systemRequestsUtilities = fixed('system.requests.utilities', 'days', 15, d25('art. 52(2)(a)'), text('Shortest first period to ask to join a dynamic purchasing system, water, energy, transport and post', 'Kortaste första tid för ansökan till ett dynamiskt inköpssystem, försörjningssektorerna', 'Korteste første ansøgningsfrist til et dynamisk indkøbssystem, forsyningsvirksomhed', 'Korteste første søknadsfrist til en dynamisk innkjøpsordning, forsyningssektorene'))
export const assessmentDays = fixed('system.assessment', 'days', 10, d24('art. 34(5)'), text('Working days to assess a request to join', 'Arbetsdagar för att pröva en ansökan till systemet', 'Arbejdsdage til at behandle en ansøgning om optagelse', 'Virkedager til å vurdere en søknad om opptak'))
export const assessmentDaysJustified = fixed('system.assessment.justified', 'days', 15, d24('art. 34(5)'), text('The same, when more time is justified', 'Detsamma, när det finns skäl', 'Det samme, når det er berettiget', 'Det samme, i særlig begrunnede tilfeller'))
export const auctionWait = fixed('auction.wait', 'days', 2, d24('art. 35(5)'), text('Earliest working day for an electronic auction after the invitations', 'Tidigaste arbetsdag för en elektronisk auktion efter inbjudan', 'Tidligste arbejdsdag for en elektronisk auktion efter opfordringen', 'Tidligste virkedag for en elektronisk auksjon etter invitasjonen'))
export const additionalCap = fixed('direct.additional.months', 'months', 36, d24('art. 32(3)(b)'), text('Longest contract on additional deliveries, as a rule', 'Längsta avtal om kompletterande leveranser, i regel', 'Længste kontrakt om supplerende leverancer, som udgangspunkt', 'Lengste kontrakt om tilleggsleveranser, normalt'))
export const repetitionCap = fixed('direct.repetition.months', 'months', 36, d24('art. 32(5)'), text('Longest time from the first contract to its repetition', 'Längsta tid från första kontraktet till upprepningen', 'Længste tid fra den første kontrakt til gentagelsen', 'Lengste tid fra den første kontrakten til gjentakelsen'))

export const figures: readonly Figure[] = [
  thresholdServices, thresholdState, thresholdWorks, thresholdUtilities, thresholdLight, thresholdLightUtilities, thresholdConcession,
  openBase, openElectronic, openShort, requestFloor, requestUrgent, tenderBase, tenderElectronic, tenderShort,
  openOffline, openElectronicOffline, openShortOffline, tenderOffline, tenderElectronicOffline, tenderShortOffline,
  answerFloor, answerFloorUrgent, invitedRestricted, invitedOthers,
  frameworkCap, frameworkCapUtilities, systemTenders, systemRequests, systemRequestsUtilities, assessmentDays, assessmentDaysJustified, auctionWait, additionalCap, repetitionCap,
  turnoverCap, standstillElectronic, standstillPost, awardNoticeLimit, modificationCap, smallChangeServices, smallChangeWorks,
]
