import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { langs, say } from '../plain/index.ts'
import { differences as d } from '../rulebook/index.ts'
import { besideWords, differencesWords as w } from '../web/index.ts'
import { trySite, type TrySite } from './try-site.ts'

let site: TrySite
before(async () => { site = await trySite() })
after(async () => { await site.close() })
const page = async (path: string) => { const a = await site.get(path); return { status: a.status, html: await a.text() } }
const links = (html: string): string[] => [...html.matchAll(/href="(\/(?:sv|da|nb|en)\/differences\/(?:diff-\d+|waste-treatment))"/g)].map(m => m[1]!)

describe('the table of differences', () => {
  test('holds every row in each language, with a way to side by side, report and register', async () => {
    for (const lang of langs) {
      const { status, html } = await page(`/${lang}/differences`)
      assert.equal(status, 200)
      for (const row of d.rows) assert.ok(links(html).includes(`/${lang}/differences/${row.id}`), row.id)
      for (const path of ['side-by-side', 'report', 'register', 'further']) assert.ok(html.includes(`/${lang}/differences/${path}`), path)
      assert.match(html, new RegExp(`href="/${lang}/differences" aria-current`))
    }
  })
  const inTable = (html: string): string[] => [...new Set(links(html.split('id="table"')[1]!))].map(x => x.split('/').at(-1)!)
  test('the filters keep what they say and nothing else', async () => {
    assert.deepEqual(inTable((await page('/sv/differences?topic=joint')).html), ['diff-57', 'diff-58'])
    const part = inTable((await page('/en/differences?pair=DK-SE&hinders=much')).html)
    assert.deepEqual([...part].sort(), d.rows.filter(r => r.hinders === 'high' && d.parts(r, 'DK', 'SE')).map(r => r.id).sort())
    assert.ok(part.includes('diff-47') && !part.includes('diff-26'), 'Denmark and Sweden stand alike on the climate rule')
    assert.equal(inTable((await page('/en/differences?topic=nosuch&pair=XX&hinders=<script>')).html).length, d.rows.length)
  })
})

describe('one row', () => {
  test('shows the three live opinions, the sources, what to do, and the entries', async () => {
    for (const lang of langs) {
      const { status, html } = await page(`/${lang}/differences/diff-25`), row = d.rowNamed('diff-25')!
      assert.equal(status, 200)
      for (const t of [row.title, row.why, row.todo, row.sides.NO.says]) assert.ok(html.includes(say(t, lang).replaceAll('"', '&quot;').slice(0, 60)), say(t, lang))
      assert.match(html, /t-mark--reason/)
      assert.match(html, /t-known--secondary-source/)
      assert.ok(html.includes(`/${lang}/law/NO/no/criteria/price`))
    }
  })
  test('every row has a page, and the link to the whole opinion leads to the same verdict', async () => {
    for (const row of d.rows) assert.equal((await page(`/en/differences/${row.id}`)).status, 200, row.id)
    const { html } = await page('/en/differences/diff-25')
    const href = [...html.matchAll(/href="(\/en\/check\?[^"]+)"/g)].map(m => m[1]!.replaceAll('&amp;', '&')).find(h => h.includes('country=NO'))!
    const checked = await page(href)
    assert.equal(checked.status, 200)
    assert.match(checked.html, /finding-no-criteria-price/)
  })
  test('a row that there is not is not found, and fixed names are not taken for rows', async () => {
    assert.equal((await page('/sv/differences/diff-99')).status, 404)
    for (const name of ['further', 'register', 'side-by-side', 'report', 'moderate']) assert.equal((await page(`/sv/differences/${name}`)).status, 200, name)
  })
  test('what the lawbook reveals beyond the rows is drawn in each language', async () => {
    for (const lang of langs) { const { html } = await page(`/${lang}/differences/further`); assert.ok(html.includes('no/sanctions/russia') && html.includes(say(w.notRead, lang))) }
  })
})

describe('in Malmö instead of Copenhagen', () => {
  const at = (more: Record<string, string>) => `side-by-side?${new URLSearchParams({ step: 'sendNotice', country: 'DK', on: '2026-11-16', 'f.buyer.kind': 'municipality', 'f.activity': 'general', 'f.subject': 'services', 'f.value.estimated': '3730000', 'f.procedure': 'open', ...more })}`
  test('a step is weighed under three laws, and the point where they part is marked', async () => {
    for (const lang of langs) {
      const { status, html } = await page(`/${lang}/differences/${at({ 'f.award.basis': 'bestPriceQuality', 'f.award.weights': 'stated', 'f.award.methodDescribed': 'no' })}`)
      assert.equal(status, 200)
      const [first] = html.split('<ol class="t-points">')[1]!.split('</li><li key')
      assert.match(first!.slice(0, 2500), /dk\/evaluation\/model-described/)
      assert.ok(html.includes(say(besideWords.heaviest, lang)))
    }
  })
  test('a plan of ours is laid out, the first step where they part is marked', async () => {
    const { status, html } = await page('/en/differences/side-by-side?plan=sensor-pilot-three-countries')
    assert.equal(status, 200)
    const row = html.split('<tr').find(x => x.includes(besideWords.first.en))!
    assert.match(row, /5.October 2026/)
    assert.equal((await page('/en/differences/side-by-side?plan=../../package')).status, 200)
    assert.doesNotMatch((await page('/en/differences/side-by-side?plan=../../package')).html, /devDependencies/)
  })
  test('a pasted plan is weighed and not stored; a broken one is told with its line', async () => {
    const plan = 'plan: Mine\ncountry: SE\nbuyer: { kind: municipality }\nactivity: general\nfacts: { subject: services, value.estimated: 4000000, procedure: open }\nsteps:\n  - { on: 2026-10-05, do: sendNotice, deadline: { tenders: 2026-10-12 } }\n'
    const before = (await site.store.stats()).events
    const good = await site.post('/sv/differences/side-by-side', { plan })
    assert.equal(good.status, 200)
    assert.match(await good.text(), /Mine/)
    for (const lang of langs) {
      const bad = await site.post(`/${lang}/differences/side-by-side`, { plan: plan.replace('sendNotice', 'bribe') })
      assert.equal(bad.status, 422)
      const html = await bad.text()
      assert.ok(html.includes(say(besideWords.line, lang, { line: 7, says: '' }).trim()), lang)
      assert.match(html, /bribe/)
    }
    assert.equal((await site.post('/sv/differences/side-by-side', { plan: '<b>&' })).status, 422)
    assert.equal((await site.post('/sv/differences/side-by-side', {})).status, 422)
    assert.equal((await site.store.stats()).events, before)
  })
  test('what cannot be read in the address is told', async () => {
    assert.equal((await page(`/sv/differences/${at({ 'f.time.tenderDays': 'snart' })}`)).status, 422)
    assert.equal((await page(`/sv/differences/${at({ on: '2026-02-31' })}`)).status, 422)
  })
})
