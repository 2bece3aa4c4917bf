import type { Fact } from '../types.ts'
import * as value from './value.ts'
import * as procedureFacts from './procedure.ts'
import * as time from './time.ts'
import * as dialogue from './dialogue.ts'
import * as documents from './documents.ts'
import * as criteria from './criteria.ts'
import * as conduct from './conduct.ts'
import * as award from './award.ts'

export * from './value.ts'
export * from './procedure.ts'
export * from './time.ts'
export * from './dialogue.ts'
export * from './documents.ts'
export * from './criteria.ts'
export * from './conduct.ts'
export * from './award.ts'

/** Every fact of the vocabulary, in the order of the files. */
export const allFacts: readonly Fact[] =
  [value, procedureFacts, time, dialogue, documents, criteria, conduct, award].flatMap(file => Object.values(file) as Fact[])

const byName = new Map(allFacts.map(f => [f.fact, f]))
/** The fact of this name, or nothing. */
export const factNamed = (name: string): Fact | undefined => byName.get(name)
