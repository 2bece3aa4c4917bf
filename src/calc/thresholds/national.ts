import { text as t, type Country, type Day, type Text } from '../../plain/index.ts'
import { figuresIn, lawbook, type Figure, type FigureValue, type Rule } from '../../law/index.ts'
import { amountOn, figureNamed } from './amounts.ts'
import type { Kind } from './kinds.ts'

const ordinary = ({ subject }: Kind): boolean => subject === 'goods' || subject === 'services'
const works = ({ subject }: Kind): boolean => subject === 'works'
const concession = ({ subject }: Kind): boolean => subject === 'serviceConcession' || subject === 'worksConcession'
const subsidised = ({ subject }: Kind): boolean => subject === 'subsidisedWorks' || subject === 'subsidisedServices'
const general = ({ activity }: Kind): boolean => activity === 'general'

const social = ({ subject }: Kind): boolean => subject === 'socialServices'
type Named = { /** The entry that says what the limit does, where several read the figure. */ readonly rule?: string; /** Only a part of this kind of purchase meets it. */ readonly only?: Text; /** What it is, where the figure's own name says something else. */ readonly says?: Text }

/** The limits below the thresholds, and which kind of purchase meets them: as the conditions of the rules that read them say. */
const limits: readonly (readonly [Country, string, (kind: Kind) => boolean, Named?])[] = [
  ['DK', 'dk/any-publicity-below', ordinary],
  ['DK', 'dk/market-terms-from', ordinary],
  ['DK', 'dk/works-two-offers-above', k => works(k) && general(k)],
  ['DK', 'dk/works-licitation-above', k => works(k) && general(k)],
  ['SE', 'se.directRecord', k => !concession(k) && !subsidised(k)],
  ['SE', 'se.directAward', k => (ordinary(k) || works(k)) && general(k), { rule: 'se/direct/limit' }],
  ['SE', 'se.directAward.utilities', k => (ordinary(k) || works(k)) && !general(k)],
  ['SE', 'se.concession.direct', concession, { rule: 'se/concession/direct' }],
  ['SE', 'threshold.light', k => social(k) && general(k), { rule: 'se/light/direct', says: t('Direct award of social and other specific services, below', 'Direktupphandling av sociala och andra särskilda tjänster, under', 'Direkte køb af sociale og andre specifikke tjenesteydelser, under', 'Direkteanskaffelse av helse- og sosialtjenester og særlige tjenester, under') }],
  ['NO', 'no.floor', k => !subsidised(k)],
  ['NO', 'no.national', k => (ordinary(k) || works(k)) && general(k), { rule: 'no/value/part-two' }],
  ['NO', 'no.national', k => social(k) && general(k), { rule: 'no/light/special-notice', only: t('Special services only, not health and social services.', 'Bara särskilda tjänster, inte hälso- och socialtjänster.', 'Kun særlige tjenesteydelser, ikke sundheds- og socialydelser.', 'Bare særlige tjenester, ikke helse- og sosialtjenester.') }],
]
export type NationalLimit = {
  readonly country: Country
  readonly figure: Figure
  /** Nothing when the lawbook has no text for the day. */
  readonly entry?: FigureValue
  /** The entry that reads it: where it says what the limit does. */
  readonly rule?: Rule
  readonly says: Text
  readonly only?: Text
}

/** The country's own limits for a kind of purchase, on a day. */
export const nationalLimits = (kind: Kind, day: Day): NationalLimit[] => limits.flatMap(([country, name, meets, named]): NationalLimit[] => {
  if (!meets(kind)) return []
  const figure = figureNamed(name), entry = amountOn(figure, country, day)
  const reads = lawbook.rules.filter(r => r.order === country && figuresIn(r).includes(figure))
  const rule = (named?.rule === undefined ? undefined : lawbook.byId.get(named.rule)?.[0]) ?? reads.find(r => r.kind === 'meaning') ?? reads[0]
  return [{ country, figure, says: named?.says ?? figure.says, ...(entry ? { entry } : {}), ...(rule ? { rule } : {}), ...(named?.only ? { only: named.only } : {}) }]
})

/** The names of the limits and of the entries behind them, for the tests. */
export const nationalFigures = limits.map(([country, name, , named]) => ({ country, name, ...(named?.rule ? { rule: named.rule } : {}) }))
