// Writes dist/: the law and the plans as a library for other software, with its types. npm run build:lib
// Two entries over shared pieces. The engine and the facts are entries too, which keeps them in pieces apart from the rules: a bundler that
// uses the engine alone then leaves the lawbook out. Nothing of Node in it, and
// nothing to install beside it: dist/ has a package.json of its own and is the package that `npm pack ./dist` packs.
import { build } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = resolve(process.argv[2] ?? join(root, 'dist'))
const require = createRequire(import.meta.url)
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

const made = await build({
  absWorkingDir: root, entryPoints: { law: 'src/law/library.ts', plan: 'src/plan/index.ts', 'parts/engine': 'src/law/book.ts', 'parts/facts': 'src/law/facts/index.ts', 'parts/lawbook': 'src/law/lawbook.ts' },
  outdir: out, chunkNames: 'parts/[name]-[hash]', bundle: true, splitting: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'],
  target: 'es2022', charset: 'utf8', legalComments: 'none', metafile: true, logLevel: 'error',
})

/** The licences of what is bundled, as they ask for. */
const packages = [...new Set(Object.keys(made.metafile.inputs).flatMap(f => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(f)?.[1] ?? []))].sort()
writeFileSync(join(out, 'THIRD-PARTY.txt'), packages.map(name => `${name}\n\n${readFileSync(join(folderOf(name), 'LICENSE'), 'utf8')}`).join('\n---\n\n'))
cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'))
cpSync(join(root, 'docs', 'how-to', 'use-the-law-in-your-software.md'), join(out, 'README.md'))

const { version, description, license, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const entry = name => ({ types: `./types/${name}.d.ts`, default: `./${name}.js` })
writeFileSync(join(out, 'package.json'), JSON.stringify({ name: 'tipp', version, description, license, type: 'module', sideEffects: false, engines, exports: { './law': entry('law'), './plan': entry('plan'), './package.json': './package.json' } }, null, 2) + '\n')
declarations()
console.log(`${relative(process.cwd(), out) || '.'}: ${Object.values(made.metafile.outputs).reduce((n, o) => n + o.bytes, 0)} bytes of script, with types`)

function folderOf(name) {
  return require.resolve.paths(name).map(p => join(p, name)).find(p => existsSync(p))
}

/** The types of what the two entries reach, as a tree; the rules themselves are values and have no types of their own. */
function declarations() {
  const work = mkdtempSync(join(out, '.types-')), all = join(work, 'all')
  writeFileSync(join(work, 'tsconfig.json'), JSON.stringify({
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { noEmit: false, declaration: true, emitDeclarationOnly: true, rewriteRelativeImportExtensions: true, outDir: all, rootDir: join(root, 'src'), types: [], stripInternal: true },
    files: ['law/library.ts', 'plan/index.ts'].map(f => join(root, 'src', f)), include: [],
  }))
  execFileSync(process.execPath, [join(folderOf('typescript'), 'bin', 'tsc'), '-p', work], { stdio: ['ignore', 'inherit', 'inherit'] })
  const reached = new Set(), open = ['law/library.d.ts', 'plan/index.d.ts']
  while (open.length > 0) {
    const file = open.pop()
    if (reached.has(file)) continue
    reached.add(file)
    // The sources name each other with .ts; a program that reads the types looks for .js.
    const text = readFileSync(join(all, file), 'utf8').replace(/(\b(?:from\s+|import\s+|import\()'\.[^']*)\.ts'/g, "$1.js'")
    for (const [, to] of text.matchAll(/\b(?:from\s+|import\s+|import\()'(\.[^']*)\.js'/g)) open.push(join(dirname(file), `${to}.d.ts`).split(sep).join('/'))
    const foreign = /\b(?:from\s+|import\s+|import\()'([^.'][^']*)'/.exec(text)
    if (foreign) throw new Error(`The types of ${file} need ${foreign[1]}, which nobody installs with the library.`)
    mkdirSync(join(out, 'types', dirname(file)), { recursive: true })
    writeFileSync(join(out, 'types', file), text)
  }
  for (const [name, of] of [['law', './law/library.js'], ['plan', './plan/index.js']]) writeFileSync(join(out, 'types', `${name}.d.ts`), `export * from '${of}'\n`)
  rmSync(work, { recursive: true, force: true })
  if (readdirSync(join(out, 'types')).length < 4) throw new Error('No types were written.')
}
