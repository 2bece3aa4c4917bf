import type { Store } from '../store/index.ts'

/** What is practised alone; group exercises and workshops have a day of their own. */
const practised = ['run', 'drill'] as const

/**
 * Deletes practice that nobody has touched for so many days, for ever; answers how many. What the public record showed of it goes with the
 * record's own daily round, which destroys the texts of cases that are no longer there.
 */
export async function deleteOldRuns(store: Store, days: number, now: Date): Promise<number> {
  const before = new Date(now.getTime() - days * 86_400_000).toISOString()
  let gone = 0
  for (const kind of practised) for (let from: number | undefined; ;) {
    const rows = await store.streams({ kind, limit: 500, ...(from === undefined ? {} : { before: from }) })
    for (const row of rows) if (row.changed < before && (await store.erase(row.id)).ok) gone++
    if (rows.length < 500) break
    from = rows.at(-1)!.born
  }
  return gone
}

/** A whole number of days from a setting; undefined when none is set, false when it is no such number. */
export const keptDays = (setting: string | undefined): number | undefined | false => (setting === undefined || setting === '' ? undefined : /^\d{1,5}$/.test(setting) && Number(setting) >= 1 ? Number(setting) : false)
