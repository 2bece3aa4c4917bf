import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { isLang, langs } from '../../src/plain/index.ts'
import { addresses } from '../../src/server/app.ts'
import { shots, type Shot } from './fuzz-inputs.ts'
import { leakCase, type LeakCase } from './leak-case.ts'

// Every address, every method, broken paths, queries, fields, bodies, cookies and headers: never a fault of ours, never a trace, always
// something that a person or a program understands. More than the sample: TIPP_FUZZ_RUNS=20000 TIPP_FUZZ_SEED=7 node scripts/test.mjs --unit security/fuzz

const runs = Number(process.env.TIPP_FUZZ_RUNS ?? 500), seed = Number(process.env.TIPP_FUZZ_SEED ?? 2026)
/** Ends a session or an account: asked by nobody, so that the others go on. */
const ends = /\/me\/delete$|\/sign-out$/
/** What the library for sign-in, and the provider for trying out, answer to programs in their own words. */
const foreignWords = /^\/api\/auth\/|^\/test-provider\//

describe('broken requests at every address', () => {
  let l: LeakCase, names: string[] = [], values: string[] = [], secrets: string[] = [], clock = Date.parse('2026-09-07T09:00:00Z')
  const counts = new Map<number, number>()
  before(async () => {
    l = await leakCase(() => new Date(clock))
    const pages = await Promise.all(['', '/team', '/tasks', '/documents', '/dialogue', '/report', '/practice', '?step=sendNotice', '?step=estimateValue', '?came=signedUp', '/experience'].map(async x => (await l.t.get(`/en/procurements/${l.open}${x}`, l.people.buyer.headers)).text()))
    pages.push(...await Promise.all([`/en/market/${l.open}/seat`, '/en/me', '/en/me/tokens'].map(async at => (await l.t.get(at, l.people.firm.headers)).text())), ...await Promise.all(['/en/procurements', '/en/differences/report', '/en/experience/give', '/en/exercises', '/en/workshops', '/en/tools/time-plan', '/en/tools/joint', `/en/runs/${l.run}?step=stateNeed`].map(async at => (await l.t.get(at)).text())))
    names = [...new Set(pages.flatMap(p => [...p.matchAll(/ name="([^"]+)"/g)].map(m => m[1]!)))]
    values = [...new Set(pages.flatMap(p => [...p.matchAll(/ value="([^"]{1,60})"/g)].map(m => m[1]!)))].filter(v => !/^(?:delete|sign-out)/.test(v))
    assert.ok(names.length > 60 && values.length > 100, `${names.length} names, ${values.length} values`)
    const token = (who: 'buyer' | 'firm') => decodeURIComponent(l.people[who].cookie.split('=').slice(1).join('=')).split('.')[0]!
    secrets = [l.keys.access, l.keys.calendar, l.keys.invitation, l.run, l.open, l.closed, token('buyer'), token('firm'), 'mk-mail-']
  })
  after(() => l.close())

  const partsFor = (name: string, pattern: string): string => ({ case: /procurements|market/.test(pattern) ? l.open : 'small-case', run: l.run, document: l.documents[0]!.id, version: '1', token: l.keys.invitation, organisation: l.people.buyer.organisation!.slice('organisation.'.length), log: 'live', kind: 'consultation-plan', name: 'paper.json', order: 'EU', step: 'stateNeed', block: '1', n: '1', year: '2026', key: '0'.repeat(32) })[name] ?? 'none'
  const who = (w: Shot['who']): Record<string, string> => (w === 'buyer' || w === 'firm' ? { ...l.people[w].headers } : w === 'broken cookie' ? { cookie: 'tipp.session_token=%E5.x; =; a; tipp.session_token=x.y' } : w === 'key' ? { authorization: `Bearer ${l.keys.access}` } : w === 'broken key' ? { authorization: `Bearer tipp_${'x'.repeat(43)}` } : {})

  async function fire(shot: Shot): Promise<string> {
    const [pattern] = addresses[shot.address]!
    let i = 0
    const path = pattern.replaceAll(/:(\w+)(\{[^}]*\})?|\*/g, (_, name: string | undefined) => shot.parts[i++ % shot.parts.length] ?? partsFor(name ?? '', pattern)), at = `${shot.method} ${path}${shot.query}`.slice(0, 400)
    let request: Request
    const has = !['GET', 'HEAD'].includes(shot.method)
    try {
      request = new Request(`http://localhost:3000${path}${shot.query}`, { method: shot.method, redirect: 'manual', headers: { 'sec-fetch-site': 'same-origin', ...shot.headers, ...(has && shot.body.type !== undefined ? { 'content-type': shot.body.type } : {}), ...(ends.test(pattern) ? {} : who(shot.who)) }, ...(has ? { body: shot.body.bytes } : {}) })
    } catch { return at }
    const before = l.t.logged.length, out = Object.assign(new Writable({ write: (_, __, done) => done() }), { writeHead: () => {}, setHeader: () => {} })
    const answer = await l.t.app.fetch(request, { outgoing: out }), text = answer.headers.get('x-hono-already-sent') === null ? await answer.text() : '', type = answer.headers.get('content-type') ?? ''
    out.destroy()
    // Time goes on, so that the limits of what changes do not answer in place of what is to be tried.
    clock += 5000
    counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1)
    const tell = `${at} as ${shot.who}: ${answer.status} ${text.slice(0, 200)} ${l.t.logged.slice(before).join('\n').slice(0, 1500)}`
    assert.ok(answer.status < 500 || answer.status === 503, tell)
    assert.deepEqual(l.t.logged.slice(before), [], tell)
    assert.doesNotMatch(text, /\n\s+at [^\n]*(?:\.m?[jt]s|node:internal)|(?:Type|Syntax|Reference|Range)Error:|SQLITE_|no such table/, tell)
    for (const [name, value] of answer.headers) assert.doesNotMatch(`${name}${value}`, /[\r\n]/, tell)
    if (text !== '') assert.match(type, /^(?:text\/|[\w/.-]+\+xml)[\w.-]*; ?charset=utf-8$|^(?!text\/)[\w/.+-]+(?:; ?charset=utf-8)?$/i, `${tell}: content of type “${type}”`)
    const location = answer.headers.get('location')
    if (location !== null) assert.ok(location.startsWith('/') && !location.startsWith('//') && !location.startsWith('/\\') || foreignWords.test(path), `${tell}: leads to ${location}`)
    if (answer.status >= 400 && shot.method !== 'HEAD' && !foreignWords.test(path)) {
      if (type.startsWith('text/html')) {
        const lang = path.split('/')[1]!
        if (isLang(lang)) assert.match(text, new RegExp(`<html[^>]* lang="${lang}"`), tell)
        assert.match(text, /<h1[\s>]/, tell)
      } else if (type.startsWith('application/json')) {
        const body = JSON.parse(text) as { texts?: Record<string, string>; problems?: unknown[]; title?: unknown; error?: unknown }
        assert.ok(body.problems !== undefined || (body.texts && langs.every(x => (body.texts![x] ?? '').length > 3)) || body.title !== undefined, tell)
      } else assert.ok(type.startsWith('text/plain') || text === '', `${type}: ${tell}`)
    }
    return at
  }

  test('every address by every method, once empty and once broken', async () => {
    const plain = { who: 'buyer', parts: [undefined], query: '', body: { type: 'application/x-www-form-urlencoded', bytes: '' }, headers: {} } as const
    for (let address = 0; address < addresses.length; address++) {
      // The four languages have the same pages: each method tries another of them.
      const path = addresses[address]![0]
      for (const [i, method] of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'].entries()) {
        if (/^\/(?:sv|da|nb)\//.test(path) && !path.startsWith(`/${langs[i % 4]}/`)) continue
        await fire({ ...plain, address, method })
        if (method === 'GET' || method === 'POST') await fire({ ...plain, address, method, who: 'nobody', parts: ['%E5%00..%2f'], query: '?step=__proto__&n=-1&lang=xx&find=%00', body: { type: 'application/x-www-form-urlencoded', bytes: '__proto__=1&does=constructor&step=toString&%E2%28=1' } })
      }
    }
  })
  test(`${runs} requests at random (seed ${seed})`, async () => {
    counts.clear()
    await fc.assert(fc.asyncProperty(shots(addresses.length, names, values), async shot => { await fire(shot) }), { numRuns: runs, seed, endOnFailure: true })
    const past = (counts.get(200) ?? 0) + (counts.get(303) ?? 0) + (counts.get(422) ?? 0)
    assert.ok(past > runs / 5 && (counts.get(429) ?? 0) < runs / 20, `most are turned away at the door: ${JSON.stringify([...counts])}`)
  })
  test('the lines on security are lines, and hold no key, no address of mail and nothing that was sent', () => {
    assert.ok(l.t.audited.length > 0)
    for (const line of l.t.audited) {
      const { security, where } = JSON.parse(line) as { security: string; where?: string }
      assert.ok(security.length > 0 && !line.includes('\n') && (where ?? '').length < 400, line)
      for (const secret of secrets) assert.ok(!line.includes(secret), line)
    }
  })
  test('a fault would be found', async () => {
    const { load } = l.t.site.procurements
    try {
      Object.assign(l.t.site.procurements, { load: async () => { throw new Error('planted') } })
      await assert.rejects(fire({ address: addresses.findIndex(([p]) => p === '/en/market/:case'), method: 'GET', who: 'nobody', parts: [undefined], query: '', body: { bytes: '' }, headers: {} }), /planted/)
    } finally { Object.assign(l.t.site.procurements, { load }) }
  })
})
