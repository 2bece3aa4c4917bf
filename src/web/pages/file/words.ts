import { text as t, type Text } from '../../../plain/index.ts'
import type { PaperKind } from '../../../casefile/index.ts'

export const paperNames: Readonly<Record<PaperKind, Text>> = {
  'consultation-plan': t('Consultation plan', 'Plan för marknadskonsultationen', 'Plan for markedsdialogen', 'Plan for markedsdialogen'),
  'consultation-report': t('Consultation report', 'Rapport från marknadskonsultationen', 'Rapport om markedsdialogen', 'Rapport fra markedsdialogen'),
  questions: t('Questions and answers', 'Frågor och svar', 'Spørgsmål og svar', 'Spørsmål og svar'),
  requirements: t('Requirement table', 'Kravtabell', 'Kravtabel', 'Kravtabell'),
  criteria: t('Criteria model', 'Utvärderingsmodell', 'Evalueringsmodel', 'Evalueringsmodell'),
}

export const f = {
  papers: t('Papers for your own file', 'Handlingar för din egen akt', 'Papirer til din egen sag', 'Dokumenter til din egen sak'),
  from: t('From an exercise – invented figures', 'Från en övning – påhittade uppgifter', 'Fra en øvelse – opfundne tal', 'Fra en øvelse – oppdiktede tall'),
  fromSays: t('The rules and the days are real. What is marked so comes from the exercise and must be replaced before the paper is used.', 'Reglerna och dagarna är verkliga. Det som är märkt så kommer från övningen och måste ersättas innan handlingen används.', 'Reglerne og dagene er virkelige. Det, der er mærket sådan, kommer fra øvelsen og skal erstattes, før papiret bruges.', 'Reglene og dagene er virkelige. Det som er merket slik, kommer fra øvelsen og må erstattes før dokumentet brukes.'),
  invented: t('from the exercise', 'från övningen', 'fra øvelsen', 'fra øvelsen'),
  basis: t('{country}. Law as of {day}. Lawbook {hash}.', '{country}. Lagens lydelse {day}. Regelsamling {hash}.', '{country}. Loven pr. {day}. Regelsamling {hash}.', '{country}. Loven per {day}. Regelsamling {hash}.'),
  begins: t('The consultation opens no sooner than', 'Konsultationen öppnar tidigast', 'Markedsdialogen åbner tidligst', 'Markedsdialogen åpner tidligst'), count: t('Count the days', 'Räkna ut dagarna', 'Beregn dagene', 'Regn ut dagene'),
  html: t('Copy to edit (HTML)', 'Kopia att redigera (HTML)', 'Kopi til redigering (HTML)', 'Kopi til redigering (HTML)'), csv: t('{table} (CSV)', '{table} (CSV)', '{table} (CSV)', '{table} (CSV)'), print: t('Made for A4: print the page, or take a copy and go on writing in it.', 'Gjord för A4: skriv ut sidan, eller ta en kopia och skriv vidare i den.', 'Lavet til A4: udskriv siden, eller tag en kopi og skriv videre i den.', 'Laget for A4: skriv ut siden, eller ta en kopi og skriv videre i den.'),
  back: t('Back to the debrief', 'Tillbaka till genomgången', 'Tilbage til debriefingen', 'Tilbake til gjennomgangen'), take: t('Take it with you', 'Ta med', 'Tag det med', 'Ta det med'),
  what: t('What', 'Vad', 'Hvad', 'Hva'), day: t('Day', 'Dag', 'Dag', 'Dag'), sets: t('What sets it', 'Vad som bestämmer det', 'Hvad der bestemmer det', 'Hva som bestemmer det'), rule: t('Rule', 'Regel', 'Regel', 'Regel'), source: t('Source', 'Källa', 'Kilde', 'Kilde'), stands: t('How this stands to it', 'Hur detta står sig', 'Hvordan dette står sig', 'Hvordan dette står seg'),
  met: t('Met', 'Uppfylld', 'Opfyldt', 'Oppfylt'), seeTo: t('See to', 'Att ordna', 'Sørg for', 'Sørg for'), reason: t('Write a reason', 'Skriv en motivering', 'Skriv en begrundelse', 'Skriv en begrunnelse'), ask: t('Settle first', 'Klarlägg först', 'Afklar først', 'Avklar først'), noRules: t('No rule has looked at this yet: take the step in the exercise, or check it by itself.', 'Ingen regel har prövat detta ännu: ta steget i övningen, eller pröva det för sig.', 'Ingen regel har set på dette endnu: tag trinnet i øvelsen, eller afprøv det for sig.', 'Ingen regel har sett på dette ennå: ta steget i øvelsen, eller prøv det for seg.'),
  noRule: t('The lawbook holds no rule that applies here, at this value and under this procedure. Your own guidelines may ask for more.', 'Regelsamlingen har ingen regel som gäller här, vid detta värde och med detta förfarande. Era egna riktlinjer kan kräva mer.', 'Regelsamlingen har ingen regel, der gælder her, ved denne værdi og med denne procedure. Jeres egne retningslinjer kan kræve mere.', 'Regelsamlingen har ingen regel som gjelder her, ved denne verdien og med denne prosedyren. Deres egne retningslinjer kan kreve mer.'),
  signed: t('Signature', 'Underskrift', 'Underskrift', 'Underskrift'), signedOn: t('Day', 'Dag', 'Dag', 'Dag'),
} satisfies Record<string, Text>
