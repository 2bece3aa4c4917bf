export { timePlanPage } from './time-plan.tsx'
export { timePlanCalendar } from './time-plan-calendar.ts'
export { timePlanWords } from './time-plan-words.ts'
export type { TimePlanView, ToolProblem } from './time-plan-view.ts'
