import type { Country, Currency, Day, Text } from '../../plain/index.ts'
import type { CaseStep, Known, Source, Step, StepVerdict, Verdict, Weight } from '../../law/index.ts'
import type { Activity, Band, Explanation, Parameter } from '../../market/index.ts'
import type { Outcome } from '../play.ts'

/** What one reads of a rule beside a moment or a finding. */
export type RuleSaid = { readonly rule: string; readonly says: Text; readonly sources: readonly Source[] }

export const momentKinds = ['legal stop', 'information not shared', 'swing', 'longest wait', 'complaint', 'first tender', 'own choice', 'disagreement', 'marked'] as const
export type MomentKind = (typeof momentKinds)[number]

/** What somebody knew at a moment. `who` is 'buyer', a firm's id or 'everybody'. */
export type KnewThen = { readonly who: string; readonly knew: readonly Text[] }

/** An event worth talking about, with what is needed to understand it. */
export type Moment = {
  readonly kind: MomentKind
  /** Position of the event. */
  readonly n: number
  readonly on: Day
  readonly step?: CaseStep
  readonly heading: Text
  readonly what: Text
  readonly knew: readonly KnewThen[]
  /** Other ways that were open then. */
  readonly options: readonly Text[]
  readonly rules: readonly RuleSaid[]
  /** Why the counterparty did what it did, by the market's own sums. */
  readonly thought: readonly { readonly n: number; readonly firm: string; readonly explanation: Explanation }[]
  /** Reasons that the buyer wrote down at the time. */
  readonly ownReasons: readonly string[]
}

/** A step as it was taken, in the order of the work. */
export type StepTaken = { readonly n: number; readonly on: Day; readonly step: CaseStep; readonly verdict: StepVerdict; readonly verdicts: Readonly<Record<Country, StepVerdict>>; readonly branch: string
  /** For a step that binds several buyers: what was not plainly met under the law of each partner's country. */
  readonly partners?: readonly { readonly country: Country; readonly verdict: StepVerdict; readonly notMet: readonly (RuleSaid & { readonly verdict: Verdict; readonly reasoned: boolean })[]; readonly met: number }[]
}

export type LawFinding = RuleSaid & {
  readonly n: number
  readonly on: Day
  readonly step: CaseStep
  readonly verdict: Verdict
  readonly weight: Weight | 'gap'
  readonly known: Known
  /** The duty asks for a reason, and one was written. */
  readonly reasoned: boolean
  /** The same duty was found met at a later step. */
  readonly corrected?: { readonly n: number; readonly on: Day; readonly step: Step; readonly days: number }
}

export const axisIds = ['law', 'dialogue', 'innovation', 'cost'] as const
export type AxisId = (typeof axisIds)[number]

/** One thing that is counted, 0–100; no value when there was nothing to count. Never added to anything. */
export type Component = {
  readonly id: string
  readonly label: Text
  readonly value: number | undefined
  /** How it was counted, with the figures of this run. */
  readonly how: Text
  /** The same over other seeds; missing where chance has no part. */
  readonly band?: Band
}
export type AxisScore = { readonly axis: AxisId; readonly label: Text; readonly about: Text; readonly components: readonly Component[] }

/** Work of one party. */
export type PartyCost = { readonly who: string; readonly days: number; readonly eur: number; readonly local: number; readonly share: number; readonly byActivity: Readonly<Partial<Record<Activity, number>>> }
export type Cost = {
  readonly currency: Currency
  /** What the share is taken of: the contract when signed, otherwise the estimate, otherwise the budget. */
  readonly valueIs: 'contract' | 'estimate' | 'budget'
  readonly value: number
  readonly valueEur: number
  readonly buyer: PartyCost
  /** The firms that took part, dearest first; losers included. */
  readonly firms: readonly PartyCost[]
  readonly buyerDays: number
  readonly firmsDays: number
  readonly eur: number
  readonly local: number
  readonly share: number
  /** Calendar days from the first event to the last, and from the notice to the award. */
  readonly calendarDays: number
  readonly noticeToAward?: number
  readonly published: readonly { readonly says: Text; readonly figure: Text; readonly source: string }[]
  readonly why: Explanation
}

/** One thing the buyer told somebody, and who has it since when. */
export type LedgerLine = {
  readonly id: string
  readonly label: Text
  readonly firms: Readonly<Record<string, Day>>
  readonly everybody?: Day
  /** Some have it and the law asks that all get it; and by when it should have been. */
  readonly mustShare: boolean
  /** The last day to share it, once there is a call to count from; before that it is the day of the call. */
  readonly shareBy?: Day
  readonly daysAhead: number
}

/** What the run rests on: a figure of the market with its source. */
export type Assumption = Pick<Parameter, 'id' | 'meaning' | 'low' | 'high' | 'unit' | 'place' | 'years' | 'grade' | 'mark' | 'source' | 'assumption'> & { readonly value: number; readonly changed: boolean }

/** What of chance one can see over other seeds with the same steps. */
export type Fortune = { readonly id: string; readonly label: Text; readonly unit: 'count' | 'money' | 'days' | 'share'; readonly run?: number; readonly band: Band }

/** Something that came from outside. What would have been a good answer is told when the run is over. */
export type InjectCame = {
  readonly inject: string; readonly on: Day; readonly n: number; readonly by: 'mail' | 'phone' | 'news'; readonly from: Text; readonly says: Text; readonly rule?: string; readonly expected?: Text
  readonly reactions: readonly { readonly takes?: string; readonly avoids?: string; readonly within: number; readonly came: boolean }[]
}

/** A promise. `by` is the day as it was written; `made` the day outside the exercise on which it was. */
export type Commitment = { readonly slot: number; readonly what: string; readonly owner: string; readonly by: string; readonly made?: Day }

export type Debrief = {
  readonly branch: string
  readonly country: Country
  readonly scenario: { readonly id: string; readonly version: number; readonly title: Text }
  readonly lawbook: string
  /** The day whose law the last step was weighed by. */
  readonly lawDate: Day
  readonly logHash: string
  readonly events: number
  /** Only told when the run has ended. */
  readonly seed?: number
  readonly ended: boolean
  readonly outcome: Outcome
  readonly from: Day
  readonly to: Day
  readonly story: readonly { readonly n: number; readonly on: Day; readonly says: Text; readonly mark: StepVerdict | 'stop' | 'step' }[]
  readonly steps: readonly StepTaken[]
  readonly moments: readonly Moment[]
  readonly findings: readonly LawFinding[]
  readonly axes: readonly AxisScore[]
  readonly fortunes: readonly Fortune[]
  readonly cost: Cost
  readonly ledger: readonly LedgerLine[]
  readonly assumptions: readonly Assumption[]
  readonly notModelled: readonly Text[]
  /** What the player wrote, by what it is about. */
  readonly reflections: Readonly<Record<string, string>>
  readonly commitments: readonly Commitment[]
  readonly injects: readonly InjectCame[]
  /** The moments that are talked about: those that were chosen; those that are proposed, when nobody has chosen yet. */
  readonly talked: readonly Moment[]
  /** Whether somebody has chosen. */
  readonly chose: boolean
}

/** What of a branch can stand beside another. */
export type BranchSide = {
  readonly branch: string
  readonly steps: readonly StepTaken[]
  readonly outcome: Outcome
  readonly axes: readonly AxisScore[]
  readonly cost: Cost
  readonly days: number
  readonly bids: number
  readonly price?: number
  readonly firmsMet: number
  readonly breaches: number
  readonly complaints: number
}
export type Difference = { readonly id: string; readonly label: Text; readonly unit: 'count' | 'money' | 'days' | 'share'; readonly a: number | undefined; readonly b: number | undefined; readonly bandA?: Band; readonly bandB?: Band; /** The bands overlap so far that chance alone could do it. */ readonly mayBeChance: boolean }
export type Comparison = {
  readonly a: BranchSide
  readonly b: BranchSide
  /** Last event that both have; 0 when they share none. */
  readonly forkedAt: number
  /** Index of the first step that differs in either list; -1 when the lists are equal. */
  readonly firstDifference: number
  readonly differs?: { readonly a?: StepTaken; readonly b?: StepTaken; readonly says: Text }
  readonly differences: readonly Difference[]
  readonly firmsLost: readonly string[]
  readonly firmsWon: readonly string[]
  /** What was said when the branch began, and what came. */
  readonly hypotheses: readonly { readonly branch: string; readonly tries: string; readonly expects: string; readonly came: readonly Text[] }[]
  /** Private knowledge taken from the branch that was left: the player could not have had it here. */
  readonly hindsight: readonly Text[]
}
