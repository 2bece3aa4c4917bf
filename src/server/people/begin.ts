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
    })().catch(error => { site.log(say(startWords.noPeople, lang, { detail: (error as Error).message })) })
  }, 1000).unref()
  return async () => { clearTimeout(timer); await at }
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
