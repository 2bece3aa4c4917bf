import type { CaseStep } from '../law/index.ts'
import { lineage } from '../log/index.ts'
import { cannotTake, firmActs, passTime, rewind, takeStep, type NewPracticeEvent } from '../practice/index.ts'
import { mostPeople, type FacilitatorCommand, type PersonCommand, type SeatCommand } from './commands.ts'
import { blockMinutes, facilitator, type ExerciseEvent, type NewExerciseEvent } from './events.ts'
import { runNow, seenNow, type Exercise } from './exercise.ts'
import { leadOf, onBuyersSide, roleOf, stepsOf } from './parts.ts'
import { substituteTurn } from './substitute.ts'
import { refuseTo, type ExerciseRefusal } from './refusal.ts'
import { openProposals, personIn, seatNamed, type Proposal } from './state.ts'

/** What a command comes to: events for the run, events for the exercise, or why not. Neither is written here. */
export type Decided =
  | { readonly ok: true; readonly run: readonly NewPracticeEvent[]; readonly events: readonly NewExerciseEvent[] }
  | { readonly ok: false; readonly refusal: ExerciseRefusal }
/** What comes with a command besides itself: when (milliseconds since 1970), and a name for what it brings into being. */
export type With = { readonly now: number; readonly fresh: string }

const yes = (x: Exercise, by: string, ...events: readonly ExerciseEvent[]): Decided => ({ ok: true, run: [], events: events.map(event => ({ branch: 'b1', on: runNow(x).case.today, by, v: 1, event })) })
const inRun = (items: readonly NewPracticeEvent[]): Decided => ({ ok: true, run: items, events: [] })
export const mostCommitments = 3

/** Whether the group can go back to an event: one of the path that is played, not before the case begins. */
const mayGoBackTo = (x: Exercise, to: number): boolean => {
  const path = lineage(x.envelopes, x.state.branch), begins = path.find(e => e.event.type === 'case.opened')?.n ?? Infinity
  return to >= begins && path.some(e => e.n === to)
}

/** Why nobody more can come in, if so. */
export const mayNotJoin = ({ people, joining, ended }: Exercise['state']): 'full' | 'shut' | 'ended' | undefined =>
  ended !== undefined ? 'ended' : !joining ? 'shut' : people.length >= mostPeople ? 'full' : undefined

/** The seat that acts for the leading one while nobody sits there: the next on the buyer's side, so that nobody is left without a buyer. */
export function actingLead(x: Exercise): string | undefined {
  const { seats } = x.state, { scenario } = x.world, lead = leadOf(scenario, seats.map(s => s.seat))
  const there = (seat: string | undefined): boolean => { const s = seats.find(y => y.seat === seat); return s?.person !== undefined && !s.substitute }
  if (there(lead)) return lead
  return seats.find(s => there(s.seat) && onBuyersSide(roleOf(scenario, s.seat)))?.seat ?? lead
}
/** The steps that a seat may take now. */
export function mayTake(x: Exercise, seat: string): readonly CaseStep[] {
  const part = roleOf(x.world.scenario, seat)?.part
  return part === undefined ? [] : stepsOf[actingLead(x) === seat && part !== 'supplier' ? 'buyer' : part]
}

/** Whether a seat may speak and listen in a channel. */
export function mayUse(x: Exercise, seat: string, channel: string): boolean {
  const role = roleOf(x.world.scenario, seat)
  if (!role) return false
  if (channel === 'all') return true
  if (channel === 'team') return onBuyersSide(role)
  const firm = channel.slice('firm:'.length)
  // A firm that nobody can speak for has no channel: what is said there would be said to the wind.
  return x.world.scenario.roles.some(r => r.firm === firm && x.state.seats.some(s => s.seat === r.id)) && (onBuyersSide(role) || role.firm === firm)
}

/** Whether another seat has taken this step since the one who asks looked. */
function takenSince(x: Exercise, base: number, seat: string, step: CaseStep): boolean {
  const seen = seenNow(x)
  for (let i = seen.length - 1; i >= 0 && seen[i]!.n > base; i--) { const { by, event } = seen[i]!; if (by !== seat && 'action' in event && event.action.step === step) return true }
  return false
}

/** What a seat asks for. */
export function decideSeat(x: Exercise, seat: string, command: SeatCommand, w: With): Decided {
  const { state, world } = x, role = roleOf(world.scenario, seat), here = seatNamed(state, seat), at = w.now
  if (!role || !here) return refuseTo('no such seat')
  if (here.substitute) return refuseTo('away')
  const after = command.does === 'write' || command.does === 'commit' || command.does === 'say' || command.does === 'help'
  if (state.ended !== undefined && !after) return refuseTo('ended')
  const place = { branch: state.branch, by: seat }
  switch (command.does) {
    case 'step': {
      const { action } = command
      if (!mayTake(x, seat).includes(action.step)) return refuseTo('not your part')
      if (state.clock.mode === 'paused') return refuseTo('paused')
      if (takenSince(x, command.base, seat, action.step)) return refuseTo('changed meanwhile')
      const said = { action, ...(command.answers ? { answers: command.answers } : {}), ...(command.reasons ? { reasons: command.reasons } : {}) }
      if (!state.consensus.steps.includes(action.step)) {
        const turn = takeStep(world, runNow(x), said, place)
        return turn.ok ? inRun(turn.items) : { ok: false, refusal: turn.refusal }
      }
      // What cannot be done at all is refused before anybody is asked about it; the law is asked when it is done.
      const impossible = cannotTake(world, runNow(x), action)
      if (impossible) return { ok: false, refusal: impossible }
      if (openProposals(state).some(p => p.asks.kind === 'step' && p.asks.command.action.step === action.step)) return refuseTo('under discussion')
      return yes(x, seat, { type: 'proposal.opened', at, proposal: w.fresh, asks: { kind: 'step', command: said }, until: at + state.consensus.seconds * 1000, runAt: x.states.last(), branch: state.branch })
    }
    case 'pass': {
      if (!onBuyersSide(role)) return refuseTo('not your part')
      if (state.clock.mode !== 'manual') return refuseTo(state.clock.mode === 'paused' ? 'paused' : 'the clock runs')
      const turn = passTime(world, runNow(x), typeof command.pass === 'object' ? { pass: 'to', day: command.pass.to } : { pass: command.pass }, place)
      return turn.ok ? inRun(turn.items) : { ok: false, refusal: turn.refusal }
    }
    case 'act': {
      if (role.firm === undefined) return refuseTo('not your part')
      if (state.clock.mode === 'paused') return refuseTo('paused')
      const acted = firmActs(world, runNow(x), role.firm, command.as, place)
      return acted.ok ? inRun(acted.items) : acted
    }
    case 'say': return mayUse(x, seat, command.channel) ? yes(x, seat, { type: 'message.sent', at, message: w.fresh, channel: command.channel, says: command.says, runAt: x.states.last() }) : refuseTo('not here')
    case 'share': {
      const m = state.messages.find(y => y.message === command.message)
      if (!m || !mayUse(x, seat, m.channel) || m.channel === 'all' || m.channel === 'team') return refuseTo('no such thing')
      if (!onBuyersSide(role) || !fromBuyersSide(x, m.by)) return refuseTo('not your part')
      return m.shared === undefined ? yes(x, seat, { type: 'message.shared', at, message: m.message }) : refuseTo('already sent')
    }
    case 'answer': {
      const p = state.proposals.find(y => y.proposal === command.proposal)
      if (!p || !mayAnswer(x, seat, p.asks.kind)) return refuseTo('no such thing')
      if (p.closed) return refuseTo('decided')
      if (!command.agrees && command.because.trim() === '') return refuseTo('reason needed')
      return yes(x, seat, { type: 'proposal.answered', at, proposal: p.proposal, agrees: command.agrees, because: command.because.trim(), ...(command.guess ? { guess: command.guess } : {}), ...(command.sure ? { sure: command.sure } : {}) })
    }
    case 'takeBack': {
      const p = state.proposals.find(y => y.proposal === command.proposal)
      if (!p) return refuseTo('no such thing')
      if (p.by !== seat) return mayAnswer(x, seat, p.asks.kind) ? refuseTo('not yours') : refuseTo('no such thing')
      return p.closed ? refuseTo('decided') : yes(x, seat, { type: 'proposal.closed', at, proposal: p.proposal, outcome: 'withdrawn', objections: [] })
    }
    case 'rewind': {
      if (!onBuyersSide(role)) return refuseTo('not your part')
      if (!mayGoBackTo(x, command.to)) return refuseTo('no such thing')
      if (openProposals(state).some(p => p.asks.kind === 'rewind')) return refuseTo('under discussion')
      return yes(x, seat, { type: 'proposal.opened', at, proposal: w.fresh, asks: { kind: 'rewind', to: command.to, tries: command.tries, expects: command.expects }, until: at + state.consensus.seconds * 1000, runAt: x.states.last(), branch: state.branch })
    }
    case 'help': return yes(x, seat, { type: 'help.asked', at, help: w.fresh, says: command.says })
    case 'write': return !state.debrief ? refuseTo('not now') : yes(x, seat, { type: 'debrief.written', at, block: command.block, field: command.field, says: command.says })
    case 'commit': return !state.debrief ? refuseTo('not now') : state.commitments.length >= mostCommitments ? refuseTo('enough') : yes(x, seat, { type: 'commitment.made', at, what: command.what, owner: command.owner, due: command.due })
  }
}

/** Who is asked about a proposal: about a step the buyer's side; about going back everybody, for all lose the same future. */
export const mayAnswer = (x: Exercise, seat: string, kind: 'step' | 'rewind'): boolean =>
  seatNamed(x.state, seat) !== undefined && (kind === 'rewind' || onBuyersSide(roleOf(x.world.scenario, seat)))
export const fromBuyersSide = (x: Exercise, by: string): boolean => by === facilitator || onBuyersSide(roleOf(x.world.scenario, by))

/** Whose house a seat belongs to: the buyer's, or a firm's. */
const houseOf = (x: Exercise, seat: string): string => roleOf(x.world.scenario, seat)?.firm ?? 'buyer'

/** What somebody who has joined asks for, in a seat or not. */
export function decidePerson(x: Exercise, person: string, command: PersonCommand, w: With): Decided {
  const who = x.state.people.find(p => p.person === person)
  if (!who) return refuseTo('not seated')
  switch (command.does) {
    case 'sit': {
      const seat = seatNamed(x.state, command.seat)
      if (!seat) return refuseTo('no such seat')
      if (seat.person === person) return refuseTo('already sent')
      // An empty seat that a substitute plays is free to take; one that somebody left for a moment is not.
      if (seat.person !== undefined) return refuseTo('seat taken')
      // What one knows from the other side of the table one does not carry over by oneself: the facilitator moves people, and all are told.
      if ([...who.before, ...(who.seat === undefined ? [] : [who.seat])].some(s => houseOf(x, s) !== houseOf(x, command.seat))) return refuseTo('other side')
      return yes(x, person, { type: 'seat.taken', at: w.now, seat: command.seat, person })
    }
    case 'standUp': return who.seat === undefined ? refuseTo('not seated') : yes(x, person, { type: 'seat.left', at: w.now, seat: who.seat, person })
    case 'comeBack': {
      if (who.seat === undefined) return refuseTo('not seated')
      return seatNamed(x.state, who.seat)?.substitute ? yes(x, who.seat, { type: 'seat.returned', at: w.now, seat: who.seat }) : refuseTo('already sent')
    }
  }
}

/** What the facilitator can still do when the exercise has ended: all that belongs to looking back. */
const afterTheEnd: ReadonlySet<FacilitatorCommand['does']> = new Set(['moment', 'note', 'tell', 'answerHelp', 'block', 'reveal', 'giveBack'])

/** What the facilitator asks for. */
export function decideFacilitator(x: Exercise, command: FacilitatorCommand, w: With): Decided {
  const { state, world } = x, at = w.now, me = facilitator, s = runNow(x)
  if (state.ended !== undefined && !afterTheEnd.has(command.does)) return refuseTo('ended')
  const ofRun = (...events: NewPracticeEvent['event'][]): readonly NewPracticeEvent[] => events.map(event => ({ branch: state.branch, on: s.case.today, by: me, v: 1, event }))
  switch (command.does) {
    case 'inject': {
      const inject = world.scenario.injects.find(i => i.id === command.inject)
      if (!inject || command.to.some(seat => !seatNamed(state, seat))) return refuseTo('no such thing')
      if (s.world.injects.includes(inject.id)) return refuseTo('already sent')
      const sent = yes(x, me, { type: 'inject.sent', at, inject: inject.id, to: command.to.length > 0 ? command.to : inject.to, because: command.because })
      return sent.ok ? { ...sent, run: ofRun({ type: 'news.came', inject: inject.id }) } : sent
    }
    case 'keep': {
      if (!world.scenario.injects.some(i => i.id === command.inject)) return refuseTo('no such thing')
      if (s.world.injects.includes(command.inject)) return refuseTo('already sent')
      return yes(x, me, { type: 'inject.kept', at, inject: command.inject, kept: command.kept, because: command.because })
    }
    case 'clock': return yes(x, me, { type: 'clock.set', at, mode: command.mode, daysPerMinute: command.mode === 'running' ? command.daysPerMinute : 0, day: s.case.today, because: command.because })
    case 'jump': {
      const turn = passTime(world, s, { pass: command.pass }, { branch: state.branch, by: me })
      if (!turn.ok) return { ok: false, refusal: turn.refusal }
      // A running clock goes on from the day one has jumped to.
      const day = turn.items[turn.items.length - 1]?.on ?? s.case.today
      const set = yes(x, me, { type: 'clock.set', at, mode: state.clock.mode, daysPerMinute: state.clock.daysPerMinute, day, because: command.because })
      return set.ok ? { ...set, run: turn.items } : set
    }
    case 'substitute': return !seatNamed(state, command.seat) ? refuseTo('no such seat') : seatNamed(state, command.seat)!.substitute ? refuseTo('already sent') : yes(x, me, { type: 'seat.substituted', at, seat: command.seat, because: 'facilitator' })
    case 'actFor': {
      const seat = seatNamed(state, command.seat)
      if (!seat?.substitute || !onBuyersSide(roleOf(world.scenario, command.seat))) return refuseTo('no such thing')
      if (state.clock.mode === 'paused') return refuseTo('paused')
      return substituteTurn(x, command.seat, at, me) ?? refuseTo('nothing sensible')
    }
    case 'joining': return command.open === state.joining ? refuseTo('already sent') : yes(x, me, { type: 'joining.set', at, open: command.open, because: command.because })
    case 'substitutes': return command.letAct === state.substitutesAct ? refuseTo('already sent') : yes(x, me, { type: 'substitutes.set', at, act: command.letAct, because: command.because })
    case 'giveBack': return !seatNamed(state, command.seat)?.substitute ? refuseTo('no such thing') : yes(x, me, { type: 'seat.returned', at, seat: command.seat })
    case 'rotate': {
      const to = command.moves.map(m => m.to), people = command.moves.map(m => m.person)
      if (new Set(to).size !== to.length || new Set(people).size !== people.length) return refuseTo('seat taken')
      for (const m of command.moves) {
        if (!seatNamed(state, m.to)) return refuseTo('no such seat')
        if (!state.people.some(p => p.person === m.person)) return refuseTo('no such thing')
        const there = personIn(state, m.to)
        if (there && !people.includes(there.person)) return refuseTo('seat taken')
      }
      return yes(x, me, { type: 'seats.rotated', at, moves: command.moves })
    }
    case 'close': {
      const p = state.proposals.find(y => y.proposal === command.proposal)
      if (!p) return refuseTo('no such thing')
      if (p.closed) return refuseTo('decided')
      return closing(x, p, command.take, at, me, command.because)
    }
    case 'goBack': {
      if (!mayGoBackTo(x, command.to)) return refuseTo('no such thing')
      const opened: ExerciseEvent = { type: 'proposal.opened', at, proposal: w.fresh, asks: { kind: 'rewind', to: command.to, tries: command.tries, expects: command.expects }, until: at, runAt: x.states.last(), branch: state.branch }
      return yes(x, me, opened)
    }
    case 'moment': return yes(x, me, { type: 'moment.marked', at, runAt: Math.min(command.runAt, x.states.last()), says: command.says })
    case 'note': return yes(x, me, { type: 'note.written', at, runAt: x.states.last(), says: command.says })
    case 'tell': return command.channel === 'all' || command.channel === 'team' || world.scenario.roles.some(r => `firm:${r.firm}` === command.channel && seatNamed(state, r.id))
      ? yes(x, me, { type: 'message.sent', at, message: w.fresh, channel: command.channel, says: command.says, runAt: x.states.last() }) : refuseTo('no such thing')
    case 'answerHelp': {
      const h = state.help.find(y => y.help === command.help)
      return !h ? refuseTo('no such thing') : h.answer ? refuseTo('already sent') : yes(x, me, { type: 'help.answered', at, help: h.help, says: command.says })
    }
    case 'block': return yes(x, me, { type: 'debrief.moved', at, to: command.to, minutes: command.minutes ?? blockMinutes[command.to] })
    case 'reveal': return !state.debrief ? refuseTo('not now') : yes(x, me, { type: 'debrief.revealed', at, block: command.block })
    // What is still open falls: nobody is left waiting for an answer that can no longer come.
    case 'end': return yes(x, me, ...openProposals(state).map((p): ExerciseEvent => ({ type: 'proposal.closed', at, proposal: p.proposal, outcome: 'dropped', objections: [] })), { type: 'exercise.ended', at })
  }
}

/** Ends a proposal: carries it out, or lets it fall; objections are kept either way. */
export function closing(x: Exercise, p: Proposal, take: boolean, at: number, by: string, because = ''): Decided {
  const objections = p.answers.filter(a => !a.agrees).map(a => a.seat)
  const close = (outcome: 'taken' | 'refused' | 'dropped', more: object = {}, run: readonly NewPracticeEvent[] = []): Decided => {
    const closed = yes(x, by, { type: 'proposal.closed', at, proposal: p.proposal, outcome, objections, ...(because === '' ? {} : { because }), ...more })
    return closed.ok ? { ...closed, run } : closed
  }
  if (!take) return close('dropped')
  if (p.asks.kind === 'rewind') {
    const back = rewind(x.envelopes, p.branch, p.asks.to, { tries: p.asks.tries, expects: p.asks.expects }, { by: p.by })
    if (!back.ok) return close('refused', { code: back.code })
    const done = close('taken', { branch: back.branch }, back.items)
    // The clock goes on from the day one has gone back to.
    const { mode, daysPerMinute } = x.state.clock, reset = yes(x, by, { type: 'clock.set', at, mode, daysPerMinute, day: back.items[0]!.on, because: '' })
    return done.ok && reset.ok ? { ...done, events: [...done.events, ...reset.events] } : done
  }
  if (p.branch !== x.state.branch) return close('refused', { code: 'no such thing' })
  const turn = takeStep(x.world, runNow(x), p.asks.command, { branch: p.branch, by: p.by })
  return turn.ok ? close('taken', { verdict: turn.opinions[x.world.country]?.verdict ?? 'depends' }, turn.items) : close('refused', { code: turn.refusal.code })
}
