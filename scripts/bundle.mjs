// One way to turn our TypeScript into something Node runs: esbuild, in memory of nothing but a cache folder.
// Used by `tipp`, by the tests and by the benches; there is no separate build step.
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

let folder
/**
 * A folder we may write in: node_modules/.cache/tipp, or a new one in the system's temporary folder when the installation is
 * read-only. TIPP_CACHE names another. Outside the installation a link lets what is bundled find the packages.
 */
export function cacheFolder() {
  if (folder) return folder
  const wanted = process.env.TIPP_CACHE ?? join(root, 'node_modules', '.cache', 'tipp')
  try {
    mkdirSync(wanted, { recursive: true })
    // Asking for permissions answers for the wrong user at times, so write something.
    const probe = join(wanted, `.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
    folder = wanted
  } catch {
    const other = folder = mkdtempSync(join(tmpdir(), 'tipp-'))
    process.on('exit', () => rmSync(other, { recursive: true, force: true }))
  }
  if (!folder.startsWith(root) && !existsSync(join(folder, 'node_modules'))) {
    try { symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction') } catch (error) { if (error.code !== 'EEXIST') throw error }
  }
  return folder
}

/** What the bundle of a program depends on: every file of ours by name, size and time, and the packages that are installed. */
function stateOfSources() {
  const hash = createHash('sha256').update(process.version + root)
  for (const top of ['src', 'scripts/bundle.mjs', 'package-lock.json']) {
    const all = top === 'src' ? readdirSync(join(root, top), { recursive: true }).map(f => join(top, String(f))).sort() : [top]
    for (const f of all) { const s = statSync(join(root, f), { throwIfNoEntry: false }); if (s?.isFile()) hash.update(`${f} ${s.size} ${s.mtimeMs}\n`) }
  }
  return hash.digest('hex').slice(0, 16)
}

/** The bundle of a program of ours, made anew only when something it is made of has changed. */
export async function keptBundle(entry, name) {
  // What was made when the program was installed is used also where nothing can be written beside it, as in a container.
  const file = `${name}-${stateOfSources()}.mjs`, installed = join(root, 'node_modules', '.cache', 'tipp', file)
  if (!process.env.TIPP_CACHE && existsSync(installed)) return installed
  const kept = join(cacheFolder(), file)
  if (existsSync(kept)) return kept
  for (const old of readdirSync(cacheFolder())) if (old.startsWith(`${name}-`) && statSync(join(cacheFolder(), old), { throwIfNoEntry: false })?.mtimeMs < Date.now() - 3_600_000) rmSync(join(cacheFolder(), old), { force: true })
  const made = await bundleForNode(entry, name, { sourcemap: false })
  // Whoever else makes the same at the same time puts the same in its place.
  renameSync(made, kept)
  return kept
}

/** Bundles `entry` (a path from the root, or { contents }) for Node into the cache and answers the file's path. */
export async function bundleForNode(entry, name, extra = {}) {
  const outfile = join(cacheFolder(), `${name}-${process.pid}.mjs`)
  await build({
    ...(typeof entry === 'string'
      ? { entryPoints: [join(root, entry)] }
      : { stdin: { contents: entry.contents, resolveDir: root, sourcefile: `${name}.ts`, loader: 'ts' } }),
    outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external',
    jsx: 'automatic', jsxImportSource: 'preact', sourcemap: 'linked', logLevel: 'error',
    define: { 'process.env.TIPP_ROOT': JSON.stringify(root) },
    ...extra,
  })
  return outfile
}
