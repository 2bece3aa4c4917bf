import { text as t } from '../../plain/index.ts'
import { all, among, atLeast, duty, is, yes } from '../build.ts'
import { adviserMayTender, dialoguePlanned, measuresRecorded, minimumMarked, needDescribed, phases, procedure, proportionatePurchase } from '../facts/index.ts'
import { roundDuty } from '../eu/rounds.ts'
import type { Rule } from '../types.ts'
import { aboveEu, cases, insideEu, large } from './cases.ts'
import { lou, sinceAct } from './sources.ts'

const outside = { 'below the threshold': { 'value.estimated': 2_000_000 } } as const
const where = { order: 'SE', life: sinceAct, base: large, outside } as const
const partnership = { ...large, procedure: 'innovationPartnership' } as const
const base = { order: 'SE', life: sinceAct } as const

export const rules: readonly Rule[] = [
  roundDuty(where, 'minimum', { used: ['negotiation', 'innovationPartnership'], sources: [lou('6 kap. 8 och 34 §§')] }),
  roundDuty(where, 'criteria', { used: ['negotiation', 'innovationPartnership'], sources: [lou('6 kap. 8 och 34 §§')] }),
  roundDuty(where, 'final', { used: ['negotiation', 'innovationPartnership'], sources: [lou('6 kap. 11 och 34 §§')] }),
  roundDuty(where, 'changes-written', { used: ['negotiation', 'innovationPartnership'], sources: [lou('6 kap. 9 och 35 §§')] }),
  roundDuty(where, 'closed', { used: ['negotiation', 'dialogue'], sources: [lou('6 kap. 11, 24 och 25 §§')] }),
  roundDuty(where, 'dialogue-solution', { used: ['dialogue'], sources: [lou('6 kap. 24 §')] }),
  roundDuty(where, 'competition-left', { used: ['negotiation', 'dialogue'], sources: [lou('6 kap. 10 och 23 §§')] }),
  duty({
    ...base, id: 'se/negotiation/timetable', carriesOut: 'eu/negotiation/timetable', topic: 'negotiation', sources: [lou('6 kap. 22 §')],
    says: t('The documents of a dialogue give a preliminary timetable.', 'Upphandlingsdokumenten för en konkurrenspräglad dialog anger en preliminär tidsplan.', 'Materialet til en konkurrencepræget dialog angiver en foreløbig tidsplan.', 'Dokumentene for en konkurransepreget dialog angir en foreløpig tidsplan.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks', when: all(insideEu, is(procedure, 'dialogue')), must: yes(dialoguePlanned),
    remedies: [{ change: dialoguePlanned, to: true, say: t('Add a timetable.', 'Lägg till en tidsplan.', 'Tilføj en tidsplan.', 'Legg til en tidsplan.') }],
    examples: cases({ ...large, procedure: 'dialogue' }, { lawful: { 'a timetable': { 'negotiation.planStated': true } }, unlawful: { 'none': { 'negotiation.planStated': false } }, depends: { 'not known': {} }, outside: { ...outside, 'a negotiation': { procedure: 'negotiation' } } }),
  }),
  duty({
    ...base, id: 'se/documents/need', carriesOut: 'eu/documents/need', topic: 'documents', sources: [lou('6 kap. 7, 22 och 33 §§')],
    says: t('For negotiation, dialogue and partnership the documents describe the need, clearly enough for a firm to decide whether to take part.', 'Vid förhandling, dialog och innovationspartnerskap beskriver dokumenten behovet, så att en leverantör kan ta ställning till om den ska ansöka.', 'Ved forhandling, dialog og innovationspartnerskab beskriver materialet behovet, så en virksomhed kan beslutte, om den vil ansøge.', 'Ved forhandling, dialog og innovasjonspartnerskap beskriver dokumentene behovet, så en leverandør kan avgjøre om den vil delta.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks', when: all(insideEu, among(procedure, 'negotiation', 'dialogue', 'innovationPartnership')), must: yes(needDescribed),
    remedies: [{ change: needDescribed, to: true, say: t('Describe the need.', 'Beskriv behovet.', 'Beskriv behovet.', 'Beskriv behovet.') }],
    examples: cases(partnership, {
      lawful: { 'described': { 'documents.needDescribed': true } }, unlawful: { 'not described': { 'documents.needDescribed': false }, 'in a negotiation': { procedure: 'negotiation', 'documents.needDescribed': false }, 'in a dialogue': { procedure: 'dialogue', 'documents.needDescribed': false } },
      depends: { 'not known': {} }, outside: { ...outside, 'an open procedure': { procedure: 'open' } },
    }),
  }),
  duty({
    ...base, id: 'se/documents/minimum-marked', carriesOut: 'eu/documents/minimum-marked', topic: 'documents', sources: [lou('6 kap. 7 och 33 §§')],
    says: t('For negotiation and partnership the documents say which parts are minimum requirements for every tender.', 'Vid förhandling och innovationspartnerskap anger dokumenten vad som är minimikrav för alla anbud.', 'Ved forhandling og innovationspartnerskab angiver materialet, hvad der er mindstekrav for alle tilbud.', 'Ved forhandling og innovasjonspartnerskap angir dokumentene hva som er absolutte krav for alle tilbud.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks', when: all(insideEu, among(procedure, 'negotiation', 'innovationPartnership')), must: yes(minimumMarked),
    remedies: [{ change: minimumMarked, to: true, say: t('Mark the minimum requirements.', 'Markera minimikraven.', 'Markér mindstekravene.', 'Merk de absolutte kravene.') }],
    examples: cases(partnership, {
      lawful: { 'marked': { 'documents.minimumMarked': true } }, unlawful: { 'not marked': { 'documents.minimumMarked': false }, 'in a negotiation': { procedure: 'negotiation', 'documents.minimumMarked': false } },
      depends: { 'not known': {} }, outside: { ...outside, 'a dialogue': { procedure: 'dialogue' } },
    }),
  }),
  duty({
    ...base, id: 'se/partnership/phases', carriesOut: 'eu/partnership/phases', topic: 'procedures', sources: [lou('6 kap. 39 §')], dossier: ['nat 2.2 Phases, interim targets, instalments'],
    says: t('The partnership is divided into stages that follow the research and innovation.', 'Innovationspartnerskapet delas upp i etapper som följer stegen i forsknings- och innovationsprocessen.', 'Partnerskabet deles i etaper, der følger forskningen og innovationen.', 'Partnerskapet deles i etapper som følger forskningen og innovasjonen.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks', when: all(insideEu, is(procedure, 'innovationPartnership')), must: atLeast(phases, 2),
    remedies: [{ change: phases, to: 2, say: t('Divide the work into at least two stages.', 'Dela arbetet i minst två etapper.', 'Del arbejdet i mindst to etaper.', 'Del arbeidet i minst to etapper.') }],
    examples: cases(partnership, { lawful: { 'two': { 'partnership.phases': 2 }, 'three': { 'partnership.phases': 3 } }, unlawful: { 'one': { 'partnership.phases': 1 } }, depends: { 'not known': {} }, outside: { ...outside, 'a dialogue': { procedure: 'dialogue' } } }),
  }),
  duty({
    ...base, id: 'se/partnership/proportion', carriesOut: 'eu/partnership/in-proportion', topic: 'procedures', sources: [lou('6 kap. 41 §')],
    says: t('Length and value of the stages follow how new the solution is, and the purchase is not out of proportion to the investment in development.', 'Etapperna avspeglar graden av innovation, och köpets värde får inte vara oproportionerligt i förhållande till investeringen i utveckling.', 'Etapernes længde og værdi følger, hvor ny løsningen er, og købet står i forhold til investeringen i udvikling.', 'Varigheten og verdien av etappene følger hvor ny løsningen er, og kjøpet står i forhold til investeringen i utvikling.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'needs a reason', when: all(insideEu, is(procedure, 'innovationPartnership')), must: yes(proportionatePurchase),
    remedies: [{ change: proportionatePurchase, say: t('Adjust the purchase to the development.', 'Anpassa köpet till utvecklingen.', 'Tilpas købet til udviklingen.', 'Tilpass kjøpet til utviklingen.') }],
    examples: cases(partnership, { lawful: { 'in proportion': { 'partnership.proportionate': true } }, unlawful: { 'not': { 'partnership.proportionate': false } }, depends: { 'nobody has judged': {} }, outside: { ...outside, 'a dialogue': { procedure: 'dialogue' } } }),
  }),
  duty({
    ...base, id: 'se/dialogue/measures-documented', carriesOut: 'eu/dialogue/measures-on-file', topic: 'records', sources: [lou('12 kap. 14 §')], dossier: ['nat 3.1 Record of the dialogue', 'diff 22'],
    says: t('No section names the record of an adviser’s head start, but you must be able to explain every decision: keep the measures on file.', 'Ingen paragraf nämner särskilt åtgärder mot en rådgivares försprång, men varje beslut ska kunna motiveras: dokumentera åtgärderna.', 'Ingen bestemmelse nævner særskilt en rådgivers forspring, men enhver beslutning skal kunne begrundes: dokumentér foranstaltningerne.', 'Ingen bestemmelse nevner særskilt en rådgivers forsprang, men alle beslutninger skal kunne begrunnes: dokumenter tiltakene.'),
    steps: ['decideAward'], weight: 'blocks', when: all(aboveEu, yes(adviserMayTender)), must: yes(measuresRecorded),
    remedies: [{ change: measuresRecorded, to: true, say: t('Write the measures down.', 'Skriv ner åtgärderna.', 'Skriv foranstaltningerne ned.', 'Skriv ned tiltakene.') }],
    examples: cases({ ...large, 'dialogue.adviserMayTender': true }, { lawful: { 'written': { 'dialogue.measuresRecorded': true } }, unlawful: { 'nothing': { 'dialogue.measuresRecorded': false } }, depends: { 'not known': {} }, outside: { ...outside, 'no adviser can tender': { 'dialogue.adviserMayTender': false } } }),
  }),
]
