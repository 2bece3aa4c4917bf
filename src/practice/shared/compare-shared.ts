import { quartiles } from '../../plain/index.ts'
import { choiceIds, type Choice } from './choices.ts'
import { resultIds, type Result, type SharedRun } from './shared-run.ts'

/** Below this on either side nothing is said of a choice. */
export const enough = 10

export type Middle = { readonly n: number; readonly low: number; readonly middle: number; readonly high: number; readonly values: readonly number[] }
/** One choice and one result: the runs that made the choice beside those that did not. */
export type Parted = {
  readonly choice: Choice
  readonly result: Result
  readonly with: Middle
  readonly without: Middle
  /** Of a run with and a run without, drawn blindly: how often the one with has more. Half and half is no difference; ties count half. */
  readonly more: number
}

const middleOf = (values: readonly number[]): Middle => ({ n: values.length, ...quartiles(values), values: [...values].sort((a, b) => a - b) })
/** Counted over sorted lists, so that thousands of runs are no burden. */
function superiority(a: readonly number[], b: readonly number[]): number {
  let below = 0, same = 0, wins = 0
  for (let i = 0, lo = 0, hi = 0; i < a.length; i++) {
    while (lo < b.length && b[lo]! < a[i]!) lo++
    if (hi < lo) hi = lo
    while (hi < b.length && b[hi]! <= a[i]!) hi++
    below = lo
    same = hi - lo
    wins += below + same / 2
  }
  return wins / (a.length * b.length)
}

/**
 * Which choices part the runs of one case, for each result by itself, the sharpest first. It says what goes together in this model, not what
 * causes what: whoever meets three firms may also write better documents. `undecided` are the choices with too few runs on one side.
 */
export function partRuns(runs: readonly SharedRun[]): { readonly parted: readonly Parted[]; readonly undecided: readonly Choice[] } {
  const parted: Parted[] = [], undecided: Choice[] = []
  for (const choice of choiceIds) {
    const yes = runs.filter(r => r.choices[choice] === true), no = runs.filter(r => r.choices[choice] === false)
    if (yes.length < enough || no.length < enough) { undecided.push(choice); continue }
    for (const result of resultIds) {
      const of = (list: readonly SharedRun[]): number[] => list.flatMap(r => r.results[result] ?? [])
      const a = of(yes), b = of(no)
      if (a.length < enough || b.length < enough) continue
      const w = middleOf(a), o = middleOf(b)
      parted.push({ choice, result, with: w, without: o, more: superiority(w.values, o.values) })
    }
  }
  return { parted: parted.sort((a, b) => Math.abs(b.more - 0.5) - Math.abs(a.more - 0.5)), undecided }
}
