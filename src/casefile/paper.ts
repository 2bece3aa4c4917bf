import type { Currency, Day, Text } from '../plain/index.ts'
import type { RuleShown, TimePlan } from '../calc/index.ts'
import type { StepVerdict } from '../law/index.ts'

export const paperKinds = ['consultation-plan', 'consultation-report', 'questions', 'requirements', 'criteria'] as const
export type PaperKind = (typeof paperKinds)[number]
export const isPaperKind = (value: unknown): value is PaperKind => paperKinds.includes(value as PaperKind)

/** Words of ours, in four languages; or words that somebody wrote, which stay as they are. */
export type Said = Text | string
/** Words with a day in them, which is written in the reader's language. */
export type Item = Said | { readonly says: Text; readonly day: Day }
export type Cell = Said | { readonly day: Day } | { readonly money: number } | { readonly number: number } | { readonly all: readonly Said[] }
export type Column = { readonly label: Text; readonly number?: true }

/** A rule that a paper rests on, and how the paper stands to it. */
export type RuleLine = { readonly rule: RuleShown; readonly stands: StepVerdict; /** What is still to be seen to. */ readonly asks: readonly Text[] }

export type Part =
  | { readonly kind: 'heading'; readonly says: Text }
  | { readonly kind: 'text'; readonly label?: Text; readonly says: Said; readonly invented?: true }
  | { readonly kind: 'list'; readonly label?: Text; readonly items: readonly Item[]; readonly invented?: true }
  | { readonly kind: 'table'; readonly id: string; readonly caption: Text; readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[]; /** What stands where there is no row. */ readonly none?: Text; readonly invented?: true }
  /** The dates of a plan, each with what sets it. */
  | { readonly kind: 'dates'; readonly id: string; readonly caption: Text; readonly plan: TimePlan }
  | { readonly kind: 'rules'; readonly id: string; readonly caption: Text; readonly rules: readonly RuleLine[]; /** Whether anything has been weighed: no rule that applies is not the same as nothing to apply rules to. */ readonly weighed: boolean }
  /** Left open for a hand. */
  | { readonly kind: 'fill'; readonly label: Text; readonly lines?: number }
  | { readonly kind: 'sign'; readonly who: readonly Text[] }

/** A paper to lay in the real file: what it says as data, drawn by pages, files and tables alike. */
export type Paper = {
  readonly kind: PaperKind
  readonly title: Text
  readonly lead: Text
  readonly currency: Currency
  /** The day by whose law it was weighed, and the fingerprint of the lawbook. */
  readonly lawDate: Day
  readonly lawbook: string
  readonly parts: readonly Part[]
}
