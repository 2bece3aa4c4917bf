import type { Context } from 'hono'
import type { EdgeCode } from './edge.ts'
import type { Site } from './site.ts'

/**
 * What the keeper of the server must be able to look up afterwards: who signed in and how, what failed, what was refused, what an
 * administrator did. One line of JSON each, so that nothing that was sent can make a line of its own. People stand by id; addresses of
 * the network, of mail and of pages, and what was written, stand in none. The table of lines is in docs/security/threat-model.md.
 */
export const securityEvents = ['signed in', 'sign-in failed', 'signed out', 'sessions ended', 'way of signing in changed', 'refused', 'administration', 'account deleted'] as const
export type SecurityEvent = (typeof securityEvents)[number]
export type SecurityLine = { readonly at: string; readonly security: SecurityEvent; readonly who?: string; readonly what?: string; readonly whom?: string; readonly where?: string }

export const securityLine = (now: Date, security: SecurityEvent, about: Omit<SecurityLine, 'at' | 'security'> = {}): string => JSON.stringify({ at: now.toISOString(), security, ...about } satisfies SecurityLine)
export const noteSecurity = (site: Pick<Site, 'audit' | 'now'>, event: SecurityEvent, about: Omit<SecurityLine, 'at' | 'security'> = {}): void => site.audit(securityLine(site.now(), event, about))

/** A part of a path that may be somebody's key: long, and no word of ours. Words have hyphens between short parts. */
const mayBeKey = (part: string): boolean => part.length > 40 || (part.length >= 16 && !/^[a-z]{1,20}(?:[-.][a-z]{1,20})*$/.test(part))
/** A path with everything left out that may be a key (the address of a practice, an invitation, a calendar) or that somebody wrote. */
export const shapeOfPath = (path: string): string => path.split('/').slice(0, 12).map(part => (mayBeKey(part) || !/^[\w.-]*$/.test(part) ? '…' : part)).join('/')

/** Refusals that tell of somebody trying what is not theirs; a form filled in wrongly is none. */
const refusals: ReadonlySet<EdgeCode> = new Set(['foreign', 'no right', 'not yours to do', 'not yours to see', 'too often'])
/** Set by what answers a refusal, read when the answer has been made. */
export type Refused = { refused?: EdgeCode }
export async function noteRefusal(site: Site, c: Context): Promise<void> {
  const code = c.get('refused') as EdgeCode | undefined
  if (code === undefined || !refusals.has(code)) return
  // A request from another site carries a cookie that its sender did not choose to send: no name is put to it.
  const who = code === 'foreign' ? undefined : (await site.people.who(c).catch(() => undefined))?.id
  noteSecurity(site, 'refused', { what: code, where: `${c.req.method.slice(0, 10)} ${shapeOfPath(c.req.path)}`, ...(who ? { who } : {}) })
}
