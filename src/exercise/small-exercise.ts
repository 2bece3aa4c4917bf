import type { Country } from '../plain/index.ts'
import { folding, numbered, type Envelope } from '../log/index.ts'
import { practiceFold, startRun, type NewPracticeEvent, type PracticeEvent, type World } from '../practice/index.ts'
import { smallWorld } from '../practice/small-scenario.ts'
import { facilitatorCommandSchema, personCommandSchema, seatCommandSchema } from './commands.ts'
import { decideFacilitator, decidePerson, decideSeat, type Decided } from './decide.ts'
import { nextDue, type LastSeen } from './due.ts'
import type { Consensus, ExerciseEvent, NewExerciseEvent } from './events.ts'
import type { Exercise } from './exercise.ts'
import { exerciseFold } from './state.ts'
import { viewOf, type Viewer } from './views.ts'

export const seats = ['buyer', 'expert', 'lawyer', 'supplier-a', 'supplier-b'] as const
export type Table = ReturnType<typeof tableOf>

/** An exercise in memory, for tests: commands go in, views come out, and both logs can be looked at. */
export function tableOf(country: Country = 'DK', consensus: Partial<Consensus> = {}, more: { grace?: number; anonymous?: boolean; substitutesAct?: boolean; seed?: number; world?: World; begun?: readonly NewPracticeEvent[] } = {}) {
  const world = more.world ?? smallWorld(country, more.seed ?? 1)
  let state = exerciseFold.start, now = 1_000_000, names = 0
  const envelopes: Envelope<PracticeEvent>[] = [], own: Envelope<ExerciseEvent>[] = [], states = folding<typeof practiceFold.start, PracticeEvent>(practiceFold), lastSeen: Record<string, number> = {}
  const write = (d: Extract<Decided, { ok: true }>): void => {
    for (const e of numbered(states.last(), d.run)) { if (!states.add(e)) throw new Error('a run event did not fit'); envelopes.push(e) }
    for (const e of numbered(state.last, d.events)) { own.push(e); state = exerciseFold.apply(state, e) }
  }
  const exercise = (): Exercise => ({ state, world, envelopes, states })
  const settle = (): void => {
    for (let i = 0; i < 500; i++) {
      const due = nextDue(exercise(), now, lastSeen as LastSeen)
      if (!due) return
      write(due)
    }
    throw new Error('it never comes to rest')
  }
  write({ ok: true, run: more.begun ?? startRun(world, true), events: [{ branch: 'b1', on: world.scenario.start, by: 'facilitator', v: 1, event: {
    type: 'exercise.opened', at: now, scenario: world.scenario.id, version: 1, country, run: 'secret-run', title: 'A table', seats: world.scenario.roles.map(r => r.id),
    consensus: { steps: [], quorum: 'majority', seconds: 60, late: 'drop', ...consensus }, grace: more.grace ?? 0, anonymous: more.anonymous ?? true, ...(more.substitutesAct === undefined ? {} : { substitutesAct: more.substitutesAct }), deleteOn: '2027-12-31',
  } }] })

  return {
    exercise, envelopes, own, settle, lastSeen,
    wait: (seconds: number): void => { now += seconds * 1000; settle() },
    now: () => now,
    /** Somebody comes in and, if told so, sits down. */
    join: (name: string, seat?: string): string => {
      const person = `p${state.people.length + 1}`
      const event: NewExerciseEvent = { branch: 'b1', on: world.scenario.start, by: person, v: 1, event: { type: 'person.joined', at: now, person, name } }
      write({ ok: true, run: [], events: [event] })
      if (seat !== undefined) { const sat = decidePerson(exercise(), person, { does: 'sit', seat }, { now, fresh: `f${++names}` }); if (sat.ok) write(sat); settle() }
      return person
    },
    /** A command by a seat, a person or the facilitator, read by its schema as at the edge. */
    send: (who: string, command: object): Decided => {
      now += 1
      const w = { now, fresh: `x${++names}` }, person = state.people.some(p => p.person === who)
      const decided = who === 'facilitator' ? decideFacilitator(exercise(), facilitatorCommandSchema.parse(command), w)
        : person ? decidePerson(exercise(), who, personCommandSchema.parse(command), w) : decideSeat(exercise(), who, seatCommandSchema.parse(command), w)
      if (decided.ok) { write(decided); settle() }
      return decided
    },
    view: (viewer: Viewer) => viewOf(exercise(), viewer, now, lastSeen),
  }
}
