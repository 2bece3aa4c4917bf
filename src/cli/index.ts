import { say } from '../plain/index.ts'
import { backupCommand, restoreCommand } from './backup.ts'
import { adminLinkCommand } from './admin-link.ts'
import { checkCommand } from './check.ts'
import { readArgs, type Outside } from './command.ts'
import { lintCommand } from './lint.ts'
import { noticesCommand } from './notices.ts'
import { playCommand } from './play.ts'
import { previewCommand } from './preview.ts'
import { serveCommand } from './serve.ts'
import { verifyCommand } from './verify.ts'
import { cliWords } from './words.ts'

const commands = { serve: serveCommand, preview: previewCommand, lint: lintCommand, check: checkCommand, play: playCommand, verify: verifyCommand, backup: backupCommand, restore: restoreCommand, notices: noticesCommand, 'admin-link': adminLinkCommand } as const

/** The command line; answers the exit code. 2: the command itself was not understood. */
export async function main(o: Outside): Promise<number> {
  const read = readArgs(o)
  if (!read.ok) { o.err(read.says); return 2 }
  const { said } = read, name = said.words[0] ?? 'help'
  if (said.help || name === 'help') { o.out(say(cliWords.help, said.lang)); return 0 }
  if (!Object.hasOwn(commands, name)) {
    o.err(say(cliWords.unknown, said.lang, { name }))
    o.err(say(cliWords.help, said.lang))
    return 2
  }
  return commands[name as keyof typeof commands](o, said)
}
