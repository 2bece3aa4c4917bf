import type { Country, Day, Text } from '../../plain/index.ts'
import { duty, on } from '../build.ts'
import { cases } from '../cases.ts'
import type { Condition, Duty, Example, Facts, Life, Source } from '../types.ts'
import { insideDirective } from './entry.ts'
import { insideFull } from './regimes.ts'
import { sinceTransposition } from './sources.ts'

/**
 * What a duty of the directives and the national words of it have in common: when it concerns a step, what has to hold, the way out
 * and the cases that try it. The sums in the cases lie above the threshold of every country, so that each order runs the same ones.
 */
export type Shared = Pick<Duty, 'id' | 'topic' | 'steps' | 'weight' | 'must' | 'remedies'> & {
  /** 'full': Directive 2014/25/EU asks the same; the national acts named here carry out Directive 2014/24/EU only. */
  readonly reach: 'classic' | 'full'
  readonly when: (inside: Condition) => Condition
  readonly base: Facts
  readonly said: Parameters<typeof cases>[1]
}
type Words = { readonly says: Text; readonly why?: Text; readonly sources: readonly [Source, ...Source[]]; readonly dossier?: readonly string[]; readonly life?: Life }

/** A municipality, above the threshold of every country; and a heat company, above those of the utilities. */
export const wide: Facts = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 3_000_000, procedure: 'open' }
export const heat: Facts = { activity: 'heat', 'value.estimated': 9_000_000 }
const small: Facts = { 'value.estimated': 100_000 }

const common = ({ topic, steps, weight, must, remedies }: Shared) => ({ topic, steps, weight, must, remedies })
const tried = (s: Shared, country?: Country): Example[] =>
  cases({ ...wide, ...s.base }, { ...s.said, outside: { 'below the threshold': small, ...s.said.outside } }, '2026-09-21', country)

/** The entry of the EU layer, with both sides of its first day. */
export function ofEu(s: Shared, w: Words): Duty {
  const breach: Facts = { ...wide, ...s.base, ...Object.values(s.said.unlawful)[0] }
  const extra = (name: string, facts: Facts, verdict: Example['verdict'], day: Day = '2026-09-21'): Example => ({ name, facts, on: on(day), verdict })
  return duty({
    ...common(s), ...w, id: s.id, order: 'EU', life: w.life ?? sinceTransposition,
    when: s.when(s.reach === 'full' ? insideFull : insideDirective),
    examples: [
      ...tried(s),
      ...(s.reach === 'full' ? [extra('a heat company', { ...breach, ...heat }, 'unlawful')] : [extra('a heat company has its own directive', { ...breach, ...heat }, 'does not apply')]),
      extra('on its first day', breach, 'unlawful', '2016-04-18'), extra('the day before its first', breach, 'does not apply', '2016-04-17'),
    ],
  })
}

/** The national words of it. */
export const inCountry = (order: Country, s: Shared, w: Words & { readonly id: string; readonly life: Life }): Duty =>
  duty({ ...common(s), ...w, order, carriesOut: s.id, when: s.when(insideDirective), examples: tried(s, order) })
