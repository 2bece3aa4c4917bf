import { text as t, type Text } from '../plain/index.ts'
import type { FaultCode } from './notice.ts'
import type { QuestionId } from './questions.ts'

/** What is wrong with a file, and what to do. */
export const faultWords: Readonly<Record<FaultCode, Text>> = {
  empty: t('The file is empty.', 'Filen är tom.', 'Filen er tom.', 'Filen er tom.'),
  'too large': t('The file is larger than {most} MB. Split it.', 'Filen är större än {most} MB. Dela upp den.', 'Filen er større end {most} MB. Del den op.', 'Filen er større enn {most} MB. Del den opp.'),
  binary: t('This is not text. Unpack archives before importing.', 'Det här är inte text. Packa upp arkiv före importen.', 'Det her er ikke tekst. Pak arkiver ud før importen.', 'Dette er ikke tekst. Pakk ut arkiver før importen.'),
  encoding: t('The characters do not fit the encoding the file names ({detail}).', 'Tecknen stämmer inte med den teckenkodning som filen anger ({detail}).', 'Tegnene passer ikke til den tegnkodning, filen angiver ({detail}).', 'Tegnene passer ikke til tegnkodingen filen oppgir ({detail}).'),
  'not well formed': t('The XML is broken here: {detail}', 'XML-koden är felaktig här: {detail}', 'XML-koden er forkert her: {detail}', 'XML-koden er feil her: {detail}'),
  doctype: t('The file brings its own document type. Notices have none, and such files are not read.', 'Filen har en egen dokumenttyp. Annonser har ingen, och sådana filer läses inte.', 'Filen har sin egen dokumenttype. Bekendtgørelser har ingen, og den slags filer læses ikke.', 'Filen har sin egen dokumenttype. Kunngjøringer har ingen, og slike filer leses ikke.'),
  'too deep': t('The file is nested deeper than any notice.', 'Filen är nästlad djupare än någon annons.', 'Filen er indlejret dybere end nogen bekendtgørelse.', 'Filen er nøstet dypere enn noen kunngjøring.'),
  'too many': t('The file has more parts than any notice.', 'Filen har fler delar än någon annons.', 'Filen har flere dele end nogen bekendtgørelse.', 'Filen har flere deler enn noen kunngjøring.'),
  'not json': t('The JSON is broken here, or the file breaks off.', 'JSON-koden är felaktig här, eller så är filen avklippt.', 'JSON-koden er forkert her, eller filen er skåret af.', 'JSON-koden er feil her, eller filen er kuttet av.'),
  'no notice': t('This is not a notice in eForms or TED XML.', 'Det här är ingen annons i eForms eller TED-XML.', 'Det her er ingen bekendtgørelse i eForms eller TED-XML.', 'Dette er ingen kunngjøring i eForms eller TED-XML.'),
  'not ocds': t('The file has no OCDS release: neither “releases”, “records” nor “ocid”.', 'Filen saknar OCDS-release: varken ”releases”, ”records” eller ”ocid”.', 'Filen har ingen OCDS-release: hverken »releases«, »records« eller »ocid«.', 'Filen har ingen OCDS-release: verken «releases», «records» eller «ocid».'),
  'broken notice': t('The release is not as OCDS asks at {path}.', 'Releasen följer inte OCDS vid {path}.', 'Releasen følger ikke OCDS ved {path}.', 'Releasen følger ikke OCDS ved {path}.'),
}

export type QuestionWords = { readonly name: Text; readonly asks: Text; /** What is counted. */ readonly of: Text; /** What to bear in mind. */ readonly mind: Text }
export const questionWords: Readonly<Record<QuestionId, QuestionWords>> = {
  procedures: {
    name: t('Procedures in calls', 'Förfaranden i annonser om upphandling', 'Procedurer i udbudsbekendtgørelser', 'Prosedyrer i kunngjøringer av konkurranse'),
    asks: t('Which procedure do buyers choose?', 'Vilket förfarande väljer köparna?', 'Hvilken procedure vælger ordregiverne?', 'Hvilken prosedyre velger oppdragsgiverne?'),
    of: t('calls', 'annonser om upphandling', 'udbudsbekendtgørelser', 'kunngjøringer av konkurranse'),
    mind: t('Calls for competition, design contests and qualification systems included. A corrected call counts once.', 'Annonser om upphandling, även projekttävlingar och kvalificeringssystem. En rättad annons räknas en gång.', 'Udbudsbekendtgørelser, også projektkonkurrencer og kvalifikationsordninger. En rettet bekendtgørelse tæller én gang.', 'Kunngjøringer av konkurranse, også plan- og designkonkurranser og kvalifikasjonsordninger. En rettet kunngjøring telles én gang.'),
  },
  awarded: {
    name: t('Procedures in results', 'Förfaranden i efterannonser', 'Procedurer i bekendtgørelser om indgåede kontrakter', 'Prosedyrer i kunngjøringer av kontraktsinngåelse'),
    asks: t('By which procedure were contracts awarded?', 'Genom vilket förfarande tilldelades kontrakten?', 'Ved hvilken procedure blev kontrakterne tildelt?', 'Ved hvilken prosedyre ble kontraktene tildelt?'),
    of: t('results', 'efterannonser', 'bekendtgørelser om indgåede kontrakter', 'kunngjøringer av kontraktsinngåelse'),
    mind: t('This shows awards without a call for competition, which the calls themselves cannot show.', 'Här syns tilldelningar utan föregående annons, som ingen annons kan visa.', 'Her ses tildelinger uden forudgående bekendtgørelse, som ingen bekendtgørelse kan vise.', 'Her ses tildelinger uten forutgående kunngjøring, som ingen kunngjøring av konkurranse kan vise.'),
  },
  bids: {
    name: t('Tenders received', 'Inkomna anbud', 'Modtagne tilbud', 'Mottatte tilbud'),
    asks: t('How many tenders came in?', 'Hur många anbud kom in?', 'Hvor mange tilbud kom der ind?', 'Hvor mange tilbud kom inn?'),
    of: t('awarded lots', 'tilldelade delkontrakt', 'tildelte delkontrakter', 'tildelte delkontrakter'),
    mind: t('Counted per lot. Several results of one lot that give the same number are one. Design contests are left out.', 'Räknat per delkontrakt. Flera resultat för samma delkontrakt med samma antal räknas som ett. Projekttävlingar ingår inte.', 'Talt pr. delkontrakt. Flere resultater for samme delkontrakt med samme antal er ét. Projektkonkurrencer er ikke med.', 'Talt per delkontrakt. Flere resultater for samme delkontrakt med samme antall er ett. Plan- og designkonkurranser er ikke med.'),
  },
  length: {
    name: t('Length of contract', 'Avtalstid', 'Kontraktens løbetid', 'Kontraktens varighet'),
    asks: t('How long do contracts run?', 'Hur länge löper avtalen?', 'Hvor længe løber kontrakterne?', 'Hvor lenge varer kontraktene?'),
    of: t('lots in calls', 'delkontrakt i annonser', 'delkontrakter i udbudsbekendtgørelser', 'delkontrakter i kunngjøringer'),
    mind: t('Without options and renewals, as the call states it. Contracts without an end are not in the middle.', 'Utan optioner och förlängningar, så som annonsen anger. Avtal utan slutdatum ingår inte i mittvärdet.', 'Uden optioner og forlængelser, sådan som det er angivet i bekendtgørelsen. Kontrakter uden slutdato indgår ikke i midterværdien.', 'Uten opsjoner og forlengelser, slik kunngjøringen oppgir. Kontrakter uten sluttdato inngår ikke i midtverdien.'),
  },
  answering: {
    name: t('Time to answer a call', 'Tid att svara på en annons', 'Tid til at svare på et udbud', 'Tid til å svare på en kunngjøring'),
    asks: t('How many days do firms have to answer?', 'Hur många dagar har företagen på sig att svara?', 'Hvor mange dage har virksomhederne til at svare?', 'Hvor mange dager har leverandørene på seg til å svare?'),
    of: t('lots in calls', 'delkontrakt i annonser', 'delkontrakter i udbudsbekendtgørelser', 'delkontrakter i kunngjøringer'),
    mind: t('From the day the call was sent to the last day for tenders, or for requests to take part where those come first. More than a year is a system that stays open, and is left out.', 'Från dagen då annonsen skickades till sista anbudsdag, eller sista dag för anbudsansökan där den kommer först. Mer än ett år är ett system som står öppet, och ingår inte.', 'Fra den dag, bekendtgørelsen blev sendt, til fristen for tilbud eller for ansøgning om deltagelse, hvor den kommer først. Mere end et år er en ordning, der står åben, og er ikke med.', 'Fra dagen kunngjøringen ble sendt til fristen for tilbud, eller for forespørsel om å delta der den kommer først. Mer enn ett år er en ordning som står åpen, og er ikke med.'),
  },
  deciding: {
    name: t('From call to contract', 'Från annons till avtal', 'Fra udbud til kontrakt', 'Fra kunngjøring til kontrakt'),
    asks: t('How many days from the call to the contract?', 'Hur många dagar från annons till avtal?', 'Hvor mange dage fra udbud til kontrakt?', 'Hvor mange dager fra kunngjøring til kontrakt?'),
    of: t('awarded lots', 'tilldelade delkontrakt', 'tildelte delkontrakter', 'tildelte delkontrakter'),
    mind: t('Known only where both the call and its result are loaded.', 'Känt bara där både annonsen och efterannonsen är inlästa.', 'Kendes kun, hvor både udbuddet og resultatet er indlæst.', 'Kjent bare der både kunngjøringen og resultatet er lest inn.'),
  },
  'small-bids': {
    name: t('Tenders from small and medium-sized firms', 'Anbud från små och medelstora företag', 'Tilbud fra små og mellemstore virksomheder', 'Tilbud fra små og mellomstore bedrifter'),
    asks: t('How many of the tenders come from small and medium-sized firms?', 'Hur många av anbuden kommer från små och medelstora företag?', 'Hvor mange af tilbuddene kommer fra små og mellemstore virksomheder?', 'Hvor mange av tilbudene kommer fra små og mellomstore bedrifter?'),
    of: t('tenders', 'anbud', 'tilbud', 'tilbud'),
    mind: t('Of all tenders in results that give both numbers.', 'Av alla anbud i resultat som anger båda talen.', 'Af alle tilbud i resultater, der angiver begge tal.', 'Av alle tilbud i resultater som oppgir begge tallene.'),
  },
  'small-firms': {
    name: t('Size of the winners', 'Vinnarnas storlek', 'Vindernes størrelse', 'Vinnernes størrelse'),
    asks: t('How large are the firms that win?', 'Hur stora är företagen som vinner?', 'Hvor store er de virksomheder, der vinder?', 'Hvor store er bedriftene som vinner?'),
    of: t('winners', 'vinnare', 'vindere', 'vinnere'),
    mind: t('Older notices only say whether a firm is small or medium-sized; newer ones tell micro, small and medium apart.', 'Äldre annonser säger bara om ett företag är litet eller medelstort; nyare skiljer mikro, små och medelstora åt.', 'Ældre bekendtgørelser siger kun, om en virksomhed er lille eller mellemstor; nyere skelner mellem mikro, små og mellemstore.', 'Eldre kunngjøringer sier bare om en bedrift er liten eller mellomstor; nyere skiller mellom mikro, små og mellomstore.'),
  },
  foreign: {
    name: t('Winners from other countries', 'Vinnare från andra länder', 'Vindere fra andre lande', 'Vinnere fra andre land'),
    asks: t('How many contracts are won from across a border?', 'Hur många kontrakt vinns från andra sidan en gräns?', 'Hvor mange kontrakter vindes fra den anden side af en grænse?', 'Hvor mange kontrakter vinnes fra den andre siden av en grense?'),
    of: t('winners', 'vinnare', 'vindere', 'vinnere'),
    mind: t('By the country in the winner’s address. A foreign group that bids through a local company counts as local.', 'Efter landet i vinnarens adress. En utländsk koncern som lämnar anbud genom ett lokalt bolag räknas som lokal.', 'Efter landet i vinderens adresse. En udenlandsk koncern, der byder gennem et lokalt selskab, tæller som lokal.', 'Etter landet i vinnerens adresse. Et utenlandsk konsern som gir tilbud gjennom et lokalt selskap, telles som lokalt.'),
  },
  innovation: {
    name: t('Marks of innovation', 'Tecken på innovation', 'Tegn på innovation', 'Tegn på innovasjon'),
    asks: t('How many calls say that they buy something new, or leave room for it?', 'Hur många annonser säger att de köper något nytt, eller lämnar utrymme för det?', 'Hvor mange udbud siger, at de køber noget nyt, eller giver plads til det?', 'Hvor mange kunngjøringer sier at de kjøper noe nytt, eller gir rom for det?'),
    of: t('calls', 'annonser om upphandling', 'udbudsbekendtgørelser', 'kunngjøringer av konkurranse'),
    mind: t('What the buyer ticked, not what was bought. Fields for innovation exist only since eForms (2023), and are optional there: silence means nothing.', 'Vad köparen kryssat i, inte vad som köptes. Fält för innovation finns först i eForms (2023) och är frivilliga där: att inget sägs betyder ingenting.', 'Det, ordregiveren har krydset af, ikke det, der blev købt. Felter for innovation findes først i eForms (2023) og er frivillige dér: Tavshed betyder intet.', 'Det oppdragsgiveren har krysset av, ikke det som ble kjøpt. Felt for innovasjon finnes først i eForms (2023) og er frivillige der: taushet betyr ingenting.'),
  },
}

/** The parts that shares are given for. */
export const shareWords: Readonly<Record<string, Text>> = {
  open: t('open procedure', 'öppet förfarande', 'offentligt udbud', 'åpen anbudskonkurranse'),
  restricted: t('restricted procedure', 'selektivt förfarande', 'begrænset udbud', 'begrenset anbudskonkurranse'),
  negotiation: t('negotiation after a call', 'förhandlat förfarande med föregående annonsering', 'udbud med forhandling', 'konkurranse med forhandling etter forutgående kunngjøring'),
  dialogue: t('competitive dialogue', 'konkurrenspräglad dialog', 'konkurrencepræget dialog', 'konkurransepreget dialog'),
  partnership: t('innovation partnership', 'innovationspartnerskap', 'innovationspartnerskab', 'innovasjonspartnerskap'),
  'without-call': t('without prior publication', 'utan föregående annonsering', 'uden forudgående offentliggørelse', 'uten forutgående kunngjøring'),
  other: t('other', 'annat', 'andet', 'annet'),
  micro: t('micro', 'mikroföretag', 'mikrovirksomhed', 'mikrobedrift'), small: t('small', 'litet', 'lille', 'liten'), medium: t('medium-sized', 'medelstort', 'mellemstor', 'mellomstor'),
  sme: t('small or medium-sized, not said which', 'litet eller medelstort, oklart vilket', 'lille eller mellemstor, ikke oplyst hvilken', 'liten eller mellomstor, ikke sagt hvilken'),
  large: t('large', 'stort', 'stor', 'stor'), 'not-sme': t('not small or medium-sized', 'inte litet eller medelstort', 'ikke lille eller mellemstor', 'ikke liten eller mellomstor'),
  home: t('the buyer’s own country', 'köparens eget land', 'ordregiverens eget land', 'oppdragsgiverens eget land'), nordic: t('another Nordic country', 'ett annat nordiskt land', 'et andet nordisk land', 'et annet nordisk land'),
  eea: t('elsewhere in the EEA', 'annat land i EES', 'et andet land i EØS', 'et annet land i EØS'), outside: t('outside the EEA', 'utanför EES', 'uden for EØS', 'utenfor EØS'),
  strategic: t('innovation is an aim of the purchase (BT-06)', 'innovation är ett syfte med köpet (BT-06)', 'innovation er et formål med indkøbet (BT-06)', 'innovasjon er et formål med anskaffelsen (BT-06)'),
  product: t('product innovation (BT-776)', 'produktinnovation (BT-776)', 'produktinnovation (BT-776)', 'produktinnovasjon (BT-776)'), process: t('process innovation (BT-776)', 'processinnovation (BT-776)', 'procesinnovation (BT-776)', 'prosessinnovasjon (BT-776)'),
  'new-to-market': t('new to the market (BT-776)', 'nytt för marknaden (BT-776)', 'nyt for markedet (BT-776)', 'nytt for markedet (BT-776)'), 'new-to-buyer': t('new to the buyer (BT-776)', 'nytt för köparen (BT-776)', 'nyt for ordregiveren (BT-776)', 'nytt for oppdragsgiveren (BT-776)'),
  'more-effective': t('makes the buyer’s work more effective (BT-776)', 'gör köparens arbete mer effektivt (BT-776)', 'gør ordregiverens arbejde mere effektivt (BT-776)', 'gjør oppdragsgiverens arbeid mer effektivt (BT-776)'),
  functional: t('mainly functional requirements (BT-776)', 'främst funktionskrav (BT-776)', 'især funktionelle krav (BT-776)', 'hovedsakelig funksjonskrav (BT-776)'),
  research: t('research and development (CPV 73)', 'forskning och utveckling (CPV 73)', 'forskning og udvikling (CPV 73)', 'forskning og utvikling (CPV 73)'),
  variants: t('other solutions may be tendered (variants)', 'andra lösningar får erbjudas (alternativa anbud)', 'andre løsninger må tilbydes (alternative tilbud)', 'andre løsninger kan tilbys (alternative tilbud)'),
}
/** `other` among marks is a code of its own. */
export const shareLabel = (question: QuestionId, key: string): Text => (question === 'innovation' && key === 'other' ? t('other innovation (BT-776)', 'annan innovation (BT-776)', 'anden innovation (BT-776)', 'annen innovasjon (BT-776)') : question === 'small-bids' ? t('from small and medium-sized firms', 'från små och medelstora företag', 'fra små og mellemstore virksomheder', 'fra små og mellomstore bedrifter') : shareWords[key] ?? t(key, key, key, key))
