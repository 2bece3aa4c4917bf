import { randomBytes } from 'node:crypto'
import type { PeopleDb } from './tables.ts'

export type Notes = {
  /** Something that holds until a moment and is used once, such as a key in a letter; the name carries a digest of the key, never the key. */
  readonly note: (name: string, value: object, until: Date) => Promise<void>
  readonly noted: <T>(name: string) => Promise<T | undefined>
  /** True for whoever uses it first. */
  readonly used: (name: string) => Promise<boolean>
}

/** Kept where the library keeps its own of the kind. Moments are text, which PostgreSQL takes too. */
export function notesOn(db: () => Promise<PeopleDb>): Notes {
  const now = (): string => new Date().toISOString()
  return {
    note: async (name, value, until) => {
      const at = now(), database = await db()
      await database.deleteFrom('people_verification').where('expiresAt', '<', at).execute()
      await database.insertInto('people_verification').values({ id: randomBytes(16).toString('hex'), identifier: name, value: JSON.stringify(value), expiresAt: until.toISOString(), createdAt: at, updatedAt: at }).execute()
    },
    noted: async <T>(name: string) => {
      const row = await (await db()).selectFrom('people_verification').select('value').where('identifier', '=', name).where('expiresAt', '>', now()).executeTakeFirst()
      return row && JSON.parse(row.value) as T
    },
    used: async name => Number((await (await db()).deleteFrom('people_verification').where('identifier', '=', name).executeTakeFirst()).numDeletedRows) === 1,
  }
}
