import assert from 'node:assert/strict'
import http, { createServer, type Server } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import net, { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import { WebSocket } from 'ws'
import { makeApp } from './app.ts'
import { linesOn } from './exercise-lines.ts'
import type { Exercises } from './exercises.ts'
import { smallContent } from './small-case.ts'
import { start } from './start.ts'
import { trySite, type TrySite } from './try-site.ts'
import { saidIn, seeAt, sendTo, tryTable, until, type TryTable } from './try-table.ts'

let site: TrySite, table: TryTable, server: Server, today = '2026-03-02'
/** A server of its own, with the lines given. */
const serverWith = (lines: { on: (s: Server) => void }): Promise<Server> => new Promise(done => {
  const whole = getRequestListener(makeApp(site.site).fetch), s = createServer((q, r) => { void whole(q, r) })
  lines.on(s)
  s.listen(0, '127.0.0.1', () => done(s))
})
const portOf = (s: Server): number => (s.address() as AddressInfo).port
const shut = (s: Server): void => { s.closeAllConnections(); s.close() }
before(async () => {
  site = await trySite(undefined, undefined, undefined, { now: () => new Date(`${today}T10:00:00Z`) })
  table = await tryTable(site, { grace: 0, deleteOn: '2027-01-01' })
  server = await serverWith(site.site.lines)
})
after(async () => { await site.site.lines.close(); shut(server); await site.close() })

type Client = { readonly ws: WebSocket; readonly got: any[]; readonly send: (value: unknown) => void; readonly ended: Promise<{ code: number; why: string }> }
async function lineTo(key: string, s = server, headers: Record<string, string> = {}): Promise<Client> {
  const ws = new WebSocket(`ws://127.0.0.1:${portOf(s)}/api/v1/at/${key}/line`, { headers }), got: any[] = []
  ws.on('message', bytes => got.push(JSON.parse(String(bytes)))).on('error', () => {})
  const ended = new Promise<{ code: number; why: string }>(done => ws.once('close', (code, why) => done({ code, why: String(why) })))
  await new Promise((done, fail) => { ws.once('open', done); ws.once('error', fail) })
  return { ws, got, ended, send: value => ws.send(typeof value === 'string' ? value : JSON.stringify(value)) }
}
/** What one who is not given a line is told. */
const refused = (key: string, headers: Record<string, string> = {}, s = server): Promise<{ status: number; body: any }> => new Promise((done, fail) => {
  const ws = new WebSocket(`ws://127.0.0.1:${portOf(s)}/api/v1/at/${key}/line`, { headers })
  ws.once('open', () => fail(new Error('a line was given'))).on('error', () => {})
  ws.once('unexpected-response', (_, answer) => { let text = ''; answer.on('data', d => { text += d }).on('end', () => done({ status: answer.statusCode!, body: JSON.parse(text) })) })
})
const say = (says: string, channel = 'all'): object => ({ does: 'say', channel, says })

test('each command gets a receipt with its name, the same as a request gets, and happens once', async () => {
  const t = await tryTable(site, { grace: 0, deleteOn: '2027-01-01' }), other = await tryTable(site, { grace: 0, deleteOn: '2027-01-01' }), line = await lineTo(t.keys.buyer)
  const commands: readonly (readonly [string, object])[] = [
    ['a', say('One')], ['b', say('Two')], ['a', say('One')], ['c', say('x', 'firm:nobody')], ['d', { does: 'fly' }], ['e', say('')], ['not a name!', say('x')],
    ['f', { does: 'step', base: 9, action: { step: 'meetFirm', firm: 'nobody', about: [], share: [], minutes: true } }], ['g', { does: 'sit', seat: 'expert' }],
  ]
  for (const [name, command] of commands) {
    line.send({ name, command })
    const before = line.got.length
    await until(() => line.got.length > before || line.got.length === commands.length, name)
    const { name: told, ...receipt } = line.got.at(-1)
    assert.equal(told, name)
    assert.deepEqual(receipt, (await sendTo(site, other.keys.buyer, command, name)).body, name)
  }
  assert.deepEqual(saidIn(await seeAt(site, t.keys.lawyer), 'all'), ['One', 'Two'])
  line.ws.terminate()
})

test('what cannot be read is refused on the line with its reason, and the line goes on', async () => {
  const line = await lineTo(table.keys.expert)
  for (const [sent, code] of [['{"name":', 'broken json'], ['[]', 'broken json'], ['{"name":"a","name":"b"}', 'said twice'], ['', 'broken json']] as const) {
    const before = line.got.length
    line.send(sent)
    await until(() => line.got.length > before, code)
    assert.equal(line.got.at(-1).code, code)
  }
  line.send({ name: 'good', command: say('Still here') })
  await until(() => line.got.at(-1).accepted === true, 'the line goes on')
  line.ws.send(Buffer.from('{}'), { binary: true })
  assert.equal((await line.ended).code, 1003)
  const long = await lineTo(table.keys.expert)
  long.send('x'.repeat(70_000))
  assert.equal((await long.ended).code, 1009)
})

test('a line is given to who holds a key of a place, from our own pages or from no page', async () => {
  const host = `127.0.0.1:${portOf(server)}`
  assert.deepEqual((({ status, body }) => [status, body.code])(await refused('0'.repeat(32))), [404, 'no such exercise'])
  assert.equal((await refused(table.wall)).status, 405)
  assert.deepEqual((({ status, body }) => [status, body.code])(await refused(table.keys.buyer, { origin: 'http://elsewhere.example' })), [403, 'foreign'])
  assert.equal((await refused(table.keys.buyer, { 'sec-fetch-site': 'cross-site' })).status, 403)
  assert.equal((await refused(table.keys.buyer, { origin: 'null' })).status, 403)
  for (const headers of [{ origin: `http://${host}` }, { 'sec-fetch-site': 'same-origin', origin: 'http://elsewhere.example' }, { origin: 'https://tipp.example', 'x-forwarded-host': 'tipp.example' }]) (await lineTo(table.keys.buyer, server, headers)).ws.terminate()
  const plain = await site.json(`/api/v1/at/${table.keys.buyer}/line`, undefined)
  assert.deepEqual([plain.status, plain.body.code], [426, 'a line'])
})

test('whoever asks for another protocol elsewhere is answered as one who does not', async () => {
  const asked = (path: string, headers: Record<string, string>, body?: string): Promise<{ status: number; text: string }> => new Promise((done, fail) => {
    const q = http.request({ port: portOf(server), host: '127.0.0.1', path, method: body ? 'POST' : 'GET', agent: false, headers: { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQCAAAAAAIAAAAA', ...headers } }, a => {
      let text = ''
      a.on('data', d => { text += d }).on('end', () => done({ status: a.statusCode!, text }))
    })
    q.on('error', fail)
    q.end(body)
  })
  assert.deepEqual(await asked('/healthz', {}), { status: 200, text: 'ok\n' })
  assert.equal((await asked(`/api/v1/at/${table.keys.lawyer}`, { 'content-type': 'application/json' }, JSON.stringify({ name: 'up', command: say('With a body') }))).status, 200)
  assert.equal((await asked('/api/v1/no-such', { upgrade: 'websocket', connection: 'upgrade' })).status, 404)
})

test('rights are looked up for each command: a seat that is given away, a key that is gone', async () => {
  const t = await tryTable(site, { grace: 0, deleteOn: '2026-03-03' }), line = await lineTo(t.keys.buyer), quiet = await lineTo(t.keys.lawyer)
  assert.ok((await sendTo(site, t.board, { does: 'rotate', moves: [{ person: 'p1', to: 'supplier-a' }, { person: 'p4', to: 'buyer' }] })).body.accepted)
  line.send({ name: 'team', command: say('From the old seat', 'team') })
  await until(() => line.got.length === 1, 'an answer')
  assert.equal(line.got[0].code, 'not here', 'the person is a supplier now')
  today = '2026-03-04'
  assert.equal(await site.site.exercises.clean('2026-03-04'), 1)
  line.send({ name: 'late', command: say('Too late') })
  assert.deepEqual(await line.ended, { code: 1008, why: 'no such exercise' })
  assert.equal(line.got.at(-1).code, 'no such exercise')
  await site.site.lines.tend()
  assert.equal((await quiet.ended).code, 1008, 'also one that says nothing')
})

/** Lines over an exercise that answers when told, at a time that is told; they are tended when told too, since that time runs ahead of ours. */
async function slowly(run: (at: { client: Client; asked: () => number; let: () => void; lines: ReturnType<typeof linesOn>; pass: (ms: number) => void; s: Server; present: () => number }) => Promise<void>): Promise<void> {
  const { exercises } = site.site, open: (() => void)[] = []
  let asked = 0, hold = true, time = 1_000_000, seen = 0
  const held: Pick<Exercises, 'open' | 'seen' | 'send'> = { open: exercises.open, seen: () => { seen++ }, send: async (...asks) => { asked++; if (hold) await new Promise<void>(done => open.push(done)); return exercises.send(...asks) } }
  const lines = linesOn({ exercises: { ...exercises, ...held } }, () => time, 3_600_000), s = await serverWith(lines)
  try { await run({ client: await lineTo(table.keys.buyer, s), asked: () => asked, let: () => { hold = false; for (const done of open.splice(0)) done() }, lines, pass: ms => { time += ms }, s, present: () => seen }) }
  finally { hold = false; for (const done of open.splice(0)) done(); await lines.close(); shut(s) }
}

test('at most so many commands are under way on one line; the others wait and none is lost', () => slowly(async ({ client, asked, let: letGo }) => {
  for (let i = 0; i < 300; i++) client.send({ name: `many-${i}`, command: say(`Many ${i}`) })
  await until(() => asked() >= 32, 'the first ones')
  await new Promise(done => setTimeout(done, 50))
  assert.equal(asked(), 32)
  letGo()
  await until(() => client.got.length === 300, 'all receipts')
  assert.deepEqual(client.got.map(r => r.name), Array.from({ length: 300 }, (_, i) => `many-${i}`))
}))

test('who sends faster than a line may is read more slowly, and gets every receipt', () => slowly(async ({ client, let: letGo, pass }) => {
  letGo()
  for (let i = 0; i < 450; i++) client.send({ name: `fast-${i}`, command: say(`Fast ${i}`) })
  await until(() => client.got.length === 400, 'as many as at once')
  await new Promise(done => setTimeout(done, 60))
  assert.equal(client.got.length, 400, 'time stands still: no more')
  pass(250)
  await until(() => client.got.length === 450, 'the rest, a quarter of a second later')
}))

test('receipts that nobody reads do not pile up: the line is read no further, and let go', () => slowly(async ({ client, s, let: letGo, lines, pass, asked }) => {
  letGo()
  const before = asked(), socket = net.connect(portOf(s), '127.0.0.1')
  socket.write(`GET /api/v1/at/${table.keys.lawyer}/line HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`)
  await new Promise(done => socket.once('data', done))
  socket.pause()
  // Each is refused in four languages: half a kilobyte.
  const text = Buffer.from(JSON.stringify({ name: 'x', command: say('x', 'firm:nobody') })), frame = Buffer.concat([Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]), text])
  let written = 0
  const writing = setInterval(() => { if (socket.writableLength < 1_000_000) { socket.write(Buffer.concat(Array.from({ length: 200 }, () => frame))); written += 200 } pass(10_000) }, 5)
  socket.on('error', () => {})
  const stood = async (): Promise<boolean> => { const a = asked(); await new Promise(done => setTimeout(done, 300)); return asked() === a && asked() - before > 100 }
  await until(stood, 'the line stands still')
  clearInterval(writing)
  assert.ok(asked() - before < written, 'it was read no further')
  assert.equal(lines.open(), 2)
  // One that does speak stays.
  client.send({ name: 'speaks', command: say('I am here') })
  await until(() => client.got.length === 1, 'a receipt')
  pass(31_000)
  await lines.tend()
  await until(() => lines.open() === 1, 'let go')
  socket.destroy()
}))

test('a line that is silent for long ends, and so does one whose other end is gone; who is there is present', () => slowly(async ({ client, lines, pass, s, let: letGo, present }) => {
  letGo()
  const dead = await lineTo(table.keys.expert, s)
  dead.ws.pause()
  await lines.tend()
  assert.ok(present() >= 2)
  await new Promise(done => setTimeout(done, 50))
  pass(21_000)
  await lines.tend()
  await until(() => lines.open() === 1, 'the dead one is let go')
  pass(600_000)
  await lines.tend()
  assert.deepEqual(await client.ended, { code: 1000, why: 'silent for long' })
  dead.ws.terminate()
}))

test('the oldest of five lines with one key gives way', () => slowly(async ({ client, lines, s }) => {
  for (let i = 0; i < 4; i++) await lineTo(table.keys.buyer, s)
  assert.equal((await client.ended).code, 1008)
  await until(() => lines.open() === 4, 'four are left')
}))

test('at the end what was taken is answered, then the lines are closed', () => slowly(async ({ client, lines, asked, let: letGo, s }) => {
  client.send({ name: 'last', command: say('The last word') })
  await until(() => asked() === 1, 'it is under way')
  const closing = lines.close()
  setTimeout(letGo, 30)
  await closing
  assert.deepEqual(await client.ended, { code: 1001, why: 'the server stops' })
  assert.equal(client.got[0].accepted, true)
  assert.equal((await refused(table.keys.buyer, {}, s)).status, 503)
}))

test('the program takes lines, and ends them when it stops', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tipp-lines-')), content = await smallContent()
  const begun = await start({ port: 0, host: '127.0.0.1', keep: { folder }, lang: 'en', content, log: () => {} })
  assert.ok(begun.ok)
  const at = `http://127.0.0.1:${begun.port}`, json = async (path: string, body: unknown) => { const a = await fetch(at + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }); return { status: a.status, body: await a.json() as any } }
  const t = await tryTable({ json: (path, body) => json(path, body) }), ws = new WebSocket(`${at.replace('http', 'ws')}/api/v1/at/${t.keys.buyer}/line`)
  const said = new Promise<any>(done => ws.once('message', bytes => done(JSON.parse(String(bytes))))), ended = new Promise<number>(done => ws.once('close', done))
  await new Promise(done => ws.once('open', done))
  ws.send(JSON.stringify({ name: 'one', command: say('Good day') }))
  const receipt = await said, asked = performance.now()
  await begun.stop()
  assert.deepEqual(receipt, { name: 'one', accepted: true, number: 1 })
  assert.equal(await ended, 1001)
  assert.ok(performance.now() - asked < 5000, 'it does not wait for the other end')
  await rm(folder, { recursive: true, force: true }); await rm(content, { recursive: true, force: true })
})
