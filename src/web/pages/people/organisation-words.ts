import { text as t } from '../../../plain/index.ts'
import type { MemberRole, OrganisationKind, OrganisationProblem, WrittenOrganisation } from '../../../people/index.ts'
import type { Country, Text } from '../../../plain/index.ts'

export const kindWords: Readonly<Record<OrganisationKind, Text>> = {
  buyer: t('Buyer (contracting authority or entity)', 'Köpare (upphandlande myndighet eller enhet)', 'Ordregiver (ordregivende myndighed eller enhed)', 'Oppdragsgiver'),
  company: t('Company', 'Företag', 'Virksomhed', 'Leverandør'),
  facilitator: t('Facilitator (leads and supports others)', 'Processledare (leder och stöttar andra)', 'Facilitator (leder og støtter andre)', 'Tilrettelegger (leder og støtter andre)'),
}
export const roleWords: Readonly<Record<MemberRole, Text>> = { owner: t('Owner', 'Ägare', 'Ejer', 'Eier'), member: t('Member', 'Medlem', 'Medlem', 'Medlem') }
export const countryNames: Readonly<Record<Country, Text>> = { DK: t('Denmark', 'Danmark', 'Danmark', 'Danmark'), SE: t('Sweden', 'Sverige', 'Sverige', 'Sverige'), NO: t('Norway', 'Norge', 'Norge', 'Norge') }
/** What each country calls the number. */
export const numberNames: Readonly<Record<Country, string>> = { DK: 'CVR', SE: 'Org.nr', NO: 'Org.nr.' }

export const writtenProblems: Readonly<Record<keyof WrittenOrganisation, Text>> = {
  kind: t('Choose what kind of organisation it is.', 'Välj vilken typ av organisation det är.', 'Vælg, hvilken slags organisation det er.', 'Velg hva slags organisasjon det er.'),
  name: t('Write the name of the organisation.', 'Skriv organisationens namn.', 'Skriv organisationens navn.', 'Skriv navnet på organisasjonen.'),
  country: t('Choose the country in which it is registered.', 'Välj i vilket land den är registrerad.', 'Vælg, i hvilket land den er registreret.', 'Velg i hvilket land den er registrert.'),
  number: t('Write the registration number: CVR with 8 digits, a Swedish organisationsnummer with 10, a Norwegian organisasjonsnummer with 9.', 'Skriv organisationsnumret: svenskt med 10 siffror, norskt med 9, danskt CVR-nummer med 8.', 'Skriv registreringsnummeret: CVR-nummer med 8 cifre, svensk organisationsnummer med 10, norsk organisationsnummer med 9.', 'Skriv registreringsnummeret: organisasjonsnummer med 9 siffer, dansk CVR-nummer med 8, svensk organisationsnummer med 10.'),
}
export const organisationProblems: Readonly<Record<OrganisationProblem | 'no such organisation' | 'not saved', Text>> = {
  'not allowed': t('You do not have the right to do this.', 'Du har inte behörighet till det här.', 'Det har du ikke rettigheder til.', 'Du har ikke tilgang til dette.'),
  'closed': t('The organisation has been closed.', 'Organisationen är avslutad.', 'Organisationen er lukket.', 'Organisasjonen er avsluttet.'),
  'no name': t('Write the name of the organisation.', 'Skriv organisationens namn.', 'Skriv organisationens navn.', 'Skriv navnet på organisasjonen.'),
  'no such invitation': t('The invitation has been used or taken back.', 'Inbjudan är använd eller återkallad.', 'Invitationen er brugt eller trukket tilbage.', 'Invitasjonen er brukt eller trukket tilbake.'),
  'invitation over': t('The invitation is too old. Ask for a new one.', 'Inbjudan är för gammal. Be om en ny.', 'Invitationen er for gammel. Bed om en ny.', 'Invitasjonen er for gammel. Be om en ny.'),
  'no such member': t('That person is no longer a member.', 'Personen är inte längre medlem.', 'Personen er ikke længere medlem.', 'Personen er ikke lenger medlem.'),
  'already a member': t('You are a member already.', 'Du är redan medlem.', 'Du er allerede medlem.', 'Du er allerede medlem.'),
  'last owner': t('An organisation with members needs an owner. Make somebody else an owner first.', 'En organisation med medlemmar behöver en ägare. Gör någon annan till ägare först.', 'En organisation med medlemmer skal have en ejer. Gør en anden til ejer først.', 'En organisasjon med medlemmer trenger en eier. Gjør noen andre til eier først.'),
  'too many': t('There are too many already. Take some back first.', 'Det finns redan för många. Återkalla några först.', 'Der er allerede for mange. Træk nogle tilbage først.', 'Det er allerede for mange. Trekk noen tilbake først.'),
  'not confirmed': t('You can invite others once an administrator has confirmed the organisation.', 'Du kan bjuda in andra när en administratör har bekräftat organisationen.', 'Du kan invitere andre, når en administrator har bekræftet organisationen.', 'Du kan invitere andre når en administrator har bekreftet organisasjonen.'),
  'no such organisation': t('There is no such organisation.', 'Organisationen finns inte.', 'Organisationen findes ikke.', 'Organisasjonen finnes ikke.'),
  'not saved': t('It could not be saved. Try again in a moment.', 'Det gick inte att spara. Försök igen om en stund.', 'Det kunne ikke gemmes. Prøv igen om lidt.', 'Det kunne ikke lagres. Prøv igjen om litt.'),
}

export const organisationWords = {
  register: t('Register an organisation', 'Registrera en organisation', 'Registrér en organisation', 'Registrer en organisasjon'),
  registerSays: t('You become its owner and can invite colleagues. An administrator of this site confirms that it is what it says it is.', 'Du blir ägare och kan bjuda in kollegor. En administratör bekräftar att organisationen är den den säger sig vara.', 'Du bliver ejer og kan invitere kolleger. En administrator bekræfter, at organisationen er den, den giver sig ud for.', 'Du blir eier og kan invitere kolleger. En administrator bekrefter at organisasjonen er den den utgir seg for å være.'),
  kind: t('What it is', 'Vad den är', 'Hvad den er', 'Hva den er'),
  name: t('Name', 'Namn', 'Navn', 'Navn'),
  country: t('Country', 'Land', 'Land', 'Land'),
  number: t('Registration number', 'Organisationsnummer', 'Registreringsnummer', 'Registreringsnummer'),
  numberSays: t('Danish CVR: 8 digits. Swedish organisationsnummer: 10. Norwegian organisasjonsnummer: 9.', 'Svenskt organisationsnummer: 10 siffror. Danskt CVR-nummer: 8. Norskt organisasjonsnummer: 9.', 'Dansk CVR-nummer: 8 cifre. Svensk organisationsnummer: 10. Norsk organisasjonsnummer: 9.', 'Norsk organisasjonsnummer: 9 siffer. Dansk CVR-nummer: 8. Svensk organisationsnummer: 10.'),
  nextBuyer: t('Begin a real case', 'Börja ett riktigt ärende', 'Begynd en rigtig sag', 'Begynn en reell sak'),
  nextCompany: t('See the open cases', 'Se de öppna ärendena', 'Se de åbne sager', 'Se de åpne sakene'),
  numberWrong: t('The digits do not fit together: check that each is right.', 'Siffrorna går inte ihop: kontrollera att alla är rätt.', 'Cifrene passer ikke sammen: Tjek, at alle er rigtige.', 'Sifrene stemmer ikke: Kontroller at alle er riktige.'),
  taken: t('It is here already. Ask a colleague who is a member to invite you.', 'Den finns redan här. Be en kollega som är medlem att bjuda in dig.', 'Den er her allerede. Bed en kollega, der er medlem, om at invitere dig.', 'Den er her allerede. Be en kollega som er medlem, om å invitere deg.'),
  confirmed: t('Confirmed', 'Bekräftad', 'Bekræftet', 'Bekreftet'),
  unconfirmed: t('Not yet confirmed', 'Ännu inte bekräftad', 'Endnu ikke bekræftet', 'Ikke bekreftet ennå'),
  closed: t('Closed', 'Avslutad', 'Lukket', 'Avsluttet'),
  unconfirmedSays: t('An administrator of this site compares it with the public register. You get an e-mail when that is done. Until then it cannot act here or invite anybody; you can practise all the same.', 'En administratör jämför den med det offentliga registret. Du får ett brev när det är klart. Till dess kan den inte göra något här eller bjuda in någon; öva går bra ändå.', 'En administrator sammenligner den med det offentlige register. Du får en e-mail, når det er sket. Indtil da kan den ikke handle her eller invitere nogen; øve kan du godt.', 'En administrator sammenligner den med det offentlige registeret. Du får en e-post når det er gjort. Inntil da kan den ikke handle her eller invitere noen; øve kan du likevel.'),
  members: t('Members', 'Medlemmar', 'Medlemmer', 'Medlemmer'),
  member: t('Name', 'Namn', 'Navn', 'Navn'),
  role: t('Role', 'Roll', 'Rolle', 'Rolle'),
  actions: t('What to do', 'Åtgärder', 'Handlinger', 'Handlinger'),
  you: t('you', 'du', 'dig', 'deg'),
  makeOwner: t('Make owner', 'Gör till ägare', 'Gør til ejer', 'Gjør til eier'),
  makeMember: t('Make member', 'Gör till medlem', 'Gør til medlem', 'Gjør til medlem'),
  remove: t('Remove', 'Ta bort', 'Fjern', 'Fjern'),
  leave: t('Leave the organisation', 'Lämna organisationen', 'Forlad organisationen', 'Meld deg ut av organisasjonen'),
  invite: t('Invite a colleague', 'Bjud in en kollega', 'Invitér en kollega', 'Inviter en kollega'),
  inviteSays: t('An e-mail with a link is sent. It is valid for seven days and can be taken back.', 'Ett mejl med en länk skickas. Den gäller i sju dagar och kan återkallas.', 'Der sendes en e-mail med et link. Det gælder i syv dage og kan trækkes tilbage.', 'Det sendes en e-post med en lenke. Den gjelder i sju dager og kan trekkes tilbake.'),
  email: t('Their e-mail address', 'Kollegans e-postadress', 'Kollegaens e-mailadresse', 'Kollegaens e-postadresse'),
  sendInvitation: t('Send the invitation', 'Skicka inbjudan', 'Send invitationen', 'Send invitasjonen'),
  invitations: t('Invitations', 'Inbjudningar', 'Invitationer', 'Invitasjoner'),
  invited: t('Invited', 'Inbjuden', 'Inviteret', 'Invitert'),
  until: t('Valid until {day}', 'Gäller till och med {day}', 'Gælder til og med {day}', 'Gjelder til og med {day}'),
  runOut: t('Has expired', 'Har gått ut', 'Er udløbet', 'Er utløpt'),
  takeBack: t('Take back', 'Återkalla', 'Træk tilbage', 'Trekk tilbake'),
  rename: t('Change the name', 'Byt namn', 'Skift navn', 'Bytt navn'),
  saved: t('Saved.', 'Sparat.', 'Gemt.', 'Lagret.'),
  toOwnPage: t('Your own page', 'Din sida', 'Din side', 'Siden din'),
  invitation: t('Invitation to {name}', 'Inbjudan till {name}', 'Invitation til {name}', 'Invitasjon til {name}'),
  invitationSays: t('You are invited to act for {name} here, as {role}. You accept as {me}.', 'Du är inbjuden att företräda {name} här, som {role}. Du tackar ja som {me}.', 'Du er inviteret til at repræsentere {name} her, som {role}. Du siger ja som {me}.', 'Du er invitert til å opptre for {name} her, som {role}. Du takker ja som {me}.'),
  accept: t('Accept', 'Tacka ja', 'Sig ja', 'Takk ja'),
  confirm: t('Confirm', 'Bekräfta', 'Bekræft', 'Bekreft'),
  closeIt: t('Close the organisation', 'Avsluta organisationen', 'Luk organisationen', 'Avslutt organisasjonen'),
}

export const adminWords = {
  title: t('Administration', 'Administration', 'Administration', 'Administrasjon'),
  organisations: t('Organisations', 'Organisationer', 'Organisationer', 'Organisasjoner'),
  organisation: t('Organisation', 'Organisation', 'Organisation', 'Organisasjon'),
  waiting: t('To be confirmed', 'Att bekräfta', 'Skal bekræftes', 'Skal bekreftes'),
  waitingSays: t('Compare name and number with the public register, and that the person may act for it.', 'Jämför namn och nummer med det offentliga registret, och att personen får företräda den.', 'Sammenlign navn og nummer med det offentlige register, og at personen må repræsentere den.', 'Sammenlign navn og nummer med det offentlige registeret, og at personen kan opptre for den.'),
  none: t('None', 'Inga', 'Ingen', 'Ingen'),
  noneSays: t('There are none here yet.', 'Det finns inga här än.', 'Der er ingen her endnu.', 'Det er ingen her ennå.'),
  people: t('People', 'Personer', 'Personer', 'Personer'),
  find: t('Search by name or address', 'Sök på namn eller adress', 'Find efter navn eller adresse', 'Finn etter navn eller adresse'),
  email: t('E-mail address', 'E-postadress', 'E-mailadresse', 'E-postadresse'),
  search: t('Search', 'Sök', 'Søg', 'Søk'),
  more: t('The first {n} are shown. Search to find others.', 'De första {n} visas. Sök för att hitta andra.', 'De første {n} vises. Søg for at finde andre.', 'De første {n} vises. Søk for å finne andre.'),
  name: t('Name', 'Namn', 'Navn', 'Navn'),
  state: t('State', 'Status', 'Status', 'Tilstand'),
  administrator: t('Administrator', 'Administratör', 'Administrator', 'Administrator'),
  blocked: t('Blocked', 'Spärrad', 'Spærret', 'Sperret'),
  open: t('Open', 'Inte spärrad', 'Ikke spærret', 'Åpen'),
  block: t('Block', 'Spärra', 'Spær', 'Sperr'),
  unblock: t('Unblock', 'Häv spärren', 'Ophæv spærringen', 'Opphev sperringen'),
  makeAdmin: t('Make administrator', 'Gör till administratör', 'Gør til administrator', 'Gjør til administrator'),
  endAdmin: t('No longer administrator', 'Inte längre administratör', 'Ikke længere administrator', 'Ikke lenger administrator'),
  lastAdmin: t('There must be an administrator who is not blocked.', 'Det måste finnas en administratör som inte är spärrad.', 'Der skal være en administrator, som ikke er spærret.', 'Det må finnes en administrator som ikke er sperret.'),
  saved: t('Saved.', 'Sparat.', 'Gemt.', 'Lagret.'),
  become: t('Become administrator', 'Bli administratör', 'Bliv administrator', 'Bli administrator'),
  becomeSays: t('You have opened the link that the server printed. You become administrator as {name}; the link is then used up.', 'Du har öppnat länken som servern skrev ut. Du blir administratör som {name}; länken är sedan förbrukad.', 'Du har åbnet det link, serveren udskrev. Du bliver administrator som {name}; linket er derefter brugt.', 'Du har åpnet lenken som serveren skrev ut. Du blir administrator som {name}; lenken er deretter brukt opp.'),
  over: t('This link no longer works', 'Länken gäller inte längre', 'Linket virker ikke længere', 'Lenken virker ikke lenger'),
  overSays: t('It has been used, it is older than a day, or there is an administrator already. The command “tipp admin-link” prints a new one.', 'Den har använts, är äldre än ett dygn, eller så finns det redan en administratör. Kommandot ”tipp admin-link” skriver ut en ny.', 'Det er brugt, det er ældre end et døgn, eller der er allerede en administrator. Kommandoen »tipp admin-link« udskriver et nyt.', 'Den er brukt, den er eldre enn et døgn, eller det finnes allerede en administrator. Kommandoen «tipp admin-link» skriver ut en ny.'),
}
