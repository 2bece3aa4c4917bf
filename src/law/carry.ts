import type { Duty, Example, Item, Rule } from './types.ts'

/**
 * National words for duties that a country has taken over as they stand: the same condition and the same demand, with its own text
 * as the source. The examples are tried again under its law; those about the first day of the directive are left to it.
 */
export function carryOut(
  eu: readonly Rule[], base: Pick<Item, 'order' | 'life'>, prefix: string, source: (place: string) => Item['sources'][0],
  places: Readonly<Record<string, string | { readonly place: string } & Partial<Pick<Duty, 'says' | 'examples' | 'dossier'>>>>,
): readonly Duty[] {
  return Object.entries(places).map(([id, at]) => {
    const found = eu.find((r): r is Duty => r.id === id && r.kind === 'duty')
    if (!found) throw new Error(`no duty '${id}' to carry out`)
    const { place, ...own } = typeof at === 'string' ? { place: at } : at
    const { why, dossier, replaces, carriesOut, ...duty } = found
    return {
      ...duty, ...base, life: { ...base.life, by: found.life.by }, id: `${prefix}/${id.split('/').slice(1).join('/')}`, carriesOut: found.id, sources: [source(place)],
      ...(why ? { why } : {}), examples: underOwnLaw(found.examples), ...own,
    }
  })
}

const underOwnLaw = (examples: readonly Example[]): Example[] =>
  examples.filter(e => e.on['step taken'] === '2026-09-21').map(({ country, ...e }) => e)
