import assert from 'node:assert/strict'
import type { TrySite } from './try-site.ts'

export const tableSeats = ['buyer', 'expert', 'lawyer', 'supplier-a', 'supplier-b'] as const
/** A day that an exercise made now may be kept to. A test with a clock of its own names a day of its own. */
export const inTime = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10)
export const tableSettings = { scenario: 'small-case', country: 'SE', title: 'An afternoon', seats: tableSeats, consensus: { steps: [], quorum: 'majority', seconds: 60, late: 'drop' }, deleteOn: inTime, seed: 7 }
/** Keys by seat, for tests of exercises. */
export type TryTable = { readonly board: string; readonly wall: string; readonly code: string; readonly keys: Readonly<Record<(typeof tableSeats)[number], string>> }
type Asks = Pick<TrySite, 'json'>

/** An exercise of the small case with somebody in every seat. */
export async function tryTable(site: Asks, more: object = {}): Promise<TryTable> {
  const made = await site.json('/api/v1/exercises', { ...tableSettings, ...more })
  assert.equal(made.status, 201)
  const keys: Record<string, string> = {}
  for (const seat of tableSeats) keys[seat] = (await site.json('/api/v1/exercises/join', { code: made.body.code, name: `Person ${seat}`, seat })).body.key
  return { ...made.body, keys }
}
let names = 0
export const sendTo = (site: Asks, key: string, command: object, name = `t${++names}`): Promise<{ status: number; body: any }> => site.json(`/api/v1/at/${key}`, { name, command })
export const seeAt = async (site: Asks, key: string): Promise<any> => (await site.json(`/api/v1/at/${key}`, undefined)).body.view
export const saidIn = (view: any, channel: string): string[] => view.channels.find((c: any) => c.channel === channel).messages.map((m: any) => m.says)

export async function until(what: () => boolean | Promise<boolean>, says: string): Promise<void> {
  for (let i = 0; i < 500; i++) { if (await what()) return; await new Promise(done => setTimeout(done, 20)) }
  assert.fail(`waited ten seconds in vain: ${says}`)
}
