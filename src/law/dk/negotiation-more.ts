import { text as t } from '../../plain/index.ts'
import { all, among, duty, is, yes } from '../build.ts'
import { minimumMarked, needDescribed, phase, procedure, projectAsked } from '../facts/index.ts'
import { roundDuty } from '../eu/rounds.ts'
import type { Rule } from '../types.ts'
import { above, around, danishEntry, inAct, inPartnership, partTwo, partnership, under, unlawful } from './entry.ts'
import { sinceAct, ul } from './sources.ts'

const where = { order: 'DK', life: sinceAct, base: above, outside: { 'below the threshold': under } } as const

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/dialogue/allowed', 'market dialogue', ['DK §39(1)', 'C36', 'nat 3.1 Art 40 (preliminary market consultation) in the', 'nat 3.2 DK'], ul('§ 39, stk. 1')),
    carriesOut: 'eu/dialogue/allowed',
    says: t('Before a procedure you may study the market, tell firms your plans and take advice, as long as § 2 on equal treatment is kept.',
      'Före ett förfarande får ni undersöka marknaden, berätta om planerna och ta råd, så länge § 2 om likabehandling följs.',
      'Før et udbud må I undersøge markedet, fortælle virksomheder om planerne og tage imod råd, når § 2 om ligebehandling overholdes.',
      'Før en konkurranse kan dere undersøke markedet, fortelle leverandører om planene og ta imot råd, så lenge § 2 om likebehandling følges.'),
    steps: ['announceConsultation', 'inviteFirms'], weight: 'needs a reason',
    when: partTwo, must: is(phase, 'before'),
    remedies: [{ insteadTake: 'answerQuestion', say: t('Take it up as a question and answer to all.', 'Ta upp det som en fråga och svara alla.', 'Tag det op som et spørgsmål, og svar alle.', 'Ta det opp som et spørsmål, og svar alle.') }],
    examples: around({ of: phase, good: ['before'], bad: ['tendering', 'requests'] }),
  }),
  duty({
    ...danishEntry('dk/documents/need', 'documents', ['DK §61-66', 'DK §68(2)(3)', 'DK §67-72', 'DK §73-79'], ul('§ 62, stk. 3, § 68, stk. 3 og § 74, stk. 3')),
    carriesOut: 'eu/documents/need',
    says: t('The documents set what is bought: for a dialogue the need, the demands and the award criterion already stand in the notice.',
      'Dokumenten anger föremålet: vid dialog står behov, krav och tilldelningskriterier redan i annonsen.',
      'Materialet fastsætter udbuddets genstand: ved konkurrencepræget dialog står behov, krav og tildelingskriteriet allerede i udbudsbekendtgørelsen.',
      'Dokumentene fastsetter hva som kjøpes: ved konkurransepreget dialog står behov, krav og tildelingskriteriet allerede i kunngjøringen.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: all(inAct, among(procedure, 'negotiation', 'dialogue', 'innovationPartnership')), must: yes(needDescribed),
    remedies: [{ change: needDescribed, to: true, say: t('Describe the need and the demands.', 'Beskriv behovet och kraven.', 'Beskriv behovet og kravene.', 'Beskriv behovet og kravene.') }],
    examples: [
      ...around({ of: needDescribed, base: { procedure: 'dialogue' }, good: [true], bad: [false], outside: [{ procedure: 'open' }] }),
      unlawful('negotiation', { ...above, procedure: 'negotiation', 'documents.needDescribed': false }),
      unlawful('partnership', { ...partnership, 'documents.needDescribed': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/documents/minimum-marked', 'documents', ['DK §61-66', 'DK §73-79'], ul('§ 62, stk. 3 og § 74, stk. 3')),
    carriesOut: 'eu/documents/minimum-marked',
    says: t('The documents of a negotiation or a partnership set the minimum requirements.', 'Dokumenten för förhandling eller innovationspartnerskap anger minimikraven.', 'Materialet til udbud med forhandling og innovationspartnerskab fastsætter mindstekravene.', 'Dokumentene for konkurranse med forhandling og innovasjonspartnerskap fastsetter de absolutte kravene.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: all(inAct, among(procedure, 'negotiation', 'innovationPartnership')), must: yes(minimumMarked),
    remedies: [{ change: minimumMarked, to: true, say: t('Mark the minimum requirements.', 'Markera minimikraven.', 'Markér mindstekravene.', 'Merk de absolutte kravene.') }],
    examples: [
      ...around({ of: minimumMarked, base: { procedure: 'negotiation' }, good: [true], bad: [false], outside: [{ procedure: 'dialogue' }] }),
      unlawful('partnership', { ...partnership, 'documents.minimumMarked': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/partnership/project', 'procedures', 'DK §75(3)', ul('§ 75, stk. 3')),
    says: t('The firms chosen are invited to make their first tender as a proposal for a research and innovation project.',
      'De utvalda företagen uppmanas att lämna sitt första anbud som ett förslag till forsknings- och innovationsprojekt.',
      'De udvalgte ansøgere opfordres til at afgive et indledende tilbud i form af et forsknings- og innovationsprojektforslag.',
      'De utvalgte leverandørene inviteres til å gi et første tilbud i form av et forslag til forsknings- og innovasjonsprosjekt.'),
    steps: ['inviteToTender'], weight: 'needs a reason',
    when: inPartnership, must: yes(projectAsked),
    remedies: [{ change: projectAsked, to: true, say: t('Ask for a project proposal in the invitation.', 'Begär ett projektförslag i inbjudan.', 'Bed om et projektforslag i opfordringen.', 'Be om et prosjektforslag i invitasjonen.') }],
    examples: around({ of: projectAsked, base: partnership, good: [true], bad: [false], outside: [{ procedure: 'dialogue' }] }),
  }),
  roundDuty(where, 'closed', { used: ['dialogue', 'negotiation'], sources: [ul('§ 66, stk. 6 og § 71, stk. 1-2')], dossier: ['DK §70-72', 'DK §66', 'DK §67-72'] }),
  roundDuty(where, 'dialogue-final', { used: ['dialogue'], sources: [ul('§ 71, stk. 1')], dossier: ['DK §70-72'] }),
]
