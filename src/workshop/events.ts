import type { Country, Day, Text } from '../plain/index.ts'
import type { FactValue } from '../law/index.ts'

/** The two who sit at the table: each knows what the other does not. */
export const seats = ['buyer', 'expert'] as const
export type Seat = (typeof seats)[number]
export const otherSeat = (seat: Seat): Seat => (seat === 'buyer' ? 'expert' : 'buyer')

/** A requirement says what must be achieved, how it must be made, or some of both. */
export const requirementForms = ['functional', 'mixed', 'detailed'] as const
/** What a requirement may name. */
export const namedThings = ['make', 'standard', 'label', 'paper', 'process'] as const
export type Named = (typeof namedThings)[number]
/** Whether it names something that an equivalent must be let in beside; a way of production has duties of its own. */
export const wantsEquivalents = (names: readonly Named[]): boolean => names.some(n => n !== 'process')
/** What is the matter with a draft. */
export const faults = ['none', 'brand', 'overSpecified', 'notEquivalent', 'unmeasurable'] as const
export type Fault = (typeof faults)[number]
/** What a requirement comes to stand as in the documents. */
export const becomings = ['minimum', 'criterion', 'clause'] as const
export type Becoming = (typeof becomings)[number]
/** Questions that one at the table may put to the other: open ones first, then those that can be answered with yes or a name. */
export const questionCards = ['badDay', 'never', 'whoUses', 'same', 'product', 'own'] as const
export type QuestionCard = (typeof questionCards)[number]
export const openCards = ['badDay', 'never', 'whoUses'] as const satisfies readonly QuestionCard[]
/** What a simulated person answers without sharing anything; in words elsewhere. */
export const replies = ['noMore', 'same', 'product', 'notMine', 'shared'] as const
export type Reply = (typeof replies)[number]
/** Why a simulated person does not agree yet. */
export const objections = ['howMeasured', 'whyThat', 'whyMake', 'onlyThat', 'whichNeed'] as const
export type Objection = (typeof objections)[number]

/** The words of a requirement and what its writers say of it. What is left out, nobody has said. */
export type Content = {
  readonly says: string
  readonly form: (typeof requirementForms)[number]
  readonly measured: string
  readonly level: string
  readonly method: string
  readonly names: readonly Named[]
  /** Whether “or equivalent” stands there: an equivalent make, standard or label, or a paper from an equivalent body. */
  readonly equivalents?: boolean
  /** Whether other proof is accepted from who could not get the label or paper. */
  readonly otherProof?: boolean
  readonly needs: readonly string[]
  readonly market: readonly string[]
  /** The draft card that it began from. */
  readonly draft?: string
}
export type Answered = { readonly value: FactValue; readonly reason: string }

export type WorkshopEvent =
  | { readonly type: 'workshop.opened'; readonly at: number; readonly case: string; readonly version: number; readonly country: Country; readonly mode: 'alone' | 'together'; readonly seed: number; /** Practice is deleted after this day; what belongs to a real case stays with the case. */ readonly deleteOn?: Day }
  /** In a real case a person of the case sits down, by id only. Who takes a seat over takes over its cards. */
  | { readonly type: 'seat.taken'; readonly at: number; readonly seat: Seat; readonly person: string }
  | { readonly type: 'seat.left'; readonly at: number; readonly seat: Seat; readonly person: string }
  /** A workshop of a real case goes on after it had ended. */
  | { readonly type: 'workshop.resumed'; readonly at: number; readonly seat: Seat }
  | { readonly type: 'need.added'; readonly at: number; readonly need: string; readonly of: Seat; readonly says: string; readonly weight: 1 | 2 | 3 }
  | { readonly type: 'need.shared'; readonly at: number; readonly need: string; readonly by: Seat; readonly question?: string }
  | { readonly type: 'question.asked'; readonly at: number; readonly question: string; readonly by: Seat; readonly card: QuestionCard; readonly draft?: string; readonly says: string }
  | { readonly type: 'question.answered'; readonly at: number; readonly question: string; readonly by: Seat; readonly says: string; readonly reply?: Reply }
  | { readonly type: 'draft.judged'; readonly at: number; readonly draft: string; readonly by: Seat; readonly guess: Fault }
  | { readonly type: 'requirement.drafted'; readonly at: number; readonly requirement: string; readonly by: Seat; readonly content: Content }
  | { readonly type: 'requirement.revised'; readonly at: number; readonly requirement: string; readonly by: Seat; readonly version: number; readonly content: Content }
  | { readonly type: 'requirement.agreed'; readonly at: number; readonly requirement: string; readonly by: Seat; readonly version: number }
  | { readonly type: 'requirement.objected'; readonly at: number; readonly requirement: string; readonly by: Seat; readonly version: number; readonly says: string; readonly because?: Objection }
  | { readonly type: 'law.answered'; readonly at: number; readonly requirement: string; readonly by: Seat; readonly answers: Readonly<Record<string, Answered>>; readonly reasons: Readonly<Record<string, string>> }
  | { readonly type: 'requirement.turned'; readonly at: number; readonly requirement: string; readonly by: Seat; readonly version: number; readonly into: Becoming; readonly weight?: number; readonly clause?: string }
  | { readonly type: 'requirement.dropped'; readonly at: number; readonly requirement: string; readonly by: Seat; readonly reason: string }
  | { readonly type: 'seat.ready'; readonly at: number; readonly by: Seat; readonly ready: boolean }

/** Something said: by a person in one language, or by a case in all four. */
export type Said = string | Text
