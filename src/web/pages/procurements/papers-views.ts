import type { Day, Text } from '../../../plain/index.ts'
import type { DocumentSight } from '../../../live/index.ts'
import type { Common } from '../../views.ts'
import type { CaseHead } from './views.ts'

export type ShownVersion = {
  readonly version: number; readonly on: Day; readonly ending: string; readonly size: number; readonly sha256: string; readonly says: string
  readonly by?: string; readonly href?: string; readonly published?: Day; readonly withdrawn?: { readonly on: Day; readonly because: string }; readonly erased?: { readonly on: Day; readonly because: string }
}
/** `sight`: for whom it is kept; told to the team only. */
export type ShownDocument = { readonly id: string; readonly title: string; readonly sight?: DocumentSight; readonly versions: readonly ShownVersion[] }
export type CaseDocumentsView = {
  readonly head: CaseHead
  readonly documents: readonly ShownDocument[]
  readonly sights: readonly { readonly value: DocumentSight; readonly label: Text }[]
  readonly action: string
  readonly manage: string
  readonly mayAdd: boolean
  readonly mayPublish: boolean
  readonly used: number
}
export type OpenDocumentsView = Common & { readonly title: string; readonly buyerName: string; readonly back: string; readonly documents: readonly ShownDocument[] }

export type ShownDay = { readonly key: string; readonly on: Day; readonly says: string; readonly who?: string; readonly task: boolean; readonly left: number }
export type ShownTask = { readonly id: string; readonly says: string; readonly about: string; readonly who?: string; readonly person?: string; readonly day?: Day; readonly late: boolean; readonly ended?: { readonly how: 'done' | 'dropped'; readonly on: Day }; readonly mayEnd: boolean }
export type ShownComment = { readonly id: string; readonly about: string; readonly says: string; readonly to: readonly string[]; readonly by: string; readonly on: Day; readonly mine: boolean; readonly removed: boolean }
export type AboutChoice = { readonly value: string; readonly label: string }
export type CaseTasksView = {
  readonly head: CaseHead
  readonly action: string
  readonly days: readonly ShownDay[]
  readonly tasks: readonly ShownTask[]
  readonly comments: readonly ShownComment[]
  readonly abouts: readonly AboutChoice[]
  readonly people: readonly { readonly person: string; readonly name: string; readonly reads: boolean }[]
  readonly mayAssign: boolean
  readonly mayComment: boolean
  readonly ics: string
  readonly settings: string
}
export type RemindersView = Common & { readonly action: string; readonly command: string; /** Shown once, when it is made. */ readonly address?: string; readonly made?: Day; readonly reminders: boolean; readonly mentions: boolean; readonly said?: Text }
export type TokensView = Common & {
  readonly action: string; readonly command: string; readonly fresh?: string; readonly tokens: readonly { readonly id: string; readonly name: string; readonly scope: 'read' | 'act'; readonly until: Day; readonly made: Day; readonly used?: Day; readonly over: boolean }[]
  readonly values: Readonly<Record<string, readonly string[]>>; readonly problems: readonly { readonly field: string; readonly text: Text }[]; readonly docs: string
}
