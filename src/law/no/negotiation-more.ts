import { text as t } from '../../plain/index.ts'
import { all, among, duty, is, yes } from '../build.ts'
import { adviserMayTender, droppedTold, measuresRecorded, procedure, proportionatePurchase, reducedBy } from '../facts/index.ts'
import { roundDuty } from '../eu/rounds.ts'
import type { Rule } from '../types.ts'
import { aboveEu, cases, insideEu, large, underEea } from './cases.ts'
import { foa, sinceAct } from './sources.ts'

const where = { order: 'NO', life: sinceAct, base: large, outside: underEea } as const
const talks = ['negotiation', 'innovationPartnership'] as const, allThree = ['negotiation', 'dialogue', 'innovationPartnership'] as const
const base = { order: 'NO', life: sinceAct } as const

export const rules: readonly Rule[] = [
  roundDuty(where, 'minimum', { used: talks, sources: [foa('§ 23-7 (2)')] }),
  roundDuty(where, 'criteria', { used: talks, sources: [foa('§ 23-7 (2)')] }),
  roundDuty(where, 'final', { used: talks, sources: [foa('§ 23-7 (4)')] }),
  roundDuty(where, 'changes-written', { used: talks, sources: [foa('§ 23-7 (3)')] }),
  roundDuty(where, 'equal', { used: allThree, sources: [foa('§ 23-10 (1)')] }),
  roundDuty(where, 'closed', { used: allThree, sources: [foa('§§ 23-7 (4), 23-9 (1)')] }),
  roundDuty(where, 'dialogue-solution', { used: ['dialogue'], sources: [foa('§ 23-9 (1)')] }),
  roundDuty(where, 'dialogue-final', { used: ['dialogue'], sources: [foa('§ 23-9 (1)')] }),
  roundDuty(where, 'competition-left', { used: allThree, sources: [foa('§ 23-11 (3)')] }),
  duty({
    ...base, id: 'no/negotiation/dropped-told', topic: 'negotiation', sources: [foa('§ 23-11 (5)')], dossier: ['nat 2.1 Cut the number of offers in rounds'],
    says: t('Those whose tender or solution is dropped are told as soon as possible in writing, with brief reasons.', 'De vars anbud eller lösning väljs bort underrättas snarast möjligt skriftligen, med korta skäl.', 'De, hvis tilbud eller løsning fravælges, underrettes hurtigst muligt skriftligt med en kort begrundelse.', 'De som får tilbudet eller løsningen forkastet, får snarest mulig en skriftlig meddelelse med en kort begrunnelse.'),
    steps: ['holdRound'], weight: 'blocks', when: all(insideEu, among(procedure, ...allThree), among(reducedBy, 'awardCriteria', 'other')), must: yes(droppedTold),
    remedies: [{ change: droppedTold, to: true, say: t('Send the message with the reasons.', 'Skicka underrättelsen med skälen.', 'Send underretningen med begrundelsen.', 'Send meddelelsen med begrunnelsen.') }],
    examples: cases({ ...large, procedure: 'negotiation', 'round.reducedBy': 'awardCriteria' }, {
      lawful: { 'told': { 'round.droppedTold': true } },
      unlawful: { 'not told': { 'round.droppedTold': false }, 'dropped otherwise': { 'round.reducedBy': 'other', 'round.droppedTold': false }, 'in a dialogue': { procedure: 'dialogue', 'round.droppedTold': false }, 'in a partnership': { procedure: 'innovationPartnership', 'round.droppedTold': false } },
      depends: { 'not known': {} }, outside: { ...underEea, 'nobody is dropped': { 'round.reducedBy': 'none' }, 'an open procedure': { procedure: 'open' } },
    }),
  }),
  duty({
    ...base, id: 'no/dialogue/protocol-above', carriesOut: 'eu/dialogue/measures-on-file', topic: 'records', sources: [foa('§ 25-5 (2) l')], dossier: ['nat 3.1 Record of the dialogue', 'diff 22'],
    says: t('Above the EEA threshold too the protocol tells of any distortion from dialogue and what was done about it.', 'Även över EES-tröskelvärdet redovisar protokollet snedvridning från dialogen och vad som gjorts åt den.', 'Også over EØS-tærskelværdien fortæller protokollen om fordrejning fra dialogen, og hvad der er gjort ved den.', 'Også over EØS-terskelverdien forteller protokollen om konkurransevridning fra dialogen og hva som er gjort med den.'),
    steps: ['decideAward'], weight: 'blocks', when: all(aboveEu, yes(adviserMayTender)), must: yes(measuresRecorded),
    remedies: [{ change: measuresRecorded, to: true, say: t('Write the measures into the protocol.', 'Skriv in åtgärderna i protokollet.', 'Skriv tiltagene i protokollen.', 'Skriv tiltakene i protokollen.') }],
    examples: cases({ ...large, 'dialogue.adviserMayTender': true }, { lawful: { 'written': { 'dialogue.measuresRecorded': true } }, unlawful: { 'not written': { 'dialogue.measuresRecorded': false } }, depends: { 'not known': {} }, outside: { ...underEea, 'no adviser can tender': { 'dialogue.adviserMayTender': false } } }),
  }),
  duty({
    ...base, id: 'no/partnership/proportion', carriesOut: 'eu/partnership/in-proportion', topic: 'procedures', sources: [foa('§ 26-8 (3)')],
    says: t('Length and value of the phases follow how new the solution is, and the purchase is in proportion to the investment in development.', 'Fasernas längd och värde följer graden av innovation, och köpet står i proportion till investeringen i utveckling.', 'Fasernes længde og værdi følger graden af innovation, og købet står i forhold til investeringen i udvikling.', 'Varigheten og verdien av fasene reflekterer graden av innovasjon, og kjøpet står i forhold til investeringen i utvikling.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'needs a reason', when: all(insideEu, is(procedure, 'innovationPartnership')), must: yes(proportionatePurchase),
    remedies: [{ change: proportionatePurchase, say: t('Adjust the purchase to the development.', 'Anpassa köpet till utvecklingen.', 'Tilpas købet til udviklingen.', 'Tilpass kjøpet til utviklingen.') }],
    examples: cases({ ...large, procedure: 'innovationPartnership' }, { lawful: { 'in proportion': { 'partnership.proportionate': true } }, unlawful: { 'not': { 'partnership.proportionate': false } }, depends: { 'nobody has judged': {} }, outside: { ...underEea, 'a dialogue': { procedure: 'dialogue' } } }),
  }),
]
