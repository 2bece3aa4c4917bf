import type { Context } from 'hono'
import type { Lang } from '../../plain/index.ts'
import type { Site } from '../site.ts'
import { clientOf, limitEach } from './limits.ts'
import { safeNext } from './next.ts'

/** What one address of the network may do in a quarter of an hour, in each process: far above what people do, far below what guessing needs. */
const most = { link: 20, try: 60, passkey: 120, provider: 60, invite: 60 } as const
export type Limited = keyof typeof most
const counts = new WeakMap<Site, Readonly<Record<Limited, (key: string) => boolean>>>()

export function within(site: Site, c: Context, what: Limited): boolean {
  let all = counts.get(site)
  const each = (n: number) => limitEach(n, 15 * 60_000, () => site.now().getTime())
  if (!all) counts.set(site, all = { link: each(most.link), try: each(most.try), passkey: each(most.passkey), provider: each(most.provider), invite: each(most.invite) })
  return all[what](clientOf(c, site.signIn.behindProxy))
}

export const setCookies = (c: Context, cookies: readonly string[]): void => { for (const cookie of cookies) c.header('set-cookie', cookie, { append: true }) }

/** After somebody has signed in: what we keep of them is begun, and where they go. Whoever is new sees their own page first. */
export async function settleIn(site: Site, person: string, lang: Lang, next: string | undefined): Promise<string> {
  const known = await (await site.people.db()).selectFrom('people_about').select('person').where('person', '=', person).executeTakeFirst(), on = safeNext(next)
  if (!known) await site.people.about(person, { lang })
  return on ?? `/${lang}/me${known ? '' : '?new=1'}`
}

