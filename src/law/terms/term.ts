import type { Lang, Text } from '../../plain/index.ts'
import type { Order, Source } from '../types.ts'

/** A word of the field: what each country officially calls it, where its law does so, and what it means in plain words. */
export type Term = {
  /** Stable, lower case with hyphens: `contract-notice`. */
  readonly id: string
  /** The one word that our texts use. */
  readonly words: Text
  /** Other words in use for the same, which a reader may meet or search for. */
  readonly also?: Also | undefined
  /** Languages in which the law has the same word for another term too: Norwegian *leverandør* is firm, candidate and tenderer. */
  readonly shared?: readonly Lang[] | undefined
  /** The place that defines the official term, or uses it where nothing defines it. */
  readonly where: { readonly [O in Order]?: Source }
  readonly says: Text
}
export type Also = { readonly [L in Lang]?: readonly string[] }

export const term = (id: string, words: Text, where: Term['where'], says: Text, also?: Also, shared?: readonly Lang[]): Term =>
  ({ id, words, where, says, ...(also ? { also } : {}), ...(shared ? { shared } : {}) })
