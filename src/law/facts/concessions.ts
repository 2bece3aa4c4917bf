import { text as t } from '../../plain/index.ts'
import { numberOf, yesNo } from '../build.ts'

export const riskTransferred = yesNo('concession.riskTransferred', 'judgement',
  t('Operating risk really with the supplier', 'Verksamhetsrisken verkligen hos leverantören', 'Driftsrisikoen reelt hos leverandøren', 'Driftsrisikoen reelt hos leverandøren'),
  t('Can the supplier, in normal conditions, lose more than a trifle: nobody guarantees that investments and costs come back?', 'Kan leverantören under normala förhållanden förlora mer än något försumbart: ingen garanterar att investeringar och kostnader täcks?', 'Kan leverandøren under normale forhold tabe mere end en bagatel: ingen garanterer, at investeringer og omkostninger dækkes?', 'Kan leverandøren under normale driftsforhold tape mer enn noe ubetydelig: ingen garanterer at investeringer og kostnader blir dekket?'))
export const listedServices = yesNo('concession.listedServices', 'record',
  t('Social or other specific services', 'Sociala eller andra särskilda tjänster', 'Sociale eller andre specifikke tjenesteydelser', 'Helse- og sosialtjenester eller særlige tjenester'),
  t('Are the services on the list of social and other specific services (care, teaching, culture, catering and more)?', 'Finns tjänsterna på listan över sociala och andra särskilda tjänster (omsorg, undervisning, kultur, måltider med mera)?', 'Står ydelserne på listen over sociale og andre specifikke tjenesteydelser (pleje, undervisning, kultur, bespisning mv.)?', 'Står tjenestene på listen over helse- og sosialtjenester og særlige tjenester (omsorg, undervisning, kultur, servering mv.)?'))
export const turnoverCounted = yesNo('concession.turnoverCounted', 'record',
  t('Whole turnover of the supplier counted', 'Leverantörens hela omsättning räknad', 'Leverandørens samlede omsætning regnet', 'Leverandørens samlede omsetning regnet'),
  t('Is the value the supplier’s whole turnover from the concession, over its whole life and without VAT?', 'Är värdet leverantörens hela omsättning från koncessionen, under hela löptiden och utan moms?', 'Er værdien leverandørens samlede omsætning fra koncessionen i hele løbetiden, uden moms?', 'Er verdien leverandørens samlede omsetning fra konsesjonskontrakten i hele varigheten, uten mva.?'))
export const incomeCounted = yesNo('concession.incomeCounted', 'record',
  t('Fees, subsidies and the rest counted', 'Avgifter, bidrag och övrigt medräknat', 'Gebyrer, tilskud og resten regnet med', 'Gebyrer, tilskudd og resten regnet med'),
  t('Are options, what users pay, subsidies, grants from others, sold assets, and goods and services that you provide all counted?', 'Är optioner, det användarna betalar, bidrag från er och andra, sålda tillgångar samt varor och tjänster som ni ställer till förfogande medräknade?', 'Er optioner, brugernes betaling, tilskud fra jer og andre, solgte aktiver samt varer og ydelser, som I stiller til rådighed, alle regnet med?', 'Er opsjoner, det brukerne betaler, tilskudd fra dere og andre, solgte aktiva og varer og tjenester som dere stiller til rådighet, alle regnet med?'))
export const valueMethodStated = yesNo('concession.methodStated', 'record',
  t('How the value was worked out is stated', 'Hur värdet beräknats är angivet', 'Hvordan værdien er beregnet, er angivet', 'Hvordan verdien er beregnet, er oppgitt'),
  t('Do the documents say by which objective method the value was worked out?', 'Anger koncessionsdokumenten med vilken objektiv metod värdet har beräknats?', 'Angiver koncessionsdokumenterne, efter hvilken objektiv metode værdien er beregnet?', 'Sier anskaffelsesdokumentene hvilken objektiv metode verdien er beregnet etter?'))
export const concessionLotsSummed = yesNo('concession.lotsSummed', 'record',
  t('All lots of the concession added up', 'Alla delar av koncessionen sammanräknade', 'Alle dele af koncessionen lagt sammen', 'Alle delkontrakter lagt sammen'),
  t('Is the value of all the lots added up, and is every lot handled by the rule for the sum?', 'Är värdet av alla delar sammanräknat, och hanteras varje del efter reglerna för summan?', 'Er værdien af alle dele lagt sammen, og behandles hver del efter reglerne for summen?', 'Er verdien av alle delkontraktene lagt sammen, og følger hver av dem reglene for summen?'))
export const awardValue = numberOf('concession.awardValue', 'money', 'record',
  t('Value at the award', 'Värdet vid tilldelningen', 'Værdien ved tildelingen', 'Verdien ved tildelingen'),
  t('What is the concession worth when it is awarded?', 'Vad är koncessionen värd när den tilldelas?', 'Hvad er koncessionen værd, når den tildeles?', 'Hva er konsesjonskontrakten verdt når den tildeles?'))
export const awardPercentAbove = numberOf('concession.awardPercentAbove', 'percent', 'record',
  t('How far the value at the award lies above the estimate', 'Hur mycket värdet vid tilldelningen överstiger uppskattningen', 'Hvor meget værdien ved tildelingen overstiger skønnet', 'Hvor mye verdien ved tildelingen overstiger anslaget'),
  t('By how many per cent does the value at the award lie above the estimate (0 if it does not)?', 'Med hur många procent överstiger värdet vid tilldelningen uppskattningen (0 om det inte gör det)?', 'Med hvor mange procent overstiger værdien ved tildelingen skønnet (0, hvis den ikke gør)?', 'Med hvor mange prosent overstiger verdien ved tildelingen anslaget (0 hvis den ikke gjør det)?'))
export const concessionRulesFollowed = yesNo('concession.rulesFollowed', 'record',
  t('Run as a concession above the threshold', 'Genomförd som en koncession över tröskelvärdet', 'Gennemført som en koncession over tærskelværdien', 'Gjennomført som en konsesjonskontrakt over EØS-terskelverdien'),
  t('Has the procedure followed the rules for concessions above the threshold, notice in TED included?', 'Har förfarandet följt reglerna för koncessioner över tröskelvärdet, med annons i TED?', 'Har proceduren fulgt reglerne for koncessioner over tærskelværdien, med bekendtgørelse i TED?', 'Har konkurransen fulgt reglene for konsesjonskontrakter over EØS-terskelverdien, med kunngjøring i TED?'))
export const staged = yesNo('concession.staged', 'record',
  t('Held in stages', 'Genomförs stegvis', 'Forløber i etaper', 'Gjennomføres i trinn'),
  t('Do firms first ask to take part, and only those you choose are invited to tender?', 'Ansöker företagen först om att delta, och är det bara de som ni väljer ut som bjuds in att lämna anbud?', 'Ansøger virksomhederne først om at deltage, og er det kun dem, I udvælger, der opfordres til at byde?', 'Ber leverandørene først om å delta, og er det bare de dere velger ut, som inviteres til å gi tilbud?'))
export const timetableTold = yesNo('concession.timetableTold', 'record',
  t('Course and timetable told to all', 'Förfarande och tidsplan meddelade alla', 'Forløb og tidsplan meddelt alle', 'Gjennomføring og tidsplan gjort kjent for alle'),
  t('Have all participants been told how the procedure runs and when it should be finished, and of every change in that?', 'Har alla deltagare fått veta hur förfarandet går till och när det ska vara klart, och varje ändring av det?', 'Har alle deltagere fået at vide, hvordan proceduren forløber, og hvornår den skal være slut, og enhver ændring heraf?', 'Har alle deltakerne fått vite hvordan konkurransen gjennomføres, og når den skal være ferdig, og alle endringer i dette?'))
export const enoughInvited = yesNo('concession.enoughInvited', 'judgement',
  t('Enough firms for genuine competition', 'Tillräckligt många företag för effektiv konkurrens', 'Virksomheder nok til reel konkurrence', 'Nok leverandører til reell konkurranse'),
  t('Are there enough firms among those invited for genuine competition?', 'Är de inbjudna företagen tillräckligt många för effektiv konkurrens?', 'Er der nok virksomheder blandt de opfordrede til reel konkurrence?', 'Er det nok leverandører blant de inviterte til reell konkurranse?'))
export const objectTouched = yesNo('concession.objectTouched', 'record',
  t('Subject of the concession changed', 'Det som anskaffas ändras', 'Koncessionens genstand ændres', 'Det som anskaffes, endres'),
  t('Does the negotiation change what the concession is about?', 'Ändrar förhandlingen vad koncessionen gäller?', 'Ændrer forhandlingen, hvad koncessionen går ud på?', 'Endrer forhandlingen hva konsesjonskontrakten går ut på?'))
export const concessionYears = numberOf('concession.years', 'count', 'record',
  t('Length of the concession in years', 'Koncessionens längd i år', 'Koncessionens varighed i år', 'Konsesjonskontraktens varighet i år'),
  t('How many years does the concession run, options included?', 'Hur många år löper koncessionen, med optioner?', 'Hvor mange år løber koncessionen, med optioner?', 'Hvor mange år løper konsesjonskontrakten, med opsjoner?'))
export const timeLimited = yesNo('concession.timeLimited', 'record',
  t('The concession ends on a set day', 'Koncessionen är tidsbegränsad', 'Koncessionen er tidsbegrænset', 'Konsesjonskontrakten er tidsbegrenset'),
  t('Is the concession limited in time?', 'Är koncessionen tidsbegränsad?', 'Er koncessionen tidsbegrænset?', 'Er konsesjonskontrakten tidsbegrenset?'))
export const noLongerThanNeeded = yesNo('concession.noLongerThanNeeded', 'judgement',
  t('No longer than it takes to earn the investment back', 'Inte längre än det tar att tjäna in investeringen', 'Ikke længere end nødvendigt for at tjene investeringen ind', 'Ikke lengre enn nødvendig for å tjene inn investeringen'),
  t('Is the time no longer than a supplier can reasonably be expected to need to earn back its investments, with a return?', 'Är tiden inte längre än vad en leverantör rimligen behöver för att tjäna in sina investeringar, med avkastning?', 'Er tiden ikke længere, end en leverandør med rimelighed skal bruge for at tjene sine investeringer ind med et afkast?', 'Er tiden ikke lengre enn en leverandør med rimelighet trenger for å tjene inn investeringene med avkastning?'))
export const orderChanged = yesNo('concession.orderChanged', 'record',
  t('Order of the criteria changed', 'Kriteriernas ordning ändrad', 'Kriteriernes rækkefølge ændret', 'Kriterienes rekkefølge endret'),
  t('Is the order of importance of the criteria changed after the tenders came in?', 'Ändras kriteriernas prioritetsordning efter att anbuden kommit in?', 'Ændres kriteriernes prioriterede rækkefølge, efter at tilbuddene er kommet?', 'Endres kriterienes prioriterte rekkefølge etter at tilbudene er kommet inn?'))
export const exceptionalInnovation = yesNo('concession.exceptionalInnovation', 'judgement',
  t('Innovative solution that nobody could foresee', 'Innovativ lösning som ingen kunde förutse', 'Innovativ løsning, som ingen kunne forudse', 'Innovativ løsning ingen kunne forutse'),
  t('Does a tender offer an innovative solution whose functional performance is exceptional and which a diligent buyer could not have foreseen?', 'Innehåller ett anbud en innovativ lösning med funktionella prestanda på synnerligen hög nivå som en omsorgsfull köpare inte hade kunnat förutse?', 'Rummer et tilbud en innovativ løsning med et usædvanligt højt funktionelt niveau, som en påpasselig ordregiver ikke kunne have forudset?', 'Inneholder et tilbud en innovativ løsning med usedvanlig god funksjonell ytelse som en aktsom oppdragsgiver ikke kunne ha forutsett?'))
export const allReinvited = yesNo('concession.allReinvited', 'record',
  t('All tenderers told and asked again', 'Alla anbudsgivare underrättade och inbjudna på nytt', 'Alle tilbudsgivere underrettet og opfordret på ny', 'Alle leverandører informert og invitert på nytt'),
  t('Are all tenderers told of the new order and invited to tender again?', 'Informeras alla anbudsgivare om den nya ordningen, och bjuds de in att lämna nytt anbud?', 'Underrettes alle tilbudsgivere om den nye rækkefølge, og opfordres de til at byde igen?', 'Får alle som har gitt tilbud, vite om den nye rekkefølgen, og inviteres de til å gi nytt tilbud?'))
export const criteriaInNotice = yesNo('concession.criteriaInNotice', 'record',
  t('Criteria stood in the notice', 'Kriterierna stod i annonsen', 'Kriterierne stod i bekendtgørelsen', 'Kriteriene sto i kunngjøringen'),
  t('Were the award criteria published with the concession notice?', 'Publicerades tilldelningskriterierna med annonsen om upphandling?', 'Blev tildelingskriterierne offentliggjort med koncessionsbekendtgørelsen?', 'Ble tildelingskriteriene publisert samtidig med kunngjøringen?'))
export const newNoticeSent = yesNo('concession.newNoticeSent', 'record',
  t('New notice with the new order', 'Ny annons med den nya ordningen', 'Ny bekendtgørelse med den nye rækkefølge', 'Ny kunngjøring med den nye rekkefølgen'),
  t('Is a new notice published with the new order of the criteria?', 'Publiceras en ny annons med den ändrade prioritetsordningen?', 'Offentliggøres en ny koncessionsbekendtgørelse med den nye rækkefølge?', 'Kunngjøres konkurransen på nytt med den nye rekkefølgen?'))
export const newTenderDays = numberOf('concession.newTenderDays', 'days', 'record',
  t('Days for the new tenders', 'Dagar för de nya anbuden', 'Dage til de nye tilbud', 'Dager til de nye tilbudene'),
  t('How many days do firms get for the new tenders?', 'Hur många dagar får företagen för de nya anbuden?', 'Hvor mange dage får virksomhederne til de nye tilbud?', 'Hvor mange dager får leverandørene til de nye tilbudene?'))
export const daysFromAward = numberOf('concession.daysFromAward', 'days', 'record',
  t('Days from the award to the award notice', 'Dagar från tilldelningen till efterannonsen', 'Dage fra tildelingen til bekendtgørelsen om tildeling', 'Dager fra tildelingen til kunngjøringen'),
  t('How many days after the award of the concession is the award notice sent?', 'Hur många dagar efter tilldelningen skickas efterannonsen?', 'Hvor mange dage efter tildelingen af koncessionen sendes bekendtgørelsen om tildeling?', 'Hvor mange dager etter tildelingen sendes kunngjøringen?'))
export const yearsDirectSum = numberOf('concession.directSum', 'money', 'record',
  t('Value with this year’s other direct awards of the same kind', 'Värdet med årets andra direktupphandlingar av samma slag', 'Værdien med årets andre direkte tildelinger af samme slags', 'Verdien med årets andre direkte tildelinger av samme slag'),
  t('What is the concession worth together with all direct awards of the same kind in this financial year?', 'Vad är koncessionen värd tillsammans med alla direktupphandlingar av samma slag under räkenskapsåret?', 'Hvad er koncessionen værd sammen med alle direkte tildelinger af samme slags i regnskabsåret?', 'Hva er konsesjonskontrakten verdt sammen med alle direkte tildelinger av samme slag i regnskapsåret?'))
export const climateTopThree = yesNo('concession.climateTopThree', 'record',
  t('Climate and environment among the first three criteria', 'Klimat och miljö bland de tre främsta kriterierna', 'Klima og miljø blandt de tre øverste kriterier', 'Klima og miljø blant de tre øverste kriteriene'),
  t('Is a criterion on climate or environment among the three most important?', 'Är ett kriterium om klimat eller miljö bland de tre viktigaste?', 'Er et kriterium om klima eller miljø blandt de tre vigtigste?', 'Er et kriterium om klima eller miljø blant de tre viktigste?'))
