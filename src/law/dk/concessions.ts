import { text as t } from '../../plain/index.ts'
import { all, any, below, duty, gap, is, isNot, since, yes } from '../build.ts'
import { carryOut, type Places } from '../carry.ts'
import { anyConcession, fullConcession, insideFullConcession } from '../eu/concession-entry.ts'
import { rules as directive } from '../eu/concessions.ts'
import { thresholdConcession } from '../eu/figures.ts'
import { activity, estimatedValue, exclusionGround, firmHeard, methodDescribed, procedure, selfCleaning, selfDeclaration } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { cases } from '../cases.ts'
import { kon, since2022 } from './sources.ts'

const base = { order: 'DK', topic: 'concessions', life: since2022 } as const
const outside = { 'below the threshold': { 'value.estimated': 900_000 }, 'an ordinary contract': { subject: 'services' } } as const

// The order makes the directive itself Danish law and adds parts of udbudsloven (§§ 134 a-138, 148, 160 and 176).
const asTheDirective: Places = {
  ...Object.fromEntries(directive.flatMap(r => (r.kind === 'duty' ? [[r.id, '§§ 1-11 (direktiv 2014/23/EU)']] : []))),
  'eu/concession/excluded-rightly': {
    place: '§§ 1-11 (direktiv 2014/23/EU), jf. udbudslovens §§ 134 a-138',
    must: any(is(exclusionGround, 'taxHaven'), all(isNot(exclusionGround, 'none'), yes(firmHeard), isNot(selfCleaning, 'sufficient'))),
    examples: cases(fullConcession, {
      lawful: { 'heard': { 'exclusion.ground': 'misconduct', 'exclusion.heard': true, 'exclusion.selfCleaning': 'none' }, 'on the EU’s tax list, where nothing can be cleaned': { 'exclusion.ground': 'taxHaven' } },
      unlawful: { 'not heard': { 'exclusion.ground': 'misconduct', 'exclusion.heard': false, 'exclusion.selfCleaning': 'none' }, 'no ground': { 'exclusion.ground': 'none', 'exclusion.heard': true, 'exclusion.selfCleaning': 'none' }, 'measures are enough': { 'exclusion.ground': 'misconduct', 'exclusion.heard': true, 'exclusion.selfCleaning': 'sufficient' } },
      depends: { 'nobody has said whether it was heard': { 'exclusion.ground': 'misconduct', 'exclusion.selfCleaning': 'none' } }, outside,
    }),
  },
}

export const rules: readonly Rule[] = [
  ...carryOut(directive, base, 'dk', kon, asTheDirective).map((d): Rule => ({ ...d, dossier: ['DK a7.11'] })),
  duty({
    ...base, id: 'dk/concession/model', sources: [kon('§ 7, jf. udbudslovens § 160')], weight: 'blocks', dossier: ['DK a7.11', 'C25'],
    says: t('The documents describe the evaluation method and what counts in it, so that firms can foresee how they are compared.', 'Dokumenten beskriver utvärderingsmetoden och vad som räknas i den, så att företagen kan förutse hur de jämförs.',
      'Udbudsmaterialet beskriver evalueringsmetoden, og hvad der lægges vægt på, så virksomhederne kan forudse, hvordan de sammenlignes.', 'Dokumentene beskriver evalueringsmetoden og hva det legges vekt på, slik at leverandørene kan forutse hvordan de sammenlignes.'),
    steps: ['writeDocuments', 'sendNotice'], when: all(insideFullConcession, isNot(procedure, 'directAward')), must: yes(methodDescribed),
    remedies: [{ change: methodDescribed, to: true, say: t('Describe the method.', 'Beskriv metoden.', 'Beskriv metoden.', 'Beskriv metoden.') }],
    examples: cases(fullConcession, { lawful: { 'described': { 'award.methodDescribed': true } }, unlawful: { 'not described': { 'award.methodDescribed': false } }, depends: { 'nobody has said': {} }, outside: { ...outside, 'a direct award': { procedure: 'directAward' } } }),
  }),
  duty({
    ...base, id: 'dk/concession/espd', sources: [kon('jf. udbudslovens § 148')], weight: 'blocks', dossier: ['DK a7.11'],
    says: t('The ESPD is asked for as preliminary proof.', 'Det europeiska enhetliga upphandlingsdokumentet (ESPD) krävs som preliminärt bevis.', 'ESPD kræves som foreløbigt bevis.', 'Egenerklæringsskjemaet (ESPD) kreves som foreløpig dokumentasjon.'),
    steps: ['writeDocuments'], when: all(insideFullConcession, isNot(procedure, 'directAward')), must: yes(selfDeclaration),
    remedies: [{ change: selfDeclaration, to: true, say: t('Ask for the ESPD.', 'Kräv ESPD.', 'Kræv ESPD.', 'Krev ESPD.') }],
    examples: cases(fullConcession, { lawful: { 'asked for': { 'selection.selfDeclaration': true } }, unlawful: { 'not asked for': { 'selection.selfDeclaration': false } }, depends: { 'nobody has said': {} }, outside: { ...outside, 'a direct award': { procedure: 'directAward' } } }),
  }),
  duty({
    ...base, id: 'dk/concession/tax-haven', sources: [kon('jf. udbudslovens § 134 a')], weight: 'blocks', dossier: ['DK a7.11'],
    says: t('A firm seated in a country on the EU’s tax list, without a trade agreement that binds Denmark, cannot win. It cannot clean itself.', 'Ett företag med säte i ett land på EU:s skattelista, utan ett handelsavtal som binder Danmark, kan inte vinna. Det kan inte rena sig.',
      'En virksomhed med hjemsted i et land på EU’s skattelyliste, uden en handelsaftale, der binder Danmark, kan ikke vinde. Den kan ikke rense sig.', 'En leverandør med sete i et land på EUs skatteliste, uten en handelsavtale som binder Danmark, kan ikke vinne. Den kan ikke rense seg.'),
    steps: ['inviteToTender', 'decideAward'], when: insideFullConcession, must: isNot(exclusionGround, 'taxHaven'),
    remedies: [{ insteadTake: 'excludeFirm', say: t('Exclude the firm.', 'Uteslut företaget.', 'Udeluk virksomheden.', 'Avvis leverandøren.') }],
    examples: cases(fullConcession, { lawful: { 'no ground': { 'exclusion.ground': 'none' } }, unlawful: { 'on the list': { 'exclusion.ground': 'taxHaven' } }, depends: { 'nobody has looked': {} }, outside }),
  }),
  gap({
    ...base, id: 'dk/gap/concessions-below', life: since('2022-07-01'), sources: [kon('§ 1')], dossier: ['nat 1.2 Direct award, concessions'],
    says: t('No Danish rule on concessions below the threshold has been read. If firms abroad would clearly be interested, the principles of the Treaty ask for some publicity and equal treatment.',
      'Ingen dansk regel om koncessioner under tröskelvärdet är läst. Om företag utomlands tydligt skulle vara intresserade kräver fördragets principer viss offentlighet och likabehandling.',
      'Der er ikke læst nogen dansk regel om koncessioner under tærskelværdien. Har koncessionen klar grænseoverskridende interesse, kræver traktatens principper en passende offentlighed og ligebehandling.',
      'Det er ikke lest noen dansk regel om konsesjonskontrakter under terskelverdien. Har kontrakten klar grenseoverskridende interesse, krever traktatens prinsipper noe offentlighet og likebehandling.'),
    steps: ['chooseProcedure', 'sendNotice'], when: all(anyConcession, isNot(activity, 'water'), isNot(activity, 'sewage'), below(estimatedValue, thresholdConcession)),
  }),
]
