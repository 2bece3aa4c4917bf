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

const contents = chosen.map(f => `import ${JSON.stringify('./' + f.split(sep).join('/'))}`).join('\n')
const out = await bundleForNode({ contents }, 'tests')
const child = spawn(process.execPath, ['--enable-source-maps', '--test-reporter=spec', '--test', out], {
  cwd: root, stdio: 'inherit', env: { ...process.env, TZ: 'UTC', NODE_ENV: 'test' },
})
child.on('exit', code => {
  rmSync(out, { force: true }); rmSync(out + '.map', { force: true })
  process.exit(code ?? 1)
})
