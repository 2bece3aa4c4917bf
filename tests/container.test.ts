import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, test } from 'node:test'
import { parseDocument } from 'yaml'

// No image is built here: that needs a container engine. What can be known without one is looked at, and the program is run from just the files that the
// image would hold, without development packages, as somebody who may write nothing but a temporary folder and the data.

const root = process.env.TIPP_ROOT!, read = (name: string): string => readFileSync(join(root, name), 'utf8')
type Line = { readonly word: string; readonly rest: string }
const linesOf = (text: string): Line[] => text.replace(/^#.*$/gm, '').replace(/\\\n/g, ' ').split('\n').map(l => l.trim()).filter(Boolean).map(l => ({ word: l.split(/\s+/)[0]!.toUpperCase(), rest: l.slice(l.split(/\s+/)[0]!.length).trim() }))

/** What is wrong with a container file, as a reviewer would say it. */
function faultsIn(text: string, isThere: (path: string) => boolean): string[] {
  const lines = linesOf(text), out: string[] = [], args = new Map(lines.filter(l => l.word === 'ARG').map(l => l.rest.split('=') as [string, string])), last = lines.slice(lines.findLastIndex(l => l.word === 'FROM'))
  for (const { word, rest } of lines) {
    if (word === 'FROM') {
      const image = rest.split(/\s+/)[0]!.replace(/\$\{(\w+)\}/, (_, name: string) => args.get(name) ?? '')
      if (!/:\d+\.\d+\.\d+[\w.-]*(@sha256:[0-9a-f]{64})?$/.test(image)) out.push(`not pinned: ${image}`)
    }
    if (word === 'ADD') out.push('ADD fetches or unpacks: COPY')
    if (word === 'RUN' && /npm (ci|i|install)\b/.test(rest) && !/--omit=dev/.test(rest)) out.push('development packages')
    if (word === 'RUN' && /npm (i|install)\b/.test(rest)) out.push('npm ci takes what the lock file says')
    if (word === 'COPY' && !rest.startsWith('--from=')) for (const path of rest.split(/\s+/).slice(0, -1)) if (!isThere(path)) out.push(`not there: ${path}`)
    if (/(PASSWORD|SECRET|TOKEN|KEY)\s*=/.test(rest)) out.push(`a secret in the image: ${word}`)
  }
  const user = last.findLast(l => l.word === 'USER')?.rest
  if (user === undefined || /^(root|0)\b/.test(user)) out.push('runs as root')
  if (!last.some(l => l.word === 'HEALTHCHECK')) out.push('no health check')
  // Without a shell in between the signal to stop reaches the program.
  for (const l of last) if (['CMD', 'ENTRYPOINT'].includes(l.word) && !l.rest.startsWith('[')) out.push('a shell would catch the signal to stop')
  if (!last.some(l => l.word === 'CMD')) out.push('nothing is started')
  return out
}
/** Whether a path goes into the build: the last line of the ignore file that fits decides. */
function goesIn(path: string): boolean {
  let inside = true
  for (const line of read('.dockerignore').split('\n').map(l => l.trim()).filter(l => l && !l.startsWith('#'))) {
    const taken = line.startsWith('!'), pattern = line.replace(/^!/, ''), shape = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('**/', '(?:.*/)?').replaceAll(/(?<!\.)\*(?!\/)/g, '[^/]*')}(?:/.*)?$`)
    if (shape.test(path) || (taken && pattern.startsWith(`${path}/`))) inside = taken
  }
  return inside
}

describe('the container file', () => {
  const text = read('Containerfile')
  test('is pinned, not root, without development packages, with a health check; what it copies is there and not ignored', () => {
    assert.deepEqual(faultsIn(text, path => existsSync(join(root, path)) && goesIn(path)), [])
  })
  test('each of these faults would be found', () => {
    const bent: readonly [string, string, RegExp][] = [
      ['node:24.21.0-bookworm-slim\n\nFROM', 'node:latest\n\nFROM', /not pinned/], ['USER node\n', '', /root/], ['USER node', 'USER root', /root/], ['--omit=dev ', '', /development/], ['HEALTHCHECK', '#', /health/], ['CMD ["node", "bin/tipp.mjs", "serve"]', 'CMD node bin/tipp.mjs serve', /shell/],
      ['COPY src ./src', 'COPY source ./src', /not there: source/], ['COPY bin ./bin', 'COPY tests ./tests', /not there: tests/], ['ENV NODE_ENV=production', 'ENV TIPP_SECRET=abc', /secret/], ['COPY src', 'ADD https://example.org/src', /ADD/],
    ]
    for (const [from, to, says] of bent) { assert.ok(text.includes(from), from); assert.match(faultsIn(text.replace(from, to), path => existsSync(join(root, path)) && goesIn(path)).join('\n'), says, to) }
  })
  test('no test, data or secret goes into the build', () => {
    for (const path of ['data/tipp.sqlite', 'src/store/kill.test.ts', '.git/config', 'node_modules/pg/package.json', 'deploy/.env', 'tests/container.test.ts', 'src/people.sqlite', 'docs/desk.png']) assert.equal(goesIn(path), false, path)
    for (const path of ['src/cli/run.ts', 'content/cases', 'docs/how-to/embed-a-check.md', 'scripts/bundle.mjs', 'package-lock.json']) assert.equal(goesIn(path), true, path)
  })
  test('the example of several processes: two on one database, which nobody reaches from outside, behind a proxy that asks whether they are ready', () => {
    const compose = parseDocument(read('deploy/compose.yaml'), { merge: true, uniqueKeys: true }).toJS() as { services: Record<string, { image: string; environment: Record<string, string>; read_only?: boolean; ports?: string[]; volumes?: string[]; stop_grace_period?: string }> }, { one, two, database, proxy } = compose.services as Record<'one' | 'two' | 'database' | 'proxy', (typeof compose.services)[string]>
    assert.deepEqual(one.environment, two.environment)
    assert.ok(one.read_only && two.read_only && !one.ports && !two.ports && !database.ports && proxy.ports)
    assert.notDeepEqual(one.volumes, two.volumes, 'no common disk')
    assert.ok(Number.parseInt(one.stop_grace_period!) > Number(one.environment.TIPP_DRAIN) + 10)
    for (const { image } of [database, proxy]) assert.match(image, /:\d+\.\d+/)
    const known = `${read('README.md')}\n${read('docs/how-to/run-it.md')}`
    for (const name of Object.keys(one.environment)) assert.ok(known.includes(`\`${name}\``), `${name} is not documented`)
    for (const name of [...read('deploy/compose.yaml').matchAll(/\$\{(\w+)/g)].map(m => m[1]!)) assert.match(read('deploy/env.example'), new RegExp(`^${name}=`, 'm'), name)
    assert.match(read('deploy/Caddyfile'), /health_uri \/readyz/)
    assert.match(read('deploy/Caddyfile'), /flush_interval -1/)
    assert.match(read('deploy/nginx.conf'), /proxy_buffering off/)
    // nginx: a location that sets one header inherits none, and our guard would take every form for another site's.
    for (const [block] of read('deploy/nginx.conf').matchAll(/location [^{]+\{[^}]*\}/g)) if (block.includes('proxy_set_header')) for (const name of ['Host', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Forwarded-For']) assert.ok(block.includes(`proxy_set_header ${name} `), `${name} in ${block.slice(0, 30)}`)
  })
})

describe('the program from the files of the image alone', { skip: process.platform === 'win32' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tipp-image-')), app = join(folder, 'app')
  // Root may write everywhere: as root the program is run as nobody.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  after(() => { thaw(app); rmSync(folder, { recursive: true, force: true }) })
  const each = (at: string, what: (path: string) => void): void => { what(at); for (const e of readdirSync(at, { withFileTypes: true })) if (!e.isSymbolicLink()) { if (e.isDirectory()) each(join(at, e.name), what); else what(join(at, e.name)) } }
  const freeze = (at: string): void => each(at, path => chmodSync(path, statSync(path).mode & 0o555))
  const thaw = (at: string): void => { if (existsSync(at)) each(at, path => chmodSync(path, statSync(path).mode | 0o200)) }

  test('is built, starts as nobody on files that cannot be written, answers, and stops when told', { timeout: 90_000 }, async () => {
    for (const { word, rest } of linesOf(read('Containerfile'))) {
      if (word !== 'COPY' || rest.startsWith('--from=')) continue
      const [...paths] = rest.split(/\s+/), to = paths.pop()!
      for (const path of paths) cpSync(join(root, path), join(app, to.endsWith('/') || paths.length > 1 ? join(to, path.split('/').at(-1)!) : to), { recursive: true, filter: from => goesIn(from.slice(root.length + 1)) })
    }
    // What `npm ci --omit=dev` would put there, by the lock file, from what is installed.
    const packages = (JSON.parse(read('package-lock.json')) as { packages: Record<string, { dev?: boolean }> }).packages
    for (const [path, { dev }] of Object.entries(packages)) {
      if (dev || !/^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) || !existsSync(join(root, path))) continue
      mkdirSync(dirname(join(app, path)), { recursive: true })
      symlinkSync(join(root, path), join(app, path))
    }
    assert.ok(!existsSync(join(app, 'node_modules', 'typescript')) && existsSync(join(app, 'node_modules', 'hono')))
    const env = { PATH: process.env.PATH!, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', TIPP_DATA: join(folder, 'data'), TMPDIR: join(folder, 'tmp'), LANG: 'en', HOME: '/nowhere' }
    for (const name of ['data', 'tmp']) { mkdirSync(join(folder, name)); if (nobody.uid !== undefined) chownSync(join(folder, name), nobody.uid, nobody.gid) }
    chmodSync(folder, 0o755)
    const built = spawn(process.execPath, ['bin/tipp.mjs', 'lint', '--quick'], { cwd: app, env, stdio: ['ignore', 'ignore', 'inherit'] })
    assert.equal(await new Promise(done => built.once('exit', done)), 0)
    freeze(app)

    const child = spawn(process.execPath, ['bin/tipp.mjs', 'serve'], { cwd: app, env, ...nobody, stdio: ['ignore', 'pipe', 'pipe'] }), ended = new Promise(done => child.once('exit', done))
    let said = ''
    const address = await new Promise<string>((done, fail) => {
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { said += text; const m = /http:\/\/localhost:\d+/.exec(said); if (m) done(m[0].replace('localhost', '127.0.0.1')) })
      child.once('exit', code => { fail(new Error(`ended with ${code}: ${said}`)) })
    })
    for (const [path, status] of [['/healthz', 200], ['/readyz', 200], ['/da/', 200], ['/sv/check', 200], ['/nb/record', 200], ['/docs/embed-a-check.md', 200], ['/api/v1/health', 200], ['/da/nowhere', 404]] as const) assert.equal((await fetch(address + path)).status, status, path)
    const style = /href="(\/static\/[^"]+\.css)"/.exec(await (await fetch(`${address}/da/`)).text())![1]!
    assert.equal((await fetch(address + style)).status, 200)
    child.kill('SIGTERM')
    assert.equal(await ended, 0, said)
    assert.ok(existsSync(join(folder, 'data', 'tipp.sqlite')))
    assert.deepEqual(readdirSync(join(folder, 'tmp')), [], 'nothing is left in the temporary folder')
  })
})
