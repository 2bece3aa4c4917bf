import type { Context } from 'hono'

/**
 * Counts what each of many did in the last so many milliseconds; those who did nothing since are forgotten, and above `most keys` the oldest.
 * Answers the seconds to wait, 0 for whoever may go on. Being refused counts as nothing: it makes nobody wait longer.
 */
export function limitEach(most: number, within: number, now: () => number, mostKeys = 20_000): (key: string) => number {
  const times = new Map<string, number[]>()
  return key => {
    const at = now(), recent = (times.get(key) ?? []).filter(t => t > at - within), may = recent.length < most
    if (may) recent.push(at)
    times.delete(key)
    times.set(key, recent)
    for (const [oldest] of times) { if (times.size <= mostKeys) break; times.delete(oldest) }
    return may ? 0 : Math.max(1, Math.ceil((recent[0]! + within - at) / 1000))
  }
}

/** An IPv6 network counts as one: whoever has one address of it has all (RFC 6177). */
const networkOf = (address: string): string => (address.includes(':') && !/^::ffff:\d/i.test(address) ? address.split(':').slice(0, 4).join(':') : address.replace(/^::ffff:/i, ''))

/** Where a request comes from. What a header says counts only where a proxy of ours writes it; its last entry is the one that the proxy saw. */
export function clientOf(c: Context, behindProxy: boolean): string {
  const told = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress
  return networkOf(told || socket || 'unknown').slice(0, 64)
}
