export { paperCopy, paperPage } from './paper.tsx'
export { tablesOf, type Tabled } from './tables.ts'
export { f as paperWords, paperNames } from './words.ts'
