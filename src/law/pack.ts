import { text, type Lang, type Text } from '../plain/index.ts'
import { isFact, isFigure } from './compile.ts'
import { factNamed } from './facts/index.ts'
import type { Comparison, Condition, Fact, FactValue, Figure, Remedy, Rule, Source } from './types.ts'

/**
 * The lawbook as the browser gets it: in one language, without the examples (they are tests), every source, figure and name once.
 * Facts are named only: their words are part of the program.
 */
export type PackedBook = {
  readonly lang: Lang
  /** Content hash of the whole lawbook that was packed: opinions made from the packed one carry it. */
  readonly hash: string
  readonly facts: readonly string[]
  readonly sources: readonly Source[]
  readonly figures: readonly PackedFigure[]
  readonly rules: readonly PackedRule[]
}
type PackedFigure = Omit<Figure, 'says' | 'values'> & { readonly says: string; readonly values: readonly (Omit<Figure['values'][number], 'source'> & { readonly source: number })[] }
type PackedRule = Readonly<Record<string, unknown>>
const signs: readonly Comparison[] = ['=', '!=', '<', '<=', '>', '>=']

export function packBook(rules: readonly Rule[], hash: string, lang: Lang): PackedBook {
  const facts = new Map<string, number>(), sources: Source[] = [], figures: PackedFigure[] = []
  const sourceAt = new Map<string, number>(), figureAt = new Map<string, number>()
  const fact = (f: Fact): number => { if (!facts.has(f.fact)) facts.set(f.fact, facts.size); return facts.get(f.fact)! }
  const seen = new Map<Source, number>()
  const source = (s: Source): number => {
    const there = seen.get(s)
    if (there !== undefined) return there
    const key = JSON.stringify(s)
    if (!sourceAt.has(key)) { sourceAt.set(key, sources.length); sources.push(s) }
    seen.set(s, sourceAt.get(key)!)
    return sourceAt.get(key)!
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
  const packed = rules.map((r): PackedRule => {
    const { says, why, sources: from, when, dossier: _, ...rest } = r
    const plain = { ...rest, says: says[lang], ...(why ? { why: why[lang] } : {}), sources: from.map(source), when: condition(when) } as Record<string, unknown>
    delete plain.examples
    if (r.kind === 'duty') {
      plain.must = condition(r.must)
      plain.remedies = r.remedies.map(x => ('change' in x ? { c: fact(x.change), ...(x.to === undefined ? {} : { to: x.to }), s: x.say[lang] } : { i: x.insteadTake, s: x.say[lang] }))
    }
    return plain
  })
  return { lang, hash, facts: [...facts.keys()], sources, figures, rules: packed }
}

/** The rules again, each text standing in for all four languages. A fact that this program does not know is an error: another version packed it. */
export function unpackRules(p: PackedBook): Rule[] {
  const words = (s: string): Text => text(s, s, s, s)
  const facts = p.facts.map(name => { const f = factNamed(name); if (!f) throw new Error(`There is no fact called ${name}.`); return f })
  const figures = p.figures.map((f): Figure => ({ ...f, says: words(f.says), values: f.values.map(v => ({ ...v, source: p.sources[v.source]! })) }))
  const condition = (c: unknown): Condition => {
    if (typeof c === 'string') return { holds: c }
    const [head, ...rest] = c as [string | number, ...unknown[]]
    if (head === 'a') return { all: rest.map(condition) }
    if (head === 'o') return { any: rest.map(condition) }
    if (head === 'n') return { not: condition(rest[0]) }
    const than = rest[1] as FactValue | { f: number } | { g: number }
    return { of: facts[head as number]!, is: signs[rest[0] as number]!, than: typeof than === 'object' ? ('f' in than ? facts[than.f]! : figures[than.g]!) : than }
  }
  const remedy = (r: { c?: number; to?: FactValue; i?: string; s: string }): Remedy =>
    (r.c === undefined ? { insteadTake: r.i, say: words(r.s) } : { change: facts[r.c]!, ...(r.to === undefined ? {} : { to: r.to }), say: words(r.s) }) as Remedy
  return p.rules.map(r => ({
    ...r, says: words(r.says as string), ...(r.why ? { why: words(r.why as string) } : {}), sources: (r.sources as number[]).map(i => p.sources[i]!), when: condition(r.when),
    ...(r.kind === 'gap' ? {} : { examples: [] }), ...(r.kind === 'duty' ? { must: condition(r.must), remedies: (r.remedies as Parameters<typeof remedy>[0][]).map(remedy) } : {}),
  }) as unknown as Rule)
}
