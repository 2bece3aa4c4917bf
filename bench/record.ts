// The public record: checking a case of 10,000 events, and what the sequencer keeps up with.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NewEvent } from '../src/log/index.ts'
import { verifyBundle } from '../src/record/index.ts'
import { nodeCrypto } from '../src/server/record/index.ts'
import { folderFiles } from '../src/server/record/files.ts'
import { openRecord } from '../src/server/record/log.ts'
import { openStore } from '../src/store/index.ts'
import { median, round, tell } from './measure.ts'

const folder = await mkdtemp(join(tmpdir(), 'tipp-bench-record-')), opened = await openStore(folder)
if (!opened.ok) throw new Error(opened.detail)
const { store } = opened, record = await openRecord(store, 'live', { files: folderFiles(join(folder, 'record')), origin: 'tipp.example/record' })
const item = (event: { readonly type: string }): NewEvent => ({ branch: 'b1', on: new Date().toISOString().slice(0, 10) as '2026-11-26', by: 'buyer', v: 1, event })
const need = item({ type: 'need.stated', action: { what: 'Rain stays on the square', form: 'outcome' } } as { type: string }), notice = item({ type: 'notice.sent', action: { channel: 'ted', tendersBy: '2027-01-10' } } as { type: string })
const events = 10_000
await store.createStream('case', 's1', [need])
for (let last = 1; last < events; last += Math.min(100, events - last)) await store.append('s1', last, Array.from({ length: Math.min(100, events - last) }, (_, i) => (i % 3 ? notice : need)))
let begin = performance.now()
await record.advance()
const sequenced = performance.now() - begin
begin = performance.now()
const file = JSON.stringify(await record.bundle('s1')), made = performance.now() - begin, policy = record.policy(), times: number[] = [], cpu: number[] = []
for (let i = 0; i < 7; i++) {
  const used = process.cpuUsage()
  begin = performance.now()
  const report = await verifyBundle(nodeCrypto, file, { policy })
  times.push(performance.now() - begin)
  cpu.push(process.cpuUsage(used).user / 1000)
  if (report?.verdict !== 'proved' || report.events.length !== events) throw new Error('not proved')
}
await store.close()
await rm(folder, { recursive: true })
const check = median(times)
tell([
  { what: `checking a case's file of ${events} events (${round(file.length / 1e6, 1)} MB)`, value: round(check, 0), unit: 'ms', goal: '≤ 1000 ms', met: check <= 1000, beside: `median of 7; ${round(median(cpu), 0)} ms of processor` },
  { what: 'events the sequencer takes up, with salts, tiles and checkpoint', value: round(events / sequenced * 1000, 0), unit: 'events/s', goal: '≥ 500 events/s', met: events / sequenced * 1000 >= 500, beside: `making the file ${round(made, 0)} ms` },
])
