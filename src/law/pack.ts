import { text, type Lang, type Text } from '../plain/index.ts'
import { isFact, isFigure } from './compile.ts'
import { factNamed } from './facts/index.ts'
import { allOf, anyOf, compared, heldBy, notSo } from './same-words.ts'
import type { Comparison, Condition, Fact, FactValue, Figure, Remedy, Rule, Source } from './types.ts'

/**
 * The lawbook as the browser gets it: in one language, without the examples (they are tests), everything that rules share once, and
 * each property of all rules as one column, since like things beside each other take least room when packed. Facts are named only:
 * their words are part of the program.
 */
export type PackedBook = {
  readonly lang: Lang
  /** Content hash of the whole lawbook that was packed: opinions made from the packed one carry it. */
  readonly hash: string
  readonly facts: readonly string[]
  /** A source without its place: act, state of the text, how it is known. */
  readonly acts: readonly Omit<Source, 'place'>[]
  readonly sources: readonly (readonly [act: number, place: string])[]
  readonly figures: readonly PackedFigure[]
  /** By property: the values that rules have, each once. */
  readonly pools: Readonly<Record<string, readonly unknown[]>>
  /** By property: for each rule the place of its value in the pool (-1 for none), as the step from the rule before it. */
  readonly columns: Readonly<Record<string, readonly number[]>>
}
type PackedFigure = Omit<Figure, 'says' | 'values'> & { readonly says: string; readonly values: readonly (Omit<Figure['values'][number], 'source'> & { readonly source: number })[] }
const signs: readonly Comparison[] = ['=', '!=', '<', '<=', '>', '>=']

/** Gives each value its place in a list; the same value the same place. */
function pooling(): { readonly list: unknown[]; readonly place: (value: unknown) => number } {
  const list: unknown[] = [], at = new Map<string, number>()
  return {
    list,
    place: value => {
      const key = JSON.stringify(value), there = at.get(key)
      if (there !== undefined) return there
      at.set(key, list.length)
      return list.push(value) - 1
    },
  }
}

export function packBook(rules: readonly Rule[], hash: string, lang: Lang): PackedBook {
  const facts = pooling(), acts = pooling(), sources = pooling(), figures: PackedFigure[] = [], figureAt = new Map<string, number>()
  const fact = (f: Fact): number => facts.place(f.fact)
  const seen = new Map<Source, number>()
  const source = (s: Source): number => {
    const there = seen.get(s)
    if (there !== undefined) return there
    const { place, ...act } = s, at = sources.place([acts.place(act), place])
    seen.set(s, at)
    return at
  }
  const figure = (f: Figure): number => {
    if (!figureAt.has(f.figure)) { figureAt.set(f.figure, figures.length); figures.push({ ...f, says: f.says[lang], values: f.values.map(v => ({ ...v, source: source(v.source) })) }) }
    return figureAt.get(f.figure)!
  }
  const condition = (c: Condition): unknown => {
    if ('all' in c) return ['a', ...c.all.map(condition)]
    if ('any' in c) return ['o', ...c.any.map(condition)]
    if ('not' in c) return ['n', condition(c.not)]
    if ('holds' in c) return c.holds
    const than = isFact(c.than) ? { f: fact(c.than) } : isFigure(c.than) ? { g: figure(c.than) } : c.than
    return [fact(c.of), signs.indexOf(c.is), than]
  }
  const plain = rules.map((r): Readonly<Record<string, unknown>> => {
    const { says, why, sources: from, when, dossier: _, ...rest } = r
    const { examples: _e, ...kept } = rest as typeof rest & { examples?: unknown }
    return {
      ...kept, says: says[lang], ...(why ? { why: why[lang] } : {}), sources: from.map(source), when: condition(when),
      ...(r.kind === 'duty' ? { must: condition(r.must), remedies: r.remedies.map(x => ('change' in x ? { c: fact(x.change), ...(x.to === undefined ? {} : { to: x.to }), s: x.say[lang] } : { i: x.insteadTake, s: x.say[lang] })) } : {}),
    }
  })
  const names = [...new Set(plain.flatMap(r => Object.keys(r)))], pools: Record<string, unknown[]> = {}, columns: Record<string, number[]> = {}
  for (const name of names) {
    const pool = pooling()
    let before = 0
    columns[name] = plain.map(r => { const at = r[name] === undefined ? -1 : pool.place(r[name]), by = at - before; before = at; return by })
    pools[name] = pool.list
  }
  return { lang, hash, facts: facts.list as string[], acts: acts.list as PackedBook['acts'], sources: sources.list as PackedBook['sources'], figures, pools, columns }
}

/** The rules again, each text standing in for all four languages. A fact that this program does not know is an error: another version packed it. */
export function unpackRules(p: PackedBook): Rule[] {
  const words = (s: string): Text => text(s, s, s, s)
  const facts = p.facts.map(name => { const f = factNamed(name); if (!f) throw new Error(`There is no fact called ${name}.`); return f })
  const sources = p.sources.map(([act, place]): Source => ({ ...p.acts[act]!, place }))
  const figures = p.figures.map((f): Figure => ({ ...f, says: words(f.says), values: f.values.map(v => ({ ...v, source: sources[v.source]! })) }))
  const condition = (c: unknown): Condition => {
    if (typeof c === 'string') return heldBy(c)
    const [head, ...rest] = c as [string | number, ...unknown[]]
    if (head === 'a') return allOf(rest.map(condition))
    if (head === 'o') return anyOf(rest.map(condition))
    if (head === 'n') return notSo(condition(rest[0]))
    const than = rest[1] as FactValue | { f: number } | { g: number }
    return compared(facts[head as number]!, signs[rest[0] as number]!, typeof than === 'object' ? ('f' in than ? facts[than.f]! : figures[than.g]!) : than)
  }
  const remedy = (r: { c?: number; to?: FactValue; i?: string; s: string }): Remedy =>
    (r.c === undefined ? { insteadTake: r.i, say: words(r.s) } : { change: facts[r.c]!, ...(r.to === undefined ? {} : { to: r.to }), say: words(r.s) }) as Remedy
  // A value that several rules share is made once.
  const made: Record<string, unknown[]> = {
    ...p.pools, says: p.pools.says!.map(s => words(s as string)), why: (p.pools.why ?? []).map(s => words(s as string)), sources: p.pools.sources!.map(list => (list as number[]).map(i => sources[i]!)),
    when: p.pools.when!.map(condition), must: (p.pools.must ?? []).map(condition), remedies: (p.pools.remedies ?? []).map(list => (list as Parameters<typeof remedy>[0][]).map(remedy)),
  }
  const names = Object.keys(p.columns), at: Record<string, number> = {}
  return p.columns.id!.map((_, i) => {
    const rule: Record<string, unknown> = {}
    for (const name of names) {
      const place = at[name] = (at[name] ?? 0) + p.columns[name]![i]!
      if (place >= 0) rule[name] = made[name]![place]
    }
    return (rule.kind === 'gap' ? rule : { ...rule, examples: [] }) as unknown as Rule
  })
}
