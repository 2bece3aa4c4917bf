import type { Context } from 'hono'
import { erasedPerson, ownersOf, type Person } from '../../people/index.ts'
import { peoplePages as pages } from '../../web/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { readForm } from '../body.ts'
import { edge } from '../edge.ts'
import { commonOf } from '../pages-common.ts'
import { answerEdge, page, readerLang, type Site } from '../site.ts'
import { administrators, linkHolds, useLink } from './admin-link.ts'
import { canGetMail } from './providers.ts'
import { noteSecurity } from '../security-log.ts'
import { within } from './request.ts'

const shown = 50

async function showAdmin(site: Site, c: Context): Promise<Response> {
  const person = await site.people.who(c)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  // Others are not told that there is such a page.
  return person.admin ? drawAdmin(site, c, person) : answerEdge(site, c, edge('not found'))
}

async function drawAdmin(site: Site, c: Context, person: Person, lastAdmin = false): Promise<Response> {
  const lang = readerLang(c), find = (c.req.query('find') ?? '').trim().slice(0, 100), db = await site.people.db(), organisations = await site.people.organisations.all()
  const all = db.selectFrom('people_person as p').leftJoin('people_about as a', 'a.person', 'p.id').select(['p.id', 'p.name', 'p.email', 'a.admin', 'a.blocked']).orderBy('a.admin', order => order.desc().nullsLast()).orderBy('p.name')
  // Searched here: SQLite knows capitals of the English alphabet only.
  const low = find.toLocaleLowerCase(), rows = low === '' ? await all.limit(shown + 1).execute() : (await all.execute()).filter(r => r.name.toLocaleLowerCase().includes(low) || r.email.includes(low)).slice(0, shown + 1)
  const names = await site.people.names(organisations.flatMap(ownersOf))
  return page(c, pages.admin({
    ...commonOf(site.statics, lang, '/admin', person), action: `/${lang}/admin`, find, more: rows.length > shown, saved: c.req.query('saved') === '1', lastAdmin,
    organisations: organisations.map(o => ({ ...o, href: `/${lang}/organisations/${o.id.slice('organisation.'.length)}`, count: o.members.size, owners: ownersOf(o).map(id => names.get(id) ?? erasedPerson[lang]) })).sort((a, b) => a.name.localeCompare(b.name, lang)),
    people: rows.slice(0, shown).map(r => ({ id: r.id, name: r.name, email: canGetMail(r.email) ? r.email : '–', admin: r.admin === 1, blocked: r.blocked === 1, me: r.id === person.id })),
  }), lastAdmin ? 422 : 200)
}

async function takeAdmin(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw), person = await site.people.who(c)
  if (!form.ok) return answerEdge(site, c, form.problem)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  if (!person.admin) return answerEdge(site, c, edge('not found'))
  const id = form.value.person?.at(-1) ?? '', what = form.value.do?.at(-1) ?? '', db = await site.people.db()
  const row = await db.selectFrom('people_person as p').leftJoin('people_about as a', 'a.person', 'p.id').select(['p.id', 'a.admin']).where('p.id', '=', id).executeTakeFirst()
  if (!row) return answerEdge(site, c, edge('bad request'))
  const last = row.admin === 1 && await administrators(site.people) <= 1
  switch (what) {
    case 'block':
      if (last || id === person.id) return drawAdmin(site, c, person, true)
      await site.people.about(id, { blocked: true })
      await db.deleteFrom('people_session').where('userId', '=', id).execute()
      break
    case 'unblock': await site.people.about(id, { blocked: false }); break
    case 'make admin': await site.people.about(id, { admin: true }); break
    case 'end admin':
      if (last) return drawAdmin(site, c, person, true)
      await site.people.about(id, { admin: false })
      break
    default: return answerEdge(site, c, edge('bad request'))
  }
  // By ids: what an administrator did can be looked up, and names nobody who is erased.
  noteSecurity(site, 'administration', { who: person.id, what, whom: id })
  return c.redirect(`/${readerLang(c)}/admin?saved=1#people`, 303)
}

async function drawBecome(site: Site, c: Context, key: string, over: boolean): Promise<Response> {
  const person = await site.people.who(c), lang = readerLang(c)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  return page(c, pages.becomeAdmin({ ...commonOf(site.statics, lang, '/me', person), action: `/${lang}/administrator`, key, person: person.name, over }), over ? 410 : 200)
}

async function showBecome(site: Site, c: Context): Promise<Response> {
  const key = c.req.query('key') ?? ''
  if (!within(site, c, 'try')) return answerEdge(site, c, edge('too often'))
  return drawBecome(site, c, key, !(await linkHolds(site.people, key)))
}

async function takeBecome(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw), person = await site.people.who(c)
  if (!form.ok) return answerEdge(site, c, form.problem)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  if (!within(site, c, 'try')) return answerEdge(site, c, edge('too often'))
  if (!(await useLink(site.people, form.value.key?.at(-1) ?? '', person.id))) return drawBecome(site, c, '', true)
  noteSecurity(site, 'administration', { who: person.id, what: 'administrator by the printed link' })
  return c.redirect(`/${readerLang(c)}/admin`, 303)
}

export const adminAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/admin`, { GET: showAdmin, POST: takeAdmin }],
  [`/${lang}/administrator`, { GET: showBecome, POST: takeBecome }],
])
