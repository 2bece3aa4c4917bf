import { orderQuestions, provenRemedies } from '../law/index.ts'
import { act, caseFold, daysOf, factsOf, type Action, type CaseState, type Circumstances, type Refusal } from '../case/index.ts'
import type { World } from '../practice/index.ts'
import type { WeighedStep } from '../web/index.ts'

export const firmsOf = (world: World): ReadonlySet<string> => new Set(world.scenario.firms.map(f => f.id))

/** A step weighed without being taken: what the law says of it, what to ask, and what would help. Nothing is written. */
export function weighStep(world: World, s: CaseState, action: Action, said: Pick<Circumstances, 'answers' | 'reasons'>):
  { readonly ok: true; readonly weighed: WeighedStep } | { readonly ok: false; readonly refusal: Refusal } {
  const c: Circumstances = { on: s.today, by: 'buyer', firms: firmsOf(world), ...said }
  const acted = act(world.lawbook, s, action, c, 'practice')
  if (!acted.ok) return { ok: false, refusal: acted.refusal }
  let after = s, n = s.last
  for (const event of acted.events) after = caseFold.apply(after, { n: ++n, branch: '', on: c.on, by: c.by, v: 1, event })
  const home = acted.opinions[world.country], on = daysOf(after, c.on)
  const facts = factsOf({ before: s, after, action, country: world.country, on: c.on })
  const reasons = new Set(Object.keys(after.reasons))
  return {
    ok: true,
    weighed: {
      action, opinions: acted.opinions, home, facts, on,
      questions: orderQuestions(world.lawbook, action.step, facts, world.country, on, reasons),
      remedies: Object.fromEntries((home?.findings ?? []).filter(f => f.verdict === 'unlawful' || f.verdict === 'depends')
        .map(f => [f.rule.id, provenRemedies(world.lawbook, action.step, facts, world.country, on, f)])),
    },
  }
}

