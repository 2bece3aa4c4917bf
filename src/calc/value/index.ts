/** What a purchase is worth, with its working. */
export * from './input.ts'
export * from './working.ts'
export * from './check.ts'
