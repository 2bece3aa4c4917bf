import { text as t } from '../../plain/index.ts'
import { all, among, any, holds, is, isNot, meaning, not, on } from '../build.ts'
import { activity, subject } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { aboveUtilities } from '../eu/regimes.ts'
import { aboveEu, small } from './cases.ts'
import { lou, luf, sinceAct } from './sources.ts'

const today = on('2026-09-21')
const smallHeat = { ...small, 'buyer.kind': 'utility', activity: 'heat' } as const

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
  meaning({
    id: 'se/value/below-utilities', order: 'SE', topic: 'utilities', life: sinceAct, sources: [luf('1 kap. 4 §, 19 kap. 1 §')], dossier: ['nat 1.2 Direct award, utilities'],
    says: t('A utility’s purchase below its EU threshold follows chapters 19 and 19 a of LUF.', 'En upphandlande enhets köp under tröskelvärdet följer 19 och 19 a kap. LUF.',
      'En ordregivende enheds køb under tærskelværdien følger kapitel 19 og 19 a i LUF.', 'Et kjøp i forsyningssektorene under terskelverdien følger kapittel 19 og 19 a i LUF.'),
    when: all(not(aboveUtilities), isNot(activity, 'general'), among(subject, 'goods', 'services', 'works')),
    examples: [
      { name: 'one krona below the threshold', facts: { ...smallHeat, 'value.estimated': 4_903_631 }, on: today, holds: true },
      { name: 'at the threshold', facts: { ...smallHeat, 'value.estimated': 4_903_632 }, on: today, holds: false },
      { name: 'the town hall', facts: { ...smallHeat, activity: 'general' }, on: today, holds: false },
      { name: 'goods', facts: { ...smallHeat, subject: 'goods' }, on: today, holds: true },
      { name: 'works', facts: { ...smallHeat, subject: 'works' }, on: today, holds: true },
      { name: 'social services have their own rules', facts: { ...smallHeat, subject: 'socialServices' }, on: today, holds: false },
      { name: 'the value is not known', facts: { ...smallHeat, 'value.estimated': undefined }, on: today, holds: 'unknown' },
    ],
  }),
  meaning({
    id: 'se/value/below-both', order: 'SE', topic: 'scope and value', life: sinceAct, sources: [lou('19 kap. 1 §'), luf('19 kap. 1 §')],
    says: t('The purchase is below the EU threshold of the act that it follows, LOU or LUF.', 'Köpet ligger under tröskelvärdet i den lag som det följer, LOU eller LUF.',
      'Købet ligger under tærskelværdien i den lov, det følger, LOU eller LUF.', 'Kjøpet ligger under terskelverdien i den loven det følger, LOU eller LUF.'),
    when: any(holds('se/value/below'), holds('se/value/below-utilities')),
    examples: [
      { name: 'an authority', facts: small, on: today, holds: true },
      { name: 'a heat company', facts: smallHeat, on: today, holds: true },
      { name: 'an authority above', facts: { ...small, 'value.estimated': 3_000_000 }, on: today, holds: false },
      { name: 'the value is not known', facts: { ...smallHeat, 'value.estimated': undefined }, on: today, holds: 'unknown' },
    ],
  }),
]
