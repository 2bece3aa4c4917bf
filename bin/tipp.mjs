#!/usr/bin/env node
// The command `tipp`: bundles the program (a fifth of a second) and runs it.
import { rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { bundleForNode } from '../scripts/bundle.mjs'

const out = await bundleForNode('src/cli/run.ts', 'cli')
const tidy = () => { rmSync(out, { force: true }); rmSync(out + '.map', { force: true }) }
process.on('exit', tidy)
await import(pathToFileURL(out).href)
