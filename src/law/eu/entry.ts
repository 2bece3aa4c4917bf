import { duty, holds, on } from '../build.ts'
import type { Duty, Example, Fact, FactValue, Facts, Life, Topic, Verdict } from '../types.ts'
import { sinceTransposition } from './sources.ts'

/** Most duties of the directive begin at the threshold. */
export const aboveThreshold = holds('eu/value/above')
/** Above the threshold, and not research that the directive leaves outside. */
export const insideDirective = holds('eu/scope/inside')

/** A duty of the EU layer on one topic; it holds for procedures begun since transposition unless another life is given. */
export const dutyOn = (topic: Topic, life: Life = sinceTransposition) =>
  (d: Omit<Duty, 'kind' | 'order' | 'topic' | 'life'>): Duty => duty({ order: 'EU', topic, life, ...d })

/** A municipality buying services in open procedure, well above the threshold of every period and country. */
export const bigPurchase: Facts = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 3_000_000, procedure: 'open' }
/** A heat company far above the threshold of every country, also for works. */
export const heatCompany: Facts = { 'buyer.kind': 'utility', activity: 'heat', 'value.estimated': 90_000_000 }
/** The same municipality far below the threshold. */
export const smallPurchase: Facts = { 'value.estimated': 100_000 }

export const example = (name: string, facts: Facts, verdict: Verdict, day: Parameters<typeof on>[0] = '2026-09-21'): Example =>
  ({ name, facts, on: on(day), verdict })

/**
 * The examples of a duty that turns on one fact: each good and each bad value, nobody having said, the purchases that it does not
 * reach (always tried with a bad value, so that only the condition can be what lets them off), and both sides of its first day.
 */
export function examplesAround(c: {
  readonly base?: Facts; readonly of: Fact; readonly good: readonly FactValue[]; readonly bad: readonly [FactValue, ...FactValue[]]
  readonly outside?: readonly Facts[]
  /** The duty is the utilities directive's too. */
  readonly utilities?: true
}): Example[] {
  const name = c.of.fact, base = { ...bigPurchase, ...c.base }, breach = { ...base, [name]: c.bad[0] }
  const outside = [smallPurchase, ...(c.outside ?? [])]
  return [
    ...c.good.map(v => example(`${name} is ${v}`, { ...base, [name]: v }, 'lawful')),
    ...c.bad.map(v => example(`${name} is ${v}`, { ...base, [name]: v }, 'unlawful')),
    example(`nobody has said ${name}`, { ...base, [name]: undefined }, 'depends'),
    ...(c.utilities ? [example('a heat company', { ...breach, ...heatCompany }, 'unlawful'), example('a heat company below the threshold of utilities', { ...breach, ...heatCompany, 'value.estimated': 3_000_000 }, 'does not apply')] : []),
    ...outside.map(o => example(`out of reach: ${Object.entries(o).map(([k, v]) => `${k} is ${v}`).join(', ')}`, { ...breach, ...o }, 'does not apply')),
    example('on its first day', breach, 'unlawful', '2016-04-18'),
    example('the day before its first', breach, 'does not apply', '2016-04-17'),
  ]
}
