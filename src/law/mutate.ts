import { makeLawbook } from './book.ts'
import { runExamplesOf } from './examples.ts'
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
 * matter to them are put together, so that a lawbook of some hundred entries takes seconds.
 */
export function mutate(rules: readonly Rule[]): MutationScore {
  const need = needs(rules), readBy = new Map<string, Set<string>>()
  for (const [from, tos] of need) for (const to of tos) readBy.set(to, (readBy.get(to) ?? new Set()).add(from))
  const survivors: Mutant[] = []
  let total = 0, untestable = 0
  for (const rule of rules) {
    if (!canBeTested(rule)) { untestable++; continue }
    const readers = reachable([rule.id], readBy)
    const own = reachable([rule.id], need), wide = reachable(readers, need)
    for (const mutant of mutantsOf(rule)) {
      total++
      const put = (ids: ReadonlySet<string>) => makeLawbook(rules.filter(r => ids.has(r.id)).map(r => (r === rule ? mutant.changed : r)))
      const notices = (ids: ReadonlySet<string>, whose: (r: Rule) => boolean) => {
        const book = put(ids)
        return book.rules.some(r => { if (whose(r)) for (const e of runExamplesOf(book, r)) if (!e.ok) return true; return false })
      }
      if (notices(own, r => r.id === rule.id) || (readers.size > 1 && notices(wide, r => readers.has(r.id) && r.id !== rule.id))) continue
      survivors.push(mutant)
    }
  }
  return { total, killed: total - survivors.length, survivors, untestable }
}

/** The score as text for a terminal. */
export function mutationReport(score: MutationScore): string {
  const percent = score.total === 0 ? '–' : `${Math.floor((1000 * score.killed) / score.total) / 10} %`
  return [
    `${score.killed} of ${score.total} mutants noticed by an example (${percent}); ${score.untestable} entries cannot be tested so (gaps, texts nobody has read).`,
    ...score.survivors.map(m => `  survived: ${m.rule.id} (${m.rule.order}, from ${m.rule.life.from}) ${m.what}`),
  ].join('\n')
}
