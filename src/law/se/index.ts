import type { Rule } from '../types.ts'
import { rules as belowThreshold } from './below-threshold.ts'
import { rules as contract } from './contract.ts'
import { rules as dialogue } from './dialogue.ts'
import { rules as documents } from './documents.ts'
import { rules as negotiation } from './negotiation.ts'
import { rules as partnership } from './partnership.ts'
import { rules as procedures } from './procedures.ts'
import { rules as records } from './records.ts'
import { rules as selection } from './selection.ts'
import { rules as standstill } from './standstill.ts'
import { rules as timeLimits } from './time-limits.ts'
import { rules as value } from './value.ts'

export { figures } from './figures.ts'

/** What Swedish law asks, beside or instead of the EU layer. One line per file. */
export const rules: readonly Rule[] = [
  ...value,
  ...procedures,
  ...partnership,
  ...timeLimits,
  ...dialogue,
  ...documents,
  ...selection,
  ...records,
  ...negotiation,
  ...standstill,
  ...belowThreshold,
  ...contract,
]
