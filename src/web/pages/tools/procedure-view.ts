import type { Country, Lang } from '../../../plain/index.ts'
import type { Facts, Order, Step } from '../../../law/index.ts'
import type { FieldProblem } from '../../../case/index.ts'
import type { procedureAdviser as adviser } from '../../../calc/index.ts'
import type { Common } from '../../views.ts'

/** One way as the page shows it. */
export type ShownWay = {
  readonly ranked: adviser.Ranked
  readonly verdicts: Readonly<Record<Country, adviser.WayVerdict>>
  readonly timing: adviser.Timing
  readonly burden: adviser.Burden
  readonly checkHref: string
  readonly planHref?: string
  readonly practice?: { readonly href: string; readonly title: string }
}

export type ProcedureView = Common & {
  readonly lang: Lang
  readonly told: adviser.Told
  readonly problems: readonly FieldProblem[]
  /** What was written in fields that could not be read, to show again. */
  readonly written: Readonly<Record<string, string>>
  readonly next?: adviser.QuestionId
  /** Empty before the first answer. */
  readonly ways: readonly ShownWay[]
  readonly additions: readonly (adviser.Addition & { readonly checkHref: string })[]
  readonly lawbook: string
  readonly sources: { readonly days: string; readonly dialogue: string }
  readonly action: string
  readonly toolsHref: string
  readonly lawHref: (order: Order, id: string) => string
  readonly checkHref: (step: Step, facts: Facts) => string
  /** The address with an answer, a fact or a country changed; what is undefined is taken back. */
  readonly href: (change: { readonly answers?: Readonly<Partial<Record<adviser.QuestionId, string | undefined>>>; readonly facts?: Facts; readonly country?: Country }) => string
}
