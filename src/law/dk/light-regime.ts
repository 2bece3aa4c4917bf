import { text as t } from '../../plain/index.ts'
import { gap, is } from '../build.ts'
import { carryOut } from '../carry.ts'
import { rules as directive } from '../eu/light-regime.ts'
import { reservedFor } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { danishEntry } from './entry.ts'
import { sinceAct, ul } from './sources.ts'

const base = { order: 'DK', life: sinceAct } as const

export const rules: readonly Rule[] = [
  ...carryOut(directive, base, 'dk', ul, {
    'eu/light/notice': '§ 187, stk. 1-4', 'eu/light/described': '§ 186 og § 187, stk. 2', 'eu/light/equal': '§§ 2 og 186', 'eu/light/award': '§ 188, stk. 1', 'eu/light/award-notice': '§ 189, stk. 1-2', 'eu/light/direct-ground': '§ 187, stk. 5', 'eu/light/report': '§ 189, stk. 3',
  }).map((d): Rule => ({ ...d, dossier: ['DK §186-189', 'NAT-LIGHT'] })),
  ...carryOut(directive, base, 'dk', ul, { 'eu/reserved/sheltered': '§ 54' }).map((d): Rule => ({ ...d, dossier: ['DK §54', 'NAT-RESERVED'] })),
  ...carryOut(directive, base, 'dk', ul, { 'eu/reserved/participatory': '§ 190', 'eu/reserved/participatory-years': '§ 190', 'eu/reserved/participatory-again': '§ 190' }).map((d): Rule => ({ ...d, dossier: ['DK §190', 'NAT-RESERVED'] })),
  gap({
    ...danishEntry('dk/gap/reserved-non-profit', 'special regimes', 'NAT-RESERVED', ul('§§ 54 og 190')),
    says: t('No Danish rule was found that lets you reserve a contract for non-profit organisations beyond § 190.', 'Ingen dansk regel har hittats som låter er reservera ett kontrakt för ideella organisationer utöver § 190.', 'Der er ikke fundet nogen dansk regel om at reservere en kontrakt til almennyttige organisationer ud over § 190.', 'Det er ikke funnet noen dansk regel om å reservere en kontrakt for ideelle organisasjoner ut over § 190.'),
    steps: ['reserveContract'], when: is(reservedFor, 'nonProfit'),
  }),
]
