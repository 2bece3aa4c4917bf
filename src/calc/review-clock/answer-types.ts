import type { Country, Currency, Day, Text } from '../../plain/index.ts'
import type { Facts, Step } from '../../law/index.ts'
import type { RuleShown } from '../days/rules.ts'
import type { BodyKey } from './bodies.ts'

/** From which day a time runs. */
export type StartsWith = 'letters' | 'message' | 'announced' | 'signed' | 'published'
export type Last =
  | { readonly kind: 'day'; readonly day: Day; /** Where the count alone ends. */ readonly off: Day; readonly count: number; readonly unit: 'days' | 'months'; readonly from: Day; readonly starts: StartsWith; readonly safe?: boolean; /** A shorter time that has not begun. */ readonly sooner?: { readonly count: number; readonly unit: 'days' | 'months'; readonly starts: StartsWith } }
  /** Until the contract may be signed. */
  | { readonly kind: 'standstill'; readonly day: Day }
  /** So many days from a day that has not come, or that nobody has said. */
  | { readonly kind: 'not begun'; readonly count: number; readonly unit: 'days' | 'months'; readonly starts: StartsWith }
  | { readonly kind: 'until the standstill' }
  | { readonly kind: 'over' }
  | { readonly kind: 'not known'; readonly says: Text }

export const aims = ['stop', 'award', 'selection', 'cancellation', 'undo', 'damages', 'advice'] as const
/** What one wants of it: stop the signature, set the award aside, undo the contract, damages … */
export type Aim = (typeof aims)[number]
/** Whether it keeps the contract from being signed. */
export type Stops = 'by itself' | 'if asked' | 'no'
export type Fee = { readonly amount: number; readonly currency: Currency; readonly rule: RuleShown } | { readonly none: RuleShown }

export type Way = {
  readonly aim: Aim
  readonly body: BodyKey
  readonly last: Last
  readonly stops: Stops
  readonly rules: readonly RuleShown[]
  /** Rules to be seen at once: the way may not be open at all. */
  readonly tells: readonly RuleShown[]
  readonly check?: { readonly step: Step; readonly facts: Facts }
}
export type Wait =
  | { readonly kind: 'days'; readonly days: number; readonly ends: Day; readonly off: Day; readonly signFrom: Day; readonly rules: readonly RuleShown[]; /** Departing from it needs a reason; it is not forbidden. */ readonly reason: boolean }
  | { readonly kind: 'none'; readonly rules: readonly RuleShown[] }
  /** What happened has no wait of its own. */
  | { readonly kind: 'not here' }

export const winnings = ['annulled', 'ineffective', 'damages', 'fine'] as const
export type Winning = { readonly what: (typeof winnings)[number]; readonly possible: 'yes' | 'no' | 'not known'; readonly last?: Last; /** Only if this too happens. */ readonly only?: 'signed too early' | 'the notice does not hold'; readonly rules: readonly RuleShown[] }

export type ReviewAnswer = {
  readonly country: Country
  /** Why what happened can be challenged as something else: a change that needed a new procedure counts as a contract without notice. */
  readonly because?: RuleShown
  readonly wait: Wait
  readonly ways: readonly Way[]
  readonly fee: readonly Fee[]
  readonly winnings: readonly Winning[]
  readonly standing: RuleShown
  readonly also: readonly RuleShown[]
  readonly notKnown: readonly Text[]
}
