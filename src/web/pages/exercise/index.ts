import { renderToString } from 'preact-render-to-string'
import type { Region } from './parts.tsx'

export type * from './views.ts'
export { beginPage, joinPage } from './begin.tsx'
export { boardPage, boardRegions } from './board.tsx'
export { seatPage, seatRegions, sitPage, sitRegions } from './seat.tsx'
export { wallPage, wallRegions } from './wall.tsx'
export { groupWords } from './words.ts'
/** The parts of a page that follow what happens, each as HTML, by the id under which it stands. */
export const partsOf = (regions: readonly Region[]): Record<string, string> => Object.fromEntries(regions.map(r => [r.id, r.body ? renderToString(r.body) : '']))
