import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { langs } from '../plain/index.ts'
import { allFacts, steps } from '../law/index.ts'
import { openApi } from './open-api.ts'
import { trySite, type TrySite } from './try-site.ts'

let site: TrySite
before(async () => { site = await trySite() })
after(async () => { await site.close() })

const notice = { country: 'SE', step: 'sendNotice', on: '2026-03-02', facts: { activity: 'general', 'buyer.kind': 'municipality', subject: 'services', 'value.estimated': 4_000_000, procedure: 'innovationPartnership', 'time.requestDays': 24 } }

describe('POST /api/v1/check', () => {
  test('weighs a step by itself under three countries, with sources, remedies and questions', async () => {
    const { status, body } = await site.json('/api/v1/check', notice)
    assert.equal(status, 200)
    assert.deepEqual([body.verdict, body.exitCode, Object.keys(body.verdicts).sort()], ['unlawful', 1, ['DK', 'NO', 'SE']])
    const found = body.steps[0].opinions.SE.findings.find((f: { rule: string }) => f.rule === 'se/time/requests')
    assert.equal(found.verdict, 'unlawful')
    assert.ok(found.sources[0].act && found.sources[0].known && found.remedies.some((r: { proven: boolean; to: unknown }) => r.proven && r.to === 30))
    assert.ok(body.steps[0].opinions.SE.ask.length > 0)
    assert.match(body.lawbook, /^[0-9a-f]{64}$/)
  })
  test('weighs a plan, and compares only the countries asked for', async () => {
    const plan = { plan: 'Try', country: 'DK', buyer: { kind: 'municipality' }, activity: 'general', facts: { subject: 'services', 'value.estimated': 4_000_000, procedure: 'open' }, steps: [{ on: '2026-02-02', do: 'sendNotice', deadline: { tenders: '2026-02-10' } }] }
    const { body } = await site.json('/api/v1/check?countries=SE', plan)
    assert.deepEqual(Object.keys(body.steps[0].opinions).sort(), ['DK', 'SE'])
    assert.equal((await site.json('/api/v1/check?countries=FI', plan)).status, 400)
  })
  test('what is no plan is refused with the field and the reason in four languages', async () => {
    for (const [input, field] of [[{}, 'country'], [{ ...notice, country: 'FI' }, 'country'], [{ ...notice, on: '2026-02-30' }, 'on'], [{ ...notice, step: 'bribe' }, 'step'], [{ ...notice, facts: { nosuch: 1 } }, 'facts.nosuch'],
      [{ ...notice, colour: 'red' }, 'colour'], [{ ...notice, facts: { 'time.requestDays': true } }, 'facts.time.requestDays']] as const) {
      const { status, body } = await site.json('/api/v1/check', input as Record<string, unknown>)
      assert.equal(status, 400)
      const p = body.problems.find((x: { field: string }) => x.field === field)
      assert.ok(p, `${field}: ${JSON.stringify(body.problems)}`)
      for (const lang of langs) assert.ok(p.texts[lang].length > 5)
    }
  })
})

test('OpenAPI 3.1 names every step and fact, and every reference in it leads somewhere', async () => {
  const answer = await site.raw('/api/v1/openapi.json', {})
  assert.equal(answer.status, 200)
  const doc = openApi() as { openapi: string; components: { schemas: Record<string, { properties?: object; enum?: unknown }> } }
  assert.deepEqual(await answer.json(), JSON.parse(JSON.stringify(doc)))
  assert.match(doc.openapi, /^3\.1\./)
  for (const [, name] of JSON.stringify(doc).matchAll(/"#\/components\/schemas\/(\w+)"/g)) assert.ok(doc.components.schemas[name!], name)
  assert.doesNotMatch(JSON.stringify(doc), /#\/\$defs/)
  assert.equal(Object.keys(doc.components.schemas.Facts!.properties!).length, allFacts.length)
  assert.ok(JSON.stringify(doc).includes(Object.keys(steps).at(-1)!))
  assert.equal((await site.raw('/api/v1/plan.schema.json', {})).status, 200)
})

describe('the page “check a step”', () => {
  const page = async (address: string) => { const a = await site.raw(address, {}); return { status: a.status, html: await a.text() } }
  const query = (more: Record<string, string> = {}): string => new URLSearchParams({ step: 'sendNotice', country: 'SE', on: '2026-03-02', ...Object.fromEntries(Object.entries(notice.facts).map(([k, v]) => [`f.${k}`, String(v)])), ...more }).toString()
  test('says the verdict, the finding and the button that repairs it, in each language', async () => {
    for (const lang of langs) {
      const { status, html } = await page(`/${lang}/check?${query()}`)
      assert.equal(status, 200)
      assert.match(html, /t-verdict--unlawful/)
      assert.match(html, /f\.time\.requestDays=30/)
      assert.match(html, /LOU/)
    }
  })
  test('asks only what can still change the answer, and what is said stands in the address', async () => {
    const { html } = await page(`/sv/check?${query()}`)
    assert.match(html, /name="f\.award\.basis"|name="f\.documents\./)
    const still = await page(`/sv/check?${query({ 'f.award.basis': 'bestPriceQuality' })}`)
    const [asked, given] = still.html.split('aria-labelledby="given"')
    assert.ok(!asked!.includes('name="f.award.basis"') && given!.includes('name="f.award.basis"'), 'an answered question is not asked again, but can be changed')
    assert.match(still.html, /f\.award\.basis=bestPriceQuality/)
  })
  test('the country is switched with the currency kept: a Danish sum gives no Swedish answer at the line', async () => {
    const { html } = await page(`/sv/check?${query({ cur: 'DKK', 'f.value.estimated': '1611360' })}`)
    assert.match(html, /cur=SEK|Ange beloppen i SEK/)
  })
  test('what cannot be read is told, and what was written is shown again', async () => {
    const { status, html } = await page(`/sv/check?${query({ 'f.time.requestDays': 'snart', on: '2026-02-31' })}`)
    assert.equal(status, 422)
    assert.match(html, /t-error-summary/)
    assert.equal((await page('/sv/check?step=bribe')).status, 422)
    assert.equal((await page('/sv/check')).status, 200)
    assert.equal((await page(`/sv/check?${'f.nosuch=1&'.repeat(300)}step=evaluate`)).status, 200)
  })
})
