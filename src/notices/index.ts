/** Published notices: what is read out of them, and what is asked of many. */
export * from './notice.ts'
export * from './answer.ts'
export * from './questions.ts'
export * from './quartiles.ts'
export * from './table.ts'
export { largestFile, readNotices } from './read-notice.ts'
export * from './words.ts'
export * from './answer-table.ts'
