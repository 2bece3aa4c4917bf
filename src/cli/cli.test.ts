import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { cp, mkdtemp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { main } from './index.ts'

async function cli(args: readonly string[], more: { env?: Record<string, string>; input?: string } = {}): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [], err: string[] = []
  const code = await main({ args, env: { LANG: 'en_GB.UTF-8', ...more.env }, out: l => { out.push(l) }, err: l => { err.push(l) }, input: async () => more.input ?? '', today: () => '2026-11-25' })
  return { code, out: out.join('\n'), err: err.join('\n') }
}
const notice = (days: number): string => JSON.stringify({ step: 'sendNotice', facts: { procedure: 'innovationPartnership', 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 12_000_000, 'time.requestDays': days } })

describe('the command line', () => {
  test('an unknown command, an unknown option and a missing file are told, with help', async () => {
    assert.equal((await cli(['bribe'])).code, 2)
    assert.equal((await cli(['play', '--speed', '9'])).code, 2)
    const missing = await cli(['check', 'nowhere.yaml', '--country', 'SE'], { env: { LANG: 'sv_SE.UTF-8' } })
    assert.equal(missing.code, 3)
    assert.match(missing.err, /nowhere\.yaml/)
    assert.notEqual((await cli(['bribe'], { env: { LANG: 'da_DK.UTF-8' } })).err, (await cli(['bribe'])).err)
  })
  test('check weighs a step under a country’s law, with sources, what stops it first', async () => {
    const short = await cli(['check', '-', '--country', 'SE'], { input: notice(24) })
    assert.equal(short.code, 1)
    assert.match(short.out.split('\n')[2]!, /se\/time\/requests/)
    assert.match(short.out, /LOU, 11 kap/)
    assert.doesNotMatch((await cli(['check', '-', '--country', 'SE'], { input: notice(30) })).out, /se\/time\/requests/)
  })
  test('check refuses what it cannot read: no YAML, no such step, a fact of the wrong kind', async () => {
    for (const input of ['step: [', 'step: bribe\nfacts: {}', 'step: sendNotice\nfacts: { time.requestDays: soon }']) assert.equal((await cli(['check', '-', '--country', 'NO'], { input })).code, 3, input)
  })
  test('lint passes the cases of the project and names the place of a fault', async () => {
    assert.equal((await cli(['lint'])).code, 0)
    const folder = await mkdtemp(join(tmpdir(), 'tipp-lint-'))
    await mkdir(join(folder, 'cases', 'broken'), { recursive: true })
    await writeFile(join(folder, 'cases', 'broken', 'case.yaml'), 'id: broken\ntitle: { en: Only English }\n')
    const broken = await cli(['lint', folder])
    assert.equal(broken.code, 1)
    assert.match(broken.out + broken.err, /broken.*title|title.*broken/s)
  })
  test('lint says how long it took; with --quick it reads and plays nothing', async () => {
    const quick = await cli(['lint', '--quick'])
    assert.equal(quick.code, 0)
    assert.match(quick.out, /Read in \d+\.\d s\. The routes were not played\./)
    const told = JSON.parse((await cli(['lint', '--quick', '--json'])).out) as { files: number; readMs: number; playedMs?: number }
    assert.ok(told.files > 0 && told.readMs >= 0 && told.playedMs === undefined)
  })
  test('lint plays: a route that reads well and is refused is found, but not by a quick look; one case’s folder will do', async () => {
    const from = join(process.env.TIPP_ROOT!, 'content', 'cases', 'street-that-drinks-the-rain'), folder = join(await mkdtemp(join(tmpdir(), 'tipp-lint-')), 'my-street')
    await cp(from, folder, { recursive: true })
    const file = join(folder, 'routes', 'expert.yaml'), text = await readFile(file, 'utf8')
    assert.match(text, /- do: \{ step: openTenders, people: 2 \}\n/)
    await writeFile(file, text.replace(/( {2}- do: \{ step: openTenders, people: 2 \}\n)/, '$1$1'))
    assert.equal((await cli(['lint', folder, '--quick'])).code, 0)
    const whole = await cli(['lint', folder])
    assert.equal(whole.code, 1)
    assert.match(whole.out, /^my-street\/routes\/expert\.yaml: lines\.\d+: This line is refused \(already there\) under DK/m)
    assert.match(whole.out, /Read in [\d.]+ s, played in [\d.]+ s/)
  })
  test('preview of a folder that is not there says so', async () => {
    const none = await cli(['preview', '/nowhere/at-all'])
    assert.equal(none.code, 1)
    assert.match(none.err, /There is no folder \/nowhere\/at-all/)
  })
  test('play gives the same hash for the same input, and another for another seed', async () => {
    const play = async (seed: string) => JSON.parse((await cli(['play', 'street-that-drinks-the-rain', '--country', 'DK', '--route', 'expert', '--seed', seed, '--json'])).out) as { hash: string; outcome: string; opinions: { verdicts: { DK: string } }[] }
    const first = await play('1'), again = await play('1')
    assert.equal(first.hash, again.hash)
    assert.match(first.hash, /^[0-9a-f]{64}$/)
    assert.notEqual((await play('2')).hash, first.hash)
    assert.deepEqual(first.opinions.filter(o => o.verdicts.DK === 'unlawful'), [], 'no step of the expert is unlawful')
  })
  test('the naive route takes unlawful steps in every country', async () => {
    for (const country of ['DK', 'SE', 'NO']) {
      const { opinions } = JSON.parse((await cli(['play', 'street-that-drinks-the-rain', '--country', country, '--route', 'naive', '--seed', '7', '--json'])).out) as { opinions: { verdicts: Record<string, string> }[] }
      assert.ok(opinions.some(o => o.verdicts[country] === 'unlawful'), country)
    }
  })
})

describe('the server as a program', () => {
  const tipp = (env: Record<string, string>) => spawn(process.execPath, [join(process.env.TIPP_ROOT!, 'bin', 'tipp.mjs'), 'serve'], { env: { ...process.env, LANG: 'en', DATABASE_URL: '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = (child: ReturnType<typeof tipp>): Promise<{ code: number | null; said: string }> => new Promise(done => {
    let said = ''
    child.stdout!.on('data', d => { said += d }); child.stderr!.on('data', d => { said += d })
    child.on('exit', code => { done({ code, said }) })
  })
  test('says that the port is taken, and that the folder is none', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise(r => { other.once('listening', r) })
    const port = String((other.address() as { port: number }).port), folder = await mkdtemp(join(tmpdir(), 'tipp-cli-'))
    const taken = await ended(tipp({ PORT: port, HOST: '127.0.0.1', TIPP_DATA: folder }))
    other.close()
    assert.equal(taken.code, 1)
    assert.match(taken.said, new RegExp(port))
    await writeFile(join(folder, 'file'), '')
    const none = await ended(tipp({ PORT: '0', TIPP_DATA: join(folder, 'file') }))
    assert.equal(none.code, 1)
    assert.match(none.said, /TIPP_DATA/)
  })
  test('prints its address, answers on /healthz, and stops cleanly on SIGTERM', async () => {
    const child = tipp({ PORT: '0', HOST: '127.0.0.1', TIPP_DATA: await mkdtemp(join(tmpdir(), 'tipp-cli-')) }), end = ended(child)
    const address = await new Promise<string>(done => { let said = ''; child.stdout!.on('data', d => { said += d; const m = /http:\/\/[\w.:]+/.exec(said); if (m) done(m[0]) }) })
    assert.equal((await fetch(`${address}/healthz`)).status, 200)
    child.kill('SIGTERM')
    assert.equal((await end).code, 0)
  })
})
