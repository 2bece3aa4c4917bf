import type { Action, CaseState, Circumstances } from '../case/index.ts'
import type { World } from '../practice/index.ts'
import { tryStep, type Tried } from '../web/index.ts'

export const firmsOf = (world: World): ReadonlySet<string> => new Set(world.scenario.firms.map(f => f.id))

/** A step of a run weighed without being taken: the same weighing as in the browser. */
export const weighStep = (world: World, s: CaseState, action: Action, said: Pick<Circumstances, 'answers' | 'reasons'>): Tried =>
  tryStep(world.lawbook, world.country, firmsOf(world), s, action, said)
