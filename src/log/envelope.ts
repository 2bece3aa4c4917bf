import type { Day } from '../plain/index.ts'

/** What any event has: a type in the past tense, such as `notice.sent`. The areas that own events narrow this. */
export type AnyEvent = { readonly type: string }

/**
 * One event with its place in the stream. `n` counts from 1 without gaps over the whole stream, all branches together;
 * `on` is the day in the case's own clock; `by` is the seat; `v` is the version of the event type's shape.
 */
export type Envelope<E extends AnyEvent = AnyEvent> = {
  readonly n: number
  readonly branch: string
  readonly on: Day
  readonly by: string
  readonly v: number
  readonly event: E
}

/** An envelope before the store has given it its number. */
export type NewEvent<E extends AnyEvent = AnyEvent> = Omit<Envelope<E>, 'n'>

/** Every stream begins on this branch. */
export const rootBranch = 'b1'

/** Gives numbers to new events that follow position `last`: what the store will do, for previews and tests. */
export const numbered = <E extends AnyEvent>(last: number, items: readonly NewEvent<E>[]): Envelope<E>[] =>
  items.map((item, i) => ({ n: last + i + 1, ...item }))
