import { fill, say, text as t, type Lang, type Text } from '../plain/index.ts'
import type { Audited, LogFault } from './audit.ts'
import type { FaultCode, OpenCode, Report } from './verify.ts'

/** What each entry of the record is, to a reader. */
export const leafWords: Readonly<Record<string, Text>> = {
  'case.opened': t('The case begins', 'Ärendet inleds', 'Sagen begynder', 'Saken startes'),
  'case.forked': t('Went back and tried another way (practice)', 'Gick tillbaka och prövade en annan väg (övning)', 'Gik tilbage og prøvede en anden vej (øvelse)', 'Gikk tilbake og prøvde en annen vei (øvelse)'),
  'law.checked': t('The step was weighed against the law', 'Steget prövades mot lagen', 'Trinnet blev vurderet efter loven', 'Steget ble vurdert mot loven'),
  'second.given': t('A second person signs', 'En andra person skriver under', 'En anden person skriver under', 'En annen person signerer'),
  'page.opened': t('The page is opened to all', 'Sidan öppnas för alla', 'Siden åbnes for alle', 'Siden åpnes for alle'),
  'law.risk.accepted': t('A reason was given', 'En motivering lämnades', 'Der blev givet en begrundelse', 'Det ble gitt en begrunnelse'),
  'need.published': t('The need is described', 'Behovet beskrivs', 'Behovet beskrives', 'Behovet beskrives'),
  'need.changed': t('The need is changed', 'Behovet ändras', 'Behovet ændres', 'Behovet endres'),
  'joint.agreed': t('Buyers agree to buy together', 'Köpare kommer överens om gemensam upphandling', 'Ordregivere aftaler fælles udbud', 'Oppdragsgivere avtaler felles anskaffelse'),
  'dialogue.invited': t('The market is invited to a consultation', 'Marknaden bjuds in till marknadskonsultation', 'Markedet inviteres til markedsdialog', 'Markedet inviteres til markedsdialog'),
  'dialogue.meeting': t('A meeting with a company', 'Ett möte med en leverantör', 'Et møde med en virksomhed', 'Et møte med en leverandør'),
  'dialogue.slot': t('A meeting or a visit is offered to all', 'Ett möte eller besök erbjuds alla', 'Et møde eller en besigtigelse tilbydes alle', 'Et møte eller en befaring tilbys alle'),
  'dialogue.slot.withdrawn': t('An offered time is withdrawn', 'En erbjuden tid ställs in', 'En tilbudt tid aflyses', 'En tilbudt tid avlyses'),
  'dialogue.draft': t('A draft text is published', 'Ett textutkast publiceras', 'Et udkast til tekst offentliggøres', 'Et tekstutkast publiseres'),
  'dialogue.draft.answer': t('Comments on a draft are answered to all', 'Alla får svar på kommentarer till ett utkast', 'Alle får svar på kommentarer til et udkast', 'Kommentarer til et utkast besvares til alle'),
  'dialogue.shared': t('Notes from meetings are shared', 'Mötesanteckningar delas', 'Mødenoter deles', 'Møtenotater deles'),
  'dialogue.reported': t('A report on the consultation is published', 'En rapport om konsultationen publiceras', 'En rapport om markedsdialogen offentliggøres', 'En rapport om markedsdialogen publiseres'),
  'dialogue.question': t('A question is asked', 'En fråga ställs', 'Der stilles et spørgsmål', 'Det stilles et spørsmål'),
  'dialogue.answer': t('A question is answered', 'En fråga besvaras', 'Et spørgsmål besvares', 'Et spørsmål besvares'),
  'procedure.chosen': t('A procedure is chosen', 'Ett upphandlingsförfarande väljs', 'En udbudsprocedure vælges', 'En anskaffelsesprosedyre velges'),
  'notice.sent': t('The notice is sent', 'Annonsen skickas', 'Bekendtgørelsen sendes', 'Kunngjøringen sendes'),
  'document.published': t('A document is published', 'Ett dokument offentliggörs', 'Et dokument offentliggøres', 'Et dokument offentliggjøres'),
  'document.withdrawn': t('A document is no longer published', 'Ett dokument är inte längre offentliggjort', 'Et dokument er ikke længere offentliggjort', 'Et dokument er ikke lenger offentliggjort'),
  'documents.changed': t('The procurement documents are changed', 'Upphandlingsdokumenten ändras', 'Udbudsmaterialet ændres', 'Anskaffelsesdokumentene endres'),
  'deadline.moved': t('A deadline is moved', 'En tidsfrist flyttas', 'En frist flyttes', 'En frist flyttes'),
  'deadline.passed': t('A deadline passes', 'En tidsfrist går ut', 'En frist udløber', 'En frist går ut'),
  'candidates.invited': t('Candidates are invited to tender', 'Anbudssökande bjuds in att lämna anbud', 'Ansøgere opfordres til at afgive tilbud', 'Kandidater inviteres til å gi tilbud'),
  'finalTenders.called': t('Final tenders are called for', 'Slutliga anbud begärs in', 'Der opfordres til endelige tilbud', 'Det bes om endelige tilbud'),
  'opening.done': t('The tenders are opened', 'Anbuden öppnas', 'Tilbuddene åbnes', 'Tilbudene åpnes'),
  'award.decided': t('The award is decided', 'Tilldelningsbeslut fattas', 'Tildelingen besluttes', 'Tildelingen besluttes'),
  'standstill.started': t('The award is announced to the tenderers', 'Tilldelningsbeslutet meddelas anbudsgivarna', 'Tildelingen meddeles tilbudsgiverne', 'Tildelingen meddeles leverandørene'),
  'review.received': t('A review is asked for', 'En överprövning begärs', 'Der indgives en klage', 'Det klages'),
  'review.decided': t('The review is decided', 'Överprövningen avgörs', 'Klagen afgøres', 'Klagen avgjøres'),
  'case.cancelled': t('The procedure is cancelled', 'Upphandlingen avbryts', 'Udbuddet annulleres', 'Konkurransen avlyses'),
  'contract.concluded': t('The contract is signed', 'Avtalet skrivs under', 'Kontrakten underskrives', 'Kontrakten signeres'),
  'awardNotice.sent': t('The award notice is sent', 'Efterannonsen skickas', 'Bekendtgørelsen om indgået kontrakt sendes', 'Kunngjøringen av kontraktsinngåelsen sendes'),
  'contract.changed': t('The contract is changed', 'Avtalet ändras', 'Kontrakten ændres', 'Kontrakten endres'),
  'pilot.gate': t('A phase is passed or stopped', 'En fas godkänns eller stoppas', 'En fase godkendes eller stoppes', 'En fase godkjennes eller stoppes'),
  'outcome.measured': t('A result is measured', 'Ett resultat mäts', 'Et resultat måles', 'Et resultat måles'),
  'lesson.published': t('Lessons are published', 'Lärdomar publiceras', 'Erfaringer offentliggøres', 'Erfaringer publiseres'),
  'field.erased': t('Something was erased', 'Något raderades', 'Noget blev slettet', 'Noe ble slettet'),
  'log.heads': t('A round of the record is closed', 'En omgång av registret avslutas', 'En runde af registret afsluttes', 'En runde av registeret avsluttes'),
}

/** Names of fields that hold a day or a text. */
export const fieldWords: Readonly<Record<string, Text>> = {
  day: t('Day', 'Dag', 'Dag', 'Dag'),
  until: t('Until', 'Till och med', 'Til og med', 'Til og med'), by: t('No later than', 'Senast', 'Senest', 'Senest'), to: t('New date', 'Nytt datum', 'Ny dato', 'Ny dato'), extendTo: t('Extended to', 'Förlängt till', 'Forlænget til', 'Forlenget til'),
  requestsBy: t('Requests to take part by', 'Anbudsansökningar senast', 'Ansøgninger senest', 'Forespørsler om å delta innen'), tendersBy: t('Tenders by', 'Anbud senast', 'Tilbud senest', 'Tilbud innen'), questionsUntil: t('Questions until', 'Frågor till och med', 'Spørgsmål til og med', 'Spørsmål til og med'),
  title: t('Title', 'Titel', 'Titel', 'Tittel'), place: t('Where', 'Var', 'Hvor', 'Hvor'), about: t('About', 'Om', 'Om', 'Om'), because: t('Why', 'Varför', 'Hvorfor', 'Hvorfor'), paragraphs: t('Text', 'Text', 'Tekst', 'Tekst'), changed: t('Changed', 'Ändrat', 'Ændret', 'Endret'), says: t('Answer', 'Svar', 'Svar', 'Svar'), sha256: t('Hash of the file (SHA-256)', 'Filens hash (SHA-256)', 'Filens hash (SHA-256)', 'Filens hash (SHA-256)'),
  scenario: t('Practice case', 'Övningsfall', 'Øvelsescase', 'Øvelsescase'), what: t('What', 'Vad', 'Hvad', 'Hva'), why: t('Why', 'Varför', 'Hvorfor', 'Hvorfor'), parts: t('Who answers for what', 'Vem som ansvarar för vad', 'Hvem der er ansvarlig for hvad', 'Hvem som er ansvarlig for hva'), learned: t('What was learned', 'Vad man lärde sig', 'Hvad man lærte', 'Hva man lærte'), effect: t('What it changes', 'Vad det ändrar', 'Hvad det ændrer', 'Hva det endrer'),
  reason: t('Reason', 'Motivering', 'Begrundelse', 'Begrunnelse'), urgencyReason: t('Reason for urgency', 'Skäl till brådskan', 'Begrundelse for hast', 'Begrunnelse for hast'), winners: t('Awarded to', 'Tilldelas', 'Tildeles', 'Tildeles'), reasons: t('Reasons', 'Skäl', 'Begrundelse', 'Begrunnelse'),
  text: t('Reason in words', 'Skäl i ord', 'Begrundelse i ord', 'Begrunnelse i ord'), rule: t('Rule', 'Regel', 'Regel', 'Regel'), well: t('Went well', 'Gick bra', 'Gik godt', 'Gikk bra'), lessWell: t('Went less well', 'Gick sämre', 'Gik mindre godt', 'Gikk mindre bra'), otherwise: t('Would do otherwise', 'Skulle göra annorlunda', 'Ville gøre anderledes', 'Ville gjort annerledes'),
}

/** What is wrong, in one sentence that says what it means. `{n}` is the event's number. */
export const faultWords: Readonly<Record<FaultCode, Text>> = {
  policy: t('The policy cannot be read: without it nobody knows whose signature to ask for.', 'Policyn går inte att läsa: utan den vet ingen vems underskrift som krävs.', 'Politikken kan ikke læses: uden den ved ingen, hvis underskrift der kræves.', 'Policyen kan ikke leses: uten den vet ingen hvem sin signatur som kreves.'),
  checkpoint: t('The checkpoint is not of the form it must have.', 'Kontrollpunkten har inte den form den ska ha.', 'Kontrolpunktet har ikke den form, det skal have.', 'Kontrollpunktet har ikke den formen det skal ha.'),
  'unknown log': t('The checkpoint names a log that the policy does not know.', 'Kontrollpunkten anger en logg som policyn inte känner till.', 'Kontrolpunktet angiver en log, som politikken ikke kender.', 'Kontrollpunktet oppgir en logg som policyen ikke kjenner.'),
  'not signed': t('The checkpoint is not signed by the log’s key.', 'Kontrollpunkten är inte undertecknad med loggens nyckel.', 'Kontrolpunktet er ikke underskrevet med loggens nøgle.', 'Kontrollpunktet er ikke signert med loggens nøkkel.'),
  'wrong signature': t('A signature is false: somebody changed the checkpoint or made it up.', 'En underskrift är falsk: någon har ändrat kontrollpunkten eller hittat på den.', 'En underskrift er falsk: nogen har ændret kontrolpunktet eller fundet på det.', 'En signatur er falsk: noen har endret kontrollpunktet eller diktet det opp.'),
  'too few witnesses': t('Fewer witnesses have signed than the policy asks for.', 'Färre vittnen har skrivit under än policyn kräver.', 'Færre vidner har skrevet under, end politikken kræver.', 'Færre vitner har signert enn policyen krever.'),
  'practice, not live': t('This is a practised case, not a real one.', 'Detta är ett övningsfall, inte ett verkligt ärende.', 'Dette er en øvelsescase, ikke en virkelig sag.', 'Dette er en øvelsescase, ikke en virkelig sak.'),
  'live, not practice': t('This is a real case, not a practised one.', 'Detta är ett verkligt ärende, inte ett övningsfall.', 'Dette er en virkelig sag, ikke en øvelsescase.', 'Dette er en virkelig sak, ikke en øvelsescase.'),
  'leaf form': t('Event {n} is not written in the one form that the record allows.', 'Händelse {n} är inte skriven i den enda form som registret tillåter.', 'Hændelse {n} er ikke skrevet i den ene form, som registret tillader.', 'Hendelse {n} er ikke skrevet i den ene formen som registeret tillater.'),
  'other log': t('Something in the file belongs to another record.', 'Något i filen hör till ett annat register.', 'Noget i filen hører til et andet register.', 'Noe i filen hører til et annet register.'),
  'other case': t('Event {n} belongs to another case.', 'Händelse {n} hör till ett annat ärende.', 'Hændelse {n} hører til en anden sag.', 'Hendelse {n} hører til en annen sak.'),
  'proof form': t('The proof of event {n} cannot be read.', 'Beviset för händelse {n} går inte att läsa.', 'Beviset for hændelse {n} kan ikke læses.', 'Beviset for hendelse {n} kan ikke leses.'),
  'other checkpoint': t('The proof of event {n} is for another checkpoint than that of the file.', 'Beviset för händelse {n} gäller en annan kontrollpunkt än filens.', 'Beviset for hændelse {n} gælder et andet kontrolpunkt end filens.', 'Beviset for hendelse {n} gjelder et annet kontrollpunkt enn filens.'),
  'not in the log': t('Event {n} is not in the record as it stands here: it was changed, moved or added afterwards.', 'Händelse {n} finns inte i registret så som den står här: den har ändrats, flyttats eller lagts till i efterhand.', 'Hændelse {n} findes ikke i registret, som den står her: den er ændret, flyttet eller tilføjet bagefter.', 'Hendelse {n} finnes ikke i registeret slik den står her: den er endret, flyttet eller lagt til etterpå.'),
  numbers: t('The numbering breaks at event {n}: something is missing, doubled or out of order.', 'Numreringen bryts vid händelse {n}: något saknas, är dubblerat eller i fel ordning.', 'Nummereringen brydes ved hændelse {n}: noget mangler, er dobbelt eller i forkert rækkefølge.', 'Nummereringen brytes ved hendelse {n}: noe mangler, er doblet eller i feil rekkefølge.'),
  order: t('Event {n} was recorded before the one that stands before it.', 'Händelse {n} registrerades före den som står före den.', 'Hændelse {n} blev registreret før den, der står før den.', 'Hendelse {n} ble registrert før den som står foran.'),
  chain: t('Event {n} does not follow the event before it.', 'Händelse {n} följer inte på händelsen före.', 'Hændelse {n} følger ikke efter hændelsen før.', 'Hendelse {n} følger ikke etter hendelsen før.'),
  time: t('Event {n} bears an earlier time than the one before it.', 'Händelse {n} har en tidigare tid än den före.', 'Hændelse {n} har et tidligere tidspunkt end den før.', 'Hendelse {n} har et tidligere tidspunkt enn den før.'),
  date: t('Event {n} is dated on another day than it was recorded.', 'Händelse {n} är daterad en annan dag än den registrerades.', 'Hændelse {n} er dateret en anden dag, end den blev registreret.', 'Hendelse {n} er datert en annen dag enn den ble registrert.'),
  tail: t('The case does not end here: the record holds other or more events of it than the file.', 'Ärendet slutar inte här: registret har andra eller fler av dess händelser än filen.', 'Sagen slutter ikke her: registret har andre eller flere af dens hændelser end filen.', 'Saken slutter ikke her: registeret har andre eller flere av hendelsene enn filen.'),
  'closing leaf': t('What tells where the case ends is not the last entry of the record.', 'Det som visar var ärendet slutar är inte den sista posten i registret.', 'Det, der viser, hvor sagen slutter, er ikke den sidste post i registret.', 'Det som viser hvor saken slutter, er ikke den siste posten i registeret.'),
  disclosure: t('A text shown with event {n} is not the text that was recorded.', 'En text som visas vid händelse {n} är inte den text som registrerades.', 'En tekst, der vises ved hændelse {n}, er ikke den tekst, der blev registreret.', 'En tekst som vises ved hendelse {n}, er ikke den teksten som ble registrert.'),
  erasure: t('Event {n} says that something was erased that never stood there.', 'Händelse {n} säger att något raderats som aldrig har stått där.', 'Hændelse {n} siger, at noget er slettet, som aldrig har stået der.', 'Hendelse {n} sier at noe er slettet som aldri har stått der.'),
  'other root': t('Your earlier checkpoint has the same size and other contents: two histories have been shown.', 'Din tidigare kontrollpunkt har samma storlek men annat innehåll: två historier har visats.', 'Dit tidligere kontrolpunkt har samme størrelse og andet indhold: der er vist to historier.', 'Ditt tidligere kontrollpunkt har samme størrelse og annet innhold: det er vist to historier.'),
  'not a continuation': t('The record does not continue what your earlier checkpoint held: the past was rewritten.', 'Registret fortsätter inte det som din tidigare kontrollpunkt höll: det förflutna har skrivits om.', 'Registret fortsætter ikke det, som dit tidligere kontrolpunkt holdt: fortiden er skrevet om.', 'Registeret fortsetter ikke det ditt tidligere kontrollpunkt holdt: fortiden er skrevet om.'),
}

export const openWords: Readonly<Record<OpenCode, Text>> = {
  'own key': t('The key comes from the file itself. Compare it with the one that the publisher shows, or give its policy (--policy): otherwise somebody may have made up the whole file.', 'Nyckeln kommer från filen själv. Jämför den med den som utgivaren visar, eller ange utgivarens policy (--policy): annars kan någon ha hittat på hela filen.', 'Nøglen kommer fra filen selv. Sammenlign den med den, som udgiveren viser, eller angiv udgiverens politik (--policy): ellers kan nogen have fundet på hele filen.', 'Nøkkelen kommer fra filen selv. Sammenlign den med den som utgiveren viser, eller oppgi utgiverens policy (--policy): ellers kan noen ha diktet opp hele filen.'),
  'held is newer': t('Your checkpoint is newer than the file. Fetch the case again to compare them.', 'Din kontrollpunkt är nyare än filen. Hämta ärendet igen för att jämföra dem.', 'Dit kontrolpunkt er nyere end filen. Hent sagen igen for at sammenligne dem.', 'Ditt kontrollpunkt er nyere enn filen. Hent saken igjen for å sammenligne dem.'),
  'held not comparable': t('The file does not say how it continues your checkpoint. Fetch the case with ?since= and the size in your checkpoint.', 'Filen visar inte hur den fortsätter din kontrollpunkt. Hämta ärendet med ?since= och storleken i din kontrollpunkt.', 'Filen viser ikke, hvordan den fortsætter dit kontrolpunkt. Hent sagen med ?since= og størrelsen i dit kontrolpunkt.', 'Filen viser ikke hvordan den fortsetter ditt kontrollpunkt. Hent saken med ?since= og størrelsen i ditt kontrollpunkt.'),
}

export const recordWords = {
  practice: t('PRACTICE: a practised case, nothing in it has happened', 'ÖVNING: ett övningsfall, inget av det har hänt', 'ØVELSE: en øvelsescase, intet i den er sket', 'ØVELSE: en øvelsescase, ingenting av det har skjedd'),
  live: t('A real case', 'Ett verkligt ärende', 'En virkelig sag', 'En virkelig sak'),
  proved: t('PROVED: these {n} events are the whole case in the record, in this order and unchanged.', 'BEVISAT: dessa {n} händelser är hela ärendet i registret, i denna ordning och oförändrade.', 'BEVIST: disse {n} hændelser er hele sagen i registret, i denne rækkefølge og uændrede.', 'BEVIST: disse {n} hendelsene er hele saken i registeret, i denne rekkefølgen og uendret.'),
  open: t('NOTHING WRONG, NOT ALL PROVED: the {n} events hang together, but see below.', 'INGET FEL, INTE ALLT BEVISAT: de {n} händelserna hänger ihop, men se nedan.', 'INTET FORKERT, IKKE ALT BEVIST: de {n} hændelser hænger sammen, men se nedenfor.', 'INGENTING GALT, IKKE ALT BEVIST: de {n} hendelsene henger sammen, men se under.'),
  wrong: t('WRONG: do not rely on this file.', 'FEL: lita inte på den här filen.', 'FORKERT: stol ikke på denne fil.', 'FEIL: ikke stol på denne filen.'),
  recorded: t('recorded {at}, entry {index}', 'registrerad {at}, post {index}', 'registreret {at}, post {index}', 'registrert {at}, post {index}'),
  erased: t('{n} erased', '{n} raderade', '{n} slettet', '{n} slettet'),
  closed: t('{n} empty or not shown', '{n} tomma eller visas inte', '{n} tomme eller vises ikke', '{n} tomme eller vises ikke'),
  signed: t('Signed by {key}', 'Undertecknat av {key}', 'Underskrevet af {key}', 'Signert av {key}'),
  checkpointSays: t('Checkpoint: {size} entries, root {root}', 'Kontrollpunkt: {size} poster, rot {root}', 'Kontrolpunkt: {size} poster, rod {root}', 'Kontrollpunkt: {size} poster, rot {root}'),
  witnesses: t('Witnesses: {names}', 'Vittnen: {names}', 'Vidner: {names}', 'Vitner: {names}'),
  noWitness: t('No independent witness has signed: only the publisher vouches that everybody is shown the same.', 'Inget oberoende vittne har skrivit under: bara utgivaren går i god för att alla visas detsamma.', 'Intet uafhængigt vidne har skrevet under: kun udgiveren står inde for, at alle vises det samme.', 'Ingen uavhengige vitner har signert: bare utgiveren går god for at alle vises det samme.'),
  notProved: t('Not proved: that what was recorded is true, and that nothing happened outside the record.', 'Inte bevisat: att det som registrerats är sant, och att inget hänt utanför registret.', 'Ikke bevist: at det registrerede er sandt, og at intet er sket uden for registret.', 'Ikke bevist: at det som er registrert, er sant, og at ingenting har skjedd utenfor registeret.'),
  wholeProved: t('PROVED: the whole record hangs together, {size} entries of {cases} cases.', 'BEVISAT: hela registret hänger ihop, {size} poster i {cases} ärenden.', 'BEVIST: hele registret hænger sammen, {size} poster i {cases} sager.', 'BEVIST: hele registeret henger sammen, {size} poster i {cases} saker.'),
  wholeOpen: t('NOTHING WRONG, NOT ALL PROVED: {size} entries of {cases} cases hang together, but see below.', 'INGET FEL, INTE ALLT BEVISAT: {size} poster i {cases} ärenden hänger ihop, men se nedan.', 'INTET FORKERT, IKKE ALT BEVIST: {size} poster i {cases} sager hænger sammen, men se nedenfor.', 'INGENTING GALT, IKKE ALT BEVIST: {size} poster i {cases} saker henger sammen, men se under.'),
  notABundle: t('This is not a case’s file, or it has been cut.', 'Detta är inte en ärendefil, eller så har den kapats.', 'Dette er ikke en sagsfil, eller den er afkortet.', 'Dette er ikke en saksfil, eller den er kuttet.'),
} as const satisfies Record<string, Text>

const logFaultWords: Readonly<Record<LogFault['what'], Text>> = {
  checkpoint: faultWords.checkpoint,
  missing: t('A file is missing or cut: {where}', 'En fil saknas eller är kapad: {where}', 'En fil mangler eller er afkortet: {where}', 'En fil mangler eller er kuttet: {where}'),
  tile: t('A tile does not agree with the entries: {where}', 'En platta stämmer inte med posterna: {where}', 'En flise stemmer ikke med posterne: {where}', 'En flis stemmer ikke med postene: {where}'),
  leaf: t('An entry is not of the form it must have: {where}', 'En post har inte den form den ska ha: {where}', 'En post har ikke den form, den skal have: {where}', 'En post har ikke den formen den skal ha: {where}'),
  chain: t('An entry does not follow its case: {where}', 'En post följer inte på sitt ärende: {where}', 'En post følger ikke sin sag: {where}', 'En post følger ikke saken sin: {where}'),
  time: t('An entry bears an earlier time than the one before it: {where}', 'En post har en tidigare tid än den före: {where}', 'En post har et tidligere tidspunkt end den før: {where}', 'En post har et tidligere tidspunkt enn den før: {where}'),
  heads: t('A closing entry does not say where the cases stood: {where}', 'En avslutande post visar inte var ärendena stod: {where}', 'En afsluttende post viser ikke, hvor sagerne stod: {where}', 'En avsluttende post viser ikke hvor sakene sto: {where}'),
  root: t('The entries do not give the root that was signed.', 'Posterna ger inte den rot som undertecknades.', 'Posterne giver ikke den rod, der blev underskrevet.', 'Postene gir ikke den roten som ble signert.'),
}

/** What going through a whole record found. */
export function auditLines(a: Audited, lang: Lang): string[] {
  const w = recordWords, faults = [...(a.signature ? [say(faultWords[a.signature], lang)] : []), ...a.faults.slice(0, 20).map(f => say(logFaultWords[f.what], lang, { where: f.where }))]
  return [
    say(faults.length > 0 ? w.wrong : a.key ? w.wholeProved : w.wholeOpen, lang, { size: a.size, cases: a.cases }), ...(a.origin ? [a.origin] : []), ...faults.map(f => `  ✗ ${f}`),
    ...(faults.length === 0 && !a.key ? [`  ? ${say(openWords['own key'], lang)}`] : []), ...(a.key ? [say(w.signed, lang, { key: a.key })] : []), ...(faults.length > 0 ? [] : [say(w.notProved, lang)]),
  ]
}
export const auditCode = (a: Audited): 0 | 1 | 2 => (a.signature || a.faults.length > 0 ? 1 : a.key ? 0 : 2)

/** What a check found, line by line, for a terminal or a page. */
export function reportLines(r: Report, lang: Lang): string[] {
  const w = recordWords, f = (text: Text, values: Record<string, string | number> = {}): string => say(text, lang, values)
  const faults = new Set(r.faults.map(x => fill(faultWords[x.code][lang], { n: x.n ?? '?' })))
  return [
    f(w[r.log]), f(w[r.verdict], { n: r.events.length }), ...[...faults].slice(0, 20).map(x => `  ✗ ${x}`), ...r.open.map(x => `  ? ${f(openWords[x])}`), '',
    ...(r.verdict === 'wrong' ? [] : r.events.map(e => `${String(e.n).padStart(4)}  ${e.leaf.on}  ${f(leafWords[e.leaf.type]!)}  (${[f(w.recorded, { at: e.leaf.at, index: e.index }), ...(e.erased > 0 ? [f(w.erased, { n: e.erased })] : []), ...(e.closed > 0 ? [f(w.closed, { n: e.closed })] : [])].join('; ')})`)),
    ...(r.verdict === 'wrong' ? [] : ['']),
    ...(r.root ? [f(w.checkpointSays, { size: r.size, root: r.root })] : []), ...(r.key ? [f(w.signed, { key: r.key })] : []),
    ...(r.verdict === 'wrong' ? [] : [r.witnesses.length > 0 ? f(w.witnesses, { names: r.witnesses.join(', ') }) : f(w.noWitness), f(w.notProved)]),
  ]
}

/** 0 proved, 1 wrong, 2 nothing wrong but not all settled. */
export const reportCode = (r: Report): 0 | 1 | 2 => (r.verdict === 'proved' ? 0 : r.verdict === 'wrong' ? 1 : 2)
