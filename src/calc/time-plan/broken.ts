import { lawbook, weigh } from '../../law/index.ts'
import { shownOf, type RuleShown } from '../days/rules.ts'
import { clocksOf } from './input.ts'
import type { TimePlan } from './plan-types.ts'

/** Rules that the answers break whatever the dates are, such as documents that must be online: no number of days mends them. */
export function brokenBy(plan: TimePlan): readonly RuleShown[] {
  const found = new Map<string, RuleShown>()
  for (const { check, day } of plan.dates) {
    if (!check) continue
    for (const f of weigh(lawbook, check.step, check.facts, plan.country, clocksOf(plan.notice, day)).findings) {
      if (f.verdict === 'unlawful' && f.rule.kind === 'duty' && f.rule.weight === 'blocks') found.set(f.rule.id, shownOf({ ...f, rule: f.rule }))
    }
  }
  return [...found.values()]
}
