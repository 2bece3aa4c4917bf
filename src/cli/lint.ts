import { say } from '../plain/index.ts'
import { contentFolder, lintContent, readLibrary } from '../server/index.ts'
import type { Outside, Said } from './command.ts'
import { cliWords } from './words.ts'

const seconds = (ms: number): string => (ms / 1000).toFixed(1)

/**
 * `tipp lint [folder] [--quick]`: every problem of every case, one per line. The routes are played by machine in the three countries;
 * with --quick the files are only read. A run that finds no case fails: it has checked nothing.
 */
export async function lintCommand(o: Outside, { words, lang, json, quick }: Said): Promise<number> {
  const where = words[1] ?? (o.env.TIPP_CONTENT || contentFolder())
  const { problems, library: { files }, readMs, playedMs } = await lintContent(() => readLibrary(where), quick)
  if (json) o.out(JSON.stringify({ files, problems, readMs: Math.round(readMs), ...(quick ? {} : { playedMs: Math.round(playedMs) }) }))
  else for (const p of problems) o.out(`${p.file}${p.where ? `: ${p.where}` : ''}: ${p.says}`)
  if (files === 0) {
    o.err(say(cliWords.lintNone, lang, { where }))
    return 1
  }
  if (!json) {
    o.out(say(problems.length === 0 ? cliWords.lintFine : cliWords.lintWrong, lang, { count: problems.length || files, files }))
    o.out(say(quick ? cliWords.lintTimeQuick : cliWords.lintTime, lang, { read: seconds(readMs), played: seconds(playedMs) }))
  }
  return problems.length === 0 ? 0 : 1
}
