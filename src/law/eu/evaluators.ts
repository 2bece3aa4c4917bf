import { text } from '../../plain/index.ts'
import { yes } from '../build.ts'
import { evaluatorsChecked, tieAlleged, tieExamined } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { alike } from './alike.ts'
import { all as tenders } from './low-tenders.ts'
import { d24, d25, judgment } from './sources.ts'

const topic = 'conflicts of interest' as const
const eVigilo = judgment('C-538/13', 'eVigilo', '2015-03-12')

export const checked = alike({
  id: 'eu/evaluators/checked', topic, steps: ['appointEvaluators'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 24'), d25('art. 42'), eVigilo], dossier: ['EU-COI-01', 'EU-COI-04'],
  says: text(
    'Before somebody evaluates – staff, expert or adviser – you look into that person’s economic and personal ties to the firms yourselves; a tie that only looks bad counts too.',
    'Innan någon utvärderar – anställd, expert eller konsult – undersöker ni själva personens ekonomiska och personliga kopplingar till företagen; även det som bara kan uppfattas som partiskt räknas.',
    'Før nogen evaluerer – ansat, ekspert eller rådgiver – undersøger I selv personens økonomiske og personlige forbindelser til virksomhederne; også det, der kun kan opfattes som partisk, tæller.',
    'Før noen evaluerer – ansatt, ekspert eller rådgiver – undersøker dere selv personens økonomiske og personlige tilknytning til leverandørene; også det som bare kan oppfattes som partisk, teller.'),
  must: yes(evaluatorsChecked),
  remedies: [{ change: evaluatorsChecked, to: true, say: text('Ask each of them, look at earlier employers and shared work, and note what you found.', 'Fråga var och en, se på tidigare arbetsgivare och gemensamma arbeten, och anteckna vad ni fann.', 'Spørg hver enkelt, se på tidligere arbejdsgivere og fælles arbejde, og noter, hvad I fandt.', 'Spør hver enkelt, se på tidligere arbeidsgivere og felles arbeid, og noter hva dere fant.') }],
  said: { lawful: { 'looked into': { 'evaluators.checked': true } }, unlawful: { 'not looked into': { 'evaluators.checked': false } }, depends: { 'not known': {} } },
})
export const ownMotion = alike({
  id: 'eu/evaluators/own-motion', topic, steps: ['appointEvaluators'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 24'), d25('art. 42'), eVigilo], dossier: ['EU-COI-04'],
  says: text(
    'When facts point to a tie between an expert and a tenderer’s people, you examine it of your own motion; the firm that raised it need not prove that anybody was in fact biased.',
    'När omständigheter tyder på en koppling mellan en expert och en anbudsgivares personal utreder ni den självmant; den som påtalat den behöver inte bevisa att någon faktiskt varit partisk.',
    'Når forhold peger på en forbindelse mellem en ekspert og en tilbudsgivers folk, undersøger I den af egen drift; den, der påpegede den, skal ikke bevise, at nogen faktisk var partisk.',
    'Når forhold peker mot en tilknytning mellom en ekspert og folk hos en leverandør, undersøker dere det av eget tiltak; den som påpekte det, trenger ikke bevise at noen faktisk var partisk.'),
  trigger: yes(tieAlleged), must: yes(tieExamined),
  remedies: [{ change: tieExamined, to: true, say: text('Examine it, and write down what came of it.', 'Utred det, och skriv ner vad det ledde till.', 'Undersøg det, og skriv ned, hvad det førte til.', 'Undersøk det, og skriv ned hva det førte til.') }],
  facts: { 'evaluators.tieAlleged': true },
  said: { lawful: { 'examined': { 'evaluators.tieExamined': true } }, unlawful: { 'the firm was told to prove it': { 'evaluators.tieExamined': false } }, depends: { 'not known': {} }, outside: { 'nothing pointed to': { 'evaluators.tieAlleged': false } } },
})

export const rules: readonly Rule[] = [...[checked, ownMotion].map(a => a.eu), ...tenders]
