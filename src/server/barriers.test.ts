import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { langs, say } from '../plain/index.ts'
import { problemWords, reportWords } from '../web/index.ts'
import { reportsAnHour } from './barriers.ts'
import { trySite, type TrySite } from './try-site.ts'

const key = 'a-long-enough-key-for-tests'
const good = { what: 'The purchase was never announced where we look, =HYPERLINK("x").', met: '=1+1', from: 'SE', to: 'DK', step: '', row: 'diff-1', year: '2026', hours: '40', cost: '15 000', currency: 'SEK', second: '' }
let site: TrySite
before(async () => { site = await trySite(undefined, undefined, s => s, { moderatorKey: key }) })
after(async () => { await site.close() })
const html = async (path: string, headers: Record<string, string> = {}) => (await site.get(path, headers)).text()
const signIn = async (s = site): Promise<string> => {
  const a = await s.post('/sv/differences/moderate', { do: 'open', key })
  assert.equal(a.status, 303)
  return a.headers.get('set-cookie')!
}
const idIn = (page: string): string => /id="report-([0-9a-f]{16})"/.exec(page)![1]!

describe('reporting a barrier', () => {
  test('is stored before it is acknowledged, and shown to nobody', async () => {
    const sent = await site.post('/sv/differences/report', good)
    assert.equal(sent.status, 303)
    const stored = await site.store.read('barriers')
    assert.deepEqual([stored.length, stored[0]!.event.type, stored[0]!.by], [1, 'barrier.reported', 'visitor'])
    assert.match(await html(sent.headers.get('location')!), new RegExp(say(reportWords.thanks, 'sv')))
    for (const path of ['/sv/differences', '/sv/differences/diff-1', '/sv/differences/register', '/sv/differences/register.csv']) assert.doesNotMatch(await html(path), /never announced/, path)
  })
  test('sending twice saves once', async () => {
    const n = (await site.store.read('barriers')).length
    for (let i = 0; i < 2; i++) assert.equal((await site.post('/da/differences/report', { ...good, command: 'same-command' })).status, 303)
    assert.equal((await site.store.read('barriers')).length, n + 1)
  })
  test('what is wrong is told in each language, with what was written still there', async () => {
    for (const lang of langs) {
      const answer = await site.post(`/${lang}/differences/report`, { ...good, to: 'SE', year: '1910', what: 'short "quoted"' })
      const page = await answer.text()
      assert.equal(answer.status, 422)
      for (const p of ['same', 'year', 'what'] as const) assert.ok(page.includes(say(problemWords[p], lang)), p)
      assert.match(page, /short &quot;quoted|short "quoted"/)
    }
    assert.equal((await site.post('/sv/differences/report', { ...good, second: 'http://spam' })).status, 422)
    assert.equal((await site.post('/sv/differences/report', {})).status, 422)
    assert.equal((await site.post('/sv/differences/report', good, { 'sec-fetch-site': 'cross-site' })).status, 403)
  })
  test('asks for no personal data and says so', async () => {
    for (const lang of langs) {
      const page = await html(`/${lang}/differences/report?row=diff-20`)
      assert.ok(page.includes(say(reportWords.privacy, lang)))
      assert.match(page, /value="diff-20" selected/)
      assert.doesNotMatch(page, /type="email"|name="name"/)
    }
  })
})

describe('moderating', () => {
  test('is closed without the key; a wrong key and a made-up cookie open nothing', async () => {
    assert.doesNotMatch(await html('/sv/differences/moderate'), /never announced/)
    const wrong = await site.post('/sv/differences/moderate', { do: 'open', key: 'something-else-entirely' })
    assert.deepEqual([wrong.status, wrong.headers.get('set-cookie')], [403, null])
    const far = Date.now() + 3_600_000
    for (const cookie of [`tipp-moderator=${far}.AAAA`, 'tipp-moderator=', `tipp-moderator=${key}`, `tipp-moderator=NaN.x`]) assert.doesNotMatch(await html('/sv/differences/moderate', { cookie }), /never announced/, cookie)
    assert.equal((await site.post('/sv/differences/moderate', { do: 'publish', report: 'x', row: '' })).status, 403)
  })
  test('the cookie holds a derived token, strict and hidden from scripts', async () => {
    const cookie = await signIn()
    assert.match(cookie, /HttpOnly/i); assert.match(cookie, /SameSite=Strict/i); assert.ok(!cookie.includes(key))
    const [name, value] = cookie.split(';')[0]!.split('=') as [string, string]
    assert.match(await html('/sv/differences/moderate', { cookie: `${name}=${value}` }), /never announced/)
    const [ends, mac] = value.split('.') as [string, string]
    assert.doesNotMatch(await html('/sv/differences/moderate', { cookie: `${name}=${Number(ends) + 1}.${mac}` }), /never announced/, 'a later end needs another mark')
  })
  test('shortens, publishes, counts, exports and withdraws', async () => {
    const cookie = (await signIn()).split(';')[0]!, act = (fields: Record<string, string>) => site.post('/sv/differences/moderate', fields, { cookie })
    const id = idIn(await html('/sv/differences/moderate', { cookie }))
    assert.equal((await act({ do: 'shorten', report: id, what: '=cmd|x […]', met: '', because: 'Nämnde en person' })).status, 303)
    assert.equal((await act({ do: 'publish', report: id, row: 'diff-1' })).status, 303)
    const row = await html('/sv/differences/diff-1')
    assert.match(row, /=cmd\|x \[…\]/); assert.match(row, /Nämnde en person/); assert.doesNotMatch(row, /never announced/, 'what was cut is not shown')
    assert.match(row, /40.timmar|40&nbsp;timmar|40 timmar/)
    const register = await html('/en/differences/register.csv')
    assert.deepEqual([...new Uint8Array(await (await site.get('/en/differences/register.csv')).arrayBuffer()).slice(0, 3)], [0xef, 0xbb, 0xbf], 'a byte order mark')
    assert.match(register, /,'=cmd\|x \[…\],/, 'no cell is read as a formula')
    assert.doesNotMatch(register, /never announced/)
    const line = (await html('/en/differences.csv')).split('\r\n').find(l => l.startsWith('diff-1,'))!
    assert.match(line, /,1$/)
    assert.equal((await act({ do: 'publish', report: id, row: '' })).status, 422)
    assert.equal((await act({ do: 'decline', report: id, because: '' })).status, 422)
    assert.equal((await act({ do: 'decline', report: id, because: 'Bad om det' })).status, 303)
    assert.doesNotMatch(await html('/sv/differences/register'), /=cmd/)
    assert.equal((await act({ do: 'nonsense', report: id })).status, 400)
    await act({ do: 'leave' })
  })
  test('without a key nobody moderates, and the pages say so', async () => {
    const other = await trySite()
    try {
      for (const lang of langs) {
        assert.ok((await (await other.get(`/${lang}/differences/moderate`)).text()).includes(say(reportWords.offSays, lang)))
        assert.ok((await (await other.get(`/${lang}/differences/report`)).text()).includes(say(reportWords.nobody, lang)))
      }
      assert.equal((await other.post('/sv/differences/moderate', { do: 'open', key: '' })).status, 403)
      assert.equal((await other.post('/sv/differences/report', good)).status, 303)
    } finally { await other.close() }
  })
})

test('reports survive a restart, and a process takes only so many an hour', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tipp-barriers-'))
  try {
    const one = await trySite(folder, undefined, s => s, { moderatorKey: key })
    let refused = 0
    for (let i = 0; i <= reportsAnHour; i++) { const a = await one.post('/sv/differences/report', { ...good, command: `command-${i}` }); if (a.status === 429) refused++ }
    assert.equal(refused, 1)
    await one.close()
    const two = await trySite(folder, undefined, s => s, { moderatorKey: key })
    const cookie = (await signIn(two)).split(';')[0]!
    assert.equal((await (await two.get('/sv/differences/moderate', { cookie })).text()).split('class="t-report"').length - 1, reportsAnHour)
    await two.close()
  } finally { await rm(folder, { recursive: true, force: true }) }
})

test('reports sent at once are all kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tipp-barriers-'))
  try {
    const one = await trySite(folder)
    const sent = await Promise.all(Array.from({ length: 8 }, (_, i) => one.post('/sv/differences/report', { ...good, command: `at-once-${i}` })))
    assert.deepEqual([...new Set(sent.map(a => a.status))], [303])
    const ns = (await one.store.read('barriers')).map(e => e.n)
    assert.deepEqual(ns, Array.from({ length: 8 }, (_, i) => i + 1))
    await one.close()
  } finally { await rm(folder, { recursive: true, force: true }) }
})
