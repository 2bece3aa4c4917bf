import type { Country, Day, Lang, Text } from '../../../plain/index.ts'
import type { CaseStep, StepVerdict } from '../../../law/index.ts'
import type { Field, FieldProblem } from '../../../case/index.ts'
import type { Area, CameKind, Role } from '../../../live/index.ts'
import type { Common, DeskView, FormValues } from '../../views.ts'

export type ListedCase = { readonly href: string; readonly title: string; readonly lang: Lang; readonly buyerName: string; readonly area: Area; readonly country: Country; readonly ended: boolean; /** For the team only: of what nobody else is shown, nobody else is told the day. */ readonly changed?: Day; readonly roles?: readonly Role[] }
export type CasesView = Common & {
  readonly yours?: readonly ListedCase[]
  readonly open: readonly ListedCase[]
  /** The organisations that the reader may begin a case for; absent when nobody is signed in. */
  readonly organisations?: readonly { readonly id: string; readonly name: string; readonly country: Country }[]
  readonly signIn: string
  readonly me: string; readonly register: string; /** Buyers that wait for an administrator. */ readonly waiting?: readonly string[]
  readonly action: string
  readonly command: string
  readonly values: FormValues
  readonly problems: readonly FieldProblem[]
}

/** One part of a case that has a page of its own. */
export type CasePart = { readonly href: string; readonly label: string; readonly current: boolean }
/** What every page inside a case has. */
export type CaseHead = Common & {
  readonly id: string
  readonly title: string
  readonly buyerName: string
  readonly area: Area
  readonly country: Country
  readonly roles: readonly Role[]
  readonly parts: readonly CasePart[]
  /** Where commands of this case are sent as forms. */
  readonly does: string
  readonly command: string
  readonly position: number
  readonly open: boolean
  readonly mayOpen: boolean; /** The need is stated: before that there is nothing to open. */ readonly stated: boolean
  readonly publicHref: string
  /** What was said of the last command. */
  readonly said?: { readonly kind: 'success' | 'warning'; readonly text: Text }
  readonly values: FormValues
  readonly problems: readonly FieldProblem[]
}
export type WaitingStep = { readonly ask: string; readonly step: CaseStep; readonly who: string; readonly on: Day; readonly mine: boolean; readonly maySign: boolean; readonly verdict?: StepVerdict; /** Another waiting step is weighed beside: where this one is. */ readonly lawHref?: string; readonly fields: readonly { readonly label: Text; readonly value: string }[] }
export type CaseDeskView = {
  /** Nothing waits for this person and none of the steps that stand open is of their role. */
  readonly reads: boolean
  readonly head: CaseHead
  readonly desk: DeskView
  readonly waiting: readonly WaitingStep[]
  readonly drafts: readonly { readonly step: CaseStep; readonly href: string; readonly fromPractice: boolean; readonly on: Day }[]
  /** What may have come, and the form that is open. */
  readonly came: readonly { readonly kind: CameKind; readonly href: string }[]
  readonly cameOpen?: { readonly kind: CameKind; readonly fields: readonly Field[] }
  /** What happened on the buyer's side that is not the procurement itself, with the procurement's events, newest last. */
  readonly happened: readonly { readonly n: number; readonly on: Day; readonly text: string; readonly verdict?: StepVerdict; readonly step: boolean }[]
  /** The reader must declare interests before this step. */
  readonly declareFirst: boolean
}
export type ShownMember = { readonly person: string; readonly name: string; readonly role: Role; readonly since: Day; readonly contact: boolean; readonly me: boolean; readonly interest?: { readonly on: Day; readonly none: boolean; readonly says?: string } }
export type CaseTeamView = {
  readonly head: CaseHead
  readonly members: readonly ShownMember[]
  readonly invitations: readonly { readonly invite: string; readonly role: Role; readonly on: Day }[]
  readonly firms: readonly { readonly id: string; readonly name: string; readonly country: string; readonly number?: string; readonly signedUp: boolean }[]
  /** Other buyers in the same purchase. */
  readonly partners: readonly { readonly name: string; readonly country: Country }[]
  readonly jointHref: string
  readonly mayLead: boolean
  readonly mayAddFirm: boolean
  readonly mayDeclare: boolean
  readonly mine?: { readonly on: Day; readonly none: boolean; readonly says: string }
}
export type JoinView = Common & { /** Under which name the others will see who joins, and where it is changed. */ readonly as?: { readonly name: string; readonly me: string }; readonly title: string; readonly buyerName: string; readonly role: Role; readonly action: string; readonly command: string; readonly gone?: true }
