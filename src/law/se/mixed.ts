import { carryOut } from '../carry.ts'
import { rules as directive } from '../eu/mixed.ts'
import type { Rule } from '../types.ts'
import { lou, luk, sinceAct } from './sources.ts'

const base = { order: 'SE', life: sinceAct } as const

export const rules: readonly Rule[] = [
  ...carryOut(directive, base, 'se', lou, {
    'eu/mixed/main-subject': '2 kap. 2 §', 'eu/mixed/one-contract': '2 kap. 5 och 7 §§', 'eu/mixed/separate-contracts': '2 kap. 6 §', 'eu/mixed/with-concession': '2 kap. 8 §', 'eu/mixed/inseparable': '2 kap. 12 §',
    'eu/excluded/named': '3 kap.', 'eu/excluded/existing-building': '3 kap. 19 §',
  }),
  // LOU 2 kap. 8 § is silent when only the concession reaches its threshold; LUK then applies (2 kap. 6 and 7 §§).
  ...carryOut(directive, base, 'se', luk, { 'eu/mixed/concession-governs': '2 kap. 6 och 7 §§' }),
]
