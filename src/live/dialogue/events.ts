import type { Day, Lang } from '../../plain/index.ts'
import type { ActionOf } from '../../case/index.ts'
import type { Role } from '../roles.ts'

/** A text as its paragraphs, in their order: what is said of a passage names the paragraph. */
export type Paragraphs = readonly string[]
export const slotKinds = ['meeting', 'visit'] as const
export type SlotKind = (typeof slotKinds)[number]
/** A time that is offered to every firm alike. `from` and `to`: HH:MM where the buyer is. `capacity`: firms. */
export type SlotOffered = { readonly type: 'slot.offered'; readonly slot: string; readonly kind: SlotKind; readonly day: Day; readonly from: string; readonly to: string; readonly place: string; readonly online: boolean; readonly capacity: number; readonly about: string }
/** What was said at a meeting, written by the buyer. People stand here by role or number only; their names are kept apart. */
export type MeetingNoted = {
  readonly type: 'meeting.noted'; readonly note: string; readonly slot?: string; readonly firms: readonly string[]; readonly day: Day; readonly ours: readonly Role[]; readonly theirs: string
  readonly about: ActionOf<'meetFirm'>['about']; readonly share: ActionOf<'meetFirm'>['share']
  /** What the buyer told: all may know it. */
  readonly told: Paragraphs
  /** What the firms said: theirs to mark. */
  readonly heard: Paragraphs
  /** Documents of the case that were shown or handed over, by id. */
  readonly documents: readonly string[]
}
/** One passage of something a firm said or sent: the thing's id and the paragraph in it, from 0. */
export type Statement = { readonly of: string; readonly paragraph: number }

/** Events of the dialogue with the market that the procurement itself does not have. Firms stand by id, people not at all. */
export type DialogueEvent =
  | { readonly type: 'question.reopened'; readonly question: string }
  /** A text of the case in another language; `was` is the digest of what was translated, so that a text that changed since is not shown in old words. */
  | { readonly type: 'translation.written'; readonly of: string; readonly lang: Lang; readonly says: Paragraphs; readonly was: string }
  | SlotOffered
  | { readonly type: 'slot.withdrawn'; readonly slot: string; readonly because: string }
  | { readonly type: 'slot.taken'; readonly slot: string; readonly firm: string }
  | { readonly type: 'slot.left'; readonly slot: string; readonly firm: string }
  | MeetingNoted
  /** The firm has read what was noted of it, and marked what is secret in it. */
  | { readonly type: 'note.confirmed'; readonly note: string; readonly firm: string }
  | { readonly type: 'draft.published'; readonly draft: string; readonly version: number; readonly title: string; readonly paragraphs: Paragraphs; readonly changed: string }
  | { readonly type: 'passage.commented'; readonly comment: string; readonly draft: string; readonly version: number; readonly paragraph: number; readonly firm: string; readonly says: string; readonly secret: boolean }
  | { readonly type: 'passage.answered'; readonly answer: string; readonly draft: string; readonly version: number; readonly paragraph: number; readonly says: string }
  /** A firm's answer to a question to the market (its number), or something else it wants to say. */
  | { readonly type: 'input.sent'; readonly input: string; readonly firm: string; readonly about: number | 'other'; readonly says: Paragraphs; readonly secret: readonly number[] }
  | { readonly type: 'secret.marked'; readonly of: string; readonly firm: string; readonly paragraphs: readonly number[]; readonly because: string }
  | ({ readonly type: 'consent.asked'; readonly consent: string; readonly firm: string; readonly to: 'all' | readonly string[]; readonly why: string } & Statement)
  | { readonly type: 'consent.answered'; readonly consent: string; readonly firm: string; readonly gives: boolean; readonly because: string }
  | { readonly type: 'consent.withdrawn'; readonly consent: string; readonly firm: string }
  | { readonly type: 'consent.used'; readonly consent: string }
  /** A lawyer stands by the plan of the consultation as it was on this day; `plan` is the digest of what it said. */
  | { readonly type: 'plan.signed'; readonly person: string; readonly begins: Day; readonly plan: string }
export const dialogueTypes: readonly DialogueEvent['type'][] = [
  'question.reopened', 'translation.written', 'slot.offered', 'slot.withdrawn', 'slot.taken', 'slot.left', 'meeting.noted', 'note.confirmed', 'draft.published', 'passage.commented', 'passage.answered',
  'input.sent', 'secret.marked', 'consent.asked', 'consent.answered', 'consent.withdrawn', 'consent.used', 'plan.signed',
]
