import type { Text } from '../../plain/index.ts'
import { lawbook, type Duty, type Finding, type Gap, type Known, type Order, type Rule, type Source } from '../../law/index.ts'

/** An entry of the lawbook as a calculator shows it under a date: what it says, where it stands, how that is known. */
export type RuleShown = { readonly id: string; readonly order: Order; readonly says: Text; readonly sources: readonly Source[]; readonly known: Known; readonly weight?: Duty['weight'] }

export const shownOf = ({ rule, sources, known }: Pick<Finding, 'sources' | 'known'> & { readonly rule: Duty | Gap }): RuleShown =>
  ({ id: rule.id, order: rule.order, says: rule.says, sources, known, ...(rule.kind === 'duty' ? { weight: rule.weight } : {}) })

const doubt: Readonly<Record<Known, number>> = { 'statute text read': 0, derived: 1, 'secondary source': 2, 'not verified': 3 }
/** An entry named by its id; an id that the lawbook does not hold is a fault of ours, and told at once. */
export function ruleShown(id: string): RuleShown {
  // One id may have had several texts after each other; the last is the one in force.
  const rule: Rule | undefined = lawbook.byId.get(id)?.at(-1)
  if (!rule) throw new Error(`the lawbook has no entry ${id}`)
  return { id, order: rule.order, says: rule.says, sources: rule.sources, known: rule.sources.map(s => s.known).reduce((a, b) => (doubt[a] >= doubt[b] ? a : b)), ...(rule.kind === 'duty' ? { weight: rule.weight } : {}) }
}
