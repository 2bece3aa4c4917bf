import type { Lang } from '../plain/index.ts'
import { isCaseStep, type CaseStep } from '../law/index.ts'
import { whyNot } from '../case/index.ts'
import { playRoute, type Played } from './play.ts'
import type { Route, World } from './types.ts'

/** The route up to, but not including, its first line that takes the step; undefined when it never does. */
export function routeBefore(route: Route, step: CaseStep): Route | undefined {
  const at = route.lines.findIndex(line => 'do' in line && isCaseStep(line.do.step) && line.do.step === step)
  return at < 0 ? undefined : { ...route, lines: route.lines.slice(0, at) }
}

/**
 * Plays a route until one stands at the threshold of a step: it can be taken next, and nothing of it is done. Chance may have it
 * that there is nothing to take it on (nobody has asked anything), so seeds are tried from `seed` on, a handful at most.
 */
export function threshold(world: World, route: Route, step: CaseStep, before: CaseStep = step, lang: Lang = 'en', tries = 8): { readonly world: World; readonly played: Played } | undefined {
  const road = routeBefore(route, before)
  if (!road) return undefined
  for (let i = 0; i < tries; i++) {
    const here: World = { ...world, seed: (world.seed + i) >>> 0 }, played = playRoute(here, road, undefined, lang)
    if (played.refused.length === 0 && !whyNot(played.state.case, step)) return { world: here, played }
  }
  return undefined
}
