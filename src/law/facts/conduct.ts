import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

export const candidatesQualified = numberOf('candidates.qualified', 'count', 'record',
  t('Qualified candidates', 'Kvalificerade anbudssökande', 'Egnede ansøgere', 'Kvalifiserte leverandører'),
  t('How many who asked to take part are qualified?', 'Hur många anbudssökande är kvalificerade?', 'Hvor mange ansøgere er egnede?', 'Hvor mange av leverandørene som har bedt om å få delta, er kvalifiserte?'))
export const candidatesInvited = numberOf('candidates.invited', 'count', 'record',
  t('Firms invited', 'Inbjudna företag', 'Opfordrede virksomheder', 'Inviterte leverandører'),
  t('How many firms are invited to tender or to the dialogue?', 'Hur många företag bjuds in att lämna anbud eller till dialogen?', 'Hvor mange virksomheder opfordres til at byde eller til dialogen?', 'Hvor mange leverandører inviteres til å gi tilbud eller til dialogen?'))
export const allQualifiedInvited = yesNo('candidates.allQualifiedInvited', 'record',
  t('All qualified are invited', 'Alla kvalificerade bjuds in', 'Alle egnede opfordres', 'Alle kvalifiserte inviteres'),
  t('Are all who qualified invited?', 'Bjuds alla kvalificerade in?', 'Opfordres alle egnede?', 'Inviteres alle kvalifiserte?'))
export const moreInvitedReasoned = yesNo('candidates.moreReasoned', 'record',
  t('Reason for inviting more than five on file', 'Skäl till fler än fem dokumenterat', 'Begrundelse for flere end fem dokumenteret', 'Begrunnelse for flere enn fem dokumentert'),
  t('Is the reason for inviting more than five written down?', 'Är skälet till att bjuda in fler än fem nedskrivet?', 'Er begrundelsen for at opfordre flere end fem skrevet ned?', 'Er begrunnelsen for å invitere flere enn fem skrevet ned?'))
export const onlyApplicants = yesNo('candidates.onlyApplicants', 'record',
  t('Only qualified applicants invited', 'Bara kvalificerade anbudssökande bjuds in', 'Kun egnede ansøgere opfordres', 'Bare kvalifiserte leverandører inviteres'),
  t('Are only firms invited that asked to take part and are qualified?', 'Bjuds bara företag in som har lämnat anbudsansökan och är kvalificerade?', 'Opfordres kun virksomheder, der har ansøgt og er egnede?', 'Inviteres bare leverandører som har bedt om å få delta og er kvalifiserte?'))
export const objectiveSelection = yesNo('candidates.objectiveCriteria', 'record',
  t('Chosen by the criteria announced', 'Utvalda enligt angivna kriterier', 'Udvalgt efter de angivne kriterier', 'Valgt etter de oppgitte kriteriene'),
  t('Are the firms chosen by the objective criteria in the notice?', 'Väljs företagen enligt de objektiva kriterierna i annonsen?', 'Udvælges virksomhederne efter de objektive kriterier i bekendtgørelsen?', 'Velges leverandørene etter de objektive kriteriene i kunngjøringen?'))
export const invitedTogether = yesNo('invitation.simultaneous', 'record',
  t('Invited in writing at the same time', 'Inbjudna skriftligt samtidigt', 'Opfordret skriftligt samtidig', 'Invitert skriftlig samtidig'),
  t('Do all invitations go out in writing at the same time?', 'Skickas alla inbjudningar skriftligt samtidigt?', 'Sendes alle opfordringer skriftligt samtidig?', 'Sendes alle invitasjoner skriftlig samtidig?'))
export const changeKind = oneOfFact('change.kind', 'record',
  t('Kind of change', 'Typ av ändring', 'Type ændring', 'Type endring'),
  t('How much do the documents change?', 'Hur mycket ändras dokumenten?', 'Hvor meget ændres materialet?', 'Hvor mye endres dokumentene?'), {
    minor: t('a small correction', 'en liten rättelse', 'en mindre rettelse', 'en liten rettelse'),
    significant: t('significant, but others would not have come', 'väsentlig, men andra hade inte kommit', 'væsentlig, men andre ville ikke være kommet', 'vesentlig, men andre ville ikke ha kommet'),
    basic: t('a basic element: others might have taken part', 'ett grundläggande element: andra kunde ha deltagit', 'et grundlæggende element: andre kunne have deltaget', 'et grunnleggende element: andre kunne ha deltatt'),
  })
export const changeToAll = yesNo('change.toldToAll', 'record',
  t('Change told to all', 'Ändringen meddelad till alla', 'Ændringen meddelt alle', 'Endringen meddelt alle'),
  t('Is the change told to all at the same time in writing?', 'Meddelas ändringen till alla samtidigt och skriftligt?', 'Meddeles ændringen alle samtidig og skriftligt?', 'Meddeles endringen til alle samtidig og skriftlig?'))
export const touchesMinimum = yesNo('round.minimumRequirements', 'record',
  t('Minimum requirements touched', 'Minimikraven rörs', 'Mindstekravene berøres', 'De absolutte kravene berøres'),
  t('Are minimum requirements negotiated or changed?', 'Förhandlas eller ändras minimikrav?', 'Forhandles der om mindstekrav, eller ændres de?', 'Forhandles det om absolutte krav, eller endres de?'))
export const touchesCriteria = yesNo('round.awardCriteria', 'record',
  t('Award criteria or weights touched', 'Tilldelningskriterier eller vikter rörs', 'Tildelingskriterier eller vægte berøres', 'Tildelingskriterier eller vekter berøres'),
  t('Are award criteria or their weights negotiated or changed?', 'Förhandlas eller ändras tilldelningskriterier eller deras vikter?', 'Forhandles der om tildelingskriterier eller deres vægte, eller ændres de?', 'Forhandles det om tildelingskriterier eller vektene deres, eller endres de?'))
export const touchesFinal = yesNo('round.finalTenders', 'record',
  t('Final tenders negotiated', 'Slutliga anbud förhandlas', 'Der forhandles om endelige tilbud', 'Det forhandles om endelige tilbud'),
  t('Are final tenders negotiated?', 'Förhandlas slutliga anbud?', 'Forhandles der om endelige tilbud?', 'Forhandles det om endelige tilbud?'))
export const roundEqual = yesNo('round.equal', 'record',
  t('Equal information to all who remain', 'Lika information till alla kvarvarande', 'Ens oplysninger til alle tilbageværende', 'Lik informasjon til alle gjenværende'),
  t('Do all who remain get the same information and the same chance?', 'Får alla kvarvarande samma information och samma möjlighet?', 'Får alle tilbageværende samme oplysninger og samme mulighed?', 'Får alle gjenværende samme informasjon og samme mulighet?'))
export const reducedBy = oneOfFact('round.reducedBy', 'record',
  t('How the number is reduced', 'Hur antalet minskas', 'Hvordan antallet begrænses', 'Hvordan antallet reduseres'),
  t('By what is the number of tenders or solutions reduced?', 'Hur minskas antalet anbud eller lösningar?', 'Hvordan begrænses antallet af tilbud eller løsninger?', 'Hvordan reduseres antallet tilbud eller løsninger?'), {
    none: t('not reduced', 'minskas inte', 'begrænses ikke', 'reduseres ikke'),
    awardCriteria: t('by the award criteria', 'med tilldelningskriterierna', 'ved tildelingskriterierne', 'ved tildelingskriteriene'),
    other: t('in another way', 'på annat sätt', 'på anden måde', 'på annen måte'),
  })
export const changesWritten = yesNo('round.changesWritten', 'record',
  t('Changes told in writing, with time to answer', 'Ändringar meddelade skriftligt, med tid att svara', 'Ændringer meddelt skriftligt med tid til at svare', 'Endringer meddelt skriftlig, med tid til å svare'),
  t('Are changes told to all who remain in writing, with enough time to answer?', 'Meddelas ändringar skriftligt till alla kvarvarande, med tillräcklig tid?', 'Meddeles ændringer skriftligt til alle tilbageværende med tid nok?', 'Meddeles endringer skriftlig til alle gjenværende, med nok tid?'))
export const roundRecorded = yesNo('round.recorded', 'record',
  t('Round documented', 'Rundan dokumenterad', 'Runden dokumenteret', 'Runden dokumentert'),
  t('Is the round documented?', 'Dokumenteras rundan?', 'Dokumenteres runden?', 'Dokumenteres runden?'))
export const negotiated = yesNo('negotiation.held', 'record',
  t('Negotiation or dialogue held', 'Förhandling eller dialog har hållits', 'Forhandling eller dialog holdt', 'Forhandling eller dialog holdt'),
  t('Has negotiation or dialogue been held with the tenderers?', 'Har förhandling eller dialog hållits med anbudsgivarna?', 'Er der holdt forhandling eller dialog med tilbudsgiverne?', 'Er det holdt forhandling eller dialog med leverandørene?'))
export const openedEarly = yesNo('tenders.openedEarly', 'record',
  t('Opened before the deadline', 'Öppnade före tidsfristen', 'Åbnet før fristen', 'Åpnet før fristen'),
  t('Are tenders or requests opened before the deadline has passed?', 'Öppnas anbud eller anbudsansökningar innan tidsfristen har gått ut?', 'Åbnes tilbud eller ansøgninger, før fristen er udløbet?', 'Åpnes tilbud eller forespørsler om å få delta før fristen er ute?'))
export const openers = numberOf('tenders.openers', 'count', 'record',
  t('People opening the tenders', 'Personer som öppnar anbuden', 'Personer, der åbner tilbuddene', 'Personer som åpner tilbudene'),
  t('How many people open the tenders together?', 'Hur många personer öppnar anbuden tillsammans?', 'Hvor mange personer åbner tilbuddene sammen?', 'Hvor mange personer åpner tilbudene sammen?'))
export const tendersCount = numberOf('tenders.count', 'count', 'record',
  t('Tenders received', 'Mottagna anbud', 'Modtagne tilbud', 'Mottatte tilbud'),
  t('How many tenders were received?', 'Hur många anbud har kommit in?', 'Hvor mange tilbud er modtaget?', 'Hvor mange tilbud er mottatt?'))
export const clarifyKind = oneOfFact('clarify.kind', 'record',
  t('What is asked for', 'Vad som begärs', 'Hvad der bedes om', 'Hva det bes om'),
  t('What is the firm asked to do?', 'Vad ombeds företaget att göra?', 'Hvad bedes virksomheden om?', 'Hva bes leverandøren om?'), {
    unclear: t('clear up an unclear point or an obvious slip', 'förtydliga en oklarhet eller ett uppenbart fel', 'præcisere en uklarhed eller en åbenlys fejl', 'avklare en uklarhet eller en åpenbar feil'),
    missing: t('hand in a missing document that existed before', 'lämna ett saknat dokument som fanns tidigare', 'indsende et manglende dokument, der fandtes forinden', 'levere et manglende dokument som fantes fra før'),
    newTender: t('improve the tender', 'förbättra anbudet', 'forbedre tilbuddet', 'forbedre tilbudet'),
  })
export const clarifyEqual = yesNo('clarify.equal', 'record',
  t('All in the same situation are asked', 'Alla i samma situation tillfrågas', 'Alle i samme situation spørges', 'Alle i samme situasjon spørres'),
  t('Are all firms in the same situation asked?', 'Tillfrågas alla företag i samma situation?', 'Spørges alle virksomheder i samme situation?', 'Spørres alle leverandører i samme situasjon?'))
export const rejectionStated = yesNo('clarify.rejectionStated', 'record',
  t('Documents say this defect leads to rejection', 'Dokumenten säger att bristen leder till förkastande', 'Materialet siger, at fejlen fører til afvisning', 'Dokumentene sier at feilen fører til avvisning'),
  t('Do the documents expressly say that this defect leads to rejection?', 'Anger dokumenten uttryckligen att denna brist leder till att anbudet förkastas?', 'Siger materialet udtrykkeligt, at denne fejl fører til afvisning?', 'Sier dokumentene uttrykkelig at denne feilen fører til avvisning?'))
export const looksLow = yesNo('low.suspected', 'judgement',
  t('Tender looks abnormally low', 'Anbudet verkar onormalt lågt', 'Tilbuddet virker unormalt lavt', 'Tilbudet virker unormalt lavt'),
  t('Does the tender look abnormally low for what is asked?', 'Verkar anbudet onormalt lågt för det som begärs?', 'Virker tilbuddet unormalt lavt i forhold til opgaven?', 'Virker tilbudet unormalt lavt i forhold til ytelsen?'))
export const lowAsked = yesNo('low.asked', 'record',
  t('Firm asked to explain its price', 'Företaget ombett förklara priset', 'Virksomheden bedt om at forklare prisen', 'Leverandøren bedt om å forklare prisen'),
  t('Has the firm been asked in writing to explain its price?', 'Har företaget skriftligen ombetts att förklara priset?', 'Er virksomheden skriftligt bedt om at forklare prisen?', 'Er leverandøren skriftlig bedt om å forklare prisen?'))
export const lowExplained = oneOfFact('low.explained', 'judgement',
  t('What the explanation shows', 'Vad förklaringen visar', 'Hvad forklaringen viser', 'Hva forklaringen viser'),
  t('What does the explanation show?', 'Vad visar förklaringen?', 'Hvad viser forklaringen?', 'Hva viser forklaringen?'), {
    satisfactory: t('the price holds', 'priset håller', 'prisen holder', 'prisen holder'),
    unsatisfactory: t('the price is not explained', 'priset är inte förklarat', 'prisen er ikke forklaret', 'prisen er ikke forklart'),
    breach: t('the price rests on breaking labour, social or environmental law', 'priset bygger på brott mot arbets-, social- eller miljörätten', 'prisen bygger på brud på arbejds-, social- eller miljøretten', 'prisen bygger på brudd på arbeids-, sosial- eller miljøretten'),
    stateAid: t('the price rests on State aid that is not shown to be lawful', 'priset bygger på statligt stöd som inte visats vara förenligt med reglerna', 'prisen bygger på statsstøtte, der ikke er vist lovlig', 'prisen bygger på offentlig støtte som ikke er vist lovlig'),
    notAsked: t('no explanation', 'ingen förklaring', 'ingen forklaring', 'ingen forklaring'),
  })
export const lowAct = oneOfFact('low.act', 'record',
  t('What the buyer does', 'Vad köparen gör', 'Hvad ordregiveren gør', 'Hva oppdragsgiver gjør'),
  t('What does the buyer do with the low tender?', 'Vad gör köparen med det låga anbudet?', 'Hvad gør ordregiveren med det lave tilbud?', 'Hva gjør oppdragsgiver med det lave tilbudet?'), {
    ask: t('asks for an explanation', 'begär en förklaring', 'beder om en forklaring', 'ber om en forklaring'),
    reject: t('rejects it', 'förkastar det', 'afviser det', 'avviser det'),
    accept: t('accepts it', 'godtar det', 'accepterer det', 'godtar det'),
  })
export const exclusionGround = oneOfFact('exclusion.ground', 'person',
  t('Ground known against the firm', 'Känd grund mot företaget', 'Kendt grund mod virksomheden', 'Kjent grunn mot leverandøren'),
  t('What ground for exclusion is known about the firm?', 'Vilken uteslutningsgrund är känd om företaget?', 'Hvilken udelukkelsesgrund er kendt om virksomheden?', 'Hvilken avvisningsgrunn er kjent om leverandøren?'), {
    none: t('none', 'ingen', 'ingen', 'ingen'),
    crime: t('corruption, fraud or other listed crime', 'korruption, bedrägeri eller annat uppräknat brott', 'bestikkelse, svig eller anden oplistet kriminalitet', 'korrupsjon, bedrageri eller annen oppført kriminalitet'),
    tax: t('unpaid tax or social contributions', 'obetalda skatter eller sociala avgifter', 'ubetalte skatter eller sociale bidrag', 'ubetalt skatt eller trygdeavgift'),
    misconduct: t('grave professional misconduct', 'allvarligt fel i yrkesutövningen', 'alvorlig forsømmelse i erhvervsudøvelsen', 'alvorlige feil i yrkesutøvelsen'),
    conflict: t('conflict of interest', 'intressekonflikt', 'interessekonflikt', 'interessekonflikt'),
    priorInvolvement: t('head start from earlier involvement', 'försprång från tidigare medverkan', 'forspring fra tidligere inddragelse', 'forsprang fra tidligere medvirkning'),
    poorPerformance: t('serious failure in an earlier public contract', 'allvarliga brister i ett tidigare offentligt kontrakt', 'væsentlig misligholdelse af en tidligere offentlig kontrakt', 'vesentlige mangler i en tidligere offentlig kontrakt'),
    misrepresentation: t('false or withheld information', 'oriktiga eller undanhållna uppgifter', 'urigtige eller tilbageholdte oplysninger', 'uriktige eller tilbakeholdte opplysninger'),
    insolvency: t('insolvency', 'konkurs eller obestånd', 'konkurs eller insolvens', 'konkurs eller insolvens'),
    collusion: t('agreement with others to distort competition', 'överenskommelse med andra för att snedvrida konkurrensen', 'aftale med andre om at fordreje konkurrencen', 'avtale med andre for å vri konkurransen'),
    undueInfluence: t('improper influence on the buyer, or secrets got improperly', 'otillbörlig påverkan på köparen, eller otillbörligt tillägnade uppgifter', 'uretmæssig påvirkning af ordregiveren eller uretmæssigt opnåede oplysninger', 'utilbørlig påvirkning av oppdragsgiver, eller opplysninger skaffet urettmessig'),
    labour: t('breach of environmental, social or labour law', 'brott mot miljö-, social- eller arbetsrätten', 'overtrædelse af miljø-, social- eller arbejdsretten', 'brudd på miljø-, sosial- eller arbeidsretten'),
    taxHaven: t('seat in a listed tax haven', 'säte i ett listat skatteparadis', 'hjemsted i et listet skattelyland', 'sete i et listet skatteparadis'),
  })
export const firmHeard = yesNo('exclusion.heard', 'record',
  t('Firm told the ground and given time to answer', 'Företaget underrättat om grunden och fått tid att svara', 'Virksomheden oplyst om grunden og fået tid til at svare', 'Leverandøren opplyst om grunnen og gitt tid til å svare'),
  t('Has the firm been told the ground and had time to answer and to show that it is reliable?', 'Har företaget fått veta grunden och haft tid att svara och visa att det är tillförlitligt?', 'Har virksomheden fået oplyst grunden og haft tid til at svare og vise sin pålidelighed?', 'Har leverandøren fått vite grunnen og hatt tid til å svare og vise at den er pålitelig?'))
export const hearingGroundTold = yesNo('hearing.groundTold', 'record',
  t('The firm is told the ground in writing', 'Grunden meddelas företaget skriftligt', 'Virksomheden får grundlaget skriftligt', 'Leverandøren får grunnlaget skriftlig'),
  t('Does the letter to the firm say on which ground, and on what facts, it may be excluded?', 'Säger brevet till företaget på vilken grund, och på vilka omständigheter, det kan uteslutas?', 'Siger brevet til virksomheden, på hvilket grundlag og på hvilke forhold den kan udelukkes?', 'Sier brevet til leverandøren på hvilket grunnlag, og på hvilke forhold, den kan avvises?'))
export const hearingTimeEnough = yesNo('hearing.timeEnough', 'judgement',
  t('Suitable time to answer', 'Lämplig tid att svara', 'Passende frist til at svare', 'Passende frist til å svare'),
  t('Is the time to answer set, and long enough to gather the proof?', 'Är svarstiden bestämd, och lång nog för att få fram bevisen?', 'Er svarfristen fastsat og lang nok til at skaffe beviserne?', 'Er svarfristen satt, og lang nok til å skaffe bevisene?'))
export const selfCleaning = oneOfFact('exclusion.selfCleaning', 'judgement',
  t('Measures the firm has taken (self-cleaning)', 'Åtgärder företaget vidtagit (self-cleaning)', 'Virksomhedens egne foranstaltninger (self-cleaning)', 'Tiltak leverandøren har truffet (self-cleaning)'),
  t('Are the firm’s own measures enough to show that it is reliable?', 'Räcker företagets egna åtgärder för att visa att det är tillförlitligt?', 'Er virksomhedens egne foranstaltninger nok til at vise dens pålidelighed?', 'Er leverandørens egne tiltak nok til å vise at den er pålitelig?'), {
    none: t('none shown', 'inga visade', 'ingen vist', 'ingen vist'),
    insufficient: t('not enough', 'otillräckliga', 'utilstrækkelige', 'utilstrekkelige'),
    sufficient: t('enough', 'tillräckliga', 'tilstrækkelige', 'tilstrekkelige'),
  })
export const lessIntrusive = yesNo('exclusion.lessIntrusive', 'judgement',
  t('A milder measure would do', 'En mildare åtgärd räcker', 'En mindre indgribende foranstaltning er nok', 'Et mindre inngripende tiltak er nok'),
  t('Could a milder measure (sharing information, longer time, replacing a person) secure equal treatment?', 'Kan en mildare åtgärd (dela information, längre tid, byta person) säkra likabehandling?', 'Kan en mildere foranstaltning (dele oplysninger, længere frist, udskifte en person) sikre ligebehandling?', 'Kan et mildere tiltak (dele informasjon, lengre frist, bytte person) sikre likebehandling?'))
export const judgmentKind = oneOfFact('exclusion.judgment', 'person',
  t('How the crime is established', 'Hur brottet är fastställt', 'Hvordan forbrydelsen er fastslået', 'Hvordan lovbruddet er fastslått'),
  t('How is the crime established?', 'Hur är brottet fastställt?', 'Hvordan er forbrydelsen fastslået?', 'Hvordan er lovbruddet fastslått?'), {
    finalJudgment: t('final judgment', 'dom som vunnit laga kraft', 'endelig dom', 'rettskraftig dom'),
    acceptedFine: t('accepted fine', 'godkänt strafföreläggande', 'vedtaget bødeforelæg', 'vedtatt forelegg'),
    none: t('not established', 'inte fastställt', 'ikke fastslået', 'ikke fastslått'),
  })
export const yearsSince = numberOf('exclusion.yearsSince', 'count', 'person',
  t('Years since the judgment or event', 'År sedan domen eller händelsen', 'År siden dommen eller hændelsen', 'År siden dommen eller hendelsen'),
  t('How many years have passed since the judgment, the accepted fine or the event? A year begun counts as a whole one: three years and a day are four.', 'Hur många år har gått sedan domen, det godkända strafföreläggandet eller händelsen? Ett påbörjat år räknas som ett helt: tre år och en dag är fyra.',
    'Hvor mange år er der gået siden dommen, det vedtagne bødeforelæg eller hændelsen? Et påbegyndt år tæller som et helt: tre år og en dag er fire.', 'Hvor mange år har det gått siden dommen, det vedtatte forelegget eller hendelsen? Et påbegynt år teller som et helt: tre år og en dag er fire.'))
export const taxDebt = numberOf('exclusion.taxDebt', 'money', 'person',
  t('Unpaid debt to the public', 'Obetald skuld till det allmänna', 'Ubetalt gæld til det offentlige', 'Ubetalt gjeld til det offentlige'),
  t('How large is the overdue debt to the public?', 'Hur stor är den förfallna skulden till det allmänna?', 'Hvor stor er den forfaldne gæld til det offentlige?', 'Hvor stor er den forfalte gjelden til det offentlige?'))
export const instalmentPlan = yesNo('exclusion.instalmentPlan', 'person',
  t('Payment plan kept', 'Avbetalningsplan följs', 'Afdragsordning overholdes', 'Nedbetalingsplan følges'),
  t('Does the firm keep an agreed payment plan?', 'Följer företaget en överenskommen avbetalningsplan?', 'Overholder virksomheden en aftalt afdragsordning?', 'Følger leverandøren en avtalt nedbetalingsplan?'))
