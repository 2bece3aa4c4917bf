import { duty } from './build.ts'
import type { Country } from '../plain/index.ts'
import type { Condition, Duty, Example, Item, Life, Rule, Source } from './types.ts'

type National = Partial<Pick<Duty, 'when' | 'must' | 'weight' | 'steps' | 'remedies' | 'examples' | 'says' | 'why'>> & {
  readonly id: string
  readonly life: Life
  readonly sources: Item['sources']
  readonly dossier?: readonly string[]
}

/**
 * A country's own text for a duty of the directive. What it does not say differently it says alike, and then it is told in the
 * same words too: the reader meets one finding, with both sources.
 */
export const inWordsOf = (order: Country, eu: Duty, national: National): Duty =>
  duty({ ...eu, dossier: [], ...national, order, carriesOut: eu.id })

/** The duties of a file by their id; a name that is not there is a mistake in the file that asks. */
export const dutiesOf = (rules: readonly Rule[]) => {
  const byId = new Map(rules.flatMap(r => (r.kind === 'duty' ? [[r.id, r] as const] : [])))
  return (id: string): Duty => {
    const found = byId.get(id)
    if (!found) throw new Error(`no duty ${id}`)
    return found
  }
}

/** A whole list of them: the id of the directive's duty, the place in the national act, and the rows it carries. */
export const inWordsOfAll = (
  order: Country, find: (id: string) => Duty, life: Life, source: (place: string) => Source,
  list: readonly (readonly [eu: string, place: string, dossier?: readonly string[]])[],
): Duty[] => list.map(([id, place, dossier]) =>
  inWordsOf(order, find(id), { id: id.replace(/^eu\//, `${order.toLowerCase()}/`), life, sources: [source(place)], ...(dossier ? { dossier } : {}) }))

/** The same examples in another country's money: each amount that is a limit there becomes the limit here. */
export const inMoney = (examples: readonly Example[], amounts: Readonly<Record<number, number>>): Example[] =>
  examples.map(e => ({ ...e, facts: Object.fromEntries(Object.entries(e.facts).map(([k, v]) => [k, typeof v === 'number' ? amounts[v] ?? v : v])) }))

/** A condition with one part of it put in the place of another, wherever it stands. */
export const replaced = (c: Condition, part: Condition, by: Condition): Condition =>
  c === part ? by
    : 'all' in c ? { all: c.all.map(x => replaced(x, part, by)) }
    : 'any' in c ? { any: c.any.map(x => replaced(x, part, by)) }
    : 'not' in c ? { not: replaced(c.not, part, by) } : c
