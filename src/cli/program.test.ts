import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'

type Running = { readonly child: ChildProcess; readonly address: string; readonly end: Promise<number | null> }

async function serve(env: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, [join(process.env.TIPP_ROOT!, 'bin', 'tipp.mjs'), 'serve'], { env: { ...process.env, LANG: 'en', DATABASE_URL: '', PORT: '0', HOST: '127.0.0.1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const end = new Promise<number | null>(done => { child.on('exit', code => { done(code) }) })
  let said = ''
  const address = await new Promise<string>((done, fail) => {
    const hear = (d: Buffer): void => { said += d; const m = /http:\/\/localhost:(\d+)/.exec(said); if (m) done(`http://127.0.0.1:${m[1]}`) }
    child.stdout!.on('data', hear)
    child.stderr!.on('data', hear)
    void end.then(() => { fail(new Error(said)) })
  })
  return { child, address, end }
}

describe('the program and its data', () => {
  test('a run lives on when the program is stopped and started, also when it is killed', async () => {
    const data = await mkdtemp(join(tmpdir(), 'tipp-data-')), json = { 'content-type': 'application/json' }
    let { child, address, end } = await serve({ TIPP_DATA: data })
    const begun = await (await fetch(`${address}/api/v1/runs`, { method: 'POST', headers: json, body: JSON.stringify({ case: 'street-that-drinks-the-rain', country: 'NO', seed: 7 }) })).json() as any
    let position: number = begun.position
    for (const signal of ['SIGTERM', 'SIGKILL', 'SIGINT'] as const) {
      const passed = await (await fetch(`${address}/api/v1/runs/${begun.run}/time`, { method: 'POST', headers: json, body: JSON.stringify({ pass: 'day', position }) })).json() as any
      assert.equal(passed.accepted, true, JSON.stringify(passed))
      position = passed.position
      child.kill(signal)
      assert.equal(await end, signal === 'SIGKILL' ? null : 0, signal)
      ;({ child, address, end } = await serve({ TIPP_DATA: data }))
      const now = await (await fetch(`${address}/api/v1/runs/${begun.run}`)).json() as any
      assert.equal(now.position, position, signal)
    }
    child.kill('SIGTERM')
    await end
    await rm(data, { recursive: true, force: true })
  })

  test('a request under way is answered before the program stops', async () => {
    const data = await mkdtemp(join(tmpdir(), 'tipp-data-')), { child, address, end } = await serve({ TIPP_DATA: data })
    const body = JSON.stringify({ case: 'street-that-drinks-the-rain', country: 'SE' })
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    let answer = ''
    socket.on('data', d => { answer += d })
    const closed = new Promise(done => { socket.on('close', done) })
    socket.write(`POST /api/v1/runs HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 10)}`)
    await new Promise(done => { setTimeout(done, 200) })
    child.kill('SIGTERM')
    await new Promise(done => { setTimeout(done, 200) })
    socket.write(body.slice(10))
    await closed
    assert.match(answer, /^HTTP\/1\.1 201 /)
    assert.equal(await end, 0)
    await rm(data, { recursive: true, force: true })
  })

  test('it runs where the installation cannot be written, and leaves nothing behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tipp-cache-test-')), own = join(folder, 'temporary'), file = join(folder, 'a-file')
    await writeFile(file, '')
    await mkdir(own)
    const { child, address, end } = await serve({ TIPP_DATA: join(folder, 'data'), TIPP_CACHE: file, TMPDIR: own })
    assert.equal((await fetch(`${address}/sv/`)).status, 200)
    child.kill('SIGTERM')
    assert.equal(await end, 0)
    assert.deepEqual(await readdir(own), [])
    await rm(folder, { recursive: true, force: true })
  })
})
