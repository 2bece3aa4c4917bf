import { makeLawbook } from './book.ts'
import { runExamplesOf, type ExampleResult } from './examples.ts'
import { needs } from './ties.ts'
import type { Comparison, Condition, Rule } from './types.ts'

/** One small change to one rule. A change that no example notices is a condition that no example needs. */
export type Mutant = { readonly rule: Rule; readonly changed: Rule; readonly what: string }

const flipped: Readonly<Record<Comparison, Comparison>> = { '=': '!=', '!=': '=', '<': '<=', '<=': '<', '>': '>=', '>=': '>' }

type Change = { readonly to: Condition; readonly what: string }

/** Every condition that differs from this one in one place. */
function* changes(c: Condition, at: string): Generator<Change> {
  if ('of' in c) {
    yield { to: { ...c, is: flipped[c.is] }, what: `${at}: ${c.of.fact} ${c.is} becomes ${flipped[c.is]}` }
    return
  }
  if ('holds' in c) return
  if ('not' in c) {
    yield { to: c.not, what: `${at}: 'not' dropped` }
    for (const inner of changes(c.not, `${at}.not`)) yield { to: { not: inner.to }, what: inner.what }
    return
  }
  const isAll = 'all' in c, parts = isAll ? c.all : c.any
  const make = (p: readonly Condition[], all = isAll): Condition => (all ? { all: p } : { any: p })
  if (parts.length > 1) yield { to: make(parts, !isAll), what: `${at}: '${isAll ? 'all' : 'any'}' becomes '${isAll ? 'any' : 'all'}'` }
  for (const [i, part] of parts.entries()) {
    const rest = parts.filter((_, j) => j !== i)
    if (rest.length > 0) yield { to: make(rest), what: `${at}: branch ${i + 1} of ${parts.length} dropped` }
    for (const inner of changes(part, `${at}.${i + 1}`)) yield { to: make(parts.map((p, j) => (j === i ? inner.to : p))), what: inner.what }
  }
}

/** Flips every comparison, swaps every `all` and `any`, drops every branch and every `not`. */
export function* mutantsOf(rule: Rule): Generator<Mutant> {
  for (const { to, what } of changes(rule.when, 'when')) yield { rule, changed: { ...rule, when: to }, what }
  if (rule.kind === 'duty') for (const { to, what } of changes(rule.must, 'must')) yield { rule, changed: { ...rule, must: to }, what }
}

/** What cannot be noticed by an example: gaps have none, and a rule that nobody has read has only open ones. */
const canBeTested = (rule: Rule): boolean => rule.kind !== 'gap' && (rule.kind !== 'duty' || rule.sources.every(s => s.known !== 'not verified'))

function reachable(start: Iterable<string>, edges: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const seen = new Set(start), open = [...seen]
  while (open.length > 0) for (const next of edges.get(open.pop()!) ?? []) if (!seen.has(next)) { seen.add(next); open.push(next) }
  return seen
}

export type MutationScore = { readonly total: number; readonly killed: number; readonly survivors: readonly Mutant[]; readonly untestable: number }

/**
 * Runs the examples against every mutant: those of the changed rule, then those of the rules that read it. Only the rules that
 * matter to them are put together, so that a lawbook of some hundred entries takes seconds. `of` chooses which rules are changed.
 */
export function mutate(rules: readonly Rule[], of: (rule: Rule) => boolean = () => true): MutationScore {
  const need = needs(rules), readBy = new Map<string, Set<string>>()
  // National words share the exceptions of the EU duty that they carry out.
  for (const r of rules) if (r.kind === 'duty' && r.carriesOut) need.set(r.id, new Set(need.get(r.id)).add(r.carriesOut))
  for (const [from, tos] of need) for (const to of tos) readBy.set(to, (readBy.get(to) ?? new Set()).add(from))
  const survivors: Mutant[] = []
  let total = 0, untestable = 0
  for (const rule of rules) {
    if (!of(rule)) continue
    if (!canBeTested(rule)) { untestable++; continue }
    const readers = reachable([rule.id], readBy)
    const own = part(rules, reachable([rule.id], need), r => r.id === rule.id)
    const wide = readers.size > 1 ? part(rules, reachable(readers, need), r => r.id !== rule.id && readers.has(r.id)) : undefined
    for (const mutant of mutantsOf(rule)) {
      total++
      if (!notices(own, mutant) && !(wide && notices(wide, mutant))) survivors.push(mutant)
    }
  }
  return { total, killed: total - survivors.length, survivors, untestable }
}

/** A few rules, whose examples are run, and which of these come out as written before anything is changed: only they can notice. */
type Part = { readonly rules: readonly Rule[]; readonly whose: (r: Rule) => boolean; readonly sound: ReadonlySet<string> }
const nameOf = (e: ExampleResult): string => `${e.rule.id} ${e.rule.life.from} ${e.rule.order} ${e.name}`

function part(rules: readonly Rule[], ids: ReadonlySet<string>, whose: (r: Rule) => boolean): Part {
  const few = rules.filter(r => ids.has(r.id)), book = makeLawbook(few)
  const sound = few.filter(whose).flatMap(r => [...runExamplesOf(book, r)]).filter(e => e.ok).map(nameOf)
  return { rules: few, whose, sound: new Set(sound) }
}

function notices(few: Part, mutant: Mutant): boolean {
  const book = makeLawbook(few.rules.map(r => (r === mutant.rule ? mutant.changed : r)))
  return book.rules.some(r => {
    if (few.whose(r)) for (const e of runExamplesOf(book, r)) if (!e.ok && few.sound.has(nameOf(e))) return true
    return false
  })
}

/** The score as text for a terminal. */
export function mutationReport(score: MutationScore): string {
  const percent = score.total === 0 ? '–' : `${Math.floor((1000 * score.killed) / score.total) / 10} %`
  return [
    `${score.killed} of ${score.total} mutants noticed by an example (${percent}); ${score.untestable} entries cannot be tested so (gaps, texts nobody has read).`,
    ...score.survivors.map(m => `  survived: ${m.rule.id} (${m.rule.order}, from ${m.rule.life.from}) ${m.what}`),
  ].join('\n')
}
