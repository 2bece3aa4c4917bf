import { text as t } from '../../plain/index.ts'
import { documents, noClimate, partnership, round, usual } from '../facts.ts'
import type { Myth } from '../types.ts'
import { all, situation } from './make.ts'

const judged = { ...usual, procedure: 'open' } as const
const evaluation = { ...judged, 'evaluation.asPublished': true, 'conflict.known': false, 'conflict.declared': true, 'award.methodFixedBeforeOpening': true } as const
const clarification = { ...judged, 'clarify.kind': 'missing', 'clarify.equal': true, 'clarify.rejectionStated': false } as const
const low = { ...judged, 'low.suspected': true } as const

/** Choosing among the tenders. */
export const judging: readonly Myth[] = [
  {
    id: 'lowest-price', topic: 'choosing a tender', asks: ['politician', 'buyer', 'firm'], truth: 'half true',
    claim: t('The lowest price must win.', 'Lägsta pris måste vinna.', 'Den laveste pris skal vinde.', 'Laveste pris må vinne.'),
    answer: t('Nowhere is that so; in an innovation partnership price alone is even forbidden.', 'Ingenstans är det så; i ett innovationspartnerskap är enbart pris till och med förbjudet.', 'Det gælder ingen steder; i et innovationspartnerskab er pris alene ligefrem forbudt.', 'Det gjelder ingen steder; i et innovasjonspartnerskap er pris alene til og med forbudt.'),
    core: t('You may choose price alone in an open procedure, in Norway only when climate and environment are taken care of in another lawful way.', 'Ni får välja enbart pris i ett öppet förfarande, i Norge bara när klimat och miljö tas om hand på annat tillåtet sätt.', 'I må vælge pris alene i et offentligt udbud, i Norge kun når klima og miljø varetages på anden lovlig måde.', 'Dere kan velge pris alene i en åpen anbudskonkurranse, i Norge bare når klima og miljø er ivaretatt på annen lovlig måte.'),
    instead: t('Fix the price or give it little weight when you want ideas, and say how quality is measured.', 'Lås priset eller ge det liten vikt när ni vill ha idéer, och säg hur kvalitet mäts.', 'Lås prisen, eller giv den lille vægt, når I vil have ideer, og sig, hvordan kvalitet måles.', 'Lås prisen eller gi den liten vekt når dere vil ha ideer, og si hvordan kvalitet måles.'),
    situations: [
      situation({ says: t('Quality and climate weigh 70 per cent, price 30.', 'Kvalitet och klimat väger 70 procent, pris 30.', 'Kvalitet og klima vægter 70 procent, pris 30.', 'Kvalitet og klima vektes 70 prosent, pris 30.'),
        step: 'writeDocuments', facts: documents, expect: all('lawful'), decides: ['dk/award/linked', 'se/criteria/linked', 'eu/criteria/linked', 'no/climate/weight'] }),
      situation({ says: t('An innovation partnership is awarded on price alone.', 'Ett innovationspartnerskap tilldelas enbart på pris.', 'Et innovationspartnerskab tildeles alene på pris.', 'Et innovasjonspartnerskap tildeles bare på pris.'),
        step: 'writeDocuments', facts: { ...partnership, 'award.basis': 'price', ...noClimate }, expect: all('unlawful'), decides: ['dk/award/price-quality-only', 'se/partnership/award-basis', 'no/partnership/award-basis', 'no/criteria/price', 'no/climate/weight'] }),
      situation({ says: t('An open procedure is awarded on price alone; climate and environment are requirements, and the documents say why that does more.', 'Ett öppet förfarande tilldelas enbart på pris; klimat och miljö är krav, och dokumenten säger varför det ger mer.', 'Et offentligt udbud tildeles alene på pris; klima og miljø er krav, og udbudsmaterialet siger, hvorfor det giver mere.', 'En åpen anbudskonkurranse tildeles bare på pris; klima og miljø er krav, og dokumentene sier hvorfor det gir mer.'),
        step: 'writeDocuments', facts: { ...documents, 'award.basis': 'price', ...noClimate, 'climate.asRequirement': true, 'climate.requirementBetter': true, 'climate.reasoned': true }, expect: all('lawful'), decides: ['no/criteria/price', 'no/climate/weight', 'dk/award/linked', 'se/criteria/linked'],
        note: t('In Denmark and Sweden this would be lawful without the requirements too. Norway asks for 30 per cent weight on climate and environment, requirements in its place, or an exemption.', 'I Danmark och Sverige vore det tillåtet också utan kraven. Norge begär 30 procents vikt för klimat och miljö, krav i stället, eller ett undantag.', 'I Danmark og Sverige ville det være lovligt også uden kravene. Norge kræver 30 procents vægt til klima og miljø, krav i stedet eller en undtagelse.', 'I Danmark og Sverige ville det være lovlig også uten kravene. Norge krever 30 prosent vekt på klima og miljø, krav i stedet, eller et unntak.') }),
    ],
    cases: ['skane-aprons'], practise: { step: 'writeDocuments' },
  },
  {
    id: 'green-criterion', topic: 'choosing a tender', asks: ['politician', 'buyer', 'lawyer'], truth: 'half true',
    claim: t('A green or social criterion is unlawful.', 'Ett miljö- eller socialt kriterium är otillåtet.', 'Et grønt eller socialt kriterium er ulovligt.', 'Et grønt eller sosialt kriterium er ulovlig.'),
    answer: t('It is lawful in all three countries when it has to do with what you buy; in Norway climate and environment must weigh.', 'Det är tillåtet i alla tre länder när det har samband med det ni köper; i Norge måste klimat och miljö väga.', 'Det er lovligt i alle tre lande, når det har forbindelse med det, I køber; i Norge skal klima og miljø vægte.', 'Det er lovlig i alle tre land når det har sammenheng med det dere kjøper; i Norge må klima og miljø vektes.'),
    core: t('It may not reward the firm in general, such as its policy or its sponsoring; and a label may not be the only proof.', 'Det får inte belöna företaget i allmänhet, som dess policy eller sponsring; och ett märke får inte vara det enda beviset.', 'Det må ikke belønne virksomheden i almindelighed, fx dens politik eller sponsorater; og et mærke må ikke være det eneste bevis.', 'Det kan ikke belønne leverandøren i sin alminnelighet, som policy eller sponsing; og et merke kan ikke være det eneste beviset.'),
    instead: t('Ask for what can be measured on the thing or the job: kilos of carbon dioxide per delivery, apprentices on this site.', 'Begär det som kan mätas på saken eller uppdraget: kilo koldioxid per leverans, lärlingar på den här platsen.', 'Spørg om det, der kan måles på tingen eller opgaven: kilo CO₂ pr. levering, lærlinge på denne plads.', 'Spør om det som kan måles på tingen eller oppdraget: kilo CO₂ per leveranse, lærlinger på denne plassen.'),
    situations: [
      situation({ says: t('Emissions over the life of what is bought weigh 30 per cent.', 'Utsläpp under livslängden hos det som köps väger 30 procent.', 'Udledning over levetiden for det købte vægter 30 procent.', 'Utslipp over levetiden til det som kjøpes, vektes 30 prosent.'),
        step: 'writeDocuments', facts: documents, expect: all('lawful'), decides: ['dk/award/linked', 'se/criteria/linked', 'eu/criteria/linked', 'no/climate/weight', 'se/criteria/environment'] }),
      situation({ says: t('Points go to firms with a good climate policy for their whole business.', 'Poäng ges till företag med en bra klimatpolicy för hela verksamheten.', 'Der gives point til virksomheder med en god klimapolitik for hele forretningen.', 'Det gis poeng til leverandører med en god klimapolicy for hele virksomheten.'),
        step: 'writeDocuments', facts: { ...documents, 'award.criteriaLinked': false }, expect: all('unlawful'), decides: ['dk/award/linked', 'se/criteria/linked', 'eu/criteria/linked'] }),
    ],
    cases: ['max-havelaar', 'skane-aprons', 'kofa-hadeland'], practise: { step: 'writeDocuments' },
  },
  {
    id: 'criteria-later', topic: 'choosing a tender', asks: ['buyer', 'firm', 'politician'], truth: 'wrong',
    claim: t('The criteria can be adjusted once we see the tenders.', 'Kriterierna kan justeras när vi ser anbuden.', 'Kriterierne kan justeres, når vi ser tilbuddene.', 'Kriteriene kan justeres når vi ser tilbudene.'),
    answer: t('No: exactly what was published is used, with the weights that stood there.', 'Nej: exakt det som publicerats används, med de vikter som stod där.', 'Nej: Præcis det, der er offentliggjort, bruges, med de vægte, der stod.', 'Nei: nøyaktig det som er publisert, brukes, med vektene som sto der.'),
    core: t('Whoever sees the tenders first could choose the winner by choosing the weights.', 'Den som först ser anbuden kunde välja vinnare genom att välja vikter.', 'Den, der først ser tilbuddene, kunne vælge vinderen ved at vælge vægtene.', 'Den som først ser tilbudene, kunne velge vinneren ved å velge vektene.'),
    instead: t('Try the model on invented tenders before you publish. If it is wrong afterwards, cancel and begin again.', 'Pröva modellen på påhittade anbud innan ni publicerar. Är den fel efteråt: avbryt och börja om.', 'Prøv modellen på opdigtede tilbud, før I offentliggør. Er den forkert bagefter, så annuller og begynd forfra.', 'Prøv modellen på oppdiktede tilbud før dere publiserer. Er den feil etterpå, avlys og begynn på nytt.'),
    situations: [
      situation({ says: t('After opening you give quality more weight.', 'Efter öppningen ger ni kvalitet större vikt.', 'Efter åbningen giver I kvalitet større vægt.', 'Etter åpningen gir dere kvalitet større vekt.'),
        step: 'evaluate', facts: { ...evaluation, 'evaluation.asPublished': false, 'award.methodFixedBeforeOpening': false }, expect: all('unlawful'), decides: ['dk/evaluation/as-published', 'eu/evaluation/as-published', 'dk/evaluation/model-fixed'] }),
      situation({ says: t('You use what stood in the documents, to the letter.', 'Ni använder det som stod i dokumenten, till punkt och pricka.', 'I bruger det, der stod i udbudsmaterialet, til punkt og prikke.', 'Dere bruker det som sto i dokumentene, til punkt og prikke.'),
        step: 'evaluate', facts: evaluation, expect: all('lawful'), decides: ['dk/evaluation/as-published', 'eu/evaluation/as-published'] }),
    ],
    cases: ['region-midtjylland'], practise: { step: 'evaluate' },
  },
  {
    id: 'mistake-out', topic: 'choosing a tender', asks: ['firm', 'buyer'], truth: 'half true',
    claim: t('A firm that made a mistake in its tender must be rejected.', 'Ett företag som gjort ett fel i anbudet måste förkastas.', 'En virksomhed, der har lavet en fejl i tilbuddet, skal afvises.', 'En leverandør som har gjort en feil i tilbudet, må avvises.'),
    answer: t('You may ask for what is unclear or missing, if all in the same situation are asked and it does not become a new tender.', 'Ni får be om det som är oklart eller saknas, om alla i samma läge tillfrågas och det inte blir ett nytt anbud.', 'I må bede om det, der er uklart eller mangler, hvis alle i samme situation spørges, og det ikke bliver et nyt tilbud.', 'Dere kan be om det som er uklart eller mangler, hvis alle i samme situasjon blir spurt og det ikke blir et nytt tilbud.'),
    core: t('If your own documents say that this defect leads to rejection, you are bound by them.', 'Om era egna dokument säger att bristen leder till att anbudet förkastas är ni bundna av det.', 'Hvis jeres eget udbudsmateriale siger, at denne mangel fører til afvisning, er I bundet af det.', 'Hvis deres egne dokumenter sier at mangelen fører til avvisning, er dere bundet av det.'),
    instead: t('Threaten with rejection in the documents only where you mean it. Keep a list of what was asked of whom.', 'Hota med förkastande i dokumenten bara där ni menar det. För lista över vad som frågats av vem.', 'Skriv kun afvisning i udbudsmaterialet, hvor I mener det. Før liste over, hvad der er spurgt hvem om.', 'Skriv avvisning i dokumentene bare der dere mener det. Før liste over hva som er spurt om, og av hvem.'),
    situations: [
      situation({ says: t('A certificate is missing; you ask everybody who lacks one.', 'Ett intyg saknas; ni frågar alla som saknar ett.', 'En attest mangler; I spørger alle, der mangler en.', 'En attest mangler; dere spør alle som mangler en.'),
        step: 'askClarification', facts: clarification, expect: all('lawful'), decides: ['dk/clarify/equal', 'se/clarify/equal', 'eu/evaluation/clarify-equally', 'dk/clarify/no-new-tender', 'se/clarify/no-new-tender', 'no/clarify/no-improvement'] }),
      situation({ says: t('You let a firm replace its solution by another.', 'Ni låter ett företag byta sin lösning mot en annan.', 'I lader en virksomhed skifte sin løsning ud med en anden.', 'Dere lar en leverandør bytte ut løsningen sin med en annen.'),
        step: 'askClarification', facts: { ...clarification, 'clarify.kind': 'newTender' }, expect: all('unlawful'), decides: ['dk/clarify/no-new-tender', 'se/clarify/no-new-tender', 'no/clarify/no-improvement'] }),
      situation({ says: t('You ask, though the documents say that the defect means rejection.', 'Ni frågar, fast dokumenten säger att bristen leder till förkastande.', 'I spørger, selv om udbudsmaterialet siger, at manglen fører til afvisning.', 'Dere spør, selv om dokumentene sier at mangelen fører til avvisning.'),
        step: 'askClarification', facts: { ...clarification, 'clarify.rejectionStated': true }, expect: all('unlawful'), decides: ['dk/clarify/rejection', 'eu/evaluation/rejection-announced'] }),
    ],
    cases: [], practise: { step: 'askClarification' },
  },
  {
    id: 'cheap-must-win', topic: 'choosing a tender', asks: ['buyer', 'firm', 'politician'], truth: 'wrong',
    claim: t('An abnormally low tender must be accepted: cheap is cheap.', 'Ett onormalt lågt anbud måste antas: billigt är billigt.', 'Et unormalt lavt tilbud skal accepteres: Billigt er billigt.', 'Et unormalt lavt tilbud må godtas: billig er billig.'),
    answer: t('No: you must ask how the price is possible, and may reject the tender when the answer does not explain it.', 'Nej: ni måste fråga hur priset är möjligt, och får förkasta anbudet när svaret inte förklarar det.', 'Nej: I skal spørge, hvordan prisen er mulig, og kan afvise tilbuddet, når svaret ikke forklarer den.', 'Nei: dere må spørre hvordan prisen er mulig, og kan avvise tilbudet når svaret ikke forklarer den.'),
    core: t('You may not throw it out unasked either: a new idea can be cheap.', 'Ni får inte heller kasta det utan att fråga: en ny idé kan vara billig.', 'I må heller ikke kassere det uden at spørge: En ny idé kan være billig.', 'Dere kan heller ikke forkaste det uten å spørre: en ny idé kan være billig.'),
    instead: t('Write to the firm, give it a week, and judge the answer with somebody who knows the trade.', 'Skriv till företaget, ge det en vecka och bedöm svaret med någon som kan branschen.', 'Skriv til virksomheden, giv den en uge, og vurdér svaret med en, der kender branchen.', 'Skriv til leverandøren, gi en uke, og vurder svaret med noen som kan bransjen.'),
    situations: [
      situation({ says: t('The price is strikingly low, and you accept it unasked.', 'Priset är påfallande lågt, och ni antar det utan att fråga.', 'Prisen er påfaldende lav, og I accepterer den uden at spørge.', 'Prisen er påfallende lav, og dere godtar den uten å spørre.'),
        step: 'handleLowTender', facts: { ...low, 'low.act': 'accept', 'low.asked': false, 'low.explained': 'notAsked' }, expect: all('unlawful'), decides: ['dk/low/asked', 'se/low/asked', 'no/low/asked'] }),
      situation({ says: t('You asked; the answer explains nothing; you reject it.', 'Ni frågade; svaret förklarar inget; ni förkastar anbudet.', 'I spurgte; svaret forklarer intet; I afviser det.', 'Dere spurte; svaret forklarer ingenting; dere avviser det.'),
        step: 'handleLowTender', facts: { ...low, 'low.act': 'reject', 'low.asked': true, 'low.explained': 'unsatisfactory' }, expect: all('lawful'), decides: ['dk/low/rejected-rightly', 'se/low/rejected-rightly', 'no/low/rejected-rightly'] }),
      situation({ says: t('You reject it without asking.', 'Ni förkastar det utan att fråga.', 'I afviser det uden at spørge.', 'Dere avviser det uten å spørre.'),
        step: 'handleLowTender', facts: { ...low, 'low.act': 'reject', 'low.asked': false, 'low.explained': 'notAsked' }, expect: all('unlawful'), decides: ['dk/low/asked', 'se/low/asked', 'no/low/asked', 'dk/low/rejected-rightly', 'se/low/rejected-rightly', 'no/low/rejected-rightly'] }),
    ],
    cases: ['sag-elv'], practise: { step: 'handleLowTender' },
  },
  {
    id: 'free-negotiation', topic: 'choosing a tender', asks: ['buyer', 'firm', 'expert'], truth: 'half true',
    claim: t('In a negotiated procedure one may negotiate freely.', 'I ett förhandlat förfarande får man förhandla fritt.', 'I et udbud med forhandling må man forhandle frit.', 'I en konkurranse med forhandling kan man forhandle fritt.'),
    answer: t('About nearly everything, but not about minimum requirements, award criteria or final tenders.', 'Om nästan allt, men inte om minimikrav, tilldelningskriterier eller slutliga anbud.', 'Om næsten alt, men ikke om mindstekrav, tildelingskriterier eller endelige tilbud.', 'Om nesten alt, men ikke om absolutte krav, tildelingskriterier eller endelige tilbud.'),
    core: t('Negotiation is allowed, contrary to what many believe – in the procedures made for it.', 'Förhandling är tillåten, tvärtemot vad många tror – i de förfaranden som är till för det.', 'Forhandling er tilladt, modsat hvad mange tror – i de procedurer, der er lavet til det.', 'Forhandling er lov, i motsetning til hva mange tror – i prosedyrene som er laget for det.'),
    instead: t('Set few and real minimum requirements; everything else is then open to better ideas.', 'Ställ få och verkliga minimikrav; då är allt annat öppet för bättre idéer.', 'Stil få og reelle mindstekrav; så er alt andet åbent for bedre ideer.', 'Still få og reelle absolutte krav; da er alt annet åpent for bedre ideer.'),
    situations: [
      situation({ says: t('You negotiate on solution, price and risk with all who remain.', 'Ni förhandlar om lösning, pris och risk med alla som är kvar.', 'I forhandler om løsning, pris og risiko med alle, der er tilbage.', 'Dere forhandler om løsning, pris og risiko med alle som er igjen.'),
        step: 'holdRound', facts: round, expect: all('lawful'), decides: ['dk/negotiation/minimum', 'se/negotiation/minimum', 'no/negotiation/minimum', 'dk/negotiation/equal', 'eu/negotiation/equal', 'no/negotiation/equal'] }),
      situation({ says: t('You give up a minimum requirement that the best firm cannot meet.', 'Ni släpper ett minimikrav som det bästa företaget inte klarar.', 'I opgiver et mindstekrav, som den bedste virksomhed ikke kan opfylde.', 'Dere slipper et absolutt krav som den beste leverandøren ikke klarer.'),
        step: 'holdRound', facts: { ...round, 'round.minimumRequirements': true }, expect: all('unlawful'), decides: ['dk/negotiation/minimum', 'se/negotiation/minimum', 'no/negotiation/minimum'] }),
    ],
    cases: ['skane-aprons', 'skelleftea'], practise: { step: 'holdRound' },
  },
]
