import { text as t } from '../../plain/index.ts'
import { oneOfFact, yesNo } from '../build.ts'

// Buying together. The same words must do under each country's law, so that places are named as such and not as 'abroad'.
export const jointAcross = oneOfFact('joint.across', 'person',
  t('Where the partners are', 'Var parterna finns', 'Hvor parterne hører hjemme', 'Hvor partene hører til'),
  t('In which countries are the authorities that buy together?', 'I vilka länder finns de myndigheter som köper tillsammans?', 'I hvilke lande er de myndigheder, der køber sammen?', 'I hvilke land er oppdragsgiverne som kjøper sammen?'), {
    oneCountry: t('all in one country', 'alla i ett land', 'alle i ét land', 'alle i ett land'),
    withinEu: t('in several countries, all in the EU (for example Denmark and Sweden)', 'i flera länder, alla i EU (till exempel Danmark och Sverige)', 'i flere lande, alle i EU (fx Danmark og Sverige)', 'i flere land, alle i EU (for eksempel Danmark og Sverige)'),
    withEea: t('in several countries, at least one in Norway, Iceland or Liechtenstein and none outside the EEA', 'i flera länder, minst en i Norge, Island eller Liechtenstein och ingen utanför EES', 'i flere lande, mindst én i Norge, Island eller Liechtenstein og ingen uden for EØS', 'i flere land, minst én i Norge, Island eller Liechtenstein og ingen utenfor EØS'),
    beyond: t('at least one outside the EEA', 'minst en utanför EES', 'mindst én uden for EØS', 'minst én utenfor EØS'),
  })
export const jointForm = oneOfFact('joint.form', 'person',
  t('How you buy together', 'Hur ni köper tillsammans', 'Hvordan I køber sammen', 'Hvordan dere kjøper sammen'),
  t('Do you run the procurement together, or through a joint entity?', 'Genomför ni upphandlingen tillsammans, eller genom en gemensam enhet?', 'Gennemfører I udbuddet sammen eller gennem en fælles enhed?', 'Gjennomfører dere anskaffelsen sammen, eller gjennom en felles enhet?'), {
    together: t('together, or one for all', 'tillsammans, eller en för alla', 'sammen, eller én for alle', 'sammen, eller én for alle'),
    entity: t('through a joint entity (for example an EGTC)', 'genom en gemensam enhet (till exempel en EGTS)', 'gennem en fælles enhed (fx en EGTS)', 'gjennom en felles juridisk enhet (for eksempel en EGTS)'),
  })
export const jointPartsWritten = yesNo('joint.partsWritten', 'record',
  t('Written who answers for which part', 'Angivet vem som ansvarar för vilken del', 'Angivet, hvem der er ansvarlig for hvilken del', 'Angitt hvem som er ansvarlig for hvilken del'),
  t('Do the documents say which authority answers for which part of the procurement?', 'Anger dokumenten vilken myndighet som ansvarar för vilken del av upphandlingen?', 'Fremgår det af udbudsmaterialet, hvilke dele den enkelte ordregiver er ansvarlig for?', 'Går det fram av dokumentene hvilke deler den enkelte oppdragsgiveren er ansvarlig for?'))
export const jointBuyersNamed = yesNo('joint.buyersNamed', 'record',
  t('All buyers named in the notice', 'Alla köpare namngivna i annonsen', 'Alle ordregivere nævnt i bekendtgørelsen', 'Alle oppdragsgiverne nevnt i kunngjøringen'),
  t('Can all participating authorities be identified from the notice?', 'Går det att identifiera alla deltagande myndigheter i annonsen?', 'Kan samtlige deltagende ordregivere identificeres i udbudsbekendtgørelsen?', 'Kan alle oppdragsgiverne identifiseres i kunngjøringen?'))
export const jointInternational = yesNo('joint.internationalAgreement', 'person',
  t('Settled by an agreement between the states', 'Reglerat i ett avtal mellan staterna', 'Reguleret i en aftale mellem staterne', 'Regulert i en avtale mellom statene'),
  t('Has an agreement between the states settled responsibilities, law and organisation?', 'Har ett avtal mellan staterna reglerat ansvar, tillämplig lag och organisation?', 'Har en aftale mellem staterne reguleret ansvar, lovvalg og organisering?', 'Har en avtale mellom statene regulert ansvar, lovvalg og organisering?'))
export const jointAgreed = yesNo('joint.agreed', 'record',
  t('Agreed on responsibilities, law and organisation', 'Överenskommet om ansvar, tillämplig lag och organisation', 'Aftalt om ansvar, lovvalg og organisering', 'Avtalt om ansvar, lovvalg og organisering'),
  t('Have you agreed in writing, before the procurement begins, on who answers for what, whose national rules apply, and how it is organised (running it, sharing out what is bought, signing)?', 'Har ni, innan upphandlingen börjar, skriftligt kommit överens om vem som ansvarar för vad, vilka nationella bestämmelser som gäller och hur den organiseras (ledning, fördelning, ingående av kontrakt)?', 'Har I, før udbuddet begynder, skriftligt aftalt, hvem der er ansvarlig for hvad, hvilke nationale regler der gælder, og hvordan det organiseres (forvaltning, fordeling, indgåelse af kontrakter)?', 'Har dere, før anskaffelsen begynner, avtalt skriftlig hvem som er ansvarlig for hva, hvilke nasjonale regler som gjelder, og hvordan den organiseres (gjennomføring, fordeling, inngåelse av kontrakter)?'))
export const jointLaw = oneOfFact('joint.law', 'person',
  t('Whose law was chosen', 'Vilket lands lag som valts', 'Hvilket lands lov der er valgt', 'Hvilket lands lov som er valgt'),
  t('Whose national rules have you chosen?', 'Vilket lands bestämmelser har ni valt?', 'Hvilket lands regler har I valgt?', 'Hvilket lands regler har dere valgt?'), {
    participant: t('those of a country where one of us is', 'ett lands där någon av oss finns', 'et lands, hvor en af os hører hjemme', 'et land der en av oss hører til'),
    other: t('those of another country', 'ett annat lands', 'et andet lands', 'et annet land'),
    none: t('none', 'inget', 'ingen', 'ingen'),
  })
export const jointLawStated = yesNo('joint.lawStated', 'record',
  t('Law and responsibilities stated in the documents', 'Tillämplig lag och ansvar angivna i dokumenten', 'Lovvalg og ansvar angivet i udbudsmaterialet', 'Lovvalg og ansvar angitt i dokumentene'),
  t('Do the procurement documents state the shared responsibilities and whose law applies?', 'Anges ansvarsfördelningen och de tillämpliga nationella bestämmelserna i upphandlingsdokumenten?', 'Fremgår ansvarsfordelingen og de gældende nationale regler af udbudsmaterialet?', 'Er ansvarsfordelingen og de nasjonale reglene angitt i anskaffelsesdokumentene?'))
export const jointEvades = yesNo('joint.evades', 'judgement',
  t('Chosen to get away from mandatory law', 'Valt för att undgå tvingande regler', 'Valgt for at undgå ufravigelige regler', 'Valgt for å unngå ufravikelige regler'),
  t('Is the way of buying together chosen to get away from mandatory public-law rules at home, such as the Norwegian rule on climate and environment, rules on public access or on wages?', 'Är sättet att köpa tillsammans valt för att undgå tvingande offentligrättsliga regler hemma, till exempel den norska regeln om klimat och miljö, regler om offentlighet eller om löner?', 'Er måden at købe sammen på valgt for at undgå ufravigelige offentligretlige regler hjemme, fx den norske regel om klima og miljø, regler om aktindsigt eller om løn?', 'Er måten å kjøpe sammen på valgt for å unngå ufravikelige offentligrettslige regler hjemme, for eksempel regelen om klima og miljø, regler om innsyn eller om lønn?'))
export const jointEeaReasoned = yesNo('joint.eeaReasoned', 'record',
  t('Basis in the EEA Agreement written down', 'Stödet i EES-avtalet antecknat', 'Grundlaget i EØS-aftalen noteret', 'Grunnlaget i EØS-avtalen notert'),
  t('Has advice been taken and the basis written down for buying together with Norway, Iceland or Liechtenstein?', 'Har ni tagit råd och antecknat vad som ger stöd för att köpa tillsammans med Norge, Island eller Liechtenstein?', 'Er der søgt råd, og er grundlaget noteret for at købe sammen med Norge, Island eller Liechtenstein?', 'Er det søkt råd, og er grunnlaget notert for å kjøpe sammen med Norge, Island eller Liechtenstein?'))
export const jointForumTold = yesNo('joint.forumTold', 'record',
  t('Told where to complain', 'Upplyst om var man begär överprövning', 'Oplyst, hvor man klager', 'Opplyst hvor man klager'),
  t('Do the documents say before which body, within what time and in which language a firm complains?', 'Anger dokumenten var, inom vilken tid och på vilket språk ett företag begär överprövning?', 'Fremgår det af udbudsmaterialet, hvor, inden for hvilken frist og på hvilket sprog en virksomhed klager?', 'Går det fram av dokumentene hvor, innen hvilken frist og på hvilket språk en leverandør klager?'))
export const jointEntityLaw = oneOfFact('joint.entityLaw', 'person',
  t('Law of the joint entity’s procurement', 'Lag för den gemensamma enhetens upphandling', 'Lov for den fælles enheds udbud', 'Lov for den felles enhetens anskaffelser'),
  t('Whose rules has the joint entity chosen?', 'Vilka bestämmelser har den gemensamma enheten valt?', 'Hvilke regler har den fælles enhed valgt?', 'Hvilke regler har den felles enheten valgt?'), {
    seat: t('those of the country of its seat', 'de i landet där den har sitt säte', 'reglerne i landet, hvor den har hjemsted', 'reglene i landet der den er lokalisert'),
    activity: t('those of a country where it is active', 'de i ett land där den bedriver verksamhet', 'reglerne i et land, hvor den udfører aktiviteter', 'reglene i et land der den utøver aktiviteter'),
    other: t('others, or none', 'andra, eller inga', 'andre eller ingen', 'andre, eller ingen'),
  })
export const jointEntityDecided = yesNo('joint.entityDecided', 'record',
  t('Decided by its competent body', 'Beslutat av dess behöriga organ', 'Besluttet af dens kompetente organ', 'Besluttet av det kompetente organet'),
  t('Has the competent body of the joint entity decided it?', 'Har den gemensamma enhetens behöriga organ beslutat det?', 'Har den fælles enheds kompetente organ besluttet det?', 'Har den felles enhetens kompetente organ besluttet det?'))

// Central purchasing bodies.
export const bodyWhere = oneOfFact('central.where', 'person',
  t('Where the central purchasing body is', 'Var inköpscentralen finns', 'Hvor indkøbscentralen hører hjemme', 'Hvor innkjøpssentralen er'),
  t('Where is the central purchasing body?', 'Var finns inköpscentralen?', 'Hvor hører indkøbscentralen hjemme?', 'Hvor er innkjøpssentralen?'), {
    home: t('in our own country', 'i vårt eget land', 'i vores eget land', 'i vårt eget land'),
    eu: t('in another country of the EU', 'i ett annat EU-land', 'i et andet EU-land', 'i et annet EU-land'),
    eea: t('in Norway, Iceland or Liechtenstein (seen from another country)', 'i Norge, Island eller Liechtenstein (sett från ett annat land)', 'i Norge, Island eller Liechtenstein (set fra et andet land)', 'i Norge, Island eller Liechtenstein (sett fra et annet land)'),
    beyond: t('outside the EEA', 'utanför EES', 'uden for EØS', 'utenfor EØS'),
  })
export const bodyCentral = yesNo('central.isBody', 'person',
  t('A contracting authority that buys for others as a standing task', 'En upphandlande myndighet som stadigvarande köper åt andra', 'En ordregiver, der vedvarende køber for andre', 'En oppdragsgiver som på permanent grunnlag kjøper for andre'),
  t('Is it itself a contracting authority that buys for other authorities as a standing task?', 'Är den själv en upphandlande myndighet som stadigvarande köper åt andra myndigheter?', 'Er den selv en ordregiver, der på vedvarende basis køber for andre ordregivere?', 'Er den selv en oppdragsgiver som på permanent grunnlag kjøper for andre oppdragsgivere?'))
export const bodyNamesUs = yesNo('central.namesUs', 'record',
  t('You are named as a user', 'Ni är angivna som avropsberättigade', 'I er nævnt som brugere', 'Dere er nevnt som brukere'),
  t('Does its notice name you as one who may use the contract, framework agreement or system?', 'Anger dess annons er bland dem som får använda kontraktet, ramavtalet eller systemet?', 'Nævner dens bekendtgørelse jer blandt dem, der kan bruge kontrakten, rammeaftalen eller systemet?', 'Er dere identifisert i kunngjøringen som en av dem som kan bruke kontrakten, rammeavtalen eller ordningen?'))
export const ownPart = yesNo('central.ownPart', 'person',
  t('You do a part yourselves', 'Ni gör en del själva', 'I udfører selv en del', 'Dere gjør en del selv'),
  t('Do you do a part yourselves: a mini-competition, the choice of supplier for a call-off, a purchase in the dynamic system?', 'Gör ni en del själva: en förnyad konkurrensutsättning, valet av leverantör vid avrop, ett köp i det dynamiska inköpssystemet?', 'Udfører I selv en del: et miniudbud, valget af leverandør til et træk, et køb i det dynamiske indkøbssystem?', 'Gjør dere en del selv: en minikonkurranse, valget av leverandør ved avrop, et kjøp i den dynamiske innkjøpsordningen?'))
export const ownPartByRules = yesNo('central.ownPartByRules', 'person',
  t('Your own part by the rules', 'Er egen del enligt reglerna', 'Jeres egen del efter reglerne', 'Deres egen del etter reglene'),
  t('Do you do that part by the rules for it?', 'Gör ni den delen enligt reglerna för den?', 'Udfører I den del efter reglerne for den?', 'Gjør dere den delen etter reglene for den?'))
export const bodyElectronic = yesNo('central.electronic', 'person',
  t('All electronic', 'Allt elektroniskt', 'Alt elektronisk', 'Alt elektronisk'),
  t('Does the central purchasing body run all its procedures electronically?', 'Genomför inköpscentralen alla sina förfaranden elektroniskt?', 'Gennemfører indkøbscentralen alle sine procedurer elektronisk?', 'Gjennomfører innkjøpssentralen alle prosedyrene sine elektronisk?'))
export const bodyLaw = yesNo('central.itsLaw', 'person',
  t('The law of the body’s country is followed', 'Lagen i inköpscentralens land följs', 'Loven i indkøbscentralens land følges', 'Loven i innkjøpssentralens land følges'),
  t('Is the law of the country where the body is followed, also in your own call-offs and mini-competitions?', 'Följs lagen i det land där inköpscentralen finns, också i era egna avrop och förnyade konkurrensutsättningar?', 'Følges loven i det land, hvor indkøbscentralen hører hjemme, også ved jeres egne træk og miniudbud?', 'Følges loven i landet der innkjøpssentralen er, også ved deres egne avrop og minikonkurranser?'))
