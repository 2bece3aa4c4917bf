// Runs one TypeScript file: node scripts/run.mjs src/some/file.ts [arguments]
import { rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { bundleForNode } from './bundle.mjs'

const [file, ...rest] = process.argv.slice(2)
if (!file) { console.error('usage: node scripts/run.mjs FILE.ts [arguments]'); process.exit(2) }
const out = await bundleForNode(file, 'run')
process.argv = [process.argv[0], file, ...rest]
try { await import(pathToFileURL(out).href) } finally { rmSync(out, { force: true }); rmSync(out + '.map', { force: true }) }
