import { createHash } from 'node:crypto'
import type { GenericOAuthConfig } from 'better-auth/plugins/generic-oauth'
import { nameFromEmail, readEmail, readName } from '../../people/index.ts'

/** Somewhere else to sign in, by OpenID Connect. */
export type Provider = { readonly id: string; readonly name: string; readonly config: GenericOAuthConfig }
type Env = Readonly<Record<string, string | undefined>>

/** What differs between those we know. Anything stands as it is said in the environment before this. */
const known: Readonly<Record<string, { readonly name: string; readonly scopes: string; readonly acr?: string; readonly accepts?: readonly string[] }>> = {
  // docs.digdir.no/docs/idporten: scopes openid and profile; the level of the sign-in by acr_values.
  idporten: { name: 'ID-porten', scopes: 'openid profile', acr: 'idporten-loa-substantial', accepts: ['idporten-loa-substantial', 'idporten-loa-high'] },
  // Through a broker, whose address is the issuer.
  mitid: { name: 'MitID Erhverv', scopes: 'openid' },
  // learn.microsoft.com/entra/identity-platform/v2-protocols-oidc
  entra: { name: 'Microsoft Entra ID', scopes: 'openid profile email' },
}

const claimsOf = (idToken: string): Record<string, unknown> => JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<string, unknown>
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** No mail can be sent there (RFC 2606, 2): it stands where a provider told no address, until the person gives one. */
const noMail = '@no-mail.invalid'
export const canGetMail = (email: string): boolean => !email.endsWith('.invalid')

/** Who somebody is by what a provider says of them. `trusted`: the keeper of this site says that its addresses are checked, though it does not say so itself. */
export function personBy(provider: string, claims: Readonly<Record<string, unknown>>, trusted: boolean): { readonly name: string; readonly email: string; readonly emailVerified: boolean } {
  const email = readEmail(text(claims.email)), name = readName(text(claims.name)) ?? readName(`${text(claims.given_name)} ${text(claims.family_name)}`)
  const instead = `${createHash('sha256').update(`${provider} ${text(claims.sub)}`).digest('hex').slice(0, 32)}${noMail}`
  return { name: name ?? (email ? nameFromEmail(email) : '–'), email: email ?? instead, emailVerified: email !== undefined && (trusted || claims.email_verified === true) }
}

export function providerOf(id: string, name: string, said: { readonly issuer: string; readonly client: string; readonly secret?: string; readonly scopes: string; readonly acr?: string; readonly accepts?: readonly string[]; readonly post?: boolean; readonly trusted?: boolean }): Provider {
  const { issuer, client, secret, scopes, acr, accepts, post, trusted = false } = said
  return {
    id, name,
    config: {
      providerId: id, name, discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, requireIdTokenVerification: true, pkce: true,
      clientId: client, ...(secret ? { clientSecret: secret, authentication: post ? 'post' : 'basic' } : {}), scopes: scopes.split(/[\s,]+/).filter(Boolean), ...(acr ? { authorizationUrlParams: { acr_values: acr } } : {}),
      // Only what stands in the ID token, which the library has checked before this is called: signature, issuer, audience, time, nonce.
      getUserInfo: async tokens => {
        if (!tokens.idToken) return null
        const claims = claimsOf(tokens.idToken)
        // What was asked for is a wish; whether it was met is for us to see (OpenID Connect Core 1.0, 5.5.1.1; docs.digdir.no, id_token from ID-porten).
        if (accepts && !accepts.includes(text(claims.acr))) return null
        return text(claims.sub) === '' ? null : { sub: text(claims.sub), ...personBy(id, claims, trusted) }
      },
    },
  }
}

/**
 * The providers of a site, from its environment: `TIPP_OIDC` names them, `TIPP_OIDC_<NAME>_…` says the rest. `problems` are names that lack
 * something: they are told to the keeper and offered to nobody.
 */
export function readProviders(env: Env): { readonly providers: readonly Provider[]; readonly problems: readonly string[] } {
  const providers: Provider[] = [], problems: string[] = []
  for (const id of new Set((env.TIPP_OIDC ?? '').toLowerCase().split(/[\s,]+/).filter(Boolean))) {
    const of = (what: string): string => env[`TIPP_OIDC_${id.toUpperCase().replaceAll('-', '_')}_${what}`] ?? ''
    const issuer = of('ISSUER'), client = of('CLIENT_ID'), preset = known[id]
    if (!/^[a-z][a-z0-9-]{0,30}$/.test(id) || id === 'test' || !URL.canParse(issuer) || new URL(issuer).protocol !== 'https:' || client === '') { problems.push(id); continue }
    const said = of('ACR'), acr = said || preset?.acr, accepts = of('ACR_ACCEPT') ? of('ACR_ACCEPT').split(/\s+/).filter(Boolean) : said ? said.split(/\s+/).filter(Boolean) : preset?.accepts
    providers.push(providerOf(id, of('NAME') || preset?.name || id, {
      issuer, client, scopes: of('SCOPES') || preset?.scopes || 'openid profile email', post: of('AUTH') === 'post', trusted: of('TRUST_EMAIL') === '1',
      ...(of('CLIENT_SECRET') ? { secret: of('CLIENT_SECRET') } : {}), ...(acr ? { acr } : {}), ...(accepts ? { accepts } : {}),
    }))
  }
  return { providers, problems }
}
