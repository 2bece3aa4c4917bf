import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { countries, langs } from '../src/plain/index.ts'
import { readLibrary } from '../src/server/index.ts'
import { trySite } from '../src/server/try-site.ts'
import { htmlFaults } from '../src/web/look/well-formed.ts'
import { debriefOf, materialOf, openCards, rowsOf, viewOf, type Content } from '../src/workshop/index.ts'
import { sound, tableOf } from '../src/workshop/small-workshop.ts'

const content = join(process.env.TIPP_ROOT!, 'content'), library = await readLibrary(content)
const cases = library.scenarios.flatMap(s => { const m = materialOf(s); return m ? [[s.id, m] as const] : [] })

test('all nine cases have a workshop', () => assert.equal(cases.length, 9))

for (const [id, material] of cases) describe(`the workshop of ${id}`, () => {
  type Table = ReturnType<typeof tableOf>
  const send = (t: Table, command: object): void => { const done = t.send('buyer', command); assert.ok(done.ok, JSON.stringify([command, done])) }
  const base = (t: Table): number => t.state().seen.buyer
  const write = (t: Table, c: Partial<Content>): string => {
    send(t, { does: 'draft', content: { ...sound, ...c } })
    const requirement = t.state().requirements.at(-1)!.id
    // Whoever insists is given way to.
    for (let i = 0; i < 2 && t.state().requirements.at(-1)!.agreed.expert === undefined; i++) send(t, { does: 'agree', requirement, base: base(t) })
    send(t, { does: 'turn', requirement, base: base(t), into: 'minimum' })
    return requirement
  }
  const ends = (t: Table) => { send(t, { does: 'ready', ready: true }); return debriefOf(material, t.state())! }

  for (const seed of [1, 2, 3]) test(`played well, every need reaches the documents and the law of three countries has nothing against it (luck ${seed})`, () => {
    const t = tableOf('alone', material, seed)
    for (const n of material.needs) if (n.of === 'buyer') send(t, { does: 'share', need: n.id })
    for (const card of openCards) for (let i = 0; i < 4; i++) send(t, { does: 'ask', card })
    for (const d of material.drafts) send(t, { does: 'judge', draft: d.id, guess: d.fault })
    for (const n of material.needs) {
      const r = write(t, { needs: [n.id], market: material.market.map(a => a.id) })
      send(t, { does: 'answerLaw', requirement: r, answers: { 'documents.precise': { value: true, reason: 'Two would measure the same' } }, reasons: {} })
    }
    for (const row of rowsOf(material, viewOf(material, t.state(), 'buyer')!)) for (const c of countries) assert.equal(row.verdicts[c], 'lawful', c)
    const d = ends(t)
    assert.deepEqual([d.carried, d.faults, d.market.unused], [d.weight, [], []])
    assert.deepEqual(d.right, { buyer: { right: material.drafts.length, judged: material.drafts.length } })
  })
  test('played badly, what the expert knows is lost, and the law says so of every make', () => {
    const t = tableOf('alone', material)
    for (const card of ['same', 'product']) send(t, { does: 'ask', card })
    for (const d of material.drafts) send(t, { does: 'judge', draft: d.id, guess: d.fault === 'none' ? 'brand' : 'none' })
    for (const d of material.drafts) {
      const r = write(t, { says: d.says.en, draft: d.id, method: '', ...(d.fault === 'brand' ? { names: ['make'], equivalents: false } : {}) })
      if (d.fault === 'brand') send(t, { does: 'answerLaw', requirement: r, answers: { 'documents.brandJustified': { value: false, reason: 'Others would do' } }, reasons: {} })
    }
    for (const row of rowsOf(material, viewOf(material, t.state(), 'buyer')!)) if (row.requirement.versions[0]!.content.names.length > 0) for (const c of countries) assert.equal(row.verdicts[c], 'unlawful', c)
    const d = ends(t)
    assert.equal(d.carried, 0)
    assert.ok(d.needs.every(n => n.fate === 'neverShared'))
    assert.equal(d.right.buyer!.right, 0)
    assert.ok(d.faults.length >= material.drafts.length)
  })
})

const sounds = { does: 'draft', says: 'No water passes the step', form: 'functional', measured: 'water at the step', level: '0 litres', method: 'an independent party' }
type Site = Awaited<ReturnType<typeof trySite>>
const html = async (site: Site, path: string): Promise<string> => { const r = await site.get(path); assert.equal(r.status, 200, path); return r.text() }
let commands = 0
async function post(site: Site, path: string, fields: Record<string, string | readonly string[]>): Promise<void> {
  const base = /name="base" value="(\d+)"/.exec(await html(site, path))![1]!
  assert.equal((await site.post(path, { which: 'x', base, command: `c${++commands}`, ...fields })).status, 303, JSON.stringify(fields))
}
async function two(site: Site): Promise<{ buyer: string; expert: string }> {
  const made = await site.post('/sv/workshops', { case: 'street-that-drinks-the-rain', country: 'SE', mode: 'together', deleteOn: '' })
  const [buyer, expert] = [...new Set([...(await made.text()).matchAll(/\/sv\/workshop\/[0-9a-f]{32}/g)].map(m => m[0]))]
  return { buyer: buyer!, expert: expert! }
}

test('every page is whole HTML in four languages, in every state', async t0 => {
const site = await trySite(undefined, content)
t0.after(() => site.close())
  const t = await two(site)
  await post(site, t.buyer, { does: 'share', need: 'cellars' })
  await post(site, t.buyer, { does: 'ask', card: 'badDay' })
  await post(site, t.buyer, { does: 'judge', draft: 'valve-make', guess: 'none' })
  await post(site, t.buyer, { ...sounds, names: ['make', 'standard', 'label', 'paper'], needs: ['cellars'], form: 'detailed', market: ['instalments'] })
  await post(site, t.expert, { does: 'object', requirement: 'r1', says: 'Why?' })
  await post(site, t.buyer, { ...sounds, method: '' })
  for (const seat of [t.buyer, t.expert]) await post(site, seat, { does: 'agree', requirement: 'r2' })
  const look = async (): Promise<void> => {
    for (const lang of langs) for (const seat of [t.buyer, t.expert]) for (const query of ['', '?r=r1', '?edit=new', '?edit=new&from=valve-make', '?r=r1&edit=r1&fix=documents.brandNamed', '?about=valve-make']) {
      const page = await html(site, seat.replace('/sv/', `/${lang}/`) + query)
      assert.deepEqual(htmlFaults(page), [], `${lang} ${query}`)
      assert.doesNotMatch(page, /\{(n|seat|day|name|country|place|guess|reason|needs)\}/, lang)
    }
  }
  await look()
  for (const seat of [t.buyer, t.expert]) await post(site, seat, { does: 'ready', ready: 'yes' })
  await look()
  for (const lang of langs) for (const path of [`${t.buyer}/debrief`.replace('/sv/', `/${lang}/`), `/${lang}/workshops`]) {
    const page = await html(site, path)
    assert.deepEqual(htmlFaults(page), [], path)
    assert.doesNotMatch(page, /\{(n|all|seat|day|d)\}/)
  }
})
