import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

// Social and other specific services.
export const lightDescribed = yesNo('light.procedureDescribed', 'record',
  t('How the procedure runs is described', 'Hur förfarandet går till är beskrivet', 'Procedurens forløb er beskrevet', 'Gjennomføringen er beskrevet'),
  t('Do the documents say how the procedure runs and what you will weigh, so that all can follow it?', 'Anger dokumenten hur förfarandet går till och vad ni kommer att väga in, så att alla kan följa det?', 'Siger materialet, hvordan proceduren forløber, og hvad I lægger vægt på, så alle kan følge med?', 'Sier dokumentene hvordan konkurransen gjennomføres, og hva dere legger vekt på, så alle kan følge med?'))
export const lightEqual = yesNo('light.equalTreatment', 'record',
  t('All treated alike', 'Alla behandlas lika', 'Alle behandles ens', 'Alle behandles likt'),
  t('Do all firms get the same information and the same chance all the way?', 'Får alla företag samma information och samma möjlighet hela vägen?', 'Får alle virksomheder samme oplysninger og samme mulighed hele vejen?', 'Får alle leverandører samme informasjon og samme mulighet hele veien?'))
export const userNeedsWeighed = yesNo('light.userNeedsWeighed', 'record',
  t('What users need is considered', 'Brukarnas behov är beaktade', 'Brugernes behov er overvejet', 'Brukernes behov er vurdert'),
  t('Have you considered quality, continuity, accessibility, affordability, what different users need, their say, and innovation?', 'Har ni beaktat kvalitet, kontinuitet, tillgänglighet, rimligt pris, olika brukares behov och inflytande samt innovation?', 'Har I overvejet kvalitet, kontinuitet, tilgængelighed, rimelig pris, forskellige brugeres behov og indflydelse samt innovation?', 'Har dere vurdert kvalitet, kontinuitet, tilgjengelighet, akseptabel pris, ulike brukeres behov og medvirkning, og innovasjon?'))
export const noticesGrouped = yesNo('awardNotice.grouped', 'record',
  t('Award notices collected by quarter', 'Efterannonserna samlas kvartalsvis', 'Bekendtgørelserne samles kvartalsvis', 'Kunngjøringene samles kvartalsvis'),
  t('Are the award notices collected and sent once a quarter?', 'Samlas efterannonserna och skickas en gång i kvartalet?', 'Samles bekendtgørelserne og sendes én gang i kvartalet?', 'Samles kunngjøringene og sendes én gang i kvartalet?'))
export const lightKind = oneOfFact('light.kind', 'record',
  t('Which list the services are on', 'Vilken lista tjänsterna finns på', 'Hvilken liste ydelserne står på', 'Hvilket vedlegg tjenestene står i'),
  t('Are they health and social services, or other special services (culture, catering, hotels, legal services and more)?', 'Är det hälso- och sjukvårds- eller sociala tjänster, eller andra särskilda tjänster (kultur, måltider, hotell, juridik med mera)?', 'Er det sundheds- og socialydelser eller andre specifikke ydelser (kultur, bespisning, hoteller, jura mv.)?', 'Er det helse- og sosialtjenester eller særlige tjenester (kultur, servering, hotell, juridiske tjenester mv.)?'), {
    health: t('health and social services', 'hälso- och sjukvård eller sociala tjänster', 'sundheds- og socialydelser', 'helse- og sosialtjenester'),
    special: t('other special services', 'andra särskilda tjänster', 'andre specifikke ydelser', 'særlige tjenester'),
  })
export const lightExempt = yesNo('light.singleUserSecrecy', 'judgement',
  t('One user’s secrets stand in the way of a competition', 'En enskild brukares sekretess hindrar konkurrens', 'En enkelt brugers fortrolighed hindrer konkurrence', 'En enkeltbrukers taushetsbelagte opplysninger hindrer konkurranse'),
  t('Is it a service to one user, no proper competition possible without giving away secret information, and does the user not agree to that?', 'Gäller det en enskild brukare, går en riktig konkurrens inte att hålla utan att lämna ut sekretessbelagda uppgifter, och samtycker brukaren inte till det?', 'Gælder det en enkelt bruger, kan der ikke holdes en forsvarlig konkurrence uden at videregive fortrolige oplysninger, og samtykker brugeren ikke?', 'Gjelder det en enkeltbruker, kan det ikke holdes en forsvarlig konkurranse uten å gi ut taushetsbelagte opplysninger, og samtykker ikke brukeren?'))

// Reserved contracts.
export const reservedFor = oneOfFact('reserve.for', 'record',
  t('For whom the contract is reserved', 'För vem kontraktet reserveras', 'Hvem kontrakten reserveres til', 'Hvem kontrakten reserveres for'),
  t('For which kind of supplier is the contract reserved?', 'För vilken sorts leverantör reserveras kontraktet?', 'Til hvilken slags leverandør reserveres kontrakten?', 'For hvilken type leverandør reserveres kontrakten?'), {
    sheltered: t('sheltered workshops and firms that bring people into working life', 'skyddade verkstäder och företag för social och yrkesmässig integration', 'beskyttede værksteder og virksomheder, der integrerer personer socialt og fagligt', 'virksomheter som integrerer funksjonshemmede eller vanskeligstilte i arbeidslivet'),
    participatory: t('organisations run by staff, users or members', 'organisationer som styrs av personal, brukare eller berörda', 'organisationer, som ledes af medarbejdere, brugere eller interessenter', 'organisasjoner som ledes av ansatte, brukere eller interessenter'),
    nonProfit: t('non-profit (idea-based) organisations', 'idéburna organisationer', 'frivillige og almennyttige organisationer', 'ideelle organisasjoner'),
  })
export const integrationAim = yesNo('reserve.integrationAim', 'person',
  t('Main aim is to bring people into work', 'Främsta syftet är integration i arbetslivet', 'Hovedformålet er integration på arbejdsmarkedet', 'Hovedformålet er integrering i arbeidslivet'),
  t('Is it a sheltered workshop or programme, or is the supplier’s main aim to bring disabled or disadvantaged people into work?', 'Är det en skyddad verkstad eller ett program för skyddad anställning, eller är leverantörens främsta syfte integration av personer med funktionsnedsättning eller som har svårt att komma in på arbetsmarknaden?', 'Er det et beskyttet værksted eller program, eller er leverandørens hovedformål at integrere handicappede eller dårligt stillede personer?', 'Er hovedformålet med virksomheten eller programmet å integrere funksjonshemmede eller vanskeligstilte i arbeidslivet?'))
export const disadvantagedShare = numberOf('reserve.disadvantagedShare', 'percent', 'person',
  t('Disabled or disadvantaged among the staff', 'Andel med funktionsnedsättning eller utanför arbetsmarknaden', 'Handicappede eller dårligt stillede blandt de ansatte', 'Funksjonshemmede eller vanskeligstilte blant de ansatte'),
  t('How many per cent of the staff must be disabled or disadvantaged?', 'Hur många procent av de sysselsatta ska ha en funktionsnedsättning eller svårt att komma in på arbetsmarknaden?', 'Hvor mange procent af medarbejderne skal være handicappede eller dårligt stillede?', 'Hvor mange prosent av de ansatte skal ha en funksjonshemming eller være vanskeligstilte?'))
export const reservationStated = yesNo('reserve.statedInNotice', 'record',
  t('Reservation stated in the notice', 'Reservationen anges i annonsen', 'Reservationen angivet i bekendtgørelsen', 'Reservasjonen angitt i kunngjøringen'),
  t('Does the notice say that the contract is reserved, and refer to the provision?', 'Anger annonsen att kontraktet är reserverat, med hänvisning till bestämmelsen?', 'Siger bekendtgørelsen, at kontrakten er reserveret, med henvisning til bestemmelsen?', 'Sier kunngjøringen at kontrakten er reservert, med henvisning til bestemmelsen?'))
export const reservableCode = yesNo('reserve.listedCode', 'record',
  t('Service code may be reserved', 'Tjänstekoden får reserveras', 'Ydelsens kode kan reserveres', 'Tjenestekoden kan reserveres'),
  t('Are the services under one of the CPV codes that may be reserved for such organisations?', 'Omfattas tjänsterna av någon av de CPV-koder som får reserveras för sådana organisationer?', 'Hører ydelserne under en af de CPV-koder, der kan reserveres til sådanne organisationer?', 'Står tjenestene under en av CPV-kodene som kan reserveres for slike organisasjoner?'))
export const organisationFits = yesNo('reserve.organisationFits', 'judgement',
  t('The organisation is of the right kind', 'Organisationen är av rätt slag', 'Organisationen er af den rette slags', 'Organisasjonen er av riktig slag'),
  t('Must the organisation have a public mission tied to the services, put its surplus back, and be owned or run with staff, users or members?', 'Ska organisationen ha ett offentligt uppdrag kopplat till tjänsterna, återinvestera vinsten och ägas eller styras med personal, brukare eller berörda?', 'Skal organisationen have en offentlig opgave knyttet til ydelserne, geninvestere overskuddet og ejes eller ledes med medarbejdere, brugere eller interessenter?', 'Må organisasjonen ha et offentlig formål knyttet til tjenestene, føre overskuddet tilbake og eies eller ledes med ansatte, brukere eller interessenter?'))
export const reservedYears = numberOf('reserve.years', 'count', 'record',
  t('Length of the reserved contract in years', 'Det reserverade kontraktets längd i år', 'Den reserverede kontrakts varighed i år', 'Den reserverte kontraktens varighet i år'),
  t('How many years does the reserved contract run?', 'Hur många år löper det reserverade kontraktet?', 'Hvor mange år løber den reserverede kontrakt?', 'Hvor mange år løper den reserverte kontrakten?'))
export const reservedLately = yesNo('reserve.awardedLastThreeYears', 'record',
  t('Same organisation had such a contract in the last three years', 'Samma organisation hade ett sådant kontrakt de senaste tre åren', 'Samme organisation havde en sådan kontrakt i de seneste tre år', 'Samme organisasjon hadde en slik kontrakt de siste tre årene'),
  t('Has this organisation had a contract for these services from you, reserved in the same way, in the last three years?', 'Har organisationen de senaste tre åren tilldelats ett kontrakt av er för dessa tjänster, reserverat på samma sätt?', 'Har organisationen i de seneste tre år fået en kontrakt af jer om disse ydelser, reserveret på samme måde?', 'Har organisasjonen de siste tre årene hatt en kontrakt med dere om de samme tjenestene, reservert på samme måte?'))
export const reservedSocialAims = yesNo('reserve.socialAims', 'judgement',
  t('Reservation serves social aims and the budget', 'Reservationen tjänar sociala mål och budgeten', 'Reservationen tjener sociale mål og budgettet', 'Reservasjonen tjener sosiale mål og budsjettet'),
  t('Does the reservation help to reach social aims, the common good and good use of the budget?', 'Bidrar reservationen till sociala mål, det allmännas bästa och en effektiv budget?', 'Bidrager reservationen til sociale mål, fællesskabets bedste og god brug af budgettet?', 'Bidrar reservasjonen til å oppnå sosiale mål, fellesskapets beste og budsjettmessig effektivitet?'))

// Mixed contracts.
export const mixKind = oneOfFact('mix.kind', 'record',
  t('What is put together', 'Vad som blandas', 'Hvad der sættes sammen', 'Hva som settes sammen'),
  t('What do the parts of the contract fall under?', 'Vilka regler hör kontraktets delar till?', 'Hvilke regler hører kontraktens dele under?', 'Hvilke regler hører delene av kontrakten under?'), {
    sameAct: t('all parts under the same act (works, goods, services)', 'alla delar under samma lag (byggentreprenad, varor, tjänster)', 'alle dele under samme lov (bygge- og anlægsarbejde, varer, tjenesteydelser)', 'alle deler under samme forskrift (bygg og anlegg, varer, tjenester)'),
    withExcluded: t('one part lies outside the procurement rules', 'en del ligger utanför upphandlingsreglerna', 'en del ligger uden for udbudsreglerne', 'en del ligger utenfor anskaffelsesregelverket'),
    withConcession: t('one part is a concession', 'en del är en koncession', 'en del er en koncession', 'en del er en konsesjon'),
    withUtility: t('one part serves water, energy, transport, ports or post', 'en del gäller vatten, energi, transporter, hamnar eller post', 'en del vedrører vand, energi, transport, havne eller post', 'en del gjelder vann, energi, transport, havner eller post'),
  })
export const mixSeparable = yesNo('mix.separable', 'judgement',
  t('The parts can objectively be separated', 'Delarna kan särskiljas objektivt', 'Delene kan objektivt adskilles', 'Delene kan skilles objektivt fra hverandre'),
  t('Can the parts objectively be separated, technically and economically?', 'Kan delarna särskiljas objektivt, tekniskt och ekonomiskt?', 'Kan delene objektivt adskilles, teknisk og økonomisk?', 'Kan delene skilles fra hverandre på en objektiv måte, teknisk og økonomisk?'))
export const mixOneContract = yesNo('mix.oneContract', 'record',
  t('Awarded as one contract', 'Tilldelas som ett enda kontrakt', 'Tildeles som én kontrakt', 'Inngås som én kontrakt'),
  t('Are the parts awarded together in one contract?', 'Tilldelas delarna tillsammans i ett enda kontrakt?', 'Tildeles delene samlet i én kontrakt?', 'Inngås delene samlet i én kontrakt?'))
export const mainSubjectRules = yesNo('mix.mainSubjectRules', 'judgement',
  t('Rules of the main subject followed', 'Huvudföremålets regler följs', 'Hovedgenstandens regler følges', 'Hovedelementets regler følges'),
  t('Does the contract follow the rules for its main subject (goods and services, and kinds of services, by the highest value)?', 'Följer kontraktet reglerna för sitt huvudföremål (varor och tjänster, och slag av tjänster, efter högsta värdet)?', 'Følger kontrakten reglerne for sin hovedgenstand (varer og tjenesteydelser, og slags tjenesteydelser, efter højeste værdi)?', 'Følger kontrakten reglene for sitt hovedelement (varer og tjenester, og typer tjenester, etter høyeste verdi)?'))
export const wholeUnderAct = yesNo('mix.wholeUnderAct', 'record',
  t('Whole contract under the procurement act', 'Hela kontraktet enligt upphandlingslagen', 'Hele kontrakten efter udbudsloven', 'Hele kontrakten etter anskaffelsesforskriften'),
  t('Is the whole contract awarded under the ordinary procurement rules, whatever the parts are worth?', 'Tilldelas hela kontraktet enligt de vanliga upphandlingsreglerna, oavsett vad delarna är värda?', 'Tildeles hele kontrakten efter de almindelige udbudsregler, uanset hvad delene er værd?', 'Inngås hele kontrakten etter de vanlige anskaffelsesreglene, uansett hva delene er verdt?'))
export const underConcessionRules = yesNo('mix.underConcessionRules', 'record',
  t('Whole contract under the rules for concessions', 'Hela kontraktet enligt koncessionsreglerna', 'Hele kontrakten efter koncessionsreglerne', 'Hele kontrakten etter konsesjonskontraktforskriften'),
  t('Is the whole contract awarded under the rules for concessions?', 'Tilldelas hela kontraktet enligt reglerna för koncessioner?', 'Tildeles hele kontrakten efter reglerne for koncessioner?', 'Inngås hele kontrakten etter reglene for konsesjonskontrakter?'))
export const ordinaryPartAbove = yesNo('mix.ordinaryPartAbove', 'record',
  t('Ordinary part reaches its threshold', 'Den vanliga delen når sitt tröskelvärde', 'Den almindelige del når sin tærskelværdi', 'Den ordinære delen når sin EØS-terskelverdi'),
  t('Is the part that is no concession worth at least its own EU threshold?', 'Är den del som inte är en koncession värd minst sitt tröskelvärde?', 'Når den del, der ikke er en koncession, op på sin tærskelværdi?', 'Er den delen som ikke er en konsesjon, verdt minst sin EØS-terskelverdi?'))
export const concessionPartAbove = yesNo('mix.concessionPartAbove', 'record',
  t('Concession part reaches its threshold', 'Koncessionsdelen når sitt tröskelvärde', 'Koncessionsdelen når sin tærskelværdi', 'Konsesjonsdelen når sin EØS-terskelverdi'),
  t('Is the concession part worth at least the threshold for concessions?', 'Är koncessionsdelen värd minst tröskelvärdet för koncessioner?', 'Når koncessionsdelen op på tærskelværdien for koncessioner?', 'Er konsesjonsdelen verdt minst EØS-terskelverdien for konsesjonskontrakter?'))
export const eachPartOwnRules = yesNo('mix.eachPartOwnRules', 'record',
  t('Each separate contract by its own rules', 'Varje separat kontrakt enligt sina egna regler', 'Hver særskilt kontrakt efter sine egne regler', 'Hver separate kontrakt etter sine egne regler'),
  t('Does each separate contract follow the rules for what it is?', 'Följer varje separat kontrakt reglerna för det som den avser?', 'Følger hver særskilt kontrakt reglerne for det, den angår?', 'Følger hver separate kontrakt reglene for det den gjelder?'))
export const mixPartAbroad = yesNo('mix.partOfInterestAbroad', 'judgement',
  t('One part interests firms abroad', 'En del intresserar företag utomlands', 'En del har klar grænseoverskridende interesse', 'En del har klar grenseoverskridende interesse'),
  t('Would one part of the contract clearly interest firms in other countries?', 'Skulle en del av kontraktet tydligt intressera företag i andra länder?', 'Har en del af kontrakten klar grænseoverskridende interesse?', 'Har en del av kontrakten klar grenseoverskridende interesse?'))
export const mixIncludesWorks = yesNo('mix.includesWorks', 'record',
  t('Works are one part', 'Byggentreprenad ingår', 'Bygge- og anlægsarbejde indgår', 'Bygg og anlegg inngår'),
  t('Does the contract hold works beside goods or services?', 'Innehåller kontraktet byggentreprenad vid sidan av varor eller tjänster?', 'Indeholder kontrakten bygge- og anlægsarbejde ved siden af varer eller tjenesteydelser?', 'Inneholder kontrakten bygg og anlegg ved siden av varer eller tjenester?'))
export const worksRulesFollowed = yesNo('mix.worksRulesFollowed', 'record',
  t('Whole contract by the act on works below the threshold', 'Hela kontraktet enligt den danska lagen om byggarbeten under tröskelvärdet', 'Hele kontrakten efter tilbudsloven', 'Hele kontrakten etter den danske loven om bygg og anlegg under terskelverdien'),
  t('Does the whole contract follow tilbudsloven?', 'Följer hela kontraktet tilbudsloven?', 'Følger hele kontrakten tilbudsloven?', 'Følger hele kontrakten tilbudsloven?'))

// Contracts that the rules do not reach.
export const excludedKind = oneOfFact('outside.kind', 'person',
  t('Why the rules should not reach it', 'Varför reglerna inte skulle gälla', 'Hvorfor reglerne ikke skulle gælde', 'Hvorfor regelverket ikke skulle gjelde'),
  t('Which excluded kind of contract is it?', 'Vilket undantaget slag av kontrakt är det?', 'Hvilken undtaget kontrakttype er det?', 'Hvilken type unntatt kontrakt er det?'), {
    none: t('none that the law names', 'inget som lagen nämner', 'ingen, som loven nævner', 'ingen som regelverket nevner'),
    property: t('land, existing buildings or rights in them', 'mark, befintliga byggnader eller rätt till sådana', 'jord, bestående bygninger eller rettigheder hertil', 'grunn, eksisterende bygninger eller rettigheter til slike'),
    litigation: t('a lawyer in or before a court case or arbitration, notaries, guardians', 'advokat i eller inför domstols- eller skiljeförfarande, notarius publicus, förmyndare', 'advokat i eller før en retssag eller voldgift, notar, værge', 'advokat i eller før en rettssak eller voldgift, notarius, verge'),
    loan: t('loans and financial instruments', 'lån och finansiella instrument', 'lån og finansielle instrumenter', 'lån og finansielle instrumenter'),
    employment: t('an employment contract', 'ett anställningsavtal', 'en ansættelseskontrakt', 'en arbeidsavtale'),
    exclusiveRight: t('services from another authority that has an exclusive right by law', 'tjänster från en annan upphandlande myndighet som har ensamrätt enligt författning', 'ydelser fra en anden ordregiver, der har eneret efter lov', 'tjenester fra en annen oppdragsgiver som har enerett etter regelverk'),
    railTransport: t('public passenger transport by rail or metro', 'kollektivtrafik med järnväg eller tunnelbana', 'offentlig personbefordring med tog eller metro', 'offentlig persontransport med jernbane eller T-bane'),
    telecom: t('running a public electronic communications network', 'drift av ett allmänt elektroniskt kommunikationsnät', 'drift af et offentligt elektronisk kommunikationsnet', 'drift av et offentlig elektronisk kommunikasjonsnett'),
    international: t('rules of an international agreement or organisation', 'regler i ett internationellt avtal eller en internationell organisation', 'regler i en international aftale eller organisation', 'regler i en internasjonal avtale eller organisasjon'),
  })
export const builtToOrder = yesNo('outside.builtToOrder', 'judgement',
  t('Built or altered to the buyer’s wishes', 'Byggs eller ändras efter köparens krav', 'Opføres eller ændres efter ordregiverens krav', 'Oppføres eller endres etter oppdragsgivers krav'),
  t('Will the building be put up or much altered to requirements that you set?', 'Ska byggnaden uppföras eller ändras väsentligt efter krav som ni ställer?', 'Skal bygningen opføres eller ændres væsentligt efter krav, som I stiller?', 'Skal bygningen oppføres eller endres vesentlig etter krav som dere stiller?'))
export const adviceInGeneral = yesNo('outside.generalAdvice', 'judgement',
  t('General legal advice', 'Allmän juridisk rådgivning', 'Almindelig juridisk rådgivning', 'Alminnelig juridisk rådgivning'),
  t('Is it legal advice in general, without a case that is under way or very likely?', 'Är det juridisk rådgivning i allmänhet, utan ett pågående eller mycket sannolikt mål?', 'Er det juridisk rådgivning i almindelighed, uden en verserende eller meget sandsynlig sag?', 'Er det juridisk rådgivning generelt, uten en pågående eller svært sannsynlig sak?'))
export const ideaBasedFits = yesNo('reserve.ideaBasedFits', 'judgement',
  t('The idea-based organisation is of the right kind', 'Den idéburna organisationen är av rätt slag', 'Den almennyttige organisation er af den rette slags', 'Den ideelle organisasjonen er av riktig slag'),
  t('Does its purpose help the service, may it pass on values only as the registration act allows, and is it free of state, regional or municipal control?', 'Bidrar dess allmännyttiga syfte till tjänstens ändamål, gör den bara tillåtna värdeöverföringar, och saknar stat, region och kommun bestämmande inflytande över den?', 'Bidrager dens formål til ydelsen, overfører den kun værdier, som registreringsloven tillader, og er den fri for bestemmende indflydelse fra stat, region og kommune?', 'Bidrar formålet til tjenesten, overfører den bare verdier slik registreringsloven tillater, og er den fri for bestemmende innflytelse fra stat, region og kommune?'))
export const codesOnList = yesNo('light.codesOnList', 'judgement',
  t('Service codes checked against the list', 'Tjänstekoderna prövade mot listan', 'Ydelsernes koder holdt op mod listen', 'Tjenestekodene sjekket mot listen'),
  t('Are the services under CPV codes on the list, or are those that are worth more than the rest?', 'Finns tjänsternas CPV-koder på listan, eller är de som finns där värda mer än resten?', 'Står ydelsernes CPV-koder på listen, eller er de, der gør, mere værd end resten?', 'Står tjenestenes CPV-koder på listen, eller er de som gjør det, verdt mer enn resten?'))
