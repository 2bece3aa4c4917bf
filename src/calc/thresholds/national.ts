import type { Country, Day } from '../../plain/index.ts'
import { figuresIn, lawbook, type Figure, type FigureValue, type Rule } from '../../law/index.ts'
import { amountOn, figureNamed } from './amounts.ts'
import type { Kind } from './kinds.ts'

const ordinary = ({ subject }: Kind): boolean => subject === 'goods' || subject === 'services'
const works = ({ subject }: Kind): boolean => subject === 'works'
const concession = ({ subject }: Kind): boolean => subject === 'serviceConcession' || subject === 'worksConcession'
const subsidised = ({ subject }: Kind): boolean => subject === 'subsidisedWorks' || subject === 'subsidisedServices'
const general = ({ activity }: Kind): boolean => activity === 'general'

/** The limits below the thresholds, and which kind of purchase meets them: as the conditions of the rules that read them say. */
const limits: readonly (readonly [Country, string, (kind: Kind) => boolean])[] = [
  ['DK', 'dk/any-publicity-below', ordinary],
  ['DK', 'dk/market-terms-from', ordinary],
  ['DK', 'dk/works-two-offers-above', k => works(k) && general(k)],
  ['DK', 'dk/works-licitation-above', k => works(k) && general(k)],
  ['SE', 'se.directRecord', k => !concession(k) && !subsidised(k)],
  ['SE', 'se.directAward', k => (ordinary(k) || works(k)) && general(k)],
  ['SE', 'se.directAward.utilities', k => (ordinary(k) || works(k)) && !general(k)],
  ['SE', 'se.concession.direct', k => concession(k)],
  ['NO', 'no.floor', k => !subsidised(k)],
  ['NO', 'no.national', k => (ordinary(k) || works(k) || k.subject === 'socialServices') && general(k)],
]
export type NationalLimit = {
  readonly country: Country
  readonly figure: Figure
  /** Nothing when the lawbook has no text for the day. */
  readonly entry?: FigureValue
  /** The entry that reads it: where it says what the limit does. */
  readonly rule?: Rule
}

/** The country's own limits for a kind of purchase, on a day. */
export const nationalLimits = (kind: Kind, day: Day): NationalLimit[] => limits.flatMap(([country, name, meets]): NationalLimit[] => {
  if (!meets(kind)) return []
  const figure = figureNamed(name), entry = amountOn(figure, country, day)
  const reads = lawbook.rules.filter(r => r.order === country && figuresIn(r).includes(figure))
  const rule = reads.find(r => r.kind === 'meaning') ?? reads[0]
  return [{ country, figure, ...(entry ? { entry } : {}), ...(rule ? { rule } : {}) }]
})

/** The names of the limits, for the tests. */
export const nationalFigures = limits.map(([country, name]) => ({ country, name }))
