import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { questionIds, type Answer, type By } from '../../notices/index.ts'
import { planted, smallCall, smallRelease, smallResult, smallTed } from '../../notices/small-notices.ts'
import { askNotices } from './ask.ts'
import { engine, openEngine } from './engine.ts'
import { exportNotices } from './export.ts'
import { importNotices, type FaultyFile } from './import.ts'
import { beginWork, tableFile, workFile } from './table-file.ts'

const skip = await engine() === undefined ? 'the engine is not installed' : false
const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'tipp-notices-'))
async function put(into: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  for (const [name, text] of Object.entries(files)) { await mkdir(join(into, name, '..'), { recursive: true }); await writeFile(join(into, name), text) }
  return into
}
async function load(places: string | readonly string[], into: string) {
  const faulty: FaultyFile[] = [], done = await importNotices(typeof places === 'string' ? [places] : places, into, () => new Date('2026-11-26T12:00:00Z'), { progress: () => {}, faulty: f => { faulty.push(f) } })
  return { done, faulty }
}
async function ask(into: string, by: readonly By[] = []): Promise<ReadonlyMap<string, Answer> & { n: number; replaced: number }> {
  const asked = await askNotices(into, questionIds, by)
  assert.ok(asked.ok, JSON.stringify(asked))
  return Object.assign(new Map(asked.answers.map(a => [a.question.id, a] as const)), { n: asked.loaded.notices, replaced: asked.loaded.replaced })
}

describe('importing notices', { skip }, () => {
  test('a folder of all kinds: each once, the same known by number, by version and by content, what is broken named with its place', async () => {
    const from = await put(await folder(), {
      'a/1.xml': smallCall({ number: 1, country: 'SE', months: 24 }), 'a/2.xml': smallTed({ number: 2, year: 2020 }, 'F02'), 'b/c/3.json': JSON.stringify({ releases: [smallRelease({ number: 3, bids: 4 }), smallRelease({ number: 4, bids: 1 })] }),
      'again/number.xml': smallCall({ number: 1, country: 'SE', months: 25 }).replace(/00000000-0000-4000-8000-000000000001/, '00000000-0000-4000-8000-00000000ffff'), 'again/version.xml': smallCall({ number: 1, months: 26 }).replace('00000001-2024', 'n.a.'), 'again/content.xml': smallTed({ number: 2, year: 2020 }, 'F02'),
      'wrong/cut.xml': smallCall({ number: 9 }).slice(0, 2_000), 'wrong/zip.xml': new Uint8Array([0x50, 0x4b, 0, 0]), 'readme.txt': 'hello',
    }), into = await folder(), { done, faulty } = await load(from, into)
    assert.ok(done.ok)
    assert.deepEqual([done.imported.files, done.imported.notices, done.imported.same, done.imported.sameFiles, done.imported.faults, done.imported.passed], [8, 4, 2, 3, 2, { links: 0, others: 1, folders: 0 }])
    assert.deepEqual(faulty.map(f => [f.path, f.fault.code, f.fault.line]), [['wrong/cut.xml', 'not well formed', 2], ['wrong/zip.xml', 'binary', undefined]])
    const again = await load(from, into)
    assert.ok(again.done.ok && again.done.imported.notices === 0 && again.faulty.length === 2, 'a second time brings nothing new, and names the broken files again')
    assert.equal((await ask(into)).n, 4)
  })
  test('no name, address, number or text of anybody is in the table, nor in what is exported', async () => {
    const from = await put(await folder(), { '1.xml': smallCall({ number: 1 }), '2.xml': smallResult({ number: 2, bids: 3 }), '3.xml': smallTed({ number: 3, bids: 2 }, 'F03'), '4.json': JSON.stringify(smallRelease({ number: 4, bids: 1 })), '5.xml': smallCall({ number: 5 }).replace(planted[0], `${planted[0]}</x>`) }), into = await folder(), out = await folder()
    assert.equal((await load(from, into)).faulty.length, 1)
    assert.ok((await exportNotices(into, out)).ok)
    const got = await openEngine(tableFile(into), 'read')
    assert.ok(got.ok)
    let cells = 0
    for (const table of ['notice', 'lot', 'award', 'winner', 'link', 'file', 'fault', 'about']) for (const row of (await got.opened.connection.runAndReadAll(`select * from ${table}`)).getRowsJS()) for (const cell of row) { cells++; for (const word of planted) assert.ok(!String(cell).includes(word), `${word} in ${table}`) }
    got.opened.close()
    assert.ok(cells > 80)
    for (const file of [tableFile(into), ...(await readdir(out)).map(f => join(out, f))]) { const raw = await readFile(file); for (const word of planted) assert.ok(!raw.includes(word), `${word} in ${file}`) }
  })
  test('a later version takes the place of an earlier one; days are counted from the call that a result names', async () => {
    const from = await put(await folder(), { 'call.xml': smallCall({ number: 10, year: 2024, months: 12 }), 'corrected.xml': smallCall({ number: 11, year: 2024, months: 18, version: 2 }), 'result.xml': smallResult({ number: 20, year: 2024, bids: 3, builds: '10-2024' }) }), into = await folder()
    await load(from, into)
    const answers = await ask(into), got = await openEngine(tableFile(into), 'read')
    assert.deepEqual([answers.n, answers.replaced, answers.get('length')!.rows[0]!.all], [3, 1, 1])
    assert.ok(got.ok)
    assert.deepEqual((await got.opened.connection.runAndReadAll('select days_from_call from award')).getRowsJS(), [[184]])
    got.opened.close()
  })
  test('the middle and quarters are those the engine itself works out', async () => {
    const bids = [1, 1, 2, 3, 3, 4, 7, 7, 9, 12, 30], from = await put(await folder(), Object.fromEntries(bids.map((b, i) => [`${i}.xml`, smallResult({ number: 100 + i, bids: b, country: i % 2 ? 'SE' : 'DK' })]))), into = await folder()
    await load(from, into)
    const spread = (await ask(into)).get('bids')!.rows[0]!.spread!, got = await openEngine(tableFile(into), 'read')
    assert.ok(got.ok)
    assert.deepEqual((await got.opened.connection.runAndReadAll('select min(bids)::double, quantile_cont(bids, 0.25), quantile_cont(bids, 0.5), quantile_cont(bids, 0.75), max(bids)::double from award')).getRowsJS()[0], [spread.least, spread.low, spread.middle, spread.high, spread.most])
    got.opened.close()
    assert.deepEqual((await ask(into, ['country'])).get('bids')!.rows.map(r => [r.group.country, r.say, r.one]), [['DK', 6, 1], ['SE', 5, 1]])
  })
  test('every question is answered in every way it can be parted', async () => {
    const from = await put(await folder(), { '1.xml': smallCall({ number: 1, innovation: ['fp-requ'], procedure: 'innovation' }), '2.xml': smallResult({ number: 2, bids: 4, bidsSme: 3, size: 'small', country: 'DK', winnerCountry: 'SE' }), '3.xml': smallTed({ number: 3 }, 'F02') }), into = await folder()
    await load(from, into)
    for (const by of [[], ['country'], ['year'], ['cpv'], ['country', 'year', 'cpv']] as const) assert.equal((await ask(into, by)).size, questionIds.length)
    const all = await ask(into), share = (q: string, key: string) => { const s = all.get(q)!.rows[0]!.shares!.find(x => x.key === key)!; return [s.n, s.of] }
    assert.deepEqual([share('innovation', 'partnership'), share('innovation', 'functional'), share('innovation', 'variants'), share('foreign', 'nordic'), share('small-firms', 'small'), share('small-bids', 'small')], [[1, 2], [1, 1], [1, 2], [1, 1], [1, 1], [3, 4]])
  })
  test('links are passed over: a loop of folders ends, and what lies outside is not read; odd names are only names', async () => {
    const outside = await put(await folder(), { 'secret.xml': smallCall({ number: 66 }) }), from = await put(await folder(), { 'in/1.xml': smallCall({ number: 1 }), 'in/..%2f..%2fetc/2.xml': smallCall({ number: 2 }), 'in/…\u202e/3.xml': smallCall({ number: 3 }) })
    await symlink(from, join(from, 'in', 'loop'))
    await symlink(outside, join(from, 'in', 'away'))
    await symlink(join(outside, 'secret.xml'), join(from, 'in', 'secret.xml'))
    const into = await folder(), { done } = await load(from, into)
    assert.ok(done.ok && done.imported.notices === 3 && done.imported.passed.links === 3)
  })
  test('places that are not there, folders without notices, a table of another version, a file that is no table: told, and nothing changed', async () => {
    const into = await folder(), empty = await folder(), from = await put(await folder(), { '1.xml': smallCall({ number: 1 }) })
    for (const [place, fault] of [['/nowhere/at-all', 'no such place'], [empty, 'nothing to read']] as const) { const { done } = await load(place, into); assert.ok(!done.ok && done.fault === fault) }
    const none = await askNotices(into, questionIds, [])
    assert.ok(!none.ok && none.fault === 'no table', 'an import of nothing makes no table')
    await writeFile(tableFile(into), 'this is no table')
    assert.ok(!(await load(from, into)).done.ok)
    assert.equal(await readFile(tableFile(into), 'utf8'), 'this is no table')
    await rm(tableFile(into))
    await load(from, into)
    const got = await openEngine(tableFile(into), 'write')
    assert.ok(got.ok)
    await got.opened.connection.run('update about set value = \'99\' where key = \'version\'')
    got.opened.close()
    const newer = (await load(from, into)).done, asked = await askNotices(into, [], [])
    assert.ok(!newer.ok && newer.fault === 'other version' && !asked.ok && asked.fault === 'other version')
  })
  test('without the engine the fault names the package', async () => {
    const got = await openEngine(':memory:', 'write', async () => undefined)
    assert.ok(!got.ok && got.fault === 'no engine' && got.detail === '@duckdb/node-api')
  })
})

/** A program of its own that imports, so that it can be killed. */
function child(places: readonly string[], into: string) {
  const program = spawn(process.execPath, [join(process.env.TIPP_ROOT!, 'bin', 'tipp.mjs'), 'notices', 'import', ...places, '--into', into, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] })
  const out: string[] = []
  program.stdout.on('data', d => { out.push(String(d)) })
  program.stderr.on('data', () => {})
  return { program, out, ended: new Promise<number | null>(done => { program.on('exit', done) }) }
}

describe('an import that is killed', { skip, timeout: 180_000 }, () => {
  test('leaves the table as it was, goes on when given again, and is thrown away when something else is imported', async () => {
    const many = await put(await folder(), Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`${i % 10}/${i}.xml`, smallCall({ number: 1_000 + i, long: 200 })]))), first = await put(await folder(), { '1.xml': smallCall({ number: 1 }) }), into = await folder()
    await load(first, into)
    const before = await readFile(tableFile(into)), run = child([many], into)
    // Killed once it has finished a batch: the copy has grown.
    for (let grown = false; !grown;) {
      await new Promise(done => setTimeout(done, 5))
      grown = (await readFile(workFile(into) + '.wal').catch(() => Buffer.alloc(0))).length > 60_000
      if (run.program.exitCode !== null) assert.fail(`it ended before it could be killed: ${run.out.join('')}`)
    }
    run.program.kill('SIGKILL')
    await run.ended
    assert.deepEqual(await readFile(tableFile(into)), before, 'the table is byte for byte as it was')
    assert.equal((await ask(into)).n, 1)
    // The same again goes on.
    const again = child([many], into)
    assert.equal(await again.ended, 0)
    const { before: read, notices, sameFiles, files } = JSON.parse(again.out.join('')) as { before: number; notices: number; sameFiles: number; files: number }
    assert.ok(read >= 400 && read < 3_000 && read + notices === 3_000 && files === 3_000 && sameFiles === 0, JSON.stringify({ read, notices, sameFiles, files }))
    assert.equal((await ask(into)).n, 3_001)
    assert.deepEqual((await readdir(into)).sort(), ['notices.duckdb'])
  })
  test('and something else given: the broken one leaves no trace', async () => {
    const some = await put(await folder(), { 'a.xml': smallCall({ number: 5 }) }), other = await put(await folder(), { 'b.xml': smallCall({ number: 6 }) }), into = await folder()
    const begun = await beginWork(into, [some])
    assert.ok(begun.ok)
    await begun.work.opened.connection.run('insert into notice (id, kind, replaced) values (77, \'call\', false)')
    begun.work.opened.close()
    await load(other, into)
    assert.equal((await ask(into)).n, 1)
  })
  test('two at once: the second is told to wait', async () => {
    const from = await put(await folder(), { 'a.xml': smallCall({ number: 5 }) }), into = await folder(), begun = await beginWork(into, [from])
    assert.ok(begun.ok)
    const second = child([from], into), said: string[] = []
    second.program.stderr.on('data', d => { said.push(String(d)) })
    assert.equal(await second.ended, 3)
    assert.match(said.join(''), /import/)
    begun.work.opened.close()
  })
})
