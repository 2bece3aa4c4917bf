export { methodsPage, type MethodsView } from './compare.tsx'
export { nearPage, type NearView } from './near.tsx'
export { practiceRunsPage, shareRunPage, type PracticeRunsView, type ShareRunView } from './practice.tsx'
export { compareWords } from './words.ts'
