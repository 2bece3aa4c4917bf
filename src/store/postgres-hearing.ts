import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { PlacedSignal } from './postgres-writing.ts'
import { Unfit } from './postgres-engine.ts'
import { channelOf } from './postgres-writing.ts'

export type Hearing = { readonly origin: string, readonly end: () => Promise<void> }

const againMs = 1000
/** How often it is tried whether we still hear, and how long a sign may take, in milliseconds. */
const beatMs = 15_000, latestMs = 5000

/**
 * Hears what other machines have written. What was said while the line was down is read up afterwards from position `heard`;
 * our own commits, which carry our origin, are told at once by the writer and passed over here. A line may be dead without anybody
 * saying so, and a pooler between us may swallow what is said: so a sign is sent now and then on another connection, and must be heard.
 */
export async function hear(config: pg.ClientConfig, schema: string, heard: number, tell: (signal: PlacedSignal) => void, say: (text: string) => Promise<unknown>): Promise<Hearing> {
  const origin = randomUUID()
  let client: pg.Client | undefined, ended = false
  let again: NodeJS.Timeout | undefined, beating: NodeJS.Timeout | undefined
  let beats = 0
  const awaited = new Map<string, () => void>()

  async function beat(): Promise<void> {
    const sign = `${origin} ${++beats}`
    let late: NodeJS.Timeout | undefined
    const heardIt = new Promise<void>((resolve, reject) => {
      awaited.set(sign, resolve)
      late = setTimeout(() => { reject(new Unfit('what one connection notifies another does not hear (LISTEN/NOTIFY): a pooler in transaction mode, or a database without it')) }, latestMs)
    })
    try { await Promise.all([heardIt, say(JSON.stringify({ sign }))]) } finally { clearTimeout(late); awaited.delete(sign) }
  }

  async function catchUp(on: pg.Client): Promise<void> {
    const { rows } = await on.query<PlacedSignal>(`
      select e.stream, s.kind, min(e.n) - 1 as from, max(e.n) as last, max(e.pos) as pos
      from ${schema}.event e join ${schema}.stream s on s.id = e.stream where e.pos > $1 group by 1, 2 order by max(e.pos)`, [heard])
    for (const row of rows) { heard = Math.max(heard, row.pos); tell(row) }
  }

  function lost(which: pg.Client): void {
    if (ended || which !== client) return
    client = undefined
    which.end().catch(() => {})
    again = setTimeout(() => { if (!ended) connect(true).catch(() => {}) }, againMs)
  }

  async function connect(late: boolean): Promise<void> {
    const next = new pg.Client(config)
    client = next
    next.on('error', () => lost(next))
    next.on('end', () => lost(next))
    next.on('notification', ({ payload }) => {
      const { origin: from, sign, ...signal } = JSON.parse(payload ?? '{}') as PlacedSignal & { origin: string; sign?: string }
      if (sign !== undefined) { awaited.get(sign)?.(); return }
      heard = Math.max(heard, signal.pos)
      if (from !== origin) tell(signal)
    })
    try {
      await next.connect()
      await next.query(`listen "${channelOf(schema)}"`)
      await beat()
      if (late) await catchUp(next)
    } catch (error) {
      lost(next)
      throw error
    }
  }

  try { await connect(false) } catch (error) {
    ended = true
    clearTimeout(again)
    throw error
  }
  beating = setInterval(() => { const on = client; if (on) beat().catch(() => lost(on)) }, beatMs)
  beating.unref()
  return {
    origin,
    end: async () => {
      ended = true
      clearTimeout(again)
      clearInterval(beating)
      await client?.end().catch(() => {})
    },
  }
}
