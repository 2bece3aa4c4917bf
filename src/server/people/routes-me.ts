import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { isLang, text as t, type Day } from '../../plain/index.ts'
import { ownersOf, readEmail, readName, type Person } from '../../people/index.ts'
import { peoplePages as pages, type FormValues, type MeView } from '../../web/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { readForm } from '../body.ts'
import { edge } from '../edge.ts'
import { commonOf } from '../pages-common.ts'
import { answerEdge, page, readerLang, type Site } from '../site.ts'
import { deviceOf } from './device.ts'
import { erasePerson, exportOf } from './erase.ts'
import { sessionIn, setCookies, signInAgain, within } from './request.ts'
import { noteSecurity } from '../security-log.ts'

const one = (values: FormValues, name: string): string => values[name]?.at(-1) ?? ''
const dayOf = (at: Date | string): Day => new Date(at).toISOString().slice(0, 10) as Day
const sha = (text: string): string => createHash('sha256').update(text).digest('hex')

async function drawMe(site: Site, c: Context, person: Person, more: Pick<MeView, 'problem' | 'done'> = {}, status = 200): Promise<Response> {
  const lang = readerLang(c), db = await site.people.db(), now = new Date(), token = sessionIn(site, c)
  const [sessions, passkeys, accounts] = await Promise.all([
    db.selectFrom('people_session').select(['id', 'token', 'createdAt', 'expiresAt', 'userAgent']).where('userId', '=', person.id).orderBy('createdAt', 'desc').execute(),
    db.selectFrom('people_passkey').select(['id', 'name', 'createdAt']).where('userId', '=', person.id).orderBy('createdAt').execute(),
    db.selectFrom('people_account').select('providerId').where('userId', '=', person.id).execute(),
  ])
  return page(c, pages.me({
    ...commonOf(site.statics, lang, '/me', person), action: `/${lang}/me`, name: person.name, email: person.email, langOfLetters: person.lang, ...(person.admin ? { admin: `/${lang}/admin` } : {}), isNew: c.req.query('new') === '1', ...more,
    organisations: person.organisations.map(o => ({ ...o, href: `/${lang}/organisations/${o.id.slice('organisation.'.length)}` })), registerHref: `/${lang}/organisations/new`,
    passkeys: passkeys.map(p => ({ id: p.id, name: p.name ?? '', ...(p.createdAt ? { since: dayOf(p.createdAt) } : {}) })),
    sessions: sessions.filter(s => new Date(s.expiresAt) > now).map(s => ({ id: s.id, device: deviceOf(s.userAgent), since: dayOf(s.createdAt), until: dayOf(s.expiresAt), current: s.token === token })),
    elsewhere: [...new Set(accounts.map(a => site.people.providers.find(p => p.id === a.providerId)?.name ?? a.providerId))], exportHref: `/${lang}/me/export.json`, deleteHref: `/${lang}/me/delete`, signOut: `/${lang}/sign-out`,
  }), status)
}

async function showMe(site: Site, c: Context): Promise<Response> {
  const person = await site.people.who(c), done = c.req.query('done')
  return person ? drawMe(site, c, person, done === 'saved' ? { done } : done === 'link' ? { done: 'link on way' } : {}) : answerEdge(site, c, edge('sign in first'))
}

const confirmLetter = {
  subject: t('Your e-mail address on TIPP', 'Din e-postadress i TIPP', 'Din e-mailadresse på TIPP', 'E-postadressen din på TIPP'),
  open: t('Open this page to use the address', 'Öppna sidan för att använda adressen', 'Åbn siden for at bruge adressen', 'Åpne siden for å bruke adressen'),
  holds: t('The link can be used once, within an hour, by the person signed in to the account that asked.', 'Länken kan användas en gång, inom en timme, av den som är inloggad på kontot som bad om den.', 'Linket kan bruges én gang, inden for en time, af den, der er logget ind på den konto, der bad om det.', 'Lenken kan brukes én gang, innen en time, av den som er logget inn på kontoen som ba om den.'),
}

async function takeMe(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw), person = await site.people.who(c), lang = readerLang(c)
  if (!form.ok) return answerEdge(site, c, form.problem)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  const v = form.value, db = await site.people.db(), saved = (): Response => c.redirect(`/${lang}/me?done=saved`, 303)
  if (one(v, 'do') === 'email' || one(v, 'do') === 'remove passkey') {
    const again = await signInAgain(site, c, lang, '/me')
    if (again) return again
  }
  switch (one(v, 'do')) {
    case 'save': {
      const written = one(v, 'name'), name = readName(written), to = one(v, 'lang')
      if (name === undefined) return drawMe(site, c, person, { problem: { field: 'name', written: written.slice(0, 200) } }, 422)
      await db.updateTable('people_person').set({ name }).where('id', '=', person.id).execute()
      if (isLang(to)) await site.people.about(person.id, { lang: to })
      return saved()
    }
    case 'email': {
      const written = one(v, 'email'), email = readEmail(written)
      if (email === undefined) return drawMe(site, c, person, { problem: { field: 'email', written: written.slice(0, 300) } }, 422)
      if (!within(site, c, 'link')) return answerEdge(site, c, edge('too often'))
      if (await site.outbox.countSince(email, 'email', new Date(site.now().getTime() - 15 * 60_000).toISOString()) < 3) {
        const key = randomBytes(24).toString('hex'), at = new Date()
        await site.people.note(`email.${sha(key)}`, { person: person.id, email }, new Date(at.getTime() + 3_600_000))
        await site.outbox.send({ to: email, lang: person.lang, kind: 'email', subject: confirmLetter.subject, body: [{ href: `${site.people.origin()}/${person.lang}/me/email?key=${key}`, label: confirmLetter.open }, confirmLetter.holds] })
      }
      return c.redirect(`/${lang}/me?done=link`, 303)
    }
    case 'end session': noteSecurity(site, 'sessions ended', { who: person.id, what: 'one' }); await db.deleteFrom('people_session').where('id', '=', one(v, 'session')).where('userId', '=', person.id).execute(); return saved()
    case 'end other sessions': noteSecurity(site, 'sessions ended', { who: person.id, what: 'all others' }); await db.deleteFrom('people_session').where('userId', '=', person.id).where('token', '<>', sessionIn(site, c)).execute(); return saved()
    case 'remove passkey': noteSecurity(site, 'way of signing in changed', { who: person.id, what: 'passkey removed' }); await db.deleteFrom('people_passkey').where('id', '=', one(v, 'passkey')).where('userId', '=', person.id).execute(); return saved()
    default: return answerEdge(site, c, edge('bad request'))
  }
}

type NotedEmail = { readonly person: string; readonly email: string }
async function showEmail(site: Site, c: Context): Promise<Response> {
  const person = await site.people.who(c), lang = readerLang(c), key = c.req.query('key') ?? ''
  if (!person) return answerEdge(site, c, edge('sign in first'))
  const noted = await site.people.noted<NotedEmail>(`email.${sha(key)}`)
  if (noted?.person !== person.id) return page(c, pages.linkOver({ ...commonOf(site.statics, lang, '/me', person), again: `/${lang}/me` }), 410)
  return page(c, pages.confirmEmail({ ...commonOf(site.statics, lang, '/me', person), action: `/${lang}/me/email`, key, email: noted.email }))
}

async function takeEmail(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw), person = await site.people.who(c), lang = readerLang(c)
  if (!form.ok) return answerEdge(site, c, form.problem)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  const common = commonOf(site.statics, lang, '/me', person), name = `email.${sha(one(form.value, 'key'))}`, noted = await site.people.noted<NotedEmail>(name), db = await site.people.db()
  if (noted?.person !== person.id || !(await site.people.used(name))) return page(c, pages.linkOver({ ...common, again: `/${lang}/me` }), 410)
  const other = await db.selectFrom('people_person').select('id').where('email', '=', noted.email).where('id', '<>', person.id).executeTakeFirst()
  if (other) return page(c, pages.confirmEmail({ ...common, action: '', key: '', email: noted.email, problem: 'taken' }), 409)
  // Letters to the old address go with it.
  const { email: old } = await db.selectFrom('people_person').select('email').where('id', '=', person.id).executeTakeFirstOrThrow()
  await db.updateTable('people_person').set({ email: noted.email, emailVerified: site.people.yes() }).where('id', '=', person.id).execute()
  await db.deleteFrom('people_mail').where('recipient', '=', old).execute()
  noteSecurity(site, 'way of signing in changed', { who: person.id, what: 'address' })
  return c.redirect(`/${lang}/me?done=saved`, 303)
}

async function sendExport(site: Site, c: Context): Promise<Response> {
  const person = await site.people.who(c)
  return person ? c.body(`${JSON.stringify(await exportOf(site, person), null, 2)}\n`, 200, { 'content-type': 'application/json; charset=utf-8', 'content-disposition': 'attachment; filename="tipp-my-data.json"' }) : answerEdge(site, c, edge('sign in first'))
}

async function showDelete(site: Site, c: Context): Promise<Response> {
  const person = await site.people.who(c), lang = readerLang(c)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  const mine = (await site.people.organisations.all()).filter(o => !o.closed && o.members.size > 1 && ownersOf(o).length === 1 && o.members.get(person.id) === 'owner')
  return page(c, pages.delete({ ...commonOf(site.statics, lang, '/me/delete', person), action: `/${lang}/me/delete`, back: `/${lang}/me`, soleOwnerOf: mine.map(o => o.name) }))
}

async function takeDelete(site: Site, c: Context): Promise<Response> {
  const person = await site.people.who(c), lang = readerLang(c)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  const out = await (await site.people.auth()).api.signOut({ headers: c.req.raw.headers, asResponse: true })
  if (!(await erasePerson(site, person.id))) return answerEdge(site, c, edge('store'))
  setCookies(c, out.headers.getSetCookie())
  c.header('clear-site-data', '"cache", "storage"')
  noteSecurity(site, 'account deleted', { who: person.id })
  return page(c, pages.deleted(commonOf(site.statics, lang, '/sign-in')))
}

export const meAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/me`, { GET: showMe, POST: takeMe }],
  [`/${lang}/me/email`, { GET: showEmail, POST: takeEmail }],
  [`/${lang}/me/export.json`, { GET: sendExport }],
  [`/${lang}/me/delete`, { GET: showDelete, POST: takeDelete }],
])
