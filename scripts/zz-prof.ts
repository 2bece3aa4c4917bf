import { chance } from '../src/plain/index.ts'
import { allFacts, lawbook, weigh, type Fact, type FactValue, type When } from '../src/law/index.ts'
const day = '2026-09-21' as const, on: When = { 'step taken': day, 'procedure begun': day, 'notice sent': day, 'contract signed': day }
const valuesOf = (f: Fact): FactValue[] => f.is.kind === 'yes or no' ? [true, false] : f.is.kind === 'one of' ? Object.keys(f.is.options) : f.is.kind === 'day' ? [day] : f.is.unit === 'money' ? [100_000, 1_611_359, 1_611_360, 50_000_000] : [0, 1, 2, 3, 100]
const luck = chance(7, 'step', 0)
const facts = Object.fromEntries(allFacts.map(f => { const v = valuesOf(f); return [f.fact, v[Math.floor(luck.next() * v.length)]!] }))
const notice = { ...facts, procedure: 'innovationPartnership', 'value.estimated': 30_000_000, subject: 'services', 'buyer.kind': 'municipality', activity: 'general' }
let sink = 0
const one = () => { for (const c of ['DK', 'SE', 'NO'] as const) sink += weigh(lawbook, 'sendNotice', notice, c, on).findings.length }
for (let i = 0; i < 500; i++) one()
const best: number[] = []
for (let k = 0; k < 8; k++) { const cpu = process.cpuUsage(); for (let i = 0; i < 1000; i++) one(); const u = process.cpuUsage(cpu); best.push(Math.round((u.user + u.system) / 1000)) }
console.log('µs', best.sort((a, b) => a - b).join(' '), sink)
const o = weigh(lawbook, 'sendNotice', notice, 'SE', on).findings
console.log(o.length, o.filter(f => f.verdict === 'does not apply').length, 'traces', JSON.stringify(o).length)
