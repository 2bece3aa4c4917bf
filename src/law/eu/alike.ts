import type { Country, Text } from '../../plain/index.ts'
import { all, duty, on } from '../build.ts'
import { cases } from '../cases.ts'
import type { Condition, Duty, Example, Facts, Item, Life, Source, Topic } from '../types.ts'
import { bigPurchase, insideDirective, smallPurchase } from './entry.ts'
import { insideFull, utility } from './regimes.ts'
import { sinceTransposition } from './sources.ts'

type Said = Parameters<typeof cases>[1]
type Written = Pick<Duty, 'id' | 'steps' | 'weight' | 'sources' | 'says' | 'must' | 'remedies'> & Pick<Item, 'why' | 'dossier'> & {
  readonly topic: Topic
  /** What brings the duty up, beside the regime. */
  readonly trigger?: Condition
  /** The utilities directive asks the same. */
  readonly utilitiesToo: boolean
  readonly facts?: Facts
  readonly said: Said
}
type National = {
  readonly id: string; readonly order: Country; readonly life: Life; readonly sources: readonly [Source, ...Source[]]
  readonly says?: Text; readonly dossier?: readonly string[]
}
/** A duty of the directives, and the national entries that say it in their country's act about the classic purchases. */
export type Alike = { readonly eu: Duty; readonly in: (n: National) => Duty }

const today = on('2026-09-21')
const when = (inside: Condition, trigger: Condition | undefined): Condition => (trigger ? all(inside, trigger) : inside)

/**
 * Writes a duty that the national acts repeat: condition, remedies and examples stand once. A national entry gives its own place,
 * and its own words where the country's rule has a turn of its own. The acts on utilities have places of their own; until those
 * are given, the directive's entry answers for them.
 */
export function alike(d: Written): Alike {
  const { topic, trigger, utilitiesToo, facts, said, why, dossier, ...shared } = d
  const bad = Object.values(said.unlawful)[0] ?? {}
  const examples = (base: Facts, utilities: Example['verdict']): Example[] => [
    ...cases({ ...base, ...facts }, { ...said, outside: { ...said.outside, 'below the threshold': smallPurchase } }),
    { name: 'for a heat network', facts: { ...utility, ...facts, ...bad }, on: today, verdict: utilities },
  ]
  const eu = duty({
    ...shared, order: 'EU', topic, life: sinceTransposition, ...(why ? { why } : {}), ...(dossier ? { dossier } : {}),
    when: when(utilitiesToo ? insideFull : insideDirective, trigger),
    examples: examples(bigPurchase, utilitiesToo ? 'unlawful' : 'does not apply'),
  })
  return {
    eu,
    in: n => duty({
      ...shared, says: n.says ?? d.says, id: n.id, order: n.order, topic, life: n.life, sources: n.sources, ...(n.dossier ? { dossier: n.dossier } : {}),
      carriesOut: d.id, when: when(insideDirective, trigger),
      examples: examples({ ...bigPurchase, 'rnd.listedCode': false }, 'does not apply'),
    }),
  }
}
