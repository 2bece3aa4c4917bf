import { basis, fairMethod, priced, stated } from '../eu/life-cycle-cost.ts'
import type { Rule } from '../types.ts'
import { foa, sinceAct } from './sources.ts'

const same = { order: 'NO', life: sinceAct } as const

export const rules: readonly Rule[] = [
  stated.in({ ...same, id: 'no/lcc/stated', sources: [foa('§ 18-2 (1)')], dossier: ['nat 4.1 Evaluation method in advance'] }),
  basis.in({ ...same, id: 'no/lcc/basis', sources: [foa('§ 18-1 (1) og (2)')] }),
  priced.in({ ...same, id: 'no/lcc/externalities-priced', sources: [foa('§ 18-2 (2) b')] }),
  fairMethod.in({ ...same, id: 'no/lcc/fair-method', sources: [foa('§ 18-2 (3)')] }),
]
