/** Plans: read from a file, weighed from the first step to the last under one country's law or several. */
export * from './types.ts'
export { limits, planJsonSchema } from './shape.ts'
export { readPlan, readPlanValue } from './read.ts'
export { factsAt, countedAt, daysAt, type Conversion, type FactsAt } from './facts-at.ts'
export { weighPlan, questionsAt, remediesAt, exitCodeOf, firstParting, nearLimit, type StepOpinion, type WeighedPlan, type WeighedStep } from './weigh-plan.ts'
export { planLines, planProblemLine } from './report.ts'
export { weighedJson } from './json.ts'
export { opinionsOnPlans, changedSince, nameOf, type Standing, type StandingOpinion } from './standing.ts'
