import type { Rule } from '../types.ts'
import { rules as climate } from './climate.ts'
import { rules as dialogue } from './dialogue.ts'
import { rules as procedures } from './procedures.ts'
import { rules as rejection } from './rejection.ts'
import { rules as value } from './value.ts'

export { figures } from './figures.ts'

/** What Norwegian law asks, beside or instead of the EU/EEA layer. One line per file. */
export const rules: readonly Rule[] = [
  ...value,
  ...procedures,
  ...climate,
  ...dialogue,
  ...rejection,
]
