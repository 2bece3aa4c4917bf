import type { Rule, Source } from './types.ts'

/**
 * The act on utilities often says what the classic act says. An entry that both carry stands once, with the classic place; the places
 * in the other act stand together in one list, so that they can be read beside that act. A name that is no entry any more is a mistake.
 */
export function alsoForUtilities(rules: readonly Rule[], source: (place: string) => Source, places: Readonly<Record<string, string>>): readonly Rule[] {
  const unused = new Set(Object.keys(places))
  const both = rules.map(r => {
    const place = places[r.id]
    if (place === undefined) return r
    unused.delete(r.id)
    return { ...r, sources: [...r.sources, source(place)] as Rule['sources'] }
  })
  if (unused.size) throw new Error(`no entry for utilities under the name ${[...unused].join(', ')}`)
  return both
}
