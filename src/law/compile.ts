import { addDays, type Country } from '../plain/index.ts'
import type { Comparison, Condition, Fact, FactValue, Facts, Figure, FigureValue, Known, Rule, Source, Trace, When } from './types.ts'

/**
 * A condition prepared for one country: ids are resolved, figures narrowed to the values that can count there, and every node
 * has the same shape so that the evaluator stays monomorphic. `of` leads back to what was written.
 */
export type Node = {
  readonly of: Condition
  readonly kind: 'all' | 'any' | 'not' | 'value' | 'fact' | 'figure' | 'holds' | 'never known'
  readonly parts: readonly Node[]
  readonly name: string
  readonly sign: Comparison
  readonly than: FactValue | undefined
  readonly other: string
  readonly figures: readonly FigureCandidate[]
  readonly targets: readonly Linked[]
  /** The last weighing that worked it out, and what it found: duties share most of their conditions. */
  readIn: Weighing | undefined
  read: Trace | undefined
}

/** A figure's value with the question "is it known well enough to compare with?" already answered. */
export type FigureCandidate = { readonly entry: FigureValue; readonly firm: boolean }

/** A rule with its ties, for one country. */
export type Linked = {
  readonly rule: Rule
  /** No source of it is 'not verified'. */
  readonly firm: boolean
  readonly known: Known
  /** Its own, and those of the EU duty that it carries out. */
  sources: readonly Source[]
  when: Node
  /** `when`, and nothing that sets it aside: what `holds` reads, and what an exception weighs. */
  whole: Node
  must: Node | undefined
  /** Exceptions aimed at it, or at the EU duty that it carries out. */
  exceptions: readonly Linked[]
  /** National duties in whose country it gives way. */
  replacedBy: readonly Linked[]
  /** National duties with the same content; `same`: their condition is the same, so the EU words never have to be asked. */
  carriedOutBy: readonly { readonly linked: Linked; readonly same: boolean }[]
  /** The least certain of all the sources that its verdict may come to rest on. */
  reaches: Known
  /** Other sources than its own can make the verdict less certain. */
  mixed: boolean
}

/** One weighing: a new object each time, so that what is remembered for it can never serve another. */
export type Weighing = { readonly facts: Facts; readonly on: When }

export const isFact = (x: FactValue | Fact | Figure): x is Fact => typeof x === 'object' && 'fact' in x
export const isFigure = (x: FactValue | Fact | Figure): x is Figure => typeof x === 'object' && 'figure' in x

const doubt: Readonly<Record<Known, number>> = { 'statute text read': 0, derived: 1, 'secondary source': 2, 'not verified': 3 }
/** The less certain of two ways of knowing. */
export const leastKnown = (a: Known, b: Known): Known => (doubt[a] >= doubt[b] ? a : b)

/** The days between two lives of one order's values: there a number existed and nobody has read it. */
function holes(values: readonly FigureValue[]): FigureValue[] {
  const sorted = [...values].sort((a, b) => (a.life.from < b.life.from ? -1 : 1))
  return sorted.flatMap((v, i): FigureValue[] => {
    const next = sorted[i + 1], to = v.life.to
    if (!next || !to || v.life.by !== next.life.by || addDays(to, 1) >= next.life.from) return []
    return [{ ...v, life: { from: addDays(to, 1), to: addDays(next.life.from, -1), by: v.life.by }, value: 'not read' }]
  })
}

/**
 * The values of a figure that can count in a country. 'By each country' never falls back to the EU's. Where the directive leaves
 * a deviation open, the EU's value comes last, so that the country's own wins whenever it is in force.
 */
export function figuresFor(figure: Figure, country: Country): FigureValue[] {
  const own = figure.values.filter(v => v.order === country), eu = figure.values.filter(v => v.order === 'EU')
  own.push(...holes(own))
  return figure.set === 'by each country' ? own : figure.set === 'in the directive' ? eu : [...own, ...eu]
}

/**
 * Prepares a condition; `find` answers the rules that an id may mean here, national ones first, or 'circle'. `done` holds what was
 * prepared before with the same country and `find`.
 */
export function compile(condition: Condition, country: Country, find: (id: string) => readonly Linked[] | 'circle', done: Map<Condition, Node> = new Map()): Node {
  const there = done.get(condition)
  if (there) return there
  const made = prepare(condition, country, find, done)
  done.set(condition, made)
  return made
}

function prepare(condition: Condition, country: Country, find: (id: string) => readonly Linked[] | 'circle', done: Map<Condition, Node>): Node {
  const node = (kind: Node['kind'], more: Partial<Node>): Node => ({
    of: condition, kind, parts: more.parts ?? [], name: more.name ?? '', sign: more.sign ?? '=', than: more.than,
    other: more.other ?? '', figures: more.figures ?? [], targets: more.targets ?? [],
    readIn: undefined, read: undefined,
  })
  if ('all' in condition) return node('all', { parts: condition.all.map(c => compile(c, country, find, done)) })
  if ('any' in condition) return node('any', { parts: condition.any.map(c => compile(c, country, find, done)) })
  if ('not' in condition) return node('not', { parts: [compile(condition.not, country, find, done)] })
  if ('holds' in condition) {
    const targets = find(condition.holds)
    return targets === 'circle' ? node('never known', {}) : node('holds', { name: condition.holds, targets })
  }
  const leaf = { name: condition.of.fact, sign: condition.is }
  if (isFact(condition.than)) return node('fact', { ...leaf, other: condition.than.fact })
  if (isFigure(condition.than)) {
    const figures = figuresFor(condition.than, country).map(entry => ({ entry, firm: entry.source.known !== 'not verified' }))
    return node('figure', { ...leaf, figures })
  }
  return node('value', { ...leaf, than: condition.than })
}

/** Every condition inside a condition, itself first. */
export function* within(condition: Condition): Generator<Condition> {
  yield condition
  if ('all' in condition) for (const c of condition.all) yield* within(c)
  else if ('any' in condition) for (const c of condition.any) yield* within(c)
  else if ('not' in condition) yield* within(condition.not)
}

/** The conditions that a rule is made of. */
export const conditionsOf = (rule: Rule): readonly Condition[] => (rule.kind === 'duty' ? [rule.when, rule.must] : [rule.when])

/** The ids that a condition reads by `holds`. */
export const idsIn = (condition: Condition): string[] => [...within(condition)].flatMap(c => ('holds' in c ? [c.holds] : []))

/** The facts that a rule reads directly, each once. */
export function factsIn(rule: Rule): Fact[] {
  const found = new Map<string, Fact>()
  for (const top of conditionsOf(rule)) for (const c of within(top)) {
    if (!('of' in c)) continue
    found.set(c.of.fact, c.of)
    if (isFact(c.than)) found.set(c.than.fact, c.than)
  }
  return [...found.values()]
}

/** The figures that a rule reads directly, each once. */
export function figuresIn(rule: Rule): Figure[] {
  const found = new Map<string, Figure>()
  for (const top of conditionsOf(rule)) for (const c of within(top)) if ('of' in c && isFigure(c.than)) found.set(c.than.figure, c.than)
  return [...found.values()]
}
