import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { countries, langs } from '../plain/index.ts'
import { myths, mythNamed } from '../experience/index.ts'
import { contentFolder } from './library.ts'
import { checkHref } from './routes-myths.ts'
import { trySite, type TrySite } from './try-site.ts'

let site: TrySite
before(async () => { site = await trySite(undefined, contentFolder()) })
after(async () => { await site.close() })
const get = async (path: string): Promise<{ status: number; html: string }> => { const a = await site.get(path); return { status: a.status, html: await a.text() } }

describe('the list of myths', () => {
  test('shows every myth with its answer, in each language, and stands in the menu', async () => {
    for (const lang of langs) {
      const { status, html } = await get(`/${lang}/myths`)
      assert.equal(status, 200)
      for (const m of myths) assert.ok(html.includes(`href="/${lang}/myths/${m.id}"`), m.id)
      assert.match(html, new RegExp(`<a href="/${lang}/myths" aria-current="page"`))
    }
  })
  test('is narrowed by topic and by who asks, and the address holds both', async () => {
    const { html } = await get('/en/myths?topic=choosing-a-tender&who=expert')
    const shown = myths.filter(m => html.includes(`href="/en/myths/${m.id}"`))
    assert.deepEqual(shown.map(m => m.id), myths.filter(m => m.topic === 'choosing a tender' && m.asks.includes('expert')).map(m => m.id))
    assert.match(html, /href="\/sv\/myths\?topic=choosing-a-tender&amp;who=expert"/)
  })
  test('a choice that is none is told, and all are shown', async () => {
    const { status, html } = await get('/sv/myths?topic=nonsense&who=%3Cscript%3E')
    assert.equal(status, 422)
    assert.match(html, /t-error-summary/)
    assert.doesNotMatch(html, /<script>/)
    assert.ok(html.includes(`href="/sv/myths/${myths[0]!.id}"`))
  })
})

describe('a myth', () => {
  test('every one is shown in four languages, with three verdicts for each situation and the law’s own sources', async () => {
    for (const m of myths) for (const lang of langs) {
      const { status, html } = await get(`/${lang}/myths/${m.id}`)
      assert.equal(status, 200)
      assert.equal(html.match(/<ul class="t-three">/g)?.length, m.situations.length, `${m.id} ${lang}`)
      assert.match(html, /t-sources/)
      assert.doesNotMatch(html, /undefined|\[object/, `${m.id} ${lang}`)
    }
  })
  test('“check it yourself” gives the verdict of the page, in each country', async () => {
    const klass = { lawful: 'lawful', unlawful: 'unlawful', depends: 'depends', 'needs a reason': 'reason' } as const
    for (const m of myths) for (const s of m.situations) for (const country of countries) {
      const { status, html } = await get(checkHref('en', s, country))
      assert.equal(status, 200, `${m.id} ${country}`)
      assert.match(html, new RegExp(`t-verdict--${klass[s.expect[country]]} t-verdict--large`), `${m.id} ${country}: ${s.says.en}`)
    }
  })
  test('the country can be changed by address; one that is none is told', async () => {
    assert.match((await get('/da/myths/lots-must?country=NO')).html, /NOK/)
    assert.equal((await get('/da/myths/lots-must?country=FI')).status, 422)
    assert.equal((await get('/da/myths/no-such-myth')).status, 404)
  })
  test('one without a step in the case says so, and offers the check page', async () => {
    const { html } = await get('/en/myths/all-secret')
    assert.match(html, /The case has no step for this/)
    assert.doesNotMatch(html, /\/en\/myths\/all-secret\/runs/)
  })
})

describe('try it in practice', () => {
  test('every myth that names a step opens the desk right before it, and the step can be taken', async () => {
    for (const m of myths) {
      if (!m.practise) { assert.equal((await site.post(`/en/myths/${m.id}/runs`, { country: 'DK' })).status, 404); continue }
      const country = countries[m.id.length % 3]!, begun = await site.post(`/sv/myths/${m.id}/runs`, { country })
      assert.equal(begun.status, 303, m.id)
      const to = begun.headers.get('location')!
      assert.match(to, new RegExp(`^/sv/runs/[0-9a-f]{32}\\?step=${m.practise.step}#step$`))
      const { status, html } = await get(to.split('#')[0]!)
      assert.equal(status, 200)
      assert.match(html, /id="step-form"/, `${m.id}: the form of ${m.practise.step} is open`)
      assert.match(html, new RegExp(`name="step" value="${m.practise.step}"`), m.id)
    }
  })
  test('the run is kept like any other: it is read again from the store', async () => {
    const to = (await site.post('/nb/myths/cheap-must-win/runs', { country: 'NO' })).headers.get('location')!
    const run = /runs\/([0-9a-f]{32})/.exec(to)![1]!, { body } = await site.json(`/api/v1/runs/${run}`, undefined)
    const again = await trySite(site.folder, contentFolder())
    assert.deepEqual((await again.json(`/api/v1/runs/${run}`, undefined)).body, body)
    await again.close()
  })
  test('a country that is none is told on the page', async () => {
    const answer = await site.post('/da/myths/urgency/runs', { country: 'FI' })
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), /t-error-summary/)
    assert.equal((await site.post('/da/myths/no-such-myth/runs', { country: 'DK' })).status, 404)
  })
  test('without the case nothing is promised', async () => {
    const small = await trySite()
    const html = await (await small.get('/en/myths/urgency')).text()
    assert.match(html, /The case has no step for this/)
    assert.equal((await small.post('/en/myths/urgency/runs', { country: 'DK' })).status, 404)
    await small.close()
  })
})

test('the start page has three of them and a link to all', async () => {
  for (const lang of langs) {
    const { html } = await get(`/${lang}/`)
    assert.equal(html.split('id="myths"')[1]!.match(new RegExp(`href="/${lang}/myths/`, 'g'))?.length, 3)
    assert.ok(html.includes(`href="/${lang}/myths"`) && mythNamed('talk-before'))
  }
})
