import { createHash, randomBytes } from 'node:crypto'
import type { People } from './index.ts'

const digestOf = (key: string): string => `admin-link.${createHash('sha256').update(key).digest('hex')}`
const hours = 24
type Note = { readonly even: boolean }

export async function administrators(people: People): Promise<number> {
  const { n } = await (await people.db()).selectFrom('people_about').select(e => e.fn.countAll<number>().as('n')).where('admin', '=', 1).where('blocked', '=', 0).executeTakeFirstOrThrow()
  return Number(n)
}

/** A link that makes whoever opens it first, signed in, an administrator. `even`: although there is one already, for whoever may run commands on the server. */
export async function adminLink(people: Pick<People, 'note' | 'origin'>, lang: string, even = false): Promise<string> {
  const key = randomBytes(24).toString('hex')
  await people.note(digestOf(key), { even } satisfies Note, new Date(Date.now() + hours * 3_600_000))
  return `${people.origin()}/${lang}/administrator?key=${key}`
}

export async function linkHolds(people: People, key: string): Promise<boolean> {
  const note = /^[0-9a-f]{48}$/.test(key) ? await people.noted<Note>(digestOf(key)) : undefined
  return note !== undefined && (note.even || await administrators(people) === 0)
}

export async function useLink(people: People, key: string, person: string): Promise<boolean> {
  if (!(await linkHolds(people, key)) || !(await people.used(digestOf(key)))) return false
  await people.about(person, { admin: true })
  // The other links that were printed are of no more use to anybody.
  await (await people.db()).deleteFrom('people_verification').where('identifier', 'like', 'admin-link.%').execute()
  return true
}
