import type { Said } from './said.ts'
import { touchKey } from './register.ts'
import type { BankEntry } from './bank.ts'
import type { Touch } from './types.ts'

export const lessonParts = ['wentWell', 'lessWell', 'otherwise'] as const
export type LessonPart = (typeof lessonParts)[number]
/** A lesson that touches something, with the experience it comes from. Without a part the experience as a whole is about it. */
export type Touching = { readonly entry: BankEntry; readonly part?: LessonPart; readonly says?: Said }

/** Every lesson that touches this. What went wrong comes first: it is what one seldom hears. */
export function touching(bank: readonly BankEntry[], touch: Touch): readonly Touching[] {
  const key = touchKey(touch), has = (t: readonly Touch[] | undefined): boolean => t?.some(x => touchKey(x) === key) ?? false
  const lessons = (part: LessonPart): readonly Touching[] => bank.flatMap(entry => entry.e[part].filter(l => has(l.touches)).map((l): Touching => ({ entry, part, says: l.says })))
  const found = [...lessons('lessWell'), ...lessons('otherwise'), ...lessons('wentWell')]
  return [...found, ...bank.filter(b => has(b.e.touches) && !found.some(f => f.entry === b)).map(entry => ({ entry }))]
}

/** Everything that an experience touches, each once. */
export function touchesOf(b: BankEntry): readonly Touch[] {
  const all = [...(b.e.touches ?? []), ...lessonParts.flatMap(p => b.e[p].flatMap(l => l.touches ?? []))]
  return [...new Map(all.map(t => [touchKey(t), t])).values()]
}
