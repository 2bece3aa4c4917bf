import { randomBytes } from 'node:crypto'
import type { Day } from '../plain/index.ts'
import { differences as d } from '../rulebook/index.ts'
import type { Store } from '../store/index.ts'
import { atMost, registerOn } from './kept-register.ts'

/** The register of barriers on a store. */
export type Barriers = {
  readonly read: () => Promise<d.Register>
  /** Saves a report; it is on disk before this answers `ok`. `command` makes sending twice do it once. */
  readonly report: (said: d.Barrier, on: Day, command: string) => Promise<{ ok: true; id: string } | { ok: false; why: 'full' | 'too many' | 'not saved' }>
  readonly decide: (decision: d.Decision, on: Day) => Promise<{ ok: true } | { ok: false; why: d.DecisionProblem | 'not saved' }>
}

/** Reports taken in an hour by one process: far above what people write, far below what a program sends. */
export const reportsAnHour = 30

export function barriersOn(store: Store, now: () => Date): Barriers {
  const register = registerOn<d.Register, d.BarrierEvent>(store, 'barriers', d.registerFold, d.barrierVersions), limit = atMost(reportsAnHour, 3_600_000, () => now().getTime())
  return {
    read: register.read,
    report: async (said, on, command) => {
      await register.read()
      // What was saved is said to be saved, however many have come since.
      if (!limit.may() && !register.isDone(command)) return { ok: false, why: 'too many' }
      const id = randomBytes(8).toString('hex'), before = register.isDone(command)
      const answer = await register.write(s => (d.waiting(s).length >= d.barrierLimits.waiting ? 'full' : [{ type: 'barrier.reported', report: id, said }]), on, 'visitor', command)
      if (answer !== true) return { ok: false, why: answer as 'full' | 'not saved' }
      if (!before) limit.count()
      return { ok: true, id }
    },
    decide: async (decision, on) => {
      const answer = await register.write(s => { const made = d.decide(s, decision); return made.ok ? made.events : made.problem }, on, 'moderator')
      return answer === true ? { ok: true } : { ok: false, why: answer as d.DecisionProblem | 'not saved' }
    },
  }
}
