import type { Duty, Example, Item, Rule, Source } from './types.ts'

type Own = Partial<Pick<Duty, 'says' | 'must' | 'examples'>>
/** Where a country says the same, and its own words, demand or examples where they differ. */
export type Places = Readonly<Record<string, string | { readonly place: string } & Own>>

/**
 * National words for duties that a country has taken over as they stand: the same condition and the same demand, with its own text
 * as the source. The examples are tried again under its law; those about the first day of the directive are left to it.
 */
export function carryOut(eu: readonly Rule[], base: Pick<Item, 'order' | 'life'>, prefix: string, source: (place: string) => Source, places: Places): readonly Duty[] {
  return Object.entries(places).map(([id, at]) => {
    const found = eu.find((r): r is Duty => r.id === id && r.kind === 'duty')
    if (!found) throw new Error(`no duty '${id}' to carry out`)
    const { kind, topic, steps, when, must, weight, remedies, says, why } = found
    const { place, ...own } = typeof at === 'string' ? { place: at } : at
    return {
      kind, id: `${prefix}/${id.slice('eu/'.length)}`, order: base.order, topic, life: { ...base.life, by: found.life.by }, sources: [source(place)],
      says, ...(why ? { why } : {}), steps, when, must, weight, carriesOut: found.id, remedies, examples: underOwnLaw(found.examples), ...own,
    }
  })
}

const underOwnLaw = (examples: readonly Example[]): Example[] =>
  examples.filter(e => e.on['step taken'] === '2026-09-21').map(({ name, facts, on, verdict }) => ({ name, facts, on, verdict }))
