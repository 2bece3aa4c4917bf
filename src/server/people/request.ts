import type { Context } from 'hono'
import type { Lang } from '../../plain/index.ts'
import type { Site } from '../site.ts'
import { clientOf, limitEach } from './limits.ts'
import { sessionCookie } from './auth.ts'
import { safeNext } from './next.ts'
import { noteSecurity } from '../security-log.ts'

/** What one address of the network may do in a quarter of an hour, in each process: far above what people do, far below what guessing needs. */
const most = { link: 20, try: 60, passkey: 120, provider: 60, invite: 60, key: 120 } as const
export type Limited = keyof typeof most
const counts = new WeakMap<Site, Readonly<Record<Limited, (key: string) => number>>>()

export function within(site: Site, c: Context, what: Limited): boolean {
  let all = counts.get(site)
  const each = (n: number) => limitEach(n, 15 * 60_000, () => site.now().getTime())
  if (!all) counts.set(site, all = { link: each(most.link), try: each(most.try), passkey: each(most.passkey), provider: each(most.provider), invite: each(most.invite), key: each(most.key) })
  const wait = all[what](clientOf(c, site.signIn.behindProxy))
  if (wait > 0) c.header('retry-after', String(wait))
  return wait === 0
}

export const setCookies = (c: Context, cookies: readonly string[]): void => { for (const cookie of cookies) c.header('set-cookie', cookie, { append: true }) }

/** After somebody has signed in: what we keep of them is begun, and where they go. Whoever is new sees their own page first. */
export async function settleIn(site: Site, person: string, lang: Lang, next: string | undefined): Promise<string> {
  const known = await (await site.people.db()).selectFrom('people_about').select('person').where('person', '=', person).executeTakeFirst(), on = safeNext(next)
  if (!known) await site.people.about(person, { lang })
  return on ?? `/${lang}/me${known ? '' : '?new=1'}`
}

/** The key of the session that asks: what stands before the mark in its cookie. Only whoever has asked `who` knows that the mark is right. */
export function sessionIn(site: Pick<Site, 'people'>, c: Context): string {
  const name = `${sessionCookie(site.people.origin())}=`, cookie = (c.req.header('cookie') ?? '').split(/;\s*/).find(part => part.startsWith(name)) ?? ''
  try { return decodeURIComponent(cookie.slice(name.length)).split('.')[0] ?? '' } catch { return '' }
}

/** Somebody has signed in: the session that the browser had before, theirs or another's, ends, and it is written down. */
export async function signedIn(site: Site, c: Context, by: string, set: readonly string[]): Promise<void> {
  const former = sessionIn(site, c), db = await site.people.db(), name = `${sessionCookie(site.people.origin())}=`
  const cookie = set.find(x => x.startsWith(name))?.slice(name.length).split(';')[0] ?? '', token = decodeURIComponent(cookie).split('.')[0]!
  if (token === '') return
  if (former !== '' && former !== token) await db.deleteFrom('people_session').where('token', '=', former).execute()
  const who = (await db.selectFrom('people_session').select('userId').where('token', '=', token).executeTakeFirst())?.userId
  noteSecurity(site, 'signed in', { what: by, ...(who ? { who } : {}) })
}

/** What one signs in by is changed only by whoever has signed in within so many hours, as the library asks of a new passkey. */
export const freshHours = 24
/** Where to sign in again first; undefined for whoever has done so lately. */
export async function signInAgain(site: Site, c: Context, lang: Lang, next: string): Promise<Response | undefined> {
  const row = await (await site.people.db()).selectFrom('people_session').select('createdAt').where('token', '=', sessionIn(site, c)).executeTakeFirst()
  return row && site.now().getTime() - new Date(row.createdAt).getTime() < freshHours * 3_600_000 ? undefined : c.redirect(`/${lang}/sign-in?problem=again&next=${encodeURIComponent(`/${lang}${next}`)}`, 303)
}
