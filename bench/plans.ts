// A plan of forty steps from its text to its opinions; and how much a browser fetches to weigh by itself.
import { brotliCompressSync } from 'node:zlib'
import { countries, langs, type Day } from '../src/plain/index.ts'
import { caseStepNames, lawbook, packBook, rulesReaching } from '../src/law/index.ts'
import { questionsAt, readPlan, weighPlan } from '../src/plan/index.ts'
import { clientScript } from '../src/server/client-script.ts'
import { measure, round, tell } from './measure.ts'

const steps = Array.from({ length: 40 }, (_, i) => ({ on: `2026-${String(2 + Math.floor(i / 14)).padStart(2, '0')}-${String(1 + (i % 14) * 2).padStart(2, '0')}`, do: caseStepNames[i % caseStepNames.length]!, facts: { 'award.basis': 'bestPriceQuality', 'lots.divided': i % 2 === 0, 'documents.online': true } }))
const text = JSON.stringify({ country: 'DK', buyer: { kind: 'municipality' }, activity: 'general', facts: { subject: 'services', 'value.estimated': 12_000_000, procedure: 'innovationPartnership' }, steps })
const read = readPlan(text, '2026-11-26' as Day)
if (!read.ok) { console.error(JSON.stringify(read.problems)); process.exit(1) }
const { plan } = read
let sink = 0
const own = measure(() => { sink += weighPlan(plan).steps.length }, 1), three = measure(() => { sink += weighPlan(plan, countries).steps.length }, 1)
const reading = measure(() => { sink += readPlan(text, '2026-11-26' as Day).ok ? 1 : 0 }, 1, 600)
const weighed = weighPlan(plan), asking = measure(() => { for (const s of weighed.steps) sink += questionsAt(s, 'DK').length }, 1, 1500)
if (sink < 0) console.log(sink)

// The engine, the vocabulary and the words to print them, as an entry of its own.
const engine = await clientScript('sv', 'src/web/client-engine.ts')
const size = (x: string | Uint8Array): number => brotliCompressSync(x).length
const packed = (rules: typeof lawbook.rules): number => Math.max(...langs.map(l => size(JSON.stringify(packBook(rules, lawbook.hash, l)))))
const law = packed(rulesReaching(lawbook.rules, new Set(caseStepNames))), whole = packed(lawbook.rules), code = size(engine.bytes)
tell([
  { what: 'a plan of 40 steps weighed under its country’s law, full trace', value: round(own.cpuMicros / 1000, 1), unit: 'ms', goal: '≤ 15 ms', met: own.cpuMicros <= 15_000, beside: `${round(three.cpuMicros / 1000, 1)} ms under three, ${round(reading.cpuMicros / 1000, 1)} ms to read the file` },
  { what: 'the order of its open questions by trial', value: round(asking.cpuMicros / 1000, 0), unit: 'ms', goal: '≤ 1,000 ms', met: asking.cpuMicros <= 1_000_000, beside: '40 steps, one country' },
  { what: 'lawbook and engine for a browser, brotli, largest language', value: round((law + code) / 1000, 0), unit: 'kB', goal: '≤ 150 kB', met: law + code <= 150_000, beside: `${round(law / 1000, 0)} kB of law for the steps of a case (all steps: ${round(whole / 1000, 0)}), ${round(code / 1000, 0)} kB of engine and vocabulary` },
])
