import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { langs } from '../../src/plain/index.ts'
import { changeLimits, changeOf } from '../../src/server/change-limits.ts'
import { edges } from '../../src/server/edge.ts'
import { limitEach } from '../../src/server/people/limits.ts'
import { shapeOfPath } from '../../src/server/security-log.ts'
import { tryOrganisations, tryPerson, type TryPerson } from '../../src/server/try-people.ts'
import { makeKey } from '../../src/server/access-keys.ts'
import { joinForFirm, type LiveDecided, type LiveState } from '../../src/live/index.ts'
import { trySite, type TrySite } from '../../src/server/try-site.ts'

const begin = (t: TrySite, who: TryPerson, more: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  t.post('/en/procurements', { title: 'Rain beds', area: 'climate', buyer: 'municipality', activity: 'general', seconds: 'yes', command: `b${Math.random().toString(36).slice(2)}`, organisation: who.organisation!, ...more }, { ...who.headers, ...headers })
const cookieOf = (answer: Response): string => answer.headers.getSetCookie().map(c => c.split(';')[0]!).filter(c => !c.endsWith('=')).join('; ')
const lines = (t: TrySite) => t.audited.map(l => JSON.parse(l) as Record<string, string>)

describe('limits of what changes', () => {
  test('a limit says how long to wait, lets go on when the time is over, and being refused makes nobody wait longer', () => {
    let at = 0
    const may = limitEach(2, 900_000, () => at)
    assert.deepEqual([may('a'), may('a'), may('b')], [0, 0, 0])
    at = 600_000
    assert.deepEqual([may('a'), may('a'), may('a')], [300, 300, 300])
    at = 900_001
    assert.deepEqual([may('a'), may('a'), may('a')], [0, 0, 900])
  })
  test('a person may begin so many cases, is then told in her language how long to wait, and may again when it is over; another person may meanwhile', async () => {
    let clock = Date.now()
    const t = await trySite(undefined, undefined, s => s, { now: () => new Date(clock) }), [kari, lars] = [await tryPerson(t.site), await tryPerson(t.site, { name: 'Lars' })]
    for (let i = 0; i < changeLimits.begin.person; i++) assert.equal((await begin(t, kari)).status, 303)
    clock += 5 * 60_000
    for (const lang of langs) {
      const refused = await t.post(`/${lang}/procurements`, {}, kari.headers), html = await refused.text()
      assert.equal(refused.status, 429)
      assert.equal(refused.headers.get('retry-after'), '600')
      assert.ok(html.includes(edges['too often'].title[lang]) && html.includes(edges['too often'].says[lang]), lang)
    }
    assert.equal((await begin(t, lars)).status, 303)
    clock += 10 * 60_000 + 1
    assert.equal((await begin(t, kari)).status, 303)
    assert.deepEqual(lines(t).filter(l => l.what === 'too often').map(l => [l.security, l.who, l.where]), langs.map(lang => ['refused', kari.person.id, `POST /${lang}/procurements`]))
    await t.close()
  })
  test('commands, documents and invitations each have their own number', async () => {
    const t = await trySite(), kari = await tryPerson(t.site), id = (await begin(t, kari)).headers.get('location')!.split('/').at(-1)!
    const until = async (most: number, act: (i: number) => Promise<Response>): Promise<void> => {
      for (let i = 0; i < most; i++) assert.notEqual((await act(i)).status, 429, String(i))
      const refused = await act(most)
      assert.equal(refused.status, 429)
      assert.match(refused.headers.get('retry-after')!, /^\d+$/)
    }
    const file = () => t.raw(`/en/procurements/${id}/documents`, { method: 'POST', body: 'x', headers: { ...kari.headers, 'content-type': 'multipart/form-data; boundary=none', 'sec-fetch-site': 'same-origin' } })
    await until(changeLimits.upload.person, file)
    const before = (await t.site.outbox.recent(500)).length
    await until(changeLimits.invitation.person, i => t.post(`/en/procurements/${id}/do`, { does: 'invite', role: 'observer', mail: `a${i}@example.org`, command: `i${i}` }, kari.headers))
    assert.equal((await t.site.outbox.recent(500)).length - before, changeLimits.invitation.person, 'no letter more')
    await until(changeLimits.command.person - changeLimits.invitation.person - 1, () => t.post(`/en/procurements/${id}/do`, { does: 'nothing' }, kari.headers))
    await t.close()
  })
  test('one address counts for all who sit behind it, as our own proxy tells it and nobody else', async () => {
    const t = await trySite(undefined, undefined, s => s, { signIn: { behindProxy: true } }), direct = await trySite()
    const run = (at: TrySite, from: string) => at.post('/en/cases/small-case/runs', { seat: 'nowhere' }, { 'x-forwarded-for': from })
    for (let i = 0; i < changeLimits.practice.address; i++) assert.notEqual((await run(t, `10.0.0.${i % 200}, 192.0.2.7`)).status, 429)
    assert.equal((await run(t, '10.9.9.9, 192.0.2.7')).status, 429, 'what a visitor writes before it counts nothing')
    assert.notEqual((await run(t, '192.0.2.8')).status, 429)
    for (let i = 0; i < changeLimits.practice.address + 2; i++) assert.notEqual((await run(direct, '192.0.2.7')).status, 429, 'without a proxy of ours a header says nothing')
    await t.close()
    await direct.close()
  })
  test('what is begun without an account is counted wherever it is begun', () => {
    for (const path of ['/en/cases/small-case/runs', '/api/v1/runs', '/nb/exercises', '/sv/workshops', '/da/drills']) assert.equal(changeOf(path), 'practice', path)
    assert.equal(changeOf('/api/v1/check'), 'weighing')
    assert.equal(changeOf(`/en/runs/${'a'.repeat(32)}/steps`), undefined)
  })
})

describe('sessions', () => {
  let t: TrySite, clock = Date.now()
  before(async () => { t = await trySite(undefined, undefined, s => s, { now: () => new Date(clock) }) })
  after(() => t.close())
  const signIn = async (email: string, headers: Record<string, string> = {}): Promise<Response> => {
    clock += 1000
    await t.post('/en/sign-in', { email })
    const link = new URL(/https?:\S+/.exec((await t.site.outbox.recent()).find(m => m.recipient === email)!.plain)![0])
    const done = await t.post(link.pathname, { token: link.searchParams.get('token')! }, headers)
    assert.equal(done.status, 303)
    return done
  }
  test('signing in ends the session that the browser had, and never goes on with one that somebody else put there', async () => {
    const first = cookieOf(await signIn('one@kommune.example')), planted = (await tryPerson(t.site, { name: 'Mallory', organisation: false })).cookie
    assert.equal((await t.get('/en/me', { cookie: first })).status, 200)
    const second = cookieOf(await signIn('one@kommune.example', { cookie: first }))
    assert.notEqual(second, first)
    assert.equal((await t.get('/en/me', { cookie: first })).status, 303, 'the former is over')
    const third = cookieOf(await signIn('one@kommune.example', { cookie: planted }))
    assert.match(await (await t.get('/en/me', { cookie: third })).text(), /one@kommune\.example/)
    assert.equal((await t.get('/en/me', { cookie: planted })).status, 303)
  })
  test('a session ends thirty days after it began, however much it is used', async () => {
    const kari = await tryPerson(t.site)
    clock += 29 * 86_400_000
    assert.equal((await t.get('/en/me', kari.headers)).status, 200)
    clock += 86_400_000 + 3_600_000
    assert.equal((await t.get('/en/me', kari.headers)).status, 303)
    assert.equal((await (await t.site.people.db()).selectFrom('people_session').selectAll().where('userId', '=', kari.person.id).execute()).length, 0)
    clock -= 30 * 86_400_000 + 3_600_000
  })
  test('what one signs in by is changed only after a sign-in of the last day', async () => {
    const kari = await tryPerson(t.site), me = (fields: Record<string, string>, at = '/nb/me') => t.post(at, fields, kari.headers), key = { does: 'new', name: 'x', scope: 'read', until: '' }
    assert.equal((await me({ do: 'email', email: 'new-address@example.org' })).headers.get('location'), '/nb/me?done=link')
    assert.equal((await me(key, '/nb/me/tokens')).status, 422)
    clock += 25 * 3_600_000
    for (const [fields, at] of [[{ do: 'email', email: 'newer-address@example.org' }, '/nb/me'], [{ do: 'remove passkey', passkey: 'x' }, '/nb/me'], [key, '/nb/me/tokens']] as const) {
      const to = (await me(fields as Record<string, string>, at)).headers.get('location')!
      assert.equal(to, `/nb/sign-in?problem=again&next=${encodeURIComponent(at)}`)
      assert.match(await (await t.get(to, kari.headers)).text(), /for mer enn et døgn siden/)
    }
    assert.equal((await t.site.outbox.recent(500)).filter(m => m.recipient === 'newer-address@example.org').length, 0)
    assert.equal((await me({ do: 'save', name: 'Kari N' })).headers.get('location'), '/nb/me?done=saved')
    clock -= 25 * 3_600_000
  })
  test('signing out tells the browser to forget what pages kept', async () => {
    const kari = await tryPerson(t.site), out = await t.post('/en/sign-out', {}, kari.headers)
    assert.match(out.headers.get('clear-site-data')!, /"storage"/)
  })
})

describe('with an address of TLS', () => {
  test('every answer says to stay with it for a year; without, none does', async () => {
    for (const origin of ['https://tipp.example', 'http://localhost:3000']) {
      const t = await trySite(undefined, undefined, s => s, { signIn: { origin } })
      for (const path of ['/en/', '/healthz', '/en/none', '/api/v1/health', '/static/none.js']) assert.equal((await t.get(path)).headers.get('strict-transport-security'), origin.startsWith('https') ? 'max-age=31536000; includeSubDomains' : null, path)
      await t.close()
    }
  })
})

describe('the lines on security', () => {
  let t: TrySite, kari: TryPerson, stranger: TryPerson, id = ''
  before(async () => {
    t = await trySite()
    ;[kari, stranger] = [await tryPerson(t.site, { admin: true }), await tryPerson(t.site, { name: 'Stig', organisation: tryOrganisations.other })]
    id = (await begin(t, kari)).headers.get('location')!.split('/').at(-1)!
  })
  after(() => t.close())
  const said = async (act: () => Promise<unknown>): Promise<Record<string, string>[]> => { const n = t.audited.length; await act(); return lines(t).slice(n).map(({ at, ...l }) => { assert.match(at!, /^\d{4}-\d\d-\d\dT.*Z$/); return l }) }
  test('tell who signed in and how, what failed, what was refused and what an administrator did, by ids', async () => {
    await t.post('/en/sign-in', { email: 'kari@kommune.example' })
    const link = new URL(/https?:\S+/.exec((await t.site.outbox.recent()).find(m => m.recipient === 'kari@kommune.example')!.plain)![0]), token = link.searchParams.get('token')!
    let cookie = ''
    const [inside] = await said(async () => { cookie = cookieOf(await t.post(link.pathname, { token })) })
    assert.deepEqual([inside!.security, inside!.what], ['signed in', 'link'])
    assert.deepEqual(await said(() => t.post(link.pathname, { token })), [{ security: 'sign-in failed', what: 'link' }])
    assert.deepEqual(await said(() => t.post('/en/sign-out', {}, { cookie })), [{ security: 'signed out', who: inside!.who }])
    assert.deepEqual(await said(() => t.raw('/api/auth/passkey/verify-authentication', { method: 'POST', body: '{"response":{}}', headers: { 'content-type': 'application/json', origin: 'http://localhost:3000' } })), [{ security: 'sign-in failed', what: 'passkey' }])
    assert.deepEqual(await said(() => t.post('/en/admin', { do: 'block', person: stranger.person.id }, kari.headers)), [{ security: 'administration', who: kari.person.id, what: 'block', whom: stranger.person.id }])
    await t.post('/en/admin', { do: 'unblock', person: stranger.person.id }, kari.headers)
    assert.deepEqual(await said(() => t.post(`/en/procurements/${id}/steps`, { step: 'evaluate', intent: 'take' }, kari.headers)), [{ security: 'refused', what: 'no right', where: 'POST /en/procurements/…/steps', who: kari.person.id }])
    assert.deepEqual(await said(() => t.post('/en/sign-out', {}, { ...kari.headers, 'sec-fetch-site': 'cross-site' })), [{ security: 'refused', what: 'foreign', where: 'POST /en/sign-out' }])
    for (const l of t.audited) for (const secret of [token, 'kari@kommune.example', id, cookie.split('=')[1]!.slice(0, 20)]) assert.ok(!l.includes(secret), l)
  })
  test('a case that is not one’s own is not there, and that somebody asked for it is written down', async () => {
    const other = await tryPerson(t.site, { name: 'Olga', organisation: tryOrganisations.company })
    assert.equal((await t.get(`/en/procurements/${id}`, other.headers)).status, 404)
    assert.deepEqual(lines(t).filter(l => l.who === other.person.id).map(l => [l.security, l.what]), [['refused', 'another’s case']])
  })
  test('paths stand in them without what may be a key or was written by somebody', () => {
    assert.equal(shapeOfPath(`/en/runs/${'0f'.repeat(16)}/steps`), '/en/runs/…/steps')
    assert.equal(shapeOfPath('/en/case-invitations/Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFy'), '/en/case-invitations/…')
    assert.equal(shapeOfPath(`/en/calendar/${'aB-_9'.repeat(8)}abc.ics`), '/en/calendar/…')
    assert.equal(shapeOfPath('/en/market-dialogue/%0a{"security":"signed in"}/team'), '/en/market-dialogue/…/team')
  })
})

describe('who has left a company', () => {
  let t: TrySite, kari: TryPerson, gone: TryPerson, id = '', calendar = '', key = ''
  before(async () => {
    t = await trySite()
    ;[kari, gone] = [await tryPerson(t.site), await tryPerson(t.site, { name: 'Gunn Gone', organisation: tryOrganisations.company })]
    await tryPerson(t.site, { name: 'Stays', organisation: tryOrganisations.company, role: 'owner' })
    id = (await begin(t, kari)).headers.get('location')!.split('/').at(-1)!
    const apply = (name: string, decide: (s: LiveState) => LiveDecided) => t.site.procurements.apply(id, name, decide)
    await apply('n', () => ({ ok: true, by: 'buyer:x', events: [{ type: 'page.opened' }] }))
    await apply('j', s => joinForFirm(s, gone.person.id, { organisation: gone.organisation!, name: 'Klart Vand ApS', country: 'DK', number: '10150817' }))
    const form = new FormData()
    for (const [name, value] of Object.entries({ command: 'd1', title: 'For the firm only', sight: 'firm:f1', says: '' })) form.set(name, value)
    form.set('file', new File(['BYTES'], 'a.txt'))
    await t.raw(`/en/procurements/${id}/documents`, { method: 'POST', body: form, headers: { 'sec-fetch-site': 'same-origin', ...kari.headers } })
    calendar = /\/en\/calendar\/[\w-]{43}\.ics/.exec(await (await t.post('/en/me/reminders', { does: 'renew' }, gone.headers)).text())![0]
    key = (await makeKey(t.site, gone.person.id, { name: 'x', scope: 'act', until: '2099-01-01' }))!
    await apply('k', () => ({ ok: true, by: 'buyer:x', events: [{ type: 'slot.offered', slot: 's1', kind: 'meeting', day: '2099-02-03', from: '09:00', to: '10:00', place: 'X', online: false, capacity: 5, about: '' }, { type: 'slot.taken', slot: 's1', firm: 'f1' }] }))
  })
  after(() => t.close())
  const sees = async (): Promise<readonly boolean[]> => [
    (await (await t.get(`/en/market/${id}/documents`, gone.headers)).text()).includes('For the firm only'),
    (await t.json(`/api/v1/procurements/${id}`, undefined, gone.headers)).body.firm === 'f1',
    (await t.json(`/api/v1/procurements/${id}`, { name: `a${Math.random().toString(36).slice(2)}`, command: { does: 'ask', says: 'May we?' } }, { authorization: `Bearer ${key}` })).status === 200,
  ]
  test('sees what is the firm’s and speaks for it until then, by page, session and key, and no more after', async () => {
    assert.deepEqual(await sees(), [true, true, true])
    assert.equal((await t.get(calendar)).status, 200)
    const left = await t.site.people.organisations.act(gone.organisation!, { id: gone.person.id, admin: false }, { do: 'leave' } as never)
    assert.ok(left.ok, JSON.stringify(left))
    assert.deepEqual(await sees(), [false, false, false])
    assert.ok(!(await (await t.get(calendar)).text()).includes('20990203'))
  })
  test('a key that holds no more is tried a limited number of times from one address', async () => {
    let status = 0
    for (let i = 0; i < 122; i++) status = (await t.get(`/api/v1/procurements/${id}`, { authorization: `Bearer tipp_${'x'.repeat(43)}` })).status
    assert.equal(status, 429)
  })
})
