import { addDays } from '../plain/index.ts'
import type { Due } from './consequences.ts'
import type { PracticeState, World } from './types.ts'

/** Injects whose moment has come: a typed condition on the run, never an expression. */
export function injectsDue(world: World, s: PracticeState): Due[] {
  const c = s.case
  return world.scenario.injects.flatMap((inject): Due[] => {
    if (s.world.injects.includes(inject.id) || s.world.heldInjects.includes(inject.id) || c.lessons) return []
    if (inject.owner === 'facilitator' && s.world.facilitated) return []
    if (inject.after.some(id => !s.world.injects.includes(id))) return []
    const w = inject.when
    // Nobody sends it when one practises alone.
    if ('facilitator' in w) return []
    const event = { type: 'news.came', inject: inject.id } as const
    if ('day' in w) return [{ on: addDays(world.scenario.start, w.day), events: [event] }]
    const holds = 'step' in w ? c.noted.some(n => n.weighed.step === w.step)
      : 'firmsMet' in w ? new Set(c.meetings.map(m => m.firm)).size >= w.firmsMet
        : 'tenders' in w ? c.tenders.length >= w.tenders : c.deliveries.some(d => d.phase >= w.phase)
    return holds ? [{ on: addDays(c.today, 1), events: [event] }] : []
  })
}
