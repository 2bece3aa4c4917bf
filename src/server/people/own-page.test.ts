import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { tryOrganisations, tryPerson } from '../try-people.ts'
import { trySite, type TrySite } from '../try-site.ts'
import { sweep } from './begin.ts'
import { adminLink } from './admin-link.ts'
import { contextOf } from './try-context.ts'

const langs = ['en', 'sv', 'da', 'nb'] as const
const linkIn = async (site: TrySite, to: string): Promise<URL> => new URL(/https?:\S+/.exec((await site.site.outbox.recent(100)).find(m => m.recipient === to)!.plain)![0])
const hexOf = (id: string): string => id.slice('organisation.'.length)

describe('pages that need a person', () => {
  let site: TrySite
  before(async () => { site = await trySite() })
  after(() => site.close())

  test('send browsers to sign in and back, and tell programs so', async () => {
    const page = await site.get('/sv/me/delete?x=1')
    assert.deepEqual([page.status, page.headers.get('location')], [303, '/sv/sign-in?next=%2Fsv%2Fme%2Fdelete%3Fx%3D1'])
    const program = await site.get('/sv/me', { accept: 'application/json' })
    assert.equal(program.status, 401)
    assert.ok(program.headers.get('www-authenticate'))
    assert.equal((await program.json() as { code: string }).code, 'sign in first')
    for (const path of ['/en/me', '/en/me/delete', '/en/organisations/new', '/en/organisations/0123456789abcdef', '/en/invitations/0123456789abcdef/0123456789abcdef', '/en/administrator', '/en/admin']) {
      const answer = await site.post(path, { do: 'save', name: 'X' })
      assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/en/sign-in'], path)
    }
  })
  test('show the name in the frame, in each language, with the headers that protect the reader', async () => {
    const { headers } = await tryPerson(site.site, { name: 'Åse <b>Bæk</b>' })
    for (const lang of langs) {
      const answer = await site.get(`/${lang}/me`, headers), html = await answer.text()
      assert.equal(answer.status, 200)
      assert.match(html, new RegExp(`class="t-account" href="/${lang}/me">Åse &lt;b(>|&gt;)Bæk`))
      assert.match(answer.headers.get('content-security-policy')!, /script-src 'self'/)
      assert.equal(answer.headers.get('cache-control'), 'no-store')
      for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) assert.match(tag, /\ssrc="\/static\//)
    }
  })
})

describe('one’s own page', () => {
  let site: TrySite
  before(async () => { site = await trySite() })
  after(() => site.close())

  test('changes name and language, and says at its field when a name is none', async () => {
    const { person, headers } = await tryPerson(site.site)
    assert.equal((await site.post('/en/me', { do: 'save', name: ' Kari  N. ', lang: 'sv' }, headers)).status, 303)
    const now = await site.site.people.byId(person.id)
    assert.deepEqual([now!.name, now!.lang], ['Kari N.', 'sv'])
    const wrong = await site.post('/en/me', { do: 'save', name: '   ', lang: 'sv' }, headers)
    assert.equal(wrong.status, 422)
    assert.match(await wrong.text(), /Write your name/)
  })
  test('ends one session and all others, of one’s own only', async () => {
    const mine = await tryPerson(site.site, { organisation: false }), other = await tryPerson(site.site, { organisation: false })
    const auth = await site.site.people.auth(), { internalAdapter } = await auth.$context, db = await site.site.people.db()
    const session = await internalAdapter.createSession(mine.person.id), theirs = await db.selectFrom('people_session').select('id').where('userId', '=', other.person.id).executeTakeFirstOrThrow()
    await site.post('/en/me', { do: 'end session', session: theirs.id }, mine.headers)
    assert.ok(await site.site.people.who(contextOf(other.headers)), 'another’s session goes on')
    await site.post('/en/me', { do: 'end session', session: session.id }, mine.headers)
    const left = async () => (await db.selectFrom('people_session').select('id').where('userId', '=', mine.person.id).execute()).length
    assert.equal(await left(), 1)
    await internalAdapter.createSession(mine.person.id)
    await site.post('/en/me', { do: 'end other sessions' }, mine.headers)
    assert.equal(await left(), 1)
    assert.ok(await site.site.people.who(contextOf(mine.headers)), 'this one goes on')
    assert.ok(!(await (await site.get('/en/me', mine.headers)).text()).includes(session.token), 'no key of a session stands in a page')
  })
  test('takes a new address once a letter there was answered by the same account', async () => {
    const mine = await tryPerson(site.site, { email: 'old@kommune.example', organisation: false }), other = await tryPerson(site.site, { email: 'other@kommune.example', organisation: false })
    for (const email of ['new@kommune.example', 'other@kommune.example']) assert.equal((await site.post('/en/me', { do: 'email', email }, mine.headers)).headers.get('location'), '/en/me?done=link')
    const link = await linkIn(site, 'new@kommune.example'), key = link.searchParams.get('key')!
    assert.equal((await site.site.people.byId(mine.person.id))!.email, 'old@kommune.example')
    assert.equal((await site.post(link.pathname, { key }, other.headers)).status, 410, 'another account cannot use it')
    assert.match(await (await site.get(link.pathname + link.search, mine.headers)).text(), /new@kommune\.example/)
    assert.equal((await site.post(link.pathname, { key }, mine.headers)).status, 303)
    assert.equal((await site.site.people.byId(mine.person.id))!.email, 'new@kommune.example')
    assert.equal((await site.post(link.pathname, { key }, mine.headers)).status, 410, 'once')
    const taken = await linkIn(site, 'other@kommune.example')
    assert.equal((await site.post(taken.pathname, { key: taken.searchParams.get('key')! }, mine.headers)).status, 409)
  })
  test('lets one take out what is kept, and no keys', async () => {
    const { person, headers, organisation, cookie } = await tryPerson(site.site, { name: 'Kari Nordmann', email: 'kari@kommune.example' })
    await site.site.outbox.send({ to: { person: person.id }, lang: 'en', kind: 'test', subject: { en: 'Hello', sv: 'Hej', da: 'Hej', nb: 'Hei' }, body: [] })
    const answer = await site.get('/en/me/export.json', headers), text = await answer.text(), data = JSON.parse(text)
    assert.match(answer.headers.get('content-disposition')!, /attachment/)
    assert.deepEqual([data.id, data.name, data.email, data.organisations[0].id, data.letters[0].subject, data.sessions.length], [person.id, 'Kari Nordmann', 'kari@kommune.example', organisation, 'Hello', 1])
    assert.ok(!text.includes(decodeURIComponent(cookie.split('=')[1]!).split('.')[0]!), 'the key of the session is not in it')
  })
  test('erases a person: name and address are nowhere any more, in no table and no file; the log keeps an id', async () => {
    const { person, headers, organisation } = await tryPerson(site.site, { name: 'Xylofonia Quist', email: 'xylofonia.quist@kommune.example', organisation: tryOrganisations.company })
    const colleague = await tryPerson(site.site, { organisation: organisation! })
    await site.post('/en/sign-in', { email: 'xylofonia.quist@kommune.example' })
    await site.post(`/en/organisations/${hexOf(organisation!)}`, { do: 'invite', email: 'xylofonia.quist@kommune.example' }, headers)
    await site.site.people.note('email.x', { person: person.id, email: 'xylofonia.quist@kommune.example' }, new Date(Date.now() + 60_000))
    const everywhere = async (): Promise<string> => (await Promise.all((await readdir(site.folder)).filter(f => f.includes('sqlite')).map(async f => (await readFile(join(site.folder, f))).toString('latin1')))).join('\n')
    assert.match(await everywhere(), /ylofonia/, 'the search finds it while it is there')
    assert.match(await (await site.get('/en/me/delete', headers)).text(), /only owner of Klart Vand ApS/)
    const done = await site.post('/en/me/delete', {}, headers)
    assert.equal(done.status, 200)
    assert.match(done.headers.get('set-cookie')!, /Max-Age=0/i)
    assert.doesNotMatch(await everywhere(), /ylofonia/i)
    assert.equal(await site.site.people.who(contextOf(headers)), undefined)
    assert.equal(await site.site.people.byId(person.id), undefined)
    assert.equal((await site.site.people.names([person.id])).size, 0)
    const events = await site.store.read(organisation!)
    assert.ok(events.some(e => e.event.type === 'member.left' && e.by === person.id))
    assert.deepEqual([...(await site.site.people.organisation(organisation!))!.members], [[colleague.person.id, 'member']])
  })
})

describe('organisations', () => {
  let site: TrySite
  before(async () => { site = await trySite() })
  after(() => site.close())
  const fields = { name: 'Sandvika kommune', kind: 'buyer', country: 'NO', number: '974 760 673' }

  test('are registered with a number that holds together; each problem stands at its field, in each language', async () => {
    const { headers } = await tryPerson(site.site, { organisation: false })
    for (const lang of langs) {
      const wrong = await site.post(`/${lang}/organisations/new`, { name: '', kind: '', country: 'DK', number: '10150818' }, headers), html = await wrong.text()
      assert.equal(wrong.status, 422)
      for (const id of ['kind', 'name', 'number']) assert.match(html, new RegExp(`href="#field-${id}"`))
      assert.match(html, /value="10150818"/, 'what was written stands')
    }
    const made = await site.post('/en/organisations/new', fields, headers)
    assert.equal(made.status, 303)
    const page = await site.get(made.headers.get('location')!, headers), html = await page.text()
    assert.match(html, /Not yet confirmed/)
    assert.match(html, /974 760 673/)
    assert.doesNotMatch(html, /value="invite"/, 'it invites nobody before it is confirmed')
    assert.equal((await site.post(made.headers.get('location')!, { do: 'confirm' }, headers)).status, 403, 'nobody confirms their own')
  })
  test('are seen by members and administrators only', async () => {
    const { organisation } = await tryPerson(site.site), outsider = await tryPerson(site.site, { organisation: false }), admin = await tryPerson(site.site, { organisation: false, admin: true })
    const path = `/en/organisations/${hexOf(organisation!)}`
    assert.equal((await site.get(path, outsider.headers)).status, 404)
    assert.equal((await site.post(path, { do: 'rename', name: 'Mine' }, outsider.headers)).status, 404)
    assert.equal((await site.get(path, admin.headers)).status, 200)
  })
  test('invite by a letter, which is accepted once, by whoever has its key', async () => {
    const { headers, organisation } = await tryPerson(site.site, { organisation: tryOrganisations.other, name: 'Olof Berg' }), path = `/en/organisations/${hexOf(organisation!)}`
    assert.equal((await site.post(path, { do: 'invite', email: 'x' }, headers)).status, 422)
    assert.equal((await site.post(path, { do: 'invite', email: 'New@Kommune.example', role: 'owner' }, headers)).status, 303)
    const mail = (await site.site.outbox.recent()).find(m => m.recipient === 'new@kommune.example')!, link = await linkIn(site, 'new@kommune.example')
    assert.match(mail.plain, /Olof Berg invites you to act for Rent Vatten AB/)
    assert.match(await (await site.get(path, headers)).text(), /new@kommune\.example/)
    assert.equal((await site.get(link.pathname + link.search)).headers.get('location'), `/en/sign-in?next=${encodeURIComponent(link.pathname + link.search)}`)
    const invited = await tryPerson(site.site, { organisation: false }), key = link.searchParams.get('key')!
    assert.match(await (await site.get(link.pathname + link.search, invited.headers)).text(), /Invitation to Rent Vatten AB/)
    const guess = await site.get(`${link.pathname}?key=${'0'.repeat(48)}`, invited.headers)
    assert.equal(guess.status, 410)
    assert.doesNotMatch(await guess.text(), /Rent Vatten/, 'the name is told to nobody without the key')
    assert.equal((await site.post(link.pathname, { key: '0'.repeat(48) }, invited.headers)).status, 410)
    assert.equal((await site.post(link.pathname, { key }, invited.headers)).status, 303)
    assert.equal((await site.site.people.byId(invited.person.id))!.organisations[0]!.role, 'owner')
    const late = await tryPerson(site.site, { organisation: false })
    assert.equal((await site.post(link.pathname, { key }, late.headers)).status, 410, 'once')
    const db = await site.site.people.db()
    assert.equal((await db.selectFrom('people_invitation').selectAll().where('organisation', '=', organisation!).execute()).length, 0, 'the address is kept no longer than it is needed')
    assert.ok(!JSON.stringify(await site.store.read(organisation!)).includes('kommune.example'), 'and never stands in the log')
  })
  test('invitations run out, and are taken back', async () => {
    let clock = Date.now()
    const other = await trySite(undefined, undefined, s => s, { now: () => new Date(clock) })
    const { headers, organisation } = await tryPerson(other.site), path = `/en/organisations/${hexOf(organisation!)}`, invited = await tryPerson(other.site, { organisation: false })
    await other.post(path, { do: 'invite', email: 'a@kommune.example' }, headers)
    await other.post(path, { do: 'invite', email: 'b@kommune.example' }, headers)
    const [a, b] = [await linkIn(other, 'a@kommune.example'), await linkIn(other, 'b@kommune.example')]
    await other.post(path, { do: 'take back invitation', invitation: b.pathname.split('/').at(-1)! }, headers)
    assert.equal((await other.post(b.pathname, { key: b.searchParams.get('key')! }, invited.headers)).status, 410)
    clock += 7 * 86_400_000
    assert.match(await (await other.post(a.pathname, { key: a.searchParams.get('key')! }, invited.headers)).text(), /too old/)
    const kept = async () => (await (await other.site.people.db()).selectFrom('people_invitation').select('email').execute()).map(i => i.email)
    assert.deepEqual(await kept(), ['a@kommune.example'])
    clock += 1000
    await sweep(other.site)
    assert.deepEqual(await kept(), [], 'whom it went to is forgotten')
    await other.close()
  })
  test('are left, and the last owner is told why not', async () => {
    const owner = await tryPerson(site.site, { organisation: { ...tryOrganisations.company, number: '29189420', name: 'B' } }), member = await tryPerson(site.site, { organisation: owner.organisation! })
    const path = `/en/organisations/${hexOf(owner.organisation!)}`
    const no = await site.post(path, { do: 'leave' }, owner.headers)
    assert.equal(no.status, 422)
    assert.match(await no.text(), /needs an owner/)
    assert.equal((await site.post(path, { do: 'remove member', person: owner.person.id }, member.headers)).status, 403)
    await site.post(path, { do: 'change role', person: member.person.id, role: 'owner' }, owner.headers)
    assert.equal((await site.post(path, { do: 'leave' }, owner.headers)).headers.get('location'), '/en/me?done=saved')
    assert.equal((await site.get(path, owner.headers)).status, 404)
  })
})

describe('administration', () => {
  let site: TrySite
  before(async () => { site = await trySite() })
  after(() => site.close())

  test('begins with the printed link: the first to use it becomes administrator, and no other does', async () => {
    const first = await tryPerson(site.site, { organisation: false }), second = await tryPerson(site.site, { organisation: false })
    const link = new URL(await adminLink(site.site.people, 'en')), other = new URL(await adminLink(site.site.people, 'en')), key = link.searchParams.get('key')!
    assert.equal((await site.get(link.pathname + link.search)).status, 303, 'sign in first')
    assert.equal((await site.get('/en/admin', first.headers)).status, 404, 'nobody is told that there is such a page')
    assert.equal((await site.get(link.pathname + link.search, first.headers)).status, 200)
    assert.deepEqual((await Promise.all([first, second].map(p => site.post(link.pathname, { key }, p.headers)))).map(a => a.status).sort(), [303, 410])
    assert.equal((await site.post(other.pathname, { key: other.searchParams.get('key')! }, second.headers)).status, 410, 'another link of the kind is of no use now')
    assert.equal((await site.post(link.pathname, { key: 'x' }, second.headers)).status, 410)
    const evenSo = new URL(await adminLink(site.site.people, 'en', true)), third = await tryPerson(site.site, { organisation: false })
    assert.equal((await site.post(evenSo.pathname, { key: evenSo.searchParams.get('key')! }, third.headers)).status, 303, 'whoever may run commands on the server can')
  })
  test('confirms organisations, one for each number, and hears of new ones', async () => {
    const admin = await tryPerson(site.site, { organisation: false, admin: true, email: 'admin@kommune.example' }), owner = await tryPerson(site.site, { organisation: false }), rival = await tryPerson(site.site, { organisation: false })
    const fields = { name: 'Bærum kommune', kind: 'buyer', country: 'NO', number: '935478715' }
    const [mine, theirs] = [await site.post('/en/organisations/new', fields, owner.headers), await site.post('/en/organisations/new', fields, rival.headers)].map(a => a.headers.get('location')!)
    assert.equal((await site.site.outbox.recent()).filter(m => m.recipient === 'admin@kommune.example' && m.subject.includes('Bærum kommune')).length, 2)
    const html = await (await site.get('/en/admin', admin.headers)).text()
    assert.match(html, /To be confirmed/)
    assert.equal((await site.post(mine!, { do: 'confirm' }, admin.headers)).status, 303)
    assert.equal((await site.post(theirs!, { do: 'confirm' }, admin.headers)).status, 403, 'not two under one number')
    assert.deepEqual((await site.site.outbox.recent()).filter(m => m.subject === 'Bærum kommune is confirmed').map(m => m.recipient), [(await site.site.people.emailOf(owner.person.id))], 'whoever waits hears of it, and nobody else')
    assert.match(await (await site.get(mine!, owner.headers)).text(), /href="\/en\/procurements#begin"/, 'and goes on from there')
    const waits = await (await site.get('/en/procurements', rival.headers)).text()
    assert.match(waits, /Bærum kommune waits for an administrator/)
    assert.ok((await site.site.people.byId(owner.person.id))!.organisations[0]!.confirmed)
    const late = await tryPerson(site.site, { organisation: false })
    assert.equal((await site.post('/en/organisations/new', fields, late.headers)).status, 409)
  })
  test('blocks an account: its sessions end at once; the last administrator stays', async () => {
    const admin = await tryPerson(site.site, { organisation: false, admin: true }), person = await tryPerson(site.site, { organisation: false, name: 'Zoë Ødegård' })
    const found = await (await site.get(`/en/admin?find=${encodeURIComponent('ØDEGÅRD')}`, admin.headers)).text()
    assert.match(found, /Zoë Ødegård/)
    assert.doesNotMatch(await (await site.get('/en/admin?find=%25_nothing', admin.headers)).text(), /Zoë Ødegård/)
    assert.equal((await site.post('/en/admin', { do: 'block', person: person.person.id }, admin.headers)).status, 303)
    assert.equal((await site.get('/en/me', person.headers)).status, 303)
    await site.post('/en/admin', { do: 'unblock', person: person.person.id }, admin.headers)
    assert.equal((await site.get('/en/me', person.headers)).status, 303, 'what had ended stays ended')
    const db = await site.site.people.db()
    await db.updateTable('people_about').set({ admin: 0 }).where('person', '<>', admin.person.id).execute()
    for (const what of ['end admin', 'block']) assert.equal((await site.post('/en/admin', { do: what, person: admin.person.id }, admin.headers)).status, 422, what)
    assert.equal((await site.post('/en/admin', { do: 'block', person: person.person.id }, person.headers)).status, 303)
    assert.equal((await site.site.people.byId(admin.person.id))!.admin, true)
  })
})
