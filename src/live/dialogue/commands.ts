import * as z from 'zod'
import { isDay, langs, sound, type Day } from '../../plain/index.ts'
import { intents, shareables } from '../../case/index.ts'
import { teamRoles } from '../roles.ts'
import { slotKinds } from './events.ts'
import { paragraphs } from './paragraphs.ts'

const words = (max: number) => z.string().trim().max(max).refine(sound, { error: 'unsound' })
const some = (max: number) => words(max).min(1, { error: 'empty' })
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: 'not an id' })
const day = z.string().refine(isDay, { error: 'not a day' }).transform(d => d as Day)
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'not an hour' })
const which = z.number().int().min(0).max(10_000)
const c = <N extends string, S extends z.ZodRawShape>(does: N, shape: S) => z.strictObject({ does: z.literal(does), ...shape })

/** What a firm can do, in the order of its seat. */
export const firmCommands = [
  /** A firm asks; everybody gets the answer, and nobody is shown who asked. */
  c('ask', { says: some(2000) }),
  c('takeSlot', { slot: id }),
  c('leaveSlot', { slot: id }),
  c('commentPassage', { draft: id, version: z.number().int().min(1).max(1000), paragraph: which, says: some(2000), secret: z.boolean().default(false) }),
  c('sendInput', { about: z.union([which, z.literal('other')]), says: paragraphs, secret: paragraphs.default([]) }),
  c('markSecret', { of: id, paragraphs: z.array(which).min(1, { error: 'none chosen' }).max(200), because: words(500).default('') }),
  c('confirmNote', { note: id }),
  c('consent', { consent: id, gives: z.boolean(), because: words(500).default('') }),
  c('withdrawConsent', { consent: id }),
] as const
/** And the buyer. Questions are answered, meetings weighed and notes shared by the steps of the procurement. */
export const buyerCommands = [
  c('offerSlot', { kind: z.enum(slotKinds), day, from: hour, to: hour, place: some(300), online: z.boolean().default(false), capacity: z.number().int().min(1).max(200), about: words(500).default('') }),
  c('withdrawSlot', { slot: id, because: some(500) }),
  c('noteMeeting', {
    slot: id.optional(), firms: z.array(id).min(1, { error: 'none chosen' }).max(50), day, ours: z.array(z.enum(teamRoles)).max(10).default([]), theirs: words(200).default(''),
    about: z.array(z.enum(intents)).max(intents.length).default([]), share: z.array(z.enum(shareables)).max(shareables.length).default([]), told: paragraphs.default([]), heard: paragraphs.default([]), documents: z.array(id).max(20).default([]),
  }),
  c('publishDraft', { draft: id.optional(), title: some(200), paragraphs: paragraphs.min(1, { error: 'empty' }), changed: words(1000).default('') }),
  c('answerPassage', { draft: id, version: z.number().int().min(1).max(1000), paragraph: which, says: some(4000) }),
  c('translate', { of: z.string().max(120), lang: z.enum(langs), says: paragraphs.min(1, { error: 'empty' }) }),
  c('askConsent', { of: id, paragraph: which, to: z.union([z.literal('all'), z.array(id).min(1, { error: 'none chosen' }).max(300)]), why: some(1000) }),
  c('useConsent', { consent: id }),
  c('signPlan', { begins: day, plan: z.string().max(64) }),
] as const
export const dialogueCommands = [...firmCommands, ...buyerCommands] as const
export type FirmCommand = z.infer<(typeof firmCommands)[number]>
export type BuyerCommand = z.infer<(typeof buyerCommands)[number]>
export type DialogueCommand = FirmCommand | BuyerCommand
const named = (list: readonly { readonly shape: { readonly does: { readonly value: string } } }[]) => { const all = new Set(list.map(x => x.shape.does.value)); return (c: { readonly does: string }): boolean => all.has(c.does) }
export const isFirmCommand = named(firmCommands) as (c: { readonly does: string }) => c is FirmCommand
export const isDialogueCommand = named(dialogueCommands) as (c: { readonly does: string }) => c is DialogueCommand
