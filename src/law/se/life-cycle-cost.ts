import { basis, fairMethod, priced, stated } from '../eu/life-cycle-cost.ts'
import type { Rule } from '../types.ts'
import { lou, sinceAct } from './sources.ts'

const same = { order: 'SE', life: sinceAct } as const

export const rules: readonly Rule[] = [
  stated.in({ ...same, id: 'se/lcc/stated', sources: [lou('16 kap. 4 § tredje stycket')], dossier: ['nat 4.1 Evaluation method in advance'] }),
  basis.in({ ...same, id: 'se/lcc/basis', sources: [lou('16 kap. 3 § och 4 § första stycket')] }),
  priced.in({ ...same, id: 'se/lcc/externalities-priced', sources: [lou('16 kap. 4 § andra stycket')] }),
  fairMethod.in({ ...same, id: 'se/lcc/fair-method', sources: [lou('16 kap. 5 §')] }),
]
