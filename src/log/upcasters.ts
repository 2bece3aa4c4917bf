import type { AnyEvent, Envelope } from './envelope.ts'

/**
 * Lifts one old shape of an event one version: `type` at version `from` becomes version `from + 1`, under the same or a new type.
 * All upcasters stand in one list, in the order they were written, and are never sorted or edited afterwards; `after` names one
 * that must stand earlier (lists sorted by category changed their order over time elsewhere).
 */
export type Upcaster = {
  readonly id: string
  readonly after?: string
  readonly type: string
  readonly from: number
  readonly upcast: (event: AnyEvent) => AnyEvent
}

export type UpcasterFault = { readonly id: string, readonly fault: 'same-id' | 'not-after' | 'same-step' | 'wrong-order' }

const step = (type: string, v: number): string => `${v} ${type}`

/** What is wrong with a list of upcasters; empty when it may be used. */
export function checkUpcasters(list: readonly Upcaster[]): UpcasterFault[] {
  const faults: UpcasterFault[] = []
  const ids = new Set<string>(), steps = new Set<string>(), highest = new Map<string, number>()
  for (const { id, after, type, from } of list) {
    if (ids.has(id)) faults.push({ id, fault: 'same-id' })
    if (after !== undefined && !ids.has(after)) faults.push({ id, fault: 'not-after' })
    if (steps.has(step(type, from))) faults.push({ id, fault: 'same-step' })
    else if (from < (highest.get(type) ?? 0)) faults.push({ id, fault: 'wrong-order' })
    ids.add(id)
    steps.add(step(type, from))
    highest.set(type, Math.max(from, highest.get(type) ?? 0))
  }
  return faults
}

/** One envelope in the shape the program knows today; the very same object when it already is. */
export function upcast(list: readonly Upcaster[], envelope: Envelope): Envelope {
  let now = envelope
  for (const u of list) if (u.type === now.event.type && u.from === now.v) now = { ...now, v: now.v + 1, event: u.upcast(now.event) }
  return now
}

/**
 * A whole stream in today's shapes. `versions` says which version of each type the program knows; an event that is newer, of an
 * unknown type, or older without a way up is refused with its position, since reading it half would falsify the case.
 */
export function upcastAll(list: readonly Upcaster[], versions: Readonly<Record<string, number>>, envelopes: readonly Envelope[]):
  { ok: true, envelopes: Envelope[] } | { ok: false, reason: 'unknown-type' | 'newer' | 'no-way-up', n: number, type: string, v: number } {
  const types = new Set(list.map(u => u.type))
  const done: Envelope[] = []
  for (const envelope of envelopes) {
    const e = types.has(envelope.event.type) ? upcast(list, envelope) : envelope
    const known = Object.hasOwn(versions, e.event.type) ? versions[e.event.type] : undefined
    if (known !== e.v) {
      const reason = known === undefined ? 'unknown-type' : e.v > known ? 'newer' : 'no-way-up'
      return { ok: false, reason, n: e.n, type: e.event.type, v: e.v }
    }
    done.push(e)
  }
  return { ok: true, envelopes: done }
}
