import type { Country } from '../plain/index.ts'
import { duty } from './build.ts'
import type { Duty, Life, Rule, Source } from './types.ts'

/**
 * Where a country repeats a duty of the directive without any difference: the same steps, conditions, weight and ways out, with
 * the national section beside the article. One finding, both sources.
 */
export function repeats(of: readonly Rule[], order: Country, life: Life) {
  const duties = new Map(of.flatMap(r => (r.kind === 'duty' ? [[r.id, r] as const] : [])))
  return (eu: string, ...sources: [Source, ...Source[]]): Duty => {
    const its = duties.get(eu)
    if (!its) throw new Error(`there is no duty ${eu} to repeat`)
    const { dossier: _rows, ...same } = its
    return duty({
      ...same, id: eu.replace(/^eu\//, `${order.toLowerCase()}/`), order, life, carriesOut: eu, sources,
      // The national text is younger than the directive: only the examples of today.
      examples: its.examples.filter(e => (e.on['step taken'] ?? '') >= '2026-01-01').map(e => ({ ...e, country: order })),
    })
  }
}
