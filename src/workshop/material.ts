import type { Text } from '../plain/index.ts'
import type { Facts, When } from '../law/index.ts'
import type { Fault, Said, Seat } from './events.ts'

export type NeedCard = { readonly id: string; readonly of: Seat; readonly says: Said; readonly weight: 1 | 2 | 3 }
/** `firm`: absent where who said it may not be told at the table, or several said it together; then `firmName` says where it was said. */
export type MarketAnswer = { readonly id: string; readonly firm?: string; readonly firmName: Said; readonly says: Said }
export type DraftCard = { readonly id: string; readonly need: string; readonly says: Text; readonly fault: Fault; readonly why: Text; readonly better?: Text }

/**
 * What lies ready before anybody has said a word. In practice it comes from a case; in a live purchase from what the two write and
 * from the market dialogue, without draft cards.
 */
export type Material = {
  readonly needs: readonly NeedCard[]
  readonly market: readonly MarketAnswer[]
  readonly drafts: readonly DraftCard[]
  /** Names of firms and their things, by which a make can be recognised in a text. */
  readonly makes: readonly string[]
  /** What is known of the purchase, for the law, with the amounts of each country; and the day on which it is weighed. */
  readonly ground: { readonly facts: Readonly<Record<'DK' | 'SE' | 'NO', Facts>>; readonly on: When }
}
