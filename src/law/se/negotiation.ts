import { text as t } from '../../plain/index.ts'
import { all, among, any, duty, is, isNot, no, since, yes } from '../build.ts'
import { firstTenderReserved, negotiated, phase, procedure, reducedBy, secretPassedOn, stagesAnnounced } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { alsoForUtilities, cases, insideBoth, insideEu, large } from './cases.ts'
import { fewestInvited } from './fewest-invited.ts'
import { lou, osl, sinceAct, luf } from './sources.ts'

const firstTender = duty({
  id: 'se/negotiation/first-tender', dossier: ['nat 2.1 May tenders be awarded on the first offer withou'], carriesOut: 'eu/negotiation/first-tender', order: 'SE', topic: 'negotiation', life: sinceAct, sources: [lou('6 kap. 8 §')],
  says: t('You may award on the first tenders without negotiating only if the notice or the invitation kept that right.', 'Ni får tilldela på de första anbuden utan att förhandla bara om annonsen eller inbjudan har förbehållit den rätten.',
    'I må kun tildele på de første tilbud uden forhandling, hvis bekendtgørelsen eller opfordringen har forbeholdt den ret.', 'Dere kan tildele på de første tilbudene uten forhandling bare hvis kunngjøringen eller invitasjonen har tatt forbehold om det.'),
  steps: ['callFinalTenders', 'decideAward'], when: all(insideEu, is(procedure, 'negotiation')), must: any(yes(negotiated), yes(firstTenderReserved)), weight: 'blocks',
  remedies: [
    { change: negotiated, to: true, say: t('Negotiate with those who tendered.', 'Förhandla med dem som lämnat anbud.', 'Forhandl med dem, der har budt.', 'Forhandle med dem som har gitt tilbud.') },
    { change: firstTenderReserved, to: true, say: t('Another time: reserve the right in the notice.', 'En annan gång: förbehåll rätten i annonsen.', 'En anden gang: forbehold retten i bekendtgørelsen.', 'En annen gang: ta forbehold i kunngjøringen.') },
  ],
  examples: cases({ ...large, procedure: 'negotiation' }, {
    lawful: { 'negotiated': { 'negotiation.held': true, 'negotiation.firstTenderReserved': false }, 'reserved': { 'negotiation.held': false, 'negotiation.firstTenderReserved': true } },
    unlawful: { 'neither': { 'negotiation.held': false, 'negotiation.firstTenderReserved': false } }, depends: { 'nobody has said what the notice holds': { 'negotiation.held': false } },
    outside: { 'an open procedure': { procedure: 'open' }, 'below the threshold': { 'value.estimated': 2_000_000 } },
  }),
})

const reduce = duty({
  id: 'se/negotiation/reduce', dossier: ['nat 2.1 Cut the number of offers in rounds'], carriesOut: 'eu/negotiation/reduced-by-criteria', order: 'SE', topic: 'negotiation', life: sinceAct, sources: [lou('6 kap. 10, 23 och 36 §§'), luf('6 kap. 16 och 29 §§')],
  says: t('The number of tenders or solutions may be cut in rounds only if the documents said so, and only by the award criteria.', 'Antalet anbud eller lösningar får minskas i omgångar bara om dokumenten anger det, och bara enligt tilldelningskriterierna.',
    'Antallet af tilbud eller løsninger må kun skæres i runder, hvis materialet siger det, og kun efter tildelingskriterierne.', 'Antall tilbud eller løsninger kan bare reduseres i runder hvis dokumentene sier det, og bare etter tildelingskriteriene.'),
  steps: ['holdRound', 'callFinalTenders'],
  // LUF has stages for dialogue and partnership only.
  when: all(insideBoth, any(all(insideEu, is(procedure, 'negotiation')), among(procedure, 'dialogue', 'innovationPartnership')), isNot(reducedBy, 'none')), must: all(is(reducedBy, 'awardCriteria'), yes(stagesAnnounced)), weight: 'blocks',
  remedies: [
    { change: reducedBy, to: 'awardCriteria', say: t('Rank by the award criteria before you cut.', 'Rangordna enligt tilldelningskriterierna innan ni minskar.', 'Rangér efter tildelingskriterierne, før der skæres.', 'Ranger etter tildelingskriteriene før dere reduserer.') },
    { change: reducedBy, to: 'none', say: t('Go on with all of them.', 'Fortsätt med alla.', 'Fortsæt med alle.', 'Fortsett med alle.') },
  ],
  examples: alsoForUtilities(cases({ ...large, procedure: 'negotiation' }, {
    lawful: { 'by the criteria, announced': { 'round.reducedBy': 'awardCriteria', 'negotiation.stagesAnnounced': true } },
    unlawful: {
      'in a dialogue': { procedure: 'dialogue', 'round.reducedBy': 'other', 'negotiation.stagesAnnounced': true },
      'by the criteria, not announced': { 'round.reducedBy': 'awardCriteria', 'negotiation.stagesAnnounced': false },
      'by something else': { 'round.reducedBy': 'other', 'negotiation.stagesAnnounced': true },
      'in a partnership': { procedure: 'innovationPartnership', 'round.reducedBy': 'other', 'negotiation.stagesAnnounced': true },
    },
    depends: { 'nobody has said whether it was announced': { 'round.reducedBy': 'awardCriteria' } },
    outside: { 'nobody is cut': { 'round.reducedBy': 'none' }, 'a heat company that negotiates': { procedure: 'negotiation', 'buyer.kind': 'utility', activity: 'heat', 'value.estimated': 90_000_000 }, 'an open procedure': { procedure: 'open' }, 'below the threshold': { 'value.estimated': 2_000_000 } },
  })),
})

const secrecy = duty({
  id: 'se/secrecy/tenders', replaces: 'eu/dialogue/secrets-kept', order: 'SE', topic: 'negotiation', life: since('2019-10-01', 'step taken'), sources: [osl('19 kap. 3 §')], dossier: ['diff 52'],
  says: t('Until the award is decided, nothing about a tender may go to anybody but the firm that made it. The secrecy is absolute: share needs, never offers.',
    'Tills tilldelningen är beslutad får inget om ett anbud lämnas till någon annan än den som lämnat det. Sekretessen är absolut: dela behov, aldrig anbud.',
    'Indtil tildelingen er besluttet, må intet om et tilbud gå til andre end den, der har afgivet det. Tavsheden er absolut: del behov, aldrig tilbud.',
    'Til tildelingen er bestemt, kan ingenting om et tilbud gå til andre enn den som ga det. Taushetsplikten er absolutt: del behov, aldri tilbud.'),
  steps: ['holdRound', 'answerQuestion', 'shareNotes'], when: among(phase, 'requests', 'tendering', 'rounds', 'evaluation'), must: no(secretPassedOn), weight: 'blocks',
  remedies: [{ change: secretPassedOn, to: false, say: t('Take out everything that comes from a tender.', 'Ta bort allt som kommer från ett anbud.', 'Fjern alt, der stammer fra et tilbud.', 'Fjern alt som kommer fra et tilbud.') }],
  examples: cases({ phase: 'rounds' }, {
    lawful: { 'nothing passed on': { 'dialogue.secretPassedOn': false } },
    unlawful: {
      'in a round': { 'dialogue.secretPassedOn': true }, 'while firms ask to take part': { phase: 'requests', 'dialogue.secretPassedOn': true },
      'while firms tender': { phase: 'tendering', 'dialogue.secretPassedOn': true }, 'during evaluation': { phase: 'evaluation', 'dialogue.secretPassedOn': true },
    },
    depends: { 'nobody has said': {} }, outside: { 'after the award': { phase: 'awarded' } },
  }),
})

export const rules: readonly Rule[] = [firstTender, reduce, ...fewestInvited({ order: 'SE', source: lou('4 kap. 7 §'), life: sinceAct, outside: { 'below the threshold': { 'value.estimated': 2_000_000 } } }), secrecy]
