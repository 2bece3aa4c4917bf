import { say, type Lang } from '../../../plain/index.ts'
import { sourceName } from '../../../law/index.ts'
import type { Calendar, TimePlan } from '../../../calc/index.ts'
import { basisSaid, rulesOf } from './time-plan-basis.tsx'
import { momentWords, procedureWords, timePlanWords as w } from './time-plan-words.ts'

/** A plan as a calendar: its events keep their names as long as the answers, but for the day, are the same. */
export function timePlanCalendar(plan: TimePlan, lang: Lang, name: string): Calendar {
  const title = name || say(procedureWords[plan.input.procedure], lang)
  return {
    name: `${title} (${say(w[plan.kind], lang)})`, lang, about: JSON.stringify([plan.input, plan.kind, name]),
    events: plan.dates.map(d => ({
      key: d.key, day: d.day, title: `${say(momentWords[d.key], lang)}: ${title}`,
      says: [basisSaid(d, plan.dates, lang), ...rulesOf(d.basis).map(r => `${say(r.says, lang)} (${r.sources.map(s => sourceName(s, lang)).join('; ')})`)].join('\n'),
    })),
  }
}
