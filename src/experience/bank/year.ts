import type { BankEntry } from './bank.ts'
import { touchKey } from './register.ts'
import { lessonParts, touchesOf, type LessonPart } from './lessons.ts'
import type { Outcome, Touch } from './types.ts'
import type { Said } from './said.ts'
import { areas, ends, resultKinds, wentWrong, type Area, type End, type Measure, type ResultKind, type Way } from './vocabulary.ts'

/** Below this a count says what happened, not what tends to happen. */
export const smallNumber = 10

export type YearLesson = { readonly entry: BankEntry; readonly part: LessonPart; readonly says: Said }
export type YearPart = {
  readonly kind: ResultKind
  readonly entries: readonly BankEntry[]
  readonly small: boolean
  readonly byEnd: readonly (readonly [End, number])[]
  readonly byWay: readonly (readonly [Way | 'notStated', number])[]
  /** What was not taken into use: called off, without meeting the need, tried and not bought. */
  readonly wrong: readonly BankEntry[]
  readonly lessons: readonly { readonly area: Area; readonly lessons: readonly YearLesson[] }[]
  /** Single figures with where they stand; nothing is added up or averaged. */
  readonly figures: readonly { readonly measure: Measure; readonly of: readonly { readonly entry: BankEntry; readonly outcome: Outcome }[] }[]
}
export type YearReport = { readonly year: number; readonly parts: readonly YearPart[]; readonly answers: number; readonly touched: readonly { readonly touch: Touch; readonly count: number }[] }

const counted = <K extends string>(all: readonly K[]): readonly (readonly [K, number])[] => {
  const n = new Map<K, number>()
  for (const k of all) n.set(k, (n.get(k) ?? 0) + 1)
  return [...n].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
const measuresIn = (entries: readonly BankEntry[]): YearPart['figures'] => {
  const by = new Map<Measure, { entry: BankEntry; outcome: Outcome }[]>()
  for (const entry of entries) for (const outcome of entry.e.outcome) if (outcome.figure) by.set(outcome.measure, [...(by.get(outcome.measure) ?? []), { entry, outcome }])
  return [...by].map(([measure, of]) => ({ measure, of }))
}

/** The years in which something was published here or a correction came, newest first. */
export const yearsWith = (bank: readonly BankEntry[]): readonly number[] => [...new Set(bank.flatMap(b => [Number(b.on.slice(0, 4)), ...b.answers.map(a => Number((a.decided?.on ?? a.on).slice(0, 4)))]))].sort((a, b) => b - a)

/**
 * What a year taught: every experience that was published here in it, by the kind of its result, and never across kinds. Counts only;
 * who wants a comparison finds the experiences behind each count.
 */
export function yearReport(bank: readonly BankEntry[], year: number): YearReport {
  const mine = bank.filter(b => b.on.startsWith(`${year}-`))
  const parts = resultKinds.map((kind): YearPart => {
    const entries = mine.filter(b => b.e.kind === kind)
    return {
      kind, entries, small: entries.length < smallNumber, wrong: entries.filter(b => wentWrong.includes(b.e.end)),
      byEnd: counted(entries.map(b => b.e.end)).toSorted((a, b) => ends.indexOf(a[0]) - ends.indexOf(b[0])), byWay: counted(entries.map(b => b.e.method.procedure ?? 'notStated' as const)),
      lessons: areas.map(area => ({ area, lessons: (['lessWell', 'otherwise', 'wentWell'] as const).flatMap(part => entries.filter(b => b.e.areas[0] === area).flatMap(entry => entry.e[part].map(l => ({ entry, part, says: l.says })))) })).filter(x => x.lessons.length > 0),
      figures: measuresIn(entries),
    }
  }).filter(p => p.entries.length > 0)
  const touches = new Map<string, { touch: Touch; count: number }>()
  for (const b of mine) for (const touch of touchesOf(b)) { const key = touchKey(touch), had = touches.get(key); touches.set(key, { touch, count: (had?.count ?? 0) + 1 }) }
  return { year, parts, answers: bank.flatMap(b => b.answers).filter(a => (a.decided?.on ?? a.on).startsWith(`${year}-`)).length, touched: [...touches.values()].sort((a, b) => b.count - a.count).slice(0, 12) }
}
export { lessonParts }
