import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { chromium, type Browser } from 'playwright-core'

export type NoBrowser = { readonly skip: string }
export const isBrowser = (b: Browser | NoBrowser): b is Browser => !('skip' in b)

/**
 * A browser for tests: the one TIPP_BROWSER names, else an installed Chrome or Edge on macOS and Windows, else the Chromium that
 * comes as an npm package on linux. Where there is none the answer says why; with TIPP_DEMAND_BROWSER set that is an error, so that
 * a gate which must look at pages cannot pass without looking.
 */
export async function launchBrowser(): Promise<Browser | NoBrowser> {
  const reasons: string[] = []
  for (const way of ways()) {
    try {
      return await chromium.launch(await way())
    } catch (problem) {
      reasons.push(String(problem instanceof Error ? problem.message : problem).split('\n')[0]!)
    }
  }
  const skip = `No browser could be started: ${reasons.join(' / ')}`
  if (process.env.TIPP_DEMAND_BROWSER) throw new Error(skip)
  return { skip }
}

type Launch = NonNullable<Parameters<typeof chromium.launch>[0]>
/** Chromium refuses its sandbox to root and in most containers; no other of the package's flags, they switch web security off. */
const args = process.platform === 'linux' ? ['--no-sandbox'] : []

function ways(): (() => Launch | Promise<Launch>)[] {
  const named = process.env.TIPP_BROWSER
  // A browser that was named is the one that is meant: nothing else is tried in its place.
  if (named) return [() => ({ executablePath: named, args })]
  if (process.platform !== 'linux') return [() => ({ channel: 'chrome' }), () => ({ channel: 'msedge' })]
  return [packaged]
}

async function packaged(): Promise<Launch> {
  const root = process.env.TIPP_ROOT ?? process.cwd()
  const require = createRequire(join(root, 'package.json'))
  const folder = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const cache = join(process.env.TIPP_CACHE ?? join(root, 'node_modules', '.cache'), `chromium-${version}`)
  mkdirSync(cache, { recursive: true })
  const executablePath = await unpackOnce(cache)

  const fontconfig = join(cache, 'fonts.conf')
  // Without a font configuration Chromium draws no text at all; the package's own font is only the fallback behind our web font.
  writeFileSync(fontconfig, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
    `<dir>${cache}/fonts/fonts</dir><dir>${cache}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${cache}/font-cache</cachedir></fontconfig>\n`)
  const env = { ...process.env, FONTCONFIG_FILE: fontconfig } as Record<string, string>
  if (!starts(executablePath, env)) {
    // A bare machine lacks a few shared libraries; the package carries them.
    env.LD_LIBRARY_PATH = [join(cache, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  }
  return { executablePath, args, env }
}

function starts(executable: string, env: Record<string, string>): boolean {
  try {
    execFileSync(executable, ['--version'], { env, stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}

/** Tests run in several processes at once: one of them unpacks, the others wait for it. Half a browser cannot be started. */
async function unpackOnce(cache: string): Promise<string> {
  const ready = join(cache, 'unpacked'), lock = join(cache, 'unpacking')
  for (let waited = 0; ; waited++) {
    // Only its name counts: the folder may since be reached by another path.
    if (existsSync(ready)) return join(cache, basename(readFileSync(ready, 'utf8')))
    try {
      mkdirSync(lock)
      break
    } catch {
      // Whoever began this two minutes ago is no longer at it.
      if (waited > 600) break
      await new Promise(done => setTimeout(done, 200))
    }
  }
  try {
    const path = await unpack(cache)
    writeFileSync(ready, path)
    return path
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/**
 * The package unpacks into the temporary folder and its libraries only where it believes to be in its cloud. Both are told by
 * environment variables, which are put back as they were.
 */
async function unpack(cache: string): Promise<string> {
  const names = ['TMPDIR', 'AWS_EXECUTION_ENV', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH', 'HOME'] as const
  const before = names.map(n => process.env[n])
  process.env.TMPDIR = cache
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'
  try {
    const { default: bundled } = await import('@sparticuz/chromium')
    return await bundled.executablePath()
  } finally {
    names.forEach((n, i) => {
      const value = before[i]
      if (value === undefined) delete process.env[n]
      else process.env[n] = value
    })
  }
}
