import { resolve } from 'node:path'
import { say } from '../plain/index.ts'
import { freshAdminLink, readSignInSettings, startWords } from '../server/index.ts'
import type { Outside, Said } from './command.ts'
import { portOf } from './serve.ts'

/** `tipp admin-link`: prints a link for becoming administrator; it holds a day and works once. */
export async function adminLinkCommand(o: Outside, { lang }: Said): Promise<number> {
  const { TIPP_DATA, DATABASE_URL, PORT } = o.env, { given, problems } = readSignInSettings(o.env)
  if (problems.some(p => p.problem === 'origin')) { o.err(say(startWords.signInRefused, lang, { setting: 'TIPP_ORIGIN' })); return 1 }
  try {
    o.out(await freshAdminLink(DATABASE_URL ? { postgres: DATABASE_URL } : { folder: resolve(TIPP_DATA || './data') }, typeof given.origin === 'string' ? given.origin : `http://localhost:${portOf(PORT) || 3000}`, lang))
    return 0
  } catch (error) {
    o.err(say(startWords.noPeople, lang, { detail: (error as Error).message }))
    return 1
  }
}
