import type { Country, Day } from '../plain/index.ts'
import type { StepVerdict } from '../law/index.ts'
import { fold, type Envelope, type Fold } from '../log/index.ts'
import type { Asked, Channel, ClockMode, Consensus, DebriefBlock, ExerciseEvent } from './events.ts'

export type Person = { readonly person: string; readonly name: string; readonly seat?: string; /** Seats this person sat in before: what was private there is known to them. */ readonly before: readonly string[] }
export type Seat = { readonly seat: string; readonly person?: string; readonly substitute: boolean }
export type Message = { readonly message: string; readonly n: number; readonly at: number; readonly on: Day; readonly channel: Channel; readonly by: string; readonly says: string; readonly runAt: number; readonly shared?: number }
export type Answer = { readonly seat: string; readonly agrees: boolean; readonly because: string; readonly guess?: StepVerdict; readonly sure?: number; readonly at: number }
export type Proposal = {
  readonly proposal: string; readonly n: number; readonly at: number; readonly by: string; readonly asks: Asked; readonly until: number; readonly runAt: number; readonly branch: string
  readonly answers: readonly Answer[]
  readonly closed?: Omit<Extract<ExerciseEvent, { type: 'proposal.closed' }>, 'type' | 'proposal'>
}
export type Clock = { readonly mode: ClockMode; readonly daysPerMinute: number; readonly since: number; readonly from: Day }
export type Acted = { readonly seat: string; readonly at: number; readonly from: number; readonly to: number; readonly asked: boolean }
export type Help = { readonly help: string; readonly n: number; readonly at: number; readonly seat: string; readonly says: string; readonly answer?: { readonly at: number; readonly says: string } }
export type Written = { readonly seat: string; readonly block: DebriefBlock; readonly field: string; readonly says: string }

/** An exercise as its own log tells it; the procurement itself is read from the log of the run. */
export type ExerciseState = {
  readonly last: number
  readonly opened?: Extract<ExerciseEvent, { type: 'exercise.opened' }>
  readonly country: Country
  readonly consensus: Consensus
  readonly people: readonly Person[]
  readonly seats: readonly Seat[]
  readonly messages: readonly Message[]
  readonly proposals: readonly Proposal[]
  readonly sent: Readonly<Record<string, { readonly to: readonly string[]; readonly at: number }>>
  readonly kept: readonly string[]
  readonly clock: Clock
  /** Whether the code lets people in. */
  readonly joining: boolean
  /** Whether a substitute on the buyer’s side goes on by itself, since when it has been waited for, and what substitutes did: positions of the run. */
  readonly substitutesAct: boolean
  readonly waitedSince: number
  readonly acted: readonly Acted[]
  /** Where the run stood when a substitute last found nothing to do. */
  readonly stuckAt?: number
  readonly help: readonly Help[]
  readonly moments: readonly { readonly at: number; readonly runAt: number; readonly says: string }[]
  readonly notes: readonly { readonly at: number; readonly runAt: number; readonly says: string }[]
  /** The branch that is played. */
  readonly branch: string
  readonly debrief?: { readonly block: DebriefBlock; readonly since: number; readonly minutes: number }
  readonly written: readonly Written[]
  readonly revealed: readonly DebriefBlock[]
  readonly commitments: readonly { readonly what: string; readonly owner: string; readonly due: Day; readonly by: string }[]
  readonly ended?: number
}

const start: ExerciseState = {
  last: 0, country: 'DK', consensus: { steps: [], quorum: 'lead', seconds: 0, late: 'drop' }, people: [], seats: [], messages: [], proposals: [], sent: {}, kept: [],
  clock: { mode: 'manual', daysPerMinute: 0, since: 0, from: '1900-01-01' }, joining: true, substitutesAct: false, waitedSince: 0, acted: [], help: [], moments: [], notes: [], branch: 'b1', written: [], revealed: [], commitments: [],
}

const seatIn = (seats: readonly Seat[], id: string, change: Partial<Seat>): Seat[] => seats.map(s => (s.seat === id ? { ...s, ...change } : s))
const without = <K extends string>(s: Seat, key: K): Seat => { const { [key]: _, ...rest } = s as Seat & Record<K, unknown>; return rest as unknown as Seat }
/** Sits a person down; whoever sat there stands up, and the seat that the person left is empty. */
function sit(s: ExerciseState, person: string, seat: string | undefined): Pick<ExerciseState, 'people' | 'seats'> {
  const seats = s.seats.map(x => (x.person === person && x.seat !== seat ? without(x, 'person') : x.seat === seat ? { ...x, person, substitute: false } : x))
  const people = s.people.map((p): Person => {
    if (p.person !== person && !(seat !== undefined && p.seat === seat)) return p
    const { seat: old, ...rest } = p, before = old !== undefined && old !== seat ? [...new Set([...p.before, old])] : p.before
    return p.person === person && seat !== undefined ? { ...rest, before, seat } : { ...rest, before }
  })
  return { people, seats }
}

const messageOf = (e: Extract<ExerciseEvent, { type: 'message.sent' }>, { n, on, by }: Pick<Envelope, 'n' | 'on' | 'by'>): Message => ({ message: e.message, n, at: e.at, on, channel: e.channel, by, says: e.says, runAt: e.runAt })

/** One event's effect: what changes, and nothing else. */
function effect(s: ExerciseState, { n, on, by, event: e }: Envelope<ExerciseEvent>): Partial<ExerciseState> {
  switch (e.type) {
    case 'exercise.opened': return { opened: e, country: e.country, consensus: e.consensus, substitutesAct: e.substitutesAct ?? false, seats: e.seats.map(seat => ({ seat, substitute: false })), clock: { mode: 'manual', daysPerMinute: 0, since: e.at, from: on } }
    case 'person.joined': return { people: [...s.people, { person: e.person, name: e.name, before: [] }] }
    case 'seat.taken': return sit(s, e.person, e.seat)
    case 'seat.left': return sit(s, e.person, undefined)
    case 'seats.rotated': {
      const to = (person: string): string | undefined => e.moves.find(m => m.person === person)?.to
      return {
        seats: s.seats.map(x => {
          const comes = e.moves.find(m => m.to === x.seat)
          return comes ? { ...x, person: comes.person, substitute: false } : x.person !== undefined && to(x.person) !== undefined ? without(x, 'person') : x
        }),
        people: s.people.map(p => { const seat = to(p.person); return seat === undefined ? p : { ...p, seat, before: [...new Set([...p.before, ...(p.seat !== undefined && p.seat !== seat ? [p.seat] : [])])] } }),
      }
    }
    case 'seat.substituted': return { seats: seatIn(s.seats, e.seat, { substitute: true }) }
    case 'seat.returned': return { seats: seatIn(s.seats, e.seat, { substitute: false }) }
    case 'joining.set': return { joining: e.open }
    case 'substitutes.set': return { substitutesAct: e.act }
    case 'substitute.acted': return e.to < e.from ? { stuckAt: e.to } : { acted: [...s.acted, { seat: e.seat, at: e.at, from: e.from, to: e.to, asked: e.asked }] }
    case 'message.sent': return { messages: [...s.messages, messageOf(e, { n, on, by })] }
    case 'message.shared': return { messages: s.messages.map(m => (m.message === e.message ? { ...m, shared: e.at } : m)) }
    case 'proposal.opened': return { proposals: [...s.proposals, { proposal: e.proposal, n, at: e.at, by, asks: e.asks, until: e.until, runAt: e.runAt, branch: e.branch, answers: [] }] }
    case 'proposal.answered': {
      const { type: _, proposal: __, ...rest } = e
      return { proposals: s.proposals.map(p => (p.proposal === e.proposal ? { ...p, answers: [...p.answers.filter(a => a.seat !== by), { seat: by, ...rest }] } : p)) }
    }
    case 'proposal.closed': {
      const { type: _, proposal: __, ...closed } = e
      return { proposals: s.proposals.map(p => (p.proposal === e.proposal ? { ...p, closed } : p)), ...(e.branch ? { branch: e.branch } : {}) }
    }
    case 'inject.sent': return { sent: { ...s.sent, [e.inject]: { to: e.to, at: e.at } }, kept: s.kept.filter(i => i !== e.inject) }
    case 'inject.kept': return { kept: [...s.kept.filter(i => i !== e.inject), ...(e.kept ? [e.inject] : [])] }
    case 'clock.set': return { clock: { mode: e.mode, daysPerMinute: e.daysPerMinute, since: e.at, from: e.day } }
    case 'help.asked': return { help: [...s.help, { help: e.help, n, at: e.at, seat: by, says: e.says }] }
    case 'help.answered': return { help: s.help.map(h => (h.help === e.help ? { ...h, answer: { at: e.at, says: e.says } } : h)) }
    case 'moment.marked': return { moments: [...s.moments, { at: e.at, runAt: e.runAt, says: e.says }] }
    case 'note.written': return { notes: [...s.notes, { at: e.at, runAt: e.runAt, says: e.says }] }
    case 'debrief.moved': return { debrief: { block: e.to, since: e.at, minutes: e.minutes } }
    case 'debrief.written': return { written: [...s.written.filter(w => w.seat !== by || w.block !== e.block || w.field !== e.field), { seat: by, block: e.block, field: e.field, says: e.says }] }
    case 'debrief.revealed': return { revealed: [...new Set([...s.revealed, e.block])] }
    case 'commitment.made': return { commitments: [...s.commitments, { what: e.what, owner: e.owner, due: e.due, by }] }
    case 'exercise.ended': return { ended: e.at, clock: { ...s.clock, mode: 'paused' } }
  }
}

/** After these one waits anew before a substitute goes on: somebody came or went, the clock was set, something was decided, or it has just acted. */
const waitAnew: ReadonlySet<ExerciseEvent['type']> = new Set(['exercise.opened', 'seat.taken', 'seat.left', 'seats.rotated', 'seat.substituted', 'seat.returned', 'proposal.closed', 'clock.set', 'substitutes.set', 'substitute.acted'])
const change = (s: ExerciseState, envelope: Envelope<ExerciseEvent>): Partial<ExerciseState> =>
  waitAnew.has(envelope.event.type) ? { ...effect(s, envelope), waitedSince: envelope.event.at } : effect(s, envelope)

export const exerciseFold: Fold<ExerciseState, ExerciseEvent> = { start, apply: (s, envelope) => ({ ...s, ...change(s, envelope), last: envelope.n }) }

/** A state of one's own to begin with, to be moved on with `advanceExercise`. */
export const ownStart = (): ExerciseState => ({ ...start, messages: [] })
/**
 * Moves a state that nobody else keeps on by one event: the same outcome as the fold, without copies. What was said is written to the
 * end of its list, for that is what grows; every other list is still replaced when it changes.
 */
export function advanceExercise(own: ExerciseState, envelope: Envelope<ExerciseEvent>): void {
  const { event, n } = envelope
  if (event.type === 'message.sent') (own.messages as Message[]).push(messageOf(event, envelope))
  else Object.assign(own, change(own, envelope))
  ;(own as { last: number }).last = n
}
export const exerciseOf = (envelopes: readonly Envelope<ExerciseEvent>[]): ExerciseState => fold(exerciseFold, envelopes)

const none: readonly Proposal[] = []
export const openProposals = (s: ExerciseState): readonly Proposal[] => (s.proposals.length === 0 ? none : s.proposals.filter(p => !p.closed))
export const seatNamed = (s: ExerciseState, seat: string): Seat | undefined => s.seats.find(x => x.seat === seat)
export const personIn = (s: ExerciseState, seat: string): Person | undefined => s.people.find(p => p.seat === seat)
