import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

// How a value is added up.
export const valuePattern = oneOfFact('value.pattern', 'person',
  t('How it is bought and paid', 'Hur det köps och betalas', 'Hvordan der købes og betales', 'Hvordan det kjøpes og betales'),
  t('Is it one purchase with a total price, or something that is bought or paid for in another way?', 'Är det ett köp med ett totalt pris, eller något som köps eller betalas på annat sätt?', 'Er det ét køb med en samlet pris, eller noget, der købes eller betales på en anden måde?', 'Er det ett kjøp med en samlet pris, eller noe som kjøpes eller betales på en annen måte?'), {
    single: t('one purchase with a total price', 'ett köp med ett totalt pris', 'ét køb med en samlet pris', 'ett kjøp med en samlet pris'),
    recurring: t('bought again and again, or renewed', 'köps återkommande, eller förnyas', 'købes igen og igen, eller fornyes', 'kjøpes jevnlig, eller fornyes'),
    separate: t('the same kind is bought elsewhere or at other times this year, and is kept apart', 'samma slag köps på annat håll eller vid andra tider i år, och hålls isär', 'samme slags købes andre steder eller på andre tidspunkter i år, og holdes for sig', 'samme slag kjøpes andre steder eller til andre tider i år, og holdes for seg'),
    lease: t('leasing, hire or hire purchase of goods', 'leasing, hyra eller hyrköp av varor', 'leasing eller leje af varer', 'leasing, leie eller avbetalingskjøp av varer'),
    openService: t('a service without a total price (by the month or the hour)', 'en tjänst utan totalpris (per månad eller timme)', 'en tjenesteydelse uden samlet pris (pr. måned eller time)', 'en tjeneste uten samlet pris (per måned eller time)'),
    fees: t('insurance, banking or design', 'försäkring, bank eller projektering', 'forsikring, bank eller projektering', 'forsikring, bank eller prosjektering'),
  })
export const recurringCounted = yesNo('value.recurringCounted', 'person',
  t('Twelve months counted', 'Tolv månader räknade', 'Tolv måneder regnet med', 'Tolv måneder regnet med'),
  t('Is the value what is bought in twelve months: the last twelve (or the financial year), adjusted, or the twelve from the first delivery?', 'Är värdet det som köps på tolv månader: de senaste tolv (eller räkenskapsåret), justerat, eller de tolv från första leveransen?', 'Er værdien det, der købes på tolv måneder: de seneste tolv (eller regnskabsåret), korrigeret, eller de tolv fra første levering?', 'Er verdien det som kjøpes på tolv måneder: de siste tolv (eller regnskapsåret), justert, eller de tolv fra første leveranse?'))
export const separateReason = yesNo('value.separateReason', 'record',
  t('Objective reason for keeping purchases apart written down', 'Sakligt skäl för att hålla köpen isär antecknat', 'Saglig grund til at holde købene adskilt noteret', 'Saklig grunn til å holde kjøpene fra hverandre notert'),
  t('Is the objective reason written down why purchases of the same kind in the same year are not added up?', 'Står det antecknat vilket sakligt skäl som finns att inte räkna ihop köp av samma slag under samma år?', 'Står den saglige grund noteret til, at køb af samme slags i samme år ikke lægges sammen?', 'Er den saklige grunnen notert til at kjøp av samme slag i samme år ikke legges sammen?'))
export const leaseCounted = yesNo('value.leaseCounted', 'person',
  t('Lease counted by its term', 'Leasingen räknad efter löptiden', 'Leasing regnet efter løbetiden', 'Leasing regnet etter varigheten'),
  t('Is the value the whole term (above twelve months with the residual value), or without a fixed term the month times 48?', 'Är värdet hela löptiden (över tolv månader med restvärdet), eller utan bestämd löptid månadsvärdet gånger 48?', 'Er værdien hele løbetiden (over tolv måneder med restværdien), eller uden fast løbetid månedsværdien gange 48?', 'Er verdien hele varigheten (over tolv måneder med restverdien), eller uten fast varighet månedsverdien ganget med 48?'))
export const openServiceCounted = yesNo('value.openServiceCounted', 'person',
  t('Service without a price counted by its term', 'Tjänst utan totalpris räknad efter löptiden', 'Ydelse uden samlet pris regnet efter løbetiden', 'Tjeneste uten samlet pris regnet etter varigheten'),
  t('Is the value the whole term up to 48 months, and for longer or without an end the month times 48?', 'Är värdet hela löptiden upp till 48 månader, och för längre eller obestämd tid månadsvärdet gånger 48?', 'Er værdien hele løbetiden op til 48 måneder, og ved længere eller ubegrænset tid månedsværdien gange 48?', 'Er verdien hele varigheten opp til 48 måneder, og for lengre eller ubegrenset tid månedsverdien ganget med 48?'))
export const feesCounted = yesNo('value.feesCounted', 'person',
  t('All fees, premiums and interest counted', 'Alla arvoden, premier och räntor medräknade', 'Alle honorarer, præmier og renter medregnet', 'Alle honorarer, premier og renter medregnet'),
  t('Is all pay counted: the premium; fees, commissions and interest; the design fee?', 'Är all ersättning medräknad: premien; arvoden, provisioner och ränta; arvodet för projekteringen?', 'Er alt vederlag regnet med: præmien; honorarer, provisioner og renter; honoraret for projekteringen?', 'Er alt vederlag regnet med: premien; gebyrer, provisjoner og renter; honoraret for prosjekteringen?'))
export const providedCounted = yesNo('value.providedCounted', 'person',
  t('What you provide for the works counted', 'Det ni tillhandahåller till entreprenaden medräknat', 'Det, I stiller til rådighed for arbejdet, medregnet', 'Det dere stiller til rådighet for arbeidet, medregnet'),
  t('Are the goods and services counted that you provide and that the works need (or do you provide none)?', 'Är de varor och tjänster medräknade som ni tillhandahåller och som arbetet kräver (eller tillhandahåller ni inga)?', 'Er de varer og tjenesteydelser regnet med, som I stiller til rådighed, og som arbejdet kræver (eller stiller I ingen til rådighed)?', 'Er varene og tjenestene regnet med som dere stiller til rådighet, og som arbeidet krever (eller stiller dere ingen til rådighet)?'))
export const repeatsCounted = yesNo('value.repeatsCounted', 'person',
  t('Repetitions counted from the start', 'Upprepningar medräknade från början', 'Gentagelser regnet med fra begyndelsen', 'Gjentakelser regnet med fra starten'),
  t('Did the value of the first procedure count the works or services that are now repeated?', 'Räknade värdet av det första förfarandet med de arbeten eller tjänster som nu upprepas?', 'Var de arbejder eller ydelser, der nu gentages, regnet med i værdien af det første udbud?', 'Var arbeidene eller tjenestene som nå gjentas, regnet med i verdien av den første konkurransen?'))
export const frameworkCounted = yesNo('value.frameworkCounted', 'person',
  t('The most of all contracts counted', 'Det högsta värdet av alla kontrakt räknat', 'Den højeste værdi af alle kontrakter regnet', 'Den høyeste verdien av alle kontraktene regnet'),
  t('Is the value the most that all contracts may come to, over the whole term and for all buyers?', 'Är värdet det högsta som alla kontrakt kan uppgå till, under hela löptiden och för alla köpare?', 'Er værdien det højeste, som alle kontrakter kan nå, i hele løbetiden og for alle ordregivere?', 'Er verdien det høyeste alle kontraktene kan komme opp i, i hele varigheten og for alle oppdragsgivere?'))
export const contestCounted = yesNo('value.contestCounted', 'person',
  t('Prizes and the contract that follows counted', 'Priser och kontraktet som följer medräknade', 'Præmier og den efterfølgende kontrakt regnet med', 'Premier og kontrakten som følger, regnet med'),
  t('Does the value hold the prizes and payments and the service contract that is to follow?', 'Omfattar värdet priser och ersättningar och det tjänstekontrakt som ska följa?', 'Omfatter værdien præmier og betalinger og den tjenesteydelseskontrakt, der skal følge?', 'Omfatter verdien premier og betalinger og tjenestekontrakten som skal følge?'))

// Units of one buyer.
export const unitsCounted = oneOfFact('value.units', 'person',
  t('Units counted', 'Enheter som räknas', 'Enheder, der regnes med', 'Driftsenheter som regnes med'),
  t('Are the needs of all your units counted together, or is the value that of one unit alone?', 'Räknas alla enheters behov ihop, eller är värdet en enda enhets?', 'Regnes alle enheders behov sammen, eller er værdien en enkelt enheds?', 'Regnes behovene til alle driftsenhetene sammen, eller er verdien en enkelt enhets?'), {
    all: t('all together, or there is only one', 'alla tillsammans, eller det finns bara en', 'alle sammen, eller der er kun én', 'alle sammen, eller det er bare én'),
    alone: t('one unit alone (a school, a department)', 'en enhet för sig (en skola, en förvaltning)', 'en enhed alene (en skole, en forvaltning)', 'en enhet alene (en skole, en etat)'),
  })
export const unitIndependent = yesNo('value.unitIndependent', 'judgement',
  t('Unit answers for its own procurement', 'Enheten ansvarar självständigt för sin upphandling', 'Enheden er selv ansvarlig for sit indkøb', 'Enheten er selv ansvarlig for sine anskaffelser'),
  t('Is the unit independently responsible for this procurement, or for this category of it?', 'Ansvarar enheten självständigt för denna upphandling, eller för denna kategori?', 'Er enheden selv ansvarlig for dette indkøb eller denne kategori af indkøb?', 'Er enheten selv ansvarlig for denne anskaffelsen, eller for denne kategorien?'))
export const unitDelegated = yesNo('value.unitDelegated', 'record',
  t('Delegation to the unit in writing', 'Skriftlig delegation till enheten', 'Skriftlig delegation til enheden', 'Skriftlig delegasjon til enheten'),
  t('Does a document show that the unit has its own responsibility?', 'Visar ett dokument att enheten har eget ansvar?', 'Viser et dokument, at enheden har eget ansvar?', 'Viser et dokument at enheten har eget ansvar?'))
export const unitRunsTender = yesNo('value.unitRunsTender', 'person',
  t('Unit runs the tender itself', 'Enheten genomför upphandlingen själv', 'Enheden gennemfører selv udbuddet', 'Enheten gjennomfører konkurransen selv'),
  t('Does the unit itself run the tender?', 'Genomför enheten själv upphandlingen?', 'Står enheden selv for at gennemføre udbuddet?', 'Gjennomfører enheten selv konkurransen?'))
export const unitBudget = yesNo('value.unitBudget', 'person',
  t('Unit has its own budget for it', 'Enheten har egen budget för köpet', 'Enheden har eget budget til det', 'Enheten har eget budsjett for det'),
  t('Does the unit have a budget of its own for this, at its own disposal?', 'Har enheten en egen budget för detta som den själv förfogar över?', 'Har enheden et selvstændigt budget til det, som den selv råder over?', 'Har enheten et eget budsjett for dette som den selv rår over?'))
export const unitUsesAgreement = yesNo('value.unitUsesAgreement', 'person',
  t('Unit uses the buyer’s purchasing agreement', 'Enheten använder myndighetens ramavtal', 'Enheden bruger ordregiverens indkøbsaftale', 'Enheten bruker oppdragsgiverens innkjøpsavtale'),
  t('Does the unit buy under a purchasing agreement that the whole authority has made?', 'Köper enheten på ett avtal som hela myndigheten har ingått?', 'Benytter enheden en indkøbsaftale, som ordregiveren har indgået?', 'Kjøper enheten på en avtale som hele oppdragsgiveren har inngått?'))

// Lots.
export const lotsSummed = yesNo('lots.summed', 'person',
  t('Value is the sum of all lots', 'Värdet är summan av alla delkontrakt', 'Værdien er summen af alle delkontrakter', 'Verdien er summen av alle delkontraktene'),
  t('Is the value the sum of all lots?', 'Är värdet summan av alla delkontrakt?', 'Er værdien summen af alle delkontrakter?', 'Er verdien summen av alle delkontraktene?'))
export const lotsOutside = yesNo('lots.outside', 'person',
  t('A small lot is kept outside the rules for the whole', 'Ett litet delkontrakt hålls utanför reglerna för helheten', 'En lille delkontrakt holdes uden for reglerne for det hele', 'En liten delkontrakt holdes utenfor reglene for helheten'),
  t('Is a lot to be bought outside the rules that apply to the whole?', 'Ska något delkontrakt köpas utanför reglerna som gäller för helheten?', 'Skal en delkontrakt købes uden for de regler, der gælder for det hele?', 'Skal en delkontrakt kjøpes utenfor reglene som gjelder for helheten?'))
export const largestOutside = numberOf('lots.largestOutside', 'money', 'person',
  t('Largest lot kept outside', 'Det största delkontraktet som hålls utanför', 'Den største delkontrakt, der holdes udenfor', 'Den største delkontrakten som holdes utenfor'),
  t('What is the largest lot worth that is kept outside, without VAT?', 'Vad är det största delkontraktet som hålls utanför värt, utan moms?', 'Hvad er den største delkontrakt, der holdes udenfor, værd uden moms?', 'Hva er den største delkontrakten som holdes utenfor, verdt uten mva.?'))
export const outsideShare = numberOf('lots.outsideShare', 'percent', 'person',
  t('Share of the lots kept outside', 'Andel för de delkontrakt som hålls utanför', 'Andel for de delkontrakter, der holdes udenfor', 'Andel for delkontraktene som holdes utenfor'),
  t('How much of the value of all lots are the lots kept outside together, in percent?', 'Hur stor del av värdet av alla delkontrakt är de som hålls utanför tillsammans, i procent?', 'Hvor stor en del af værdien af alle delkontrakter udgør de, der holdes udenfor, tilsammen i procent?', 'Hvor stor del av verdien av alle delkontraktene utgjør de som holdes utenfor, til sammen i prosent?'))
export const outsideRoute = yesNo('lots.outsideRoute', 'person',
  t('National rules chosen for the lot kept outside', 'Nationella regler valda för delkontraktet utanför', 'Nationale regler valgt for delkontrakten udenfor', 'Nasjonale regler valgt for delkontrakten utenfor'),
  t('Is the lot kept outside bought by the national rules that then apply to it?', 'Köps delkontraktet som hålls utanför enligt de nationella regler som då gäller för det?', 'Købes den delkontrakt, der holdes udenfor, efter de nationale regler, som så gælder for den?', 'Kjøpes delkontrakten som holdes utenfor, etter de nasjonale reglene som da gjelder for den?'))
export const lotsBidsStated = yesNo('lots.bidsStated', 'record',
  t('Stated how many lots one may bid for', 'Angivet hur många delar man får lämna anbud på', 'Angivet, hvor mange delkontrakter man kan byde på', 'Angitt hvor mange delkontrakter man kan gi tilbud på'),
  t('Does the notice say whether tenders may be made for one, several or all lots?', 'Anger annonsen om anbud får lämnas på en, flera eller alla delar?', 'Fremgår det af udbudsbekendtgørelsen, om der kan bydes på en, flere eller alle delkontrakter?', 'Angir kunngjøringen om det kan gis tilbud på en, flere eller alle delkontraktene?'))
export const lotsLimited = yesNo('lots.limited', 'person',
  t('Limit on the lots one firm can win', 'Begränsning av hur många delar ett företag kan få', 'Grænse for, hvor mange delkontrakter én virksomhed kan få', 'Grense for hvor mange delkontrakter én leverandør kan få'),
  t('Is there a limit to how many lots one firm can win?', 'Finns det en gräns för hur många delar ett företag kan tilldelas?', 'Er der en grænse for, hvor mange delkontrakter én virksomhed kan få tildelt?', 'Er det en grense for hvor mange delkontrakter én leverandør kan tildeles?'))
export const lotsLimitStated = yesNo('lots.limitStated', 'record',
  t('Highest number of lots stated in the notice', 'Högsta antal delar angivet i annonsen', 'Største antal delkontrakter angivet i bekendtgørelsen', 'Høyeste antall delkontrakter angitt i kunngjøringen'),
  t('Does the notice give the highest number of lots per firm?', 'Anger annonsen det högsta antalet delar per företag?', 'Angiver udbudsbekendtgørelsen det største antal delkontrakter pr. virksomhed?', 'Angir kunngjøringen det høyeste antallet delkontrakter per leverandør?'))
export const lotsRuleIn = oneOfFact('lots.ruleIn', 'record',
  t('Where the rule for too many lots stands', 'Var regeln för för många delar står', 'Hvor reglen for for mange delkontrakter står', 'Hvor regelen for for mange delkontrakter står'),
  t('Where does the objective rule stand that decides which lots a firm gets when it would win too many?', 'Var står den objektiva regel som avgör vilka delar ett företag får när det annars skulle få för många?', 'Hvor står den objektive regel, der afgør, hvilke delkontrakter en virksomhed får, når den ellers ville få for mange?', 'Hvor står den objektive regelen som avgjør hvilke delkontrakter en leverandør får når den ellers ville fått for mange?'), {
    notice: t('in the notice', 'i annonsen', 'i udbudsbekendtgørelsen', 'i kunngjøringen'),
    documents: t('in the other documents', 'i övriga dokument', 'i det øvrige udbudsmateriale', 'i de øvrige dokumentene'),
    none: t('nowhere', 'ingenstans', 'ingen steder', 'ingen steder'),
  })
export const lotsCombined = yesNo('lots.combined', 'person',
  t('Lots may be awarded together', 'Delar kan tilldelas tillsammans', 'Delkontrakter kan tildeles samlet', 'Delkontrakter kan tildeles samlet'),
  t('May several lots be awarded together as one?', 'Kan flera delar tilldelas tillsammans som en?', 'Kan flere delkontrakter tildeles samlet som én?', 'Kan flere delkontrakter tildeles samlet som én?'))
export const lotsCombinationStated = yesNo('lots.combinationStated', 'record',
  t('Stated in the notice which lots may be combined', 'Angivet i annonsen vilka delar som kan kombineras', 'Angivet i bekendtgørelsen, hvilke delkontrakter der kan kombineres', 'Angitt i kunngjøringen hvilke delkontrakter som kan slås sammen'),
  t('Does the notice reserve this and say which lots may be combined?', 'Förbehåller annonsen denna möjlighet och anger vilka delar som kan kombineras?', 'Forbeholder bekendtgørelsen denne mulighed og angiver, hvilke delkontrakter der kan kombineres?', 'Forbeholder kunngjøringen denne muligheten og angir hvilke delkontrakter som kan slås sammen?'))

// Works that somebody else has built with your money.
export const grantShare = numberOf('grant.share', 'percent', 'person',
  t('Your share of the cost', 'Er andel av kostnaden', 'Jeres andel af udgiften', 'Deres andel av kostnaden'),
  t('How much of the contract is paid by direct grants from you and other authorities, in percent?', 'Hur stor del av kontraktet täcks av direkta bidrag från er och andra myndigheter, i procent?', 'Hvor stor en del af kontrakten dækkes af direkte tilskud fra jer og andre ordregivere, i procent?', 'Hvor stor del av kontrakten dekkes av direkte tilskudd fra dere og andre oppdragsgivere, i prosent?'))
export const grantForListedWorks = yesNo('grant.listedWorks', 'person',
  t('Civil engineering, or a building of the listed kinds', 'Anläggningsarbete eller en byggnad av de uppräknade slagen', 'Anlægsarbejde eller en bygning af de nævnte slags', 'Anleggsarbeid eller et bygg av de nevnte slagene'),
  t('Is it civil engineering, a hospital, a sports or leisure facility, a school or university, or an administrative building?', 'Gäller det anläggningsarbete, sjukhus, anläggning för sport eller fritid, skola eller universitet, eller byggnad för administration?', 'Gælder det anlægsarbejde, et hospital, et anlæg til sport eller fritid, en skole eller et universitet, eller en administrationsbygning?', 'Gjelder det anleggsarbeid, sykehus, idretts- eller fritidsanlegg, skole eller universitet, eller et administrasjonsbygg?'))
export const grantRules = yesNo('grant.rulesFollowed', 'record',
  t('The receiver is bound to follow the procurement rules', 'Mottagaren är bunden att följa upphandlingsreglerna', 'Modtageren er forpligtet til at følge udbudsreglerne', 'Mottakeren er forpliktet til å følge anskaffelsesreglene'),
  t('Is it made a condition of the grant that the receiver follows the procurement rules, and do you check it?', 'Är det ett villkor för bidraget att mottagaren följer upphandlingsreglerna, och kontrollerar ni det?', 'Er det et vilkår for tilskuddet, at modtageren følger udbudsreglerne, og kontrollerer I det?', 'Er det et vilkår for tilskuddet at mottakeren følger anskaffelsesreglene, og kontrollerer dere det?'))

// Research and development outside the rules.
export const rndOpenSelection = yesNo('rnd.openSelection', 'person',
  t('Open and equal selection by criteria set beforehand', 'Öppet och likvärdigt urval efter kriterier som satts i förväg', 'Åben og lige udvælgelse efter kriterier fastsat på forhånd', 'Åpen og lik utvelgelse etter kriterier satt på forhånd'),
  t('Is the firm chosen openly and without discrimination, by criteria set beforehand?', 'Väljs företaget öppet och utan diskriminering, efter kriterier som satts i förväg?', 'Vælges virksomheden åbent og uden forskelsbehandling efter kriterier, der er fastsat på forhånd?', 'Velges leverandøren åpent og uten diskriminering, etter kriterier satt på forhånd?'))
export const rndTermsBefore = yesNo('rnd.termsBefore', 'record',
  t('Contract terms and rights known to all beforehand', 'Avtalsvillkor och rättigheter kända för alla i förväg', 'Kontraktvilkår og rettigheder kendt af alle på forhånd', 'Kontraktsvilkår og rettigheter kjent for alle på forhånd'),
  t('Are the terms of the contract, also on rights to the results, open to all interested firms beforehand?', 'Är avtalsvillkoren, också om rätten till resultaten, tillgängliga för alla intresserade företag i förväg?', 'Er kontraktvilkårene, også om rettighederne til resultaterne, tilgængelige for alle interesserede på forhånd?', 'Er kontraktsvilkårene, også om rettighetene til resultatene, tilgjengelige for alle interesserte på forhånd?'))
export const rndNoPreference = yesNo('rnd.noPreference', 'person',
  t('No preference in the later purchase', 'Inget företräde i det senare köpet', 'Ingen fortrinsstilling ved det senere køb', 'Ingen fortrinnsrett ved det senere kjøpet'),
  t('Do the firms get no preference when the finished solution is bought in quantity?', 'Får företagen inget företräde när den färdiga lösningen köps i större mängd?', 'Får virksomhederne ingen fortrinsstilling, når den færdige løsning købes i større mængde?', 'Får leverandørene ingen fortrinnsrett når den ferdige løsningen kjøpes i større mengde?'))
export const rndResults = oneOfFact('rnd.results', 'person',
  t('What becomes of the results', 'Vad som händer med resultaten', 'Hvad der sker med resultaterne', 'Hva som skjer med resultatene'),
  t('What becomes of the results and the rights to them?', 'Vad händer med resultaten och rätten till dem?', 'Hvad sker der med resultaterne og rettighederne til dem?', 'Hva skjer med resultatene og rettighetene til dem?'), {
    spread: t('spread widely, and the rights are yours', 'sprids brett, och rättigheterna är era', 'spredes bredt, og rettighederne er jeres', 'spres bredt, og rettighetene er deres'),
    licence: t('the firm keeps the rights; you use the results freely and can have others given a licence', 'företaget behåller rättigheterna; ni använder resultaten fritt och kan kräva licens till andra', 'virksomheden beholder rettighederne; I bruger resultaterne frit og kan kræve licens til andre', 'leverandøren beholder rettighetene; dere bruker resultatene fritt og kan kreve lisens til andre'),
    other: t('something else', 'något annat', 'noget andet', 'noe annet'),
  })
export const rndSeveral = yesNo('rnd.several', 'person',
  t('Several firms develop in competition', 'Flera företag utvecklar i konkurrens', 'Flere virksomheder udvikler i konkurrence', 'Flere leverandører utvikler i konkurranse'),
  t('Do several firms develop side by side in competition?', 'Utvecklar flera företag sida vid sida i konkurrens?', 'Udvikler flere virksomheder side om side i konkurrence?', 'Utvikler flere leverandører side om side i konkurranse?'))
export const rndPhased = yesNo('rnd.phased', 'person',
  t('Development in phases', 'Utveckling i etapper', 'Udvikling i faser', 'Utvikling i faser'),
  t('Is the development divided into phases, with fewer firms after each?', 'Är utvecklingen uppdelad i etapper, med färre företag efter varje?', 'Er udviklingen delt i faser, med færre virksomheder efter hver?', 'Er utviklingen delt i faser, med færre leverandører etter hver?'))
export const rndRiskShared = yesNo('rnd.riskShared', 'person',
  t('Risk and benefit shared at market terms', 'Risk och nytta delas på marknadsvillkor', 'Risiko og udbytte deles på markedsvilkår', 'Risiko og nytte deles på markedsvilkår'),
  t('Are risk and benefit shared between you and the firms at market terms?', 'Delas risk och nytta mellan er och företagen på marknadsvillkor?', 'Deles risiko og udbytte mellem jer og virksomhederne på markedsvilkår?', 'Deles risiko og nytte mellom dere og leverandørene på markedsvilkår?'))
export const rndSharingWritten = yesNo('rnd.sharingWritten', 'record',
  t('Written who else gets the benefit', 'Antecknat vilka andra som får nyttan', 'Noteret, hvem andre der får udbyttet', 'Notert hvem andre som får utbyttet'),
  t('Is it written down how others get the benefit (rights kept by the firm, or results published for all)?', 'Står det antecknat hur andra får del av nyttan (företaget behåller rättigheter, eller resultaten publiceras för alla)?', 'Står det noteret, hvordan andre får udbyttet (virksomheden beholder rettigheder, eller resultaterne offentliggøres for alle)?', 'Er det notert hvordan andre får utbyttet (leverandøren beholder rettigheter, eller resultatene publiseres for alle)?'))
export const rndTestQuantity = yesNo('rnd.testQuantity', 'judgement',
  t('No more prototypes than the tests need', 'Inte fler prototyper än proven kräver', 'Ikke flere prototyper, end forsøgene kræver', 'Ikke flere prototyper enn testene krever'),
  t('Are there no more prototypes or trial goods than the tests need?', 'Är det inte fler prototyper eller provvaror än vad proven kräver?', 'Er der ikke flere prototyper eller forsøgsvarer, end forsøgene kræver?', 'Er det ikke flere prototyper eller testvarer enn testene krever?'))
