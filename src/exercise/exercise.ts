import type { Envelope, Folding } from '../log/index.ts'
import type { PracticeEvent, PracticeState, World } from '../practice/index.ts'
import type { ExerciseState } from './state.ts'

/** Everything an answer or a view is made from: the exercise, and the run that it plays. */
export type Exercise = {
  readonly state: ExerciseState
  readonly world: World
  readonly envelopes: readonly Envelope<PracticeEvent>[]
  readonly states: Folding<PracticeState, PracticeEvent>
}

/** The procurement as it stands on the branch that is played. */
export const runNow = (x: Exercise): PracticeState => x.states.state(x.state.branch)!

/** The events that the branch that is played sees, in order. */
export const seenNow = (x: Exercise): readonly Envelope<PracticeEvent>[] => x.states.seen(x.state.branch)
