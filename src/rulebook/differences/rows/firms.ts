import { text as t } from '../../../plain/index.ts'
import { noEu, notFound, side, situation, small } from '../make.ts'
import type { Row } from '../types.ts'

const crime = { 'exclusion.ground': 'crime', 'exclusion.judgment': 'finalJudgment', 'exclusion.yearsSince': 2, 'exclusion.selfCleaning': 'none', 'exclusion.publicInterest': false }
const misconduct = { 'exclusion.ground': 'misconduct', 'exclusion.yearsSince': 1, 'exclusion.selfCleaning': 'none', 'exclusion.heard': true, 'exclusion.reasonsGiven': true }
const cleaned = { ...misconduct, 'exclusion.selfCleaning': 'sufficient', 'exclusion.authorityOpinion': false }

/** Which firms may take part, and what they must show. */
export const firms: readonly Row[] = [
  {
    id: 'diff-30', topic: 'firms', hinders: 'medium', alike: 'SE NO',
    title: t('Grave professional misconduct', 'Allvarligt fel i yrkesutövningen', 'Alvorlig forsømmelse i erhvervsudøvelsen', 'Alvorlig feil i yrkesutøvelsen'),
    eu: t('May lead to exclusion.', 'Får leda till uteslutning.', 'Kan føre til udelukkelse.', 'Kan føre til avvisning.'),
    sides: {
      DK: side('stricter', 'Must lead to exclusion since 1 July 2022, unless the firm shows that it is reliable again.', 'Ska leda till uteslutning sedan den 1 juli 2022, om företaget inte visar att det är pålitligt igen.', 'Skal føre til udelukkelse siden 1. juli 2022, medmindre virksomheden viser, at den er pålidelig igen.', 'Skal føre til avvisning siden 1. juli 2022, med mindre leverandøren viser at den er pålitelig igjen.'),
      SE: side('same', 'May lead to exclusion.', 'Får leda till uteslutning.', 'Kan føre til udelukkelse.', 'Kan føre til avvisning.'),
      NO: side('same', 'May lead to rejection, if that is proportionate.', 'Får leda till avvisning, om det är proportionerligt.', 'Kan føre til afvisning, hvis det er proportionalt.', 'Kan føre til avvisning, hvis det er forholdsmessig.'),
    },
    why: t('One and the same old matter stops a firm in Denmark and is a question of judgement in the others.', 'En och samma gamla sak stoppar ett företag i Danmark och är en bedömningsfråga i de andra.', 'Én og samme gamle sag stopper en virksomhed i Danmark og er et skøn i de andre.', 'Én og samme gamle sak stopper en leverandør i Danmark og er en skjønnssak i de andre.'),
    todo: t('Firms: have the proof of what you put right ready before you tender in Denmark.', 'Företag: ha bevis för vad ni rättat till redo innan ni lämnar anbud i Danmark.', 'Virksomheder: hav dokumentation for det, I har rettet op på, klar, før I giver tilbud i Danmark.', 'Leverandører: ha bevis for det dere har rettet opp, klart før dere gir tilbud i Danmark.'),
    changed: [{ on: '2022-07-01', says: t('Denmark made the ground compulsory.', 'Danmark gjorde grunden obligatorisk.', 'Danmark gjorde grunden obligatorisk.', 'Danmark gjorde grunnlaget obligatorisk.') }],
    situations: [situation(t('The winner is guilty of grave misconduct a year ago and has put nothing right.', 'Vinnaren gjorde sig skyldig till ett allvarligt fel för ett år sedan och har inte rättat till något.', 'Vinderen har begået en alvorlig forsømmelse for et år siden og ikke rettet op på noget.', 'Vinneren gjorde seg skyldig i en alvorlig feil for et år siden og har ikke rettet opp noe.'), 'decideAward', misconduct, ['unlawful', 'silent', 'silent'])],
  },
  {
    id: 'diff-31', topic: 'firms', hinders: 'low', alike: 'DK NO',
    title: t('Conflict of interest', 'Intressekonflikt', 'Interessekonflikt', 'Interessekonflikt'),
    eu: t('Buyers prevent and remedy conflicts; what cannot be remedied may lead to exclusion.', 'Köpare förebygger och avhjälper konflikter; det som inte kan avhjälpas får leda till uteslutning.', 'Ordregivere forebygger og afhjælper konflikter; det, der ikke kan afhjælpes, kan føre til udelukkelse.', 'Oppdragsgivere forebygger og avhjelper konflikter; det som ikke kan avhjelpes, kan føre til avvisning.'),
    sides: {
      DK: side('stricter', 'Must lead to exclusion when it cannot be remedied.', 'Ska leda till uteslutning när den inte kan avhjälpas.', 'Skal føre til udelukkelse, når den ikke kan afhjælpes.', 'Skal føre til avvisning når den ikke kan avhjelpes.'),
      SE: side('same', 'May lead to exclusion.', 'Får leda till uteslutning.', 'Kan føre til udelukkelse.', 'Kan føre til avvisning.'),
      NO: side('stricter', 'Must lead to rejection when nothing milder helps.', 'Ska leda till avvisning när inget mildare hjälper.', 'Skal føre til afvisning, når intet mildere hjælper.', 'Skal føre til avvisning når ingenting mildere hjelper.'),
    },
    why: t('Rare across a border, but decisive when it happens.', 'Ovanligt över en gräns, men avgörande när det händer.', 'Sjældent over en grænse, men afgørende, når det sker.', 'Sjeldent over en grense, men avgjørende når det skjer.'),
    todo: t('Ask everybody who takes part to declare interests, and change people before you exclude firms.', 'Låt alla som medverkar uppge sina intressen, och byt person innan ni utesluter företag.', 'Lad alle, der medvirker, oplyse deres interesser, og skift personer, før I udelukker virksomheder.', 'La alle som medvirker, oppgi interesser, og bytt personer før dere avviser leverandører.'),
    situations: [situation(t('The conflict cannot be remedied, and the firm is to win all the same.', 'Konflikten kan inte avhjälpas, och företaget ska ändå vinna.', 'Konflikten kan ikke afhjælpes, og virksomheden skal alligevel vinde.', 'Konflikten kan ikke avhjelpes, og leverandøren skal likevel vinne.'), 'decideAward', { 'exclusion.ground': 'conflict', 'conflict.remedied': false, 'exclusion.yearsSince': 0, 'exclusion.selfCleaning': 'none', 'exclusion.lessIntrusive': false, 'exclusion.publicInterest': false }, ['unlawful', 'silent', 'unlawful'])],
  },
  {
    id: 'diff-32', topic: 'firms', hinders: 'medium', alike: 'DK SE',
    title: t('Exclusion below the threshold', 'Uteslutning under tröskelvärdet', 'Udelukkelse under tærskelværdien', 'Avvisning under terskelverdien'),
    eu: noEu,
    sides: {
      DK: side('same', 'No list of grounds was found for small purchases; the principles hold.', 'Ingen lista över grunder hittades för små köp; principerna gäller.', 'Der er ikke fundet en liste over grunde for små køb; principperne gælder.', 'Det er ikke funnet noen liste over grunnlag for små anskaffelser; prinsippene gjelder.', notFound),
      SE: side('same', 'Every ground is a “may”, crime and tax too; the documents may add others.', 'Varje grund är ett ”får”, även brott och skatt; dokumenten får lägga till andra.', 'Hver grund er et »kan«, også kriminalitet og skat; materialet kan tilføje andre.', 'Hvert grunnlag er et «kan», også kriminalitet og skatt; dokumentene kan legge til andre.'),
      NO: side('stricter', 'A crime, an incurable conflict and an unfair head start must lead to rejection.', 'Brott, en konflikt som inte kan avhjälpas och ett orättvist försprång ska leda till avvisning.', 'Kriminalitet, en uafhjælpelig konflikt og et urimeligt forspring skal føre til afvisning.', 'Kriminalitet, en konflikt som ikke kan avhjelpes, og et urimelig forsprang skal føre til avvisning.'),
    },
    why: t('What a firm has to be ready to prove for a small trial differs from country to country.', 'Vad ett företag måste kunna visa för ett litet försök skiljer sig mellan länderna.', 'Hvad en virksomhed skal kunne dokumentere for et lille forsøg, er forskelligt fra land til land.', 'Hva en leverandør må kunne dokumentere for et lite forsøk, varierer fra land til land.'),
    todo: t('Buyers: name the grounds in the documents, few and the same each time.', 'Köpare: ange grunderna i dokumenten, få och samma varje gång.', 'Ordregivere: nævn grundene i materialet, få og de samme hver gang.', 'Oppdragsgivere: nevn grunnlagene i dokumentene, få og de samme hver gang.'),
    situations: [situation(t('A small purchase goes to a firm convicted of corruption two years ago.', 'Ett litet köp går till ett företag som dömts för korruption för två år sedan.', 'Et lille køb går til en virksomhed dømt for bestikkelse for to år siden.', 'En liten anskaffelse går til en leverandør dømt for korrupsjon for to år siden.'), 'decideAward', crime, ['silent', 'silent', 'unlawful'], { euro: small })],
  },
  {
    id: 'diff-33', topic: 'firms', hinders: 'low', alike: 'SE NO',
    title: t('A seat in a tax haven', 'Säte i ett skatteparadis', 'Hjemsted i et skattely', 'Sete i et skatteparadis'),
    eu: noEu,
    sides: {
      DK: side('stricter', 'Must be excluded when the seat is in a country on the EU list that has no trade agreement; nothing the firm does cures it.', 'Ska uteslutas när sätet ligger i ett land på EU:s lista utan handelsavtal; inget företaget gör botar det.', 'Skal udelukkes, når hjemstedet er i et land på EU’s liste uden handelsaftale; intet, virksomheden gør, afhjælper det.', 'Skal avvises når setet er i et land på EUs liste uten handelsavtale; ingenting leverandøren gjør, hjelper.'),
      SE: side('same', 'No such ground.', 'Ingen sådan grund.', 'Ingen sådan grund.', 'Ikke noe slikt grunnlag.', notFound),
      NO: side('same', 'No such ground.', 'Ingen sådan grund.', 'Ingen sådan grund.', 'Ikke noe slikt grunnlag.', notFound),
    },
    why: t('It concerns few, but holding structures that cause no trouble in Sweden or Norway shut a firm out in Denmark.', 'Det berör få, men ägarstrukturer som inte stör i Sverige eller Norge stänger ute ett företag i Danmark.', 'Det angår få, men ejerstrukturer, der ikke volder problemer i Sverige eller Norge, lukker en virksomhed ude i Danmark.', 'Det gjelder få, men eierstrukturer som ikke volder problemer i Sverige eller Norge, stenger en leverandør ute i Danmark.'),
    todo: t('Firms: look at the seat of the tendering company before a Danish tender. The European self-declaration does not ask about it.', 'Företag: se över det anbudsgivande bolagets säte inför ett danskt anbud. Den egna försäkran frågar inte om det.', 'Virksomheder: se på det bydende selskabs hjemsted før et dansk tilbud. ESPD’et spørger ikke om det.', 'Leverandører: se på setet til selskapet som gir tilbud, før et dansk tilbud. ESPD-skjemaet spør ikke om det.'),
    situations: [situation(t('The winner has its seat in a listed country.', 'Vinnaren har sitt säte i ett listat land.', 'Vinderen har hjemsted i et land på listen.', 'Vinneren har sete i et land på listen.'), 'decideAward', { 'exclusion.ground': 'taxHaven', 'exclusion.selfCleaning': 'sufficient', 'exclusion.publicInterest': false }, ['unlawful', 'silent', 'silent'])],
  },
  {
    id: 'diff-34', topic: 'firms', hinders: 'medium', alike: 'DK NO',
    title: t('Does an accepted fine count as a conviction?', 'Räknas ett godkänt strafföreläggande som dom?', 'Tæller et vedtaget bødeforelæg som dom?', 'Teller et vedtatt forelegg som dom?'),
    eu: t('A final judgment for a listed crime must lead to exclusion.', 'En lagakraftvunnen dom för ett uppräknat brott ska leda till uteslutning.', 'En endelig dom for en nævnt forbrydelse skal føre til udelukkelse.', 'En rettskraftig dom for et nevnt lovbrudd skal føre til avvisning.'),
    sides: {
      DK: side('stricter', 'Judgment or accepted fine, also of those who lead the firm.', 'Dom eller godkänt bötesföreläggande, även för dem som leder företaget.', 'Dom eller vedtaget bødeforelæg, også for virksomhedens ledelse.', 'Dom eller vedtatt forelegg, også for dem som leder virksomheten.'),
      SE: side('same', 'Judgment only.', 'Bara dom.', 'Kun dom.', 'Bare dom.'),
      NO: side('stricter', 'Judgment or accepted fine.', 'Dom eller godkänt föreläggande.', 'Dom eller vedtaget forelæg.', 'Dom eller vedtatt forelegg.'),
    },
    why: t('A matter that was closed quietly with a fine stays unseen in Sweden and shuts the door in the others.', 'En sak som avslutats tyst med böter syns inte i Sverige och stänger dörren i de andra.', 'En sag, der blev lukket stille med en bøde, ses ikke i Sverige og lukker døren i de andre.', 'En sak som ble lukket stille med et forelegg, synes ikke i Sverige og stenger døren i de andre.'),
    todo: t('Firms: ask your lawyer before you accept a fine; it may cost five years of tenders.', 'Företag: fråga en jurist innan ni godkänner ett föreläggande; det kan kosta fem års anbud.', 'Virksomheder: spørg en jurist, før I vedtager et bødeforelæg; det kan koste fem års tilbud.', 'Leverandører: spør en jurist før dere vedtar et forelegg; det kan koste fem års tilbud.'),
    situations: [situation(t('A director of the winner accepted a fine for corruption two years ago.', 'En direktör hos vinnaren godtog böter för korruption för två år sedan.', 'En direktør hos vinderen vedtog et bødeforelæg for bestikkelse for to år siden.', 'En direktør hos vinneren vedtok et forelegg for korrupsjon for to år siden.'), 'decideAward', { ...crime, 'exclusion.judgment': 'acceptedFine' }, ['unlawful', 'silent', 'unlawful'])],
  },
  {
    id: 'diff-35', topic: 'firms', hinders: 'none', alike: 'all', also: ['dk/exclusion/authority-opinion'],
    title: t('Who judges that a firm is reliable again', 'Vem som bedömer att ett företag är pålitligt igen', 'Hvem der vurderer, at en virksomhed er pålidelig igen', 'Hvem som vurderer at en leverandør er pålitelig igjen'),
    eu: t('The buyer judges the firm’s measures, by itself or through another body that the state names.', 'Köparen bedömer företagets åtgärder, själv eller genom ett organ som staten utser.', 'Ordregiveren vurderer virksomhedens foranstaltninger, selv eller gennem et organ, staten udpeger.', 'Oppdragsgiver vurderer leverandørens tiltak, selv eller gjennom et organ staten utpeker.'),
    sides: {
      DK: side('same', 'The buyer alone, again: the duty to ask the competition authority was abolished.', 'Köparen ensam, åter: skyldigheten att fråga konkurrensmyndigheten är avskaffad.', 'Ordregiveren alene, igen: pligten til at spørge Konkurrence- og Forbrugerstyrelsen er ophævet.', 'Oppdragsgiver alene, igjen: plikten til å spørre konkurransemyndigheten er opphevet.'),
      SE: side('same', 'The buyer alone.', 'Köparen ensam.', 'Ordregiveren alene.', 'Oppdragsgiver alene.'),
      NO: side('same', 'The buyer alone.', 'Köparen ensam.', 'Ordregiveren alene.', 'Oppdragsgiver alene.'),
    },
    why: t('No hindrance today. Tenders that Denmark published from 2023 to the end of 2024 took weeks more.', 'Inget hinder i dag. Upphandlingar som Danmark annonserade från 2023 till slutet av 2024 tog veckor mer.', 'Ingen hindring i dag. Udbud offentliggjort i Danmark fra 2023 til udgangen af 2024 tog uger mere.', 'Ingen hindring i dag. Konkurranser kunngjort i Danmark fra 2023 til utgangen av 2024 tok uker mer.'),
    todo: t('Older guides still speak of the opinion: look at the day the procedure began.', 'Äldre vägledningar talar ännu om yttrandet: se på dagen då förfarandet inleddes.', 'Ældre vejledninger omtaler stadig udtalelsen: se på den dag, proceduren begyndte.', 'Eldre veiledere omtaler fortsatt uttalelsen: se på dagen prosedyren begynte.'),
    changed: [
      { on: '2023-01-01', says: t('Denmark: an opinion of the competition authority is needed.', 'Danmark: yttrande från konkurrensmyndigheten krävs.', 'Danmark: udtalelse fra Konkurrence- og Forbrugerstyrelsen kræves.', 'Danmark: uttalelse fra konkurransemyndigheten kreves.') },
      { on: '2025-02-03', says: t('Denmark: from this day at the latest the consolidated act no longer asks for it. The exact day was not read.', 'Danmark: senast från denna dag kräver den konsoliderade lagen det inte längre. Den exakta dagen är inte läst.', 'Danmark: senest fra denne dag kræver lovbekendtgørelsen det ikke længere. Den præcise dag er ikke læst.', 'Danmark: senest fra denne dagen krever den konsoliderte loven det ikke lenger. Den nøyaktige dagen er ikke lest.') },
    ],
    situations: [
      situation(t('A firm has shown that it is reliable, and is excluded all the same.', 'Ett företag har visat att det är pålitligt och utesluts ändå.', 'En virksomhed har vist, at den er pålidelig, og udelukkes alligevel.', 'En leverandør har vist at den er pålitelig, og avvises likevel.'), 'excludeFirm', cleaned, ['unlawful', 'unlawful', 'unlawful']),
      situation(t('May 2024: the buyer alone accepts the firm’s measures.', 'Maj 2024: köparen godtar ensam företagets åtgärder.', 'Maj 2024: ordregiveren godtager alene virksomhedens foranstaltninger.', 'Mai 2024: oppdragsgiver godtar alene leverandørens tiltak.'), 'decideAward', cleaned, ['unlawful', 'silent', 'silent'], { on: '2024-05-02', earlier: true }),
    ],
  },
  {
    id: 'diff-36', topic: 'firms', hinders: 'none', alike: 'all',
    title: t('How long a crime counts', 'Hur länge ett brott räknas', 'Hvor længe en forbrydelse tæller', 'Hvor lenge et lovbrudd teller'),
    eu: t('At most five years from the judgment.', 'Högst fem år från domen.', 'Højst fem år fra dommen.', 'Høyst fem år fra dommen.'),
    sides: {
      DK: side('same', 'Five years from judgment or accepted fine (four for tenders before July 2022).', 'Fem år från dom eller godkänt bötesföreläggande (fyra för upphandlingar före juli 2022).', 'Fem år fra dom eller vedtaget bødeforelæg (fire for udbud før juli 2022).', 'Fem år fra dom eller vedtatt forelegg (fire for konkurranser før juli 2022).'),
      SE: side('same', 'Five years from the judgment.', 'Fem år från domen.', 'Fem år fra dommen.', 'Fem år fra dommen.'),
      NO: side('same', 'Up to five years from judgment or accepted fine.', 'Upp till fem år från dom eller godkänt föreläggande.', 'Op til fem år fra dom eller vedtaget forelæg.', 'Opptil fem år fra dom eller vedtatt forelegg.'),
    },
    why: t('The same time everywhere; only what starts it differs.', 'Samma tid överallt; bara det som startar den skiljer sig.', 'Samme tid overalt; kun det, der starter den, er forskelligt.', 'Samme tid overalt; bare det som starter den, er ulikt.'),
    todo: t('Count from the latest judgment or fine.', 'Räkna från den senaste domen eller boten.', 'Regn fra den seneste dom eller bøde.', 'Regn fra den siste dommen eller boten.'),
    situations: [situation(t('A firm is excluded for a judgment six years old.', 'Ett företag utesluts för en sex år gammal dom.', 'En virksomhed udelukkes for en seks år gammel dom.', 'En leverandør avvises for en seks år gammel dom.'), 'excludeFirm', { ...crime, 'exclusion.yearsSince': 6, 'exclusion.heard': true }, ['unlawful', 'unlawful', 'unlawful'])],
  },
  {
    id: 'diff-37', topic: 'firms', hinders: 'medium', alike: 'DK NO', also: ['dk/documents/espd', 'dk/utilities/espd'],
    title: t('The European self-declaration (ESPD)', 'Den europeiska egna försäkran (ESPD)', 'Det fælles europæiske udbudsdokument (ESPD)', 'Det europeiske egenerklæringsskjemaet (ESPD)'),
    eu: t('Buyers accept it as first proof in place of certificates.', 'Köpare godtar den som första bevis i stället för intyg.', 'Ordregivere accepterer det som foreløbigt bevis i stedet for attester.', 'Oppdragsgivere godtar det som foreløpig bevis i stedet for attester.'),
    sides: {
      DK: side('stricter', 'The buyer must require it; it is handed in through private tender systems.', 'Köparen ska kräva den; den lämnas genom privata anbudssystem.', 'Ordregiveren skal kræve det; det afleveres gennem private udbudssystemer.', 'Oppdragsgiver skal kreve det; det leveres gjennom private systemer.'),
      SE: side('same', 'The firm may use it, and the buyer must accept it.', 'Företaget får använda den, och köparen ska godta den.', 'Virksomheden må bruge det, og ordregiveren skal acceptere det.', 'Leverandøren kan bruke det, og oppdragsgiver skal godta det.'),
      NO: side('stricter', 'The buyer fills it in, and the firm must hand it in electronically.', 'Köparen fyller i den, och företaget ska lämna den elektroniskt.', 'Ordregiveren udfylder det, og virksomheden skal aflevere det elektronisk.', 'Oppdragsgiver fyller ut sin del, og leverandøren skal levere det elektronisk.'),
    },
    why: t('A Swedish firm that has never filled one in meets it in its first Danish or Norwegian tender, often on the last day.', 'Ett svenskt företag som aldrig fyllt i en möter den i sitt första danska eller norska anbud, ofta sista dagen.', 'En svensk virksomhed, der aldrig har udfyldt et, møder det i sit første danske eller norske tilbud, ofte på sidstedagen.', 'En svensk leverandør som aldri har fylt ut ett, møter det i sitt første danske eller norske tilbud, ofte siste dagen.'),
    todo: t('Firms: make one ESPD and keep it up to date. Swedish buyers: ask for it, so that home firms learn it.', 'Företag: gör en ESPD och håll den aktuell. Svenska köpare: be om den, så att hemmaföretagen lär sig.', 'Virksomheder: lav ét ESPD, og hold det opdateret. Svenske ordregivere: bed om det, så hjemlige virksomheder lærer det.', 'Leverandører: lag ett ESPD-skjema og hold det oppdatert. Svenske oppdragsgivere: be om det, så leverandørene hjemme lærer det.'),
    situations: [situation(t('A notice above the threshold does not ask for the self-declaration.', 'En annons över tröskelvärdet begär ingen egen försäkran.', 'En bekendtgørelse over tærskelværdien beder ikke om ESPD.', 'En kunngjøring over terskelverdien ber ikke om egenerklæring.'), 'sendNotice', { procedure: 'open', 'selection.selfDeclaration': false }, ['unlawful', 'advice', 'unlawful'])],
  },
  {
    id: 'diff-38', topic: 'firms', hinders: 'none', alike: 'DK SE', also: ['no/proof/home-country'],
    title: t('Tax certificates', 'Skatteintyg', 'Skatteattester', 'Skatteattest'),
    eu: t('Certificates of the firm’s own country are accepted.', 'Intyg från företagets eget land godtas.', 'Attester fra virksomhedens eget land accepteres.', 'Attester fra leverandørens eget land godtas.'),
    sides: {
      DK: side('same', 'Danish firms show a service certificate; foreign ones papers of their own country or a declaration.', 'Danska företag visar serviceattest; utländska papper från sitt eget land eller en försäkran.', 'Danske virksomheder viser serviceattest; udenlandske papirer fra eget land eller en erklæring.', 'Danske leverandører viser serviceattest; utenlandske papirer fra eget land eller en erklæring.'),
      SE: side('same', 'Papers of the firm’s own country are accepted.', 'Papper från företagets eget land godtas.', 'Papirer fra virksomhedens eget land accepteres.', 'Papirer fra leverandørens eget land godtas.'),
      NO: side('stricter', 'The chosen firm hands in a tax certificate above NOK 500 000, at most six months old; only Norwegian firms.', 'Det valda företaget lämnar skatteattest över 500 000 norska kronor, högst sex månader gammal; bara norska företag.', 'Den valgte virksomhed afleverer skatteattest over 500.000 norske kroner, højst seks måneder gammel; kun norske virksomheder.', 'Den valgte leverandøren leverer skatteattest over 500 000 kroner, høyst seks måneder gammel; bare norske leverandører.'),
    },
    why: t('It favours the foreigner in Norway, if anybody.', 'Det gynnar snarast den utländska i Norge.', 'Det begunstiger snarest den udenlandske i Norge.', 'Det gir heller en fordel til den utenlandske i Norge.'),
    todo: t('Norwegian buyers: do not ask a Danish or Swedish firm for a skatteattest.', 'Norska köpare: begär inte skatteattest av ett danskt eller svenskt företag.', 'Norske ordregivere: bed ikke en dansk eller svensk virksomhed om skatteattest.', 'Norske oppdragsgivere: be ikke en dansk eller svensk leverandør om skatteattest.'),
    situations: [
      situation(t('The winner is a firm of the country and has no tax certificate.', 'Vinnaren är ett inhemskt företag utan skatteintyg.', 'Vinderen er en indenlandsk virksomhed uden skatteattest.', 'Vinneren er en innenlandsk leverandør uten skatteattest.'), 'checkWinner', { 'firm.home': 'domestic', 'proof.homePapersAccepted': true, 'taxCertificate.held': false, 'taxCertificate.months': 0 }, ['lawful', 'lawful', 'unlawful']),
      situation(t('The winner comes from a neighbouring country, and its own papers are turned down.', 'Vinnaren kommer från grannlandet och dess egna papper underkänns.', 'Vinderen kommer fra nabolandet, og dens egne papirer afvises.', 'Vinneren kommer fra nabolandet, og dens egne papirer underkjennes.'), 'checkWinner', { 'firm.home': 'eea', 'proof.homePapersAccepted': false }, ['unlawful', 'unlawful', 'unlawful']),
    ],
  },
  {
    id: 'diff-61', topic: 'firms', hinders: 'medium', alike: 'DK SE', also: ['eu/subsidies/stated', 'eu/subsidies/papers'],
    title: t('State aid from outside the EU', 'Statsstöd från länder utanför EU', 'Statsstøtte fra lande uden for EU', 'Statsstøtte fra land utenfor EU'),
    eu: t('From EUR 250 million tenderers notify foreign financial contributions (Regulation 2022/2560).', 'Från 250 miljoner euro anmäler anbudsgivare utländska finansiella bidrag (förordning 2022/2560).', 'Fra 250 mio. euro anmelder tilbudsgivere udenlandske finansielle bidrag (forordning 2022/2560).', 'Fra 250 millioner euro melder leverandører fra om utenlandske økonomiske bidrag (forordning 2022/2560).'),
    sides: {
      DK: side('same', 'Norwegian support counts as foreign.', 'Norskt stöd räknas som utländskt.', 'Norsk støtte regnes som udenlandsk.', 'Norsk støtte regnes som utenlandsk.'),
      SE: side('same', 'Norwegian support counts as foreign.', 'Norskt stöd räknas som utländskt.', 'Norsk støtte regnes som udenlandsk.', 'Norsk støtte regnes som utenlandsk.'),
      NO: side('other form', 'The regulation does not bind Norwegian buyers; Norway is a third country in it (secondary source).', 'Förordningen binder inte norska köpare; Norge är tredjeland i den (sekundär källa).', 'Forordningen binder ikke norske ordregivere; Norge er tredjeland i den (sekundær kilde).', 'Forordningen binder ikke norske oppdragsgivere; Norge er tredjeland i den (sekundær kilde).'),
    },
    why: t('In very large works a Norwegian firm notifies what its Danish and Swedish rivals do not.', 'I mycket stora byggen anmäler ett norskt företag det som danska och svenska konkurrenter inte behöver.', 'I meget store byggerier anmelder en norsk virksomhed det, danske og svenske konkurrenter ikke skal.', 'I svært store byggeprosjekter melder en norsk leverandør fra om det danske og svenske konkurrenter slipper.'),
    todo: t('Norwegian firms: keep a list of public support of the last three years.', 'Norska företag: för en lista över offentligt stöd de senaste tre åren.', 'Norske virksomheder: før en liste over offentlig støtte de seneste tre år.', 'Norske leverandører: før en liste over offentlig støtte de siste tre årene.'),
    byHand: t('It shows only in very large contracts, and depends on the firm’s nationality: only the comparison above says so.', 'Det märks bara i mycket stora kontrakt och beror på företagets nationalitet: det framgår bara av jämförelsen ovan.', 'Det ses kun i meget store kontrakter og afhænger af virksomhedens nationalitet: det fremgår kun af sammenligningen ovenfor.', 'Det vises bare i svært store kontrakter og avhenger av leverandørens nasjonalitet: det går bare fram av sammenligningen over.'),
    situations: [],
  },
]
