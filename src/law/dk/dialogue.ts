import { text as t } from '../../plain/index.ts'
import { all, always, any, duty, is, no, since, yes } from '../build.ts'
import { adviserMayTender, conflictKnown, conflictRemedied, consent, essentialsOral, informationShared, measuresRecorded, revealsAsker, secretPassedOn, shapedByOneFirm, timeEvened } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { above, around, danishEntry, depends, lawful, partTwo, unlawful } from './entry.ts'
import { ul } from './sources.ts'

const advised = { 'dialogue.adviserMayTender': true } as const
const noAdviser = [{ 'dialogue.adviserMayTender': false }] as const

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/dialogue/share', 'market dialogue', 'DK §39', ul('§ 39, stk. 2, nr. 1')),
    carriesOut: 'eu/dialogue/information-to-all',
    says: t('When a firm that advised, or one connected to it, may tender, what it was told stands in the documents as far as possible.',
      'När ett företag som gett råd, eller ett som hör ihop med det, får lämna anbud ska det som det fick veta så långt möjligt stå i dokumenten.',
      'Når en virksomhed, der har rådgivet, eller en, der er knyttet til den, kan byde, står det, den fik at vide, så vidt muligt i udbudsmaterialet.',
      'Når en leverandør som har gitt råd, eller en som er knyttet til den, kan gi tilbud, skal det den fikk vite, så langt som mulig stå i dokumentene.'),
    why: t('All start from the same knowledge.', 'Alla startar med samma kunskap.', 'Alle starter med den samme viden.', 'Alle starter med den samme kunnskapen.'),
    steps: ['writeDocuments', 'sendNotice', 'decideAward'], weight: 'blocks',
    when: all(partTwo, yes(adviserMayTender)), must: yes(informationShared),
    remedies: [{ change: informationShared, to: true, say: t('Put what was exchanged into the documents.', 'Lägg det som utbyttes i dokumenten.', 'Læg det, der blev udvekslet, ind i udbudsmaterialet.', 'Legg det som ble utvekslet, inn i dokumentene.') }],
    examples: around({ of: informationShared, base: advised, good: [true], bad: [false], outside: noAdviser }),
  }),
  duty({
    ...danishEntry('dk/dialogue/time', 'market dialogue', 'DK §39', ul('§ 39, stk. 2, nr. 2')),
    carriesOut: 'eu/dialogue/time-for-all',
    says: t('When a firm that advised may tender, the periods are long enough to even out its head start.',
      'När ett företag som gett råd får lämna anbud ska tidsfristerna vara så långa att försprånget jämnas ut.',
      'Når en virksomhed, der har rådgivet, kan byde, er fristerne lange nok til at udligne dens forspring.',
      'Når en leverandør som har gitt råd, kan gi tilbud, skal fristene være lange nok til å jevne ut forspranget.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: all(partTwo, yes(adviserMayTender)), must: yes(timeEvened),
    remedies: [{ change: timeEvened, say: t('Lengthen the deadline until the head start is gone.', 'Förläng tidsfristen tills försprånget är borta.', 'Forlæng fristen, til forspringet er væk.', 'Forleng fristen til forspranget er borte.') }],
    examples: around({ of: timeEvened, base: advised, good: [true], bad: [false], outside: noAdviser }),
  }),
  duty({
    ...danishEntry('dk/dialogue/measures-in-report', 'records', 'DK §174', ul('§ 174, stk. 1, nr. 11')),
    carriesOut: 'eu/dialogue/measures-on-file',
    says: t('The report states what was done to even out a head start.', 'Rapporten anger vad som gjorts för att jämna ut ett försprång.',
      'Rapporten angiver, hvad der er gjort for at udligne et forspring.', 'Protokollen oppgir hva som er gjort for å jevne ut et forsprang.'),
    steps: ['decideAward'], weight: 'blocks',
    when: all(partTwo, yes(adviserMayTender)), must: yes(measuresRecorded),
    remedies: [{ change: measuresRecorded, to: true, say: t('Write the measures into the report.', 'Skriv in åtgärderna i rapporten.', 'Skriv foranstaltningerne ind i rapporten.', 'Skriv tiltakene inn i protokollen.') }],
    examples: around({ of: measuresRecorded, base: advised, good: [true], bad: [false], outside: noAdviser }),
  }),
  duty({
    ...danishEntry('dk/documents/not-for-one-firm', 'documents', 'DK §2', ul('§ 2, stk. 2 og § 39, stk. 1')),
    carriesOut: 'eu/dialogue/not-one-firms-requirements',
    says: t('A purchase may not be shaped to favour or shut out particular firms; do not build the requirements on one firm’s advice.',
      'Ett köp får inte utformas för att gynna eller stänga ute vissa företag; bygg inte kraven på ett enda företags råd.',
      'Et udbud må ikke udformes for at begunstige eller udelukke bestemte virksomheder; byg ikke kravene på én virksomheds råd.',
      'En konkurranse må ikke utformes for å favorisere eller stenge ute bestemte leverandører; bygg ikke kravene på én leverandørs råd.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'needs a reason',
    when: partTwo, must: no(shapedByOneFirm),
    remedies: [{ change: shapedByOneFirm, to: false, say: t('Rewrite the requirements so that more firms can meet them.', 'Skriv om kraven så att fler företag kan uppfylla dem.', 'Skriv kravene om, så flere virksomheder kan opfylde dem.', 'Skriv om kravene så flere leverandører kan oppfylle dem.') }],
    examples: around({ of: shapedByOneFirm, good: [false], bad: [true] }),
  }),
  duty({
    ...danishEntry('dk/communication/in-writing', 'market dialogue', 'DK §5', ul('§ 5')),
    carriesOut: 'eu/dialogue/essentials-in-writing',
    says: t('Nothing about the basic elements (documents, requests, tenders) is dealt with by word of mouth only.',
      'Inget om de grundläggande delarna (dokument, ansökningar, anbud) hanteras bara muntligt.',
      'Intet om de grundlæggende elementer (materiale, ansøgninger, tilbud) klares kun mundtligt.',
      'Ingenting om de grunnleggende elementene (dokumenter, forespørsler, tilbud) tas bare muntlig.'),
    steps: ['meetFirm', 'holdRound'], weight: 'blocks',
    when: partTwo, must: no(essentialsOral),
    remedies: [{ change: essentialsOral, to: false, say: t('Put it in writing and keep it in the file.', 'Skriv ner det och spara det i akten.', 'Sæt det på skrift, og gem det på sagen.', 'Få det skriftlig og lagre det i saken.') }],
    examples: around({ of: essentialsOral, good: [false], bad: [true] }),
  }),
  duty({
    ...danishEntry('dk/secrecy/dialogue', 'market dialogue', 'DK §5', ul('§ 5, stk. 1')),
    carriesOut: 'eu/dialogue/secrets-kept',
    life: since('2016-01-01', 'step taken'),
    says: t('What a firm has marked as confidential is not passed on, unless the firm agrees to that very piece of information.',
      'Det som ett företag markerat som hemligt lämnas inte vidare, om inte företaget samtycker till just den uppgiften.',
      'Det, en virksomhed har markeret som fortroligt, gives ikke videre, medmindre virksomheden siger ja til netop den oplysning.',
      'Det en leverandør har merket som fortrolig, gis ikke videre, med mindre leverandøren samtykker til nettopp den opplysningen.'),
    steps: ['shareNotes', 'publishConsultationReport', 'holdRound'], weight: 'blocks',
    when: partTwo, must: any(no(secretPassedOn), is(consent, 'specific')),
    remedies: [{ change: secretPassedOn, to: false, say: t('Take the confidential part out.', 'Ta bort den hemliga delen.', 'Tag den fortrolige del ud.', 'Ta ut den fortrolige delen.') },
      { change: consent, to: 'specific', say: t('Ask the firm for consent to this very information.', 'Be företaget om samtycke till just den uppgiften.', 'Bed virksomheden om samtykke til netop den oplysning.', 'Be leverandøren om samtykke til nettopp den opplysningen.') }],
    examples: [
      ...around({ of: secretPassedOn, base: { 'dialogue.consent': 'none' }, good: [false], bad: [true] }),
      lawful('specific consent', { ...above, 'dialogue.secretPassedOn': true, 'dialogue.consent': 'specific' }),
      unlawful('a general consent is not enough', { ...above, 'dialogue.secretPassedOn': true, 'dialogue.consent': 'blanket' }),
    ],
  }),
  duty({
    ...danishEntry('dk/secrecy/answers', 'questions and changes', 'DK §5', ul('§ 5, stk. 1')),
    life: since('2016-01-01', 'step taken'),
    says: t('An answer shows neither who asked nor anything confidential.', 'Ett svar visar varken vem som frågat eller något hemligt.',
      'Et svar afslører hverken spørgeren eller noget fortroligt.', 'Et svar avslører verken hvem som spurte, eller noe fortrolig.'),
    steps: ['answerQuestion'], weight: 'blocks',
    when: always, must: no(revealsAsker),
    remedies: [{ change: revealsAsker, to: false, say: t('Write the answer again without traces of the firm.', 'Skriv om svaret utan spår av företaget.', 'Skriv svaret igen uden spor af virksomheden.', 'Skriv svaret på nytt uten spor av leverandøren.') }],
    examples: around({ of: revealsAsker, good: [false], bad: [true], small: false }),
  }),
  duty({
    ...danishEntry('dk/conflict/remedied', 'conflicts of interest', 'DK §4', ul('§ 4 og § 24, nr. 18')),
    carriesOut: 'eu/conflict/remedied',
    says: t('Conflicts of interest are found and remedied before the person concerned goes on; a firm whose own interests pull against the task counts too.',
      'Intressekonflikter upptäcks och åtgärdas innan den berörda personen fortsätter; även ett företag vars egna intressen går emot uppgiften räknas.',
      'Interessekonflikter findes og afhjælpes, før den pågældende går videre; også en virksomhed, hvis egne interesser strider mod opgaven, tæller med.',
      'Interessekonflikter avdekkes og avhjelpes før den det gjelder, går videre; også en leverandør med interesser i strid med oppgaven teller med.'),
    steps: ['inviteToTender', 'evaluate', 'decideAward'], weight: 'blocks',
    when: all(partTwo, yes(conflictKnown)), must: yes(conflictRemedied),
    remedies: [{ change: conflictRemedied, to: true, say: t('Replace the person, or take the tie away in another way, and write it down.', 'Byt ut personen, eller ta bort bindningen på annat sätt, och skriv ner det.', 'Udskift personen, eller fjern båndet på anden måde, og skriv det ned.', 'Bytt ut personen, eller fjern bindingen på en annen måte, og skriv det ned.') }],
    examples: [
      ...around({ of: conflictRemedied, base: { 'conflict.known': true }, good: [true], bad: [false], outside: [{ 'conflict.known': false }] }),
      depends('nobody has said whether there is a conflict', { ...above, 'conflict.remedied': false }),
    ],
  }),
]
