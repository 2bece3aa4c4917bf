import assert from 'node:assert/strict'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { after, before, describe, test } from 'node:test'
import { Hono } from 'hono'
import { faultsBy } from '../../../tests/json-schema.ts'
import { langs } from '../../plain/index.ts'
import { exportLaw, exportSchema, lawbook, lawFromExport } from '../../law/index.ts'
import { openApi } from '../open-api.ts'
import { openReads } from '../routes-law-api.ts'
import type { Read } from './read.ts'
import { addressOf } from './send.ts'
import { trySite, type TrySite } from '../try-site.ts'

let site: TrySite
before(async () => { site = await trySite() })
after(async () => { await site.close() })
const get = async (path: string, headers: Record<string, string> = {}) => { const a = await site.get(path, headers); return { status: a.status, headers: a.headers, body: a.status === 304 ? undefined : await a.json() as any } }

type Operation = { operationId: string; tags?: string[]; parameters?: { name: string; in: string; required?: boolean; example?: string }[]; 'x-examples'?: string[]; responses: Record<string, { content?: { 'application/json': { schema: object } } }> }
type Doc = { paths: Record<string, { get?: Operation; post?: Operation }>; components: { schemas: Record<string, object> } }

describe('the description for other software', () => {
  const doc = JSON.parse(JSON.stringify(openApi())) as Doc
  const schemaOf = (op: Operation, code: number): object => ({ ...op.responses[code]!.content!['application/json'].schema, components: doc.components })
  // The references of a schema lead into the whole document.
  const faults = (op: Operation, code: number, value: unknown): string[] => faultsBy(op.responses[code]!.content!['application/json'].schema, value, schemaOf(op, code))
  const pathFor = (path: string, op: Operation): string => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => { const p = op.parameters!.find(x => x.in === 'path' && x.name === name); assert.ok(p?.example, `${path}: ${name} has no example`); return p.example })

  test('every GET path answers its examples as it says, and nothing else is open to read', async () => {
    // A real case has no address that stands in a document; its own tests ask it.
    const reads = Object.entries(doc.paths).flatMap(([path, { get: op }]) => (op && !op.tags?.includes('practice') && !path.includes('{case}') ? [[path, op] as const] : []))
    assert.ok(reads.length >= openReads.length && openReads.length >= 12)
    let asked = 0
    for (const [path, op] of reads) for (const query of [...(op.parameters?.some(p => p.in === 'query' && p.required) ? [] : ['']), ...(op['x-examples'] ?? [])]) {
      const address = pathFor(path, op) + (query ? `?${query}` : ''), { status, body } = await get(address)
      assert.equal(status, 200, address)
      assert.deepEqual(faults(op, 200, body).slice(0, 3), [], address)
      asked++
    }
    assert.ok(asked >= 20)
  })
  test('a check answers as it says, also when it refuses', async () => {
    const op = doc.paths['/api/v1/check']!.post!
    for (const [body, code] of [[{ country: 'SE', step: 'sendNotice', on: '2026-03-02', facts: { procedure: 'innovationPartnership', 'time.requestDays': 24 } }, 200], [{ country: 'FI' }, 400]] as const) {
      const answer = await site.json('/api/v1/check', body)
      assert.deepEqual([answer.status, faults(op, code, answer.body)], [code, []])
    }
  })
  test('a wrong answer would be noticed', async () => {
    const op = doc.paths['/api/v1/law/entries/{order}/{id}']!.get!, { body } = await get('/api/v1/law/entries/SE/se/time/requests')
    for (const change of [(b: any) => { b.lives[0].says = 'text' }, (b: any) => { delete b.ties }, (b: any) => { b.more = 1 }, (b: any) => { b.lives[0].words.when.says = {} }]) {
      const spoilt = structuredClone(body)
      change(spoilt)
      assert.ok(faults(op, 200, spoilt).length > 0)
    }
  })
  test('what does not exist and what is wrong is told in four languages, as described', async () => {
    for (const [path, query, code] of [
      ['/api/v1/law/entries/{order}/{id}', '/api/v1/law/entries/SE/se/nothing', 404], ['/api/v1/law/entries/{order}/{id}', '/api/v1/law/entries/DK/se/time/requests', 404], ['/api/v1/law/entries/{order}/{id}', '/api/v1/law/entries/FI/se/time/requests', 404],
      ['/api/v1/law/facts/{name}', '/api/v1/law/facts/nosuch', 404], ['/api/v1/law/facts/{name}', '/api/v1/law/facts/__proto__', 404], ['/api/v1/law/figures/{name}', '/api/v1/law/figures/nosuch', 404], ['/api/v1/law', '/api/v1/law?lawbook=000000000000', 404],
      ['/api/v1/law', '/api/v1/law?colour=red', 400], ['/api/v1/law', '/api/v1/law?lang=fi', 400], ['/api/v1/law', '/api/v1/law?lawbook=xyz', 400],
      ...['order=FI', 'order=se', 'topic=fish', 'step=bribe', 'kind=law', 'known=maybe', 'q=', `q=${'x'.repeat(101)}`, 'limit=0', 'limit=201', 'limit=-1', 'limit=1e2', 'limit=ten', 'limit=3&limit=4', `after=${'a'.repeat(121)}`, '__proto__=1'].map(q => ['/api/v1/law/entries', `/api/v1/law/entries?${q}`, 400] as const),
    ] as const) {
      const { status, body } = await get(query)
      assert.equal(status, code, query)
      assert.deepEqual(faults(doc.paths[path]!.get!, code, body), [], query)
      for (const text of [body.title, body.texts, ...(body.problems ?? []).map((p: { texts: object }) => p.texts)]) for (const lang of langs) assert.ok(text[lang].length > 5, query)
      if (code === 400) assert.match(body.problems[0].field, /^\?\w+$/)
    }
  })
})

describe('the lawbook over HTTP', () => {
  test('pages through everything once, in order, with any limit', async () => {
    const { body: about } = await get('/api/v1/law')
    for (const limit of [200, 77]) {
      const seen: string[] = []
      let next: string | null = `/api/v1/law/entries?limit=${limit}`
      for (let i = 0; next && i < 100; i++) { const { body }: { body: any } = await get(next); seen.push(...body.entries.map((e: any) => `${e.order} ${e.id}`)); next = body.next; assert.equal(body.total, about.counts.entries) }
      assert.equal(seen.length, about.counts.entries)
      assert.deepEqual(new Set(seen), new Set(lawbook.rules.map(r => `${r.order} ${r.id}`)))
    }
  })
  test('a filter gives what fits and all that fits, and goes on with itself', async () => {
    const { body } = await get('/api/v1/law/entries?order=SE&topic=time%20limits&limit=3')
    assert.equal(body.total, new Set(lawbook.rules.filter(r => r.order === 'SE' && r.topic === 'time limits').map(r => r.id)).size)
    assert.equal(body.entries.length, 3)
    assert.match(body.next, /order=SE&topic=time\+limits&limit=3&after=se/)
    assert.ok((await get('/api/v1/law/entries?step=sendNotice&kind=duty&limit=200')).body.entries.every((e: any) => e.kind === 'duty' && e.steps.includes('sendNotice')))
    assert.equal((await get('/api/v1/law/entries?kind=gap')).body.total, lawbook.rules.filter(r => r.kind === 'gap').length)
    // The Danish word is found in Danish; asked for in English alone it is not.
    const found = (await get('/api/v1/law/entries?q=udbudsmateriale&order=EU')).body.total
    assert.ok(found > 3 && (await get('/api/v1/law/entries?q=udbudsmateriale&order=EU&lang=en')).body.total < found)
    assert.ok((await get('/api/v1/law/entries?q=LOU&order=SE&limit=1')).body.total > 50)
    assert.equal((await get('/api/v1/law/entries?q=nosuchwordanywhere')).body.total, 0)
  })
  test('an entry has its lives, words, sources and ties from both ends, with the slashes of its id written either way', async () => {
    const { body } = await get('/api/v1/law/entries/SE/se/time/requests'), again = await get('/api/v1/law/entries/SE/se%2Ftime%2Frequests')
    assert.deepEqual(again.body, body)
    assert.deepEqual([body.lives[0].kind, body.lives[0].topic, body.order], ['duty', 'time limits', 'SE'])
    assert.ok(body.lives[0].sources[0].act && body.lives[0].examples.length >= 3 && body.facts.some((f: any) => f.fact === 'time.requestDays') && body.figures.length > 0)
    const tie = body.ties.find((t: any) => t.how === 'carries out')
    assert.ok((await get(tie.href)).body.ties.some((t: any) => t.how === 'carried out by' && t.id === 'se/time/requests'))
    assert.equal((await site.get(body.pages.sv)).status, 200)
    for (const lang of langs) assert.ok(body.lives[0].words.must.says[lang].length > 3)
  })
  test('a fact and a figure tell who reads them; a figure, which value counts where', async () => {
    assert.ok((await get('/api/v1/law/facts/time.requestDays')).body.readBy.some((e: any) => e.id === 'se/time/requests'))
    const { body } = await get('/api/v1/law/figures/threshold.services')
    assert.equal(body.set, 'by each country')
    assert.ok(body.countsIn.NO.length > 0 && body.countsIn.NO.every((v: any) => v.order === 'NO'))
  })
  test('lang narrows every text, and nothing else changes', async () => {
    const whole = (await get('/api/v1/law/entries/EU/eu/time/requests')).body, sv = (await get('/api/v1/law/entries/EU/eu/time/requests?lang=sv')).body
    assert.deepEqual(sv.lives[0].says, { sv: whole.lives[0].says.sv })
    assert.deepEqual(sv.lives[0].when, whole.lives[0].when)
    assert.doesNotMatch(JSON.stringify(sv), /"(en|da|nb)":/)
  })
})

describe('a read that takes a form of its own', () => {
  test('gets what it asks for, says what is wrong in its fields, and still refuses a wrong language', async () => {
    const read: Read = {
      path: '/api/v1/tools/try', id: 'try', summary: 'A try', form: true, params: [{ name: 'day', says: 'A day.', is: { text: [1, 10] }, needed: true }], answers: { type: 'object' },
      answer: (_, __, c) => (c.req.query('day') === 'soon' ? { problems: [{ field: '?day', texts: { en: 'Write a day.', sv: 'Skriv en dag.', da: 'Skriv en dag.', nb: 'Skriv en dag.' } }] } : { said: c.req.query('day'), word: { en: 'a', sv: 'b', da: 'c', nb: 'd' } }),
    }
    const [path, { GET }] = addressOf(read), app = new Hono().get(path, c => GET!({ now: () => new Date('2026-03-02') } as never, c))
    const ask = async (query: string) => { const a = await app.request(`${path}?${query}`); return [a.status, await a.json() as any] as const }
    assert.deepEqual(await ask('day=2026-03-02&f.subject=services&lang=sv'), [200, { said: '2026-03-02', word: { sv: 'b' } }])
    assert.deepEqual((await ask('day=soon')).map(x => x.problems?.[0].field ?? x), [400, '?day'])
    assert.equal((await ask('day=1&lang=fi'))[0], 400)
    assert.deepEqual((await ask('f.subject=services'))[1].problems.map((p: any) => p.field), ['?day'])
    assert.match((await app.request(`${path}?day=1&lawbook=${lawbook.hash}`)).headers.get('cache-control')!, /max-age=300,/)
  })
})

describe('the export', () => {
  test('is the lawbook itself, by its schema', async () => {
    const { body, headers } = await get('/api/v1/law/export.json'), schema = (await get('/api/v1/law/schema.json')).body
    assert.deepEqual({ ...schema, $id: undefined }, { ...JSON.parse(JSON.stringify(exportSchema())), $id: undefined })
    assert.deepEqual(body, JSON.parse(JSON.stringify(exportLaw(lawbook))))
    assert.equal(lawFromExport(body).hash, lawbook.hash)
    assert.equal(headers.get('content-type'), 'application/json; charset=utf-8')
  })
  test('is sent packed, and not again to whom has it', async () => {
    const sent: Record<string, string> = {}
    for (const encoding of ['br', 'gzip']) {
      const answer = await site.get('/api/v1/law/export.json', { 'accept-encoding': encoding }), bytes = Buffer.from(await answer.arrayBuffer())
      assert.equal(answer.headers.get('content-encoding'), encoding)
      assert.match(answer.headers.get('vary')!, /accept-encoding/)
      assert.ok(bytes.length < 1_500_000, `${encoding} ${bytes.length}`)
      sent[encoding] = (encoding === 'br' ? brotliDecompressSync(bytes) : gunzipSync(bytes)).toString()
    }
    assert.equal(sent.br, sent.gzip)
    const first = await site.get('/api/v1/law/export.json', { 'accept-encoding': 'br' }), etag = first.headers.get('etag')!
    assert.match(etag, /^W\/"[0-9a-f]{20}"$/)
    for (const has of [etag, `"other", ${etag}`, '*']) assert.equal((await get('/api/v1/law/export.json', { 'if-none-match': has })).status, 304)
    const again = await site.get('/api/v1/law/export.json', { 'if-none-match': etag })
    assert.equal(await again.text(), '')
    assert.equal(again.headers.get('etag'), etag)
    assert.equal((await get('/api/v1/law/export.json?lang=sv', { 'if-none-match': etag })).status, 200)
  })
  test('may be kept for a day by whom named the lawbook, and else asked after', async () => {
    assert.match((await get(`/api/v1/law?lawbook=${lawbook.hash}`)).headers.get('cache-control')!, /max-age=86400/)
    assert.match((await get(`/api/v1/law/entries?lawbook=${lawbook.hash.slice(0, 12)}`)).headers.get('cache-control')!, /max-age=86400/)
    assert.match((await get('/api/v1/law')).headers.get('cache-control')!, /max-age=300,/)
    const { body } = await get('/api/v1/law?lawbook=ffffffffffff')
    assert.deepEqual([body.code, body.detail], ['other lawbook', lawbook.hash])
    assert.equal((await get('/api/v1/law?lawbook=ffffffffffff')).headers.get('cache-control'), 'no-store')
  })
})

describe('other sites, from a browser', () => {
  const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
  const step = { country: 'SE', step: 'evaluate', on: '2026-03-02' }
  test('may read and check, without credentials, and read why not', async () => {
    for (const path of ['/api/v1/law', '/api/v1/law/entries', '/api/v1/law/entries/SE/se/time/requests', '/api/v1/law/entries/SE/nothing', '/api/v1/law?colour=red', '/api/v1/openapi.json', '/api/v1/plan.schema.json', '/api/v1/law/export.json']) {
      const { headers } = await site.get(path, foreign)
      assert.deepEqual([headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials'), headers.get('cross-origin-resource-policy')], ['*', null, 'cross-origin'], path)
      const asked = await site.raw(path, { method: 'OPTIONS', headers: { ...foreign, 'access-control-request-method': 'GET' } })
      assert.deepEqual([asked.status, asked.headers.get('access-control-allow-methods'), asked.headers.get('access-control-allow-origin')], [204, 'GET, HEAD, OPTIONS', '*'], path)
      const posted = await site.raw(path, { method: 'POST', headers: foreign })
      assert.deepEqual([posted.status, posted.headers.get('allow')], [405, 'GET, HEAD, OPTIONS'], path)
    }
    const preflight = await site.raw('/api/v1/check', { method: 'OPTIONS', headers: { ...foreign, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } })
    assert.deepEqual([preflight.status, preflight.headers.get('access-control-allow-methods'), preflight.headers.get('access-control-allow-headers'), await preflight.text()], [204, 'POST, OPTIONS', 'content-type', ''])
    for (const body of [step, { country: 'FI' }]) {
      const answer = await site.raw('/api/v1/check', { method: 'POST', body: JSON.stringify(body), headers: { ...foreign, 'content-type': 'application/json' } })
      assert.equal(answer.status, body === step ? 200 : 400)
      assert.equal(answer.headers.get('access-control-allow-origin'), '*')
    }
  })
  test('may store nothing: every address that stores is closed to them, as it was', async () => {
    const run = '0'.repeat(32)
    for (const path of ['/api/v1/runs', `/api/v1/runs/${run}/steps`, `/api/v1/runs/${run}/time`, `/api/v1/runs/${run}/rewind`, '/sv/cases/small-case/runs', `/sv/runs/${run}/steps`, `/sv/runs/${run}/debrief`]) for (const method of ['POST', 'OPTIONS']) {
      const answer = await site.raw(path, { method, headers: { ...foreign, 'content-type': 'application/json' }, ...(method === 'POST' ? { body: '{}' } : {}) })
      assert.equal(answer.status, 403, `${method} ${path}`)
      assert.equal(answer.headers.get('access-control-allow-origin'), null)
    }
    for (const path of [`/api/v1/runs/${run}`, '/api/v1/health', '/sv/check', '/']) assert.equal((await site.get(path, foreign)).headers.get('access-control-allow-origin'), null, path)
  })
})
