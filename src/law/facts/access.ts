import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

// A request to see documents.
export const accessAsker = oneOfFact('access.asker', 'person',
  t('Who asks', 'Vem som frågar', 'Hvem der spørger', 'Hvem som spør'),
  t('Who asks to see it?', 'Vem vill se det?', 'Hvem beder om aktindsigt?', 'Hvem krever innsyn?'), {
    complainant: t('a firm that may complain about this procurement', 'ett företag som kan få upphandlingen överprövad', 'en virksomhed, der er klageberettiget i sagen', 'en leverandør som kan klage på anskaffelsen'),
    media: t('mass media', 'massmedier', 'massemedier', 'massemedier'),
    other: t('somebody else', 'någon annan', 'en anden', 'noen andre'),
    itself: t('the firm whose own tender it is', 'företaget vars eget anbud det är', 'den virksomhed, hvis eget tilbud det er', 'leverandøren som selv har gitt tilbudet'),
  })
export const accessTo = oneOfFact('access.to', 'record',
  t('What is asked for', 'Vad som begärs ut', 'Hvad der bedes om', 'Hva det kreves innsyn i'),
  t('What is asked for?', 'Vad begärs ut?', 'Hvad bedes der om?', 'Hva kreves det innsyn i?'), {
    tender: t('a tender, or something from it', 'ett anbud, eller något ur det', 'et tilbud eller noget fra det', 'et tilbud, eller noe fra det'),
    contract: t('the contract', 'kontraktet', 'kontrakten', 'kontrakten'),
    other: t('another document of the procurement', 'en annan handling i upphandlingen', 'et andet dokument i sagen', 'et annet dokument i anskaffelsen'),
  })
export const accessStage = oneOfFact('access.stage', 'record',
  t('When it is asked for', 'När det begärs ut', 'Hvornår der bedes om det', 'Når innsynet kreves'),
  t('Has the award been decided, or the procurement ended in another way?', 'Är tilldelningen beslutad, eller upphandlingen avslutad på annat sätt?', 'Er tildelingen besluttet, eller sagen afsluttet på anden måde?', 'Er valget av leverandør gjort, eller saken avsluttet på annen måte?'), {
    running: t('no, the procurement is running', 'nej, upphandlingen pågår', 'nej, udbuddet er i gang', 'nei, konkurransen pågår'),
    decided: t('yes, it is decided or closed', 'ja, den är avgjord eller avslutad', 'ja, den er afgjort eller afsluttet', 'ja, den er avgjort eller avsluttet'),
  })
export const accessAnswer = oneOfFact('access.answer', 'record',
  t('What is given', 'Vad som lämnas ut', 'Hvad der gives', 'Hva det gis innsyn i'),
  t('What is given to the one who asks?', 'Vad lämnas ut till den som frågar?', 'Hvad får den, der spørger?', 'Hva får den som spør?'), {
    all: t('all of it', 'allt', 'det hele', 'alt'),
    partly: t('all but the secret parts', 'allt utom det hemliga', 'alt undtagen det fortrolige', 'alt unntatt det taushetsbelagte'),
    refused: t('nothing', 'ingenting', 'intet', 'ingenting'),
  })
export const accessSecrets = yesNo('access.secrets', 'judgement',
  t('Holds a firm’s secrets that would do it harm', 'Innehåller ett företags hemligheter som skulle skada det', 'Indeholder en virksomheds fortrolige oplysninger, der ville skade den', 'Inneholder en leverandørs forretningshemmeligheter som ville skade den'),
  t('Does it hold trade secrets or other information of a firm that would do it concrete harm if it were known?', 'Innehåller det affärshemligheter eller andra uppgifter om ett företag som konkret skulle skada det om de blev kända?', 'Indeholder det forretningshemmeligheder eller andre oplysninger, der konkret ville skade en virksomhed, hvis de blev kendt?', 'Inneholder det forretningshemmeligheter eller andre opplysninger som konkret ville skade en leverandør om de ble kjent?'))
export const accessAllExempt = yesNo('access.allExempt', 'judgement',
  t('Exceptions in the law cover the whole of it', 'Undantag i lagen täcker allt', 'Lovens undtagelser dækker det hele', 'Lovens unntak dekker alt'),
  t('Do secrecy or other exceptions in the law on access cover everything that is asked for?', 'Täcker sekretess eller andra undantag allt som begärs ut?', 'Dækker fortrolighed eller andre undtagelser i loven alt, hvad der bedes om?', 'Dekker taushetsplikt eller andre unntak i loven alt det kreves innsyn i?'))
export const accessTested = yesNo('access.tested', 'record',
  t('The secrecy tested point by point', 'Sekretessen prövad uppgift för uppgift', 'Fortroligheden prøvet punkt for punkt', 'Taushetsplikten vurdert punkt for punkt'),
  t('Has the buyer itself tested what is secret, instead of taking the firm’s word for it?', 'Har köparen själv prövat vad som är hemligt, i stället för att gå på företagets ord?', 'Har ordregiveren selv prøvet, hvad der er fortroligt, i stedet for at tage virksomhedens ord for det?', 'Har oppdragsgiver selv vurdert hva som er taushetsbelagt, i stedet for å stole på leverandørens ord?'))
export const refusalReasoned = yesNo('access.refusalReasoned', 'record',
  t('Refusal in writing, with the provision', 'Avslaget skriftligt, med bestämmelsen', 'Afslaget skriftligt med bestemmelsen', 'Avslaget skriftlig, med bestemmelsen'),
  t('Is the refusal in writing, and does it name the provision it rests on?', 'Är avslaget skriftligt, och anger det bestämmelsen?', 'Er afslaget skriftligt, og nævner det bestemmelsen?', 'Er avslaget skriftlig, og viser det til bestemmelsen det bygger på?'))
export const underAccessLaw = yesNo('buyer.underAccessLaw', 'record',
  t('Buyer bound by the law on public access', 'Köparen omfattas av offentlighetsprincipen', 'Ordregiveren omfattet af loven om aktindsigt', 'Oppdragsgiver omfattet av offentleglova'),
  t('Is the buyer bound by the law on public access to documents?', 'Omfattas köparen av reglerna om allmänna handlingar?', 'Er ordregiveren omfattet af loven om offentlighed i forvaltningen?', 'Er oppdragsgiver omfattet av offentleglova?'))
export const contractSum = numberOf('contract.sum', 'money', 'record',
  t('Value of the signed contract, without VAT', 'Det undertecknade kontraktets värde, utan moms', 'Den underskrevne kontrakts værdi, uden moms', 'Den signerte kontraktens verdi, uten mva.'),
  t('What is the signed contract worth, without VAT?', 'Vad är det undertecknade kontraktet värt, utan moms?', 'Hvad er den underskrevne kontrakt værd, uden moms?', 'Hva er den signerte kontrakten verdt, uten mva.?'))

// Reasons to those who lost, and second thoughts.
export const debriefDays = numberOf('debrief.days', 'days', 'record',
  t('Days from the request to the reasons', 'Dagar från begäran till svaret', 'Dage fra anmodningen til begrundelsen', 'Dager fra forespørselen til begrunnelsen'),
  t('How many days after the written request does the firm get the reasons?', 'Hur många dagar efter den skriftliga begäran får företaget skälen?', 'Hvor mange dage efter den skriftlige anmodning får virksomheden begrundelsen?', 'Hvor mange dager etter den skriftlige forespørselen får leverandøren begrunnelsen?'))
export const recallError = yesNo('recall.error', 'judgement',
  t('The award decision was wrong', 'Tilldelningsbeslutet var felaktigt', 'Tildelingsbeslutningen var forkert', 'Tildelingsbeslutningen var feil'),
  t('Was an error made when the tenders were judged, or is the decision against the rules?', 'Begicks ett fel när anbuden bedömdes, eller strider beslutet mot reglerna?', 'Blev der begået en fejl ved vurderingen af tilbuddene, eller strider beslutningen mod reglerne?', 'Ble det gjort en feil ved vurderingen av tilbudene, eller er beslutningen i strid med reglene?'))
export const recallSigned = yesNo('recall.signed', 'record',
  t('Contract already signed', 'Avtalet redan undertecknat', 'Kontrakten allerede indgået', 'Kontrakten allerede signert'),
  t('Has the contract been signed by both?', 'Har båda skrivit under avtalet?', 'Er kontrakten indgået?', 'Er kontrakten signert av begge?'))
export const tendersBinding = yesNo('recall.tendersBinding', 'record',
  t('Tenders still binding', 'Anbuden ännu bindande', 'Tilbuddene stadig bindende', 'Tilbudene fortsatt bindende'),
  t('Are the tenders still binding?', 'Är anbuden fortfarande bindande?', 'Er vedståelsesfristen ikke udløbet?', 'Er vedståelsesfristen ikke ute?'))
export const recallTold = yesNo('recall.toldAll', 'record',
  t('All tenderers told of the recall', 'Alla anbudsgivare underrättade om återtagandet', 'Alle tilbudsgivere underrettet om tilbagekaldelsen', 'Alle leverandører underrettet om omgjøringen'),
  t('Are all tenderers told that the decision is taken back and the tenders are judged again?', 'Underrättas alla anbudsgivare om att beslutet återtas och anbuden bedöms på nytt?', 'Underrettes alle tilbudsgivere om, at beslutningen tilbagekaldes, og at tilbuddene vurderes igen?', 'Underrettes alle leverandører om at beslutningen omgjøres, og at tilbudene vurderes på nytt?'))
export const recallSameTenders = yesNo('recall.sameTenders', 'record',
  t('New decision on the same tenders by the same method', 'Nytt beslut på samma anbud med samma metod', 'Ny beslutning på de samme tilbud efter samme metode', 'Ny beslutning på de samme tilbudene etter samme metode'),
  t('Is the new decision made on the same tenders and by the method in the documents?', 'Fattas det nya beslutet på samma anbud och med metoden i dokumenten?', 'Træffes den nye beslutning på de samme tilbud og efter metoden i udbudsmaterialet?', 'Tas den nye beslutningen på de samme tilbudene og etter metoden i dokumentene?'))
export const validityStated = yesNo('validity.stated', 'record',
  t('The buyer set how long tenders bind', 'Köparen angav hur länge anbud binder', 'Ordregiveren fastsatte vedståelsesfristen', 'Oppdragsgiver fastsatte vedståelsesfristen'),
  t('Did the buyer state how long tenders bind?', 'Angav köparen hur länge anbud är bindande?', 'Har ordregiveren angivet en vedståelsesfrist?', 'Har oppdragsgiver fastsatt en vedståelsesfrist?'))
export const validityWithin = yesNo('validity.within', 'record',
  t('Within the time stated', 'Inom den angivna tiden', 'Inden for den angivne frist', 'Innenfor den oppgitte fristen'),
  t('Is that time still running?', 'Löper den tiden fortfarande?', 'Løber den frist stadig?', 'Løper den fristen fortsatt?'))
export const validityDays = numberOf('validity.days', 'days', 'record',
  t('Days since the tender deadline', 'Dagar sedan anbudstidens slut', 'Dage siden tilbudsfristen', 'Dager siden tilbudsfristen'),
  t('How many days have passed since the tender deadline?', 'Hur många dagar har gått sedan anbudstidens slut?', 'Hvor mange dage er gået siden tilbudsfristen?', 'Hvor mange dager er gått siden tilbudsfristen?'))
export const validityWorkingDays = numberOf('validity.workingDays', 'count', 'record',
  t('Working days since the tender deadline', 'Arbetsdagar sedan anbudstidens slut', 'Arbejdsdage siden tilbudsfristen', 'Arbeidsdager siden tilbudsfristen'),
  t('How many working days have passed since the tender deadline?', 'Hur många arbetsdagar har gått sedan anbudstidens slut?', 'Hvor mange arbejdsdage er gået siden tilbudsfristen?', 'Hvor mange arbeidsdager er gått siden tilbudsfristen?'))

// The file, and the invoice.
export const monthsKept = numberOf('archive.monthsKept', 'months', 'record',
  t('Full months since the award', 'Hela månader sedan tilldelningen', 'Hele måneder siden tildelingen', 'Hele måneder siden tildelingen'),
  t('How many full months have passed since the contract was awarded?', 'Hur många hela månader har gått sedan kontraktet tilldelades?', 'Hvor mange hele måneder er gået, siden kontrakten blev tildelt?', 'Hvor mange hele måneder er gått siden kontrakten ble tildelt?'))
export const contractOver = yesNo('archive.contractOver', 'record',
  t('The contract has ended', 'Avtalet har löpt ut', 'Kontrakten er ophørt', 'Kontrakten er avsluttet'),
  t('Has the contract ended?', 'Har avtalet löpt ut?', 'Er kontrakten ophørt?', 'Er kontrakten avsluttet?'))
export const underArchivesAct = yesNo('archive.act', 'record',
  t('Buyer bound by the archives act', 'Köparen omfattas av arkivlagen', 'Ordregiveren omfattet af arkivloven', 'Oppdragsgiver omfattet av arkivlova'),
  t('Is the buyer bound by the archives act?', 'Omfattas köparen av arkivlagen?', 'Er ordregiveren omfattet af arkivloven?', 'Er oppdragsgiver omfattet av arkivlova?'))
export const invoiceStandard = yesNo('invoice.standard', 'record',
  t('Invoice follows the European standard', 'Fakturan följer den europeiska standarden', 'Fakturaen følger den europæiske standard', 'Fakturaen følger den europeiske standarden'),
  t('Does the invoice follow the European standard for electronic invoices (EN 16931)?', 'Följer fakturan den europeiska standarden för elektroniska fakturor (EN 16931)?', 'Følger fakturaen den europæiske standard for elektroniske fakturaer (EN 16931)?', 'Følger fakturaen den europeiske standarden for elektronisk faktura (EN 16931)?'))
export const invoiceTaken = yesNo('invoice.taken', 'record',
  t('Invoice received and dealt with', 'Fakturan tas emot och behandlas', 'Fakturaen modtages og behandles', 'Fakturaen mottas og behandles'),
  t('Is the invoice received and dealt with?', 'Tas fakturan emot och behandlas?', 'Modtages og behandles fakturaen?', 'Mottas og behandles fakturaen?'))
export const invoiceSecret = yesNo('invoice.secret', 'record',
  t('An electronic invoice would give away secrets', 'En elektronisk faktura skulle röja hemligheter', 'En elektronisk faktura ville røbe fortrolige oplysninger', 'En elektronisk faktura ville røpe taushetsbelagt informasjon'),
  t('Would an electronic invoice risk giving away secrets or harm security?', 'Skulle en elektronisk faktura riskera att röja sekretess eller skada säkerheten?', 'Ville en elektronisk faktura risikere at røbe fortrolige oplysninger eller skade sikkerheden?', 'Ville en elektronisk faktura kunne røpe taushetsbelagt informasjon eller skade sikkerheten?'))
export const invoiceDemanded = yesNo('invoice.demanded', 'record',
  t('The contract demands electronic invoices', 'Avtalet kräver elektroniska fakturor', 'Kontrakten kræver elektroniske fakturaer', 'Kontrakten krever elektronisk faktura'),
  t('Does the contract demand electronic invoices?', 'Kräver avtalet elektroniska fakturor?', 'Kræver kontrakten elektroniske fakturaer?', 'Krever kontrakten elektronisk faktura?'))

// How tenders come in.
export const submissionElectronic = yesNo('submission.electronic', 'record',
  t('All communication electronic', 'All kommunikation elektronisk', 'Al kommunikation elektronisk', 'All kommunikasjon elektronisk'),
  t('Do notices, documents, questions, requests and tenders all go by electronic means?', 'Skickas annonser, dokument, frågor, ansökningar och anbud elektroniskt?', 'Foregår bekendtgørelser, materiale, spørgsmål, ansøgninger og tilbud elektronisk?', 'Går kunngjøringer, dokumenter, spørsmål, forespørsler og tilbud elektronisk?'))
export const submissionException = oneOfFact('submission.exception', 'person',
  t('Why something does not go electronically', 'Varför något inte går elektroniskt', 'Hvorfor noget ikke går elektronisk', 'Hvorfor noe ikke går elektronisk'),
  t('Why does something not go electronically?', 'Varför går något inte elektroniskt?', 'Hvorfor går noget ikke elektronisk?', 'Hvorfor går noe ikke elektronisk?'), {
    format: t('it needs tools or file formats that are not generally available', 'det kräver verktyg eller filformat som inte är allmänt tillgängliga', 'det kræver værktøjer eller filformater, der ikke er almindeligt tilgængelige', 'det krever verktøy eller filformater som ikke er alminnelig tilgjengelige'),
    licence: t('the file formats cannot be licensed or handled openly', 'filformaten kan inte licensieras eller hanteras öppet', 'filformaterne er licensbundne eller kan ikke håndteres åbent', 'filformatene er lisensbelagt eller kan ikke håndteres åpent'),
    equipment: t('it needs special office equipment', 'det kräver särskild kontorsutrustning', 'det kræver særligt kontorudstyr', 'det krever særlig utstyr'),
    model: t('a physical model', 'en fysisk modell', 'en fysisk model', 'en fysisk modell'),
    security: t('a breach of security, or very sensitive information', 'ett säkerhetsbrott, eller mycket känsliga uppgifter', 'et sikkerhedsbrud eller meget følsomme oplysninger', 'et sikkerhetsbrudd, eller svært sensitive opplysninger'),
    other: t('another reason', 'ett annat skäl', 'en anden grund', 'en annen grunn'),
  })
export const exceptionReported = yesNo('submission.exceptionReported', 'record',
  t('The reason stands in the report', 'Skälet står i rapporten', 'Begrundelsen står i rapporten', 'Begrunnelsen står i protokollen'),
  t('Does the reason stand in the report on the procurement?', 'Står skälet i rapporten om upphandlingen?', 'Står begrundelsen i rapporten om udbuddet?', 'Står begrunnelsen i anskaffelsesprotokollen?'))
export const toolsGeneral = yesNo('submission.toolsGeneral', 'record',
  t('Tools open to all and in common use', 'Verktygen öppna för alla och allmänt använda', 'Værktøjerne åbne for alle og almindeligt brugt', 'Verktøyene åpne for alle og alminnelig brukt'),
  t('Are the tools open to all, generally available and able to work with common products?', 'Är verktygen icke-diskriminerande, allmänt tillgängliga och driftskompatibla?', 'Er værktøjerne ikkediskriminerende, almindeligt tilgængelige og interoperable?', 'Er verktøyene ikke-diskriminerende, alminnelig tilgjengelige og mulige å bruke sammen med vanlige produkter?'))
export const toolsAlternative = yesNo('submission.alternativeAccess', 'record',
  t('Another free way in is offered', 'En annan kostnadsfri väg in erbjuds', 'En anden gratis adgang tilbydes', 'En annen gratis adgang tilbys'),
  t('Is free access to the tool, a temporary password or another channel offered from the notice on?', 'Erbjuds fri tillgång till verktyget, tillfälligt lösenord eller en annan kanal från annonsen?', 'Tilbydes gratis adgang til værktøjet, en midlertidig adgangskode eller en anden kanal fra bekendtgørelsen?', 'Tilbys gratis tilgang til verktøyet, et midlertidig passord eller en annen kanal fra kunngjøringen?'))
export const receiptExact = yesNo('submission.receiptExact', 'record',
  t('Time of receipt exact', 'Mottagningstiden exakt', 'Modtagelsestidspunktet nøjagtigt', 'Mottakstidspunktet nøyaktig'),
  t('Can the exact day and time of receipt be shown?', 'Kan exakt dag och tid för mottagandet visas?', 'Kan den nøjagtige dag og tid for modtagelsen fastslås?', 'Kan nøyaktig dag og tid for mottaket fastslås?'))
export const sealedUntil = yesNo('submission.sealed', 'record',
  t('Sealed until the deadline, then only for those authorised', 'Förseglade till tidsfristen, därefter bara för behöriga', 'Forseglet til fristen, derefter kun for bemyndigede', 'Forseglet til fristen, deretter bare for autoriserte'),
  t('Can nobody see the contents before the deadline, and only authorised people set the opening and see them after it?', 'Kan ingen se innehållet före tidsfristen, och bara behöriga bestämma öppningen och se det efteråt?', 'Kan ingen se indholdet før fristen, og kan kun bemyndigede fastsætte åbningen og se det bagefter?', 'Kan ingen se innholdet før fristen, og bare autoriserte fastsette åpningen og se det etterpå?'))
export const breachTraceable = yesNo('submission.traceable', 'record',
  t('A breach can be traced', 'Intrång kan spåras', 'Brud kan spores', 'Brudd kan spores'),
  t('Would a breach, or an attempt at one, be clearly traceable?', 'Skulle ett intrång, eller ett försök, tydligt kunna spåras?', 'Vil et brud eller forsøg på brud klart kunne spores?', 'Vil et brudd, eller forsøk på brudd, klart kunne spores?'))
export const specsPublished = yesNo('submission.specsPublished', 'record',
  t('How to submit is published', 'Hur man lämnar in är publicerat', 'Hvordan man afleverer, er offentliggjort', 'Hvordan man leverer, er publisert'),
  t('Is it published how to submit, with encryption and time-stamp?', 'Är det publicerat hur man lämnar in, med kryptering och tidsstämpel?', 'Er det offentliggjort, hvordan man afleverer, herunder kryptering og tidsstempel?', 'Er det publisert hvordan man leverer, med kryptering og tidsstempling?'))
export const signatureDemanded = yesNo('submission.signatureDemanded', 'record',
  t('An advanced electronic signature demanded', 'Avancerad elektronisk underskrift krävs', 'Avanceret elektronisk signatur kræves', 'Avansert elektronisk signatur kreves'),
  t('Is an advanced electronic signature demanded?', 'Krävs en avancerad elektronisk underskrift?', 'Kræves en avanceret elektronisk signatur?', 'Kreves en avansert elektronisk signatur?'))
export const qualifiedAccepted = yesNo('submission.qualifiedAccepted', 'record',
  t('Signatures on a qualified certificate accepted', 'Underskrifter med kvalificerat certifikat godtas', 'Signaturer med kvalificeret certifikat accepteres', 'Signaturer med kvalifisert sertifikat godtas'),
  t('Are signatures accepted that rest on a qualified certificate, from any EU or EEA state?', 'Godtas underskrifter som bygger på ett kvalificerat certifikat, från vilket EU- eller EES-land som helst?', 'Accepteres signaturer med kvalificeret certifikat fra ethvert EU- eller EØS-land?', 'Godtas signaturer med kvalifisert sertifikat fra ethvert EU- eller EØS-land?'))
