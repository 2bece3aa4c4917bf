/** The pages: each a pure function from a view to a whole HTML document. */

export type * from './views.ts'
export { cssBundle, type CssBundle, type StaticFile } from './look/bundle-css.node.ts'
export { answerOf, readFields, readSaid, readStepForm, valuesOf, type Answers, type StepForm } from './read-form.ts'
export { repaired } from './repair.ts'
export { told as deskTold, verdictsAt } from './event-words.ts'
export { tryStep, type Tried } from './weigh-step.ts'

export * from './pages/differences/index.ts'
export * from './pages/exercise-report/index.ts'
export * from './pages/file/index.ts'
export * from './pages/kept/index.ts'
export * from './pages/law/index.ts'
export * from './pages/six-blocks/index.ts'
export * from './pages/myths/index.ts'
export * from './pages/experience/index.ts'
export * from './pages/drills/index.ts'
export * from './pages/tools/index.ts'
export * from './pages/embed/index.ts'
export * from './pages/for-software/index.ts'
export * from './pages/exercise/index.ts'
export * from './pages/procurements/index.ts'
export * from './pages/market/index.ts'
export * from './pages/record/index.ts'
export * from './pages/notices/index.ts'
export { formatDay } from './look/index.ts'
export * from './pages/people/index.ts'
export { langNames } from './look/shell.tsx'
export { shownSources } from './pages/run-parts.tsx'
export * from './pages/workshop/index.ts'
export * from './pages/together/index.ts'

export { ledgerPage } from './pages/ledger.tsx'
import { checkPage } from './pages/check.tsx'
import { casePage } from './pages/case-page.tsx'
import { comparePage } from './pages/compare.tsx'
import { debriefPage } from './pages/debrief.tsx'
import { deskPage } from './pages/desk.tsx'
import { errorPage } from './pages/error-page.tsx'
import { homePage } from './pages/home.tsx'
import { reportPage } from './pages/report.tsx'
import { whyPage } from './pages/why.tsx'
import type { Pages } from './views.ts'

export const pages: Pages = {
  home: homePage, casePage, desk: deskPage, why: whyPage, error: errorPage,
  check: checkPage, compare: comparePage, debrief: debriefPage, report: reportPage,
}
