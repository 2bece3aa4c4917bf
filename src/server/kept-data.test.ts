import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { langs } from '../plain/index.ts'
import { keptData } from './kept-data.ts'

/** Kinds of logs, shelves and tables, as the code of the server names them. */
export function placesIn(code: string): string[] {
  return [
    ...[...code.matchAll(/\b(?:\w*[sS]helf|kind\w*|[kK]ind)\s*=\s*'([a-z][a-z-]*)'/g)].map(m => m[1]!),
    ...[...code.matchAll(/\bcreate table (?:if not exists )?"?([a-z_]+)"?/g)].map(m => m[1]!),
    ...[...code.matchAll(/\.(?:keep|createStream)\('([a-z][a-z-]*)'/g)].map(m => m[1]!),
  ]
}

const root = join(process.env.TIPP_ROOT ?? process.cwd(), 'src', 'server')
const files = (readdirSync(root, { recursive: true }) as string[]).filter(f => /\.tsx?$/.test(f) && !/\.test\.tsx?$/.test(f) && !/(^|[\\/])(small|try|killed)-/.test(f))
/** Lie in the table of the people as one row, or are no data of ours. */
const beside = new Set(['sqlite', 'postgres'])

test('all that is kept is said on the page about one’s own data, each once', () => {
  const said = keptData.flatMap(r => r.places), found = new Map(files.flatMap(f => placesIn(readFileSync(join(root, f), 'utf8')).map(p => [p, f] as const)))
  assert.ok(found.size > 15, `${found.size} places found`)
  assert.equal(new Set(said).size, said.length)
  assert.deepEqual([...found].filter(([p]) => !said.includes(p) && !beside.has(p)), [])
  for (const r of keptData) for (const words of [r.what, r.why, r.until]) for (const lang of langs) assert.ok(words[lang].length > 8)
})
test('a shelf that nobody has told of is found', () => assert.deepEqual(placesIn("const newShelf = 'shoe-size'\nawait store.createStream('diary', id, [])"), ['shoe-size', 'diary']))
