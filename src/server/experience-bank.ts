import { randomBytes } from 'node:crypto'
import type { Day } from '../plain/index.ts'
import { bankOf, decideExperience, experienceFold, experienceVersions, givenLimits, waitingIn, type BankEntry, type DecisionRefused, type ExperienceDecision, type ExperienceEvent, type ExperienceRegister, type GivenExperience, type SaidAnswer } from '../experience/index.ts'
import type { Store } from '../store/index.ts'
import { atMost, registerOn } from './kept-register.ts'
import type { Library } from './library.ts'
import { touchThere } from './lint-experience.ts'

type NotTaken = 'full' | 'too many' | 'not saved' | 'no such experience'
/** The experience bank on a store: what the files of the project tell, and what people gave. */
export type Bank = {
  readonly register: () => Promise<ExperienceRegister>
  /** All that may be read. */
  readonly entries: () => Promise<readonly BankEntry[]>
  /** The same as it stood a few seconds ago at most: for pages that only show lessons beside something else. */
  readonly lately: () => Promise<readonly BankEntry[]>
  /** Saves what somebody gave; on disk before it answers `ok`, shown to nobody before a moderator has read it. */
  readonly give: (make: (id: string) => GivenExperience, on: Day, command: string) => Promise<{ ok: true } | { ok: false; why: NotTaken }>
  readonly answer: (experience: string, said: SaidAnswer, on: Day, command: string) => Promise<{ ok: true } | { ok: false; why: NotTaken }>
  readonly decide: (decision: ExperienceDecision, on: Day) => Promise<{ ok: true } | { ok: false; why: DecisionRefused | 'not saved' }>
}

/** Taken in an hour by one process: far above what people write, far below what a program sends. */
export const givenAnHour = 30

/** How old what stands beside other pages may be, in milliseconds. */
const aWhile = 5000

export function bankOn(store: Store, library: Library, now: () => Date): Bank {
  const kept = registerOn<ExperienceRegister, ExperienceEvent>(store, 'experience', experienceFold, experienceVersions), limit = atMost(givenAnHour, 3_600_000, () => now().getTime())
  const inFiles = (id: string): boolean => library.experiences.some(e => e.id === id), freshId = (letter: string): string => `${letter}-${randomBytes(6).toString('hex')}`
  // Made anew only when the register or the files have changed: both are values that never change in place.
  let made: { readonly of: ExperienceRegister; readonly from: Library['experiences']; readonly entries: readonly BankEntry[] } | undefined
  async function entries(): Promise<readonly BankEntry[]> {
    const of = await kept.read(), from = library.experiences
    if (made?.of !== of || made.from !== from) made = { of, from, entries: bankOf(from, of) }
    return made.entries
  }
  let looked = Number.NEGATIVE_INFINITY
  async function lately(): Promise<readonly BankEntry[]> {
    const at = now().getTime()
    if (made && made.from === library.experiences && at - looked < aWhile && at >= looked) return made.entries
    looked = at
    return entries()
  }
  async function take(decide: (s: ExperienceRegister) => readonly ExperienceEvent[] | string, on: Day, command: string): Promise<{ ok: true } | { ok: false; why: NotTaken }> {
    await kept.read()
    if (!limit.may() && !kept.isDone(command)) return { ok: false, why: 'too many' }
    const before = kept.isDone(command), answer = await kept.write(s => (waitingIn(s) >= givenLimits.waiting ? 'full' : decide(s)), on, 'visitor', command)
    if (answer !== true) return { ok: false, why: answer as NotTaken }
    if (!before) limit.count()
    return { ok: true }
  }
  return {
    register: kept.read, entries, lately,
    give: (make, on, command) => { const experience = freshId('g'); return take(() => [{ type: 'experience.given', experience, said: make(experience) }], on, command) },
    answer: async (experience, said, on, command) => {
      if (!(await entries()).some(b => b.e.id === experience)) return { ok: false, why: 'no such experience' }
      const answer = freshId('a')
      return take(() => [{ type: 'answer.given', answer, experience, said }], on, command)
    },
    decide: async (decision, on) => {
      const answer = await kept.write(s => { const d = decideExperience(s, decision, { inFiles, there: t => touchThere(t, library) }); return d.ok ? d.events : d.problem }, on, 'moderator')
      return answer === true ? { ok: true } : { ok: false, why: answer as DecisionRefused | 'not saved' }
    },
  }
}
