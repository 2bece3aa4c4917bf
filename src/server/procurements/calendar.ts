import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { say, type Day, type Lang, type Text } from '../../plain/index.ts'
import { ics, stampOf, type CalendarEvent } from '../../calc/index.ts'
import { daysSeen, maySee } from '../../live/index.ts'
import type { Person } from '../../people/index.ts'
import { papersWords as w, remindersPage } from '../../web/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { readForm } from '../body.ts'
import { edge } from '../edge.ts'
import { commonOf } from '../pages-common.ts'
import { freshCommand } from '../runs.ts'
import { answerEdge, page, readerLang, type Site } from '../site.ts'
import { chooseMails, mailsWanted } from './mail-choice.ts'
import { lookerNow } from './looker-now.ts'
import type { Procurement } from './procurements.ts'
import { caseFor, one } from './routes.ts'

/** By the digest of the secret in the address: whose it is. And by person: which digest holds, and since when. */
const calendarShelf = 'calendar', ownerShelf = 'calendar-of'
type Held = { readonly digest: string; readonly made: Day }
const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex')
const calendarType = { 'content-type': 'text/calendar; charset=utf-8' }

export const calendarMade = async (site: Site, person: string): Promise<Day | undefined> => (await site.store.kept(ownerShelf, person) as Held | undefined)?.made
export async function forgetCalendar(site: Site, person: string): Promise<void> {
  const held = await site.store.kept(ownerShelf, person) as Held | undefined
  if (held) await site.store.forget(calendarShelf, held.digest)
  await site.store.forget(ownerShelf, person)
}

/** The days of a case that this person may know of, as events that keep their names when they move. */
function eventsOf(site: Site, p: Procurement, person: Person, lang: Lang): CalendarEvent[] {
  const s = p.state, looker = lookerNow(s, person), team = maySee(looker.roles, 'team')
  // Before the page is open, and after having left the company, one is nobody here.
  if (!team && !s.open) return []
  return daysSeen(s, looker, site.procurements.today(s.case.country)).map(d => ({
    key: `${d.key}-${p.id.slice(0, 12)}`, day: d.on, title: `${typeof d.label === 'string' ? d.label : say(d.label, lang)} – ${s.title}`, says: s.buyerName, link: `${site.people.origin()}/${lang}/${team ? 'procurements' : 'market'}/${p.id}${team ? '/tasks' : ''}`,
  }))
}

async function ofCase(site: Site, c: Context): Promise<Response> {
  const found = await caseFor(site, c)
  if (found instanceof Response) return found
  const { p, person } = found, lang = readerLang(c)
  return c.body(ics({ name: p.state.title, about: p.id, lang, events: eventsOf(site, p, person, lang) }, stampOf(site.now().toISOString())), 200, { ...calendarType, 'content-disposition': `attachment; filename="tipp-${p.id.slice(0, 8)}.ics"` })
}

/** The calendar that a program subscribes to: the secret in the address is all it has. */
async function subscribed(site: Site, c: Context): Promise<Response> {
  const token = (c.req.param('token') ?? '').replace(/\.ics$/, ''), lang = readerLang(c)
  const id = /^[\w-]{43}$/.test(token) ? await site.store.kept(calendarShelf, digestOf(token)) as string | undefined : undefined
  // Somebody blocked or gone has no calendar any more.
  const person = id === undefined ? undefined : await site.people.byId(id)
  if (person === undefined) return answerEdge(site, c, edge('not found'))
  const events: CalendarEvent[] = []
  for (const { id, ended } of await site.procurements.of(person.id)) {
    const p = ended ? undefined : await site.procurements.load(id)
    if (p) events.push(...eventsOf(site, p, person, lang))
  }
  return c.body(ics({ name: say(w.calendarName, lang), about: person.id, lang, events }, stampOf(site.now().toISOString())), 200, { ...calendarType, 'cache-control': 'private, max-age=900' })
}

async function draw(site: Site, c: Context, more: { address?: string; said?: Text } = {}): Promise<Response> {
  const person = await site.people.who(c), lang = readerLang(c)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  const held = await site.store.kept(ownerShelf, person.id) as Held | undefined
  return page(c, remindersPage({ ...commonOf(site.statics, lang, '/me/reminders', person), action: `/${lang}/me/reminders`, command: freshCommand(), ...await mailsWanted(site, person.id), ...(held ? { made: held.made } : {}), ...more }))
}

/** The secret is shown in the answer that makes it and stands nowhere here: making a new one ends the old. */
async function change(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const person = await site.people.who(c), does = one(form.value, 'does'), lang = readerLang(c)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  if (does === 'mails') {
    const chosen = form.value.mails ?? []
    await chooseMails(site, person.id, { reminders: chosen.includes('reminders'), mentions: chosen.includes('mentions') })
    return draw(site, c, { said: w.saved })
  }
  if (does !== 'renew' && does !== 'drop') return answerEdge(site, c, edge('bad request'))
  await forgetCalendar(site, person.id)
  if (does === 'drop') return draw(site, c, { said: w.saved })
  const token = randomBytes(32).toString('base64url'), digest = digestOf(token)
  const kept = await site.store.keep(ownerShelf, person.id, { digest, made: site.now().toISOString().slice(0, 10) as Day } satisfies Held)
  if (!kept.ok || !(await site.store.keep(calendarShelf, digest, person.id)).ok) return answerEdge(site, c, edge('store'))
  return draw(site, c, { address: `${site.people.origin()}/${lang}/calendar/${token}.ics` })
}

export const calendarAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/procurements/:case/tasks.ics`, { GET: ofCase }],
  [`/${lang}/calendar/:token`, { GET: subscribed }],
  [`/${lang}/me/reminders`, { GET: (site, c) => draw(site, c), POST: change }],
])
