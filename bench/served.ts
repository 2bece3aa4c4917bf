import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Our own server in a process of its own on a free port. `started` is the wall time from starting it to the first page, ms. */
export async function served(): Promise<{ address: string; started: number; memory: () => number; stop: () => Promise<void>; child: ChildProcess }> {
  const begin = performance.now(), port = 20_000 + Math.floor(Math.random() * 20_000)
  const child = spawn(process.execPath, [join(process.env.TIPP_ROOT!, 'bin', 'tipp.mjs'), 'serve'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', TIPP_DATA: mkdtempSync(join(tmpdir(), 'tipp-bench-')), DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout!.on('data', d => { said += d }); child.stderr!.on('data', d => { said += d })
  const address = `http://127.0.0.1:${port}`
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server did not start: ${said}`)
    try { const r = await fetch(`${address}/en/`); if (r.ok) { await r.text(); break } } catch { /* not yet */ }
    if (performance.now() - begin > 20_000) throw new Error(`The server did not answer: ${said}`)
    await new Promise(r => setTimeout(r, 10))
  }
  const started = performance.now() - begin
  return {
    address, started, child,
    memory: () => { const m = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')); return m ? +m[1]! / 1024 : NaN },
    stop: () => new Promise(done => { child.once('exit', () => done()); child.kill('SIGTERM') }),
  }
}
