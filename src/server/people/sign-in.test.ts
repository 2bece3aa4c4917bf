import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { trySite, type TrySite } from '../try-site.ts'
import { contextOf } from './try-context.ts'

/** The link in the last letter to an address. */
async function linkTo(site: TrySite, email: string): Promise<URL> {
  const mail = (await site.site.outbox.recent()).find(m => m.recipient === email)
  assert.ok(mail, `no letter to ${email}`)
  return new URL(/https?:\S+/.exec(mail.plain)![0])
}
const ask = (site: TrySite, email: string, more: Record<string, string> = {}, lang = 'en', headers: Record<string, string> = {}) => site.post(`/${lang}/sign-in`, { email, ...more }, headers)
async function use(site: TrySite, link: URL): Promise<Response> {
  const page = await site.get(link.pathname + link.search)
  assert.equal(page.status, 200)
  assert.equal(page.headers.get('set-cookie'), null, 'opening the link uses nothing up')
  return site.post(link.pathname, { token: link.searchParams.get('token')!, ...(link.searchParams.has('next') ? { next: link.searchParams.get('next')! } : {}) })
}
const cookieOf = (answer: Response): string => answer.headers.getSetCookie().map(c => c.split(';')[0]!).filter(c => !c.endsWith('=')).join('; ')

describe('a link by mail', () => {
  let site: TrySite
  before(async () => { site = await trySite() })
  after(() => site.close())

  test('signs in whoever opens it and presses the button, with a cookie that no script reads', async () => {
    const asked = await ask(site, ' Kari.Nordmann@Kommune.Example ', {}, 'nb')
    assert.deepEqual([asked.status, asked.headers.get('location'), asked.headers.get('set-cookie')], [303, '/nb/sign-in/sent', null])
    const link = await linkTo(site, 'kari.nordmann@kommune.example')
    assert.equal(link.pathname, '/nb/sign-in/link')
    assert.match(await (await site.get(link.pathname + link.search)).text(), /kari\.nordmann@kommune\.example/)
    const done = await use(site, link)
    assert.deepEqual([done.status, done.headers.get('location')], [303, '/nb/me?new=1'])
    const [cookie, ...others] = done.headers.getSetCookie()
    assert.deepEqual(others, [])
    assert.match(cookie!, /^tipp\.session_token=/)
    for (const flag of [/; HttpOnly/i, /; SameSite=Lax/i, /; Path=\//i, /; Max-Age=604800/i]) assert.match(cookie!, flag)
    const person = await site.site.people.who(contextOf({ cookie: cookieOf(done) }))
    assert.deepEqual([person!.name, person!.email, person!.lang, person!.admin], ['Kari Nordmann', 'kari.nordmann@kommune.example', 'nb', false])
  })

  test('is used once, also when two ask at the same moment, and leads on to a page of ours', async () => {
    await ask(site, 'twice@kommune.example', { next: '/en/me?x=1' })
    const link = await linkTo(site, 'twice@kommune.example')
    const press = () => site.post(link.pathname, { token: link.searchParams.get('token')!, next: '/en/me?x=1' }), answers = await Promise.all([press(), press(), press()])
    assert.deepEqual(answers.map(a => a.status).sort(), [303, 410, 410])
    assert.equal(answers.find(a => a.status === 303)!.headers.get('location'), '/en/me?x=1')
    assert.equal((await site.get(link.pathname + link.search)).status, 410)
  })

  test('holds ten minutes', async () => {
    await ask(site, 'late@kommune.example')
    const link = await linkTo(site, 'late@kommune.example'), db = await site.site.people.db()
    const rows = await db.selectFrom('people_verification').select(['id', 'expiresAt']).execute(), last = rows.at(-1)!
    assert.ok(Math.abs(new Date(last.expiresAt).getTime() - Date.now() - 10 * 60_000) < 60_000)
    await db.updateTable('people_verification').set({ expiresAt: new Date(Date.now() - 1000).toISOString() }).where('id', '=', last.id).execute()
    assert.equal((await site.get(link.pathname + link.search)).status, 410)
    const answer = await site.post(link.pathname, { token: link.searchParams.get('token')! })
    assert.deepEqual([answer.status, answer.headers.get('set-cookie')], [410, null])
  })

  test('a key that was never sent, cut short or of odd signs signs nobody in', async () => {
    for (const token of ['', 'x', 'a'.repeat(32), '../../x', "' or 1=1 --", 'a'.repeat(5000)]) {
      const answer = await site.post('/en/sign-in/link', { token })
      assert.deepEqual([answer.status, answer.headers.get('set-cookie')], [410, null], token.slice(0, 20))
      assert.equal((await site.get(`/en/sign-in/link?token=${encodeURIComponent(token)}`)).status, 410)
    }
  })

  test('another site can neither ask for one nor use one, and is led to by none', async () => {
    assert.equal((await ask(site, 'a@kommune.example', {}, 'en', { 'sec-fetch-site': 'cross-site' })).status, 403)
    assert.equal((await site.post('/en/sign-out', {}, { 'sec-fetch-site': 'cross-site' })).status, 403)
    for (const [i, next] of ['https://evil.test/', '//evil.test', '/\\evil.test', '/en/../..//evil.test'].entries()) {
      await ask(site, `next${i}@kommune.example`, { next })
      const link = await linkTo(site, `next${i}@kommune.example`)
      assert.equal(link.searchParams.get('next'), null)
      link.searchParams.set('next', next)
      assert.equal((await use(site, link)).headers.get('location'), '/en/me?new=1')
    }
    assert.ok(!(await (await site.get('/en/sign-in?next=https%3A%2F%2Fevil.test%2F')).text()).includes('evil.test'))
  })

  test('an address that is none is said to be so, at its field', async () => {
    for (const email of ['', 'kari', 'a@x.no\nBcc: b@y.no', '<script>@x.no']) {
      const answer = await ask(site, email), html = await answer.text()
      assert.equal(answer.status, 422)
      assert.match(html, /Write an e-mail address/)
      assert.ok(!html.includes('<script>@'))
    }
  })

  test('the answer is the same for somebody known, somebody new and somebody blocked, and the blocked gets no letter', async () => {
    await ask(site, 'known@kommune.example')
    await use(site, await linkTo(site, 'known@kommune.example'))
    await ask(site, 'shut@kommune.example')
    const link = await linkTo(site, 'shut@kommune.example')
    const person = await site.site.people.who(contextOf({ cookie: cookieOf(await use(site, link)) }))
    await ask(site, 'shut@kommune.example')
    const held = await linkTo(site, 'shut@kommune.example')
    await site.site.people.about(person!.id, { blocked: true })
    const before = (await site.site.outbox.recent(500)).filter(m => m.recipient === 'shut@kommune.example').length
    const answers = await Promise.all(['known@kommune.example', 'new@kommune.example', 'shut@kommune.example'].map(async email => { const a = await ask(site, email); return [a.status, a.headers.get('location'), await a.text(), [...a.headers].sort()] }))
    assert.deepEqual(answers[1], answers[0])
    assert.deepEqual(answers[2], answers[0])
    assert.equal((await site.site.outbox.recent(500)).filter(m => m.recipient === 'shut@kommune.example').length, before)
    const answer = await site.post(held.pathname, { token: held.searchParams.get('token')! })
    assert.deepEqual([answer.status, answer.headers.get('set-cookie')], [410, null], 'a link from before signs nobody in who is blocked')
  })

  test('signing out ends the session here and in the database', async () => {
    await ask(site, 'out@kommune.example')
    const cookie = cookieOf(await use(site, await linkTo(site, 'out@kommune.example')))
    assert.ok(await site.site.people.who(contextOf({ cookie })))
    const out = await site.post('/en/sign-out', {}, { cookie })
    assert.equal(out.status, 303)
    assert.match(out.headers.get('set-cookie')!, /Max-Age=0/i)
    assert.equal(await site.site.people.who(contextOf({ cookie })), undefined)
  })
})

describe('limits of signing in', () => {
  test('five letters to an address in a quarter of an hour; more are answered alike and not sent', async () => {
    let clock = Date.now()
    const site = await trySite(undefined, undefined, s => s, { now: () => new Date(clock) })
    for (let i = 0; i < 7; i++) assert.equal((await ask(site, 'much@kommune.example')).headers.get('location'), '/en/sign-in/sent')
    assert.equal((await site.site.outbox.recent(50)).length, 5)
    clock += 16 * 60_000
    await ask(site, 'much@kommune.example')
    assert.equal((await site.site.outbox.recent(50)).length, 6)
    await site.close()
  })
  test('twenty letters asked for by one address of the network, whatever a header that nobody of ours wrote says', async () => {
    const site = await trySite(), behind = await trySite(undefined, undefined, s => s, { signIn: { behindProxy: true } })
    const statuses = async (at: TrySite, from: (i: number) => string) => { const all: number[] = []; for (let i = 0; i < 22; i++) all.push((await ask(at, `p${i}@kommune.example`, {}, 'en', { 'x-forwarded-for': from(i) })).status); return all }
    assert.deepEqual((await statuses(site, i => `10.0.0.${i}`)).slice(-3), [303, 429, 429])
    assert.ok((await statuses(behind, i => `10.0.0.${i}`)).every(s => s === 303))
    assert.equal((await statuses(behind, i => `1.1.1.${i}, 192.0.2.7`)).at(-1), 429)
    await site.close()
    await behind.close()
  })
})

describe('behind https', () => {
  test('the cookie has the prefix that browsers take for this host only', async () => {
    const site = await trySite(undefined, undefined, s => s, { signIn: { origin: 'https://tipp.example' }, post: async () => {} })
    await ask(site, 'kari@kommune.example')
    const link = await linkTo(site, 'kari@kommune.example')
    assert.equal(link.origin, 'https://tipp.example')
    const done = await use(site, link), cookie = done.headers.get('set-cookie')!
    assert.match(cookie, /^__Host-tipp\.session_token=/)
    for (const flag of [/; Secure/i, /; HttpOnly/i, /; SameSite=Lax/i, /; Path=\/(;|$)/i]) assert.match(cookie, flag)
    assert.doesNotMatch(cookie, /domain=/i)
    assert.ok(await site.site.people.who(contextOf({ cookie: cookieOf(done) })))
    assert.equal((await site.get('/en/mail')).status, 404, 'no page of mail')
    await site.close()
  })
})

describe('the page of mail', () => {
  test('is there on one’s own machine only, and never through a proxy', async () => {
    const site = await trySite()
    await ask(site, 'kari@kommune.example')
    const html = await (await site.get('/en/mail')).text()
    assert.match(html, /Sign in to TIPP/)
    assert.match(html, /href="http:\/\/localhost:3000\/en\/sign-in\/link\?token=\w{32}"/)
    for (const headers of [{ host: 'tipp.example' }, { 'x-forwarded-for': '192.0.2.7' }, { via: '1.1 x' }]) assert.equal((await site.get('/en/mail', headers as Record<string, string>)).status, 404)
    await site.close()
  })
})
