import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { langs } from '../plain/index.ts'
import { need, newRun, positionOf } from './journey.ts'
import { secrets } from './small-case.ts'
import { trySite, type TrySite } from './try-site.ts'

describe('a whole journey by plain forms', () => {
  let site: TrySite, run = ''
  before(async () => { site = await trySite() })
  after(() => site.close())
  const take = async (fields: Record<string, string | readonly string[]>) =>
    site.post(`/sv/runs/${run}/steps`, { branch: 'b1', position: String(await positionOf(site, run)), intent: 'take', ...fields })

  test('the start page is in the language that the browser asks for', async () => {
    for (const [asked, lang] of [['sv-SE,sv;q=0.9', 'sv'], ['da', 'da'], ['nn-NO,nb;q=0.8', 'nb'], ['no', 'nb'], ['de', 'en'], ['de,en;q=0.3,da;q=0.5', 'da']] as const) {
      const answer = await site.get('/', { 'accept-language': asked })
      assert.equal(answer.headers.get('location'), `/${lang}/`, asked)
    }
  })

  test('home, case and rules are drawn in all four languages', async () => {
    for (const lang of langs) for (const path of ['/', '/cases/small-case', '/law', '/law/DK']) {
      const answer = await site.get(`/${lang}${path}`)
      assert.equal(answer.status, 200, `${lang}${path}`)
      assert.match(await answer.text(), new RegExp(`<html[^>]* lang="${lang}"`))
    }
  })

  test('a run begins under one country’s law and has an address that nobody guesses', async () => {
    run = await newRun(site)
    assert.match(run, /^[0-9a-f]{32}$/)
    assert.notEqual(run, await newRun(site))
    assert.equal((await site.get(`/sv/runs/${run}`)).status, 200)
  })

  test('a step can be weighed without being taken', async () => {
    const at = await positionOf(site, run)
    const answer = await site.post(`/sv/runs/${run}/steps`, { ...need, branch: 'b1', position: String(at), intent: 'check' })
    assert.equal(answer.status, 200)
    assert.ok((await answer.text()).includes(need.what), 'what was typed stands in the form')
    assert.equal(await positionOf(site, run), at)
  })

  test('steps are taken, time passes, and the desk shows what came of it', async () => {
    const first = await take(need)
    assert.equal(first.status, 303)
    assert.equal((await site.get(first.headers.get('location')!)).status, 200)
    assert.equal((await take({ step: 'askAdviser', who: 'lawyer', topic: 'first' })).status, 303)
    assert.equal((await take({ step: 'estimateValue', subject: 'services', basis: 'market', purchase: '7 700 000', development: '1.000.000', counted: ['development'] })).status, 303)
    const passed = await site.post(`/sv/runs/${run}/time`, { branch: 'b1', position: String(await positionOf(site, run)), pass: 'to', day: '2026-09-21' })
    assert.equal(passed.status, 303)
    const { body } = await site.json(`/api/v1/runs/${run}`, undefined)
    assert.ok(body.today >= '2026-09-21')
    assert.equal(body.state.value.purchase, 7_700_000)
    assert.equal(body.state.value.development, 1_000_000)
    assert.deepEqual(body.state.value.counted, ['development'])
  })

  test('the criteria and phases of the documents are read row by row', async () => {
    assert.equal((await take({ step: 'chooseProcedure', procedure: 'innovationPartnership', reason: 'Finns inte', marketAnalysis: 'Vi har tittat' })).status, 303)
    const written = await take({
      step: 'writeDocuments', requirementForm: 'functional', needText: 'Behovet', minimum: 'Ett krav\n\nEtt till\n', awardBasis: 'bestPriceQuality',
      'criteria.0.kind': 'quality', 'criteria.0.name': 'Funktion', 'criteria.0.weight': '60', 'criteria.3.kind': 'price', 'criteria.3.name': 'Pris', 'criteria.3.weight': '40',
      'criteria.5.kind': '', 'criteria.5.name': '', 'phases.0.name': 'Prov', 'phases.0.months': '6', 'phases.0.target': 'Tio kubikmeter', 'phases.0.payment': '500 000', online: 'yes',
    })
    assert.equal(written.status, 303, await written.text())
    const { documents } = (await site.json(`/api/v1/runs/${run}`, undefined)).body.state
    assert.deepEqual(documents.minimum, ['Ett krav', 'Ett till'])
    assert.deepEqual(documents.criteria, [{ kind: 'quality', name: 'Funktion', weight: 60 }, { kind: 'price', name: 'Pris', weight: 40 }])
    assert.deepEqual(documents.phases, [{ name: 'Prov', months: 6, target: 'Tio kubikmeter', payment: 500_000 }])
    assert.equal(documents.online, true)
    assert.equal(documents.brandNamed, false)
  })

  test('one goes back, tries another way, and compares the two', async () => {
    const at = (await site.json(`/api/v1/runs/${run}`, undefined)).body.events.find((e: any) => e.event.type === 'value.estimated').n
    assert.equal((await site.get(`/sv/runs/${run}?branch=b1&at=${at}`)).status, 200)
    const back = await site.post(`/sv/runs/${run}/rewind`, { branch: 'b1', position: String(await positionOf(site, run)), at: String(at), tries: 'Öppet förfarande', expects: 'Fler anbud' })
    assert.equal(back.status, 303)
    assert.match(back.headers.get('location')!, /branch=b2/)
    const there = (await site.json(`/api/v1/runs/${run}?branch=b2`, undefined)).body
    assert.equal(there.state.documents, undefined)
    assert.deepEqual(there.branches, ['b1', 'b2'])
    for (const path of ['compare', 'compare?a=b1&b=b2', 'debrief?branch=b2', 'report?branch=b1']) assert.equal((await site.get(`/sv/runs/${run}/${path}`)).status, 200, path)
  })

  test('going back without saying what one tries is asked about, not done', async () => {
    const at = await positionOf(site, run)
    const back = await site.post(`/sv/runs/${run}/rewind`, { branch: 'b1', position: String(at), at: '2', tries: 'Något', expects: ' ' })
    assert.equal(back.status, 422)
    assert.ok((await back.text()).includes('Något'))
    assert.equal(await positionOf(site, run), at)
  })

  test('what one thinks afterwards is kept, once', async () => {
    for (let i = 0; i < 2; i++) assert.equal((await site.post(`/sv/runs/${run}/debrief`, { branch: 'b1', command: `c${i}`, 'says.worked': 'Samtalen' })).status, 303)
    const { events } = (await site.json(`/api/v1/runs/${run}`, undefined)).body
    assert.deepEqual(events.filter((e: any) => e.event.type === 'reflection.written').map((e: any) => e.event.says), ['Samtalen'])
  })

  test('the log can be taken along as JSON and as a table', async () => {
    const json = await site.get(`/sv/runs/${run}/export.json`)
    assert.match(json.headers.get('content-disposition')!, /attachment; filename="tipp-small-case-[0-9a-f]{8}\.json"/)
    const value = await json.json() as any
    assert.equal(value.scenario, 'small-case')
    assert.ok(value.events.length > 5)
    const bytes = new Uint8Array(await (await site.get(`/sv/runs/${run}/export.csv`)).arrayBuffer())
    assert.deepEqual(Array.from(bytes.slice(0, 3)), [0xef, 0xbb, 0xbf], 'a spreadsheet sees that it is UTF-8')
    const csv = new TextDecoder().decode(bytes)
    assert.equal(csv.split('\r\n')[0], 'n,branch,day,by,event,verdict,content')
    assert.match(csv, /Fördröj tio kubikmeter regn/)
    assert.equal(csv.trimEnd().split('\r\n').length, value.events.length + 1)
  })

  test('no page, JSON or file tells what only the firms know', async () => {
    const { last } = { last: await positionOf(site, run) }
    const paths = [`/sv/`, `/sv/cases/small-case`, `/sv/runs/${run}`, `/sv/runs/${run}?step=meetFirm`, `/sv/runs/${run}?at=3`, `/sv/runs/${run}/why/${last}`, `/sv/runs/${run}/why/3`,
      `/sv/runs/${run}/debrief`, `/sv/runs/${run}/report`, `/sv/runs/${run}/compare?a=b1&b=b2`, `/sv/runs/${run}/export.json`, `/sv/runs/${run}/export.csv`, `/api/v1/runs/${run}`, `/api/v1/runs/${run}?branch=b2`]
    for (const path of paths) {
      const answer = await site.get(path), text = await answer.text()
      for (const secret of [secrets.word, String(secrets.costFactor), String(secrets.riskAversion), String(secrets.seed), String(secrets.development)]) {
        assert.ok(!text.includes(secret), `${path} tells ${secret}`)
      }
    }
  })

  test('everything is still there when the program has been started again', async () => {
    const before = (await site.json(`/api/v1/runs/${run}`, undefined)).body
    await site.store.close()
    const again = await trySite(site.folder)
    assert.deepEqual((await again.json(`/api/v1/runs/${run}`, undefined)).body, before)
    await again.close()
    await rm(site.folder, { recursive: true, force: true })
  })
})
