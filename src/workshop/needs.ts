import type { Material, NeedCard } from './material.ts'
import type { WorkshopState } from './state.ts'

/** Every need there is: those that lay ready, and those that somebody thought of. */
export const allNeeds = (m: Material, s: WorkshopState): readonly NeedCard[] => [...m.needs, ...s.added.map(({ need, ...rest }) => ({ id: need, ...rest }))]
export const needNamed = (m: Material, s: WorkshopState, id: string): NeedCard | undefined => allNeeds(m, s).find(n => n.id === id)
