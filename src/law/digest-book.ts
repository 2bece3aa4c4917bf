import { digest } from '../plain/index.ts'
import { isFact, isFigure, within, conditionsOf } from './compile.ts'
import type { Condition, Fact, Figure, Rule } from './types.ts'

/**
 * The content hash of a lawbook: SHA-256 over canonical JSON in which every fact and figure stands once, by name, however many
 * rules read it. The order of the rules does not matter; a changed word, number, source or example does.
 */
export function digestBook(rules: readonly Rule[]): string {
  const facts = new Map<string, Fact>(), figures = new Map<string, Figure>()
  const note = (fact: Fact) => { facts.set(fact.fact, fact) }
  for (const rule of rules) {
    for (const top of conditionsOf(rule)) for (const c of within(top)) {
      if (!('of' in c)) continue
      note(c.of)
      if (isFact(c.than)) note(c.than)
      else if (isFigure(c.than)) figures.set(c.than.figure, c.than)
    }
    if (rule.kind === 'duty') for (const r of rule.remedies) if ('change' in r) note(r.change)
  }
  return digest({
    rules: rules.map(r => digest(shortRule(r))).sort(),
    facts: [...facts.keys()].sort().map(k => facts.get(k)),
    figures: [...figures.keys()].sort().map(k => figures.get(k)),
  })
}

const shortRule = (rule: Rule): unknown => rule.kind === 'duty'
  ? { ...rule, when: short(rule.when), must: short(rule.must), remedies: rule.remedies.map(r => ('change' in r ? { ...r, change: r.change.fact } : r)) }
  : { ...rule, when: short(rule.when) }

function short(c: Condition): unknown {
  if ('all' in c) return { all: c.all.map(short) }
  if ('any' in c) return { any: c.any.map(short) }
  if ('not' in c) return { not: short(c.not) }
  if ('holds' in c) return c
  return { of: c.of.fact, is: c.is, than: isFact(c.than) ? { fact: c.than.fact } : isFigure(c.than) ? { figure: c.than.figure } : c.than }
}
