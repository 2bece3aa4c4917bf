export { fold, stem, wordsOf, oneLetterApart } from '../../plain/index.ts'
