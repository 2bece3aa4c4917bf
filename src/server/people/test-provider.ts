import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import type { Context } from 'hono'
import { acceptedLang } from '../language.ts'
import { peoplePages as pages, type TestPerson } from '../../web/index.ts'
import type { Address, Answer } from '../address.ts'
import { readForm } from '../body.ts'
import { edge } from '../edge.ts'
import { commonOf } from '../pages-common.ts'
import { answerEdge, page, type Site } from '../site.ts'
import { providerOf, type Provider } from './providers.ts'

/**
 * A provider of OpenID Connect for trying out, where one signs in by picking an invented person. It is there only when it was asked for, outside
 * production, on one's own machine (settings.ts); it speaks the same protocol as the real ones, so that their way is the one that is tried.
 */
export const testPeople: readonly TestPerson[] = [
  { id: 'kari', name: 'Kari Nordmann', email: 'kari.nordmann@kommune.example' }, { id: 'lars', name: 'Lars Sørensen', email: 'lars.soerensen@kommune.example' }, { id: 'eva', name: 'Eva Lindqvist', email: 'eva.lindqvist@kommun.example' },
  { id: 'mette', name: 'Mette Holm', email: 'mette.holm@klartvand.example' }, { id: 'olof', name: 'Olof Berg', email: 'olof.berg@rentvatten.example' }, { id: 'ingrid', name: 'Ingrid Dahl', email: 'ingrid.dahl@hjelper.example' },
]
const root = '/test-provider', client = 'tipp'
type Code = { readonly person: TestPerson; readonly nonce: string; readonly challenge: string; readonly redirect: string; readonly until: number }
type State = { readonly key: KeyObject; readonly jwk: object; readonly secret: string; readonly codes: Map<string, Code> }
const states = new Map<string, State>()

/** One key and secret for each origin in this process; nothing of it outlives the program. */
function stateOf(origin: string): State {
  let state = states.get(origin)
  if (!state) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    states.set(origin, state = { key: privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid: 'test', alg: 'ES256', use: 'sig' }, secret: randomBytes(24).toString('hex'), codes: new Map() })
  }
  return state
}

/** The provider as the site knows it; made when it is used, for the address is known only once the program listens. */
export const testProvider = (origin: () => string): Provider => ({
  id: 'test', name: 'Test',
  get config() { return providerOf('test', 'Test', { issuer: `${origin()}${root}`, client, secret: stateOf(origin()).secret, scopes: 'openid profile email' }).config },
})

const only = (answer: Answer): Answer => (site, c) => (site.signIn.testProvider ? answer(site, c) : answerEdge(site, c, edge('not found')))
const b64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const discovery: Answer = (site, c) => {
  const at = `${site.people.origin()}${root}`
  return c.json({ issuer: at, authorization_endpoint: `${at}/authorize`, token_endpoint: `${at}/token`, jwks_uri: `${at}/jwks`, response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['ES256'], code_challenge_methods_supported: ['S256'], token_endpoint_auth_methods_supported: ['client_secret_basic'] })
}
const jwks: Answer = (site, c) => c.json({ keys: [stateOf(site.people.origin()).jwk] })

/** What came with the question, checked as a real one would: an answer goes to nobody but this site. */
function asked(site: Site, said: (name: string) => string | undefined): Record<string, string> | undefined {
  const names = ['state', 'nonce', 'code_challenge', 'redirect_uri'] as const, values = Object.fromEntries(names.map(name => [name, said(name) ?? '']))
  return said('client_id') === client && names.every(name => values[name] !== '') && values.redirect_uri === `${site.people.origin()}/api/auth/callback/test` ? { ...values, client_id: client } : undefined
}

const choose: Answer = (site, c) => {
  const hidden = asked(site, name => c.req.query(name)), lang = acceptedLang(c.req.header('accept-language'))
  return hidden ? page(c, pages.testProvider({ ...commonOf(site.statics, lang, '/sign-in'), action: `${root}/authorize`, hidden, people: testPeople })) : answerEdge(site, c, edge('bad request'))
}

const chosen: Answer = async (site, c) => {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const values = asked(site, name => form.value[name]?.at(-1)), person = testPeople.find(p => p.id === form.value.person?.at(-1))
  if (!values || !person) return answerEdge(site, c, edge('bad request'))
  const code = randomBytes(24).toString('hex'), { codes } = stateOf(site.people.origin())
  codes.set(code, { person, nonce: values.nonce!, challenge: values.code_challenge!, redirect: values.redirect_uri!, until: Date.now() + 60_000 })
  return c.redirect(`${values.redirect_uri}?${new URLSearchParams({ code, state: values.state! })}`, 303)
}

async function token(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw), origin = site.people.origin(), { key, secret, codes } = stateOf(origin)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const one = (name: string): string => form.value[name]?.at(-1) ?? '', code = codes.get(one('code'))
  codes.delete(one('code'))
  if (c.req.header('authorization') !== `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}`) return c.json({ error: 'invalid_client' }, 401)
  const fits = code && code.until > Date.now() && code.redirect === one('redirect_uri') && createHash('sha256').update(one('code_verifier')).digest('base64url') === code.challenge
  if (!fits) return c.json({ error: 'invalid_grant' }, 400)
  const at = Math.floor(Date.now() / 1000), { person, nonce } = code
  const head = b64({ alg: 'ES256', kid: 'test', typ: 'JWT' }), claims = b64({ iss: `${origin}${root}`, aud: client, sub: person.id, iat: at, exp: at + 300, nonce, name: person.name, email: person.email, email_verified: true })
  const signed = sign('sha256', Buffer.from(`${head}.${claims}`), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')
  return c.json({ access_token: randomBytes(24).toString('hex'), token_type: 'Bearer', expires_in: 60, id_token: `${head}.${claims}.${signed}` })
}

export const testProviderAddresses: readonly Address[] = [
  [`${root}/.well-known/openid-configuration`, { GET: only(discovery) }],
  [`${root}/jwks`, { GET: only(jwks) }],
  [`${root}/authorize`, { GET: only(choose), POST: only(chosen) }],
  [`${root}/token`, { POST: only(token) }],
]
