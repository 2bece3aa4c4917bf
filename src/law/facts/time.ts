import { text as t } from '../../plain/index.ts'
import { numberOf, yesNo } from '../build.ts'

export const requestDays = numberOf('time.requestDays', 'days', 'record',
  t('Days to ask to take part', 'Dagar för anbudsansökan', 'Dage til at ansøge om deltagelse', 'Dager til å be om å få delta'),
  t('How many days do firms get to ask to take part, counted from the day the notice is sent?', 'Hur många dagar får företagen för sin anbudsansökan, räknat från dagen då annonsen skickas?', 'Hvor mange dage får virksomhederne til at ansøge om deltagelse, talt fra den dag, bekendtgørelsen sendes?', 'Hvor mange dager får leverandørene til å be om å få delta, regnet fra dagen kunngjøringen sendes?'))
export const tenderDays = numberOf('time.tenderDays', 'days', 'record',
  t('Days to tender', 'Dagar för att lämna anbud', 'Dage til at afgive tilbud', 'Dager til å gi tilbud'),
  t('How many days do firms get to tender, counted from the notice (open) or the invitation?', 'Hur många dagar får företagen för att lämna anbud, räknat från annonsen (öppet) eller inbjudan?', 'Hvor mange dage får virksomhederne til at afgive tilbud, talt fra bekendtgørelsen (offentligt udbud) eller opfordringen?', 'Hvor mange dager får leverandørene til å gi tilbud, regnet fra kunngjøringen (åpen) eller invitasjonen?'))
export const urgencyClaimed = yesNo('time.urgencyClaimed', 'record',
  t('Urgency claimed', 'Brådska åberopad', 'Hast påberåbt', 'Hast påberopt'),
  t('Is the time shortened because of urgency?', 'Förkortas tiden på grund av brådska?', 'Afkortes fristen på grund af hast?', 'Forkortes fristen på grunn av hast?'))
export const urgencyReasoned = yesNo('time.urgencyReasoned', 'record',
  t('Reasons for the urgency stated in the notice', 'Skälen för brådskan anges i annonsen', 'Begrundelsen for hasten står i bekendtgørelsen', 'Begrunnelsen for hasten står i kunngjøringen'),
  t('Does the notice state the reasons for the urgency?', 'Anger annonsen skälen för brådskan?', 'Angiver bekendtgørelsen begrundelsen for hasten?', 'Angir kunngjøringen begrunnelsen for hasten?'))
export const urgencySubstantiated = yesNo('time.urgencySubstantiated', 'judgement',
  t('The urgency makes normal time impracticable', 'Brådskan gör normal tid ogenomförbar', 'Hasten gør den normale frist uigennemførlig', 'Hasten gjør normal frist ugjennomførlig'),
  t('Does a substantiated urgency make the normal time impracticable?', 'Gör en väl motiverad brådska att den normala tiden inte går att tillämpa?', 'Gør en begrundet hast den normale frist umulig at anvende?', 'Gjør en begrunnet hast den normale fristen umulig å bruke?'))
export const priorNotice = yesNo('time.priorNotice', 'record',
  t('Full prior information notice 35 days to 12 months before', 'Fullständig förhandsannons 35 dagar till 12 månader före', 'Fuld forhåndsmeddelelse 35 dage til 12 måneder før', 'Fullstendig veiledende kunngjøring 35 dager til 12 måneder før'),
  t('Was a full prior information notice sent 35 days to 12 months before the notice?', 'Skickades en fullständig förhandsannons 35 dagar till 12 månader före annonsen?', 'Blev en fuld forhåndsmeddelelse sendt 35 dage til 12 måneder før bekendtgørelsen?', 'Ble en fullstendig veiledende kunngjøring sendt 35 dager til 12 måneder før kunngjøringen?'))
export const eSubmission = yesNo('time.eSubmission', 'record',
  t('Electronic tenders accepted', 'Elektroniska anbud godtas', 'Elektroniske tilbud accepteres', 'Elektroniske tilbud godtas'),
  t('Can tenders be handed in electronically?', 'Kan anbud lämnas elektroniskt?', 'Kan tilbud afgives elektronisk?', 'Kan tilbud leveres elektronisk?'))
export const documentsOnline = yesNo('documents.online', 'record',
  t('All documents free and online from the notice', 'Alla dokument fritt tillgängliga på nätet från annonsen', 'Alt materiale frit på nettet fra bekendtgørelsen', 'Alle dokumenter fritt på nettet fra kunngjøringen'),
  t('Are all documents free and complete online from the day the notice is published?', 'Finns alla dokument fritt och fullständigt på nätet från annonsens publicering?', 'Er alt materiale frit og fuldstændigt tilgængeligt på nettet fra bekendtgørelsens offentliggørelse?', 'Er alle dokumenter fritt og fullstendig tilgjengelige på nettet fra den dagen kunngjøringen publiseres?'))
export const agreedWithAll = yesNo('time.agreedWithAll', 'record',
  t('Tender period agreed with every candidate', 'Anbudstiden överenskommen med alla anbudssökande', 'Tilbudsfristen aftalt med alle ansøgere', 'Tilbudsfristen avtalt med alle utvalgte leverandører'),
  t('Have all selected candidates agreed to the same tender period?', 'Har alla utvalda anbudssökande gått med på samma anbudstid?', 'Har alle udvalgte ansøgere aftalt den samme tilbudsfrist?', 'Har alle utvalgte leverandører godtatt samme tilbudsfrist?'))
export const siteVisitNeeded = yesNo('time.siteVisitNeeded', 'record',
  t('Site visit needed to tender', 'Platsbesök krävs för anbud', 'Besigtigelse nødvendig for tilbud', 'Befaring nødvendig for tilbud'),
  t('Can a tender be made only after visiting the site?', 'Går det bara att lämna anbud efter ett platsbesök?', 'Kan der kun afgives tilbud efter en besigtigelse?', 'Kan det bare gis tilbud etter befaring?'))
export const timeEnough = yesNo('time.enough', 'judgement',
  t('Time fits the complexity', 'Tiden passar komplexiteten', 'Tiden passer til kompleksiteten', 'Tiden passer til kompleksiteten'),
  t('Is the time enough for the complexity of the task and the work of drawing up a tender?', 'Räcker tiden med hänsyn till uppgiftens komplexitet och arbetet med anbudet?', 'Er tiden nok i forhold til opgavens kompleksitet og arbejdet med tilbuddet?', 'Er tiden nok sett i forhold til oppgavens kompleksitet og arbeidet med tilbudet?'))
export const answerDaysBefore = numberOf('questions.daysBefore', 'days', 'record',
  t('Days left to the deadline when answered', 'Dagar kvar till tidsfristen vid svaret', 'Dage til fristen ved svaret', 'Dager igjen til fristen ved svaret'),
  t('How many days before the deadline (for tenders, or for requests to take part while those are awaited) is the answer given?', 'Hur många dagar före tidsfristen (för anbud, eller för anbudsansökningar medan de inväntas) lämnas svaret?', 'Hvor mange dage før fristen (for tilbud, eller for ansøgninger, mens de ventes) gives svaret?', 'Hvor mange dager før fristen (for tilbud, eller for forespørsler om å få delta mens de ventes) gis svaret?'))
export const questionInTime = yesNo('questions.inTime', 'record',
  t('Question asked in good time', 'Frågan ställdes i god tid', 'Spørgsmålet stillet i god tid', 'Spørsmålet stilt i god tid'),
  t('Was the question asked in good time (before the published cut-off)?', 'Ställdes frågan i god tid (före den angivna sista dagen)?', 'Blev spørgsmålet stillet i god tid (før den angivne sidste dag)?', 'Ble spørsmålet stilt i god tid (før den oppgitte siste dagen)?'))
export const answeredToAll = yesNo('questions.toAll', 'record',
  t('Answer given to all', 'Svaret lämnas till alla', 'Svaret gives til alle', 'Svaret gis til alle'),
  t('Is the answer given to all firms at the same time?', 'Lämnas svaret till alla företag samtidigt?', 'Gives svaret til alle virksomheder samtidig?', 'Gis svaret til alle leverandører samtidig?'))
export const revealsAsker = yesNo('questions.revealsAsker', 'record',
  t('Answer shows who asked or what is secret', 'Svaret visar vem som frågat eller något hemligt', 'Svaret afslører spørgeren eller noget fortroligt', 'Svaret avslører hvem som spurte, eller noe fortrolig'),
  t('Does the answer show who asked, or anything a firm marked as secret?', 'Visar svaret vem som frågade, eller något som ett företag har markerat som hemligt?', 'Viser svaret, hvem der spurgte, eller noget, en virksomhed har markeret som fortroligt?', 'Viser svaret hvem som spurte, eller noe en leverandør har merket som fortrolig?'))
export const deadlineExtended = yesNo('questions.extended', 'record',
  t('Deadline extended to match', 'Tidsfristen förlängd i motsvarande mån', 'Fristen forlænget tilsvarende', 'Fristen forlenget tilsvarende'),
  t('Is the deadline extended in proportion?', 'Förlängs tidsfristen i motsvarande mån?', 'Forlænges fristen i forhold hertil?', 'Forlenges fristen i forhold til dette?'))
export const extensionToAll = yesNo('extension.toAll', 'record',
  t('Extension told to all', 'Förlängningen meddelad till alla', 'Forlængelsen meddelt alle', 'Forlengelsen meddelt alle'),
  t('Is the new deadline told to all at the same time, with the notice changed?', 'Meddelas den nya tidsfristen till alla samtidigt, och ändras annonsen?', 'Meddeles den nye frist alle samtidig, og rettes bekendtgørelsen?', 'Meddeles den nye fristen til alle samtidig, og rettes kunngjøringen?'))
export const extensionLater = yesNo('extension.later', 'record',
  t('The new deadline is later than the old', 'Den nya tidsfristen är senare än den gamla', 'Den nye frist er senere end den gamle', 'Den nye fristen er senere enn den gamle'),
  t('Is the new deadline later than the old one?', 'Är den nya tidsfristen senare än den gamla?', 'Er den nye frist senere end den gamle?', 'Er den nye fristen senere enn den gamle?'))
export const questionCutoff = yesNo('questions.cutoffStated', 'record',
  t('Last day for questions stated', 'Sista dag för frågor angiven', 'Sidste dag for spørgsmål angivet', 'Siste dag for spørsmål oppgitt'),
  t('Is the last day for questions published?', 'Är sista dagen för frågor angiven?', 'Er den sidste dag for spørgsmål offentliggjort?', 'Er siste dag for spørsmål oppgitt?'))
