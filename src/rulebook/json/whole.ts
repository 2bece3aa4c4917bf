import { countries, langs, mapText, type Lang, type Text } from '../../plain/index.ts'
import { entryJson, factJson, factsIn, figureJson, figuresFor, figuresIn, leastKnown, printCondition, type Condition, type ExportedEntry, type ExportedFact, type ExportedFigure, type Fact, type Figure, type Known, type Lawbook, type Order, type Printed, type PrintWith, type Rule } from '../../law/index.ts'
import type { EntryRef, Index, Tie } from './read-by.ts'

/** A condition printed as nested lines in four languages. */
export type PrintedText = { readonly says: Text; readonly parts?: readonly PrintedText[] }
const none: Text = { en: '', sv: '', da: '', nb: '' }
const joined = (p: Readonly<Record<Lang, Printed>>): PrintedText => ({
  says: mapText(none, (_, lang) => p[lang].text),
  ...(p.en.parts.length > 0 ? { parts: p.en.parts.map((_, i) => joined(Object.fromEntries(langs.map(l => [l, p[l].parts[i]!])) as Record<Lang, Printed>)) } : {}),
})
const printedText = (c: Condition, w: Omit<PrintWith, 'lang'>): PrintedText => joined(Object.fromEntries(langs.map(lang => [lang, printCondition(c, { ...w, lang })])) as Record<Lang, Printed>)

/** The least certain of the ways in which the sources of some entries are known. */
export const knownOf = (rules: readonly Rule[]): Known => rules.flatMap(r => r.sources).reduce<Known>((worst, s) => leastKnown(worst, s.known), 'statute text read')

export type WholeEntry = {
  readonly id: string
  readonly order: Order
  readonly known: Known
  /** Every text of the rule, the oldest first. */
  readonly lives: readonly (ExportedEntry & { readonly known: Known; readonly words: { readonly when: PrintedText; readonly must?: PrintedText } })[]
  readonly ties: readonly Tie[]
  /** What the conditions read. */
  readonly facts: readonly ExportedFact[]
  readonly figures: readonly string[]
}

/** Everything about one entry; undefined when there is none. */
export function wholeEntry(book: Lawbook, index: Index, order: Order, id: string): WholeEntry | undefined {
  const rules = (book.byId.get(id) ?? []).filter(r => r.order === order).sort((a, b) => (a.life.from < b.life.from ? -1 : 1))
  if (rules.length === 0) return undefined
  // National entries are printed with their country's numbers; those of the Union with the names of the figures, which differ by country.
  const w = { ...(order === 'EU' ? {} : { country: order }), sayOf: (other: string) => book.byId.get(other)?.[0]?.says }
  const facts = new Map(rules.flatMap(factsIn).map(f => [f.fact, f]))
  return {
    id, order, known: knownOf(rules),
    lives: rules.map(r => ({ ...entryJson(r), known: knownOf([r]), words: { when: printedText(r.when, w), ...(r.kind === 'duty' ? { must: printedText(r.must, w) } : {}) } })),
    ties: index.ties.get(id) ?? [], facts: [...facts.values()].map(factJson), figures: [...new Set(rules.flatMap(figuresIn).map(f => f.figure))],
  }
}

export type WholeFact = ExportedFact & { readonly readBy: readonly EntryRef[] }
export const wholeFact = (index: Index, fact: Fact): WholeFact => ({ ...factJson(fact), readBy: index.byFact.get(fact.fact) ?? [] })

/** A number of the law, and which of its values count in each country: the country's own, or the Union's where it has none. */
export type WholeFigure = ExportedFigure & {
  readonly countsIn: Readonly<Record<'DK' | 'SE' | 'NO', readonly { readonly order: Order; readonly life: Rule['life']; readonly value: number | 'not read' }[]>>
  readonly readBy: readonly EntryRef[]
}
export const wholeFigure = (index: Index, figure: Figure): WholeFigure => ({
  ...figureJson(figure), readBy: index.byFigure.get(figure.figure) ?? [],
  countsIn: Object.fromEntries(countries.map(c => [c, figuresFor(figure, c).map(({ order, life, value }) => ({ order, life, value }))])) as unknown as WholeFigure['countsIn'],
})
