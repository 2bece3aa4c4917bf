import { conditionsOf, factsIn, lawbook, within, type Condition, type Rule } from '../../law/index.ts'

const deep = new Map<Rule, readonly string[]>()
const exceptionsTo = new Map<string, Rule[]>()
for (const r of lawbook.rules) if (r.kind === 'exception') for (const id of r.to) exceptionsTo.set(id, [...(exceptionsTo.get(id) ?? []), r])
const idsHeld = (c: Condition): string[] => [...within(c)].flatMap(x => ('holds' in x ? [x.holds] : []))
/** The facts a rule reads, by way of the meanings it holds to as well. */
export function deepFacts(rule: Rule, seen: Set<Rule> = new Set()): readonly string[] {
  const there = deep.get(rule)
  if (there) return there
  if (seen.has(rule)) return []
  seen.add(rule)
  const held = conditionsOf(rule).flatMap(idsHeld).flatMap(id => lawbook.byId.get(id) ?? []), carried = rule.kind === 'duty' && rule.carriesOut ? exceptionsTo.get(rule.carriesOut) ?? [] : []
  const all = [...factsIn(rule).map(f => f.fact), ...[...held, ...(exceptionsTo.get(rule.id) ?? []), ...carried].flatMap(r => deepFacts(r, seen))]
  const found = [...new Set(all)]
  if (seen.size === 1) deep.set(rule, found)
  return found
}
