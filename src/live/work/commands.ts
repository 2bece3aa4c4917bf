import * as z from 'zod'
import { isDay, sound, type Day } from '../../plain/index.ts'
import { caseStepNames } from '../../law/index.ts'
import { gapNames } from '../report/words.ts'
import { documentSights, workKinds, type DocumentSight } from './events.ts'

const words = (max: number) => z.string().trim().max(max).refine(sound, { error: 'unsound' })
const some = (max: number) => words(max).min(1, { error: 'empty' })
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: 'not an id' })
const person = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, { error: 'not an id' })
const day = z.string().refine(isDay, { error: 'not a day' }).transform(d => d as Day)
const version = z.number().int().min(1).max(1000)
export const sightSchema = z.string().refine(s => (documentSights as readonly string[]).includes(s) || /^firm:[a-z0-9][a-z0-9-]{0,63}$/.test(s), { error: 'not one of these' }).transform(s => s as DocumentSight)
export const aboutSchema = z.discriminatedUnion('on', [z.strictObject({ on: z.literal('case') }), z.strictObject({ on: z.literal('step'), step: z.enum(caseStepNames) }), z.strictObject({ on: z.literal('document'), document: id })])
/** What goes with a file that is handed in; the file itself is judged and kept before. */
export const uploadSchema = z.strictObject({ title: some(200), sight: sightSchema, says: words(2000).default(''), document: id.optional() })
export type Upload = z.infer<typeof uploadSchema>

export const workCommands = [
  z.strictObject({ does: z.literal('noteTime'), kind: z.enum(workKinds), hours: z.number().min(0.25).max(200), day: day.optional(), says: words(200).default('') }),
  z.strictObject({ does: z.literal('showDocument'), document: id, sight: sightSchema }),
  z.strictObject({ does: z.literal('publishDocument'), document: id, version }),
  z.strictObject({ does: z.literal('withdrawDocument'), document: id, version, because: words(2000).default('') }),
  z.strictObject({ does: z.literal('eraseDocument'), document: id, version, because: words(2000).default('') }),
  z.strictObject({ does: z.literal('comment'), about: aboutSchema.default({ on: 'case' }), says: some(4000), to: z.array(person).max(60).default([]) }),
  z.strictObject({ does: z.literal('removeComment'), comment: id }),
  z.strictObject({ does: z.literal('task'), task: id.optional(), says: some(500), about: aboutSchema.default({ on: 'case' }), person: person.optional(), day: day.optional() }),
  z.strictObject({ does: z.literal('endTask'), task: id, how: z.enum(['done', 'dropped']).default('done') }),
  z.strictObject({ does: z.literal('reopenTask'), task: id }),
  z.strictObject({ does: z.literal('fillReport'), part: z.enum(gapNames), says: some(4000), open: z.boolean().default(false) }),
] as const
export type WorkCommand = z.infer<(typeof workCommands)[number]>
export const isWorkCommand = (c: { readonly does: string }): c is WorkCommand => workCommands.some(s => s.shape.does.value === c.does)
