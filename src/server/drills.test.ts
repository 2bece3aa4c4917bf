import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { addDays, countries, langs } from '../plain/index.ts'
import { lawbook } from '../law/index.ts'
import { parseAction } from '../case/index.ts'
import { answerIn, begin, judge, lintDrill, roundsIn, type Drill } from '../practice/index.ts'
import { smallDrill } from '../practice/small-drill.ts'
import { readDrills } from './drill-files.ts'
import { contentFolder } from './library.ts'
import { smallContent } from './small-case.ts'
import { trySite, type TrySite } from './try-site.ts'

describe('the drills that come with the project', () => {
  let drills: readonly Drill[] = []
  test('are ten, each with four situations in every country, and their answers are what the law makes of them', async () => {
    const read = await readDrills(contentFolder())
    assert.deepEqual([...read.problems, ...read.drills.flatMap(d => lintDrill(d))], [])
    drills = read.drills
    assert.equal(drills.length, 10)
    assert.equal(new Set(drills.map(d => d.order)).size, 10)
    for (const d of drills) for (const c of countries) assert.ok(roundsIn(d, c).length >= 4, `${d.id} ${c}`)
    for (const d of drills) assert.ok(d.minutes >= 15 && d.minutes <= 20, d.id)
  })
  test('any change of a right answer gives a result or a reason, in every country and language', () => {
    const all = drills.flatMap(d => d.rounds.flatMap(r => r.countries.map(c => [d, r, c] as const)))
    assert.ok(all.length > 120)
    const junk = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(undefined), fc.constant([]), fc.array(fc.string(), { maxLength: 3 }))
    fc.assert(fc.property(fc.constantFrom(...all), fc.nat(20), junk, fc.integer({ min: -5, max: 366 }), fc.constantFrom(...langs), ([d, r, c], at, value, ahead, lang) => {
      const sent = answerIn(d, r, r.right, c, lang), begun = begin(d, r, c, lang)
      assert.ok('action' in sent && begun.ok)
      const fields = Object.keys(sent.action).filter(f => f !== 'step'), field = fields[at % Math.max(1, fields.length)] ?? 'none'
      const read = parseAction({ ...sent.action, [field]: value })
      if (!read.ok) { assert.ok(read.problems.length > 0); return }
      const judged = judge(lawbook, d, r, c, begun.state, read.action, addDays(r.start, ahead), lang)
      assert.ok(judged.ok ? judged.conditions.length > 0 : judged.refusal.text[lang])
    }), { numRuns: 150 })
  })
})

describe('a drill by plain forms', () => {
  let content = '', folder = '', site: TrySite, run = ''
  const wrong = { step: 'handleLowTender', firm: 'alfa', act: 'reject' }, right = { ...wrong, act: 'ask' }
  before(async () => {
    content = await smallContent({ 'drills/small-drill.yaml': stringify(smallDrill()) })
    folder = await mkdtemp(join(tmpdir(), 'tipp-drill-'))
    site = await trySite(folder, content)
  })
  after(async () => { await site.close(); for (const f of [content, folder]) await rm(f, { recursive: true, force: true }) })
  const html = async (path = run): Promise<string> => (await site.get(path)).text()
  const position = async (): Promise<string> => /name="position" value="(\d+)"/.exec(await html())![1]!
  const answer = async (fields: Record<string, string>, at?: string) => site.post(`${run}/answer`, { position: at ?? await position(), ...fields })
  const go = async (where: 'next' | 'again') => site.post(`${run}/go`, { position: await position(), go: where })

  test('the list and the drill are drawn in four languages; one that is not there is told so', async () => {
    for (const lang of langs) for (const path of ['/drills', '/drills/small-drill']) {
      const drawn = await site.get(`/${lang}${path}`)
      assert.equal(drawn.status, 200)
      const text = await drawn.text()
      assert.match(text, new RegExp(`<html[^>]* lang="${lang}"`))
      assert.ok(text.includes(`Ask first (${lang})`))
    }
    assert.equal((await site.get('/sv/drills/none')).status, 404)
    assert.match(await html('/da/drills/small-drill'), /intet ur/, 'that there is no clock is said')
    assert.match(await html('/sv/'), /href="\/sv\/drills"/)
  })
  test('it begins under one country’s law, which must be named', async () => {
    assert.equal((await site.post('/sv/drills/small-drill/runs', { country: 'FI' })).status, 422)
    const begun = await site.post('/sv/drills/small-drill/runs', { country: 'SE' })
    assert.equal(begun.status, 303)
    run = begun.headers.get('location')!
    assert.match(run, /^\/sv\/drills\/small-drill\/[0-9a-f]{32}$/)
  })
  test('the situation stands there with amounts and days in words, and the law is silent', async () => {
    const text = await html()
    assert.match(text, /måndag 5\s*oktober 2026/)
    assert.match(text, /7\s500\s000/)
    assert.doesNotMatch(text, /Asked first|You ask\.|Know this|otillåtet|tillåtet|<script/i)
  })
  test('what is missing or strange is told beside the field, and nothing is written', async () => {
    const at = await position()
    const none = await answer({ step: 'handleLowTender' })
    assert.equal(none.status, 422)
    const nobody = await answer({ ...right, firm: 'nobody' })
    assert.equal(nobody.status, 422)
    assert.equal((await answer({ step: 'signContract', asTendered: 'yes' })).status, 422, 'another step than the drill’s')
    assert.equal((await site.post(`${run}/answer`, right)).status, 400, 'without a position')
    assert.equal(await position(), at)
  })
  test('an answer is weighed, kept, and told with what was met, why, the rule and the law of three countries', async () => {
    const done = await answer(wrong)
    assert.equal(done.status, 303)
    const text = await html()
    for (const s of ['Inte rätt än', 'Asked first (sv)', 'You do not know (sv)', '/sv/law/SE/se/low/asked', 'You ask. (sv)', 'Know this i (sv)', 'A question. (sv)', 'Danmark', 'Norge', 'LOU']) assert.ok(text.includes(s), s)
    assert.match(text, /0 av 3 i rad/)
  })
  test('it can be read in the other languages too', async () => {
    for (const lang of langs) assert.ok((await html(run.replace('/sv/', `/${lang}/`))).includes(`Asked first (${lang})`))
  })
  test('a second answer to the same is not taken, nor one from where the drill no longer is', async () => {
    const at = await position()
    assert.equal((await answer(right, at)).status, 409)
    assert.equal((await answer(right, '1')).status, 409)
    assert.equal(await position(), at)
  })
  test('a button pressed twice does it once', async () => {
    await go('again')
    const at = await position(), pressed = { ...right, position: at, command: 'pressed-twice' }
    const both = [await site.post(`${run}/answer`, pressed), await site.post(`${run}/answer`, pressed)]
    assert.deepEqual(both.map(a => a.status), [303, 303])
    assert.equal(await position(), String(Number(at) + 1))
    assert.equal((await site.post(`${run}/answer`, { ...pressed, act: 'reject' })).status, 409, 'other words are another command')
  })
  test('the same again is a try that does not count; the next ones do', async () => {
    assert.equal((await go('again')).status, 303)
    assert.match(await html(), /en gång till/)
    await answer(right)
    assert.match(await html(), /0 av 3 i rad/)
    for (const n of [1, 2]) {
      await go('next')
      await answer(right)
      assert.match(await html(), new RegExp(`${n} av 3 i rad`))
    }
  })
  test('it goes on after a restart, to mastery', async () => {
    await go('next')
    const there = await html()
    await site.close()
    site = await trySite(folder, content)
    // Everything but the name of the next command, which is new each time.
    const bare = (s: string): string => s.replace(/name="command" value="[^"]+"/, '')
    assert.equal(bare(await html()), bare(there))
    await answer(right)
    const text = await html()
    assert.match(text, /Det sitter/)
    const result = await html(`${run}/result`)
    assert.match(result, /rätt efter ett försök till/)
    assert.match(result, /Round four \(sv\)/)
    for (const lang of langs) assert.equal((await site.get(`${run.replace('/sv/', `/${lang}/`)}/result`)).status, 200)
  })
  test('of many answers at once exactly one is written', async () => {
    await go('next')
    const at = await position()
    const all = await Promise.all(Array.from({ length: 6 }, (_, i) => answer({ ...(i % 2 ? right : wrong) }, at)))
    assert.deepEqual(all.map(a => a.status).sort(), [303, 409, 409, 409, 409, 409])
  })
  test('a run of a case is no drill, a drill no run, and another drill’s address opens nothing', async () => {
    const id = run.split('/').at(-1)!
    assert.equal((await site.get(`/sv/runs/${id}`)).status, 404)
    assert.equal((await site.get(`/sv/drills/other/${id}`)).status, 404)
    assert.equal((await site.get(`/sv/drills/small-drill/${'0'.repeat(32)}`)).status, 404)
    assert.equal((await site.get('/sv/drills/small-drill/x')).status, 404)
    assert.equal((await site.get(`${run}/answer`)).status, 405)
  })
  test('a drill that has changed says so', async () => {
    await site.close()
    const changed = await smallContent({ 'drills/small-drill.yaml': stringify({ ...smallDrill(), version: 2 }) })
    site = await trySite(folder, changed)
    assert.equal((await site.get(run)).status, 409)
    await rm(changed, { recursive: true, force: true })
  })
})
