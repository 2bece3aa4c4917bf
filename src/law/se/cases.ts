import type { Day } from '../../plain/index.ts'
import { holds, on } from '../build.ts'
import type { Example, Facts } from '../types.ts'

type Named = Readonly<Record<string, Facts>>
type Said = { readonly lawful: Named; readonly unlawful: Named; readonly depends: Named; readonly outside?: Named }

/**
 * The examples of a duty: every one adds its facts to `base`. Those `outside` start from the first unlawful one, so that it is
 * really the changed fact that puts them outside.
 */
export function cases(base: Facts, said: Said, day: Day = '2026-09-21'): Example[] {
  const bad = Object.values(said.unlawful)[0] ?? {}
  const list = (named: Named, verdict: Example['verdict'], under: Facts = base): Example[] =>
    Object.entries(named).map(([name, facts]) => ({ name, facts: { ...under, ...facts }, on: on(day), verdict }))
  return [
    ...list(said.lawful, 'lawful'), ...list(said.unlawful, 'unlawful'), ...list(said.depends, 'depends'),
    ...list(said.outside ?? {}, 'does not apply', { ...base, ...bad }),
  ]
}

/** At or above the threshold; and there, leaving out research that the acts do not reach: what the rules of a procedure ask for. */
export const aboveEu = holds('eu/value/above')
export const insideEu = holds('eu/scope/inside')
export const belowEu = holds('se/value/below')

/** A municipality buying services, in kronor above and below the threshold of 2026. */
export const large = { 'buyer.kind': 'municipality', subject: 'services', 'value.estimated': 3_000_000, 'rnd.listedCode': false } as const
export const small = { 'buyer.kind': 'municipality', subject: 'services', 'value.estimated': 2_000_000 } as const
