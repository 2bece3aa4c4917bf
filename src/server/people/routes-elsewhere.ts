import type { Context } from 'hono'
import { inEachLanguage, type Address, type Answer } from '../address.ts'
import { largestBody } from '../body.ts'
import { edge } from '../edge.ts'
import { answerEdge, readerLang, type Site } from '../site.ts'
import { smallScript } from '../small-script.ts'
import type { Auth } from './auth.ts'
import { safeNext } from './next.ts'
import { noteSecurity } from '../security-log.ts'
import { setCookies, signedIn, within } from './request.ts'

/** A request as the library reads it: under the public address, whatever a proxy made of it. */
async function handed(site: Site, c: Context): Promise<Request | undefined> {
  const { pathname, search } = new URL(c.req.url), headers = new Headers(c.req.raw.headers)
  // By what stands in these a browser's own words are told from a proxy's; ours has been weighed already (guard.ts).
  for (const name of ['x-forwarded-host', 'x-forwarded-proto', 'content-length']) headers.delete(name)
  const init: RequestInit = { method: c.req.method, headers }
  if (c.req.method === 'POST') {
    if (Number(c.req.header('content-length') ?? 0) > largestBody) return undefined
    const text = await c.req.text()
    if (text.length > 100_000) return undefined
    init.body = text
  }
  return new Request(`${site.people.origin()}${pathname}${search}`, init)
}

/** What the library answers, without what it sends of its own but cookies, a place to go to and its JSON. */
async function passedOn(c: Context, answer: Response): Promise<Response> {
  setCookies(c, answer.headers.getSetCookie())
  const to = answer.headers.get('location')
  return to === null ? c.body(await answer.text(), answer.status as 200, { 'content-type': 'application/json; charset=utf-8' }) : c.redirect(to, 302)
}

const passkeys: Answer = async (site, c) => {
  if (!within(site, c, 'passkey')) return answerEdge(site, c, edge('too often'))
  // The library would write what it is sent instead to the server's log, in words of its own.
  if (c.req.method === 'POST' && (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase() !== 'application/json') return answerEdge(site, c, edge('other form'))
  const request = await handed(site, c)
  if (!request) return answerEdge(site, c, edge('too large'))
  const answer = await (await site.people.auth()).handler(request)
  if (c.req.path.endsWith('/verify-authentication')) {
    if (answer.ok) await signedIn(site, c, 'passkey', answer.headers.getSetCookie())
    else noteSecurity(site, 'sign-in failed', { what: 'passkey' })
  }
  if (c.req.path.endsWith('/verify-registration') && answer.ok) noteSecurity(site, 'way of signing in changed', { what: 'passkey added', ...await site.people.who(c).then(p => (p ? { who: p.id } : {})) })
  return passedOn(c, answer)
}

/** Goes to a provider. A link and no form, for a form of ours may lead nowhere else (`form-action 'self'`). */
async function goElsewhere(site: Site, c: Context): Promise<Response> {
  const lang = readerLang(c), provider = site.people.providers.find(p => p.id === c.req.param('provider')), next = safeNext(c.req.query('next'))
  if (!provider) return answerEdge(site, c, edge('not found'))
  // Another site may not begin it for somebody.
  if (c.req.header('sec-fetch-site') === 'cross-site') return c.redirect(`/${lang}/sign-in`, 303)
  if (!within(site, c, 'provider')) return answerEdge(site, c, edge('too often'))
  const failed = `/${lang}/sign-in?problem=provider`
  try {
    const auth = await site.people.auth(provider) as Auth
    const answer = await auth.api.signInSocial({ body: { provider: provider.id as 'google', callbackURL: `/${lang}/sign-in/done${next ? `?next=${encodeURIComponent(next)}` : ''}`, errorCallbackURL: failed, disableRedirect: true }, headers: new Headers(), asResponse: true })
    const { url } = await answer.json() as { url?: string }
    if (!answer.ok || !url) return c.redirect(failed, 303)
    setCookies(c, answer.headers.getSetCookie())
    return c.redirect(url, 303)
  } catch (error) {
    site.log(`sign-in at ${provider.id}: ${(error as Error).message}`)
    return c.redirect(failed, 303)
  }
}

/** Where a provider sends people back. */
async function comeBack(site: Site, c: Context): Promise<Response> {
  const provider = site.people.providers.find(p => p.id === c.req.param('provider'))
  if (!provider) return answerEdge(site, c, edge('not found'))
  if (!within(site, c, 'provider')) return answerEdge(site, c, edge('too often'))
  const request = await handed(site, c), answer = request && await (await site.people.auth(provider)).handler(request), to = answer?.headers.get('location')
  // Only to our own pages; the library's own page of errors is none of them.
  if (!answer || !to || new URL(to, site.people.origin()).origin !== site.people.origin() || new URL(to, site.people.origin()).pathname.startsWith('/api/')) {
    noteSecurity(site, 'sign-in failed', { what: provider.id })
    return c.redirect(`/${readerLang(c)}/sign-in?problem=provider`, 303)
  }
  const cookies = answer.headers.getSetCookie()
  setCookies(c, cookies)
  await signedIn(site, c, provider.id, cookies)
  return c.redirect(to, 303)
}

export const elsewhereAddresses: readonly Address[] = [
  ['/static/passkey.js', { GET: smallScript('passkey.ts') }],
  ['/api/auth/passkey/generate-authenticate-options', { GET: passkeys }],
  ['/api/auth/passkey/verify-authentication', { POST: passkeys }],
  ['/api/auth/passkey/generate-register-options', { GET: passkeys }],
  ['/api/auth/passkey/verify-registration', { POST: passkeys }],
  ['/api/auth/callback/:provider', { GET: comeBack }],
  ...inEachLanguage(lang => [[`/${lang}/sign-in/with/:provider`, { GET: goElsewhere }]]),
]
