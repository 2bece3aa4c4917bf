import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { keptYaml } from './kept-yaml.ts'
import { readYaml } from './library.ts'

test('what was read is kept by its text: read once, given back as it was, and never when it is wrong or has changed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tipp-yaml-')), file = join(folder, 'cases.json')
  let anew = 0
  const open = () => keptYaml(file, text => { anew++; return readYaml(text) })
  const good = 'a: 1\nlist: [x, "2026-01-01", 1.5, true, null]\n', other = 'a: 2\n', odd = 'a: .nan\n', proto = '__proto__: { a: 1 }\nb: 2\n'
  const readAll = async () => { const yaml = await open(), out = [good, other, odd, proto, 'a: [', 'a: 1\na: 2\n'].map(yaml.read); await yaml.save(); return out }
  const first = await readAll()
  assert.equal(anew, 6)
  assert.deepEqual(first.map(r => r.ok), [true, true, true, true, false, false])
  anew = 0
  assert.deepEqual(await readAll(), first)
  // Not kept: what JSON would change, and what is wrong.
  assert.ok(anew >= 3 && anew < 6, `read again: ${anew}`)
  anew = 0
  assert.deepEqual((await open()).read(`${good} `), readYaml(`${good} `))
  assert.equal(anew, 1)
  for (const broken of ['', '{"half": ', '[]', 'null']) {
    await writeFile(file, broken)
    assert.deepEqual(await readAll(), first)
    assert.ok(JSON.parse(await readFile(file, 'utf8')))
  }
  const nowhere = await keptYaml(join(folder, 'no', 'such', 'folder'), readYaml)
  assert.deepEqual(nowhere.read(good), first[0])
  await nowhere.save()
  await rm(folder, { recursive: true })
})
