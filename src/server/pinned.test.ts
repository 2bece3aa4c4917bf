import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { stringify } from 'yaml'
import { newRun, need, positionOf } from './journey.ts'
import { scenarioSchema } from '../practice/index.ts'
import { pinnedOn, scenarioHash } from './pinned.ts'
import { smallCase, smallContent } from './small-case.ts'
import { trySite, type TrySite } from './try-site.ts'

/** The case with other words under another version; also what an adviser answers differs. */
const changed = (version: number, change: (c: any) => void = () => {}): string => {
  const c = structuredClone(smallCase) as any
  c.version = version
  c.title.sv = 'En torr gata (sv)'
  c.advisers[0].topics[0].answer.sv = 'rådgivaren har ändrat sig (sv)'
  change(c)
  return stringify(c)
}
const folders = async () => ({ data: await mkdtemp(join(tmpdir(), 'tipp-pinned-')), content: await smallContent() })
const put = (content: string, text: string, id = 'small-case') => writeFile(join(content, 'cases', id, 'case.yaml'), text)
/** One site after another over the same data, as after restarts of the program. */
async function over(f: { data: string; content: string }, work: (site: TrySite) => Promise<void>): Promise<void> {
  const site = await trySite(f.data, f.content)
  await work(site)
  await site.close()
}
const api = (site: TrySite, run: string, what: string, body: object) => site.json(`/api/v1/runs/${run}/${what}`, body)

describe('a run keeps the scenario it began with', () => {
  test('when the case changes, the run goes on with the old text and the case page shows the new one', async () => {
    const f = await folders()
    let run = ''
    await over(f, async site => { run = await newRun(site) })
    await put(f.content, changed(2))
    await over(f, async site => {
      assert.match(await (await site.get('/sv/cases/small-case')).text(), /En torr gata/)
      const desk = await (await site.get(`/sv/runs/${run}`)).text()
      assert.match(desk, /A wet square \(sv\)/)
      assert.doesNotMatch(desk, /En torr gata/)
      const stepped = await api(site, run, 'steps', { action: { step: 'stateNeed', what: need.what, form: 'outcome', measures: 'm3' }, position: await positionOf(site, run) })
      assert.equal(stepped.body.accepted, true, JSON.stringify(stepped.body))
      const asked = await api(site, run, 'steps', { action: { step: 'askAdviser', who: 'expert', topic: 'first' }, position: stepped.body.position })
      assert.equal(asked.body.accepted, true, JSON.stringify(asked.body))
      const after = await (await site.get(`/sv/runs/${run}?step=askAdviser`)).text()
      assert.match(after, /the-adviser-knows/)
      assert.doesNotMatch(after, /ändrat sig/)
      // One that begins now begins with the new text.
      assert.match(await (await site.get(`/sv/runs/${await newRun(site)}`)).text(), /En torr gata/)
    })
  })
  test('also when the change forgot to count the version up, and when the case is gone', async () => {
    const f = await folders()
    let run = ''
    await over(f, async site => { run = await newRun(site) })
    await put(f.content, changed(1))
    await over(f, async site => { assert.match(await (await site.get(`/sv/runs/${run}`)).text(), /A wet square \(sv\)/) })
    await rm(join(f.content, 'cases', 'small-case'), { recursive: true })
    await mkdir(join(f.content, 'cases', 'another'), { recursive: true })
    await put(f.content, changed(1, c => { c.id = 'another' }), 'another')
    await over(f, async site => {
      assert.equal((await site.get('/sv/cases/small-case')).status, 404)
      assert.equal((await site.get(`/sv/runs/${run}`)).status, 200)
      const passed = await api(site, run, 'time', { pass: 'day', position: await positionOf(site, run) })
      assert.equal(passed.body.accepted, true, JSON.stringify(passed.body))
    })
  })
  test('a run from before scenarios were kept behaves as it did: played on in its own version, only read in another', async () => {
    const f = await folders(), run = 'ab'.repeat(16)
    await over(f, async site => {
      const at = { branch: 'b1', on: '2026-09-01' as const, by: 'buyer', v: 1 }
      const items = [{ type: 'run.opened', scenario: 'small-case', version: 1, country: 'SE', seed: 5 }, { type: 'case.opened', scenario: 'small-case', version: 1, country: 'SE', buyer: 'municipality' }]
      assert.ok((await site.store.createStream('run', run, items.map(event => ({ ...at, event })))).ok)
      assert.equal((await api(site, run, 'time', { pass: 'day', position: 2 })).body.accepted, true)
    })
    await put(f.content, changed(2))
    await over(f, async site => {
      assert.equal((await site.get(`/sv/runs/${run}`)).status, 200)
      assert.equal((await api(site, run, 'time', { pass: 'day', position: await positionOf(site, run) })).body.code, 'other version')
    })
  })
  test('what was kept and then tampered with is not played: the run is only read beside what the library has', async () => {
    const f = await folders()
    let run = ''
    await over(f, async site => {
      run = await newRun(site)
      const [{ key, value }] = await site.store.allKept('scenario') as [{ key: string; value: string }]
      await site.store.keep('scenario', key, value.replace('A wet square (sv)', 'Something else'))
    })
    await put(f.content, changed(2))
    await over(f, async site => {
      assert.doesNotMatch(await (await site.get(`/sv/runs/${run}`)).text(), /Something else/)
      assert.equal((await api(site, run, 'time', { pass: 'day', position: await positionOf(site, run) })).body.code, 'other version')
    })
  })
})

test('a scenario is kept once however many runs begin, and a store that cannot keep it begins none', async () => {
  const scenario = scenarioSchema.parse(smallCase), kept = new Map<string, unknown>()
  let writes = 0
  const store = { keep: async (_: string, key: string, value: unknown) => { writes++; kept.set(key, value); return { ok: true } as const }, kept: async (_: string, key: string) => kept.get(key) }
  const pinned = pinnedOn(store, { byId: new Map() })
  for (let i = 0; i < 3; i++) assert.equal(await pinned.pin(scenario), scenarioHash(scenario))
  assert.equal(await pinnedOn(store, { byId: new Map() }).pin(scenario), scenarioHash(scenario))
  assert.equal(writes, 1)
  assert.deepEqual(await pinned.find('small-case', scenarioHash(scenario)), scenario)
  assert.equal(await pinned.find('small-case', 'f'.repeat(64)), undefined)
  const full = { ...store, kept: async () => undefined, keep: async () => ({ ok: false, reason: 'failed', fault: 'full', written: 'no', detail: '' }) as const }
  assert.equal(await pinnedOn(full, { byId: new Map() }).pin(scenario), undefined)
})
