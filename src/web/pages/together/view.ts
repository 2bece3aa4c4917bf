import type { Country } from '../../../plain/index.ts'
import type { Order } from '../../../law/index.ts'
import type { Agreement, Choice, Effort, JointOpinion, JointPlan, PooledNeeds, Side, notEvaded, gapsOf, holidaysApart } from '../../../joint/index.ts'
import type { differences } from '../../../rulebook/index.ts'
import type { FieldProblem } from '../../../case/index.ts'
import type { Common } from '../../views.ts'

export const screens = ['who', 'needs', 'law', 'parts', 'terms', 'result'] as const
/** One screen of the questions, or the answer. */
export type Screen = (typeof screens)[number]

/** What was typed, as it was typed, and where each screen lies. */
export type TogetherAsk = Common & {
  readonly at: Screen
  readonly count: number
  readonly value: (name: string) => string
  readonly all: (name: string) => readonly string[]
  readonly problems: readonly FieldProblem[]
  /** What was answered on the other screens, carried along. */
  readonly carried: readonly (readonly [string, string])[]
  readonly action: string
  readonly hrefAt: (screen: Screen) => string
}

export type TogetherResult = Common & {
  readonly plan: JointPlan
  readonly opinions: readonly JointOpinion[]
  readonly choices: readonly Choice[]
  readonly kept: ReturnType<typeof notEvaded>
  readonly gaps: ReturnType<typeof gapsOf>
  readonly pool: PooledNeeds
  readonly sides: readonly Side[]
  readonly apart: ReturnType<typeof holidaysApart>
  /** Rows of the table of differences that the page shows, by id. */
  readonly rows: { readonly partners: differences.Row; readonly notices: differences.Row; readonly language: differences.Row; readonly tenderLanguage: differences.Row; readonly fee: differences.Row; readonly home: readonly differences.Row[] }
  readonly hrefAt: (screen: Screen) => string
  readonly rowHref: (id: string) => string
  readonly lawHref: (order: Order, id: string) => string
  readonly checkHref: (o: JointOpinion) => string
  readonly draftHref: string
  readonly effortsHref: string
  readonly caseHref?: string
}

export type AgreementView = Common & { readonly plan: JointPlan; readonly agreement: Agreement; readonly lawHref: (order: Order, id: string) => string; readonly markdown: string; readonly json: string; readonly back: string }

export type EffortsView = Common & {
  readonly action: string
  readonly problems: readonly FieldProblem[]
  readonly value: (name: string) => string
  readonly currency: string
  readonly total?: number
  readonly largest?: number
  readonly effort?: Effort
  /** Days from notice to signature, earliest and comfortable, under the law of each country. */
  readonly times: readonly { readonly country: Country; readonly low: number; readonly high: number }[]
  readonly day: string
  readonly together: string
}
