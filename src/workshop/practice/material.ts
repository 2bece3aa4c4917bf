import { countries } from '../../plain/index.ts'
import { activity, buyerKind, estimatedValue, on, procedure, rndListed, subject, type Facts } from '../../law/index.ts'
import type { Scenario } from '../../practice/index.ts'
import type { Material } from '../material.ts'

/** Kinds of company, and words too common to be taken for a name. */
const common = new Set(['as', 'ab', 'aps', 'gmbh', 'oy', 'oü', 'andra', 'laga'])

/** What a case brings to the table; undefined for a case without a workshop. */
export function materialOf(scenario: Scenario): Material | undefined {
  const w = scenario.workshop
  if (!w) return undefined
  const facts = Object.fromEntries(countries.map((c): [string, Facts] => {
    const s = scenario.seats[c]
    // The way of buying is chosen later; what is asked of a requirement is the same in every one with documents.
    return [c, { [buyerKind.fact]: 'municipality', [activity.fact]: scenario.activity, [subject.fact]: scenario.subject, [rndListed.fact]: false, [procedure.fact]: 'open', [estimatedValue.fact]: s.purchase + s.development + s.options + s.payments }]
  })) as Material['ground']['facts']
  return {
    needs: w.needs.map(n => ({ id: n.id, of: n.knows, says: n.says, weight: n.weight as 1 | 2 | 3 })),
    market: w.market.map(a => ({ id: a.id, firm: a.firm, firmName: scenario.firms.find(f => f.id === a.firm)?.name ?? a.firm, says: a.says })),
    drafts: w.drafts.map(({ better, ...d }) => ({ ...d, ...(better ? { better } : {}) })),
    makes: [...new Set(scenario.firms.flatMap(f => [f.name, f.name.split(/\s+/)[0]!]))].filter(n => n.length >= 4 && !common.has(n.toLowerCase())),
    ground: { facts, on: on(scenario.start) },
  }
}
