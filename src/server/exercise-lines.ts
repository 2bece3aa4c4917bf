import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { objectIn } from './body.ts'
import { edge, edgeBody, type EdgeProblem } from './edge.ts'
import { answerCommand } from './exercise-commands.ts'
import { elsewhere, headers } from './guard.ts'
import type { Site } from './site.ts'
import { asPlainRequest } from './upgrades.ts'

/**
 * Open lines for commands to exercises: one WebSocket for each client, a command a message, and for each a receipt with the command's
 * name, the same as a request is answered with. A line saves what a request costs besides the command, which is more than the command.
 * It gives no right of its own: key, exercise and seat are looked up anew for every command.
 */
export type Lines = {
  /** Takes the lines that come to a server. */
  readonly on: (server: Server) => void
  readonly open: () => number
  /** Called every five seconds while lines are open: lets those go that are silent, dead or whose key opens nothing any more. */
  readonly tend: () => Promise<void>
  /** Answers what has been taken and ends all lines. */
  readonly close: () => Promise<void>
}

/** The longest command, in bytes; far above any that people write. */
const longest = 64 * 1024
/** A line is read no further while so many commands are unanswered or so many bytes of receipts unread; nothing piles up here. */
const mostUnanswered = 32, mostUnread = 64 * 1024
/** Commands a second that a line may send for long, and how many at once after a pause. What comes faster waits with the sender. */
const perSecond = 200, atOnce = 400
/** In milliseconds: how often lines are tended and the other end is asked whether it is there; how long its answer may take, receipts lie unread, and a line be silent. */
const tending = 5_000, answering = 20_000, patience = 30_000, silence = 600_000
/** Lines for one key (the oldest gives way, so that one who comes back after a break gets in), and for all. */
const mostOfOne = 4, mostOfAll = 5_000

type Line = {
  readonly key: string; readonly ws: WebSocket; readonly socket: Duplex
  /** Messages that came before the reading stopped. */
  waiting: Buffer[]; under: number
  allowance: number; counted: number; again?: ReturnType<typeof setTimeout>
  heard: number; asked?: number; full: number | undefined; ending: boolean
}

const address = /^\/api\/v1\/at\/([0-9a-f]{32})\/line$/

export function linesOn(site: Pick<Site, 'exercises'>, now: () => number, every = tending): Lines {
  const wss = new WebSocketServer({ noServer: true, maxPayload: longest, perMessageDeflate: false, clientTracking: false, skipUTF8Validation: true })
  const all = new Set<Line>()
  let closed = false, timer: ReturnType<typeof setInterval> | undefined

  const unread = (line: Line): boolean => line.ws.bufferedAmount > mostUnread
  function answer(line: Line, name: unknown, { body }: { readonly body: object }): void {
    line.ws.send(JSON.stringify({ ...(typeof name === 'string' ? { name: name.slice(0, 64) } : {}), ...body }))
  }
  async function carryOut(line: Line, bytes: Buffer): Promise<void> {
    const read = objectIn(bytes)
    if (!read.ok) { answer(line, undefined, edgeBody(read.problem)); return }
    const answered = await answerCommand(site, line.key, read.value)
    if (!('problem' in answered)) { answer(line, read.value.name, answered); return }
    answer(line, read.value.name, edgeBody(answered.problem))
    if (answered.problem.code === 'no such exercise') end(line, 1008, 'no such exercise')
  }

  /** Whether a line may send one more now; what it may send comes back with time. */
  function allowed(line: Line): boolean {
    const at = now()
    line.allowance = Math.min(atOnce, line.allowance + ((at - line.counted) / 1000) * perSecond)
    line.counted = at
    if (line.allowance >= 1) { line.allowance--; return true }
    line.again ??= setTimeout(() => { delete line.again; pump(line) }, 1000 / perSecond)
    return false
  }
  /** Takes what waits as far as a line may; reads on when nothing waits. */
  function pump(line: Line): void {
    while (line.waiting.length > 0 && !line.ending && line.under < mostUnanswered && !unread(line) && allowed(line)) {
      const bytes = line.waiting.shift()!
      line.under++
      carryOut(line, bytes).catch(() => { answer(line, undefined, edgeBody(edge('wrong'))) }).finally(() => { line.under--; if (line.waiting.length > 0 || line.ws.isPaused) pump(line) })
    }
    const full = unread(line)
    if (line.waiting.length > 0 || full) line.ws.pause()
    else if (line.ws.isPaused) line.ws.resume()
    line.full = full ? line.full ?? now() : undefined
  }

  function begin(key: string, ws: WebSocket, socket: Duplex): void {
    const line: Line = { key, ws, socket, waiting: [], under: 0, allowance: atOnce, counted: now(), heard: now(), full: undefined, ending: false }
    const ofKey = [...all].filter(l => l.key === key)
    if (ofKey.length >= mostOfOne) end(ofKey[0]!, 1008, 'a newer line has come')
    all.add(line)
    timer ??= setInterval(() => { void tend() }, every).unref()
    ws.on('message', (bytes: Buffer, binary) => {
      if (line.ending || closed) return
      if (binary) { end(line, 1003, 'text only'); return }
      line.heard = now()
      line.waiting.push(bytes)
      pump(line)
    })
    ws.on('pong', () => { delete line.asked })
    // Too long a message, or none that follows the protocol: the library has closed the line and said why.
    ws.on('error', () => {})
    ws.on('close', () => { line.ending = true; clearTimeout(line.again); all.delete(line) })
    socket.on('drain', () => pump(line))
  }
  function end(line: Line, code: number, why: string): void {
    if (line.ending) return
    line.ending = true
    line.waiting = []
    line.ws.resume()
    line.ws.close(code, why)
  }

  async function tend(): Promise<void> {
    for (const line of all) {
      const opened = await site.exercises.open(line.key).catch(() => 'later' as const)
      if (opened === undefined) { end(line, 1008, 'no such exercise'); continue }
      if (line.full !== undefined && now() - line.full > patience) { line.ws.terminate(); continue }
      if (now() - line.heard > silence) { end(line, 1000, 'silent for long'); continue }
      // While it is not read its answer cannot be heard.
      if (line.asked !== undefined && now() - line.asked > answering && !line.ws.isPaused) { line.ws.terminate(); continue }
      if (line.asked === undefined) { line.asked = now(); line.ws.ping() }
      if (opened !== 'later' && typeof opened.as === 'object') site.exercises.seen(opened.live, opened.as.person)
    }
  }

  async function welcome(key: string, q: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const no = (problem: EdgeProblem): void => refuse(socket, problem)
    if (elsewhere(name => { const v = q.headers[name]; return typeof v === 'string' ? v : null }, '')) { no(edge('foreign')); return }
    const opened = await site.exercises.open(key)
    if (!opened) { no(edge('no such exercise')); return }
    // The wall says nothing.
    if (opened.as === 'projector') { no(edge('not allowed')); return }
    if (closed || all.size >= mostOfAll) { no(edge('full')); return }
    wss.handleUpgrade(q, socket, head, ws => begin(key, ws, socket))
  }

  return {
    on: server => server.on('upgrade', (q: IncomingMessage, socket: Duplex, head: Buffer) => {
      const key = q.headers.upgrade?.toLowerCase() === 'websocket' ? address.exec(q.url ?? '')?.[1] : undefined
      if (key === undefined) { asPlainRequest(server, q, socket, head); return }
      socket.on('error', () => {})
      welcome(key, q, socket, head).catch(() => { refuse(socket, edge('wrong')) })
    }),
    open: () => all.size, tend,
    close: async () => {
      closed = true
      clearInterval(timer)
      const lines = [...all], gone = lines.map(({ ws }) => new Promise(done => ws.once('close', done)))
      for (const line of lines) { line.waiting = []; line.ws.pause() }
      // What was taken is answered before the line ends; what was not can be sent again under its name.
      for (let i = 0; i < 200 && lines.some(l => l.under > 0); i++) await new Promise(done => setTimeout(done, 10))
      for (const line of lines) end(line, 1001, 'the server stops')
      const late = setTimeout(() => { for (const { ws } of lines) ws.terminate() }, 1000)
      await Promise.all(gone)
      clearTimeout(late)
    },
  }
}

const reasons: Readonly<Record<number, string>> = { 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed', 500: 'Internal Server Error', 503: 'Service Unavailable' }
/** Answers one who is not given a line, as a request would be answered. */
function refuse(socket: Duplex, problem: EdgeProblem): void {
  const { status, body } = edgeBody(problem), text = JSON.stringify(body)
  const said = { ...headers, 'cache-control': 'no-store', 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), connection: 'close' }
  socket.end(`HTTP/1.1 ${status} ${reasons[status] ?? ''}\r\n${Object.entries(said).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${text}`)
}
