import * as z from 'zod'
import { isDay, sound, type Day } from '../../plain/index.ts'
import { workKinds } from './events.ts'

const words = (max: number) => z.string().trim().max(max).refine(sound, { error: 'unsound' })

export const workCommands = [
  z.strictObject({ does: z.literal('noteTime'), kind: z.enum(workKinds), hours: z.number().min(0.25).max(200), day: z.string().refine(isDay, { error: 'not a day' }).transform(d => d as Day).optional(), says: words(200).default('') }),
] as const
export type WorkCommand = z.infer<(typeof workCommands)[number]>
export const isWorkCommand = (c: { readonly does: string }): c is WorkCommand => workCommands.some(s => s.shape.does.value === c.does)
