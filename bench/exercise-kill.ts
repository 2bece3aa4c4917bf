import { readdirSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { tablesIn } from './exercise-port.ts'
import { median, round, type Row } from './measure.ts'

/** How long a client waits when the server is killed and started at once: until it listens again, and until its line stands. */
export async function afterAKill(folder: string): Promise<Row[]> {
  const at = join(folder, 'killed'), t = await tablesIn(at), port = 20_000 + Math.floor(Math.random() * 20_000)
  await t.site.store.close()
  const begin = (): ReturnType<typeof spawn> => spawn(process.execPath, [join(process.env.TIPP_ROOT!, 'bin', 'tipp.mjs'), 'serve'], { env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', TIPP_DATA: at, DATABASE_URL: '' }, stdio: 'ignore' })
  const line = async (): Promise<void> => {
    for (;;) {
      try {
        const answer = await fetch(`http://127.0.0.1:${port}/api/v1/at/${t.keys[0]}/live`), reader = answer.body!.getReader()
        if (answer.ok && (await reader.read()).value) { await reader.cancel(); return }
      } catch { /* not yet */ }
      await new Promise(done => setTimeout(done, 20))
    }
  }
  let child = begin()
  await line()
  const waits: number[] = []
  for (let i = 0; i < 5; i++) {
    const killed = performance.now(), gone = new Promise(done => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
    child = begin()
    await line()
    waits.push(performance.now() - killed)
  }
  child.kill('SIGKILL')
  const wait = median(waits)
  return [{ what: 'killed and started again with 40 exercises: until a listener has its view', value: round(wait, 0), unit: 'ms', goal: '≤ 3,000 ms', met: wait <= 3000, beside: `median of ${waits.length}, worst ${round(Math.max(...waits), 0)} ms; files in the store: ${readdirSync(at).length}` }]
}
