import { addDays, daysBetween, type Day } from '../plain/index.ts'
import { passTime, type NewPracticeEvent } from '../practice/index.ts'
import { actingLead, closing, mayAnswer, type Decided } from './decide.ts'
import { facilitator, system, type ExerciseEvent } from './events.ts'
import { runNow, type Exercise } from './exercise.ts'
import { roleOf } from './parts.ts'
import { openProposals, type Proposal } from './state.ts'
import { substituteDue, substituteTurn } from './substitute.ts'

/** When each seat was last heard of, in milliseconds since 1970; a seat that is missing here has not been seen since the program began. */
export type LastSeen = Readonly<Record<string, number>>

/** Something that happens by itself. `name` tells it from everything else that may happen by itself, so that it happens once. */
export type Due = { readonly name: string } & Extract<Decided, { ok: true }>

const named = (name: string, decided: Decided): Due | undefined => (decided.ok ? { name, ...decided } : undefined)

/** Whether those who were asked have come to a decision: taken, fallen, or not yet. A seat that is empty or played by a substitute does not hold the others up. */
export function settled(x: Exercise, p: Proposal, timeIsUp = false): boolean | undefined {
  const { state } = x
  const asked = state.seats.filter(s => s.person !== undefined && !s.substitute && s.seat !== p.by && mayAnswer(x, s.seat, p.asks.kind)).map(s => s.seat)
  const answers = p.answers.filter(a => asked.includes(a.seat)), agree = answers.filter(a => a.agrees).length, object = answers.length - agree
  const lead = actingLead(x)
  // The one who proposes agrees.
  if (p.asks.kind === 'step' && state.consensus.quorum === 'lead') {
    if (lead === undefined || p.by === lead || !asked.includes(lead)) return answers.length === asked.length ? true : undefined
    return answers.find(a => a.seat === lead)?.agrees
  }
  const votes = asked.length + (p.by === facilitator ? 0 : 1), half = votes / 2
  if (p.asks.kind === 'step' && state.consensus.quorum === 'all') return object > 0 ? false : agree === asked.length ? true : undefined
  // Everybody gets to answer while there is time; when it is up, those who have answered decide if they are enough.
  if (!timeIsUp && agree + object < asked.length) return undefined
  return agree + 1 > half ? true : object >= half ? false : undefined
}

/** The day a running clock has come to. */
export function clockDay(x: Exercise, now: number): Day {
  const { clock } = x.state
  if (clock.mode !== 'running') return runNow(x).case.today
  // A clock that is left running, or that comes back after a long stop, ends where no case goes on any more.
  const days = Math.max(0, Math.floor(((now - clock.since) / 60_000) * clock.daysPerMinute)), last = lastDay(x)
  return clock.from >= last || days >= daysBetween(clock.from, last) ? last : addDays(clock.from, days)
}
/** Ten years after the beginning a running clock stops. */
const lastDay = (x: Exercise): Day => addDays(x.world.scenario.start, 3652)
/** Time passes in steps of at most this many days. */
const stride = 366

/** Firms that a person speaks for just now. */
export const firmsHeld = (x: Exercise): string[] => x.state.seats.flatMap(s => {
  const firm = roleOf(x.world.scenario, s.seat)?.firm
  return firm !== undefined && s.person !== undefined && !s.substitute ? [firm] : []
})

/**
 * The next thing that happens by itself, or nothing: who speaks for which firm, injects kept back, proposals that are settled or whose
 * time is over, a running clock, substitutes for those who stay away, and what those do next. Carried out one by one, until nothing is due.
 */
export function nextDue(x: Exercise, now: number, seen: LastSeen): Due | undefined {
  const { state } = x, s = runNow(x)
  const ofRun = (name: string, event: NewPracticeEvent['event']): Due => ({ ok: true, name, run: [{ branch: state.branch, on: s.case.today, by: system, v: 1, event }], events: [] })
  const own = (name: string, event: ExerciseEvent): Due => ({ ok: true, name, run: [], events: [{ branch: 'b1', on: s.case.today, by: system, v: 1, event }] })

  const want = firmsHeld(x), at = x.states.last()
  const take = want.find(f => !s.world.held.includes(f)), free = s.world.held.find(f => !want.includes(f))
  if (take !== undefined) return ofRun(`hold.${take}.${at}`, { type: 'firm.held', firm: take })
  if (free !== undefined) return ofRun(`free.${free}.${at}`, { type: 'firm.released', firm: free })
  const keep = state.kept.find(i => !s.world.heldInjects.includes(i) && !s.world.injects.includes(i)), letGo = s.world.heldInjects.find(i => !state.kept.includes(i))
  if (keep !== undefined) return ofRun(`keep.${keep}.${at}`, { type: 'inject.held', inject: keep, held: true })
  if (letGo !== undefined) return ofRun(`letgo.${letGo}.${at}`, { type: 'inject.held', inject: letGo, held: false })

  if (state.ended === undefined) for (const p of openProposals(state)) {
    const name = `close.${p.proposal}`
    // The facilitator goes back by her own word; everybody else by the group's.
    const is = p.by === facilitator ? true : settled(x, p)
    if (is !== undefined) return named(name, closing(x, p, is, now, system))
    if (now >= p.until) return named(name, closing(x, p, settled(x, p, true) ?? (state.consensus.late === 'take' && p.asks.kind === 'step'), now, system))
  }

  if (state.ended === undefined && state.clock.mode === 'running' && !s.case.lessons) {
    const goal = clockDay(x, now), day = goal > addDays(s.case.today, stride) ? addDays(s.case.today, stride) : goal
    if (s.case.today >= lastDay(x)) return own('clock.end', { type: 'clock.set', at: now, mode: 'paused', daysPerMinute: 0, day: s.case.today, because: '' })
    if (day > s.case.today) {
      const turn = passTime(x.world, s, { pass: 'to', day }, { branch: state.branch, by: system })
      if (turn.ok) return { ok: true, name: `clock.${state.branch}.${day}`, run: turn.items, events: [] }
    }
  }

  const grace = state.opened?.grace ?? 0
  if (grace > 0 && state.ended === undefined) for (const seat of state.seats) {
    const last = seen[seat.seat]
    if (seat.person !== undefined && !seat.substitute && last !== undefined && now - last > grace * 1000) return own(`substitute.${seat.seat}.${state.last}`, { type: 'seat.substituted', at: now, seat: seat.seat, because: 'away' })
  }

  const substitute = substituteDue(x, now), turn = substitute === undefined ? undefined : substituteTurn(x, substitute, now, system)
  return turn && { ...turn, name: `act.${substitute}.${state.last}` }
}
