import type { Figure, Rule } from '../types.ts'
import { rules as awardCriteria } from './award-criteria.ts'
import { rules as dialogue } from './dialogue.ts'
import { rules as documents } from './documents.ts'
import { rules as evaluation } from './evaluation.ts'
import { rules as exclusion } from './exclusion.ts'
import { rules as notices } from './notices.ts'
import { rules as partnership } from './partnership.ts'
import { rules as records } from './records.ts'
import { rules as scope } from './scope.ts'
import { rules as selection } from './selection.ts'
import { rules as standstill } from './standstill.ts'
import { figures as changes, rules as contract } from './contract.ts'
import { figures as exclusionYears } from './exclusion-figures.ts'
import { figures as common } from './figures.ts'
import { rules as procedures } from './procedures.ts'
import { rules as negotiation } from './negotiation.ts'
import { rules as questions } from './questions.ts'
import { rules as timeLimits } from './time-limits.ts'
import { rules as value } from './value.ts'

export const figures: readonly Figure[] = [...common, ...exclusionYears, ...changes]

/** What EU law asks; in Norway by way of the EEA Agreement. One line per file. */
export const rules: readonly Rule[] = [
  ...value,
  ...scope,
  ...procedures,
  ...timeLimits,
  ...questions,
  ...negotiation,
  ...dialogue,
  ...documents,
  ...partnership,
  ...awardCriteria,
  ...selection,
  ...exclusion,
  ...evaluation,
  ...standstill,
  ...notices,
  ...contract,
  ...records,
]
