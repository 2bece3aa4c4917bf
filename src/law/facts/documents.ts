import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

export const requirementForm = oneOfFact('documents.requirementForm', 'record',
  t('Form of the requirements', 'Kravens form', 'Kravenes form', 'Kravenes form'),
  t('Are the requirements functional or detailed?', 'Är kraven funktionella eller detaljerade?', 'Er kravene funktionelle eller detaljerede?', 'Er kravene funksjonelle eller detaljerte?'), {
    functional: t('functional: what it must achieve', 'funktionella: vad lösningen ska uppnå', 'funktionelle: hvad løsningen skal opnå', 'funksjonelle: hva løsningen skal oppnå'),
    mixed: t('a mix', 'en blandning', 'en blanding', 'en blanding'),
    detailed: t('detailed: how it must be made', 'detaljerade: hur lösningen ska vara utformad', 'detaljerede: hvordan løsningen skal være lavet', 'detaljerte: hvordan løsningen skal være laget'),
  })
export const brandNamed = yesNo('documents.brandNamed', 'record',
  t('A make, material or patent named', 'Fabrikat, material eller patent anges', 'Fabrikat, materiale eller patent nævnt', 'Merke, materiale eller patent nevnt'),
  t('Do the requirements name a make, a material, a process or a patent?', 'Anger kraven ett fabrikat, material, en process eller ett patent?', 'Nævner kravene et fabrikat, et materiale, en proces eller et patent?', 'Nevner kravene et merke, et materiale, en prosess eller et patent?'))
export const orEquivalent = yesNo('documents.orEquivalent', 'record',
  t('“Or equivalent” added', '”Eller likvärdig” tillagt', '»Eller tilsvarende« tilføjet', '«Eller tilsvarende» tilføyd'),
  t('Do the words “or equivalent” stand there?', 'Står orden ”eller likvärdig” där?', 'Står ordene »eller tilsvarende« der?', 'Står ordene «eller tilsvarende» der?'))
export const brandJustified = yesNo('documents.brandJustified', 'judgement',
  t('No other precise description possible', 'Ingen annan exakt beskrivning möjlig', 'Ingen anden præcis beskrivelse mulig', 'Ingen annen presis beskrivelse mulig'),
  t('Is it impossible to describe the subject precisely in another way, or does the subject itself require it?', 'Går det inte att beskriva föremålet exakt på annat sätt, eller kräver föremålet det?', 'Kan genstanden ikke beskrives præcist på anden måde, eller kræver genstanden det?', 'Kan ytelsen ikke beskrives presist på annen måte, eller krever ytelsen det?'))
export const minimumMarked = yesNo('documents.minimumMarked', 'record',
  t('Minimum requirements marked', 'Minimikrav markerade', 'Mindstekrav markeret', 'Absolutte krav merket'),
  t('Do the documents mark which requirements are minimum requirements?', 'Markerar dokumenten vilka krav som är minimikrav?', 'Markerer materialet, hvilke krav der er mindstekrav?', 'Merker dokumentene hvilke krav som er absolutte krav?'))
export const needDescribed = yesNo('documents.needDescribed', 'record',
  t('The need is described', 'Behovet beskrivs', 'Behovet er beskrevet', 'Behovet er beskrevet'),
  t('Do the documents describe the need and the characteristics asked for?', 'Beskriver dokumenten behovet och de egenskaper som efterfrågas?', 'Beskriver materialet behovet og de egenskaber, der efterspørges?', 'Beskriver dokumentene behovet og egenskapene som etterspørres?'))
export const precise = yesNo('documents.precise', 'judgement',
  t('Precise enough to decide on taking part', 'Tillräckligt tydligt för att avgöra deltagande', 'Præcist nok til at beslutte deltagelse', 'Presist nok til å avgjøre deltakelse'),
  t('Are the documents precise enough for a firm to understand nature and scope and decide whether to take part?', 'Är dokumenten tydliga nog för att ett företag ska förstå art och omfattning och avgöra om det vill delta?', 'Er materialet præcist nok til, at en virksomhed forstår art og omfang og kan beslutte, om den vil deltage?', 'Er dokumentene presise nok til at en leverandør forstår art og omfang og kan avgjøre om den vil delta?'))
export const accessibility = yesNo('documents.accessibility', 'record',
  t('Accessibility for all users considered', 'Tillgänglighet för alla användare beaktad', 'Tilgængelighed for alle brugere indtænkt', 'Universell utforming ivaretatt'),
  t('Do the requirements take in accessibility for all users?', 'Tar kraven hänsyn till tillgänglighet för alla användare?', 'Tager kravene hensyn til tilgængelighed for alle brugere?', 'Ivaretar kravene universell utforming?'))
export const lotsDivided = yesNo('lots.divided', 'record',
  t('Divided into lots', 'Uppdelat i delar', 'Opdelt i delkontrakter', 'Delt opp i delkontrakter'),
  t('Is the contract divided into lots?', 'Är kontraktet uppdelat i delar?', 'Er kontrakten opdelt i delkontrakter?', 'Er kontrakten delt opp i delkontrakter?'))
export const lotsReason = oneOfFact('lots.reasonIn', 'record',
  t('Where the reason for no lots stands', 'Var skälet till att inte dela upp finns', 'Hvor begrundelsen for ikke at opdele står', 'Hvor begrunnelsen for ikke å dele opp står'),
  t('Where is the reason for not dividing into lots written?', 'Var står skälet till att inte dela upp?', 'Hvor står begrundelsen for ikke at opdele?', 'Hvor står begrunnelsen for ikke å dele opp?'), {
    documents: t('in the procurement documents', 'i upphandlingsdokumenten', 'i udbudsmaterialet', 'i anskaffelsesdokumentene'),
    report: t('in the internal report', 'i den interna rapporten', 'i den interne rapport', 'i anskaffelsesprotokollen'),
    none: t('nowhere', 'ingenstans', 'ingen steder', 'ingen steder'),
  })
export const variantsAllowed = yesNo('variants.allowed', 'record',
  t('Variants allowed', 'Alternativa anbud tillåtna', 'Alternative tilbud tilladt', 'Alternative tilbud tillatt'),
  t('Are variants allowed?', 'Tillåts alternativa anbud?', 'Er alternative tilbud tilladt?', 'Er alternative tilbud tillatt?'))
export const variantsMinimum = yesNo('variants.minimumStated', 'record',
  t('Minimum requirements for variants stated', 'Minimikrav för alternativa anbud angivna', 'Mindstekrav til alternative tilbud angivet', 'Absolutte krav til alternative tilbud oppgitt'),
  t('Are the minimum requirements for variants and how to present them stated in the notice?', 'Anger annonsen minimikraven för alternativa anbud och hur de ska lämnas?', 'Er mindstekravene til alternative tilbud og deres form angivet i bekendtgørelsen?', 'Er de absolutte kravene til alternative tilbud og hvordan de leveres, oppgitt i kunngjøringen?'))
export const rightsDefined = yesNo('rights.defined', 'record',
  t('Rights to the results defined', 'Rätten till resultaten reglerad', 'Rettighederne til resultaterne fastlagt', 'Rettighetene til resultatene regulert'),
  t('Do the documents say who gets which rights to the results?', 'Anger dokumenten vem som får vilka rättigheter till resultaten?', 'Siger materialet, hvem der får hvilke rettigheder til resultaterne?', 'Sier dokumentene hvem som får hvilke rettigheter til resultatene?'))
export const rightsTo = oneOfFact('rights.to', 'record',
  t('Who keeps the rights', 'Vem som behåller rättigheterna', 'Hvem der beholder rettighederne', 'Hvem som beholder rettighetene'),
  t('Who keeps the rights to the results?', 'Vem behåller rättigheterna till resultaten?', 'Hvem beholder rettighederne til resultaterne?', 'Hvem beholder rettighetene til resultatene?'), {
    firm: t('the firm; the buyer may use and share', 'företaget; köparen får använda och dela', 'virksomheden; ordregiveren må bruge og dele', 'leverandøren; oppdragsgiver får bruke og dele'),
    shared: t('shared', 'delade', 'delt', 'delt'),
    buyer: t('the buyer alone', 'enbart köparen', 'kun ordregiveren', 'bare oppdragsgiver'),
    notStated: t('not stated', 'inte angivet', 'ikke angivet', 'ikke oppgitt'),
  })
export const phases = numberOf('partnership.phases', 'count', 'record',
  t('Phases', 'Faser', 'Faser', 'Faser'),
  t('How many successive phases has the partnership?', 'Hur många faser har partnerskapet?', 'Hvor mange faser har partnerskabet?', 'Hvor mange faser har partnerskapet?'))
export const targets = yesNo('partnership.targets', 'record',
  t('Targets for each phase', 'Delmål för varje fas', 'Delmål for hver fase', 'Delmål for hver fase'),
  t('Has each phase a target to be met?', 'Har varje fas ett delmål att nå?', 'Har hver fase et delmål, der skal nås?', 'Har hver fase et delmål som skal nås?'))
export const instalments = yesNo('partnership.instalments', 'record',
  t('Payment in instalments', 'Betalning i delbetalningar', 'Betaling i rater', 'Betaling i avdrag'),
  t('Is the firm paid in suitable instalments, phase by phase?', 'Betalas företaget i lämpliga delbetalningar, fas för fas?', 'Betales virksomheden i passende rater, fase for fase?', 'Betales leverandøren i passende avdrag, fase for fase?'))
export const stopAnnounced = yesNo('partnership.stopAnnounced', 'record',
  t('Right to stop after a phase announced', 'Rätten att avsluta efter en fas angiven', 'Retten til at stoppe efter en fase angivet', 'Retten til å stoppe etter en fase oppgitt'),
  t('Do the documents say that the buyer may stop or drop partners after a phase, and on what conditions?', 'Anger dokumenten att köparen får avsluta eller minska antalet partner efter en fas, och på vilka villkor?', 'Siger materialet, at ordregiveren kan stoppe eller fravælge partnere efter en fase, og på hvilke vilkår?', 'Sier dokumentene at oppdragsgiver kan stoppe eller redusere antall partnere etter en fase, og på hvilke vilkår?'))
export const maximumCost = yesNo('partnership.maximumCost', 'record',
  t('Maximum costs agreed', 'Kostnadstak överenskommet', 'Maksimale omkostninger aftalt', 'Maksimale kostnader avtalt'),
  t('Are maximum costs for the later purchase agreed?', 'Är ett kostnadstak för det senare köpet överenskommet?', 'Er maksimale omkostninger for det senere køb aftalt?', 'Er maksimale kostnader for det senere kjøpet avtalt?'))
export const performanceLevels = yesNo('partnership.performanceLevels', 'record',
  t('Performance levels agreed', 'Prestandanivåer överenskomna', 'Ydelsesniveauer aftalt', 'Ytelsesnivåer avtalt'),
  t('Are performance levels for the later purchase agreed?', 'Är prestandanivåer för det senare köpet överenskomna?', 'Er ydelsesniveauer for det senere køb aftalt?', 'Er ytelsesnivåer for det senere kjøpet avtalt?'))
export const proportionatePurchase = yesNo('partnership.proportionate', 'judgement',
  t('Purchase in proportion to the development', 'Köpet i proportion till utvecklingen', 'Købet i forhold til udviklingen', 'Kjøpet i forhold til utviklingen'),
  t('Is the value of the later purchase in proportion to the investment in development?', 'Står värdet av det senare köpet i proportion till investeringen i utveckling?', 'Står værdien af det senere køb i forhold til investeringen i udvikling?', 'Står verdien av det senere kjøpet i forhold til investeringen i utvikling?'))
export const partners = numberOf('partnership.partners', 'count', 'record',
  t('Partners', 'Partner', 'Partnere', 'Partnere'),
  t('How many partners will there be?', 'Hur många partner ska det vara?', 'Hvor mange partnere skal der være?', 'Hvor mange partnere skal det være?'))
export const separateResearch = yesNo('partnership.separateResearch', 'record',
  t('Each partner does separate development', 'Varje partner utvecklar för sig', 'Hver partner udvikler for sig', 'Hver partner utvikler for seg'),
  t('Does each partner carry out its own, separate research and development?', 'Bedriver varje partner sin egen, separata forskning och utveckling?', 'Udfører hver partner sin egen, adskilte forskning og udvikling?', 'Utfører hver partner sin egen, adskilte forskning og utvikling?'))
export const researchCapacity = yesNo('selection.researchCapacity', 'record',
  t('Selection weighs research and innovation capacity', 'Kvalificering och urval väger in forsknings- och innovationsförmåga', 'Udvælgelsen vægter forsknings- og innovationsevne', 'Utvelgelsen vektlegger forsknings- og innovasjonsevne'),
  t('Do the selection criteria weigh the capacity for research, development and innovation?', 'Tar kvalificeringskraven och urvalskriterierna hänsyn till förmågan till forskning, utveckling och innovation?', 'Vægter udvælgelseskriterierne evnen til forskning, udvikling og innovation?', 'Vektlegger kvalifikasjons- og utvelgelseskriteriene evnen til forskning, utvikling og innovasjon?'))
export const turnoverTimes = numberOf('selection.turnoverTimes', 'times', 'record',
  t('Turnover demanded, times the contract value', 'Krävd omsättning, gånger kontraktsvärdet', 'Krævet omsætning, gange kontraktværdien', 'Krevd omsetning, ganger kontraktsverdien'),
  t('How many times the contract value is the yearly turnover demanded?', 'Hur många gånger kontraktsvärdet krävs i årsomsättning?', 'Hvor mange gange kontraktværdien kræves i årlig omsætning?', 'Hvor mange ganger kontraktsverdien kreves i årsomsetning?'))
export const turnoverReasoned = yesNo('selection.turnoverReasoned', 'record',
  t('Reason for a higher turnover stated', 'Skäl för högre omsättningskrav angivet', 'Begrundelse for højere omsætningskrav angivet', 'Begrunnelse for høyere omsetningskrav oppgitt'),
  t('Do the documents give a special risk as reason for the higher turnover?', 'Anger dokumenten en särskild risk som skäl för det högre kravet?', 'Angiver materialet en særlig risiko som begrundelse for det højere krav?', 'Oppgir dokumentene en særlig risiko som begrunnelse for det høyere kravet?'))
export const selectionProportionate = yesNo('selection.proportionate', 'judgement',
  t('Selection criteria related and proportionate', 'Kvalificeringskraven relevanta och proportionella', 'Udvælgelseskriterierne relevante og proportionale', 'Kvalifikasjonskravene relevante og forholdsmessige'),
  t('Are all selection criteria related to the contract and proportionate to it?', 'Har alla kvalificeringskrav koppling till det som köps, och står de i proportion till det?', 'Er alle udvælgelseskriterier knyttet til kontrakten og proportionale med den?', 'Er alle kvalifikasjonskrav knyttet til kontrakten og forholdsmessige?'))
export const localDemand = yesNo('selection.localDemand', 'record',
  t('Local firms favoured', 'Lokala företag gynnas', 'Lokale virksomheder favoriseres', 'Lokale leverandører favoriseres'),
  t('Do the documents ask for a local seat, local experience or a local address?', 'Kräver dokumenten lokalt säte, lokal erfarenhet eller lokal adress?', 'Kræver materialet lokalt hjemsted, lokal erfaring eller lokal adresse?', 'Krever dokumentene lokalt hovedsete, lokal erfaring eller lokal adresse?'))
export const minimumInvitedStated = numberOf('selection.minimumInvited', 'count', 'record',
  t('Least number to be invited, as announced', 'Minsta antal som bjuds in, enligt annonsen', 'Mindste antal, der opfordres, ifølge bekendtgørelsen', 'Minste antall som inviteres, ifølge kunngjøringen'),
  t('What is the least number of firms to be invited, as the notice says?', 'Vilket är det minsta antalet företag som ska bjudas in enligt annonsen?', 'Hvad er det mindste antal virksomheder, der skal opfordres, ifølge bekendtgørelsen?', 'Hva er det minste antallet leverandører som skal inviteres, ifølge kunngjøringen?'))
export const selfDeclaration = yesNo('selection.selfDeclaration', 'record',
  t('The European self-declaration (ESPD) asked for', 'Egen försäkran (ESPD) begärs', 'Det fælles europæiske udbudsdokument (ESPD) kræves', 'Det europeiske egenerklæringsskjemaet (ESPD) kreves'),
  t('Do the documents ask for the European self-declaration (ESPD) as first proof?', 'Begär dokumenten en egen försäkran (ESPD) som preliminärt bevis?', 'Kræver materialet ESPD som foreløbigt bevis?', 'Krever dokumentene ESPD som foreløpig dokumentasjon?'))
export const voluntaryGroundsAnnounced = yesNo('exclusion.voluntaryAnnounced', 'record',
  t('Voluntary exclusion grounds announced', 'Frivilliga uteslutningsgrunder angivna', 'Frivillige udelukkelsesgrunde angivet', 'Frivillige avvisningsgrunner oppgitt'),
  t('Does the notice say which voluntary exclusion grounds are used?', 'Anger annonsen vilka frivilliga uteslutningsgrunder som används?', 'Angiver bekendtgørelsen, hvilke frivillige udelukkelsesgrunde der bruges?', 'Oppgir kunngjøringen hvilke frivillige avvisningsgrunner som brukes?'))
export const changeClause = yesNo('documents.changeClause', 'record',
  t('Clear change clause in the contract', 'Tydlig ändringsklausul i avtalet', 'Klar ændringsklausul i kontrakten', 'Klar endringsklausul i kontrakten'),
  t('Does the draft contract hold clear, precise clauses on changes and options?', 'Innehåller avtalsutkastet tydliga och exakta klausuler om ändringar och optioner?', 'Indeholder kontraktudkastet klare, præcise og entydige klausuler om ændringer og optioner?', 'Inneholder kontraktsutkastet klare og presise klausuler om endringer og opsjoner?'))
export const firstTenderReserved = yesNo('negotiation.firstTenderReserved', 'record',
  t('Right to award on the first tender reserved', 'Rätten att tilldela på första anbudet förbehållen', 'Retten til at tildele på første tilbud forbeholdt', 'Retten til å tildele på første tilbud forbeholdt'),
  t('Does the notice reserve the right to award on the first tenders without negotiating?', 'Förbehåller annonsen rätten att tilldela på första anbuden utan förhandling?', 'Forbeholder bekendtgørelsen retten til at tildele på første tilbud uden forhandling?', 'Forbeholder kunngjøringen retten til å tildele på første tilbud uten forhandling?'))
export const stagesAnnounced = yesNo('negotiation.stagesAnnounced', 'record',
  t('Reduction in stages announced', 'Stegvis minskning angiven', 'Trinvis begrænsning angivet', 'Trinnvis reduksjon oppgitt'),
  t('Do the notice or documents say that the number of tenders or solutions may be reduced in stages?', 'Anger annonsen eller dokumenten att antalet anbud eller lösningar får minskas stegvis?', 'Siger bekendtgørelsen eller materialet, at antallet af tilbud eller løsninger kan begrænses trinvis?', 'Sier kunngjøringen eller dokumentene at antall tilbud eller løsninger kan reduseres trinnvis?'))
export const dialoguePlanned = yesNo('negotiation.planStated', 'record',
  t('How dialogue or negotiation runs is stated', 'Hur dialog eller förhandling går till anges', 'Forløbet af dialog eller forhandling er angivet', 'Gjennomføringen av dialog eller forhandling er oppgitt'),
  t('Do the documents say how the dialogue or negotiation will run, with a timetable?', 'Anger dokumenten hur dialogen eller förhandlingen ska gå till, med tidsplan?', 'Siger materialet, hvordan dialogen eller forhandlingen skal forløbe, med tidsplan?', 'Sier dokumentene hvordan dialogen eller forhandlingen skal gjennomføres, med tidsplan?'))
