/** The experience bank: what was tried, what came of it, and who says so. */
export * from './vocabulary.ts'
export * from './units.ts'
export * from './said.ts'
export * from './schema.ts'
export * from './types.ts'
export * from './figures.ts'
export * from './read.ts'
export * from './schema-words.ts'
