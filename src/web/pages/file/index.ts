export { paperCopy, paperPage } from './paper.tsx'
export { tablesOf, type Tabled } from './tables.ts'
