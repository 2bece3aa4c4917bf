import { makeLawbook, type Lawbook } from './book.ts'
import { exportShape, type ExportedCondition, type ExportedEntry, type ExportedLaw, type ExportedSource } from './export.ts'
import { allOf, anyOf, compared, heldBy, notSo } from './same-words.ts'
import type { Condition, Fact, Figure, Remedy, Rule, Source } from './types.ts'

const sourceOf = ({ celex, eli, ecli, national, ...s }: ExportedSource): Source =>
  ({ ...s, id: { ...(celex ? { celex } : {}), ...(eli ? { eli } : {}), ...(ecli ? { ecli } : {}), ...(national ? { national } : {}) } })

/**
 * The lawbook that an export was made of. An error tells what is wrong with the document: another shape, a name that leads nowhere, or a
 * content that does not have the hash it says.
 */
export function lawFromExport(law: ExportedLaw): Lawbook {
  if (law.shape !== exportShape) throw new Error(`This is no lawbook of the shape ${exportShape}.`)
  const facts = new Map(law.facts.map(f => [f.fact, f as Fact]))
  const figures = new Map(law.figures.map(f => [f.figure, { ...f, values: f.values.map(v => ({ ...v, source: sourceOf(v.source) })) } satisfies Figure]))
  const named = <T>(list: ReadonlyMap<string, T>, name: string): T => {
    const there = list.get(name)
    if (!there) throw new Error(`The export names ${name} without saying what it is.`)
    return there
  }
  const condition = (c: ExportedCondition): Condition => {
    if ('all' in c) return allOf(c.all.map(condition))
    if ('any' in c) return anyOf(c.any.map(condition))
    if ('not' in c) return notSo(condition(c.not))
    if ('holds' in c) return heldBy(c.holds)
    return compared(named(facts, c.of), c.is, typeof c.than !== 'object' ? c.than : 'fact' in c.than ? named(facts, c.than.fact) : named(figures, c.than.figure))
  }
  const remedy = (r: NonNullable<ExportedEntry['remedies']>[number]): Remedy => ('change' in r ? { ...r, change: named(facts, r.change) } : r)
  const rule = ({ rows, sources, when, must, remedies, ...rest }: ExportedEntry): Rule => ({
    ...rest, sources: sources.map(sourceOf), when: condition(when), ...(must ? { must: condition(must) } : {}), ...(remedies ? { remedies: remedies.map(remedy) } : {}), ...(rows ? { dossier: rows } : {}),
  }) as unknown as Rule
  const book = makeLawbook(law.entries.map(rule))
  if (book.hash !== law.lawbook) throw new Error(`The content of this export has the hash ${book.hash}, but it says ${law.lawbook}.`)
  return book
}
