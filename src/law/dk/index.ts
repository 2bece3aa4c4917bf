import type { Rule } from '../types.ts'
import { rules as value } from './value.ts'
import { rules as procedures } from './procedures.ts'
import { rules as dialogue } from './dialogue.ts'
import { rules as timeLimits } from './time-limits.ts'
import { rules as documents } from './documents.ts'
import { rules as awardCriteria } from './award-criteria.ts'
import { rules as selection } from './selection.ts'
import { rules as questions } from './questions.ts'
import { rules as negotiation } from './negotiation.ts'
import { rules as partnership } from './partnership.ts'
import { rules as exclusion } from './exclusion.ts'
import { rules as evaluation } from './evaluation.ts'
import { rules as standstill } from './standstill.ts'
import { rules as notices } from './notices.ts'
import { rules as contract } from './contract.ts'
import { rules as belowThreshold } from './below-threshold.ts'
import { rules as records } from './records.ts'

export { figures } from './figures.ts'

/** The Danish layer: udbudsloven, klagenævnsloven and what lies around them. */
export const rules: readonly Rule[] = [
  ...value, ...procedures, ...dialogue, ...timeLimits, ...documents, ...awardCriteria, ...selection, ...questions, ...negotiation, ...partnership, ...exclusion, ...evaluation, ...standstill, ...notices, ...contract, ...belowThreshold, ...records,
]
