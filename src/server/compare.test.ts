import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { langs } from '../plain/index.ts'
import { contentFolder, readLibrary } from './library.ts'
import { machineRun, readMachineRuns } from './machine-runs.ts'
import { compareWords } from '../web/index.ts'
import { trySite, type TrySite } from './try-site.ts'

describe('comparison over the web', () => {
  let t: TrySite
  before(async () => { t = await trySite(undefined, contentFolder()) })
  after(() => t.close())
  const text = async (path: string): Promise<string> => { const r = await t.get(path); assert.equal(r.status, 200, path); return r.text() }

  test('methods, the nearest and practice runs have pages in four languages, and hold on nonsense', async () => {
    for (const lang of langs) for (const path of ['/experience/compare', '/experience/compare?by=dialogue', '/experience/near', '/experience/practice', '/experience/practice/street-that-drinks-the-rain']) await text(`/${lang}${path}`)
    await text('/sv/experience/compare?by=<script>')
    assert.ok(!(await text('/sv/experience/near?need=%3Cscript%3Ealert(1)%3C%2Fscript%3E&area=x')).includes('<script>alert'))
    assert.equal((await t.get('/sv/experience/practice/nothing')).status, 404)
  })
  test('from a need in Swedish one meets how others took care of rain', async () => {
    const page = await text('/sv/experience/near?need=dagvatten+som+%C3%B6versv%C3%A4mmar+k%C3%A4llare&area=climate&country=SE')
    assert.match(page, /InnoVann|dagvatten/i)
    assert.ok(page.includes(compareWords.because.sv))
    const across = page.slice(page.indexOf(compareWords.withWhom.sv))
    assert.match(across, /Danmark|Norge/)
    assert.match(across, /tools\/joint/)
    assert.ok(!/\(Sverige\)/.test(across), 'the neighbours, not oneself')
  })
  test('every number of the comparison leads to the cases behind it', async () => {
    const page = await text('/en/experience/compare')
    const links = new Set([...page.matchAll(/href="\/en\/experience\/([a-z0-9-]+)"/g)].map(m => m[1]!)), all = await t.site.bank.entries()
    for (const b of all) if (b.e.method.procedure) assert.ok(links.has(b.e.id), b.e.id)
  })
  test('a run is shared by who has its address, once it has ended, and taken back', async () => {
    const begun = await t.post('/en/cases/street-that-drinks-the-rain/runs', { country: 'DK' }), run = begun.headers.get('location')!.split('/').at(-1)!.split('?')[0]!
    assert.match(await text(`/en/runs/${run}/share`), /no end yet/)
    assert.equal((await t.post(`/en/runs/${run}/share`, { do: 'share' })).status, 422)
    const position = async (): Promise<number> => (await t.json(`/api/v1/runs/${run}`, undefined)).body.position
    for (const action of [{ step: 'stateNeed', what: 'Dry cellars', form: 'outcome' }, { step: 'writeLessons', well: 'It ended.' }]) assert.equal((await t.json(`/api/v1/runs/${run}/steps`, { action, position: await position() })).status, 200)
    assert.equal((await t.post(`/en/runs/${run}/share`, { do: 'share' })).status, 303)
    assert.deepEqual((await t.site.sharedRuns.all()).map(r => r.scenario), ['street-that-drinks-the-rain'])
    assert.ok(!JSON.stringify(await t.store.allKept('shared-run')).includes(run))
    await t.post(`/en/runs/${run}/share`, { do: 'share' })
    assert.equal((await t.site.sharedRuns.all()).length, 1, 'shared twice it is there once')
    assert.equal((await t.post(`/en/runs/${run}/share`, { do: 'takeBack' })).status, 303)
    assert.equal((await t.site.sharedRuns.all()).length, 0)
  })
  test('the runs of the machine are those that this program plays: when not, npm run practice:runs', async () => {
    const library = await readLibrary(contentFolder())
    for (const [i, scenario] of library.scenarios.entries()) {
      const kept = await readMachineRuns(contentFolder(), scenario.id)
      assert.ok(kept && kept.version === scenario.version && kept.runs.length >= 200, scenario.id)
      for (const { n, run } of [kept.runs[i]!, kept.runs[40 + i]!]) assert.deepEqual(machineRun(scenario, library.routes.get(scenario.id)!, n), run, `${scenario.id}, run ${n}`)
    }
  })
})
