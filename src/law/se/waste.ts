import { text as t } from '../../plain/index.ts'
import { always, gap } from '../build.ts'
import type { Rule } from '../types.ts'
import { environmentalCode, sinceAct } from './sources.ts'

export const rules: readonly Rule[] = [
  gap({
    id: 'se/gap/waste', order: 'SE', topic: 'neighbouring rules', life: sinceAct, sources: [environmentalCode('15 kap.')], steps: ['arrangeWasteTreatment'],
    says: t('Swedish law on municipal waste we have not written: which waste is the municipality’s, and when its own company may treat it. The general rules on in-house awards and on tenders apply all the same.', 'Svensk rätt om kommunalt avfall har vi inte skrivit: vilket avfall som är kommunens och när det egna bolaget får behandla det. De allmänna reglerna om intern upphandling och om upphandling gäller ändå.',
      'Svensk ret om kommunalt affald har vi ikke skrevet: hvilket affald der er kommunens, og hvornår det egne selskab må behandle det. De almindelige regler om in-house og udbud gælder alligevel.', 'Svensk rett om kommunalt avfall har vi ikke skrevet: hvilket avfall som er kommunens, og når det egne selskapet kan behandle det. De alminnelige reglene om egenregi og konkurranse gjelder likevel.'),
    when: always,
  }),
]
