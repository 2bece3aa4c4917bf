/**
 * The simulated market: firms as open records, decisions as pure functions of (parameters, seed, firm, call, occasion), each
 * with its reason on demand, each figure with its published source, range and grade. Amounts are EUR, shares and scores 0…1,
 * disposition −1…1, time in days as named. Figures: `parameters`; what is left out: `notModelled`.
 */
export { gradeWords, markWords, unitWords, type Grade, type Mark, type Parameter, type Unit } from './figures/row.ts'
export * from './parameters.ts'
export * from './firm.ts'
export * from './market.ts'
export * from './call.ts'
export * from './come.ts'
export * from './ask.ts'
export * from './answer-words.ts'
export * from './answer.ts'
export * from './tender-entry.ts'
export * from './tender-make.ts'
export * from './bid-stage.ts'
export * from './complain.ts'
export * from './disposition.ts'
export * from './number-of-bids.ts'
export * from './price-formation.ts'
export * from './cost.ts'
export * from './duration.ts'
export * from './ordinary.ts'
export * from './validation.ts'
export * from './bands.ts'
export * from './not-modelled.ts'
