import assert from 'node:assert/strict'
import http, { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import { makeApp } from './app.ts'
import { withQuickCommands } from './quick-commands.ts'
import { trySite, type TrySite } from './try-site.ts'
import { saidIn, seeAt, tryTable, type TryTable } from './try-table.ts'

let site: TrySite, table: TryTable, quick: Server, plain: Server, long = 0
const listen = (server: Server): Promise<Server> => new Promise(done => { server.listen(0, '127.0.0.1', () => done(server)) })
before(async () => {
  site = await trySite()
  table = await tryTable(site)
  const whole = getRequestListener(makeApp(site.site).fetch)
  quick = await listen(createServer(withQuickCommands(site.site, (q, r) => { long++; void whole(q, r) })))
  plain = await listen(createServer((q, r) => { void whole(q, r) }))
})
after(async () => { for (const s of [quick, plain]) { s.closeAllConnections(); s.close() } await site.close() })

type Answer = { status: number; headers: http.IncomingHttpHeaders; body: string }
const ask = (server: Server, path: string, body: string | Buffer, headers: http.OutgoingHttpHeaders = {}, method = 'POST'): Promise<Answer> => new Promise((done, fail) => {
  const { port } = server.address() as AddressInfo
  const request = http.request({ port, host: '127.0.0.1', path, method, agent: false, headers: { 'content-type': 'application/json', ...headers } }, answer => {
    let text = ''
    answer.setEncoding('utf8').on('data', t => { text += t }).on('end', () => done({ status: answer.statusCode!, headers: answer.headers, body: text }))
  })
  request.on('error', fail)
  request.end(method === 'GET' ? undefined : body)
})
/** What both ways must have in common: all but what a line and a clock add. */
const told = ({ status, headers, body }: Answer): unknown => {
  const { date: _d, connection: _c, 'content-length': _l, 'transfer-encoding': _t, 'keep-alive': _k, ...rest } = headers
  return { status, body: body.startsWith('{') ? JSON.parse(body) as unknown : body, headers: { ...rest, 'content-type': rest['content-type']?.split(';')[0] } }
}
const says = (name: string, command: object): string => JSON.stringify({ name, command })
const say = { does: 'say', channel: 'all', says: 'Good day' }

test('whatever is sent, the short way answers as the long one does, and takes what is plainly a command', async () => {
  const at = `/api/v1/at/${table.keys.buyer}`, good = says('first', say)
  const cases: readonly (readonly [string, boolean, string, string | Buffer, http.OutgoingHttpHeaders?, string?])[] = [
    ['a command, sent twice', true, at, good], ['from our own page', true, at, good, { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1' }], ['as somebody types it', true, at, good, { 'sec-fetch-site': 'none' }],
    ['refused with its reason', true, at, says('x', { does: 'say', channel: 'firm:nobody', says: 'Hello' })], ['refused with a field', true, at, says('x', { does: 'step', base: 9, action: { step: 'meetFirm', firm: 'nobody', about: [], share: [], minutes: true } })],
    ['by the leader', true, `/api/v1/at/${table.board}`, says('n', { does: 'giveBack', seat: 'buyer' })],
    ['from a page of others', false, at, good, { 'sec-fetch-site': 'cross-site' }], ['from an origin', false, at, good, { origin: 'http://elsewhere.example' }],
    ['no JSON', false, at, '{"name":'], ['a list', false, at, '[]'], ['said twice', false, at, '{"name":"a","name":"b","command":{"does":"standUp"}}'], ['not UTF-8', false, at, Buffer.from([0x7b, 0xff, 0x7d])],
    ['another form', false, at, 'name=x', { 'content-type': 'application/x-www-form-urlencoded' }], ['nothing', false, at, ''], ['too large', false, at, says('x', { ...say, says: 'x'.repeat(1_100_000) })], ['long', false, at, says('x', { ...say, says: 'x'.repeat(70_000) })],
    ['a bad name', false, at, says('not a name!', say)], ['a bad field', false, at, says('x', { does: 'say', channel: 'firm:../x', says: 'z' })], ['a seat that is no seat', false, at, says('x', { does: 'sit' })], ['no such command', false, at, says('x', { does: 'fly' })],
    ['the wall', false, `/api/v1/at/${table.wall}`, good], ['no such key', false, `/api/v1/at/${'0'.repeat(32)}`, good], ['no key', false, '/api/v1/at/x', good], ['a query', false, `${at}?a=b`, good], ['a way up', false, `/api/v1/../v1/at/${table.keys.buyer}`, good],
    ['looking', false, at, '', {}, 'GET'], ['deleting', false, at, good, {}, 'DELETE'], ['in pieces', false, at, good, { 'transfer-encoding': 'chunked' }],
  ]
  await ask(plain, at, good)
  for (const [name, isQuick, path, body, headers, method] of cases) {
    const before = long, mine = await ask(quick, path, body, headers, method), theirs = await ask(plain, path, body, headers, method)
    assert.deepEqual(told(mine), told(theirs), name)
    assert.equal(long === before, isQuick, `${name}: the ${isQuick ? 'short' : 'long'} way`)
  }
  assert.deepEqual(saidIn(await seeAt(site, table.keys.lawyer), 'all'), ['Good day'], 'once, however often it was sent')
})

test('a store that fails is told the long way, and the command can be sent again', async () => {
  const at = `/api/v1/at/${table.keys.expert}`, { send } = site.site.exercises
  let failing = 2
  const broken = await listen(createServer(withQuickCommands({ exercises: { ...site.site.exercises, send: async (...asks) => (failing-- > 0 ? { ok: false, failed: true } : send(...asks)) } }, (_, r) => { r.writeHead(503).end('{}') })))
  assert.equal((await ask(broken, at, says('again', say))).status, 503)
  failing = 0
  assert.equal((await ask(broken, at, says('again', say))).status, 200)
  broken.closeAllConnections(); broken.close()
})
