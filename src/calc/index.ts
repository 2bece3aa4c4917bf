/** Calculators: thresholds, value, time plans, choice of procedure, review clocks, changes of contracts. Each shows its working. */
export * as procedureAdviser from './procedure/index.ts'
export * from './days/days.ts'
export * from './days/rules.ts'
export * from './ics.ts'
export * from './review-clock/index.ts'
export * from './time-plan/index.ts'
export * from './tool-words.ts'
