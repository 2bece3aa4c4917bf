// Durable, weighed commands a second with 200 clients on one process, over HTTP, each answered after it is on disk; beside
// boardgame.io's own server making its own moves (in memory, over its sockets) with 200 clients.
import http from 'node:http'
import { boardgame } from './boardgame.ts'
import { round, tell } from './measure.ts'
import { served } from './served.ts'

const clients = 200, seconds = 6
const agent = new http.Agent({ keepAlive: true, maxSockets: clients })
function post(address: string, path: string, body: unknown): Promise<{ status: number; body: any }> {
  const text = JSON.stringify(body), url = new URL(address + path)
  return new Promise((done, fail) => {
    const r = http.request({ host: url.hostname, port: url.port, path: url.pathname, method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } }, res => {
      let out = ''
      res.setEncoding('utf8'); res.on('data', d => { out += d }); res.on('end', () => { try { done({ status: res.statusCode!, body: JSON.parse(out) }) } catch (e) { fail(e) } })
    })
    r.on('error', fail); r.end(text)
  })
}
const s = await served()
const runs: { id: string; position: number }[] = []
for (let i = 0; i < clients; i++) {
  const made = await post(s.address, '/api/v1/runs', { case: 'street-that-drinks-the-rain', country: ['DK', 'SE', 'NO'][i % 3] })
  if (made.status >= 300) throw new Error(JSON.stringify(made))
  const id = made.body.run ?? made.body.id
  const first = await post(s.address, `/api/v1/runs/${id}/steps`, { branch: 'b1', position: made.body.position, action: { step: 'stateNeed', what: 'Rain', form: 'outcome' } })
  if (first.status >= 300) throw new Error(JSON.stringify(first))
  runs.push({ id, position: first.body.position })
}
let done = 0, refused = 0
const waits: number[] = []
const begin = performance.now(), end = begin + seconds * 1000
await Promise.all(runs.map(async run => {
  for (let i = 0; performance.now() < end; i++) {
    const at = performance.now()
    const answer = await post(s.address, `/api/v1/runs/${run.id}/steps`, { branch: 'b1', position: run.position, action: { step: 'estimateValue', subject: 'services', basis: 'market', purchase: 10_000_000 + i, development: 1_000_000, counted: ['development'] } })
    waits.push(performance.now() - at)
    if (answer.status < 300) { done++; run.position = answer.body.position } else refused++
  }
}))
const perSecond = done / ((performance.now() - begin) / 1000), p95 = [...waits].sort((a, b) => a - b)[Math.floor(waits.length * 0.95)]!
await s.stop()

const theirs = await boardgame(clients, seconds)
tell([
  { what: 'durable, weighed commands, 200 clients over HTTP', value: round(perSecond, 0), unit: '/s', goal: '≥ 10,000 /s', met: perSecond >= 10_000, beside: `${refused} refused; boardgame.io ${round(theirs.perSecond, 0)} /s in memory (ratio ${round(perSecond / theirs.perSecond, 2)})` },
  { what: 'p95 of the same', value: round(p95, 1), unit: 'ms', goal: '≤ 25 ms', met: p95 <= 25, beside: `boardgame.io ${round(theirs.p95, 1)} ms` },
])
process.exit(0)
