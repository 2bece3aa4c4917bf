/** The reading of forms is the same in the browser, where the law is weighed while one types; here it is the edge. */
export { answerOf, readSaid, readStepForm, valuesOf, type Answers, type StepForm } from '../web/index.ts'
