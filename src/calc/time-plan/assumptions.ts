import { text as t, type Text } from '../../plain/index.ts'

/**
 * How long a buyer's own work takes. No law says it and we have measured nothing: these are our assumptions, each with its range,
 * shown as such beside every date that rests on them. The earliest plan takes the low end, the comfortable one the middle.
 */
export type Work =
  | 'consultation' | 'report' | 'documents' | 'selection' | 'talks' | 'finalTenders' | 'evaluation' | 'questions'
  | 'tendersFree' | 'moreRequests' | 'moreTenders' | 'signing'
export type Assumption = { readonly says: Text; /** Calendar days. */ readonly low: number; readonly middle: number; readonly high: number }

const work = (says: Text, low: number, middle: number, high: number): Assumption => ({ says, low, middle, high })
export const assumptions: Readonly<Record<Work, Assumption>> = {
  consultation: work(t('The market consultation is open', 'Marknadskonsultationen pågår', 'Markedsdialogen er åben', 'Markedsdialogen pågår'), 14, 28, 56),
  report: work(t('Writing the report of the consultation', 'Rapporten från konsultationen skrivs', 'Rapporten om markedsdialogen skrives', 'Rapporten fra markedsdialogen skrives'), 5, 14, 28),
  documents: work(t('Finishing the procurement documents', 'Upphandlingsdokumenten görs färdiga', 'Udbudsmaterialet gøres færdigt', 'Anskaffelsesdokumentene gjøres ferdige'), 7, 21, 56),
  selection: work(t('Choosing whom to invite', 'Val av vilka som bjuds in', 'Udvælgelse af dem, der opfordres', 'Utvelgelse av dem som inviteres'), 5, 14, 28),
  talks: work(t('Negotiation or dialogue', 'Förhandling eller dialog', 'Forhandling eller dialog', 'Forhandling eller dialog'), 14, 35, 98),
  finalTenders: work(t('Time for final tenders', 'Tid för slutliga anbud', 'Tid til endelige tilbud', 'Tid til endelige tilbud'), 7, 14, 28),
  evaluation: work(t('Evaluating and deciding', 'Utvärdering och beslut', 'Evaluering og beslutning', 'Evaluering og beslutning'), 7, 21, 42),
  questions: work(t('Answering the last questions', 'Svar på de sista frågorna', 'Svar på de sidste spørgsmål', 'Svar på de siste spørsmålene'), 2, 5, 10),
  tendersFree: work(t('Time for tenders where the law sets no number of days', 'Tid för anbud där lagen inte anger något antal dagar', 'Tid til tilbud, hvor loven ikke angiver et antal dage', 'Tid til tilbud der regelverket ikke angir et antall dager'), 14, 28, 42),
  moreRequests: work(t('More than the least time, for requests', 'Mer än den kortaste tiden, för anbudsansökningar', 'Mere end mindstefristen, til ansøgninger', 'Mer enn minstefristen, for forespørsler om å delta'), 0, 5, 15),
  moreTenders: work(t('More than the least time, for tenders', 'Mer än den kortaste tiden, för anbud', 'Mere end mindstefristen, til tilbud', 'Mer enn minstefristen, for tilbud'), 0, 10, 30),
  signing: work(t('From the end of the standstill to the signature', 'Från avtalsspärrens slut till underskrift', 'Fra standstill-periodens udløb til underskrift', 'Fra karensperiodens utløp til signering'), 1, 4, 14),
}
