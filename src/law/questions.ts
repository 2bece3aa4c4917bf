import { addDays, type Country, type Day } from '../plain/index.ts'
import type { Lawbook } from './book.ts'
import { isFact } from './compile.ts'
import { weigh, weighOnAnswers } from './weigh.ts'
import type { Step } from './steps.ts'
import type { Fact, FactValue, Facts, Finding, Opinion, StepVerdict, Trace, Verdict, When } from './types.ts'

/** Every comparison in a finding's traces. */
export function* comparisons(finding: Finding): Generator<Trace> {
  yield* leaves(finding.when)
  for (const a of finding.setAside) yield* leaves(a.trace)
  if (finding.must) yield* leaves(finding.must)
}
/** Every comparison in a trace. */
export function* leaves(trace: Trace): Generator<Trace> {
  if ('of' in trace.of) yield trace
  for (const p of trace.parts ?? []) yield* leaves(p)
}

/** The neighbours of a value: where a comparison can turn. */
const around = (value: FactValue): FactValue[] =>
  typeof value === 'number' ? [value - 1, value, value + 1]
    : typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? [addDays(value as Day, -1), value, addDays(value as Day, 1)] : [value]

/** The answers worth trying for a fact: all of them where they can be listed, else those around every limit it is compared with. */
export const answersTo = (fact: Fact, findings: readonly Finding[]): FactValue[] => answersIn(findings)(fact)

/** The same for many facts: the traces, which findings share, are gone through once. */
function answersIn(findings: readonly Finding[]): (fact: Fact) => FactValue[] {
  const limits = new Map<string, Set<FactValue>>(), seen = new Set<Trace>()
  const put = (fact: Fact, limit: FactValue | undefined): void => {
    if (limit === undefined || fact.is.kind === 'yes or no' || fact.is.kind === 'one of') return
    const there = limits.get(fact.fact) ?? new Set()
    around(limit).forEach(v => there.add(v))
    limits.set(fact.fact, there)
  }
  const look = (trace: Trace): void => {
    if (seen.has(trace)) return
    seen.add(trace)
    const { of, parts, found, needed } = trace
    if ('of' in of) {
      put(of.of, needed)
      if (isFact(of.than)) put(of.than, found)
    } else parts?.forEach(look)
  }
  for (const f of findings) {
    look(f.when)
    for (const a of f.setAside) look(a.trace)
    if (f.must) look(f.must)
  }
  return ({ is, fact }) => (is.kind === 'yes or no' ? [true, false] : is.kind === 'one of' ? Object.keys(is.options) : [...limits.get(fact) ?? []].sort((a, b) => (a < b ? -1 : 1)))
}

export type Question = {
  readonly fact: Fact
  /** Findings that no longer depend, on average over the answers. */
  readonly settles: number
  readonly answers: readonly { readonly value: FactValue; readonly settled: number; readonly verdict: StepVerdict }[]
  /** The open findings that ask for it. */
  readonly for: readonly string[]
}

const open = (o: Pick<Opinion, 'findings'>): number => o.findings.reduce((n, f) => n + Number(f.verdict === 'depends'), 0)

/**
 * What to ask first: every open fact is tried with each of its answers, and the one that settles most on average comes first.
 * A fact whose answers cannot be listed before another is known comes last.
 */
export function orderQuestions(book: Lawbook, step: Step, facts: Facts, country: Country, on: When, reasons?: ReadonlySet<string>): Question[] {
  const { now, having } = weighOnAnswers(book, step, facts, country, on, reasons), answers = answersIn(now.findings)
  const before = open(now)
  const asked = new Map<string, { fact: Fact; for: string[] }>()
  for (const f of now.findings) for (const fact of f.ask) {
    const there = asked.get(fact.fact)
    if (there) there.for.push(f.rule.id)
    else asked.set(fact.fact, { fact, for: [f.rule.id] })
  }
  const questions = [...asked.values()].map(({ fact, for: ids }): Question => {
    const tried = answers(fact).map(value => {
      const then = having(fact.fact, value)
      return { value, settled: before - open(then), verdict: then.verdict }
    })
    const settles = tried.length === 0 ? 0 : tried.reduce((n, a) => n + a.settled, 0) / tried.length
    return { fact, settles, answers: tried, for: ids }
  })
  return questions.sort((a, b) => b.settles - a.settles || b.for.length - a.for.length || (a.fact.fact < b.fact.fact ? -1 : 1))
}

export type Turn = {
  readonly fact: Fact
  readonly from: FactValue
  readonly to: FactValue
  readonly verdict: StepVerdict
  readonly changed: readonly { readonly rule: string; readonly was: Verdict; readonly now: Verdict | undefined }[]
}

/** Which known fact turned this: every other answer to one fact at a time that changes the step's verdict or a finding. */
export function sensitivity(book: Lawbook, step: Step, facts: Facts, country: Country, on: When, reasons?: ReadonlySet<string>): Turn[] {
  const now = weigh(book, step, facts, country, on, reasons)
  const read = new Map<string, Fact>()
  for (const f of now.findings) for (const t of comparisons(f)) if ('of' in t.of) {
    read.set(t.of.of.fact, t.of.of)
    if (isFact(t.of.than)) read.set(t.of.than.fact, t.of.than)
  }
  const turns: Turn[] = []
  for (const fact of read.values()) {
    const from = facts[fact.fact]
    if (from === undefined) continue
    for (const to of answersTo(fact, now.findings)) {
      if (to === from) continue
      const then = weigh(book, step, { ...facts, [fact.fact]: to }, country, on, reasons)
      const changed = now.findings.flatMap(f => {
        const other = then.findings.find(x => x.rule === f.rule)
        return other?.verdict === f.verdict ? [] : [{ rule: f.rule.id, was: f.verdict, now: other?.verdict }]
      })
      if (changed.length > 0 || then.verdict !== now.verdict) turns.push({ fact, from, to, verdict: then.verdict, changed })
    }
  }
  return turns
}
