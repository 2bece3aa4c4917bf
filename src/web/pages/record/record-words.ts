import { text as t, type Text } from '../../../plain/index.ts'

export const recordPageWords = {
  title: t('The public record', 'Det offentliga registret', 'Det offentlige register', 'Det offentlige registeret'),
  lead: t(
    'Each public step of a case is written into a record that nobody can change afterwards without it being seen, not even we. You need not believe us: you can check it yourself, on your own computer.',
    'Varje offentligt steg i ett ärende skrivs in i ett register som ingen kan ändra i efterhand utan att det syns, inte ens vi. Du behöver inte lita på oss: du kan kontrollera det själv, på din egen dator.',
    'Hvert offentligt trin i en sag skrives ind i et register, som ingen kan ændre bagefter, uden at det ses, heller ikke vi. Du behøver ikke tro os: du kan selv kontrollere det på din egen computer.',
    'Hvert offentlige steg i en sak skrives inn i et register som ingen kan endre etterpå uten at det synes, heller ikke vi. Du trenger ikke tro oss: du kan kontrollere det selv, på din egen datamaskin.'),
  proves: t('What it proves', 'Vad det bevisar', 'Hvad det beviser', 'Hva det beviser'),
  provesNot: t('What it does not prove', 'Vad det inte bevisar', 'Hvad det ikke beviser', 'Hva det ikke beviser'),
  check: t('Check a case yourself', 'Kontrollera ett ärende själv', 'Kontrollér selv en sag', 'Kontroller en sak selv'),
  checkSays: t(
    'On the page of a case, fetch its file. Then open the checking page below, save it, and give it the file. It works without a network; nothing leaves your computer. Who prefers the command line uses tipp verify.',
    'På ett ärendes sida hämtar du dess fil. Öppna sedan kontrollsidan nedan, spara den och ge den filen. Den fungerar utan nätverk; inget lämnar din dator. Den som föredrar kommandoraden använder tipp verify.',
    'På en sags side henter du dens fil. Åbn derefter kontrolsiden nedenfor, gem den, og giv den filen. Den virker uden netværk; intet forlader din computer. Den, der foretrækker kommandolinjen, bruger tipp verify.',
    'På siden til en sak henter du filen. Åpne så kontrollsiden nedenfor, lagre den, og gi den filen. Den virker uten nettverk; ingenting forlater datamaskinen din. De som foretrekker kommandolinjen, bruker tipp verify.'),
  fetchCheck: t('Save the checking page', 'Spara kontrollsidan', 'Gem kontrolsiden', 'Lagre kontrollsiden'),
  newest: t('The newest checkpoints', 'De senaste kontrollpunkterna', 'De nyeste kontrolpunkter', 'De nyeste kontrollpunktene'),
  newestSays: t(
    'A checkpoint is the record’s signed head: how many entries it has, and one number over all of them. Keep a copy: with it you can show later whether the past was rewritten.',
    'En kontrollpunkt är registrets undertecknade huvud: hur många poster det har och ett tal över dem alla. Spara en kopia: med den kan du senare visa om det förflutna har skrivits om.',
    'Et kontrolpunkt er registrets underskrevne hoved: hvor mange poster det har, og ét tal over dem alle. Gem en kopi: med den kan du senere vise, om fortiden er skrevet om.',
    'Et kontrollpunkt er registerets signerte hode: hvor mange poster det har, og ett tall over alle. Ta vare på en kopi: med den kan du senere vise om fortiden er skrevet om.'),
  practice: t('Practice', 'Övning', 'Øvelse', 'Øvelse'), live: t('Real cases', 'Verkliga ärenden', 'Virkelige sager', 'Virkelige saker'),
  practiceSays: t('Practised cases only. None of it has happened; it has a name and a key of its own, so that nobody can take it for real.', 'Bara övningsfall. Inget av det har hänt; registret har eget namn och egen nyckel, så att ingen kan ta det för verkligt.', 'Kun øvelsescases. Intet af det er sket; registret har sit eget navn og sin egen nøgle, så ingen kan forveksle det med det virkelige.', 'Bare øvelsescase. Ingenting av det har skjedd; registeret har eget navn og egen nøkkel, så ingen kan forveksle det med det virkelige.'),
  liveSays: t('Cases that municipalities carry out. There are none yet.', 'Ärenden som kommuner genomför. Det finns inga ännu.', 'Sager, som kommuner gennemfører. Der er endnu ingen.', 'Saker som kommuner gjennomfører. Det finnes ingen ennå.'),
  liveSome: t('Cases that municipalities carry out.', 'Ärenden som kommuner genomför.', 'Sager, som kommuner gennemfører.', 'Saker som kommuner gjennomfører.'),
  entries: t('Entries', 'Poster', 'Poster', 'Poster'), cases: t('Cases', 'Ärenden', 'Sager', 'Saker'), key: t('Key', 'Nyckel', 'Nøgle', 'Nøkkel'), checkpoint: t('Checkpoint', 'Kontrollpunkt', 'Kontrolpunkt', 'Kontrollpunkt'), policy: t('Policy (whose signature counts)', 'Policy (vems underskrift som gäller)', 'Politik (hvis underskrift der gælder)', 'Policy (hvem sin signatur som gjelder)'),
  notKept: t('No record is kept here', 'Här förs inget register', 'Her føres intet register', 'Her føres det ikke noe register'),
  notKeptSays: t('The keeper of this site has not given the record a name yet. Nothing that is practised here goes into one.', 'Den som driver webbplatsen har inte gett registret något namn ännu. Inget som övas här förs in.', 'Den, der driver webstedet, har endnu ikke givet registret et navn. Intet, der øves her, føres ind.', 'Den som driver nettstedet, har ikke gitt registeret noe navn ennå. Ingenting som øves her, føres inn.'),
  away: t('This record cannot be shown just now. Nothing new is signed until its keeper has looked at it.', 'Registret kan inte visas just nu. Inget nytt undertecknas förrän den som sköter det har sett efter.', 'Registret kan ikke vises lige nu. Intet nyt underskrives, før den, der passer det, har set efter.', 'Registeret kan ikke vises akkurat nå. Ingenting nytt signeres før den som passer det, har sett etter.'),
  grades: t('How far a step has come', 'Hur långt ett steg har kommit', 'Hvor langt et trin er kommet', 'Hvor langt et steg er kommet'),
  erasedHead: t('When something must be erased', 'När något måste raderas', 'Når noget skal slettes', 'Når noe må slettes'),
  erasedSays: t(
    'Names and free text never stand in the record itself. It holds a scrambled number for each, made with a secret that is kept apart. When a person’s data must go, text and secret are destroyed: the number stays, tells nothing any more, and every proof still holds. That something was erased, when and on what ground, is itself recorded.',
    'Namn och fri text står aldrig i själva registret. Det innehåller ett förvrängt tal för var och en, gjort med en hemlighet som förvaras för sig. När en persons uppgifter måste bort förstörs text och hemlighet: talet står kvar, säger inget längre, och alla bevis håller. Att något raderats, när och på vilken grund, registreras också.',
    'Navne og fri tekst står aldrig i selve registret. Det indeholder et forvrænget tal for hver, lavet med en hemmelighed, der opbevares for sig. Når en persons oplysninger skal væk, ødelægges tekst og hemmelighed: tallet bliver stående, siger ikke længere noget, og alle beviser holder. At noget er slettet, hvornår og på hvilket grundlag, registreres også.',
    'Navn og fri tekst står aldri i selve registeret. Det inneholder et forvrengt tall for hver, laget med en hemmelighet som oppbevares for seg. Når en persons opplysninger må bort, ødelegges tekst og hemmelighet: tallet blir stående, sier ikke noe lenger, og alle bevis holder. At noe er slettet, når og på hvilket grunnlag, registreres også.'),
  // The page of one case.
  pages: t('Pages of the case', 'Ärendets sidor', 'Sagens sider', 'Sakens sider'), pageOf: t('Page {page} of {pages}', 'Sida {page} av {pages}', 'Side {page} af {pages}', 'Side {page} av {pages}'),
  earlier: t('Earlier steps', 'Tidigare steg', 'Tidligere trin', 'Tidligere steg'), later: t('Later steps', 'Senare steg', 'Senere trin', 'Senere steg'),
  caseTitle: t('The record of the case', 'Ärendets register', 'Sagens register', 'Sakens register'),
  practised: t('This is practice: nothing of it has happened. It is recorded in the practice record, in the same way as a real case.', 'Detta är övning: inget av det har hänt. Det registreras i övningsregistret på samma sätt som ett verkligt ärende.', 'Dette er øvelse: intet af det er sket. Det registreres i øvelsesregistret på samme måde som en virkelig sag.', 'Dette er øvelse: ingenting av det har skjedd. Det registreres i øvelsesregisteret på samme måte som en virkelig sak.'),
  caseLead: t('{n} public events, in the order in which they were recorded. What stays inside the municipality, such as estimates and advice, is not here.', '{n} offentliga händelser i den ordning de registrerades. Det som stannar inom kommunen, som uppskattningar och råd, finns inte här.', '{n} offentlige hændelser i den rækkefølge, de blev registreret. Det, der bliver i kommunen, som skøn og rådgivning, er ikke her.', '{n} offentlige hendelser i den rekkefølgen de ble registrert. Det som blir i kommunen, som anslag og råd, er ikke her.'),
  nothing: t('Nothing public has happened in this case yet.', 'Inget offentligt har hänt i ärendet ännu.', 'Der er endnu ikke sket noget offentligt i sagen.', 'Det har ikke skjedd noe offentlig i saken ennå.'),
  advice: t('advice, not a duty', 'råd, inte en skyldighet', 'et råd, ikke en pligt', 'et råd, ikke en plikt'),
  ground: t('Legal ground', 'Rättslig grund', 'Retsgrundlag', 'Rettslig grunnlag'),
  met: t('Rules plainly met: {n}', 'Regler som klart är uppfyllda: {n}', 'Regler, der klart er opfyldt: {n}', 'Regler som klart er oppfylt: {n}'),
  stepRules: t('The rules for this step', 'Reglerna för steget', 'Reglerne for trinnet', 'Reglene for steget'),
  noGround: t('No rule stood in the way.', 'Ingen regel stod i vägen.', 'Ingen regel stod i vejen.', 'Ingen regel sto i veien.'),
  entry: t('Entry {index} · recorded {at}', 'Post {index} · registrerad {at}', 'Post {index} · registreret {at}', 'Post {index} · registrert {at}'),
  erasedN: t('{n} text(s) erased', '{n} text(er) raderade', '{n} tekst(er) slettet', '{n} tekst(er) slettet'),
  'recorded': t('Recorded', 'Registrerad', 'Registreret', 'Registrert'),
  'in checkpoint': t('In checkpoint', 'I kontrollpunkt', 'I kontrolpunkt', 'I kontrollpunkt'),
  fetchCase: t('Fetch the case’s file', 'Hämta ärendets fil', 'Hent sagens fil', 'Hent sakens fil'),
  back: t('Back to the case', 'Tillbaka till ärendet', 'Tilbage til sagen', 'Tilbake til saken'),
  toRecord: t('What the record proves', 'Vad registret bevisar', 'Hvad registret beviser', 'Hva registeret beviser'),
  list: t('Public events', 'Offentliga händelser', 'Offentlige hændelser', 'Offentlige hendelser'),
  yes: t('yes', 'ja', 'ja', 'ja'),
} as const satisfies Record<string, Text>

export const proves: readonly Text[] = [
  t('That a step was recorded at a certain time, and what was public of it then.', 'Att ett steg registrerades vid en viss tid, och vad som då var offentligt av det.', 'At et trin blev registreret på et bestemt tidspunkt, og hvad der da var offentligt af det.', 'At et steg ble registrert på et bestemt tidspunkt, og hva som da var offentlig av det.'),
  t('That nothing recorded was changed, moved, re-dated, added in between or taken away since.', 'Att inget registrerat sedan dess har ändrats, flyttats, daterats om, skjutits in eller tagits bort.', 'At intet registreret siden er ændret, flyttet, omdateret, skudt ind eller fjernet.', 'At ingenting registrert siden er endret, flyttet, omdatert, skutt inn eller tatt bort.'),
  t('That the file of a case holds all its recorded events up to the checkpoint, the last ones too.', 'Att ett ärendes fil innehåller alla dess registrerade händelser fram till kontrollpunkten, även de sista.', 'At en sags fil indeholder alle dens registrerede hændelser indtil kontrolpunktet, også de sidste.', 'At filen til en sak inneholder alle de registrerte hendelsene fram til kontrollpunktet, også de siste.'),
  t('That a text shown to you is the text that was recorded.', 'Att en text som visas för dig är den text som registrerades.', 'At en tekst, der vises for dig, er den tekst, der blev registreret.', 'At en tekst som vises for deg, er den teksten som ble registrert.'),
]
export const provesNot: readonly Text[] = [
  t('That what was recorded is true: a false statement is recorded as faithfully as a true one.', 'Att det registrerade är sant: ett falskt påstående registreras lika troget som ett sant.', 'At det registrerede er sandt: en falsk oplysning registreres lige så tro som en sand.', 'At det registrerte er sant: en usann opplysning registreres like trofast som en sann.'),
  t('That nothing happened outside it: a telephone call that nobody wrote down is not there.', 'Att inget hände utanför: ett telefonsamtal som ingen antecknade finns inte där.', 'At intet skete udenfor: en telefonsamtale, som ingen noterede, er der ikke.', 'At ingenting skjedde utenfor: en telefonsamtale som ingen noterte, er ikke der.'),
  t('That a step was lawful: the record shows what rules it was weighed against and what came out, not what a court would say.', 'Att ett steg var lagligt: registret visar vilka regler det prövades mot och vad som kom ut, inte vad en domstol skulle säga.', 'At et trin var lovligt: registret viser, hvilke regler det blev vurderet efter, og hvad der kom ud, ikke hvad en domstol ville sige.', 'At et steg var lovlig: registeret viser hvilke regler det ble vurdert mot og hva som kom ut, ikke hva en domstol ville si.'),
  t('That everybody is shown the same record. For that, independent witnesses must sign too, and none does yet. Whoever keeps a checkpoint can find out afterwards.', 'Att alla visas samma register. För det måste oberoende vittnen också skriva under, och inget gör det ännu. Den som sparar en kontrollpunkt kan upptäcka det i efterhand.', 'At alle vises det samme register. Dertil skal uafhængige vidner også skrive under, og det gør ingen endnu. Den, der gemmer et kontrolpunkt, kan opdage det bagefter.', 'At alle vises det samme registeret. Til det må uavhengige vitner også signere, og det gjør ingen ennå. Den som tar vare på et kontrollpunkt, kan oppdage det etterpå.'),
]
export const gradeSays: Readonly<Record<'recorded' | 'in checkpoint', Text>> = {
  recorded: t('It has its number and place; the next checkpoint, within a moment, will cover it.', 'Det har sitt nummer och sin plats; nästa kontrollpunkt, inom ett ögonblick, omfattar det.', 'Det har sit nummer og sin plads; det næste kontrolpunkt, om et øjeblik, omfatter det.', 'Det har nummeret og plassen sin; neste kontrollpunkt, om et øyeblikk, omfatter det.'),
  'in checkpoint': t('The record has signed a head that covers it. From now on it can be proved to anybody.', 'Registret har undertecknat ett huvud som omfattar det. Från och med nu kan det bevisas för vem som helst.', 'Registret har underskrevet et hoved, der omfatter det. Fra nu af kan det bevises over for enhver.', 'Registeret har signert et hode som omfatter det. Fra nå av kan det bevises overfor hvem som helst.'),
}
export const gradesToCome = t('Two more grades are not there yet: witnessed (independent witnesses have signed) and time-stamped (a qualified service has stamped the time).', 'Två grader till finns inte ännu: bevittnad (oberoende vittnen har skrivit under) och tidsstämplad (en kvalificerad tjänst har stämplat tiden).', 'To grader mere er der ikke endnu: bevidnet (uafhængige vidner har skrevet under) og tidsstemplet (en kvalificeret tjeneste har stemplet tiden).', 'To grader til finnes ikke ennå: bevitnet (uavhengige vitner har signert) og tidsstemplet (en kvalifisert tjeneste har stemplet tiden).')
