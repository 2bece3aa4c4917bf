import type { Rule } from '../types.ts'
import { rules as value } from './value.ts'

export { figures } from './figures.ts'

/** What EU law asks; in Norway by way of the EEA Agreement. One line per file. */
export const rules: readonly Rule[] = [
  ...value,
]
