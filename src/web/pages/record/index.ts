export { recordPage, type RecordView, type ShownLog } from './record.tsx'
export { CaseRecord, caseRecordPage, type CaseRecordView, type ShownRecorded, type ShownRule } from './case-record.tsx'
export { recordPageWords } from './record-words.ts'
