/** The lawbook as plain values for other software. */
export * from './read-by.ts'
export * from './whole.ts'
export * from './list.ts'
export * from './narrow.ts'
export * from './plain.ts'
