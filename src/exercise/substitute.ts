import { chance } from '../plain/index.ts'
import { lineage } from '../log/index.ts'
import { parseAction } from '../case/index.ts'
import { passTime, plausibleNext, takeStep, type NewPracticeEvent } from '../practice/index.ts'
import type { Decided } from './decide.ts'
import { system } from './events.ts'
import { runNow, type Exercise } from './exercise.ts'
import { leadOf, onBuyersSide, roleOf } from './parts.ts'
import { openProposals } from './state.ts'

/**
 * What a scripted substitute on the buyer's side does next: the step that a sensible user would take as the case stands, or letting time
 * pass. It is the simulated user that plays the cases in the tests, so it does nothing a person could not do. Nothing when there is
 * nothing sensible to do. (A firm's substitute is the market itself.)
 */
function substituteStep(x: Exercise, seat: string): readonly NewPracticeEvent[] | 'waits' | undefined {
  const s = runNow(x), seen = lineage(x.envelopes, x.state.branch), place = { branch: x.state.branch, by: seat }
  const taken = (step: string): number => seen.filter(e => 'action' in e.event && e.event.action.step === step).length
  // What has turned out to be impossible is passed over, a few times at most.
  const shunned = new Set<string>()
  for (let tries = 0; tries < 12; tries++) {
    const next = plausibleNext({ world: x.world, s: s.case, luck: chance(x.world.seed, seat, 'substitute', String(seen.length)), taken }, shunned)
    if (!next) return undefined
    if ('pass' in next) {
      // A running clock is the leader’s.
      if (x.state.clock.mode === 'running') return 'waits'
      const turn = passTime(x.world, s, next.pass === 'deadline' ? { pass: 'deadline' } : { pass: 'day' }, place)
      if (turn.ok) return turn.items
      shunned.add(next.pass === 'deadline' ? 'deadline' : 'week')
      continue
    }
    const read = parseAction(next.do)
    if (read.ok) {
      const turn = takeStep(x.world, s, { action: read.action, ...(next.answers ? { answers: next.answers } : {}), ...(next.reasons ? { reasons: next.reasons } : {}) }, place)
      if (turn.ok) return turn.items
    }
    shunned.add(String((next.do as { readonly step?: unknown }).step))
  }
  return undefined
}

/** A substitute takes its next step, and it is noted that it was the substitute. Nothing when it waits for the clock, or finds nothing to do and was asked. */
export function substituteTurn(x: Exercise, seat: string, at: number, by: string): Extract<Decided, { ok: true }> | undefined {
  const asked = by !== system, step = substituteStep(x, seat), last = x.states.last()
  if (step === 'waits' || (step === undefined && asked)) return undefined
  const run = step ?? []
  return { ok: true, run, events: [{ branch: 'b1', on: runNow(x).case.today, by, v: 1, event: { type: 'substitute.acted', at, seat, from: last + 1, to: last + run.length, asked } }] }
}

/**
 * The substitute that goes on by itself: when nobody who is there can act for the buyer, somebody else is there to wait for it, and has
 * waited for the grace. Who is back has the seat back, and it stops; it never acts while the clock stands, a proposal is open, or the debrief has begun.
 */
export function substituteDue(x: Exercise, now: number): string | undefined {
  const { state, world } = x, grace = state.opened?.grace ?? 0
  if (!state.substitutesAct || grace === 0 || now - state.waitedSince < grace * 1000) return undefined
  if (state.ended !== undefined || state.debrief || state.clock.mode === 'paused' || state.stuckAt === x.states.last() || openProposals(state).length > 0) return undefined
  const buyers = state.seats.filter(s => onBuyersSide(roleOf(world.scenario, s.seat))), there = state.seats.filter(s => s.person !== undefined && !s.substitute)
  if (there.length === 0 || there.some(s => buyers.includes(s))) return undefined
  const lead = leadOf(world.scenario, state.seats.map(s => s.seat)), played = buyers.filter(s => s.substitute)
  return (played.find(s => s.seat === lead) ?? played[0])?.seat
}

/** Whether what stands at a position of the run is a substitute’s doing. */
export const bySubstitute = (x: Pick<Exercise, 'state'>, n: number): boolean => x.state.acted.some(a => n >= a.from && n <= a.to)
