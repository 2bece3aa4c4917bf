/** Notices on this machine: files into the table, questions to it, and copies of it for other engines. */
export { askNotices, KeptAnswers, type AskFault, type Asked, type Loaded } from './ask.ts'
export { engine as noticesEngine } from './engine.ts'
export { exportNotices } from './export.ts'
export { importNotices, type FaultyFile, type Imported, type ImportFault, type Progress } from './import.ts'
export { tableFile } from './table-file.ts'
export { noticeFaultWords } from './fault-words.ts'
