import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { PlacedSignal } from './postgres-writing.ts'
import { channelOf } from './postgres-writing.ts'

export type Hearing = { readonly origin: string, readonly end: () => Promise<void> }

const againMs = 1000

/**
 * Hears what other machines have written. What was said while the line was down is read up afterwards from position `heard`;
 * our own commits, which carry our origin, are told at once by the writer and passed over here.
 */
export async function hear(config: pg.ClientConfig, schema: string, heard: number, tell: (signal: PlacedSignal) => void): Promise<Hearing> {
  const origin = randomUUID()
  let client: pg.Client | undefined, ended = false
  let again: NodeJS.Timeout | undefined

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
    again = setTimeout(() => { connect(true).catch(() => {}) }, againMs)
  }

  async function connect(late: boolean): Promise<void> {
    const next = new pg.Client(config)
    client = next
    next.on('error', () => lost(next))
    next.on('end', () => lost(next))
    next.on('notification', ({ payload }) => {
      const { origin: from, ...signal } = JSON.parse(payload ?? '{}') as PlacedSignal & { origin: string }
      heard = Math.max(heard, signal.pos)
      if (from !== origin) tell(signal)
    })
    try {
      await next.connect()
      await next.query(`listen "${channelOf(schema)}"`)
      if (late) await catchUp(next)
    } catch (error) {
      lost(next)
      throw error
    }
  }

  await connect(false)
  return {
    origin,
    end: async () => {
      ended = true
      clearTimeout(again)
      await client?.end().catch(() => {})
    },
  }
}
