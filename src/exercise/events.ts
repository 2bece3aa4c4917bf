import type { Country, Day } from '../plain/index.ts'
import type { CaseStep, StepVerdict } from '../law/index.ts'
import type { Envelope, NewEvent } from '../log/index.ts'
import type { StepCommand } from '../practice/index.ts'

// An exercise has two logs. What is done in the procurement stands in the log of its run, which is a run like any other. What people
// do around it – join, talk, vote, stop the clock, look back – stands here. Every event says when by the wall clock: `at`, in
// milliseconds since 1970 (UTC); the server gives it, for the pure areas know no clock.

/** Whose hand it was: a seat's id, the facilitator, or the program on its own. */
export type By = string
export const facilitator = 'facilitator', system = 'system'

export const quorums = ['all', 'majority', 'lead'] as const
/** How a weighty step is agreed on by those on the buyer's side. */
export type Consensus = {
  readonly steps: readonly CaseStep[]
  readonly quorum: (typeof quorums)[number]
  /** Time to think, in seconds; afterwards `late` decides. */
  readonly seconds: number
  readonly late: 'take' | 'drop'
}

export type ExerciseOpened = {
  readonly type: 'exercise.opened'; readonly at: number
  readonly scenario: string; readonly version: number; readonly country: Country
  /** The stream that holds the procurement. Known to the server only. */
  readonly run: string
  readonly title: string
  readonly seats: readonly string[]
  readonly consensus: Consensus
  /** Seconds a person may be away before a scripted substitute takes the seat; 0 for never. */
  readonly grace: number
  readonly anonymous: boolean
  /** Whether a substitute on the buyer’s side goes on by itself; missing in exercises from before that was so, and then it does not. */
  readonly substitutesAct?: boolean
  /** After this day everything people wrote is deleted. */
  readonly deleteOn: Day
}

/** Channels: `team` is the buyer's side; `firm:<id>` is between the buyer's side and one firm, and what is said there others lack; `all` is everybody. */
export type Channel = 'team' | 'all' | `firm:${string}`

export type ClockMode = 'manual' | 'running' | 'paused'

export const debriefBlocks = ['hotWash', 'whatHappened', 'why', 'whatIf', 'soWhat', 'nowWhat'] as const
export type DebriefBlock = (typeof debriefBlocks)[number]
/** Minutes of each block of a live debrief (design (c)); alone one takes as long as one likes. */
export const blockMinutes: Readonly<Record<DebriefBlock, number>> = { hotWash: 10, whatHappened: 10, why: 25, whatIf: 15, soWhat: 10, nowWhat: 10 }

type Proposed =
  | { readonly kind: 'step'; readonly command: StepCommand }
  | { readonly kind: 'rewind'; readonly to: number; readonly tries: string; readonly expects: string }
export type Asked = Proposed

export type ExerciseEvent = ExerciseOpened
  | { readonly type: 'person.joined'; readonly at: number; readonly person: string; readonly name: string }
  | { readonly type: 'seat.taken'; readonly at: number; readonly seat: string; readonly person: string }
  | { readonly type: 'seat.left'; readonly at: number; readonly seat: string; readonly person: string }
  | { readonly type: 'seats.rotated'; readonly at: number; readonly moves: readonly { readonly person: string; readonly to: string }[] }
  | { readonly type: 'seat.substituted'; readonly at: number; readonly seat: string; readonly because: 'away' | 'facilitator' }
  | { readonly type: 'seat.returned'; readonly at: number; readonly seat: string }
  /** Whether the code lets people in. */
  | { readonly type: 'joining.set'; readonly at: number; readonly open: boolean; readonly because: string }
  | { readonly type: 'substitutes.set'; readonly at: number; readonly act: boolean; readonly because: string }
  /** What a substitute did stands in the log of the run, from one position to another; from one past the last when it found nothing to do. */
  | { readonly type: 'substitute.acted'; readonly at: number; readonly seat: string; readonly from: number; readonly to: number; readonly asked: boolean }
  | { readonly type: 'message.sent'; readonly at: number; readonly message: string; readonly channel: Channel; readonly says: string; readonly runAt: number }
  | { readonly type: 'message.shared'; readonly at: number; readonly message: string }
  | { readonly type: 'proposal.opened'; readonly at: number; readonly proposal: string; readonly asks: Proposed; readonly until: number; readonly runAt: number; readonly branch: string }
  | { readonly type: 'proposal.answered'; readonly at: number; readonly proposal: string; readonly agrees: boolean; readonly because: string; /** The own answer, given before one sees the law's and the others': what the law will say, and how sure one is, 1–5. */ readonly guess?: StepVerdict; readonly sure?: number }
  | { readonly type: 'proposal.closed'; readonly at: number; readonly proposal: string; readonly outcome: 'taken' | 'refused' | 'dropped' | 'withdrawn'; readonly code?: string; readonly verdict?: StepVerdict; readonly objections: readonly string[]; readonly branch?: string; /** Why the leader ended it, where she did. */ readonly because?: string }
  | { readonly type: 'inject.sent'; readonly at: number; readonly inject: string; readonly to: readonly string[]; readonly because: string }
  | { readonly type: 'inject.kept'; readonly at: number; readonly inject: string; readonly kept: boolean; readonly because: string }
  | { readonly type: 'clock.set'; readonly at: number; readonly mode: ClockMode; readonly daysPerMinute: number; readonly day: Day; readonly because: string }
  | { readonly type: 'help.asked'; readonly at: number; readonly help: string; readonly says: string }
  | { readonly type: 'help.answered'; readonly at: number; readonly help: string; readonly says: string }
  | { readonly type: 'moment.marked'; readonly at: number; readonly runAt: number; readonly says: string }
  | { readonly type: 'note.written'; readonly at: number; readonly runAt: number; readonly says: string }
  | { readonly type: 'debrief.moved'; readonly at: number; readonly to: DebriefBlock; readonly minutes: number }
  | { readonly type: 'debrief.written'; readonly at: number; readonly block: DebriefBlock; readonly field: string; readonly says: string }
  | { readonly type: 'debrief.revealed'; readonly at: number; readonly block: DebriefBlock }
  | { readonly type: 'commitment.made'; readonly at: number; readonly what: string; readonly owner: string; readonly due: Day }
  | { readonly type: 'exercise.ended'; readonly at: number }

export type ExerciseEnvelope = Envelope<ExerciseEvent>
export type NewExerciseEvent = NewEvent<ExerciseEvent>
