import { text as t } from '../../../plain/index.ts'
import { noEu, notRead, side, silent, situation } from '../make.ts'
import type { Row } from '../types.ts'

const works = { subject: 'works' }, large = 8_000_000

/** What the contract asks of those who carry it out. */
export const contract: readonly Row[] = [
  {
    id: 'diff-39', topic: 'contract', hinders: 'medium', alike: 'DK SE', also: ['se/performance/subcontractors', 'dk/performance/subcontractors', 'eu/performance/subcontractors'],
    title: t('How many tiers of subcontractors', 'Hur många led av underleverantörer', 'Hvor mange led af underleverandører', 'Hvor mange ledd av underleverandører'),
    eu: t('Subcontractors are named; there is no limit to the tiers.', 'Underleverantörer namnges; inget tak för antalet led.', 'Underleverandører navngives; der er ingen grænse for antal led.', 'Underleverandører navngis; det er ingen grense for antall ledd.'),
    sides: {
      DK: side('same', 'No limit.', 'Inget tak.', 'Ingen grænse.', 'Ingen grense.'),
      SE: side('same', 'No limit; names of subcontractors in works and on-site services.', 'Inget tak; namn på underleverantörer vid byggentreprenad och tjänster på plats.', 'Ingen grænse; navne på underleverandører i bygge- og anlægsarbejde og tjenester på stedet.', 'Ingen grense; navn på underleverandører i bygg og anlegg og tjenester på stedet.'),
      NO: side('stricter', 'At most two tiers below the supplier in works and cleaning, unless competition needs more and the documents say so.', 'Högst två led under leverantören vid byggentreprenad och städning, om inte konkurrensen kräver fler och dokumenten säger det.', 'Højst to led under leverandøren i bygge- og anlægsarbejde og rengøring, medmindre konkurrencen kræver flere, og materialet siger det.', 'Høyst to ledd under leverandøren i bygg, anlegg og renhold, med mindre konkurransen krever flere og dokumentene sier det.'),
    },
    why: t('A Danish or Swedish consortium of specialists has to be put together anew for Norway.', 'Ett danskt eller svenskt konsortium av specialister måste sättas ihop på nytt för Norge.', 'Et dansk eller svensk konsortium af specialister skal sættes sammen på ny til Norge.', 'Et dansk eller svensk konsortium av spesialister må settes sammen på nytt for Norge.'),
    todo: t('Firms: tender as a group, so that each stands in the first tier. Norwegian buyers: ask the market before you fix the number.', 'Företag: lämna anbud som grupp, så att var och en står i första ledet. Norska köpare: fråga marknaden innan ni bestämmer antalet.', 'Virksomheder: giv tilbud som sammenslutning, så hver står i første led. Norske ordregivere: spørg markedet, før I fastsætter tallet.', 'Leverandører: gi tilbud som gruppe, så hver står i første ledd. Norske oppdragsgivere: spør markedet før dere fastsetter tallet.'),
    situations: [situation(t('Works with four tiers of subcontractors.', 'Byggentreprenad med fyra led av underleverantörer.', 'Bygge- og anlægsarbejde med fire led af underleverandører.', 'Bygg og anlegg med fire ledd av underleverandører.'), 'setPerformanceConditions', { ...works, 'performance.chainTiers': 4, 'performance.moreTiers': false, 'performance.subcontractorsNamed': true }, ['lawful', 'lawful', 'unlawful'], { euro: large })],
  },
  {
    id: 'diff-40', topic: 'contract', hinders: 'medium', alike: 'none', also: ['dk/performance/trainees-services', 'dk/performance/trainees-works-below'],
    title: t('Apprentices and trainees', 'Lärlingar och praktikanter', 'Lærlinge og elever', 'Lærlinger'),
    eu: noEu,
    sides: {
      DK: side('stricter', 'A clause for people in training in large works and some services carried out in Denmark.', 'Klausul om personer under utbildning i stora byggen och vissa tjänster som utförs i Danmark.', 'Uddannelsesklausul i store bygge- og anlægsarbejder og visse tjenester, der udføres i Danmark.', 'Klausul om personer under opplæring i store byggeoppdrag og noen tjenester som utføres i Danmark.'),
      SE: silent,
      NO: side('stricter', 'Apprentices do at least 10 per cent of the work in trades short of them, since 1 August 2025.', 'Lärlingar utför minst 10 procent av arbetet i yrken med brist, sedan den 1 augusti 2025.', 'Lærlinge udfører mindst 10 procent af arbejdet i fag med mangel, siden 1. august 2025.', 'Lærlinger utfører minst 10 prosent av arbeidet i fag med mangel, siden 1. august 2025.'),
    },
    why: t('A firm from a country with another system of training must find apprentices it does not have.', 'Ett företag från ett land med annat utbildningssystem måste hitta lärlingar det inte har.', 'En virksomhed fra et land med et andet uddannelsessystem skal finde lærlinge, den ikke har.', 'En leverandør fra et land med et annet opplæringssystem må finne lærlinger den ikke har.'),
    todo: t('Buyers: say that apprentices under the firm’s own country’s scheme count. Firms: ask a local school early.', 'Köpare: skriv att lärlingar enligt företagets eget lands ordning räknas. Företag: fråga en lokal skola tidigt.', 'Ordregivere: skriv, at lærlinge efter virksomhedens eget lands ordning tæller med. Virksomheder: spørg en lokal skole tidligt.', 'Oppdragsgivere: skriv at lærlinger etter leverandørens eget lands ordning teller. Leverandører: spør en lokal skole tidlig.'),
    situations: [situation(t('Large works for a year, without a word on trainees or apprentices.', 'Ett stort bygge under ett år, utan ett ord om lärlingar.', 'Et stort byggeri i et år uden et ord om lærlinge.', 'Et stort byggeoppdrag i et år, uten et ord om lærlinger.'), 'setPerformanceConditions', { ...works, 'performance.inCountry': true, 'performance.months': 12, 'performance.trainees': false, 'performance.traineesUnfit': false, 'performance.shortageTrade': true, 'performance.apprenticesOut': false, 'performance.apprenticeShare': 0 }, ['unlawful', 'silent', 'needs a reason'], { euro: large })],
  },
  {
    id: 'diff-41', topic: 'contract', hinders: 'low', alike: 'DK SE',
    title: t('Wages through a bank', 'Lön via bank', 'Løn gennem bank', 'Lønn via bank'),
    eu: noEu,
    sides: { DK: silent, SE: silent, NO: side('stricter', 'In works and cleaning the contract demands that wages are paid through a bank, all the way down.', 'Vid byggentreprenad och städning kräver avtalet att lön betalas via bank, i alla led.', 'I bygge- og anlægsarbejde og rengøring kræver kontrakten, at løn betales gennem bank, i alle led.', 'I bygg, anlegg og renhold krever kontrakten at lønn betales via bank, i alle ledd.') },
    why: t('Most firms do so anyway; it has to be shown.', 'De flesta företag gör det ändå; det måste visas.', 'De fleste virksomheder gør det alligevel; det skal dokumenteres.', 'De fleste gjør det uansett; det må dokumenteres.'),
    todo: t('Firms: put the same clause into your contracts with subcontractors.', 'Företag: ta in samma villkor i era avtal med underleverantörer.', 'Virksomheder: sæt samme vilkår i jeres kontrakter med underleverandører.', 'Leverandører: ta inn samme vilkår i kontraktene med underleverandørene.'),
    situations: [situation(t('The works contract says nothing of how wages are paid.', 'Entreprenadavtalet säger inget om hur lön betalas.', 'Entreprisekontrakten siger intet om, hvordan løn betales.', 'Byggekontrakten sier ingenting om hvordan lønn betales.'), 'setPerformanceConditions', { ...works, 'performance.wagesByBank': false }, ['silent', 'silent', 'unlawful'], { euro: large })],
  },
  {
    id: 'diff-42', topic: 'contract', hinders: 'medium', alike: 'none', behind: ['eu/performance/law-kept', 'eu/performance/conditions'],
    title: t('Pay and working conditions', 'Lön och arbetsvillkor', 'Løn- og arbejdsvilkår', 'Lønns- og arbeidsvilkår'),
    eu: t('Labour law is kept when the contract is carried out; terms may be set.', 'Arbetsrätten följs när kontraktet fullgörs; villkor får ställas.', 'Arbejdsretten overholdes under kontrakten; vilkår kan stilles.', 'Arbeidsretten følges i gjennomføringen; vilkår kan stilles.'),
    sides: {
      DK: side('not known', 'Clauses are common practice; no rule of the act was read.', 'Klausuler är vanlig praxis; ingen lagregel har lästs.', 'Klausuler er almindelig praksis; ingen lovregel er læst.', 'Klausuler er vanlig praksis; ingen lovregel er lest.', notRead),
      SE: side('stricter', 'If needed, terms of pay, holiday and hours on the lowest level of the central collective agreement.', 'Vid behov villkor om lön, semester och arbetstid enligt lägsta nivån i centralt kollektivavtal.', 'Ved behov vilkår om løn, ferie og arbejdstid på laveste niveau i den centrale overenskomst.', 'Ved behov vilkår om lønn, ferie og arbeidstid på laveste nivå i den sentrale tariffavtalen.'),
      NO: side('stricter', 'Services and works demand pay no worse than the general or nationwide agreements, with proof and sanctions (regulation known from a secondary source).', 'Tjänster och byggentreprenad kräver lön som inte är sämre än allmängiltiga eller rikstäckande avtal, med bevis och sanktioner (föreskriften känd ur sekundär källa).', 'Tjenester og bygge- og anlægsarbejde kræver løn, der ikke er ringere end almengjorte eller landsdækkende overenskomster, med dokumentation og sanktioner (forskriften kendt fra sekundær kilde).', 'Tjenester og bygg og anlegg krever lønn som ikke er dårligere enn allmenngjorte eller landsomfattende tariffavtaler, med dokumentasjon og sanksjoner (forskriften kjent fra sekundær kilde).'),
    },
    why: t('A firm must know the agreement of another country before it can set a price.', 'Ett företag måste känna ett annat lands kollektivavtal innan det kan sätta ett pris.', 'En virksomhed skal kende et andet lands overenskomst, før den kan sætte en pris.', 'En leverandør må kjenne et annet lands tariffavtale før den kan sette en pris.'),
    todo: t('Buyers: attach the terms with the figures, in English too.', 'Köpare: bifoga villkoren med siffror, även på engelska.', 'Ordregivere: vedlæg vilkårene med tal, også på engelsk.', 'Oppdragsgivere: legg ved vilkårene med tall, også på engelsk.'),
    situations: [situation(t('Works where terms are needed, and none are set.', 'Ett bygge där villkor behövs, och inga ställs.', 'Et byggeri, hvor der er behov for vilkår, og ingen stilles.', 'Et byggeoppdrag der det trengs vilkår, og ingen stilles.'), 'setPerformanceConditions', { ...works, 'performance.labourNeeded': true, 'performance.labourTerms': false, 'performance.payTerms': false }, ['silent', 'unlawful', 'needs a reason'], { euro: large })],
  },
]
