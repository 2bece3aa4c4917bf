import type { Day, Text } from '../../../plain/index.ts'
import type { OpenView, SeatView, TeamView, TimeSums } from '../../../live/index.ts'
import type { FieldProblem } from '../../../case/index.ts'
import type { RuleShown } from '../../../calc/index.ts'
import type { Common, FormValues } from '../../views.ts'
import type { CaseHead } from '../procurements/views.ts'

export type MarketView = Common & {
  readonly open: OpenView
  readonly contact?: string
  readonly today: Day
  readonly seatHref: string
  readonly recordHref: string
  readonly papersHref: string
  readonly rulesHref: string
}
/** A published figure beside what was noted here. */
export type Published = { readonly says: Text; readonly mid: number; readonly low: number; readonly high: number; readonly assumed: boolean; readonly source: string }
export type SeatPage = Common & {
  readonly open: OpenView
  readonly seat: SeatView
  readonly today: Day
  readonly names: Readonly<Record<string, string>>
  readonly action: string
  readonly publicHref: string
  readonly command: string
  readonly published: readonly Published[]
  readonly said?: { readonly kind: 'success' | 'warning'; readonly text: Text }
  readonly values: FormValues
  readonly problems: readonly FieldProblem[]
}
export type JoinFirmView = Common & { readonly title: string; readonly companies: readonly { readonly id: string; readonly name: string }[]; readonly action: string; readonly publicHref: string; readonly me: string; readonly register: string; /** Companies that wait for an administrator. */ readonly waiting: readonly string[]; readonly command: string; readonly problem?: Text }
export type DialoguePage = {
  readonly head: CaseHead
  readonly team: TeamView
  readonly open: boolean
  readonly today: Day
  readonly action: string
  readonly step: (step: string, more?: Readonly<Record<string, string>>) => string
  /** Who comes to what, as the firms chose to tell: by slot and firm. */
  readonly names: Readonly<Record<string, string>>
  readonly questions: readonly string[]
  readonly rules: readonly (RuleShown & { readonly href: string })[]
  readonly documents: readonly { readonly id: string; readonly name: string }[]
  readonly published: readonly Published[]
  readonly papers: readonly { readonly href: string; readonly label: string }[]
  readonly translate: readonly { readonly href: string; readonly label: string }[]
  readonly listen?: string
}
export type TranslatePage = { readonly head: CaseHead; readonly action: string; readonly to: { readonly lang: Common['lang'] }; readonly texts: readonly { readonly key: string; readonly says: readonly string[]; readonly translated?: readonly string[]; readonly stale: boolean }[]; readonly back: string; readonly from: Common['lang'] }
export type { TimeSums }
