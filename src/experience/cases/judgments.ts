import { text as t } from '../../plain/index.ts'
import type { DocumentedCase } from '../types.ts'

/** What courts and boards have decided, told in our words from the judgment's own summary or from those who have written about it. */
export const judgments: readonly DocumentedCase[] = [
  {
    id: 'fabricom', kind: 'judgment', year: '2005', country: 'EU', known: 'secondary source', how: 'summary', name: t('Fabricom, C-21/03 and C-34/03', 'Fabricom, C-21/03 och C-34/03', 'Fabricom, C-21/03 og C-34/03', 'Fabricom, C-21/03 og C-34/03'),
    happened: t('Belgium barred everyone who had helped to prepare a contract from tendering for it. The Court said that this goes too far: the firm must get the chance to show that its work does not distort the competition.',
      'Belgien stängde ute alla som hade hjälpt till att förbereda ett kontrakt. Domstolen ansåg att det går för långt: företaget ska få visa att dess arbete inte snedvrider konkurrensen.',
      'Belgien udelukkede alle, der havde hjulpet med at forberede en kontrakt. Domstolen fandt, at det går for vidt: Virksomheden skal have mulighed for at vise, at dens arbejde ikke fordrejer konkurrencen.',
      'Belgia stengte ute alle som hadde hjulpet til med å forberede en kontrakt. Domstolen mente at det går for langt: leverandøren skal få vise at arbeidet ikke vrir konkurransen.'),
    source: 'EU:C:2005:127', link: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62003CJ0021',
  },
  {
    id: 'evigilo', kind: 'judgment', year: '2015', country: 'EU', known: 'secondary source', how: 'headnote', name: t('eVigilo, C-538/13', 'eVigilo, C-538/13', 'eVigilo, C-538/13', 'eVigilo, C-538/13'),
    happened: t('Experts who judged the tenders were colleagues of specialists in the winning tender. The buyer must look into such ties by itself; the loser need not prove that the experts really were biased.',
      'Experter som bedömde anbuden var kollegor till specialister i det vinnande anbudet. Köparen ska själv undersöka sådana band; förloraren behöver inte bevisa att experterna verkligen var partiska.',
      'Eksperter, der bedømte tilbuddene, var kolleger til specialister i det vindende tilbud. Ordregiveren skal selv undersøge den slags bånd; taberen behøver ikke bevise, at eksperterne virkelig var partiske.',
      'Eksperter som vurderte tilbudene, var kolleger av spesialister i vinnertilbudet. Oppdragsgiver skal selv undersøke slike bånd; den som tapte, trenger ikke bevise at ekspertene virkelig var partiske.'),
    source: 'EU:C:2015:166', link: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A62013CJ0538',
  },
  {
    id: 'fastweb', kind: 'judgment', year: '2014', country: 'EU', known: 'secondary source', how: 'commentary', name: t('Fastweb, C-19/13', 'Fastweb, C-19/13', 'Fastweb, C-19/13', 'Fastweb, C-19/13'),
    happened: t('A voluntary notice saves a contract only if it says clearly why there was no competition and the buyer acted with care and could really hold that the law allowed it.',
      'En frivillig annons räddar ett avtal bara om den klart säger varför det inte blev någon konkurrens, och köparen var omsorgsfull och verkligen kunde anse att lagen tillät det.',
      'En frivillig bekendtgørelse redder kun en kontrakt, hvis den klart siger, hvorfor der ikke var konkurrence, og ordregiveren var omhyggelig og virkelig kunne mene, at loven tillod det.',
      'En intensjonskunngjøring redder bare en kontrakt hvis den klart sier hvorfor det ikke var konkurranse, og oppdragsgiver var aktsom og virkelig kunne mene at loven tillot det.'),
    source: 'EU:C:2014:2194; studiotosato.eu', link: 'https://www.studiotosato.eu/en/assistenza-societa-fastweb-spa/',
  },
  {
    id: 'kolin', kind: 'judgment', year: '2024', country: 'EU', known: 'secondary source', how: 'press release', name: t('Kolin, C-652/22', 'Kolin, C-652/22', 'Kolin, C-652/22', 'Kolin, C-652/22'),
    happened: t('A Turkish firm complained about a Croatian railway contract. Firms from a country without an agreement with the EU cannot demand equal treatment; whether to let them in is for each buyer to decide, not for national law.',
      'Ett turkiskt företag klagade på ett kroatiskt järnvägskontrakt. Företag från ett land utan avtal med EU kan inte kräva likabehandling; om de ska släppas in avgör varje köpare, inte nationell lag.',
      'En tyrkisk virksomhed klagede over en kroatisk jernbanekontrakt. Virksomheder fra et land uden aftale med EU kan ikke kræve ligebehandling; om de skal lukkes ind, afgør den enkelte ordregiver, ikke national lov.',
      'En tyrkisk virksomhet klaget på en kroatisk jernbanekontrakt. Virksomheter fra et land uten avtale med EU kan ikke kreve likebehandling; om de skal slippes inn, avgjør den enkelte oppdragsgiver, ikke nasjonal lov.'),
    source: 'C-652/22; 183/24, 2024-10-22', link: 'https://agenparl.eu/2024/10/22/press-release-183-24-judgment-of-the-court-in-case-c-652-22-kolin-insaat-turizm-sanayi-ve-ticaret',
  },
  {
    id: 'sag-elv', kind: 'judgment', year: '2012', country: 'EU', known: 'secondary source', how: 'summary', name: t('SAG ELV Slovensko, C-599/10', 'SAG ELV Slovensko, C-599/10', 'SAG ELV Slovensko, C-599/10', 'SAG ELV Slovensko, C-599/10'),
    happened: t('A buyer may not take the view that it need not ask: a tenderer with an abnormally low price must be asked in writing to explain it, with a real chance to do so.',
      'En köpare får inte anse sig slippa fråga: en anbudsgivare med ett onormalt lågt pris ska skriftligen bli ombedd att förklara det, med en verklig möjlighet att göra det.',
      'En ordregiver kan ikke mene, at den slipper for at spørge: En tilbudsgiver med en unormalt lav pris skal skriftligt bedes om at forklare den og have en reel mulighed for det.',
      'En oppdragsgiver kan ikke mene at den slipper å spørre: en leverandør med unormalt lav pris skal skriftlig bes om å forklare den, med en reell mulighet til det.'),
    source: 'EU:C:2012:191', link: 'https://eur-lex.europa.eu/legal-content/GA/SUM/?uri=CELEX%3A62010CJ0599',
  },
  {
    id: 'max-havelaar', kind: 'judgment', year: '2012', country: 'EU', known: 'secondary source', how: 'commentary', name: t('Max Havelaar, C-368/10', 'Max Havelaar, C-368/10', 'Max Havelaar, C-368/10', 'Max Havelaar, C-368/10'),
    happened: t('A Dutch province asked for coffee with certain labels for organic and fair trade. The aim was allowed, the way was not: describe what the label stands for, and accept other proof.',
      'En nederländsk provins begärde kaffe med vissa märken för ekologiskt och rättvis handel. Syftet var tillåtet, sättet inte: beskriv vad märket står för, och godta annan bevisning.',
      'En nederlandsk provins bad om kaffe med bestemte mærker for økologi og fair trade. Formålet var tilladt, måden var ikke: Beskriv, hvad mærket står for, og accepter anden dokumentation.',
      'En nederlandsk provins ba om kaffe med bestemte merker for økologi og rettferdig handel. Formålet var lov, måten ikke: beskriv hva merket står for, og godta annen dokumentasjon.'),
    source: 'EU:C:2012:284; gavclaw.com, 2012-06-27', link: 'https://gavclaw.com/2012/06/27/use-of-fair-trade-labels-in-procurement-decisions-court-of-justice-of-the-eu-in-max-havelaar/',
  },
  {
    id: 'region-midtjylland', kind: 'judgment', year: '2017', country: 'DK', known: 'secondary source', how: 'commentary', name: t('Danish Complaints Board: Region Midtjylland', 'Danska Klagenævnet for Udbud: Region Midtjylland', 'Klagenævnet for Udbud: Region Midtjylland', 'Det danske Klagenævnet for Udbud: Region Midtjylland'),
    happened: t('The Competition Authority held that the slope of a linear price model must stand in the documents. The Board did not agree: it was enough that the region had described the method and how the slope would be set.',
      'Konkurrensmyndigheten menade att lutningen i en linjär prismodell ska stå i dokumenten. Klagenævnet höll inte med: det räckte att regionen hade beskrivit metoden och hur lutningen skulle bestämmas.',
      'Konkurrence- og Forbrugerstyrelsen mente, at hældningen i en lineær prismodel skal stå i udbudsmaterialet. Klagenævnet var ikke enigt: Det var nok, at regionen havde beskrevet metoden, og hvordan hældningen ville blive fastsat.',
      'Konkurransemyndigheten i Danmark mente at stigningen i en lineær prismodell må stå i dokumentene. Klagenævnet var ikke enig: det holdt at regionen hadde beskrevet metoden og hvordan stigningen ville bli satt.'),
    source: 'Klagenævnet for Udbud 17/00089, 2017-08-08; dahllaw.dk, 2017-08-30', link: 'https://www.dahllaw.dk/nyheder/127/30-aug-2017-i-hvilket-omfang-skal-en-evalueringsmetode-vaere-beskrevet-paa-forhaand-i-offentlige-udbud/',
  },
  {
    id: 'kofa-hadeland', kind: 'judgment', year: '2025', country: 'NO', known: 'secondary source', how: 'quotation', name: t('Norwegian KOFA 2025/0999: waste in Gran', 'Norska KOFA 2025/0999: avfall i Gran', 'Norske KOFA 2025/0999: affald i Gran', 'KOFA 2025/0999: avfall i Gran'),
    happened: t('“Quality and environment” weighed 40 per cent, but at most 24 of them were really about climate. A sub-criterion counts only if it expressly names climate or environment; the competition had to be cancelled. It was decided on the rule as it stood before July 2026.',
      '”Kvalitet och miljö” vägde 40 procent, men högst 24 av dem handlade verkligen om klimat. Ett underkriterium räknas bara om det uttryckligen nämner klimat eller miljö; upphandlingen måste avbrytas. Det avgjordes efter regeln som den löd före juli 2026.',
      '»Kvalitet og miljø« vægtede 40 procent, men højst 24 af dem handlede reelt om klima. Et underkriterium tæller kun, hvis det udtrykkeligt nævner klima eller miljø; udbuddet måtte annulleres. Det blev afgjort efter reglen, som den lød før juli 2026.',
      '«Kvalitet og miljø» var vektet 40 prosent, men høyst 24 av dem gjaldt reelt klima. Et underkriterium teller bare hvis det uttrykkelig nevner klima eller miljø; konkurransen måtte avlyses. Det ble avgjort etter regelen slik den lød før juli 2026.'),
    source: 'KOFA 2025/0999, 2025-09-15',
  },
  {
    id: 'finn-frogne', kind: 'judgment', year: '2016', country: 'DK', known: 'secondary source', how: 'summary', name: t('Finn Frogne, C-549/14', 'Finn Frogne, C-549/14', 'Finn Frogne, C-549/14', 'Finn Frogne, C-549/14'),
    happened: t('The Danish police settled a dispute over a delayed radio system by cutting the contract down and buying servers instead. A material change needs a new procedure, also when it settles a dispute; a clear clause from the start could have allowed it.',
      'Den danska polisen löste en tvist om ett försenat radiosystem genom att krympa avtalet och köpa servrar i stället. En väsentlig ändring kräver ett nytt förfarande, också när den löser en tvist; en klar klausul från början hade kunnat tillåta den.',
      'Rigspolitiet løste en tvist om et forsinket radiosystem ved at skære kontrakten ned og købe servere i stedet. En væsentlig ændring kræver et nyt udbud, også når den løser en tvist; en klar klausul fra starten kunne have tilladt den.',
      'Det danske politiet løste en tvist om et forsinket radiosystem ved å krympe kontrakten og kjøpe servere i stedet. En vesentlig endring krever en ny konkurranse, også når den løser en tvist; en klar klausul fra starten kunne ha tillatt den.'),
    source: 'EU:C:2016:634', link: 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX%3A62014CJ0549_SUM',
  },
]
