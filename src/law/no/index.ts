import type { Rule } from '../types.ts'
import { rules as award } from './award.ts'
import { rules as belowThreshold } from './below-threshold.ts'
import { rules as climate } from './climate.ts'
import { rules as contract } from './contract.ts'
import { rules as dialogue } from './dialogue.ts'
import { rules as negotiation } from './negotiation.ts'
import { rules as procedures } from './procedures.ts'
import { rules as rejection } from './rejection.ts'
import { rules as timeLimits } from './time-limits.ts'
import { rules as value } from './value.ts'

export { figures } from './figures.ts'

/** What Norwegian law asks, beside or instead of the EU/EEA layer. One line per file. */
export const rules: readonly Rule[] = [
  ...value,
  ...procedures,
  ...timeLimits,
  ...climate,
  ...dialogue,
  ...rejection,
  ...negotiation,
  ...award,
  ...belowThreshold,
  ...contract,
]
