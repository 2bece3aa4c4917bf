import { text as t } from '../../plain/index.ts'
import { all, duty, is, yes } from '../build.ts'
import { adviserMayTender, informationShared, measuresRecorded, meetingDocumented, phase, timeEvened } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { aboveBoth, alsoForUtilities, cases, large, middle, outsideBoth, outsideTwo, partTwo, partTwoOrThree, underEea } from './cases.ts'
import { foa, sinceAct, fsf } from './sources.ts'

const adviser = { ...large, 'dialogue.adviserMayTender': true } as const
const noAdviser = { ...outsideBoth, 'no adviser can tender': { 'dialogue.adviserMayTender': false } } as const

export const rules: readonly Rule[] = [
  duty({
    id: 'no/dialogue/allowed', carriesOut: 'eu/dialogue/allowed', order: 'NO', topic: 'market dialogue', life: sinceAct, sources: [foa('§ 12-1'), foa('§ 8-1'), fsf('§ 8-1')], dossier: ['diff 19', 'nat 3.1 Art 40 (preliminary market consultation) in the', 'nat 3.1 Below threshold', 'nat 3.2 NO'],
    says: t('Before the competition you may study the market, tell firms your plans and needs, and take advice, below the EEA threshold too, as long as it does not distort the competition.',
      'Före upphandlingen får ni undersöka marknaden, berätta om planer och behov och ta råd, även under EES-tröskelvärdet, så länge konkurrensen inte snedvrids.',
      'Før udbuddet må I undersøge markedet, fortælle om planer og behov og tage imod råd, også under EØS-tærskelværdien, så længe konkurrencen ikke fordrejes.',
      'Før konkurransen kan dere undersøke markedet, fortelle om planer og behov og ta imot råd, også under EØS-terskelverdien, så lenge konkurransen ikke vris.'),
    steps: ['announceConsultation', 'inviteFirms'], when: partTwoOrThree, must: is(phase, 'before'), weight: 'needs a reason',
    remedies: [{ insteadTake: 'answerQuestion', say: t('Take the matter up as a question with the answer to all.', 'Ta upp saken som en fråga med svar till alla.', 'Tag sagen op som et spørgsmål med svar til alle.', 'Ta saken opp som et spørsmål med svar til alle.') }],
    examples: alsoForUtilities(cases(large, { lawful: { 'before': { phase: 'before' }, 'in Part II': { 'value.estimated': 1_300_000, phase: 'before' } }, unlawful: { 'while firms tender': { phase: 'tendering' }, 'in Part II': { 'value.estimated': 1_300_000, phase: 'tendering' } }, depends: { 'not known': {} }, outside: outsideBoth })),
  }),
  duty({
    id: 'no/dialogue/information', carriesOut: 'eu/dialogue/information-to-all', order: 'NO', topic: 'market dialogue', life: sinceAct, sources: [foa('§ 12-2'), foa('§ 8-2'), fsf('§ 8-2')], dossier: ['diff 20', 'diff 21', 'EX6', 'nat 3.1 Art 41 (prior involvement)', 'nat 3.1 Affiliates of the adviser', 'nat 3.1 Below threshold', 'nat 3.3.1'],
    says: t('If a firm that advised, or one connected to it, may tender, the others get the relevant information.', 'Om ett företag som gett råd, eller ett med anknytning till det, kan lämna anbud får övriga den relevanta informationen.',
      'Hvis en virksomhed, der har rådgivet, eller en med tilknytning til den, kan byde, får de andre de relevante oplysninger.', 'Hvis en leverandør som har gitt råd, eller en med tilknytning til den, kan gi tilbud, får de andre den relevante informasjonen.'),
    steps: ['sendNotice', 'decideAward'], when: all(partTwoOrThree, yes(adviserMayTender)), must: yes(informationShared), weight: 'blocks',
    remedies: [{ change: informationShared, to: true, say: t('Put what was exchanged into the documents.', 'Lägg in det som utbyttes i upphandlingsdokumenten.', 'Læg det udvekslede ind i udbudsmaterialet.', 'Legg det som ble utvekslet, inn i anskaffelsesdokumentene.') }],
    examples: alsoForUtilities(cases(adviser, { lawful: { 'shared': { 'dialogue.informationShared': true } }, unlawful: { 'not shared': { 'dialogue.informationShared': false }, 'in Part II': { 'value.estimated': 1_300_000, 'dialogue.informationShared': false } }, depends: { 'not known': {} }, outside: noAdviser })),
  }),
  duty({
    id: 'no/dialogue/time', carriesOut: 'eu/dialogue/time-for-all', order: 'NO', topic: 'market dialogue', life: sinceAct, sources: [foa('§ 12-2'), foa('§ 8-2'), fsf('§ 8-2')], dossier: ['diff 20', 'EX41'],
    says: t('If a firm that advised may tender, the time evens out its head start.', 'Om ett företag som gett råd kan lämna anbud jämnar tiden ut försprånget.', 'Hvis en virksomhed, der har rådgivet, kan byde, udligner fristen forspringet.', 'Hvis en leverandør som har gitt råd, kan gi tilbud, jevner fristen ut forspranget.'),
    steps: ['sendNotice', 'decideAward'], when: all(partTwoOrThree, yes(adviserMayTender)), must: yes(timeEvened), weight: 'blocks',
    remedies: [{ change: timeEvened, to: true, say: t('Lengthen the time limit and say why.', 'Förläng tidsfristen och ange skälet.', 'Forlæng fristen, og skriv hvorfor.', 'Forleng fristen, og skriv hvorfor.') }],
    examples: alsoForUtilities(cases(adviser, { lawful: { 'evened out': { 'dialogue.timeEvened': true } }, unlawful: { 'not': { 'dialogue.timeEvened': false }, 'in Part II': { 'value.estimated': 1_300_000, 'dialogue.timeEvened': false } }, depends: { 'nobody has judged': {} }, outside: noAdviser })),
  }),
  duty({
    id: 'no/dialogue/protocol', order: 'NO', topic: 'records', life: sinceAct, sources: [foa('§ 10-5 (2)')], dossier: ['diff 22', 'nat 3.1 Record of the dialogue'],
    says: t('The protocol tells of any head start from dialogue and what was done about it.', 'Protokollet redovisar försprång från dialogen och vad som gjorts åt det.', 'Protokollen fortæller om forspring fra dialogen, og hvad der er gjort ved det.', 'Protokollen forteller om konkurransevridning fra dialogen og hva som er gjort med det.'),
    steps: ['decideAward'], when: all(partTwo, yes(adviserMayTender)), must: yes(measuresRecorded), weight: 'blocks',
    remedies: [{ change: measuresRecorded, to: true, say: t('Write the measures into the protocol.', 'Skriv in åtgärderna i protokollet.', 'Skriv tiltagene i protokollen.', 'Skriv tiltakene i protokollen.') }],
    examples: cases({ ...middle, 'dialogue.adviserMayTender': true }, { lawful: { 'written': { 'dialogue.measuresRecorded': true } }, unlawful: { 'not written': { 'dialogue.measuresRecorded': false } }, depends: { 'not known': {} }, outside: { ...outsideTwo, 'no adviser can tender': { 'dialogue.adviserMayTender': false } } }),
  }),
  duty({
    id: 'no/dialogue/oral', carriesOut: 'eu/dialogue/talk-documented', order: 'NO', topic: 'market dialogue', life: sinceAct, sources: [foa('§ 22-1 (2)'), fsf('§ 18-1 (2)')],
    says: t('Oral contact is documented by minutes, a summary or a recording.', 'Muntlig kontakt dokumenteras med protokoll, sammanfattning eller inspelning.', 'Mundtlig kontakt dokumenteres med referat, sammendrag eller optagelse.', 'Muntlig kontakt dokumenteres med referat, sammendrag eller opptak.'),
    steps: ['meetFirm'], when: aboveBoth, must: yes(meetingDocumented), weight: 'blocks',
    remedies: [{ change: meetingDocumented, to: true, say: t('Write the minutes.', 'Skriv mötesanteckningar.', 'Skriv et referat.', 'Skriv referatet.') }],
    examples: alsoForUtilities(cases(large, { lawful: { 'minutes': { 'meeting.documented': true } }, unlawful: { 'nothing': { 'meeting.documented': false } }, depends: { 'not known': {} }, outside: underEea })),
  }),
]
