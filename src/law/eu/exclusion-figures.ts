import { text } from '../../plain/index.ts'
import { figure, valueIn } from '../build.ts'
import type { Figure } from '../types.ts'
import { d24, sinceTransposition } from './sources.ts'

const longest = (name: string, years: number, says: Figure['says']): Figure => figure({
  figure: name, unit: 'count', set: 'in the directive unless the country says otherwise', says,
  values: [valueIn('EU', sinceTransposition, years, d24('art. 57(7)'))],
})
/** How many years a ground can count (art. 57(7)); a country may choose fewer. */
export const exclusionYearsCrime = longest('exclusion.years.crime', 5, text('Longest exclusion after a final judgment, years', 'Längsta uteslutning efter lagakraftvunnen dom, år', 'Længste udelukkelse efter endelig dom, år', 'Lengste avvisning etter rettskraftig dom, år'))
export const exclusionYearsOther = longest('exclusion.years.other', 3, text('Longest exclusion after another event, years', 'Längsta uteslutning efter annan händelse, år', 'Længste udelukkelse efter anden hændelse, år', 'Lengste avvisning etter annen hendelse, år'))

export const figures: readonly Figure[] = [exclusionYearsCrime, exclusionYearsOther]
