export { blockNames, blockOf, blockSlugs } from './words.ts'
export { debriefBlockPage } from './block.tsx'
export { promisesCalendar } from './promises-calendar.ts'
