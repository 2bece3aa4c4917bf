import { countries as allCountries, type Country, type Day } from '../plain/index.ts'
import { comparisons, lawbook as wholeBook, orderQuestions, provenRemedies, weigh, type Facts, type Finding, type Lawbook, type Opinion, type Proven, type Question, type Step, type StepVerdict, type When } from '../law/index.ts'
import { daysAt, factsAt, type Conversion } from './facts-at.ts'
import type { Plan } from './types.ts'

/** How near to a limit a converted amount may lie before its answer is called open: rates move more than this in two years. */
export const nearLimit = 0.03

export type StepOpinion = {
  readonly opinion: Opinion
  readonly facts: Facts
  readonly on: When
  readonly converted: readonly Conversion[]
  /** Converted amounts that lie so near to a limit that they were taken as not known: say them in the country's own currency. */
  readonly tooNear: readonly string[]
}
export type WeighedStep = { readonly n: number; readonly on: Day; readonly step: Step; readonly note?: string; readonly opinions: Readonly<Partial<Record<Country, StepOpinion>>>; readonly unsigned: readonly string[] }
export type WeighedPlan = {
  readonly plan: Plan
  readonly countries: readonly Country[]
  readonly steps: readonly WeighedStep[]
  /** The worst verdict of all steps, by country. */
  readonly verdicts: Readonly<Partial<Record<Country, StepVerdict>>>
  readonly lawbook: string
}

const worse: Readonly<Record<StepVerdict, number>> = { lawful: 0, 'needs a reason': 1, depends: 2, unlawful: 3 }
const worst = (verdicts: readonly StepVerdict[]): StepVerdict => verdicts.reduce((a, b) => (worse[b] > worse[a] ? b : a), 'lawful')

/** Weighs a plan from its first step to its last, under the law of each country asked; its own country comes first. */
export function weighPlan(plan: Plan, wanted: readonly Country[] = [plan.country], book: Lawbook = wholeBook): WeighedPlan {
  return together(plan, plan.steps.map((_, n) => weighStepAt(plan, n, wanted, book)), wanted, book)
}

const countriesOf = (plan: Plan, wanted: readonly Country[]): readonly Country[] => [plan.country, ...allCountries.filter(c => c !== plan.country && wanted.includes(c))]

/** The `n`th step (from 0) of a plan, for whoever weighs a long one piece by piece. */
export function weighStepAt(plan: Plan, n: number, wanted: readonly Country[], book: Lawbook = wholeBook): WeighedStep {
  const s = plan.steps[n]!, reasons = new Set(plan.steps.slice(0, n + 1).flatMap(x => Object.keys(x.reasons))), on = daysAt(plan, n)
  const opinions: Partial<Record<Country, StepOpinion>> = {}
  let unsigned: readonly string[] = []
  for (const country of countriesOf(plan, wanted)) {
    const at = factsAt(plan, n, country)
    unsigned = at.unsigned
    opinions[country] = { ...opinionAt(book, s.step, at.facts, at.converted, country, on, reasons), on, converted: at.converted }
  }
  return { n, on: s.on, step: s.step, ...(s.note ? { note: s.note } : {}), opinions, unsigned }
}

/** The weighed steps of a plan, with what they come to as a whole. */
export function together(plan: Plan, steps: readonly WeighedStep[], wanted: readonly Country[], book: Lawbook = wholeBook): WeighedPlan {
  const countries = countriesOf(plan, wanted), verdicts = Object.fromEntries(countries.map(c => [c, worst(steps.map(s => s.opinions[c]!.opinion.verdict))]))
  return { plan, countries, steps, verdicts, lawbook: book.hash }
}

function opinionAt(book: Lawbook, step: Step, facts: Facts, converted: readonly Conversion[], country: Country, on: When, reasons: ReadonlySet<string>): Pick<StepOpinion, 'opinion' | 'facts' | 'tooNear'> {
  const opinion = weigh(book, step, facts, country, on, reasons)
  const said = (o: Opinion): string => o.findings.map(f => `${f.rule.id} ${f.verdict}`).join()
  /** Whether a rate that is a little higher or lower would lead to another answer. */
  const turns = (fact: string): boolean => [1 - nearLimit, 1 + nearLimit].some(by => said(weigh(book, step, { ...facts, [fact]: Math.round((facts[fact] as number) * by) }, country, on, reasons)) !== said(opinion))
  const tooNear = converted.length === 0 ? [] : converted.flatMap(c => (closeTo(opinion.findings, c.fact) && turns(c.fact) ? [c.fact] : []))
  if (tooNear.length === 0) return { opinion, facts, tooNear }
  // A number of another country's currency never decides what lies at the line here.
  const without = Object.fromEntries(Object.entries(facts).filter(([name]) => !tooNear.includes(name)))
  return { opinion: weigh(book, step, without, country, on, reasons), facts: without, tooNear }
}

const closeTo = (findings: readonly Finding[], fact: string): boolean => findings.some(f => {
  for (const t of comparisons(f)) if ('of' in t.of && t.of.of.fact === fact && typeof t.found === 'number' && typeof t.needed === 'number' && t.needed > 0 && Math.abs(t.found / t.needed - 1) < nearLimit) return true
  return false
})

/** What is still to be asked at a step, the most settling question first. */
export const questionsAt = (s: WeighedStep, country: Country, reasons: ReadonlySet<string> = new Set(), book: Lawbook = wholeBook): readonly Question[] => {
  const o = s.opinions[country]
  return o ? orderQuestions(book, s.step, o.facts, country, o.on, reasons) : []
}

/** The remedies of a finding, each tried on the facts of the step. */
export const remediesAt = (s: WeighedStep, country: Country, finding: Finding, book: Lawbook = wholeBook): readonly Proven[] => {
  const o = s.opinions[country]
  return o ? provenRemedies(book, s.step, o.facts, country, o.on, finding) : []
}

/** 0 lawful, 1 unlawful, 2 depends (or a reason is still to be recorded). */
export const exitCodeOf = (verdict: StepVerdict): 0 | 1 | 2 => (verdict === 'lawful' ? 0 : verdict === 'unlawful' ? 1 : 2)

/** The first step at which the countries' opinions part, if they do. */
export const firstParting = (w: WeighedPlan): WeighedStep | undefined => w.steps.find(s => new Set(w.countries.map(c => s.opinions[c]!.opinion.verdict)).size > 1)

