import { text as t } from '../../../plain/index.ts'
import { noClimate, notFound, side, silent, situation, small, waterworks } from '../make.ts'
import type { Row } from '../types.ts'

const quality = { procedure: 'open', 'award.basis': 'bestPriceQuality', 'award.weights': 'stated' }
const littleClimate = { ...quality, ...noClimate, 'climate.weight': 10, 'climate.rank': 0 }
const noReason = { procedure: 'open', 'lots.divided': false, 'lots.reasonIn': 'none' }

/** What the documents say: criteria, method, climate, lots. */
export const criteria: readonly Row[] = [
  {
    id: 'diff-23', topic: 'criteria', hinders: 'medium', alike: 'SE NO', also: ['eu/criteria/method-before-opening'],
    title: t('Publishing the method of evaluation', 'Att offentliggöra utvärderingsmodellen', 'At offentliggøre evalueringsmodellen', 'Å offentliggjøre evalueringsmodellen'),
    eu: t('Criteria and weights are told beforehand; the method itself need not be, if it is set before tenders are opened (C-6/15).', 'Kriterier och viktning anges i förväg; själva modellen behöver inte anges, om den är fastställd innan anbuden öppnas (C-6/15).', 'Kriterier og vægtning oplyses på forhånd; selve modellen behøver ikke oplyses, hvis den er fastlagt, før tilbuddene åbnes (C-6/15).', 'Kriterier og vekting oppgis på forhånd; selve modellen trenger ikke oppgis hvis den er fastsatt før tilbudene åpnes (C-6/15).'),
    sides: {
      DK: side('stricter', 'All parts of the evaluation model are described in the documents; utilities and concessions too must give the method.', 'Alla delar av utvärderingsmodellen beskrivs i dokumenten; även försörjningsbolag och koncessioner ska ange metoden.', 'Alle dele af evalueringsmodellen beskrives i udbudsmaterialet; også forsyning og koncessioner skal angive metoden.', 'Alle deler av evalueringsmodellen beskrives i dokumentene; også forsyning og konsesjoner må oppgi metoden.'),
      SE: side('same', 'No separate duty; only for life-cycle cost the method is stated.', 'Ingen särskild skyldighet; bara för livscykelkostnad anges metoden.', 'Ingen særskilt pligt; kun for livscyklusomkostninger angives metoden.', 'Ingen særskilt plikt; bare for livssykluskostnader oppgis metoden.', notFound),
      NO: side('same', 'No separate duty; only for life-cycle cost the method is stated.', 'Ingen särskild skyldighet; bara för livscykelkostnad anges metoden.', 'Ingen særskilt pligt; kun for livscyklusomkostninger angives metoden.', 'Ingen særskilt plikt; bare for livssykluskostnader oppgis metoden.', notFound),
    },
    why: t('A Swedish or Norwegian template is not enough in Denmark. And a Danish firm misses, across the border, the figures it is used to calculating with.', 'En svensk eller norsk mall räcker inte i Danmark. Och ett danskt företag saknar på andra sidan gränsen de tal det är vant att räkna med.', 'En svensk eller norsk skabelon er ikke nok i Danmark. Og en dansk virksomhed savner på den anden side af grænsen de tal, den er vant til at regne med.', 'En svensk eller norsk mal er ikke nok i Danmark. Og en dansk leverandør savner på den andre siden av grensen tallene den er vant til å regne med.'),
    todo: t('Publish the whole model everywhere: it is lawful in all three, and firms tender better when they know it.', 'Publicera hela modellen överallt: det är tillåtet i alla tre, och företagen lämnar bättre anbud när de känner den.', 'Offentliggør hele modellen overalt: det er lovligt i alle tre, og virksomhederne giver bedre tilbud, når de kender den.', 'Publiser hele modellen overalt: det er lovlig i alle tre, og leverandørene gir bedre tilbud når de kjenner den.'),
    situations: [situation(t('Weights are given, but the method of evaluation is not described.', 'Viktningen anges, men utvärderingsmodellen beskrivs inte.', 'Vægtningen er angivet, men evalueringsmodellen er ikke beskrevet.', 'Vektingen er oppgitt, men evalueringsmodellen er ikke beskrevet.'), 'sendNotice', { ...quality, 'award.methodDescribed': false }, ['unlawful', 'silent', 'silent'])],
  },
  {
    id: 'diff-24', topic: 'criteria', hinders: 'low', alike: 'SE NO', also: ['eu/criteria/weights'],
    title: t('Weights below the threshold', 'Viktning under tröskelvärdet', 'Vægtning under tærskelværdien', 'Vekting under terskelverdien'),
    eu: t('The directives ask for weights only above the thresholds.', 'Direktiven kräver viktning bara över tröskelvärdena.', 'Direktiverne kræver kun vægtning over tærskelværdierne.', 'Direktivene krever vekting bare over terskelverdiene.'),
    sides: {
      DK: side('other form', 'For works, weights as far as possible; that the method must be told too is known from secondary sources, and they disagree.', 'För byggentreprenad viktning så långt det går; att även metoden ska anges är känt ur sekundära källor, och de är oense.', 'For bygge- og anlægsarbejde vægtning så vidt muligt; at også metoden skal oplyses, kendes fra sekundære kilder, og de er uenige.', 'For bygg og anlegg vekting så langt det går; at også metoden må oppgis, er kjent fra sekundære kilder, og de er uenige.'),
      SE: side('stricter', 'Weights or an order of importance.', 'Viktning eller prioritetsordning.', 'Vægtning eller prioriteret rækkefølge.', 'Vekting eller prioritert rekkefølge.'),
      NO: side('stricter', 'An order of importance; weights will do too.', 'Prioritetsordning; viktning duger också.', 'Prioriteret rækkefølge; vægtning kan også bruges.', 'Prioritert rekkefølge; vekting kan også brukes.'),
    },
    why: t('A firm can nearly always see what counts most, if not how much.', 'Ett företag kan nästan alltid se vad som väger tyngst, om än inte hur tungt.', 'En virksomhed kan næsten altid se, hvad der vejer tungest, om end ikke hvor tungt.', 'En leverandør kan nesten alltid se hva som veier tyngst, om enn ikke hvor tungt.'),
    todo: t('Give weights everywhere.', 'Ange viktning överallt.', 'Angiv vægtning overalt.', 'Oppgi vekting overalt.'),
    situations: [
      situation(t('A service: criteria without weights or order.', 'En tjänst: kriterier utan viktning eller ordning.', 'En tjenesteydelse: kriterier uden vægtning eller rækkefølge.', 'En tjeneste: kriterier uten vekting eller rekkefølge.'), 'writeDocuments', { ...quality, procedure: 'belowThreshold', 'award.weights': 'none', 'award.documentationAsked': true, 'negotiation.planStated': true }, ['silent', 'unlawful', 'unlawful'], { euro: small }),
      situation(t('Works: an order of importance, and no method.', 'Byggentreprenad: prioritetsordning, ingen metod.', 'Bygge- og anlægsarbejde: prioriteret rækkefølge, ingen metode.', 'Bygg og anlegg: prioritert rekkefølge, ingen metode.'), 'writeDocuments', { ...quality, subject: 'works', procedure: 'belowThreshold', 'award.weights': 'order', 'award.orderJustified': true, 'award.methodDescribed': false, 'award.documentationAsked': true, 'negotiation.planStated': true }, ['needs a reason', 'lawful', 'lawful']),
    ],
  },
  {
    id: 'diff-25', topic: 'criteria', hinders: 'medium', alike: 'DK SE', behind: ['eu/criteria/linked'],
    title: t('Awarding on the lowest price alone', 'Tilldelning på enbart lägsta pris', 'Tildeling alene på laveste pris', 'Tildeling bare på laveste pris'),
    eu: t('Allowed; a country may forbid it.', 'Tillåtet; ett land får förbjuda det.', 'Tilladt; et land kan forbyde det.', 'Tillatt; et land kan forby det.'),
    sides: {
      DK: side('same', 'Allowed.', 'Tillåtet.', 'Tilladt.', 'Tillatt.', notFound),
      SE: side('same', 'Allowed.', 'Tillåtet.', 'Tilladt.', 'Tillatt.', notFound),
      NO: side('stricter', 'Only when climate and environment are not a criterion: they stand in the requirements instead, or an exemption holds.', 'Bara när klimat och miljö inte är ett kriterium: de står i kraven i stället, eller ett undantag gäller.', 'Kun når klima og miljø ikke er et kriterium: de står i stedet i kravene, eller en undtagelse gælder.', 'Bare når klima og miljø ikke er et kriterium: de står i kravene i stedet, eller et unntak gjelder.'),
    },
    why: t('One and the same notice is lawful in Copenhagen and Malmö and not in Oslo: unlawful by the text until June 2026; of the later text we know from secondary sources, so a reason is asked for.', 'En och samma annons är tillåten i Köpenhamn och Malmö men inte i Oslo: otillåten enligt texten till och med juni 2026; den senare texten känner vi ur andrahandskällor, så en motivering krävs.', 'Én og samme bekendtgørelse er lovlig i København og Malmö, men ikke i Oslo: ulovlig efter teksten til og med juni 2026; den senere tekst kender vi fra sekundære kilder, så der kræves en begrundelse.', 'Én og samme kunngjøring er lovlig i København og Malmö, men ikke i Oslo: ulovlig etter teksten til og med juni 2026; den senere teksten kjenner vi fra sekundære kilder, så det kreves en begrunnelse.'),
    todo: t('When you buy together with a Norwegian buyer, write climate requirements into the specification or weigh them.', 'När ni köper med en norsk köpare: skriv in klimatkrav i specifikationen eller vikta dem.', 'Når I køber sammen med en norsk ordregiver: skriv klimakrav i specifikationen, eller vægt dem.', 'Når dere kjøper sammen med en norsk oppdragsgiver: skriv klimakrav i spesifikasjonen, eller vekt dem.'),
    changed: [{ on: '2026-07-01', says: t('The Norwegian climate rule was rewritten; the new text is known from secondary sources.', 'Den norska klimatregeln skrevs om; den nya texten är känd ur sekundära källor.', 'Den norske klimaregel blev omskrevet; den nye tekst kendes fra sekundære kilder.', 'Den norske klimaregelen ble skrevet om; den nye teksten er kjent fra sekundære kilder.') }],
    situations: [situation(t('Furniture is bought on price alone, with no climate requirement.', 'Möbler köps på enbart pris, utan klimatkrav.', 'Møbler købes alene på pris uden klimakrav.', 'Møbler kjøpes bare på pris, uten klimakrav.'), 'sendNotice', { ...noClimate, subject: 'goods', procedure: 'open', 'award.basis': 'price' }, ['silent', 'silent', 'needs a reason'])],
  },
  {
    id: 'diff-26', topic: 'criteria', hinders: 'high', alike: 'DK SE', behind: ['eu/criteria/linked'],
    title: t('Thirty per cent for climate and environment', 'Trettio procent för klimat och miljö', 'Tredive procent til klima og miljø', 'Tretti prosent for klima og miljø'),
    eu: t('Environment may be a criterion; no weight is prescribed.', 'Miljö får vara kriterium; ingen vikt är föreskriven.', 'Miljø kan være kriterium; ingen vægt er foreskrevet.', 'Miljø kan være kriterium; ingen vekt er foreskrevet.'),
    sides: {
      DK: silent,
      SE: silent,
      NO: side('stricter', 'At least 30 per cent, or a place among the first three, or requirements instead, or one of the exemptions. Since 1 July 2026 known from the agency’s code list and other secondary sources.', 'Minst 30 procent, eller bland de tre första, eller krav i stället, eller ett av undantagen. Sedan den 1 juli 2026 känt ur myndighetens kodlista och andra sekundära källor.', 'Mindst 30 procent, eller blandt de tre første, eller krav i stedet, eller en af undtagelserne. Siden 1. juli 2026 kendt fra styrelsens kodeliste og andre sekundære kilder.', 'Minst 30 prosent, eller blant de tre første, eller krav i stedet, eller et av unntakene. Siden 1. juli 2026 kjent fra myndighetens kodeliste og andre sekundære kilder.'),
    },
    why: t('A firm that does not know the rule loses nearly a third of the points. The codes that show it in Doffin become plain “quality” in TED, so a reader abroad cannot see that it is law.', 'Ett företag som inte känner regeln tappar nästan en tredjedel av poängen. Koderna som visar den i Doffin blir bara ”kvalitet” i TED, så en läsare utomlands ser inte att det är lag.', 'En virksomhed, der ikke kender reglen, mister næsten en tredjedel af pointene. Koderne, der viser den i Doffin, bliver blot »kvalitet« i TED, så en læser i udlandet ikke kan se, at det er lov.', 'En leverandør som ikke kjenner regelen, mister nesten en tredel av poengene. Kodene som viser den i Doffin, blir bare «kvalitet» i TED, så en leser i utlandet ser ikke at det er lov.'),
    todo: t('Firms: ask which criteria are the climate criteria. Norwegian buyers: write it in the English text.', 'Företag: fråga vilka kriterier som är klimatkriterier. Norska köpare: skriv det i den engelska texten.', 'Virksomheder: spørg, hvilke kriterier der er klimakriterier. Norske ordregivere: skriv det i den engelske tekst.', 'Leverandører: spør hvilke kriterier som er klimakriterier. Norske oppdragsgivere: skriv det i den engelske teksten.'),
    changed: [{ on: '2026-07-01', says: t('Requirements may replace or be combined with criteria; three exemptions, one at a time.', 'Krav får ersätta eller kombineras med kriterier; tre undantag, ett i taget.', 'Krav kan erstatte eller kombineres med kriterier; tre undtagelser, én ad gangen.', 'Krav kan erstatte eller kombineres med kriterier; tre unntak, ett om gangen.') }],
    situations: [
      situation(t('Climate counts ten per cent, and nothing else is said of it.', 'Klimat väger tio procent, och inget annat sägs om det.', 'Klima vejer ti procent, og andet siges der ikke om det.', 'Klima teller ti prosent, og ingenting annet sies om det.'), 'sendNotice', littleClimate, ['silent', 'silent', 'needs a reason']),
      situation(t('The same before 1 July 2026, when the text itself had been read.', 'Detsamma före den 1 juli 2026, då själva texten var läst.', 'Det samme før 1. juli 2026, da selve teksten var læst.', 'Det samme før 1. juli 2026, da selve teksten var lest.'), 'sendNotice', littleClimate, ['silent', 'silent', 'unlawful'], { on: '2026-06-15', earlier: true }),
    ],
  },
  {
    id: 'diff-27', topic: 'criteria', hinders: 'medium', alike: 'none', also: ['no/climate/weight'], behind: ['eu/performance/law-kept'],
    title: t('Must the environment be considered at all?', 'Måste miljön beaktas alls?', 'Skal miljøet overhovedet tages i betragtning?', 'Må miljøet i det hele tatt vurderes?'),
    eu: t('Suppliers keep environmental law when they carry out the contract; that environment is a criterion is the buyer’s choice.', 'Leverantörer följer miljölagar när de fullgör kontraktet; att miljö blir ett kriterium väljer köparen.', 'Leverandører overholder miljølovgivningen under kontrakten; om miljø er et kriterium, vælger ordregiveren.', 'Leverandører følger miljøloven i gjennomføringen; om miljø er et kriterium, velger oppdragsgiver.'),
    sides: {
      DK: side('same', 'A power to order an explanation when climate is left out; no such order was found up to February 2026. Purchases above the thresholds have energy-efficiency duties since October 2025.', 'En befogenhet att kräva förklaring när klimat utelämnas; ingen sådan föreskrift hittad till februari 2026. Köp över tröskelvärdena har energikrav sedan oktober 2025.', 'En bemyndigelse til at kræve en forklaring, når klima udelades; ingen sådan bekendtgørelse fundet til februar 2026. Køb over tærskelværdierne har energikrav siden oktober 2025.', 'En hjemmel til å kreve en forklaring når klima utelates; ingen slik forskrift funnet til februar 2026. Anskaffelser over terskelverdiene har energikrav siden oktober 2025.', notFound),
      SE: side('stricter', 'Should be considered where the purchase gives cause for it: a “should”.', 'Bör beaktas om upphandlingens art motiverar det: ett ”bör”.', 'Bør tages i betragtning, når købet giver anledning til det: et »bør«.', 'Bør vurderes når anskaffelsen gir grunn til det: et «bør».'),
      NO: side('stricter', 'The 30 per cent rule.', 'Trettioprocentsregeln.', '30-procentsreglen.', '30-prosentregelen.'),
    },
    why: t('A green solution earns points by law in Norway, by choice in the others.', 'En grön lösning ger poäng enligt lag i Norge, enligt val i de andra.', 'En grøn løsning giver point efter loven i Norge, efter valg i de andre.', 'En grønn løsning gir poeng etter loven i Norge, etter valg i de andre.'),
    todo: t('Write one line in every file on why climate counts or does not.', 'Skriv en rad i varje akt om varför klimat räknas eller inte.', 'Skriv én linje på hver sag om, hvorfor klima tæller eller ikke.', 'Skriv én linje i hver sak om hvorfor klima teller eller ikke.'),
    situations: [situation(t('The documents are written without a word on the environment.', 'Dokumenten skrivs utan ett ord om miljö.', 'Materialet skrives uden et ord om miljø.', 'Dokumentene skrives uten et ord om miljø.'), 'writeDocuments', { ...littleClimate, 'climate.weight': 0 }, ['silent', 'advice', 'needs a reason'])],
  },
  {
    id: 'diff-28', topic: 'criteria', hinders: 'medium', alike: 'SE NO', also: ['dk/lots/reason'],
    title: t('Where the reason for not dividing stands', 'Var skälet att inte dela upp ska stå', 'Hvor begrundelsen for ikke at opdele står', 'Hvor begrunnelsen for ikke å dele opp står'),
    eu: t('In the documents or in the report on the procurement.', 'I dokumenten eller i rapporten om upphandlingen.', 'I udbudsmaterialet eller i rapporten om udbuddet.', 'I dokumentene eller i rapporten om anskaffelsen.'),
    sides: {
      DK: side('stricter', 'In the procurement documents.', 'I upphandlingsdokumenten.', 'I udbudsmaterialet.', 'I anskaffelsesdokumentene.'),
      SE: side('same', 'In the documents or in the report.', 'I dokumenten eller i rapporten.', 'I materialet eller i rapporten.', 'I dokumentene eller i rapporten.'),
      NO: side('same', 'In the documents or in the protocol, in short.', 'I dokumenten eller i protokollet, kortfattat.', 'I materialet eller i protokollen, kort.', 'I dokumentene eller i protokollen, kort.'),
    },
    why: t('A small firm that could have won a part sees the reason before the tender in Denmark, perhaps only afterwards in the others.', 'Ett litet företag som hade kunnat vinna en del ser skälet före anbudet i Danmark, kanske först efteråt i de andra.', 'En lille virksomhed, der kunne have vundet en del, ser begrundelsen før tilbuddet i Danmark, måske først bagefter i de andre.', 'En liten leverandør som kunne ha vunnet en del, ser begrunnelsen før tilbudet i Danmark, kanskje først etterpå i de andre.'),
    todo: t('Write the reason in the documents everywhere.', 'Skriv skälet i dokumenten överallt.', 'Skriv begrundelsen i materialet overalt.', 'Skriv begrunnelsen i dokumentene overalt.'),
    situations: [situation(t('Not divided; the reason stands only in the internal report.', 'Inte uppdelad; skälet står bara i den interna rapporten.', 'Ikke opdelt; begrundelsen står kun i den interne rapport.', 'Ikke delt opp; begrunnelsen står bare i den interne rapporten.'), 'sendNotice', { ...noReason, 'lots.reasonIn': 'report' }, ['unlawful', 'lawful', 'lawful'])],
  },
  {
    id: 'diff-29', topic: 'criteria', hinders: 'medium', alike: 'none',
    title: t('Can the reason for not dividing be reviewed?', 'Kan skälet att inte dela upp överprövas?', 'Kan begrundelsen for ikke at opdele prøves?', 'Kan begrunnelsen for ikke å dele opp overprøves?'),
    eu: t('The reason is asked for; the directive does not say that it can be tried.', 'Skälet krävs; direktivet säger inte att det kan prövas.', 'Begrundelsen kræves; direktivet siger ikke, at den kan prøves.', 'Begrunnelsen kreves; direktivet sier ikke at den kan prøves.'),
    sides: {
      DK: side('stricter', 'A missing reason costs one per cent of the value, at most DKK 100 000, if the complainant asks for it.', 'Ett saknat skäl kostar en procent av värdet, högst 100 000 danska kronor, om den klagande begär det.', 'En manglende begrundelse koster én procent af værdien, højst 100.000 kr., hvis klageren beder om det.', 'En manglende begrunnelse koster én prosent av verdien, høyst 100 000 danske kroner, hvis klageren ber om det.'),
      SE: side('same', 'Nothing keeps it from review as any other breach.', 'Inget undantar det från överprövning som andra fel.', 'Intet undtager den fra prøvelse som andre fejl.', 'Ingenting unntar den fra overprøving som andre feil.', notFound),
      NO: side('looser', 'The regulation says in words that the choice cannot be reviewed.', 'Föreskriften säger uttryckligen att valet inte kan överprövas.', 'Forskriften siger udtrykkeligt, at valget ikke kan efterprøves.', 'Forskriften sier uttrykkelig at valget ikke kan overprøves.'),
    },
    why: t('Where nobody can try it, contracts stay large, and small firms from abroad stay out.', 'Där ingen kan pröva det förblir kontrakten stora, och små företag från utlandet blir kvar utanför.', 'Hvor ingen kan prøve det, forbliver kontrakterne store, og små virksomheder fra udlandet bliver udenfor.', 'Der ingen kan prøve det, forblir kontraktene store, og små leverandører fra utlandet blir utenfor.'),
    todo: t('Small firms: ask about lots while questions are open; afterwards it is late.', 'Små företag: fråga om delkontrakt medan frågor tas emot; efteråt är det sent.', 'Små virksomheder: spørg om delkontrakter, mens der kan stilles spørgsmål; bagefter er det sent.', 'Små leverandører: spør om delkontrakter mens det kan stilles spørsmål; etterpå er det sent.'),
    byHand: t('The situation shows the Danish sanction. That the Norwegian choice cannot be reviewed stands in the words of the rule and is told only in the comparison above.', 'Situationen visar den danska sanktionen. Att det norska valet inte kan överprövas står i regelns ord och framgår bara av jämförelsen ovan.', 'Situationen viser den danske sanktion. At det norske valg ikke kan efterprøves, står i reglens ord og fremgår kun af sammenligningen ovenfor.', 'Situasjonen viser den danske sanksjonen. At det norske valget ikke kan overprøves, står i regelens ord og går bare fram av sammenligningen over.'),
    situations: [situation(t('A complainant asks for the sanction for a missing reason; none is set.', 'En klagande begär sanktion för det saknade skälet; ingen beslutas.', 'En klager beder om sanktionen for den manglende begrundelse; ingen pålægges.', 'En klager ber om sanksjonen for den manglende begrunnelsen; ingen ilegges.'), 'setSanction', { 'sanction.breach': 'lotsUnexplained', 'sanction.claimed': true, 'sanction.contract': 'stands', 'sanction.fine': 0, 'sanction.finePercent': 0 }, ['unlawful', 'silent', 'silent'])],
  },
  {
    id: 'diff-64', topic: 'criteria', hinders: 'medium', alike: 'DK SE', behind: ['eu/criteria/linked'],
    title: t('Environment in the utilities', 'Miljö i försörjningssektorerna', 'Miljø i forsyningssektoren', 'Miljø i forsyningssektorene'),
    eu: t('Environment may be a criterion.', 'Miljö får vara kriterium.', 'Miljø kan være kriterium.', 'Miljø kan være kriterium.'),
    sides: {
      DK: side('same', 'No such rule in the order; energy-efficiency duties bind utilities too since October 2025.', 'Ingen sådan regel i bekendtgørelsen; energikrav binder även försörjningsbolag sedan oktober 2025.', 'Ingen sådan regel i bekendtgørelsen; energikrav binder også forsyning siden oktober 2025.', 'Ingen slik regel i bekendtgørelsen; energikrav binder også forsyning siden oktober 2025.', notFound),
      SE: side('same', 'The same “should” as for others.', 'Samma ”bör” som för andra.', 'Samme »bør« som for andre.', 'Samme «bør» som for andre.'),
      NO: side('stricter', 'The same 30 per cent rule as for municipalities.', 'Samma trettioprocentsregel som för kommuner.', 'Samme 30-procentsregel som for kommuner.', 'Samme 30-prosentregel som for kommuner.'),
    },
    why: t('As in the row on 30 per cent, in the sector that buys most of the heavy equipment.', 'Som i raden om 30 procent, i den sektor som köper mest tung utrustning.', 'Som i rækken om 30 procent, i den sektor, der køber mest tungt udstyr.', 'Som i raden om 30 prosent, i sektoren som kjøper mest tungt utstyr.'),
    todo: t('Firms: have figures on emissions ready for every product you offer to a Norwegian utility.', 'Företag: ha utsläppstal redo för varje produkt ni erbjuder ett norskt bolag.', 'Virksomheder: hav udledningstal klar for hvert produkt, I tilbyder et norsk selskab.', 'Leverandører: ha utslippstall klare for hvert produkt dere tilbyr et norsk foretak.'),
    situations: [situation(t('A waterworks lets climate count ten per cent and says no more.', 'Ett vattenbolag låter klimat väga tio procent och säger inget mer.', 'Et vandselskab lader klima veje ti procent og siger ikke mere.', 'Et vannverk lar klima telle ti prosent og sier ikke mer.'), 'sendNotice', { ...littleClimate, ...waterworks }, ['silent', 'silent', 'needs a reason'], { euro: 900_000 })],
  },
  {
    id: 'diff-65', topic: 'criteria', hinders: 'low', alike: 'DK NO',
    title: t('Lots in the utilities: a reason?', 'Uppdelning i försörjningssektorerna: behövs skäl?', 'Delkontrakter i forsyningssektoren: begrundelse?', 'Delkontrakter i forsyningssektorene: begrunnelse?'),
    eu: t('The utilities directive asks for no reason, as far as we know.', 'Försörjningsdirektivet kräver inget skäl, så vitt vi vet.', 'Forsyningsvirksomhedsdirektivet kræver ingen begrundelse, så vidt vi ved.', 'Forsyningsdirektivet krever ingen begrunnelse, så vidt vi vet.'),
    sides: {
      DK: side('same', 'None in the order of 2022.', 'Inget i bekendtgørelsen från 2022.', 'Ingen i bekendtgørelsen fra 2022.', 'Ingen i bekendtgørelsen fra 2022.', notFound),
      SE: side('stricter', 'A reason is asked for here too.', 'Skäl krävs även här.', 'Begrundelse kræves også her.', 'Begrunnelse kreves også her.'),
      NO: side('same', 'None in the regulation.', 'Inget i föreskriften.', 'Ingen i forskriften.', 'Ingen i forskriften.', notFound),
    },
    why: t('It makes Swedish utilities think once about small suppliers; the others need not.', 'Det får svenska bolag att tänka en gång på små leverantörer; de andra behöver inte.', 'Det får svenske selskaber til at tænke én gang på små leverandører; de andre behøver ikke.', 'Det får svenske foretak til å tenke én gang på små leverandører; de andre trenger ikke.'),
    todo: t('Give the reason voluntarily.', 'Ange skälet frivilligt.', 'Giv begrundelsen frivilligt.', 'Gi begrunnelsen frivillig.'),
    situations: [situation(t('A waterworks does not divide and gives no reason.', 'Ett vattenbolag delar inte upp och anger inget skäl.', 'Et vandselskab opdeler ikke og begrunder det ikke.', 'Et vannverk deler ikke opp og begrunner det ikke.'), 'sendNotice', { ...waterworks, ...noReason }, ['silent', 'needs a reason', 'silent'], { euro: 900_000 })],
  },
]
