import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { build } from 'esbuild'
import { lawbook, on, weigh } from '../src/law/index.ts'

const root = process.env.TIPP_ROOT!, node = process.execPath
/** The blocks of code of a page in docs/how-to that are in a language. */
const codeOf = (page: string, language: string): string[] =>
  [...readFileSync(join(root, 'docs', 'how-to', page), 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(m => m[1]!)

// Built, packed and unpacked as another project would have it; no registry is asked.
describe('the law as a library', () => {
  let folder = '', consumer = '', packed: string[] = []
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'tipp-library-'))
    const dist = join(folder, 'dist'), home = join(folder, 'home')
    execFileSync(node, [join(root, 'scripts', 'build-lib.mjs'), dist])
    const npm = (args: string[], cwd: string): string => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, npm_config_cache: home, npm_config_update_notifier: 'false', npm_config_offline: 'true' } })
    const [made] = JSON.parse(npm(['pack', dist, '--json', '--pack-destination', folder], folder)) as { filename: string; files: { path: string }[] }[]
    packed = made!.files.map(f => f.path)
    consumer = join(folder, 'consumer')
    mkdirSync(consumer)
    writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
    npm(['install', '--no-audit', '--no-fund', join(folder, made!.filename)], consumer)
  })
  after(() => { rmSync(folder, { recursive: true, force: true }) })

  const run = (code: string): string => {
    writeFileSync(join(consumer, 'run.mjs'), code)
    return execFileSync(node, ['run.mjs'], { cwd: consumer, encoding: 'utf8' })
  }
  const facts = { activity: 'general', 'buyer.kind': 'municipality', subject: 'services', 'value.estimated': 4_000_000, procedure: 'innovationPartnership', 'time.requestDays': 24 }

  test('installs with nothing beside it, and holds nothing that is not needed', () => {
    assert.deepEqual(readdirSync(join(consumer, 'node_modules')).filter(f => !f.startsWith('.')), ['tipp'])
    assert.ok(packed.includes('law.js') && packed.includes('plan.js') && packed.includes('types/law.d.ts') && packed.includes('LICENSE') && packed.includes('THIRD-PARTY.txt'))
    for (const f of packed) assert.match(f, /^(law|plan)\.js$|^parts\/[\w-]+\.js$|^types\/(law|plan|plain)(\/[\w/-]+)?\.d\.ts$|^(LICENSE|README\.md|THIRD-PARTY\.txt|package\.json)$/)
    assert.doesNotMatch(readFileSync(join(consumer, 'node_modules/tipp/law.js'), 'utf8'), /from\s*["'](node:|[a-z@])/)
  })
  test('weighs as the program itself does', () => {
    const out = JSON.parse(run(`import { lawbook, on, weigh } from 'tipp/law'
      console.log(JSON.stringify(['DK', 'SE', 'NO'].map(c => { const o = weigh(lawbook, 'sendNotice', ${JSON.stringify(facts)}, c, on('2026-03-02')); return [o.verdict, o.receipt.lawbook, o.findings.map(f => [f.rule.id, f.verdict])] })))`))
    const here = (['DK', 'SE', 'NO'] as const).map(c => { const o = weigh(lawbook, 'sendNotice', facts, c, on('2026-03-02')); return [o.verdict, o.receipt.lawbook, o.findings.map(f => [f.rule.id, f.verdict])] })
    assert.deepEqual(out, here)
    assert.ok(here.some(o => o[0] === 'unlawful'))
  })
  test('both entries stand on one lawbook', () => {
    assert.equal(run(`import { lawbook, on, weigh } from 'tipp/law'; import { readPlanValue, weighPlan } from 'tipp/plan'
      const plan = readPlanValue({ country: 'SE', step: 'evaluate', on: '2026-03-02' }, '2026-03-02').plan
      console.log(weighPlan(plan, ['SE']).steps[0].opinions.SE.opinion.findings.every(f => lawbook.rules.includes(f.rule)))`).trim(), 'true')
  })
  test('the code in its documentation runs and has the types it says', () => {
    const blocks = codeOf('use-the-law-in-your-software.md', 'ts')
    assert.equal(blocks.length, 3)
    blocks.forEach((code, i) => writeFileSync(join(consumer, `doc${i}.ts`), code))
    // Types of the console only; the library must not need more.
    writeFileSync(join(consumer, 'console.d.ts'), 'declare const console: { log(...what: unknown[]): void }')
    for (const how of [{ module: 'NodeNext', moduleResolution: 'NodeNext' }, { module: 'ESNext', moduleResolution: 'Bundler' }]) {
      writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...how, target: 'ES2022', lib: ['ES2023'], strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false, types: [], outDir: 'out' }, files: ['console.d.ts', ...blocks.map((_, i) => `doc${i}.ts`)] }))
      execFileSync(node, [join(root, 'node_modules/typescript/bin/tsc'), '-p', consumer], { cwd: consumer, encoding: 'utf8' })
    }
    const [step, plan, exported] = blocks.map((_, i) => execFileSync(node, [join('out', `doc${i}.js`)], { cwd: consumer, encoding: 'utf8' }))
    assert.match(step!, /^unlawful\n[\s\S]*LOU[\s\S]*statute text read[\s\S]*\n[0-9a-f]{64}\n$/)
    assert.match(plan!, /DK: 'unlawful'/)
    assert.equal(exported!.trim(), 'true')
  })
  test('a misspelt step does not compile', () => {
    writeFileSync(join(consumer, 'wrong.ts'), "import { lawbook, on, weigh } from 'tipp/law'\nweigh(lawbook, 'sendNotise', {}, 'SE', on('2026-03-02'))\n")
    const tsc = (): string => execFileSync(node, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--module', 'nodenext', '--types', '', 'wrong.ts'], { cwd: consumer, encoding: 'utf8' })
    rmSync(join(consumer, 'tsconfig.json'), { force: true })
    assert.throws(tsc, (e: { stdout?: string }) => /sendNotise/.test(e.stdout ?? ''))
  })
  test('a bundler that needs the engine alone leaves the lawbook out', async () => {
    const size = async (code: string): Promise<number> => (await build({ stdin: { contents: code, resolveDir: consumer }, bundle: true, write: false, format: 'esm', minify: true, logLevel: 'error' })).outputFiles[0]!.contents.length
    const [engine, whole] = [await size("import { makeLawbook } from 'tipp/law'; console.log(makeLawbook([]))"), await size("import { lawbook } from 'tipp/law'; console.log(lawbook)")]
    assert.ok(engine < 300_000 && whole > 1_500_000, `${engine} of ${whole}`)
  })
  test('the package of the whole program has the library, the command and no tests', () => {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const [all] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, npm_config_cache: join(folder, 'home') } })) as { files: { path: string }[] }[]
    const files = all!.files.map(f => f.path)
    for (const needed of ['bin/tipp.mjs', 'scripts/bundle.mjs', 'src/law/index.ts', 'src/web/look/theme.css', 'content/cases/street-that-drinks-the-rain/case.yaml']) assert.ok(files.includes(needed), needed)
    assert.deepEqual(files.filter(f => /\.test\.tsx?$|^(bench|tests|data)\/|zz-|^docs\/(?!how-to)/.test(f)), [])
    const { exports, sideEffects } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, { types: string; default: string }>; sideEffects: string[] }
    assert.deepEqual([exports['./law']!.default, exports['./plan']!.types], ['./dist/law.js', './dist/types/plan.d.ts'])
    for (const f of sideEffects) if (!f.includes('*')) assert.ok(readFileSync(join(root, f), 'utf8').length > 0, f)
  })
})
