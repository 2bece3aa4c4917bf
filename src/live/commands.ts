import * as z from 'zod'
import { langs, sound } from '../plain/index.ts'
import { caseStepNames } from '../law/index.ts'
import { actionSchema, activities, longest } from '../case/index.ts'
import { cameSchema } from './came.ts'
import { dialogueCommands } from './dialogue/commands.ts'
import { areas } from './events.ts'
import { roles, teamRoles } from './roles.ts'
import { workCommands } from './work/commands.ts'

const words = (max: number) => z.string().trim().max(max).refine(sound, { error: 'unsound' })
const some = (max: number) => words(max).min(1, { error: 'empty' })
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: 'not an id' })
const person = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, { error: 'not an id' })
const c = <N extends string, S extends z.ZodRawShape>(does: N, shape: S) => z.strictObject({ does: z.literal(does), ...shape })
const factValue = z.union([z.string().max(200), z.number(), z.boolean()])

/** What is settled when a real case is begun. */
export const beginSchema = z.strictObject({
  title: some(200), area: z.enum(areas), lang: z.enum(langs), country: z.enum(['DK', 'SE', 'NO']), buyer: z.enum(['municipality', 'utility', 'state']),
  activity: z.enum(activities).default('general'), organisation: z.string().min(1).max(64), seconds: z.boolean().default(true),
})
export type Begin = z.infer<typeof beginSchema>

export const askedStep = {
  action: actionSchema,
  answers: z.record(z.string().max(100), z.strictObject({ value: factValue, reason: words(longest.long) })).optional(),
  reasons: z.record(z.string().max(200), words(longest.long)).optional(),
  unsettled: words(longest.long).optional(),
}
/** What people in a case can ask for. */
export const coreCommands = [
  c('step', askedStep),
  c('draft', { step: z.enum(caseStepNames), values: z.record(z.string().max(120), z.array(z.string().max(longest.long)).max(60)).refine(v => Object.keys(v).length <= 300), from: z.enum(['person', 'practice']).default('person') }),
  c('invite', { role: z.enum(teamRoles) }),
  c('withdrawInvitation', { invite: id }),
  c('remove', { person, role: z.enum(roles) }),
  c('contact', { person }),
  c('declare', { none: z.boolean(), says: words(2000).default('') }),
  c('second', { ask: id, agrees: z.boolean(), because: words(2000).default('') }),
  c('withdraw', { ask: id }),
  c('openPage', {}),
  c('came', { what: cameSchema }),
  c('enterPartner', { name: some(200), country: z.enum(['DK', 'SE', 'NO']), number: words(40).default('') }),
  c('enterFirm', { name: some(200), country: z.string().regex(/^[A-Z]{2}$/), number: words(40).default('') }),
] as const
/** Everything that people in a case can ask for. */
export const liveCommandSchema = z.discriminatedUnion('does', [...coreCommands, ...dialogueCommands, ...workCommands])
export type CoreCommand = z.infer<(typeof coreCommands)[number]>
export type LiveCommand = z.infer<typeof liveCommandSchema>
