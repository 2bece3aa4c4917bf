import { text as t } from '../../plain/index.ts'
import { figure, since, valueIn } from '../build.ts'
import type { Figure, Life, Source } from '../types.ts'
import type { Text } from '../../plain/index.ts'
import { ekom, ict, knb, knl, reported, since2022, sinceAct, tl, tl12, tl2022, training, ul } from './sources.ts'

const danish = (name: string, unit: Figure['unit'], value: number, source: Source, says: Text, life: Life = sinceAct): Figure =>
  figure({ figure: `dk/${name}`, says, unit, set: 'by each country', values: [valueIn('DK', life, value, source)] })

export const openDays = danish('open-days', 'days', 35, ul('§ 57, stk. 1'),
  t('Days to tender in an open procedure', 'Anbudstid vid öppet förfarande', 'Tilbudsfrist ved offentligt udbud', 'Tilbudsfrist ved åpen anbudskonkurranse'))
export const openDaysElectronic = danish('open-days-electronic', 'days', 30, ul('§ 57, stk. 4'),
  t('The same when tenders come in electronically', 'Samma när anbud lämnas elektroniskt', 'Samme, når tilbud afgives elektronisk', 'Det samme når tilbud leveres elektronisk'))
export const openDaysShort = danish('open-days-short', 'days', 15, ul('§ 57, stk. 2-3'),
  t('The same after a prior notice or in urgency', 'Samma efter förhandsannons eller vid brådska', 'Samme efter forhåndsmeddelelse eller ved hast', 'Det samme etter veiledende kunngjøring eller ved hast'))
export const requestDaysFull = danish('request-days', 'days', 30, ul('§§ 59, 63, 68 og 74'),
  t('Days to ask to take part', 'Tid för anbudsansökan', 'Ansøgningsfrist', 'Frist for forespørsel om å delta'))
export const requestDaysUrgent = danish('request-days-urgent', 'days', 15, ul('§§ 59 og 63, stk. 2'),
  t('Days to ask to take part in urgency', 'Tid för anbudsansökan vid brådska', 'Ansøgningsfrist ved hast', 'Frist for forespørsel om å delta ved hast'))
export const tenderDaysFull = danish('tender-days', 'days', 30, ul('§§ 60, 65 og 76'),
  t('Days to tender after the invitation', 'Anbudstid efter inbjudan', 'Tilbudsfrist efter opfordringen', 'Tilbudsfrist etter invitasjonen'))
export const tenderDaysElectronic = danish('tender-days-electronic', 'days', 25, ul('§§ 60, 65 og 76'),
  t('The same when tenders come in electronically', 'Samma när anbud lämnas elektroniskt', 'Samme, når tilbud afgives elektronisk', 'Det samme når tilbud leveres elektronisk'))
export const tenderDaysShort = danish('tender-days-short', 'days', 10, ul('§§ 60, 65 og 76'),
  t('The least days to tender that a short period may have', 'Kortaste tillåtna anbudstid', 'Den korteste tilladte tilbudsfrist', 'Korteste tillatte tilbudsfrist'))
// Five more days when not all documents are online (§ 133): each sum has its own name, so that a reader sees it.
const offline = (name: string, base: number, says: Text): Figure => danish(`${name}-offline`, 'days', base + 5, ul('§ 133'), says)
export const openOffline = offline('open-days', 35, t('Open procedure, documents not all online', 'Öppet förfarande, alla dokument inte på nätet', 'Offentligt udbud, ikke alt materiale på nettet', 'Åpen anbudskonkurranse, ikke alle dokumenter på nettet'))
export const openOfflineElectronic = offline('open-days-electronic', 30, t('The same with electronic tenders', 'Samma med elektroniska anbud', 'Samme med elektroniske tilbud', 'Det samme med elektroniske tilbud'))
export const openOfflineShort = offline('open-days-short', 15, t('The same after a prior notice', 'Samma efter förhandsannons', 'Samme efter forhåndsmeddelelse', 'Det samme etter veiledende kunngjøring'))
export const tenderOffline = offline('tender-days', 30, t('After the invitation, documents not all online', 'Efter inbjudan, alla dokument inte på nätet', 'Efter opfordringen, ikke alt materiale på nettet', 'Etter invitasjonen, ikke alle dokumenter på nettet'))
export const tenderOfflineElectronic = offline('tender-days-electronic', 25, t('The same with electronic tenders', 'Samma med elektroniska anbud', 'Samme med elektroniske tilbud', 'Det samme med elektroniske tilbud'))
export const tenderOfflineShort = offline('tender-days-short', 10, t('The same after a prior notice', 'Samma efter förhandsannons', 'Samme efter forhåndsmeddelelse', 'Det samme etter veiledende kunngjøring'))
export const answerDays = danish('answer-days', 'days', 6, ul('§ 93, stk. 4 og § 134'),
  t('Days before the deadline for the last answer', 'Dagar före tidsfristen för sista svaret', 'Dage før fristen for det sidste svar', 'Dager før fristen for siste svar'))
export const answerDaysUrgent = danish('answer-days-urgent', 'days', 4, ul('§ 93, stk. 4, nr. 4 og § 134, stk. 3'),
  t('The same in urgency', 'Samma vid brådska', 'Samme ved hast', 'Det samme ved hast'))
export const leastRestricted = danish('least-invited-restricted', 'count', 5, ul('§ 59, stk. 4'),
  t('Least number invited in a restricted procedure', 'Minsta antal inbjudna vid selektivt förfarande', 'Mindste antal opfordrede ved begrænset udbud', 'Minste antall inviterte ved begrenset anbudskonkurranse'))
export const leastOther = danish('least-invited', 'count', 3, ul('§§ 64, 69 og 75'),
  t('Least number invited in the other procedures', 'Minsta antal inbjudna i övriga förfaranden', 'Mindste antal opfordrede i de øvrige procedurer', 'Minste antall inviterte i de øvrige prosedyrene'))
export const mostUnreasoned = danish('most-invited-unreasoned', 'count', 5, ul('§ 64, stk. 1 og § 69, stk. 1'),
  t('Most that may be invited without a reason', 'Högsta antal inbjudna utan motivering', 'Højeste antal opfordrede uden begrundelse', 'Høyeste antall inviterte uten begrunnelse'))
export const turnoverLimit = danish('turnover', 'times', 2, ul('§ 142, stk. 2'),
  t('Highest turnover demanded, times the contract value', 'Högsta krav på omsättning, gånger kontraktsvärdet', 'Højeste krav til omsætning, gange kontraktværdien', 'Høyeste krav til omsetning, ganger kontraktsverdien'))
export const debtLimit = danish('public-debt', 'money', 100_000, ul('§ 135, stk. 3'),
  t('Public debt from which a firm must be excluded', 'Skuld till det allmänna som kräver uteslutning', 'Gæld til det offentlige, der kræver udelukkelse', 'Gjeld til det offentlige som krever avvisning'))
export const crimeYears: Figure = figure({
  figure: 'dk/crime-years', unit: 'count', set: 'by each country',
  says: t('Years that a judgment or accepted fine counts', 'År som en dom eller ett godkänt strafföreläggande räknas', 'År, som en dom eller et vedtaget bødeforelæg tæller', 'År en dom eller et vedtatt forelegg teller'),
  values: [
    valueIn('DK', since('2016-01-01', 'procedure begun', '2022-06-30'), 4, reported('§ 138, før 1. juli 2022')),
    valueIn('DK', since2022, 5, ul('§ 138, stk. 6')),
  ],
})
export const eventYears = danish('event-years', 'count', 3, ul('§ 138, stk. 7'),
  t('Years that other grounds count', 'År som övriga grunder räknas', 'År, som øvrige grunde tæller', 'År øvrige grunner teller'))
export const standstillElectronic = danish('standstill-electronic', 'days', 10, knl('§ 3, stk. 1'),
  t('Standstill after electronic letters', 'Avtalsspärr efter elektroniskt utskick', 'Standstill-periode efter elektronisk underretning', 'Karensperiode etter elektronisk meddelelse'))
export const standstillPost = danish('standstill-post', 'days', 15, knl('§ 3, stk. 1'),
  t('Standstill after letters by post', 'Avtalsspärr efter utskick med post', 'Standstill-periode efter underretning med post', 'Karensperiode etter meddelelse med post'))
export const awardNoticeLimit = danish('award-notice', 'days', 30, ul('§ 129'),
  t('Days to send the award notice', 'Dagar för att skicka efterannonsen', 'Dage til at sende bekendtgørelsen om indgået kontrakt', 'Dager til å sende kunngjøringen av kontraktsinngåelsen'))
export const smallServices = danish('small-change-services', 'percent', 10, ul('§ 180'),
  t('Small changes of goods and services stay below', 'Små ändringar av varor och tjänster ligger under', 'Små ændringer af varer og tjenesteydelser ligger under', 'Små endringer av varer og tjenester ligger under'), since('2016-01-01', 'step taken'))
export const smallWorks = danish('small-change-works', 'percent', 15, ul('§ 180'),
  t('Small changes of works stay below', 'Små ändringar av byggentreprenader ligger under', 'Små ændringer af bygge- og anlægsarbejder ligger under', 'Små endringer av bygg og anlegg ligger under'), since('2016-01-01', 'step taken'))
export const largeChange = danish('large-change', 'percent', 50, ul('§§ 181 og 183'),
  t('Most that one addition or unforeseen change may add', 'Högsta ökning genom ett tillägg eller en oförutsedd ändring', 'Højeste stigning ved én supplerende eller uforudset ændring', 'Høyeste økning ved én tilleggs- eller uforutsett endring'), since('2016-01-01', 'step taken'))
export const partFive = danish('market-terms-from', 'money', 500_000, ul('§ 11'),
  t('Value from which market terms must be made sure of', 'Värde från vilket marknadsmässiga villkor ska säkras', 'Værdi, hvorfra markedsmæssige vilkår skal sikres', 'Verdi der markedsmessige vilkår skal sikres'))
export const anyPublicity = danish('any-publicity-below', 'money', 100_000, ekom('§ 10 a'),
  t('Value from which udbud.dk must be used', 'Värde från vilket udbud.dk ska användas', 'Værdi, hvorfra udbud.dk skal bruges', 'Verdi der udbud.dk må brukes'), since2022)
export const worksTwoOffers = danish('works-two-offers-above', 'money', 300_000, tl12('§ 12, stk. 4'),
  t('Works value above which two offers are needed', 'Värde för byggentreprenad över vilket två anbud krävs', 'Værdi af bygge- og anlægsarbejde, over hvilken to tilbud kræves', 'Verdi for bygg og anlegg der to tilbud kreves over'))
export const worksLicitation = danish('works-licitation-above', 'money', 3_000_000, tl12('§ 12, stk. 3'),
  t('Works value above which direct offers are not allowed', 'Värde för byggentreprenad över vilket underhandsbud inte får användas', 'Værdi af bygge- og anlægsarbejde, over hvilken underhåndsbud ikke må bruges', 'Verdi for bygg og anlegg der direkte tilbud ikke er tillatt over'))

// Review and sanctions.
export const voluntaryDaysDk = danish('voluntary-days', 'days', 10, knl('§ 4'), t('Wait after a voluntary notice', 'Väntan efter frivillig annons', 'Ventetid efter profylaksebekendtgørelse', 'Ventetid etter intensjonskunngjøring'))
export const selectionComplaintDays = danish('complaint-selection', 'days', 20, knl('§ 7, stk. 1'), t('Days to complain of not being selected', 'Dagar för klagomål om uteblivet urval', 'Klagefrist, ikke udvalgt', 'Klagefrist, ikke utvalgt'))
export const awardComplaintDays = danish('complaint-award', 'days', 45, knl('§ 7, stk. 2, nr. 1, og stk. 4'), t('Days to complain of an award', 'Dagar för klagomål om tilldelning', 'Klagefrist, tildeling', 'Klagefrist, tildeling'))
export const voluntaryComplaintDays = danish('complaint-voluntary', 'days', 30, knl('§ 7, stk. 3'), t('Days to complain after a voluntary notice was used', 'Dagar för klagomål när frivillig annons använts', 'Klagefrist, når profylakse er brugt', 'Klagefrist når intensjonskunngjøring er brukt'))
export const callOffComplaintDays = danish('complaint-call-off', 'days', 30, knl('§ 7, stk. 2, nr. 2'), t('Days to complain of a mini-competition or dynamic purchase', 'Dagar för klagomål om förnyad konkurrensutsättning', 'Klagefrist, genåbnet konkurrence eller dynamisk indkøb', 'Klagefrist, ny konkurranse eller dynamisk innkjøp'))
export const frameworkComplaintMonths = danish('complaint-framework', 'months', 6, knl('§ 7, stk. 2, nr. 3'), t('Months to complain of a framework agreement', 'Månader för klagomål om ramavtal', 'Klagefrist, rammeaftale, måneder', 'Klagefrist, rammeavtale, måneder'))
export const continuationComplaintDays = danish('complaint-continuation', 'days', 20, knl('§ 7, stk. 2, nr. 4'), t('Days to complain of keeping a contract', 'Dagar för klagomål om att avtalet behålls', 'Klagefrist, videreførelse', 'Klagefrist, opprettholdelse'))
export const authorityComplaintMonths = danish('complaint-authority', 'months', 24, knl('§ 7, stk. 7'), t('Months for the competition authority to complain', 'Månader för konkurrensmyndigheten att klaga', 'Frist for Konkurrence- og Forbrugerstyrelsen, måneder', 'Frist for konkurransemyndigheten, måneder'))
export const courtDays = danish('complaint-court', 'days', 56, knl('§ 8'), t('Days to take a ruling of the board to court: eight weeks', 'Dagar för att föra nämndens beslut till domstol: åtta veckor', 'Dage til at indbringe en kendelse for domstolene: otte uger', 'Dager til å bringe en kjennelse inn for retten: åtte uker'))
export const feeAbove = danish('complaint-fee', 'money', 20_000, knb('§ 5, stk. 4'), t('Fee to the board, EU rules', 'Avgift till nämnden, EU-regler', 'Klagegebyr, EU-udbud', 'Gebyr til nemnda, EU-reglene'))
export const feeBelow = danish('complaint-fee-below', 'money', 10_000, knb('§ 5, stk. 3'), t('Fee to the board, other complaints', 'Avgift till nämnden, övriga klagomål', 'Klagegebyr, øvrige klager', 'Gebyr til nemnda, andre klager'))
export const keepDays = danish('keep-published', 'days', 7, ul('§ 185, stk. 2'), t('Days to publish that the contract is kept', 'Dagar för att offentliggöra att avtalet behålls', 'Frist for offentliggørelse af videreførelse', 'Frist for å publisere at kontrakten opprettholdes'))
export const sanctionMonths = danish('sanction-months', 'months', 60, knl('§ 23'), t('Months after which sanctions lapse', 'Månader efter vilka sanktioner bortfaller', 'Måneder, hvorefter sanktioner bortfalder', 'Måneder før sanksjoner faller bort'))
export const lotsSum = danish('lots-sanction', 'money', 100_000, knl('§ 13 a'), t('Highest sanction for unexplained lots', 'Högsta sanktion för oförklarade delkontrakt', 'Højeste sanktion for manglende begrundelse for ikke at opdele', 'Høyeste sanksjon for manglende begrunnelse for ikke å dele opp'), since2022)
export const lotsShare = danish('lots-share', 'percent', 1, knl('§ 13 a'), t('The same as a share of the value', 'Samma som andel av värdet', 'Samme som andel af værdien', 'Det samme som andel av verdien'), since2022)

export const blindQuality = danish('quality-blind-above', 'money', 350_000_000, ul('§ 159, stk. 8'),
  t('Works value above which quality is scored without knowing the price', 'Värde för byggentreprenad över vilket kvaliteten bedöms utan kännedom om priset', 'Værdi af bygge- og anlægsarbejde, over hvilken kvaliteten evalueres uden kendskab til prisen', 'Verdi for bygg og anlegg der kvaliteten evalueres uten kjennskap til prisen'), since2022)
export const buildingModelsMunicipality = danish('building-models-municipality', 'money', 20_000_000, ict('§ 1, nr. 4'),
  t('Value from which a municipality demands building models', 'Värde från vilket en kommun kräver byggnadsmodeller', 'Værdi, hvorfra en kommune kræver bygningsmodeller', 'Verdi der en kommune krever bygningsmodeller'), since('2013-04-01'))
export const buildingModelsState = danish('building-models-state', 'money', 5_000_000, ict('§ 1, nr. 1'),
  t('Value from which the State demands building models', 'Värde från vilket staten kräver byggnadsmodeller', 'Værdi, hvorfra staten kræver bygningsmodeller', 'Verdi der staten krever bygningsmodeller'), since('2013-04-01'))
export const parallelFree = danish('parallel-tenders', 'count', 8, ul('§ 53, stk. 2'),
  t('Parallel tenders that may be demanded without a reason', 'Sidoordnade anbud som får krävas utan skäl', 'Sideordnede tilbud, der kan kræves uden begrundelse', 'Sideordnede tilbud som kan kreves uten begrunnelse'))

export const trainingMonths = danish('training-months', 'months', 6, training('§§ 1-2'),
  t('Months from which people in training must take part', 'Månader från vilka personer under utbildning ska delta', 'Måneder, hvorfra personer under oplæring skal deltage', 'Måneder der personer under opplæring må delta'), since2022)
export const trainingServices = danish('training-services', 'money', 5_000_000, training('§ 2, nr. 3'),
  t('Value of services from which people in training must take part', 'Värde av tjänster från vilket personer under utbildning ska delta', 'Værdi af tjenesteydelser, hvorfra personer under oplæring skal deltage', 'Verdi av tjenester der personer under opplæring må delta'), since2022)
export const smallWorksTraining = danish('training-works-below', 'money', 5_000_000, tl2022('§ 7, stk. 1, nr. 3'),
  t('Value of works below the threshold from which people in training must take part', 'Värde av byggentreprenad under tröskelvärdet från vilket personer under utbildning ska delta', 'Værdi af bygge- og anlægsarbejde under tærskelværdien, hvorfra personer under oplæring skal deltage', 'Verdi av bygg og anlegg under terskelverdien der personer under opplæring må delta'), since2022)
export const bidsAskedDirectly = danish('works-direct-offers', 'count', 3, tl12('§ 12, stk. 2'),
  t('Direct offers on works, at most', 'Underhandsbud på byggentreprenad, högst', 'Underhåndsbud på bygge- og anlægsarbejde, højst', 'Direkte tilbud på bygg og anlegg, høyst'))
export const prequalificationDays = danish('works-prequalification-days', 'days', 15, tl('§ 6, stk. 2, nr. 1'),
  t('Working days to announce interest in a licitation', 'Arbetsdagar för att anmäla intresse för en licitation', 'Arbejdsdage til at anmelde interesse i en licitation', 'Virkedager for å melde interesse i en lisitasjon'))
export const negotiatedAtMost = danish('works-negotiated', 'count', 3, tl('§ 11, stk. 1'),
  t('Tenderers to negotiate with after a licitation, at most', 'Anbudsgivare att förhandla med efter en licitation, högst', 'Bydende at forhandle med efter en licitation, højst', 'Leverandører å forhandle med etter en lisitasjon, høyst'))
export const offersUnexplained = danish('offers-unexplained', 'count', 3, ul('§ 193, stk. 2'),
  t('Offers that may be asked for without a reason', 'Anbud som får begäras utan skäl', 'Tilbud, der kan indhentes uden begrundelse', 'Tilbud det kan bes om uten begrunnelse'))

export const figures: readonly Figure[] = [
  openDays, openDaysElectronic, openDaysShort, requestDaysFull, requestDaysUrgent, tenderDaysFull, tenderDaysElectronic,
  tenderDaysShort, openOffline, openOfflineElectronic, openOfflineShort, tenderOffline, tenderOfflineElectronic, tenderOfflineShort, answerDays, answerDaysUrgent, leastRestricted, leastOther, mostUnreasoned, turnoverLimit, debtLimit, crimeYears,
  eventYears, standstillElectronic, standstillPost, awardNoticeLimit, smallServices, smallWorks, largeChange, partFive,
  anyPublicity, worksTwoOffers, worksLicitation,
  voluntaryDaysDk, selectionComplaintDays, awardComplaintDays, voluntaryComplaintDays, callOffComplaintDays, frameworkComplaintMonths, continuationComplaintDays,
  authorityComplaintMonths, courtDays, feeAbove, feeBelow, keepDays, sanctionMonths, lotsSum, lotsShare,
  blindQuality, buildingModelsMunicipality, buildingModelsState, parallelFree,
  trainingMonths, trainingServices, smallWorksTraining, bidsAskedDirectly, prequalificationDays, negotiatedAtMost, offersUnexplained,
]
