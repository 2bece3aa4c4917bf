import { countries, type Country } from '../plain/index.ts'
import { engineName, sourceJson, type Finding } from '../law/index.ts'
import { exitCodeOf, firstParting, questionsAt, remediesAt, type WeighedPlan, type WeighedStep } from './weigh-plan.ts'

/**
 * A weighed plan as JSON: per step and country the verdict, every finding that concerns it with sources and how they are known,
 * what would make it lawful, and what is still to be known in the best order. Texts stand in all four languages.
 */
export const weighedJson = (p: WeighedPlan): object => ({ ...wholeJson(p), steps: p.steps.map(s => stepJson(p, s)) })

/** What stands before the steps. */
export function wholeJson(p: WeighedPlan): object {
  const parting = firstParting(p)
  return {
    ...(p.plan.name ? { plan: p.plan.name } : {}), country: p.plan.country, currency: p.plan.currency, verdict: p.verdicts[p.plan.country], exitCode: exitCodeOf(p.verdicts[p.plan.country]!),
    verdicts: p.verdicts, ...(p.countries.length > 1 ? { firstPartingAt: parting ? parting.n + 1 : null } : {}), lawbook: p.lawbook, engine: engineName,
  }
}

/** One step by itself: half a megabyte, with three countries and four languages. */
export const stepJson = (p: WeighedPlan, s: WeighedStep): object => ({
  n: s.n + 1, on: s.on, step: s.step, ...(s.note ? { note: s.note } : {}), ...(s.unsigned.length > 0 ? { unsigned: s.unsigned } : {}),
  opinions: Object.fromEntries(countries.flatMap(c => (s.opinions[c] ? [[c, opinionJson(p, s, c)]] : []))),
})

function opinionJson(p: WeighedPlan, s: WeighedStep, country: Country): object {
  const o = s.opinions[country]!
  return {
    verdict: o.opinion.verdict, on: o.on, facts: o.facts,
    ...(o.converted.length > 0 ? { converted: o.converted } : {}), ...(o.tooNear.length > 0 ? { tooNear: o.tooNear } : {}),
    findings: o.opinion.findings.filter(f => f.verdict !== 'does not apply').map(f => findingJson(s, country, f)),
    ask: questionsAt(s, country, new Set(Object.keys(p.plan.steps[s.n]!.reasons))).map(q => ({ fact: q.fact.fact, from: q.fact.from, label: q.fact.label, ask: q.fact.ask, for: q.for })),
  }
}

const findingJson = (s: WeighedStep, country: Country, f: Finding): object => ({
  rule: f.rule.id, order: f.rule.order, verdict: f.verdict, weight: f.rule.kind === 'gap' ? 'gap' : f.rule.weight, known: f.known, reasoned: f.reasoned,
  says: f.rule.says, sources: f.sources.map(sourceJson), ask: f.ask.map(a => a.fact),
  ...(f.verdict === 'unlawful' ? { remedies: remediesAt(s, country, f).map(r => ({
    say: r.remedy.say, proven: r.proven, ...('change' in r.remedy ? { change: r.remedy.change.fact, ...(r.value === undefined ? {} : { to: r.value }) } : { insteadTake: r.remedy.insteadTake }),
  })) } : {}),
})
