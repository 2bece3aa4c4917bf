// npm run bench: runs each bench in a process of its own, prints one table and writes bench/results.json. Nothing here gates on time.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../scripts/bundle.mjs'

const here = join(root, 'bench')
const benches = ['weighing', 'plans', 'commands', 'forks', 'pages', 'runs', 'record', 'record-page', 'kills', 'cases', 'start', 'exercises', 'people', 'notices'].filter(b => process.argv.length < 3 || process.argv.includes(b))
// These compare with nobody and need no peers.
const alone = ['record', 'record-page', 'kills', 'cases']
if (!benches.every(b => alone.includes(b)) && !existsSync(join(here, 'node_modules'))) {
  console.log('Installing the peers (bench/package.json) …')
  const got = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' })
  if (got.status !== 0) process.exit(got.status ?? 1)
}
const rows = []
for (const name of benches) {
  const out = join(here, `.${name}.bundle.mjs`)
  await build({ entryPoints: [join(here, `${name}.ts`)], outfile: out, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', jsx: 'automatic', jsxImportSource: 'preact', logLevel: 'error', define: { 'process.env.TIPP_ROOT': JSON.stringify(root) } })
  const run = spawnSync(process.execPath, [out], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], timeout: 300_000, env: { ...process.env, NODE_ENV: 'production' } })
  rmSync(out, { force: true })
  const line = (run.stdout ?? '').trim().split('\n').pop() ?? ''
  if (run.status !== 0 || !line.startsWith('[')) { console.error(`${name}: failed`); process.exitCode = 1; continue }
  for (const row of JSON.parse(line)) {
    rows.push({ bench: name, ...row })
    console.log(`${row.met ? '✓' : '✗'} ${row.what.padEnd(72)} ${`${row.value} ${row.unit}`.padStart(18)}   goal ${row.goal.padEnd(22)} ${row.beside}`)
  }
}
// What was not run this time stands as it was.
const file = join(here, 'results.json'), before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).rows.filter(r => !rows.some(x => x.bench === r.bench)) : []
writeFileSync(file, JSON.stringify({ node: process.version, cpus: cpus().length, rows: [...before, ...rows] }, null, 2) + '\n')
