import { text } from '../../plain/index.ts'
import { all, any, atLeast, is, no, since, yes } from '../build.ts'
import {
  adviserMayTender, conflictDeclared, conflictKnown, conflictRemedied, consent, consultationAnnounced, essentialsOral, firmsMet,
  informationShared, measuresRecorded, meetingDocumented, onlySomeInvited, phase, promiseGiven, secretPassedOn, shapedByOneFirm,
  timeEvened,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { bigPurchase, dutyOn, example, examplesAround, heatCompany, smallPurchase } from './entry.ts'
import { aboveFull } from './regimes.ts'
import { d24, judgment, d25 } from './sources.ts'

const dialogue = dutyOn('market dialogue')
const conflicts = dutyOn('conflicts of interest')
const secrecy = dutyOn('market dialogue', since('2016-04-18', 'step taken'))

const adviserWantsIn = { 'dialogue.adviserMayTender': true }
const noAdviser = { 'dialogue.adviserMayTender': false }

export const rules: readonly Rule[] = [
  dialogue({
    id: 'eu/dialogue/allowed', steps: ['announceConsultation', 'inviteFirms'], weight: 'needs a reason',
    sources: [d24('art. 40'), d25('art. 58')], dossier: ['EU-MKT-01'],
    says: text(
      'Before the procedure begins you may talk with the market, tell it your plans and take advice from anyone. Once it has begun, contact runs through questions, rounds and clarifications.',
      'Innan upphandlingen påbörjas får ni samråda med marknaden, berätta om planerna och ta råd av vem som helst. Därefter sköts kontakten genom frågor, rundor och förtydliganden.',
      'Før udbuddet begynder, må I føre dialog med markedet, fortælle om planerne og tage imod råd fra alle. Derefter foregår kontakten gennem spørgsmål, runder og præciseringer.',
      'Før konkurransen begynner, kan dere ha dialog med markedet, fortelle om planene og ta imot råd fra hvem som helst. Deretter går kontakten gjennom spørsmål, runder og avklaringer.'),
    when: aboveFull, must: is(phase, 'before'),
    remedies: [{ insteadTake: 'answerQuestion', say: text('Take up the point as a question and give the answer to all.', 'Ta upp saken som en fråga och ge svaret till alla.', 'Tag emnet op som et spørgsmål, og giv svaret til alle.', 'Ta opp saken som et spørsmål, og gi svaret til alle.') }],
    examples: examplesAround({ utilities: true, of: phase, good: ['before'], bad: ['tendering', 'requests'] }),
  }),
  dialogue({
    id: 'eu/dialogue/open-door', steps: ['inviteFirms', 'meetFirm'], weight: 'advice',
    sources: [d24('art. 18(1)'), d24('art. 40'), d25('art. 36(1), 58')], dossier: ['EU-MKT-02', 'hard 27'],
    says: text(
      'Announce the consultation so that any interested firm can join; talking only with hand-picked firms is allowed, but has to be explained later.',
      'Annonsera konsultationen så att alla intresserade företag kan vara med; att bara tala med utvalda företag är tillåtet men måste kunna förklaras efteråt.',
      'Annoncer markedsdialogen, så alle interesserede virksomheder kan være med; det er tilladt kun at tale med udvalgte, men det skal kunne forklares bagefter.',
      'Kunngjør markedsdialogen slik at alle interesserte leverandører kan være med; det er lov å snakke bare med utvalgte, men det må kunne forklares etterpå.'),
    why: text('Equal chance.', 'Lika möjlighet.', 'Lige muligheder.', 'Lik mulighet.'),
    when: aboveFull, must: no(onlySomeInvited),
    remedies: [{ change: onlySomeInvited, to: false, say: text('Announce the consultation openly.', 'Annonsera konsultationen öppet.', 'Annoncer markedsdialogen åbent.', 'Kunngjør markedsdialogen åpent.') }],
    examples: examplesAround({ utilities: true, of: onlySomeInvited, good: [false], bad: [true] }),
  }),
  dialogue({
    id: 'eu/dialogue/more-than-one-firm', steps: ['shareNotes', 'publishConsultationReport'], weight: 'advice',
    sources: [d24('art. 40'), d24('art. 41'), d25('art. 58, 59')], dossier: ['EU-MKT-02', 'hard 27'],
    says: text(
      'Having met one single firm, after no open announcement, you know one view of the market only: talk with at least one more.',
      'Har ni mött ett enda företag, utan öppen annonsering, känner ni bara en syn på marknaden: tala med minst ett till.',
      'Har I kun mødt én virksomhed uden åben annoncering, kender I kun ét syn på markedet: tal med mindst én mere.',
      'Har dere møtt bare én leverandør, uten åpen kunngjøring, kjenner dere bare ett syn på markedet: snakk med minst én til.'),
    when: all(aboveFull, atLeast(firmsMet, 1)), must: any(yes(consultationAnnounced), atLeast(firmsMet, 2)),
    remedies: [
      { change: firmsMet, say: text('Meet one more firm.', 'Möt ett företag till.', 'Mød en virksomhed mere.', 'Møt én leverandør til.') },
      { change: consultationAnnounced, to: true, say: text('Announce the consultation.', 'Annonsera konsultationen.', 'Annoncer markedsdialogen.', 'Kunngjør markedsdialogen.') },
    ],
    examples: [
      example('one firm met after an announcement', { ...bigPurchase, 'consultation.firmsMet': 1, 'consultation.announced': true }, 'lawful'),
      example('two firms met without an announcement', { ...bigPurchase, 'consultation.firmsMet': 2, 'consultation.announced': false }, 'lawful'),
      example('a heat company met one firm, nothing announced', { ...bigPurchase, ...heatCompany, 'consultation.firmsMet': 1, 'consultation.announced': false }, 'unlawful'),
      example('one firm met, nothing announced', { ...bigPurchase, 'consultation.firmsMet': 1, 'consultation.announced': false }, 'unlawful'),
      example('one firm met, nobody says whether it was announced', { ...bigPurchase, 'consultation.firmsMet': 1 }, 'depends'),
      example('nobody met', { ...bigPurchase, 'consultation.firmsMet': 0, 'consultation.announced': false }, 'does not apply'),
      example('small purchase', { ...bigPurchase, ...smallPurchase, 'consultation.firmsMet': 1, 'consultation.announced': false }, 'does not apply'),
      example('on its first day', { ...bigPurchase, 'consultation.firmsMet': 1, 'consultation.announced': false }, 'unlawful', '2016-04-18'),
      example('the day before its first', { ...bigPurchase, 'consultation.firmsMet': 1, 'consultation.announced': false }, 'does not apply', '2016-04-17'),
    ],
  }),
  dialogue({
    id: 'eu/dialogue/talk-documented', steps: ['meetFirm'], weight: 'blocks',
    sources: [d24('art. 22(2)'), d24('art. 84(2)'), d25('art. 40(2), 100(2)')], dossier: ['EU-COM-04', 'EU-REP-02', 'nat 3.3.1'],
    says: text(
      'You may talk face to face or by phone, but write down who met, when, about what and what was handed over.',
      'Ni får tala på plats eller i telefon, men anteckna vilka som möttes, när, om vad och vad som lämnades över.',
      'I må gerne mødes eller tale i telefon, men notér hvem, hvornår, om hvad og hvad der blev udleveret.',
      'Dere kan møtes eller snakke i telefon, men noter hvem, når, om hva og hva som ble overlevert.'),
    why: text('So that everybody can later see that no firm was favoured.', 'Så att alla efteråt kan se att inget företag gynnats.', 'Så alle bagefter kan se, at ingen blev favoriseret.', 'Slik at alle etterpå kan se at ingen ble favorisert.'),
    when: aboveFull, must: yes(meetingDocumented),
    remedies: [{ change: meetingDocumented, to: true, say: text('Write the note of the talk and put it on file.', 'Skriv en tjänsteanteckning och lägg den i akten.', 'Skriv et notat om samtalen, og læg det på sagen.', 'Skriv et notat fra samtalen og legg det på saken.') }],
    examples: examplesAround({ utilities: true, of: meetingDocumented, good: [true], bad: [false] }),
  }),
  dialogue({
    id: 'eu/dialogue/essentials-in-writing', steps: ['meetFirm'], weight: 'blocks',
    sources: [d24('art. 22(2)'), d25('art. 40(2)')], dossier: ['EU-COM-04', 'myth 22'],
    says: text(
      'What is essential – the documents, requests to take part, tenders – is never dealt with by word of mouth alone.',
      'Det väsentliga – upphandlingsdokument, anbudsansökningar, anbud – hanteras aldrig enbart muntligt.',
      'Det grundlæggende – udbudsmaterialet, ansøgninger, tilbud – behandles aldrig kun mundtligt.',
      'Det vesentlige – anskaffelsesdokumentene, forespørsler om å delta, tilbud – behandles aldri bare muntlig.'),
    when: aboveFull, must: no(essentialsOral),
    remedies: [{ change: essentialsOral, to: false, say: text('Put it in writing in the procurement tool.', 'Ta det skriftligt i upphandlingsverktyget.', 'Tag det skriftligt i udbudssystemet.', 'Ta det skriftlig i konkurransegjennomføringsverktøyet.') }],
    examples: examplesAround({ utilities: true, of: essentialsOral, good: [false], bad: [true] }),
  }),
  dialogue({
    id: 'eu/dialogue/no-promise', steps: ['meetFirm'], weight: 'blocks',
    sources: [d24('art. 18(1)'), d24('art. 40'), d25('art. 36(1), 58')], dossier: ['EU-PRI-01', 'EU-MKT-02'],
    says: text(
      'No firm is promised a contract or an advantage in the talks.',
      'Inget företag får löfte om kontrakt eller en fördel i samtalen.',
      'Ingen virksomhed får løfte om en kontrakt eller en fordel i dialogen.',
      'Ingen leverandør får løfte om kontrakt eller en fordel i dialogen.'),
    when: aboveFull, must: no(promiseGiven),
    remedies: [{ change: promiseGiven, to: false, say: text('Take the promise back in writing and say that the contract will be open to competition.', 'Ta tillbaka löftet skriftligt och säg att kontraktet konkurrensutsätts.', 'Træk løftet skriftligt tilbage, og sig, at kontrakten bliver konkurrenceudsat.', 'Trekk løftet tilbake skriftlig og si at kontrakten blir konkurranseutsatt.') }],
    examples: examplesAround({ utilities: true, of: promiseGiven, good: [false], bad: [true] }),
  }),
  secrecy({
    id: 'eu/dialogue/secrets-kept', steps: ['shareNotes', 'publishConsultationReport', 'holdRound'], weight: 'blocks',
    sources: [d24('art. 21(1)'), d24('art. 29(5), 30(3), 31(4) and (6)'), d25('art. 39(1), 48(3), 49(4) and (6)')], dossier: ['EU-CONF-01', 'EU-CPN-05', 'EU-CD-04', 'EU-IP-12'],
    says: text(
      'What a firm has marked as confidential is passed on only with its consent to that very piece of information; a general consent is not enough.',
      'Det som ett företag markerat som konfidentiellt lämnas vidare bara med samtycke till just den uppgiften; ett allmänt samtycke räcker inte.',
      'Det, en virksomhed har markeret som fortroligt, gives kun videre med samtykke til netop den oplysning; et generelt samtykke er ikke nok.',
      'Det en leverandør har merket som fortrolig, gis bare videre med samtykke til nettopp den opplysningen; et generelt samtykke er ikke nok.'),
    when: aboveFull, must: any(no(secretPassedOn), is(consent, 'specific')),
    remedies: [
      { change: secretPassedOn, to: false, say: text('Leave the confidential part out.', 'Utelämna den konfidentiella delen.', 'Udelad den fortrolige del.', 'Utelat den fortrolige delen.') },
      { change: consent, to: 'specific', say: text('Ask the firm for consent to this specific information.', 'Be företaget om samtycke till just denna uppgift.', 'Bed virksomheden om samtykke til netop denne oplysning.', 'Be leverandøren om samtykke til nettopp denne opplysningen.') },
    ],
    examples: [
      example('nothing secret passed on', { ...bigPurchase, 'dialogue.secretPassedOn': false, 'dialogue.consent': 'none' }, 'lawful'),
      ...examplesAround({ utilities: true, base: { 'dialogue.secretPassedOn': true }, of: consent, good: ['specific'], bad: ['blanket', 'none'] }),
    ],
  }),
  dialogue({
    id: 'eu/dialogue/information-to-all', steps: ['sendNotice'], weight: 'blocks',
    sources: [d24('art. 41'), d25('art. 59')], dossier: ['EU-MKT-03'],
    says: text(
      'When a firm that gave advice may tender, the others get the relevant information it was given or that came out of its work.',
      'Om ett företag som gett råd kan lämna anbud ska de andra få den relevanta information som det fått eller som arbetet lett till.',
      'Når en virksomhed, der har rådgivet, kan byde, får de andre de relevante oplysninger, den har fået, eller som kom ud af arbejdet.',
      'Når en leverandør som har gitt råd, kan gi tilbud, får de andre den relevante informasjonen den har fått, eller som kom ut av arbeidet.'),
    why: text('Equal chance.', 'Lika möjlighet.', 'Lige muligheder.', 'Lik mulighet.'),
    when: all(aboveFull, yes(adviserMayTender)), must: yes(informationShared),
    remedies: [{ change: informationShared, to: true, say: text('Put the information with the procurement documents.', 'Lägg informationen bland upphandlingsdokumenten.', 'Læg oplysningerne sammen med udbudsmaterialet.', 'Legg informasjonen sammen med anskaffelsesdokumentene.') }],
    examples: examplesAround({ utilities: true, base: adviserWantsIn, of: informationShared, good: [true], bad: [false], outside: [noAdviser] }),
  }),
  dialogue({
    id: 'eu/dialogue/time-for-all', steps: ['sendNotice'], weight: 'blocks',
    sources: [d24('art. 41'), d25('art. 59')], dossier: ['EU-MKT-03'],
    says: text(
      'When a firm that gave advice may tender, the time limits are long enough for the others to catch up.',
      'Om ett företag som gett råd kan lämna anbud ska tidsfristerna vara så långa att de andra hinner ikapp.',
      'Når en virksomhed, der har rådgivet, kan byde, er fristerne lange nok til, at de andre kan nå med.',
      'Når en leverandør som har gitt råd, kan gi tilbud, er fristene lange nok til at de andre kan ta igjen forspranget.'),
    when: all(aboveFull, yes(adviserMayTender)), must: yes(timeEvened),
    remedies: [{ change: timeEvened, to: true, say: text('Give a longer time limit.', 'Ge en längre tidsfrist.', 'Giv en længere frist.', 'Gi en lengre frist.') }],
    examples: examplesAround({ utilities: true, base: adviserWantsIn, of: timeEvened, good: [true], bad: [false], outside: [noAdviser] }),
  }),
  dialogue({
    id: 'eu/dialogue/measures-on-file', steps: ['decideAward'], weight: 'blocks',
    sources: [d24('art. 41'), d24('art. 84(1)'), d25('art. 59')], dossier: ['EU-MKT-05'],
    says: text(
      'What you did to even out an adviser’s head start stands in the report on the procurement.',
      'Det ni gjort för att jämna ut en rådgivares försprång står i upphandlingens rapport.',
      'Det, I har gjort for at udligne en rådgivers forspring, står i rapporten om udbuddet.',
      'Det dere har gjort for å utjevne en rådgivers forsprang, står i anskaffelsesprotokollen.'),
    when: all(aboveFull, yes(adviserMayTender)), must: yes(measuresRecorded),
    remedies: [{ change: measuresRecorded, to: true, say: text('Write the measures down.', 'Skriv ner åtgärderna.', 'Skriv foranstaltningerne ned.', 'Skriv ned tiltakene.') }],
    examples: examplesAround({ utilities: true, base: adviserWantsIn, of: measuresRecorded, good: [true], bad: [false], outside: [noAdviser] }),
  }),
  dialogue({
    id: 'eu/dialogue/not-one-firms-requirements', steps: ['writeDocuments', 'sendNotice'], weight: 'needs a reason',
    sources: [d24('art. 18(1)'), d24('art. 42(2)'), d25('art. 36(1), 60(2)')], dossier: ['EU-MKT-07'],
    says: text(
      'Requirements give all firms equal access; if they follow one firm’s input alone, show why they do not shut others out.',
      'Kraven ska ge alla företag lika tillträde; följer de ett enda företags underlag ska ni visa varför andra inte stängs ute.',
      'Kravene giver alle virksomheder lige adgang; følger de kun én virksomheds input, skal I vise, hvorfor andre ikke holdes ude.',
      'Kravene gir alle leverandører lik adgang; følger de innspill fra bare én, må dere vise hvorfor andre ikke stenges ute.'),
    when: aboveFull, must: no(shapedByOneFirm),
    remedies: [{ change: shapedByOneFirm, to: false, say: text('Rewrite the requirements as functions and test them on more firms.', 'Skriv om kraven till funktioner och pröva dem mot fler företag.', 'Omskriv kravene til funktioner, og prøv dem af på flere virksomheder.', 'Skriv om kravene til funksjoner og prøv dem mot flere leverandører.') }],
    examples: examplesAround({ utilities: true, of: shapedByOneFirm, good: [false], bad: [true] }),
  }),
  conflicts({
    id: 'eu/conflict/remedied', steps: ['appointEvaluators', 'inviteToTender', 'evaluate', 'decideAward'], weight: 'blocks',
    sources: [d24('art. 24'), judgment('C-538/13', 'eVigilo', '2015-03-12'), d25('art. 36(1), 42')], dossier: ['EU-COI-01', 'EU-COI-04'],
    says: text(
      'If somebody who works on the procurement has a tie to a firm, you deal with it yourself, without waiting for a complaint: usually by replacing the person.',
      'Om någon som arbetar med upphandlingen har en koppling till ett företag åtgärdar ni det själva, utan att vänta på en överprövning: oftast genom att byta person.',
      'Har nogen, der arbejder med udbuddet, en forbindelse til en virksomhed, håndterer I det selv uden at vente på en klage: oftest ved at udskifte personen.',
      'Har noen som arbeider med anskaffelsen, tilknytning til en leverandør, håndterer dere det selv uten å vente på en klage: som regel ved å bytte ut personen.'),
    when: all(aboveFull, yes(conflictKnown)), must: yes(conflictRemedied),
    remedies: [{ change: conflictRemedied, to: true, say: text('Replace the person, and do again what the tie may have touched.', 'Byt personen och gör om det som kopplingen kan ha påverkat.', 'Udskift personen, og gør det om, som forbindelsen kan have påvirket.', 'Bytt ut personen, og gjør om det som tilknytningen kan ha påvirket.') }],
    examples: examplesAround({ utilities: true, base: { 'conflict.known': true }, of: conflictRemedied, good: [true], bad: [false], outside: [{ 'conflict.known': false }] }),
  }),
  conflicts({
    id: 'eu/conflict/declared', steps: ['appointEvaluators', 'evaluate'], weight: 'advice',
    sources: [d24('art. 24'), judgment('C-538/13', 'eVigilo', '2015-03-12'), d25('art. 36(1), 42')], dossier: ['EU-COI-01', 'EU-COI-04'],
    says: text(
      'Let everybody who evaluates, experts from outside too, declare their interests first: that is how ties are found in time.',
      'Låt alla som utvärderar, även externa experter, lämna jävsförklaring först: så hittas kopplingar i tid.',
      'Lad alle, der evaluerer, også eksterne eksperter, afgive habilitetserklæring først: så findes forbindelser i tide.',
      'La alle som evaluerer, også eksterne eksperter, avgi habilitetserklæring først: slik oppdages tilknytninger i tide.'),
    when: aboveFull, must: yes(conflictDeclared),
    remedies: [{ change: conflictDeclared, to: true, say: text('Collect the declarations.', 'Samla in jävsförklaringarna.', 'Indhent erklæringerne.', 'Hent inn erklæringene.') }],
    examples: examplesAround({ utilities: true, of: conflictDeclared, good: [true], bad: [false] }),
  }),
]
