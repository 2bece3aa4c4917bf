import type { Store } from '../../store/index.ts'

// Who comes to a meeting, as the firm chose to tell: names of people, and so outside the log. Emptied whenever the firm likes.
const shelf = 'participants'
export const longestNames = 500
const key = (id: string, slot: string, firm: string): string => `${id}.${slot}.${firm}`
export async function keepNames(store: Store, id: string, slot: string, firm: string, names: string): Promise<boolean> {
  const said = names.trim().slice(0, longestNames)
  return (said === '' ? await store.forget(shelf, key(id, slot, firm)) : await store.keep(shelf, key(id, slot, firm), { names: said })).ok
}
export async function namesOf(store: Store, id: string, slot: string, firm: string): Promise<string | undefined> {
  const there = await store.kept(shelf, key(id, slot, firm)) as { names?: unknown } | undefined
  return typeof there?.names === 'string' ? there.names : undefined
}
