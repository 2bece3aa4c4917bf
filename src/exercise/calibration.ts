import { takeStep } from '../practice/index.ts'
import type { CaseStep, StepVerdict } from '../law/index.ts'
import type { Exercise } from './exercise.ts'
import type { Proposal } from './state.ts'

/** How sure one said to be, as a chance of being right: 1 is a guess among the four verdicts, 5 is certain. */
export const chanceOf = (sure: number): number => 0.25 + 0.75 * (Math.max(1, Math.min(5, sure)) - 1) / 4
/** Somebody who is this sure acts without asking. */
export const confidentFrom = 4
/** From this share of equal answers on a group counts as unified (design d.9). */
export const unifiedFrom = 0.6

/** What somebody thought the law would say, before it and the others were seen. */
export type Guess = {
  readonly proposal: string
  readonly step: CaseStep
  readonly seat: string
  readonly guess: StepVerdict
  readonly sure?: number
  readonly verdict: StepVerdict
  readonly right: boolean
  /** 0 sure and right … 1 sure and wrong: the square of what the stated chance missed by, so that a confident error costs sixteen times an idle one. */
  readonly cost?: number
}
export type SeatCalibration = {
  readonly seat: string
  readonly guesses: readonly Guess[]
  readonly right: number
  /** Mean of the stated chances beside the share that was right: over one means surer than there was reason for. Missing where nobody said how sure. */
  readonly sure?: number
  readonly cost?: number
  /** Sure, and wrong: what is worth talking about. */
  readonly confidentErrors: readonly Guess[]
}
/** How alike a group answered about one step. */
export type Unity = {
  readonly proposal: string
  readonly step: CaseStep
  readonly asked: number
  /** The answer most gave, and the share that gave it; no answer where two were given equally often. */
  readonly most?: StepVerdict
  readonly share: number
  readonly unified: boolean
  readonly verdict: StepVerdict
  /** Unified and wrong is the dangerous case: nobody is left who would ask. */
  readonly right: boolean
}

/** What the law said of a proposed step: as noted when it was taken, else as it would have been when it was proposed. */
export function verdictOn(x: Exercise, p: Proposal): StepVerdict | undefined {
  if (p.asks.kind !== 'step') return undefined
  if (p.closed?.verdict) return p.closed.verdict
  const state = x.states.state(p.branch, p.runAt)
  const turn = state && takeStep(x.world, state, p.asks.command, { branch: p.branch, by: p.by })
  return turn?.opinions[x.world.country]?.verdict
}

const mean = (list: readonly number[]): number | undefined => (list.length > 0 ? list.reduce((a, b) => a + b, 0) / list.length : undefined)

/** Every guess at every decided step. */
export function guessesOf(x: Exercise): Guess[] {
  return x.state.proposals.flatMap((p): Guess[] => {
    if (p.asks.kind !== 'step' || !p.closed) return []
    const verdict = verdictOn(x, p), { step } = p.asks.command.action
    if (!verdict) return []
    return p.answers.flatMap((a): Guess[] => {
      if (!a.guess) return []
      const right = a.guess === verdict, said = a.sure === undefined ? undefined : chanceOf(a.sure)
      return [{ proposal: p.proposal, step, seat: a.seat, guess: a.guess, verdict, right, ...(a.sure === undefined || said === undefined ? {} : { sure: a.sure, cost: right ? (1 - said) ** 2 : said ** 2 }) }]
    })
  })
}

/** Seat by seat, in the order of the table; never to be shown as a ranking. */
export function calibrationOf(x: Exercise): SeatCalibration[] {
  const all = guessesOf(x)
  return x.state.seats.flatMap(({ seat }): SeatCalibration[] => {
    const guesses = all.filter(g => g.seat === seat)
    if (guesses.length === 0) return []
    const sure = mean(guesses.flatMap(g => (g.sure === undefined ? [] : [chanceOf(g.sure)]))), cost = mean(guesses.flatMap(g => (g.cost === undefined ? [] : [g.cost])))
    return [{
      seat, guesses, right: guesses.filter(g => g.right).length, ...(sure === undefined ? {} : { sure }), ...(cost === undefined ? {} : { cost }),
      confidentErrors: guesses.filter(g => !g.right && (g.sure ?? 0) >= confidentFrom),
    }]
  })
}

/** How alike the group answered, step by step; only where at least two said what they thought. */
export function unityOf(x: Exercise): Unity[] {
  const all = guessesOf(x)
  return [...new Set(all.map(g => g.proposal))].flatMap((proposal): Unity[] => {
    const here = all.filter(g => g.proposal === proposal), first = here[0]!
    if (here.length < 2) return []
    const counts = [...new Set(here.map(g => g.guess))].map(guess => ({ guess, n: here.filter(g => g.guess === guess).length })).sort((a, b) => b.n - a.n)
    const top = counts[0]!, tie = counts[1]?.n === top.n, share = top.n / here.length
    return [{ proposal, step: first.step, asked: here.length, ...(tie ? {} : { most: top.guess }), share, unified: share >= unifiedFrom, verdict: first.verdict, right: !tie && top.guess === first.verdict }]
  })
}
