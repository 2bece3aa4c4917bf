import { countries, type Country } from '../plain/index.ts'
import { compile, idsIn, leastKnown, type Linked, type Node } from './compile.ts'
import { digestBook } from './digest-book.ts'
import { allOf, heldBy, notSo } from './same-words.ts'
import { circularIds, checkTies, type Problem } from './ties.ts'
import type { Step } from './steps.ts'
import type { Condition, Known, Opinion, Order, Rule } from './types.ts'

/** The engine that weighed: changes when the same lawbook could lead to another opinion. */
export const engineName = 'tipp-law/1'

export type Lawbook = {
  readonly rules: readonly Rule[]
  /** All lives and orders of an id. */
  readonly byId: ReadonlyMap<string, readonly Rule[]>
  /** Content hash, computed when first asked for. */
  readonly hash: string
  /** What is wrong with the ties between the rules; a book with an error here must not be published (a test sees to it). */
  readonly problems: readonly Problem[]
  /** Duties and gaps that concern a step under a country's law: those of the EU and its own. */
  readonly bySteps: Readonly<Record<Country, ReadonlyMap<Step, readonly Linked[]>>>
  readonly linked: Readonly<Record<Country, ReadonlyMap<Rule, Linked>>>
  readonly receipt: Opinion['receipt']
}

/**
 * Puts rules together: resolves every id, sorts by step and country, and looks for broken ties. Never throws. `packed` is the hash of
 * the whole lawbook when these rules were packed from it.
 */
export function makeLawbook(rules: readonly Rule[], packed?: string): Lawbook {
  const kept = Object.freeze([...rules])
  for (const rule of kept) Object.freeze(rule)
  const byId = new Map<string, Rule[]>()
  for (const rule of kept) {
    const same = byId.get(rule.id)
    if (same) same.push(rule)
    else byId.set(rule.id, [rule])
  }
  const circular = circularIds(kept)
  const linked = Object.fromEntries(countries.map(c => [c, linkFor(c, kept, circular)])) as Record<Country, Map<Rule, Linked>>
  const bySteps = Object.fromEntries(countries.map(c => [c, sortBySteps(linked[c])])) as Record<Country, Map<Step, Linked[]>>

  let hash = packed, problems: readonly Problem[] | undefined
  const hashOf = () => (hash ??= digestBook(kept))
  const receipt = { get lawbook() { return hashOf() }, engine: engineName }
  return Object.freeze({
    rules: kept, byId, bySteps, linked, receipt,
    get hash() { return hashOf() },
    get problems() { return (problems ??= checkTies(kept)) },
  })
}

function sortBySteps(linked: ReadonlyMap<Rule, Linked>): Map<Step, Linked[]> {
  const found = new Map<Step, Linked[]>()
  for (const [rule, entry] of linked) {
    if (rule.kind !== 'duty' && rule.kind !== 'gap') continue
    for (const step of new Set(rule.steps)) {
      const there = found.get(step)
      if (there) there.push(entry)
      else found.set(step, [entry])
    }
  }
  return found
}

const nothing: Node = { of: { all: [] }, kind: 'never known', parts: [], name: '', sign: '=', than: undefined, other: '', figures: [], targets: [], readIn: undefined, read: undefined }

/** The EU layer and one country's layer, tied together. */
function linkFor(country: Country, rules: readonly Rule[], circular: ReadonlySet<string>): Map<Rule, Linked> {
  const inForceHere = (order: Order) => order === 'EU' || order === country
  const linked = new Map<Rule, Linked>()
  const byId = new Map<string, Linked[]>()
  // National first: where an id has a national and an EU entry, the national one is what the id means in that country.
  for (const rule of [...rules].sort((a, b) => Number(a.order === 'EU') - Number(b.order === 'EU'))) {
    if (!inForceHere(rule.order)) continue
    const known = rule.sources.reduce<Known>((worst, s) => leastKnown(worst, s.known), 'statute text read')
    const entry: Linked = {
      rule, firm: known !== 'not verified', known, sources: rule.sources, when: nothing, whole: nothing, must: undefined,
      exceptions: [], replacedBy: [], carriedOutBy: [], reaches: known, mixed: false,
    }
    linked.set(rule, entry)
    const same = byId.get(rule.id)
    if (same) same.push(entry)
    else byId.set(rule.id, [entry])
  }

  const find = (id: string): readonly Linked[] | 'circle' => (circular.has(id) ? 'circle' : byId.get(id) ?? [])
  const entries = [...linked.values()]
  const exceptions = entries.filter(e => e.rule.kind === 'exception' && !circular.has(e.rule.id))
  const aimedAt = (id: string) => exceptions.filter(e => e.rule.kind === 'exception' && e.rule.to.includes(id))

  const done = new Map<Condition, Node>()
  for (const entry of entries) {
    const rule = entry.rule, carries = rule.kind === 'duty' ? rule.carriesOut : undefined
    const against = [...new Set([...aimedAt(rule.id), ...(carries ? aimedAt(carries) : [])])]
    const whole: Condition = against.length === 0 ? rule.when
      : allOf([rule.when, ...[...new Set(against.map(e => e.rule.id))].map(id => notSo(heldBy(id)))])
    entry.when = compile(rule.when, country, find, done)
    entry.whole = whole === rule.when ? entry.when : compile(whole, country, find, done)
    entry.exceptions = against
    if (rule.kind === 'duty') entry.must = compile(rule.must, country, find, done)
  }
  for (const entry of entries) {
    const rule = entry.rule
    if (rule.kind !== 'duty') continue
    for (const other of rule.replaces && !circular.has(rule.id) ? byId.get(rule.replaces) ?? [] : [])
      if (other !== entry) other.replacedBy = [...other.replacedBy, entry]
    for (const other of rule.carriesOut ? byId.get(rule.carriesOut) ?? [] : []) {
      if (other === entry) continue
      other.carriedOutBy = [...other.carriedOutBy, { linked: entry, same: rule.when === other.rule.when }]
      entry.sources = [...entry.sources, ...other.rule.sources]
    }
  }
  for (const entry of entries) entry.reaches = reach(entry, new Set())
  for (const entry of entries) entry.mixed = entry.reaches !== entry.known
  return linked
}

/** The least certain of all the sources that a rule may come to rest on. */
function reach(entry: Linked, seen: Set<Linked>): Known {
  if (seen.has(entry)) return 'statute text read'
  seen.add(entry)
  let worst = entry.known
  const visit = (node: Node): void => {
    for (const f of node.figures) worst = leastKnown(worst, f.entry.source.known)
    for (const t of node.targets) worst = leastKnown(worst, reach(t, seen))
    node.parts.forEach(visit)
  }
  visit(entry.whole)
  if (entry.must) visit(entry.must)
  for (const e of [...entry.exceptions, ...entry.replacedBy]) worst = leastKnown(worst, reach(e, seen))
  return worst
}

/** The ids a rule depends on, by any tie: for the rulebook's "see also". */
export const tiesOf = (rule: Rule): readonly string[] => [...new Set([
  ...idsIn(rule.when), ...(rule.kind === 'duty' ? idsIn(rule.must) : []),
  ...(rule.kind === 'exception' ? rule.to : []),
  ...(rule.kind === 'duty' && rule.replaces ? [rule.replaces] : []), ...(rule.kind === 'duty' && rule.carriesOut ? [rule.carriesOut] : []),
])]
