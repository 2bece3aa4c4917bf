import { idsIn } from './compile.ts'
import type { Step } from './steps.ts'
import type { Rule } from './types.ts'

/**
 * The rules that an opinion on one of these steps can come to read, in their order: duties and gaps on the steps, and everything that
 * they read, carry out, give way to or are set aside by. A lawbook of these weighs the steps as the whole one does.
 */
export function rulesReaching(rules: readonly Rule[], steps: ReadonlySet<Step>): Rule[] {
  const byId = new Map<string, Rule[]>(), setAsideBy = new Map<string, Rule[]>()
  const put = (into: Map<string, Rule[]>, id: string, rule: Rule) => { const there = into.get(id); if (there) there.push(rule); else into.set(id, [rule]) }
  for (const rule of rules) {
    put(byId, rule.id, rule)
    for (const id of rule.kind === 'exception' ? rule.to : rule.kind === 'duty' && rule.replaces ? [rule.replaces] : []) put(setAsideBy, id, rule)
  }
  const found = new Set<Rule>(), open = rules.filter(r => (r.kind === 'duty' || r.kind === 'gap') && r.steps.some(s => steps.has(s)))
  for (let rule = open.pop(); rule; rule = open.pop()) {
    if (found.has(rule)) continue
    found.add(rule)
    const reads = [...idsIn(rule.when), ...(rule.kind === 'duty' ? idsIn(rule.must) : []), ...(rule.kind === 'duty' && rule.carriesOut ? [rule.carriesOut] : [])]
    open.push(...reads.flatMap(id => byId.get(id) ?? []), ...[rule.id, ...reads].flatMap(id => setAsideBy.get(id) ?? []))
  }
  return rules.filter(r => found.has(r))
}
