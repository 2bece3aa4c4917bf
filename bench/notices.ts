// Notices into the table: how many a minute on two cores, beside what the bare parser takes for the same bytes; whether memory grows; and how long the questions take.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { questionIds } from '../src/notices/index.ts'
import { smallCall, smallRelease, smallResult, smallTed, type Made } from '../src/notices/small-notices.ts'
import { askNotices, importNotices, noticesEngine } from '../src/server/notices/index.ts'
import { median, round, tell } from './measure.ts'

const rated = 4_000, all = 50_000
const pick = <T>(i: number, of: readonly T[]): T => of[i % of.length]!
/** A notice of each kind in turn; with `long` 450 of about the size of published ones (24 kB on average over the 249 we have). */
function made(i: number, long: number): { readonly text: string; readonly name: string } {
  const m: Made = { number: 1 + i, year: 2016 + i % 9, country: pick(i, ['DK', 'SE', 'NO', 'FI', 'DE']), cpv: `${pick(i >> 2, ['45', '72', '73', '90', '33', '71'])}000000`, procedure: pick(i, ['open', 'restricted', 'neg-w-call', 'innovation', 'comp-dial']), months: 6 + i % 60, bids: 1 + i % 9, bidsSme: i % 2, winnerCountry: pick(i >> 1, ['DK', 'SE', 'NO']), size: pick(i, ['micro', 'small', 'medium', 'large']), long }
  switch (i % 10) {
    case 0: case 1: case 2: return { text: smallCall(m), name: 'xml' }
    case 3: case 4: return { text: smallResult(m), name: 'xml' }
    case 5: case 6: return { text: smallTed(m, 'F02'), name: 'xml' }
    case 7: case 8: return { text: smallTed(m, 'F03'), name: 'xml' }
    default: return { text: JSON.stringify(smallRelease(m)), name: 'json' }
  }
}
function write(into: string, count: number, long: number): void {
  for (let i = 0; i < count; i++) {
    const { text, name } = made(i, long), folder = join(into, String(Math.floor(i / 1000)))
    if (i % 1000 === 0) mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${i}.${name}`), text)
  }
}
/** The peer: the same texts through the parser alone, from memory, with nothing taken out of them. */
function bare(count: number): number {
  const texts: string[] = []
  for (let i = 0; i < count; i++) { const { text, name } = made(i, 450); if (name === 'xml') texts.push(text) }
  const begin = performance.now()
  for (const text of texts) { const p = new SaxesParser({ position: true }); p.on('error', e => { throw e }); p.on('opentag', () => {}); p.on('text', () => {}); p.write(text).close() }
  return (texts.length * 60_000) / (performance.now() - begin)
}

if (!await noticesEngine()) { console.error('the engine is not installed'); process.exit(1) }
const place = mkdtempSync(join(tmpdir(), 'tipp-bench-notices-')), rss: number[] = []
async function load(from: string, into: string, count: number, heard: (files: number) => void): Promise<number> {
  const begin = performance.now(), done = await importNotices([from], into, () => new Date(), { progress: p => { heard(p.files) }, faulty: f => { throw new Error(JSON.stringify(f)) } })
  if (!done.ok || done.imported.notices !== count) { console.error(JSON.stringify(done)); process.exit(1) }
  return (performance.now() - begin) / 1000
}
// Many short ones: whether memory grows with their number.
write(join(place, 'many'), all, 10)
let at10 = 0
await load(join(place, 'many'), join(place, 'b'), all, files => { rss.push(process.memoryUsage().rss); if (at10 === 0 && files >= 10_000) at10 = median(rss.slice(-10)) })
const at50 = median(rss.slice(-10)), most = Math.max(...rss)
// Notices of the size they have: how fast.
write(join(place, 'real'), rated, 450)
const cpu = process.cpuUsage(), seconds = await load(join(place, 'real'), join(place, 'a'), rated, () => {}), used = process.cpuUsage(cpu), perMinute = (rated * 60) / seconds, peer = bare(2_000)
const asking = performance.now(), asked = await askNotices(join(place, 'b'), questionIds, ['country', 'year']), asks = performance.now() - asking
if (!asked.ok) process.exit(1)
rmSync(place, { recursive: true, force: true })
const mb = (x: number): number => round(x / 1e6, 0), grown = (at50 - at10) / at10
tell([
  { what: 'notices imported a minute, files of 22 kB, from disk into the table', value: round(perMinute, 0), unit: '/min', goal: '≥ 10,000', met: perMinute >= 10_000, beside: `${round((used.user + used.system) / 1e6 / seconds, 2)} cores used; parser alone, from memory: ${round(peer, 0)}/min, so the import runs at ${round(perMinute / peer, 2)} × of it` },
  { what: 'memory at 50,000 notices beside 10,000 (resident, middle of ten readings)', value: round(100 * grown, 1), unit: '% more', goal: '≤ 10 %', met: grown <= 0.1, beside: `${mb(at10)} MB, then ${mb(at50)} MB; most at any time ${mb(most)} MB` },
  { what: 'all ten questions by country and year, of 50,000 notices', value: round(asks, 0), unit: 'ms', goal: '≤ 1,000 ms', met: asks <= 1000, beside: 'opening the table included' },
])
