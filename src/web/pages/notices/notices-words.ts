import { text as t, type Text } from '../../../plain/index.ts'

export const noticesPageWords = {
  title: t('What published notices say', 'Vad publicerade annonser säger', 'Hvad offentliggjorte bekendtgørelser siger', 'Hva publiserte kunngjøringer sier'),
  lead: t('Real notices from TED and the national registers, read into a table on this server and counted. Only what the notices themselves say is counted, and how many say it stands beside every figure.',
    'Riktiga annonser från TED och de nationella registren, inlästa i en tabell på den här servern och räknade. Bara det som annonserna själva säger räknas, och vid varje siffra står hur många som säger det.',
    'Virkelige bekendtgørelser fra TED og de nationale registre, læst ind i en tabel på denne server og talt. Kun det, bekendtgørelserne selv siger, tælles, og ved hvert tal står, hvor mange der siger det.',
    'Virkelige kunngjøringer fra TED og de nasjonale registrene, lest inn i en tabell på denne serveren og talt. Bare det kunngjøringene selv sier, telles, og ved hvert tall står hvor mange som sier det.'),
  notHere: t('No notices are loaded on this server', 'Inga annonser är inlästa på den här servern', 'Ingen bekendtgørelser er indlæst på denne server', 'Ingen kunngjøringer er lest inn på denne serveren'),
  howTo: t('The operator of the server makes the table on the command line, from files of notices that anyone may download from TED, Doffin, udbud.dk or a national database:',
    'Den som sköter servern gör tabellen på kommandoraden, av filer med annonser som vem som helst får hämta från TED, Doffin, udbud.dk eller en nationell annonsdatabas:',
    'Den, der passer serveren, laver tabellen på kommandolinjen ud fra filer med bekendtgørelser, som enhver må hente fra TED, Doffin, udbud.dk eller en national database:',
    'Den som drifter serveren, lager tabellen på kommandolinjen av filer med kunngjøringer som hvem som helst kan hente fra TED, Doffin, udbud.dk eller en nasjonal database:'),
  command: t('npx tipp notices import FOLDER', 'npx tipp notices import MAPP', 'npx tipp notices import MAPPE', 'npx tipp notices import MAPPE'),
  cannot: t('The table cannot be read now', 'Tabellen kan inte läsas just nu', 'Tabellen kan ikke læses lige nu', 'Tabellen kan ikke leses akkurat nå'),
  loaded: t('What is loaded', 'Vad som är inläst', 'Hvad der er indlæst', 'Hva som er lest inn'),
  notices: t('notices', 'annonser', 'bekendtgørelser', 'kunngjøringer'), countries: t('countries', 'länder', 'lande', 'land'), years: t('years', 'år', 'år', 'år'),
  replaced: t('{n} of them were corrected later and are not counted', '{n} av dem har rättats senare och räknas inte', '{n} af dem er rettet senere og tælles ikke', '{n} av dem er rettet senere og telles ikke'),
  imported: t('Imported {day}', 'Importerades {day}', 'Importeret {day}', 'Importert {day}'),
  kinds: t('By kind', 'Efter slag', 'Efter art', 'Etter type'), kind: t('Kind', 'Slag', 'Art', 'Type'), source: t('Source', 'Källa', 'Kilde', 'Kilde'), number: t('Number', 'Antal', 'Antal', 'Antall'),
  faults: t('{n} files could not be read and are not among them.', '{n} filer kunde inte läsas och ingår inte.', '{n} filer kunne ikke læses og er ikke med.', '{n} filer kunne ikke leses og er ikke med.'),
  chosen: t('These are the notices somebody chose to load. They need not be all notices of a country or a year, and say nothing about others.', 'Det här är de annonser som någon valt att läsa in. De är inte nödvändigtvis alla annonser för ett land eller ett år och står inte för andra.', 'Det er de bekendtgørelser, nogen har valgt at indlæse. De er ikke nødvendigvis alle et lands eller et års bekendtgørelser og står ikke for andre.', 'Dette er kunngjøringene noen har valgt å lese inn. De er ikke nødvendigvis alle kunngjøringer for et land eller et år og sier ikke noe om andre.'),
  persons: t('Names are not kept: neither contact persons nor buyers nor winners.', 'Inga namn sparas: varken kontaktpersoner, köpare eller vinnare.', 'Ingen navne gemmes: hverken kontaktpersoner, ordregivere eller vindere.', 'Ingen navn lagres: verken kontaktpersoner, oppdragsgivere eller vinnere.'),
  by: t('Split the answers', 'Dela upp svaren', 'Del svarene op', 'Del opp svarene'),
  together: t('all together', 'allt tillsammans', 'alt samlet', 'alt samlet'), country: t('by country', 'efter land', 'efter land', 'etter land'), year: t('by year', 'efter år', 'efter år', 'etter år'), cpv: t('by what is bought (CPV division)', 'efter vad som köps (CPV-huvudgrupp)', 'efter hvad der købes (CPV-hovedgruppe)', 'etter hva som kjøpes (CPV-hovedgruppe)'),
  wrongBy: t('Choose all together, by country, by year or by CPV.', 'Välj allt tillsammans, efter land, efter år eller efter CPV.', 'Vælg alt samlet, efter land, efter år eller efter CPV.', 'Velg alt samlet, etter land, etter år eller etter CPV.'),
  questions: t('The questions', 'Frågorna', 'Spørgsmålene', 'Spørsmålene'),
  says: t('{say} of {all} {of} say.', '{say} av {all} {of} anger detta.', '{say} af {all} {of} oplyser det.', '{say} av {all} {of} oppgir det.'),
  largest: t('The picture shows {n} groups; the table has all {all}.', 'Bilden visar {n} grupper; tabellen har alla {all}.', 'Billedet viser {n} grupper; tabellen har alle {all}.', 'Figuren viser {n} grupper; tabellen har alle {all}.'),
  tooFew: t('Fewer than {fewest} say anything, in every group. That is too few for a figure.', 'Färre än {fewest} anger något, i varje grupp. Det är för få för en siffra.', 'Færre end {fewest} oplyser noget, i hver gruppe. Det er for få til et tal.', 'Færre enn {fewest} oppgir noe, i hver gruppe. Det er for få til et tall.'),
  left: t('Groups with fewer than {fewest} are in the table only.', 'Grupper med färre än {fewest} finns bara i tabellen.', 'Grupper med færre end {fewest} står kun i tabellen.', 'Grupper med færre enn {fewest} står bare i tabellen.'),
  one: t('Exactly one tender: {n} of {of}.', 'Exakt ett anbud: {n} av {of}.', 'Præcis ét tilbud: {n} af {of}.', 'Nøyaktig ett tilbud: {n} av {of}.'),
  groupSays: t('{group} ({say} of {all} say)', '{group} ({say} av {all} anger)', '{group} ({say} af {all} oplyser)', '{group} ({say} av {all} oppgir)'),
  tenders: t('counted in tenders', 'räknat i anbud', 'talt i tilbud', 'talt i tilbud'), months: t('counted in months', 'räknat i månader', 'talt i måneder', 'talt i måneder'), days: t('counted in days', 'räknat i dagar', 'talt i dage', 'talt i dager'),
  table: t('The figures as a table', 'Siffrorna som tabell', 'Tallene som tabel', 'Tallene som tabell'),
} as const

export const kindNames: Readonly<Record<string, Text>> = {
  planning: t('prior information', 'förhandsannonser', 'forhåndsmeddelelser', 'veiledende kunngjøringer'), call: t('calls', 'annonser om upphandling', 'udbudsbekendtgørelser', 'kunngjøringer av konkurranse'), result: t('results', 'efterannonser', 'bekendtgørelser om indgåede kontrakter', 'kunngjøringer av kontraktsinngåelse'),
  direct: t('notices before a direct award', 'annonser om frivillig förhandsinsyn', 'bekendtgørelser med henblik på frivillig forudgående gennemsigtighed', 'intensjonskunngjøringer'), modification: t('changes to contracts', 'ändringar av kontrakt', 'ændringer af kontrakter', 'endringer av kontrakter'), other: t('other', 'övriga', 'andre', 'andre'),
}
export const sourceNames: Readonly<Record<string, string>> = { eforms: 'eForms', ted: 'TED XML', ocds: 'OCDS' }
