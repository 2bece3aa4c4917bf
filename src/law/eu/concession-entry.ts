import { among, holds } from '../build.ts'
import { subject } from '../facts/index.ts'
import type { Condition, Example, Facts } from '../types.ts'
import { examplesAround, smallPurchase } from './entry.ts'
import { concession } from './regimes.ts'

/** Directive 2014/23 in full: at or above the threshold, and no social or other specific services (art. 19). */
export const insideFullConcession: Condition = holds('eu/concession/full')
/** Whatever it is worth: what a concession is and how it is counted decides which rules apply at all. */
export const anyConcession: Condition = among(subject, 'serviceConcession', 'worksConcession')

/** A municipality's services concession well above the threshold, of services that are not on the list. */
export const fullConcession: Facts = { ...concession, 'concession.listedServices': false }
export const worksConcession: Facts = { ...fullConcession, subject: 'worksConcession' }
/** The same services where the families or visitors pay: on the list (care, school meals, museums). */
export const listedConcession: Facts = { ...concession, 'concession.listedServices': true }

type Around = Omit<Parameters<typeof examplesAround>[0], 'base'> & { readonly base?: Facts }
/** The examples of a duty of full concessions that turns on one fact. */
export const aroundConcession = ({ base, outside, ...c }: Around): Example[] =>
  examplesAround({ ...c, base: { ...fullConcession, ...base }, outside: [{ subject: 'services' }, ...(outside ?? [])] })
/** The same for what holds for every concession, however small. */
export const aroundAnyConcession = (c: Around): Example[] => [
  ...aroundConcession(c).filter(e => e.facts['value.estimated'] !== smallPurchase['value.estimated']),
  { ...aroundConcession({ ...c, base: { ...c.base, ...worksConcession, ...smallPurchase } }).find(e => e.verdict === 'unlawful')!, name: 'a small works concession' },
]
