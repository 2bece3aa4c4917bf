import { duty, figure, valueIn } from '../build.ts'
import type { Duty, Example, Fact, FactValue, Facts, Figure, Topic } from '../types.ts'
import { example } from './entry.ts'
import { utility } from './regimes.ts'
import { d25, sinceTransposition } from './sources.ts'

/** A duty of the utilities directive alone. */
export const only = (d: Omit<Duty, 'kind' | 'order' | 'topic' | 'life'> & { readonly topic?: Topic }): Duty =>
  duty({ order: 'EU', topic: 'utilities', life: sinceTransposition, ...d })
/** The town hall itself, and a purchase for heat below the threshold of utilities. */
export const townHall: Facts = { 'buyer.kind': 'municipality', activity: 'general' }
export const smallHeat: Facts = { 'value.estimated': 3_000_000 }

/**
 * The examples of a duty of utilities that turns on one fact: each good and bad value, nobody having said, and what it does not
 * reach (tried with a bad value): the town hall, a small purchase, and what is named besides; and both sides of its first day.
 */
export function tried(c: {
  readonly base?: Facts; readonly of: Fact; readonly good: readonly FactValue[]; readonly bad: readonly [FactValue, ...FactValue[]]
  readonly outside?: readonly Facts[]; readonly anyValue?: true; readonly alsoClassic?: true
}): Example[] {
  const name = c.of.fact, base = { ...utility, ...c.base }, breach = { ...base, [name]: c.bad[0] }
  const outside = [...(c.alsoClassic ? [] : [townHall]), ...(c.anyValue ? [] : [smallHeat]), ...(c.outside ?? [])]
  return [
    ...c.good.map(v => example(`${name} is ${v}`, { ...base, [name]: v }, 'lawful')),
    ...c.bad.map(v => example(`${name} is ${v}`, { ...base, [name]: v }, 'unlawful')),
    example(`nobody has said ${name}`, { ...base, [name]: undefined }, 'depends'),
    ...outside.map(o => example(`out of reach: ${Object.entries(o).map(([k, v]) => `${k} is ${v}`).join(', ')}`, { ...breach, ...o }, 'does not apply')),
    example('on its first day', breach, 'unlawful', '2016-04-18'),
    example('the day before its first', breach, 'does not apply', '2016-04-17'),
  ]
}

/** A number of the utilities directive that a country may set otherwise. */
export const number25 = (name: string, unit: Figure['unit'], value: number, place: string, says: Figure['says']): Figure =>
  figure({ figure: name, unit, set: 'in the directive unless the country says otherwise', says, values: [valueIn('EU', sinceTransposition, value, d25(place))] })
