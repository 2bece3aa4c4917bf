import { countries, type Country } from '../../plain/index.ts'
import { factNamed, factsIn, modificationNotice, type Fact, type FactValue, type Finding, type Rule } from '../../law/index.ts'
import { questionsAt, weighPlan, type Plan, type PlanStep, type SaidFacts, type WeighedStep } from '../../plan/index.ts'
import { factsOfKind } from '../thresholds/index.ts'
import { crossingsOf, type Crossing } from './crossing.ts'
import { countedIn, ownFacts, routesFor, type ChangeInput, type RouteName } from './input.ts'

/** `silent`: no rule of the lawbook speaks of a change on this ground under this regime. */
export type RouteVerdict = 'lawful' | 'needs a reason' | 'depends' | 'unlawful' | 'silent'
export type Route = {
  readonly route: RouteName
  readonly verdict: RouteVerdict
  readonly failing: readonly Finding[]
  readonly met: readonly Finding[]
  readonly open: readonly Finding[]
  /** Duties to announce the change, which come with the route. */
  readonly publish: readonly Finding[]
  /** Judgements that the route rests on: to be written down, with who judged and why. */
  readonly record: readonly Fact[]
  /** Amounts converted from another currency lie so near to a limit that they were taken as not known. */
  readonly tooNear: boolean
}
export type InCountryChange = { readonly country: Country; readonly verdict: RouteVerdict; readonly routes: readonly Route[]; /** Limits that the contract passes with its changes; left out when there is none. */ readonly crosses?: readonly Crossing[] }
export type ChangeQuestion = { readonly fact: Fact; readonly for: readonly Country[] }
export type ChangeAnswer = {
  readonly countries: readonly InCountryChange[]
  /** What can still change the outcome, the most deciding first. */
  readonly questions: readonly ChangeQuestion[]
  /** The amounts are what is missing. */
  readonly wantsAmounts: boolean
}

const said = (facts: Readonly<Record<string, FactValue | undefined>>): SaidFacts => Object.fromEntries(Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, { value }]])))
const procedureOf = (i: ChangeInput): string => (i.kind.subject.endsWith('Concession') ? 'concession' : i.kind.subject === 'socialServices' ? 'lightRegime' : 'open')

/** One route as a plan: the notice, the signature and the change, each on its day, so that every text is taken by the date that decides it. */
function planOf(i: ChangeInput, route: RouteName, country: Country): Plan {
  const counted = countedIn(i, country), at = (on: PlanStep['on'], step: PlanStep['step'], facts: SaidFacts = {}): PlanStep => ({ on, step, facts, deadline: {}, reasons: {} })
  return {
    country, currency: i.currency, sources: [], supposed: true,
    facts: said({ ...factsOfKind(i.kind), procedure: procedureOf(i), 'rnd.listedCode': false, 'value.estimated': i.original }),
    steps: [at(i.begun ?? i.signed, 'sendNotice'), at(i.signed, 'signContract'), at(i.day, 'changeContract', said({
      ...i.facts, 'modification.ground': route, 'modification.noticeSent': true, 'contract.indexClause': i.adjusted !== undefined, ...(i.adjusted === undefined ? {} : { 'modification.indexedBase': true }),
      ...(counted ? { 'modification.percent': counted.percent, 'modification.sumPercent': counted.sumPercent, 'modification.sumAmount': counted.sum } : {}),
    }))],
  }
}

const blocks = (f: Finding): boolean => f.rule.kind === 'gap' || f.rule.weight === 'blocks'
const announces = (rule: Rule): boolean => factsIn(rule).some(f => f.fact === modificationNotice.fact)
const advice = (f: Finding): boolean => f.rule.kind === 'duty' && f.rule.weight === 'advice'

function routeOf(i: ChangeInput, route: RouteName, country: Country): { readonly route: Route; readonly step: WeighedStep } {
  const step = weighPlan(planOf(i, route, country), [country]).steps.at(-1)!, { opinion, tooNear } = step.opinions[country]!
  const applied = opinion.findings.filter(f => f.verdict !== 'does not apply'), kept = applied.filter(f => !announces(f.rule))
  const verdict: RouteVerdict = applied.length === 0 ? 'silent' : opinion.verdict
  const judged = kept.flatMap(f => factsIn(f.rule)).filter(f => f.from === 'judgement' && i.facts[f.fact] !== undefined)
  return {
    step,
    route: {
      route, verdict, tooNear: tooNear.length > 0,
      failing: kept.filter(f => f.verdict === 'unlawful' && !advice(f)).sort((a, b) => Number(blocks(b)) - Number(blocks(a))),
      met: kept.filter(f => f.verdict === 'lawful'), open: kept.filter(f => f.verdict === 'depends' && !advice(f)),
      publish: applied.filter(f => announces(f.rule) && f.verdict !== 'unlawful'),
      record: [...new Map(judged.map(f => [f.fact, f])).values()],
    },
  }
}

/** A change is lawful when one route makes it so; it needs a new procedure only when every route fails. */
export function verdictOfRoutes(verdicts: readonly RouteVerdict[]): RouteVerdict {
  for (const v of ['lawful', 'depends', 'needs a reason'] as const) if (verdicts.includes(v)) return v
  return verdicts.every(v => v === 'silent') ? 'silent' : 'unlawful'
}

/** Every route under the three laws, and what is still worth asking. */
export function weighChange(i: ChangeInput, home: Country): ChangeAnswer {
  const tried = countries.map(country => ({ country, routes: routesFor[i.what].map(route => routeOf(i, route, country)) }))
  const answered = tried.map(({ country, routes }): InCountryChange => {
    const crosses = crossingsOf(i, country)
    return { country, routes: routes.map(r => r.route), verdict: verdictOfRoutes(routes.map(r => r.route.verdict)), ...(crosses.length > 0 ? { crosses } : {}) }
  })
  const asked = new Map<string, { fact: Fact; score: number; for: Country[] }>()
  let wantsAmounts = false
  tried.forEach(({ country, routes }, n) => {
    // Where a route is lawful already, no answer changes that the change may be made.
    if (answered[n]!.verdict !== 'depends') return
    for (const { route, step } of routes) {
      if (route.verdict !== 'depends') continue
      for (const q of questionsAt(step, country)) {
        if (!route.open.some(f => q.for.includes(f.rule.id))) continue
        if (ownFacts.has(q.fact.fact)) { wantsAmounts ||= q.fact.fact.startsWith('modification.') || q.fact.fact === 'value.estimated'; continue }
        const there = asked.get(q.fact.fact) ?? { fact: q.fact, score: 0, for: [] }
        // An answer that settles the route by itself counts most; what the record shows is asked before what somebody must judge.
        there.score += (country === home ? 10 : 1) * (q.settles + (q.answers.some(a => a.verdict === 'lawful') ? 2 : 0))
        if (!there.for.includes(country)) there.for.push(country)
        asked.set(q.fact.fact, there)
      }
    }
  })
  const questions = [...asked.values()].sort((a, b) => Number(b.for.includes(home)) - Number(a.for.includes(home)) || Number(a.fact.from === 'judgement') - Number(b.fact.from === 'judgement') || b.score - a.score || (a.fact.fact < b.fact.fact ? -1 : 1))
  return { countries: answered, questions: questions.map(q => ({ fact: q.fact, for: q.for })), wantsAmounts }
}

/** The facts that a reader has answered and that the lawbook knows, for the form. */
export const answeredFacts = (i: ChangeInput): { readonly fact: Fact; readonly value: FactValue }[] =>
  Object.entries(i.facts).flatMap(([name, value]) => { const fact = factNamed(name); return fact && value !== undefined && !ownFacts.has(name) ? [{ fact, value }] : [] })
