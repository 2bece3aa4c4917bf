import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { langs } from '../plain/index.ts'
import { main } from './index.ts'

async function check(file: string, lang: string): Promise<{ code: number; err: string }> {
  const err: string[] = []
  const code = await main({ args: ['check', file, '--lang', lang], env: {}, out: () => undefined, err: l => { err.push(l) }, input: async () => '', today: () => '2026-11-25' })
  return { code, err: err.join('\n') }
}

describe('tipp check and what is no plan', () => {
  test('a file that never ends is not read to its end', { skip: process.platform === 'win32' }, async () => {
    const { code, err } = await check('/dev/zero', 'en')
    assert.equal(code, 3)
    assert.match(err, /at most 512 kB/)
  })
  test('nor is standard input', { skip: process.platform === 'win32' }, async () => {
    const child = spawn(process.execPath, [join(process.env.TIPP_ROOT!, 'bin', 'tipp.mjs'), 'check', '-', '--lang', 'en'], { stdio: ['pipe', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', d => { said += d })
    // The pipe breaks when enough has been read.
    child.stdin.on('error', () => undefined)
    const part = Buffer.alloc(1024 * 1024, 'y\n'), more = setInterval(() => { if (child.stdin.writable) child.stdin.write(part) }, 5)
    const code = await new Promise(done => { child.on('exit', done) })
    clearInterval(more)
    assert.equal(code, 3)
    assert.match(said, /at most 512 kB/)
  })
  test('a file of another encoding is told, instead of being weighed with other words than were written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tipp-latin-')), file = join(folder, 'plan.yaml')
    await writeFile(file, Buffer.from('country: SE\nstep: sendNotice\n# Malm\xf6\n', 'latin1'))
    for (const lang of langs) {
      const { code, err } = await check(file, lang)
      assert.equal(code, 3)
      assert.match(err, /UTF-8/)
    }
    await rm(folder, { recursive: true })
  })
  test('the help names every setting that the README lists, in each language', async () => {
    for (const lang of langs) {
      const out: string[] = []
      await main({ args: ['help', '--lang', lang], env: {}, out: l => { out.push(l) }, err: () => undefined, input: async () => '', today: () => '2026-11-25' })
      for (const name of ['PORT', 'HOST', 'TIPP_DATA', 'DATABASE_URL', 'TIPP_MODERATOR_KEY', 'TIPP_CONTENT']) assert.ok(out.join('\n').includes(name), `${lang}: ${name}`)
    }
  })
})
