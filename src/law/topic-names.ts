import { text as t, type Text } from '../plain/index.ts'
import type { Topic } from './types.ts'

/** What the topics of the rulebook are called. */
export const topicNames: Readonly<Record<Topic, Text>> = {
  'scope and value': t('Scope and value', 'Tillämpning och värde', 'Anvendelse og værdi', 'Virkeområde og verdi'), procedures: t('Procedures', 'Förfaranden', 'Procedurer', 'Prosedyrer'),
  'time limits': t('Time limits', 'Tidsfrister', 'Frister', 'Frister'), 'market dialogue': t('Market dialogue', 'Marknadskonsultation', 'Markedsdialog', 'Markedsdialog'),
  'conflicts of interest': t('Conflicts of interest', 'Intressekonflikter', 'Interessekonflikter', 'Interessekonflikter'), documents: t('Documents', 'Upphandlingsdokument', 'Udbudsmateriale', 'Anskaffelsesdokumenter'),
  'award criteria': t('Award criteria', 'Tilldelningskriterier', 'Tildelingskriterier', 'Tildelingskriterier'), 'selection and exclusion': t('Selection and exclusion', 'Kvalificering och uteslutning', 'Udvælgelse og udelukkelse', 'Kvalifikasjon og avvisning'),
  'questions and changes': t('Questions and changes', 'Frågor och ändringar', 'Spørgsmål og ændringer', 'Spørsmål og endringer'), negotiation: t('Negotiation', 'Förhandling', 'Forhandling', 'Forhandling'),
  evaluation: t('Evaluation', 'Utvärdering', 'Evaluering', 'Evaluering'), 'award and standstill': t('Award and standstill', 'Tilldelning och avtalsspärr', 'Tildeling og standstill', 'Tildeling og karensperiode'),
  notices: t('Notices', 'Annonser', 'Bekendtgørelser', 'Kunngjøringer'), contract: t('Contract', 'Avtal', 'Kontrakt', 'Kontrakt'), records: t('Records', 'Dokumentation', 'Dokumentation', 'Dokumentasjon'), climate: t('Climate', 'Klimat', 'Klima', 'Klima'),
  'special regimes': t('Special regimes', 'Särskilda regler', 'Særlige regler', 'Særlige regler'), utilities: t('Water, energy, transport and post', 'Försörjningssektorerna', 'Forsyningsvirksomhed', 'Forsyningssektorene'),
  concessions: t('Concessions', 'Koncessioner', 'Koncessioner', 'Konsesjonskontrakter'), 'frameworks and systems': t('Framework agreements, dynamic systems and auctions', 'Ramavtal, dynamiska inköpssystem och auktioner', 'Rammeaftaler, dynamiske indkøbssystemer og auktioner', 'Rammeavtaler, dynamiske innkjøpsordninger og auksjoner'),
  'joint buying': t('Buying together', 'Gemensam upphandling', 'Fælles udbud', 'Felles anskaffelser'), 'review and sanctions': t('Review and sanctions', 'Överprövning och sanktioner', 'Klage og sanktioner', 'Klage og sanksjoner'),
  'secrecy and access': t('Secrecy and access to documents', 'Sekretess och allmänna handlingar', 'Fortrolighed og aktindsigt', 'Taushetsplikt og innsyn'), 'neighbouring rules': t('Neighbouring rules', 'Angränsande regler', 'Tilgrænsende regler', 'Tilgrensende regler'),
}
