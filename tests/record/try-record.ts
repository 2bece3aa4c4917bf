import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NewEvent } from '../../src/log/index.ts'
import type { LogName } from '../../src/record/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { memoryFiles } from '../../src/server/record/files.ts'
import { openRecord, type RecordLog, type RecordOptions } from '../../src/server/record/log.ts'

/** An event of whatever shape: also of shapes that no case has. */
export type AnEvent = { readonly type: string; readonly [more: string]: unknown }
/** A store with a record on it, for a test. */
export type TryRecord = {
  readonly store: Store
  readonly record: RecordLog
  readonly files: ReturnType<typeof memoryFiles>
  readonly add: (stream: string, ...events: readonly AnEvent[]) => Promise<void>
  /** What anybody could read over HTTP, as the judge wants it. */
  readonly read: (path: string) => Uint8Array | undefined
  readonly close: () => Promise<void>
}

/** A clock that goes on by a second at every look. */
export function clock(from = '2026-11-26T08:00:00.000Z'): () => Date {
  let t = Date.parse(from)
  return () => new Date(t += 1000)
}

export async function tryRecord(name: LogName = 'live', more: Partial<RecordOptions> = {}): Promise<TryRecord> {
  const folder = await mkdtemp(join(tmpdir(), 'tipp-record-')), now = more.now ?? clock(), opened = await openStore(folder, { now })
  if (!opened.ok) throw new Error(opened.detail)
  const { store } = opened, files = (more.files ?? memoryFiles()) as ReturnType<typeof memoryFiles>
  const record = await openRecord(store, name, { origin: 'tipp.example/record', now, ...more, files })
  return {
    store, record, files, read: path => files.all.get(path),
    add: async (stream, ...events) => {
      const items = events.map((event): NewEvent => ({ branch: 'b1', on: '2026-11-26', by: 'buyer', v: 1, event })), stands = await store.stream(stream)
      const answer = stands ? await store.append(stream, stands.last, items) : await store.createStream(name === 'live' ? 'case' : 'run', stream, items)
      if (!answer.ok) throw new Error(answer.reason)
    },
    close: async () => { await store.close(); await rm(folder, { recursive: true, force: true }) },
  }
}

export const ev = {
  opened: { type: 'case.opened', scenario: 'street', version: 1, country: 'DK', buyer: 'municipality', activity: 'general' },
  need: (what: string) => ({ type: 'need.stated', action: { step: 'stateNeed', what, form: 'outcome', measures: 'secret measures', budget: 4_200_000 } }),
  weighed: (step: string) => ({ type: 'step.weighed', step, country: 'DK', verdicts: { DK: 'lawful', SE: 'lawful', NO: 'depends' }, met: 7, lawbook: 'ab'.repeat(32), findings: [{ rule: 'dk/time/requests', verdict: 'depends', weight: 'blocks', known: 'statute text read', reasoned: false }] }),
  notice: { type: 'notice.sent', action: { step: 'sendNotice', channel: 'ted', requestsBy: '2027-01-10', urgency: false, urgencyReason: '', eSubmission: true, siteVisit: false } },
  award: (...winners: string[]) => ({ type: 'award.decided', action: { step: 'decideAward', winners, reasons: 'Anna Andersen scored it best', proof: true } }),
  adviser: { type: 'adviser.asked', action: { step: 'askAdviser', who: 'lawyer', topic: 'rights' } },
  estimate: { type: 'value.estimated', action: { step: 'estimateValue', purchase: 9_999_999 } },
} as const
