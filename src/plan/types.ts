import type { Country, Currency, Day, Text } from '../plain/index.ts'
import type { FactValue, Step } from '../law/index.ts'

/** What a plan says of a fact. A judgement counts only when a named person stands for it, with reasons. */
export type Said =
  | { readonly value: FactValue; readonly by?: string; readonly because?: string }
  | { readonly amounts: Readonly<Partial<Record<Currency, number>>> }
export type SaidFacts = Readonly<Record<string, Said>>

export type PlanStep = {
  readonly on: Day
  readonly step: Step
  readonly note?: string
  readonly facts: SaidFacts
  readonly deadline: { readonly requests?: Day; readonly tenders?: Day }
  readonly reasons: Readonly<Record<string, string>>
}
export type Plan = {
  readonly name?: string
  readonly buyer?: string
  readonly country: Country
  /** The currency of amounts that name none. */
  readonly currency: Currency
  readonly sources: readonly string[]
  /** One step asked by itself: judgements are supposed for the sake of the question, and nobody has to sign them. */
  readonly supposed: boolean
  readonly facts: SaidFacts
  readonly steps: readonly [PlanStep, ...PlanStep[]]
}

/** What is wrong with a plan, and where in the file. Lines and columns begin with 1. */
export type PlanProblem = { readonly path: string; readonly line?: number; readonly column?: number; readonly says: Text }
export type ReadPlan = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly PlanProblem[] }
