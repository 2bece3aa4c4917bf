/** The pages: each a pure function from a view to a whole HTML document. */

export type * from './views.ts'
export { cssBundle, type CssBundle, type StaticFile } from './look/bundle-css.node.ts'

import { casePage } from './pages/case-page.tsx'
import { deskPage } from './pages/desk.tsx'
import { errorPage } from './pages/error-page.tsx'
import { homePage } from './pages/home.tsx'
import { lawEntryPage } from './pages/law-entry.tsx'
import { lawIndexPage } from './pages/law-index.tsx'
import { whyPage } from './pages/why.tsx'
import { text } from '../plain/index.ts'
import type { Common, Pages } from './views.ts'

/** A page that is not written yet says so. */
const notYet = (v: Common): string => errorPage({
  ...v, status: 501, code: 'not yet', title: text('This page is not there yet', 'Sidan finns inte ännu', 'Siden findes ikke endnu', 'Siden finnes ikke ennå'),
  says: text('It is being written. The rest of the site works.', 'Den håller på att skrivas. Resten av webbplatsen fungerar.', 'Den er ved at blive skrevet. Resten af siden virker.', 'Den er under arbeid. Resten av nettstedet virker.'),
})

export const pages: Pages = {
  home: homePage, casePage, desk: deskPage, why: whyPage, error: errorPage, lawIndex: lawIndexPage, lawEntry: lawEntryPage,
  compare: notYet, debrief: notYet, report: notYet,
}
