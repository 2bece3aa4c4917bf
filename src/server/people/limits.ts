import type { Context } from 'hono'

/** Counts what each of many did in the last so many milliseconds; those who did nothing since are forgotten, and above `most keys` the oldest. */
export function limitEach(most: number, within: number, now: () => number, mostKeys = 20_000): (key: string) => boolean {
  const times = new Map<string, number[]>()
  return key => {
    const at = now(), recent = (times.get(key) ?? []).filter(t => t > at - within)
    times.delete(key)
    if (recent.length < most) recent.push(at)
    else { times.set(key, recent); return false }
    times.set(key, recent)
    for (const [oldest] of times) { if (times.size <= mostKeys) break; times.delete(oldest) }
    return true
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
