import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parse, stringify } from 'yaml'
import { faultsBy } from '../../tests/json-schema.ts'
import { langs, say } from '../plain/index.ts'
import { documentedNamed, documentedOf, ends, myths } from '../experience/index.ts'
import { contentFolder, readLibrary } from './library.ts'
import { lintExperiences } from './lint-experience.ts'
import { experienceJsonSchema, figuresJsonSchema } from './reference.ts'

const folder = join(contentFolder(), 'experience'), library = await readLibrary(contentFolder())
const fileOf = async (name: string): Promise<any> => parse(await readFile(join(folder, name), 'utf8'))

describe('the experiences of the project', () => {
  test('are all read, and lint has nothing to say of them', () => {
    assert.ok(library.experiences.length >= 23, `${library.experiences.length}`)
    assert.ok(library.figures.length >= 40, `${library.figures.length}`)
    assert.deepEqual(lintExperiences(library), [])
  })
  test('fit the schema that editors use', async () => {
    for (const f of (await readdir(folder)).filter(n => n.endsWith('.yaml'))) assert.deepEqual(faultsBy(experienceJsonSchema(), await fileOf(f)), [], f)
    for (const f of await readdir(join(folder, 'figures'))) assert.deepEqual(faultsBy(figuresJsonSchema(), await fileOf(`figures/${f}`)), [], f)
  })
  test('are no list of survivors: what was called off, what ended without a purchase and what nobody knows the end of are there', () => {
    const there = new Set(library.experiences.map(e => e.end))
    for (const end of ['cancelled', 'noPurchase', 'notKnown', 'underWay'] as const) { assert.ok(ends.includes(end)); assert.ok(there.has(end), end) }
    assert.ok(library.experiences.filter(e => e.lessWell.length > 0).length * 2 >= library.experiences.length, 'at least half say what went less well')
  })
  test('are published, every one: nothing here is from a model or from hearsay', () => { for (const e of library.experiences) assert.equal(e.kind, 'published', e.id) })
  test('are what the myths tell of, each by its id, in four languages', () => {
    for (const m of myths) {
      const told = documentedNamed(m.cases, library.experiences)
      assert.deepEqual(told.map(c => c.id), m.cases)
      for (const c of told) for (const lang of langs) assert.ok(say(c.happened, lang).length > 40, `${c.id} ${lang}`)
    }
  })
  test('a year that no source gives is left out of what a myth tells', () => assert.equal(documentedOf(library.experiences.find(e => e.id === 'aarhus-vand')!).year, ''))
})

describe('a planted fault is found, with file and place', () => {
  const planted: readonly (readonly [string, (e: any) => void, string])[] = [
    ['a missing language', e => { delete e.title.nb }, 'title.nb'], ['a figure without a unit', e => { delete e.outcome[0].figure.unit }, 'outcome[0].figure.unit'], ['another id than the file’s', e => { e.id = 'another' }, 'id'],
    ['an entry that is not there', e => { e.wentWell[0].touches = [{ entry: 'eu/no/such' }] }, 'wentWell[0].touches[0]'], ['a difference that is not there', e => { e.touches = [{ difference: 'diff-999' }] }, 'touches[0]'],
    ['a myth that is not there', e => { e.touches = [{ myth: 'nobody-says' }] }, 'touches[0]'], ['an exercise that is not there', e => { e.touches = [{ exercise: 'nowhere' }] }, 'touches[0]'],
    ['a number that one language has and another not', e => { e.need.sv = 'Regn 2015 gav skador för 50 miljoner' }, 'need.sv'],
  ]
  for (const [name, spoil, where] of planted) test(name, async () => {
    const top = await mkdtemp(join(tmpdir(), 'tipp-experience-')), e = await fileOf('innovann.yaml')
    await mkdir(join(top, 'experience'), { recursive: true })
    await mkdir(join(top, 'cases'))
    e.touches = []
    for (const part of ['wentWell', 'lessWell']) for (const l of e[part]) delete l.touches
    spoil(e)
    await writeFile(join(top, 'experience', 'innovann.yaml'), stringify(e))
    const read = await readLibrary(top), found = [...read.problems, ...lintExperiences(read)].filter(p => p.file === 'experience/innovann.yaml')
    assert.ok(found.some(p => p.where === where), JSON.stringify(found))
  })
  test('a myth whose experience is gone', () => {
    const found = lintExperiences({ ...library, experiences: library.experiences.filter(e => e.id !== 'frederiksberg') })
    assert.ok(found.some(p => p.file === 'experience/frederiksberg.yaml' && p.says.includes('myth')))
  })
  test('a YAML file that cannot be read does not stop the others', async () => {
    const top = await mkdtemp(join(tmpdir(), 'tipp-experience-'))
    await mkdir(join(top, 'experience', 'figures'), { recursive: true })
    await mkdir(join(top, 'cases'))
    await writeFile(join(top, 'experience', 'a.yaml'), 'id: [')
    await writeFile(join(top, 'experience', 'vaxjo.yaml'), await readFile(join(folder, 'vaxjo.yaml')))
    const read = await readLibrary(top)
    assert.deepEqual([read.experiences.map(e => e.id), read.problems.map(p => p.file)], [['vaxjo'], ['experience/a.yaml']])
  })
})
