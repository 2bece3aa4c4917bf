import type { DocumentedCase } from '../types.ts'
import { judgments } from './judgments.ts'
import { procurements } from './procurements.ts'

/** Every documented case; several myths may point at the same one. */
export const documentedCases: readonly DocumentedCase[] = [...procurements, ...judgments]
const byId = new Map(documentedCases.map(c => [c.id, c]))
export const caseNamed = (id: string): DocumentedCase | undefined => byId.get(id)
