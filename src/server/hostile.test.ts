import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { langs } from '../plain/index.ts'
import { cell } from './export.ts'
import { packing } from './answer-headers.ts'
import { repeatedName } from './body.ts'
import { trySite, type TrySite } from './try-site.ts'

let site: TrySite
before(async () => { site = await trySite(undefined, undefined, undefined, { moderatorKey: 'a-key-that-is-long-enough' }) })
after(() => site.close())
const json = { 'content-type': 'application/json' }
const report = { what: 'The deadline in the portal was a public holiday with us.', met: '', from: 'SE', to: 'NO', step: '', row: '', year: '2026', hours: '', cost: '', currency: '', command: 'page-one-abc' }
const kept = async (): Promise<number> => (await site.store.read('barriers', 0)).length

describe('plans from other software', () => {
  test('a name that stands twice is refused with its name, for only one of the values would count', async () => {
    const answer = await site.raw('/api/v1/check', { method: 'POST', headers: json, body: '{"country":"DK","step":"sendNotice","facts":{"value.estimated":1,"value\\u002eestimated":90000000}}' }), body = await answer.json() as any
    assert.deepEqual([answer.status, body.code, body.detail], [400, 'said twice', 'value.estimated'])
    assert.equal(repeatedName('{"a":{"b":1},"c":[{"b":2},{"b":"\\"b\\":{"}],"d":"a"}'), undefined)
  })
  test('a value of a hundred thousand levels is a fault of the plan, not ours', async () => {
    const { status } = await site.raw('/api/v1/check', { method: 'POST', headers: json, body: `{"country":${'['.repeat(100_000)}${']'.repeat(100_000)}}` })
    assert.equal(status, 400)
    assert.deepEqual(site.logged, [])
  })
  test('while a long plan is weighed, others are answered', async () => {
    const plan = { country: 'DK', buyer: { kind: 'municipality' }, activity: 'general', steps: Array.from({ length: 5 }, () => ({ on: '2026-03-02', do: 'sendNotice' })) }
    let ended = false
    const long = site.json('/api/v1/check', plan).then(answer => { ended = true; return answer })
    assert.equal((await site.get('/healthz')).status, 200)
    await new Promise(done => { setImmediate(done) })
    assert.equal((await site.get('/healthz')).status, 200)
    assert.equal(ended, false)
    const { status, body } = await long
    assert.deepEqual([status, body.steps.length, body.steps[4].n, body.verdict], [200, 5, 5, 'depends'])
  })
  test('a parameter that is there but blank is missing', async () => {
    for (const tool of ['time-plan', 'review-clock']) for (const blank of ['', '%20%20', '%C2%A0', '%09']) {
      const { status, body } = await site.json(`/api/v1/tools/${tool}?day=${blank}`, undefined)
      assert.deepEqual([status, body.problems[0].field], [400, '?day'], `${tool} ${blank}`)
    }
  })
})

describe('amounts as people write them', () => {
  test('a time plan reads decimals as decimals, and thousands as thousands', async () => {
    const value = async (written: string): Promise<unknown> => { const { status, body } = await site.json(`/api/v1/tools/time-plan?country=DK&procedure=open&day=2026-03-02&value=${encodeURIComponent(written)}`, undefined); return status === 200 ? body.input.value : status }
    assert.deepEqual(await Promise.all(['5 000 000', '5.000.000', '5,000,000.50', '5.000.000,50', '5000000', '5’000’000', '5\u202f000\u202f000'].map(value)), [5e6, 5e6, 5000000.5, 5000000.5, 5e6, 5e6, 5e6])
    for (const wrong of ['-1', '0', '1e18', 'NaN', '99999999999999999999', '1.2.3', '٣']) assert.equal(await value(wrong), 400, wrong)
  })
  test('a report says twenty-five thousand kroner as each language writes it', async () => {
    for (const [i, cost] of ['25.000', '25 000', '25,000', '25000', '25.000,00'].entries()) assert.equal((await site.post('/da/differences/report', { ...report, command: `cost-number-${i}`, cost, currency: 'DKK', hours: '1,5' })).status, 303)
    const costs = (await site.store.read('barriers', 0) as any[]).map(e => e.event.said)
    assert.deepEqual(costs.map(s => [s.cost.amount, s.hours]), Array(5).fill([25_000, 1.5]))
  })
})

describe('the register of barriers', () => {
  test('the same report sent twice is one; another one written on the same page is kept too', async () => {
    const before = await kept()
    for (const what of [report.what, report.what, `${report.what} And the next one too.`]) assert.equal((await site.post('/sv/differences/report', { ...report, what })).status, 303)
    assert.equal(await kept(), before + 2)
  })
  test('a megabyte without an at-sign is refused at once, and what turns the reading direction is told', async () => {
    const from = performance.now()
    assert.equal((await site.post('/nb/differences/report', { ...report, what: 'a'.repeat(900_000) })).status, 422)
    assert.ok(performance.now() - from < 10_000)
    for (const bad of ['\u0000', '\u202e', '\u0007', '\u2066']) for (const lang of langs) {
      const answer = await site.post(`/${lang}/differences/report`, { ...report, what: `${report.what} ${bad} hidden` })
      assert.equal(answer.status, 422)
    }
  })
  test('no cell begins a formula, with whatever stands before it', () => {
    for (const sign of ['=', '+', '-', '@', '＝', '\u200b=', ' =', '\u00a0+', '\t@']) assert.match(cell(`${sign}HYPERLINK("x")`), /^"?'/, JSON.stringify(sign))
    for (const fine of ['a=b', 'Malmö', '2026-03-02', 'æ']) assert.equal(cell(fine), fine)
  })
})

describe('what is kept for readers', () => {
  test('who has a page is told so in every way that HTTP allows, and a packing that is refused is not used', async () => {
    for (const path of ['/sv/law/terms', '/static/embed.js', '/api/v1/law']) {
      const tag = (await site.get(path)).headers.get('etag')!, weak = `W/${tag.replace(/^W\//, '')}`
      for (const has of [tag, weak, weak.slice(2), `"other", ${weak}`, '*']) assert.equal((await site.get(path, { 'if-none-match': has })).status, 304, `${path} ${has}`)
      for (const has of ['"other"', '', weak.slice(3, -1)]) assert.equal((await site.get(path, { 'if-none-match': has })).status, 200, `${path} ${has}`)
    }
    assert.deepEqual(['br, gzip', 'br;q=0, gzip', 'gzip;q=0.0', 'GZIP;q=0.5', '', undefined, 'brx'].map(packing), ['br', 'gzip', undefined, 'gzip', undefined, undefined, undefined])
  })
  test('a kept page is that of the language and the country asked for', async () => {
    const text = async (path: string): Promise<string> => (await site.get(path)).text()
    for (const lang of langs) assert.match(await text(`/${lang}/law/topics/time-limits`), new RegExp(`<html[^>]* lang="${lang}"`))
    assert.notEqual(await text('/sv/law/topics/time-limits?country=SE'), await text('/sv/law/topics/time-limits?country=NO'))
    assert.equal(await text('/sv/law/topics/time-limits?country=SE&country=NO&x=1'), await text('/sv/law/topics/time-limits?country=SE'))
  })
  test('a letter that the words of another language do not begin with leads to all words', async () => {
    const swedish = await (await site.get(`/sv/law/terms`)).text(), letter = /letter=(%C3%[0-9A-F]{2})/.exec(swedish)?.[1]
    const answer = await site.get(`/en/law/terms?letter=${letter ?? '%C3%85'}`)
    assert.deepEqual([answer.status, answer.headers.get('location')], [302, '/en/law/terms'])
    assert.equal((await site.get('/en/law/terms?letter=ab')).status, 400)
  })
})

describe('calendar files', () => {
  test('every line is at most 75 octets of sound UTF-8 without control characters, whatever the name', async () => {
    for (const name of ['🦄'.repeat(100), 'åäö'.repeat(40), 'a\u0000b\u0007c;d,e\\f\r\nBEGIN:VEVENT', '\u202e abc', `${'x'.repeat(79)}🦄`]) for (const lang of langs) {
      const answer = await site.get(`/${lang}/tools/time-plan.ics?day=2026-03-02&name=${encodeURIComponent(name)}`), bytes = new Uint8Array(await answer.arrayBuffer())
      assert.equal(answer.status, 200)
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      assert.doesNotMatch(text, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]|[^\r]\n/)
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75 && new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line)) === line)
      const lines = text.split('\r\n'), count = (line: string): number => lines.filter(l => l === line).length
      assert.ok(count('BEGIN:VEVENT') > 2 && count('BEGIN:VEVENT') === count('END:VEVENT'))
    }
  })
})
