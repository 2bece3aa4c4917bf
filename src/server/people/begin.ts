import { say, type Lang } from '../../plain/index.ts'
import type { TablesPlace } from '../../store/index.ts'
import type { Site } from '../site.ts'
import { startWords } from '../start-words.ts'
import { adminLink, administrators } from './admin-link.ts'
import { notesOn } from './notes.ts'
import { openPeople } from './tables.ts'

/**
 * What is done about people after the program has begun to listen, so that no page waits for it: the tables are made, and while nobody is
 * administrator, a link to become one is printed. Answers how to call it off.
 */
export function beginPeople(site: Site, lang: Lang): () => Promise<void> {
  let at: Promise<void> = Promise.resolve()
  const timer = setTimeout(() => {
    at = (async () => {
      if (await administrators(site.people) === 0) site.log(say(startWords.adminLink, lang, { link: await adminLink(site.people, lang) }))
      await sweep(site)
    })().catch(error => { site.log(say(startWords.noPeople, lang, { detail: (error as Error).message })) })
  }, 1000).unref()
  const sweeping = setInterval(() => { void sweep(site).catch(error => { site.log(`people: ${(error as Error).message}`) }) }, 6 * 3_600_000).unref()
  return async () => { clearTimeout(timer); clearInterval(sweeping); await at }
}

/** What has run out is deleted: sessions, keys of letters, and whom an invitation went to that holds no longer. */
export async function sweep(site: Site): Promise<void> {
  const db = await site.people.db(), now = site.now().toISOString()
  for (const table of ['people_session', 'people_verification'] as const) await db.deleteFrom(table).where('expiresAt', '<', now).execute()
  const holds = new Set((await site.people.organisations.all()).flatMap(o => [...o.invitations.values()].filter(i => i.until > now).map(i => i.id)))
  // Of the last day none: another process may have written it a moment ago.
  const dayAgo = new Date(site.now().getTime() - 86_400_000).toISOString()
  for (const { id } of await db.selectFrom('people_invitation').select('id').where('at', '<', dayAgo).execute()) if (!holds.has(id)) await db.deleteFrom('people_invitation').where('id', '=', id).execute()
}

/** A new link, for whoever may run commands on the server; also when there is an administrator. */
export async function freshAdminLink(place: TablesPlace, origin: string, lang: Lang): Promise<string> {
  const tables = await openPeople(place)
  try {
    return await adminLink({ origin: () => origin, ...notesOn(async () => tables.db) }, lang, true)
  } finally {
    await tables.close()
  }
}
