import { orderQuestions, provenRemedies, type Lawbook } from '../law/index.ts'
import { act, boundBy, caseFold, daysOf, factsOf, type Action, type CaseState, type Circumstances, type Refusal } from '../case/index.ts'
import type { Country } from '../plain/index.ts'
import type { WeighedStep } from './views.ts'

export type Tried = { readonly ok: true; readonly weighed: WeighedStep } | { readonly ok: false; readonly refusal: Refusal }

/** A step weighed without being taken: what the law says of it, what to ask, and what would help. Nothing is written. */
export function tryStep(book: Lawbook, country: Country, firms: ReadonlySet<string>, s: CaseState, action: Action, said: Pick<Circumstances, 'answers' | 'reasons'>): Tried {
  const c: Circumstances = { on: s.today, by: 'buyer', firms, ...said }
  const acted = act(book, s, action, c, 'practice')
  if (!acted.ok) return { ok: false, refusal: acted.refusal }
  let after = s, n = s.last
  for (const event of acted.events) after = caseFold.apply(after, { n: ++n, branch: '', on: c.on, by: c.by, v: 1, event })
  const home = acted.opinions[country], on = daysOf(after, c.on)
  const facts = factsOf({ before: s, after, action, country, on: c.on })
  const reasons = new Set(Object.keys(after.reasons))
  return {
    ok: true,
    weighed: {
      action, opinions: acted.opinions, home, bound: boundBy(s, action), facts, on,
      questions: orderQuestions(book, action.step, facts, country, on, reasons),
      remedies: Object.fromEntries((home?.findings ?? []).filter(f => f.verdict === 'unlawful' || f.verdict === 'depends')
        .map(f => [f.rule.id, provenRemedies(book, action.step, facts, country, on, f)])),
    },
  }
}
