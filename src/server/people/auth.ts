import type { BetterAuthOptions } from 'better-auth'
import type { Tables } from '../../store/index.ts'
import type { PeopleTables } from './tables.ts'
import type { Provider } from './providers.ts'

/** Where the library answers; only some of its addresses are let through (see routes-passkeys.ts and routes-provider.ts). */
export const authPath = '/api/auth'
/** OWASP ASVS 5.0, 6.5.5: ten minutes at most. */
export const linkMinutes = 10
/** Not used for so long, a session ends. */
export const sessionDays = 7
/** However much it is used, a session ends after so long. */
export const longestSessionDays = 30

export type AuthNeeds = {
  readonly tables: Tables<PeopleTables>
  readonly secret: string
  /** The public address, without a slash at the end. */
  readonly origin: string
  readonly log: (line: string) => void
  readonly sendLink: (to: string, token: string, about: Readonly<Record<string, unknown>>) => Promise<void>
  readonly blocked: (person: string) => Promise<boolean>
}

export const cookiePrefix = (origin: string): string => `${origin.startsWith('https://') ? '__Host-' : ''}tipp`
/** Whether a request carries a session at all: most do not, and need no look into the database. */
export const sessionCookie = (origin: string): string => `${cookiePrefix(origin)}.session_token`

/** What the library is told; `getMigrations` in a test reads the same. */
export function authOptions(needs: AuthNeeds): BetterAuthOptions {
  const { tables, secret, origin, log } = needs
  return {
    database: { dialect: tables.dialect, type: tables.type }, secret, baseURL: origin, basePath: authPath, trustedOrigins: [origin], appName: 'TIPP',
    telemetry: { enabled: false },
    // Ours count over the mails as well, and answer in the reader's language (limits.ts).
    rateLimit: { enabled: false },
    user: { modelName: 'people_person' }, verification: { modelName: 'people_verification' },
    session: { modelName: 'people_session', expiresIn: sessionDays * 86_400, updateAge: 86_400, cookieCache: { enabled: false } },
    // A provider that says it has checked the address may be joined to an account that has the same; tokens of providers are of no use to us.
    account: { modelName: 'people_account', accountLinking: { enabled: true, disableImplicitLinking: false }, updateAccountOnSignIn: false },
    advanced: {
      // Cookies have our own prefix: with https `__Host-`, which browsers take only for this host, this path and over TLS (RFC 6265bis, 4.1.3.2).
      useSecureCookies: false, cookiePrefix: cookiePrefix(origin),
      defaultCookieAttributes: { secure: origin.startsWith('https://'), httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    logger: { disabled: false, level: 'error', log: (level, message) => { if (level === 'error') log(`sign-in: ${message.slice(0, 300)}`) } },
    databaseHooks: {
      session: { create: { before: async session => (await needs.blocked(session.userId) ? false : undefined) } },
      account: { create: { before: async account => ({ data: { ...account, accessToken: null, refreshToken: null, idToken: null } }) } },
    },
  }
}

/** The library with what everybody needs: sessions, links by mail, passkeys; with a provider when one is signed in at. It takes half a second to load, so it is loaded when the first person signs in. */
export async function makeAuth(needs: AuthNeeds, provider?: Provider) {
  const [{ betterAuth }, { magicLink }, { passkey }, oauth] = await Promise.all([
    import('better-auth'), import('better-auth/plugins/magic-link'), import('@better-auth/passkey'), provider ? import('better-auth/plugins/generic-oauth') : undefined,
  ])
  const options = authOptions(needs), host = new URL(needs.origin).hostname
  const links = magicLink({ expiresIn: linkMinutes * 60, storeToken: 'hashed', sendMagicLink: ({ email, token, metadata }) => needs.sendLink(email, token, metadata ?? {}) })
  const keys = passkey({ rpID: host, rpName: 'TIPP', origin: needs.origin, schema: { passkey: { modelName: 'people_passkey' } } })
  const more = provider && oauth ? [oauth.genericOAuth({ config: [provider.config] })] : []
  return betterAuth({ ...options, plugins: [links, keys, ...more] })
}
export type Auth = Awaited<ReturnType<typeof makeAuth>>
