import { text, type Text } from '../plain/index.ts'

/**
 * The steps of a procurement that the law has something to say about: the same names as the actions of `src/case`.
 * The order is the order of the work.
 */
export const steps = {
  stateNeed: text('State the need', 'Beskriv behovet', 'Beskriv behovet', 'Beskriv behovet'),
  changeNeed: text('Change the need', 'Ändra behovet', 'Ændr behovet', 'Endre behovet'),
  askAdviser: text('Ask an adviser', 'Fråga en rådgivare', 'Spørg en rådgiver', 'Spør en rådgiver'),
  estimateValue: text('Estimate the value', 'Beräkna värdet', 'Beregn værdien', 'Beregn verdien'),
  announceConsultation: text('Announce a market consultation', 'Annonsera en marknadskonsultation', 'Annoncer en markedsdialog', 'Kunngjør en markedsdialog'),
  inviteFirms: text('Invite firms to talk', 'Bjud in företag till samtal', 'Inviter virksomheder til dialog', 'Inviter leverandører til dialog'),
  meetFirm: text('Meet a firm', 'Möt ett företag', 'Mød en virksomhed', 'Møt en leverandør'),
  shareNotes: text('Share what was said', 'Dela det som sades', 'Del det, der blev sagt', 'Del det som ble sagt'),
  publishConsultationReport: text('Publish the consultation report', 'Publicera konsultationsrapporten', 'Offentliggør dialograpporten', 'Publiser dialograpporten'),
  chooseProcedure: text('Choose the procedure', 'Välj förfarande', 'Vælg udbudsprocedure', 'Velg anskaffelsesprosedyre'),
  writeDocuments: text('Write the procurement documents', 'Skriv upphandlingsdokumenten', 'Skriv udbudsmaterialet', 'Skriv anskaffelsesdokumentene'),
  sendNotice: text('Send the notice', 'Skicka annonsen', 'Send bekendtgørelsen', 'Send kunngjøringen'),
  answerQuestion: text('Answer a question', 'Besvara en fråga', 'Besvar et spørgsmål', 'Besvar et spørsmål'),
  changeDocuments: text('Change the documents', 'Ändra dokumenten', 'Ændr materialet', 'Endre dokumentene'),
  extendDeadline: text('Extend a deadline', 'Förläng en tidsfrist', 'Forlæng en frist', 'Forleng en frist'),
  inviteToTender: text('Select and invite', 'Välj ut och bjud in', 'Udvælg og opfordr til at deltage', 'Velg ut og inviter'),
  holdRound: text('Hold a round of dialogue or negotiation', 'Håll en dialog- eller förhandlingsrunda', 'Hold en dialog- eller forhandlingsrunde', 'Hold en dialog- eller forhandlingsrunde'),
  callFinalTenders: text('Call for final tenders', 'Begär slutliga anbud', 'Indkald endelige tilbud', 'Be om endelige tilbud'),
  openTenders: text('Open the tenders', 'Öppna anbuden', 'Åbn tilbuddene', 'Åpne tilbudene'),
  askClarification: text('Ask for clarification', 'Begär förtydligande', 'Bed om præcisering', 'Be om avklaring'),
  handleLowTender: text('Handle an abnormally low tender', 'Hantera ett onormalt lågt anbud', 'Håndter et unormalt lavt tilbud', 'Håndter et unormalt lavt tilbud'),
  hearFirm: text('Hear a firm before excluding it', 'Hör ett företag före uteslutning', 'Hør en virksomhed før udelukkelse', 'Hør en leverandør før avvisning'),
  excludeFirm: text('Exclude a firm', 'Uteslut ett företag', 'Udeluk en virksomhed', 'Avvis en leverandør'),
  evaluate: text('Evaluate the tenders', 'Utvärdera anbuden', 'Evaluer tilbuddene', 'Evaluer tilbudene'),
  decideAward: text('Decide the award', 'Fatta tilldelningsbeslut', 'Træf tildelingsbeslutning', 'Ta tildelingsbeslutning'),
  cancelProcedure: text('Cancel the procedure', 'Avbryt upphandlingen', 'Annuller udbuddet', 'Avlys konkurransen'),
  sendAwardLetters: text('Send the award letters', 'Skicka tilldelningsbeslutet', 'Send underretningen om tildeling', 'Send meddelelsen om tildeling'),
  signContract: text('Sign the contract', 'Skriv under avtalet', 'Underskriv kontrakten', 'Signer kontrakten'),
  sendAwardNotice: text('Send the award notice', 'Skicka efterannonsen', 'Send bekendtgørelsen om indgået kontrakt', 'Send kunngjøringen av kontraktsinngåelsen'),
  passPhase: text('Pass a phase of the partnership', 'Godkänn en fas i partnerskapet', 'Godkend en fase i partnerskabet', 'Godkjenn en fase i partnerskapet'),
  stopPhase: text('Stop the partnership after a phase', 'Avsluta partnerskapet efter en fas', 'Stop partnerskabet efter en fase', 'Stopp partnerskapet etter en fase'),
  buyResult: text('Buy the result', 'Köp resultatet', 'Køb resultatet', 'Kjøp resultatet'),
  changeContract: text('Change the contract', 'Ändra avtalet', 'Ændr kontrakten', 'Endre kontrakten'),
  writeLessons: text('Write what was learned', 'Skriv ner lärdomarna', 'Skriv erfaringerne ned', 'Skriv ned erfaringene'),
} satisfies Record<string, Text>

export type Step = keyof typeof steps
export const stepNames = Object.keys(steps) as Step[]
export const isStep = (value: unknown): value is Step => typeof value === 'string' && Object.hasOwn(steps, value)
