import { join, resolve } from 'node:path'
import { say } from '../plain/index.ts'
import { backUp, restore, type BackedUp } from '../server/index.ts'
import { backupWords as w } from './backup-words.ts'
import type { Outside, Said } from './command.ts'

const places = ({ env }: Outside): { data: string; record: string } => { const data = resolve(env.TIPP_DATA || './data'); return { data, record: resolve(env.TIPP_RECORD || join(data, 'record')) } }

async function carriedOut(o: Outside, { words, lang, json }: Said, name: 'backup' | 'restore', work: (folder: string) => Promise<BackedUp>): Promise<number> {
  const folder = words[1]
  if (folder === undefined) { o.err(say(w.noFolder, lang, { name })); return 2 }
  // What lies in PostgreSQL is copied with its own tools: a half copy by the name of a whole one would be worse than none.
  if (o.env.DATABASE_URL) { o.err(say(w.postgres, lang)); return 1 }
  let done: BackedUp
  try { done = await work(resolve(folder)) } catch (error) {
    o.err(say(w.failed, lang, { detail: (error as Error).message }))
    return 1
  }
  if (json) o.out(JSON.stringify(done))
  if (!done.ok) {
    o.err(say(name === 'backup' && done.problem === 'there already' ? w.backupThere : w[done.problem], lang, { where: done.where, detail: done.detail ?? '' }))
    return 1
  }
  if (json) return 0
  const { where, manifest } = done
  o.out(say(name === 'backup' ? w.backedUp : w.restored, lang, { where, events: manifest.events, streams: manifest.streams, files: Object.keys(manifest.files).length }))
  for (const [log, { size, root }] of Object.entries(manifest.records)) o.out(say(w.record, lang, { log, size, root }))
  return 0
}

/** `tipp backup FOLDER`: 0 copied, 1 not. The server may run meanwhile. */
export const backupCommand = (o: Outside, said: Said): Promise<number> =>
  carriedOut(o, said, 'backup', folder => { const { data, record } = places(o); return backUp(data, record, folder, () => new Date()) })

/** `tipp restore FOLDER`: 0 in place, 1 not; then nothing is changed. */
export const restoreCommand = (o: Outside, said: Said): Promise<number> =>
  carriedOut(o, said, 'restore', folder => { const { data, record } = places(o); return restore(folder, data, record) })
