import { text as t } from '../../plain/index.ts'
import { among, duty, yes } from '../build.ts'
import { cancelReason, cancelToldAll, recordsKept, reportWritten } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { around, danishEntry, inAct } from './entry.ts'
import { ul } from './sources.ts'

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/records/report', 'records', 'DK §174', ul('§ 174, stk. 1')),
    carriesOut: 'eu/records/report',
    says: t('A report on the procedure is written: who took part, who was chosen and why, the procedure’s reasons, conflicts and what was done about a head start.',
      'En rapport om upphandlingen skrivs: vilka som deltog, vem som valdes och varför, skälen till förfarandet, konflikter och vad som gjorts mot försprång.',
      'Der skrives en rapport om udbuddet: hvem der deltog, hvem der blev valgt og hvorfor, grunden til proceduren, konflikter og hvad der er gjort ved et forspring.',
      'Det skrives en protokoll om anskaffelsen: hvem som deltok, hvem som ble valgt og hvorfor, grunnen til prosedyren, konflikter og hva som er gjort med forsprang.'),
    steps: ['sendAwardNotice'], weight: 'needs a reason',
    when: inAct, must: yes(reportWritten),
    remedies: [{ change: reportWritten, to: true, say: t('Write the report.', 'Skriv rapporten.', 'Skriv rapporten.', 'Skriv protokollen.') }],
    examples: around({ of: reportWritten, good: [true], bad: [false] }),
  }),
  duty({
    ...danishEntry('dk/records/kept', 'records', 'C30', ul('§ 174, stk. 5')),
    carriesOut: 'eu/records/kept',
    says: t('The file is kept as long as the contract runs and at least 3 years from the award.', 'Akten sparas så länge avtalet löper och minst 3 år från tilldelningen.',
      'Sagen gemmes, så længe kontrakten løber, og mindst 3 år fra tildelingen.', 'Saken oppbevares så lenge kontrakten løper, og minst 3 år fra tildelingen.'),
    steps: ['decideAward'], weight: 'blocks',
    when: inAct, must: yes(recordsKept),
    remedies: [{ change: recordsKept, to: true, say: t('Document each step and keep the file.', 'Dokumentera varje steg och spara akten.', 'Dokumentér hvert trin, og gem sagen.', 'Dokumenter hvert steg og oppbevar saken.') }],
    examples: around({ of: recordsKept, good: [true], bad: [false] }),
  }),
  duty({
    ...danishEntry('dk/cancel/told', 'records', 'DK §171', ul('§ 171')),
    carriesOut: 'eu/cancel/told-all',
    says: t('When a procedure is cancelled, all who took part are told in writing, with the reasons.', 'När en upphandling avbryts underrättas alla som deltagit skriftligt, med skälen.',
      'Når et udbud annulleres, underrettes alle deltagere skriftligt med begrundelse.', 'Når en konkurranse avlyses, får alle deltakere skriftlig beskjed med begrunnelse.'),
    steps: ['cancelProcedure'], weight: 'blocks',
    when: inAct, must: yes(cancelToldAll),
    remedies: [{ change: cancelToldAll, to: true, say: t('Tell all, with the reasons.', 'Underrätta alla, med skälen.', 'Underret alle med begrundelse.', 'Gi alle beskjed, med begrunnelse.') }],
    examples: around({ of: cancelToldAll, good: [true], bad: [false] }),
  }),
  duty({
    ...danishEntry('dk/cancel/fair-reason', 'records', 'DK §2', ul('§ 2')),
    carriesOut: 'eu/cancel/fair-reason',
    says: t('A procedure is cancelled for an objective reason, never to avoid the firm that won.', 'En upphandling avbryts av sakliga skäl, aldrig för att slippa vinnaren.',
      'Et udbud annulleres af en saglig grund, aldrig for at undgå vinderen.', 'En konkurranse avlyses av en saklig grunn, aldri for å unngå vinneren.'),
    steps: ['cancelProcedure'], weight: 'blocks',
    when: inAct, must: among(cancelReason, 'noTenders', 'needChanged', 'error'),
    remedies: [{ insteadTake: 'decideAward', say: t('Go on and award the contract.', 'Gå vidare och tilldela kontraktet.', 'Gå videre, og tildel kontrakten.', 'Gå videre og tildel kontrakten.') }],
    examples: around({ of: cancelReason, good: ['noTenders', 'needChanged', 'error'], bad: ['avoidWinner', 'none'] }),
  }),
]
