import type { Country } from '../plain/index.ts'
import type { Lawbook } from './book.ts'
import { isFact, type Linked, type Weighing } from './compile.ts'
import { factsRead } from './facts-read.ts'
import { evaluate, firmly, isAlive, wholeOf } from './evaluate.ts'
import { decidedBy, leastSure, openIn } from './trace.ts'
import type { Step } from './steps.ts'
import type { Duty, Fact, Facts, FactValue, Finding, Gap, Known, Opinion, Rule, StepVerdict, Trace, Verdict, When } from './types.ts'

const noReasons: ReadonlySet<string> = new Set()
const noFacts: readonly Fact[] = []
type Aside = Finding['setAside'][number]
const noAside: readonly Aside[] = []

/**
 * Weighs a step under the EU layer and one country's layer. `on` holds the days that decide which text applies; `reasons` the
 * ids of 'needs a reason' duties for which a reason has been recorded. Answers every duty and gap that concerns the step and is
 * in force, also those that do not apply, with the whole trace. No findings at all is a lawful step about which the lawbook
 * says nothing: show it as that.
 */
export function weigh(book: Lawbook, step: Step, facts: Facts, country: Country, on: When, reasons: ReadonlySet<string> = noReasons): Opinion {
  const entries = book.bySteps[country].get(step)
  const findings: Finding[] = [], w: Weighing = { facts, on }
  if (entries) for (let i = 0; i < entries.length; i++) {
    const found = weighOne(entries[i]!, w, reasons, step)
    if (found) findings.push(found)
  }
  return { country, step, on, verdict: verdictOf(findings), findings, receipt: book.receipt }
}

/**
 * A step weighed, and then weighed with one other answer at a time: only the entries that can come to read that fact are weighed anew,
 * which is a small part of them. Gives what `weigh` would.
 */
export function weighOnAnswers(book: Lawbook, step: Step, facts: Facts, country: Country, on: When, reasons: ReadonlySet<string> = noReasons):
  { readonly now: Opinion; readonly having: (fact: string, value: FactValue) => Pick<Opinion, 'verdict' | 'findings'> } {
  const entries = book.bySteps[country].get(step) ?? [], w: Weighing = { facts, on }, found = entries.map(e => weighOne(e, w, reasons, step))
  const is = (f: Finding | undefined): f is Finding => f !== undefined, findings = found.filter(is)
  return {
    now: { country, step, on, verdict: verdictOf(findings), findings, receipt: book.receipt },
    having: (fact, value) => {
      const then: Weighing = { facts: { ...facts, [fact]: value }, on }
      const all = entries.map((e, i) => (factsRead(e).has(fact) ? weighOne(e, then, reasons, step) : found[i])).filter(is)
      return { verdict: verdictOf(all), findings: all }
    },
  }
}

/** The verdict on a step from its findings: advice never stops, and a reason given turns 'needs a reason' into lawful. */
export function verdictOf(findings: readonly Finding[]): StepVerdict {
  let depends = false, explain = false
  for (let i = 0; i < findings.length; i++) {
    const { rule, verdict } = findings[i]!
    const weight = rule.kind === 'gap' ? 'blocks' : rule.weight
    if (verdict === 'unlawful') {
      if (weight === 'blocks') return 'unlawful'
      if (weight === 'needs a reason') explain = true
    } else if (verdict === 'depends' && weight !== 'advice') depends = true
  }
  return depends ? 'depends' : explain ? 'needs a reason' : 'lawful'
}

/**
 * One rule by itself: its exceptions count, but not that another text replaces it or says the same. What the examples run on.
 * Nothing when the rule is not in force on these days, or not law in that country: then it does not apply.
 */
export function weighAlone(book: Lawbook, rule: Duty | Gap, facts: Facts, country: Country, on: When, reasons: ReadonlySet<string> = noReasons): Finding | undefined {
  const linked = book.linked[country].get(rule)
  if (!linked) return undefined
  return weighOne(linked, { facts, on }, reasons, undefined)
}

/** The whole traces of a rule's own conditions; nothing when it is not in force, or not law in that country. */
export function traceAlone(book: Lawbook, rule: Rule, facts: Facts, country: Country, on: When): { readonly when: Trace; readonly must?: Trace } | undefined {
  const linked = book.linked[country].get(rule)
  if (!linked || !isAlive(rule.life, on)) return undefined
  const w: Weighing = { facts, on }, when = wholeOf(linked, w)
  return linked.must ? { when, must: evaluate(linked.must, w) } : { when }
}

/** Whether a meaning or an exception holds, its own exceptions counted; one that is not in force does not, and `undefined` is not known. */
export function holdsAlone(book: Lawbook, rule: Rule, facts: Facts, country: Country, on: When): boolean | undefined {
  const linked = book.linked[country].get(rule)
  if (!linked || !isAlive(rule.life, on)) return false
  return wholeOf(linked, { facts, on }).value
}

function weighOne(linked: Linked, w: Weighing, reasons: ReadonlySet<string>, step: Step | undefined): Finding | undefined {
  const rule = linked.rule as Duty | Gap, on = w.on
  if (!isAlive(rule.life, on)) return undefined
  if (step !== undefined) for (let i = 0; i < linked.carriedOutBy.length; i++) {
    const { linked: by, same } = linked.carriedOutBy[i]!
    if (same && standsIn(by, on, step)) return undefined
  }
  const when = evaluate(linked.when, w)
  const applies = when.value
  if (applies === false) return finding(linked, 'does not apply', noFacts, linked.known, false, when, undefined, noAside)

  let aside: boolean | undefined = false
  let setAside: Aside[] | undefined
  for (let i = 0; i < linked.exceptions.length; i++) {
    const by = linked.exceptions[i]!
    if (!isAlive(by.rule.life, on)) continue
    const trace = wholeOf(by, w), value = firmly(by, trace.value)
    ;(setAside ??= []).push({ by: by.rule, trace, value })
    aside = aside === true || value === true ? true : value === undefined ? undefined : aside
  }
  if (step !== undefined) {
    for (let i = 0; i < linked.replacedBy.length; i++) {
      const by = linked.replacedBy[i]!
      if (!isAlive(by.rule.life, on)) continue
      const trace = evaluate(by.when, w), value = trace.value === false ? false : firmly(by, trace.value)
      ;(setAside ??= []).push({ by: by.rule, trace, value })
      aside = aside === true || value === true ? true : value === undefined ? undefined : aside
    }
    for (let i = 0; i < linked.carriedOutBy.length; i++) {
      const { linked: by, same } = linked.carriedOutBy[i]!
      if (same || !standsIn(by, on, step)) continue
      const trace = evaluate(by.when, w)
      if (trace.value === true) return undefined
      // Whether either applies is open: the national words stand for both until it is known, if they weigh as much.
      if (trace.value === undefined && applies === undefined && rule.kind === 'duty' && (by.rule as Duty).weight === rule.weight) return undefined
      if (trace.value === undefined) {
        // What is still open in both is the same: whichever way it is answered, the national words will stand in.
        if (applies === undefined && openIn(trace) === openIn(when)) return undefined
        ;(setAside ??= []).push({ by: by.rule, trace, value: undefined })
        if (aside === false) aside = undefined
      }
    }
  }
  const asides = setAside ?? noAside
  if (aside === true) return finding(linked, 'does not apply', noFacts, linked.known, false, when, undefined, asides)

  if (rule.kind === 'gap') return finding(linked, 'depends', toAsk(when, asides, undefined), linked.known, false, when, undefined, asides)

  const must = evaluate(linked.must!, w)
  const reasoned = rule.weight === 'needs a reason' && reasons.has(rule.id)
  const met = must.value === true || reasoned
  let verdict: Verdict = met ? 'lawful' : must.value === false && applies === true && aside === false ? 'unlawful' : 'depends'
  const ask = verdict === 'depends' ? toAsk(when, asides, must) : noFacts
  if (!linked.firm) verdict = 'depends'
  return finding(linked, verdict, ask, linked.known, reasoned, when, must, asides)
}

/** Words that nobody has read do not stand in for words that somebody has; nor does a duty about other steps. */
const standsIn = (by: Linked, on: When, step: Step): boolean =>
  by.firm && isAlive(by.rule.life, on) && (by.rule as Duty).steps.includes(step)

function finding(linked: Linked, verdict: Verdict, ask: readonly Fact[], own: Known, reasoned: boolean, when: Trace, must: Trace | undefined, setAside: readonly Aside[]): Finding {
  const known = linked.mixed ? leastSure(own, verdict, when, must, setAside) : own
  const rule = linked.rule as Duty | Gap
  return must
    ? { rule, verdict, ask, sources: linked.sources, known, reasoned, when, must, setAside }
    : { rule, verdict, ask, sources: linked.sources, known, reasoned, when, setAside }
}

/** The facts in branches that are still open: answering any other could not change the verdict. */
function toAsk(when: Trace, setAside: readonly Aside[], must: Trace | undefined): readonly Fact[] {
  const found: Fact[] = []
  if (when.value === undefined) openFacts(when, found)
  for (const a of setAside) if (a.value === undefined) openFacts(a.trace, found)
  if (must && must.value === undefined) openFacts(must, found)
  return found
}

function openFacts(trace: Trace, found: Fact[]): void {
  const of = trace.of
  if ('of' in of) {
    // A comparison with a number nobody has read stays open whatever the answer.
    if (typeof of.than === 'object' && !isFact(of.than) && (trace.needed === undefined || trace.figure?.source.known === 'not verified')) return
    if (trace.found === undefined) addOnce(found, of.of)
    if (isFact(of.than as Fact) && trace.needed === undefined) addOnce(found, of.than as Fact)
    return
  }
  for (const part of decidedBy(trace)) openFacts(part, found)
}

function addOnce(found: Fact[], fact: Fact): void {
  for (const f of found) if (f.fact === fact.fact) return
  found.push(fact)
}
