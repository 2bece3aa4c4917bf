import type pg from 'pg'
import type { Order, OrderAnswer } from './deciding.ts'
import { decideAll, partsOf } from './deciding.ts'
import type { AppendedSignal } from './port.ts'
import { beginAlone, failedBy, postgresFault } from './postgres-engine.ts'

export type Waiting = { readonly order: Order, readonly settle: (answer: OrderAnswer) => void }

/** A signal with the position of its last event, so that a listener who lost the line knows from where to catch up. */
export type PlacedSignal = AppendedSignal & { readonly pos: number }

type Group = { readonly answers: OrderAnswer[], readonly signals: PlacedSignal[] }

/** Decides and writes the orders of one group in the open transaction: four questions to the database, however many orders. */
async function write(client: pg.PoolClient, schema: string, orders: readonly Order[], at: string, origin: string): Promise<Group> {
  const all = orders.flatMap(partsOf), ids = [...new Set(all.map(o => o.stream))]
  const streams = new Map<string, { kind: string, last: number }>()
  for (const row of (await client.query(`select id, kind, last from ${schema}.stream where id = any($1)`, [ids])).rows) streams.set(row.id, row)
  const done = new Map<string, number>()
  const named = all.filter(o => o.command !== undefined)
  const doneKey = (o: { stream: string, command?: string | undefined }) => `${o.stream} ${o.command}`
  if (named.length > 0) {
    const { rows } = await client.query(
      `select stream, command, max(n) as n from ${schema}.event where (stream, command) in (select * from unnest($1::text[], $2::text[])) group by 1, 2`,
      [named.map(o => o.stream), named.map(o => o.command)])
    for (const row of rows) done.set(doneKey(row), row.n)
  }

  const events: { stream: string, n: number, command: string | null, body: string }[] = []
  const begun = new Map<string, { kind: string, first: number }>()
  const signals: { signal: AppendedSignal, index: number }[] = []
  const answers = orders.map((order): OrderAnswer => {
    const answer = decideAll(order, stream => streams.get(stream), (stream, command) => done.get(doneKey({ stream, command })))
    if (answer) return answer
    const lasts = partsOf(order).map(part => {
      const stands = streams.get(part.stream), from = stands?.last ?? 0, last = from + part.bodies.length, kind = stands?.kind ?? part.create!
      if (!stands) begun.set(part.stream, { kind, first: events.length })
      part.bodies.forEach((body, i) => events.push({ stream: part.stream, n: from + i + 1, command: part.command ?? null, body }))
      streams.set(part.stream, { kind, last })
      if (part.command !== undefined) done.set(doneKey(part), last)
      signals.push({ signal: { stream: part.stream, kind, from, last }, index: events.length })
      return last
    })
    return { ok: true, last: lasts[0]! }
  })
  if (events.length === 0) return { answers, signals: [] }

  const { rows: [about] } = await client.query(`update ${schema}.about set pos = pos + $1 returning pos`, [events.length])
  const before: number = about.pos - events.length
  const placed = signals.map(({ signal, index }): PlacedSignal => ({ ...signal, pos: before + index }))
  const moved = [...new Set(placed.map(s => s.stream))]
  await client.query(`
    with events as (
      insert into ${schema}.event (pos, stream, n, command, body, at)
      select *, $6 from unnest($1::bigint[], $2::text[], $3::bigint[], $4::text[], $5::text[])
    ), streams as (
      insert into ${schema}.stream (id, kind, last, born, changed)
      select *, $6 from unnest($7::text[], $8::text[], $9::bigint[], $10::bigint[])
      on conflict (id) do update set last = excluded.last, changed = excluded.changed
    )
    select pg_notify($11, text) from unnest($12::text[]) as text`, [
    events.map((_, i) => before + i + 1), events.map(e => e.stream), events.map(e => e.n), events.map(e => e.command), events.map(e => e.body), at,
    moved, moved.map(id => streams.get(id)!.kind), moved.map(id => streams.get(id)!.last), moved.map(id => before + 1 + (begun.get(id)?.first ?? 0)),
    channelOf(schema), placed.map(s => JSON.stringify({ ...s, origin })),
  ])
  return { answers, signals: placed }
}

export const channelOf = (schema: string): string => `tipp_${schema}`

/** Where groups are written, who is told, and how long a database that does not answer is waited for. */
export type Writing = { readonly pool: pg.Pool, readonly schema: string, readonly origin: string, readonly patienceMs: number, readonly tell: (signal: PlacedSignal) => void }

type Tried = { readonly ok: true } | { readonly ok: false; readonly error: unknown; readonly written: 'no' | 'unknown' }

/** Writes a group in one transaction; answers its writers after the commit, and tells in the same breath. When it cannot be written, nobody has been answered. */
async function tryGroup({ pool, schema, origin, tell }: Writing, group: readonly Waiting[], at: string): Promise<Tried> {
  let client: pg.PoolClient
  try {
    client = await pool.connect()
  } catch (error) {
    return { ok: false, error, written: 'no' }
  }
  let committing = false
  try {
    await client.query(beginAlone(schema))
    const { answers, signals } = await write(client, schema, group.map(w => w.order), at, origin)
    committing = true
    await client.query('commit')
    client.release()
    group.forEach((w, i) => w.settle(answers[i]!))
    for (const signal of signals) tell(signal)
    return { ok: true }
  } catch (error) {
    const rolledBack = await client.query('rollback').then(() => true, () => false)
    // A server that has become read-only is no longer the one to write to: the next connection may find the one that is.
    client.release(!rolledBack || postgresFault(error) === 'read-only')
    return { ok: false, error, written: committing ? 'unknown' : 'no' }
  }
}

const againMs = 150

/**
 * Writes a group. While the database cannot be reached and nothing was written, it is tried again until patience
 * runs out: a restart or a change of the leading machine is then a pause and no fault.
 */
export async function commitGroup(to: Writing, group: readonly Waiting[], at: string): Promise<void> {
  for (const since = performance.now(); ;) {
    // A broken chain or a name that was used already in this group must not be seen by the next try: the orders are decided anew.
    const chains = group.map(w => w.order.chain?.broken)
    const tried = await tryGroup(to, group, at)
    if (tried.ok) return
    const { error, written } = tried, fault = postgresFault(error)
    group.forEach(({ order: { chain } }, i) => { if (chain && written === 'no') chain.broken = chains[i]! })
    if (written === 'no' && fault === 'other' && group.length > 1) {
      // One order spoils the whole statement: let each stand for itself, so that only the guilty one fails.
      for (const w of group) await commitGroup(to, [w], at)
      return
    }
    if (written === 'no' && (fault === 'unreachable' || fault === 'read-only') && performance.now() - since + againMs < to.patienceMs) {
      await new Promise(resolve => { setTimeout(resolve, againMs) })
      continue
    }
    for (const { order, settle } of group) {
      if (order.chain) order.chain.broken = true
      settle(failedBy(error, written))
    }
    return
  }
}
