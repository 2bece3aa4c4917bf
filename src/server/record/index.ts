import { logNames, type LogName } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import { folderFiles, memoryFiles } from './files.ts'
import { openRecord, type RecordLog } from './log.ts'

export { nodeCrypto } from './keys.ts'
export { RecordFault, type Erasure, type Grade, type Recorded, type RecordLog } from './log.ts'

/** Both records of this installation, opened when first asked for. */
export type Records = {
  /** Whether this installation keeps a public record: it has a name for it. */
  readonly kept: boolean
  readonly of: (name: LogName) => Promise<RecordLog>
  /** Takes up what becomes public from now on. Answers how to stop. */
  readonly follow: () => () => Promise<void>
}
export type RecordsOptions = { readonly folder?: string; readonly origin?: string; readonly now?: () => Date; readonly log?: (line: string) => void }

export function recordsOn(store: Store, { folder, ...options }: RecordsOptions): Records {
  const opened = new Map<LogName, Promise<RecordLog>>()
  const of = (name: LogName): Promise<RecordLog> => {
    let log = opened.get(name)
    if (!log) opened.set(name, log = openRecord(store, name, { ...options, files: folder === undefined ? memoryFiles() : folderFiles(`${folder}/${name}`) }))
    return log
  }
  return {
    of, kept: options.origin !== undefined,
    follow: () => {
      const stops = logNames.map(name => of(name).then(log => log.follow(), (error: Error) => { options.log?.(error.message); return async () => {} }))
      return async () => { for (const stop of await Promise.all(stops)) await stop() }
    },
  }
}
