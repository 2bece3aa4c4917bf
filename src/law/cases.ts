import type { Country, Day } from '../plain/index.ts'
import { on } from './build.ts'
import type { Example, Facts } from './types.ts'

type Named = Readonly<Record<string, Facts>>
type Said = { readonly lawful: Named; readonly unlawful: Named; readonly depends: Named; readonly outside?: Named }

/**
 * The examples of a duty: every one adds its facts to `base`. Those `outside` start from the first unlawful one, so that it is
 * really the changed fact that puts them outside.
 */
export function cases(base: Facts, said: Said, day: Day = '2026-09-21', country?: Country): Example[] {
  const bad = Object.values(said.unlawful)[0] ?? {}
  const list = (named: Named, verdict: Example['verdict'], under: Facts = base): Example[] =>
    Object.entries(named).map(([name, facts]) => ({ name, facts: { ...under, ...facts }, on: on(day), verdict, ...(country ? { country } : {}) }))
  return [
    ...list(said.lawful, 'lawful'), ...list(said.unlawful, 'unlawful'), ...list(said.depends, 'depends'),
    ...list(said.outside ?? {}, 'does not apply', { ...base, ...bad }),
  ]
}

/**
 * The same examples, and the first unlawful one again for a heat company above and below the threshold of utilities: for a duty
 * that the utilities act of the country asks as well.
 */
export function alsoForUtilities(examples: readonly Example[]): Example[] {
  const breach = examples.find(e => e.verdict === 'unlawful')!
  const heat = { procedure: 'open', ...breach.facts, 'buyer.kind': 'utility', activity: 'heat', 'value.estimated': 90_000_000 }
  return [
    ...examples,
    { ...breach, name: 'a heat company', facts: heat },
    { ...breach, name: 'a heat company below the threshold of utilities', facts: { ...heat, 'value.estimated': 3_000_000 }, verdict: 'does not apply' },
  ]
}
