import { countries, daysBetween } from '../../plain/index.ts'
import { fold } from '../../log/index.ts'
import { weigh, type Lawbook, type Opinion } from '../../law/index.ts'
import { daysOf, factsOf, pastOf, type Action, type CaseState, type Weighed } from '../../case/index.ts'
import { practiceFold } from '../fold.ts'
import type { World } from '../types.ts'
import { ruleSaid, type Log } from './said.ts'
import type { LawFinding, StepTaken } from './types.ts'

/** The steps of a branch with what the law said of each when it was taken. */
export const stepsTaken = (log: Log, book?: Lawbook): StepTaken[] => log.flatMap(({ n, on, branch, event }) =>
  event.type === 'step.weighed' ? [{ n, on, branch, step: event.step, verdict: event.verdicts[event.country], verdicts: event.verdicts, ...(event.partners && book ? { partners: partnersOf(event, book) } : {}) }] : [])

const partnersOf = (e: Weighed, book: Lawbook): NonNullable<StepTaken['partners']> => countries.flatMap(country => {
  const there = e.partners?.[country]
  return there ? [{ country, verdict: e.verdicts[country], met: there.met, notMet: there.findings.flatMap(f => ruleSaid(book, f.rule).map(said => ({ ...said, verdict: f.verdict, reasoned: f.reasoned }))) }] : []
})

/** A step weighed once more: all that the law looked at, also what was met. */
export type Reweighed = { readonly n: number; readonly on: StepTaken['on']; readonly opinion: Opinion }

/**
 * Every step weighed once more under the buyer's law: the log keeps what was not lawful, and only the whole opinion tells a duty that
 * was met from one that no longer applied.
 */
export function reweighed(world: World, log: Log): Reweighed[] {
  const out: Reweighed[] = []
  let state = practiceFold.start
  for (const [i, e] of log.entries()) {
    if (e.event.type === 'step.weighed') {
      const taken = log[i + 1], step = e.event.step
      if (taken && taken.event.type === pastOf[step]) {
        const action = (taken.event as { readonly action: Action }).action
        const after = fold(practiceFold, [taken], state).case, before: CaseState = state.case
        const facts = factsOf({ before, after, action, country: world.country, on: e.on })
        out.push({ n: e.n, on: e.on, opinion: weigh(world.lawbook, step, facts, world.country, daysOf(after, e.on), new Set(Object.keys(after.reasons))) })
      }
    }
    state = practiceFold.apply(state, e)
  }
  return out
}

/** What the law found under the buyer's own law, with the step at which the same duty was met later, if any. */
export function findingsOf(world: World, log: Log): LawFinding[] {
  const again = reweighed(world, log)
  return log.flatMap(({ n, on, event }) => event.type !== 'step.weighed' ? [] : event.findings.flatMap((f): LawFinding[] => {
    const said = ruleSaid(world.lawbook, f.rule)[0]
    if (!said) return []
    const met = f.verdict === 'unlawful' && !f.reasoned
      ? again.find(r => r.n > n && r.opinion.findings.some(x => x.rule.id === f.rule && (x.verdict === 'lawful' || x.reasoned)))
      : undefined
    return [{
      ...said, n, on, step: event.step, verdict: f.verdict, weight: f.weight, known: f.known, reasoned: f.reasoned,
      ...(met ? { corrected: { n: met.n, on: met.on, step: met.opinion.step, days: daysBetween(on, met.on) } } : {}),
    }]
  }))
}

/** A breach that stops a live procurement. */
export const isBreach = (f: Pick<LawFinding, 'verdict' | 'weight'>): boolean => f.verdict === 'unlawful' && f.weight === 'blocks'
