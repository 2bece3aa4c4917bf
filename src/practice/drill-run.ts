import type { Country, Day } from '../plain/index.ts'
import type { StepVerdict } from '../law/index.ts'
import { rootBranch, type Envelope, type NewEvent } from '../log/index.ts'
import type { Action } from '../case/index.ts'
import { roundsIn, type Drill } from './drill.ts'

/** The log of one person's practice of a drill. What was right stands as it was judged then. */
export type DrillOpened = { readonly type: 'drill.opened'; readonly drill: string; readonly version: number; readonly country: Country }
/** A situation is laid before one: the next, or the same again. */
export type SituationSet = { readonly type: 'situation.set'; readonly round: string; readonly again: boolean }
export type AnswerGiven = { readonly type: 'answer.given'; readonly action: Action; readonly day: Day; readonly right: boolean; readonly met: readonly string[]; readonly missed: readonly string[]; readonly verdict: StepVerdict; readonly lawbook: string }
export type DrillEvent = DrillOpened | SituationSet | AnswerGiven
export type NewDrillEvent = NewEvent<DrillEvent>

/** One try at a situation. */
export type Attempt = { readonly round: string; readonly again: boolean; readonly answer?: AnswerGiven }
export type DrillRun = { readonly drill: string; readonly version: number; readonly country: Country; readonly last: number; readonly attempts: readonly Attempt[] }

/** How many situations in a row, each right at the first attempt, make mastery. */
export const rowForMastery = 3

const at = { branch: rootBranch, by: 'learner', v: 1 } as const
export const drillItem = (on: Day, event: DrillEvent): NewDrillEvent => ({ ...at, on, event })

/** Folds the log; undefined for one that does not begin as a drill does. */
export function drillRunOf(envelopes: readonly Envelope<DrillEvent>[]): DrillRun | undefined {
  const first = envelopes[0]?.event
  if (first?.type !== 'drill.opened') return undefined
  const attempts: Attempt[] = []
  for (const { event } of envelopes) {
    if (event.type === 'situation.set') attempts.push({ round: event.round, again: event.again })
    else if (event.type === 'answer.given' && attempts.length > 0 && !attempts.at(-1)!.answer) attempts[attempts.length - 1] = { ...attempts.at(-1)!, answer: event }
  }
  return { drill: first.drill, version: first.version, country: first.country, last: envelopes.at(-1)!.n, attempts }
}

/** The situations met, each with its first answer: what mastery is counted from. A second try teaches, but does not count. */
export const firstTries = (run: DrillRun): readonly Attempt[] => run.attempts.filter(a => !a.again && a.answer)
/** How many of the last situations, counted backwards, were right at the first attempt: at most as many as mastery needs. */
export function inARow(run: DrillRun): number {
  let n = 0
  for (const a of [...firstTries(run)].reverse()) { if (!a.answer!.right || n === rowForMastery) break; n++ }
  return n
}
/** Mastery once reached stays reached. */
export function mastered(run: DrillRun): boolean {
  let row = 0
  return firstTries(run).some(a => (row = a.answer!.right ? row + 1 : 0) >= rowForMastery)
}

/** The situation after the one that was last met for the first time; the first comes again after the last. */
export function nextRound(drill: Drill, run: Pick<DrillRun, 'country' | 'attempts'>): string {
  const rounds = roundsIn(drill, run.country), last = run.attempts.at(-1)?.round
  const i = rounds.findIndex(r => r.id === last)
  return rounds[(i + 1) % rounds.length]!.id
}
