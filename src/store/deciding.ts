import type { NewEvent } from '../log/index.ts'
import type { Appended, Chain, CommandMeta, Created } from './port.ts'

// What both engines must answer alike stands here once.

/** A command to write, ready for a database: bodies are JSON texts. `create` is the kind of a stream to begin. */
export type Order = {
  readonly stream: string
  readonly create: string | undefined
  readonly expected: number
  readonly bodies: readonly string[]
  readonly command: string | undefined
  readonly chain?: Chain
  /** The part for another stream: both are written or neither. */
  readonly also?: Order
}

export const partsOf = (order: Order): readonly Order[] => (order.also ? [order, order.also] : [order])

export type OrderAnswer = Appended | Created

const name = /^[A-Za-z0-9._:-]{1,200}$/

export const isName = (text: string): boolean => name.test(text)

/** An order, or the refusal that needs no database. */
export function orderOf(stream: string, create: string | undefined, expected: number, items: readonly NewEvent[], meta: CommandMeta | undefined):
  { ok: true, order: Order } | { ok: false, reason: 'bad-name' | 'empty' } {
  const command = meta?.command
  if (![stream, create, command].every(text => text === undefined || isName(text))) return { ok: false, reason: 'bad-name' }
  if (items.length === 0) return { ok: false, reason: 'empty' }
  const bodies = items.map(({ branch, on, by, v, event }) => JSON.stringify({ branch, on, by, v, event }))
  const { chain, also: more } = meta ?? {}, also = more && orderOf(more.stream, undefined, more.expected, more.items, more)
  if (also && !also.ok) return also
  return { ok: true, order: { stream, create, expected, bodies, command, ...(chain ? { chain } : {}), ...(also ? { also: also.order } : {}) } }
}

/**
 * What to answer, given where the stream stands and the last position this very command wrote before, if it did;
 * undefined means: write it. Repetition comes first, for the one who asks again has seen no answer and expects the old position.
 */
export function decide(order: Order, stands: { last: number } | undefined, done: number | undefined): OrderAnswer | undefined {
  if (done !== undefined) return { ok: true, last: done, repeated: true }
  if (order.create !== undefined) return stands ? { ok: false, reason: 'exists', last: stands.last } : undefined
  if (!stands) return { ok: false, reason: 'missing' }
  return stands.last === order.expected ? undefined : { ok: false, reason: 'stale', last: stands.last }
}

/** The same for an order with all its parts; a chain is broken by the first of it that is not written. */
export function decideAll(order: Order, stands: (stream: string) => { last: number } | undefined, done: (stream: string, command: string) => number | undefined): OrderAnswer | undefined {
  if (order.chain?.broken) return { ok: false, reason: 'stale', last: stands(order.stream)?.last ?? 0 }
  for (const part of partsOf(order)) {
    const answer = decide(part, stands(part.stream), part.command === undefined ? undefined : done(part.stream, part.command))
    if (!answer) continue
    if (order.chain) order.chain.broken = true
    return answer
  }
  return undefined
}

/** Rows to a page: what was asked for, within reason. */
export const pageSize = (asked: number | undefined, usual: number): number => Math.max(1, Math.min(Math.trunc(asked ?? usual), 10_000))
