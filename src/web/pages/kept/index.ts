export { keptWords } from './kept-words.ts'
export { keptPage, type KeptView } from './kept.tsx'
