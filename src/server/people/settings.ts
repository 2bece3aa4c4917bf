import { readProviders, type Provider } from './providers.ts'

/** What the keeper says of signing in. */
export type SignInGiven = {
  /** The public address. A function where it is known only once the program listens. */
  readonly origin?: string | (() => string)
  readonly providers?: readonly Provider[]
  readonly secret?: string
  /** Lets anybody sign in as a person of their choice: for trying out on one's own machine. */
  readonly testProvider?: boolean
  /** Whether a proxy of ours stands in front, which says where requests come from. */
  readonly behindProxy?: boolean
}

export type SignInSettings = {
  readonly origin: () => string
  readonly providers: readonly Provider[]
  readonly secret?: string
  /** On the keeper's own machine and not in production: letters can be read on a page when there is no server for mail. */
  readonly mailPage: boolean
  readonly testProvider: boolean
  readonly behindProxy: boolean
}

const isLocal = (origin: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname)

export function signInSettings({ origin = 'http://localhost:3000', providers = [], secret, testProvider = false, behindProxy = false }: SignInGiven): SignInSettings {
  // An address that is known only once the program listens is that of this machine.
  const at = typeof origin === 'string' ? () => origin : origin, local = process.env.NODE_ENV !== 'production' && (typeof origin !== 'string' || isLocal(origin))
  return { origin: at, providers, ...(secret ? { secret } : {}), mailPage: local, testProvider: testProvider && local, behindProxy }
}

type Env = Readonly<Record<string, string | undefined>>
export type SettingProblem = { readonly setting: string; readonly problem: 'origin' | 'provider' | 'secret' | 'test provider' }

/** The same from the environment, with what is wrong in it: a wrong public address or secret hinders the start, the rest is told and left out. */
export function readSignInSettings(env: Env): { readonly given: SignInGiven; readonly problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [], { TIPP_ORIGIN, TIPP_SECRET, TIPP_TEST_PROVIDER, TIPP_BEHIND_PROXY } = env
  const url = TIPP_ORIGIN && URL.canParse(TIPP_ORIGIN) ? new URL(TIPP_ORIGIN) : undefined
  // Passkeys and secure cookies want TLS; only one's own machine does without (w3.org/TR/secure-contexts).
  const origin = url && (url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(url.origin))) && url.pathname === '/' && url.search === '' && url.username === '' ? url.origin : undefined
  if (TIPP_ORIGIN && !origin) problems.push({ setting: 'TIPP_ORIGIN', problem: 'origin' })
  if (TIPP_SECRET && TIPP_SECRET.length < 32) problems.push({ setting: 'TIPP_SECRET', problem: 'secret' })
  const { providers, problems: wrong } = readProviders(env)
  for (const id of wrong) problems.push({ setting: `TIPP_OIDC_${id.toUpperCase()}_…`, problem: 'provider' })
  const wanted = TIPP_TEST_PROVIDER === '1', refused = wanted && (process.env.NODE_ENV === 'production' || (origin !== undefined && !isLocal(origin)))
  if (refused) problems.push({ setting: 'TIPP_TEST_PROVIDER', problem: 'test provider' })
  return {
    given: { ...(origin ? { origin } : {}), providers, ...(TIPP_SECRET && TIPP_SECRET.length >= 32 ? { secret: TIPP_SECRET } : {}), testProvider: wanted && !refused, behindProxy: TIPP_BEHIND_PROXY === '1' },
    problems,
  }
}
