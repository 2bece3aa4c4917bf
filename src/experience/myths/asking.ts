import { text as t } from '../../plain/index.ts'
import { documents, partnership, suitability, usual } from '../facts.ts'
import type { Myth } from '../types.ts'
import { all, situation } from './make.ts'

const lots = { ...usual, 'lots.divided': true, 'lots.summed': true, 'lots.outside': false, 'lots.bidsStated': true, 'lots.limited': false, 'lots.combined': false } as const
const third = { ...usual, 'thirdCountry.equalTreatment': false, 'thirdCountry.policyStated': true, 'thirdCountry.decidedHere': true, 'russia.tie': 'none' } as const

/** What the documents may ask for. */
export const asking: readonly Myth[] = [
  {
    id: 'functions', topic: 'what one asks for', asks: ['buyer', 'expert', 'firm'], truth: 'half true',
    claim: t('One may not ask for functions; the solution must be specified.', 'Man får inte ställa funktionskrav; lösningen måste specificeras.', 'Man må ikke stille funktionskrav; løsningen skal specificeres.', 'Man kan ikke stille funksjonskrav; løsningen må spesifiseres.'),
    answer: t('You may describe what it shall achieve and leave the how to the firms; the law names that way first.', 'Ni får beskriva vad det ska åstadkomma och lämna hur åt företagen; lagen nämner det sättet först.', 'I må beskrive, hvad det skal opnå, og overlade hvordan til virksomhederne; loven nævner den måde først.', 'Dere kan beskrive hva det skal oppnå, og overlate hvordan til leverandørene; loven nevner den måten først.'),
    core: t('The function must be so precise that a firm can see what is asked and you can compare the answers.', 'Funktionen ska vara så precis att ett företag ser vad som begärs och ni kan jämföra svaren.', 'Funktionen skal være så præcis, at en virksomhed kan se, hvad der kræves, og I kan sammenligne svarene.', 'Funksjonen må være så presis at en leverandør ser hva som kreves, og dere kan sammenligne svarene.'),
    instead: t('For each function: what shall happen, when, how it is measured and by whom.', 'För varje funktion: vad ska hända, när, hur mäts det och av vem.', 'For hver funktion: Hvad skal ske, hvornår, hvordan måles det og af hvem.', 'For hver funksjon: hva skal skje, når, hvordan måles det og av hvem.'),
    situations: [
      situation({ says: t('You ask that no cellar takes in water in a given rain, and how it is measured.', 'Ni kräver att ingen källare tar in vatten vid ett visst regn, och anger hur det mäts.', 'I kræver, at ingen kælder får vand ind ved en bestemt regn, og angiver, hvordan det måles.', 'Dere krever at ingen kjeller tar inn vann ved et bestemt regn, og oppgir hvordan det måles.'),
        step: 'writeDocuments', facts: documents, expect: all('lawful'), decides: ['dk/documents/precise', 'se/documents/precise', 'eu/documents/precise', 'eu/documents/functional', 'se/documents/functional'] }),
      situation({ says: t('You ask for “a good and future-proof solution”.', 'Ni begär ”en bra och framtidssäker lösning”.', 'I beder om »en god og fremtidssikret løsning«.', 'Dere ber om «en god og fremtidsrettet løsning».'),
        step: 'writeDocuments', facts: { ...documents, 'documents.precise': false }, expect: all('unlawful'), decides: ['dk/documents/precise', 'se/documents/precise', 'eu/documents/precise'] }),
    ],
    cases: ['frederiksberg', 'innovann', 'skelleftea'], practise: { step: 'writeDocuments' },
  },
  {
    id: 'brand', topic: 'what one asks for', asks: ['buyer', 'firm', 'expert'], truth: 'depends on the country',
    claim: t('One may never name a brand.', 'Man får aldrig nämna ett fabrikat.', 'Man må aldrig nævne et mærke.', 'Man kan aldri nevne et merke.'),
    answer: t('You may when there is no other precise way to say it, and then with the words “or equivalent”.', 'Jo, när det inte går att säga precist på annat sätt, och då med orden ”eller likvärdigt”.', 'Jo, når det ikke kan siges præcist på anden måde, og så med ordene »eller tilsvarende«.', 'Jo, når det ikke kan sies presist på annen måte, og da med ordene «eller tilsvarende».'),
    core: t('Naming a make because you know it shuts others out. So does a material or a process that only one firm has.', 'Att nämna ett fabrikat för att man känner till det stänger ute andra. Det gör också ett material eller en process som bara ett företag har.', 'At nævne et fabrikat, fordi man kender det, lukker andre ude. Det samme gør et materiale eller en proces, som kun én virksomhed har.', 'Å nevne et fabrikat fordi man kjenner det, stenger andre ute. Det gjør også et materiale eller en prosess bare én leverandør har.'),
    instead: t('Write what the brand does for you: interface, size, lifetime. Then nobody needs its name.', 'Skriv vad fabrikatet ger er: gränssnitt, mått, livslängd. Då behöver ingen namnet.', 'Skriv, hvad mærket giver jer: grænseflade, mål, levetid. Så behøver ingen navnet.', 'Skriv hva merket gir dere: grensesnitt, mål, levetid. Da trenger ingen navnet.'),
    situations: [
      situation({ says: t('Spare parts must fit what you have; you name it, “or equivalent”.', 'Reservdelar måste passa det ni har; ni nämner det, ”eller likvärdigt”.', 'Reservedele skal passe til det, I har; I nævner det, »eller tilsvarende«.', 'Reservedeler må passe til det dere har; dere nevner det, «eller tilsvarende».'),
        step: 'writeDocuments', facts: { ...documents, 'documents.brandNamed': true, 'documents.brandJustified': true, 'documents.orEquivalent': true }, expect: all('lawful'), decides: ['dk/documents/brand-justified', 'se/documents/brand', 'no/documents/brand'] }),
      situation({ says: t('The same, but “or equivalent” is left out.', 'Detsamma, men ”eller likvärdigt” är utelämnat.', 'Det samme, men »eller tilsvarende« er udeladt.', 'Det samme, men «eller tilsvarende» er utelatt.'),
        step: 'writeDocuments', facts: { ...documents, 'documents.brandNamed': true, 'documents.brandJustified': true, 'documents.orEquivalent': false }, expect: { DK: 'unlawful', SE: 'needs a reason', NO: 'needs a reason' }, decides: ['dk/documents/or-equivalent', 'se/documents/or-equivalent', 'no/documents/or-equivalent'],
        differs: t('In Denmark the words are always required. In Sweden and Norway we read room to leave them out with a recorded reason.', 'I Danmark krävs orden alltid. I Sverige och Norge läser vi ett utrymme att utelämna dem med dokumenterat skäl.', 'I Danmark kræves ordene altid. I Sverige og Norge læser vi en mulighed for at udelade dem med en dokumenteret begrundelse.', 'I Danmark kreves ordene alltid. I Sverige og Norge leser vi rom for å utelate dem med en dokumentert grunn.') }),
      situation({ says: t('You name a make because it is the one you are used to.', 'Ni nämner ett fabrikat för att ni är vana vid det.', 'I nævner et fabrikat, fordi I er vant til det.', 'Dere nevner et fabrikat fordi dere er vant til det.'),
        step: 'writeDocuments', facts: { ...documents, 'documents.brandNamed': true, 'documents.brandJustified': false, 'documents.orEquivalent': false }, expect: all('unlawful'), decides: ['dk/documents/brand-justified', 'se/documents/brand', 'no/documents/brand', 'dk/documents/or-equivalent', 'se/documents/or-equivalent', 'no/documents/or-equivalent'] }),
    ],
    cases: ['max-havelaar'], practise: { step: 'writeDocuments' },
  },
  {
    id: 'lots-must', topic: 'what one asks for', asks: ['buyer', 'firm', 'politician'], truth: 'depends on the country',
    claim: t('One must split the contract into lots.', 'Man måste dela upp kontraktet.', 'Man skal dele kontrakten op i delkontrakter.', 'Man må dele kontrakten opp i delkontrakter.'),
    answer: t('No: divide or explain; a written reason is enough, but where it must stand differs.', 'Nej: dela upp eller förklara; ett skrivet skäl räcker, men var det ska stå skiljer sig.', 'Nej: Opdel eller forklar; en skriftlig begrundelse er nok, men hvor den skal stå, er forskelligt.', 'Nei: del opp eller forklar; en skriftlig begrunnelse holder, men hvor den skal stå, er ulikt.'),
    core: t('Silence is a breach: in Denmark always, in Sweden and Norway until the reason is written.', 'Tystnad är ett brott mot regeln: i Danmark alltid, i Sverige och Norge tills skälet är nedskrivet.', 'Tavshed er et brud: i Danmark altid, i Sverige og Norge indtil begrundelsen er skrevet.', 'Taushet er et brudd: i Danmark alltid, i Sverige og Norge til begrunnelsen er skrevet.'),
    instead: t('Ask small firms in the dialogue what size they can carry. Put the reason in the documents: that is right in all three countries.', 'Fråga små företag i dialogen vilken storlek de klarar. Skriv skälet i dokumenten: det är rätt i alla tre länder.', 'Spørg små virksomheder i dialogen, hvilken størrelse de kan løfte. Skriv begrundelsen i udbudsmaterialet: Det er rigtigt i alle tre lande.', 'Spør små leverandører i dialogen hvilken størrelse de klarer. Skriv begrunnelsen i dokumentene: det er riktig i alle tre land.'),
    situations: [
      situation({ says: t('One contract; the documents say why it is not divided.', 'Ett kontrakt; dokumenten säger varför det inte delas upp.', 'Én kontrakt; udbudsmaterialet siger, hvorfor den ikke opdeles.', 'Én kontrakt; dokumentene sier hvorfor den ikke deles opp.'),
        step: 'writeDocuments', facts: documents, expect: all('lawful'), decides: ['dk/lots/reason', 'se/lots/reason', 'no/lots/reason'] }),
      situation({ says: t('The reason stands only in the internal report.', 'Skälet står bara i den interna dokumentationen.', 'Begrundelsen står kun i den interne rapport.', 'Begrunnelsen står bare i den interne protokollen.'),
        step: 'writeDocuments', facts: { ...documents, 'lots.reasonIn': 'report' }, expect: { DK: 'unlawful', SE: 'lawful', NO: 'lawful' }, decides: ['dk/lots/reason', 'se/lots/reason', 'no/lots/reason'],
        differs: t('The Danish act wants the reason in the documents, where firms can read it. In Sweden and Norway the report or protocol will do.', 'Den danska lagen vill ha skälet i dokumenten, där företagen kan läsa det. I Sverige och Norge räcker dokumentationen eller protokollet.', 'Den danske lov vil have begrundelsen i udbudsmaterialet, hvor virksomhederne kan læse den. I Sverige og Norge er rapporten eller protokollen nok.', 'Den danske loven vil ha begrunnelsen i dokumentene, der leverandørene kan lese den. I Sverige og Norge holder det med rapport eller protokoll.') }),
    ],
    cases: [], practise: { step: 'writeDocuments' },
  },
  {
    id: 'lots-never', topic: 'what one asks for', asks: ['buyer', 'politician'], truth: 'half true',
    claim: t('One may not split a purchase.', 'Man får inte dela upp ett köp.', 'Man må ikke dele et indkøb op.', 'Man kan ikke dele opp en anskaffelse.'),
    answer: t('You may divide into as many lots as you like, as long as the value of all of them together decides which rules apply.', 'Ni får dela upp i så många delar ni vill, så länge det samlade värdet avgör vilka regler som gäller.', 'I må opdele i så mange delkontrakter, I vil, så længe den samlede værdi afgør reglerne.', 'Dere kan dele opp i så mange deler dere vil, så lenge den samlede verdien avgjør hvilke regler som gjelder.'),
    core: t('Splitting so that each part falls below a limit is forbidden everywhere.', 'Att dela upp så att varje del hamnar under en gräns är förbjudet överallt.', 'At dele op, så hver del falder under en grænse, er forbudt overalt.', 'Å dele opp slik at hver del faller under en grense, er forbudt overalt.'),
    instead: t('Add up first, divide afterwards. Say in the notice for how many lots one may tender.', 'Summera först, dela upp sedan. Säg i annonsen hur många delar man får lämna anbud på.', 'Læg sammen først, del op bagefter. Sig i bekendtgørelsen, hvor mange delkontrakter man kan byde på.', 'Legg sammen først, del opp etterpå. Si i kunngjøringen hvor mange deler man kan gi tilbud på.'),
    situations: [
      situation({ says: t('Five lots, counted together.', 'Fem delkontrakt, räknade tillsammans.', 'Fem delkontrakter, regnet sammen.', 'Fem delkontrakter, regnet sammen.'),
        step: 'divideIntoLots', facts: lots, expect: all('lawful'), decides: ['dk/value/lots', 'se/value/lots', 'no/value/lots', 'dk/lots/bids-stated', 'se/lots/bids-stated', 'no/lots/bids-stated'] }),
      situation({ says: t('Five lots, each counted by itself.', 'Fem delkontrakt, vart och ett räknat för sig.', 'Fem delkontrakter, hver regnet for sig.', 'Fem delkontrakter, hver regnet for seg.'),
        step: 'divideIntoLots', facts: { ...lots, 'lots.summed': false }, expect: all('unlawful'), decides: ['dk/value/lots', 'se/value/lots', 'no/value/lots'] }),
    ],
    cases: [], practise: { step: 'estimateValue' },
  },
  {
    id: 'rights-ours', topic: 'what one asks for', asks: ['buyer', 'firm', 'politician', 'lawyer'], truth: 'half true',
    claim: t('We pay for it, so all rights must be ours.', 'Vi betalar, så alla rättigheter måste bli våra.', 'Vi betaler, så alle rettigheder skal være vores.', 'Vi betaler, så alle rettigheter må være våre.'),
    answer: t('The law only asks that the documents say who gets which rights; leaving them with the firm is often cheaper and spreads the idea.', 'Lagen kräver bara att dokumenten säger vem som får vilka rättigheter; att låta företaget behålla dem är ofta billigare och sprider idén.', 'Loven kræver kun, at udbudsmaterialet siger, hvem der får hvilke rettigheder; at lade virksomheden beholde dem er ofte billigere og spreder ideen.', 'Loven krever bare at dokumentene sier hvem som får hvilke rettigheter; å la leverandøren beholde dem er ofte billigere og sprer ideen.'),
    core: t('In an innovation partnership you may not stay silent about it.', 'I ett innovationspartnerskap får ni inte tiga om det.', 'I et innovationspartnerskab må I ikke tie om det.', 'I et innovasjonspartnerskap kan dere ikke tie om det.'),
    instead: t('Secure what you need: to use, repair, have it maintained by others and change supplier. Leave the rest.', 'Säkra det ni behöver: använda, reparera, låta andra underhålla och byta leverantör. Lämna resten.', 'Sikr det, I har brug for: at bruge, reparere, lade andre vedligeholde og skifte leverandør. Lad resten være.', 'Sikre det dere trenger: bruke, reparere, la andre vedlikeholde og bytte leverandør. La resten være.'),
    situations: [
      situation({ says: t('The firm keeps the rights; you get a lasting right to use the result.', 'Företaget behåller rättigheterna; ni får en varaktig nyttjanderätt.', 'Virksomheden beholder rettighederne; I får en varig brugsret.', 'Leverandøren beholder rettighetene; dere får en varig bruksrett.'),
        step: 'writeDocuments', facts: partnership, expect: all('lawful'), decides: ['dk/partnership/rights', 'se/partnership/rights', 'no/partnership/rights'] }),
      situation({ says: t('The documents of the partnership say nothing about rights.', 'Partnerskapets dokument säger inget om rättigheter.', 'Partnerskabets udbudsmateriale siger intet om rettigheder.', 'Dokumentene for partnerskapet sier ingenting om rettigheter.'),
        step: 'writeDocuments', facts: { ...partnership, 'rights.defined': false, 'rights.to': 'notStated' }, expect: all('unlawful'), decides: ['dk/partnership/rights', 'se/partnership/rights', 'no/partnership/rights'] }),
    ],
    cases: ['vaxjo', 'startoff', 'innovann'], practise: { step: 'writeDocuments' },
  },
  {
    id: 'start-up', topic: 'what one asks for', asks: ['firm', 'politician', 'buyer'], truth: 'half true',
    claim: t('A start-up cannot qualify: it has no turnover and no references.', 'Ett nystartat företag kan inte kvalificera sig: det saknar omsättning och referenser.', 'En nystartet virksomhed kan ikke komme i betragtning: Den har hverken omsætning eller referencer.', 'Et oppstartsselskap kan ikke kvalifisere seg: det har verken omsetning eller referanser.'),
    answer: t('It can: you decide which demands to set, a young firm may show its finances in another way, and it may lean on others.', 'Jo: ni bestämmer vilka krav som ställs, ett ungt företag får visa sin ekonomi på annat sätt, och det får stödja sig på andra.', 'Jo: I bestemmer kravene, en ung virksomhed må vise sin økonomi på en anden måde, og den må støtte sig på andre.', 'Jo: dere bestemmer kravene, en ung leverandør kan vise økonomien på en annen måte, og den kan støtte seg på andre.'),
    core: t('If you ask for turnover, twice the value of the contract is the most, unless the documents give a special risk as reason.', 'Om ni kräver omsättning är dubbla kontraktsvärdet det mesta, om inte dokumenten anger en särskild risk som skäl.', 'Hvis I kræver omsætning, er det dobbelte af kontraktens værdi det højeste, medmindre udbudsmaterialet begrunder det med en særlig risiko.', 'Hvis dere krever omsetning, er det dobbelte av kontraktens verdi det høyeste, med mindre dokumentene begrunner det med en særlig risiko.'),
    instead: t('Ask for the ability to develop and for people, not for size. Pay phase by phase, so that a small firm can carry it.', 'Fråga efter förmåga att utveckla och efter människor, inte efter storlek. Betala fas för fas så att ett litet företag klarar det.', 'Spørg efter evnen til at udvikle og efter mennesker, ikke efter størrelse. Betal fase for fase, så en lille virksomhed kan bære det.', 'Spør etter evne til å utvikle og etter mennesker, ikke etter størrelse. Betal fase for fase, slik at en liten leverandør kan bære det.'),
    situations: [
      situation({ says: t('Turnover of once the contract value; other proof is accepted from young firms.', 'Omsättning på en gång kontraktsvärdet; annan bevisning godtas från unga företag.', 'Omsætning på én gang kontraktens værdi; anden dokumentation accepteres fra unge virksomheder.', 'Omsetning på én gang kontraktens verdi; annen dokumentasjon godtas fra unge leverandører.'),
        step: 'setSuitability', facts: suitability, expect: all('lawful'), decides: ['dk/suitability/other-economic-proof', 'se/suitability/other-economic-proof', 'no/suitability/other-economic-proof'] }),
      situation({ says: t('Five years of accounts, and nothing else will do.', 'Fem års bokslut, och inget annat duger.', 'Fem års regnskaber, og intet andet accepteres.', 'Fem års regnskap, og ingenting annet godtas.'),
        step: 'setSuitability', facts: { ...suitability, 'suitability.turnoverYears': 5, 'suitability.otherEconomicProof': false }, expect: all('unlawful'), decides: ['dk/suitability/other-economic-proof', 'se/suitability/other-economic-proof', 'no/suitability/other-economic-proof', 'dk/suitability/turnover-years', 'se/suitability/turnover-years', 'no/suitability/turnover-years'] }),
      situation({ says: t('Turnover of three times the contract value, without a reason.', 'Omsättning på tre gånger kontraktsvärdet, utan skäl.', 'Omsætning på tre gange kontraktens værdi uden begrundelse.', 'Omsetning på tre ganger kontraktens verdi, uten begrunnelse.'),
        step: 'writeDocuments', facts: { ...documents, 'selection.turnoverTimes': 3, 'selection.turnoverReasoned': false }, expect: all('unlawful'), decides: ['dk/selection/turnover', 'se/selection/turnover', 'no/selection/turnover'] }),
    ],
    cases: ['oslo-startoff', 'startoff'], practise: { step: 'writeDocuments' },
  },
  {
    id: 'foreign-firms', topic: 'across borders', asks: ['politician', 'buyer', 'firm'], truth: 'half true',
    claim: t('Foreign firms need not be considered; we can ask for a local one.', 'Utländska företag behöver vi inte räkna med; vi kan begära ett lokalt.', 'Udenlandske virksomheder behøver vi ikke tage med; vi kan kræve en lokal.', 'Utenlandske leverandører trenger vi ikke ta med; vi kan kreve en lokal.'),
    answer: t('Firms from the EU, the EEA and countries with an agreement must be treated like your own.', 'Företag från EU, EES och länder med avtal ska behandlas som era egna.', 'Virksomheder fra EU, EØS og lande med aftale skal behandles som jeres egne.', 'Leverandører fra EU, EØS og land med avtale må behandles som deres egne.'),
    core: t('Firms from a country without an agreement have no such right: you decide, for this purchase, and say so in the documents.', 'Företag från ett land utan avtal har ingen sådan rätt: ni bestämmer, för det här köpet, och säger det i dokumenten.', 'Virksomheder fra et land uden aftale har ingen sådan ret: I bestemmer for dette indkøb og siger det i udbudsmaterialet.', 'Leverandører fra et land uten avtale har ingen slik rett: dere bestemmer, for denne anskaffelsen, og sier det i dokumentene.'),
    instead: t('Ask for what you need, such as being on site within an hour. Then the neighbour across the sound can answer too.', 'Begär det ni behöver, till exempel att vara på plats inom en timme. Då kan också grannen över sundet svara.', 'Kræv det, I har brug for, fx at være på stedet inden for en time. Så kan naboen over sundet også svare.', 'Krev det dere trenger, for eksempel å være på stedet innen en time. Da kan naboen over grensen også svare.'),
    situations: [
      situation({ says: t('The documents ask for an office in the municipality.', 'Dokumenten kräver kontor i kommunen.', 'Udbudsmaterialet kræver et kontor i kommunen.', 'Dokumentene krever kontor i kommunen.'),
        step: 'writeDocuments', facts: { ...documents, 'selection.localDemand': true }, expect: all('unlawful'), decides: ['dk/selection/no-nationality', 'eu/selection/no-local-demand'] }),
      situation({ says: t('A firm from another EEA country is treated worse.', 'Ett företag från ett annat EES-land behandlas sämre.', 'En virksomhed fra et andet EØS-land behandles dårligere.', 'En leverandør fra et annet EØS-land behandles dårligere.'),
        step: 'assessThirdCountryFirm', facts: { ...third, 'firm.home': 'eea' }, expect: all('unlawful'), decides: ['dk/third-country/eea', 'eu/third-country/eea', 'no/third-country/eea'] }),
      situation({ says: t('A firm from a country without an agreement is not admitted; the documents said so.', 'Ett företag från ett land utan avtal släpps inte in; det stod i dokumenten.', 'En virksomhed fra et land uden aftale lukkes ikke ind; det stod i udbudsmaterialet.', 'En leverandør fra et land uten avtale slipper ikke inn; det sto i dokumentene.'),
        step: 'assessThirdCountryFirm', facts: { ...third, 'firm.home': 'thirdCountry' }, expect: all('lawful'), decides: ['eu/third-country/decided-by-buyer', 'se/third-country/decided-by-buyer', 'no/third-country/decided-by-buyer', 'eu/third-country/policy-stated'] }),
    ],
    cases: ['kolin', 'innovann'], practise: { step: 'writeDocuments' },
  },
]
