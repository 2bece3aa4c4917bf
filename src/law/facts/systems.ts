import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

// Dynamic purchasing systems.
export const systemCommon = yesNo('system.commonPurchases', 'judgement',
  t('Common purchases, generally available', 'Återkommande köp av sådant som allmänt finns på marknaden', 'Almindelige køb, generelt tilgængelige på markedet', 'Vanlige kjøp, allment tilgjengelige på markedet'),
  t('Is this something commonly bought that the market offers as it stands, without being adapted?', 'Gäller det sådant som köps återkommande och som marknaden erbjuder som det är, utan anpassning?', 'Er det noget, der ofte købes, og som markedet tilbyder, som det er, uden tilpasning?', 'Gjelder det noe som kjøpes ofte, og som markedet tilbyr slik det er, uten særlig tilpasning?'))
export const systemElectronic = yesNo('system.electronic', 'record',
  t('Wholly electronic', 'Helt elektroniskt', 'Fuldt elektronisk', 'Fullt ut elektronisk'),
  t('Is the system run wholly by electronic means, all communication included?', 'Drivs systemet helt elektroniskt, all kommunikation inräknad?', 'Drives systemet fuldt elektronisk, al kommunikation medregnet?', 'Drives ordningen fullt ut elektronisk, all kommunikasjon medregnet?'))
export const systemOpen = yesNo('system.open', 'record',
  t('Open to every suitable firm throughout', 'Öppet för varje lämplig leverantör hela tiden', 'Åbent for enhver egnet virksomhed hele tiden', 'Åpen for alle kvalifiserte leverandører hele tiden'),
  t('Can every firm that meets the criteria ask to join as long as the system runs?', 'Kan varje leverantör som uppfyller kraven ansöka så länge systemet gäller?', 'Kan enhver virksomhed, der opfylder kravene, ansøge, så længe systemet løber?', 'Kan alle leverandører som oppfyller kravene, søke så lenge ordningen varer?'))
export const systemDuration = yesNo('system.durationStated', 'record',
  t('Duration stated in the notice', 'Giltighetstid angiven i annonsen', 'Løbetid angivet i bekendtgørelsen', 'Varighet oppgitt i kunngjøringen'),
  t('Does the notice say that it sets up a dynamic system, and for how long?', 'Anger annonsen att den avser ett dynamiskt inköpssystem, och hur länge det gäller?', 'Siger bekendtgørelsen, at der oprettes et dynamisk indkøbssystem, og for hvor længe?', 'Sier kunngjøringen at det etableres en dynamisk innkjøpsordning, og hvor lenge?'))
export const systemDescribed = yesNo('system.described', 'record',
  t('Kind, quantity and working of the system in the documents', 'Slag, mängd och systemets funktion i dokumenten', 'Art, mængde og systemets funktion i materialet', 'Ytelser, mengde og virkemåte i dokumentene'),
  t('Do the documents give the kind and estimated quantity of purchases, any categories with their criteria, and how the system works?', 'Anger dokumenten köpens slag och uppskattade mängd, eventuella kategorier med krav, och hur systemet fungerar?', 'Angiver materialet købenes art og anslåede mængde, eventuelle kategorier med krav, og hvordan systemet fungerer?', 'Oppgir dokumentene ytelsene og anslått mengde, eventuelle kategorier med krav, og hvordan ordningen virker?'))
export const systemFee = yesNo('system.fee', 'record',
  t('Firms pay a fee', 'Leverantörer betalar en avgift', 'Virksomheder betaler gebyr', 'Leverandørene betaler gebyr'),
  t('Do firms pay anything to join the system or take part in it?', 'Betalar leverantörer något för att ansöka till systemet eller delta i det?', 'Betaler virksomheder noget for at blive optaget eller deltage?', 'Betaler leverandørene noe for å søke om opptak eller delta?'))
export const admittedAll = yesNo('system.admittedAll', 'record',
  t('Everyone who meets the criteria is admitted', 'Alla som uppfyller kraven godkänns', 'Alle, der opfylder kravene, optages', 'Alle som oppfyller kravene, tas opp'),
  t('Is every firm admitted that meets the selection criteria, with no limit on the number?', 'Godkänns varje leverantör som uppfyller kvalificeringskraven, utan begränsning av antalet?', 'Optages enhver virksomhed, der opfylder egnethedskravene, uden loft over antallet?', 'Tas alle leverandører opp som oppfyller kvalifikasjonskravene, uten grense for antallet?'))
export const assessmentWorkingDays = numberOf('system.assessmentWorkingDays', 'days', 'record',
  t('Working days to assess the request', 'Arbetsdagar för att pröva ansökan', 'Arbejdsdage til at behandle ansøgningen', 'Virkedager til å vurdere søknaden'),
  t('How many working days after the day it was received is the request assessed?', 'Hur många arbetsdagar efter mottagningsdagen är ansökan prövad?', 'Hvor mange arbejdsdage efter modtagelsen er ansøgningen færdigbehandlet?', 'Hvor mange virkedager etter mottaksdagen er søknaden vurdert?'))
export const assessmentJustified = yesNo('system.assessmentJustified', 'judgement',
  t('More time justified in this case', 'Längre tid motiverad i det här fallet', 'Mere tid berettiget i denne sag', 'Mer tid begrunnet i denne saken'),
  t('Does this request call for more time, for example to look at more documents?', 'Kräver just denna ansökan mer tid, till exempel för att granska fler handlingar?', 'Kræver netop denne ansøgning mere tid, fx til at se på flere dokumenter?', 'Krever nettopp denne søknaden mer tid, for eksempel for å se på flere dokumenter?'))
export const firstInvitationSent = yesNo('system.firstInvitationSent', 'record',
  t('First invitation to tender sent', 'Första inbjudan att lämna anbud skickad', 'Første opfordring til at byde sendt', 'Første invitasjon til å gi tilbud sendt'),
  t('Has the invitation to the first purchase in the system been sent?', 'Har inbjudan till det första köpet i systemet skickats?', 'Er opfordringen til det første køb i systemet sendt?', 'Er invitasjonen til det første kjøpet i ordningen sendt?'))
export const extendedPeriodStated = yesNo('system.extendedPeriodStated', 'record',
  t('Longer first assessment stated in the documents, and kept', 'Längre första prövning angiven i dokumenten och hållen', 'Længere første behandling angivet i materialet og overholdt', 'Lengre første vurdering oppgitt i dokumentene og overholdt'),
  t('Do the documents state a longer period for assessing the first requests, and is it kept?', 'Anger dokumenten en längre period för att pröva de första ansökningarna, och hålls den?', 'Angiver materialet en længere periode for behandling af de første ansøgninger, og holdes den?', 'Oppgir dokumentene en lengre frist for å vurdere de første søknadene, og holdes den?'))
export const firmToldAdmission = yesNo('system.firmTold', 'record',
  t('Firm told of the decision at once', 'Leverantören snarast underrättad om beslutet', 'Virksomheden hurtigst muligt underrettet', 'Leverandøren snarest informert om avgjørelsen'),
  t('Is the firm told as soon as possible whether it is admitted, with reasons if it is not?', 'Underrättas leverantören snarast om den godkänns, med skäl om den inte gör det?', 'Underrettes virksomheden hurtigst muligt om, hvorvidt den optages, med begrundelse hvis ikke?', 'Informeres leverandøren snarest om den tas opp, med begrunnelse hvis den ikke gjør det?'))
export const systemAllInvited = yesNo('system.allInvited', 'record',
  t('All admitted in the category invited', 'Alla godkända i kategorin inbjudna', 'Alle optagne i kategorien opfordret', 'Alle opptatte i kategorien invitert'),
  t('Is every firm admitted to the system, or to this category, invited to tender?', 'Bjuds varje leverantör som godkänts i systemet, eller i kategorin, in att lämna anbud?', 'Opfordres enhver virksomhed, der er optaget i systemet eller kategorien, til at byde?', 'Inviteres alle leverandører som er tatt opp i ordningen, eller i kategorien, til å gi tilbud?'))
export const systemCriteriaKept = yesNo('system.criteriaKept', 'record',
  t('Award criteria of the notice, at most made more precise', 'Annonsens tilldelningskriterier, högst preciserade', 'Bekendtgørelsens kriterier, højst præciseret', 'Kunngjøringens tildelingskriterier, høyst presisert'),
  t('Are the award criteria those of the notice, at most made more precise in the invitation?', 'Är tilldelningskriterierna annonsens, på sin höjd preciserade i inbjudan?', 'Er kriterierne for tildeling bekendtgørelsens, højst præciseret i opfordringen?', 'Er tildelingskriteriene de samme som i kunngjøringen, høyst presisert i invitasjonen?'))
export const firstRequestsAssessed = yesNo('system.firstRequestsAssessed', 'record',
  t('All requests of the first period assessed', 'Alla ansökningar från första perioden prövade', 'Alle ansøgninger fra den første frist behandlet', 'Alle søknader innen den første fristen vurdert'),
  t('Are all requests that came in within the first period assessed?', 'Är alla ansökningar som kom in inom den första tidsfristen prövade?', 'Er alle ansøgninger, der kom inden for den første frist, færdigbehandlet?', 'Er alle søknader som kom innen den første fristen, vurdert?'))
export const assessmentExtended = yesNo('system.assessmentExtended', 'record',
  t('First assessment period extended', 'Första prövningsperioden förlängd', 'Første behandlingsperiode forlænget', 'Første vurderingsperiode forlenget'),
  t('Was the period for assessing the first requests extended?', 'Förlängdes perioden för att pröva de första ansökningarna?', 'Blev perioden for behandling af de første ansøgninger forlænget?', 'Ble perioden for å vurdere de første søknadene forlenget?'))
export const systemChanged = yesNo('system.durationChanged', 'record',
  t('Duration changed or system closed', 'Giltighetstiden ändrad eller systemet avslutat', 'Løbetid ændret eller systemet lukket', 'Varigheten endret eller ordningen avsluttet'),
  t('Has the duration of the system been changed, or has it been closed early?', 'Har systemets giltighetstid ändrats, eller har det avslutats i förtid?', 'Er systemets løbetid ændret, eller er det lukket før tid?', 'Er varigheten av ordningen endret, eller er den avsluttet før tiden?'))
export const systemChangeAnnounced = yesNo('system.changeAnnounced', 'record',
  t('The change is announced', 'Ändringen annonserad', 'Ændringen offentliggjort', 'Endringen kunngjort'),
  t('Has the change been announced on the right form?', 'Har ändringen annonserats på rätt formulär?', 'Er ændringen offentliggjort på den rette formular?', 'Er endringen kunngjort på riktig skjema?'))

// Electronic auctions.
export const auctionPlace = oneOfFact('auction.place', 'record',
  t('Where the auction comes', 'Var auktionen kommer in', 'Hvor auktionen indgår', 'Hvor auksjonen inngår'),
  t('Is the auction the last part of the procedure itself, of a mini-competition or of a purchase in a dynamic system?', 'Är auktionen sista delen av själva förfarandet, av en förnyad konkurrensutsättning eller av ett köp i ett dynamiskt inköpssystem?', 'Er auktionen sidste del af selve proceduren, af et miniudbud eller af et køb i et dynamisk indkøbssystem?', 'Er auksjonen siste del av selve prosedyren, av en minikonkurranse eller av et kjøp i en dynamisk innkjøpsordning?'), {
    procedure: t('of the procedure', 'av förfarandet', 'af proceduren', 'av prosedyren'),
    framework: t('of a mini-competition', 'av en förnyad konkurrensutsättning', 'af et miniudbud', 'av en minikonkurranse'),
    system: t('of a purchase in a dynamic system', 'av ett köp i ett dynamiskt inköpssystem', 'af et køb i et dynamisk indkøbssystem', 'av et kjøp i en dynamisk innkjøpsordning'),
  })
export const auctionPrecise = yesNo('auction.precise', 'judgement',
  t('Documents precise enough for an auction', 'Dokumenten tillräckligt exakta för en auktion', 'Materialet præcist nok til en auktion', 'Dokumentene presise nok for en auksjon'),
  t('Can the specifications be laid down precisely, and the elements of the auction be put in figures?', 'Kan specifikationerna anges exakt och det som auktionen gäller uttryckas i tal?', 'Kan specifikationerne fastlægges præcist, og auktionens elementer udtrykkes i tal?', 'Kan spesifikasjonene fastsettes presist, og elementene i auksjonen uttrykkes i tall?'))
export const auctionRankable = yesNo('auction.rankable', 'judgement',
  t('Tenders can be ranked automatically', 'Anbuden kan rangordnas automatiskt', 'Tilbud kan rangordnes automatisk', 'Tilbudene kan rangeres automatisk'),
  t('Can the tenders be ranked by automatic methods (not the design of works or other work of the mind)?', 'Kan anbuden rangordnas med automatiska metoder (inte projektering eller annat intellektuellt arbete)?', 'Kan tilbuddene rangordnes automatisk (ikke projektering eller anden intellektuel indsats)?', 'Kan tilbudene rangeres automatisk (ikke prosjektering eller annen intellektuell innsats)?'))
export const auctionAnnounced = yesNo('auction.announced', 'record',
  t('Auction announced in the notice', 'Auktionen angiven i annonsen', 'Auktionen angivet i bekendtgørelsen', 'Auksjonen oppgitt i kunngjøringen'),
  t('Does the notice say that there will be an electronic auction?', 'Anger annonsen att en elektronisk auktion kommer att hållas?', 'Siger bekendtgørelsen, at der holdes en elektronisk auktion?', 'Sier kunngjøringen at det vil bli holdt en elektronisk auksjon?'))
export const auctionDescribed = yesNo('auction.described', 'record',
  t('Elements, limits, steps and technique in the documents', 'Delar, gränser, budsteg och teknik i dokumenten', 'Elementer, grænser, budspring og teknik i materialet', 'Elementer, grenser, budtrinn og teknikk i dokumentene'),
  t('Do the documents tell what is auctioned, any limits, what tenderers will see and when, the bid steps, how it runs and how to connect?', 'Anger dokumenten vad auktionen gäller, eventuella gränser, vad anbudsgivarna får se och när, budstegen, förloppet och hur man ansluter?', 'Angiver materialet, hvad auktionen gælder, eventuelle grænser, hvad tilbudsgiverne ser og hvornår, budspring, afvikling og tilslutning?', 'Angir dokumentene hva auksjonen gjelder, eventuelle grenser, hva leverandørene får se og når, budtrinn, gjennomføring og tilkobling?'))
export const auctionEvaluated = yesNo('auction.evaluatedFirst', 'record',
  t('Full evaluation before the auction', 'Fullständig utvärdering före auktionen', 'Fuld vurdering før auktionen', 'Full evaluering før auksjonen'),
  t('Have the tenders been fully evaluated by the criteria and weights before the auction?', 'Har anbuden utvärderats fullt ut enligt kriterierna och vikterna före auktionen?', 'Er tilbuddene vurderet fuldt ud efter kriterier og vægte før auktionen?', 'Er tilbudene fullt evaluert etter kriterier og vekter før auksjonen?'))
export const auctionInvitedTogether = yesNo('auction.invitedTogether', 'record',
  t('All with admissible tenders invited at once', 'Alla med godtagbara anbud inbjudna samtidigt', 'Alle med antagelige tilbud opfordret samtidig', 'Alle som ikke er avvist, invitert samtidig'),
  t('Are all who gave admissible tenders invited at the same time?', 'Bjuds alla som lämnat godtagbara anbud in samtidigt?', 'Opfordres alle, der har afgivet antagelige tilbud, samtidig?', 'Inviteres alle leverandører som ikke er avvist, samtidig?'))
export const auctionResultFormula = yesNo('auction.resultAndFormula', 'record',
  t('Invitation gives result and formula', 'Inbjudan anger resultat och formel', 'Opfordringen angiver resultat og formel', 'Invitasjonen oppgir resultat og formel'),
  t('Does the invitation give the firm its own evaluation and the formula that will rank the bids?', 'Innehåller inbjudan utvärderingen av det egna anbudet och den formel som rangordnar buden?', 'Indeholder opfordringen vurderingen af det egne tilbud og formlen, der rangordner buddene?', 'Inneholder invitasjonen evalueringen av eget tilbud og formelen som rangerer budene?'))
export const auctionStartDay = numberOf('auction.startWorkingDay', 'days', 'record',
  t('Working day of the start, counted from the invitations', 'Startens arbetsdag räknad från inbjudan', 'Auktionens arbejdsdag regnet fra opfordringen', 'Virkedag for start regnet fra invitasjonen'),
  t('On which working day after the invitations were sent does the auction start (the next working day is 1)?', 'På vilken arbetsdag efter att inbjudan skickats börjar auktionen (nästa arbetsdag är 1)?', 'På hvilken arbejdsdag efter afsendelsen af opfordringen begynder auktionen (næste arbejdsdag er 1)?', 'På hvilken virkedag etter at invitasjonen ble sendt, begynner auksjonen (neste virkedag er 1)?'))
export const auctionRankShown = yesNo('auction.rankShown', 'record',
  t('Each tenderer can see its rank at any time', 'Varje anbudsgivare ser hela tiden sin plats', 'Hver tilbudsgiver kan altid se sin placering', 'Hver leverandør ser hele tiden sin rangering'),
  t('Can each tenderer see its own rank at every moment?', 'Kan varje anbudsgivare hela tiden se sin egen plats i rangordningen?', 'Kan hver tilbudsgiver hele tiden se sin egen placering?', 'Kan hver leverandør hele tiden se sin egen rangering?'))
export const auctionNamesShown = yesNo('auction.namesShown', 'record',
  t('Tenderers’ identity shown', 'Anbudsgivarnas identitet avslöjas', 'Tilbudsgivernes identitet vises', 'Leverandørenes identitet vises'),
  t('Can anybody see who the other tenderers are while the auction runs?', 'Kan någon se vilka de andra anbudsgivarna är medan auktionen pågår?', 'Kan nogen se, hvem de andre tilbudsgivere er, mens auktionen løber?', 'Kan noen se hvem de andre leverandørene er mens auksjonen pågår?'))

// Electronic catalogues.
export const catalogueAnnounced = yesNo('catalogue.announced', 'record',
  t('Catalogues announced in the notice', 'Kataloger angivna i annonsen', 'Kataloger angivet i bekendtgørelsen', 'Kataloger oppgitt i kunngjøringen'),
  t('Does the notice say that tenders may or must be electronic catalogues?', 'Anger annonsen att anbud får eller ska lämnas som elektroniska kataloger?', 'Siger bekendtgørelsen, at tilbud kan eller skal være elektroniske kataloger?', 'Sier kunngjøringen at tilbud kan eller skal gis som elektroniske kataloger?'))
export const catalogueFormat = yesNo('catalogue.formatStated', 'record',
  t('Format and technique stated', 'Format och teknik angivna', 'Format og teknik angivet', 'Format og teknikk oppgitt'),
  t('Do the documents give the format, the equipment and how to connect?', 'Anger dokumenten format, utrustning och anslutning?', 'Angiver materialet format, udstyr og tilslutning?', 'Oppgir dokumentene format, utstyr og tilkobling?'))
export const catalogueCollected = yesNo('catalogue.collected', 'record',
  t('Buyer collects tenders from catalogues handed in before', 'Köparen hämtar anbud ur redan lämnade kataloger', 'Ordregiveren indsamler tilbud fra tidligere kataloger', 'Oppdragsgiver henter tilbud fra tidligere kataloger'),
  t('Does the buyer itself collect what it needs from catalogues that were handed in before?', 'Hämtar köparen själv uppgifter ur kataloger som lämnats in tidigare?', 'Indsamler ordregiveren selv oplysninger fra kataloger, der er afgivet tidligere?', 'Henter oppdragsgiver selv opplysninger fra kataloger som er levert tidligere?'))
export const catalogueCollectionForeseen = yesNo('catalogue.collectionForeseen', 'record',
  t('Collecting foreseen in the documents', 'Insamling angiven i dokumenten', 'Indsamling angivet i materialet', 'Uthenting oppgitt i dokumentene'),
  t('Did the documents of the framework or system say that this would be done?', 'Angav ramavtalets eller systemets dokument att detta skulle ske?', 'Stod det i rammeaftalens eller systemets materiale, at det ville ske?', 'Sto det i dokumentene for rammeavtalen eller ordningen at dette ville skje?'))
export const catalogueRefusal = yesNo('catalogue.refusalPossible', 'record',
  t('Told of day and hour in good time, and free to refuse', 'Meddelad dag och tid i god tid, fri att avböja', 'Underrettet om dag og tid i god tid, fri til at afvise', 'Informert om dato og klokkeslett i god tid, fri til å nekte'),
  t('Are tenderers told in good time of the day and hour of collecting, and can they refuse?', 'Meddelas anbudsgivarna i god tid dag och tid för insamlingen, och kan de avböja?', 'Underrettes tilbudsgiverne i god tid om dag og tid for indsamlingen, og kan de afvise den?', 'Informeres leverandørene i god tid om dato og klokkeslett for uthentingen, og kan de nekte?'))
export const catalogueConfirmed = yesNo('catalogue.confirmed', 'record',
  t('Tenderer may check the collected tender before award', 'Anbudsgivaren får kontrollera det insamlade anbudet före tilldelning', 'Tilbudsgiveren kan kontrollere det indsamlede tilbud før tildeling', 'Leverandøren kan kontrollere det innhentede tilbudet før tildeling'),
  t('Can the tenderer confirm or correct the collected tender before the award?', 'Kan anbudsgivaren bekräfta eller rätta det insamlade anbudet före tilldelningen?', 'Kan tilbudsgiveren bekræfte eller rette det indsamlede tilbud før tildelingen?', 'Kan leverandøren bekrefte eller avkrefte det innhentede tilbudet før tildelingen?'))
