import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { langs } from '../plain/index.ts'
import type { Store } from '../store/index.ts'
import { edges, type EdgeCode } from './edge.ts'
import { need, newRun, positionOf } from './journey.ts'
import { trySite, type TrySite } from './try-site.ts'

const unescaped = (html: string): string => html.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')

describe('requests that are wrong', () => {
  let site: TrySite, run = ''
  before(async () => { site = await trySite(); run = await newRun(site) })
  after(() => site.close())
  const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }

  /** The answer has the status of the problem, and says it in the reader's language. */
  async function says(answer: Response, code: EdgeCode, lang: (typeof langs)[number] = 'sv'): Promise<void> {
    const html = unescaped(await answer.text())
    assert.equal(answer.status, edges[code].status, html.slice(0, 300))
    assert.ok(html.includes(edges[code].title[lang]), `${code} in ${lang}`)
    assert.ok(html.includes(`lang="${lang}"`))
  }

  test('an unknown address, case, run, path, moment or rule is not there, in each language', async () => {
    for (const lang of langs) {
      await says(await site.get(`/${lang}/nothing`), 'not found', lang)
      await says(await site.get(`/${lang}/cases/other`), 'no such case', lang)
      for (const id of ['x', '0'.repeat(32), run.toUpperCase()]) await says(await site.get(`/${lang}/runs/${id}`), 'no such run', lang)
      await says(await site.get(`/${lang}/runs/${run}?branch=b9`), 'no such branch', lang)
      for (const at of ['99', '0', '-1', 'x', '1e3']) await says(await site.get(`/${lang}/runs/${run}?at=${at}`), 'no such event', lang)
      await says(await site.get(`/${lang}/runs/${run}/why/99`), 'no such event', lang)
      await says(await site.get(`/${lang}/runs/${run}?step=steal`), 'no such step', lang)
      await says(await site.get(`/${lang}/law/DK/no/such/rule`), 'no such entry', lang)
      await says(await site.get(`/${lang}/runs/${run}/steps`), 'not allowed', lang)
    }
    await says(await site.get('/static/none.css', { 'accept-language': 'da' }), 'not found', 'da')
  })

  test('another method at a known address is told which are known', async () => {
    const answer = await site.raw(`/sv/runs/${run}`, { method: 'DELETE', headers: { 'sec-fetch-site': 'same-origin' } })
    assert.equal(answer.status, 405)
    assert.equal(answer.headers.get('allow'), 'GET, HEAD')
  })

  test('more than a megabyte is refused, whether its length is told or not', async () => {
    const body = `what=${'a'.repeat(1024 * 1024 + 1)}`
    await says(await site.raw(`/sv/runs/${run}/steps`, { method: 'POST', body, headers: form }), 'too large')
    const untold = new ReadableStream({ start(c) { for (let i = 0; i < 20; i++) c.enqueue(new Uint8Array(100_000).fill(97)); c.close() } })
    await says(await site.raw(`/sv/runs/${run}/steps`, { method: 'POST', body: untold, headers: form, duplex: 'half' } as RequestInit), 'too large')
    const json = await site.json(`/api/v1/runs/${run}/steps`, { action: { step: 'stateNeed', what: 'a'.repeat(1024 * 1024) } })
    assert.equal(json.status, 413)
    assert.equal(json.body.texts.nb, edges['too large'].says.nb)
    await says(await site.raw(`/sv/runs/${run}/steps`, { method: 'POST', body: 'a=1&'.repeat(5000), headers: form }), 'too large')
  })

  test('broken UTF-8 is refused, raw and in percent signs', async () => {
    await says(await site.raw(`/sv/runs/${run}/steps`, { method: 'POST', body: new Uint8Array([0x61, 0x3d, 0xff, 0xfe]), headers: form }), 'broken text')
    for (const body of ['what=%E5', 'what=%zz', '%C3=a']) await says(await site.raw(`/sv/runs/${run}/steps`, { method: 'POST', body, headers: form }), 'broken text')
    const answer = await site.raw('/api/v1/check', { method: 'POST', body: new Uint8Array([0x7b, 0xff, 0x7d]), headers: { 'content-type': 'application/json' } })
    assert.equal(answer.status, 400)
    assert.equal((await answer.json() as any).code, 'broken text')
  })

  test('a sum, a share or a count below nothing is no value; days may lie before a date', async () => {
    const ask = async (facts: Record<string, unknown>) => (await site.json('/api/v1/check', { country: 'SE', step: 'sendNotice', facts })).body
    const wrong = await ask({ 'value.estimated': -1 })
    assert.equal(wrong.problems[0].field, 'facts.value.estimated')
    assert.equal((await ask({ 'questions.daysBefore': -1 })).problems, undefined)
  })

  test('broken JSON, a list, and another kind of content are refused', async () => {
    for (const body of ['{', '[]', 'null', '7', '']) {
      const answer = await site.raw('/api/v1/check', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
      assert.equal(answer.status, 400, body)
    }
    assert.equal((await site.raw('/api/v1/check', { method: 'POST', body: '{}', headers: { 'content-type': 'text/plain' } })).status, 415)
    await says(await site.raw(`/sv/runs/${run}/time`, { method: 'POST', body: '{}', headers: { ...form, 'content-type': 'application/json' } }), 'other form')
  })

  test('a form from another site is refused; from the same site or from a program it is taken', async () => {
    const at = await positionOf(site, run), fields = { branch: 'b1', position: String(at), ...need, intent: 'check' }
    for (const site_ of ['cross-site', 'same-site']) await says(await site.post(`/sv/runs/${run}/steps`, fields, { 'sec-fetch-site': site_ }), 'foreign')
    const body = new URLSearchParams(fields).toString(), plain = { 'content-type': 'application/x-www-form-urlencoded' }
    for (const origin of ['https://elsewhere.example', 'null', 'http://localhost:3001']) await says(await site.raw(`/sv/runs/${run}/steps`, { method: 'POST', body, headers: { ...plain, origin } }), 'foreign')
    for (const headers of [plain, { ...plain, origin: 'http://localhost:3000' }]) assert.equal((await site.raw(`/sv/runs/${run}/steps`, { method: 'POST', body, headers })).status, 200)
  })

  test('what is typed wrongly is shown again with what to do, and nothing happens', async () => {
    const at = await positionOf(site, run)
    const send = (fields: Record<string, string | readonly string[]>) => site.post(`/sv/runs/${run}/steps`, { branch: 'b1', position: String(at), intent: 'take', ...fields })
    for (const [why, fields, kept] of [
      ['empty', { step: 'stateNeed', what: '  ', form: 'outcome' }, ''],
      ['too long', { ...need, what: 'å'.repeat(5001) }, 'å'.repeat(5001)],
      ['control characters', { ...need, what: 'a\u0000b' }, ''],
      ['an amount that is absurd', { ...need, budget: '1e99' }, '1e99'],
      ['an amount beyond all measure', { ...need, budget: '999999999999999999999' }, '999999999999999999999'],
      ['an amount below nought', { ...need, budget: '-5' }, '-5'],
      ['no number at all', { ...need, budget: 'mycket' }, 'mycket'],
      ['an unknown alternative', { ...need, form: 'sideways' }, need.what],
      ['an answer without a reason', { ...need, 'answer.budgetDocumented': 'yes' }, ''],
      ['an answer to no question', { ...need, 'answer.nosuch': 'yes', 'because.nosuch': 'x' }, ''],
    ] as const) {
      const answer = await send(fields)
      assert.equal(answer.status, 422, why)
      const html = unescaped(await answer.text())
      assert.ok(html.includes(kept), `${why}: what was typed is kept`)
    }
    assert.equal((await site.post(`/sv/runs/${run}/time`, { branch: 'b1', position: String(at), pass: 'to', day: '2026-02-30' })).status, 422)
    for (const fields of [{ pass: 'forever' }, {}, { pass: 'day', position: 'x' }]) assert.equal((await site.post(`/sv/runs/${run}/time`, { branch: 'b1', position: String(at), ...fields } as Record<string, string>)).status, 400)
    assert.equal((await send({ step: '__proto__' })).status, 400)
    assert.equal((await send({ step: 'steal' })).status, 400)
    assert.equal(await positionOf(site, run), at)
  })

  test('a step that has nothing to act on is refused with the reason', async () => {
    const at = await positionOf(site, run)
    const answer = await site.post(`/da/runs/${run}/steps`, { branch: 'b1', position: String(at), intent: 'take', step: 'evaluate' })
    assert.equal(answer.status, 422)
    assert.ok(unescaped(await answer.text()).includes('Åbn tilbuddene først.'))
    assert.equal(await positionOf(site, run), at)
  })

  test('beginning without a country, or with nonsense for luck, is asked about', async () => {
    for (const fields of [{}, { country: 'FI' }, { country: 'DK', seed: '-1' }, { country: 'DK', seed: '4294967296' }, { country: 'DK', seed: 'x' }]) {
      assert.equal((await site.post('/sv/cases/small-case/runs', fields as Record<string, string>)).status, 422, JSON.stringify(fields))
    }
    await says(await site.post('/sv/cases/none/runs', { country: 'DK' }), 'no such case')
  })

  test('what people type is never markup', async () => {
    const at = await positionOf(site, run)
    const answer = await site.post(`/sv/runs/${run}/steps`, { ...need, what: '<script>alert(1)</script>', branch: 'b1', position: String(at), intent: 'check' })
    assert.ok(!(await answer.text()).includes('<script>alert'))
  })

  test('nothing that went wrong above was a fault of ours', () => { assert.deepEqual(site.logged, []) })

  test('a fault of ours is said and written down, without the address of the run', async () => {
    const broken = await trySite(undefined, undefined, (store): Store => ({ ...store, read: async () => { throw new Error('the disk is gone') } }))
    await says(await broken.get(`/sv/runs/${run}`), 'wrong')
    assert.equal(broken.logged.length, 1)
    assert.match(broken.logged[0]!, /the disk is gone/)
    assert.ok(!broken.logged[0]!.includes(run))
    await broken.close()
  })

  test('when it cannot be saved, the reader is told, and sending again is safe', async () => {
    let full = true
    const site2 = await trySite(undefined, undefined, (store): Store => ({ ...store, append: async (...a) => (full ? { ok: false, reason: 'failed', fault: 'full', written: 'no', detail: 'no space' } : store.append(...a)) }))
    const r = await newRun(site2), fields = { ...need, branch: 'b1', position: String(await positionOf(site2, r)), intent: 'take', command: 'abc' }
    await says(await site2.post(`/sv/runs/${r}/steps`, fields), 'store')
    full = false
    assert.equal((await site2.post(`/sv/runs/${r}/steps`, fields)).status, 303)
    await site2.close()
  })
})
