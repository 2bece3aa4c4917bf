import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerOptions, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { WebSocketServer } from 'ws'
import { serve } from '@hono/node-server'
import type { NewEvent } from '../src/log/index.ts'
import { makeApp } from '../src/server/app.ts'
import { withQuickCommands } from '../src/server/quick-commands.ts'
import { openStore } from '../src/store/index.ts'
import { boardgame } from './boardgame.ts'
import { clients, tables, tablesIn, type Tables } from './exercise-port.ts'
import { round, type Row } from './measure.ts'

type Came = { perSecond: number; refused: number; missing: number; p50: number; p95: number; p99: number; worst: number }

/** Sets the clients to work, in a process of their own, and answers what came of it. */
const clientsDo = (what: object): Promise<Came> => new Promise((done, fail) => {
  const child = spawn(process.execPath, [join(process.env.TIPP_ROOT!, 'bench', 'exercise-load.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.on('data', d => { out += d })
  child.once('exit', () => { try { done(JSON.parse(out) as Came) } catch { fail(new Error(`the clients said: ${out}`)) } })
  child.stdin.end(JSON.stringify(what))
})
const portOf = (server: Server): number => (server.address() as AddressInfo).port
const ours = (t: Tables): Promise<Server> => new Promise(done => { const server = serve({ fetch: makeApp(t.site).fetch, port: 0, hostname: '127.0.0.1', createServer: ((o: ServerOptions, long: RequestListener) => createServer(o, withQuickCommands(t.site, long))) as typeof createServer }, () => done(server)) as Server; t.site.lines.on(server) })
const listening = (answer: (q: IncomingMessage, r: ServerResponse) => void): Promise<Server> => new Promise(done => { const server = createServer(answer); server.listen(0, '127.0.0.1', () => done(server)) })
const bodyOf = (q: IncomingMessage): Promise<any> => new Promise(done => { const parts: Buffer[] = []; q.on('data', (d: Buffer) => parts.push(d)).on('end', () => done(JSON.parse(Buffer.concat(parts).toString()))) })
const end = (server: Server): void => { server.closeAllConnections(); server.close() }

/** A log for each table and nothing else: what the peers append to. */
async function plainLogs(folder: string): Promise<{ append: (client: number, name: string, says: string) => Promise<string>; close: () => Promise<void> }> {
  const opened = await openStore(folder)
  if (!opened.ok) throw new Error(opened.detail)
  const { store } = opened, last: number[] = []
  const event = (says: string): NewEvent => ({ branch: 'b1', on: '2026-09-01', by: 'buyer', v: 1, event: { type: 'message.sent', at: Date.now(), message: 'i0123456789ab', channel: 'all', says, runAt: 12 } as never })
  for (let i = 0; i < tables; i++) { await store.createStream('plain', `plain-${i}`, [event('')]); last.push(1) }
  return {
    append: async (client, name, says) => {
      const i = Math.floor(client / 5), at = last[i]!
      last[i] = at + 1
      const written = await store.append(`plain-${i}`, at, [event(says)], { command: `own.${client}.${name}` })
      return JSON.stringify({ name, accepted: written.ok, number: at })
    },
    close: () => store.close(),
  }
}
const clientIn = (url: string): number => +/(\d+)$/.exec(url)![1]!
const paths = Array.from({ length: clients }, (_, c) => `/${c}`)

/** 200 clients in a process of their own, each command a request; beside node:http that appends what comes to a log, and does nothing else. */
export async function exercisesOverHttp(folder: string): Promise<Row[]> {
  const t = await tablesIn(join(folder, 'http')), server = await ours(t)
  const here = await clientsDo({ does: 'post', port: portOf(server), paths: t.keys.map(k => `/api/v1/at/${k}`), seconds: 5 })
  end(server)
  await t.site.store.close()
  const logs = await plainLogs(join(folder, 'plain')), plain = await listening((q, r) => {
    void bodyOf(q).then(async body => {
      const text = await logs.append(clientIn(q.url!), body.name, body.command.says)
      r.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length }).end(text)
    })
  })
  const peer = await clientsDo({ does: 'post', port: portOf(plain), paths, seconds: 5 })
  end(plain)
  await logs.close()
  const game = await boardgame(clients, 5)
  return [
    { what: 'commands over HTTP, each a request, durable, the clients in another process', value: round(here.perSecond, 0), unit: '/s', goal: '≥ 10,000 /s', met: here.perSecond >= 10_000, beside: `${here.refused} refused; node:http that appends to a log: ${round(peer.perSecond, 0)} /s (ratio ${round(here.perSecond / peer.perSecond)}); boardgame.io in memory ${round(game.perSecond, 0)} /s (ratio ${round(here.perSecond / game.perSecond, 1)})` },
    { what: 'p95 of the same', value: round(here.p95, 1), unit: 'ms', goal: '≤ 25 ms', met: here.p95 <= 25, beside: `p50 ${round(here.p50, 1)}, p99 ${round(here.p99, 1)}; node:http p95 ${round(peer.p95, 1)} ms, boardgame.io ${round(game.p95, 1)} ms` },
  ]
}

/** The same clients on an open line each; beside `ws` that parses what comes, appends it to a log, and does nothing else. */
export async function exercisesOnLines(folder: string): Promise<Row[]> {
  const t = await tablesIn(join(folder, 'lines')), server = await ours(t), keys = t.keys.map(k => `/api/v1/at/${k}/line`)
  const cpu = process.cpuUsage(), here = await clientsDo({ does: 'lines', port: portOf(server), paths: keys, seconds: 5 }), used = process.cpuUsage(cpu)
  const steady = await clientsDo({ does: 'steadily', port: portOf(server), paths: keys, seconds: 5, perSecond: 10_000 })
  await t.site.lines.close(); end(server)
  await t.site.store.close()
  const logs = await plainLogs(join(folder, 'plain-lines')), wss = new WebSocketServer({ noServer: true, perMessageDeflate: false, skipUTF8Validation: true })
  const plain = await listening((_, r) => { r.end() })
  plain.on('upgrade', (q, socket, head) => wss.handleUpgrade(q, socket, head, ws => ws.on('message', bytes => {
    const body = JSON.parse(String(bytes))
    void logs.append(clientIn(q.url!), body.name, body.command.says).then(text => ws.send(text))
  })))
  const peer = await clientsDo({ does: 'lines', port: portOf(plain), paths, seconds: 5 }), peerSteady = await clientsDo({ does: 'steadily', port: portOf(plain), paths, seconds: 5, perSecond: 10_000 })
  end(plain)
  await logs.close()
  // The warm-up of 1.5 s costs as much a second as what is counted.
  const each = (used.user + used.system) / ((here.perSecond + here.refused / 5) * 6.5)
  return [
    { what: 'commands on an open line for each client, durable, the clients in another process', value: round(here.perSecond, 0), unit: '/s', goal: '≥ 10,000 /s', met: here.perSecond >= 10_000, beside: `${here.refused} refused; ws that appends to a log: ${round(peer.perSecond, 0)} /s (ratio ${round(here.perSecond / peer.perSecond)}); CPU about ${round(each, 0)} µs a command` },
    { what: 'p95 of the same', value: round(here.p95, 1), unit: 'ms', goal: '≤ 25 ms', met: here.p95 <= 25, beside: `p50 ${round(here.p50, 1)}, p99 ${round(here.p99, 1)}; ws p95 ${round(peer.p95, 1)} ms (ratio ${round(here.p95 / peer.p95)})` },
    { what: 'p95 on the lines when 10,000 a second come, evenly', value: round(steady.p95, 1), unit: 'ms', goal: '≤ 25 ms', met: steady.p95 <= 25 && steady.perSecond >= 9_990, beside: `${round(steady.perSecond, 0)} /s answered, ${steady.refused} refused, ${steady.missing} missing; p50 ${round(steady.p50, 1)}, p99 ${round(steady.p99, 1)}; ws p95 ${round(peerSteady.p95, 1)} ms` },
  ]
}

/** A thousand lines to one exercise; beside node:http that sends the same bytes to a thousand lines as soon as somebody posts. */
export async function listenersOnOne(folder: string): Promise<Row[]> {
  const t = await tablesIn(join(folder, 'live'), 1), server = await ours(t), times = 60
  const lines = Array.from({ length: 1000 }, (_, i) => `/api/v1/at/${i % 10 === 0 ? t.keys[(i / 10) % t.keys.length] : t.walls[0]}/live`)
  const here = await clientsDo({ does: 'listen', port: portOf(server), lines, to: `/api/v1/at/${t.keys[0]}`, times })
  const sizeOf = async (key: string): Promise<number> => (await (await fetch(`http://127.0.0.1:${portOf(server)}/api/v1/at/${key}`)).text()).length
  const wall = await sizeOf(t.walls[0]!), seat = await sizeOf(t.keys[0]!)
  t.site.lives.close(); end(server)
  await t.site.store.close()
  const all = new Map<ServerResponse, number>()
  const raw = await listening((q, r) => {
    if (q.method === 'GET') { r.writeHead(200, { 'content-type': 'text/event-stream' }); r.write('retry: 1000\n\n'); all.set(r, Number(q.url!.slice(1))); return }
    void bodyOf(q).then(body => {
      const bytes = new Map([wall, seat].map(size => [size, Buffer.from(`data: ${' '.repeat(size)}${body.command.says}\n\n`)]))
      for (const [one, size] of all) one.write(bytes.get(size)!)
      r.end('{"accepted":true}')
    })
  })
  const peer = await clientsDo({ does: 'listen', port: portOf(raw), lines: lines.map((_, i) => `/${i % 10 === 0 ? seat : wall}`), to: '/', times })
  end(raw)
  return [
    { what: '1,000 listeners on one exercise, p99 of a live update', value: round(here.p99, 1), unit: 'ms', goal: '≤ 150 ms', met: here.p99 <= 150 && here.missing === 0, beside: `p50 ${round(here.p50, 1)}, worst ${round(here.worst, 1)}, ${here.missing} missing, ${round(wall / 1000, 0)} kB for the wall and ${round(seat / 1000, 0)} for a seat; node:http that sends as many bytes at once: p99 ${round(peer.p99, 1)} ms (ratio ${round(here.p99 / peer.p99, 1)})` },
  ]
}
