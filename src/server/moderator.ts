import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie, deleteCookie } from 'hono/cookie'
import { atMost } from './kept-register.ts'

/** Shorter keys are as good as none: they can be guessed. */
export const shortestKey = 16
const name = 'tipp-moderator', hours = 8

export const usable = (key: string | undefined): key is string => key !== undefined && key.length >= shortestKey

/** Compared by their digests, so that neither where they differ nor how long they are shows in the time it takes. */
export const same = (a: string, b: string): boolean => timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())

/** What the cookie holds: when it ends, and a mark that only who has the key can make. The key itself never leaves the server. */
const tokenFor = (key: string, ends: number): string => `${ends}.${createHmac('sha256', key).update(`tipp moderator until ${ends}`).digest('base64url')}`

export function isModerator(c: Context, key: string, now: Date): boolean {
  const token = getCookie(c, name) ?? '', ends = Number(token.split('.')[0])
  return Number.isSafeInteger(ends) && ends > now.getTime() && ends <= now.getTime() + hours * 3_600_000 && same(token, tokenFor(key, ends))
}

export function letIn(c: Context, key: string, now: Date): void {
  const ends = now.getTime() + hours * 3_600_000
  const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
  setCookie(c, name, tokenFor(key, ends), { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: hours * 3600, secure })
}
export const letOut = (c: Context): void => { deleteCookie(c, name, { path: '/' }) }

/** Wrong keys, counted for the whole process and for every door: nobody guesses a key ten times a quarter of an hour. */
const tries = atMost(10, 15 * 60_000, () => Date.now())
/** Somebody knocks with a key. */
export function knock(c: Context, key: string, tried: string, now: Date): 'in' | 'wrong key' | 'too many tries' {
  if (!tries.may()) return 'too many tries'
  if (!same(tried, key)) { tries.count(); return 'wrong key' }
  letIn(c, key, now)
  return 'in'
}
