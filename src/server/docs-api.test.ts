import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import { WebSocket } from 'ws'
import { inTime } from './try-table.ts'
import { trySite, type TrySite } from './try-site.ts'

/** A curl command as its parts, quotes taken off. */
function partsOf(command: string): string[] {
  return [...command.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|(\S+)/g)].map(m => m[1] ?? m[2]!)
}

/** The request that a command sends; a flag that this does not know is an error, so that no example goes by untried. */
function requestOf(command: string): { readonly url: URL; readonly init: RequestInit } {
  const [curl, ...rest] = partsOf(command), headers: Record<string, string> = {}
  let url: URL | undefined, body: string | undefined
  assert.equal(curl, 'curl')
  for (let i = 0; i < rest.length; i++) {
    const part = rest[i]!
    if (part === '-H') { const [name, ...value] = rest[++i]!.split(':'); headers[name!] = value.join(':').trim() }
    else if (part === '-d') body = rest[++i]!
    else if (part === '--compressed') headers['accept-encoding'] = 'identity'
    else { assert.match(part, /^http:\/\/localhost:3000\//); url = new URL(part) }
  }
  assert.ok(url)
  return { url, init: { headers, ...(body === undefined ? {} : { method: 'POST', body }) } }
}

/** Whether everything that is said stands in what was answered; of a list, the first ones. */
function stands(said: unknown, there: unknown, at = ''): void {
  if (typeof said !== 'object' || said === null) { assert.deepEqual(there, said, at); return }
  assert.ok(typeof there === 'object' && there !== null, `${at} is not there`)
  for (const [key, value] of Object.entries(said)) stands(value, (there as Record<string, unknown>)[key], `${at}/${key}`)
}

describe('the commands in the documentation', () => {
  let site: TrySite
  before(async () => { site = await trySite() })
  after(async () => { await site.close() })
  const text = readFileSync(join(process.env.TIPP_ROOT!, 'docs/how-to/use-the-api.md'), 'utf8')

  test('each one answers what stands below it', async () => {
    const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```\n```json\n([\s\S]*?)^```/gm)]
    assert.equal(blocks.length, text.split('```sh').length - 1, 'every command has its answer')
    assert.ok(blocks.length >= 8)
    for (const [, command, said] of blocks) {
      const { url, init } = requestOf(command!), answer = await site.raw(url.pathname + url.search, init), expected = JSON.parse(said!) as { refused?: true }
      assert.equal(answer.status < 300, !expected.refused, command)
      stands(expected, await answer.json(), url.pathname)
    }
  })
  test('the program with an open line does what is said of it', async () => {
    const [, code] = /^```js\n([\s\S]*?)^```/m.exec(text)!, server = createServer(getRequestListener(site.app.fetch))
    site.site.lines.on(server)
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const run = Object.getPrototypeOf(async () => {}).constructor('site', 'scenario', 'deleteOn', 'WebSocket', `${code}\nreturn { taken, refused }`) as (...given: unknown[]) => Promise<{ taken: object; refused: { refused: boolean; code: string; texts: object } }>
    const { taken, refused } = await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'small-case', inTime, WebSocket)
    await site.site.lines.close()
    server.closeAllConnections(); server.close()
    assert.deepEqual(taken, { accepted: true, number: 1 })
    assert.deepEqual([refused.refused, refused.code, Object.keys(refused.texts).length], [true, 'not here', 4])
  })
  test('an answer that is not so would be noticed', () => {
    assert.throws(() => stands({ a: [{ b: 2 }] }, { a: [{ b: 1 }] }), /a\/0\/b/)
    assert.throws(() => stands({ a: { b: 1 } }, {}), /not there/)
    assert.throws(() => requestOf('curl --insecure http://localhost:3000/'))
  })
  test('every address that the page names is there', async () => {
    for (const path of new Set([...text.matchAll(/`(\/api\/v1\/[\w./]+)`/g)].map(m => m[1]!))) if (path !== '/api/v1/check') assert.equal((await site.get(path)).status, 200, path)
  })
})
