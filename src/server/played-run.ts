import type { Context } from 'hono'
import { onBuyersSide, reaches, roleOf } from '../exercise/index.ts'
import { edge } from './edge.ts'
import { exerciseIn } from './exercises.ts'
import { seatPageView } from './exercise-views.ts'
import { openedBy } from './routes-exercise-api.ts'
import type { Run } from './runs.ts'
import { answerEdge, type Site } from './site.ts'

/**
 * The run of an exercise as the person sees it whom the key belongs to. The desk is the buyer's house: suppliers have a page of their
 * own. The debrief is open to all once the facilitator has begun it, and to her before.
 */
export async function playedRun(site: Site, c: Context, key: string, to: 'desk' | 'debrief'): Promise<Run | Response> {
  const opened = await openedBy(site, c)
  if (opened instanceof Response) return opened
  const { live, as } = opened, x = exerciseIn(live), { branch } = live.state
  const path = `at/${key}/desk`
  const told = live.state.debrief !== undefined || live.state.ended !== undefined
  if (as === 'facilitator') return { ...live.run, played: { path, live, as, branch, reached: () => true, together: lang => ({ table: `/${lang}/board/${key}`, listen: `/${lang}/board/${key}/live`, mayDebrief: true }) } }
  const seat = typeof as === 'object' ? live.state.people.find(p => p.person === as.person)?.seat : undefined
  const inside = seat !== undefined && onBuyersSide(roleOf(x.world.scenario, seat))
  if (seat === undefined || (to === 'desk' ? !inside : !told)) return answerEdge(site, c, edge('not yours to see'))
  return {
    ...live.run,
    played: {
      path, live, as: { seat }, branch,
      together: lang => {
        const view = seatPageView(site, lang, live, key, seat)
        return { table: `/${lang}/at/${key}`, listen: `/${lang}/at/${key}/live`, ...(view ? { seat: view } : {}), mayDebrief: told }
      },
      reached: id => { const inject = x.world.scenario.injects.find(i => i.id === id); return inject !== undefined && reaches(x, inject, seat) },
    },
  }
}
