import { chance } from '../plain/index.ts'
import { lineage } from '../log/index.ts'
import { parseAction } from '../case/index.ts'
import { passTime, plausibleNext, takeStep, type NewPracticeEvent } from '../practice/index.ts'
import { runNow, type Exercise } from './exercise.ts'

/**
 * What a scripted substitute on the buyer's side does next: the step that a sensible user would take as the case stands, or letting time
 * pass. It is the simulated user that plays the cases in the tests, so it does nothing a person could not do. Nothing when there is
 * nothing sensible to do. (A firm's substitute is the market itself.)
 */
export function substituteActs(x: Exercise, seat: string): readonly NewPracticeEvent[] | undefined {
  const s = runNow(x), seen = lineage(x.envelopes, x.state.branch), place = { branch: x.state.branch, by: seat }
  const taken = (step: string): number => seen.filter(e => 'action' in e.event && e.event.action.step === step).length
  // What has turned out to be impossible is passed over, a few times at most.
  const shunned = new Set<string>()
  for (let tries = 0; tries < 12; tries++) {
    const next = plausibleNext({ world: x.world, s: s.case, luck: chance(x.world.seed, seat, 'substitute', String(seen.length)), taken }, shunned)
    if (!next) return undefined
    if ('pass' in next) {
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
