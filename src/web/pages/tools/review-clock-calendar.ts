import { say, type Lang } from '../../../plain/index.ts'
import { sourceName } from '../../../law/index.ts'
import { bodies, type Calendar, type CalendarEvent, type ReviewAnswer, type ReviewInput } from '../../../calc/index.ts'
import { countryWords } from '../../look/index.ts'
import { lastSaid } from './review-clock-said.ts'
import { aimWords, happenedWords, reviewWords as w } from './review-clock-words.ts'

/** The last days of one country as a calendar. */
export function reviewClockCalendar(input: ReviewInput, a: ReviewAnswer, lang: Lang): Calendar {
  const country = say(countryWords[a.country], lang)
  const events = a.ways.flatMap((way): CalendarEvent[] => {
    if (!('day' in way.last)) return []
    const body = say(bodies[way.body].name, lang)
    return [{
      key: `${way.aim}-${way.body}`, day: way.last.day, link: bodies[way.body].link, title: `${say(w.lastDay, lang, { day: '' }).replace(/[:\s]+$/, '')}: ${say(aimWords[way.aim], lang)} (${body})`,
      says: [lastSaid(way.last, a.country, lang).says, ...way.rules.map(r => `${say(r.says, lang)} (${r.sources.map(s => sourceName(s, lang)).join('; ')})`)].join('\n'),
    }]
  })
  return { name: `${say(w.title, lang)} – ${country}`, lang, about: JSON.stringify([input.country, input.happened, input.regime, input.means, input.day]), events: events.length > 0 ? events : [{ key: 'none', day: input.day, title: say(happenedWords[input.happened], lang), says: say(w.noLast, lang) }] }
}
