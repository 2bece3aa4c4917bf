import * as z from 'zod'
import { isDay, sound, type Day } from '../plain/index.ts'
import { caseStepNames, type StepVerdict } from '../law/index.ts'
import { actionSchema, longest } from '../case/index.ts'
import { firmActSchema } from '../practice/index.ts'
import { debriefBlocks, quorums } from './events.ts'

export const guesses = ['lawful', 'needs a reason', 'depends', 'unlawful'] as const satisfies readonly StepVerdict[]
const words = (max: number) => z.string().trim().max(max).refine(sound, { error: 'unsound' })
const some = (max: number) => words(max).min(1, { error: 'empty' })
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: 'not an id' })
const position = z.number().int().min(0).max(10_000_000)
const c = <N extends string, S extends z.ZodRawShape>(does: N, shape: S) => z.strictObject({ does: z.literal(does), ...shape })

export const channelSchema = z.union([z.literal('team'), z.literal('all'), z.templateLiteral(['firm:', id])])
const factValue = z.union([z.string().max(200), z.number(), z.boolean()])

/** What somebody in a seat can ask for. `base` is the position of the run that the sender saw. */
export const seatCommands = [
  c('step', {
    base: position, action: actionSchema,
    answers: z.record(z.string().max(100), z.strictObject({ value: factValue, reason: words(longest.long) })).optional(),
    reasons: z.record(z.string().max(200), words(longest.long)).optional(),
  }),
  c('pass', { pass: z.union([z.literal('day'), z.literal('deadline'), z.strictObject({ to: z.string().refine(isDay).transform(d => d as Day) })]) }),
  c('act', { as: firmActSchema }),
  c('say', { channel: channelSchema, says: some(2000) }),
  c('share', { message: id }),
  c('answer', { proposal: id, agrees: z.boolean(), because: words(1000).default(''), guess: z.enum(guesses).optional(), sure: z.number().int().min(1).max(5).optional() }),
  c('takeBack', { proposal: id }),
  c('rewind', { to: position, tries: some(1000), expects: some(1000) }),
  c('help', { says: some(1000) }),
  c('write', { block: z.enum(debriefBlocks), field: id, says: words(2000) }),
  c('commit', { what: some(500), owner: some(100), due: z.string().refine(isDay).transform(d => d as Day) }),
] as const
/** What a person can ask for who has joined, in a seat or not. */
export const personCommands = [c('sit', { seat: id }), c('standUp', {}), c('comeBack', {})] as const
/** What the facilitator can ask for. Each comes with a reason that is kept; an empty one is allowed where the act explains itself. */
const because = words(500).default('')
export const facilitatorCommands = [
  c('inject', { inject: id, to: z.array(id).max(20).default([]), because }),
  c('keep', { inject: id, kept: z.boolean(), because }),
  c('clock', { mode: z.enum(['manual', 'running', 'paused']), daysPerMinute: z.number().min(0).max(366).default(1), because }),
  c('jump', { pass: z.union([z.literal('day'), z.literal('deadline')]), because }),
  c('substitute', { seat: id, because }),
  c('giveBack', { seat: id }),
  c('actFor', { seat: id }),
  c('joining', { open: z.boolean(), because }),
  c('substitutes', { letAct: z.boolean(), because }),
  c('rotate', { moves: z.array(z.strictObject({ person: id, to: id })).min(1).max(20) }),
  c('close', { proposal: id, take: z.boolean(), because }),
  c('goBack', { to: position, tries: some(1000), expects: some(1000) }),
  c('moment', { runAt: position, says: some(500) }),
  c('note', { says: some(2000) }),
  c('tell', { channel: channelSchema, says: some(2000) }),
  c('answerHelp', { help: id, says: some(1000) }),
  c('block', { to: z.enum(debriefBlocks), minutes: z.number().int().min(1).max(120).optional() }),
  c('reveal', { block: z.enum(debriefBlocks) }),
  c('end', {}),
] as const

export const seatCommandSchema = z.discriminatedUnion('does', [...seatCommands])
export const personCommandSchema = z.discriminatedUnion('does', [...personCommands])
export const facilitatorCommandSchema = z.discriminatedUnion('does', [...facilitatorCommands])
export type SeatCommand = z.infer<typeof seatCommandSchema>
export type PersonCommand = z.infer<typeof personCommandSchema>
export type FacilitatorCommand = z.infer<typeof facilitatorCommandSchema>

/** The most people in one exercise: five tables' worth of onlookers around the twelve seats, and far more than anybody can lead. */
export const mostPeople = 60
/** The furthest day that an exercise may be kept to, in days from when it is made: two years. */
export const longestKept = 731

/** What is settled when an exercise is made. */
export const exerciseSettings = z.strictObject({
  scenario: id, country: z.enum(['DK', 'SE', 'NO']), title: words(200).default(''),
  seats: z.array(id).min(2).max(12).refine(s => new Set(s).size === s.length, { error: 'twice' }),
  consensus: z.strictObject({ steps: z.array(z.enum(caseStepNames)).max(20).default(['chooseProcedure', 'writeDocuments', 'decideAward']), quorum: z.enum(quorums).default('majority'), seconds: z.number().int().min(10).max(3600).default(300), late: z.enum(['take', 'drop']).default('drop') }).prefault({}),
  grace: z.number().int().min(0).max(3600).default(120), anonymous: z.boolean().default(true), substitutesAct: z.boolean().default(true),
  deleteOn: z.string().refine(isDay).transform(d => d as Day),
  seed: z.number().int().min(0).max(0xffffffff).optional(),
})
export type ExerciseSettings = z.infer<typeof exerciseSettings>
