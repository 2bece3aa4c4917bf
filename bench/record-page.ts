// The public pages of a real case with 2,000 events: at the server, without a network. Asked for the first time, again, and after each new event.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lawbook } from '../src/law/index.ts'
import { beginCase, byOf } from '../src/live/index.ts'
import type { NewEvent } from '../src/log/index.ts'
import { defaultParameters } from '../src/market/index.ts'
import { playRoute } from '../src/practice/index.ts'
import { publicEvents } from '../src/record/index.ts'
import { contentFolder } from '../src/server/index.ts'
import { trySite } from '../src/server/try-site.ts'
import { median, quantile, round, tell, type Row } from './measure.ts'

const events = 2000, folder = await mkdtemp(join(tmpdir(), 'tipp-bench-page-')), site = await trySite(folder, contentFolder()), { store, library } = site.site
const scenario = library.byId.get('street-that-drinks-the-rain')!, { envelopes } = playRoute({ scenario, lawbook, parameters: defaultParameters, country: 'DK', seed: 1 }, library.routes.get(scenario.id)!.expert!)
// The steps of a whole played procurement with what the law said of each, over and over: as long as no case has been yet.
const names = new Set(publicEvents.map(e => e.from)), steps = envelopes.map(e => e.event as { type: string }).filter(e => names.has(e.type) && !['case.opened', 'branch.forked', 'lessons.shared'].includes(e.type))
const item = (event: { readonly type: string }): NewEvent => ({ branch: 'b1', on: new Date().toISOString().slice(0, 10) as '2026-11-26', by: byOf('buyer', 'p'), v: 1, event })
const id = '0123456789abcdef0123456789abcdef', begun = beginCase({ title: 'Rain beds', area: 'climate', lang: 'da', country: 'DK', buyer: 'municipality', activity: 'general', organisation: 'o', seconds: true }, { person: 'p', buyerName: 'Øby', number: '1' })
await store.createStream('case', id, [...begun, { type: 'page.opened' }].map(item))
let last = begun.length + 1
const add = async (count: number): Promise<void> => {
  const items = Array.from({ length: count }, (_, i) => item(steps[(last + i) % steps.length]!)), answer = await store.append(id, last, items)
  if (!answer.ok) throw new Error(answer.reason)
  last = answer.last
}
while (last < events) await add(Math.min(100, events - last))
const log = await site.site.records.of('live')
await log.advance()

const rows: Row[] = []
async function ask(path: string): Promise<{ ms: number; kB: number }> {
  const begin = performance.now(), answer = await site.get(path), text = await answer.text(), ms = performance.now() - begin
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
  return { ms, kB: text.length / 1000 }
}
for (const [what, path] of [['record page', `/da/market/${id}/record`]] as const) {
  const first = await ask(path)
  for (let i = 0; i < 5; i++) { await add(1); await ask(path) }
  const fresh: number[] = [], again: number[] = []
  for (let i = 0; i < 15; i++) { await add(1); fresh.push((await ask(path)).ms) }
  for (let i = 0; i < 30; i++) again.push((await ask(path)).ms)
  const p95 = quantile(fresh, 0.95)
  rows.push({ what: `${what} of a real case with ${events} events, after each new event`, value: round(median(fresh), 1), unit: 'ms', goal: '≤ 50 ms', met: p95 <= 50, beside: `p95 ${round(p95, 1)} ms; unchanged ${round(median(again), 1)} ms; the first time after a start ${round(first.ms, 0)} ms; ${round(first.kB, 0)} kB` })
}
await site.close()
await rm(folder, { recursive: true })
tell(rows)
