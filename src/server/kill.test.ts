import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { smallContent } from './small-case.ts'
import { saidIn, seeAt, sendTo, tableSeats, tryTable, until } from './try-table.ts'

let folder: string, content: string, program: string, child: ChildProcess | undefined
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tipp-killed-'))
  content = await smallContent()
  // Loaded as it lies: bundled into this test it would look for the sources beside the bundle.
  const scripts = pathToFileURL(join(process.env.TIPP_ROOT ?? process.cwd(), 'scripts', 'bundle.mjs')).href
  const { bundleForNode } = await import(scripts) as { bundleForNode: (entry: string, name: string, extra: object) => Promise<string> }
  program = await bundleForNode('src/server/killed-server.ts', 'killed-server', { sourcemap: false })
})
after(async () => {
  child?.kill('SIGKILL')
  for (const gone of [folder, content, program]) await rm(gone, { recursive: true, force: true })
})

/** Starts the server and answers its port when it listens. */
const startServer = (port: number): Promise<number> => new Promise((done, fail) => {
  const started = child = spawn(process.execPath, [program, folder, String(port), content], { stdio: ['pipe', 'pipe', 'pipe'] })
  let errors = ''
  started.stderr!.on('data', d => { errors += d })
  started.stdout!.once('data', d => done(Number(String(d).trim())))
  started.once('exit', () => fail(new Error(`the server ended: ${errors}`)))
})
const kill = (): Promise<void> => new Promise(done => { child!.once('exit', () => done()); child!.kill('SIGKILL') })

/** A listener as a browser is one: comes back by itself and says what it saw last. */
class Listener {
  last = ''; view: any; opened = 0; returnedWith: string[] = []; ended = false
  #request: http.ClientRequest | undefined
  readonly #address: string
  constructor(address: string) { this.#address = address; this.#open() }
  #open(): void {
    let answered = false
    const again = (): void => { if (!this.ended) setTimeout(() => this.#open(), 100) }
    this.#request = http.get(this.#address, { headers: this.last ? { 'last-event-id': this.last } : {}, agent: false }, answer => {
      answered = true
      if (this.opened++ > 0) this.returnedWith.push(this.last)
      let text = ''
      answer.setEncoding('utf8').on('data', (more: string) => {
        text += more
        for (let end; (end = text.indexOf('\n\n')) >= 0; text = text.slice(end + 2)) {
          const fields = Object.fromEntries(text.slice(0, end).split('\n').map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]))
          if (fields.id && fields.data) { this.last = fields.id; this.view = JSON.parse(fields.data) }
        }
      })
      answer.on('close', again).on('error', () => {})
    })
    this.#request.on('error', () => { if (!answered) again() })
  }
  close(): void { this.ended = true; this.#request?.destroy() }
}

test('a server killed while people talk loses nothing it had accepted, and those who listen come back to it', { timeout: 60_000 }, async t => {
  const port = await startServer(0), address = `http://127.0.0.1:${port}`
  const site = {
    json: async (path: string, body: unknown) => {
      const answer = await fetch(address + path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
      return { status: answer.status, body: await answer.json() as any }
    },
  }
  const table = await tryTable(site), listeners = [...Object.values(table.keys), table.wall].map(key => new Listener(`${address}/api/v1/at/${key}/live`))
  await until(() => listeners.every(l => l.view), 'the first sight')

  type Sent = { seat: (typeof tableSeats)[number]; name: string; says: string; number?: number }
  const sent: Sent[] = []
  let killed: Promise<void> | undefined, killedAt = 0
  await Promise.all(Array.from({ length: 20 }, async (_, w) => {
    for (let i = 0; ; i++) {
      const one: Sent = { seat: tableSeats[w % 5]!, name: `w${w}-${i}`, says: `Word ${w}-${i}` }
      sent.push(one)
      const answer = await sendTo(site, table.keys[one.seat], { does: 'say', channel: 'all', says: one.says }, one.name).catch(() => undefined)
      if (!answer) return
      assert.ok(answer.body.accepted)
      one.number = answer.body.number
      if (!killed && sent.length > 400) { killedAt = performance.now(); killed = kill() }
    }
  }))
  await killed
  const accepted = sent.filter(s => s.number !== undefined), open = sent.filter(s => s.number === undefined)
  assert.ok(accepted.length > 300 && open.length === 20, `killed in the middle: ${accepted.length} accepted, ${open.length} open`)

  assert.equal(await startServer(port), port)
  const ready = performance.now()
  await until(() => listeners.every(l => l.returnedWith.length > 0), 'the listeners')
  t.diagnostic(`after the kill the server answered in ${Math.round(ready - killedAt)} ms, and all listeners were back ${Math.round(performance.now() - ready)} ms later`)
  assert.ok(listeners.every(l => l.returnedWith[0] !== ''), 'each said what it saw last')

  const before = saidIn(await seeAt(site, table.keys.lawyer), 'all')
  assert.deepEqual(accepted.filter(s => !before.includes(s.says)), [], 'accepted and lost')
  // What was under way is sent again under its name: it may have been written or not, and now it is, once.
  const again = await Promise.all(open.map(s => sendTo(site, table.keys[s.seat], { does: 'say', channel: 'all', says: s.says }, s.name)))
  for (const [i, answer] of again.entries()) { assert.ok(answer.body.accepted); open[i]!.number = answer.body.number }
  assert.deepEqual([...saidIn(await seeAt(site, table.keys.lawyer), 'all')].sort(), sent.map(s => s.says).sort())
  for (const seat of tableSeats) {
    const numbers = sent.filter(s => s.seat === seat).map(s => s.number!).sort((a, b) => a - b)
    assert.deepEqual(numbers, Array.from({ length: numbers.length }, (_, i) => i + 1), `the numbers of ${seat} go on`)
  }
  await sendTo(site, table.keys.buyer, { does: 'say', channel: 'all', says: 'We are back' })
  const everything = (l: Listener): string[] => (l.view.said ? l.view.said.map((m: any) => m.says) : saidIn(l.view, 'all'))
  await until(() => listeners.every(l => everything(l).length === sent.length + 1), 'everything at every listener')
  for (const l of listeners) l.close()
})
