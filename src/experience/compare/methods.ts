import { quartiles, type Text } from '../../plain/index.ts'
import type { BankEntry } from '../bank/index.ts'
import { dialogueForms, dialogueWords, ends, paymentWords, payments, requirementFormWords, requirementForms, resultKinds, rightsHolders, rightsWords, smallNumber, wayWords, ways, type End, type Measure, type Outcome, type ResultKind } from '../bank/index.ts'

/** What a method consists of: each part is compared by itself, for nobody has tried every combination. */
export const dimensions = ['procedure', 'dialogue', 'requirements', 'rights', 'payment'] as const
export type Dimension = (typeof dimensions)[number]

const valuesOf: Readonly<Record<Dimension, { readonly all: readonly string[]; readonly words: Readonly<Record<string, Text>>; readonly of: (e: BankEntry['e']) => readonly string[] }>> = {
  procedure: { all: ways, words: wayWords, of: e => (e.method.procedure ? [e.method.procedure] : []) },
  dialogue: { all: dialogueForms, words: dialogueWords, of: e => e.method.dialogue ?? [] },
  requirements: { all: requirementForms, words: requirementFormWords, of: e => (e.method.requirements ? [e.method.requirements] : []) },
  rights: { all: rightsHolders, words: rightsWords, of: e => (e.method.rights ? [e.method.rights] : []) },
  payment: { all: payments, words: paymentWords, of: e => e.method.payment ?? [] },
}
export const methodWords = (dimension: Dimension, value: string): Text | undefined => valuesOf[dimension].words[value]

/** One way of doing it, and how often it ended how; `entries` are the cases behind every number. */
export type MethodRow = { readonly value: string; readonly entries: readonly BankEntry[]; readonly byEnd: Readonly<Partial<Record<End, readonly BankEntry[]>>>; readonly small: boolean }
export type MethodTable = { readonly kind: ResultKind; readonly dimension: Dimension; readonly rows: readonly MethodRow[]; /** Experiences that do not say. */ readonly silent: readonly BankEntry[]; readonly ends: readonly End[] }

/**
 * How often each way was tried and how it ended. Published, reported and simulated results are three tables and never one. Counts only:
 * a share of four cases is no share.
 */
export function methodTables(bank: readonly BankEntry[], dimension: Dimension): readonly MethodTable[] {
  const d = valuesOf[dimension]
  return resultKinds.flatMap((kind): MethodTable[] => {
    const mine = bank.filter(b => b.e.kind === kind)
    if (mine.length === 0) return []
    const rows = d.all.flatMap((value): MethodRow[] => {
      const entries = mine.filter(b => d.of(b.e).includes(value))
      if (entries.length === 0) return []
      const byEnd: Partial<Record<End, BankEntry[]>> = {}
      for (const b of entries) (byEnd[b.e.end] ??= []).push(b)
      return [{ value, entries, byEnd, small: entries.length < smallNumber }]
    })
    const used = new Set(mine.map(b => b.e.end))
    return [{ kind, dimension, rows, silent: mine.filter(b => d.of(b.e).length === 0), ends: ends.filter(e => used.has(e)) }]
  })
}

/** A figure of one case, with where it stands. */
export type FigureAt = { readonly entry: BankEntry; readonly outcome: Outcome; readonly low: number; readonly high: number }
export type MeasureTable = {
  readonly kind: ResultKind
  readonly measure: Measure
  readonly unit: string
  readonly at: readonly FigureAt[]
  /** Where half of them lie; only when there are enough, all of them single values. Never a mean. */
  readonly middle?: { readonly low: number; readonly middle: number; readonly high: number }
  readonly small: boolean
}

/** All figures that the experiences hold, by kind, measure and unit: what has different units or different standing is never set side by side as one. */
export function measureTables(bank: readonly BankEntry[]): readonly MeasureTable[] {
  const groups = new Map<string, { kind: ResultKind; measure: Measure; unit: string; at: FigureAt[]; single: boolean }>()
  for (const entry of bank) for (const outcome of entry.e.outcome) {
    const f = outcome.figure
    if (!f) continue
    const unit = f.unit === 'other' ? f.unitSays ?? '' : f.unit, key = `${entry.e.kind}/${outcome.measure}/${unit}`
    const g = groups.get(key) ?? { kind: entry.e.kind, measure: outcome.measure, unit, at: [], single: true }
    g.at.push({ entry, outcome, low: f.value ?? f.from ?? f.to!, high: f.value ?? f.to ?? f.from! })
    if (f.value === undefined) g.single = false
    groups.set(key, g)
  }
  return [...groups.values()].map(({ single, ...g }) => ({ ...g, small: g.at.length < smallNumber, ...(single && g.at.length >= smallNumber ? { middle: quartiles(g.at.map(x => x.low)) } : {}) }))
    .sort((a, b) => resultKinds.indexOf(a.kind) - resultKinds.indexOf(b.kind) || b.at.length - a.at.length)
}
