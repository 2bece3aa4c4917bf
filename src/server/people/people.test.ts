import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import type { TablesPlace } from '../../store/index.ts'
import { tryOrganisations, tryPerson } from '../try-people.ts'
import { trySite, type TrySite } from '../try-site.ts'
import { authOptions } from './auth.ts'
import { safeNext } from './next.ts'
import { openPeople, settledSecret } from './tables.ts'
import { contextOf } from './try-context.ts'

describe('people of a site', () => {
  let site: TrySite
  before(async () => { site = await trySite() })
  after(() => site.close())

  test('who asks is known by the session, with the organisations they act for', async () => {
    const { person, organisation, cookie } = await tryPerson(site.site, { name: 'Kari Nordmann', lang: 'nb' })
    const known = await site.site.people.who(contextOf({ cookie }))
    assert.deepEqual(known, person)
    assert.deepEqual(known!.organisations, [{ ...tryOrganisations.buyer, id: organisation, role: 'owner', confirmed: true }])
    assert.equal(known!.lang, 'nb')
    assert.deepEqual([...await site.site.people.names([person.id, 'nobody'])], [[person.id, 'Kari Nordmann']])
    assert.equal((await site.site.people.organisation(organisation!))!.members.get(person.id), 'owner')
    assert.equal(await site.site.people.organisation('case.1'), undefined)
  })
  test('nobody, a forged and a foreign cookie are nobody', async () => {
    const { cookie } = await tryPerson(site.site, { organisation: false })
    const [name, value] = [cookie.slice(0, cookie.indexOf('=')), cookie.slice(cookie.indexOf('=') + 1)]
    for (const said of ['', 'other=1', `${name}=`, `${name}=abc`, `${name}=${value.slice(0, -6)}AAAAAA`, `${name}=${encodeURIComponent(`${decodeURIComponent(value).split('.')[0]}.`)}`]) assert.equal(await site.site.people.who(contextOf(said ? { cookie: said } : {})), undefined, said)
    assert.ok(await site.site.people.who(contextOf({ cookie: `x=1; ${cookie}; y=2` })))
  })
  test('who is blocked is nobody at once', async () => {
    const { person, cookie } = await tryPerson(site.site, { organisation: false })
    await site.site.people.about(person.id, { blocked: true })
    assert.equal(await site.site.people.who(contextOf({ cookie })), undefined)
  })
  test('a second person joins an organisation that is there', async () => {
    const first = await tryPerson(site.site, { organisation: tryOrganisations.company }), second = await tryPerson(site.site, { organisation: tryOrganisations.company })
    assert.equal(first.organisation, second.organisation)
    assert.equal(second.person.organisations[0]!.role, 'member')
  })
  test('pages that are open to all set no cookie', async () => {
    const other = await trySite()
    for (const path of ['/sv/', '/sv/cases/small-case', '/sv/check', '/sv/law', '/sv/myths']) {
      const answer = await other.get(path)
      assert.equal(answer.headers.get('set-cookie'), null, path)
    }
    await other.close()
  })
})

test('only our own pages are gone to after signing in', () => {
  for (const said of ['/sv/me', '/en/live/abc?x=1#y', '/da/']) assert.equal(safeNext(said), said)
  for (const said of [undefined, '', '/', 'sv/me', '//evil.test', '///evil.test', '/\\evil.test', 'https://evil.test/sv/', '/sv\\@evil.test/', '/sv/\\evil', '/sv/../..//evil.test', '/sv/\n', '/xx/me', '/api/v1/x', '/sv/sign-in', '/sv/sign-in/link?token=1', 'javascript:alert(1)', `/sv/${'x'.repeat(1000)}`, '/sv/%0d%0aset-cookie:x']) {
    const next = safeNext(said)
    if (next !== undefined) assert.equal(new URL(next, 'https://tipp.test').origin, 'https://tipp.test', said)
    if (!said?.startsWith('/sv/%0d')) assert.equal(next, undefined, said)
  }
})

function kept(name: string, place: () => Promise<{ at: TablesPlace; remove: () => Promise<void> }>): void {
  describe(`what is kept of people, ${name}`, () => {
    let at: TablesPlace, remove: () => Promise<void>
    before(async () => { ({ at, remove } = await place()) })
    after(() => remove())
    test('the tables are those that the library would make, however many open them at once', async () => {
      const all = await Promise.all([openPeople(at), openPeople(at), openPeople(at)]), { getMigrations } = await import('better-auth/db/migration'), [{ magicLink }, { passkey }] = await Promise.all([import('better-auth/plugins/magic-link'), import('@better-auth/passkey')])
      const nothing = async (): Promise<never> => { throw new Error('not asked') }
      const options = authOptions({ tables: all[0]!, secret: randomBytes(32).toString('hex'), origin: 'https://tipp.test', log: () => {}, sendLink: nothing, blocked: nothing })
      const { toBeCreated, toBeAdded } = await getMigrations({ ...options, plugins: [magicLink({ sendMagicLink: nothing }), passkey({ schema: { passkey: { modelName: 'people_passkey' } } })] })
      assert.deepEqual([toBeCreated, toBeAdded], [[], []])
      const secrets = await Promise.all(all.map((t, i) => settledSecret(t.db, 'secret', () => `drawn by ${i}`)))
      assert.equal(new Set(secrets).size, 1, 'all processes have one secret')
      for (const t of all) await t.close()
    })
  })
}
kept('a folder', async () => { const folder = await mkdtemp(join(tmpdir(), 'tipp-people-')); return { at: { folder }, remove: () => rm(folder, { recursive: true }) } })
const url = process.env.TEST_DATABASE_URL
if (url) {
  kept('PostgreSQL', async () => {
    const schema = `test_${randomBytes(6).toString('hex')}`, past = new pg.Pool({ connectionString: url, max: 1 })
    await past.query(`create schema ${schema}`)
    return { at: { postgres: url, schema }, remove: async () => { await past.query(`drop schema ${schema} cascade`); await past.end() } }
  })
} else test('what is kept of people, PostgreSQL', { skip: 'TEST_DATABASE_URL is not set' }, () => { console.log('NOT TESTED: people on PostgreSQL. Set TEST_DATABASE_URL to test it.') })
