import { leastKnown } from './compile.ts'
import type { Finding, Known, Trace, Verdict } from './types.ts'

/**
 * The parts that fixed a node's value: of an `all` that failed the failing ones, of an `any` that held the holding ones, of
 * anything open the open ones. An `all` that held needed every part, and so did an `any` that failed.
 */
export function decidedBy(trace: Trace): readonly Trace[] {
  const parts = trace.parts
  if (!parts || parts.length === 0) return []
  if (!('all' in trace.of) && !('any' in trace.of)) return parts.filter(p => p.value === undefined || trace.value !== undefined)
  return parts.filter(p => p.value === trace.value)
}

/**
 * What is still open in a condition, in words that are the same for the same question: two open conditions with the same words can
 * no longer come out differently. A meaning stands for what it says, not for its name.
 */
export function openIn(trace: Trace): string {
  const of = trace.of
  if ('of' in of) {
    const than = typeof of.than !== 'object' ? `${typeof of.than} ${of.than}` : 'fact' in of.than ? `fact ${of.than.fact}` : `figure ${of.than.figure}`
    return `${of.of.fact} ${of.is} ${than}`
  }
  const open = decidedBy(trace).map(openIn)
  if ('not' in of) return `not(${open[0]})`
  // What a meaning leaves open is what its condition does; one set aside by exceptions, or unread, is known by its name only.
  if ('holds' in of) return open.length === 1 ? open[0]! : `holds ${of.holds}(${open.join('; ')})`
  return open.length === 1 ? open[0]! : `${'all' in of ? 'all' : 'any'}(${open.sort().join('; ')})`
}

/**
 * The trace without the branches that changed nothing. One holding part of an `any` (and one failing part of an `all`) would do;
 * all of them are kept, because a reader who mends one must know of the others.
 */
export function prune(trace: Trace): Trace {
  if (!trace.parts) return trace
  return { ...trace, parts: decidedBy(trace).map(prune) }
}

/** What a reader is shown: the pruned conditions, and only exceptions that hold or may hold. */
export type Shown = { readonly when: Trace; readonly must?: Trace; readonly setAside: Finding['setAside'] }
export function deciding(finding: Finding): Shown {
  const setAside = finding.setAside.filter(a => a.value !== false).map(a => ({ ...a, trace: prune(a.trace) }))
  const when = prune(finding.when)
  return finding.must ? { when, must: prune(finding.must), setAside } : { when, setAside }
}

/**
 * The value that the parts kept in a trace force by themselves, reading everything left out as unknown: the proof that a pruned
 * trace still tells the whole reason.
 */
export function impliedValue(trace: Trace): boolean | undefined {
  const of = trace.of
  if ('of' in of) return trace.value
  if ('not' in of) {
    const inner = trace.parts?.[0] ? impliedValue(trace.parts[0]) : undefined
    return inner === undefined ? undefined : !inner
  }
  if ('holds' in of) {
    if (!trace.parts?.[0]) return trace.value
    const inner = impliedValue(trace.parts[0])
    // What rests on words that nobody has read stays open although its parts are decided.
    return trace.value === undefined ? undefined : inner
  }
  const written = 'all' in of ? of.all : of.any
  const decides = !('all' in of)
  const kept = trace.parts ?? []
  if (kept.some(p => impliedValue(p) === decides)) return decides
  const every = written.every(c => kept.some(p => p.of === c && impliedValue(p) === !decides))
  return every ? !decides : undefined
}

/** Whether the pruned traces of a finding still imply its verdict. */
export function impliesVerdict(finding: Finding, shown: Shown = deciding(finding)): boolean {
  const when = impliedValue(shown.when)
  if (finding.verdict === 'does not apply') return when === false || shown.setAside.some(a => a.value === true && impliedValue(a.trace) === true)
  const must = shown.must ? impliedValue(shown.must) : undefined
  if (finding.verdict === 'lawful') return must === true || finding.reasoned
  if (finding.verdict === 'unlawful') return when === true && must === false && shown.setAside.length === 0
  return when !== false && !shown.setAside.some(a => a.value === true)
}

/** How surely we know what a verdict rests on, when meanings or figures in it are known less well than the rule itself. */
export function leastSure(own: Known, verdict: Verdict, when: Trace, must: Trace | undefined, setAside: Finding['setAside']): Known {
  let worst = own
  const add = (t: Trace) => { worst = leastKnown(worst, sureness(t)) }
  if (must) add(must)
  // What is met is met, whether or not the rule concerns the step and an exception would take it away.
  if (verdict === 'lawful') return worst
  add(when)
  for (const a of setAside) if (a.value !== false) {
    add(a.trace)
    for (const s of a.by.sources) worst = leastKnown(worst, s.known)
  }
  return worst
}

// A meaning is worked out once in a weighing and its trace shared by all findings that read it: so is how surely it is known.
const knownBefore = new WeakMap<Trace, Known>()

function sureness(trace: Trace): Known {
  if (trace.rule) {
    const before = knownBefore.get(trace.parts?.[0] ?? trace)
    if (before !== undefined) return before
  }
  let worst: Known = trace.figure ? trace.figure.source.known : 'statute text read'
  if (trace.rule) for (const s of trace.rule.sources) worst = leastKnown(worst, s.known)
  // The same parts as `decidedBy`, without making a list of them: this runs for every finding.
  const parts = trace.parts
  if (parts) {
    const many = 'all' in trace.of || 'any' in trace.of
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!
      if (many ? part.value === trace.value : part.value === undefined || trace.value !== undefined) worst = leastKnown(worst, sureness(part))
    }
  }
  if (trace.rule) knownBefore.set(trace.parts?.[0] ?? trace, worst)
  return worst
}
