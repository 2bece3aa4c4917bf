import type { Context } from 'hono'
import { clientOf, limitEach } from './people/limits.ts'
import type { Site } from './site.ts'

/**
 * What one person, and one address of the network, may do in a quarter of an hour, in each process: far above what people do, low enough
 * that nobody fills the disk or keeps the others waiting. An address counts for many, for a whole town hall may share one.
 */
export const changeLimits = {
  /** Beginning a real case. */
  begin: { person: 20, address: 200 },
  /** A document. */
  upload: { person: 60, address: 600 },
  /** A mail to somebody of one's choice. */
  invitation: { person: 30, address: 150 },
  /** Everything else that somebody signed in changes. */
  command: { person: 600, address: 12_000 },
  /** Beginning a practice, an exercise, a workshop or a drill: nobody is signed in, and a class shares one address. */
  practice: { person: 300, address: 300 },
  /** A step or a plan weighed for another program. */
  weighing: { person: 1200, address: 1200 },
} as const satisfies Readonly<Record<string, { readonly person: number; readonly address: number }>>
export type Change = keyof typeof changeLimits
export const limitMinutes = 15

/** What a request counts as; the first that fits. */
const table: readonly (readonly [RegExp, Change])[] = [
  [/^\/[a-z]{2}\/procurements$/, 'begin'],
  [/^\/[a-z]{2}\/procurements\/[^/]+\/documents$/, 'upload'],
  [/^\/[a-z]{2}\/cases\/[^/]+\/runs$|^\/api\/v1\/runs$|^\/[a-z]{2}\/(?:exercises|workshops?|drills)(?:\/[^/]+)?$|^\/api\/v1\/exercises$/, 'practice'],
  [/^\/api\/v1\/check$/, 'weighing'],
]
export const changeOf = (path: string): Change | undefined => table.find(([pattern]) => pattern.test(path))?.[1]

type Counter = (key: string) => number
const counts = new WeakMap<Site, Readonly<Record<string, Counter>>>()
function countersOf(site: Site): Readonly<Record<string, Counter>> {
  let all = counts.get(site)
  if (!all) counts.set(site, all = Object.fromEntries(Object.entries(changeLimits).flatMap(([name, most]) => (['person', 'address'] as const).map(by => [`${name}.${by}`, limitEach(most[by], limitMinutes * 60_000, () => site.now().getTime())]))))
  return all
}

/** The machine itself, or a proxy on it that the program was not told of: it stands for everybody, and so for nobody. */
const nobodys = (address: string): boolean => address === 'unknown' || address === '::1' || address.startsWith('127.') || /^(?:0{0,4}:){3}0{0,4}$/.test(address)

/** The seconds to wait before this may be done again; 0 where it may be done now. */
export function waitFor(site: Site, c: Context, change: Change, person: string | undefined): number {
  const all = countersOf(site), address = clientOf(c, site.signIn.behindProxy)
  return Math.max(person === undefined ? 0 : all[`${change}.person`]!(person), nobodys(address) ? 0 : all[`${change}.address`]!(address))
}

/** For everything that changes: the seconds to wait, if any. Whoever is not signed in is counted by address, and only where something is begun. */
export async function waitToChange(site: Site, c: Context): Promise<number> {
  if (c.req.method !== 'POST') return 0
  const change = changeOf(c.req.path)
  if (change === 'practice' || change === 'weighing') return waitFor(site, c, change, undefined)
  const person = await site.people.who(c)
  return person === undefined ? 0 : waitFor(site, c, change ?? 'command', person.id)
}
