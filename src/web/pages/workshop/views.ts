import type { Country, Day, Text } from '../../../plain/index.ts'
import type { Order } from '../../../law/index.ts'
import type { FieldProblem } from '../../../case/index.ts'
import type { Content, Hint, RequirementRow, Seat, SeatView, Told, Weighed, WorkshopDebrief } from '../../../workshop/index.ts'
import type { TableSeen } from '../../../live/index.ts'
import type { Common, FormValues, PublicScenario } from '../../views.ts'
import type { CaseHead } from '../procurements/views.ts'

export type WorkshopCase = { readonly id: string; readonly title: Text; readonly needs: number; readonly drafts: number }
export type WorkshopsView = Common & {
  readonly cases: readonly WorkshopCase[]
  readonly action: string
  readonly values: FormValues
  readonly problems: readonly FieldProblem[]
  readonly earliest: Day; readonly latest: Day; readonly usual: Day
}
export type WorkshopMadeView = Common & { readonly title: Text; readonly addresses: readonly { readonly seat: Seat; readonly href: string; /** To be sent to somebody: with the site. */ readonly whole: string }[]; readonly deleteOn: Day }

/** A form that was sent and not carried out: shown again with what was typed, and what is wrong. */
export type SentForm = { readonly form: string; readonly values: FormValues; readonly problems: readonly FieldProblem[] }
/** What a table has that stands in a real case, and not in practice. */
export type RealTable = {
  readonly head: CaseHead
  /** Who sits where, by name. */
  readonly names: Readonly<Partial<Record<Seat, string>>>
  /** What one click would carry into the draft of the documents; or why there is nothing to carry. */
  readonly carries: CarryView
  /** The requirement table among the papers of the case. */
  readonly paper: string
}
export type CarryView = { readonly minimum: number; readonly criteria: number; readonly clauses: number; readonly waiting: number; readonly why?: Text }
/** The workshop of a real case for who sits in no seat: to begin it, to sit down, to read along. */
export type CaseWorkshopView = {
  readonly head: CaseHead
  readonly base: string
  readonly mayBegin: readonly Seat[]
  readonly needLines: readonly string[]
  readonly table?: Omit<TableSeen, 'country'> & { readonly names: Readonly<Partial<Record<Seat, string>>>; readonly maySit: readonly Seat[]; readonly paper: string; readonly listen: string; readonly mark: string }
}
export type WorkshopView = Common & {
  readonly view: SeatView
  /** The case that is practised; or the real one. */
  readonly scenario?: PublicScenario
  readonly real?: RealTable
  /** The address of the table for this seat. */
  readonly base: string
  /** The name that a form's command is sent under. */
  readonly command: string
  /** A mark of what is seen: whoever listens hears when it changes. */
  readonly mark: string
  readonly selected?: string
  /** The form of a requirement is open: a new one, or another version of one. */
  readonly edit?: { readonly requirement?: string; readonly content: Content; readonly fixed: boolean }
  readonly askAbout?: string
  /** The law and the hints on the selected requirement. */
  readonly weighed?: Weighed
  readonly hints?: readonly Hint[]
  readonly rows: readonly RequirementRow[]
  readonly sent?: SentForm
  readonly refusal?: Text
  readonly lawHref: (order: Order, id: string) => string
}
export type WorkshopDebriefView = Common & {
  readonly view: SeatView
  readonly scenario?: PublicScenario
  readonly real?: RealTable
  readonly base: string
  readonly country: Country
  readonly debrief: WorkshopDebrief
  /** What the law of the country still says of each requirement that stands. */
  readonly told: readonly { readonly requirement: string; readonly told: readonly Told[] }[]
  readonly lawHref: (order: Order, id: string) => string
  readonly rows: readonly RequirementRow[]
}
