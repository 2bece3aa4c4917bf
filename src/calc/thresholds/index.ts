/** The thresholds of each country, by the day that decides. */
export * from './kinds.ts'
export * from './amounts.ts'
export * from './standing.ts'
export * from './national.ts'
