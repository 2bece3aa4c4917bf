import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { start, type Started } from '../start.ts'
import { smallContent } from '../small-case.ts'
import { trySite } from '../try-site.ts'
import { personBy, readProviders } from './providers.ts'
import { readSignInSettings, signInSettings } from './settings.ts'

/** A browser that keeps cookies and follows nothing by itself. */
function visitor(base: string) {
  const cookies = new Map<string, string>()
  return {
    cookies,
    async go(path: string, form?: Record<string, string>): Promise<Response> {
      const answer = await fetch(new URL(path, base), { redirect: 'manual', headers: { cookie: [...cookies].map(([k, v]) => `${k}=${v}`).join('; '), 'accept-language': 'nb', ...(form ? { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' } : {}) }, ...(form ? { method: 'POST', body: new URLSearchParams(form).toString() } : {}) })
      for (const cookie of answer.headers.getSetCookie()) { const [pair] = cookie.split(';'), at = pair!.indexOf('='); if (/max-age=0/i.test(cookie)) cookies.delete(pair!.slice(0, at)); else cookies.set(pair!.slice(0, at), pair!.slice(at + 1)) }
      return answer
    },
  }
}
const hiddenIn = (html: string): Record<string, string> => Object.fromEntries([...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].slice(0, 5).map(m => [m[1]!, m[2]!.replaceAll('&amp;', '&')]))
const to = (answer: Response): string => answer.headers.get('location') ?? ''

describe('signing in elsewhere, by OpenID Connect', () => {
  let folder: string, content: string, server: Started & { ok: true }
  const logged: string[] = []
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tipp-oidc-'))
    content = await smallContent()
    const begun = await start({ port: 0, host: '127.0.0.1', lang: 'en', keep: { folder }, content, signIn: { testProvider: true }, log: line => logged.push(line) })
    assert.ok(begun.ok)
    server = begun
  })
  after(async () => { await server.stop(); for (const f of [folder, content]) await rm(f, { recursive: true, force: true }) })

  test('goes there with what the protocol asks for, picks a person, comes back signed in, and the next time is the same person', async () => {
    const ids: string[] = []
    for (const _ of [1, 2]) {
      const v = visitor(server.address), page = await (await v.go('/nb/sign-in?next=/nb/me?x=1')).text()
      const way = /href="(\/nb\/sign-in\/with\/test[^"]*)"/.exec(page)![1]!
      const away = new URL(to(await v.go(way)))
      assert.equal(away.pathname, '/test-provider/authorize')
      for (const name of ['state', 'nonce', 'code_challenge']) assert.ok(away.searchParams.get(name)!.length >= 20, name)
      assert.equal(away.searchParams.get('code_challenge_method'), 'S256')
      const choose = await (await v.go(away.pathname + away.search)).text()
      assert.match(choose, /Disse|oppdiktede/)
      const back = await v.go('/test-provider/authorize', { ...hiddenIn(choose), person: 'kari' })
      const done = await v.go(to(back))
      assert.equal(new URL(to(done), server.address).pathname, '/nb/sign-in/done')
      assert.equal(to(await v.go(to(done))), '/nb/me?x=1')
      const me = await (await v.go('/nb/me')).text()
      assert.match(me, /Kari Nordmann/)
      ids.push((JSON.parse(await (await v.go('/nb/me/export.json')).text()) as { id: string }).id)
      assert.equal((await v.go(to(back))).headers.getSetCookie().some(c => /session_token=[^;]/.test(c)), false, 'the code signs nobody in a second time')
    }
    assert.equal(ids[0], ids[1])
  })
  test('a state that this browser was not given, a changed code and no code sign nobody in', async () => {
    const v = visitor(server.address), away = new URL(to(await v.go('/en/sign-in/with/test')))
    const choose = await (await v.go(away.pathname + away.search)).text(), back = new URL(to(await v.go('/test-provider/authorize', { ...hiddenIn(choose), person: 'lars' })))
    const other = visitor(server.address)
    for (const [who, change] of [[other, (u: URL) => u], [v, (u: URL) => { u.searchParams.set('code', '0'.repeat(48)); return u }], [v, (u: URL) => { u.searchParams.delete('code'); return u }], [v, (u: URL) => { u.searchParams.set('state', 'x'); return u }]] as const) {
      const url = change(new URL(back)), answer = await who.go(url.pathname + url.search)
      assert.equal(new URL(to(answer), server.address).pathname.split('/').slice(2).join('/'), 'sign-in', url.search)
      assert.ok(![...who.cookies.keys()].some(k => k.endsWith('session_token')))
    }
  })
  test('is begun by no other site, and answers only this one', async () => {
    const v = visitor(server.address), answer = await fetch(new URL('/en/sign-in/with/test', server.address), { redirect: 'manual', headers: { 'sec-fetch-site': 'cross-site' } })
    assert.equal(answer.headers.get('location'), '/en/sign-in')
    const away = new URL(to(await v.go('/en/sign-in/with/test')))
    away.searchParams.set('redirect_uri', 'https://evil.test/')
    assert.equal((await v.go(away.pathname + away.search)).status, 400)
    assert.equal((await v.go('/en/sign-in/with/nobody')).status, 404)
    assert.equal((await v.go('/api/auth/callback/nobody')).status, 404)
  })
  test('nothing of the library is reached but what the pages need', async () => {
    const v = visitor(server.address)
    for (const path of ['/api/auth/sign-up/email', '/api/auth/sign-in/email', '/api/auth/sign-in/magic-link', '/api/auth/sign-in/social', '/api/auth/update-user', '/api/auth/delete-user', '/api/auth/list-accounts', '/api/auth/get-session', '/api/auth/ok', '/api/auth/error', '/api/auth/magic-link/verify?token=x', '/api/auth/link-social', '/api/auth/passkey/list-user-passkeys', '/api/auth/passkey/delete-passkey']) {
      for (const answer of [await v.go(path), await v.go(path, { email: 'a@x.no', password: 'x'.repeat(12), name: 'a' })]) assert.equal(answer.status, 404, path)
    }
    assert.equal((await v.go('/api/auth/passkey/generate-register-options')).status, 401, 'a passkey is added by whoever is signed in')
  })
})

test('the provider for trying out is nowhere unless it was asked for, nor in production, nor for another origin than this machine', async () => {
  const site = await trySite()
  for (const path of ['/test-provider/.well-known/openid-configuration', '/test-provider/jwks', '/test-provider/authorize']) assert.equal((await site.get(path)).status, 404)
  assert.doesNotMatch(await (await site.get('/en/sign-in')).text(), /with\/test/)
  await site.close()
  assert.equal(signInSettings({ testProvider: true }).testProvider, true)
  assert.equal(signInSettings({ testProvider: true, origin: 'https://tipp.example' }).testProvider, false)
  assert.deepEqual(readSignInSettings({ TIPP_TEST_PROVIDER: '1', TIPP_ORIGIN: 'https://tipp.example' }).problems, [{ setting: 'TIPP_TEST_PROVIDER', problem: 'test provider' }])
  const was = process.env.NODE_ENV
  try {
    process.env.NODE_ENV = 'production'
    assert.equal(signInSettings({ testProvider: true }).testProvider, false)
    assert.equal(signInSettings({}).mailPage, false)
    assert.deepEqual(readSignInSettings({ TIPP_TEST_PROVIDER: '1' }).problems, [{ setting: 'TIPP_TEST_PROVIDER', problem: 'test provider' }])
  } finally { process.env.NODE_ENV = was }
})

test('settings are read once, and what is wrong is told', () => {
  const origin = (said: string): unknown => readSignInSettings({ TIPP_ORIGIN: said }).given.origin
  assert.deepEqual(['https://tipp.example', 'https://tipp.example/', 'http://localhost:3000', 'http://127.0.0.1:1'].map(origin), ['https://tipp.example', 'https://tipp.example', 'http://localhost:3000', 'http://127.0.0.1:1'])
  for (const wrong of ['tipp.example', 'http://tipp.example', 'https://tipp.example/sub', 'https://u:p@tipp.example', 'ftp://x', 'javascript:1']) assert.deepEqual(readSignInSettings({ TIPP_ORIGIN: wrong }).problems.map(p => p.problem), ['origin'], wrong)
  assert.deepEqual(readSignInSettings({ TIPP_SECRET: 'short' }).problems.map(p => p.problem), ['secret'])
  const { providers, problems } = readProviders({ TIPP_OIDC: 'idporten, entra broken test', TIPP_OIDC_IDPORTEN_ISSUER: 'https://idporten.no', TIPP_OIDC_IDPORTEN_CLIENT_ID: 'a', TIPP_OIDC_IDPORTEN_CLIENT_SECRET: 's', TIPP_OIDC_ENTRA_ISSUER: 'https://login.microsoftonline.com/t/v2.0', TIPP_OIDC_ENTRA_CLIENT_ID: 'b', TIPP_OIDC_ENTRA_ACR: 'x', TIPP_OIDC_BROKEN_ISSUER: 'http://plain.test', TIPP_OIDC_BROKEN_CLIENT_ID: 'c', TIPP_OIDC_TEST_ISSUER: 'https://x.no', TIPP_OIDC_TEST_CLIENT_ID: 'd' })
  assert.deepEqual(problems, ['broken', 'test'])
  assert.deepEqual(providers.map(p => [p.id, p.name, p.config.discoveryUrl, p.config.scopes, p.config.authorizationUrlParams, p.config.requireIdTokenVerification, p.config.pkce]), [
    ['idporten', 'ID-porten', 'https://idporten.no/.well-known/openid-configuration', ['openid', 'profile'], { acr_values: 'idporten-loa-substantial' }, true, true],
    ['entra', 'Microsoft Entra ID', 'https://login.microsoftonline.com/t/v2.0/.well-known/openid-configuration', ['openid', 'profile', 'email'], { acr_values: 'x' }, true, true],
  ])
})

test('a sign-in at a lower level than was asked for is none', async () => {
  const env = { TIPP_OIDC: 'idporten,mitid', TIPP_OIDC_IDPORTEN_ISSUER: 'https://idporten.no', TIPP_OIDC_IDPORTEN_CLIENT_ID: 'a', TIPP_OIDC_MITID_ISSUER: 'https://broker.example', TIPP_OIDC_MITID_CLIENT_ID: 'b', TIPP_OIDC_MITID_ACR: 'level:x', TIPP_OIDC_MITID_ACR_ACCEPT: 'level:x level:y' }
  const [idporten, mitid] = readProviders(env).providers, by = (acr?: string) => ({ idToken: `x.${Buffer.from(JSON.stringify({ sub: 's', ...(acr ? { acr } : {}) })).toString('base64url')}.x` })
  const taken = async (p: typeof idporten, acr?: string): Promise<boolean> => (await p!.config.getUserInfo!(by(acr))) !== null
  assert.deepEqual([await taken(idporten, 'idporten-loa-substantial'), await taken(idporten, 'idporten-loa-high'), await taken(idporten, 'idporten-loa-low'), await taken(idporten)], [true, true, false, false])
  assert.deepEqual([await taken(mitid, 'level:y'), await taken(mitid, 'level:z')], [true, false])
  assert.equal(await idporten!.config.getUserInfo!({}), null, 'no ID token, no person')
})

test('a provider’s word for an address counts only where it says that it has checked it, or the keeper says so', () => {
  const claims = { sub: 's', name: 'Kari', email: 'Kari@Kommune.example' }
  assert.deepEqual(personBy('entra', claims, false), { name: 'Kari', email: 'kari@kommune.example', emailVerified: false })
  assert.equal(personBy('entra', claims, true).emailVerified, true)
  assert.equal(personBy('x', { ...claims, email_verified: 'true' }, false).emailVerified, false)
  const none = personBy('idporten', { sub: 's', given_name: 'Kari', family_name: 'Nordmann' }, true)
  assert.match(none.email, /^[0-9a-f]{32}@no-mail\.invalid$/)
  assert.deepEqual([none.name, none.emailVerified], ['Kari Nordmann', false])
  assert.notEqual(none.email, personBy('mitid', { sub: 's' }, false).email)
})
