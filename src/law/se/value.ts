import { text as t } from '../../plain/index.ts'
import { all, among, is, meaning, not, on } from '../build.ts'
import { activity, subject } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { aboveEu, small } from './cases.ts'
import { lou, sinceAct } from './sources.ts'

const today = on('2026-09-21')

export const rules: readonly Rule[] = [
  // A purchase for a utility activity is never 'above' in the sense of LOU, so it has to be kept out here too: LUF is its act.
  meaning({
    id: 'se/value/below', order: 'SE', topic: 'scope and value', life: sinceAct, sources: [lou('19 kap. 1 §')],
    says: t('A purchase by an authority below the EU threshold follows chapters 19 and 19 a of LOU.', 'Ett köp av en myndighet under tröskelvärdet följer 19 och 19 a kap. LOU.',
      'Et køb foretaget af en myndighed under tærskelværdien følger kapitel 19 og 19 a i LOU.', 'Et kjøp fra en myndighet under terskelverdien følger kapittel 19 og 19 a i LOU.'),
    when: all(not(aboveEu), is(activity, 'general'), among(subject, 'goods', 'services', 'works')),
    examples: [
      { name: 'one krona below the threshold', facts: { ...small, 'value.estimated': 2_451_815 }, on: today, holds: true },
      { name: 'at the threshold', facts: { ...small, 'value.estimated': 2_451_816 }, on: today, holds: false },
      { name: 'for drinking water', facts: { ...small, 'buyer.kind': 'utility', activity: 'water' }, on: today, holds: false },
      { name: 'goods', facts: { ...small, subject: 'goods' }, on: today, holds: true },
      { name: 'works', facts: { ...small, subject: 'works' }, on: today, holds: true },
      { name: 'social services have their own rules', facts: { ...small, subject: 'socialServices' }, on: today, holds: false },
      { name: 'the value is not known', facts: { 'buyer.kind': 'municipality', activity: 'general', subject: 'services' }, on: today, holds: 'unknown' },
    ],
  }),
]
