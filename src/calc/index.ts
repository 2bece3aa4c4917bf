/** Calculators: thresholds, value, time plans, choice of procedure, review clocks, changes of contracts. Each shows its working. */
export * from './thresholds/index.ts'
export * from './value/index.ts'
export * from './contract-change/index.ts'
