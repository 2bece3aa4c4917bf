import { addDays } from '../../plain/index.ts'
import type { World } from '../types.ts'
import type { Log } from './said.ts'
import type { InjectCame } from './types.ts'

/** What came from outside, with what would have been a good answer once the run is over: as far as the log of one who plays alone can show it. */
export function injectsCame(world: World, log: Log, over: boolean): InjectCame[] {
  return log.flatMap(({ n, on, event }): InjectCame[] => {
    const i = event.type === 'news.came' ? world.scenario.injects.find(x => x.id === event.inject) : undefined
    if (!i) return []
    const took = (step: string, within: number): boolean => log.some(e => e.n > n && e.on <= addDays(on, within) && 'action' in e.event && e.event.action.step === step)
    return [{
      inject: i.id, on, n, by: i.by, from: i.from, says: i.says, ...(i.rule ? { rule: i.rule } : {}), ...(over ? { expected: i.expected } : {}),
      reactions: over ? i.reactions.flatMap(r => ('writes' in r ? [] : [{ ...('takes' in r ? { takes: r.takes } : { avoids: r.avoids }), within: r.within, came: 'takes' in r ? took(r.takes, r.within) : !took(r.avoids, r.within) }])) : [],
    }]
  })
}
