import { basis, fairMethod, priced, stated } from '../eu/life-cycle-cost.ts'
import type { Rule } from '../types.ts'
import { sinceAct, ul } from './sources.ts'

const same = { order: 'DK', life: sinceAct, dossier: ['DK §166-168'] } as const

export const rules: readonly Rule[] = [
  stated.in({ ...same, id: 'dk/lcc/stated', sources: [ul('§ 167')] }),
  basis.in({ ...same, id: 'dk/lcc/basis', sources: [ul('§ 162, stk. 2 og § 166')] }),
  priced.in({ ...same, id: 'dk/lcc/externalities-priced', sources: [ul('§ 166, nr. 2')] }),
  fairMethod.in({ ...same, id: 'dk/lcc/fair-method', sources: [ul('§ 168, stk. 1')] }),
]
