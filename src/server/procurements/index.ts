export { caseFor } from './routes.ts'
export { settleFiles } from './documents.ts'
export { sendReminders } from './reminders.ts'
export { procurementsOn, isCaseId, type Listed, type LiveReceipt, type Procurement, type Procurements, type TimedEnvelope } from './procurements.ts'
