import { join } from 'node:path'
import { exerciseSettings, type SeatCommand } from '../src/exercise/index.ts'
import type { NewEvent } from '../src/log/index.ts'
import type { Asks, Live } from '../src/server/exercises.ts'
import type { Site } from '../src/server/site.ts'
import { makeSite } from '../src/server/start.ts'
import { openStore, type Store } from '../src/store/index.ts'
import { quantile, round, type Row } from './measure.ts'

export const clients = 200, tables = 40

/** What people do at a table, by turns: they talk, among themselves, to a firm or to all, and now and then ask for help. */
export function turnOf(firm: string | undefined, i: number): object {
  const k = i % 20
  if (k === 7) return { does: 'help', says: `What now? ${i}` }
  return { does: 'say', channel: k % 4 === 0 ? 'all' : firm === undefined ? 'team' : `firm:${firm}`, says: `I think that we should ask them first, ${i}.` }
}
/** A step that the law of three countries weighs. */
const stepOf = (i: number, base: number): object => ({ does: 'step', base, action: i === 0 ? { step: 'stateNeed', what: 'Rain', form: 'outcome' } : { step: 'changeNeed', what: `Rain ${i}`, form: 'outcome', why: 'We learned.' } })

async function load(seconds: number, one: (client: number, i: number) => Promise<boolean>): Promise<{ perSecond: number; p50: number; p95: number; p99: number; cpu: number; refused: number }> {
  const waits: number[] = []
  let refused = 0
  const cpu = process.cpuUsage(), begin = performance.now(), end = begin + seconds * 1000
  await Promise.all(Array.from({ length: clients }, async (_, c) => {
    for (let i = 0; performance.now() < end; i++) {
      const at = performance.now()
      if (await one(c, i)) waits.push(performance.now() - at)
      else refused++
    }
  }))
  const wall = (performance.now() - begin) / 1000, used = process.cpuUsage(cpu)
  return { perSecond: waits.length / wall, p50: quantile(waits, 0.5), p95: quantile(waits, 0.95), p99: quantile(waits, 0.99), cpu: (used.user + used.system) / waits.length, refused }
}

/** The peer: the same events of the same size appended to as many logs by as many clients, with no exercise around them. */
async function plain(store: Store): Promise<Awaited<ReturnType<typeof load>>> {
  const event: NewEvent = { branch: 'b1', on: '2026-09-01', by: 'buyer', v: 1, event: { type: 'message.sent', at: Date.now(), message: 'i0123456789ab', channel: 'team', says: 'I think that we should ask them first, 123.', runAt: 12 } as never }
  const last: number[] = []
  for (let t = 0; t < tables; t++) { await store.createStream('plain', `plain-${t}`, [event]); last.push(1) }
  return load(4, async (c, i) => {
    const t = Math.floor(c / 5), at = last[t]!
    last[t] = at + 1
    return (await store.append(`plain-${t}`, at, [event], { command: `own.${c}.${i}` })).ok
  })
}

export type Tables = { readonly site: Site; readonly lives: readonly Live[]; readonly keys: readonly string[]; readonly walls: readonly string[]; readonly boards: readonly string[]; readonly seats: readonly string[]; readonly firmOf: (seat: string) => string | undefined }

/** Exercises with somebody in each of five seats; the key of client `c` is `keys[c]`. */
export async function tablesIn(folder: string, count = tables): Promise<Tables> {
  const opened = await openStore(folder)
  if (!opened.ok) throw new Error(opened.detail)
  const site = await makeSite({}, opened.store), { exercises } = site
  const scenario = site.library.byId.get('street-that-drinks-the-rain')!, seats = scenario.roles.map(r => r.id).slice(0, 5)
  const lives: Live[] = [], keys: string[] = [], walls: string[] = [], boards: string[] = []
  for (let t = 0; t < count; t++) {
    const made = await exercises.create(exerciseSettings.parse({ scenario: scenario.id, country: ['DK', 'SE', 'NO'][t % 3], title: `Table ${t}`, seats, consensus: { steps: [] }, deleteOn: '2099-01-01', seed: t }))
    if (!made.ok) throw new Error(made.code)
    const live = (await exercises.byCode(made.made.code))!
    for (const seat of seats) {
      const joined = await exercises.join(live, `Person ${seat}`)
      if (!joined.ok || !(await exercises.send(live, { as: { person: joined.person }, command: { does: 'sit', seat } }, 'sit')).ok) throw new Error('nobody sat down')
      keys.push(joined.key)
    }
    lives.push(live); walls.push(made.made.wall); boards.push(made.made.board)
  }
  return { site, lives, keys, walls, boards, seats, firmOf: seat => scenario.roles.find(r => r.id === seat)?.firm }
}

export async function exercisesAtPort(folder: string): Promise<Row[]> {
  const { site, lives, seats, firmOf } = await tablesIn(join(folder, 'port')), { exercises, store } = site
  const asks = (c: number, command: object): Asks => ({ as: { seat: seats[c % 5]! }, command: command as SeatCommand })
  let turn = 0
  const talk = (c: number, i: number) => exercises.send(lives[Math.floor(c / 5)]!, asks(c, turnOf(firmOf(seats[c % 5]!), i)), `t${turn}-${i}`).then(r => r.ok)
  await load(1, talk); turn++
  const peer = await plain(store), ours = await load(5, talk)
  const steps = await load(4, async (c, i) => {
    if (c % 5 !== 0) return talk(c, i + 1_000_000)
    const live = lives[Math.floor(c / 5)]!
    return (await exercises.send(live, asks(c, stepOf(live.run.envelopes.some(e => e.event.type === 'need.stated') ? 1 : 0, live.run.states.last())), `s${turn}-${i}`)).ok
  })
  await store.close()
  return [
    { what: 'commands at the port, durable, 200 clients in 40 exercises', value: round(ours.perSecond, 0), unit: '/s', goal: '≥ 10,000 /s', met: ours.perSecond >= 10_000, beside: `${ours.refused} refused; the same events appended with no exercise: ${round(peer.perSecond, 0)} /s (ratio ${round(ours.perSecond / peer.perSecond)})` },
    { what: 'p95 of the same', value: round(ours.p95, 1), unit: 'ms', goal: '≤ 25 ms', met: ours.p95 <= 25, beside: `p50 ${round(ours.p50, 1)}, p99 ${round(ours.p99, 1)}; appended alone p95 ${round(peer.p95, 1)} ms; CPU ${round(ours.cpu, 0)} µs a command, alone ${round(peer.cpu, 0)}` },
    { what: 'the same when one of five takes steps that three laws weigh', value: round(steps.perSecond, 0), unit: '/s', goal: '—', met: true, beside: `p95 ${round(steps.p95, 1)} ms, ${steps.refused} refused, CPU ${round(steps.cpu, 0)} µs a command` },
  ]
}
