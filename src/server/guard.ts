import { createMiddleware } from 'hono/factory'
import { edge, type EdgeProblem } from './edge.ts'

/** Sent with everything. No script or style of a page's own text may run; the address of a run never leaves in a referrer. */
export const headers: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  // Nothing to other sites. 'no-referrer' would also make browsers send `Origin: null` with our own forms, and without TLS that is
  // all they say of where a form comes from.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** A year, and for names below ours too (OWASP ASVS 5.0, 3.4.1): only where the public address is one of TLS. */
const stay = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } as const
export const headersFor = (origin: string): Readonly<Record<string, string>> => (origin.startsWith('https://') ? { ...headers, ...stay } : headers)

export const withHeaders = (origin: () => string) => createMiddleware(async (c, next) => {
  await next()
  // An answer that is made for other sites says so itself (an open read, the check that is framed); everything else gets ours.
  for (const [name, value] of Object.entries(headersFor(origin()))) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  // A run's address is its key, and its pages change with every step: nobody in between may keep them.
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
})

/** Set for an address that other sites may use from a browser. */
export type Open = { open?: true }

/**
 * Lets pages of any site ask an address, and read the answer: reads of the law, and the check, which stores nothing. Without
 * credentials, so that an answer can never be somebody's own. What a browser asks beforehand is answered here.
 */
export const openToOthers = (methods: string) => createMiddleware<{ Variables: Open }>(async (c, next) => {
  c.set('open', true)
  if (c.req.method === 'OPTIONS') {
    return c.body(null, 204, { ...open, allow: methods, 'access-control-allow-methods': methods, 'access-control-allow-headers': 'content-type', 'access-control-max-age': '86400', 'cache-control': 'public, max-age=86400' })
  }
  await next()
  for (const [name, value] of Object.entries(open)) c.res.headers.set(name, value)
  return undefined
})
const open: Readonly<Record<string, string>> = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'etag', 'cross-origin-resource-policy': 'cross-origin' }

/**
 * Whether something that changes may be asked for from where it was asked. Browsers say where a request comes from in
 * Sec-Fetch-Site and, for older ones, Origin; a program that is not a browser says neither and carries nobody's cookies.
 */
export function foreignRequest(request: Request): EdgeProblem | undefined {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined
  return elsewhere(name => request.headers.get(name), new URL(request.url).host) ? edge('foreign') : undefined
}
/** Whether what a browser says of where a request comes from names another site than the one that was asked. */
export function elsewhere(header: (name: string) => string | null, asked: string): boolean {
  const site = header('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = header('origin')
  if (origin === null) return false
  // Behind a proxy the scheme may differ; the host is what the reader sees in the address bar.
  const host = header('x-forwarded-host') ?? header('host') ?? asked
  try {
    return new URL(origin).host !== host
  } catch {
    return true
  }
}
