import { say } from '../plain/index.ts'
import { contentFolder, readLibrary } from '../server/index.ts'
import type { Outside, Said } from './command.ts'
import { cliWords } from './words.ts'

/** `tipp lint [folder]`: every problem of every case, one per line. A run that finds no case fails: it has checked nothing. */
export async function lintCommand(o: Outside, { words, lang, json }: Said): Promise<number> {
  const where = words[1] ?? contentFolder()
  const { problems, files } = await readLibrary(where, true)
  if (json) o.out(JSON.stringify({ files, problems }))
  else for (const p of problems) o.out(`${p.file}${p.where ? `: ${p.where}` : ''}: ${p.says}`)
  if (files === 0) {
    o.err(say(cliWords.lintNone, lang, { where }))
    return 1
  }
  if (!json) o.out(say(problems.length === 0 ? cliWords.lintFine : cliWords.lintWrong, lang, { count: problems.length || files, files }))
  return problems.length === 0 ? 0 : 1
}
