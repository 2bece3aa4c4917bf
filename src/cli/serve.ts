import { join, resolve } from 'node:path'
import { say } from '../plain/index.ts'
import { keptDays, readSignInSettings, readSmtp, shortestKey, start, startWords } from '../server/index.ts'
import type { Outside, Said } from './command.ts'
import { cliWords } from './words.ts'

/** `tipp serve`: runs until it is told to stop, then stops cleanly. Answers the exit code. */
export async function serveCommand(o: Outside, { lang }: Said, stopped: () => Promise<unknown> = signalled): Promise<number> {
  const { PORT, HOST, TIPP_DATA, TIPP_CONTENT, DATABASE_URL, TIPP_MODERATOR_KEY, TIPP_RECORD, TIPP_RECORD_ORIGIN, TIPP_DRAIN, TIPP_KEEP_RUNS_DAYS } = o.env
  const port = portOf(PORT)
  if (!(port <= 65535)) {
    o.err(say(startWords.portWrong, lang, { port: PORT ?? '' }))
    return 1
  }
  if (TIPP_MODERATOR_KEY && TIPP_MODERATOR_KEY.length < shortestKey) o.err(say(cliWords.keyShort, lang, { least: shortestKey }))
  const { given: signIn, problems } = readSignInSettings(o.env), { post, problem: mailProblem } = readSmtp(o.env)
  for (const { setting, problem } of problems) o.err(say(problem === 'origin' || problem === 'secret' ? startWords.signInRefused : startWords.signInWrong, lang, { setting }))
  // Letters and sessions would be of no use, or not safe: better not to begin.
  if (problems.some(p => p.problem === 'origin' || p.problem === 'secret')) return 1
  if (mailProblem) o.err(say(startWords.signInWrong, lang, { setting: mailProblem === 'address' ? 'TIPP_SMTP_URL' : 'TIPP_MAIL_FROM' }))
  if (!post && signIn.origin?.toString().startsWith('https:')) o.err(say(startWords.noMail, lang))
  if (signIn.testProvider) o.err(say(startWords.testProvider, lang))
  const keepRunsDays = keptDays(TIPP_KEEP_RUNS_DAYS)
  // A wrong number must not mean that what should go stays for ever.
  if (keepRunsDays === false) { o.err(say(startWords.daysWrong, lang, { setting: 'TIPP_KEEP_RUNS_DAYS' })); return 1 }
  const begun = await start({
    port, host: HOST || '127.0.0.1', lang, log: o.err, signIn, ...(post ? { post } : {}),
    keep: DATABASE_URL ? { postgres: DATABASE_URL } : { folder: TIPP_DATA || './data' },
    ...(TIPP_CONTENT ? { content: TIPP_CONTENT } : {}), ...(keepRunsDays ? { keepRunsDays } : {}), ...(TIPP_RECORD_ORIGIN ? { recordOrigin: TIPP_RECORD_ORIGIN } : {}),
    noticesFolder: resolve(TIPP_DATA || './data'), recordFolder: resolve(TIPP_RECORD || join(TIPP_DATA || './data', 'record')), ...(TIPP_MODERATOR_KEY ? { moderatorKey: TIPP_MODERATOR_KEY } : {}), ...(TIPP_DRAIN && /^\d{1,3}$/.test(TIPP_DRAIN) ? { drainMs: Number(TIPP_DRAIN) * 1000 } : {}),
  })
  if (!begun.ok) {
    o.err(begun.says)
    return 1
  }
  for (const file of new Set(begun.library.problems.map(p => p.file))) o.err(say(startWords.leftOut, lang, { file }))
  o.out(say(startWords.running, lang, { address: begun.address }))
  o.out(say(startWords.kept, lang, { where: begun.where }))
  await stopped()
  await begun.stop()
  o.out(say(startWords.stopped, lang))
  return 0
}

/** The port that was asked for, 3000 when none was; not a number when it is none. */
export const portOf = (said: string | undefined): number => (said === undefined || said === '' ? 3000 : /^\d{1,5}$/.test(said) ? Number(said) : NaN)

/** Resolves at the first SIGTERM or SIGINT; a second one ends at once, as people expect of Ctrl+C. */
export const signalled = (): Promise<unknown> => new Promise(done => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => {
    process.once(signal, () => process.exit(1))
    done(signal)
  })
})
