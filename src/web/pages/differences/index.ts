/** Differences between the countries: the table, one row, side by side, the register of barriers. */
import { differencesPage } from './list.tsx'
import { differencePage } from './row.tsx'
import { furtherPage } from './further.tsx'
import { registerPage } from './reports.tsx'
import { sideBySidePage } from './side-by-side.tsx'

export const differencesPages = { list: differencesPage, row: differencePage, further: furtherPage, register: registerPage, sideBySide: sideBySidePage }
export { pairs, type DifferencesLinks, type DifferencesView, type Filter, type Pair } from './list.tsx'
export type { DifferenceView } from './row.tsx'
export type { FurtherView } from './further.tsx'
export type { SideBySideView } from './side-by-side.tsx'
export { besideWords } from './beside-words.ts'
export type { RegisterView, ShownReport } from './reports.tsx'
export { standsWords, hindersWords, lackingWords, topicWords as differenceTopicWords, differencesWords } from './words.ts'
