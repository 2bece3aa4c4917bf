// Thirty duties with full trace: the lawbook's engine beside hand-written code and json-rules-engine; then a whole step under
// three countries. All three contenders must agree on every verdict before anything is timed.
import { Engine } from 'json-rules-engine'
import { chance } from '../src/plain/index.ts'
import { allFacts, allRules, isFact, isFigure, lawbook, makeLawbook, weigh, type Condition, type Duty, type Fact, type FactValue, type Facts, type Rule, type When } from '../src/law/index.ts'
import { handWritten } from './hand-written.ts'
import { measure, median, round, tell } from './measure.ts'

const day = '2026-09-21' as const, on: When = { 'step taken': day, 'procedure begun': day, 'notice sent': day, 'contract signed': day }
const ids = handWritten.map(h => h({}).id)
const chosen: Rule[] = allRules.filter(r => r.order === 'EU' && (ids.includes(r.id) || r.kind === 'meaning')).map(r => (r.kind === 'duty' ? { ...r, steps: ['writeDocuments'] as const } : r))
const thirty = makeLawbook(chosen)

const valuesOf = (f: Fact): FactValue[] => f.is.kind === 'yes or no' ? [true, false] : f.is.kind === 'one of' ? Object.keys(f.is.options) : f.is.kind === 'day' ? [day] : f.is.unit === 'money' ? [100_000, 1_611_359, 1_611_360, 50_000_000] : [0, 1, 2, 3, 100]
/** Generated steps; some facts are missing, as they are while one types. */
const stepsOf = (missing: number): Facts[] => Array.from({ length: 300 }, (_, i) => {
  const luck = chance(7, 'step', i)
  return Object.fromEntries(allFacts.flatMap(f => { const v = valuesOf(f); const drawn = v[Math.floor(luck.next() * v.length)]!; return luck.next() < missing ? [] : [[f.fact, f.fact === 'procedure' && luck.next() < 0.5 ? 'innovationPartnership' : drawn]] }))
})
const steps = stepsOf(0.1), complete = stepsOf(0)

// json-rules-engine has no notion of a missing fact (it throws or reads it as false), no figures by date and no meanings: they are
// written out for it, and it is given complete facts only.
type Json = { all: Json[] } | { any: Json[] } | { not: Json } | { fact: string; operator: string; value: unknown }
const signs = { '=': 'equal', '!=': 'notEqual', '<': 'lessThan', '<=': 'lessThanInclusive', '>': 'greaterThan', '>=': 'greaterThanInclusive' } as const
function toJson(c: Condition): Json {
  if ('all' in c) return { all: c.all.map(toJson) }
  if ('any' in c) return { any: c.any.map(toJson) }
  if ('not' in c) return { not: toJson(c.not) }
  if ('holds' in c) return toJson((chosen.find(r => r.id === c.holds) as { when: Condition }).when)
  const than = c.than
  const value = isFigure(than) ? (than.values.find(v => (v.order === 'DK' || v.order === 'EU') && v.life.from <= day && (!v.life.to || v.life.to >= day) && (than.set !== 'by each country' || v.order === 'DK')) ?? { value: 0 }).value : isFact(than) ? { fact: than.fact } : than
  return { fact: c.of.fact, operator: signs[c.is], value }
}
const engine = new Engine()
for (const r of chosen) if (r.kind === 'duty') engine.addRule({ conditions: { all: [toJson(r.when), { not: toJson((r as Duty).must) }] } as never, event: { type: r.id } })

let disagreed = 0, unlawful = 0
for (const facts of steps) {
  const ours = new Map(weigh(thirty, 'writeDocuments', facts, 'DK', on).findings.map(f => [f.rule.id, f.verdict]))
  for (const h of handWritten) { const r = h(facts); if (ours.get(r.id) !== r.verdict) { disagreed++; if (process.env.TELL) console.error(r.id, ours.get(r.id), r.verdict, JSON.stringify(r), facts['buyer.kind'], facts['value.estimated'], facts['subject'], facts['procedure']) } }
}
for (const facts of complete) {
  const breaches = new Set(weigh(thirty, 'writeDocuments', facts, 'DK', on).findings.filter(f => f.verdict === 'unlawful').map(f => f.rule.id))
  const theirs = new Set((await engine.run(facts as Record<string, unknown>)).events.map(e => e.type))
  unlawful += breaches.size
  for (const id of ids) if (breaches.has(id) !== theirs.has(id)) disagreed++
}
if (disagreed > 0 || unlawful === 0) { console.error(`The contenders disagree on ${disagreed} verdicts (${unlawful} breaches).`); process.exit(1) }

let sink = 0
const byEngine = () => { for (const f of steps) sink += weigh(thirty, 'writeDocuments', f, 'DK', on).findings.length }
const byHand = () => { for (const f of steps) for (const h of handWritten) sink += h(f).why.length }
const ratios: number[] = [], ours: number[] = []
for (let round = 0; round < 5; round++) {
  const a = measure(byEngine, steps.length, 500), b = measure(byHand, steps.length, 500)
  ratios.push(a.cpuMicros / b.cpuMicros)
  ours.push(a.cpuMicros)
}
const cpu = process.cpuUsage()
for (let i = 0; i < 3; i++) for (const f of complete) await engine.run(f as Record<string, unknown>)
const used = process.cpuUsage(cpu), theirs = (used.user + used.system) / (3 * complete.length)

const notice = { ...complete[0], procedure: 'innovationPartnership', 'value.estimated': 30_000_000, subject: 'services', 'buyer.kind': 'municipality', activity: 'general' }
const three = measure(() => { for (const c of ['DK', 'SE', 'NO'] as const) sink += weigh(lawbook, 'sendNotice', notice, c, on).findings.length }, 1, 1500)
const found = (['DK', 'SE', 'NO'] as const).reduce((n, c) => n + weigh(lawbook, 'sendNotice', notice, c, on).findings.length, 0)
if (sink < 0) console.log(sink)

const r = median(ratios), faster = theirs / median(ours)
tell([
  { what: 'weighing 30 duties with full trace, CPU against hand-written code', value: round(r), unit: '×', goal: '≤ 1.2 ×', met: r <= 1.2, beside: `${round(median(ours))} µs a step` },
  { what: 'the same against json-rules-engine 7.3.1', value: round(faster, 1), unit: '× faster', goal: '≥ 50 ×', met: faster >= 50, beside: `${round(theirs, 0)} µs a step there` },
  { what: 'sendNotice under three countries, whole lawbook', value: round(three.cpuMicros / 1000, 3), unit: 'ms', goal: '≤ 0.3 ms', met: three.cpuMicros <= 300, beside: `${allRules.length} entries, ${found} findings` },
])
