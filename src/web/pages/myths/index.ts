export { mythsPage, type MythsView } from './list.tsx'
export { mythPage, type MythView, type ShownSituation } from './myth.tsx'
export { mythWords } from './words.ts'
