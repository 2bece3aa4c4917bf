export { exerciseReportPage } from './report.tsx'
