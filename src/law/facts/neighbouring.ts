import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

export const product = oneOfFact('product.kind', 'record',
  t('Regulated product', 'Reglerad produkt', 'Reguleret produkt', 'Regulert produkt'),
  t('What is bought? Take the step once for each that fits.', 'Vad köps? Ta steget en gång för var och en som passar.', 'Hvad købes? Tag trinnet én gang for hver, der passer.', 'Hva kjøpes? Ta steget én gang for hver som passer.'), {
    vehicles: t('vehicles, or a service carried out with them', 'fordon, eller en tjänst som utförs med dem', 'køretøjer eller en ydelse, der udføres med dem', 'kjøretøy, eller en tjeneste som utføres med dem'),
    energyUsing: t('products that use or affect energy, tyres, or services that need new ones', 'produkter som använder eller påverkar energi, däck, eller tjänster som kräver nya sådana', 'produkter, der bruger eller påvirker energi, dæk eller ydelser, der kræver nye', 'produkter som bruker eller påvirker energi, dekk, eller tjenester som krever nye'),
    buildings: t('a building to buy or rent', 'en byggnad att köpa eller hyra', 'en bygning, der købes eller lejes', 'en bygning som kjøpes eller leies'),
    netZero: t('net-zero technology such as solar, wind, batteries, heat pumps, hydrogen or grids', 'nettonollteknik som sol, vind, batterier, värmepumpar, vätgas eller elnät', 'nettonulteknologi som sol, vind, batterier, varmepumper, brint eller elnet', 'nullutslippsteknologi som sol, vind, batterier, varmepumper, hydrogen eller strømnett'),
    medicalDevices: t('medical devices (CPV 33100000-1 to 33199000-1)', 'medicintekniska produkter (CPV 33100000-1 till 33199000-1)', 'medicinsk udstyr (CPV 33100000-1 til 33199000-1)', 'medisinsk utstyr (CPV 33100000-1 til 33199000-1)'),
    accessible: t('computers, terminals, telephony, e-commerce or another product or service of the accessibility act', 'datorer, terminaler, telefoni, e-handel eller annat i tillgänglighetsdirektivet', 'computere, terminaler, telefoni, e-handel eller andet i tilgængelighedsdirektivet', 'datamaskiner, terminaler, telefoni, e-handel eller annet i tilgjengelighetsdirektivet'),
    batteriesPackaging: t('batteries, packaging or a product with EU ecodesign requirements', 'batterier, förpackningar eller en produkt med ekodesignkrav', 'batterier, emballage eller et produkt med krav om miljøvenligt design', 'batterier, emballasje eller et produkt med økodesignkrav'),
    other: t('none of these', 'inget av detta', 'intet af dette', 'ingen av disse'),
  })

// Foreign subsidies.
export const subsidyStated = yesNo('subsidies.stated', 'record',
  t('Duty to notify foreign subsidies stated', 'Skyldigheten att anmäla utländska subventioner angiven', 'Pligten til at anmelde udenlandske subsidier oplyst', 'Plikten til å melde utenlandske subsidier oppgitt'),
  t('Do notice and documents say that tenderers must notify or declare foreign financial contributions?', 'Anger annons och dokument att anbudsgivarna ska anmäla eller redovisa utländska finansiella bidrag?', 'Oplyser bekendtgørelse og materiale, at tilbudsgivere skal anmelde eller erklære udenlandske finansielle bidrag?', 'Sier kunngjøring og dokumenter at leverandørene må melde eller erklære utenlandske finansielle bidrag?'))
export const subsidyPapers = oneOfFact('subsidies.papers', 'record',
  t('Papers on foreign subsidies', 'Handlingar om utländska subventioner', 'Papirer om udenlandske subsidier', 'Papirer om utenlandske subsidier'),
  t('What has the firm handed in about foreign financial contributions?', 'Vad har företaget lämnat in om utländska finansiella bidrag?', 'Hvad har virksomheden afleveret om udenlandske finansielle bidrag?', 'Hva har leverandøren levert om utenlandske finansielle bidrag?'), {
    forwarded: t('a notification or declaration, sent on to the Commission', 'en anmälan eller redovisning, vidaresänd till kommissionen', 'en anmeldelse eller erklæring, sendt videre til Kommissionen', 'en melding eller erklæring, sendt videre til Kommisjonen'),
    handedIn: t('a notification or declaration, not sent on yet', 'en anmälan eller redovisning, ännu inte vidaresänd', 'en anmeldelse eller erklæring, endnu ikke sendt videre', 'en melding eller erklæring, ennå ikke sendt videre'),
    missing: t('nothing yet', 'inget ännu', 'intet endnu', 'ingenting ennå'),
    missingAfterAsking: t('nothing, ten working days after being asked', 'inget, tio arbetsdagar efter begäran', 'intet, ti arbejdsdage efter anmodningen', 'ingenting, ti virkedager etter forespørselen'),
  })
export const subsidyReview = oneOfFact('subsidies.review', 'record',
  t('Where the Commission’s review stands', 'Läget i kommissionens granskning', 'Status for Kommissionens undersøgelse', 'Status for Kommisjonens gransking'),
  t('How far is the Commission’s review of the firm you want to award to?', 'Hur långt har kommissionens granskning av det tilltänkta företaget kommit?', 'Hvor langt er Kommissionens undersøgelse af den virksomhed, I vil vælge?', 'Hvor langt er Kommisjonens gransking av leverandøren dere vil velge?'), {
    nothing: t('nothing to review: the firm only declared', 'inget att granska: företaget har bara lämnat en redovisning', 'intet at undersøge: virksomheden har kun afgivet en erklæring', 'ingenting å granske: leverandøren har bare gitt en erklæring'),
    running: t('running', 'pågår', 'i gang', 'pågår'),
    closed: t('closed without objection or with commitments, or the time has run out', 'avslutad utan invändning eller med åtaganden, eller tiden har gått ut', 'afsluttet uden indsigelse eller med tilsagn, eller fristen er udløbet', 'avsluttet uten innsigelse eller med tilsagn, eller fristen er ute'),
    prohibited: t('award prohibited', 'tilldelning förbjuden', 'tildeling forbudt', 'tildeling forbudt'),
  })
export const neighbourAct = oneOfFact('neighbouring.act', 'record',
  t('What you do with the firm', 'Vad ni gör med företaget', 'Hvad I gør med virksomheden', 'Hva dere gjør med leverandøren'),
  t('What do you do with this firm?', 'Vad gör ni med det här företaget?', 'Hvad gør I med denne virksomhed?', 'Hva gjør dere med denne leverandøren?'), {
    admit: t('go on with it', 'går vidare med det', 'går videre med den', 'går videre med den'),
    ask: t('ask for what is missing', 'begär in det som saknas', 'beder om det manglende', 'ber om det som mangler'),
    reject: t('reject its tender', 'förkastar anbudet', 'afviser tilbuddet', 'avviser tilbudet'),
  })
export const subsidyOnlyReason = yesNo('subsidies.onlyReason', 'person',
  t('Looks low only because of a foreign subsidy', 'Verkar lågt bara på grund av utländskt stöd', 'Virker lavt alene på grund af udenlandsk støtte', 'Virker lavt bare på grunn av utenlandsk støtte'),
  t('Is a suspected foreign subsidy the only reason to examine the price?', 'Är misstänkt utländskt stöd det enda skälet att pröva priset?', 'Er mistanke om udenlandsk støtte den eneste grund til at undersøge prisen?', 'Er mistanke om utenlandsk støtte den eneste grunnen til å undersøke prisen?'))

// The international procurement instrument.
export const ipiNamed = yesNo('ipi.named', 'record',
  t('Measure named in the documents', 'Åtgärden nämnd i dokumenten', 'Foranstaltningen nævnt i materialet', 'Tiltaket nevnt i dokumentene'),
  t('Do the documents name the measure against China and what follows from it?', 'Nämner dokumenten åtgärden mot Kina och vad den medför?', 'Nævner materialet foranstaltningen mod Kina og dens følger?', 'Nevner dokumentene tiltaket mot Kina og følgene av det?'))
export const ipiTerms = yesNo('ipi.terms', 'record',
  t('Terms on origin in the contract', 'Villkor om ursprung i avtalet', 'Vilkår om oprindelse i kontrakten', 'Vilkår om opprinnelse i kontrakten'),
  t('Does the contract cap subcontracting to and goods from China at 50 per cent, with proof and a charge of 10 to 30 per cent?', 'Begränsar avtalet underleverantörer i och varor från Kina till 50 procent, med bevis och en avgift på 10 till 30 procent?', 'Begrænser kontrakten underentreprise til og varer fra Kina til 50 procent, med dokumentation og et gebyr på 10-30 procent?', 'Begrenser kontrakten underleveranser til og varer fra Kina til 50 prosent, med bevis og et gebyr på 10 til 30 prosent?'))
export const ipiOrigin = yesNo('ipi.origin', 'record',
  t('Tenderer of Chinese origin', 'Anbudsgivare med kinesiskt ursprung', 'Tilbudsgiver med kinesisk oprindelse', 'Leverandør med kinesisk opprinnelse'),
  t('Does the tender come from a firm that originates in China, alone or with 15 per cent or more of a group?', 'Kommer anbudet från ett företag med ursprung i Kina, ensamt eller med minst 15 procent av en grupp?', 'Kommer tilbuddet fra en virksomhed med oprindelse i Kina, alene eller med mindst 15 procent af en sammenslutning?', 'Kommer tilbudet fra en leverandør med opprinnelse i Kina, alene eller med minst 15 prosent av en gruppe?'))
export const ipiException = oneOfFact('ipi.exception', 'judgement',
  t('Reason not to apply the measure', 'Skäl att inte tillämpa åtgärden', 'Grund til ikke at anvende foranstaltningen', 'Grunn til ikke å bruke tiltaket'),
  t('Is there a reason not to apply the measure?', 'Finns det skäl att inte tillämpa åtgärden?', 'Er der grund til ikke at anvende foranstaltningen?', 'Er det grunn til ikke å bruke tiltaket?'), {
    none: t('no', 'nej', 'nej', 'nei'),
    listed: t('your authority is on the Commission’s list of small local authorities', 'er myndighet står på kommissionens lista över små lokala myndigheter', 'jeres myndighed står på Kommissionens liste over små lokale myndigheder', 'myndigheten deres står på Kommisjonens liste over små lokale myndigheter'),
    onlySuch: t('only such tenders meet the requirements', 'bara sådana anbud uppfyller kraven', 'kun sådanne tilbud opfylder kravene', 'bare slike tilbud oppfyller kravene'),
    publicInterest: t('overriding public interest, such as public health', 'tvingande allmänintresse, till exempel folkhälsa', 'tvingende almene hensyn, fx folkesundhed', 'tvingende allmenne hensyn, for eksempel folkehelse'),
  })

// Net-zero technology.
export const netZeroTerm = yesNo('netZero.term', 'record',
  t('A social term, cybersecurity or on-time delivery', 'Socialt villkor, cybersäkerhet eller leverans i tid', 'Socialt vilkår, cybersikkerhed eller levering til tiden', 'Sosialt vilkår, cybersikkerhet eller levering i tide'),
  t('Does the contract hold at least one of these: a social or employment term, proof of cybersecurity, a duty to deliver the net-zero part on time?', 'Innehåller avtalet minst ett av dessa: ett socialt eller anställningsvillkor, bevis på cybersäkerhet, en skyldighet att leverera nettonolldelen i tid?', 'Indeholder kontrakten mindst ét af disse: et socialt eller ansættelsesmæssigt vilkår, dokumentation for cybersikkerhed, en pligt til at levere nettonuldelen til tiden?', 'Har kontrakten minst ett av disse: et sosialt eller arbeidsrettslig vilkår, bevis for cybersikkerhet, plikt til å levere nullutslippsdelen i tide?'))
export const netZeroDependence = yesNo('netZero.dependence', 'person',
  t('Commission has found dependence on one country', 'Kommissionen har konstaterat beroende av ett land', 'Kommissionen har konstateret afhængighed af ét land', 'Kommisjonen har slått fast avhengighet av ett land'),
  t('Has the Commission found that more than half of this technology, or its main parts, comes from one country outside the EU?', 'Har kommissionen konstaterat att mer än hälften av tekniken eller dess huvuddelar kommer från ett land utanför EU?', 'Har Kommissionen konstateret, at over halvdelen af teknologien eller dens hovedkomponenter kommer fra ét land uden for EU?', 'Har Kommisjonen slått fast at over halvparten av teknologien eller hoveddelene kommer fra ett land utenfor EU?'))
export const netZeroSpread = yesNo('netZero.spread', 'record',
  t('Terms on spread supply', 'Villkor om spridda leveranser', 'Vilkår om spredte leverancer', 'Vilkår om spredte leveranser'),
  t('Does the contract cap supply from that country at 50 per cent, with proof and a charge of at least 10 per cent?', 'Begränsar avtalet leveranser från det landet till 50 procent, med bevis och en avgift på minst 10 procent?', 'Begrænser kontrakten leverancer fra landet til 50 procent, med dokumentation og et gebyr på mindst 10 procent?', 'Begrenser kontrakten leveranser fra landet til 50 prosent, med bevis og et gebyr på minst 10 prosent?'))
export const netZeroCovered = yesNo('netZero.covered', 'person',
  t('The country is party to an agreement', 'Landet är part i ett avtal', 'Landet er part i en aftale', 'Landet er part i en avtale'),
  t('Is that country covered by the GPA or another agreement on this purchase?', 'Omfattas landet av GPA eller ett annat avtal för detta köp?', 'Er landet omfattet af GPA eller en anden aftale for dette køb?', 'Er landet omfattet av GPA eller en annen avtale for dette kjøpet?'))
export const netZeroExit = yesNo('netZero.exit', 'judgement',
  t('A ground to leave the terms out', 'Grund att utelämna villkoren', 'Grund til at udelade vilkårene', 'Grunn til å utelate vilkårene'),
  t('Is there only one supplier, were there no suitable tenders, or would the cost be out of proportion (such as more than 20 per cent) or the parts not fit?', 'Finns bara en leverantör, kom inga lämpliga anbud, eller vore kostnaden oproportionerlig (till exempel över 20 procent) eller delarna oförenliga?', 'Findes der kun én leverandør, kom der ingen egnede tilbud, eller ville omkostningen være uforholdsmæssig (fx over 20 procent) eller delene uforenelige?', 'Finnes det bare én leverandør, kom det ingen egnede tilbud, eller ville kostnaden være uforholdsmessig (for eksempel over 20 prosent) eller delene uforenlige?'))

// Energy.
export const energyHigh = yesNo('energy.high', 'record',
  t('High energy performance required', 'Hög energiprestanda krävs', 'Høj energimæssig ydeevne kræves', 'Høy energiytelse kreves'),
  t('Do you require one of the two best energy classes in use (tyres: the best; without a label: the ecodesign benchmark; buildings: nearly zero-energy)?', 'Kräver ni någon av de två bästa energiklasserna (däck: den bästa; utan märkning: ekodesignens referensvärde; byggnader: nära-nollenergi)?', 'Kræver I en af de to bedste energiklasser (dæk: den bedste; uden mærke: ecodesign-referenceværdien; bygninger: næsten energineutral)?', 'Krever dere en av de to beste energiklassene (dekk: den beste; uten merke: økodesignets referanseverdi; bygninger: nesten nullenergi)?'))
export const energyCompetition = yesNo('energy.competition', 'judgement',
  t('Enough competition for it', 'Tillräcklig konkurrens om det', 'Tilstrækkelig konkurrence om det', 'Tilstrekkelig konkurranse om det'),
  t('Do enough makers offer it for competition to work?', 'Erbjuder tillräckligt många tillverkare det för att konkurrensen ska fungera?', 'Tilbyder tilstrækkelig mange det til, at konkurrencen fungerer?', 'Tilbyr mange nok det til at konkurransen virker?'))
export const energyPossible = yesNo('energy.possible', 'judgement',
  t('Technically possible', 'Tekniskt möjligt', 'Teknisk muligt', 'Teknisk mulig'),
  t('Is it technically possible to meet the need with it?', 'Är det tekniskt möjligt att möta behovet med det?', 'Er det teknisk muligt at dække behovet med det?', 'Er det teknisk mulig å dekke behovet med det?'))
export const energyExempt = yesNo('energy.exempt', 'person',
  t('Exempt from the energy rules', 'Undantaget från energireglerna', 'Undtaget fra energireglerne', 'Unntatt fra energireglene'),
  t('Is it bought for defence, security or a health crisis, or is the building to be demolished, resold, protected, or deeply renovated by 2030?', 'Köps det för försvar, säkerhet eller en hälsokris, eller ska byggnaden rivas, säljas vidare, bevaras eller renoveras grundligt före 2030?', 'Købes det til forsvar, sikkerhed eller en sundhedskrise, eller skal bygningen nedrives, videresælges, bevares eller gennemgribende renoveres inden 2030?', 'Kjøpes det til forsvar, sikkerhet eller en helsekrise, eller skal bygningen rives, selges videre, vernes eller pusses grundig opp innen 2030?'))
export const energyFirst = yesNo('energy.first', 'record',
  t('Energy efficiency weighed first', 'Energieffektivitet prövad först', 'Energieffektivitet vurderet først', 'Energieffektivitet vurdert først'),
  t('Has it been examined and written down whether saving energy could meet the need instead?', 'Har det prövats och antecknats om behovet kan mötas genom att spara energi?', 'Er det undersøgt og noteret, om behovet kan dækkes ved at spare energi?', 'Er det undersøkt og notert om behovet kan dekkes ved å spare energi?'))
export const energyEffectPublished = yesNo('energy.effectPublished', 'record',
  t('Effect on energy use in the notice, or it is small', 'Effekt på energianvändningen i annonsen, eller den är liten', 'Energieffekten i bekendtgørelsen, eller den er begrænset', 'Virkning på energibruken i kunngjøringen, eller den er liten'),
  t('Does the notice tell the expected effect on energy use, or is the effect limited?', 'Anger annonsen den väntade effekten på energianvändningen, eller är den begränsad?', 'Oplyser bekendtgørelsen den forventede virkning på energiforbruget, eller er den begrænset?', 'Oppgir kunngjøringen den ventede virkningen på energibruken, eller er den begrenset?'))

// Vehicles.
export const vehicleKind = oneOfFact('vehicles.kind', 'record',
  t('Kind of vehicle', 'Slag av fordon', 'Slags køretøj', 'Type kjøretøy'),
  t('Which vehicles?', 'Vilka fordon?', 'Hvilke køretøjer?', 'Hvilke kjøretøy?'), {
    car: t('cars and minibuses', 'personbilar och minibussar', 'personbiler og minibusser', 'personbiler og minibusser'),
    van: t('light vans', 'lätta lastbilar', 'varebiler', 'lette varebiler'),
    truck: t('heavy trucks, such as refuse lorries', 'tunga lastbilar, till exempel sopbilar', 'lastbiler, fx renovationsbiler', 'tunge lastebiler, for eksempel renovasjonsbiler'),
    cityBus: t('city buses', 'stadsbussar', 'bybusser', 'bybusser'),
    other: t('other or exempt vehicles (coaches, machines, emergency, armed forces)', 'andra eller undantagna fordon (turistbussar, maskiner, utryckning, försvar)', 'andre eller undtagne køretøjer (turistbusser, maskiner, udrykning, forsvar)', 'andre eller unntatte kjøretøy (turbusser, maskiner, utrykning, forsvar)'),
  })
export const cleanShare = numberOf('vehicles.cleanShare', 'percent', 'record',
  t('Clean vehicles of this kind in the period', 'Rena fordon av detta slag under perioden', 'Rene køretøjer af denne slags i perioden', 'Rene kjøretøy av dette slaget i perioden'),
  t('With this purchase: how many per cent of your vehicles of this kind bought in the period are clean?', 'Med detta köp: hur många procent av era fordon av detta slag under perioden är rena?', 'Med dette køb: hvor mange procent af jeres køretøjer af denne slags i perioden er rene?', 'Med dette kjøpet: hvor mange prosent av kjøretøyene av dette slaget i perioden er rene?'))
export const halfZero = yesNo('vehicles.halfZero', 'record',
  t('Half of the bus share is zero-emission', 'Halva bussandelen är utsläppsfri', 'Halvdelen af busandelen er emissionsfri', 'Halve bussandelen er utslippsfri'),
  t('Is at least half of the minimum share of clean buses zero-emission?', 'Är minst hälften av minimiandelen rena bussar utsläppsfria?', 'Er mindst halvdelen af minimumsandelen af rene busser emissionsfri?', 'Er minst halvparten av minsteandelen rene busser utslippsfri?'))
export const shareOnCourse = yesNo('vehicles.onCourse', 'judgement',
  t('On course for the minimum share', 'På väg mot minimiandelen', 'På vej mod minimumsandelen', 'På vei mot minsteandelen'),
  t('With this purchase: do you keep, over the period, the country’s minimum share of clean vehicles?', 'Håller ni med detta köp landets minimiandel rena fordon under perioden?', 'Overholder I med dette køb landets minimumsandel af rene køretøjer i perioden?', 'Holder dere med dette kjøpet landets minsteandel rene kjøretøy i perioden?'))
export const vehiclesReported = yesNo('vehicles.reported', 'record',
  t('Numbers of vehicles in the award notice', 'Antal fordon i efterannonsen', 'Antal køretøjer i bekendtgørelsen', 'Antall kjøretøy i kunngjøringen'),
  t('Will the notice of the contract in TED give how many vehicles were bought and how many are clean or zero-emission?', 'Anger efterannonsen i TED hur många fordon som köpts och hur många som är rena eller utsläppsfria?', 'Angiver bekendtgørelsen i TED, hvor mange køretøjer der er købt, og hvor mange der er rene eller emissionsfri?', 'Oppgir kunngjøringen i TED hvor mange kjøretøy som er kjøpt, og hvor mange som er rene eller utslippsfrie?'))
export const zeroEmission = yesNo('vehicles.zeroEmission', 'record',
  t('Zero-emission vehicles', 'Utsläppsfria fordon', 'Emissionsfri køretøjer', 'Nullutslippskjøretøy'),
  t('Are only zero-emission vehicles bought (city buses: or biogas)?', 'Köps bara utsläppsfria fordon (stadsbussar: eller biogas)?', 'Købes kun emissionsfri køretøjer (bybusser: eller biogas)?', 'Kjøpes det bare nullutslippskjøretøy (bybusser: eller biogass)?'))
export const zeroImpossible = yesNo('vehicles.zeroImpossible', 'judgement',
  t('No zero-emission vehicle can do the task', 'Inget utsläppsfritt fordon klarar uppgiften', 'Intet emissionsfrit køretøj kan løse opgaven', 'Ikke noe nullutslippskjøretøy kan løse oppdraget'),
  t('Can no zero-emission vehicle do the task, or is charging not to be had at reasonable cost?', 'Klarar inget utsläppsfritt fordon uppgiften, eller saknas laddning till rimlig kostnad?', 'Kan intet emissionsfrit køretøj løse opgaven, eller mangler opladning til rimelig pris?', 'Finnes det ikke noe nullutslippskjøretøy som kan løse oppdraget, eller mangler lading til rimelig pris?'))

// Sanctions on Russia.
export const russianTie = oneOfFact('russia.tie', 'record',
  t('Tie to Russia', 'Anknytning till Ryssland', 'Tilknytning til Rusland', 'Tilknytning til Russland'),
  t('Is the firm tied to Russia?', 'Har företaget anknytning till Ryssland?', 'Har virksomheden tilknytning til Rusland?', 'Har leverandøren tilknytning til Russland?'), {
    none: t('no', 'nej', 'nej', 'nei'),
    firm: t('Russian national, established in Russia, more than half owned from there, or acting for such', 'rysk medborgare, etablerad i Ryssland, till mer än hälften ägd därifrån eller företräder sådana', 'russisk statsborger, etableret i Rusland, ejet for mere end halvdelen derfra eller handler for sådanne', 'russisk statsborger, etablert i Russland, mer enn halvparten eid derfra, eller opptrer for slike'),
    part: t('such a subcontractor, supplier or relied-on firm has more than 10 per cent of the value', 'en sådan underleverantör, leverantör eller åberopad har mer än 10 procent av värdet', 'en sådan underleverandør, leverandør eller støttende virksomhed har over 10 procent af værdien', 'en slik underleverandør, leverandør eller støttende virksomhet har mer enn 10 prosent av verdien'),
  })
export const russianPermit = yesNo('russia.permit', 'record',
  t('Written permit given beforehand', 'Skriftligt tillstånd givet i förväg', 'Skriftlig tilladelse givet på forhånd', 'Skriftlig tillatelse gitt på forhånd'),
  t('Has the authority of your country given a written permit beforehand?', 'Har landets behöriga myndighet gett ett skriftligt tillstånd i förväg?', 'Har landets kompetente myndighed givet en skriftlig forudgående tilladelse?', 'Har landets myndighet gitt skriftlig tillatelse på forhånd?'))

// Municipal waste.
export const wasteKind = oneOfFact('waste.kind', 'record',
  t('Kind of waste', 'Slag av avfall', 'Slags affald', 'Type avfall'),
  t('Which waste shall be treated?', 'Vilket avfall ska behandlas?', 'Hvilket affald skal behandles?', 'Hvilket avfall skal behandles?'), {
    combustible: t('non-hazardous waste to burn, from a municipal scheme', 'brännbart, icke-farligt avfall ur en kommunal insamling', 'ikke-farligt forbrændingsegnet affald fra en kommunal ordning', 'ikke-farlig brennbart avfall fra en kommunal ordning'),
    recyclable: t('waste to recycle, from a municipal scheme', 'återvinningsbart avfall ur en kommunal insamling', 'genanvendeligt affald fra en kommunal ordning', 'gjenvinnbart avfall fra en kommunal ordning'),
    other: t('hazardous or other waste', 'farligt eller annat avfall', 'farligt eller andet affald', 'farlig eller annet avfall'),
  })
export const wasteBy = oneOfFact('waste.by', 'record',
  t('Who treats it', 'Vem som behandlar det', 'Hvem der behandler det', 'Hvem som behandler det'),
  t('How is the one who treats it found?', 'Hur utses den som behandlar det?', 'Hvordan findes den, der behandler det?', 'Hvordan velges den som behandler det?'), {
    tendered: t('by a tender open to all', 'genom upphandling öppen för alla', 'ved udbud', 'ved åpen konkurranse'),
    own: t('an own plant, an own company or a joint one, without a tender', 'egen anläggning, eget eller gemensamt bolag, utan upphandling', 'eget anlæg, eget selskab eller fælles selskab uden udbud', 'eget anlegg, eget eller felles selskap, uten konkurranse'),
    ownSorting: t('an own plant that only sorts by machine', 'egen anläggning som bara sorterar maskinellt', 'eget anlæg, der kun finsorterer automatisk', 'eget anlegg som bare sorterer maskinelt'),
    direct: t('a firm, without a tender', 'ett företag, utan upphandling', 'en virksomhed uden udbud', 'en virksomhet, uten konkurranse'),
  })
export const wasteGround = oneOfFact('waste.ground', 'record',
  t('Ground not to tender', 'Grund att inte upphandla', 'Grund til ikke at udbyde', 'Grunn til ikke å lyse ut'),
  t('Is there a ground not to tender?', 'Finns det en grund att inte upphandla?', 'Er der en grund til ikke at udbyde?', 'Er det en grunn til ikke å lyse ut?'), {
    none: t('none', 'ingen', 'ingen', 'ingen'),
    island: t('an own plant on an island without a fixed link, owned on 1 July 2023 and still running', 'egen anläggning på en ö utan fast förbindelse, ägd den 1 juli 2023 och ännu i drift', 'eget anlæg på en ø uden fast forbindelse, ejet den 1. juli 2023 og stadig i drift', 'eget anlegg på en øy uten fast forbindelse, eid 1. juli 2023 og fortsatt i drift'),
    tenderedEarlier: t('a contract tendered before 1 July 2023 with an own plant', 'ett kontrakt upphandlat före den 1 juli 2023 med egen anläggning', 'en kontrakt udbudt før 1. juli 2023 med eget anlæg', 'en kontrakt lyst ut før 1. juli 2023 med eget anlegg'),
    oldPlant: t('a plant for recycling running or decided by 16 June 2020 (sorting: by 1 July 2022)', 'en återvinningsanläggning i drift eller beslutad senast 16 juni 2020 (sortering: 1 juli 2022)', 'et genanvendelsesanlæg i drift eller besluttet senest 16. juni 2020 (sortering: 1. juli 2022)', 'et gjenvinningsanlegg i drift eller vedtatt senest 16. juni 2020 (sortering: 1. juli 2022)'),
    waterOrSoil: t('part of water and wastewater activities, or soil', 'del av vatten- och avloppsverksamhet, eller jord', 'led i vand- og spildevandsaktiviteter, eller jord', 'del av vann- og avløpsvirksomhet, eller jord'),
    dispensation: t('a dispensation, held or asked for', 'dispens, given eller sökt', 'dispensation, givet eller søgt', 'dispensasjon, gitt eller søkt'),
  })
export const wasteTenderFailed = yesNo('waste.tenderFailed', 'record',
  t('Tender without a suitable tender', 'Upphandling utan lämpligt anbud', 'Udbud uden egnet tilbud', 'Konkurranse uten egnet tilbud'),
  t('Was the treatment tendered without any suitable tender?', 'Upphandlades behandlingen utan något lämpligt anbud?', 'Er behandlingen udbudt uden egnede tilbud?', 'Ble behandlingen lyst ut uten egnet tilbud?'))
export const wasteMarketStudied = yesNo('waste.marketStudied', 'record',
  t('Market studied first, and used in the tender', 'Marknaden undersökt först och använd i upphandlingen', 'Markedet undersøgt forud og brugt i udbuddet', 'Markedet undersøkt først og brukt i konkurransen'),
  t('Was the market studied before the tender (existing and new solutions, prices, talks with tenderers), and does the tender show it?', 'Undersöktes marknaden före upphandlingen (befintliga och nya lösningar, priser, samtal med anbudsgivare), och syns det i upphandlingen?', 'Blev markedet undersøgt før udbuddet (eksisterende og nye løsninger, priser, dialog med mulige tilbudsgivere), og afspejles det i udbuddet?', 'Ble markedet undersøkt før konkurransen (eksisterende og nye løsninger, priser, dialog med leverandører), og vises det i konkurransen?'))
export const wasteDeviates = yesNo('waste.deviates', 'record',
  t('Departs from the supervisor’s measures for competition', 'Avviker från tillsynens konkurrensåtgärder', 'Fraviger Forsyningstilsynets konkurrencetiltag', 'Avviker fra tilsynets konkurransetiltak'),
  t('Does the tender depart from the measures for competition that the supervisor of utilities has published?', 'Avviker upphandlingen från de konkurrensåtgärder som energitillsynen publicerat?', 'Fraviger udbuddet de konkurrencefremmende tiltag, som Forsyningstilsynet har offentliggjort?', 'Avviker konkurransen fra tiltakene for konkurranse som tilsynet har offentliggjort?'))
export const wasteReported = yesNo('waste.reported', 'record',
  t('Departure reported with the dialogue file', 'Avvikelsen rapporterad med dialogakten', 'Fravigelsen indberettet med dialogmaterialet', 'Avviket innrapportert med dialogsaken'),
  t('Is the departure reported, with the advert, summaries, minutes and letters of the market dialogue?', 'Är avvikelsen rapporterad, med annons, sammanfattningar, protokoll och brev från marknadsdialogen?', 'Er fravigelsen indberettet med opslag, resuméer, referater og korrespondance fra markedsdialogen?', 'Er avviket innrapportert, med kunngjøring, sammendrag, referater og brev fra markedsdialogen?'))
