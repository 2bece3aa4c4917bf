import { text as t } from '../plain/index.ts'

export const cliWords = {
  help: t(`TIPP – practise innovative procurement under Danish, Swedish and Norwegian law

  tipp serve                     start the server; environment variables:
      PORT, HOST                 where it listens (3000, localhost)
      TIPP_DATA                  folder for the data (./data)
      DATABASE_URL               a PostgreSQL instead of SQLite in that folder
      TIPP_MODERATOR_KEY         16 characters or more: whoever has it publishes reported
                                 barriers; without it nobody does
      TIPP_CONTENT               folder with other cases than those that come along
      TIPP_RECORD, TIPP_RECORD_ORIGIN
                                 folder and name of the public record
      TIPP_DRAIN                 seconds to go on answering after SIGTERM while a proxy learns of it
      TIPP_ORIGIN, TIPP_SMTP_URL, TIPP_MAIL_FROM, TIPP_OIDC …
                                 signing in and mail: docs/how-to/sign-in.md
  tipp lint [FOLDER] [--quick]   check all cases and play their routes; ends with 1 if something
                                 is wrong. --quick: read only, play nothing
  tipp preview [FOLDER]          show cases under work with what is wrong with them; the page
                                 follows the files (PORT, HOST)
  tipp check FILE|- [--countries DK,SE,NO] [--country DK|SE|NO] [--on DAY] [--json]
                                 weigh a plan (or one step) in YAML or JSON; ends with
                                 0 lawful, 1 unlawful, 2 depends, 3 not a plan
  tipp play CASE --country DK|SE|NO --route expert|naive|FILE [--seed N] [--json]
                                 play a route to its end
  tipp verify FILE|FOLDER|- [--policy FILE|KEY] [--checkpoint FILE] [--record live|practice] [--json]
                                 check a case of the public record, without a network; ends with
                                 0 proved, 1 wrong, 2 not all settled, 3 not a case’s file
  tipp notices import FILE|FOLDER … [--into FOLDER]
                                 read published notices (eForms, TED, OCDS) into a table; ends with
                                 1 if some files could not be read
  tipp notices ask QUESTION|all [--by country,year,cpv] [--format table|csv|json]
                                 ask the table
  tipp notices export FOLDER     the table as Parquet files, for larger engines
  tipp backup FOLDER             copy all data into a new folder, while the server runs (SQLite)
  tipp restore FOLDER            put such a copy in place in an empty TIPP_DATA; refused if the
                                 signed public record has come further
  tipp admin-link                print a link that makes whoever opens it first, signed in,
                                 administrator of the site (TIPP_DATA or DATABASE_URL, TIPP_ORIGIN)
  tipp help                      this text

  --lang en|sv|da|nb             language of the answer (otherwise that of the terminal)`,
  `TIPP – öva innovationsupphandling enligt dansk, svensk och norsk rätt

  tipp serve                     starta servern; miljövariabler:
      PORT, HOST                 var den lyssnar (3000, localhost)
      TIPP_DATA                  mapp för data (./data)
      DATABASE_URL               en PostgreSQL i stället för SQLite i mappen
      TIPP_MODERATOR_KEY         minst 16 tecken: den som har nyckeln publicerar rapporterade
                                 hinder; utan den gör ingen det
      TIPP_CONTENT               mapp med andra fall än de medföljande
      TIPP_RECORD, TIPP_RECORD_ORIGIN
                                 mapp och namn för det offentliga registret
      TIPP_DRAIN                 sekunder att svara vidare efter SIGTERM medan en proxy får veta det
      TIPP_ORIGIN, TIPP_SMTP_URL, TIPP_MAIL_FROM, TIPP_OIDC …
                                 inloggning och e-post: docs/how-to/sign-in.md
  tipp lint [MAPP] [--quick]     kontrollera alla fall och spela deras vägar; slutar med 1 om
                                 något är fel. --quick: bara läsa, inget spelas
  tipp preview [MAPP]            visa fall under arbete med vad som är fel i dem; sidan följer
                                 filerna (PORT, HOST)
  tipp check FIL|- [--countries DK,SE,NO] [--country DK|SE|NO] [--on DAG] [--json]
                                 pröva en plan (eller ett steg) i YAML eller JSON; slutar med
                                 0 tillåtet, 1 otillåtet, 2 beror på, 3 ingen plan
  tipp play FALL --country DK|SE|NO --route expert|naive|FIL [--seed N] [--json]
                                 spela en väg till slutet
  tipp verify FIL|MAPP|- [--policy FIL|NYCKEL] [--checkpoint FIL] [--record live|practice] [--json]
                                 kontrollera ett ärende ur det offentliga registret, utan nätverk;
                                 slutar med 0 bevisat, 1 fel, 2 inte allt avgjort, 3 ingen ärendefil
  tipp notices import FIL|MAPP … [--into MAPP]
                                 läs publicerade annonser (eForms, TED, OCDS) till en tabell; slutar
                                 med 1 om någon fil inte kunde läsas
  tipp notices ask FRÅGA|all [--by country,year,cpv] [--format table|csv|json]
                                 fråga tabellen
  tipp notices export MAPP       tabellen som Parquet-filer, för större databaser
  tipp backup MAPP               kopiera all data till en ny mapp, medan servern körs (SQLite)
  tipp restore MAPP              lägg en sådan kopia på plats i en tom TIPP_DATA; avvisas om det
                                 undertecknade offentliga registret har kommit längre
  tipp admin-link                skriv ut en länk som gör den som först öppnar den, inloggad,
                                 till administratör (TIPP_DATA eller DATABASE_URL, TIPP_ORIGIN)
  tipp help                      den här texten

  --lang en|sv|da|nb             svarets språk (annars terminalens)`,
  `TIPP – øv innovationsindkøb efter dansk, svensk og norsk ret

  tipp serve                     start serveren; miljøvariabler:
      PORT, HOST                 hvor den lytter (3000, localhost)
      TIPP_DATA                  mappe til data (./data)
      DATABASE_URL               en PostgreSQL i stedet for SQLite i mappen
      TIPP_MODERATOR_KEY         mindst 16 tegn: den, der har nøglen, offentliggør
                                 indberettede hindringer; uden den gør ingen det
      TIPP_CONTENT               mappe med andre cases end de medfølgende
      TIPP_RECORD, TIPP_RECORD_ORIGIN
                                 mappe og navn for det offentlige register
      TIPP_DRAIN                 sekunder at svare videre efter SIGTERM, mens en proxy får det at vide
      TIPP_ORIGIN, TIPP_SMTP_URL, TIPP_MAIL_FROM, TIPP_OIDC …
                                 login og e-mail: docs/how-to/sign-in.md
  tipp lint [MAPPE] [--quick]    kontroller alle cases og spil deres veje; slutter med 1, hvis
                                 noget er galt. --quick: læs kun, spil intet
  tipp preview [MAPPE]           vis cases under arbejde med det, der er galt i dem; siden følger
                                 filerne (PORT, HOST)
  tipp check FIL|- [--countries DK,SE,NO] [--country DK|SE|NO] [--on DAG] [--json]
                                 vurder en plan (eller ét trin) i YAML eller JSON; slutter med
                                 0 lovligt, 1 ulovligt, 2 kommer an på, 3 ikke en plan
  tipp play CASE --country DK|SE|NO --route expert|naive|FIL [--seed N] [--json]
                                 spil en vej til ende
  tipp verify FIL|MAPPE|- [--policy FIL|NØGLE] [--checkpoint FIL] [--record live|practice] [--json]
                                 kontrollér en sag fra det offentlige register, uden netværk;
                                 slutter med 0 bevist, 1 forkert, 2 ikke alt afgjort, 3 ikke en sagsfil
  tipp notices import FIL|MAPPE … [--into MAPPE]
                                 læs offentliggjorte bekendtgørelser (eForms, TED, OCDS) ind i en
                                 tabel; slutter med 1, hvis en fil ikke kunne læses
  tipp notices ask SPØRGSMÅL|all [--by country,year,cpv] [--format table|csv|json]
                                 spørg tabellen
  tipp notices export MAPPE      tabellen som Parquet-filer, til større databaser
  tipp backup MAPPE              kopiér alle data til en ny mappe, mens serveren kører (SQLite)
  tipp restore MAPPE             læg en sådan kopi på plads i en tom TIPP_DATA; afvises, hvis det
                                 underskrevne offentlige register er kommet længere
  tipp admin-link                skriv et link, der gør den, som først åbner det, logget ind,
                                 til administrator (TIPP_DATA eller DATABASE_URL, TIPP_ORIGIN)
  tipp help                      denne tekst

  --lang en|sv|da|nb             svarets sprog (ellers terminalens)`,
  `TIPP – øv på innovative anskaffelser etter dansk, svensk og norsk rett

  tipp serve                     start serveren; miljøvariabler:
      PORT, HOST                 hvor den lytter (3000, localhost)
      TIPP_DATA                  mappe for data (./data)
      DATABASE_URL               en PostgreSQL i stedet for SQLite i mappen
      TIPP_MODERATOR_KEY         minst 16 tegn: den som har nøkkelen, publiserer meldte
                                 hindringer; uten den gjør ingen det
      TIPP_CONTENT               mappe med andre case enn dem som følger med
      TIPP_RECORD, TIPP_RECORD_ORIGIN
                                 mappe og navn for det offentlige registeret
      TIPP_DRAIN                 sekunder å svare videre etter SIGTERM mens en proxy får vite det
      TIPP_ORIGIN, TIPP_SMTP_URL, TIPP_MAIL_FROM, TIPP_OIDC …
                                 innlogging og e-post: docs/how-to/sign-in.md
  tipp lint [MAPPE] [--quick]    kontroller alle case og spill veiene deres; slutter med 1 hvis
                                 noe er galt. --quick: bare les, spill ingenting
  tipp preview [MAPPE]           vis case under arbeid med det som er galt i dem; siden følger
                                 filene (PORT, HOST)
  tipp check FIL|- [--countries DK,SE,NO] [--country DK|SE|NO] [--on DAG] [--json]
                                 vurder en plan (eller ett steg) i YAML eller JSON; slutter med
                                 0 lovlig, 1 ulovlig, 2 avhenger, 3 ikke en plan
  tipp play CASE --country DK|SE|NO --route expert|naive|FIL [--seed N] [--json]
                                 spill en vei til slutten
  tipp verify FIL|MAPPE|- [--policy FIL|NØKKEL] [--checkpoint FIL] [--record live|practice] [--json]
                                 kontroller en sak fra det offentlige registeret, uten nettverk;
                                 slutter med 0 bevist, 1 feil, 2 ikke alt avgjort, 3 ikke en saksfil
  tipp notices import FIL|MAPPE … [--into MAPPE]
                                 les publiserte kunngjøringer (eForms, TED, OCDS) inn i en tabell;
                                 slutter med 1 hvis en fil ikke kunne leses
  tipp notices ask SPØRSMÅL|all [--by country,year,cpv] [--format table|csv|json]
                                 spør tabellen
  tipp notices export MAPPE      tabellen som Parquet-filer, for større databaser
  tipp backup MAPPE              kopier alle data til en ny mappe mens serveren kjører (SQLite)
  tipp restore MAPPE             legg en slik kopi på plass i en tom TIPP_DATA; avvises hvis det
                                 signerte offentlige registeret har kommet lenger
  tipp admin-link                skriv ut en lenke som gjør den som først åpner den, innlogget,
                                 til administrator (TIPP_DATA eller DATABASE_URL, TIPP_ORIGIN)
  tipp help                      denne teksten

  --lang en|sv|da|nb             språket i svaret (ellers terminalens)`),
  unknown: t('There is no command "{name}".', 'Kommandot ”{name}” finns inte.', 'Kommandoen »{name}« findes ikke.', 'Kommandoen «{name}» finnes ikke.'),
  badOption: t('This cannot be understood: {detail}', 'Detta går inte att förstå: {detail}', 'Dette kan ikke forstås: {detail}', 'Dette kan ikke forstås: {detail}'),
  noCountry: t('Say under which law: --country DK, SE or NO.', 'Ange vilken lag: --country DK, SE eller NO.', 'Angiv hvilken lov: --country DK, SE eller NO.', 'Oppgi hvilken lov: --country DK, SE eller NO.'),
  noCountries: t('--countries is a list such as {all}.', '--countries är en lista som {all}.', '--countries er en liste som {all}.', '--countries er en liste som {all}.'),
  noDay: t('--on must be a day, such as 2026-10-05.', '--on ska vara en dag, till exempel 2026-10-05.', '--on skal være en dag, fx 2026-10-05.', '--on må være en dag, for eksempel 2026-10-05.'),
  tooLarge: t('A plan may be at most {most} kB.', 'En plan får vara högst {most} kB.', 'En plan må højst være {most} kB.', 'En plan kan være høyst {most} kB.'),
  noFile: t('Name a file, or - to read from the terminal.', 'Ange en fil, eller - för att läsa från terminalen.', 'Angiv en fil, eller - for at læse fra terminalen.', 'Oppgi en fil, eller - for å lese fra terminalen.'),
  noBundle: t('Name a case’s file, or - to read from the terminal.', 'Ange en ärendefil, eller - för att läsa från terminalen.', 'Angiv en sagsfil, eller - for at læse fra terminalen.', 'Oppgi en saksfil, eller - for å lese fra terminalen.'),
  noRecord: t('--record is one of {all}.', '--record är något av {all}.', '--record er en af {all}.', '--record er en av {all}.'),
  notUtf8: t('{file} is not text in UTF-8. Save it as UTF-8 and try again.', '{file} är inte text i UTF-8. Spara den som UTF-8 och försök igen.', '{file} er ikke tekst i UTF-8. Gem den som UTF-8, og prøv igen.', '{file} er ikke tekst i UTF-8. Lagre den som UTF-8 og prøv igjen.'),
  keyShort: t('TIPP_MODERATOR_KEY is shorter than {least} characters and is not used: nobody can publish reported barriers.', 'TIPP_MODERATOR_KEY är kortare än {least} tecken och används inte: ingen kan publicera rapporterade hinder.', 'TIPP_MODERATOR_KEY er kortere end {least} tegn og bruges ikke: ingen kan offentliggøre indberettede hindringer.', 'TIPP_MODERATOR_KEY er kortere enn {least} tegn og brukes ikke: ingen kan publisere meldte hindringer.'),
  unreadable: t('{file} cannot be read: {detail}', '{file} går inte att läsa: {detail}', '{file} kan ikke læses: {detail}', '{file} kan ikke leses: {detail}'),
  noCase: t('There is no case "{name}". There are: {all}.', 'Fallet ”{name}” finns inte. Det finns: {all}.', 'Casen »{name}« findes ikke. Der er: {all}.', 'Caset «{name}» finnes ikke. Det finnes: {all}.'),
  noRoute: t('There is no route "{name}" for this case. There are: {all}. A file can be named too.', 'Vägen ”{name}” finns inte för fallet. Det finns: {all}. Det går också att ange en fil.', 'Vejen »{name}« findes ikke for casen. Der er: {all}. En fil kan også angives.', 'Veien «{name}» finnes ikke for caset. Det finnes: {all}. En fil kan også oppgis.'),
  badSeed: t('--seed must be a whole number from 0 to 4294967295.', '--seed ska vara ett heltal från 0 till 4294967295.', '--seed skal være et helt tal fra 0 til 4294967295.', '--seed må være et helt tall fra 0 til 4294967295.'),
  lintNone: t('There is no case in {where}: nothing was checked.', 'Det finns inget fall i {where}: inget har kontrollerats.', 'Der er ingen case i {where}: intet er kontrolleret.', 'Det finnes ingen case i {where}: ingenting er kontrollert.'),
  lintFine: t('{count} case(s) checked, nothing wrong.', '{count} fall kontrollerade, inget fel.', '{count} case(s) kontrolleret, ingen fejl.', '{count} case kontrollert, ingen feil.'),
  lintWrong: t('{count} problem(s) in {files} case(s).', '{count} fel i {files} fall.', '{count} fejl i {files} case(s).', '{count} feil i {files} case.'),
  noFolder: t('There is no folder {where}. Name the folder of a case (with case.yaml), or one with cases in it.', 'Mappen {where} finns inte. Ange mappen för ett fall (med case.yaml) eller en med fall i.', 'Mappen {where} findes ikke. Angiv mappen med en case (med case.yaml) eller en med cases i.', 'Mappen {where} finnes ikke. Oppgi mappen til et case (med case.yaml) eller en med case i.'),
  previewing: t('Preview of {where} at {address} – the pages follow the files. Stop it with Ctrl+C.', 'Förhandsvisning av {where} på {address} – sidorna följer filerna. Stoppa med Ctrl+C.', 'Forhåndsvisning af {where} på {address} – siderne følger filerne. Stop med Ctrl+C.', 'Forhåndsvisning av {where} på {address} – sidene følger filene. Stopp med Ctrl+C.'),
  lintTime: t('Read in {read} s, played in {played} s.', 'Läst på {read} s, spelat på {played} s.', 'Læst på {read} s, spillet på {played} s.', 'Lest på {read} s, spilt på {played} s.'),
  lintTimeQuick: t('Read in {read} s. The routes were not played.', 'Läst på {read} s. Vägarna spelades inte.', 'Læst på {read} s. Vejene blev ikke spillet.', 'Lest på {read} s. Veiene ble ikke spilt.'),
  lawful: t('lawful', 'tillåtet', 'lovligt', 'lovlig'),
  unlawful: t('unlawful', 'otillåtet', 'ulovligt', 'ulovlig'),
  depends: t('depends on more facts', 'beror på fler uppgifter', 'afhænger af flere oplysninger', 'avhenger av flere opplysninger'),
  'needs a reason': t('needs a reason', 'kräver motivering', 'kræver begrundelse', 'krever begrunnelse'),
  'does not apply': t('does not apply', 'gäller inte', 'gælder ikke', 'gjelder ikke'),
  asks: t('To know:', 'Att ta reda på:', 'At finde ud af:', 'Å finne ut:'),
  source: t('Source:', 'Källa:', 'Kilde:', 'Kilde:'),
  elsewhere: t('Under the law of the others:', 'Enligt de andras lag:', 'Efter de andres lov:', 'Etter de andres lov:'),
  outcome: t('Outcome:', 'Utfall:', 'Udfald:', 'Utfall:'),
  refused: t('Line {line} was refused: {code}', 'Rad {line} avvisades: {code}', 'Linje {line} blev afvist: {code}', 'Linje {line} ble avvist: {code}'),
  hash: t('Hash of the log:', 'Loggens hash:', 'Loggens hash:', 'Loggens hash:'),
}
