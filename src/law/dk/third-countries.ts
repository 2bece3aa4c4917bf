import { agreement, within } from '../eu/third-countries.ts'
import type { Rule } from '../types.ts'
import { sinceAct, ul } from './sources.ts'

// § 3 leaves all other third countries to what treaties say: the directive's own entries answer for those.
const same = { order: 'DK', life: sinceAct, dossier: ['nat 4.4 third countries'] } as const

export const rules: readonly Rule[] = [
  within.in({ ...same, sources: [ul('§ 3')], id: 'dk/third-country/eea' }),
  agreement.in({ ...same, sources: [ul('§ 3')], id: 'dk/third-country/agreement' }),
]
