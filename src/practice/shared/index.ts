export { choiceIds, choicesOf, choiceWords, type Choice } from './choices.ts'
export { resultIds, resultWords, sharedRun, sharedRunSchema, type Result, type SharedRun } from './shared-run.ts'
export { enough, partRuns, type Middle, type Parted } from './compare-shared.ts'
