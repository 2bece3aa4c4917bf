import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

// Conditions for carrying out the contract.
export const conditionsLinked = yesNo('performance.linked', 'judgement',
  t('Conditions linked to what is bought', 'Villkoren har anknytning till det som köps', 'Vilkårene er forbundet med det, der købes', 'Vilkårene har tilknytning til leveransen'),
  t('Is every condition linked to what is bought, and not to the firm in general?', 'Har varje villkor anknytning till det som köps, och inte till företaget i allmänhet?', 'Er hvert vilkår forbundet med det, der købes, og ikke med virksomheden i almindelighed?', 'Har hvert vilkår tilknytning til leveransen, og ikke til leverandøren generelt?'))
export const conditionsAnnounced = yesNo('performance.announced', 'record',
  t('Conditions stated in the notice or the documents', 'Villkoren angivna i annonsen eller dokumenten', 'Vilkårene anført i bekendtgørelsen eller materialet', 'Vilkårene fremgår av kunngjøringen eller dokumentene'),
  t('Do all the conditions stand in the notice or the procurement documents?', 'Står alla villkor i annonsen eller upphandlingsdokumenten?', 'Står alle vilkår i udbudsbekendtgørelsen eller udbudsmaterialet?', 'Står alle vilkårene i kunngjøringen eller anskaffelsesdokumentene?'))
export const lawRequired = yesNo('performance.lawRequired', 'record',
  t('Environmental, social and labour law demanded', 'Miljö-, social- och arbetsrätt krävs följas', 'Miljø-, social- og arbejdsret kræves overholdt', 'Miljø-, sosial- og arbeidsrett kreves fulgt'),
  t('Does the contract demand that environmental, social and labour law is kept, and let you check it?', 'Kräver avtalet att miljö-, social- och arbetsrätten följs, och får ni kontrollera det?', 'Kræver kontrakten, at miljø-, social- og arbejdsretten overholdes, og kan I kontrollere det?', 'Krever kontrakten at miljø-, sosial- og arbeidsretten følges, og kan dere kontrollere det?'))
export const underOversight = yesNo('performance.onSite', 'record',
  t('Carried out at a place under your direct oversight', 'Utförs vid en anläggning under er direkta tillsyn', 'Udføres på et sted under jeres direkte tilsyn', 'Utføres på et sted under direkte tilsyn av dere'),
  t('Is the service carried out at a facility under your direct oversight?', 'Utförs tjänsten vid en anläggning under er direkta tillsyn?', 'Udføres tjenesteydelsen på et anlæg under jeres direkte tilsyn?', 'Utføres tjenesten på et sted under direkte tilsyn av dere?'))
export const subcontractorsNamed = yesNo('performance.subcontractorsNamed', 'record',
  t('Clause on naming subcontractors', 'Villkor om att namnge underleverantörer', 'Klausul om at oplyse underleverandører', 'Vilkår om å oppgi underleverandører'),
  t('Must the supplier give name, contact details and legal representative of its subcontractors before the work begins, and every change?', 'Måste leverantören lämna namn, kontaktuppgifter och ställföreträdare för underleverantörerna före start, och varje ändring?', 'Skal leverandøren oplyse navn, kontaktoplysninger og juridisk repræsentant for underleverandørerne før start og ved ændringer?', 'Må leverandøren oppgi navn, kontaktopplysninger og signaturberettiget for underleverandørene før oppstart, og ved endringer?'))
export const performedInCountry = yesNo('performance.inCountry', 'record',
  t('Carried out in the buyer’s country', 'Utförs i köparens land', 'Udføres i ordregiverens land', 'Utføres i oppdragsgivers land'),
  t('Is the contract carried out in your country?', 'Utförs kontraktet i ert land?', 'Udføres kontrakten i jeres land?', 'Utføres kontrakten i landet deres?'))
export const performanceMonths = numberOf('performance.months', 'months', 'record',
  t('Months from signature to delivery', 'Månader från underskrift till leverans', 'Måneder fra underskrift til levering', 'Måneder fra signering til levering'),
  t('How many months are there from signature to delivery?', 'Hur många månader är det från underskrift till leverans?', 'Hvor mange måneder er der fra kontraktunderskrivelse til levering?', 'Hvor mange måneder er det fra signering til levering?'))
export const serviceTrade = oneOfFact('performance.trade', 'record',
  t('Kind of service', 'Slag av tjänst', 'Slags tjenesteydelse', 'Slags tjeneste'),
  t('What kind of service is it?', 'Vilket slag av tjänst är det?', 'Hvilken slags tjenesteydelse er det?', 'Hva slags tjeneste er det?'), {
    maintenance: t('repair and maintenance (CPV 50)', 'reparation och underhåll (CPV 50)', 'reparation og vedligeholdelse (CPV 50)', 'reparasjon og vedlikehold (CPV 50)'),
    installation: t('installation (CPV 51)', 'installation (CPV 51)', 'installation (CPV 51)', 'installasjon (CPV 51)'),
    transport: t('transport other than waste (CPV 60)', 'transport av annat än avfall (CPV 60)', 'transport af andet end affald (CPV 60)', 'transport av annet enn avfall (CPV 60)'),
    cleaning: t('cleaning (CPV 9091)', 'städning (CPV 9091)', 'rengøring (CPV 9091)', 'renhold (CPV 9091)'),
    wasteTransport: t('collection or transport of waste', 'insamling eller transport av avfall', 'indsamling eller transport af affald', 'innsamling eller transport av avfall'),
    other: t('something else', 'något annat', 'noget andet', 'noe annet'),
  })
export const traineesClause = yesNo('performance.trainees', 'record',
  t('Clause on people in training', 'Villkor om personer under utbildning', 'Klausul om personer under oplæring', 'Vilkår om personer under opplæring'),
  t('Does the contract demand that people in training take part in the work?', 'Kräver avtalet att personer under utbildning deltar i arbetet?', 'Kræver kontrakten, at personer under oplæring deltager i arbejdet?', 'Krever kontrakten at personer under opplæring deltar i arbeidet?'))
export const traineesUnfit = yesNo('performance.traineesUnfit', 'judgement',
  t('People in training would not fit', 'Personer under utbildning passar inte', 'Personer under oplæring egner sig ikke', 'Personer under opplæring passer ikke'),
  t('Would people in training be a safety risk, be unsuitable for this contract or break other law?', 'Skulle personer under utbildning vara en säkerhetsrisk, olämpliga för kontraktet eller strida mot annan lag?', 'Ville personer under oplæring være en sikkerhedsrisiko, uegnede til kontrakten eller stride mod anden lovgivning?', 'Ville personer under opplæring være en sikkerhetsrisiko, uegnet for kontrakten eller i strid med annen lov?'))
export const labourNeeded = yesNo('performance.labourNeeded', 'judgement',
  t('Terms of pay and work needed and possible to set', 'Arbetsrättsliga villkor behövs och går att ange', 'Vilkår om løn og arbejde nødvendige og mulige at fastsætte', 'Vilkår om lønn og arbeid nødvendige og mulige å fastsette'),
  t('Is there a risk of unfair pay or working conditions in this trade, and can the levels be set from a central collective agreement?', 'Finns det risk för oskäliga arbetsvillkor i branschen, och går nivåerna att ange efter ett centralt kollektivavtal?', 'Er der risiko for urimelig løn eller urimelige arbejdsvilkår i branchen, og kan niveauet fastsættes efter en central kollektiv overenskomst?', 'Er det fare for urimelig lønn eller urimelige arbeidsvilkår i bransjen, og kan nivået fastsettes etter en landsomfattende tariffavtale?'))
export const labourTerms = yesNo('performance.labourTerms', 'record',
  t('Terms of pay, holiday and working time, also for subcontractors', 'Villkor om lön, semester och arbetstid, även för underleverantörer', 'Vilkår om løn, ferie og arbejdstid, også for underleverandører', 'Vilkår om lønn, ferie og arbeidstid, også for underleverandører'),
  t('Does the contract set terms of pay, holiday and working time, and pass them on to the subcontractors who take part?', 'Ställer avtalet villkor om lön, semester och arbetstid, och förs de vidare till medverkande underleverantörer?', 'Stiller kontrakten vilkår om løn, ferie og arbejdstid, og føres de videre til de underleverandører, der medvirker?', 'Stiller kontrakten vilkår om lønn, ferie og arbeidstid, og føres de videre til underleverandørene som medvirker?'))
export const abroadRisk = yesNo('performance.abroadRisk', 'judgement',
  t('Work abroad where ILO terms are needed', 'Arbete utomlands där ILO-villkor behövs', 'Arbejde i udlandet, hvor ILO-vilkår er nødvendige', 'Arbeid i utlandet der ILO-vilkår er nødvendige'),
  t('Is work done where your labour law does not apply, with a risk to the ILO core conventions?', 'Utförs arbete där er arbetsrätt inte gäller, med risk för brott mot ILO:s kärnkonventioner?', 'Udføres arbejde, hvor jeres arbejdsret ikke gælder, med risiko for brud på ILO’s kernekonventioner?', 'Utføres arbeid der arbeidsretten deres ikke gjelder, med fare for brudd på ILOs kjernekonvensjoner?'))
export const iloTerms = yesNo('performance.iloTerms', 'record',
  t('ILO terms set, also for subcontractors', 'ILO-villkor ställda, även för underleverantörer', 'ILO-vilkår stillet, også for underleverandører', 'ILO-vilkår stilt, også for underleverandører'),
  t('Does the contract set the ILO core conventions as terms, also for the subcontractors who take part?', 'Ställer avtalet ILO:s kärnkonventioner som villkor, även för medverkande underleverantörer?', 'Stiller kontrakten ILO’s kernekonventioner som vilkår, også for de underleverandører, der medvirker?', 'Stiller kontrakten ILOs kjernekonvensjoner som vilkår, også for underleverandørene som medvirker?'))
export const chainTiers = numberOf('performance.chainTiers', 'count', 'record',
  t('Tiers of subcontractors allowed below the supplier', 'Tillåtna led av underleverantörer under leverantören', 'Tilladte led af underleverandører under leverandøren', 'Tillatte ledd i leverandørkjeden under leverandøren'),
  t('How many tiers below itself may the supplier have?', 'Hur många led får leverantören ha under sig?', 'Hvor mange led må leverandøren have under sig?', 'Hvor mange ledd kan leverandøren ha under seg?'))
export const moreChainTiers = yesNo('performance.moreTiers', 'judgement',
  t('More tiers needed for competition, and the most stated', 'Fler led behövs för konkurrensen, och högsta antal anges', 'Flere led nødvendige for konkurrencen, og det højeste antal angivet', 'Flere ledd nødvendig for konkurransen, og høyeste antall oppgitt'),
  t('Are more tiers needed for enough competition, and do the documents state the most you accept?', 'Behövs fler led för tillräcklig konkurrens, och anger dokumenten det högsta antalet?', 'Er flere led nødvendige for tilstrækkelig konkurrence, og angiver materialet det højeste antal?', 'Er flere ledd nødvendig for tilstrekkelig konkurranse, og oppgir dokumentene det høyeste antallet?'))
export const wagesByBank = yesNo('performance.wagesByBank', 'record',
  t('Wages through a bank, with a sanction', 'Lön via bank, med sanktion', 'Løn via bank, med sanktion', 'Lønn via bank, med sanksjon'),
  t('Does the contract demand, with a sanction, that all wages are paid through a bank, also by subcontractors?', 'Kräver avtalet, med sanktion, att all lön betalas via bank, även hos underleverantörer?', 'Kræver kontrakten med en sanktion, at al løn betales via bank, også hos underleverandører?', 'Krever kontrakten, med sanksjon, at all lønn betales via bank, også hos underleverandører?'))
export const payTerms = yesNo('performance.payTerms', 'record',
  t('Terms of pay and working conditions, with proof and sanction', 'Villkor om löne- och arbetsvillkor, med bevis och sanktion', 'Vilkår om løn- og arbejdsforhold med dokumentation og sanktion', 'Vilkår om lønns- og arbeidsvilkår, med dokumentasjon og sanksjon'),
  t('Does the contract demand pay and working conditions on the level of the nationwide agreements, with proof and sanctions?', 'Kräver avtalet löne- och arbetsvillkor i nivå med de landsomfattande kollektivavtalen, med bevis och sanktioner?', 'Kræver kontrakten løn- og arbejdsvilkår på niveau med de landsdækkende overenskomster med dokumentation og sanktioner?', 'Krever kontrakten lønns- og arbeidsvilkår i samsvar med allmenngjorte eller landsomfattende tariffavtaler, med dokumentasjon og sanksjoner?'))
export const shortageTrade = yesNo('performance.shortageTrade', 'person',
  t('Trade with too few apprenticeships', 'Bransch med brist på lärlingsplatser', 'Fag med mangel på lærepladser', 'Bransje med særlig behov for læreplasser'),
  t('Does the main part of the work need skilled workers in a trade where apprenticeships are short?', 'Kräver huvuddelen av arbetet yrkesutbildade i en bransch med brist på lärlingsplatser?', 'Kræver hovedparten af arbejdet faglærte i et fag med mangel på lærepladser?', 'Omfatter kontraktens hovedelement arbeid med fag- eller svennebrev i en bransje med særlig behov for læreplasser?'))
export const apprenticesOut = yesNo('performance.apprenticesOut', 'judgement',
  t('Apprentices disproportionate here', 'Lärlingskrav oproportionellt här', 'Lærlingekrav uforholdsmæssigt her', 'Lærlingkrav uforholdsmessig her'),
  t('Would a demand for apprentices be out of proportion to this contract?', 'Vore ett krav på lärlingar oproportionellt för detta avtal?', 'Ville et krav om lærlinge være uforholdsmæssigt for denne kontrakt?', 'Ville et krav om lærlinger være uforholdsmessig for denne kontrakten?'))
export const apprenticeShare = numberOf('performance.apprenticeShare', 'percent', 'record',
  t('Share of the work by apprentices, as demanded', 'Krävd andel av arbetet som lärlingar utför', 'Krævet andel af arbejdet udført af lærlinge', 'Krevd andel av arbeidet som lærlinger utfører'),
  t('What share of the work must apprentices do, with at least one taking part?', 'Hur stor del av arbetet ska lärlingar utföra, med minst en som deltar?', 'Hvor stor en del af arbejdet skal lærlinge udføre, med mindst én deltager?', 'Hvor stor del av arbeidet skal lærlinger utføre, med minst én som deltar?'))

// Changes of a contract, and its end.
export const changeAmount = numberOf('modification.sumAmount', 'money', 'record',
  t('All small changes together, in money', 'Alla små ändringar tillsammans, i pengar', 'Alle små ændringer tilsammen i penge', 'Alle små endringer samlet, i penger'),
  t('What are all small changes of this contract worth together, without VAT?', 'Vad är alla små ändringar av avtalet värda tillsammans, utan moms?', 'Hvad er alle små ændringer af kontrakten tilsammen værd, uden moms?', 'Hva er alle små endringer av kontrakten verdt til sammen, uten mva.?'))
export const additionOnlyThisFirm = yesNo('modification.onlyThisFirm', 'judgement',
  t('No other firm can make the addition', 'Inget annat företag kan göra tillägget', 'Ingen anden virksomhed kan levere tillægget', 'Ingen annen leverandør kan levere tillegget'),
  t('Is the addition necessary, is another firm impossible for technical or economic reasons, and would a change bring great inconvenience or cost?', 'Är tillägget nödvändigt, går det av tekniska eller ekonomiska skäl inte att byta leverantör, och skulle ett byte ge betydande olägenheter eller kostnader?', 'Er tillægget nødvendigt, er en anden leverandør umulig af tekniske eller økonomiske grunde, og ville et skift give betydelige problemer eller omkostninger?', 'Er tillegget nødvendig, er en annen leverandør umulig av tekniske eller økonomiske grunner, og ville et skifte gi betydelige vanskeligheter eller kostnader?'))
export const changeUnforeseeable = yesNo('modification.unforeseeable', 'judgement',
  t('A careful buyer could not foresee it', 'En omsorgsfull köpare kunde inte förutse det', 'En påpasselig ordregiver kunne ikke forudse det', 'En aktsom oppdragsgiver kunne ikke forutse det'),
  t('Is it shown that a careful buyer could not have foreseen what makes the change necessary?', 'Är det visat att en omsorgsfull köpare inte kunde ha förutsett det som gör ändringen nödvändig?', 'Er det vist, at en påpasselig ordregiver ikke kunne have forudset det, der gør ændringen nødvendig?', 'Er det vist at en aktsom oppdragsgiver ikke kunne ha forutsett det som gjør endringen nødvendig?'))
export const changesToEvade = yesNo('modification.evasion', 'judgement',
  t('Changes made one after another to avoid competition', 'Ändringar gjorda efter varandra för att undgå konkurrens', 'Ændringer foretaget efter hinanden for at undgå udbud', 'Endringer gjort etter hverandre for å omgå konkurranse'),
  t('Are the changes made one after another in order to get round a new procedure?', 'Görs ändringarna efter varandra för att kringgå en ny upphandling?', 'Foretages ændringerne efter hinanden for at omgå et nyt udbud?', 'Gjøres endringene etter hverandre for å omgå en ny konkurranse?'))
export const contractorReplacedBy = oneOfFact('modification.replacedBy', 'record',
  t('How another contractor steps in', 'Hur en annan leverantör träder in', 'Hvordan en anden leverandør træder ind', 'Hvordan en annen leverandør trer inn'),
  t('Why does another contractor take over?', 'Varför tar en annan leverantör över?', 'Hvorfor overtager en anden leverandør?', 'Hvorfor overtar en annen leverandør?'), {
    clause: t('by a clear clause in the contract', 'enligt en tydlig klausul i avtalet', 'efter en klar klausul i kontrakten', 'etter en klar klausul i kontrakten'),
    succession: t('a qualified firm succeeds after restructuring or insolvency', 'ett kvalificerat företag efterträder vid omstrukturering eller insolvens', 'en egnet virksomhed indtræder efter omstrukturering eller insolvens', 'en kvalifisert leverandør trer inn etter omstrukturering eller konkurs'),
    subcontractor: t('a subcontractor steps in by agreement', 'en underleverantör träder in enligt överenskommelse', 'en underleverandør indtræder efter aftale', 'en underleverandør trer inn etter avtale'),
    buyer: t('the buyer itself takes over the duties towards the subcontractors', 'köparen tar själv över skyldigheterna mot underleverantörerna', 'ordregiveren overtager selv forpligtelserne over for underleverandørerne', 'oppdragsgiver overtar selv pliktene overfor underleverandørene'),
    other: t('another reason', 'ett annat skäl', 'en anden grund', 'en annen grunn'),
  })
export const indexClause = yesNo('contract.indexClause', 'record',
  t('Price index clause', 'Indexklausul', 'Prisindekseringsklausul', 'Prisindeksklausul'),
  t('Does the contract have a clause that adjusts the price to an index?', 'Har avtalet en klausul som justerar priset efter ett index?', 'Har kontrakten en klausul, der regulerer prisen efter et indeks?', 'Har kontrakten en klausul som justerer prisen etter en indeks?'))
export const indexedBase = yesNo('modification.indexedBase', 'record',
  t('Reckoned on the adjusted price', 'Räknat på det justerade priset', 'Beregnet på den ajourførte pris', 'Beregnet av den justerte prisen'),
  t('Is the per cent reckoned on the adjusted price of the day of the change?', 'Är procenten räknad på det justerade priset den dag ändringen görs?', 'Er procenten beregnet af den ajourførte pris på ændringstidspunktet?', 'Er prosenten beregnet av den justerte prisen på endringstidspunktet?'))
export const settlementChanges = yesNo('settlement.changesContract', 'person',
  t('The settlement changes what is delivered or paid', 'Förlikningen ändrar vad som levereras eller betalas', 'Forliget ændrer, hvad der leveres eller betales', 'Forliket endrer det som leveres eller betales'),
  t('Does the settlement change what is to be delivered, its extent or the price?', 'Ändrar förlikningen vad som ska levereras, omfattningen eller priset?', 'Ændrer forliget, hvad der skal leveres, omfanget eller prisen?', 'Endrer forliket det som skal leveres, omfanget eller prisen?'))
export const endGround = oneOfFact('end.ground', 'record',
  t('Ground for ending the contract', 'Grund för att avsluta avtalet', 'Grundlag for at bringe kontrakten til ophør', 'Grunnlag for å avslutte kontrakten'),
  t('On what ground is the contract ended?', 'På vilken grund avslutas avtalet?', 'På hvilket grundlag bringes kontrakten til ophør?', 'På hvilket grunnlag avsluttes kontrakten?'), {
    contractTerms: t('the contract’s own terms (notice, breach)', 'avtalets egna villkor (uppsägning, avtalsbrott)', 'kontraktens egne vilkår (opsigelse, misligholdelse)', 'kontraktens egne vilkår (oppsigelse, mislighold)'),
    changed: t('a change that needed a new procedure', 'en ändring som krävde en ny upphandling', 'en ændring, der krævede et nyt udbud', 'en endring som krevde ny konkurranse'),
    crimeAtAward: t('a crime that should have excluded the firm at the award', 'ett brott som borde ha uteslutit företaget vid tilldelningen', 'en forbrydelse, der skulle have udelukket virksomheden ved tildelingen', 'et straffbart forhold som skulle ført til avvisning ved tildelingen'),
    otherAtAward: t('another ground that should have excluded the firm at the award', 'en annan grund som borde ha uteslutit företaget vid tilldelningen', 'en anden grund, der skulle have udelukket virksomheden ved tildelingen', 'en annen grunn som skulle ført til avvisning ved tildelingen'),
    arisenLater: t('a ground for exclusion that has arisen since, with no proof of reliability', 'en uteslutningsgrund som uppkommit senare, utan visad tillförlitlighet', 'en udelukkelsesgrund, der er opstået siden, uden dokumenteret pålidelighed', 'en avvisningsgrunn som har oppstått senere, uten vist pålitelighet'),
    courtFinding: t('a court of the EU or EFTA has found a serious breach', 'EU- eller EFTA-domstolen har funnit en allvarlig överträdelse', 'EU- eller EFTA-Domstolen har fastslået en alvorlig overtrædelse', 'EU- eller EFTA-domstolen har slått fast et alvorlig brudd'),
    none: t('no ground', 'ingen grund', 'intet grundlag', 'ikke noe grunnlag'),
  })
export const endClause = yesNo('contract.endClause', 'record',
  t('Terms on ending the contract in the documents', 'Villkor om att avsluta avtalet i dokumenten', 'Vilkår om ophør i materialet', 'Vilkår om avslutning i dokumentene'),
  t('Do the documents hold terms that let you end the contract after an unlawful change, a crime at the award or a finding by the Court?', 'Innehåller dokumenten villkor som gör det möjligt att avsluta avtalet efter en otillåten ändring, ett brott vid tilldelningen eller ett avgörande av EU-domstolen?', 'Indeholder materialet vilkår, der gør det muligt at bringe kontrakten til ophør efter en ulovlig ændring, en forbrydelse ved tildelingen eller en afgørelse fra EU-Domstolen?', 'Inneholder dokumentene vilkår som gjør det mulig å avslutte kontrakten etter en ulovlig endring, et straffbart forhold ved tildelingen eller en avgjørelse i EU-domstolen?'))
