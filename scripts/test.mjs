// Runs the tests: every *.test.ts(x) beside the code and in tests/, bundled together and run in one process by node:test.
//   node scripts/test.mjs [--unit | --browser] [words a file's path must contain …]
// A run that finds no test file fails: a green gate that examined nothing is worth nothing.
import { spawn } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join, sep } from 'node:path'
import { bundleForNode, root } from './bundle.mjs'

const args = process.argv.slice(2)
const flags = new Set(args.filter(a => a.startsWith('--')))
const words = args.filter(a => !a.startsWith('--'))
const all = ['src', 'tests', 'bench'].flatMap(top => readdirSync(join(root, top), { recursive: true })
  .map(f => join(top, String(f))).filter(f => /\.test\.tsx?$/.test(f) && !f.includes('node_modules')))
const isBrowser = f => /\.browser\.test\.tsx?$/.test(f)
const chosen = all.filter(f =>
  (flags.has('--unit') ? !isBrowser(f) : flags.has('--browser') ? isBrowser(f) : true) && words.every(w => f.includes(w))).sort()
if (chosen.length === 0) { console.error('No test file found.'); process.exit(1) }

// Without a flag all run in four parts side by side, each a process of its own: much of the time they wait, for programs they started and for
// a browser. What all but the first part say is shown when they are done.
const half = (files, n) => files.filter((_, i) => i % 2 === n), inBrowser = chosen.filter(isBrowser), beside = chosen.filter(f => !isBrowser(f))
const parts = (flags.has('--unit') || flags.has('--browser') || words.length > 0 ? [chosen] : [half(beside, 0), half(inBrowser, 0), half(inBrowser, 1), half(beside, 1)]).filter(p => p.length > 0)
const run = async (files, name, aside) => {
  const contents = files.map(f => `import ${JSON.stringify('./' + f.split(sep).join('/'))}`).join('\n')
  const out = await bundleForNode({ contents }, name)
  const said = []
  const child = spawn(process.execPath, ['--enable-source-maps', '--test-reporter=spec', '--test', out], {
    cwd: root, stdio: aside ? ['inherit', 'pipe', 'pipe'] : 'inherit', env: { ...process.env, TZ: 'UTC', NODE_ENV: 'test' },
  })
  for (const stream of aside ? [child.stdout, child.stderr] : []) stream.on('data', part => said.push(part))
  const code = await new Promise(done => child.on('exit', c => done(c ?? 1)))
  rmSync(out, { force: true }); rmSync(out + '.map', { force: true })
  return { code, said: Buffer.concat(said) }
}
const done = await Promise.all(parts.map((files, i) => run(files, `tests-${i}`, i > 0)))
for (const { said } of done) process.stdout.write(said)
process.exit(Math.max(...done.map(d => d.code)))
