import { text as t, type Text } from '../plain/index.ts'

/**
 * What is kept, why and for how long: the page about one's own data is drawn from this. Every kind of log, shelf and table that the
 * program writes stands in exactly one row; a test looks for them in the code, so that nothing can be kept unsaid.
 */
export type KeptRow = {
  readonly places: readonly string[]
  readonly what: Text
  readonly why: Text
  readonly until: Text
  /** Whether it tells who somebody is. `link`: only whoever has an address that nobody guesses can read it, and it names nobody. */
  readonly person: 'yes' | 'by id' | 'link' | 'no'
}

export const keptData: readonly KeptRow[] = [
  {
    places: ['run', 'exercise-run', 'drill', 'scenario', 'shared-run'], person: 'link',
    what: t('Practice: the steps you took and what you wrote, under an address that cannot be guessed. No name, no account, no cookie.', 'Övning: de steg du tog och det du skrev, under en adress som ingen kan gissa. Inget namn, inget konto, ingen kaka.', 'Øvelse: de trin, du tog, og det, du skrev, under en adresse, som ingen kan gætte. Intet navn, ingen konto, ingen cookie.', 'Øvelse: stegene du tok og det du skrev, under en adresse som ikke lar seg gjette. Ikke noe navn, ingen konto, ingen informasjonskapsel.'),
    why: t('So that you can go on, rewind and look back.', 'För att du ska kunna fortsätta, spola tillbaka och blicka tillbaka.', 'Så du kan fortsætte, spole tilbage og kigge tilbage.', 'Slik at du kan fortsette, spole tilbake og se tilbake.'),
    until: t('Until the operator of this site deletes it, or until the date set for all practice.', 'Tills den som förvaltar webbplatsen raderar det, eller till den dag som gäller för all övning.', 'Indtil den, der driver webstedet, sletter det, eller til den dato, der gælder for al øvelse.', 'Til den som drifter nettstedet sletter det, eller til datoen som gjelder for all øvelse.'),
  },
  {
    places: ['exercise', 'exercise-key', 'exercise-code', 'exercise-live', 'exercise-seen', 'workshop', 'workshop-key', 'workshop-live'], person: 'link',
    what: t('Group exercises and need workshops: the name you chose to be called, what you wrote and decided.', 'Gruppövningar och behovsverkstäder: namnet du valde och det du skrev och beslutade.', 'Gruppeøvelser og behovsværksteder: det navn, du valgte, og det, du skrev og besluttede.', 'Gruppeøvelser og behovsverksteder: navnet du valgte, det du skrev og bestemte.'),
    why: t('So that the group can work together and talk about it afterwards.', 'För att gruppen ska kunna arbeta tillsammans och prata om det efteråt.', 'Så gruppen kan arbejde sammen og tale om det bagefter.', 'Slik at gruppa kan arbeide sammen og snakke om det etterpå.'),
    until: t('Until the day that was chosen when it was made; then all of it is deleted.', 'Till den dag som valdes när övningen skapades; då raderas allt.', 'Til den dag, der blev valgt, da øvelsen blev lavet; så slettes det hele.', 'Til dagen som ble valgt da øvelsen ble laget; da slettes alt.'),
  },
  {
    places: ['people_person', 'people_about', 'people_account', 'people_passkey', 'people_setting', 'people_schema'], person: 'yes',
    what: t('Your account: name, e-mail address, language, your passkeys and which service you sign in with. No password.', 'Ditt konto: namn, e-postadress, språk, dina passkeys och vilken tjänst du loggar in med. Inget lösenord.', 'Din konto: navn, e-mailadresse, sprog, dine adgangsnøgler, og hvilken tjeneste du logger ind med. Ingen adgangskode.', 'Kontoen din: navn, e-postadresse, språk, passnøklene dine og hvilken tjeneste du logger inn med. Ikke noe passord.'),
    why: t('So that people in a real case know who acts, and nobody else can act for you.', 'För att de som arbetar i ett riktigt ärende ska veta vem som gör vad, och ingen annan ska kunna agera i ditt namn.', 'Så de, der arbejder i en rigtig sag, ved, hvem der gør hvad, og ingen anden kan handle i dit navn.', 'Slik at de som arbeider i en reell sak, vet hvem som handler, og ingen andre kan handle for deg.'),
    until: t('Until you delete the account on your own page.', 'Tills du raderar kontot på din egen sida.', 'Indtil du sletter kontoen på din egen side.', 'Til du sletter kontoen på din egen side.'),
  },
  {
    places: ['people_session', 'people_verification'], person: 'yes',
    what: t('That you are signed in: a session with its time and browser, and links for signing in.', 'Att du är inloggad: en session med tid och webbläsare, och inloggningslänkar.', 'At du er logget ind: en session med tid og browser, og links til at logge ind.', 'At du er logget inn: en økt med tid og nettleser, og lenker for å logge inn.'),
    why: t('To keep you signed in, and so that you can see and end sessions that are not yours.', 'För att hålla dig inloggad, och för att du ska kunna se och avsluta sessioner som inte är dina.', 'For at holde dig logget ind, og så du kan se og afslutte sessioner, der ikke er dine.', 'For å holde deg innlogget, og slik at du kan se og avslutte økter som ikke er dine.'),
    until: t('Until you sign out or the session expires.', 'Tills du loggar ut eller den går ut.', 'Indtil du logger ud, eller den udløber.', 'Til du logger ut eller den går ut.'),
  },
  {
    places: ['people_mail', 'people_invitation', 'mail-choice'], person: 'yes',
    what: t('E-mails that the site sends you and which of them you want, and the addresses that invitations went to.', 'Mejl som webbplatsen skickar till dig och vilka du vill ha, och adresser som inbjudningar gått till.', 'E-mails, som webstedet sender dig, og hvilke du vil have, og adresser, som invitationer er sendt til.', 'E-poster nettstedet sender deg, og hvilke du vil ha, og adresser invitasjoner er sendt til.'),
    why: t('So that no e-mail is lost or sent twice.', 'För att inget mejl ska gå förlorat eller skickas två gånger.', 'Så ingen e-mail går tabt eller sendes to gange.', 'Slik at ingen e-post går tapt eller sendes to ganger.'),
    until: t('E-mails: thirty days after they were sent. Addresses of invitations: until the invitation is used, taken back or has expired.', 'Mejl: trettio dagar efter att de skickats. Adresser till inbjudningar: tills inbjudan är använd, återtagen eller har gått ut.', 'E-mails: tredive dage efter, at de er sendt. Adresser på invitationer: indtil invitationen er brugt, trukket tilbage eller udløbet.', 'E-poster: tretti dager etter at de er sendt. Adresser på invitasjoner: til invitasjonen er brukt, trukket tilbake eller utløpt.'),
  },
  {
    places: ['organisation'], person: 'by id',
    what: t('Organisations: name, country, registration number and who belongs to them, by number and not by name.', 'Organisationer: namn, land, organisationsnummer och vilka som hör till dem, angivna med nummer och inte namn.', 'Organisationer: navn, land, registreringsnummer, og hvem der hører til dem, angivet med nummer og ikke navn.', 'Organisasjoner: navn, land, organisasjonsnummer og hvem som hører til dem, oppført med nummer og ikke navn.'),
    why: t('So that the buyer and the companies in a case really are who they say they are.', 'För att ett ärende ska ha en köpare och företag som verkligen är de som de säger sig vara.', 'Så en sag har en ordregiver og virksomheder, der virkelig er dem, de siger, de er.', 'Slik at en sak har en oppdragsgiver og leverandører som virkelig er dem de utgir seg for å være.'),
    until: t('As long as the organisation is here.', 'Så länge organisationen finns här.', 'Så længe organisationen er her.', 'Så lenge organisasjonen er her.'),
  },
  {
    places: ['case', 'procurement', 'case-invitation', 'case-workshop'], person: 'by id',
    what: t('Real cases: every step, what the law said of it, reasons and judgements, the need workshop, meetings, questions and documents, with who did it by number. A deleted account leaves no name behind.', 'Riktiga ärenden: varje steg, vad lagen sade, skäl och bedömningar, behovsverkstaden, möten, frågor och dokument, och vem som gjorde det, angivet med nummer. Ett raderat konto lämnar inget namn efter sig.', 'Rigtige sager: hvert trin, hvad loven sagde, begrundelser og vurderinger, behovsværkstedet, møder, spørgsmål og dokumenter, og hvem der gjorde det, angivet med nummer. En slettet konto efterlader intet navn.', 'Reelle saker: hvert steg, hva loven sa, begrunnelser og vurderinger, behovsverkstedet, møter, spørsmål og dokumenter, der den som handlet, står som et nummer. En slettet konto etterlater ikke noe navn.'),
    why: t('A public buyer must be able to show how it bought (Directive 2014/24, article 84).', 'En offentlig köpare måste kunna visa hur den köpte (direktiv 2014/24, artikel 84).', 'En offentlig ordregiver skal kunne vise, hvordan den købte (direktiv 2014/24, artikel 84).', 'En offentlig oppdragsgiver må kunne vise hvordan anskaffelsen ble gjennomført (direktiv 2014/24, artikkel 84).'),
    until: t('As long as the buyer’s archive rules require. The buyer is responsible for that.', 'Så länge köparens arkivregler kräver det. Köparen svarar för det.', 'Så længe ordregiverens arkivregler kræver det. Det svarer ordregiveren for.', 'Så lenge oppdragsgiverens arkivregler krever. Oppdragsgiveren har ansvaret for det.'),
  },
  {
    places: ['files_about', 'files_piece', 'files_schema', 'file-in-question', 'practice-of'], person: 'by id',
    what: t('Documents of real cases: the files with their names, apart from the log of the case, and which practice runs were made from a case.', 'Dokument i riktiga ärenden: filerna med sina namn, skilda från ärendets logg, och vilka övningsomgångar som gjorts från ett ärende.', 'Dokumenter i rigtige sager: filerne med deres navne, adskilt fra sagens log, og hvilke øvelsesforløb der er lavet fra en sag.', 'Dokumenter i reelle saker: filene med navnene sine, atskilt fra sakens logg, og hvilke øvelsesgjennomføringer som er laget fra en sak.'),
    why: t('So that the team can work with them, and what is published can be read by all.', 'För att gruppen ska kunna arbeta med dem och det som offentliggjorts kunna läsas av alla.', 'Så gruppen kan arbejde med dem, og det offentliggjorte kan læses af alle.', 'Slik at gruppa kan arbeide med dem, og det som er offentliggjort, kan leses av alle.'),
    until: t('As long as the case, or until the buyer erases a file: then its bytes and its name are gone.', 'Så länge som ärendet, eller tills köparen raderar en fil: då är innehållet och namnet borta.', 'Så længe som sagen, eller til ordregiveren sletter en fil: Så er indholdet og navnet væk.', 'Så lenge som saken, eller til oppdragsgiveren sletter en fil: da er innholdet og navnet borte.'),
  },
  {
    places: ['calendar', 'calendar-of', 'access-key', 'access-keys'], person: 'by id',
    what: t('Your calendar address and the access keys of your programs, as hashes only: name, last day, and the day a key was last used.', 'Din kalenderadress och åtkomstnycklar för dina program, bara som hashvärden: namn, sista dag och dagen då en nyckel senast användes.', 'Din kalenderadresse og nøgler til dine programmer, kun som hashværdier: navn, sidste dag og den dag, en nøgle sidst blev brugt.', 'Kalenderadressen din og tilgangsnøkler for programmene dine, bare som hasher: navn, siste dag og dagen en nøkkel sist ble brukt.'),
    why: t('So that your calendar and your programs can read what you may, and you can end it.', 'För att din kalender och dina program ska kunna läsa det du får, och du ska kunna avsluta det.', 'Så din kalender og dine programmer kan læse det, du må, og du kan afslutte det.', 'Slik at kalenderen og programmene dine kan lese det du har tilgang til, og du kan stanse det.'),
    until: t('Until you remove them, or delete the account.', 'Tills du tar bort dem eller raderar kontot.', 'Indtil du fjerner dem eller sletter kontoen.', 'Til du fjerner dem eller sletter kontoen.'),
  },
  {
    places: ['participants'], person: 'yes',
    what: t('Who took part in a meeting with a buyer, as the company chose to write it.', 'Vilka som deltog i ett möte med en köpare, så som företaget valde att skriva det.', 'Hvem der deltog i et møde med en ordregiver, sådan som virksomheden valgte at skrive det.', 'Hvem som deltok i et møte med en oppdragsgiver, slik leverandøren valgte å skrive det.'),
    why: t('So that the minutes of the meeting are complete; apart from the log of the case, so that it can be erased.', 'För att mötesanteckningen ska vara fullständig; skild från ärendets logg så att det kan raderas.', 'Så referatet af mødet er fuldstændigt; adskilt fra sagens log, så det kan slettes.', 'Slik at referatet fra møtet er fullstendig; atskilt fra sakens logg, slik at det kan slettes.'),
    until: t('As long as the case, or until the company removes it.', 'Så länge som ärendet, eller tills företaget tar bort det.', 'Så længe som sagen, eller indtil virksomheden fjerner det.', 'Så lenge som saken, eller til leverandøren fjerner det.'),
  },
  {
    places: ['record', 'record-key', 'record-shows', 'record-practice', 'record-live'], person: 'no',
    what: t('The public record: that a step was taken, when and on what ground; never a name. Public texts lie beside it and can be erased.', 'Det offentliga registret: att ett steg togs, när och på vilken grund; aldrig ett namn. Offentliga texter ligger bredvid och kan raderas.', 'Det offentlige register: at et trin blev taget, hvornår og på hvilket grundlag; aldrig et navn. Offentlige tekster ligger ved siden af og kan slettes.', 'Det offentlige registeret: at et steg ble tatt, når og på hvilket grunnlag; aldri et navn. Offentlige tekster ligger ved siden av og kan slettes.'),
    why: t('So that anybody can check that nothing was changed afterwards.', 'För att vem som helst ska kunna kontrollera att inget ändrats i efterhand.', 'Så enhver kan kontrollere, at intet er ændret bagefter.', 'Slik at hvem som helst kan kontrollere at ingenting er endret i ettertid.'),
    until: t('Permanently, except for texts that are erased on request.', 'För alltid, utom de texter som raderas på begäran.', 'For altid, undtagen de tekster, der slettes på anmodning.', 'For alltid, unntatt tekstene som slettes på forespørsel.'),
  },
  {
    places: ['barriers', 'experiences'], person: 'no',
    what: t('Reports of barriers, and experiences that people give: what they wrote, read by a moderator before it is shown.', 'Rapporter om hinder och erfarenheter som människor lämnar: det de skrev, läst av en moderator innan det visas.', 'Rapporter om hindringer og erfaringer, som folk giver: det, de skrev, læst af en moderator, før det vises.', 'Rapporter om hindringer og erfaringer folk gir: det de skrev, lest av en moderator før det vises.'),
    why: t('So that others learn from them.', 'För att andra ska lära av dem.', 'Så andre lærer af dem.', 'Slik at andre lærer av dem.'),
    until: t('Until the moderator removes it, also at the writer’s request.', 'Tills moderatorn tar bort det, också på skribentens önskan.', 'Indtil moderatoren fjerner det, også efter skribentens ønske.', 'Til moderatoren fjerner det, også etter ønske fra den som skrev.'),
  },
  {
    places: ['about', 'file', 'fault'], person: 'no',
    what: t('Published notices that have been imported here: what they say of procedures, tenders and winners; never the contact persons that they name.', 'Offentliggjorda annonser som förvaltaren har läst in: vad de säger om förfaranden, anbud och vinnare; aldrig kontaktpersonerna de nämner.', 'Offentliggjorte bekendtgørelser, som er læst ind: hvad de siger om procedurer, tilbud og vindere; aldrig de kontaktpersoner, de nævner.', 'Publiserte kunngjøringer som er lest inn: hva de sier om prosedyrer, tilbud og vinnere; aldri kontaktpersonene de nevner.'),
    why: t('So that anyone can see what was bought, how, and with what result.', 'För att man ska kunna fråga vad som köpts hur, och med vilket resultat.', 'Så man kan spørge, hvad der er købt hvordan, og med hvilket resultat.', 'Slik at man kan se hva som er kjøpt, hvordan, og med hvilket resultat.'),
    until: t('Until the operator of this site deletes the table.', 'Tills förvaltaren raderar tabellen.', 'Indtil tabellen slettes.', 'Til tabellen slettes.'),
  },
]
