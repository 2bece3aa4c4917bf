import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { harmless, say, type Lang } from '../plain/index.ts'
import { auditCode, auditLines, auditLog, faultWords, logNames, ofLog, readKey, recordWords, reportCode, reportLines, verifyBundle, type LogName } from '../record/index.ts'
import { nodeCrypto } from '../server/index.ts'
import type { Outside, Said } from './command.ts'
import { cliWords } from './words.ts'

/** More than any case needs; what tells no size is not read for ever. */
const most = 256 * 1024 * 1024

const textOf = async (file: string): Promise<string> => Buffer.concat(await createReadStream(file, { end: most }).toArray() as Buffer[]).toString('utf8')

/** A folder with all files of a record, fetched by any tool. */
async function wholeRecord(o: Outside, folder: string, policy: string | undefined, log: LogName | undefined, json: boolean, lang: Lang): Promise<number> {
  const audited = await auditLog(nodeCrypto, path => readFile(join(folder, ...path.split('/'))).then(b => new Uint8Array(b), () => undefined), policy)
  const other = log !== undefined && audited.origin !== '' && !ofLog(audited.origin, log)
  if (json) o.out(JSON.stringify(audited))
  else for (const line of auditLines(audited, lang)) o.out(harmless(line))
  if (other) o.err(say(faultWords[log === 'live' ? 'practice, not live' : 'live, not practice'], lang))
  return other ? 1 : auditCode(audited)
}

/** `tipp verify FILE|FOLDER|-`: 0 proved, 1 wrong, 2 nothing wrong but not all settled, 3 not a case's file. Needs no network and no server. */
export async function verifyCommand(o: Outside, { words, policy, checkpoint, record, json, lang }: Said): Promise<number> {
  const file = words[1], log = logNames.find(n => n === record)
  if (file === undefined) { o.err(say(cliWords.noBundle, lang)); return 3 }
  if (record !== undefined && !log) { o.err(say(cliWords.noRecord, lang, { all: logNames.join(', ') })); return 3 }
  let reading = file
  try {
    // A key is short and tells itself; everything else is a file.
    const key = policy !== undefined && readKey(nodeCrypto.sha256, policy) ? `log ${policy}\nquorum none\n` : undefined
    reading = policy ?? ''
    const trusted = key ?? (policy === undefined ? undefined : await textOf(policy))
    reading = file
    if (file !== '-' && (await stat(file)).isDirectory()) return await wholeRecord(o, file, trusted, log, json, lang)
    const text = file === '-' ? await o.input() : await textOf(file)
    reading = checkpoint ?? ''
    const held = checkpoint === undefined ? undefined : await textOf(checkpoint)
    const report = await verifyBundle(nodeCrypto, text, { ...(trusted === undefined ? {} : { policy: trusted }), ...(held === undefined ? {} : { checkpoint: held }), ...(log ? { log } : {}) })
    if (!report) { o.err(say(recordWords.notABundle, lang)); return 3 }
    if (json) o.out(JSON.stringify(report))
    else for (const line of reportLines(report, lang)) o.out(harmless(line))
    return reportCode(report)
  } catch (error) {
    o.err(say(cliWords.unreadable, lang, { file: reading, detail: (error as Error).message }))
    return 3
  }
}
