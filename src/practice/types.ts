import type { Country, Day, Text } from '../plain/index.ts'
import type { Lawbook, CaseStep } from '../law/index.ts'
import type { NewEvent, BranchForked } from '../log/index.ts'
import type { Action, CaseEvent, CaseState, Circumstances, Opinions, Refusal } from '../case/index.ts'
import type { ParameterSet } from '../market/index.ts'
import type { Scenario } from './scenario.ts'

/** Everything a run rests on besides its log. The same world and the same log give the same state, on any machine. */
export type World = {
  readonly scenario: Scenario
  readonly lawbook: Lawbook
  readonly parameters: ParameterSet
  readonly country: Country
  readonly seed: number
}

/**
 * Events only a practised run has. The first fixes what the run rests on. `content` is the hash of the whole scenario, by which it is
 * kept; runs from before that have none.
 */
export type RunOpened = { readonly type: 'run.opened'; readonly scenario: string; readonly version: number; readonly country: Country; readonly seed: number; readonly content?: string; /** A facilitator sends what is hers to send. */ readonly facilitated?: boolean }
/** A person speaks for this firm from now on; the market no longer decides for it. */
export type FirmHeld = { readonly type: 'firm.held'; readonly firm: string }
/** Nobody speaks for the firm any more: the market decides for it again. */
export type FirmReleased = { readonly type: 'firm.released'; readonly firm: string }
/** What a firm that a person speaks for says when it is met. */
export type FirmSaid = { readonly type: 'firm.said'; readonly firm: string; readonly about: string; readonly says: string; readonly secret: boolean }
/** Sealed until the deadline: nobody but the firm itself knows of it before. The last one before the deadline counts. Price in the buyer's currency, without VAT. */
export type FirmSealed = { readonly type: 'firm.sealed'; readonly firm: string; readonly what: Sealed; readonly price: number; readonly says: string }
export type FirmUnsealed = { readonly type: 'firm.unsealed'; readonly firm: string; readonly what: Sealed }
export const sealedKinds = ['request', 'tender', 'final'] as const
export type Sealed = (typeof sealedKinds)[number]
/** The facilitator keeps an inject back, or lets the clock have it again. */
export type InjectHeld = { readonly type: 'inject.held'; readonly inject: string; readonly held: boolean }
export type FromSeats = FirmHeld | FirmReleased | FirmSaid | FirmSealed | FirmUnsealed | InjectHeld
/** What one thought when turning back or ending; never shown to others unless chosen. */
export type ReflectionWritten = { readonly type: 'reflection.written'; readonly about: string; readonly says: string }
/** A promise for one's own municipality, in one of three places. The last one in a place counts; without words the place is empty again. `made`: the day outside the exercise. */
export type CommitmentMade = { readonly type: 'commitment.made'; readonly slot: 1 | 2 | 3; readonly what: string; readonly owner: string; readonly due: Day; readonly made: Day }
/** Which moments one chose to talk about, by their positions; the last choice counts. */
export type MomentsChosen = { readonly type: 'moments.chosen'; readonly moments: readonly number[] }
/** What is written when looking back. It changes nothing in the run. */
export type LookingBack = ReflectionWritten | CommitmentMade | MomentsChosen
export type PracticeEvent = CaseEvent | RunOpened | BranchForked | LookingBack | FromSeats
export type NewPracticeEvent = NewEvent<PracticeEvent>

/** What the simulated side remembers: folded from the same log as the case. Never sent to a player's browser. */
export type WorldState = {
  readonly disposition: Readonly<Record<string, number>>
  readonly heard: readonly string[]
  readonly declined: Readonly<Record<string, string>>
  readonly complained: readonly string[]
  readonly injects: readonly string[]
  readonly asked: readonly string[]
  /** Last days that are over, as `which/day after`. */
  readonly passed: readonly string[]
  readonly facilitated: boolean
  /** Firms that a person speaks for. */
  readonly held: readonly string[]
  /** What these have handed in, sealed, as `firm/what`. */
  readonly sealed: Readonly<Record<string, { readonly price: number; readonly says: string }>>
  readonly heldInjects: readonly string[]
}
export type PracticeState = { readonly case: CaseState; readonly world: WorldState; readonly opened: boolean }

/** The outcome of a command: events to append in order, each with its day, or why not. */
export type Turn =
  | { readonly ok: true; readonly items: readonly NewPracticeEvent[]; readonly opinions: Opinions }
  | { readonly ok: false; readonly refusal: Refusal; readonly opinions: Opinions }

export type StepCommand = { readonly action: Action; readonly answers?: Circumstances['answers']; readonly reasons?: Circumstances['reasons'] }
export type TimeCommand = { readonly pass: 'day' } | { readonly pass: 'deadline' } | { readonly pass: 'to'; readonly day: Day }

/** A date ahead that something hangs on, soonest first. */
export type Deadline = { readonly which: 'consultation' | 'questions' | 'requests' | 'tenders' | 'finalTenders' | 'standstill' | 'phase' | 'review'; readonly on: Day; readonly label: Text }

/**
 * One line of a route that a machine plays. Values that begin with '@' are resolved when the line is reached:
 * '@today+35' a day; '@workday+35' the next working day from there; '@earliest:request' | '@earliest:tender' the earliest lawful
 * last day under the buyer's own law for the procedure chosen; firm lists '@known' '@announced' '@met' '@qualified' '@qualified:5'
 * '@remaining' '@tenderers' '@best' '@best:2' '@partners'; '@question' the oldest unanswered question;
 * '@value:purchase' an amount of the seat. `if: possible` passes over a line that cannot be carried out, also one that waits for a
 * deadline when none is ahead; `met` and `missed` ask whether the partner reached the target of what it last delivered. In a file a text
 * may stand in all four languages; `routeIn` takes one of them.
 */
export type RouteLine =
  | { readonly do: Record<string, unknown> & { readonly step: CaseStep }; readonly answers?: Record<string, { value: string | number | boolean; reason: string }>; readonly reasons?: Record<string, string>; readonly each?: string; readonly if?: 'possible' | 'met' | 'missed' }
  | { readonly pass: 'day' | 'deadline' | string; readonly if?: 'possible' }
export type Route = { readonly id: string; readonly says: Text; readonly lines: readonly RouteLine[] }
