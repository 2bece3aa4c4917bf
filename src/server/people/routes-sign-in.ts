import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { nameFromEmail, readEmail } from '../../people/index.ts'
import { peoplePages as pages, type FormValues, type SignInView } from '../../web/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { readForm } from '../body.ts'
import { edge } from '../edge.ts'
import { commonOf } from '../pages-common.ts'
import { answerEdge, page, readerLang, type Site } from '../site.ts'
import { linkMinutes } from './auth.ts'
import { safeNext } from './next.ts'
import { noteSecurity } from '../security-log.ts'
import { setCookies, settleIn, signedIn, within } from './request.ts'

const one = (values: FormValues, name: string): string => values[name]?.at(-1) ?? ''
const nextIn = (said: string | undefined): { next?: string } => { const next = safeNext(said); return next === undefined ? {} : { next } }
/** Letters with a link to one address in a quarter of an hour. */
const lettersEach = 5

async function drawSignIn(site: Site, c: Context, said: { readonly written?: string; readonly next?: string | undefined; readonly problem?: SignInView['problem'] }, status = 200): Promise<Response> {
  const lang = readerLang(c), person = await site.people.who(c), next = nextIn(said.next), q = next.next ? `?next=${encodeURIComponent(next.next)}` : ''
  return page(c, pages.signIn({
    ...commonOf(site.statics, lang, `/sign-in${q}`, person), action: `/${lang}/sign-in`, ...next, written: said.written ?? '', ...(said.problem ? { problem: said.problem } : {}),
    providers: site.people.providers.map(p => ({ name: p.name, href: `/${lang}/sign-in/with/${p.id}${q}`, ...(p.id === 'test' ? { test: true } : {}) })),
    ...(person ? { as: person.name } : {}), canMail: site.outbox.canSend, signOut: `/${lang}/sign-out`, me: `/${lang}/me`, done: `/${lang}/sign-in/done?next=`,
  }), status)
}

const showSignIn = (site: Site, c: Context): Promise<Response> => {
  const problem = c.req.query('error') ?? c.req.query('problem')
  return drawSignIn(site, c, { next: c.req.query('next'), ...(problem === undefined ? {} : { problem: problem === 'again' ? 'again' : problem === 'account_not_linked' ? 'not linked' : 'provider' }) })
}

/** Asks for a link. What is answered is the same whether there is an account, none, or one that is blocked. */
async function askLink(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const lang = readerLang(c), next = safeNext(one(form.value, 'next')), written = one(form.value, 'email'), email = readEmail(written)
  if (email === undefined) return drawSignIn(site, c, { written: written.slice(0, 300), next, problem: 'email' }, 422)
  if (!within(site, c, 'link')) return answerEdge(site, c, edge('too often'))
  const since = new Date(site.now().getTime() - 15 * 60_000).toISOString()
  if (await site.outbox.countSince(email, 'sign-in', since) < lettersEach && !(await isBlocked(site, email))) {
    const auth = await site.people.auth()
    await auth.api.signInMagicLink({ body: { email, name: nameFromEmail(email), metadata: { lang, ...(next ? { next } : {}) } }, headers: new Headers() })
  }
  return c.redirect(`/${lang}/sign-in/sent`, 303)
}

async function isBlocked(site: Site, email: string): Promise<boolean> {
  const row = await (await site.people.db()).selectFrom('people_person as p').innerJoin('people_about as a', 'a.person', 'p.id').select('a.blocked').where('p.email', '=', email).executeTakeFirst()
  return row?.blocked === 1
}

function showSent(site: Site, c: Context): Response {
  const lang = readerLang(c)
  return page(c, pages.linkSent({ ...commonOf(site.statics, lang, '/sign-in/sent'), minutes: linkMinutes, again: `/${lang}/sign-in`, ...(site.signIn.mailPage ? { mail: `/${lang}/mail` } : {}) }))
}

const over = (site: Site, c: Context): Response => { const lang = readerLang(c); return page(c, pages.linkOver({ ...commonOf(site.statics, lang, '/sign-in'), again: `/${lang}/sign-in` }), 410) }

/** The library keeps a digest of the key in the letter (magicLink's `storeToken: 'hashed'`). */
const digestOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url')

async function emailOfLink(site: Site, token: string): Promise<string | undefined> {
  const row = await (await site.people.db()).selectFrom('people_verification').select(['value', 'expiresAt']).where('identifier', '=', digestOfToken(token)).executeTakeFirst()
  return row && new Date(row.expiresAt) > new Date() ? (JSON.parse(row.value) as { email: string }).email : undefined
}

async function showLink(site: Site, c: Context): Promise<Response> {
  const lang = readerLang(c), token = c.req.query('token') ?? ''
  if (!within(site, c, 'try')) return answerEdge(site, c, edge('too often'))
  const email = /^\w{32}$/.test(token) ? await emailOfLink(site, token) : undefined
  return email === undefined ? over(site, c) : page(c, pages.openLink({ ...commonOf(site.statics, lang, '/sign-in'), action: `/${lang}/sign-in/link`, token, ...nextIn(c.req.query('next')), email }))
}

/** Uses the link up. */
async function takeLink(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const lang = readerLang(c), token = one(form.value, 'token'), next = safeNext(one(form.value, 'next'))
  if (!within(site, c, 'try')) return answerEdge(site, c, edge('too often'))
  if (!/^\w{32}$/.test(token)) {
    noteSecurity(site, 'sign-in failed', { what: 'link' })
    return over(site, c)
  }
  const answer = await (await site.people.auth()).api.magicLinkVerify({ query: { token }, headers: new Headers(), asResponse: true })
  const cookies = answer.headers.getSetCookie()
  if (answer.status !== 200 || cookies.length === 0) {
    noteSecurity(site, 'sign-in failed', { what: 'link' })
    return over(site, c)
  }
  setCookies(c, cookies)
  await signedIn(site, c, 'link', cookies)
  const { user } = await answer.json() as { user: { id: string } }
  return c.redirect(await settleIn(site, user.id, lang, next), 303)
}

/** Where a sign-in elsewhere or with a passkey ends. */
async function showDone(site: Site, c: Context): Promise<Response> {
  const lang = readerLang(c), person = await site.people.who(c)
  return person ? c.redirect(await settleIn(site, person.id, lang, c.req.query('next')), 303) : c.redirect(`/${lang}/sign-in?problem=provider`, 303)
}

async function signOut(site: Site, c: Context): Promise<Response> {
  const person = await site.people.who(c), answer = await (await site.people.auth()).api.signOut({ headers: c.req.raw.headers, asResponse: true })
  setCookies(c, answer.headers.getSetCookie())
  // What a page kept of what was half typed goes too.
  c.header('clear-site-data', '"cache", "storage"')
  if (person) noteSecurity(site, 'signed out', { who: person.id })
  return c.redirect(`/${readerLang(c)}/`, 303)
}

/** In development: what would have been sent. Only to whoever sits at this machine. */
async function showMail(site: Site, c: Context): Promise<Response> {
  const host = (c.req.header('host') ?? new URL(c.req.url).host).replace(/:\d+$/, ''), lang = readerLang(c)
  const forwarded = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded', 'via'].some(name => c.req.header(name) !== undefined)
  if (!site.signIn.mailPage || site.outbox.posts || forwarded || !['localhost', '127.0.0.1', '[::1]'].includes(host)) return answerEdge(site, c, edge('not found'))
  await site.outbox.deliver()
  return page(c, pages.mail({ ...commonOf(site.statics, lang, '/mail'), mails: (await site.outbox.recent()).map(m => ({ id: m.id, to: m.recipient, at: m.at.slice(0, 16).replace('T', ' '), subject: m.subject, plain: m.plain })) }))
}

export const signInAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/sign-in`, { GET: showSignIn, POST: askLink }],
  [`/${lang}/sign-in/sent`, { GET: showSent }],
  [`/${lang}/sign-in/link`, { GET: showLink, POST: takeLink }],
  [`/${lang}/sign-in/done`, { GET: showDone }],
  [`/${lang}/sign-out`, { POST: signOut }],
  [`/${lang}/mail`, { GET: showMail }],
])
