import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

// Framework agreements.
export const frameworkMonths = numberOf('framework.months', 'months', 'record',
  t('Months the framework runs', 'Månader ramavtalet löper', 'Måneder rammeaftalen løber', 'Måneder rammeavtalen varer'),
  t('How many months does the framework agreement run, extensions counted?', 'Hur många månader löper ramavtalet, förlängningar medräknade?', 'Hvor mange måneder løber rammeaftalen, forlængelser medregnet?', 'Hvor mange måneder varer rammeavtalen, forlengelser medregnet?'))
export const frameworkExceptional = yesNo('framework.exceptional', 'judgement',
  t('Exceptional case calls for a longer framework', 'Undantagsfall som kräver längre ramavtal', 'Ekstraordinært tilfælde kræver længere rammeaftale', 'Særlige forhold krever lengre rammeavtale'),
  t('Does something out of the ordinary in what is bought call for the longer time?', 'Kräver något utöver det vanliga i det som köps den längre tiden?', 'Kræver noget ud over det sædvanlige ved det købte den længere tid?', 'Krever noe utenom det vanlige ved det som kjøpes, den lengre tiden?'))
export const frameworkReasonStated = yesNo('framework.reasonStated', 'record',
  t('Reasons for the long framework in the notice', 'Skälen för det långa ramavtalet i annonsen', 'Begrundelsen for den lange rammeaftale i bekendtgørelsen', 'Begrunnelsen for den lange rammeavtalen i kunngjøringen'),
  t('Does the notice state the reasons for the longer time?', 'Anger annonsen skälen för den längre tiden?', 'Står begrundelsen for den længere tid i bekendtgørelsen?', 'Står begrunnelsen for den lengre tiden i kunngjøringen?'))
export const frameworkBuyersNamed = yesNo('framework.buyersNamed', 'record',
  t('Every buyer that may call off is identified', 'Alla myndigheter som får avropa är identifierade', 'Alle ordregivere, der kan trække, er identificeret', 'Alle oppdragsgivere som kan gjøre avrop, er identifisert'),
  t('Does the notice clearly identify every buyer that may use the framework?', 'Är varje myndighet som får använda ramavtalet tydligt angiven i annonsen?', 'Er hver ordregiver, der kan bruge rammeaftalen, klart angivet i bekendtgørelsen?', 'Er hver oppdragsgiver som kan bruke rammeavtalen, klart angitt i kunngjøringen?'))
export const frameworkEstimate = yesNo('framework.estimateStated', 'record',
  t('Estimated quantity or value stated', 'Uppskattad mängd eller värde angivet', 'Anslået mængde eller værdi angivet', 'Anslått mengde eller verdi oppgitt'),
  t('Do the notice or the documents give the estimated quantity or value?', 'Anger annonsen eller dokumenten uppskattad mängd eller uppskattat värde?', 'Angiver bekendtgørelsen eller materialet den anslåede mængde eller værdi?', 'Oppgir kunngjøringen eller dokumentene anslått mengde eller verdi?'))
export const frameworkMaximum = yesNo('framework.maximumStated', 'record',
  t('Maximum quantity or value stated', 'Högsta mängd eller värde (takvolym) angivet', 'Maksimal mængde eller værdi angivet', 'Maksimal mengde eller verdi oppgitt'),
  t('Do the notice or the documents give a maximum quantity or value for the whole framework?', 'Anger annonsen eller dokumenten en högsta mängd eller ett högsta värde för hela ramavtalet?', 'Angiver bekendtgørelsen eller materialet en maksimal mængde eller værdi for hele rammeaftalen?', 'Oppgir kunngjøringen eller dokumentene en maksimal mengde eller verdi for hele rammeavtalen?'))
export const frameworkSuppliers = oneOfFact('framework.suppliers', 'record',
  t('Suppliers in the framework', 'Leverantörer i ramavtalet', 'Leverandører i rammeaftalen', 'Leverandører i rammeavtalen'),
  t('Is the framework with one supplier or with several?', 'Är ramavtalet slutet med en leverantör eller med flera?', 'Er rammeaftalen indgået med én leverandør eller med flere?', 'Er rammeavtalen inngått med én leverandør eller flere?'), {
    one: t('one', 'en', 'én', 'én'),
    several: t('several', 'flera', 'flere', 'flere'),
  })
export const frameworkMethodStated = yesNo('framework.methodStated', 'record',
  t('Documents say how contracts are called off', 'Dokumenten anger hur kontrakt tilldelas', 'Materialet siger, hvordan kontrakter tildeles', 'Dokumentene sier hvordan kontrakter tildeles'),
  t('Do the documents say, by objective conditions, who gets a contract and when competition is reopened?', 'Anger dokumenten, med objektiva villkor, vem som får ett kontrakt och när konkurrensen förnyas?', 'Siger materialet med objektive kriterier, hvem der får en kontrakt, og hvornår konkurrencen genåbnes?', 'Sier dokumentene, med objektive vilkår, hvem som får en kontrakt, og når konkurransen gjenåpnes?'))
export const callParties = yesNo('framework.callParties', 'record',
  t('Caller was named and supplier is a party', 'Avroparen var angiven och leverantören är part', 'Den, der trækker, var nævnt, og leverandøren er part', 'Den som gjør avrop, var angitt, og leverandøren er part'),
  t('Was the calling buyer identified in the notice, and is the supplier a party to the framework?', 'Var den avropande myndigheten angiven i annonsen, och är leverantören part i ramavtalet?', 'Var den ordregiver, der trækker, angivet i bekendtgørelsen, og er leverandøren part i rammeaftalen?', 'Var oppdragsgiveren som gjør avrop, angitt i kunngjøringen, og er leverandøren part i rammeavtalen?'))
export const callWithinMaximum = yesNo('framework.callWithinMaximum', 'record',
  t('All call-offs together stay within the maximum', 'Alla avrop tillsammans håller sig inom taket', 'Alle træk tilsammen er inden for maksimum', 'Alle avrop til sammen er innenfor maksimum'),
  t('Do all call-offs together, this one counted, stay within the stated maximum?', 'Håller sig alla avrop tillsammans, det här medräknat, inom det angivna taket?', 'Holder alle træk tilsammen, dette medregnet, sig inden for det angivne maksimum?', 'Holder alle avrop til sammen, dette medregnet, seg innenfor den oppgitte maksimumsgrensen?'))
export const callInTime = yesNo('framework.callInTime', 'record',
  t('Called off while the framework runs', 'Avropas medan ramavtalet löper', 'Trækkes, mens rammeaftalen løber', 'Avropes mens rammeavtalen løper'),
  t('Is the contract made while the framework still runs?', 'Ingås kontraktet medan ramavtalet fortfarande löper?', 'Indgås kontrakten, mens rammeaftalen stadig løber?', 'Inngås kontrakten mens rammeavtalen fortsatt løper?'))
export const callSubstantial = yesNo('framework.callSubstantial', 'judgement',
  t('Call-off substantially changes the terms', 'Avropet avviker väsentligt från villkoren', 'Trækket ændrer vilkårene væsentligt', 'Avropet endrer vilkårene vesentlig'),
  t('Does the call-off depart substantially from the terms of the framework?', 'Avviker avropet väsentligt från ramavtalets villkor?', 'Afviger trækket væsentligt fra rammeaftalens vilkår?', 'Avviker avropet vesentlig fra vilkårene i rammeavtalen?'))
export const callMethod = oneOfFact('framework.callMethod', 'record',
  t('How the contract is given', 'Hur kontraktet tilldelas', 'Hvordan kontrakten tildeles', 'Hvordan kontrakten tildeles'),
  t('Is the contract given directly on the terms of the framework, or after reopening competition?', 'Tilldelas kontraktet direkt enligt ramavtalets villkor eller efter förnyad konkurrensutsättning?', 'Tildeles kontrakten direkte på rammeaftalens vilkår eller efter genåbning af konkurrencen?', 'Tildeles kontrakten direkte på vilkårene i rammeavtalen, eller etter gjenåpning av konkurransen?'), {
    direct: t('directly on the terms', 'direkt enligt villkoren', 'direkte på vilkårene', 'direkte på vilkårene'),
    reopened: t('by a mini-competition', 'genom förnyad konkurrensutsättning', 'ved genåbning af konkurrencen (miniudbud)', 'ved gjenåpning av konkurransen (minikonkurranse)'),
  })
export const allTermsFixed = yesNo('framework.allTermsFixed', 'record',
  t('All terms fixed in the framework', 'Samtliga villkor fastställda i ramavtalet', 'Alle vilkår fastlagt i rammeaftalen', 'Alle vilkår fastsatt i rammeavtalen'),
  t('Does the framework fix all terms for what is now called off?', 'Fastställer ramavtalet samtliga villkor för det som nu avropas?', 'Fastlægger rammeaftalen alle vilkår for det, der nu trækkes?', 'Fastsetter rammeavtalen alle vilkår for det som nå avropes?'))
export const callFollowsMethod = yesNo('framework.callFollowsMethod', 'record',
  t('Supplier found by the stated conditions', 'Leverantören utsedd enligt angivna villkor', 'Leverandøren fundet efter de angivne kriterier', 'Leverandøren valgt etter de oppgitte vilkårene'),
  t('Was the supplier found by the objective conditions that stood in the documents?', 'Utsågs leverantören enligt de objektiva villkor som stod i dokumenten?', 'Blev leverandøren fundet efter de objektive kriterier, der stod i materialet?', 'Ble leverandøren valgt etter de objektive vilkårene som sto i dokumentene?'))
export const reopeningForeseen = yesNo('framework.reopeningForeseen', 'record',
  t('Reopening foreseen with objective criteria', 'Förnyad konkurrensutsättning förutsedd med objektiva villkor', 'Genåbning forudset med objektive kriterier', 'Gjenåpning forutsett med objektive vilkår'),
  t('Do the documents foresee reopening although all terms are fixed, with objective criteria for when and for which terms?', 'Förutser dokumenten förnyad konkurrensutsättning trots att alla villkor är fastställda, med objektiva villkor för när och vilka villkor det gäller?', 'Forudser materialet genåbning, selv om alle vilkår er fastlagt, med objektive kriterier for hvornår og for hvilke vilkår?', 'Forutser dokumentene gjenåpning selv om alle vilkår er fastsatt, med objektive vilkår for når og for hvilke vilkår?'))
export const callWithinTerms = yesNo('framework.callWithinTerms', 'record',
  t('Call-off lies within the terms of the framework', 'Avropet ligger inom ramavtalets villkor', 'Trækket ligger inden for rammeaftalens vilkår', 'Avropet ligger innenfor vilkårene i rammeavtalen'),
  t('Does the call-off stay within the terms that the framework lays down?', 'Håller sig avropet inom de villkor som ramavtalet anger?', 'Holder trækket sig inden for de vilkår, rammeaftalen fastlægger?', 'Holder avropet seg innenfor vilkårene som rammeavtalen fastsetter?'))
export const supplementAsked = yesNo('framework.supplementAsked', 'record',
  t('Supplier asked to complete its tender', 'Leverantören ombedd att komplettera sitt anbud', 'Leverandøren bedt om at fuldstændiggøre sit tilbud', 'Leverandøren bedt om å utfylle tilbudet'),
  t('Has the supplier been asked to complete its tender before the call-off?', 'Har leverantören ombetts att komplettera sitt anbud före avropet?', 'Er leverandøren blevet bedt om at fuldstændiggøre sit tilbud før trækket?', 'Er leverandøren bedt om å utfylle tilbudet før avropet?'))
export const supplementWritten = yesNo('framework.supplementWritten', 'record',
  t('Asked in writing', 'Begäran skriftlig', 'Bedt skriftligt', 'Bedt skriftlig'),
  t('Was that asked in writing?', 'Skedde det skriftligen?', 'Skete det skriftligt?', 'Ble det gjort skriftlig?'))
export const miniAllConsulted = yesNo('framework.miniAllConsulted', 'record',
  t('All capable parties consulted in writing', 'Alla kapabla parter skriftligen inbjudna', 'Alle parter, der kan levere, skriftligt opfordret', 'Alle parter som kan levere, skriftlig kontaktet'),
  t('Has every party to the framework that can perform this contract been asked in writing to tender?', 'Har varje part i ramavtalet som kan fullgöra kontraktet skriftligen bjudits in att lämna anbud?', 'Er hver part i rammeaftalen, der kan udføre kontrakten, skriftligt opfordret til at byde?', 'Er hver part i rammeavtalen som kan gjennomføre kontrakten, skriftlig invitert til å gi tilbud?'))
export const miniTogether = yesNo('framework.miniTogether', 'record',
  t('All asked at the same time', 'Alla inbjudna samtidigt', 'Alle opfordret samtidig', 'Alle invitert samtidig'),
  t('Were they all asked at the same time, with the deadline and all needed information?', 'Bjöds alla in samtidigt, med tidsfrist och alla nödvändiga uppgifter?', 'Blev alle opfordret samtidig, med frist og alle nødvendige oplysninger?', 'Ble alle invitert samtidig, med frist og alle nødvendige opplysninger?'))
export const miniTimeEnough = yesNo('framework.miniTimeEnough', 'judgement',
  t('Time enough for the mini-competition', 'Tillräcklig tid för den förnyade konkurrensutsättningen', 'Tid nok til miniudbuddet', 'Tid nok til minikonkurransen'),
  t('Is the time enough for the complexity of this contract and the work of tendering?', 'Räcker tiden med hänsyn till kontraktets komplexitet och arbetet med anbudet?', 'Er fristen lang nok til kontraktens kompleksitet og arbejdet med tilbuddet?', 'Er fristen lang nok for kontraktens kompleksitet og arbeidet med tilbudet?'))
export const miniSealed = yesNo('framework.miniSealed', 'record',
  t('Written tenders, unopened until the deadline', 'Skriftliga anbud, oöppnade till tidsfristens slut', 'Skriftlige tilbud, uåbnede til fristens udløb', 'Skriftlige tilbud, uåpnet til fristen er ute'),
  t('Are the tenders in writing, and left unopened until the deadline has passed?', 'Är anbuden skriftliga och oöppnade tills tidsfristen har gått ut?', 'Er tilbuddene skriftlige og uåbnede, til fristen er udløbet?', 'Er tilbudene skriftlige og uåpnet til fristen har gått ut?'))
export const miniCriteria = yesNo('framework.miniCriteria', 'record',
  t('Awarded on the framework’s criteria', 'Tilldelas enligt ramavtalets kriterier', 'Tildeles efter rammeaftalens kriterier', 'Tildeles etter rammeavtalens kriterier'),
  t('Is the best tender found by the award criteria that stand in the documents of the framework?', 'Utses det bästa anbudet enligt de tilldelningskriterier som står i ramavtalets dokument?', 'Findes det bedste tilbud efter de kriterier for tildeling, der står i rammeaftalens materiale?', 'Velges det beste tilbudet etter tildelingskriteriene som står i dokumentene for rammeavtalen?'))
