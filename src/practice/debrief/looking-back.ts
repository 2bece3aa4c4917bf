import { lineage } from '../../log/index.ts'
import type { Log } from './said.ts'
import type { Commitment } from './types.ts'

const slots = [1, 2, 3] as const

/** At most three, as many as one keeps. Logs from before promises were events of their own hold them as reflections. */
export function commitmentsOf(log: Log): Commitment[] {
  const made = new Map<number, Commitment>(), written: Record<string, string> = {}
  for (const { event: e } of log) {
    if (e.type === 'reflection.written') written[e.about] = e.says.trim()
    if (e.type === 'commitment.made') made.set(e.slot, { slot: e.slot, what: e.what, owner: e.owner, by: e.due, made: e.made })
  }
  return slots.flatMap(slot => {
    const c = made.get(slot) ?? { slot, what: written[`commitment.${slot}.what`] ?? '', owner: written[`commitment.${slot}.owner`] ?? '', by: written[`commitment.${slot}.by`] ?? '' }
    return c.what === '' ? [] : [c]
  })
}

/** The promises of a branch. */
export const commitmentsIn = (envelopes: Log, branch: string): Commitment[] => commitmentsOf(lineage(envelopes, branch))

/** Positions of the moments one chose, as far as they still lie on this path; none when nobody has chosen. */
export function chosenOf(log: Log): number[] {
  const last = log.findLast(e => e.event.type === 'moments.chosen')?.event
  return last?.type === 'moments.chosen' ? last.moments.filter(n => log.some(e => e.n === n)) : []
}
