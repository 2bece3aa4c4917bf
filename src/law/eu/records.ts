import { text } from '../../plain/index.ts'
import { among, yes } from '../build.ts'
import { cancelReason, cancelToldAll, recordsKept, reportWritten } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { dutyOn, examplesAround, insideDirective } from './entry.ts'
import { insideFull } from './regimes.ts'
import { d24, d25 } from './sources.ts'

const records = dutyOn('records')
const award = dutyOn('award and standstill')

export const rules: readonly Rule[] = [
  award({
    id: 'eu/cancel/told-all', steps: ['cancelProcedure'], weight: 'blocks', sources: [d24('art. 55(1)'), d25('art. 75(1)')], dossier: ['EU-INF-01'],
    says: text(
      'When you cancel, everybody who took part is told as soon as possible, with the reasons.',
      'När ni avbryter upphandlingen underrättas alla som deltagit så snart som möjligt, med skälen.',
      'Når I annullerer udbuddet, underrettes alle, der har deltaget, hurtigst muligt og med begrundelse.',
      'Når dere avlyser konkurransen, får alle som har deltatt, beskjed så snart som mulig, med begrunnelse.'),
    when: insideFull, must: yes(cancelToldAll),
    remedies: [{ change: cancelToldAll, to: true, say: text('Write to everybody.', 'Skriv till alla.', 'Skriv til alle.', 'Skriv til alle.') }],
    examples: examplesAround({ utilities: true, of: cancelToldAll, good: [true], bad: [false] }),
  }),
  award({
    id: 'eu/cancel/fair-reason', steps: ['cancelProcedure'], weight: 'blocks', sources: [d24('art. 18(1), 55(1)'), d25('art. 36(1), 75(1)')], dossier: ['EU-INF-01', 'EU-PRI-01'],
    says: text(
      'There is a reason to cancel that can be told to all, and it is not to get rid of the firm that won.',
      'Det finns ett skäl att avbryta som kan berättas för alla, och det är inte att slippa vinnaren.',
      'Der er en grund til at annullere, som kan siges til alle, og den er ikke at slippe for vinderen.',
      'Det er en grunn til å avlyse som kan sies til alle, og den er ikke å slippe unna vinneren.'),
    when: insideFull, must: among(cancelReason, 'noTenders', 'needChanged', 'error'),
    remedies: [{ insteadTake: 'decideAward', say: text('Go on and award to the best tender.', 'Gå vidare och tilldela det bästa anbudet.', 'Gå videre, og tildel det bedste tilbud.', 'Gå videre og tildel det beste tilbudet.') }],
    examples: examplesAround({ utilities: true, of: cancelReason, good: ['noTenders', 'needChanged', 'error'], bad: ['none', 'avoidWinner'] }),
  }),
  records({
    id: 'eu/records/kept', steps: ['decideAward'], weight: 'blocks', sources: [d24('art. 84(2)'), d25('art. 100')], dossier: ['EU-REP-02'],
    says: text(
      'Every step and decision is documented well enough to be explained, and kept for at least three years after the award.',
      'Varje steg och beslut dokumenteras så att det kan förklaras, och sparas i minst tre år efter tilldelningen.',
      'Hvert trin og hver beslutning dokumenteres, så det kan forklares, og gemmes i mindst tre år efter tildelingen.',
      'Hvert steg og hver beslutning dokumenteres slik at det kan forklares, og oppbevares i minst tre år etter tildelingen.'),
    when: insideFull, must: yes(recordsKept),
    remedies: [{ change: recordsKept, to: true, say: text('Complete the file.', 'Komplettera akten.', 'Gør sagen komplet.', 'Gjør saken komplett.') }],
    examples: examplesAround({ utilities: true, of: recordsKept, good: [true], bad: [false] }),
  }),
  records({
    id: 'eu/records/report', steps: ['sendAwardNotice'], weight: 'needs a reason', sources: [d24('art. 84(1)')], dossier: ['EU-REP-01', 'EU-COI-03'],
    says: text(
      'A report on the procurement tells who was chosen and turned down and why, low tenders, the grounds for negotiating, conflicts of interest and what was done about them.',
      'En rapport om upphandlingen anger vilka som valdes och valdes bort och varför, låga anbud, grunder för förhandling, intressekonflikter och åtgärder.',
      'En rapport om udbuddet fortæller, hvem der blev valgt og fravalgt og hvorfor, lave tilbud, grundlag for forhandling, interessekonflikter og foranstaltninger.',
      'En anskaffelsesprotokoll forteller hvem som ble valgt og valgt bort og hvorfor, lave tilbud, grunnlag for forhandling, interessekonflikter og tiltak.'),
    when: insideDirective, must: yes(reportWritten),
    remedies: [{ change: reportWritten, to: true, say: text('Write the report; most of it can be drawn from the log.', 'Skriv rapporten; det mesta kan hämtas ur loggen.', 'Skriv rapporten; det meste kan hentes i loggen.', 'Skriv protokollen; det meste kan hentes fra loggen.') }],
    examples: examplesAround({ of: reportWritten, good: [true], bad: [false] }),
  }),
]
