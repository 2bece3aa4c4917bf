import { text as t } from '../../plain/index.ts'
import { oneOfFact, yesNo } from '../build.ts'

export const procedure = oneOfFact('procedure', 'record',
  t('Procedure', 'Förfarande', 'Udbudsprocedure', 'Anskaffelsesprosedyre'),
  t('Which procedure is used?', 'Vilket förfarande används?', 'Hvilken procedure bruges?', 'Hvilken prosedyre brukes?'), {
    open: t('open procedure', 'öppet förfarande', 'offentligt udbud', 'åpen anbudskonkurranse'),
    restricted: t('restricted procedure', 'selektivt förfarande', 'begrænset udbud', 'begrenset anbudskonkurranse'),
    negotiation: t('competitive procedure with negotiation', 'förhandlat förfarande med föregående annonsering', 'udbud med forhandling', 'konkurranse med forhandling etter forutgående kunngjøring'),
    dialogue: t('competitive dialogue', 'konkurrenspräglad dialog', 'konkurrencepræget dialog', 'konkurransepreget dialog'),
    innovationPartnership: t('innovation partnership', 'innovationspartnerskap', 'innovationspartnerskab', 'innovasjonspartnerskap'),
    negotiatedWithoutNotice: t('negotiated procedure without prior publication', 'förhandlat förfarande utan föregående annonsering', 'udbud med forhandling uden forudgående bekendtgørelse', 'konkurranse med forhandling uten forutgående kunngjøring'),
    directAward: t('direct award', 'direktupphandling', 'direkte tildeling', 'direkte anskaffelse'),
    belowThreshold: t('advertised purchase below the EU threshold', 'annonserad upphandling under tröskelvärdet', 'annonceret køb under tærskelværdien', 'kunngjort konkurranse under EØS-terskelverdien'),
    designContest: t('design contest', 'projekttävling', 'projektkonkurrence', 'plan- og designkonkurranse'),
    lightRegime: t('own procedure for social and other specific services', 'eget förfarande för sociala och andra särskilda tjänster', 'egen procedure for sociale og andre specifikke tjenesteydelser', 'egen prosedyre for helse- og sosialtjenester og særlige tjenester'),
    concession: t('own procedure for a concession', 'eget förfarande för en koncession', 'egen procedure for en koncession', 'egen prosedyre for en konsesjon'),
    inHouse: t('award to an entity of one’s own (in-house)', 'intern upphandling', 'in-house-tildeling', 'egenregi'),
    cooperation: t('cooperation between authorities', 'samarbete mellan myndigheter', 'samarbejde mellem myndigheder', 'samarbeid mellom oppdragsgivere'),
    researchAndDevelopment: t('research and development outside the procurement rules', 'forskning och utveckling utanför upphandlingsreglerna', 'forskning og udvikling uden for udbudsreglerne', 'forskning og utvikling utenfor anskaffelsesreglene'),
  })
export const notOnMarket = yesNo('need.notOnMarket', 'judgement',
  t('Need not met by what is on the market', 'Behovet kan inte tillgodoses av det som finns på marknaden', 'Behovet kan ikke dækkes af det, der findes på markedet', 'Behovet kan ikke dekkes av det som finnes på markedet'),
  t('Is it shown that nothing already on the market meets the need?', 'Är det visat att inget som redan finns på marknaden tillgodoser behovet?', 'Er det vist, at intet på markedet allerede dækker behovet?', 'Er det vist at ingenting på markedet allerede dekker behovet?'))
export const marketAnalysed = yesNo('market.analysed', 'record',
  t('Market analysis on file', 'Marknadsanalys dokumenterad', 'Markedsanalyse dokumenteret', 'Markedsanalyse dokumentert'),
  t('Is there a dated analysis of what the market offers?', 'Finns en daterad analys av vad marknaden erbjuder?', 'Findes der en dateret analyse af, hvad markedet tilbyder?', 'Finnes det en datert analyse av hva markedet tilbyr?'))
export const adaptationNeeded = yesNo('gateway.adaptation', 'judgement',
  t('Available solutions must be adapted', 'Tillgängliga lösningar måste anpassas', 'Tilgængelige løsninger skal tilpasses', 'Tilgjengelige løsninger må tilpasses'),
  t('Must solutions that are readily available be adapted to meet the need?', 'Måste lösningar som finns att köpa anpassas för att möta behovet?', 'Skal løsninger, der kan købes, tilpasses for at dække behovet?', 'Må løsninger som er tilgjengelige, tilpasses for å dekke behovet?'))
export const innovativeSolution = yesNo('gateway.innovative', 'judgement',
  t('Design or innovative solutions included', 'Formgivning eller innovativa lösningar ingår', 'Design eller innovative løsninger indgår', 'Design eller innovative løsninger inngår'),
  t('Does the purchase include design or innovative solutions?', 'Omfattar köpet formgivning eller innovativa lösningar?', 'Omfatter købet design eller innovative løsninger?', 'Omfatter anskaffelsen design eller innovative løsninger?'))
export const negotiationNeeded = yesNo('gateway.complexity', 'judgement',
  t('Nature, complexity or risk calls for negotiation', 'Art, komplexitet eller risk kräver förhandling', 'Art, kompleksitet eller risiko kræver forhandling', 'Art, kompleksitet eller risiko krever forhandling'),
  t('Does the nature, complexity, legal or financial set-up or risk make negotiation necessary?', 'Gör arten, komplexiteten, den rättsliga eller ekonomiska utformningen eller risken att förhandling behövs?', 'Gør opgavens art, kompleksitet, retlige eller finansielle forhold eller risiko forhandling nødvendig?', 'Gjør art, kompleksitet, rettslig eller finansiell oppbygning eller risiko forhandling nødvendig?'))
export const noPreciseSpecification = yesNo('gateway.noPreciseSpecification', 'judgement',
  t('No precise specification by standards possible', 'Kan inte specificeras exakt med standarder', 'Kan ikke beskrives præcist med standarder', 'Kan ikke spesifiseres presist med standarder'),
  t('Is it impossible to specify precisely enough by a standard or technical reference?', 'Går det inte att specificera tillräckligt exakt med en standard eller teknisk referens?', 'Kan ydelsen ikke beskrives præcist nok med en standard eller teknisk reference?', 'Er det umulig å spesifisere presist nok med en standard eller teknisk referanse?'))
export const earlierFailed = yesNo('gateway.earlierFailed', 'record',
  t('Earlier open or restricted procedure failed', 'Tidigare öppet eller selektivt förfarande misslyckades', 'Tidligere offentligt eller begrænset udbud mislykkedes', 'Tidligere åpen eller begrenset anbudskonkurranse mislyktes'),
  t('Did an open or restricted procedure give only irregular or unacceptable tenders?', 'Gav ett öppet eller selektivt förfarande bara ogiltiga eller oacceptabla anbud?', 'Gav et offentligt eller begrænset udbud kun ukonditionsmæssige eller uantagelige tilbud?', 'Ga en åpen eller begrenset anbudskonkurranse bare tilbud som måtte avvises eller var uakseptable?'))
export const procedureReasoned = yesNo('procedure.reasonRecorded', 'record',
  t('Reason for the procedure on file', 'Skälet till förfarandet dokumenterat', 'Begrundelsen for proceduren dokumenteret', 'Begrunnelsen for prosedyren dokumentert'),
  t('Is the reason for the choice of procedure written down?', 'Är skälet till valet av förfarande dokumenterat?', 'Er begrundelsen for valget af procedure skrevet ned?', 'Er begrunnelsen for valget av prosedyre skrevet ned?'))
export const directGround = oneOfFact('direct.ground', 'person',
  t('Ground for not competing', 'Grund för att inte konkurrensutsätta', 'Grund til ikke at konkurrenceudsætte', 'Grunn til ikke å konkurranseutsette'),
  t('On what ground is there no prior publication?', 'På vilken grund sker ingen föregående annonsering?', 'På hvilket grundlag er der ingen forudgående bekendtgørelse?', 'På hvilket grunnlag er det ingen forutgående kunngjøring?'), {
    none: t('no ground', 'ingen grund', 'intet grundlag', 'ikke noe grunnlag'),
    noTenders: t('no suitable tenders in an earlier procedure', 'inga lämpliga anbud i ett tidigare förfarande', 'ingen egnede tilbud i en tidligere procedure', 'ingen egnede tilbud i en tidligere konkurranse'),
    technical: t('no competition for technical reasons', 'konkurrens saknas av tekniska skäl', 'ingen konkurrence af tekniske grunde', 'ingen konkurranse av tekniske grunner'),
    exclusiveRights: t('exclusive rights', 'ensamrätt', 'eneret', 'enerett'),
    extremeUrgency: t('extreme urgency', 'synnerlig brådska', 'tvingende grunde (hast)', 'særlig hast'),
    researchSupplies: t('goods made only for research or testing', 'varor enbart för forskning eller försök', 'varer kun til forskning eller forsøg', 'varer bare til forskning eller forsøk'),
    additional: t('additional deliveries', 'kompletterande leveranser', 'supplerende leverancer', 'tilleggsleveranser'),
    repetition: t('repetition of similar works or services', 'upprepning av liknande arbeten eller tjänster', 'gentagelse af tilsvarende arbejder eller tjenester', 'gjentakelse av tilsvarende arbeid eller tjenester'),
    artistic: t('a unique work of art or performance', 'ett unikt konstverk eller en unik konstnärlig prestation', 'et unikt kunstværk eller en unik kunstnerisk optræden', 'et unikt kunstnerisk verk eller en unik kunstnerisk fremføring'),
    commodity: t('goods quoted on a commodity market', 'varor på en råvarumarknad', 'varer på en varebørs', 'varer på en varebørs'),
    liquidation: t('advantageous terms when a supplier winds up or is insolvent', 'förmånliga villkor när en leverantör upphör eller är i konkurs', 'fordelagtige vilkår ved en leverandørs ophør eller konkurs', 'fordelaktige vilkår når en leverandør avvikler eller er konkurs'),
    contestWinner: t('the winner of a design contest', 'vinnaren av en projekttävling', 'vinderen af en projektkonkurrence', 'vinneren av en plan- og designkonkurranse'),
    unacceptableTenders: t('only irregular or unacceptable tenders: negotiation with those who tendered', 'bara ogiltiga eller oacceptabla anbud: förhandling med dem som lämnat anbud', 'kun ikkeforskriftsmæssige eller uacceptable tilbud: forhandling med dem, der bød', 'bare uakseptable tilbud: forhandling med dem som ga tilbud'),
    reviewGap: t('an urgent need while a review stops or has undone a contract (Norway, and Sweden below the threshold)', 'ett angeläget behov medan en överprövning stoppar eller har upphävt ett avtal (Norge, och Sverige under tröskelvärdet)', 'et påtrængende behov, mens en klagesag standser eller har ophævet en kontrakt (Norge, og Sverige under tærskelværdien)', 'et dekningskjøp fordi en kontrakt er kjent uten virkning (Norge, og i Sverige under terskelverdien også under overprøving)'),
    exceptional: t('extraordinary reasons (Sweden below the threshold only)', 'synnerliga skäl (bara Sverige under tröskelvärdet)', 'ekstraordinære grunde (kun Sverige under tærskelværdien)', 'ekstraordinære grunner (bare Sverige under terskelverdien)'),
    bargain: t('a bargain for a short time (water, energy, transport and post only)', 'ett fynd under kort tid (bara vatten, energi, transporter och post)', 'et lejlighedskøb i kort tid (kun vand, energi, transport og post)', 'et gunstig tilbud i kort tid (bare vann, energi, transport og post)'),
    researchContract: t('a contract purely for research, trial or development (utilities)', 'ett kontrakt enbart för forskning, försök eller utveckling (försörjningssektorerna)', 'en kontrakt alene om forskning, forsøg eller udvikling (forsyning)', 'en kontrakt bare om forskning, forsøk eller utvikling (forsyning)'),
    energyOrWater: t('energy, fuel for making energy, or water, bought by those who supply it', 'energi, bränsle för energiproduktion eller vatten, köpt av den som levererar det', 'energi, brændsel til energiproduktion eller vand, købt af den, der forsyner med det', 'energi, brensel til energiproduksjon eller vann, kjøpt av den som leverer det'),
    resale: t('goods or services for resale or hire to others (utilities)', 'varor eller tjänster för återförsäljning eller uthyrning (försörjningssektorerna)', 'varer eller tjenesteydelser til videresalg eller udlejning (forsyning)', 'varer eller tjenester til videresalg eller utleie (forsyning)'),
    openMarket: t('an activity that a Commission decision has found open to competition (utilities)', 'en verksamhet som enligt kommissionens beslut är konkurrensutsatt (försörjningssektorerna)', 'en aktivitet, som efter Kommissionens afgørelse er konkurrenceudsat (forsyning)', 'en aktivitet som etter vedtak er direkte konkurranseutsatt (forsyning)'),
    specialBelow: t('below the threshold: no acceptable tenders, a review stands in the way, or very particular reasons', 'under tröskelvärdet: inga godtagbara anbud, en överprövning hindrar, eller synnerliga skäl', 'under tærskelværdien: ingen acceptable tilbud, en klagesag står i vejen, eller ganske særlige grunde', 'under terskelverdien: ingen akseptable tilbud, en klagesak hindrer, eller helt særlige grunner'),
  })
export const noAlternative = yesNo('direct.noAlternative', 'judgement',
  t('No reasonable alternative', 'Inget rimligt alternativ', 'Intet rimeligt alternativ', 'Ikke noe rimelig alternativ'),
  t('Is there truly no reasonable alternative or substitute?', 'Finns det verkligen inget rimligt alternativ eller substitut?', 'Findes der virkelig intet rimeligt alternativ eller substitut?', 'Finnes det virkelig ikke noe rimelig alternativ eller substitutt?'))
export const exclusivityByBuyer = yesNo('direct.exclusivityByBuyer', 'judgement',
  t('Buyer itself brought about the exclusivity', 'Köparen har själv skapat ensamrätten', 'Ordregiveren har selv skabt eneretten', 'Oppdragsgiver har selv skapt eneretten'),
  t('Did the buyer itself cause the exclusivity, for example by an earlier contract or narrow requirements?', 'Har köparen själv orsakat ensamrätten, till exempel genom ett tidigare avtal eller snäva krav?', 'Har ordregiveren selv skabt eneretten, fx ved en tidligere kontrakt eller snævre krav?', 'Har oppdragsgiver selv skapt eneretten, for eksempel ved en tidligere kontrakt eller snevre krav?'))
export const urgencyForeseeable = yesNo('direct.urgencyForeseeable', 'judgement',
  t('The urgency could be foreseen', 'Brådskan kunde förutses', 'Hasten kunne forudses', 'Hasten kunne forutses'),
  t('Could the buyer have foreseen the urgency, or is the buyer its cause?', 'Kunde köparen ha förutsett brådskan, eller är köparen orsaken?', 'Kunne ordregiveren have forudset hasten, eller er ordregiveren selv årsagen?', 'Kunne oppdragsgiver ha forutsett hasten, eller er oppdragsgiver selv årsaken?'))
export const seriesProduction = yesNo('direct.seriesProduction', 'person',
  t('Bought in series, for use or profit', 'Köps i serie, för bruk eller vinst', 'Købes i serie, til brug eller fortjeneste', 'Kjøpes i serie, til bruk eller fortjeneste'),
  t('Are the goods made in quantity, beyond what research or testing needs?', 'Tillverkas varorna i större mängd än forskning eller försök kräver?', 'Fremstilles varerne i større mængde, end forskning eller forsøg kræver?', 'Produseres varene i større mengde enn forskning eller forsøk krever?'))
export const marketChecked = yesNo('direct.marketChecked', 'record',
  t('Market terms made sure of', 'Marknadsmässiga villkor kontrollerade', 'Markedsmæssige vilkår sikret', 'Markedsmessige vilkår sikret'),
  t('Has the buyer made sure that price and terms follow the market (survey, several offers or advert)?', 'Har köparen försäkrat sig om marknadsmässigt pris och villkor (undersökning, flera offerter eller annons)?', 'Har ordregiveren sikret sig markedsmæssig pris og vilkår (undersøgelse, flere tilbud eller annonce)?', 'Har oppdragsgiver sikret seg markedsmessig pris og vilkår (undersøkelse, flere tilbud eller kunngjøring)?'))
export const rndListed = yesNo('rnd.listedCode', 'person',
  t('Research service with a listed CPV code', 'Forskningstjänst med uppräknad CPV-kod', 'Forskningstjeneste med en opregnet CPV-kode', 'Forskningstjeneste med oppført CPV-kode'),
  t('Is it a research and development service under one of the listed CPV codes?', 'Är det en forsknings- och utvecklingstjänst med någon av de uppräknade CPV-koderna?', 'Er det en forsknings- og udviklingstjeneste under en af de opregnede CPV-koder?', 'Er det en forsknings- og utviklingstjeneste under en av de oppførte CPV-kodene?'))
export const rndOnlyBuyer = yesNo('rnd.benefitsOnlyBuyer', 'person',
  t('Results belong to the buyer alone', 'Resultaten tillhör enbart köparen', 'Resultaterne tilhører alene ordregiveren', 'Resultatene tilhører bare oppdragsgiver'),
  t('Will the results belong only to the buyer, for its own use?', 'Ska resultaten tillhöra enbart köparen, för egen användning?', 'Skal resultaterne kun tilhøre ordregiveren til eget brug?', 'Skal resultatene bare tilhøre oppdragsgiver, til egen bruk?'))
export const rndPaysAll = yesNo('rnd.buyerPaysAll', 'person',
  t('Buyer pays the whole service', 'Köparen betalar hela tjänsten', 'Ordregiveren betaler hele ydelsen', 'Oppdragsgiver betaler hele tjenesten'),
  t('Does the buyer pay for the whole service?', 'Betalar köparen hela tjänsten?', 'Betaler ordregiveren hele ydelsen?', 'Betaler oppdragsgiver hele tjenesten?'))
export const rndIncludesPurchase = yesNo('rnd.includesPurchase', 'person',
  t('Purchase of finished volumes included', 'Köp av färdiga volymer ingår', 'Køb af færdige mængder indgår', 'Kjøp av ferdige volumer inngår'),
  t('Does the contract also cover buying the finished solution in quantity?', 'Omfattar avtalet också köp av den färdiga lösningen i volym?', 'Omfatter kontrakten også køb af den færdige løsning i mængder?', 'Omfatter kontrakten også kjøp av den ferdige løsningen i volum?'))
export const needForm = oneOfFact('need.form', 'record',
  t('How the need is put', 'Hur behovet är formulerat', 'Hvordan behovet er formuleret', 'Hvordan behovet er formulert'),
  t('Is the need put as an outcome or as a solution?', 'Är behovet formulerat som ett resultat eller som en lösning?', 'Er behovet formuleret som et resultat eller som en løsning?', 'Er behovet formulert som et resultat eller som en løsning?'), {
    outcome: t('as an outcome', 'som ett resultat', 'som et resultat', 'som et resultat'),
    solution: t('as a solution', 'som en lösning', 'som en løsning', 'som en løsning'),
  })
export const usersAsked = yesNo('need.usersAsked', 'record',
  t('Users asked', 'Användarna tillfrågade', 'Brugerne spurgt', 'Brukerne spurt'),
  t('Have those who will live with the solution been asked?', 'Har de som ska leva med lösningen tillfrågats?', 'Er de, der skal leve med løsningen, blevet spurgt?', 'Er de som skal leve med løsningen, blitt spurt?'))
export const budgetDocumented = yesNo('need.budgetDocumented', 'record',
  t('Budget fixed in writing before the start', 'Budgeten fastställd skriftligt före start', 'Budgettet fastlagt skriftligt før start', 'Budsjettet fastsatt skriftlig før start'),
  t('Was the budget fixed and written down before the procedure began?', 'Var budgeten fastställd och nedskriven innan upphandlingen började?', 'Var budgettet fastlagt og skrevet ned, før udbuddet begyndte?', 'Var budsjettet fastsatt og skrevet ned før konkurransen begynte?'))
export const noticeSent = yesNo('notice.sent', 'record',
  t('Notice sent', 'Annons skickad', 'Bekendtgørelse sendt', 'Kunngjøring sendt'),
  t('Has a notice been sent for this procedure?', 'Har en annons skickats för detta förfarande?', 'Er der sendt en bekendtgørelse for denne procedure?', 'Er det sendt en kunngjøring for denne prosedyren?'))
export const noticeChannel = oneOfFact('notice.channel', 'record',
  t('Where it is announced', 'Var det annonseras', 'Hvor det annonceres', 'Hvor det kunngjøres'),
  t('Where is the notice published?', 'Var publiceras annonsen?', 'Hvor offentliggøres bekendtgørelsen?', 'Hvor publiseres kunngjøringen?'), {
    ted: t('in TED, the EU journal', 'i TED, EU:s annonsdatabas', 'i TED, EU’s udbudsdatabase', 'i TED, EUs kunngjøringsdatabase'),
    national: t('in the national channel only', 'bara i den nationella kanalen', 'kun i den nationale kanal', 'bare i den nasjonale kanalen'),
    ownSite: t('on the buyer’s own site only', 'bara på köparens egen webbplats', 'kun på ordregiverens egen hjemmeside', 'bare på oppdragsgivers egen nettside'),
    none: t('nowhere', 'ingenstans', 'ingen steder', 'ingen steder'),
  })
