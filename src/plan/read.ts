import { LineCounter, isMap, isScalar, parseDocument, type Document, type Node as YamlNode } from 'yaml'
import type * as z from 'zod'
import { currencies, currencyOf, fill, isCountry, isDay, mapText, type Currency, type Day, type Text } from '../plain/index.ts'
import { allFacts, contradictionsIn, factNamed, isOfKind, isStep, lawbook, steps, type Fact, type FactValue, type Facts, type Step } from '../law/index.ts'
import { countedAt } from './facts-at.ts'
import { nearest } from './nearest.ts'
import { limits } from './limits.ts'
import { oneStepSchema, planSchema, type RawPlan } from './shape.ts'
import type { Plan, PlanProblem, PlanStep, ReadPlan, Said } from './types.ts'
import { planWords as w } from './words.ts'
import { tooMuchIn, tooMuchOf, yamlFault } from './yaml.ts'

type Path = readonly (string | number)[]
type Place = (path: Path) => { readonly line: number; readonly column: number } | undefined
const nowhere: Place = () => undefined

const filled = (words: Text, values: Record<string, string | number>): Text => mapText(words, s => fill(s, values))
const written = (path: Path): string => path.map((p, i) => (typeof p === 'number' ? `[${p + 1}]` : i === 0 ? p : `.${p}`)).join('')
const shown = (value: unknown): string => { const s = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value) ?? String(value); return s.length > 60 ? `${s.slice(0, 57)}…` : s }
const isCurrency = (x: string): x is Currency => (currencies as readonly string[]).includes(x)
const isRealDay = (x: unknown): x is Day => isDay(x) && x >= '2014-01-01' && x <= '2040-12-31'

/** Reads a plan, or one step by itself, from YAML or JSON. `today` is used for a single step that names no day. Never throws. */
export function readPlan(source: string, today: Day, override: { readonly country?: string; readonly on?: string } = {}): ReadPlan {
  const no = (says: Text, at?: { line: number; column: number }): ReadPlan => ({ ok: false, problems: [{ path: '', ...at, says }] })
  if (source.length > limits.bytes) return no(filled(w.tooLong, { most: limits.bytes / 1024 }))
  const counter = new LineCounter()
  const where = (offset: number) => { const p = counter.linePos(offset); return { line: p.line, column: p.col } }
  let doc: Document.Parsed, value: unknown
  try {
    const bomb = tooMuchIn(source)
    if (bomb) return no(bomb.says, lineOf(source, bomb.at))
    // Names that stand twice are found below: the reader compares each with each, which takes seconds in a large file.
    doc = parseDocument(source, { strict: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error', lineCounter: counter })
    const wrong = doc.errors[0] ?? doc.warnings[0]
    if (wrong) return no(yamlFault(wrong), where(wrong.pos[0]))
    const odd = tooMuchOf(doc)
    if (odd) return no(odd.says, where(odd.at))
    value = doc.toJS({ maxAliasCount: limits.aliases })
  } catch (error) {
    return no(yamlFault(error))
  }
  return readPlanValue(value, today, override, placeIn(doc, where))
}

const lineOf = (source: string, at: number): { line: number; column: number } => { const before = source.slice(0, at).split('\n'); return { line: before.length, column: before.at(-1)!.length + 1 } }

/** Where a field stands in the file: the field itself, or the nearest thing around it. */
const placeIn = (doc: Document.Parsed, where: (offset: number) => { line: number; column: number }): Place => path => {
  for (let n = path.length; n >= 0; n--) {
    const parent = n > 0 ? doc.getIn(path.slice(0, n - 1), true) : undefined
    // A key says better where to look than its value does.
    if (isMap(parent)) for (const pair of parent.items) if (isScalar(pair.key) && pair.key.value === path[n - 1] && pair.key.range) return where(pair.key.range[0])
    const node = n === 0 ? doc.contents : (doc.getIn(path.slice(0, n), true) as YamlNode | undefined)
    if (node && typeof node === 'object' && 'range' in node && node.range) return where(node.range[0])
  }
  return undefined
}

/** The same for a value that is no file, as an interface receives it: without lines. */
export function readPlanValue(value: unknown, today: Day, override: { readonly country?: string; readonly on?: string } = {}, place: Place = nowhere): ReadPlan {
  const problems: PlanProblem[] = []
  // Lazily: whoever sends ten thousand faults does not have ten thousand good guesses made for them.
  const say: Sayer = (path, says) => { if (problems.length < limits.problems) problems.push({ path: written(path), ...place(path), says: says() }) }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) { say([], () => w.notPlan); return { ok: false, problems } }
  const odd = oddIn(value)
  if (odd) { say(odd.path, () => odd.says); return { ok: false, problems } }
  const single = 'step' in value && !('steps' in value)
  const given = { ...value, ...(override.country === undefined ? {} : { country: override.country }) }
  const raw = single ? fromOneStep(given, override.on ?? today, say) : parsed(planSchema, given, say)
  if (raw === undefined) return { ok: false, problems }
  const plan = understood(raw, single, say)
  return problems.length === 0 && plan ? { ok: true, plan } : { ok: false, problems }
}

type Sayer = (path: Path, says: () => Text) => void

/** What no honest plan holds and a program might trip over: levels without end, and the one name that JavaScript reads as something else. */
function oddIn(value: unknown): { readonly path: Path; readonly says: Text } | undefined {
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value, path: [] }]
  for (let here = open.pop(); here; here = open.pop()) {
    if (typeof here.value !== 'object' || here.value === null) continue
    if (here.path.length > limits.depth) return { path: here.path.slice(0, 3), says: filled(w.deep, { most: limits.depth }) }
    if (Object.hasOwn(here.value, '__proto__')) return { path: [...here.path, '__proto__'], says: filled(w.extra, { name: '__proto__' }) }
    for (const [key, v] of Object.entries(here.value)) open.push({ value: v, path: [...here.path, Array.isArray(here.value) ? Number(key) : key] })
  }
  return undefined
}

function parsed<T>(schema: z.ZodType<T>, value: unknown, say: Sayer): T | undefined {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const flat = (issues: readonly z.core.$ZodIssue[], under: Path): void => issues.forEach(issue => {
    const path = [...under, ...issue.path] as (string | number)[], last = String(path[path.length - 1] ?? '')
    const found = path.reduce<unknown>((v, key) => (typeof v === 'object' && v !== null ? (v as Record<PropertyKey, unknown>)[key] : undefined), value)
    if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, 5).forEach(key => say([...path, key], () => filled(w.extra, { name: shown(key) })))
    if (issue.code === 'too_big' && issue.origin === 'array') return say(path, () => filled(w.tooMany, { most: Number(issue.maximum) }))
    if (found === undefined) return say(path, () => filled(w.missing, { name: last }))
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return say(path, () => filled(w.shape, { detail: shown(found) }))
    return say(path, () => filled(w.shape, { detail: issue.code === 'invalid_value' ? `${shown(found)} (${issue.values.map(String).join(', ')})` : shown(found) }))
  })
  flat(read.error.issues, [])
  return undefined
}

/** A step asked by itself, as a plan of one step. What the plan would say of the buyer stands among its facts. */
function fromOneStep(value: object, on: string, say: Sayer): RawPlan | undefined {
  const one = parsed(oneStepSchema, value, say)
  if (!one) return undefined
  const { country, step, facts = {}, reasons, currency } = one
  return { country, ...(currency === undefined ? {} : { currency }), buyer: { kind: 'municipality' }, activity: 'general', steps: [{ on: one.on ?? on, do: step, facts, ...(reasons ? { reasons } : {}) }] }
}

function understood(raw: RawPlan, single: boolean, say: Sayer): Plan | undefined {
  const { country } = raw
  if (!isCountry(country)) { say(['country'], () => filled(w.country, { name: shown(country) })); return undefined }
  const currency = raw.currency ?? currencyOf[country]
  if (!isCurrency(currency)) say(['currency'], () => filled(w.currency, { name: shown(currency) }))
  const own: Record<string, Said> = single ? {} : { 'buyer.kind': { value: raw.buyer.kind }, activity: { value: raw.activity } }
  const facts = { ...own, ...saidIn(raw.facts ?? {}, ['facts'], say) }
  for (const [name, said] of Object.entries(own)) {
    const other = facts[name]
    if (other && 'value' in other && 'value' in said && other.value !== said.value)
      say(['facts', name], () => filled(w.twice, { name, first: name === 'activity' ? 'activity' : 'buyer.kind' }))
  }
  const taken: PlanStep[] = []
  raw.steps.forEach((step, i) => {
    const path: Path = single ? [] : ['steps', i], before = taken[taken.length - 1]
    if (!isStep(step.do)) { say([...path, single ? 'step' : 'do'], () => filled(w.step, { name: shown(step.do), near: nearest(step.do, Object.keys(steps)) })); return }
    if (!isRealDay(step.on)) { say([...path, 'on'], () => filled(w.day, { name: shown(step.on) })); return }
    if (before && step.on < before.on) say([...path, 'on'], () => filled(w.order, { day: step.on, before: before.on }))
    const deadline: Record<string, Day> = {}
    for (const which of ['requests', 'tenders'] as const) {
      const day = step.deadline?.[which]
      if (day === undefined) continue
      if (!isRealDay(day)) say([...path, 'deadline', which], () => filled(w.day, { name: shown(day) }))
      else if (day < step.on) say([...path, 'deadline', which], () => filled(w.deadlineBefore, { day }))
      else deadline[which] = day
    }
    for (const id of Object.keys(step.reasons ?? {}))
      if (!lawbook.byId.get(id)?.some(r => r.kind === 'duty' && r.weight === 'needs a reason')) say([...path, 'reasons', id], () => filled(w.rule, { name: shown(id) }))
    taken.push({ on: step.on, step: step.do as Step, ...(step.note ? { note: step.note } : {}), facts: saidIn(step.facts ?? {}, [...path, 'facts'], say), deadline, reasons: step.reasons ?? {} })
    const known = plainFacts({ ...facts, ...taken[taken.length - 1]!.facts })
    for (const c of contradictionsIn(known)) say([...path, 'facts', c.facts.find(x => x in (step.facts ?? {})) ?? c.facts[0]!], () => mapText(w.contradiction, (s, lang) => fill(s, { says: c.says[lang] })))
  })
  const first = taken[0]
  if (!first || !isCurrency(currency)) return undefined
  const plan: Plan = {
    ...(raw.plan ? { name: raw.plan } : {}), ...(raw.buyer.name ? { buyer: raw.buyer.name } : {}), country, currency,
    sources: raw.sources ?? [], supposed: single, facts, steps: [first, ...taken.slice(1)],
  }
  // What the dates give and what is said must agree: no verdict may rest on a slip.
  plan.steps.forEach((step, i) => {
    for (const [name, found] of Object.entries(countedAt(plan, i, country))) {
      const said = step.facts[name]
      if (said && 'value' in said && said.value !== found) say([...(single ? [] : ['steps', i]), 'facts', name], () => filled(w.counted, { name, said: shown(said.value), found: shown(found) }))
    }
  })
  return plan
}

const plainFacts = (said: Readonly<Record<string, Said>>): Facts => {
  const out: Record<string, FactValue> = {}
  for (const [name, s] of Object.entries(said)) if ('value' in s) out[name] = s.value
  return out
}

const factNames = allFacts.map(f => f.fact)

function saidIn(raw: NonNullable<RawPlan['facts']>, path: Path, say: Sayer): Record<string, Said> {
  const out: Record<string, Said> = {}
  const entries = Object.entries(raw)
  if (entries.length > limits.facts) { say(path, () => filled(w.tooMany, { most: limits.facts })); return out }
  for (const [name, said] of entries) {
    const fact = factNamed(name), at = [...path, name]
    if (!fact) { say(at, () => filled(w.fact, { name: shown(name), near: nearest(name, factNames) })); continue }
    if (typeof said !== 'object') { if (fits(fact, said, at, say)) out[name] = { value: said }; continue }
    if ('by' in said) { if (fits(fact, said.value, at, say)) out[name] = said; continue }
    const huge = Object.values(said).find(x => x > limits.number)
    if (!(fact.is.kind === 'number' && fact.is.unit === 'money')) say(at, () => filled(w.amounts, { name }))
    else if (huge !== undefined) say(at, () => filled(w.large, { name, value: shown(huge) }))
    else out[name] = { amounts: said }
  }
  return out
}

function fits(fact: Fact, value: FactValue, at: Path, say: Sayer): boolean {
  if (typeof value === 'number' && Math.abs(value) > limits.number) { say(at, () => filled(w.large, { name: fact.fact, value: shown(value) })); return false }
  if (isOfKind(fact.is, value) && (fact.is.kind !== 'day' || isRealDay(value))) return true
  say(at, () => mapText(w.value, (s, lang) => fill(s, {
    name: fact.fact, value: shown(value),
    kind: fact.is.kind === 'yes or no' ? w.yesNo[lang] : fact.is.kind === 'number' ? w.number[lang] : fact.is.kind === 'day' ? w.aDay[lang] : fill(w.oneOf[lang], { options: Object.keys(fact.is.options).join(', ') }),
  })))
  return false
}
