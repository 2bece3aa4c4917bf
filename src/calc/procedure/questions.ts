import { text as t, type Text } from '../../plain/index.ts'
import type { FactValue, Facts } from '../../law/index.ts'
import type { Answers, QuestionId } from './types.ts'

export type Option = { readonly label: Text; readonly help?: Text; /** What the lawbook is told. */ readonly facts: Facts }
export type AdviserQuestion = {
  readonly id: QuestionId
  readonly ask: Text
  /** Why it is asked, or what the words mean. */
  readonly help: Text
  /** A judgement in law: it binds only with a named person and reasons. */
  readonly judgement?: true
  readonly when?: (a: Answers) => boolean
} & ({ readonly options: Readonly<Record<string, Option>> } | { readonly amount: true })

const o = (label: Text, facts: Facts = {}, help?: Text): Option => ({ label, facts, ...(help ? { help } : {}) })
const concession = (a: Answers): boolean => a.buys === 'runServices' || a.buys === 'runWorks'
const notGoods = (a: Answers): boolean => a.buys !== 'goods' && !concession(a)
const developed = (a: Answers): boolean => a.market === 'develop' || a.research === 'develop' || a.research === 'research'

/** Every question the adviser knows. It asks the one that can change most; each fact is told by one question only. */
export const questions: readonly AdviserQuestion[] = [
  {
    id: 'buys', ask: t('What do you buy, mainly?', 'Vad köper ni, huvudsakligen?', 'Hvad køber I hovedsageligt?', 'Hva kjøper dere hovedsakelig?'),
    help: t('If several things are mixed, choose what the contract is mainly about.', 'Om flera saker blandas: välj det som avtalet huvudsakligen gäller.', 'Er flere ting blandet, så vælg det, kontrakten hovedsageligt drejer sig om.', 'Er flere ting blandet, velg det kontrakten hovedsakelig gjelder.'),
    options: {
      goods: o(t('Goods', 'Varor', 'Varer', 'Varer'), { subject: 'goods' }),
      services: o(t('Services', 'Tjänster', 'Tjenesteydelser', 'Tjenester'), { subject: 'services' }, t('also digital services, planning, research and development', 'även digitala tjänster, planering, forskning och utveckling', 'også digitale ydelser, rådgivning, forskning og udvikling', 'også digitale tjenester, prosjektering, forskning og utvikling')),
      works: o(t('Works', 'Byggentreprenad', 'Bygge- og anlægsarbejde', 'Bygge- og anleggsarbeid'), { subject: 'works' }),
      social: o(t('Social, health or other specific services', 'Sociala tjänster, vård eller andra särskilda tjänster', 'Sociale ydelser, sundhed eller andre specifikke tjenesteydelser', 'Helse- og sosialtjenester eller særlige tjenester'), { subject: 'socialServices' }, t('those on the directive’s list: care, teaching, culture, catering, legal advice and more', 'de som står på direktivets lista: omsorg, utbildning, kultur, måltider, juridik med mera', 'dem på direktivets liste: omsorg, undervisning, kultur, forplejning, jura med mere', 'de som står på direktivets liste: omsorg, undervisning, kultur, matservering, juridiske tjenester med mer')),
      runServices: o(t('A service that the supplier runs and lives on', 'En tjänst som leverantören driver och lever på', 'En ydelse, som leverandøren driver og lever af', 'En tjeneste som leverandøren driver og lever av'), { subject: 'serviceConcession' }, t('users or the market pay, and the supplier bears the risk: a concession', 'användarna eller marknaden betalar och leverantören bär risken: en koncession', 'brugerne eller markedet betaler, og leverandøren bærer risikoen: en koncession', 'brukerne eller markedet betaler, og leverandøren bærer risikoen: en konsesjon')),
      runWorks: o(t('Works that the supplier builds, runs and lives on', 'Ett bygge som leverantören uppför, driver och lever på', 'Et anlæg, som leverandøren bygger, driver og lever af', 'Et anlegg som leverandøren bygger, driver og lever av'), { subject: 'worksConcession' }, t('a works concession', 'en byggkoncession', 'en bygge- og anlægskoncession', 'en bygge- og anleggskonsesjon')),
    },
  },
  {
    id: 'value', amount: true, ask: t('What is the whole purchase worth?', 'Hur mycket är hela köpet värt?', 'Hvad er hele købet værd?', 'Hva er hele anskaffelsen verdt?'),
    help: t('Everything that belongs together over the whole term: options, extensions, development in all phases and what may be bought at the end. Without VAT and not split up.', 'Allt som hör ihop under hela tiden: optioner, förlängningar, utveckling i alla faser och det som kan köpas till sist. Utan moms och inte uppdelat.', 'Alt, der hører sammen i hele løbetiden: optioner, forlængelser, udvikling i alle faser og det, der kan købes til sidst. Uden moms og ikke delt op.', 'Alt som hører sammen i hele kontraktstiden: opsjoner, forlengelser, utvikling i alle faser og det som kan kjøpes til slutt. Uten mva. og ikke delt opp.'),
  },
  {
    id: 'activity', ask: t('Which activity is it for?', 'Vilken verksamhet är köpet till för?', 'Hvilken aktivitet er købet til?', 'Hvilken virksomhet er anskaffelsen til?'),
    help: t('Water, energy, transport, ports and post have rules of their own, with a higher threshold and freer choice.', 'Vatten, energi, transporter, hamnar och post har egna regler, med högre tröskelvärde och friare val.', 'Vand, energi, transport, havne og post har egne regler med en højere tærskelværdi og friere valg.', 'Vann, energi, transport, havner og post har egne regler, med høyere terskelverdi og friere valg.'),
    options: {
      general: o(t('The ordinary work of an authority', 'En myndighets vanliga verksamhet', 'En myndigheds almindelige virksomhed', 'Ordinær virksomhet i en oppdragsgiver'), { activity: 'general' }, t('also roads, parks, schools, waste, and sewage alone', 'även vägar, parker, skolor, avfall och enbart avlopp', 'også veje, parker, skoler, affald og spildevand alene', 'også veier, parker, skoler, avfall og avløp alene')),
      water: o(t('Drinking water', 'Dricksvatten', 'Drikkevand', 'Drikkevann'), { activity: 'water' }),
      sewage: o(t('Sewage, by somebody who also supplies drinking water', 'Avlopp, hos någon som också levererar dricksvatten', 'Spildevand hos en, der også leverer drikkevand', 'Avløp, hos noen som også leverer drikkevann'), { activity: 'sewage' }),
      heat: o(t('Gas or heat', 'Gas eller värme', 'Gas eller varme', 'Gass eller varme'), { activity: 'heat' }),
      electricity: o(t('Electricity', 'El', 'Elektricitet', 'Elektrisitet'), { activity: 'electricity' }),
      transport: o(t('Public transport', 'Kollektivtrafik', 'Kollektiv transport', 'Kollektivtransport'), { activity: 'transport' }),
      ports: o(t('Ports or airports', 'Hamnar eller flygplatser', 'Havne eller lufthavne', 'Havner eller lufthavner'), { activity: 'ports' }),
      post: o(t('Post', 'Post', 'Post', 'Post'), { activity: 'post' }),
    },
  },
  {
    id: 'market', judgement: true, ask: t('Does what you need exist on the market?', 'Finns det ni behöver på marknaden?', 'Findes det, I har brug for, på markedet?', 'Finnes det dere trenger, på markedet?'),
    help: t('Think of what firms sell today, also in other countries.', 'Tänk på vad företag säljer i dag, även i andra länder.', 'Tænk på, hvad virksomheder sælger i dag, også i andre lande.', 'Tenk på hva leverandører selger i dag, også i andre land.'),
    options: {
      ready: o(t('Yes, ready to buy', 'Ja, färdigt att köpa', 'Ja, klar til køb', 'Ja, klart til kjøp'), { 'need.notOnMarket': false, 'gateway.adaptation': false, 'gateway.innovative': false, 'system.commonPurchases': true }),
      adapt: o(t('Yes, but it must be adapted', 'Ja, men det måste anpassas', 'Ja, men det skal tilpasses', 'Ja, men det må tilpasses'), { 'gateway.adaptation': true, 'system.commonPurchases': false }),
      develop: o(t('No, it must be developed', 'Nej, det måste utvecklas', 'Nej, det skal udvikles', 'Nei, det må utvikles'), { 'need.notOnMarket': true, 'gateway.innovative': true, 'system.commonPurchases': false }),
    },
  },
  {
    id: 'analysed', when: a => a.market === 'develop', ask: t('Is there a dated analysis of the market on file?', 'Finns en daterad marknadsanalys i akten?', 'Ligger der en dateret markedsanalyse på sagen?', 'Ligger det en datert markedsanalyse i saken?'),
    help: t('That nothing on the market meets the need has to be shown, not only said.', 'Att inget på marknaden tillgodoser behovet ska visas, inte bara sägas.', 'At intet på markedet dækker behovet, skal vises og ikke kun siges.', 'At ingenting på markedet dekker behovet, må vises, ikke bare sies.'),
    options: { yes: o(t('Yes', 'Ja', 'Ja', 'Ja'), { 'market.analysed': true }), no: o(t('Not yet', 'Inte ännu', 'Ikke endnu', 'Ikke ennå'), { 'market.analysed': false }) },
  },
  {
    id: 'describe', judgement: true, ask: t('Can you describe what you need?', 'Kan ni beskriva vad ni behöver?', 'Kan I beskrive, hvad I har brug for?', 'Kan dere beskrive hva dere trenger?'),
    help: t('Not the need as such, but what a firm would deliver.', 'Inte själva behovet, utan det som ett företag skulle leverera.', 'Ikke behovet i sig selv, men det, en virksomhed skulle levere.', 'Ikke behovet i seg selv, men det en leverandør skulle levere.'),
    options: {
      precise: o(t('Yes, so that firms can price it as it stands', 'Ja, så att företag kan prissätta det som det står', 'Ja, så virksomheder kan prissætte det, som det står', 'Ja, slik at leverandører kan prise det som det står'), { 'gateway.noPreciseSpecification': false }),
      outcome: o(t('Only what it must achieve', 'Bara vad det ska åstadkomma', 'Kun hvad det skal opnå', 'Bare hva det skal oppnå'), {}, t('functions and results, not how', 'funktioner och resultat, inte hur', 'funktioner og resultater, ikke hvordan', 'funksjoner og resultater, ikke hvordan')),
      notYet: o(t('No, no standard or technical reference fits', 'Nej, ingen standard eller teknisk referens passar', 'Nej, ingen standard eller teknisk reference passer', 'Nei, ingen standard eller teknisk referanse passer'), { 'gateway.noPreciseSpecification': true }),
    },
  },
  {
    id: 'talk', judgement: true, ask: t('Must you talk with firms before a contract can be settled?', 'Måste ni tala med företag innan ett avtal kan fastställas?', 'Skal I tale med virksomheder, før en kontrakt kan fastlægges?', 'Må dere snakke med leverandører før en kontrakt kan fastsettes?'),
    help: t('A market dialogue before the competition is open to all. Negotiation during it needs a ground above the EU threshold.', 'En marknadsdialog före upphandlingen står alltid öppen. Förhandling under den kräver en grund över tröskelvärdet.', 'En markedsdialog før udbuddet står altid åben. Forhandling under det kræver et grundlag over tærskelværdien.', 'En markedsdialog før konkurransen er alltid åpen. Forhandling under den krever et grunnlag over EØS-terskelverdien.'),
    options: {
      no: o(t('No', 'Nej', 'Nej', 'Nei'), { 'gateway.complexity': false }),
      before: o(t('Before the competition is enough', 'Det räcker före upphandlingen', 'Før udbuddet er nok', 'Før konkurransen er nok'), { 'gateway.complexity': false }),
      during: o(t('Yes, also during it', 'Ja, även under den', 'Ja, også under det', 'Ja, også under den'), { 'gateway.complexity': true }, t('the nature, complexity, legal or financial set-up or the risk calls for it', 'arten, komplexiteten, den rättsliga eller ekonomiska utformningen eller risken kräver det', 'art, kompleksitet, retlige eller finansielle forhold eller risikoen kræver det', 'art, kompleksitet, rettslig eller finansiell oppbygning eller risikoen krever det')),
    },
  },
  {
    id: 'research', when: notGoods, ask: t('Is research or development needed before anything can be delivered?', 'Krävs forskning eller utveckling innan något kan levereras?', 'Kræves forskning eller udvikling, før noget kan leveres?', 'Kreves det forskning eller utvikling før noe kan leveres?'),
    help: t('Adapting a product to your place is not research.', 'Att anpassa en produkt till er plats är inte forskning.', 'At tilpasse et produkt til jeres sted er ikke forskning.', 'Å tilpasse et produkt til deres sted er ikke forskning.'),
    options: {
      no: o(t('No', 'Nej', 'Nej', 'Nei')),
      develop: o(t('Yes, development up to something that can be used', 'Ja, utveckling fram till något som kan användas', 'Ja, udvikling frem til noget, der kan bruges', 'Ja, utvikling fram til noe som kan brukes')),
      research: o(t('Yes, research: knowledge, prototypes or a test', 'Ja, forskning: kunskap, prototyper eller ett försök', 'Ja, forskning: viden, prototyper eller et forsøg', 'Ja, forskning: kunnskap, prototyper eller et forsøk')),
    },
  },
  {
    id: 'result', when: a => notGoods(a) && developed(a), ask: t('Will you buy what comes out of it under the same contract?', 'Ska ni köpa det som kommer fram i samma avtal?', 'Vil I købe det, der kommer ud af det, i samme kontrakt?', 'Skal dere kjøpe det som kommer ut av det, i samme kontrakt?'),
    help: t('An innovation partnership develops and buys. Research outside the rules never also buys the finished solution in quantity.', 'Ett innovationspartnerskap utvecklar och köper. Forskning utanför reglerna köper aldrig också den färdiga lösningen i volym.', 'Et innovationspartnerskab udvikler og køber. Forskning uden for reglerne køber aldrig også den færdige løsning i mængder.', 'Et innovasjonspartnerskap utvikler og kjøper. Forskning utenfor reglene kjøper aldri også den ferdige løsningen i volum.'),
    options: { yes: o(t('Yes', 'Ja', 'Ja', 'Ja'), { 'rnd.includesPurchase': true }), no: o(t('No, it is bought separately later', 'Nej, det köps för sig senare', 'Nej, det købes for sig senere', 'Nei, det kjøpes for seg senere'), { 'rnd.includesPurchase': false }) },
  },
  {
    id: 'rights', when: a => notGoods(a) && developed(a), ask: t('Who is to have the results of the development?', 'Vem ska få resultaten av utvecklingen?', 'Hvem skal have resultaterne af udviklingen?', 'Hvem skal få resultatene av utviklingen?'),
    help: t('Who alone owns and pays for everything buys an ordinary service. Firms that may sell on bid lower and invent more willingly.', 'Den som ensam äger och betalar allt köper en vanlig tjänst. Företag som får sälja vidare lämnar gärna bättre anbud.', 'Den, der alene ejer og betaler alt, køber en almindelig ydelse. Virksomheder, der må sælge videre, byder gerne bedre.', 'Den som alene eier og betaler alt, kjøper en vanlig tjeneste. Leverandører som kan selge videre, gir gjerne bedre tilbud.'),
    options: { shared: o(t('The firm keeps rights, or they are shared openly', 'Företaget behåller rättigheter, eller de delas öppet', 'Virksomheden beholder rettigheder, eller de deles åbent', 'Leverandøren beholder rettigheter, eller de deles åpent'), { 'rnd.benefitsOnlyBuyer': false }), buyer: o(t('We alone', 'Bara vi', 'Kun vi', 'Bare vi'), { 'rnd.benefitsOnlyBuyer': true }) },
  },
  {
    id: 'urgency', judgement: true, ask: t('Is it urgent, and whose doing is that?', 'Är det bråttom, och vad beror det på?', 'Haster det, og hvad skyldes det?', 'Haster det, og hva skyldes det?'),
    help: t('Urgency opens the narrow way only when you could not foresee it, did not cause it, and even shortened time limits are too long.', 'Brådska öppnar den smala vägen bara när ni inte kunde förutse den, inte har orsakat den och inte ens förkortade tider räcker.', 'Hast åbner kun den smalle vej, når I ikke kunne forudse den, ikke er skyld i den, og selv forkortede frister er for lange.', 'Hast åpner den smale veien bare når dere ikke kunne forutse den, ikke er skyld i den, og selv forkortede frister er for lange.'),
    options: {
      no: o(t('No', 'Nej', 'Nej', 'Nei'), {}),
      own: o(t('Yes, but we could have foreseen it', 'Ja, men vi kunde ha förutsett det', 'Ja, men vi kunne have forudset det', 'Ja, men vi kunne ha forutsett det'), { 'direct.urgencyForeseeable': true }),
      unforeseen: o(t('Yes, nobody could foresee it and days count', 'Ja, ingen kunde förutse det och dagar räknas', 'Ja, ingen kunne forudse det, og dage tæller', 'Ja, ingen kunne forutse det, og dager teller'), { 'direct.urgencyForeseeable': false, 'time.urgencySubstantiated': true }),
    },
  },
  {
    id: 'one', judgement: true, ask: t('Can only one firm do it?', 'Kan bara ett företag klara det?', 'Kan kun én virksomhed klare det?', 'Kan bare én leverandør klare det?'),
    help: t('That one firm is best, known or cheapest is no reason in law.', 'Att ett företag är bäst, välkänt eller billigast är inget skäl i lagen.', 'At en virksomhed er bedst, kendt eller billigst, er ingen grund i loven.', 'At en leverandør er best, kjent eller billigst, er ingen grunn i loven.'),
    options: {
      no: o(t('No, several could', 'Nej, flera kan', 'Nej, flere kan', 'Nei, flere kan'), { 'direct.noAlternative': false }),
      technical: o(t('Yes, for technical reasons', 'Ja, av tekniska skäl', 'Ja, af tekniske grunde', 'Ja, av tekniske grunner')),
      rights: o(t('Yes, it has an exclusive right', 'Ja, det har en ensamrätt', 'Ja, den har en eneret', 'Ja, den har en enerett'), {}, t('a patent, copyright or the like', 'patent, upphovsrätt eller liknande', 'patent, ophavsret eller lignende', 'patent, opphavsrett eller lignende')),
      own: o(t('Yes, because of what we bought or demanded before', 'Ja, på grund av vad vi tidigare köpt eller krävt', 'Ja, på grund af det, vi tidligere har købt eller krævet', 'Ja, på grunn av det vi har kjøpt eller krevd før'), { 'direct.exclusivityByBuyer': true }),
      other: o(t('Another reason', 'Ett annat skäl', 'En anden grund', 'En annen grunn'), {}, t('art, extra deliveries, repetition, exchange, insolvency, winner of a contest', 'konst, kompletterande leveranser, upprepning, råvarubörs, konkurs, vinnare av en projekttävling', 'kunst, supplerende leverancer, gentagelse, varebørs, konkurs, vinder af en projektkonkurrence', 'kunst, tilleggsleveranser, gjentakelse, varebørs, konkurs, vinner av en plan- og designkonkurranse')),
    },
  },
  {
    id: 'earlier', ask: t('Has a competition for this failed before?', 'Har en upphandling av detta misslyckats tidigare?', 'Er et udbud af dette slået fejl før?', 'Har en konkurranse om dette mislyktes før?'),
    help: t('Only an open or restricted procedure counts.', 'Bara ett öppet eller selektivt förfarande räknas.', 'Kun et offentligt eller begrænset udbud tæller.', 'Bare en åpen eller begrenset anbudskonkurranse teller.'),
    options: {
      no: o(t('No', 'Nej', 'Nej', 'Nei'), { 'gateway.earlierFailed': false, 'direct.noSuitableTenders': false }),
      nothing: o(t('Yes, nothing suitable came', 'Ja, inget lämpligt kom in', 'Ja, der kom intet egnet', 'Ja, det kom ikke noe egnet'), { 'direct.noSuitableTenders': true }),
      unacceptable: o(t('Yes, tenders came, but none was acceptable', 'Ja, anbud kom men inget kunde godtas', 'Ja, der kom tilbud, men ingen var antagelige', 'Ja, det kom tilbud, men ingen var akseptable'), { 'gateway.earlierFailed': true, 'direct.noSuitableTenders': false }),
    },
  },
  {
    id: 'firms', ask: t('How many firms could compete?', 'Hur många företag kan konkurrera?', 'Hvor mange virksomheder kan konkurrere?', 'Hvor mange leverandører kan konkurrere?'),
    help: t('Many make it worthwhile to choose whom to invite; few make each one precious.', 'Är de många lönar det sig att välja vilka som bjuds in; är de få är varje företag värdefullt.', 'Er de mange, kan det betale sig at udvælge; er de få, er hver enkelt værdifuld.', 'Er de mange, lønner det seg å velge ut; er de få, er hver enkelt verdifull.'),
    options: { few: o(t('A handful', 'En handfull', 'En håndfuld', 'En håndfull')), some: o(t('About five to fifteen', 'Omkring fem till femton', 'Omkring fem til femten', 'Omtrent fem til femten')), many: o(t('Many', 'Många', 'Mange', 'Mange')) },
  },
  {
    id: 'partners', when: developed, ask: t('Do you want several firms to develop side by side?', 'Vill ni att flera företag utvecklar parallellt?', 'Vil I have flere virksomheder til at udvikle sideløbende?', 'Vil dere ha flere leverandører til å utvikle side om side?'),
    help: t('It costs more and lowers the risk that the one way chosen fails.', 'Det kostar mer och minskar risken att den enda valda vägen misslyckas.', 'Det koster mere og mindsker risikoen for, at den ene valgte vej slår fejl.', 'Det koster mer og minsker risikoen for at den ene valgte veien mislykkes.'),
    options: { yes: o(t('Yes', 'Ja', 'Ja', 'Ja')), no: o(t('No', 'Nej', 'Nej', 'Nei')) },
  },
  {
    id: 'repeat', ask: t('Will you buy it again and again?', 'Kommer ni att köpa det om och om igen?', 'Skal I købe det igen og igen?', 'Skal dere kjøpe det igjen og igjen?'),
    help: t('In amounts that you do not know yet. Then a framework agreement or a dynamic purchasing system may serve.', 'I mängder som ni inte känner ännu. Då kan ett ramavtal eller ett dynamiskt inköpssystem passa.', 'I mængder, som I ikke kender endnu. Så kan en rammeaftale eller et dynamisk indkøbssystem passe.', 'I mengder som dere ikke kjenner ennå. Da kan en rammeavtale eller en dynamisk innkjøpsordning passe.'),
    options: {
      no: o(t('No, once', 'Nej, en gång', 'Nej, én gang', 'Nei, én gang')),
      steady: o(t('Yes, much the same each time', 'Ja, ungefär samma varje gång', 'Ja, stort set det samme hver gang', 'Ja, omtrent det samme hver gang')),
      changing: o(t('Yes, from a market that new firms keep entering', 'Ja, från en marknad dit nya företag hela tiden kommer', 'Ja, fra et marked, hvor nye virksomheder hele tiden kommer til', 'Ja, fra et marked der nye leverandører stadig kommer til')),
    },
  },
  {
    id: 'design', when: a => notGoods(a) && a.buys !== 'social' && a.market !== 'ready', ask: t('Is it a plan or a design that a jury can choose from drawings or proposals?', 'Är det en plan eller gestaltning som en jury kan välja bland ritningar eller förslag?', 'Er det en plan eller et design, som en jury kan vælge blandt tegninger eller forslag?', 'Er det en plan eller et design som en jury kan velge blant tegninger eller forslag?'),
    help: t('Town plans, architecture, landscape, data models: ideas shown without a name.', 'Stadsplaner, arkitektur, landskap, datamodeller: idéer som visas utan namn.', 'Byplaner, arkitektur, landskab, datamodeller: idéer, der vises uden navn.', 'Byplaner, arkitektur, landskap, datamodeller: ideer som vises uten navn.'),
    options: { yes: o(t('Yes', 'Ja', 'Ja', 'Ja')), no: o(t('No', 'Nej', 'Nej', 'Nei')) },
  },
  {
    id: 'risk', judgement: true, when: concession, ask: t('Can the supplier really lose money when demand or supply fails?', 'Kan leverantören verkligen förlora pengar om efterfrågan eller utbud sviktar?', 'Kan leverandøren virkelig tabe penge, når efterspørgsel eller udbud svigter?', 'Kan leverandøren virkelig tape penger når etterspørsel eller tilbud svikter?'),
    help: t('If you guarantee that costs and investments come back, it is an ordinary contract.', 'Om ni garanterar att kostnader och investeringar täcks är det ett vanligt avtal.', 'Garanterer I, at udgifter og investeringer kommer hjem, er det en almindelig kontrakt.', 'Garanterer dere at kostnader og investeringer dekkes, er det en vanlig kontrakt.'),
    options: { yes: o(t('Yes', 'Ja', 'Ja', 'Ja'), { 'concession.riskTransferred': true }), no: o(t('No', 'Nej', 'Nej', 'Nei'), { 'concession.riskTransferred': false }) },
  },
  {
    id: 'together', ask: t('Do you buy together with a buyer in another country?', 'Köper ni tillsammans med en köpare i ett annat land?', 'Køber I sammen med en ordregiver i et andet land?', 'Kjøper dere sammen med en oppdragsgiver i et annet land?'),
    help: t('It is no procedure of its own: it comes on top of the one you choose.', 'Det är inget eget förfarande: det läggs till det som ni väljer.', 'Det er ikke en procedure i sig selv: det lægges oven i den, I vælger.', 'Det er ingen egen prosedyre: det kommer i tillegg til den dere velger.'),
    options: { no: o(t('No', 'Nej', 'Nej', 'Nei'), { 'joint.across': 'oneCountry' }), eu: o(t('Yes, all in the EU', 'Ja, alla i EU', 'Ja, alle i EU', 'Ja, alle i EU'), { 'joint.across': 'withinEu' }, t('Denmark and Sweden, for example', 'till exempel Danmark och Sverige', 'fx Danmark og Sverige', 'for eksempel Danmark og Sverige')), eea: o(t('Yes, with Norway or another EEA state', 'Ja, med Norge eller ett annat EES-land', 'Ja, med Norge eller et andet EØS-land', 'Ja, med Norge eller et annet EØS-land'), { 'joint.across': 'withinEea' }) },
  },
]

const byId = new Map(questions.map(q => [q.id, q]))
export const questionOf = (id: QuestionId): AdviserQuestion => byId.get(id)!
/** The largest sum that is taken: a thousand billion. */
export const largestAmount = 1_000_000_000_000

/** Whether what was written is an answer to the question. */
export function isAnswer(q: AdviserQuestion, value: string): boolean {
  if (value === 'unknown') return true
  if ('amount' in q) return /^[1-9]\d{0,12}$/.test(value) && Number(value) <= largestAmount
  return Object.hasOwn(q.options, value)
}

/** What the answers tell the lawbook. `unknown`, and answers to questions that no longer arise, tell nothing. */
export function factsOf(a: Answers): Record<string, FactValue> {
  const facts: Record<string, FactValue> = {}
  for (const q of questions) {
    const value = a[q.id]
    if (value === undefined || value === 'unknown' || (q.when && !q.when(a))) continue
    // Whoever gives a sum has read that it is the whole and undivided (art. 5; for a partnership every phase and the result).
    if ('amount' in q) Object.assign(facts, { 'value.estimated': Number(value), 'value.split': false, 'value.partnershipCounted': true })
    else for (const [name, v] of Object.entries(q.options[value]?.facts ?? {})) if (v !== undefined) facts[name] = v
  }
  return facts
}
