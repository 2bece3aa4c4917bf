#!/usr/bin/env node
// The command `tipp`: bundles the program when something of it has changed (a second or two), and runs it.
import * as modules from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cacheFolder, keptBundle } from '../scripts/bundle.mjs'

// From Node 22 on, what was compiled once is kept as well.
modules.enableCompileCache?.(join(cacheFolder(), 'compiled'))
await import(pathToFileURL(await keptBundle('src/cli/run.ts', 'cli')).href)
