import { text as t, type Country, type Text } from '../../../plain/index.ts'
import type { MarkKind } from '../../look/index.ts'
import type { differences as d } from '../../../rulebook/index.ts'

export const topicWords: Readonly<Record<d.Topic, Text>> = {
  value: t('Sums and scope', 'Belopp och omfattning', 'Beløb og omfang', 'Beløp og omfang'),
  notices: t('Notices and language', 'Annonser och språk', 'Annoncering og sprog', 'Kunngjøring og språk'),
  procedures: t('Procedures', 'Förfaranden', 'Procedurer', 'Prosedyrer'),
  dialogue: t('Market dialogue', 'Marknadskonsultation', 'Markedsdialog', 'Markedsdialog'),
  criteria: t('Documents, criteria and climate', 'Dokument, kriterier och klimat', 'Materiale, kriterier og klima', 'Dokumenter, kriterier og klima'),
  firms: t('Firms: selection and exclusion', 'Företagen: kvalificering och uteslutning', 'Virksomhederne: egnethed og udelukkelse', 'Leverandørene: kvalifikasjon og avvisning'),
  contract: t('Contract terms', 'Avtalsvillkor', 'Kontraktens vilkår', 'Kontraktsvilkår'),
  award: t('Award and standstill', 'Tilldelning och avtalsspärr', 'Tildeling og standstill', 'Tildeling og karensperiode'),
  review: t('Review and sanctions', 'Överprövning och sanktioner', 'Klage og sanktioner', 'Klage og sanksjoner'),
  access: t('Secrecy and access', 'Sekretess och insyn', 'Fortrolighed og aktindsigt', 'Taushetsplikt og innsyn'),
  joint: t('Buying together', 'Gemensam upphandling', 'Fælles udbud', 'Felles anskaffelser'),
}
export const standsWords: Readonly<Record<d.Stands, Text>> = {
  same: t('as the EU', 'som EU', 'som EU', 'som EU'), stricter: t('stricter', 'strängare', 'strengere', 'strengere'),
  looser: t('looser', 'friare', 'friere', 'friere'), 'other form': t('another form', 'annan form', 'anden form', 'annen form'), 'not known': t('not known', 'inte känt', 'ikke kendt', 'ikke kjent'),
}
export const hindersWords: Readonly<Record<d.Hinders, Text>> = {
  high: t('much', 'mycket', 'meget', 'mye'), medium: t('somewhat', 'i viss mån', 'i nogen grad', 'i noen grad'), low: t('little', 'lite', 'lidt', 'lite'), none: t('not at all', 'inte alls', 'slet ikke', 'ikke i det hele tatt'),
}
export const lackingWords: Readonly<Record<d.Lacking, Text>> = {
  'no such rule found': t('No such rule was found in the text that was read.', 'Ingen sådan regel har hittats i den text som lästs.', 'Der er ikke fundet en sådan regel i den læste tekst.', 'Det er ikke funnet noen slik regel i teksten som er lest.'),
  'not read': t('Not read by us: no firm answer.', 'Inte läst av oss: inget säkert svar.', 'Ikke læst af os: intet sikkert svar.', 'Ikke lest av oss: ikke noe sikkert svar.'),
}
/** What the law is heard to say on the point, as mark and words. */
export const heardWords: Readonly<Record<d.Heard, readonly [MarkKind, Text]>> = {
  unlawful: ['unlawful', t('unlawful', 'otillåtet', 'ulovligt', 'ulovlig')], 'needs a reason': ['needs a reason', t('lawful with a reason', 'tillåtet med motivering', 'lovligt med begrundelse', 'lovlig med begrunnelse')],
  depends: ['depends', t('depends', 'det beror på', 'det afhænger', 'det kommer an på')], advice: ['lawful', t('allowed, but advised against', 'tillåtet, men avråds', 'tilladt, men frarådes', 'tillatt, men frarådes')],
  lawful: ['lawful', t('lawful on this point', 'tillåtet på den här punkten', 'lovligt på dette punkt', 'lovlig på dette punktet')], silent: ['step', t('no rule of the lawbook on this point', 'ingen regel i regelsamlingen på den här punkten', 'ingen regel i regelsamlingen på dette punkt', 'ingen regel i regelsamlingen på dette punktet')],
}
export const inCountry: Readonly<Record<Country, Text>> = {
  DK: t('in Denmark', 'i Danmark', 'i Danmark', 'i Danmark'), SE: t('in Sweden', 'i Sverige', 'i Sverige', 'i Sverige'), NO: t('in Norway', 'i Norge', 'i Norge', 'i Norge'),
}

export const differencesWords = {
  title: t('Differences between the countries', 'Skillnader mellan länderna', 'Forskelle mellem landene', 'Forskjeller mellom landene'),
  lead: t('Denmark, Sweden and Norway carry out the same EU rules. Here is where they part, what that does to firms and ideas at the border, and what one can do about it.', 'Danmark, Sverige och Norge genomför samma EU-regler. Här syns var de skiljer sig, vad det gör med företag och idéer vid gränsen och vad man kan göra åt det.', 'Danmark, Sverige og Norge gennemfører de samme EU-regler. Her ses, hvor de skilles, hvad det gør ved virksomheder og idéer ved grænsen, og hvad man kan gøre ved det.', 'Danmark, Sverige og Norge gjennomfører de samme EU-reglene. Her er hvor de skiller lag, hva det gjør med bedrifter og ideer ved grensen, og hva man kan gjøre med det.'),
  sideBySide: t('In Malmö instead of Copenhagen', 'I Malmö i stället för Köpenhamn', 'I Malmö i stedet for København', 'I Malmö i stedet for København'),
  layAStep: t('Compare a step in three countries', 'Jämför ett steg i tre länder', 'Sammenlign et trin i tre lande', 'Sammenlign et steg i tre land'),
  report: t('Report a barrier', 'Rapportera ett hinder', 'Indberet en hindring', 'Meld en hindring'),
  register: t('Barriers that others met', 'Hinder som andra mött', 'Hindringer, andre har mødt', 'Hindringer andre har møtt'),
  further: t('Further differences found in the lawbook', 'Fler skillnader som finns i regelsamlingen', 'Flere forskelle fundet i regelsamlingen', 'Flere forskjeller funnet i regelsamlingen'),
  csv: t('Download as a table (CSV)', 'Ladda ner som tabell (CSV)', 'Hent som tabel (CSV)', 'Last ned som tabell (CSV)'),
  topic: t('Topic', 'Ämne', 'Emne', 'Tema'), allTopics: t('All topics', 'Alla ämnen', 'Alle emner', 'Alle temaer'),
  pair: t('Where these part', 'Där dessa skiljer sig', 'Hvor disse skilles', 'Der disse skiller lag'), allPairs: t('Any of the three', 'Någon av de tre', 'Nogen af de tre', 'Noen av de tre'), pairOf: t('{a} and {b}', '{a} och {b}', '{a} og {b}', '{a} og {b}'),
  hinders: t('Hinders at the border', 'Hindrar vid gränsen', 'Hindrer ved grænsen', 'Hindrer ved grensen'), anyHinders: t('Also what hinders nobody', 'Även det som inte hindrar någon', 'Også det, der ikke hindrer nogen', 'Også det som ikke hindrer noen'),
  hindersMuch: t('Much', 'Mycket', 'Meget', 'Mye'), hindersSome: t('Much or somewhat', 'Mycket eller i viss mån', 'Meget eller i nogen grad', 'Mye eller i noen grad'),
  show: t('Show', 'Visa', 'Vis', 'Vis'), shown: t('{n} of {all} differences', '{n} av {all} skillnader', '{n} af {all} forskelle', '{n} av {all} forskjeller'), clear: t('Show all', 'Visa alla', 'Vis alle', 'Vis alle'),
  none: t('No difference fits', 'Ingen skillnad passar', 'Ingen forskel passer', 'Ingen forskjell passer'), noneSays: t('Choose another topic or another pair of countries.', 'Välj ett annat ämne eller ett annat par av länder.', 'Vælg et andet emne eller et andet par af lande.', 'Velg et annet tema eller et annet par av land.'),
  difference: t('Difference', 'Skillnad', 'Forskel', 'Forskjell'), reports: t('Reports', 'Rapporter', 'Indberetninger', 'Meldinger'),
  picture: t('Where the three part', 'Var de tre skiljer sig', 'Hvor de tre skilles', 'Hvor de tre skiller lag'),
  pictureSays: t('Each column is a difference. A thread ties the countries that stand alike: in {same} of {all} all three do; {alone} stands alone most often ({n}).', 'Varje kolumn är en skillnad. En tråd binder de länder som står lika: i {same} av {all} gör alla tre det; {alone} står oftast ensamt ({n}).', 'Hver kolonne er en forskel. En tråd binder de lande, der står ens: i {same} af {all} gør alle tre det; {alone} står oftest alene ({n}).', 'Hver kolonne er en forskjell. En tråd binder landene som står likt: i {same} av {all} gjør alle tre det; {alone} står oftest alene ({n}).'),
  thread: t('stand alike', 'står lika', 'står ens', 'står likt'), rows: t('Differences', 'Skillnader', 'Forskelle', 'Forskjeller'), alone: t('{country} alone', '{country} ensamt', '{country} alene', '{country} alene'), allApart: t('All apart', 'Alla olika', 'Alle forskellige', 'Alle ulike'), much: t('Hinders much', 'Hindrar mycket', 'Hindrer meget', 'Hindrer mye'), allAlike: t('All alike', 'Alla lika', 'Alle ens', 'Alle like'),
  tallBar: t('bar: how much it hinders', 'stapel: hur mycket det hindrar', 'søjle: hvor meget det hindrer', 'søyle: hvor mye det hindrer'),
  how: t('The table was made by reading the acts side by side; the situations are weighed anew by the lawbook each time a page is drawn. “Stricter” means: asks more of the one who takes the step than the EU rule does. How much a difference hinders is our own judgement.', 'Tabellen är gjord genom att läsa lagarna sida vid sida; situationerna prövas på nytt av regelsamlingen varje gång en sida visas. ”Strängare” betyder: kräver mer av den som tar steget än EU-regeln gör. Hur mycket en skillnad hindrar är vår egen bedömning.', 'Tabellen er lavet ved at læse lovene side om side; situationerne vurderes på ny af regelsamlingen, hver gang en side vises. »Strengere« betyder: kræver mere af den, der tager trinnet, end EU-reglen gør. Hvor meget en forskel hindrer, er vores egen vurdering.', 'Tabellen er laget ved å lese lovene side om side; situasjonene vurderes på nytt av regelsamlingen hver gang en side vises. «Strengere» betyr: krever mer av den som tar steget, enn EU-regelen gjør. Hvor mye en forskjell hindrer, er vår egen vurdering.'),
  // One row
  back: t('All differences', 'Alla skillnader', 'Alle forskelle', 'Alle forskjeller'), where: t('How the law stands', 'Hur rätten ser ut', 'Hvordan retten er', 'Hvordan retten er'), eu: t('EU and EEA', 'EU och EES', 'EU og EØS', 'EU og EØS'),
  hindersHow: t('Hinders {how} at the border', 'Hindrar {how} vid gränsen', 'Hindrer {how} ved grænsen', 'Hindrer {how} ved grensen'), ours: t('our judgement', 'vår bedömning', 'vores vurdering', 'vår vurdering'),
  why: t('What it does at the border', 'Vad det gör vid gränsen', 'Hvad det gør ved grænsen', 'Hva det gjør ved grensen'), todo: t('What to do about it', 'Vad man kan göra åt det', 'Hvad man kan gøre ved det', 'Hva man kan gjøre med det'),
  live: t('The same situation under three laws', 'Samma situation under tre lagar', 'Den samme situation under tre love', 'Den samme situasjonen under tre lover'),
  liveSays: t('Weighed now by the lawbook, on this point only. Whether the whole step is lawful may hang on other things: open the whole opinion.', 'Prövat nu av regelsamlingen, bara på den här punkten. Om hela steget är tillåtet kan bero på annat: öppna hela bedömningen.', 'Vurderet nu af regelsamlingen, kun på dette punkt. Om hele trinnet er lovligt, kan afhænge af andet: åbn hele vurderingen.', 'Vurdert nå av regelsamlingen, bare på dette punktet. Om hele steget er lovlig, kan avhenge av annet: åpne hele vurderingen.'),
  whole: t('The whole opinion', 'Hela bedömningen', 'Hele vurderingen', 'Hele vurderingen'), value: t('Value {amount}', 'Värde {amount}', 'Værdi {amount}', 'Verdi {amount}'), onDay: t('on {day}', 'den {day}', 'den {day}', 'den {day}'), asks: t('What decides: {ask}', 'Det som avgör: {ask}', 'Det, der afgør: {ask}', 'Det som avgjør: {ask}'),
  byHand: t('What cannot be computed', 'Vad som inte kan räknas fram', 'Hvad der ikke kan regnes frem', 'Hva som ikke kan regnes fram'), changed: t('What changed', 'Vad som ändrats', 'Hvad der er ændret', 'Hva som er endret'), earlier: t('as it was then', 'som det var då', 'som det var dengang', 'slik det var da'),
  entries: t('The {n} entries of the lawbook behind it', 'De {n} regler i regelsamlingen som ligger bakom', 'De {n} regler i regelsamlingen bag', 'De {n} reglene i regelsamlingen bak'), entry: t('To the rule', 'Till regeln', 'Til reglen', 'Til regelen'),
  met: t('Barriers that others met here', 'Hinder som andra mött här', 'Hindringer, andre har mødt her', 'Hindringer andre har møtt her'), metNone: t('Nobody has reported one yet', 'Ingen har rapporterat något ännu', 'Ingen har indberettet nogen endnu', 'Ingen har meldt noen ennå'), metNoneSays: t('Have you met it? Tell those who make the law: what happened, what it cost, how you got past it.', 'Har ni mött det? Berätta för dem som gör lagen: vad som hände, vad det kostade, hur ni kom förbi.', 'Har I mødt det? Fortæl dem, der laver loven: hvad der skete, hvad det kostede, hvordan I kom forbi.', 'Har dere møtt det? Fortell dem som lager loven: hva som skjedde, hva det kostet, hvordan dere kom forbi.'),
  next: t('Next: {title}', 'Nästa: {title}', 'Næste: {title}', 'Neste: {title}'), before: t('Before: {title}', 'Föregående: {title}', 'Forrige: {title}', 'Forrige: {title}'),
  noEntry: t('No entry of its own; the EU rule is taken to hold.', 'Ingen egen regel i regelsamlingen; EU-regeln antas gälla.', 'Ingen egen regel i regelsamlingen; EU-reglen antages at gælde.', 'Ingen egen regel i regelsamlingen; EU-regelen antas å gjelde.'),
  // Further
  furtherLead: t('These were found by the program among the ties of the lawbook and have not been commented by anybody. A rule that only one country has in the lawbook may exist in another under another name.', 'De här har programmet hittat bland regelsamlingens kopplingar och ingen har kommenterat dem. En regel som bara ett land har i samlingen kan finnas i ett annat under annat namn.', 'Disse har programmet fundet blandt regelsamlingens forbindelser, og ingen har kommenteret dem. En regel, som kun ét land har i samlingen, kan findes i et andet under et andet navn.', 'Disse har programmet funnet blant regelsamlingens koblinger, og ingen har kommentert dem. En regel som bare ett land har i samlingen, kan finnes i et annet under et annet navn.'),
  replaced: t('An EU rule that a country has replaced by its own', 'En EU-regel som ett land ersatt med en egen', 'En EU-regel, som et land har erstattet med sin egen', 'En EU-regel som et land har erstattet med sin egen'),
  figures: t('Numbers that the countries set differently', 'Siffror som länderna bestämmer olika', 'Tal, som landene fastsætter forskelligt', 'Tall som landene fastsetter ulikt'), figure: t('Number', 'Siffra', 'Tal', 'Tall'),
  onlyHere: t('Rules that only one country has', 'Regler som bara ett land har', 'Regler, som kun ét land har', 'Regler som bare ett land har'), notRead: t('not read', 'inte läst', 'ikke læst', 'ikke lest'), euRule: t('The EU rule', 'EU-regeln', 'EU-reglen', 'EU-regelen'), keeps: t('the EU rule', 'EU-regeln', 'EU-reglen', 'EU-regelen'),
}
