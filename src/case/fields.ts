import * as z from 'zod'
import { isDay, sound, type Day } from '../plain/index.ts'

/** Longest text a person may write in one field, in UTF-16 units. */
export const longest = { short: 200, long: 5000 } as const
/** Largest amount of money in any field: a hundred billion, far above any municipal contract, below loss of precision. */
export const largestAmount = 100_000_000_000

const read = (max: number) => z.string().trim().max(max).refine(sound, { error: 'unsound' })
/** A text that may be left out. */
export const words = (max: number = longest.long) => read(max).default('')
export const someWords = (max: number = longest.long) => read(max).min(1, { error: 'empty' })
export const day = z.string().refine(isDay, { error: 'not a day' }).transform(s => s as Day)
export const amount = z.number().int().min(0).max(largestAmount)
export const count = (max: number) => z.number().int().min(0).max(max)
export const percent = z.number().min(0).max(1000)
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: 'not an id' })
export const firms = z.array(id).max(60).refine(list => new Set(list).size === list.length, { error: 'twice' })
