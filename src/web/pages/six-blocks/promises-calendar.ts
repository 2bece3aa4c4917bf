import { addDays, say, type Day, type Lang } from '../../../plain/index.ts'
import type { Calendar } from '../../../calc/index.ts'
import { b } from './words.ts'

export type Promise3 = { readonly what: string; readonly owner: string; readonly by: string; readonly made: Day }
const sixWeeks = 42
const isDayLike = (s: string): s is Day => /^\d{4}-\d\d-\d\d$/.test(s)

/** Promises as events of a calendar, and one look back after six weeks. `about` tells this run from others and is no key to it. */
export function promisesCalendar(promises: readonly Promise3[], title: string, about: string, lang: Lang): Calendar {
  const last = promises.map(p => p.made).sort().at(-1)
  return {
    name: title, about, lang,
    events: [
      ...promises.flatMap((p, i) => (isDayLike(p.by) ? [{ key: `promise-${i + 1}`, day: p.by, title: say(b.promiseDue, lang, { what: p.what }), says: say(b.by, lang, { owner: p.owner, case: title }) }] : [])),
      ...(last ? [{ key: 'six-weeks', day: addDays(last, sixWeeks), title: say(b.sixWeeks, lang), says: promises.map(p => `${p.what} (${[p.owner, p.by].filter(Boolean).join(', ')})`).join('\n') }] : []),
    ],
  }
}
