import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

// A way of production, a transfer of rights, building models
export const processLinked = yesNo('requirement.processLinked', 'judgement',
  t('Way of production linked to what is bought', 'Produktionssättet har anknytning till det som köps', 'Fremstillingsmåden knyttet til det, der købes', 'Produksjonsmåten knyttet til det som kjøpes'),
  t('Has the required way of production, trade or delivery to do with just the things bought, and not with the firm as a whole?', 'Har det krävda sättet att producera, handla eller leverera att göra med just det som köps, och inte med företaget i stort?', 'Handler den krævede måde at fremstille, handle eller levere på om netop det, der købes, og ikke om virksomheden som helhed?', 'Gjelder den krevde måten å produsere, handle eller levere på nettopp det som kjøpes, og ikke virksomheten som helhet?'))
export const processProportionate = yesNo('requirement.processProportionate', 'judgement',
  t('Way of production in proportion', 'Produktionssättet proportionellt', 'Fremstillingsmåden proportional', 'Produksjonsmåten forholdsmessig'),
  t('Is the demand in proportion to the value of the contract and what you want to achieve?', 'Står kravet i proportion till kontraktets värde och syfte?', 'Står kravet i forhold til kontraktens værdi og formål?', 'Står kravet i forhold til kontraktens verdi og formål?'))
export const rightsTransferAsked = yesNo('requirement.rightsTransfer', 'record',
  t('Intellectual property is to pass to the buyer', 'Immateriella rättigheter ska överlåtas', 'Immaterielle rettigheder skal overdrages', 'Immaterielle rettigheter skal overføres'),
  t('Is intellectual property to pass to the buyer?', 'Ska immateriella rättigheter överlåtas till köparen?', 'Skal immaterielle rettigheder overdrages til ordregiveren?', 'Skal immaterielle rettigheter overføres til oppdragsgiver?'))
export const rightsTransferStated = yesNo('requirement.rightsTransferStated', 'record',
  t('The transfer stands in the specification', 'Överlåtelsen anges i specifikationen', 'Overdragelsen står i specifikationen', 'Overføringen står i kravspesifikasjonen'),
  t('Does the specification say which rights must pass?', 'Anger specifikationen vilka rättigheter som ska överlåtas?', 'Angiver specifikationen, hvilke rettigheder der skal overdrages?', 'Angir kravspesifikasjonen hvilke rettigheter som skal overføres?'))
export const isBuilding = yesNo('works.building', 'record',
  t('A building', 'En byggnad', 'Byggeri', 'En bygning'),
  t('Is it a building, with what belongs to it, and not only roads, pipes or other structures?', 'Är det en byggnad med det som hör till, och inte bara vägar, ledningar eller andra anläggningar?', 'Er det byggeri med tilhørende anlæg og ikke kun veje, ledninger eller andre anlæg?', 'Er det en bygning med det som hører til, og ikke bare veier, ledninger eller andre anlegg?'))
export const buildingModels = yesNo('works.buildingModels', 'record',
  t('Object-based building models demanded', 'Objektbaserade byggnadsmodeller krävs', 'Objektbaserede bygningsmodeller krævet', 'Objektbaserte bygningsmodeller kreves'),
  t('Do the documents demand object-based building models in the open format IFC?', 'Kräver dokumenten objektbaserade byggnadsmodeller i det öppna formatet IFC?', 'Kræver materialet objektbaserede bygningsmodeller i IFC-format?', 'Krever dokumentene objektbaserte bygningsmodeller i IFC-format?'))

// Labels and proof
export const labelUse = oneOfFact('label.use', 'record',
  t('How the label is used', 'Hur märkningen används', 'Hvordan mærket bruges', 'Hvordan merket brukes'),
  t('Do you require the label itself, or some of its requirements?', 'Kräver ni själva märkningen, eller vissa av dess krav?', 'Kræver I selve mærket eller nogle af dets krav?', 'Krever dere selve merket, eller noen av merkekravene?'), {
    whole: t('the label itself, all its requirements', 'själva märkningen, alla dess krav', 'selve mærket, alle dets krav', 'selve merket, alle merkekravene'),
    namedParts: t('some of its requirements, named', 'vissa krav, angivna', 'nogle krav, som er nævnt', 'noen av kravene, som er angitt'),
    unnamedParts: t('some of its requirements, without saying which', 'vissa krav, utan att ange vilka', 'nogle krav uden at nævne hvilke', 'noen av kravene, uten å angi hvilke'),
  })
export const labelLinked = yesNo('label.linked', 'judgement',
  t('All label requirements about what is bought', 'Alla märkningens krav gäller det som köps', 'Alle mærkekrav handler om det, der købes', 'Alle merkekravene gjelder det som kjøpes'),
  t('Are all the label’s requirements about what is bought, and suited to describe it?', 'Rör alla märkningens krav det som köps, och är de lämpliga för att beskriva det?', 'Handler alle mærkets krav om det, der købes, og er de egnede til at beskrive det?', 'Gjelder alle merkekravene det som kjøpes, og er de egnet til å beskrive det?'))
export const labelVerifiable = yesNo('label.verifiable', 'record',
  t('Label built on objective criteria', 'Märkningen bygger på objektiva kriterier', 'Mærket bygger på objektive kriterier', 'Merket bygger på objektive kriterier'),
  t('Do the label’s requirements rest on criteria that can be verified and do not discriminate?', 'Grundas märkningens krav på kriterier som går att kontrollera och inte diskriminerar?', 'Er mærkets krav fastsat efter kriterier, der kan efterprøves og ikke diskriminerer?', 'Bygger merkekravene på kriterier som kan etterprøves og ikke diskriminerer?'))
export const labelOpenProcess = yesNo('label.openProcess', 'record',
  t('Label set up in an open process', 'Märkningen tillkommen i en öppen process', 'Mærket udviklet i en åben proces', 'Merket utviklet i en åpen prosess'),
  t('Was the label set up in an open process in which all concerned could take part?', 'Har märkningen tagits fram i en öppen process där alla berörda kunnat delta?', 'Er mærket udviklet i en åben proces, hvor alle interessenter kunne deltage?', 'Er merket utviklet i en åpen prosess der alle berørte kunne delta?'))
export const labelAccessible = yesNo('label.accessible', 'record',
  t('Label open to all', 'Märkningen öppen för alla', 'Mærket åbent for alle', 'Merket åpent for alle'),
  t('Can everybody interested get the label?', 'Är märkningen tillgänglig för alla som är intresserade?', 'Kan alle interesserede få mærket?', 'Er merket tilgjengelig for alle interesserte?'))
export const labelThirdParty = yesNo('label.thirdParty', 'record',
  t('Label set by a third party', 'Märkningen fastställd av tredje part', 'Mærket fastsat af tredjemand', 'Merket fastsatt av en tredjepart'),
  t('Is the label set by somebody over whom an applicant has no decisive influence?', 'Fastställs märkningen av någon som den sökande inte har ett avgörande inflytande över?', 'Fastsættes mærket af nogen, som en ansøger ikke har afgørende indflydelse på?', 'Fastsettes merket av noen som søkeren ikke har avgjørende innflytelse over?'))
export const standardEquivalent = yesNo('standard.orEquivalent', 'record',
  t('“Or equivalent” after each standard', '”Eller likvärdig” efter varje standard', '»Eller tilsvarende« efter hver standard', '«Eller tilsvarende» etter hver standard'),
  t('Do the words “or equivalent” stand with every reference to a standard or other technical reference?', 'Står orden ”eller likvärdig” vid varje hänvisning till en standard eller annan teknisk referens?', 'Står ordene »eller tilsvarende« ved hver henvisning til en standard eller en anden teknisk reference?', 'Står ordene «eller tilsvarende» ved hver henvisning til en standard eller annen teknisk referanse?'))
export const equivalentLabels = yesNo('label.equivalentsAccepted', 'record',
  t('Equivalent labels accepted', 'Likvärdiga märkningar godtas', 'Tilsvarende mærker accepteres', 'Tilsvarende merker godtas'),
  t('Are other labels accepted that meet equivalent requirements?', 'Godtas andra märkningar med likvärdiga krav?', 'Accepteres andre mærker med tilsvarende krav?', 'Godtas andre merker med tilsvarende krav?'))
export const otherProofAccepted = yesNo('proof.otherAccepted', 'record',
  t('Other proof accepted from who could not get it in time', 'Annan utredning godtas av den som inte hunnit', 'Anden dokumentation accepteres fra den, der ikke kunne nå det', 'Annen dokumentasjon godtas fra den som ikke rakk det'),
  t('Is other suitable proof accepted, such as the maker’s technical file, from a firm that could not get the label or paper in time through no fault of its own?', 'Godtas annan lämplig utredning, till exempel tillverkarens tekniska dokumentation, från den som utan egen skuld inte kunnat få märkningen eller intyget i tid?', 'Accepteres anden passende dokumentation, fx producentens tekniske dossier, fra den, der uden egen skyld ikke kunne få mærket eller attesten i tide?', 'Godtas annen egnet dokumentasjon, for eksempel teknisk dokumentasjon fra produsenten, fra den som uten egen skyld ikke kunne få merket eller attesten i tide?'))
export const otherProofEvenIfObtainable = yesNo('proof.otherEvenIfObtainable', 'record',
  t('Other proof accepted also from who could have got it', 'Annan utredning godtas även av den som kunnat få den', 'Anden dokumentation accepteres også fra den, der kunne have fået det', 'Annen dokumentasjon godtas også fra den som kunne fått det'),
  t('Is other suitable proof accepted also from a firm that could have got the label or paper, as long as checking it does not cost much more work?', 'Godtas annan utredning även från den som kunde ha fått märkningen eller intyget, så länge kontrollen inte kräver mycket mer arbete?', 'Accepteres anden passende dokumentation også fra den, der kunne have fået mærket eller attesten, når det ikke er uforholdsmæssigt besværligt at efterprøve den?', 'Godtas annen dokumentasjon også fra den som kunne ha fått merket eller attesten, så lenge kontrollen ikke krever mye mer arbeid?'))
export const proofKind = oneOfFact('proof.kind', 'record',
  t('What paper is required', 'Vilket bevis som krävs', 'Hvilken dokumentation der kræves', 'Hvilken dokumentasjon som kreves'),
  t('What kind of paper is required?', 'Vilket slags bevis krävs?', 'Hvilken slags dokumentation kræves?', 'Hva slags dokumentasjon kreves?'), {
    test: t('a test report or certificate on the product', 'en provningsrapport eller ett intyg om produkten', 'en prøvningsrapport eller attest om produktet', 'en testrapport eller attest om produktet'),
    system: t('a certificate of quality or environmental management', 'ett intyg om kvalitetssäkring eller miljöledning', 'et certifikat for kvalitetssikring eller miljøledelse', 'et sertifikat for kvalitetssikring eller miljøledelse'),
  })
export const equivalentBodies = yesNo('proof.equivalentBodiesAccepted', 'record',
  t('Papers from equivalent bodies accepted', 'Bevis från likvärdiga organ godtas', 'Attester fra tilsvarende organer accepteres', 'Attester fra tilsvarende organer godtas'),
  t('Are papers from equivalent bodies, in other EEA countries too, accepted?', 'Godtas bevis från likvärdiga organ, även i andra EES-länder?', 'Accepteres attester fra tilsvarende organer, også i andre EØS-lande?', 'Godtas attester fra tilsvarende organer, også i andre EØS-stater?'))
export const systemStandards = yesNo('proof.europeanStandards', 'record',
  t('System referred to European standards', 'Systemet hänvisar till europeiska standarder', 'Systemet henviser til europæiske standarder', 'Systemet viser til europeiske standarder'),
  t('Does the demand refer to systems built on European or international standards and certified by accredited bodies (for the environment: EMAS or a recognised system)?', 'Hänvisar kravet till system som bygger på europeiska eller internationella standarder och är certifierade av ackrediterade organ (för miljö: Emas eller ett erkänt system)?', 'Henviser kravet til systemer, der bygger på europæiske eller internationale standarder og er certificeret af akkrediterede organer (for miljø: EMAS eller et anerkendt system)?', 'Viser kravet til systemer som bygger på europeiske eller internasjonale standarder og er sertifisert av akkrediterte organer (for miljø: EMAS eller et anerkjent system)?'))

// Variants
export const variantsAnnounced = yesNo('variants.announced', 'record',
  t('Variants announced', 'Alternativa anbud annonserade', 'Alternative tilbud bekendtgjort', 'Alternative tilbud kunngjort'),
  t('Does the notice (for a utility: the documents) say that variants are allowed or required?', 'Anger annonsen (i försörjningssektorn: dokumenten) att alternativa anbud tillåts eller krävs?', 'Siger bekendtgørelsen (for forsyningsvirksomheder: materialet), at alternative tilbud er tilladt eller krævet?', 'Sier kunngjøringen (i forsyningssektoren: dokumentene) at alternative tilbud er tillatt eller krevd?'))
export const variantsLinked = yesNo('variants.linked', 'judgement',
  t('Variants about what is bought', 'Alternativen gäller det som köps', 'Alternativerne handler om det, der købes', 'Alternativene gjelder det som kjøpes'),
  t('Are the variants linked to what is bought?', 'Har alternativen anknytning till det som köps?', 'Er alternativerne knyttet til det, der købes?', 'Har alternativene tilknytning til det som kjøpes?'))
export const criteriaFitVariants = yesNo('variants.criteriaFit', 'judgement',
  t('Criteria fit both kinds of tender', 'Kriterierna passar båda slagens anbud', 'Kriterierne passer til begge slags tilbud', 'Kriteriene passer for begge typer tilbud'),
  t('Can the award criteria be used on ordinary tenders and on variants alike?', 'Kan tilldelningskriterierna användas på både vanliga och alternativa anbud?', 'Kan tildelingskriterierne bruges på både ordinære og alternative tilbud?', 'Kan tildelingskriteriene brukes på både ordinære og alternative tilbud?'))
export const parallelTenders = numberOf('variants.parallelDemanded', 'count', 'record',
  t('Parallel tenders demanded from each firm', 'Sidoordnade anbud som krävs av varje företag', 'Krævede sideordnede tilbud fra hver virksomhed', 'Sideordnede tilbud som kreves av hver leverandør'),
  t('How many parallel tenders must each firm hand in? (0 if none)', 'Hur många sidoordnade anbud måste varje företag lämna? (0 om inga)', 'Hvor mange sideordnede tilbud skal hver virksomhed afgive? (0, hvis ingen)', 'Hvor mange sideordnede tilbud må hver leverandør gi? (0 hvis ingen)'))
export const parallelReasoned = yesNo('variants.parallelReasoned', 'record',
  t('Reason for more than eight stated', 'Skäl för fler än åtta angivet', 'Begrundelse for flere end otte angivet', 'Begrunnelse for flere enn åtte oppgitt'),
  t('Do the documents give the reason for demanding more than eight?', 'Anger dokumenten skälet till att fler än åtta krävs?', 'Begrunder materialet, at der kræves flere end otte?', 'Begrunner dokumentene at det kreves flere enn åtte?'))

// The evaluation model
export const modelAltersWeights = yesNo('model.altersWeights', 'judgement',
  t('Method changes criteria or weights', 'Modellen ändrar kriterier eller vikter', 'Metoden ændrer kriterier eller vægte', 'Metoden endrer kriterier eller vekter'),
  t('Does the method give any criterion another meaning or another real weight than the documents say?', 'Ger modellen något kriterium en annan innebörd eller en annan verklig vikt än dokumenten anger?', 'Giver metoden noget kriterium en anden betydning eller en anden reel vægt, end materialet siger?', 'Gir metoden noe kriterium en annen mening eller en annen reell vekt enn dokumentene sier?'))
export const subCriteriaStated = yesNo('model.subCriteriaStated', 'record',
  t('Sub-criteria and their weights stated', 'Delkriterier och deras vikter angivna', 'Delkriterier og deres vægte angivet', 'Underkriterier og vektene deres oppgitt'),
  t('Do the documents state every sub-criterion and weight that would matter to a firm writing its tender?', 'Anger dokumenten varje delkriterium och vikt som har betydelse för den som skriver anbud?', 'Angiver materialet ethvert delkriterium og enhver vægt, der har betydning for den, der skriver tilbud?', 'Oppgir dokumentene hvert underkriterium og hver vekt som har betydning for den som skriver tilbud?'))
export const fixedPrice = yesNo('model.fixedPrice', 'record',
  t('The price is fixed', 'Priset är fast', 'Prisen er fastsat', 'Prisen er fast'),
  t('Is the price or cost fixed, so that firms compete on quality alone?', 'Är priset eller kostnaden fast, så att företagen bara konkurrerar med kvalitet?', 'Er prisen eller omkostningerne fastsat, så der kun konkurreres på kvalitet?', 'Er prisen eller kostnaden fast, slik at leverandørene bare konkurrerer på kvalitet?'))
export const qualityGate = yesNo('model.qualityGate', 'record',
  t('A least quality score is needed', 'En lägsta kvalitetspoäng krävs', 'En mindste kvalitetsscore kræves', 'En minste kvalitetspoengsum kreves'),
  t('Are tenders dropped that score below a least mark on quality?', 'Faller anbud bort som får lägre kvalitetspoäng än ett visst minimum?', 'Falder tilbud bort, der scorer under et minimum på kvalitet?', 'Faller tilbud bort som får under et minimum på kvalitet?'))
export const qualityGateStated = yesNo('model.qualityGateStated', 'record',
  t('The least score stands in the documents', 'Lägstanivån anges i dokumenten', 'Mindstescoren står i materialet', 'Minstepoengsummen står i dokumentene'),
  t('Do the documents state the least mark and how it is given?', 'Anger dokumenten lägstanivån och hur den bedöms?', 'Angiver materialet mindstescoren, og hvordan den gives?', 'Oppgir dokumentene minstepoengsummen og hvordan den gis?'))
export const staffScored = yesNo('model.staffScored', 'record',
  t('The people offered are scored', 'Erbjuden personal poängsätts', 'De tilbudte medarbejdere får point', 'Tilbudt personell gis poeng'),
  t('Are the people offered for the job scored?', 'Poängsätts de personer som erbjuds för uppdraget?', 'Gives der point for de medarbejdere, der tilbydes til opgaven?', 'Gis det poeng for personene som tilbys til oppdraget?'))
export const staffMatters = yesNo('model.staffMatters', 'judgement',
  t('The people matter much to the result', 'Personalen påverkar resultatet påtagligt', 'Medarbejderne betyder meget for resultatet', 'Personellet betyr mye for resultatet'),
  t('Can the quality of the people significantly affect how well the contract is carried out?', 'Kan personalens kvalitet påtagligt påverka hur väl kontraktet fullgörs?', 'Kan medarbejdernes kvalitet påvirke opfyldelsen af kontrakten betydeligt?', 'Kan kvaliteten på personellet ha stor betydning for utførelsen av kontrakten?'))
export const staffSelectedToo = yesNo('model.staffSelectedToo', 'record',
  t('The same qualifications also used for selection', 'Samma kvalifikationer används också för urvalet', 'De samme kvalifikationer også brugt ved udvælgelsen', 'De samme kvalifikasjonene også brukt i kvalifiseringen'),
  t('Are the same qualifications of the same people also demanded as proof of suitability?', 'Krävs samma personers kvalifikationer också som bevis för att företaget är kvalificerat?', 'Kræves de samme medarbejderes kvalifikationer også som bevis for egnethed?', 'Kreves de samme personenes kvalifikasjoner også som dokumentasjon for kvalifikasjonskravene?'))
export const modelDependsOnTenders = yesNo('model.dependsOnTenders', 'record',
  t('The model depends on the tenders', 'Modellen beror på anbuden', 'Modellen afhænger af tilbuddene', 'Modellen avhenger av tilbudene'),
  t('Does any part of the model, such as the slope of the price points, depend on the tenders received?', 'Beror någon del av modellen, till exempel prispoängens lutning, på de anbud som kommer in?', 'Afhænger nogen del af modellen, fx hældningen på prispointene, af de indkomne tilbud?', 'Avhenger noen del av modellen, for eksempel helningen på prispoengene, av tilbudene som kommer inn?'))
export const modelRuleFixed = yesNo('model.ruleFixed', 'record',
  t('The rule for it is fixed beforehand', 'Regeln för det är fastställd i förväg', 'Reglen for det er fastlagt på forhånd', 'Regelen for det er fastsatt på forhånd'),
  t('Do the documents fix unambiguously how that part follows from the tenders, with no choice left to the buyer?', 'Anger dokumenten entydigt hur den delen följer av anbuden, utan att köparen har något val?', 'Fastlægger materialet entydigt, hvordan den del følger af tilbuddene, uden valg for ordregiveren?', 'Fastsetter dokumentene entydig hvordan den delen følger av tilbudene, uten valg for oppdragsgiver?'))
export const machineScores = yesNo('model.machineScores', 'record',
  t('Artificial intelligence takes part in the scoring', 'Artificiell intelligens medverkar i poängsättningen', 'Kunstig intelligens medvirker ved pointgivningen', 'Kunstig intelligens medvirker i poenggivningen'),
  t('Does an artificial intelligence read or score tenders?', 'Läser eller poängsätter en artificiell intelligens anbud?', 'Læser eller vurderer kunstig intelligens tilbud?', 'Leser eller vurderer kunstig intelligens tilbud?'))
export const humanDecides = yesNo('model.humanDecides', 'record',
  t('A person decides each mark and records why', 'En person avgör varje poäng och antecknar skälen', 'En person afgør hver vurdering og noterer hvorfor', 'En person avgjør hver vurdering og noterer hvorfor'),
  t('Does a named person decide every mark, with reasons on file that can be checked?', 'Avgör en namngiven person varje poäng, med skäl som kan kontrolleras?', 'Afgør en navngiven person hver vurdering med begrundelser, der kan efterprøves?', 'Avgjør en navngitt person hver vurdering, med begrunnelser som kan etterprøves?'))
export const qualityBlind = yesNo('evaluation.qualityBlind', 'record',
  t('Quality scored without knowing the price', 'Kvaliteten bedöms utan kännedom om priset', 'Kvaliteten vurderet uden kendskab til prisen', 'Kvaliteten vurdert uten kjennskap til prisen'),
  t('Is quality evaluated without knowing how the price was evaluated?', 'Utvärderas kvaliteten utan kännedom om prisutvärderingen?', 'Evalueres kvaliteten uden kendskab til evalueringen af prisen?', 'Evalueres kvaliteten uten kjennskap til evalueringen av prisen?'))

// Life-cycle cost
export const lccMethodStated = yesNo('lcc.methodStated', 'record',
  t('Method and data stated', 'Metod och uppgifter angivna', 'Metode og oplysninger angivet', 'Metode og opplysninger oppgitt'),
  t('Do the documents state which data firms must give and how the life-cycle cost is calculated from them?', 'Anger dokumenten vilka uppgifter företagen ska lämna och hur livscykelkostnaden beräknas?', 'Angiver materialet, hvilke oplysninger virksomhederne skal give, og hvordan livscyklusomkostningerne beregnes?', 'Oppgir dokumentene hvilke opplysninger leverandørene skal gi, og hvordan livssykluskostnadene beregnes?'))
export const lccExternalities = yesNo('lcc.externalities', 'record',
  t('Costs to the environment counted', 'Miljökostnader räknas med', 'Miljøomkostninger medregnet', 'Miljøkostnader medregnet'),
  t('Are costs to the environment, such as emissions, counted in?', 'Räknas kostnader för miljön, till exempel utsläpp, med?', 'Medregnes omkostninger for miljøet, fx udledninger?', 'Regnes kostnader for miljøet, for eksempel utslipp, med?'))
export const lccPriced = yesNo('lcc.priced', 'judgement',
  t('Their money value can be determined and checked', 'Deras penningvärde kan fastställas och kontrolleras', 'Deres pengeværdi kan bestemmes og verificeres', 'Pengeverdien kan tallfestes og etterprøves'),
  t('Can their value in money be determined and verified?', 'Kan de fastställas till ett belopp i pengar som går att kontrollera?', 'Kan deres værdi i penge bestemmes og verificeres?', 'Kan verdien tallfestes i penger og etterprøves?'))
export const lccFair = yesNo('lcc.fairMethod', 'judgement',
  t('Method objective, favours nobody', 'Metoden objektiv, gynnar ingen', 'Metoden objektiv, favoriserer ingen', 'Metoden objektiv, favoriserer ingen'),
  t('Does the method rest on criteria that can be verified, do not discriminate and favour no firm?', 'Grundas metoden på kriterier som kan verifieras, inte diskriminerar och inte gynnar något företag?', 'Bygger metoden på kriterier, der kan verificeres, ikke diskriminerer og ikke favoriserer nogen?', 'Bygger metoden på kriterier som kan etterprøves, ikke diskriminerer og ikke favoriserer noen?'))
export const lccAccessible = yesNo('lcc.accessible', 'record',
  t('Method open to all', 'Metoden öppen för alla', 'Metoden tilgængelig for alle', 'Metoden åpen for alle'),
  t('Is the method open to all firms?', 'Är metoden tillgänglig för alla företag?', 'Er metoden tilgængelig for alle virksomheder?', 'Er metoden tilgjengelig for alle leverandører?'))
export const lccReasonableData = yesNo('lcc.reasonableData', 'judgement',
  t('Data can be had with reasonable effort', 'Uppgifterna kan fås med rimlig ansträngning', 'Oplysningerne kan skaffes med rimelig indsats', 'Opplysningene kan skaffes med rimelig innsats'),
  t('Can a careful firm provide the data with reasonable effort?', 'Kan ett omdömesgillt företag ta fram uppgifterna med rimlig ansträngning?', 'Kan en påpasselig virksomhed skaffe oplysningerne med en rimelig indsats?', 'Kan en aktsom leverandør skaffe opplysningene med rimelig innsats?'))
export const lccCommonMethod = oneOfFact('lcc.commonMethod', 'record',
  t('A common method under EU law', 'En gemensam metod enligt EU-rätten', 'En fælles metode i EU-retten', 'En felles metode etter EU-retten'),
  t('Is there a method that EU law makes compulsory for this kind of thing, and is it used?', 'Finns en metod som EU-rätten gör obligatorisk för detta slag, och används den?', 'Findes der en metode, som EU-retten gør obligatorisk for denne type, og bruges den?', 'Finnes det en metode som EU-retten gjør obligatorisk for dette slaget, og brukes den?'), {
    none: t('there is none', 'det finns ingen', 'der findes ingen', 'det finnes ingen'),
    used: t('there is one and it is used', 'det finns en och den används', 'der findes en, og den bruges', 'det finnes en og den brukes'),
    notUsed: t('there is one and it is not used', 'det finns en och den används inte', 'der findes en, og den bruges ikke', 'det finnes en og den brukes ikke'),
  })

// Rejecting a tender
export const rejectionReason = oneOfFact('rejection.reason', 'record',
  t('Why the tender is rejected', 'Varför anbudet förkastas', 'Hvorfor tilbuddet afvises', 'Hvorfor tilbudet avvises'),
  t('Why is the tender rejected?', 'Varför förkastas anbudet?', 'Hvorfor afvises tilbuddet?', 'Hvorfor avvises tilbudet?'), {
    otherStandard: t('it does not follow the standard named', 'det följer inte den angivna standarden', 'det følger ikke den nævnte standard', 'det følger ikke den angitte standarden'),
    functionNotShown: t('it is not held to meet the function asked for', 'det anses inte uppfylla funktionskravet', 'det anses ikke for at opfylde funktionskravet', 'det anses ikke å oppfylle funksjonskravet'),
    variantKind: t('the variant would turn goods into a service, or the other way round', 'alternativet skulle göra varor till en tjänst, eller tvärtom', 'alternativet ville gøre varer til en tjenesteydelse eller omvendt', 'alternativet ville gjøre varer til en tjeneste, eller omvendt'),
    other: t('another reason', 'ett annat skäl', 'en anden grund', 'en annen grunn'),
  })
export const equivalenceShown = yesNo('rejection.equivalenceShown', 'judgement',
  t('Tender shows an equivalent solution', 'Anbudet visar en likvärdig lösning', 'Tilbuddet viser en tilsvarende løsning', 'Tilbudet viser en tilsvarende løsning'),
  t('Does the tender show by suitable means that its solution meets the requirement equally well?', 'Visar anbudet på lämpligt sätt att lösningen uppfyller kravet lika väl?', 'Godtgør tilbuddet på passende måde, at løsningen opfylder kravet på tilsvarende måde?', 'Viser tilbudet på egnet måte at løsningen oppfyller kravet like godt?'))
export const standardCovers = yesNo('rejection.standardCovers', 'judgement',
  t('Tender follows a standard that covers the function', 'Anbudet följer en standard som täcker funktionen', 'Tilbuddet følger en standard, der dækker funktionen', 'Tilbudet følger en standard som dekker funksjonen'),
  t('Does the tender follow a European or international standard that covers the function, and show that it meets it?', 'Följer anbudet en europeisk eller internationell standard som täcker funktionen, och visar det att den uppfylls?', 'Følger tilbuddet en europæisk eller international standard, der dækker funktionen, og viser det, at den opfyldes?', 'Følger tilbudet en europeisk eller internasjonal standard som dekker funksjonen, og viser det at den oppfylles?'))
