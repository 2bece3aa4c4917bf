import { text as t } from '../../plain/index.ts'
import { always, gap } from '../build.ts'
import type { Rule } from '../types.ts'
import { pollutionAct, sinceAct } from './sources.ts'

export const rules: readonly Rule[] = [
  gap({
    id: 'no/gap/waste', order: 'NO', topic: 'neighbouring rules', life: sinceAct, sources: [pollutionAct('kapittel 5')], steps: ['arrangeWasteTreatment'],
    says: t('Norwegian law on municipal waste we have not written: which waste is the municipality’s, and when its own company may treat it. The general rules on egenregi and on competition apply all the same.', 'Norsk rätt om kommunalt avfall har vi inte skrivit: vilket avfall som är kommunens och när det egna bolaget får behandla det. De allmänna reglerna om egenregi och konkurrens gäller ändå.',
      'Norsk ret om kommunalt affald har vi ikke skrevet: hvilket affald der er kommunens, og hvornår det egne selskab må behandle det. De almindelige regler om in-house og konkurrence gælder alligevel.', 'Norsk rett om kommunalt avfall har vi ikke skrevet: hvilket avfall som er kommunens, og når det egne selskapet kan behandle det. De alminnelige reglene om egenregi og konkurranse gjelder likevel.'),
    when: always,
  }),
]
