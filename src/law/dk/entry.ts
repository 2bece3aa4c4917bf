import type { Day } from '../../plain/index.ts'
import { all, holds, is, on } from '../build.ts'
import { procedure } from '../facts/index.ts'
import type { Condition, Example, Fact, FactValue, Facts, Item, Source, Topic } from '../types.ts'
import { sinceAct } from './sources.ts'

/** What every Danish entry has in common. */
export const danishEntry = (id: `dk/${string}`, topic: Topic, dossier: string | readonly string[], ...sources: [Source, ...Source[]]):
  Pick<Item, 'id' | 'order' | 'topic' | 'life' | 'sources' | 'dossier'> & { order: 'DK' } =>
  ({ id, order: 'DK', topic, life: sinceAct, sources, dossier: typeof dossier === 'string' ? [dossier] : dossier })

/** A municipality's service contract well above the threshold. */
export const above = { 'value.estimated': 3_000_000, subject: 'services', 'buyer.kind': 'municipality', activity: 'general', procedure: 'open' } as const
/** What makes it small. */
export const under = { 'value.estimated': 700_000, subject: 'services', 'buyer.kind': 'municipality', activity: 'general' } as const

const weighed = (verdict: Example['verdict']) => (name: string, facts: Facts, day: Day = '2026-09-21'): Example =>
  ({ name, facts, on: on(day), verdict })
export const lawful = weighed('lawful')
export const unlawful = weighed('unlawful')
export const depends = weighed('depends')
export const silent = weighed('does not apply')

/** Parts II and III of the act begin at the threshold. */
export const partTwo: Condition = holds('eu/value/above')
/** … and leave research services outside that the buyer does not pay and keep alone (§ 22): from the documents on this counts too. */
export const inAct: Condition = holds('eu/scope/inside')
/** §§ 134 a-138 bind, in a classic purchase or by the order for utilities. */
export const exclusionRules: Condition = holds('dk/scope/exclusion-rules')
/** An innovation partnership above the threshold. */
export const inPartnership: Condition = all(inAct, is(procedure, 'innovationPartnership'))
/** The facts of such a partnership. */
export const partnership = { ...above, procedure: 'innovationPartnership' } as const

/**
 * The examples of a duty that turns on one fact: each good and bad value, nobody having said, what it does not reach (tried with
 * a bad value, so that only the condition can let it off), and both sides of its beginning.
 */
export function around(c: {
  readonly base?: Facts; readonly of: Fact; readonly good: readonly FactValue[]; readonly bad: readonly [FactValue, ...FactValue[]]
  readonly outside?: readonly Facts[]; readonly small?: false; readonly first?: readonly [before: Day, day: Day]
}): Example[] {
  const name = c.of.fact, base = { ...above, ...c.base }, breach = { ...base, [name]: c.bad[0] }
  const outside = [...(c.small === false ? [] : [under]), ...(c.outside ?? [])]
  // What 'above the threshold' means is written from the day the directive had to be national law.
  const [before, day] = c.first ?? ['2015-12-31', c.small === false ? '2016-01-01' : '2016-04-18']
  return [
    ...c.good.map(v => lawful(`${name} is ${v}`, { ...base, [name]: v })),
    ...c.bad.map(v => unlawful(`${name} is ${v}`, { ...base, [name]: v })),
    depends(`nobody has said ${name}`, base),
    ...outside.map(o => silent(`out of reach: ${Object.entries(o).map(([k, v]) => `${k} is ${v}`).join(', ')}`, { ...breach, ...o })),
    unlawful('begun in its first days', breach, day),
    silent('begun before its first day', breach, before),
  ]
}
