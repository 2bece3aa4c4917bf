import { countries, type Country } from '../plain/index.ts'
import type { StepVerdict } from '../law/index.ts'
import type { Plan } from './types.ts'
import { weighPlan } from './weigh-plan.ts'

/** What an earlier lawbook said of a step of a plan, in one country: the verdict and the entries that were broken. */
export type StandingOpinion = { readonly plan: string; readonly step: number; readonly country: Country; readonly verdict: StepVerdict; readonly broken: readonly string[] }
/** The opinions of one release of the lawbook, kept so that a later one can be held against them. */
export type Standing = { readonly lawbook: string; readonly on: string; readonly opinions: readonly StandingOpinion[] }

/** The opinions on some plans by the lawbook of today, under all three countries. */
export const opinionsOnPlans = (plans: Readonly<Record<string, Plan>>): StandingOpinion[] => Object.entries(plans).flatMap(([name, plan]) => weighPlan(plan, countries).steps.flatMap(s => countries.map(country => {
  const { opinion } = s.opinions[country]!
  return { plan: name, step: s.n + 1, country, verdict: opinion.verdict, broken: opinion.findings.filter(f => f.verdict === 'unlawful' && f.rule.kind === 'duty' && f.rule.weight === 'blocks').map(f => f.rule.id).sort() }
})))

/** How a changed opinion is named, in the changelog of the law too: `rain-beds 3 SE`. */
export const nameOf = (o: Pick<StandingOpinion, 'plan' | 'step' | 'country'>): string => `${o.plan} ${o.step} ${o.country}`

/** Opinions that would be given otherwise today: those whose verdict is another. */
export function changedSince(earlier: Standing, today: readonly StandingOpinion[]): { readonly name: string; readonly was: StepVerdict; readonly now: StepVerdict | 'gone' }[] {
  const now = new Map(today.map(o => [nameOf(o), o.verdict]))
  return earlier.opinions.flatMap(o => {
    const then = now.get(nameOf(o)) ?? 'gone'
    return then === o.verdict ? [] : [{ name: nameOf(o), was: o.verdict, now: then }]
  })
}
