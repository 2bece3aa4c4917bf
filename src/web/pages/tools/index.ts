export { procedurePage } from './procedure.tsx'
export type { ProcedureView, ShownWay } from './procedure-view.ts'
export { procedureWords } from './procedure-words.ts'
