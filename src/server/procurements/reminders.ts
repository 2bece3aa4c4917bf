import { langs, say, type Text } from '../../plain/index.ts'
import { nearDay, remindersIn } from '../../live/index.ts'
import { formatDay, papersWords as w } from '../../web/index.ts'
import type { Site } from '../site.ts'
import { mailsWanted } from './mail-choice.ts'

/** What this process has gone through, so that it does not do so every minute: the day, and how far the case had come. */
const gone = new WeakMap<Site, Map<string, string>>()

/**
 * Mails to those whom a day concerns: a week before and the day before, once per person and day of the case. Every process may ask:
 * the outbox writes each letter once under its name. Answers how many were asked for.
 */
export async function sendReminders(site: Site): Promise<number> {
  const seen = gone.get(site) ?? new Map<string, string>()
  gone.set(site, seen)
  let asked = 0
  for (const { id, ended, country, last } of await site.procurements.listed()) {
    const today = site.procurements.today(country), mark = `${today}/${last}`
    if (ended || seen.get(id) === mark) continue
    const p = await site.procurements.load(id)
    if (p && nearDay(p.state, today)) for (const { person, day, before } of remindersIn(p.state, today)) {
      if (!(await mailsWanted(site, person)).reminders) continue
      const lang = (await site.people.byId(person))?.lang ?? p.state.lang, same = (words: string): Text => Object.fromEntries(langs.map(l => [l, words])) as Text
      // What a task says is for the team, not for a mail.
      const what = typeof day.label === 'string' ? w.aTask : day.label, values = { title: p.state.title, buyer: p.state.buyerName, what: say(what, lang), day: formatDay(day.on, lang) }
      const days = day.on === today ? w.todayHead : before === 1 ? w.tomorrowHead : w.inAWeek
      const sent = await site.outbox.send({
        to: { person }, lang, subject: same(say(w.mailDaySubject, lang, { ...values, days: say(days, lang) })), values, once: `day.${id}.${day.key}.${day.on}.${before}`,
        body: [day.task ? w.mailTaskDay : w.mailDay, { href: `${site.people.origin()}/${lang}/procurements/${id}/tasks`, label: w.toCase }, w.mailOff],
      })
      if (sent === 'written') asked++
    }
    seen.set(id, mark)
  }
  return asked
}
