import type { Day } from '../../../plain/index.ts'
import type { BoardView, ExerciseRefusal, ProjectorView, SeatView } from '../../../exercise/index.ts'
import type { PaperKind } from '../../../casefile/index.ts'
import type { Common, DeskView, FormValues, PublicFirm, PublicScenario } from '../../views.ts'

/** What every page of an exercise has: where it is sent to, where it listens, and what came of the command before. */
export type TableCommon = Common & {
  /** Forms are sent here: `does` says what is asked for, `name` makes sending twice do it once. */
  readonly send: string
  readonly listen: string
  readonly name: string
  readonly values: FormValues
  readonly refusal?: ExerciseRefusal
  /** The number of the command that was just taken. */
  readonly taken?: number
  readonly firms: readonly PublicFirm[]
  readonly currency: string
  /** When the page was drawn, milliseconds since 1970. */
  readonly now: number
}
export type SeatPageView = TableCommon & { readonly seat: SeatView; readonly links: { readonly desk: string; readonly step: (step: string) => string; readonly debrief: string; readonly compare: string; readonly report: string; /** Papers for the real file. */ readonly file: (kind: PaperKind) => string; readonly ledger: string } }
export type SitPageView = TableCommon & { readonly wall: ProjectorView }
export type WallPageView = Common & { readonly wall: ProjectorView; readonly listen: string; readonly code?: string; readonly firms: readonly PublicFirm[] }
export type BoardPageView = TableCommon & {
  readonly board: BoardView; readonly code: string
  readonly links: { readonly join: string; readonly wall: string; readonly desk: string; readonly debrief: string; readonly compare: string; readonly report: string; /** Papers for the real file. */ readonly file: (kind: PaperKind) => string; readonly ledger: string; readonly exports: readonly { readonly href: string; readonly label: string }[] }
  /** The run, for its picture. */
  readonly run?: Pick<DeskView, 'lang' | 'tree' | 'branch' | 'events' | 'everyStep' | 'links' | 'state' | 'ended'>
  /** What each kind of event is called. */
  readonly said: (what: string) => string
  /** The events of the path one can go back to, latest first. */
  readonly path: readonly { readonly n: number; readonly on: Day; readonly says: string }[]
}
export type BeginPageView = Common & {
  readonly scenarios: readonly PublicScenario[]
  readonly roles: Readonly<Record<string, readonly { readonly id: string; readonly name: string; readonly says: string }[]>>
  readonly create: string; readonly join: string
  readonly values: FormValues
  readonly problems: readonly { readonly field: string; readonly text: string }[]
  readonly earliest: Day; readonly usual: Day; readonly latest: Day
}
export type JoinPageView = Common & {
  readonly title: string; readonly teaser: string; readonly code: string; readonly send: string
  readonly seats: readonly { readonly seat: string; readonly name: string; readonly title: string; readonly firm?: string; readonly taken?: string; readonly supplier: boolean }[]
  readonly values: FormValues
  readonly problems: readonly { readonly field: string; readonly text: string }[]
}
