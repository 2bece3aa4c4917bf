import { text } from '../../plain/index.ts'
import { figure, valueIn } from '../build.ts'
import type { Figure } from '../types.ts'
import { r89, sinceTransposition } from './sources.ts'

/** Figures of review that the directive sets. */
export const voluntaryWait: Figure = figure({
  figure: 'voluntary.wait', unit: 'days', set: 'in the directive unless the country says otherwise',
  says: text('Wait after a voluntary notice', 'Väntan efter en frivillig annons', 'Ventetid efter en profylaksebekendtgørelse', 'Ventetid etter en intensjonskunngjøring'),
  values: [valueIn('EU', sinceTransposition, 10, r89('art. 2d(4)'))],
})
export const figures: readonly Figure[] = [voluntaryWait]
