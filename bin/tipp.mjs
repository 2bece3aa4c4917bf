#!/usr/bin/env node
// The command `tipp`: bundles the program when something of it has changed (a second or two), and runs it.
import { pathToFileURL } from 'node:url'
import { keptBundle } from '../scripts/bundle.mjs'

await import(pathToFileURL(await keptBundle('src/cli/run.ts', 'cli')).href)
