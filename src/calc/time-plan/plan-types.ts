import type { Country, Day } from '../../plain/index.ts'
import type { Facts, Holiday, Step } from '../../law/index.ts'
import type { RuleShown } from '../days/rules.ts'
import type { Work } from './assumptions.ts'
import type { PlanInput } from './input.ts'

export type PlanKind = 'earliest' | 'comfortable'
/** What happens on a day of the plan, in the order of the work. */
export const moments = [
  'consultation', 'consultationEnds', 'report', 'priorNotice', 'notice', 'published', 'questions', 'answers', 'requestsDue', 'invitation', 'tendersDue', 'talksEnd', 'finalTendersDue',
  'letters', 'standstillEnds', 'signing', 'awardNotice', 'challengeEnds',
] as const
export type MomentKey = (typeof moments)[number]

/** What sets a date. */
export type Basis =
  | { readonly kind: 'given' }
  /** A number of days in the law. `more`: days of ours on top. `reasoned`: the rules that then ask for a reason on file. */
  | { readonly kind: 'law'; readonly rules: readonly RuleShown[]; readonly days: number; readonly more: number; readonly reasoned: readonly RuleShown[]; readonly unit?: 'days' | 'months' }
  /** Our assumption of how long work takes; `rules` say what the law asks where it sets no number. */
  | { readonly kind: 'work'; readonly work: Work; readonly days: number; readonly rules: readonly RuleShown[] }
  /** Our assumption because the lawbook does not know enough. */
  | { readonly kind: 'not known'; readonly rules: readonly RuleShown[]; readonly work: Work; readonly days: number }

export type PlanDate = {
  readonly key: MomentKey
  readonly day: Day
  readonly basis: Basis
  /** The day it is counted from. */
  readonly from?: Day
  /** The day on which the days alone would end, where weekends and holidays moved it; and the holidays among the days passed over. */
  readonly moved?: { readonly off: Day; readonly holidays: readonly Holiday[] }
  /** The same step with its facts, for anybody to weigh. */
  readonly check?: { readonly step: Step; readonly facts: Facts }
}

export const stretches = ['consultation', 'report', 'documents', 'requests', 'selection', 'tenders', 'talks', 'finalTenders', 'evaluation', 'standstill'] as const
export type StretchKey = (typeof stretches)[number]
/** A stretch of time in the picture. */
export type PlanStretch = { readonly key: StretchKey; readonly from: Day; readonly to: Day; readonly by: 'law' | 'work' }

export type TimePlan = {
  readonly kind: PlanKind
  readonly country: Country
  readonly input: PlanInput
  readonly notice: Day
  readonly signing: Day
  readonly dates: readonly PlanDate[]
  readonly stretches: readonly PlanStretch[]
}
