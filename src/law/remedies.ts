import { addDays, type Country, type Day } from '../plain/index.ts'
import type { Lawbook } from './book.ts'
import { isFact } from './compile.ts'
import { weigh, weighAlone } from './weigh.ts'
import type { Step } from './steps.ts'
import type { Comparison, Fact, FactValue, Facts, Finding, Remedy, StepVerdict, Trace, Verdict, When } from './types.ts'

/** A remedy of a finding with the value it comes to, where it is a value. */
export type Proposed = { readonly remedy: Remedy; readonly value?: FactValue }
export type Proven = Proposed & {
  /** The finding's verdict after the change; undefined for another step to take, which is not a change of facts. */
  readonly verdict?: Verdict
  /** The change alone makes the finding lawful, or makes the duty not apply. */
  readonly proven: boolean
  readonly stepVerdict?: StepVerdict
}

const opposite: Readonly<Record<Comparison, Comparison>> = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' }
const mirrored: Readonly<Record<Comparison, Comparison>> = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

/** One more or one less of a number or a day. */
const oneStep = (value: FactValue, by: number): FactValue | undefined =>
  typeof value === 'number' ? value + by : typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? addDays(value as Day, by) : undefined

/** The nearest values of a fact that meet a comparison. */
function meeting(fact: Fact, sign: Comparison, needed: FactValue): FactValue[] {
  if (sign === '=' || sign === '>=' || sign === '<=') return [needed]
  if (sign === '!=') {
    if (typeof needed === 'boolean') return [!needed]
    if (fact.is.kind === 'one of') return Object.keys(fact.is.options).filter(o => o !== needed)
  }
  return (sign === '<' ? [-1] : sign === '>' ? [1] : [1, -1]).flatMap(by => oneStep(needed, by) ?? [])
}

/** The values of a fact that would turn a comparison in this trace the wanted way, nearest first. */
function candidates(trace: Trace, fact: Fact, wanted: boolean): FactValue[] {
  const of = trace.of
  if ('of' in of) {
    const sign = wanted ? of.is : opposite[of.is]
    if (of.of.fact === fact.fact && trace.needed !== undefined) return meeting(fact, sign, trace.needed)
    if (isFact(of.than) && of.than.fact === fact.fact && trace.found !== undefined) return meeting(fact, mirrored[sign], trace.found)
    return []
  }
  const inner = 'not' in of ? !wanted : wanted
  // Open parts first: what already goes the wanted way is tried last, since a change may have to keep it.
  const parts = [...(trace.parts ?? [])].sort((a, b) => Number(a.value === inner) - Number(b.value === inner))
  return parts.flatMap(p => candidates(p, fact, inner))
}

/** Everything worth trying for a remedy that names no value: what the duty needs, what an exception needs, what ends the duty. */
function valuesFor(finding: Finding, fact: Fact): FactValue[] {
  const all = [
    ...(finding.must ? candidates(finding.must, fact, true) : []),
    ...finding.setAside.filter(a => a.by.kind === 'exception').flatMap(a => candidates(a.trace, fact, true)),
    ...candidates(finding.when, fact, false),
  ]
  return [...new Set(all)]
}

/** The remedies of a finding, each with the value that the failed comparison asks for ("not before 7 April"). */
export const remediesFor = (finding: Finding): Proposed[] => finding.rule.kind === 'gap' ? [] : finding.rule.remedies.map(remedy => {
  if (!('change' in remedy)) return { remedy }
  const value = remedy.to ?? valuesFor(finding, remedy.change)[0]
  return value === undefined ? { remedy } : { remedy, value }
})

/**
 * The remedies of a finding, each tried: the first value that helps, or else the first that was asked for. The duty is weighed by
 * itself, because a change that only makes another text take its place mends nothing; `stepVerdict` tells what the whole step
 * would come to.
 */
export function provenRemedies(book: Lawbook, step: Step, facts: Facts, country: Country, on: When, finding: Finding): Proven[] {
  const rule = finding.rule
  if (rule.kind === 'gap') return []
  return rule.remedies.map((remedy): Proven => {
    if (!('change' in remedy)) return { remedy, proven: false }
    const values = remedy.to === undefined ? valuesFor(finding, remedy.change) : [remedy.to]
    let first: Proven | undefined
    const stepVerdict = (value: FactValue) => weigh(book, step, { ...facts, [remedy.change.fact]: value }, country, on).verdict
    for (const value of values) {
      const verdict = weighAlone(book, rule, { ...facts, [remedy.change.fact]: value }, country, on)?.verdict ?? 'does not apply'
      const tried: Proven = { remedy, value, verdict, proven: verdict === 'lawful' || verdict === 'does not apply' }
      if (tried.proven) return { ...tried, stepVerdict: stepVerdict(value) }
      first ??= { ...tried, stepVerdict: stepVerdict(value) }
    }
    return first ?? { remedy, proven: false }
  })
}

/** The verdict when all changes are made one after another: for duties that fail on more than one point. */
export function remediedTogether(book: Lawbook, step: Step, facts: Facts, country: Country, on: When, finding: Finding): { readonly facts: Facts; readonly verdict: Verdict } {
  let now = facts, found: Finding = finding
  if (finding.rule.kind === 'duty') for (const remedy of finding.rule.remedies) {
    if (!('change' in remedy) || found.verdict !== 'unlawful') continue
    const value = provenRemedies(book, step, now, country, on, found).find(p => p.remedy === remedy)?.value
    if (value === undefined) continue
    now = { ...now, [remedy.change.fact]: value }
    found = weighAlone(book, finding.rule, now, country, on) ?? found
  }
  return { facts: now, verdict: found.verdict }
}
