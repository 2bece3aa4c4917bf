import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { say } from '../plain/index.ts'
import { contentFolder, followContent, start, startWords } from '../server/index.ts'
import type { Outside, Said } from './command.ts'
import { portOf, signalled } from './serve.ts'
import { cliWords } from './words.ts'

/**
 * `tipp preview [FOLDER]`: shows the cases of a folder while they are written, with what is wrong with them, and follows the files. What
 * is played is kept in a folder that goes when it stops.
 */
export async function previewCommand(o: Outside, { words, lang }: Said, stopped: () => Promise<unknown> = signalled): Promise<number> {
  const where = words[1] ?? (o.env.TIPP_CONTENT || contentFolder()), port = portOf(o.env.PORT)
  if (!(port <= 65535)) { o.err(say(startWords.portWrong, lang, { port: o.env.PORT ?? '' })); return 1 }
  if (!await stat(where).then(s => s.isDirectory(), () => false)) { o.err(say(cliWords.noFolder, lang, { where })); return 1 }
  const folder = await mkdtemp(join(tmpdir(), 'tipp-preview-')), followed = await followContent(where)
  const away = async (): Promise<void> => { followed.close(); await rm(folder, { recursive: true, force: true }) }
  const begun = await start({ port, host: o.env.HOST || '127.0.0.1', lang, log: o.err, keep: { folder }, followed })
  if (!begun.ok) { o.err(begun.says); await away(); return 1 }
  o.out(say(cliWords.previewing, lang, { where, address: begun.address }))
  for (const { id, folder: name } of followed.cases()) o.out(`  ${begun.address}${lang}/cases/${encodeURIComponent(id ?? name.split('/').at(-1)!)}`)
  await stopped()
  followed.close()
  await begun.stop()
  await away()
  return 0
}
